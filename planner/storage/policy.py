"""The policy file: every clinical threshold with its unit, meaning and source."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

from planner.files import write_all_whole
from planner.model.policy import Policy, Threshold
from planner.resources import resource_path
from planner.said import Said, say
from planner.storage.site_folder import own_or_shipped, site_folder
from planner.storage.typed_record import TypedRecord
from planner.storage.versioned_file import VersionedFile

SCHEMA = "ilioplan.policy/1"
SITE_FILE = "policy.json"
HIGHEST_VALUE = 10_000.0

THRESHOLD_NAMES = tuple(field.name for field in fields(Policy) if field.name not in ("version", "sha256"))
"""Every threshold that a policy file must hold, in the order of the model."""

_PAIRS = (
    ("mild_below_stenosis_percent", "moderate_to_stenosis_percent"),
    ("borderline_area_stenosis_percent", "significant_area_stenosis_percent"),
    ("caval_entry_mm", "protrusion_warn_mm"),
    ("protrusion_warn_mm", "protrusion_block_mm"),
    ("target_diameter_cfv_mm", "target_diameter_eiv_mm"),
    ("target_diameter_eiv_mm", "target_diameter_civ_mm"),
)
"""Thresholds of which the first must not exceed the second."""


def policy_place() -> Path:
    """The practice's own policy file when there is one, else the shipped one."""
    return own_or_shipped(SITE_FILE, "policy", "policy-1.json")


def copy_policy_to_site() -> Path:
    """Put the shipped policy into the site folder, for a practice to edit; one that lies there already stays.

    Raises
    ------
    OutputRefused
        When it cannot be written.
    """
    own = site_folder() / SITE_FILE
    if not own.is_file():
        write_all_whole(own.parent, {SITE_FILE: resource_path("policy", "policy-1.json").read_bytes()})
    return own


def read_policy(path: Path | None = None) -> Policy:
    """Return the policy in `path`; by default the practice's own, else the one that is shipped.

    Raises
    ------
    InputRefused
        When the file cannot be read or a threshold is unknown, of the wrong kind, absurd or contradictory.
    InputMissing
        When thresholds are missing; names them.
    """
    held = VersionedFile.read(path or policy_place(), SCHEMA, "thresholds")
    thresholds = _thresholds(held.record.record("thresholds"))
    held.close()
    return Policy(version=held.version, sha256=held.sha256, **thresholds)


def _thresholds(record: TypedRecord | None) -> dict[str, Threshold]:
    if record is None:
        return {}
    record.require(*THRESHOLD_NAMES)
    found = {name: _threshold(record, name) for name in THRESHOLD_NAMES}
    known = {name: threshold for name, threshold in found.items() if threshold is not None}
    for lesser, greater in _PAIRS:
        if lesser in known and greater in known and known[lesser].value > known[greater].value:
            record.refuse(
                lesser,
                say(
                    "is {value:g}, above {greater} of {limit:g}",
                    value=known[lesser].value,
                    greater=greater,
                    limit=known[greater].value,
                ),
            )
    record.close()
    return known


def _threshold(record: TypedRecord, name: str) -> Threshold | None:
    inner = record.record(name)
    if inner is None:
        return None
    inner.require("value", "unit", "meaning", "source")
    highest = 100.0 if name.endswith("_percent") else HIGHEST_VALUE
    value = inner.number("value", 0.0, highest)
    unit, meaning, source = inner.text("unit"), inner.text("meaning"), inner.text("source")
    inner.close()
    if value is None or unit is None or meaning is None or source is None:
        return None
    return Threshold(value, Said(unit), Said(meaning), Said(source))
