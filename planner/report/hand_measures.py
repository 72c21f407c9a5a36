"""Measurements drawn by hand: for plan.json, for a table of their own, and in words for print."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from planner.measure.hand_measures import measure_by_hand
from planner.model.case import Case
from planner.model.hand_measure import HandMeasure, Measured
from planner.model.plan import Plan
from planner.planning.edits_hand import mm_per_pixel_of
from planner.report.json_text import Record
from planner.report.rounding import rounded
from planner.said import say
from planner.wording.hand_measures import describe_measure

COLUMNS = ("id", "kind", "name", "picture", "frame", "value", "unit")
_DIGITS = 2


def hand_measures_record(case: Case | None, plan: Plan) -> list[Record]:
    """Every measurement with its value; unknown is None, `frame` is 0-based as everywhere in the file."""
    return [
        {
            "id": held.id,
            "kind": held.kind,
            "name": held.name or None,
            "picture": _picture(case, held),
            "frame": held.frame_index,
            "value": rounded(measured.value, _DIGITS),
            "unit": measured.unit or None,
            "points_px": [[rounded(x, _DIGITS), rounded(y, _DIGITS)] for x, y in held.points_px],
        }
        for held, measured in _measured(case, plan)
    ]


def hand_measures_table(case: Case | None, plan: Plan) -> str:
    """One row a measurement, as CSV."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for held, measured in _measured(case, plan):
        value = "" if measured.value is None else f"{measured.value:.{_DIGITS}f}"
        writer.writerow((held.id, held.kind, held.name, _picture(case, held), held.frame_index, value, measured.unit))
    return text.getvalue()


def hand_measures_words(case: Case | None, plan: Plan) -> tuple[str, ...]:
    """One line a measurement, for print."""
    return tuple(
        say(
            "{measure} ({picture}, frame {frame_index})",
            measure=describe_measure(held, measured),
            picture=_picture(case, held),
            frame_index=held.frame_index + 1,
        )
        for held, measured in _measured(case, plan)
    )


def _measured(case: Case | None, plan: Plan) -> Iterator[tuple[HandMeasure, Measured]]:
    for held in plan.hand_measures:
        yield held, measure_by_hand(held, mm_per_pixel_of(case, plan, held.image))


def _picture(case: Case | None, held: HandMeasure) -> str:
    if held.image == "":
        return "IVUS"
    is_planned_on = (
        case is not None and case.venogram is not None and (case.venogram.origin.sop_instance_uid == held.image)
    )
    return "venogram" if is_planned_on else say("further view")
