"""Sentences of the program that a case file holds in English, made again so that they can be said in another language.

A case file holds plain English. Where the program wrote it, the sentence and what stood in its gaps are found again; words
that a person wrote, or an older version, stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from planner.model.calibration import PixelSpacing, XrayScale
from planner.model.told import SENTENCES
from planner.model.venogram import VenogramTracing
from planner.model.vessel import Landmark
from planner.said import Said, joined

TOLD_FIELDS: Mapping[type, tuple[str, ...]] = {
    XrayScale: ("detail",),
    PixelSpacing: ("detail",),
    Landmark: ("why",),
    VenogramTracing: ("problem", "mask_note"),
}
"""Fields of a plan that hold words of the program."""

_GAP = re.compile(r"\{(?P<name>\w+)(?P<spec>:[^}]*)?\}")
_NUMBER = r"[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?"
_COUNT = r"\d+"
_BETWEEN = "; "
_LONGEST = 1000
"""Characters; nothing that the program writes into these fields is longer."""
_SHAPES = {None: ".+?", ":d": _COUNT}
"""What stands in a gap, by how the gap is written; a number in any other."""


def recalled(text: str) -> str:
    """Return the same English text; as it was said, where that can be told."""
    if len(text) > _LONGEST:
        return Said(text)
    for sentence in SENTENCES:
        found = _pattern(sentence).fullmatch(text)
        if found is None:
            continue
        said = Said(str(sentence), {name: _value(words) for name, words in found.groupdict().items()})
        if said == text:
            return said
    if _BETWEEN in text:
        return joined(_BETWEEN, (recalled(part) for part in text.split(_BETWEEN)))
    return Said(text)


@cache
def _pattern(sentence: str) -> re.Pattern[str]:
    parts, at = [], 0
    for gap in _GAP.finditer(sentence):
        parts.append(re.escape(sentence[at : gap.start()]))
        parts.append(f"(?P<{gap['name']}>{_SHAPES.get(gap['spec'], _NUMBER)})")
        at = gap.end()
    return re.compile("".join([*parts, re.escape(sentence[at:])]), re.DOTALL)


def _value(words: str) -> object:
    """What stood in a gap: a count, a measure, or words."""
    if re.fullmatch(_COUNT, words):
        return int(words)
    return float(words) if re.fullmatch(_NUMBER, words) else recalled(words)
