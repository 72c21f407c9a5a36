"""Several things are named one after the other as people do."""

from __future__ import annotations

from planner.said import Language, retell, say
from planner.wording.lists import list_all, list_choices

WORDS = {"vein": "Vene", "stent": "Stent", "{earlier} and {last}": "{earlier} und {last}"}


def test_the_last_is_joined_by_a_word() -> None:
    assert list_all(["a"]) == "a"
    assert list_all(["a", "b"]) == "a and b"
    assert list_all(["a", "b", "c"]) == "a, b and c"
    assert list_choices(["a", "b", "c"]) == "a, b or c"


def test_a_list_is_said_in_another_language_part_by_part() -> None:
    listed = list_all([say("vein"), say("stent"), "Abre"])
    assert retell(listed, Language(lambda text: WORDS.get(text, text))) == "Vene, Stent und Abre"
