"""What the program worked out from case and plan: always recomputed, never edited."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

import numpy as np

from planner.model.aftercare import Aftercare
from planner.model.arrays import BoolArray, FloatArray, freeze
from planner.model.calibration import PixelSpacing
from planner.model.calibration_ledger import CalibrationLedger
from planner.model.contour import ContourSource
from planner.model.intake import Intake
from planner.model.measurements import Origin, SizingInputs
from planner.model.plan import CheckOverride
from planner.model.policy import Policy
from planner.model.venogram import Collateral, NarrowestView, VenogramMeasurement, ViewMeasurement
from planner.model.vessel import CrossSections, LandingZone, Landmark, Lesion, Positions, Segment

Severity = Literal["block", "warn", "info"]
SEVERITIES: tuple[Severity, ...] = ("block", "warn", "info")
"""Most severe first."""

ContourStanding = Literal["confirmed", "unconfirmed", "doubtful"]
"""How far a person vouches for a contour; "doubtful": nobody does and its confidence is low."""

LandingMeasureName = Literal["perimeter", "mean", "area"]
FirmnessStanding = Literal["firm", "borderline", "cannot_tell"]
DecidingRole = Literal["mla", "reference", "landing", "lesion"]
Verdict = Literal["treat", "consider", "do_not_treat", "insufficient"]


@dataclass(frozen=True)
class Finding:
    """Something the person must know.

    Attributes
    ----------
    code
        Stable name, such as "anchoring_too_small".
    text
        One or two sentences, with the figure that triggered it.
    source
        Where the rule comes from.
    clears
        What would make it go away; empty when nothing can.
    frames
        Frames that show it, 0-based.
    """

    code: str
    severity: Severity
    text: str
    source: str
    clears: str = ""
    frames: tuple[int, ...] = ()


@dataclass(frozen=True)
class Reason:
    """Why a verdict was reached."""

    code: str
    text: str
    source: str


@dataclass(frozen=True)
class Indication:
    """Whether findings and symptoms together speak for treatment.

    Attributes
    ----------
    alternatives
        What can be done without a stent.
    untreated
        What is known of doing nothing.
    """

    verdict: Verdict
    reasons: tuple[Reason, ...]
    alternatives: tuple[Reason, ...] = ()
    untreated: tuple[Reason, ...] = ()


@dataclass(frozen=True)
class Band:
    """A predicted quantity: 5th, 50th and 95th percentile, and the 80th where it is used."""

    p05: float
    median: float
    p95: float
    p80: float | None = None
    mean: float | None = None


@dataclass(frozen=True)
class MonthlyDelta:
    """Lengthening at a month after stenting: median, and 90 % range where it was worked out."""

    month: float
    delta_mm_median: float
    caudal_diameter_mm_median: float
    net_shift_mm_median: float
    delta_mm_p05: float | None = None
    delta_mm_p95: float | None = None


@dataclass(frozen=True)
class ElongationInput:
    """One input of the elongation model with its origin."""

    name: str
    value: float | None
    unit: str
    origin: Origin
    sd: float | None = None
    note: str = ""


@dataclass(frozen=True)
class Sensitivity:
    """What one input alone does to the prediction when it moves by one standard deviation down and up.

    Lengthening is None where the un-stented length is not known.
    """

    name: str
    unit: str
    low_value: float
    high_value: float
    delta_low_mm: float | None
    delta_high_mm: float | None
    diameter_low_mm: float
    diameter_high_mm: float


@dataclass(frozen=True)
class SizeShare:
    """Over which share (0 to 1) of the measurement's uncertainty one labelled size would be chosen.

    `size_mm` is None for what is left: more than one stent, or no size that is made.
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
    """

    diameter: Firmness
    length: Firmness
    diameter_sd_mm: float | None
    length_sd_mm: float | None
    firm_percent: float


@dataclass(frozen=True)
class Elongation:
    """What the vein is expected to do after it is opened. A research prior, not validated.

    Attributes
    ----------
    delta_mm
        Lengthening of the un-stented caudal vein: the stent's caudal edge drifts cranially by it.
    straightening_mm
        Loss of path length as the stent straightens the curve; the opposite sign.
    net_mm
        delta minus straightening.
    probability_delta_above, probability_area_below
        Chance (0 to 1) of each second-look trigger, at the levels of the policy; `probability_either` of one or both.
    delta_for_allowance_mm
        The quantile of delta that the length allowance is taken from, as the policy sets it.
    sensitivity
        What one input alone does, the one that matters most first.
    what_if_not_known
        Why there is no prediction of length, when inputs are missing; empty otherwise.
    """

    model: str
    delta_mm: Band | None
    straightening_mm: Band | None
    net_mm: Band | None
    caudal_diameter_before_mm: float
    caudal_diameter_after_mm: Band
    caudal_area_after_mm2: Band
    by_month: tuple[MonthlyDelta, ...]
    inputs: tuple[ElongationInput, ...]
    parameters: tuple[tuple[str, float], ...]
    probability_delta_above: float | None
    probability_area_below: float | None
    draws: int
    seed: int
    what_if_not_known: str = ""
    probability_either: float | None = None
    delta_for_allowance_mm: float | None = None
    sensitivity: Sequence[Sensitivity] = ()

    @property
    def assumed(self) -> tuple[str, ...]:
        """Names of all inputs that were not measured or entered."""
        return tuple(item.name for item in self.inputs if item.origin in ("assumed", "population"))


@dataclass(frozen=True)
class PlacedStent:
    """One stent of the plan, where it will lie.

    Attributes
    ----------
    device
        "Maker Model"; "no device chosen" text is never used: without a device there is no placed stent.
    cranial_mm, caudal_mm
        Edges along the vein, from labelled length; None when positions are unknown.
    verified
        Whether the size was checked by a person at this site, or read in its maker's instructions for use.
    verified_by
        "Name, date" of that person; empty where nobody signed.
    stock
        How many lie on the shelf; None where nobody counted.
    """

    model_id: str
    device: str
    diameter_mm: float
    length_mm: float
    cranial_mm: float | None
    caudal_mm: float | None
    sheath_fr: float | None
    verified: bool
    verified_by: str = ""
    stock: int | None = None


@dataclass(frozen=True)
class Candidate:
    """One device and size that was considered.

    Attributes
    ----------
    oversize_cranial_percent, oversize_caudal_percent
        Against the landing vein's perimeter diameter as measured (distended).
    oversize_after_percent
        Against the predicted caudal calibre.
    why
        Why it ranks where it does, or why it is out.
    warnings
        What speaks against it all the same; told for alternatives.
    """

    stents: tuple[PlacedStent, ...]
    rank: int | None
    oversize_cranial_percent: float | None
    oversize_caudal_percent: float | None
    oversize_after_percent: float | None
    why: str
    excluded: bool = False
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class MeasureChoice:
    """What would be needed if the landing vein were measured one way.

    Attributes
    ----------
    measure
        "perimeter" (the rule), "mean" (smallest and largest width) or "area": of the same frames.
    landing_mm
        The widest landing vein measured that way; None, with `why_not`, where it is not known.
    required_mm, size_mm
        Least diameter that follows, and the narrowest that is made; None where there is none.
    """

    measure: LandingMeasureName
    landing_mm: float | None
    required_mm: float | None
    size_mm: float | None
    why_not: str = ""


@dataclass(frozen=True)
class DiameterRule:
    """How the diameter follows: each bound with its reason, in the order applied.

    `by_measure` shows beside it what other ways of measuring the landing vein would choose.
    """

    required_mm: float
    governed_by: str
    bounds: tuple[tuple[str, float, str], ...]
    by_measure: tuple[MeasureChoice, ...] = ()


@dataclass(frozen=True)
class LengthRule:
    """How the length follows. `required_mm` is None when the lesion's length is unknown.

    `model_allowance_mm` is what the elongation model suggests, shown beside a surgeon's own `allowance_mm`.
    """

    required_mm: float | None
    lesion_mm: float | None
    cranial_margin_mm: float
    caudal_margin_mm: float
    allowance_mm: float | None
    allowance_basis: str
    required_without_allowance_mm: float | None
    model_allowance_mm: float | None = None


@dataclass(frozen=True)
class Recommendation:
    """What the program recommends; the surgeon decides.

    Attributes
    ----------
    stents
        Cranial first; empty when nothing fits or data are missing.
    chosen_by
        "program" or "surgeon".
    covered_mm
        Of vein under stents, overlaps counted once and gaps not at all; None without a stent.
    robustness
        How firm the program's own choice is; None where nothing could be sized.
    """

    stents: tuple[PlacedStent, ...]
    diameter: DiameterRule | None
    length: LengthRule | None
    balloon_mm: float | None
    alternatives: Sequence[Candidate] = ()
    considered: Sequence[Candidate] = ()
    chosen_by: str = "program"
    covered_mm: float | None = None
    robustness: Robustness | None = None


@dataclass(frozen=True)
class SecondLook:
    """When to look again, and why."""

    due_months: float | None
    predicted_probability: float | None
    reasons: tuple[str, ...] = ()


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
    """

    role: DecidingRole
    lesion_id: str | None
    what: str
    figure: str
    decides: str


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
        return " ".join(f"{part.what}: {part.figure} decides {part.decides}." for part in self.parts)


@dataclass(frozen=True, eq=False)
class VesselAssessment:
    """Everything measured on the pullback.

    Attributes
    ----------
    segments
        One per frame, None where landmarks do not tell.
    trusted
        Frames that a size may rest on, shape (frames,).
    confirmed, doubtful
        Frames whose contour a person accepted or drew, and frames of low confidence that nobody confirmed, shape
        (frames,); None when it was not looked up.
    minimum_area_mm2
        Population minimum of each frame's segment, shape (frames,), NaN where the segment is unknown or has none;
        None when it was not looked up.
    """

    spacing: PixelSpacing | None
    positions: Positions
    sections: CrossSections
    segments: tuple[Segment | None, ...]
    landmarks: tuple[Landmark, ...]
    lesions: tuple[Lesion, ...]
    trusted: BoolArray
    landing_cranial: LandingZone | None = None
    landing_caudal: LandingZone | None = None
    minimum_area_mm2: FloatArray | None = None
    confirmed: BoolArray | None = None
    doubtful: BoolArray | None = None

    def __post_init__(self) -> None:
        freeze(self, "minimum_area_mm2", ndim=1)
        for name in ("confirmed", "doubtful"):
            freeze(self, name, np.bool_, ndim=1)

    @property
    def segments_are_proposed(self) -> bool:
        """Whether segments rest on a landmark that the program proposed and nobody confirmed."""
        return any(mark.is_proposal and mark.is_believed for mark in self.landmarks if mark.name != "artery_crossing")


@dataclass(frozen=True, eq=False)
class Assessment:
    """The whole calculation's result.

    Attributes
    ----------
    checks
        All findings, most severe first.
    deciding_frames
        Frames that the plan rests on, in the order in which a person should look at them.
    policy
        The thresholds that it was worked out with; None leaves its numbers without derivations.
    aftercare
        Drafted from the practice's protocol; None where no stent is planned, or no protocol was given.
    views
        Every traced venogram view, the one planned on first.
    narrowest
        The view that shows the vein narrowest.
    calibrations
        Every calibration the plan rests on; empty for typed measurements.
    """

    intake: Intake
    vessel: VesselAssessment | None
    venogram: VenogramMeasurement | None
    sizing_inputs: SizingInputs | None
    indication: Indication
    elongation: Elongation | None
    recommendation: Recommendation
    second_look: SecondLook
    checks: tuple[Finding, ...]
    overrides: tuple[CheckOverride, ...] = ()
    deciding_frames: tuple[DecidingFrame, ...] = ()
    policy: Policy | None = None
    aftercare: Aftercare | None = None
    views: tuple[ViewMeasurement, ...] = ()
    narrowest: NarrowestView | None = None
    calibrations: CalibrationLedger = field(default_factory=CalibrationLedger)
    policy_version: str = ""
    policy_sha256: str = ""
    catalogue_version: str = ""
    catalogue_sha256: str = ""
    parameters: dict[str, object] = field(default_factory=dict)

    @property
    def collaterals(self) -> tuple[Collateral, ...]:
        """Those on all views that are not left out."""
        return tuple(held for view in self.views if not view.is_left_out for held in view.measurement.collaterals)

    @property
    def unsettled_stops(self) -> tuple[Finding, ...]:
        """The blocking checks that nobody overruled."""
        overruled = {override.code for override in self.overrides}
        return tuple(check for check in self.checks if check.severity == "block" and check.code not in overruled)
