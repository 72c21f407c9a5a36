"""The words over the venogram: kept clear of the vein, and names of marks kept clear of the words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF

from planner.model.venogram import VenogramTracing
from planner.ui.language import tr
from planner.ui.theme import palette
from planner.ui.views.overlay import CORNERS, Corner, Overlay
from planner.ui.views.still import StillCanvas
from planner.ui.views.venogram.state import VenogramWords, is_vein_right

NARROW_PX = 300
COURSE_STEP = 8
"""Every so many points of the course tell whether a name lies on the vein: some 8 pixels, less than a name is high."""
NAME_SIDES = ((-0.1, 0.5), (1.1, 0.5), (-0.05, -0.4), (1.05, -0.4), (0.5, -0.6), (-0.05, 1.4), (1.05, 1.4), (0.5, 1.6))
"""Where a name may stand about its place, as an anchor within it, the usual side first."""


class Captions:
    """Writes into the corners of a view."""

    def __init__(self, canvas: StillCanvas) -> None:
        self._canvas = canvas
        self.overlay = Overlay(canvas)
        self._course_px = np.zeros((0, 2))

    def clear(self) -> None:
        """Say nothing in the corners."""
        for corner in CORNERS:
            self.overlay.write(corner, "")

    def write(self, said: VenogramWords, hint: str, name: str, is_calibrated: bool) -> None:
        """Say what is measured, what the hand is to do (or else the view's name), and what it rests on.

        Beside another view there is room for the picture only; a missing scale is said all the same.
        """
        is_narrow = self._canvas.width() < NARROW_PX
        told = f'<span style="color:{palette.ACCENT}">{tr(hint)}</span>' if hint else name
        scale = "" if hint or (is_narrow and is_calibrated) else said.scale
        mask = "" if hint or is_narrow else said.mask
        below = "<br>".join(part for part in (scale, mask) if part)
        doubt = f'<span style="color:{palette.WARN}">▲ {said.doubt}</span>' if said.doubt else ""
        self.overlay.write("top_right", said.lesions)
        self.overlay.write("top_left", doubt)
        self.overlay.write("bottom_left", told)
        self.overlay.write("bottom_right", f'<div align="right">{below}</div>' if below else "")
        self._canvas.setToolTip(said.mask_reason)

    def keep_clear(self, tracing: VenogramTracing | None, names: Iterable[pg.TextItem]) -> None:
        """Put words on the right at the left where the vein itself runs at the right, and names beside the words."""
        corners: tuple[Corner, Corner] = ("top_right", "bottom_right")
        canvas = self._canvas
        course_px = tracing.centreline_px if tracing is not None else np.zeros((0, 2))
        self._course_px = course_px
        shown = [canvas.viewport_point(float(x), float(y)).toTuple() for x, y in course_px]
        for corner, is_near in zip(corners, is_vein_right(shown, (canvas.width(), canvas.height())), strict=True):
            self.overlay.swap(corner, is_near)
        self.keep_names_clear(names)

    def keep_names_clear(self, names: Iterable[pg.TextItem]) -> None:
        """Let each name stand on the first side of its place where no words cover it and it does not cover the vein."""
        taken = [QRectF(rect) for rect in self.overlay.covered_rects()]
        inside = QRectF(self._canvas.rect())
        course = [self._canvas.viewport_point(float(x), float(y)) for x, y in self._course_px[::COURSE_STEP]]
        for name in names:
            place = self._canvas.viewport_point(name.pos().x(), name.pos().y())
            size = name.textItem.boundingRect()
            sides = [_beside(place.x(), place.y(), size, anchor) for anchor in NAME_SIDES]
            free = [at for at, rect in enumerate(sides) if inside.contains(rect) and not _meets(rect, taken)]
            chosen = min(free, key=lambda at: any(map(sides[at].contains, course)), default=0)
            name.setAnchor(NAME_SIDES[chosen])
            taken.append(sides[chosen])


def _beside(x: float, y: float, size: QRectF, anchor: tuple[float, float]) -> QRectF:
    return QRectF(x - anchor[0] * size.width(), y - anchor[1] * size.height(), size.width(), size.height())


def _meets(rect: QRectF, others: Sequence[QRectF]) -> bool:
    return any(rect.intersects(other) for other in others)
