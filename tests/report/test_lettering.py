"""Text on paper is broken so that it fits, and says when something was cut."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from planner.report.parts.records import Entry
from planner.report.sheet.axes import round_ticks
from planner.report.sheet.flow import GAP, Section, entry_item, fit
from planner.report.sheet.lettering import BODY, register_fonts, shortened, text_width, wrap

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
    assert sum(section.height for section in fitted) + GAP * (len(fitted) - 1) <= height
    assert [len(section.items) + section.left_out for section in fitted] == counts


def test_what_is_least_urgent_gives_way_first():
    everything = sections([5, 5])
    needed = sum(section.height for section in everything) + GAP
    less, more = fit(everything, needed - 1.0)
    assert less.left_out > 0
    assert more.left_out == 0


@given(st.floats(-1e3, 1e3), st.floats(1e-3, 1e4), st.integers(1, 12))
def test_ticks_are_evenly_spaced_within_the_axis_and_not_too_many(low, span, most):
    ticks = round_ticks(low, low + span, most)
    assert len(ticks) <= most + 1
    assert all(low - 1e-6 * span <= tick <= low + span + 1e-6 * span for tick in ticks)
