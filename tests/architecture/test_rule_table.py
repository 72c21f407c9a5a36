"""The table of clinical rules in the documentation names every check of the program, and no check that is not there."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from planner.sizing.indication_reasons import _REASONS

ROOT = Path(__file__).parents[2]
TABLE = "## RULES IN THE PROGRAM"
BY_CONSTRUCTION = "by construction"


def codes_in_source() -> set[str]:
    """Codes of all findings; a code that ends in a name of the case, such as a lesion's, stands with "…"."""
    found: set[str] = set()
    for path in sorted((ROOT / "planner").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id == "Finding"
                and node.args
            ):
                found |= set(codes_of(node.args[0]))
    return found


def codes_of(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant):
        yield str(node.value)
    elif isinstance(node, ast.IfExp):
        yield from codes_of(node.body)
        yield from codes_of(node.orelse)
    elif isinstance(node, ast.JoinedStr):
        yield "".join(part.value if isinstance(part, ast.Constant) else "…" for part in node.values)
    else:
        raise AssertionError(f"line {node.lineno}: a code that cannot be read")


def rows() -> list[list[str]]:
    text = (ROOT / "docs" / "clinical-reference.md").read_text(encoding="utf-8")
    assert TABLE in text
    section = text.partition(TABLE)[2].partition("\n## ")[0]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in section.splitlines() if line[:1] == "|"]
    return [row for row in cells if row[0] != "rule" and not set(row[0]) <= set("-")]


def codes_in_table() -> set[str]:
    return {code for row in rows() for code in re.findall(r"`([^`]+)`", row[2])}


def test_every_check_of_the_program_stands_in_the_table() -> None:
    assert codes_in_source() - codes_in_table() == set()


def test_every_code_in_the_table_is_a_check_or_a_reason_of_the_verdict() -> None:
    assert codes_in_table() - codes_in_source() - set(_REASONS) == set()


def test_every_row_says_what_rule_where_it_comes_from_and_what_holds_it() -> None:
    for row in rows():
        assert len(row) == 4, row
        assert all(row), row
        assert "`" in row[2] or BY_CONSTRUCTION in row[2] or "not checked" in row[2], row


def test_sections_2_to_4_and_all_ten_facts_are_in_the_table() -> None:
    places = " ".join(row[1] for row in rows())
    for place in ("2", "3", "4.1", "4.2", "4.3", "4.4", "4.5", *(f"fact {number}" for number in range(1, 11))):
        assert re.search(rf"(?<![\d.]){re.escape(place)}(?![\d.])", places), place
