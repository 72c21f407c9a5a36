"""Which opening is which landmark, on pullbacks whose openings are known."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.measure.landmark_proposals import find_branches, propose_landmarks
from planner.measure.openings import Surroundings
from planner.model.arrays import FloatArray
from planner.model.vessel import BELIEVED_FROM, LANDMARK_NAMES, CrossSections, Landmark

N = 200
AT = np.arange(N, dtype=float)


def opened(*tubes: tuple[float, float, float]) -> FloatArray:
    """Area beyond the contour when branches open at a place (mm), over a length, up to an area."""
    total = np.zeros(N)
    for begin_mm, length_mm, most_mm2 in tubes:
        share = (AT - begin_mm) / length_mm
        total += np.where((share >= 0) & (share <= 1), most_mm2 * np.minimum(1.0, 1.5 * share), 0.0)
    return total


def around(opening: FloatArray, pressed: FloatArray | float = 0.0) -> Surroundings:
    return Surroundings(
        np.arange(N), opening, np.sqrt(opening), np.where(opening > 0, 1.0, np.nan), np.broadcast_to(pressed, N) + 0.0
    )


def sections(area_mm2: FloatArray | float = 180.0, aspect: FloatArray | float = 1.3) -> CrossSections:
    area = np.broadcast_to(np.asarray(area_mm2, float), N)
    ratio = np.broadcast_to(np.asarray(aspect, float), N)
    width = 2 * np.sqrt(area / np.pi)
    return CrossSections(area, np.pi * width, width / ratio**0.5, width * ratio**0.5, width, width, width, ratio)


def tapered(*borders_mm: float) -> FloatArray:
    """Typical lumen of IVC, CIV and EIV between two borders."""
    return np.select([borders_mm[0] > AT, borders_mm[1] > AT], [265.0, 200.0], 150.0)


def by_name(found: tuple[Landmark, ...]) -> dict[str, Landmark]:
    return {mark.name: mark for mark in found}


USUAL = opened((25, 16, 90), (95, 14, 45))


def test_the_larger_opening_above_is_the_confluence_and_the_next_the_internal_iliac() -> None:
    marks = by_name(propose_landmarks(around(USUAL), sections(tapered(25, 95)), AT, "left"))
    assert marks["iliocaval_confluence"].frame_index == pytest.approx(25, abs=2)
    assert marks["internal_iliac_ostium"].frame_index == pytest.approx(95, abs=2)
    assert all(mark.source == "auto" and mark.is_believed and mark.why for mark in marks.values())


def test_nothing_is_proposed_on_a_plain_vein() -> None:
    assert propose_landmarks(around(np.zeros(N)), sections(), AT, "left") == ()


def test_a_vessel_on_a_vein_without_branches_is_no_crossing() -> None:
    assert propose_landmarks(around(np.zeros(N), 5.0), sections(aspect=3.0), AT, "left") == ()


def test_small_side_veins_are_neither() -> None:
    small = opened((40, 5, 6), (110, 6, 8), (150, 5, 5))
    assert not any(mark.is_believed for mark in propose_landmarks(around(small), sections(150.0), AT, "left"))


def test_the_crossing_lies_where_a_vessel_presses_a_flat_vein() -> None:
    pressed = np.where(np.abs(AT - 48) <= 6, 5.0, 0.8)
    aspect = np.where(np.abs(AT - 48) <= 6, 3.2, 1.3)
    marks = by_name(propose_landmarks(around(USUAL, pressed), sections(tapered(25, 95), aspect), AT, "left"))
    assert marks["artery_crossing"].frame_index == pytest.approx(48, abs=1)
    assert marks["artery_crossing"].is_believed


def test_an_artery_that_only_runs_along_is_no_sure_crossing() -> None:
    marks = by_name(propose_landmarks(around(USUAL, 0.8), sections(tapered(25, 95)), AT, "left"))
    assert "artery_crossing" not in marks or marks["artery_crossing"].confidence < BELIEVED_FROM


def test_without_positions_order_and_size_still_tell_but_less_surely() -> None:
    known = by_name(propose_landmarks(around(USUAL), sections(tapered(25, 95)), AT, "left"))
    blind = by_name(propose_landmarks(around(USUAL), sections(tapered(25, 95)), None, "left"))
    for name in ("iliocaval_confluence", "internal_iliac_ostium"):
        assert blind[name].frame_index == pytest.approx(known[name].frame_index, abs=1)
        assert blind[name].confidence < known[name].confidence


def test_a_common_iliac_of_usual_length_is_surer_than_an_odd_one() -> None:
    def chance(length_mm: float) -> float:
        opening = opened((25, 16, 90), (25 + length_mm, 14, 45))
        marks = propose_landmarks(around(opening), sections(tapered(25, 25 + length_mm)), AT, "left")
        found = by_name(marks).get("internal_iliac_ostium")
        return 0.0 if found is None else found.confidence or 0.0

    assert chance(70) > chance(130)


def test_a_branch_that_the_contour_took_in_shows_by_its_parting_with_less_confidence() -> None:
    joined = 200.0 + np.where((AT >= 25) & (AT < 42), 6.0 * (AT - 25), 0.0)
    branches = find_branches(around(np.zeros(N)), sections(joined), AT)
    assert len(branches) == 1
    assert branches[0].taken_in
    assert AT[branches[0].onset] == pytest.approx(25, abs=1)
    assert AT[branches[0].end] == 41


def test_a_lesion_s_gradual_narrowing_is_no_parting() -> None:
    lesion = np.interp(AT, [0, 60, 66, 80, 86, N], [200, 200, 60, 60, 200, 200])
    assert find_branches(around(np.zeros(N)), sections(lesion), AT) == ()


def test_an_opening_from_the_first_frame_is_not_believed_to_begin_there() -> None:
    marks = propose_landmarks(around(opened((-8, 16, 90), (70, 14, 45))), sections(tapered(0, 70)), AT, "left")
    confluence = by_name(marks).get("iliocaval_confluence")
    assert confluence is None or not confluence.is_believed


tubes = st.tuples(st.floats(-5, 190), st.floats(2, 25), st.floats(1, 150))


@settings(max_examples=60, deadline=None)
@given(
    st.lists(tubes, max_size=5),
    st.lists(st.floats(0, 8), min_size=N // 20, max_size=N // 20),
    st.sampled_from(["left", "right", None]),
    st.booleans(),
)
def test_whatever_is_seen_the_proposals_keep_anatomical_order_and_a_chance(tubes, pressed, side, known) -> None:
    seen = around(opened(*tubes), np.repeat(pressed, 20))
    found = propose_landmarks(seen, sections(tapered(30, 100), 1.0 + AT % 7 / 3), AT if known else None, side)
    assert [LANDMARK_NAMES.index(mark.name) for mark in found] == sorted(LANDMARK_NAMES.index(m.name) for m in found)
    assert [mark.frame_index for mark in found] == sorted(mark.frame_index for mark in found)
    assert all(0.0 <= mark.confidence <= 1.0 and 0 <= mark.frame_index < N for mark in found)
    assert len({mark.name for mark in found}) == len(found)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.integers(0, N - 1), min_size=1, max_size=60))
def test_frames_that_say_nothing_are_borne(lost) -> None:
    opening, pressed = USUAL.copy(), np.full(N, 2.0)
    opening[lost], pressed[lost] = np.nan, np.nan
    area = tapered(25, 95).copy()
    area[lost] = np.nan
    found = propose_landmarks(around(opening, pressed), sections(area), AT, "left")
    assert all(0.0 <= mark.confidence <= 1.0 for mark in found)
