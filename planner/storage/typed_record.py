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
from planner.said import Numeral, joined, say

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
            more = [say("{rest} more", rest=rest)] if rest else []
            raise InvalidEntry(joined(say(", and "), [*shown, *more]), say("correct the file"), subject)
        if self.missing:
            names = ", ".join(self.missing)
            is_one = len(self.missing) == 1
            wrong = say("{name} is missing", name=names) if is_one else say("{names} are missing", names=names)
            raise InputMissing(wrong, say("add it") if is_one else say("add them"), subject)


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
        self.faults.wrong.append(say("{key} {wrong}", key=self.path_of(key), wrong=wrong))

    def require(self, *keys: str) -> None:
        """Note which of the keys are absent."""
        self.faults.missing.extend(self.path_of(key) for key in keys if not self.holds(key))

    def text(self, key: str) -> str | None:
        """Text of a reasonable length, without blanks around it."""
        value = self._asked_value(key)
        if value is None:
            return None
        if not isinstance(value, str):
            self.refuse(key, say("is {shown}, not text", shown=shown(value)))
        elif len(value) > LONGEST_TEXT:
            self.refuse(key, say("is longer than {most} characters", most=LONGEST_TEXT))
        elif not value.strip():
            self.refuse(key, say("is empty"))
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
        refused = say("is {shown}, not one of {allowed}", shown=shown(value), allowed=", ".join(options))
        self.refuse(key, _with_nearest(refused, value, options))
        return None

    def flag(self, key: str) -> bool | None:
        """True or false, never a number or a word that might mean it."""
        value = self._asked_value(key)
        if value is None or isinstance(value, bool):
            return value
        self.refuse(key, say("is {shown}, not true or false", shown=shown(value)))
        return None

    def number(self, key: str, lowest: float, highest: float, unit: str = "") -> float | None:
        """A finite number from `lowest` to `highest`."""
        value = self._asked_value(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float):
            self.refuse(key, say("is {shown}, not a number", shown=shown(value)))
        elif not lowest <= value <= highest:  # also false for NaN
            refused = say(
                "is {shown}, outside {lowest:g} to {highest:g}", shown=shown(value), lowest=lowest, highest=highest
            )
            refused = joined(" ", (refused, unit)) if unit else refused
            self.refuse(key, _in_another_unit(refused, value, lowest, highest, unit))
        else:
            return float(value)
        return None

    def whole(self, key: str, lowest: int, highest: int) -> int | None:
        """A whole number from `lowest` to `highest`."""
        value = self._asked_value(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int):
            self.refuse(key, say("is {shown}, not a whole number", shown=shown(value)))
        elif not lowest <= value <= highest:
            self.refuse(
                key,
                say("is {shown}, outside {lowest} to {highest}", shown=shown(value), lowest=lowest, highest=highest),
            )
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
        self.refuse(key, say("is {shown}, not a record of named values", shown=shown(value)))
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
                self.refuse(f"{key}[{index}]", say("is {shown}, not a record of named values", shown=shown(item)))
        return found

    def close(self) -> None:
        """Note the keys that nobody asked for."""
        for key in self._values:
            if key not in self._asked:
                self.refuse(key, _with_nearest(say("is not a known key"), key, tuple(self._asked)))

    def _asked_value(self, key: str) -> object:
        self._asked[key] = None
        return self._values.get(key)

    def _list(self, key: str, value: object) -> list[object] | None:
        if value is None or isinstance(value, list):
            return value
        self.refuse(key, say("is {shown}, not a list", shown=shown(value)))
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
        return say("a record")
    return say("a list") if isinstance(value, list) else str(value)[:40]


def _shown_number(value: float) -> str:
    try:
        return Numeral(f"{float(value):g}") if math.isfinite(value) else say("not a finite number")
    except OverflowError:
        return say("a number beyond all bounds")


def _with_nearest(refused: str, value: object, options: Iterable[str]) -> str:
    near = difflib.get_close_matches(str(value).casefold(), [option.casefold() for option in options], n=1)
    original = next((option for option in options if near and option.casefold() == near[0]), None)
    if original is None:
        return refused
    return say("{refused} (did you mean {option}?)", refused=refused, option=original)


def _in_another_unit(refused: str, value: float, lowest: float, highest: float, unit: str) -> str:
    """With what a figure that is out of range would be if it was written in centimetres, where that helps."""
    larger, factor = {"mm": ("cm", 10.0), "mm²": ("cm²", 100.0)}.get(unit, ("", 0.0))
    if not larger or not 0 < value < lowest or not lowest <= factor * value <= highest:
        return refused
    return say("{refused} (if it is in {unit}, write {number:g})", refused=refused, unit=larger, number=factor * value)
