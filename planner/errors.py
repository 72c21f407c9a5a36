"""What can go wrong in a way that a person can act on.

    PlannerError          one sentence, a hint, an exit code
    ├── UsageError        2  the command was not understood
    ├── InputRefused      3  a file cannot be used, or an output cannot be written
    │   ├── NotDicom
    │   ├── DamagedFile
    │   ├── UndecodablePixels
    │   ├── MixedPatients
    │   ├── InvalidEntry  a value in a typed file is not acceptable
    │   └── OutputRefused
    ├── InputMissing      4  a person's input is needed before this can be done
    └── Cancelled            the person stopped the work; never shown as a failure

A *finding* (`model.assessment.Finding`) is something that a person must know about a case; it is not an error.
Anything else that is raised is a bug and is shown as one.
"""

from __future__ import annotations

from planner.said import say


class PlannerError(Exception):
    """A person can act on this: what it is about, what is wrong, and what to do.

    Parameters
    ----------
    wrong
        What is wrong, as part of a sentence: no capital, no full stop.
    hint
        What to do about it, in the same form.
    subject
        The file or input it is about; shown first.
    """

    exit_code = 3

    def __init__(self, wrong: str, hint: str, subject: object = "") -> None:
        self.wrong = wrong
        self.hint = hint
        self.subject = subject if isinstance(subject, str) else str(subject)
        super().__init__(self.sentence)

    @property
    def sentence(self) -> str:
        """The one line that a person reads, on one line whatever the parts held."""
        wrong, hint = _on_one_line(self.wrong), _on_one_line(self.hint)
        if not self.subject:
            return say("{wrong}; {hint}", wrong=wrong, hint=hint)
        return say("{subject}: {wrong}; {hint}", subject=_on_one_line(self.subject), wrong=wrong, hint=hint)


def _on_one_line(text: str) -> str:
    """As it is where it stands on one line, so that it stays what it is made of."""
    one_line = " ".join(text.split())
    return text if text == one_line else one_line


class UsageError(PlannerError):
    """The command line was not understood."""

    exit_code = 2


class InputRefused(PlannerError):
    """A file cannot be used as it is."""


class NotDicom(InputRefused):
    """The file is not DICOM, nor a case file."""


class DamagedFile(InputRefused):
    """The file is cut short or contradicts itself."""


class UndecodablePixels(InputRefused):
    """The header is sound and the pixels cannot be read."""


class MixedPatients(InputRefused):
    """Files of more than one patient were given as one case."""


class InvalidEntry(InputRefused):
    """A typed value is unknown, of the wrong kind, or absurd."""


class OutputRefused(InputRefused):
    """The output cannot be written where it was asked for."""


class InputMissing(PlannerError):
    """Something that only a person can say is missing."""

    exit_code = 4


class Cancelled(PlannerError):
    """The person stopped the work."""

    def __init__(self) -> None:
        super().__init__(say("stopped at your request"), say("start it again when you are ready"))
