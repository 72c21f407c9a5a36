"""The aftercare as JSON: the text that holds, and the draft it came from."""

from __future__ import annotations

from planner.model.aftercare import Aftercare
from planner.report.json_text import Record


def aftercare_record(aftercare: Aftercare | None) -> Record | None:
    """Return the aftercare; None where no stent is planned."""
    if aftercare is None:
        return None
    return {
        "text": aftercare.text,
        "edited": aftercare.written is not None,
        "draft": [{"when": line.when, "text": line.text, "source": line.source} for line in aftercare.draft],
        "protocol": {"version": aftercare.protocol_version, "sha256": aftercare.protocol_sha256},
    }
