"""What the sizing core needs to know of a vein, from images or typed in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from planner.model.intake import DiseaseClass, Side
from planner.model.vessel import LandmarkName, LumenMeasure, Segment

Origin = Literal["measured", "entered", "assumed", "population", "derived"]
"""`derived`: follows from other values of the same plan, such as the length that the chosen stent covers."""


@dataclass(frozen=True)
class StentChoice:
    """A stent that the surgeon wants evaluated instead of a recommendation; length None lets the plan find it."""

    diameter_mm: float
    length_mm: float | None = None
    model_id: str | None = None


@dataclass(frozen=True)
class LesionExtent:
    """The disease that one stent run must cover.

    Attributes
    ----------
    mla_mm2
        Of the tightest lesion.
    length_mm
        First diseased to last diseased millimetre; None when positions are unknown.
    start_mm, end_mm
        Along the vein, cranial and caudal; None for typed measurements and unknown positions.
    area_stenosis_percent
        Of the tightest lesion against its reference.
    graded_against_mm2
        That reference, where the percentage does not tell it: a lumen wider than its reference counts as 0 %.
    """

    mla_mm2: float
    length_mm: float | None
    segment: Segment
    area_stenosis_percent: float
    start_mm: float | None = None
    end_mm: float | None = None
    graded_against_mm2: float | None = None

    @property
    def reference_mm2(self) -> float | None:
        """The reference area that the percentage was worked out against; None for a closed lumen."""
        if self.graded_against_mm2 is not None:
            return self.graded_against_mm2
        open_share = 1.0 - self.area_stenosis_percent / 100.0
        return self.mla_mm2 / open_share if open_share > 0 else None


@dataclass(frozen=True)
class VeinMap:
    """Where things lie along the vein, in mm of the pullback; None where nobody pinned or found them.

    `proposed` names those that the program proposed and nobody confirmed: what rests on them is assumed.
    """

    confluence_mm: float | None = None
    artery_crossing_mm: float | None = None
    internal_iliac_mm: float | None = None
    inguinal_ligament_mm: float | None = None
    profunda_mm: float | None = None
    first_mm: float | None = None
    last_mm: float | None = None
    proposed: tuple[LandmarkName, ...] = ()


@dataclass(frozen=True)
class LandingMeasure:
    """Landing vein at one end or, for typed measurements, of both ends together.

    Attributes
    ----------
    max_perimeter_diameter_mm
        Perimeter diameter of the most distended frame.
    length_mm
        Of healthy vein available there; None when unknown.
    mean_diameter_mm, area_diameter_mm, aspect_ratio
        Of the same frame, to show beside it; None when unknown.
    max_frame
        The frame it was read on, 0-based; None for typed measurements.
    is_doubtful
        That frame's contour is of low confidence and nobody confirmed it.
    """

    max_perimeter_diameter_mm: float
    length_mm: float | None = None
    mean_diameter_mm: float | None = None
    area_diameter_mm: float | None = None
    max_frame: int | None = None
    segment: Segment | None = None
    aspect_ratio: float | None = None
    is_doubtful: bool = False


@dataclass(frozen=True)
class SizingInputs:
    """One vein, ready to be sized. The same record comes from images and from typed measurements.

    Attributes
    ----------
    caudal_reference, cranial_reference
        Healthy lumen below and above the lesion.
    landing_cranial, landing_caudal
        Landing vein at both ends; typed measurements give one value for both.
    uncounted_cranial_mm
        Widest perimeter diameter of the vein above the disease where nobody can tell it from the vena cava, so that it is no
        landing; None where there is none such.
    unstented_caudal_length_mm
        Centreline length from the planned caudal stent edge to the inguinal ligament.
    covered_length_mm
        Centreline length under the stent; None means what the chosen stent covers.
    covered_tortuosity
        Arc over chord minus one of the covered stretch.
    length_sd_percent
        One standard deviation of a length along the vein; None for typed lengths and where positions are unknown.
    origins
        For each field name: measured, entered, assumed, population or derived.
    """

    side: Side | None
    disease_class: DiseaseClass
    lesion: LesionExtent
    caudal_reference: LumenMeasure
    cranial_reference: LumenMeasure | None = None
    landing_cranial: LandingMeasure | None = None
    landing_caudal: LandingMeasure | None = None
    unstented_caudal_length_mm: float | None = None
    covered_length_mm: float | None = None
    covered_tortuosity: float | None = None
    pressure_gradient_mmhg: float | None = None
    pressure_gradient_sd_mmhg: float | None = None
    vein: VeinMap = VeinMap()
    wanted_stent: StentChoice | None = None
    length_sd_percent: float | None = None
    uncounted_cranial_mm: float | None = None
    origins: tuple[tuple[str, Origin], ...] = ()

    def origin(self, field: str) -> Origin:
        """Where the value of `field` came from; "measured" unless said otherwise."""
        return dict(self.origins).get(field, "measured")
