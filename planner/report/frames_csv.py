"""frames.csv: one row per IVUS frame, for a spreadsheet."""

from __future__ import annotations

import csv
import io

from planner.model.assessment import VesselAssessment
from planner.model.contour import LumenContours
from planner.report.pullback_json import MEASURE_DECIMALS, frame_records

STANDINGS = ("confirmed", "low_confidence")
COLUMNS = (
    "index",
    "frame_number",
    "position_mm",
    "segment",
    *MEASURE_DECIMALS,
    "confidence",
    "flags",
    "source",
    *STANDINGS,
)
"""`index` counts from 0 as in the JSON files, `frame_number` from 1 as people and DICOM do; units are in the names."""


_WORDS = {True: "true", False: "false", None: ""}


def frames_table(vessel: VesselAssessment, contours: LumenContours) -> str:
    """Return the table as text: decimal point, comma between cells, flags joined by spaces, unknown cells empty."""
    sink = io.StringIO()
    sink.write(header_row())
    writer = csv.DictWriter(sink, COLUMNS, lineterminator="\n")
    for record in frame_records(vessel, contours, with_contours=False):
        standing = {name: _WORDS[record[name]] for name in STANDINGS}
        flags = " ".join(record["flags"])
        writer.writerow({**record, **standing, "frame_number": record["index"] + 1, "flags": flags})
    return sink.getvalue()


def header_row() -> str:
    """Return the table's first line alone."""
    return ",".join(COLUMNS) + "\n"
