"""Frozen records to plain values for JSON and back, bit for bit, driven by their own type annotations.

A record becomes a mapping of its field names. Arrays go to the side and leave their name behind. A float that JSON has
no number for is written as the word "NaN", "Infinity" or "-Infinity". Reading checks every value against its type and
names the place of a fault; a field that is absent takes its default when it has one, so that a file written before the
field existed still reads.
"""

from __future__ import annotations

import dataclasses
import math
import types
import typing
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from planner.said import say
from planner.storage.recalled import TOLD_FIELDS, recalled

Arrays = dict[str, NDArray[np.float64]]
Record = TypeVar("Record")

_NOT_FINITE = {"NaN": math.nan, "Infinity": math.inf, "-Infinity": -math.inf}


class Unreadable(ValueError):
    """A plain value is not what its place in the record asks for."""

    def __init__(self, path: str, wrong: str) -> None:
        super().__init__(say("{place} {wrong}", place=path or say("the record"), wrong=wrong))


class UnknownKey(Unreadable):
    """The record has a key that its type does not: a later version wrote it, or a slip of the hand."""


def to_plain(value: object, arrays: Arrays, path: str = "") -> Any:
    """Return `value` as plain values; arrays are added to `arrays` under the path at which they stood."""
    if dataclasses.is_dataclass(value):
        return {
            field.name: to_plain(getattr(value, field.name), arrays, _below(path, field.name))
            for field in dataclasses.fields(value)
        }
    if isinstance(value, np.ndarray):
        arrays[path] = value
        return path
    if isinstance(value, frozenset):
        return [to_plain(item, arrays) for item in sorted(value)]
    if isinstance(value, tuple):
        return [to_plain(item, arrays, f"{path}[{index}]") for index, item in enumerate(value)]
    return _plain_scalar(value)


def from_plain(kind: type[Record], plain: object, arrays: Mapping[str, NDArray[np.float64]], path: str = "") -> Record:
    """Return the record of type `kind` that `to_plain` made.

    Raises
    ------
    Unreadable
        When a value is absent, unknown, of another type, or refused by the record itself.
    """
    if not isinstance(plain, Mapping):
        raise Unreadable(path, say("is not a record"))
    annotations = _annotations(kind)
    unknown = [str(key) for key in plain if key not in annotations]
    if unknown:
        raise UnknownKey(_below(path, unknown[0]), say("is not a known key"))
    values = {
        name: _read(annotation, plain[name], arrays, _below(path, name))
        for name, annotation in annotations.items()
        if name in plain
    }
    for told in TOLD_FIELDS.get(kind, ()):
        if isinstance(words := values.get(told), str):
            values[told] = recalled(words)
    try:
        return kind(**values)
    except (TypeError, ValueError) as problem:
        raise Unreadable(path, say("is not whole: {problem}", problem=str(problem))) from problem


def _below(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _plain_scalar(value: object) -> object:
    if isinstance(value, float) and not math.isfinite(value):
        return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    if value is None or isinstance(value, bool | str):
        return value
    if isinstance(value, float | np.floating):
        return float(value)
    if isinstance(value, int | np.integer):
        return int(value)
    raise TypeError(f"{type(value).__name__} has no plain form")


def _annotations(kind: type) -> dict[str, Any]:
    hints = typing.get_type_hints(kind)
    return {field.name: hints[field.name] for field in dataclasses.fields(kind)}


def _read(annotation: Any, plain: object, arrays: Mapping[str, NDArray[np.float64]], path: str) -> object:
    """Read one value as its annotation says; a tuple, a literal, an array, a record or a scalar."""
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin in (types.UnionType, typing.Union):
        return None if plain is None else _read(_not_none(arguments), plain, arrays, path)
    if origin is typing.Literal:
        if plain not in arguments:
            raise Unreadable(path, say("is not one of {allowed}", allowed=", ".join(map(str, arguments))))
        return plain
    if origin is np.ndarray:
        if not isinstance(plain, str) or plain not in arrays:
            raise Unreadable(path, say("names an array that is not there"))
        return arrays[plain]
    if origin in (tuple, frozenset):
        return _read_items(annotation, plain, arrays, path)
    if dataclasses.is_dataclass(annotation) and isinstance(annotation, type):
        return from_plain(annotation, plain, arrays, path)
    return _SCALARS[annotation](plain, path)


def _not_none(arguments: tuple[Any, ...]) -> Any:
    (only,) = (argument for argument in arguments if argument is not types.NoneType)
    return only


def _read_items(annotation: Any, plain: object, arrays: Mapping[str, NDArray[np.float64]], path: str) -> object:
    arguments = typing.get_args(annotation)
    if not isinstance(plain, list):
        raise Unreadable(path, say("is not a list"))
    is_set = typing.get_origin(annotation) is frozenset
    kinds = [arguments[0]] * len(plain) if is_set or arguments[-1] is Ellipsis else list(arguments)
    if len(kinds) != len(plain):
        raise Unreadable(path, say("does not hold {count} values", count=len(kinds)))
    items = [
        _read(kind, item, arrays, f"{path}[{index}]")
        for index, (kind, item) in enumerate(zip(kinds, plain, strict=True))
    ]
    return frozenset(items) if is_set else tuple(items)


def _read_float(plain: object, path: str) -> float:
    if isinstance(plain, str) and plain in _NOT_FINITE:
        return _NOT_FINITE[plain]
    if isinstance(plain, bool) or not isinstance(plain, int | float):
        raise Unreadable(path, say("is not a number"))
    try:
        return float(plain)
    except OverflowError as problem:
        raise Unreadable(path, say("is not a number that fits")) from problem


def _read_int(plain: object, path: str) -> int:
    if isinstance(plain, bool) or not isinstance(plain, int):
        raise Unreadable(path, say("is not a whole number"))
    return plain


def _read_bool(plain: object, path: str) -> bool:
    if not isinstance(plain, bool):
        raise Unreadable(path, say("is not true or false"))
    return plain


def _read_str(plain: object, path: str) -> str:
    if not isinstance(plain, str):
        raise Unreadable(path, say("is not text"))
    return plain


_SCALARS: dict[Any, Callable[[object, str], object]] = {
    float: _read_float,
    int: _read_int,
    bool: _read_bool,
    str: _read_str,
}
