"""Finding an action by a few typed letters, worked out without Qt.

Every typed word has to be found in the action's words, other names of it, their initials, its menu or its key; in any
order. The words of the window's language count, and the English ones.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Final

from planner.said import say
from planner.ui.actions import ActionSpec, shown_key
from planner.ui.language import tr

WHOLE_WORD, WORD_START, INSIDE, SCATTERED = 4.0, 3.0, 1.5, 0.5
"""How well a typed word fits: a whole word, the beginning of one, somewhere inside, its letters in this order."""
BESIDE_SHARE = 0.5
NAMED_SHARE = 0.9
"""A fit in another name counts a little less than one in the action's own words; in menu, key or initials, half."""

OTHER_NAMES: Final[Mapping[str, str]] = {
    "show_solid": say("3d three volume model surface"),
    "light_theme": say("mode bright night colours"),
    "export": say("pdf print report"),
    "intake": say("patient symptoms history ceap anamnesis"),
    "calibrate": say("scale millimetres"),
    "calibrate_venogram": say("scale millimetres"),
    "ledger": say("scales"),
    "choose_stent": say("swap change size device product"),
    "allowance": say("elongation shortening"),
    "as_recommended": say("proposed reset"),
    "show_plan": say("tornado elongation prediction"),
    "why": say("derivation tornado source explain"),
    "verdict": say("indication treat"),
    "go_mla": say("narrowest stenosis lesion"),
    "give_back": say("reset discard"),
    "find_contours": say("segment detect automatic"),
    "reset_views": say("layout"),
    "view_window": say("detach float undock monitor second screen of"),
    "view_alone": say("maximise enlarge big"),
    "whole_view": say("zoom fit reset"),
    "key_sheet": say("shortcuts hotkeys"),
    "venogram_play": say("cine loop run"),
    "venogram_look": say("subtract subtracted dsa native inverted"),
    "venogram_no_mask": say("native dsa"),
    "venogram_mask_here": say("dsa"),
    "venogram_mask_found": say("dsa"),
    "venogram_move_mask": say("dsa pixel shift"),
    "venogram_pooling": say("pooling stasis washout contrast flow"),
    "venogram_density": say("stasis washout flow curve"),
    "venogram_centreline": say("centerline trace"),
    "venogram_edges": say("centerline diameter"),
    "venogram_found_again": say("centreline centerline detect"),
    "venogram_tie": say("pin register match link"),
    "measure_length": say("distance ruler"),
}
"""Words that people type for an action and that its own words do not have, by the action's id."""


def search(typed: str, specs: Sequence[ActionSpec]) -> tuple[ActionSpec, ...]:
    """The actions that fit, best first; all of them, in the table's order, when nothing is typed."""
    wanted = _words(typed)
    rated = [(rate(wanted, spec), -place, spec) for place, spec in enumerate(specs)]
    found = [entry for entry in rated if entry[0] is not None]
    return tuple(spec for _fit, _place, spec in sorted(found, key=lambda entry: entry[:2], reverse=True))


def rate(wanted: Sequence[str], spec: ActionSpec) -> float | None:
    """How well an action fits typed words, the larger the better; None when one of them is not found."""
    own, english = _words(tr(spec.words)), _words(spec.words)
    beside, named = (*_both(spec.menu), *_words(shown_key(spec))), _both(OTHER_NAMES.get(spec.id, ""))
    initials = ("".join(word[0] for word in words) for words in (own, english))
    kinds = ((1.0, (*own, *english)), (NAMED_SHARE, named), (BESIDE_SHARE, (*beside, *initials)))
    fits = [max(share * _fit(word, words) for share, words in kinds) for word in wanted]
    if not all(fits):
        return None
    shorter_is_nearer = 1.0 / (1 + sum(map(len, own)))
    return sum(fits) + shorter_is_nearer if fits else 0.0


def _both(text: str) -> tuple[str, ...]:
    """The words of a text in the window's language, and the English ones."""
    return (*_words(tr(text)), *_words(text))


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
