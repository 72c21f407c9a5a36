"""What the surgeon decided: the only thing that is saved, undone and shared."""

from __future__ import annotations

from dataclasses import dataclass, field

from planner.model.calibration import KnownSize, PixelSpacing, XrayScale
from planner.model.contour import LumenContours
from planner.model.hand_measure import HandMeasure
from planner.model.intake import Intake
from planner.model.motion import CatheterMotion
from planner.model.venogram import (
    Collateral,
    FurtherView,
    PlannedView,
    SharedPin,
    SubtractionChoice,
    VenogramLandmark,
    VenogramTracing,
)
from planner.model.vessel import Landmark, ReferenceMethod


@dataclass(frozen=True)
class LesionBorders:
    """A lesion as a person drew it; first and last frame, 0-based, inclusive."""

    id: str
    start_frame: int
    end_frame: int


@dataclass(frozen=True)
class ReferenceChoice:
    """Which reference lesions are graded against; `frame_index` or `area_mm2` for `manual`."""

    method: ReferenceMethod
    frame_index: int | None = None
    area_mm2: float | None = None


@dataclass(frozen=True)
class StentPlacement:
    """A stent that the surgeon put on the vein in place of the recommended one.

    Attributes
    ----------
    cranial_mm
        Position of its cranial edge along the vein.
    """

    model_id: str
    diameter_mm: float
    length_mm: float
    cranial_mm: float


@dataclass(frozen=True)
class CheckOverride:
    """A blocking check that the surgeon overrules, with the reason that is printed in the plan.

    Attributes
    ----------
    figure
        The check's text as it stood when it was overruled: the override lapses when its figures change materially.
        Empty in files of earlier versions, whose overrides hold as long as the check does.
    """

    code: str
    reason: str
    figure: str = ""


@dataclass(frozen=True, eq=False)
class Plan:
    """One immutable state of all decisions. None means that the program's own proposal stands.

    Attributes
    ----------
    contours
        The contours that stand: the program's, a person's, and neighbours that follow these; None before they are found.
    found_contours
        The program's own, untouched, once they differ from `contours`; None as long as they do not.
    spacing
        A person's IVUS calibration in place of the file's.
    landmarks
        Pinned in the window, or found automatically (`source` says); the intake's come on top of automatic ones.
    lesions
        Lesion borders drawn by a person; None uses the found ones.
    tracing
        The venogram's centreline, diameters and markers.
    xray_scale
        A person's venogram calibration in place of the found one.
    placements
        Stents placed by a person, cranial first; empty uses the recommendation.
    confirmed_frames
        Frames whose contour a person looked at and accepted.
    motion
        How the catheter was drawn, as the pictures tell it; None where a motor tells, or before it is found.
    lone_corrections
        Corrected frames that no neighbour follows.
    aftercare
        What a person wrote in place of the draft from the practice's protocol.
    venogram_landmarks
        Pinned on the venogram; with the pullback's of the same names they tie both images together.
    subtraction
        How a person wants the venogram subtracted and on which frame it is measured.
    further_views
        The same decisions for other views of the vein, one per run that something was found or decided on.
    collaterals
        On any view, marked by a person or proposed.
    shared_pins
        Further places that both images show: ends of a stent, bands of the catheter, the transducer on a still.
    planned_view
        The venogram that a person chose to plan on; None plans on the one that was loaded first.
    known_sizes
        Things of known size that a person measured, to check the calibrations by.
    hand_measures
        Lengths, areas, angles and notes on the pictures; they decide nothing.
    """

    intake: Intake = field(default_factory=Intake)
    contours: LumenContours | None = None
    found_contours: LumenContours | None = None
    spacing: PixelSpacing | None = None
    landmarks: tuple[Landmark, ...] = ()
    lesions: tuple[LesionBorders, ...] | None = None
    reference: ReferenceChoice | None = None
    tracing: VenogramTracing | None = None
    xray_scale: XrayScale | None = None
    placements: tuple[StentPlacement, ...] = ()
    overrides: tuple[CheckOverride, ...] = ()
    confirmed_frames: frozenset[int] = frozenset()
    motion: CatheterMotion | None = None
    lone_corrections: frozenset[int] = frozenset()
    aftercare: str | None = None
    venogram_landmarks: tuple[VenogramLandmark, ...] = ()
    subtraction: SubtractionChoice | None = None
    further_views: tuple[FurtherView, ...] = ()
    collaterals: tuple[Collateral, ...] = ()
    shared_pins: tuple[SharedPin, ...] = ()
    known_sizes: tuple[KnownSize, ...] = ()
    planned_view: PlannedView | None = None
    hand_measures: tuple[HandMeasure, ...] = ()
