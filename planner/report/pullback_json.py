"""What was measured on an IVUS pullback, by the contract's keys (`ilioplan.pullback/1`)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from planner.model.arrays import BoolArray
from planner.model.assessment import VesselAssessment
from planner.model.contour import LumenContours
from planner.model.policy import Policy
from planner.model.pullback import Pullback
from planner.model.vessel import CrossSections, LandingZone
from planner.report.json_text import Record
from planner.report.lesion_json import lesion_record
from planner.report.provenance_json import policy_record, provenance
from planner.report.rounding import MM, MM2, PERCENT, SHARE, rounded, rounded_list

SCHEMA = "ilioplan.pullback/1"

MEASURE_DECIMALS = {name: MM2 if name.endswith("_mm2") else MM for name in CrossSections.__dataclass_fields__}
"""The measures of one frame in the order of the contract, with their decimals."""


def pullback_document(
    pullback: Pullback,
    vessel: VesselAssessment,
    contours: LumenContours,
    *,
    with_contours: bool,
    created: str,
    policy: Policy | None = None,
    parameters: Mapping[str, object] | None = None,
) -> Record:
    """Return the whole document; unknown numbers are None, frames are 0-based.

    What was measured depends on a policy's thresholds: they are recorded with any further `parameters`.
    """
    recorded = {**(policy_record(policy) if policy else {}), **(parameters or {})}
    return {
        "schema": SCHEMA,
        "source": _source(pullback),
        "calibration": _calibration(pullback, vessel),
        "pullback": _motion(pullback, vessel),
        "frames": frame_records(vessel, contours, with_contours=with_contours),
        "landmarks": [
            {
                "name": mark.name,
                "frame": mark.frame_index,
                "position_mm": rounded(mark.position_mm, MM),
                "source": mark.source,
                "confidence": rounded(mark.confidence, 2),
            }
            for mark in vessel.landmarks
        ],
        "lesions": [lesion_record(lesion) for lesion in vessel.lesions],
        "landing_zones": {
            "cranial": _landing_record(vessel.landing_cranial),
            "caudal": _landing_record(vessel.landing_caudal),
        },
        "provenance": provenance(created, pullback.origin.sha256 or None, recorded),
    }


def frame_records(vessel: VesselAssessment, contours: LumenContours, *, with_contours: bool) -> list[Record]:
    """Return one record per frame, in the order of the contract's keys."""
    sections = vessel.sections
    measures = {name: rounded_list(getattr(sections, name), d) for name, d in MEASURE_DECIMALS.items()}
    count = contours.frame_count
    positions = rounded_list(vessel.positions.position_mm, MM) or [None] * count
    confidence = rounded_list(contours.confidence, SHARE) or []
    confirmed, doubtful = (_said(marks, count) for marks in (vessel.confirmed, vessel.doubtful))
    records: list[Record] = []
    for index in range(count):
        record: Record = {
            "index": index,
            "position_mm": positions[index],
            "segment": vessel.segments[index],
        }
        record.update({name: (values or [])[index] for name, values in measures.items()})
        record["confidence"] = confidence[index]
        record["flags"] = list(contours.flags[index])
        record["source"] = contours.sources[index]
        record["confirmed"] = confirmed[index]
        record["low_confidence"] = doubtful[index]
        if with_contours:
            record["contour_mm"] = _contour(contours, index)
        records.append(record)
    return records


def _said(marks: BoolArray | None, count: int) -> list[bool | None]:
    return [None] * count if marks is None else [bool(mark) for mark in marks]


def _contour(contours: LumenContours, index: int) -> list[Any] | None:
    """The closed outline; None for a frame without a lumen."""
    points = rounded_list(contours.points_mm[index], MM)
    return None if points is None or None in points[0] else points


def _source(pullback: Pullback) -> Record:
    return {
        "path": pullback.origin.path,
        "sop_instance_uid": pullback.origin.sop_instance_uid,
        "frames": pullback.frame_count,
        "rows": pullback.frames.rows,
        "columns": pullback.frames.columns,
        "study_date": pullback.origin.study_date or None,
        "manufacturer": pullback.origin.manufacturer or None,
    }


def _calibration(pullback: Pullback, vessel: VesselAssessment) -> Record:
    spacing = vessel.spacing
    return {
        "mm_per_pixel_x": spacing.mm_per_pixel_x if spacing else None,
        "mm_per_pixel_y": spacing.mm_per_pixel_y if spacing else None,
        "source": spacing.source if spacing else "none",
        "problem": pullback.spacing_problem or None,
        "set_by": (spacing.who if spacing else "") or None,
        "detail": (spacing.detail if spacing else "") or None,
    }


def _motion(pullback: Pullback, vessel: VesselAssessment) -> Record:
    return {
        "mode": pullback.mode,
        "rate_mm_per_s": rounded(pullback.rate_mm_per_s, SHARE),
        "frame_rate_hz": rounded(pullback.frame_rate_hz, SHARE),
        "position_source": vessel.positions.source,
        "between_pins": vessel.positions.between_pins,
        "length_uncertainty_percent": rounded(vessel.positions.uncertainty_percent, PERCENT),
    }


def _landing_record(zone: LandingZone | None) -> Record | None:
    if zone is None:
        return None
    return {
        "start_mm": rounded(zone.start_mm, MM),
        "end_mm": rounded(zone.end_mm, MM),
        "start_frame": zone.frames[0],
        "end_frame": zone.frames[1],
        "segment": zone.segment,
        "max_perimeter_diameter_mm": rounded(zone.max_perimeter_diameter_mm, MM),
        "max_frame": zone.max_frame,
        "mean_area_mm2": rounded(zone.mean_area_mm2, MM2),
        "min_area_mm2": rounded(zone.min_area_mm2, MM2),
    }
