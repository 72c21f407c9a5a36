"""Labels on the area profile: the narrowest place and the reference, set where no curve runs through the words."""

from __future__ import annotations

import numpy as np
from reportlab.pdfgen.canvas import Canvas

from planner.model.arrays import FloatArray
from planner.report.parts.records import Mark, Profile
from planner.report.sheet.axes import Axes
from planner.report.sheet.lettering import SMALL, SMALL_STRONG, set_line, text_width
from planner.report.sheet.paper import DISEASE, INK, WHITE, Box, draw_path, fill_box

_LABEL_PITCH = 9.5


def draw_marks(canvas: Canvas, profile: Profile, axes: Axes) -> None:
    """Draw the reference and the narrowest place with their words."""
    taken: list[Box] = []
    if profile.reference is not None and profile.reference.area_mm2 is not None:
        taken.append(_draw_reference(canvas, profile.reference, profile, axes))
    if profile.narrowest is not None and profile.narrowest.area_mm2 is not None:
        _draw_narrowest(canvas, profile.narrowest, profile, axes, taken)


def _draw_reference(canvas: Canvas, mark: Mark, profile: Profile, axes: Axes) -> Box:
    x, y = axes.x(mark.at), axes.y(mark.area_mm2 or 0.0)
    draw_path(canvas, [(x - 14.0, y), (x + 14.0, y)], INK, 2.6)
    width, height = text_width(mark.text, SMALL), _LABEL_PITCH
    lefts = [x - 14.0, x + 18.0, x - width / 2, x + 14.0 - width, x - 18.0 - width]
    heights = (5.0, -13.0, *range(10, 160, 6), *range(-18, -160, -6))
    wanted = [Box(left, y + up, width, height) for up in heights for left in lefts]
    place = clear_place(wanted, _curves(profile, axes), axes.box)
    set_on_white(canvas, mark.text, place.left, place.bottom + 2.2, "left")
    return place


def _draw_narrowest(canvas: Canvas, mark: Mark, profile: Profile, axes: Axes, taken: list[Box]) -> None:
    x, y = axes.x(mark.at), axes.y(mark.area_mm2 or 0.0)
    canvas.saveState()
    canvas.setFillColor(DISEASE)
    canvas.setStrokeColor(WHITE)
    canvas.circle(x, y, 3.2, stroke=1, fill=1)
    canvas.restoreState()
    holding = [span for span in profile.lesions if span.start <= mark.at <= span.end]
    words = [mark.text, *(span.text for span in holding[:1])]
    width = max(text_width(line, SMALL_STRONG) for line in words)
    right_of = max([x, *(axes.x(span.end) for span in holding)]) + 6.0
    left_of = min([x, *(axes.x(span.start) for span in holding)]) - 6.0 - width
    height = _LABEL_PITCH * len(words)
    sides = [Box(left, y - 6.0 + up, width, height) for up in range(0, 130, 6) for left in (right_of, left_of)]
    free = [box for box in sides if not any(_overlaps(box, other) for other in taken)]
    place = clear_place(free or sides, _curves(profile, axes), axes.box)
    for number, line in enumerate(words):
        baseline = place.top - _LABEL_PITCH * (number + 1) + 2.2
        set_on_white(canvas, line, place.left, baseline, "left", strong=True)


def _curves(profile: Profile, axes: Axes) -> list[FloatArray]:
    return [curve_on_paper(profile.at, values, axes) for values in (profile.area_mm2, profile.minimum_mm2)]


def clear_place(wanted: list[Box], curves: list[FloatArray], frame: Box) -> Box:
    """Return the first wanted place inside `frame` that no curve runs through; the first one where there is none."""
    inside = [box for box in wanted if _within(box, frame)]
    return next((box for box in inside if not any(_crosses(curve, box) for curve in curves)), (inside or wanted)[0])


def curve_on_paper(at: FloatArray, values: FloatArray, axes: Axes) -> FloatArray:
    """Return the places of a curve on paper, shape (points, 2), without what is not known."""
    known = np.isfinite(at) & np.isfinite(values)
    places = [(axes.x(x), axes.y(y)) for x, y in zip(at[known].tolist(), values[known].tolist(), strict=True)]
    return np.array(places).reshape(-1, 2)


def _within(box: Box, frame: Box) -> bool:
    across = frame.left <= box.left and box.right <= frame.right
    return across and frame.bottom <= box.bottom and box.top <= frame.top


def _overlaps(one: Box, other: Box) -> bool:
    across = one.left < other.right + 3.0 and other.left < one.right + 3.0
    return across and one.bottom < other.top + 1.0 and other.bottom < one.top + 1.0


def _crosses(curve: FloatArray, box: Box) -> bool:
    """Whether a curve comes within a hair of a box, at its points or on the way between them."""
    if len(curve) == 0:
        return False
    x, y = curve[:, 0], curve[:, 1]
    left, right = max(box.left - 3.0, float(x[0])), min(box.right + 3.0, float(x[-1]))
    if left > right:
        return False
    heights = np.concatenate([y[(x >= left) & (x <= right)], np.interp([left, right], x, y)])
    return bool(heights.min() < box.top + 1.5 and heights.max() > box.bottom - 1.5)


def set_on_white(canvas: Canvas, text: str, x: float, y: float, align: str, *, strong: bool = False) -> None:
    """Set a label on a white ground, so that lines behind it do not cross the letters."""
    style = SMALL_STRONG if strong else SMALL
    width = text_width(text, style)
    left = x if align == "left" else x - width
    fill_box(canvas, Box(left - 1.5, y - 2.2, width + 3.0, 9.4), WHITE, 0.88)
    set_line(canvas, text, style, left, y)
