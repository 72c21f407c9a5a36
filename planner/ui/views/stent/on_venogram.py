"""The stents on the venogram, through the map that ties both images: drawn live, dragged whole or by an end."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt

from planner.measure.xray.curves import normals
from planner.model.arrays import FloatArray
from planner.ui.theme import palette
from planner.ui.views.along_vein import DASHED
from planner.ui.views.canvas import line_pen
from planner.ui.views.scrub import Scrub
from planner.ui.views.stent.placing import AS_PLACED, Placing
from planner.ui.views.stent.state import Grip, Part, StentPicture
from planner.ui.views.stent.tool import StentDrag, StentKeys
from planner.ui.views.venogram.state import VeinMap
from planner.ui.views.venogram.widget import VenogramView

GRAB_PX = 8
"""How near to an end, on the screen, a press takes hold of it; and how far beside the tube it is still held."""
SAMPLES = 80
BODY, HANDLES, MONTH = 3.0, 4.5, 4.0


@dataclass(frozen=True, eq=False)
class Tube:
    """A stent along the vein's course, in pixels of the picture.

    Attributes
    ----------
    middle, left, right
        Shape (points, 2): its axis and both walls, cranial to caudal.
    half_px
        Half its width where it lies.
    """

    middle: FloatArray
    left: FloatArray
    right: FloatArray
    half_px: float

    @property
    def ends(self) -> FloatArray:
        """Both ends, wall to wall, shape (2, 2, 2): cranial, caudal."""
        return np.stack([np.stack([self.left[at], self.right[at]]) for at in (0, -1)])


def lay_tube(tied: VeinMap, stent: StentPicture) -> Tube | None:
    """Lay a stent along the course; what lies beyond the picture is left out. None where nothing of it is shown.

    Its width follows from the stretch it lies on: a millimetre along the course is a millimetre across.
    """
    places = np.linspace(stent.start_mm, stent.end_mm, SAMPLES)
    arcs = np.array([tied.match.arc_at(place) for place in places])
    shown = (arcs >= tied.arc_mm[0]) & (arcs <= tied.arc_mm[-1])
    if shown.sum() < 2:
        return None
    arcs = arcs[shown]
    middle = np.stack([np.interp(arcs, tied.arc_mm, tied.points_px[:, axis]) for axis in (0, 1)], axis=1)
    length_px = float(np.hypot(*np.diff(middle, axis=0).T).sum())
    half_px = stent.diameter_mm / 2 * length_px / max(float(arcs[-1] - arcs[0]), 1e-9)
    across = half_px * normals(middle)
    return Tube(middle, middle - across, middle + across, half_px)


class VenogramStents:
    """Draws the stents on a venogram and gives its hand the gesture that moves them."""

    def __init__(self, view: VenogramView, placing: Placing) -> None:
        self._view = view
        self._placing = placing
        self.tubes: tuple[Tube | None, ...] = ()
        self._bodies: list[pg.PlotCurveItem] = []
        self._handles = pg.PlotCurveItem(connect="finite", antialias=True)
        self._month = pg.PlotCurveItem(pen=line_pen(palette.STENT, 3.0), connect="finite", antialias=True)
        for item, layer in ((self._handles, HANDLES), (self._month, MONTH)):
            item.setZValue(layer)
            view.plot.addItem(item, ignoreBounds=True)
        drag = StentDrag(placing, self.grip_at, self.place_at, self._look_at)
        at = next(number for number, gesture in enumerate(view.gestures) if isinstance(gesture, Scrub))
        view.gestures = (
            *view.gestures[:at],
            drag,
            *view.gestures[at:],
        )  # marks go before stents, stents before scrubbing
        StentKeys(view, placing, lambda: view.tooling.selected is None)
        placing.changed.connect(self.draw)
        held = placing.store
        held.assessment_changed.connect(
            held.in_turn(self.draw, is_picture=True)
        )  # once the view has tied the images anew
        view.view_changed.connect(self.draw)
        self.draw()

    def draw(self) -> None:
        """Follow the stents, the map and the month."""
        pictures, tied = self._placing.pictures, self._view.vein_map
        self.tubes = tuple(lay_tube(tied, picture) if tied is not None else None for picture in pictures)
        while len(self._bodies) < len(pictures):
            self._bodies.append(self._body())
        for number, body in enumerate(self._bodies):
            tube = self.tubes[number] if number < len(pictures) else None
            if tube is None:
                body.clear()
            else:
                self._draw_body(body, tube, pictures[number], number == self._placing.selected)
        self._draw_handles()
        self._draw_month(tied)

    def grip_at(self, x: float, y: float) -> Grip | None:
        """What of which stent lies under a pixel; nothing while another tool is held."""
        if self._view.tooling.tool != "look":
            return None
        per_px = self._view.units_per_pixel()[0]
        near: list[tuple[float, Grip]] = []
        over: list[Grip] = []
        for number, tube in enumerate(self.tubes):
            if tube is None:
                continue
            apart = np.hypot(*(tube.middle - (x, y)).T)
            if float(apart.min()) > tube.half_px + GRAB_PX * per_px:
                continue
            ends: tuple[tuple[Part, FloatArray], ...] = (("cranial", tube.ends[0]), ("caudal", tube.ends[1]))
            near += [
                (far, Grip(number, part)) for part, wall in ends if (far := _from_line(wall, x, y)) <= GRAB_PX * per_px
            ]
            if float(apart.min()) <= tube.half_px:
                over.append(Grip(number, "whole"))
        selected = self._placing.selected
        if near:
            return min(near, key=lambda each: (each[1].number != selected, each[0]))[1]
        return min(over, key=lambda grip: grip.number != selected, default=None)

    def place_at(self, x: float, y: float) -> float | None:
        """Place along the vein of the point of the course nearest to a pixel; None where the images are not tied."""
        tied = self._view.vein_map
        return None if tied is None else tied.position_of(x, y)[0]

    def _look_at(self, place_mm: float) -> None:
        tied = self._view.vein_map
        point = None if tied is None else tied.point_at(place_mm)
        if point is not None:
            self._view.pullback.go_to(*point)

    def _body(self) -> pg.PlotCurveItem:
        item = pg.PlotCurveItem(fillLevel="enclosed", antialias=True)
        item.setZValue(BODY)
        self._view.plot.addItem(item, ignoreBounds=True)
        return item

    def _draw_body(self, item: pg.PlotCurveItem, tube: Tube, picture: StentPicture, is_selected: bool) -> None:
        fill = pg.mkColor(palette.STENT)
        fill.setAlphaF(0.30 if is_selected else 0.18)
        outline = np.concatenate([tube.left, tube.right[::-1], tube.left[:1]])
        style = Qt.PenStyle.SolidLine if picture.is_own else DASHED
        pen = line_pen(palette.STENT, 2.4 if is_selected else 1.8, style)
        item.setData(*outline.T, pen=pen, brush=pg.mkBrush(fill), fillLevel="enclosed")

    def _draw_handles(self) -> None:
        number = self._placing.selected
        tube = self.tubes[number] if number is not None and number < len(self.tubes) else None
        if tube is None:
            self._handles.clear()
            return
        gap = np.full((1, 2), np.nan)
        self._handles.setData(*np.concatenate([tube.ends[0], gap, tube.ends[1]]).T, pen=line_pen(palette.IMAGE_TEXT, 5))

    def _draw_month(self, tied: VeinMap | None) -> None:
        """A line across the vein where the caudal edge lies in the month that is shown."""
        found, month = self._placing.what_if, self._placing.month
        tube = self.tubes[-1] if self.tubes else None
        edge_mm = None if found is None or month == AS_PLACED else found.at(month).caudal_edge_mm
        point = None if edge_mm is None or tied is None else tied.point_at(edge_mm)
        if point is None or tube is None:
            self._month.clear()
            return
        nearest = int(np.hypot(*(tube.middle - point).T).argmin())
        self._month.setData(*np.stack([tube.left[nearest], tube.right[nearest]]).T)


def _from_line(wall: FloatArray, x: float, y: float) -> float:
    """Distance of a pixel from a short line, shape (2, 2)."""
    start, along = wall[0], wall[1] - wall[0]
    share = float(np.clip(np.dot(np.array([x, y]) - start, along) / max(float(along @ along), 1e-9), 0.0, 1.0))
    return float(np.hypot(*(start + share * along - (x, y))))
