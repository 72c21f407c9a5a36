"""Typed values out of a mapping that somebody wrote by hand; every fault is named by its path inside the file.

Ask a `TypedRecord` for each key it may hold, then `close()` it: keys nobody asked for are faults too. A fault does not
stop the reading, so that a person hears of several at once; `Faults.require_none` raises at the end.
A key that holds null is an absent key.
"""

from __future__ import annotations

import difflib
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from planner.errors import InputMissing, InvalidEntry

SHOWN_FAULTS = 4
LONGEST_TEXT = 2000

Option = TypeVar("Option", bound=str)


@dataclass
class Faults:
    """What is wrong in one file, and what is missing from it, gathered while it is read."""

    wrong: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)

    def require_none(self, subject: object) -> None:
        """Raise when anything was found.

        Raises
        ------
        InvalidEntry
            Names the values that are not acceptable, the first few in words.
        InputMissing
            Names what is missing, when nothing else is wrong.
        """
        if self.wrong:
            shown = self.wrong[:SHOWN_FAULTS]
            rest = len(self.wrong) - len(shown)
            more = [f"{rest} more"] if rest else []
            raise InvalidEntry(", and ".join([*shown, *more]), "correct the file", subject)
        if self.missing:
            names = ", ".join(self.missing)
            raise InputMissing(f"{names} {'is' if len(self.missing) == 1 else 'are'} missing", "add it", subject)


class TypedRecord:
    """One mapping being read: its values, the path to it, and the faults of the whole file.

    Every getter returns None for an absent key and for a value that is not acceptable; the latter is a fault.
    """

    def __init__(self, values: Mapping[str, object], faults: Faults, path: str = "") -> None:
        self._values = values
        self._path = path
        self._asked: dict[str, None] = {}
        self.faults = faults

    def path_of(self, key: str) -> str:
        """The key with the way to it, as in "landmarks[2].name"."""
        return f"{self._path}.{key}" if self._path else key

    def holds(self, key: str) -> bool:
        """Whether the key is present and not null."""
        self._asked[key] = None
        return self._values.get(key) is not None

    def raw(self, key: str) -> object:
        """What the key holds, whatever it is; None where it is absent."""
        return self._asked_value(key)

    def is_flag(self, key: str) -> bool:
        """Whether the key holds true or false."""
        return isinstance(self._asked_value(key), bool)

    def refuse(self, key: str, wrong: str) -> None:
        """Note a fault of a key."""
        self.faults.wrong.append(f"{self.path_of(key)} {wrong}")

    def require(self, *keys: str) -> None:
        """Note which of the keys are absent."""
        self.faults.missing.extend(self.path_of(key) for key in keys if not self.holds(key))

    def text(self, key: str) -> str | None:
        """Text of a reasonable length, without blanks around it."""
        value = self._asked_value(key)
        if value is None:
            return None
        if not isinstance(value, str):
            self.refuse(key, f"is {shown(value)}, not text")
        elif len(value) > LONGEST_TEXT:
            self.refuse(key, f"is longer than {LONGEST_TEXT} characters")
        elif not value.strip():
            self.refuse(key, "is empty")
        else:
            return value.strip()
        return None

    def texts(self, key: str) -> tuple[str, ...] | None:
        """A list of texts; one text alone counts as a list of one."""
        value = self._asked_value(key)
        items = [value] if isinstance(value, str) else self._list(key, value)
        if items is None:
            return None
        inner = TypedRecord({f"{key}[{index}]": item for index, item in enumerate(items)}, self.faults, self._path)
        return tuple(text for index in range(len(items)) if (text := inner.text(f"{key}[{index}]")) is not None)

    def numbers(self, key: str, lowest: float, highest: float, unit: str = "") -> tuple[float, ...] | None:
        """A list of finite numbers from `lowest` to `highest`."""
        items = self._list(key, self._asked_value(key))
        if items is None:
            return None
        inner = TypedRecord({f"{key}[{index}]": item for index, item in enumerate(items)}, self.faults, self._path)
        found = (inner.number(f"{key}[{index}]", lowest, highest, unit) for index in range(len(items)))
        return tuple(number for number in found if number is not None)

    def choice(self, key: str, options: Sequence[Option]) -> Option | None:
        """One of a few words."""
        value = self._asked_value(key)
        if value is None:
            return None
        for option in options:
            if value == option:
                return option
        suggestion = _nearest(value, options)
        self.refuse(key, f"is {shown(value)}, not one of {', '.join(options)}{suggestion}")
        return None

    def flag(self, key: str) -> bool | None:
        """True or false, never a number or a word that might mean it."""
        value = self._asked_value(key)
        if value is None or isinstance(value, bool):
            return value
        self.refuse(key, f"is {shown(value)}, not true or false")
        return None

    def number(self, key: str, lowest: float, highest: float, unit: str = "") -> float | None:
        """A finite number from `lowest` to `highest`."""
        value = self._asked_value(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float):
            self.refuse(key, f"is {shown(value)}, not a number")
        elif not lowest <= value <= highest:  # also false for NaN
            of_unit = f" {unit}" if unit else ""
            meant = _in_another_unit(value, lowest, highest, unit)
            self.refuse(key, f"is {shown(value)}, outside {lowest:g} to {highest:g}{of_unit}{meant}")
        else:
            return float(value)
        return None

    def whole(self, key: str, lowest: int, highest: int) -> int | None:
        """A whole number from `lowest` to `highest`."""
        value = self._asked_value(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int):
            self.refuse(key, f"is {shown(value)}, not a whole number")
        elif not lowest <= value <= highest:
            self.refuse(key, f"is {shown(value)}, outside {lowest} to {highest}")
        else:
            return value
        return None

    def record(self, key: str) -> TypedRecord | None:
        """The mapping under a key."""
        value = self._asked_value(key)
        if value is None:
            return None
        if isinstance(value, Mapping):
            return TypedRecord(value, self.faults, self.path_of(key))
        self.refuse(key, f"is {shown(value)}, not a record of named values")
        return None

    def records(self, key: str) -> list[TypedRecord] | None:
        """The list of mappings under a key; other items are faults and are left out."""
        items = self._list(key, self._asked_value(key))
        if items is None:
            return None
        found = []
        for index, item in enumerate(items):
            if isinstance(item, Mapping):
                found.append(TypedRecord(item, self.faults, self.path_of(f"{key}[{index}]")))
            else:
                self.refuse(f"{key}[{index}]", f"is {shown(item)}, not a record of named values")
        return found

    def close(self) -> None:
        """Note the keys that nobody asked for."""
        for key in self._values:
            if key not in self._asked:
                self.refuse(key, f"is not a known key{_nearest(key, tuple(self._asked))}")

    def _asked_value(self, key: str) -> object:
        self._asked[key] = None
        return self._values.get(key)

    def _list(self, key: str, value: object) -> list[object] | None:
        if value is None or isinstance(value, list):
            return value
        self.refuse(key, f"is {shown(value)}, not a list")
        return None


def shown(value: object) -> str:
    """A value as a person wrote it, short enough for a sentence."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return f'"{value[:40]}…"' if len(value) > 40 else f'"{value}"'
    if isinstance(value, int | float):
        return _shown_number(value)
    if isinstance(value, Mapping):
        return "a record"
    return "a list" if isinstance(value, list) else str(value)[:40]


def _shown_number(value: float) -> str:
    try:
        return f"{float(value):g}" if math.isfinite(value) else "not a finite number"
    except OverflowError:
        return "a number beyond all bounds"


def _nearest(value: object, options: Iterable[str]) -> str:
    near = difflib.get_close_matches(str(value).casefold(), [option.casefold() for option in options], n=1)
    original = next((option for option in options if near and option.casefold() == near[0]), None)
    return f" (did you mean {original}?)" if original else ""


def _in_another_unit(value: float, lowest: float, highest: float, unit: str) -> str:
    """What a figure that is out of range would be if it was written in centimetres; empty where that does not help."""
    larger, factor = {"mm": ("cm", 10.0), "mm²": ("cm²", 100.0)}.get(unit, ("", 0.0))
    if not larger or not 0 < value < lowest or not lowest <= factor * value <= highest:
        return ""
    return f" (if it is in {larger}, write {factor * value:g})"
