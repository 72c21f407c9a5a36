"""Cases with contours of known size, so that everything after the lumen has exact answers."""

from __future__ import annotations

import numpy as np

from planner.model.case import Case
from planner.model.contour import CONTOUR_POINTS, LumenContours
from planner.model.identity import Patient
from planner.model.intake import Intake, Symptom
from planner.model.plan import Plan
from tests.helpers.pullbacks import made_pullback
from tests.helpers.veins import STEP_MM, landmarks, vein

SYMPTOMATIC = Intake(
    side="left",
    disease_class="NIVL",
    symptoms=(Symptom("venous claudication", positional=True), Symptom("swelling", positional=True)),
    ceap="C3",
    ulcer=False,
    prior_dvt=False,
    filling_state="hydrated",
    landmarks=landmarks(),
)


def ellipses(area_mm2: np.ndarray, aspect_ratio: float = 1.0) -> LumenContours:
    """Elliptical contours of given areas, shape (frames,); NaN areas give frames without a lumen."""
    angle = np.linspace(0.0, 2.0 * np.pi, CONTOUR_POINTS, endpoint=False)
    # A polygon inscribed in an ellipse is smaller than it by this factor; the contours hold the asked area exactly.
    inscribed = CONTOUR_POINTS / (2.0 * np.pi) * np.sin(2.0 * np.pi / CONTOUR_POINTS)
    minor = np.sqrt(area_mm2 / (np.pi * aspect_ratio * inscribed))
    points = np.stack([aspect_ratio * minor[:, None] * np.cos(angle), minor[:, None] * np.sin(angle)], axis=-1)
    frames = len(area_mm2)
    flags = tuple(("no_lumen",) if np.isnan(area) else () for area in area_mm2)
    return LumenContours(points, np.where(np.isnan(area_mm2), 0.0, 0.95), ("auto",) * frames, flags)


def case_and_plan(
    *narrowings: tuple[float, float, float], intake: Intake = SYMPTOMATIC, mode: str = "motor", laterality: str = "L"
) -> tuple[Case, Plan]:
    """A vein with square narrowings (start_mm, end_mm, area_mm2) as a case and the plan that holds its contours."""
    area = vein(*narrowings).area_mm2
    pullback = made_pullback(
        area.size,
        mode=mode,  # type: ignore[arg-type]
        rate_mm_per_s=1.0 if mode == "motor" else None,
        frame_times_s=STEP_MM * np.arange(area.size),
        laterality=laterality,
    )
    return Case(Patient("MADE, Case", "M-1"), pullback), Plan(intake=intake, contours=ellipses(area))
