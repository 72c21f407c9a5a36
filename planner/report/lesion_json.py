"""Lesions by the contract's keys, measured on images or typed in."""

from __future__ import annotations

import math

from planner.model.measurements import SizingInputs
from planner.model.vessel import Lesion
from planner.report.json_text import Record
from planner.report.rounding import MM, MM2, PERCENT, rounded

_SAME_AREA = 0.005
"""Relative; a typed reference that explains the stenosis this closely is the one that was used."""


def lesion_record(lesion: Lesion) -> Record:
    """Return one measured lesion; frames are 0-based."""
    return {
        "id": lesion.id,
        "segment": lesion.segment,
        "start_frame": lesion.start_frame,
        "end_frame": lesion.end_frame,
        "start_mm": rounded(lesion.start_mm, MM),
        "end_mm": rounded(lesion.end_mm, MM),
        "length_mm": rounded(lesion.length_mm, MM),
        "mla_frame": lesion.mla_frame,
        "mla_mm2": rounded(lesion.mla_mm2, MM2),
        "reference_mm2": rounded(lesion.reference_mm2, MM2),
        "reference_method": lesion.reference_method,
        "area_stenosis_percent": rounded(lesion.area_stenosis_percent, PERCENT),
        "reference_frames": list(lesion.reference_frames),
        "source": lesion.source,
    }


def typed_lesion_record(inputs: SizingInputs) -> Record:
    """Return the lesion of typed measurements: the same keys, without frames."""
    lesion = inputs.lesion
    reference_mm2 = lesion.reference_mm2
    return {
        "id": "typed",
        "segment": lesion.segment,
        "start_frame": None,
        "end_frame": None,
        "start_mm": rounded(lesion.start_mm, MM),
        "end_mm": rounded(lesion.end_mm, MM),
        "length_mm": rounded(lesion.length_mm, MM),
        "mla_frame": None,
        "mla_mm2": rounded(lesion.mla_mm2, MM2),
        "reference_mm2": rounded(reference_mm2, MM2),
        "reference_method": _reference_method(inputs, reference_mm2),
        "area_stenosis_percent": rounded(lesion.area_stenosis_percent, PERCENT),
        "reference_frames": [],
        "source": "entered",
    }


def _reference_method(inputs: SizingInputs, reference_mm2: float | None) -> str | None:
    if reference_mm2 is None:
        return None
    caudal = inputs.caudal_reference.area_mm2
    cranial = inputs.cranial_reference.area_mm2 if inputs.cranial_reference else math.nan
    known = {"caudal": caudal, "cranial": cranial, "mean": (caudal + cranial) / 2.0}
    for method, area_mm2 in known.items():
        if abs(reference_mm2 - area_mm2) <= _SAME_AREA * area_mm2:
            return method
    return "population"
