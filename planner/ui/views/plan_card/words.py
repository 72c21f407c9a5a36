"""What stands on the plan card: a row of words for each thing that it shows."""

from __future__ import annotations

from dataclasses import dataclass

from planner.model.assessment import Reason, Severity, Verdict
from planner.model.deciding import ContourStanding
from planner.ui.views.plan_card.stent_words import AllowanceRow, MeasureRow, OwnWords, Tornado


@dataclass(frozen=True)
class Check:
    """One finding as it stands on the card, in the core's own words: an override keeps them in the plan.

    Attributes
    ----------
    overruled_because
        The surgeon's reason; empty where nobody overruled it.
    lapsed_code
        The check that an override was given for which no longer holds; empty for every other finding.
    """

    code: str
    severity: Severity
    text: str
    clears: str
    source: str
    frame: int | None
    overruled_because: str = ""
    lapsed_code: str = ""

    @property
    def is_overruled(self) -> bool:
        """Whether the surgeon overruled it."""
        return bool(self.overruled_because)


@dataclass(frozen=True)
class Line:
    """One labelled value, with the definition for the tooltip and the key paths of the numbers it shows."""

    label: str
    value: str
    definition: str = ""
    why: tuple[str, ...] = ()


@dataclass(frozen=True)
class BandMark:
    """A predicted quantity: low, middle and high, in mm, with its words; `before` is the value measured now."""

    label: str
    low: float
    middle: float
    high: float
    words: str
    definition: str
    before: float | None = None
    why: tuple[str, ...] = ()


@dataclass(frozen=True)
class DecidingRow:
    """One frame that the plan rests on: what it decides, the number read on it and how far that is vouched for."""

    frame_index: int
    what: str
    figure: str
    trust: str
    standing: ContourStanding
    why: str


@dataclass(frozen=True)
class CardWords:
    """Everything on the plan card.

    Attributes
    ----------
    headline
        The stents in the largest type; empty when none is shown.
    is_dominated
        Whether the verdict forbids showing a stent as the answer: do not treat.
    instead, untreated
        What can be done without a stent and what doing nothing means, where no stent is shown: the card has room for it.
    own
        Says that the stent is the surgeon's own, and what the program proposes; None where it is the program's.
    """

    verdict: Verdict
    verdict_word: str
    verdict_sign: str
    reasons: tuple[str, ...]
    headline: tuple[str, ...]
    devices: tuple[str, ...]
    is_unverified: bool
    is_dominated: bool
    why_no_stent: str
    lines: tuple[Line, ...]
    deciding: tuple[DecidingRow, ...]
    checks: tuple[Check, ...]
    assumed: tuple[str, ...]
    bands: tuple[BandMark, ...]
    elongation_note: str
    alternatives: tuple[Line, ...]
    own: OwnWords | None = None
    measures: tuple[MeasureRow, ...] = ()
    allowances: tuple[AllowanceRow, ...] = ()
    tornado: Tornado | None = None
    instead: tuple[Reason, ...] = ()
    untreated: tuple[Reason, ...] = ()

    def band_scale(self, band: BandMark) -> tuple[float, float]:
        """Ends of the scale a band is drawn on: changes of length share one, a calibre has its own."""
        like = [other for other in self.bands if (other.before is None) == (band.before is None)]
        low = min(0.0, *(other.low for other in like))
        return low, max(max(other.high, other.before or other.high) for other in like)
