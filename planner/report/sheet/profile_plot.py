"""The area profile: one axis for area, lesion, landing zones, stent and landmarks."""

from __future__ import annotations

import numpy as np
from reportlab.pdfgen.canvas import Canvas

from planner.report.parts.records import Mark, Profile, Span
from planner.report.sheet.axes import Axes, draw_ticks_across, draw_ticks_up, round_ticks
from planner.report.sheet.lettering import HEADING, SMALL, SMALL_STRONG, set_heading, set_line, shortened, text_width
from planner.report.sheet.paper import (
    CONTENT_WIDTH,
    DISEASE,
    INK,
    MARGIN,
    RULE,
    SOFT,
    STENT,
    TINT,
    WHITE,
    Box,
    draw_path,
    draw_rule,
    fill_box,
    hatch_box,
    outline_box,
)
from planner.report.sheet.profile_labels import draw_marks, set_on_white
from planner.report.sheet.spoken import told
from planner.said import say

_TITLE, _SENSE = say("Lumen area along the vein"), say("cranial  ←   → caudal")
_LEFT = 28.0
_BAND = 14.0
_LANDMARKS = 22.0
_STENTS = 34.0
_BELOW = 26.0


def draw_profile(canvas: Canvas, profile: Profile, top: float, bottom: float) -> None:
    """Draw the profile between `top` and `bottom` over the whole width."""
    y = set_heading(canvas, _TITLE, MARGIN, top)
    set_line(canvas, _SENSE, SMALL, MARGIN + CONTENT_WIDTH, top - 9.0, "right")
    beside = text_width(_TITLE, HEADING) + 12.0
    free = CONTENT_WIDTH - beside - text_width(_SENSE, SMALL) - 12.0
    set_line(canvas, shortened(profile.standings, SMALL, free), SMALL, MARGIN + beside, top - 9.0)
    stents = _STENTS if profile.stents or profile.landing else 4.0
    plot_top = y - _LANDMARKS - _BAND
    plot_bottom = bottom + _BELOW + stents
    box = Box(MARGIN + _LEFT, plot_bottom, CONTENT_WIDTH - _LEFT, plot_top - plot_bottom)
    axes = _axes(profile, box)
    _draw_lesions(canvas, profile, axes)
    draw_ticks_up(canvas, axes, round_ticks(0.0, axes.high, 5))
    set_line(canvas, "mm²", SMALL, box.left - 4.0, box.top + 3.0, "right")
    _draw_minima(canvas, profile, axes)
    _draw_area(canvas, profile, axes)
    _draw_landmarks(canvas, profile.landmarks, axes)
    _draw_segments(canvas, profile, axes)  # over the landmarks' lines, so that none crosses a name
    draw_marks(canvas, profile, axes)
    _draw_stents(canvas, profile, axes)
    draw_ticks_across(canvas, axes, round_ticks(axes.left, axes.right, 12), stents)
    draw_rule(canvas, box.left, box.right, box.bottom - stents, SOFT, 0.6)
    set_line(canvas, profile.axis_label, SMALL, box.right, bottom + 5.0, "right")
    room = CONTENT_WIDTH - text_width(profile.axis_label, SMALL) - 20.0
    set_line(canvas, shortened(profile.note, SMALL, room), SMALL, MARGIN, bottom + 5.0)


def _axes(profile: Profile, box: Box) -> Axes:
    values = np.concatenate([profile.area_mm2, profile.minimum_mm2])
    if profile.reference is not None and profile.reference.area_mm2 is not None:
        values = np.append(values, profile.reference.area_mm2)
    ends = [edge for span in profile.stents for edge in (span.start, span.end)]
    left = min([float(np.nanmin(profile.at)), *ends])
    right = max([float(np.nanmax(profile.at)), *ends])
    return Axes(box, left, max(right, left + 1.0), 0.0, 1.08 * float(np.nanmax(values)))


def _draw_segments(canvas: Canvas, profile: Profile, axes: Axes) -> None:
    for number, span in enumerate(profile.segments):
        left, right = axes.x(span.start), axes.x(span.end)
        band = Box(left, axes.box.top + 2.0, right - left, _BAND - 4.0)
        fill_box(canvas, band, TINT if number % 2 else RULE)
        words = next(
            (text for text in _names(span, profile) if text_width(text, SMALL_STRONG) + 4.0 < right - left), ""
        )
        set_line(canvas, words, SMALL_STRONG, (left + right) / 2, band.bottom + 2.4, "centre")


def _names(span: Span, profile: Profile) -> tuple[str, ...]:
    """What a segment's band may say, the fullest first."""
    inside = profile.minimum_mm2[(profile.at >= span.start) & (profile.at <= span.end)]
    known = inside[np.isfinite(inside)]
    full = (
        (
            say("{span}: minimum {known:g} mm²", span=span.text, known=known[0]),
            say("{span} ≥ {known:g}", span=span.text, known=known[0]),
        )
        if known.size
        else ()
    )
    return (*full, span.text)


def _draw_lesions(canvas: Canvas, profile: Profile, axes: Axes) -> None:
    for span in profile.lesions:
        box = Box(axes.x(span.start), axes.box.bottom, max(axes.x(span.end) - axes.x(span.start), 2.0), axes.box.height)
        fill_box(canvas, box, DISEASE, 0.10)
        hatch_box(canvas, box, DISEASE, 5.0, 0.45)
        if profile.narrowest is None or not span.start <= profile.narrowest.at <= span.end:
            _label_lesion(canvas, span, box)


def _label_lesion(canvas: Canvas, span: Span, box: Box) -> None:
    """Name a further lesion at its foot, as fully as its width allows."""
    words = next(
        (
            text
            for text in (told(span.text), told(span.text).split(", ")[0])
            if text_width(text, SMALL_STRONG) < box.width
        ),
        "",
    )
    if words:
        set_on_white(
            canvas,
            words,
            box.left + (box.width + text_width(words, SMALL_STRONG)) / 2,
            box.bottom + 5.0,
            "right",
            strong=True,
        )


def _draw_minima(canvas: Canvas, profile: Profile, axes: Axes) -> None:
    """Steps of the population minimum; its value stands in the segment's band."""
    for first, last in _runs(profile.minimum_mm2):
        level = float(profile.minimum_mm2[first])
        if not np.isfinite(profile.at[[first, last]]).all():
            continue
        left, right, y = axes.x(float(profile.at[first])), axes.x(float(profile.at[last])), axes.y(level)
        draw_path(canvas, [(left, y), (right, y)], SOFT, 0.9, dash=(3.0, 2.0))


def _runs(values: np.ndarray) -> list[tuple[int, int]]:
    """First and last index of each run of one finite value."""
    runs: list[tuple[int, int]] = []
    for index, value in enumerate(values.tolist()):
        if not np.isfinite(value):
            continue
        if runs and runs[-1][1] == index - 1 and values[index - 1] == value:
            runs[-1] = (runs[-1][0], index)
        else:
            runs.append((index, index))
    return runs


def _draw_area(canvas: Canvas, profile: Profile, axes: Axes) -> None:
    """The area line: dotted where the contour is doubtful, broken where there is no lumen or no position."""
    known = np.isfinite(profile.at) & np.isfinite(profile.area_mm2)
    joined = known[:-1] & known[1:]
    doubtful = (profile.doubtful[:-1] > 0) | (profile.doubtful[1:] > 0)
    for first, last in _runs(np.where(joined, doubtful.astype(float), np.nan)):
        frames = range(first, last + 2)
        points = [(axes.x(float(profile.at[k])), axes.y(float(profile.area_mm2[k]))) for k in frames]
        if doubtful[first]:
            draw_path(canvas, points, SOFT, 1.2, dash=(0.4, 2.2))
        else:
            draw_path(canvas, points, INK, 1.5)


def _draw_landmarks(canvas: Canvas, marks: tuple[Mark, ...], axes: Axes) -> None:
    """Names above the segments on two rows; a name that would cover another goes to the row that is free."""
    base = axes.box.top + _BAND
    taken = [axes.box.left - 1000.0] * 2
    for mark in marks:
        x = axes.x(mark.at)
        width = text_width(mark.text, SMALL)
        left = min(max(x - width / 2, axes.box.left), axes.box.right - width)
        row = 0 if taken[0] < left - 5.0 else 1
        if taken[row] >= left - 5.0:
            left = taken[row] + 6.0
        taken[row] = left + width
        y = base + 3.0 + row * 9.5
        set_line(canvas, mark.text, SMALL, left, y)
        draw_path(canvas, [(x, axes.box.bottom), (x, base + 1.0)], SOFT, 0.5, dash=(1.0, 1.6))


def _draw_stents(canvas: Canvas, profile: Profile, axes: Axes) -> None:
    """Landing zones and stents under the plot, on its axis."""
    base = axes.box.bottom
    for span in profile.landing:
        left, right = axes.x(span.start), axes.x(span.end)
        y = base - 5.0
        draw_path(canvas, [(left, y + 2.5), (left, y), (right, y), (right, y + 2.5)], SOFT, 0.9)
        words = next(
            (name for name in (told(span.text), told(span.text).split()[-1]) if text_width(name, SMALL) < right - left),
            "",
        )
        set_line(canvas, words, SMALL, (left + right) / 2, y - 8.0, "centre")
    for span in profile.stents:
        _draw_stent(canvas, span, axes, base - 27.0)
    if profile.stents:
        cranial = min(span.start for span in profile.stents)
        caudal = max(span.end for span in profile.stents)
        set_on_white(canvas, say("{edge:.4g}", edge=cranial), axes.x(cranial) - 4.0, base - 24.0, "right")
        if axes.x(caudal) + 18.0 < axes.box.right:
            set_on_white(canvas, say("{edge:.4g}", edge=caudal), axes.x(caudal) + 4.0, base - 24.0, "left")


def _draw_stent(canvas: Canvas, span: Span, axes: Axes, bottom: float) -> None:
    """A hatched bar; where two stents overlap their hatching is denser."""
    box = Box(axes.x(span.start), bottom, axes.x(span.end) - axes.x(span.start), 11.0)
    hatch_box(canvas, box, STENT, 4.5, 0.8)
    outline_box(canvas, box, STENT, 1.3)
    width = text_width(span.text, SMALL_STRONG)
    if width + 10.0 < box.width:
        middle = box.left + box.width / 2
        fill_box(canvas, Box(middle - width / 2 - 3.0, bottom + 1.0, width + 6.0, 9.0), WHITE)
        set_line(canvas, span.text, SMALL_STRONG.coloured(STENT), middle, bottom + 3.0, "centre")
