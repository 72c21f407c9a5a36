"""Finding an action by a few typed letters, worked out without Qt.

Every typed word has to be found in the action's words, their initials, its menu or its key; in any order.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from planner.ui.actions import ActionSpec, shown_key

WHOLE_WORD, WORD_START, INSIDE, SCATTERED = 4.0, 3.0, 1.5, 0.5
"""How well a typed word fits: a whole word, the beginning of one, somewhere inside, its letters in this order."""
BESIDE_SHARE = 0.5
"""A fit in menu, key or initials counts less than one in the action's own words."""


def search(typed: str, specs: Sequence[ActionSpec]) -> tuple[ActionSpec, ...]:
    """The actions that fit, best first; all of them, in the table's order, when nothing is typed."""
    wanted = _words(typed)
    rated = [(rate(wanted, spec), -place, spec) for place, spec in enumerate(specs)]
    found = [entry for entry in rated if entry[0] is not None]
    return tuple(spec for _fit, _place, spec in sorted(found, key=lambda entry: entry[:2], reverse=True))


def rate(wanted: Sequence[str], spec: ActionSpec) -> float | None:
    """How well an action fits typed words, the larger the better; None when one of them is not found."""
    own, beside = _words(spec.words), _words(f"{spec.menu} {shown_key(spec)}")
    initials = "".join(word[0] for word in own)
    fits = [max(_fit(word, own), BESIDE_SHARE * _fit(word, (*beside, initials))) for word in wanted]
    if not all(fits):
        return None
    shorter_is_nearer = 1.0 / (1 + sum(map(len, own)))
    return sum(fits) + shorter_is_nearer if fits else 0.0


def _fit(wanted: str, words: Sequence[str]) -> float:
    if wanted in words:
        return WHOLE_WORD
    if any(word.startswith(wanted) for word in words):
        return WORD_START
    if any(wanted in word for word in words):
        return INSIDE
    return SCATTERED if len(wanted) > 1 and any(_is_scattered(wanted, word) for word in words) else 0.0


def _is_scattered(wanted: str, word: str) -> bool:
    letters = iter(word)
    return word[:1] == wanted[:1] and all(letter in letters for letter in wanted)


def _words(text: str) -> tuple[str, ...]:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return tuple(re.findall(r"[^\W_]+|[\[\],.?]", "".join(c for c in plain if not unicodedata.combining(c))))
