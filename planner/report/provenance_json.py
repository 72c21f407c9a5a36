"""Who worked a document out, when, from which files and under which rules."""

from __future__ import annotations

from collections.abc import Mapping

from planner.report.json_text import Record
from planner.version import SOFTWARE, VERSION


def provenance(created: str, input_sha256: str | Mapping[str, str] | None, parameters: Mapping[str, object]) -> Record:
    """Return the record that closes every document.

    Parameters
    ----------
    created
        ISO date and time, given by the caller so that the same work gives the same bytes.
    input_sha256
        Of the image file, or one per kind of image; None where nothing was read.
    """
    return {
        "software": SOFTWARE,
        "version": VERSION,
        "created": created,
        "input_sha256": input_sha256,
        "parameters": dict(parameters),
    }
