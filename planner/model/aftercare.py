"""What happens after the stent: the practice's protocol, and the draft that one plan takes from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from planner.said import joined

Occasion = Literal["always", "prior_clots", "much_narrower", "anticoagulated", "treatment_allergy"]
OCCASIONS: tuple[Occasion, ...] = get_args(Occasion)


@dataclass(frozen=True)
class AftercareLine:
    """One sentence of the protocol, when it holds and where it comes from.

    The text may hold {anticoagulation} and {allergies}, which stand for what was stated of the patient.
    """

    when: Occasion
    text: str
    source: str


@dataclass(frozen=True)
class AftercareProtocol:
    """A practice's protocol; `sha256` names the exact file it was read from."""

    version: str
    sha256: str
    lines: tuple[AftercareLine, ...]


@dataclass(frozen=True)
class Aftercare:
    """What one plan says of it.

    Attributes
    ----------
    draft
        The lines of the protocol that hold in this case.
    written
        What a person wrote in their place; None as long as the draft stands.
    """

    protocol_version: str
    protocol_sha256: str
    draft: tuple[AftercareLine, ...]
    written: str | None = None

    @property
    def draft_text(self) -> str:
        """The draft, a line each."""
        return joined("\n", (line.text for line in self.draft))

    @property
    def text(self) -> str:
        """What holds: a person's words, else the draft."""
        return self.draft_text if self.written is None else self.written
