"""Paints lumen area along the vein."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from planner.model.arrays import FloatArray
from planner.model.policy import Policy
from planner.said import say
from planner.ui.frame_cursor import FrameCursor
from planner.ui.language import tr
from planner.ui.plan_store import PlanStore
from planner.ui.theme import palette, type_scale
from planner.ui.views.along_vein import AlongVein
from planner.ui.views.canvas import style_axis
from planner.ui.views.cross_section.state import what_is_missing
from planner.ui.views.frame_marks import FrameMarks, no_marks
from planner.ui.views.landmark_lines import LandmarkLines, assessed_landmarks
from planner.ui.views.overlay import Overlay
from planner.ui.views.profile.marks import ProfileMarks
from planner.ui.views.profile.state import LesionBand, ProfilePicture, picture_profile
from planner.ui.views.profile.tool import BorderDrag
from planner.ui.views.stent.layer import StentLayer
from planner.ui.views.stent.months import MonthMarks, thinned_area
from planner.ui.views.stent.placing import AS_PLACED, Placing
from planner.ui.views.stent.readout import month_words
from planner.ui.views.stent.state import StentPicture
from planner.ui.views.stent.tool import StentDrag, StentKeys
from planner.ui.views.trust_items import TrustedLine

NAME = say("Lumen area along the vein")
DOT_PX = 9
LANDMARKS_AT = 0.24
"""Height of landmarks' names, as a share of the view from its top."""
STENT_TOP, STENT_BOTTOM = 0.985, 0.885
"""The stents' band, as shares of the area axis."""
STENT_SLACK_PX = 3.0


class ProfileView(AlongVein):
    """The curve that the stent is chosen from."""

    def __init__(
        self, store: PlanStore, cursor: FrameCursor, policy: Policy, placing: Placing, parent: QWidget | None = None
    ) -> None:
        super().__init__(NAME, store, cursor, parent)
        self._policy = policy
        self._placing = placing
        self._picture: ProfilePicture | None = None
        self._marks = ProfileMarks(self)
        self.landmarks = LandmarkLines(self, LANDMARKS_AT)
        for side in ("left", "bottom"):
            style_axis(self.plot.getAxis(side))
        self._curve = TrustedLine(self, palette.AREA, 2.0)
        self._overlay = Overlay(self)
        border = BorderDrag(self, store, self._lesions, self.axis_frame, cursor)
        self.months = MonthMarks(self)
        self.stents = StentLayer(self, self._stent_walls, STENT_SLACK_PX)
        drag = StentDrag(placing, self.stents.grip_at, lambda x, _y: x, self.look_at)
        self.gestures = (drag, border, self.scrub)
        StentKeys(self, placing)
        placing.changed.connect(self._show_stents)
        self.box.sigResized.connect(lambda _box: self._show_stents())
        store.case_changed.connect(lambda _case: self._show())
        store.reading_changed.connect(self._show)
        for show in (self._show_curve, self._show_marks):
            store.assessment_changed.connect(store.in_turn(show, is_picture=True))

    @property
    def picture(self) -> ProfilePicture | None:
        """What is drawn."""
        return self._picture

    @property
    def marked(self) -> FrameMarks:
        """Which frames are marked."""
        return self._picture.marks if self._picture is not None else no_marks(0)

    def axis_frame(self, place: float) -> int:
        """Frame nearest to a place on the axis."""
        return self.axis.nearest_frame(place)

    def _lesions(self) -> tuple[LesionBand, ...]:
        return self._picture.lesions if self._picture is not None else ()

    def _show(self) -> None:
        self._show_curve()
        self._show_marks()

    def _show_curve(self) -> None:
        self.take_axis()
        self._label_axis()
        assessment = self.store.assessment
        self._picture = None
        if assessment is not None:
            self._picture = picture_profile(assessment, self.store.plan, self.axis, self._policy)
        self._curve.clear()
        self._overlay.write_centre("" if self._picture is not None else self._why_empty())
        if self._picture is not None:
            self.box.setYRange(0, self._picture.top_mm2, padding=0)
            self._curve.draw(self.axis.place, self._picture.area_mm2, self._picture.marks)
        self._show_stents()
        self.move_marks()

    def _show_marks(self) -> None:
        self._marks.clear()
        self.landmarks.draw(assessed_landmarks(self.store.assessment), self.axis)
        if self._picture is not None:
            self._marks.draw(self._picture, self.axis.place)

    def _label_axis(self) -> None:
        axis = self.plot.getAxis("bottom")
        if axis.labelText != self.axis.words:
            axis.setLabel(self.axis.words, color=palette.MUTED, **{"font-size": f"{type_scale.SMALL}px"})

    def _show_stents(self) -> None:
        can_show = self._picture is not None and self.axis.is_mm
        self.stents.draw(self._placing.pictures if can_show else (), self._placing.selected)
        self._show_month()

    def _show_month(self) -> None:
        found, month = self._placing.what_if, self._placing.month
        if month == AS_PLACED or found is None or self._picture is None or not self.axis.is_mm:
            self.months.clear()
            self.noted.emit("")
            return
        at, before_mm = found.at(month), found.elongation.caudal_diameter_before_mm
        self.months.draw_edge(at)
        inputs = self.store.assessment.sizing_inputs if self.store.assessment is not None else None
        ligament_mm = None if inputs is None else inputs.vein.inguinal_ligament_mm
        thinned = thinned_area(self._picture.area_mm2, self.axis.place, at, before_mm, ligament_mm)
        self.months.draw_calibre(self.axis.place, thinned)
        self.noted.emit(month_words(found, month))

    def _stent_walls(self, places: FloatArray, _stent: StentPicture) -> tuple[FloatArray, FloatArray]:
        top = self._picture.top_mm2 if self._picture is not None else np.nan
        return np.full(places.shape, STENT_BOTTOM * top), np.full(places.shape, STENT_TOP * top)

    def _why_empty(self) -> str:
        case = self.store.case
        if case is None:
            return ""
        if case.pullback is None:
            return tr("No IVUS pullback in this case: no areas were measured")
        if self.store.is_reading:
            return tr("Areas appear here once the contours are found")
        return what_is_missing(case, self.store.plan)[1]

    def moving_region(self) -> QRect:
        """The cursor's strip, wide enough for the dot on the curve."""
        strip = super().moving_region()
        return strip if strip.isEmpty() else strip.adjusted(-DOT_PX, 0, DOT_PX, 0)

    def paint_moving(self, painter: QPainter) -> None:
        """The cursor's line, and a dot where it meets the curve."""
        super().paint_moving(painter)
        frame = self.frame_cursor.frame_index
        known = self._picture.area_mm2 if self._picture is not None else np.zeros(0)
        if self.cursor_place is None or frame >= known.size or not np.isfinite(known[frame]):
            return
        painter.setPen(QPen(QColor(palette.GROUND), 1.5))
        painter.setBrush(QColor(palette.CURSOR_LINE))
        painter.drawEllipse(self.viewport_point(self.cursor_place, float(known[frame])), DOT_PX / 2, DOT_PX / 2)
