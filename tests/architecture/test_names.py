"""Names keep the house's promises: units in the names of numbers, the field's words for directions."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MODEL = ROOT / "planner" / "model"

UNITS = {"mm", "mm2", "mmhg", "percent", "s", "hz", "deg", "px", "fr", "months"}
UNITLESS = {
    "confidence": "0 to 1",
    "aspect_ratio": "a ratio",
    "covered_tortuosity": "a ratio",
    "magnification": "a ratio",
    "probability_delta_above": "0 to 1",
    "probability_area_below": "0 to 1",
    "predicted_probability": "0 to 1",
    "vcss": "a score",
    "villalta": "a score",
    "month": "is its own unit",
    "share": "0 to 1",
    "dark": "a grey level",
    "bright": "a grey level",
    "curve": "0 to 1",
    "density": "a share of the fullest stretch's",
    "step": "relative: only shares of the way between pins are used",
}
CARRIES_ITS_UNIT_BESIDE = {
    "Measured",
    "Sensitivity",
    "Threshold",
    "ElongationInput",
    "Band",
    "LengthAllowance",
    "Elongation",
}


def numeric_fields() -> Iterator[tuple[str, str]]:
    for path in sorted(MODEL.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                for item in node.body:
                    if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name):
                        kind = ast.unparse(item.annotation)
                        if re.fullmatch(r"(float|FloatArray)( \| None)?", kind):
                            yield node.name, item.target.id


def test_every_number_of_the_model_names_its_unit() -> None:
    fields = list(numeric_fields())
    assert len(fields) > 60
    nameless = [
        f"{owner}.{name}"
        for owner, name in fields
        if owner not in CARRIES_ITS_UNIT_BESIDE and name not in UNITLESS and not UNITS & set(name.split("_"))
    ]
    assert nameless == []


def test_directions_are_cranial_and_caudal_only() -> None:
    names = re.compile(r"proximal|distal", re.IGNORECASE)
    offenders = [
        str(path.relative_to(ROOT))
        for path in sorted((ROOT / "planner").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Name | ast.FunctionDef | ast.ClassDef | ast.arg)
        and names.search(getattr(node, "id", "") or getattr(node, "name", "") or getattr(node, "arg", ""))
    ]
    assert offenders == []


def test_rooms_explain_themselves_and_reexport_nothing() -> None:
    for path in sorted((ROOT / "planner").rglob("__init__.py")):
        body = ast.parse(path.read_text(encoding="utf-8")).body
        assert len(body) == 1, f"{path.relative_to(ROOT)} holds more than its docstring"
        assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))), path
