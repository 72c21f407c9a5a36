"""Writes a plan's files into a folder: all of them, or none."""

from __future__ import annotations

from pathlib import Path

from planner.files import write_all_whole
from planner.model.assessment import Assessment
from planner.model.case import Case
from planner.model.plan import Plan
from planner.report.content import build_content
from planner.report.frames_csv import frames_table, header_row
from planner.report.hand_measures import hand_measures_table
from planner.report.json_text import json_bytes
from planner.report.plan_json import plan_document
from planner.said import ENGLISH, Language


def export_plan(
    folder: Path, case: Case | None, plan: Plan, assessment: Assessment, created: str, language: Language = ENGLISH
) -> None:
    """Write plan.json, plan.pdf and, for a plan from images, frames.csv; `case` is None for typed measurements.

    The PDF speaks `language`; the others are the same in every language. What a person measured on the pictures
    goes into measurements.csv, if there is any.

    Raises
    ------
    OutputRefused
        When they cannot be written; the folder is then as it was.
    """
    from planner.report.pdf import render_pdf  # reportlab takes a while to import and only this needs it

    files = {
        "plan.json": json_bytes(plan_document(case, plan, assessment, created)),
        "plan.pdf": render_pdf(build_content(case, plan, assessment, created), language),
    }
    if case is not None:
        files["frames.csv"] = _frames(plan, assessment).encode("utf-8")
    if plan.hand_measures:
        files["measurements.csv"] = hand_measures_table(case, plan).encode("utf-8")
    write_all_whole(folder, files)


def _frames(plan: Plan, assessment: Assessment) -> str:
    """The table of frames; its header alone where no lumen was measured."""
    if assessment.vessel is None or plan.contours is None:
        return header_row()
    return frames_table(assessment.vessel, plan.contours)
