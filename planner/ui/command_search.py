"""Finding an action by a few typed letters, worked out without Qt.

Every typed word has to be found in the action's words, other names of it, their initials, its menu or its key; in any
order.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Final

from planner.ui.actions import ActionSpec, shown_key

WHOLE_WORD, WORD_START, INSIDE, SCATTERED = 4.0, 3.0, 1.5, 0.5
"""How well a typed word fits: a whole word, the beginning of one, somewhere inside, its letters in this order."""
BESIDE_SHARE = 0.5
NAMED_SHARE = 0.9
"""A fit in another name counts a little less than one in the action's own words; in menu, key or initials, half."""

OTHER_NAMES: Final[Mapping[str, str]] = {
    "show_solid": "3d three volume model surface",
    "light_theme": "mode bright night colours",
    "export": "pdf print report",
    "intake": "patient symptoms history ceap anamnesis",
    "calibrate": "scale millimetres",
    "calibrate_venogram": "scale millimetres",
    "ledger": "scales",
    "choose_stent": "swap change size device product",
    "allowance": "elongation shortening",
    "as_recommended": "proposed reset",
    "show_plan": "tornado elongation prediction",
    "why": "derivation tornado source explain",
    "verdict": "indication treat",
    "go_mla": "narrowest stenosis lesion",
    "give_back": "reset discard",
    "find_contours": "segment detect automatic",
    "reset_views": "layout",
    "view_window": "detach float undock monitor second screen of",
    "view_alone": "maximise enlarge big",
    "whole_view": "zoom fit reset",
    "key_sheet": "shortcuts hotkeys",
    "venogram_play": "cine loop run",
    "venogram_look": "subtract subtracted dsa native inverted",
    "venogram_no_mask": "native dsa",
    "venogram_mask_here": "dsa",
    "venogram_mask_found": "dsa",
    "venogram_move_mask": "dsa pixel shift",
    "venogram_pooling": "pooling stasis washout contrast flow",
    "venogram_density": "stasis washout flow curve",
    "venogram_centreline": "centerline trace",
    "venogram_edges": "centerline diameter",
    "venogram_found_again": "centreline centerline detect",
    "venogram_tie": "pin register match link",
    "measure_length": "distance ruler",
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
    own = _words(spec.words)
    beside, named = _words(f"{spec.menu} {shown_key(spec)}"), _words(OTHER_NAMES.get(spec.id, ""))
    initials = "".join(word[0] for word in own)
    kinds = ((1.0, own), (NAMED_SHARE, named), (BESIDE_SHARE, (*beside, initials)))
    fits = [max(share * _fit(word, words) for share, words in kinds) for word in wanted]
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
