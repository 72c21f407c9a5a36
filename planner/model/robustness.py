"""How firmly the measurements decide on one labelled size."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

FirmnessStanding = Literal["firm", "borderline", "cannot_tell"]


@dataclass(frozen=True)
class SizeShare:
    """Over which share (0 to 1) of the measurement's uncertainty one labelled size would be chosen.

    `size_mm` is the whole length where several stents lie in a row; None for what is left: more than one stent where one
    is chosen, or no size that is made.
    """

    size_mm: float | None
    share: float


@dataclass(frozen=True)
class Firmness:
    """How firmly the measurements decide on one of the two labelled sizes.

    Attributes
    ----------
    standing
        "firm": one size over the policy's share of the uncertainty; "borderline": two neighbouring sizes together;
        else "cannot_tell".
    shares
        The likeliest first; empty where nothing could be worked out.
    why_not
        Why it cannot be told; empty otherwise.
    """

    standing: FirmnessStanding
    shares: tuple[SizeShare, ...]
    why_not: str = ""


@dataclass(frozen=True)
class Robustness:
    """How the program's choice changes over the measurement's own uncertainty.

    Attributes
    ----------
    diameter, length
        Of the labelled diameter, and of the labelled length of the whole run.
    diameter_sd_mm, length_sd_mm
        One standard deviation of the required diameter and of the length to cover; None where not known.
    firm_percent
        The policy's share from which a choice is called firm.
    stents_in_a_row
        Of the program's choice; lengths are those of whole rows where there are several.
    """

    diameter: Firmness
    length: Firmness
    diameter_sd_mm: float | None
    length_sd_mm: float | None
    firm_percent: float
    stents_in_a_row: int = 1
