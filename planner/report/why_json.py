"""The derivation of every number as a tree, under the number's key path in plan.json."""

from __future__ import annotations

from planner.model.assessment import Assessment
from planner.model.derivation import Derivation
from planner.planning.derivation import derive
from planner.report.json_text import Record
from planner.report.rounding import SHARE, rounded


def why_record(assessment: Assessment) -> Record:
    """Return key path to derivation; a path with `[*]` explains a whole column and has no value."""
    return {path: _record(derivation) for path, derivation in derive(assessment).items()}


def _record(derivation: Derivation) -> Record:
    value = derivation.value
    return {
        "what": derivation.what,
        "value": value if value is None or isinstance(value, str) else rounded(value, SHARE),
        "unit": derivation.unit or None,
        "rule": derivation.rule,
        "source": derivation.source,
        "uncertainty": derivation.uncertainty or None,
        "frames": list(derivation.frames),
        "inputs": [_record(below) for below in derivation.inputs],
    }
