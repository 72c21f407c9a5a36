"""What a scan found, in words for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from planner.dicom.item import Item
from planner.dicom.scan import ScanResult, Study

KINDS = {"ivus_pullback": "IVUS pullback", "venogram": "venogram", "other": "other", "refused": "refused"}


def describe(result: ScanResult) -> str:
    """Return one paragraph per study, one line per run, and the refused files with their reasons."""
    lines = [line for study in result.studies for line in _study_lines(study)]
    lines += [f"refused  {item.refusal.sentence}" for item in result.refused]
    return "\n".join(lines) if lines else "Nothing that this program reads was found."


def _study_lines(study: Study) -> Iterator[str]:
    person = study.patient
    yield f"{person.name or 'no name'}  ID {person.patient_id or 'none'}  study {study.date or 'undated'}"
    for series in study.series:
        for item in series.items:
            yield f"  {_item_line(item)}"
    yield ""


def _item_line(item: Item) -> str:
    size = f"{item.frames or '?'} frames, {item.columns or '?'}×{item.rows or '?'}"
    parts = [f"{KINDS[item.kind]}: {item.path}", size, item.encoding, item.calibration_text, item.reason]
    return " · ".join(part for part in parts if part)
