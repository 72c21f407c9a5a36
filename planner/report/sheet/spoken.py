"""The language that a sheet is set in: every text is said in it when it is measured or set."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from planner.said import ENGLISH, Language, retell

_language: ContextVar[Language] = ContextVar("language of the sheet", default=ENGLISH)


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Set what is set meanwhile in a language."""
    before = _language.set(language)
    try:
        yield
    finally:
        _language.reset(before)


def told(text: str) -> str:
    """The text in the sheet's language; what is told already stays."""
    return str(retell(text, _language.get()))
