"""JSON that a person can read: a row of numbers or a short record takes one line, not one line a number."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from planner.said import say

Record = dict[str, Any]
"""A JSON object."""

_LINE = 108


def json_bytes(document: object) -> bytes:
    """Write a document as indented UTF-8 JSON with a final line end; the same document gives the same bytes.

    Raises
    ------
    ValueError
        For NaN or infinity, which JSON does not know.
    """
    return ("".join(_pieces(document, 0)) + "\n").encode("utf-8")


def _pieces(value: object, depth: int) -> Iterator[str]:
    if _fits_on_a_line(value):
        yield _line(value)
        return
    inner, outer = "  " * (depth + 1), "  " * depth
    opening, closing = ("{", "}") if isinstance(value, dict) else ("[", "]")
    yield opening
    for number, (label, item) in enumerate(_labelled(value)):
        yield f"{',' if number else ''}\n{inner}{label}"
        yield from _pieces(item, depth + 1)
    yield f"\n{outer}{closing}"


def _line(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _labelled(value: object) -> Iterator[tuple[str, object]]:
    if isinstance(value, dict):
        yield from ((say("{line}: ", line=_line(key)), item) for key, item in value.items())
    elif isinstance(value, list | tuple):
        yield from (("", item) for item in value)


def _fits_on_a_line(value: object) -> bool:
    if not isinstance(value, dict | list | tuple) or not value:
        return True
    if isinstance(value, list | tuple) and all(_is_number_or_row(item) for item in value):
        return True
    items = value.values() if isinstance(value, dict) else value
    if any(isinstance(item, dict) for item in items):
        return False
    return len(_line(value)) <= _LINE


def _is_number_or_row(item: object) -> bool:
    if isinstance(item, list | tuple):
        return not any(isinstance(part, dict | list | tuple | str) for part in item)
    return not isinstance(item, dict | str)
