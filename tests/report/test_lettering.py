"""Text on paper is broken so that it fits, and says when something was cut."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from planner.report.parts.records import Entry
from planner.report.sheet.axes import Axes, round_ticks
from planner.report.sheet.flow import Section, column_height, entry_item, fit
from planner.report.sheet.lettering import BODY, register_fonts, shortened, text_width, wrap
from planner.report.sheet.paper import Box
from planner.report.sheet.profile_labels import clear_place, curve_on_paper

register_fonts()
WORDS = st.lists(st.text("abcdefghij 0123456789mm%·×", min_size=1, max_size=30), max_size=25).map(" ".join)


@given(WORDS, st.floats(30, 400))
def test_no_line_is_wider_than_its_column(text, width):
    assert all(text_width(line, BODY) <= width + 1e-6 for line in wrap(text, BODY, width))


@given(WORDS, st.floats(30, 400))
def test_breaking_loses_no_letter(text, width):
    assert "".join("".join(wrap(text, BODY, width)).split()) == "".join(text.split())


@given(WORDS, st.floats(30, 400), st.integers(1, 4))
def test_text_cut_to_a_number_of_lines_ends_in_an_ellipsis(text, width, most):
    whole = wrap(text, BODY, width)
    cut = wrap(text, BODY, width, most)
    assert len(cut) <= most
    assert all(text_width(line, BODY) <= width + 1e-6 for line in cut)
    assert (cut == whole) == (len(whole) <= most)
    if len(whole) > most:
        assert cut[-1].endswith("…")


def test_a_number_stays_with_its_unit():
    for width in range(40, 160):
        for line in wrap("lesion of 12.5 mm and 118 mm² at 72 %", BODY, width):
            assert not line.startswith(("mm", "%"))


@given(st.text(max_size=60), st.floats(10, 300))
def test_a_shortened_line_fits_or_is_only_an_ellipsis(text, width):
    line = shortened(text, BODY, width)
    assert text_width(line, BODY) <= width or line == "…"


def sections(counts: list[int]) -> list[Section]:
    return [
        Section(f"S{k}", tuple(entry_item(Entry("○", "Note", "text", 1), 200.0) for _ in range(count)), k)
        for k, count in enumerate(counts)
    ]


@given(st.lists(st.integers(1, 20), min_size=1, max_size=4), st.floats(200, 900))
def test_sections_fit_and_nothing_is_lost_uncounted(counts, height):
    fitted = fit(sections(counts), height)
    assert column_height(fitted) <= height
    assert [len(section.items) + section.left_out for section in fitted] == counts


def test_what_is_least_urgent_gives_way_first():
    everything = sections([5, 5])
    needed = column_height(everything)
    less, more = fit(everything, needed - 1.0)
    assert less.left_out > 0
    assert more.left_out == 0


@given(st.floats(-1e3, 1e3), st.floats(1e-3, 1e4), st.integers(1, 12))
def test_ticks_are_evenly_spaced_within_the_axis_and_not_too_many(low, span, most):
    ticks = round_ticks(low, low + span, most)
    assert len(ticks) <= most + 1
    assert all(low - 1e-6 * span <= tick <= low + span + 1e-6 * span for tick in ticks)


@given(st.lists(st.floats(5, 300), min_size=20, max_size=60), st.integers(0, 19))
def test_words_on_the_profile_never_cover_a_curve_while_a_free_place_is_offered(areas, at):
    frame = Box(50.0, 100.0, 500.0, 250.0)
    axes = Axes(frame, 0.0, len(areas) - 1.0, 0.0, 320.0)
    curve = curve_on_paper(np.arange(len(areas), dtype=float), np.array(areas), axes)
    left = axes.x(float(at))
    wanted = [Box(left, 100.0 + up, 40.0, 9.5) for up in range(0, 240, 6)]
    place = clear_place(wanted, [curve], frame)
    free = [box for box in wanted if box.right <= frame.right and not _touches(curve, box, 3.0, 1.5)]
    assert not free or not _touches(curve, place, 0.0, 0.0)


def _touches(curve: np.ndarray, box: Box, aside: float, room: float) -> bool:
    left, right = box.left - aside, box.right + aside
    corners = curve[(curve[:, 0] >= left) & (curve[:, 0] <= right), 0]
    x = np.union1d(np.linspace(left, right, 400), corners)  # a peak stands at a corner, not between two samples
    heights = np.interp(x, curve[:, 0], curve[:, 1])
    return heights.min() < box.top + room and heights.max() > box.bottom - room
