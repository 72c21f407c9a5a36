"""The pixel size from tick marks in the picture, once a person has said how far apart they are."""

from __future__ import annotations

from pathlib import Path

from planner.errors import InputMissing, InputRefused
from planner.measure.graticule import (
    FIELD_OF_VIEW_MM,
    field_of_view_mm,
    find_graticule,
    is_plausible,
    plausible_ticks_mm,
    spacing_from_ticks,
)
from planner.model.calibration import Graticule
from planner.model.case import Case
from planner.model.plan import Plan
from planner.model.pullback import Pullback
from planner.planning.edits import with_spacing
from planner.wording.ticks import confirmed_ticks_words, ticks_apart_words

IN_THE_WINDOW = "open it in the window, enter the calibration, save the case and give the case file instead"


def confirm_ticks(case: Case, plan: Plan, tick_mm: float | None, subject: Path) -> Plan:
    """Calibrate the pullback by its tick marks, `tick_mm` apart; None leaves the plan as it is.

    Raises
    ------
    InputRefused
        When there is nothing that the ticks could calibrate, or they are in doubt.
    """
    if tick_mm is None:
        return plan
    pullback = case.pullback
    if pullback is None:
        raise InputRefused("there is no IVUS pullback whose ticks could be confirmed", "leave --tick-mm out", subject)
    path = pullback.origin.path
    if pullback.spacing is not None or plan.spacing is not None:
        raise InputRefused("the pullback is calibrated already", "leave --tick-mm out", path)
    graticule = find_graticule(pullback.frames, pullback.sector_px)
    if graticule is None:
        raise InputRefused(
            "no tick marks can be told for certain in its pictures", f"{IN_THE_WINDOW} of --tick-mm", path
        )
    if graticule.period_px_x is None or graticule.period_px_y is None:
        raise InputRefused(
            f"its tick marks are {ticks_apart_words(graticule)}, and nothing says whether its pixels are square",
            f"{IN_THE_WINDOW} of --tick-mm",
            path,
        )
    spacing = spacing_from_ticks(graticule, tick_mm, detail=confirmed_ticks_words(graticule, tick_mm))
    if not is_plausible(spacing, pullback.sector_px):
        across, (low, high) = field_of_view_mm(spacing, pullback.sector_px), FIELD_OF_VIEW_MM
        raise InputRefused(
            f"with ticks of {tick_mm:g} mm its picture would be {across:.3g} mm across, and IVUS shows {low:g} to {high:g} mm",
            _what_fits(graticule, pullback),
            path,
        )
    return with_spacing(plan, spacing, None)


def missing_calibration(pullback: Pullback) -> InputMissing:
    """What to say of a pullback without a pixel size: why, which ticks its pictures show, and what to do."""
    wrong = (
        f"the pullback's pixel size is unknown ({pullback.spacing_problem or 'the file holds no ultrasound region'})"
    )
    graticule = find_graticule(pullback.frames, pullback.sector_px)
    if graticule is None:
        return InputMissing(wrong, IN_THE_WINDOW, pullback.origin.path)
    wrong += f", but tick marks {ticks_apart_words(graticule)} were found"
    if graticule.period_px_x is None or graticule.period_px_y is None:
        return InputMissing(wrong, IN_THE_WINDOW, pullback.origin.path)
    return InputMissing(wrong, _what_fits(graticule, pullback), pullback.origin.path)


def _what_fits(graticule: Graticule, pullback: Pullback) -> str:
    fitting = plausible_ticks_mm(graticule, pullback.sector_px)
    options = " or ".join(f"--tick-mm {mm:g}" for mm in fitting)
    return f"say how far apart they are, as the console does: {options}" if options else IN_THE_WINDOW
