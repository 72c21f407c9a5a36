"""From paths on the command line to a case and the plan it starts with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from planner.cli.ticks import missing_calibration
from planner.dicom.loading import load_case
from planner.errors import InputRefused
from planner.model.case import Case
from planner.model.plan import Plan
from planner.model.progress import Progress
from planner.model.pullback import Pullback
from planner.planning.venogram import as_planned
from planner.storage.case_file import is_case_file, locate_images, read_case_file, require_same_case
from planner.storage.exported import require_none_exported
from planner.storage.intake_file import read_intake


def open_case(paths: Sequence[Path], intake: Path | None, progress: Progress) -> tuple[Case, Plan]:
    """Load images or a case file; an intake file replaces what the case file states.

    Raises
    ------
    InputRefused
        When a path does not exist or cannot be used, or a case file comes with other paths.
    """
    for path in paths:
        if not path.exists():
            raise InputRefused("there is no such file or folder", "check the path", path)
    require_none_exported((*paths, *((intake,) if intake is not None else ())))
    stated = read_intake(intake) if intake is not None else None
    plan = Plan()
    if any(is_case_file(path) for path in paths):
        if len(paths) > 1:
            raise InputRefused("a case file cannot be combined with other paths", "give the case file alone", paths[0])
        saved = read_case_file(paths[0])
        plan = saved.plan
        case = as_planned(load_case(locate_images(saved, paths[0]), progress), plan)
        require_same_case(saved, case, paths[0])
    else:
        case = load_case(paths, progress)
    return case, plan if stated is None else replace(plan, intake=stated)


def require_pullback(case: Case, plan: Plan, subject: Path) -> Pullback:
    """Return the pullback when it can be measured.

    Raises
    ------
    InputRefused
        When there is none.
    InputMissing
        When it has no calibration: only a person can say how large a pixel is.
    """
    if case.pullback is None:
        raise InputRefused("it holds no IVUS pullback", "give the file or folder of the pullback", subject)
    if case.pullback.spacing is None and plan.spacing is None:
        raise missing_calibration(case.pullback)
    return case.pullback
