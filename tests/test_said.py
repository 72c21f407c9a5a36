"""English text that can be said again in another language."""

import copy
import pickle

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.said import ENGLISH, Language, Numeral, Said, capitalised, joined, retell, say

GERMAN = {
    "{length} from {end}": "ab {end}: {length}",
    "frame {number}": "Bild {number}",
    "area {area:.1f} mm²": "Fläche {area:.1f} mm²",
    " and ": " und ",
    "lesion": "Läsion",
    "{what} {unit}": "{what} {unit}",
}
DE = Language(lambda text: GERMAN.get(text, text), ",")


def test_it_is_the_english_text():
    said = say("{length} from {end}", length=Numeral("2.5"), end=say("frame {number}", number=3))
    assert said == "2.5 from frame 3"
    assert isinstance(said, str)
    assert {said: 1}["2.5 from frame 3"] == 1


def test_gaps_are_said_again_in_the_order_of_the_other_language():
    said = say("{length} from {end}", length=Numeral("2.5"), end=say("frame {number}", number=3))
    assert retell(said, DE) == "ab Bild 3: 2,5"


@pytest.mark.parametrize("area", [118.25, np.float64(118.25), np.float32(118.25)])
def test_numbers_in_gaps_take_the_languages_decimal_mark(area):
    assert retell(say("area {area:.1f} mm²", area=area), DE) == "Fläche 118,2 mm²"


def test_a_name_stays_as_it_is():
    assert retell("lesion", DE) == "lesion"
    assert retell(say("{what} {unit}", what="lesion 1.5", unit="F"), DE) == "lesion 1.5 F"
    assert retell(say("lesion"), DE) == "Läsion"


def test_what_is_joined_added_capitalised_or_stripped_can_still_be_said():
    frames = [say("frame {number}", number=number) for number in (1, 2)]
    assert retell(joined(say(" and "), frames), DE) == "Bild 1 und Bild 2"
    assert retell("(" + frames[0] + "; " + frames[1] + ")", DE) == "(Bild 1; Bild 2)"
    assert capitalised(frames[0]) == "Frame 1"
    assert retell(capitalised(say("lesion")), DE) == "Läsion"
    assert capitalised("mm along") == "Mm along"
    trimmed = say("{what} {unit}", what=say("lesion"), unit="").rstrip()
    assert (trimmed, retell(trimmed, DE)) == ("lesion", "Läsion")
    assert retell(say("{what} {unit}", what="", unit="mm").strip(), DE) == "mm"


def test_a_text_without_gaps_may_hold_braces():
    assert say("{ }") == "{ }"


@pytest.mark.parametrize("copied", [copy.deepcopy, lambda said: pickle.loads(pickle.dumps(said))])
def test_a_copy_can_still_be_said(copied):
    said = capitalised(say("frame {number}", number=7))
    assert (copied(said), retell(copied(said), DE)) == ("Frame 7", "Bild 7")


@given(st.lists(st.text(max_size=8)), st.text(max_size=3))
def test_joining_reads_as_ever(parts, between):
    made = joined(between, parts)
    assert made == between.join(parts)
    assert isinstance(made, Said)
    assert retell(made, ENGLISH) == made
