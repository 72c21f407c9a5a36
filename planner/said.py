"""English text that remembers how it was put together, so that a window can say it in another language.

The core writes its sentences with `say`. The result is an ordinary string in English, which is what files and the command
line hold; beside it stand the sentence with its gaps and what went into them, and `retell` puts the same into the words and
numerals of another language.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from numbers import Integral, Real

Touch = Callable[[str], str]


class Said(str):
    """English text with its `template` and the values in its gaps; `touches` are done to the text in any language."""

    template: str
    values: dict[str, object]
    touches: tuple[Touch, ...]

    def __new__(cls, template: str, values: dict[str, object] | None = None, touches: tuple[Touch, ...] = ()) -> Said:
        """Fill the gaps; a template without values stands as it is, braces and all."""
        made = super().__new__(cls, _touched(template.format(**values) if values else template, touches))
        made.template, made.values, made.touches = template, values or {}, touches
        return made

    def __getnewargs__(self) -> tuple[str, dict[str, object], tuple[Touch, ...]]:  # type: ignore[override]
        return self.template, self.values, self.touches

    def __add__(self, other: str) -> Said:
        return joined("", (self, other))

    def __radd__(self, other: str) -> Said:
        return joined("", (other, self))

    def rstrip(self, chars: str | None = None, /) -> Said:
        """Without blanks at the end, as an empty last gap leaves them."""
        return (
            Said(self.template, self.values, (*self.touches, str.rstrip))
            if chars is None
            else Said(super().rstrip(chars))
        )

    def strip(self, chars: str | None = None, /) -> Said:
        """Without blanks at both ends."""
        return (
            Said(self.template, self.values, (*self.touches, str.strip))
            if chars is None
            else Said(super().strip(chars))
        )


class Numeral(str):
    """A number as English writes it: digits with a point before the decimals."""


@dataclass(frozen=True)
class Language:
    """How a language says what English says: its sentence for an English one, its decimal mark, and its code."""

    look_up: Callable[[str], str]
    decimal_mark: str = "."
    code: str = "en"


ENGLISH = Language(str)


def say(template: str, /, **values: object) -> Said:
    """English text with its gaps filled, such as `say("{count} frames", count=3)`; translators see it with its gaps."""
    return Said(template, values)


def joined(separator: str, parts: Iterable[str]) -> Said:
    """Parts one after the other, each to be said in its own words; the separator is itself `say`-ed if it has words."""
    values: dict[str, object] = {f"part{number}": part for number, part in enumerate(parts)}
    return Said("{between}".join(f"{{{name}}}" for name in values), values | {"between": separator})


def touched(text: str, touch: Touch) -> str:
    """The text with something done to its letters, in every language."""
    return Said(text.template, text.values, (*text.touches, touch)) if isinstance(text, Said) else touch(text)


def capitalised(text: str) -> str:
    """The same with a capital at its beginning, in every language."""
    return touched(text, _capital)


def retell(text: str, language: Language) -> str:
    """Say a text in a language. What nobody translated, such as a name, stays as it is."""
    if isinstance(text, Numeral):
        return text.replace(".", language.decimal_mark)
    if not isinstance(text, Said):
        return text
    template = language.look_up(text.template)
    if text.values:
        template = template.format(**{name: _told(value, language) for name, value in text.values.items()})
    return _touched(template, text.touches)


class _LocalNumber(float):
    """A number that is written with another decimal mark."""

    decimal_mark: str

    def __new__(cls, value: float, decimal_mark: str) -> _LocalNumber:
        made = super().__new__(cls, value)
        made.decimal_mark = decimal_mark
        return made

    def __format__(self, spec: str) -> str:
        return format(float(self), spec).replace(".", self.decimal_mark)

    def __str__(self) -> str:
        return str(float(self)).replace(".", self.decimal_mark)


def _told(value: object, language: Language) -> object:
    if isinstance(value, str):
        return retell(value, language)
    if isinstance(value, Real) and not isinstance(value, Integral):
        return _LocalNumber(float(value), language.decimal_mark)
    return value


def _touched(text: str, touches: tuple[Touch, ...]) -> str:
    for touch in touches:
        text = touch(text)
    return text


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
