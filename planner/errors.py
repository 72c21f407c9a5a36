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
        self.subject = str(subject)
        super().__init__(self.sentence)

    @property
    def sentence(self) -> str:
        """The one line that a person reads, on one line whatever the parts held."""
        parts = f"{self.subject}: " if self.subject else ""
        return " ".join(f"{parts}{self.wrong}; {self.hint}".split())


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
        super().__init__("stopped at your request", "start it again when you are ready")
