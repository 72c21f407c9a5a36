"""What the program worked out from case and plan: always recomputed, never edited."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import inf
from typing import Literal

import numpy as np

from planner.model.aftercare import Aftercare
from planner.model.arrays import BoolArray, FloatArray, freeze
from planner.model.calibration import PixelSpacing
from planner.model.calibration_ledger import CalibrationLedger
from planner.model.deciding import DecidingFrame
from planner.model.diameter_rule import DiameterRule
from planner.model.intake import Intake
from planner.model.measurements import SizingInputs
from planner.model.plan import CheckOverride
from planner.model.policy import Policy
from planner.model.prediction import Elongation
from planner.model.robustness import Robustness
from planner.model.venogram import Collateral
from planner.model.venogram_measurement import NarrowestView, VenogramMeasurement, ViewMeasurement
from planner.model.vessel import CrossSections, LandingZone, Landmark, Lesion, Positions, Segment
from planner.said import joined

Severity = Literal["block", "warn", "info"]
SEVERITIES: tuple[Severity, ...] = ("block", "warn", "info")
"""Most severe first."""


StentEnd = Literal["cranial", "caudal"]
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
    end
        The end of the stents that it is about; None where it is about no end more than the other.
    """

    code: str
    severity: Severity
    text: str
    source: str
    clears: str = ""
    frames: tuple[int, ...] = ()
    end: StentEnd | None = None


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
    merits
        What it meets, then what ranks it; or the one thing that it is out for.
    warnings
        What speaks against it all the same; told for alternatives.
    """

    stents: tuple[PlacedStent, ...]
    rank: int | None
    oversize_cranial_percent: float | None
    oversize_caudal_percent: float | None
    oversize_after_percent: float | None
    merits: tuple[str, ...]
    excluded: bool = False
    warnings: tuple[str, ...] = ()

    @property
    def why(self) -> str:
        """Why it ranks where it does, or why it is out."""
        return joined("; ", self.merits)


@dataclass(frozen=True)
class LengthRule:
    """How the length follows. `required_mm` is None when the lesion's length is unknown.

    `model_allowance_mm` is what the elongation model suggests, shown beside a surgeon's own `allowance_mm`, which may be
    zero; `is_allowance_own` tells whose `allowance_mm` is.
    """

    required_mm: float | None
    lesion_mm: float | None
    cranial_margin_mm: float
    caudal_margin_mm: float
    allowance_mm: float | None
    allowance_basis: str
    required_without_allowance_mm: float | None
    model_allowance_mm: float | None = None
    is_allowance_own: bool = False


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

    @property
    def edges_mm(self) -> tuple[float, float] | None:
        """Cranial and caudal edge of all stents together; None where positions are unknown."""
        cranial = [stent.cranial_mm for stent in self.stents if stent.cranial_mm is not None]
        caudal = [stent.caudal_mm for stent in self.stents if stent.caudal_mm is not None]
        return (min(cranial), max(caudal)) if cranial and caudal else None

    @property
    def sheath_fr(self) -> float | None:
        """The sheath that lets every stent through; None without a stent, or where one of them is not known."""
        widths = [stent.sheath_fr for stent in self.stents]
        known = [width for width in widths if width is not None]
        return max(known) if known and len(known) == len(widths) else None

    @property
    def most_caudal(self) -> PlacedStent:
        """The stent that reaches furthest caudally; there must be one."""
        if self.edges_mm is None:
            return self.stents[-1]
        return max(self.stents, key=lambda stent: -inf if stent.caudal_mm is None else stent.caudal_mm)


@dataclass(frozen=True)
class SecondLook:
    """When to look again, and why."""

    due_months: float | None
    predicted_probability: float | None
    reasons: tuple[str, ...] = ()


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
