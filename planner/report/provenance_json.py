"""Who worked a document out, when, from which files and under which rules."""

from __future__ import annotations

from collections.abc import Mapping

from planner.model.policy import Policy, Threshold
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


def policy_record(policy: Policy) -> Record:
    """Return which policy was applied and every threshold in it, by name."""
    thresholds = {name: getattr(policy, name) for name in policy.__dataclass_fields__}
    return {
        "policy_version": policy.version,
        "policy_sha256": policy.sha256,
        "thresholds": {name: item.value for name, item in thresholds.items() if isinstance(item, Threshold)},
    }
