"""Scales add up as published, and a sheet that cannot be is told from one that is open."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.model.intake import CEAP_CLASSES, Intake
from planner.model.scores import (
    CEAP_WORDS,
    SCALES,
    VCSS,
    VILLALTA,
    ItemAnswer,
    Scale,
    contradiction,
    range_of,
    total_of,
    villalta_grade,
)


def answers(scale: Scale, *levels: int) -> tuple[ItemAnswer, ...]:
    return tuple(ItemAnswer(name, level) for name, level in zip(scale.item_names, levels, strict=False))


def test_the_scales_have_the_published_numbers_of_items_and_totals() -> None:
    assert (len(VCSS.items), VCSS.highest) == (10, 30)
    assert (len(VILLALTA.items), VILLALTA.highest) == (11, 33)
    assert [item.group.partition(",")[0] for item in VILLALTA.items] == ["symptoms"] * 5 + ["signs"] * 6


def test_every_level_of_every_item_has_words_of_its_own() -> None:
    for scale in SCALES.values():
        assert len(set(scale.item_names)) == len(scale.items)
        for item in scale.items:
            assert len(set(item.levels)) == 4


def test_every_ceap_class_has_words() -> None:
    assert tuple(CEAP_WORDS) == CEAP_CLASSES


@pytest.mark.parametrize("level", [-1, 4])
def test_a_level_outside_0_to_3_is_refused(level: int) -> None:
    with pytest.raises(ValueError, match="outside 0 to 3"):
        ItemAnswer("pain", level)


@given(st.lists(st.integers(0, 3), min_size=11, max_size=11))
def test_a_whole_sheet_adds_up(levels: list[int]) -> None:
    held = answers(VILLALTA, *levels)
    assert total_of(VILLALTA, held) == sum(levels)
    assert range_of(VILLALTA, held) == (sum(levels), sum(levels))


@given(st.lists(st.integers(0, 3), max_size=10))
def test_an_open_sheet_has_no_total_but_bounds(levels: list[int]) -> None:
    held = answers(VILLALTA, *levels)
    assert total_of(VILLALTA, held) is None
    assert range_of(VILLALTA, held) == (sum(levels), sum(levels) + 3 * (11 - len(levels)))


@given(st.lists(st.integers(0, 3), max_size=11), st.integers(0, 33))
def test_a_typed_total_contradicts_exactly_where_no_answer_could_reach_it(levels: list[int], total: int) -> None:
    held = answers(VILLALTA, *levels)
    lowest, highest = range_of(VILLALTA, held)
    assert bool(contradiction(VILLALTA, held, total)) == (bool(held) and not lowest <= total <= highest)


@pytest.mark.parametrize(
    ("ulcers", "duration", "size", "can_be"),
    [(0, 0, 0, True), (1, 2, 1, True), (0, 1, 0, False), (2, 0, 1, False), (1, 1, 0, False)],
)
def test_ulcer_items_agree_with_one_another(ulcers: int, duration: int, size: int, can_be: bool) -> None:
    held = (ItemAnswer("active_ulcers", ulcers), ItemAnswer("ulcer_duration", duration), ItemAnswer("ulcer_size", size))
    assert (contradiction(VCSS, held) == "") == can_be


@pytest.mark.parametrize(
    ("total", "word"),
    [(0, "none"), (4, "none"), (5, "mild"), (9, "mild"), (10, "moderate"), (14, "moderate"), (15, "severe")],
)
def test_villalta_grades_hold_at_their_published_bounds(total: int, word: str) -> None:
    assert villalta_grade(total, has_ulcer=False) == word
    assert villalta_grade(total, has_ulcer=True) == "severe"


@pytest.mark.parametrize(
    "intake",
    [Intake(ulcer=True), Intake(ceap="C5"), Intake(ceap="C6"), Intake(vcss_items=(ItemAnswer("active_ulcers", 1),))],
)
def test_an_ulcer_counts_wherever_it_is_stated(intake: Intake) -> None:
    assert intake.has_ulcer
    assert not Intake(ulcer=False, ceap="C4", vcss_items=(ItemAnswer("active_ulcers", 0),)).has_ulcer
