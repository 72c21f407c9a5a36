"""Veins to size, with figures that other people can check."""

from __future__ import annotations

from dataclasses import dataclass
from math import pi

from planner.model.intake import DiseaseClass
from planner.model.measurements import LandingMeasure, LesionExtent, SizingInputs
from planner.model.vessel import LumenMeasure, Segment
from tests.helpers.policies import shipped_policy

POLICY = shipped_policy()


@dataclass(frozen=True)
class WorkedExample:
    """One column of the published table of the elongation model, as it is printed there."""

    inputs: SizingInputs
    stent_mm: float
    diameter_after_mm: tuple[float, float, float]
    area_after_mm2: tuple[float, float, float]
    delta_mm: tuple[float, float, float]
    delta_p80_mm: float
    straightening_mm: tuple[float, float, float]
    net_mm: tuple[float, float, float]
    by_month_mm: tuple[float, float, float, float, float]
    chance_delta_above_5_mm: float | None


def vein(
    *,
    mla_mm2: float = 60.0,
    caudal_mm2: float = 165.0,
    caudal_perimeter_mm: float | None = None,
    disease_class: DiseaseClass = "NIVL",
    segment: Segment = "CIV",
    caudal_segment: Segment = "EIV",
    lesion_mm: float | None = 40.0,
    landing_mm: float | None = None,
    unstented_mm: float | None = 80.0,
    covered_mm: float | None = None,
    tortuosity: float | None = 0.08,
) -> SizingInputs:
    """A left vein with one lesion, as a person would type it; `landing_mm` is the most distended perimeter diameter."""
    landing = None if landing_mm is None else LandingMeasure(landing_mm)
    return SizingInputs(
        side="left",
        disease_class=disease_class,
        lesion=LesionExtent(mla_mm2, lesion_mm, segment, 100 * (1 - mla_mm2 / caudal_mm2)),
        caudal_reference=LumenMeasure(caudal_mm2, caudal_perimeter_mm, caudal_segment),
        landing_cranial=landing,
        landing_caudal=landing,
        unstented_caudal_length_mm=unstented_mm,
        covered_length_mm=covered_mm,
        covered_tortuosity=tortuosity,
    )


def circle_perimeter_mm(area_mm2: float) -> float:
    """Perimeter of a round lumen."""
    return 2 * (pi * area_mm2) ** 0.5


WORKED_EXAMPLES = {
    "mild NIVL": WorkedExample(
        vein(mla_mm2=100, caudal_mm2=150, unstented_mm=100, covered_mm=70, tortuosity=0.05),
        16,
        (10.9, 12.7, 14.3),
        (94, 126, 160),
        (-0.8, 1.9, 8.0),
        4.4,
        (0.4, 1.7, 2.9),
        (-2.7, 0.3, 6.5),
        (1.3, 1.5, 1.7, 1.8, 1.8),
        0.16,
    ),
    "moderate NIVL": WorkedExample(
        vein(mla_mm2=60, caudal_mm2=165, unstented_mm=80, covered_mm=90, tortuosity=0.08),
        16,
        (10.2, 12.2, 14.2),
        (81, 117, 159),
        (0.1, 3.2, 10.3),
        6.3,
        (0.9, 3.3, 5.8),
        (-4.2, 0.0, 7.3),
        (2.2, 2.5, 2.8, 3.1, 3.2),
        0.30,
    ),
    "severe NIVL": WorkedExample(
        vein(mla_mm2=25, caudal_mm2=230, unstented_mm=60, covered_mm=110, tortuosity=0.12),
        18,
        (9.4, 12.0, 14.9),
        (70, 114, 175),
        (0.8, 5.2, 9.7),
        9.2,
        (1.6, 5.9, 10.2),
        (-6.9, -0.5, 6.2),
        (3.7, 4.1, 4.7, 5.0, 5.2),
        0.52,
    ),
    "moderate PTS": WorkedExample(
        vein(mla_mm2=60, caudal_mm2=110, unstented_mm=80, covered_mm=150, tortuosity=0.08, disease_class="PTS"),
        16,
        (9.1, 10.7, 12.2),
        (65, 91, 116),
        (-0.3, 0.8, 3.9),
        2.1,
        (1.5, 5.5, 9.7),
        (-8.9, -4.4, 0.3),
        (0.6, 0.7, 0.7, 0.8, 0.8),
        None,
    ),
}
"""Section 5.5 of the clinical reference: 200,000 draws, median and 5 to 95 %, rounded as printed."""
