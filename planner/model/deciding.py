"""The frames that a plan rests on, and how far a person vouches for them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from planner.model.contour import ContourSource
from planner.said import joined, say

ContourStanding = Literal["confirmed", "unconfirmed", "doubtful"]
"""How far a person vouches for a contour; "doubtful": nobody does and its confidence is low."""

DecidingRole = Literal["mla", "reference", "landing", "lesion"]


@dataclass(frozen=True)
class DecidingPart:
    """One number that is read on a frame, and what rests on it.

    Attributes
    ----------
    role
        "mla", "reference", "landing"; "lesion" for an uncertain frame that a lesion is measured on and that decides
        nothing by itself.
    lesion_id
        Whose number it is; None for a landing zone.
    what
        "MLA of L1".
    figure
        The number with its unit: "62 mm²", "no lumen".
    decides
        What rests on it, in words: "the stenosis of 69 %".
    mean_of
        How many frames the number is the mean of.
    """

    role: DecidingRole
    lesion_id: str | None
    what: str
    figure: str
    decides: str
    mean_of: int = 1

    @property
    def read(self) -> str:
        """The number, and of how many frames it is the mean."""
        if self.mean_of == 1:
            return self.figure
        return say("{area} (mean of {count} frames)", area=self.figure, count=self.mean_of)


@dataclass(frozen=True)
class DecidingFrame:
    """A frame that the plan rests on, offered to a person to look at its contour.

    Attributes
    ----------
    parts
        Its parts in the plan, the weightiest first; at least one.
    confidence
        Of its contour, 0 to 1; NaN where nothing tells.
    is_confirmed
        A person accepted or drew the contour.
    is_doubtful
        Its confidence is low and nobody confirmed it.
    """

    frame_index: int
    parts: tuple[DecidingPart, ...]
    confidence: float
    source: ContourSource
    is_confirmed: bool
    is_doubtful: bool

    @property
    def is_deciding(self) -> bool:
        """Whether a number of the plan is read on this very frame."""
        return any(part.role != "lesion" for part in self.parts)

    @property
    def standing(self) -> ContourStanding:
        """How far a person vouches for its contour."""
        return "confirmed" if self.is_confirmed else "doubtful" if self.is_doubtful else "unconfirmed"

    @property
    def why(self) -> str:
        """Why it matters, in one short sentence a part."""
        return joined(
            " ",
            (
                say("{what}: {figure} decides {decides}.", what=part.what, figure=part.read, decides=part.decides)
                for part in self.parts
            ),
        )
