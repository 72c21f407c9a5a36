"""JSON or TOML that somebody wrote by hand, as a mapping."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import NoReturn

from planner.errors import InvalidEntry
from planner.files import read_whole
from planner.said import say

LIMIT_BYTES = 1_000_000
"""Nothing that a person types comes near this."""


def read_typed_file(path: Path) -> dict[str, object]:
    """Return what a JSON or TOML file holds.

    Raises
    ------
    InputRefused
        When the file cannot be read, is neither format, or holds a key twice.
    """
    return parse_typed(read_whole(path, LIMIT_BYTES), path)


def parse_typed(content: bytes, path: Path) -> dict[str, object]:
    """Return what the bytes of a JSON or TOML file hold; JSON begins with a brace, TOML never does."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        raise InvalidEntry(say("is not text in UTF-8"), say("save it as UTF-8"), path) from problem
    is_json = text.lstrip().startswith("{") or path.suffix.casefold() == ".json"
    try:
        return _parse_json(text) if is_json else tomllib.loads(text)
    except json.JSONDecodeError as problem:
        wrong = say("is not valid JSON: line {line}, column {column}", line=problem.lineno, column=problem.colno)
        raise InvalidEntry(wrong, say("correct it there"), path) from problem
    except tomllib.TOMLDecodeError as problem:
        raise InvalidEntry(_not_toml(problem), say("correct it there"), path) from problem
    except RecursionError as problem:
        raise InvalidEntry(say("is nested too deeply"), say("check that it is the right file"), path) from problem
    except _Unacceptable as problem:
        raise InvalidEntry(problem.args[0], say("correct the file"), path) from problem
    except ValueError as problem:  # Python refuses to read thousands of digits
        raise InvalidEntry(say("holds a number with too many digits"), say("correct the file"), path) from problem


class _Unacceptable(Exception):
    """JSON that its own rules allow and ours do not."""


def _parse_json(text: str) -> dict[str, object]:
    found = json.loads(text, object_pairs_hook=_unique_keys, parse_constant=_refuse_constant)
    if not isinstance(found, dict):
        raise _Unacceptable(say("must hold named values in braces"))
    return found


def _unique_keys(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise _Unacceptable(say("holds the key {key} twice", key=key))
        found[key] = value
    return found


def _refuse_constant(name: str) -> NoReturn:
    raise _Unacceptable(say("holds {name}, which is not a number (leave out what is not known)", name=name))


def _not_toml(problem: tomllib.TOMLDecodeError) -> str:
    place = re.search(r"line (\d+), column (\d+)", str(problem))
    if place is None:
        return say("is neither JSON nor TOML: it ends too early")
    return say("is neither JSON nor TOML: line {line}, column {column}", line=place[1], column=place[2])
