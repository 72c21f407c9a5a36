"""Where measurements lie on a view, worked out without Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from planner.measure.hand_measures import measure_by_hand
from planner.model.arrays import FloatArray
from planner.model.case import Case
from planner.model.hand_measure import HandMeasure
from planner.model.plan import Plan
from planner.planning.edits_hand import mm_per_pixel_of
from planner.ui.language import tr
from planner.wording.hand_measures import describe_measure

SECOND_LEG_DEG = 60.0
"""Where an angle's second leg stands until a hand moves it."""


@dataclass(frozen=True)
class Layout:
    """How a picture's pixels lie in its view: view = origin + pixel × scale."""

    origin: tuple[float, float] = (0.0, 0.0)
    scale: tuple[float, float] = (1.0, 1.0)

    def to_view(self, points_px: Sequence[tuple[float, float]]) -> FloatArray:
        """Points of the view, shape (points, 2)."""
        return np.asarray(np.array(points_px, dtype=float) * self.scale + self.origin)

    def to_px(self, x: float, y: float) -> tuple[float, float]:
        """Pixel under a point of the view."""
        return (x - self.origin[0]) / self.scale[0], (y - self.origin[1]) / self.scale[1]


@dataclass(frozen=True, eq=False)
class Shape:
    """One measurement as it is drawn.

    Attributes
    ----------
    line
        Shape (points, 2), in view units; closed for an area.
    handles
        The points that a hand can take, shape (points, 2).
    """

    id: str
    line: FloatArray
    handles: FloatArray
    words: str


def shapes_on(case: Case | None, plan: Plan, image: str, frame_index: int, layout: Layout) -> tuple[Shape, ...]:
    """Everything measured on one frame of one picture."""
    shown = [held for held in plan.hand_measures if (held.image, held.frame_index) == (image, frame_index)]
    per_pixel = mm_per_pixel_of(case, plan, image)
    return tuple(_shape(held, per_pixel, layout) for held in shown)


def _shape(held: HandMeasure, per_pixel: tuple[float, float] | None, layout: Layout) -> Shape:
    points = layout.to_view(held.points_px)
    closed = np.concatenate([points, points[:1]]) if held.kind == "area" else points
    handles = points[:0] if held.kind == "area" else points
    return Shape(held.id, closed, handles, tr(describe_measure(held, measure_by_hand(held, per_pixel))))


def nearest(shapes: Sequence[Shape], x: float, y: float) -> tuple[float, Shape, int | None] | None:
    """Shape nearest to a point of the view, how far it is, and which handle is meant: None is the whole."""
    found: list[tuple[float, int, Shape, int | None]] = []
    for shape in shapes:
        for number, handle in enumerate(shape.handles):
            found.append((float(np.hypot(*(handle - (x, y)))), 0, shape, number))
        found.append((_from_line(shape.line, x, y), 1, shape, None))
    if not found:
        return None
    apart, _rank, shape, handle = min(found, key=lambda each: each[:2])
    return apart, shape, handle


def second_leg(end: tuple[float, float], vertex: tuple[float, float]) -> tuple[float, float]:
    """End of an angle's second leg: as long as the first, turned from it."""
    turn = np.deg2rad(SECOND_LEG_DEG)
    x, y = end[0] - vertex[0], end[1] - vertex[1]
    return (
        vertex[0] + float(x * np.cos(turn) - y * np.sin(turn)),
        vertex[1] + float(x * np.sin(turn) + y * np.cos(turn)),
    )


def _from_line(line: FloatArray, x: float, y: float) -> float:
    """Distance of a point from a line through points, shape (points, 2)."""
    if len(line) == 1:
        return float(np.hypot(*(line[0] - (x, y))))
    start, step = line[:-1], np.diff(line, axis=0)
    length = np.maximum((step**2).sum(axis=1), 1e-12)
    share = np.clip((((x, y) - start) * step).sum(axis=1) / length, 0.0, 1.0)
    return float(np.hypot(*((start + share[:, None] * step) - (x, y)).T).min())
