"""Where views stand: no move loses one, what is kept between sessions comes back, rubbish gives the first arrangement."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.ui.views.arrangement import (
    Arrangement,
    Place,
    Row,
    from_text,
    moved,
    side_at,
    stands_alike,
    to_text,
    with_shown,
    with_sizes,
    with_window,
    without_window,
)

NAMES = ("a", "b", "c", "d")
FIRST = Arrangement(
    (Row((Place("a", 1.0), Place("b", 1.0)), 2.0), Row((Place("c", 1.0),), 1.0), Row((Place("d", 1.0),), 1.0))
)
SIDES = ("left", "right", "above", "below", "swap")


def grid(arrangement):
    return [[place.name for place in row.places] for row in arrangement.rows]


@pytest.mark.parametrize(
    ("side", "expected"),
    [
        ("left", [["a", "b"], ["d", "c"]]),
        ("right", [["a", "b"], ["c", "d"]]),
        ("above", [["a", "b"], ["d"], ["c"]]),
        ("below", [["a", "b"], ["c"], ["d"]]),
        ("swap", [["a", "b"], ["d"], ["c"]]),
    ],
)
def test_a_view_goes_where_it_is_dropped(side, expected):
    assert grid(moved(FIRST, "d", "c", side)) == expected


def test_two_views_that_change_places_leave_the_sizes_alone():
    sized = with_sizes(FIRST, [400, 100, 100], [[300, 100], [400], [400]])
    swapped = moved(sized, "a", "d", "swap")
    assert grid(swapped) == [["d", "b"], ["c"], ["a"]]
    assert [row.share for row in swapped.rows] == [row.share for row in sized.rows]
    assert swapped.rows[0].places[0].share == pytest.approx(1.5)


@pytest.mark.parametrize(
    ("point", "side"),
    [((0.5, 0.5), "swap"), ((0.1, 0.5), "left"), ((0.9, 0.5), "right"), ((0.5, 0.05), "above"), ((0.5, 0.99), "below")],
)
def test_the_edge_under_the_hand_decides(point, side):
    assert side_at(*point) == side


@given(st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES), st.sampled_from(SIDES)), max_size=20))
def test_no_sequence_of_moves_loses_or_doubles_a_view(moves):
    held = FIRST
    for name, target, side in moves:
        held = moved(held, name, target, side)
    assert sorted(held.names) == sorted(NAMES)
    assert all(row.share > 0 and all(place.share > 0 for place in row.places) for row in held.rows)
    assert from_text(to_text(held), FIRST) == held


def test_a_view_in_a_window_keeps_its_place_for_coming_back():
    out = with_window(FIRST, "b", (10, 20, 300, 200))
    assert dict(out.windows)["b"] == (10, 20, 300, 200)
    assert without_window(out, "b") == FIRST


def test_a_view_that_is_put_away_comes_back_where_it_was():
    away = with_shown(with_window(FIRST, "b", (0, 0, 1, 1)), "b", False)
    assert away.hidden == {"b"}
    assert with_shown(away, "b", True) == FIRST


def test_a_hidden_view_keeps_its_share_when_sizes_are_read():
    read = with_sizes(FIRST, [300, 100, 0], [[200, 0], [200], [0]])
    assert read.rows[2].share == 1.0
    assert [row.share for row in read.rows[:2]] == pytest.approx([2.25, 0.75])
    assert read.rows[0].places[1].share == 1.0


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "{}", '{"rows": [[1]], "windows": [], "hidden": []}', '{"rows": 3, "windows": [], "hidden": []}',
     '{"rows": [{"share": NaN, "views": []}], "windows": [], "hidden": []}'],
)  # fmt: skip
def test_unreadable_text_gives_the_first_arrangement(text):
    assert from_text(text, FIRST) == FIRST


def test_views_of_another_version_are_dropped_and_new_ones_added():
    text = json.dumps(
        {"rows": [{"share": 1.0, "views": [["gone", 1.0], ["c", 1.0], ["c", 1.0]]}], "windows": [["gone", [0, 0, 1, 1]]],
         "hidden": ["gone"]}
    )  # fmt: skip
    read = from_text(text, FIRST)
    assert grid(read) == [["c"], ["a", "b"], ["d"]]
    assert read.windows == ()
    assert read.hidden == frozenset()


def test_views_stand_alike_whatever_their_sizes_until_one_moves_or_takes_a_window():
    sized = with_sizes(FIRST, [400, 100, 100], [[300, 100], [400], [400]])
    assert stands_alike(FIRST, sized)
    assert stands_alike(FIRST, with_shown(FIRST, "b", False))
    assert not stands_alike(FIRST, moved(FIRST, "d", "c", "left"))
    assert not stands_alike(FIRST, with_window(FIRST, "b", (0, 0, 1, 1)))
