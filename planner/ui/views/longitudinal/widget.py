"""Paints the pullback cut along the catheter."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

from planner.errors import PlannerError
from planner.model.arrays import FloatArray
from planner.model.calibration import PixelSpacing
from planner.model.policy import Policy
from planner.model.pullback import Pullback
from planner.said import say
from planner.ui.frame_cursor import FrameCursor
from planner.ui.language import tr
from planner.ui.plan_store import PlanStore
from planner.ui.tasks import Tasks
from planner.ui.theme import palette
from planner.ui.views.along_vein import AlongVein
from planner.ui.views.cross_section.state import spacing_in_force
from planner.ui.views.frame_marks import FrameMarks, mark_frames, no_marks
from planner.ui.views.landmark_lines import LandmarkLines, assessed_landmarks
from planner.ui.views.longitudinal.state import (
    ANGLE_STEP_DEG,
    CutVolume,
    build_cut_volume,
    lumen_borders,
    lumen_middle,
    spread_over_places,
    tick_step,
)
from planner.ui.views.overlay import Overlay
from planner.ui.views.panel import labelled
from planner.ui.views.stent.layer import StentLayer
from planner.ui.views.stent.months import MonthMarks
from planner.ui.views.stent.placing import AS_PLACED, Placing
from planner.ui.views.stent.state import StentPicture
from planner.ui.views.stent.tool import StentDrag, StentKeys
from planner.ui.views.trust_items import TrustedLine, TrustMarks

NAME = say("Longitudinal cut")
TASK = "longitudinal cut"
MOST_COLUMNS = 1600
MARKS_AT, BAND_FROM = 0.86, 0.92
"""Where ticks and hatched bands stand, as shares of the reach: at the picture's upper and lower edge."""


LANDMARKS_AT = 0.2
"""Height of landmarks' names, as a share of the view from its top."""


class LongitudinalView(AlongVein):
    """The cut, with the lumen's borders on it."""

    def __init__(
        self,
        store: PlanStore,
        cursor: FrameCursor,
        tasks: Tasks,
        policy: Policy,
        placing: Placing,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(NAME, store, cursor, parent, on_image=True)
        self._tasks = tasks
        self._policy = policy
        self._placing = placing
        self._middle: FloatArray | None = None
        self.marked: FrameMarks = no_marks(0)
        self._volume: CutVolume | None = None
        self._built_for: object = None
        self.angle_deg = 90.0
        self.box.invertY(True)
        self.plot.getAxis("bottom").setStyle(showValues=False)
        self._image = pg.ImageItem(axisOrder="row-major")
        self.plot.addItem(self._image)
        self._borders = [TrustedLine(self, palette.CONTOUR, 1.5) for _ in range(2)]
        self._trust = TrustMarks(self, on_image=True)
        self.landmarks = LandmarkLines(self, LANDMARKS_AT, on_image=True)
        self._overlay = Overlay(self)
        self.months = MonthMarks(self)
        self.stents = StentLayer(self, self._stent_walls, is_named=False, on_image=True)
        self.gestures = (StentDrag(placing, self.stents.grip_at, lambda x, _y: x, self.look_at), self.scrub)
        StentKeys(self, placing)
        placing.changed.connect(self._show_stents)
        self.box.sigResized.connect(lambda _box: self._show_stents())
        store.case_changed.connect(lambda _case: self._take_case())
        store.plan_changed.connect(lambda _plan: self._take_plan())
        store.assessment_changed.connect(store.in_turn(self._take_places, is_picture=True))

    def set_angle(self, angle_deg: float) -> None:
        """Turn the cut."""
        self.angle_deg = angle_deg
        self._draw()

    @property
    def is_built(self) -> bool:
        """Whether all frames have been sampled."""
        return self._volume is not None

    def _take_case(self) -> None:
        self._tasks.cancel(TASK)  # what is being cut is another case's
        self._volume = self._built_for = None
        self._image.clear()
        self.take_axis()
        self.landmarks.draw(assessed_landmarks(self.store.assessment), self.axis)
        self._take_plan()

    def _take_plan(self) -> None:
        case = self.store.case
        if case is None or case.pullback is None:
            self._overlay.write_centre(tr("No IVUS pullback in this case") if case is not None else "")
            return
        wanted = (case.pullback, spacing_in_force(case, self.store.plan))
        if wanted != self._built_for:
            self._built_for = wanted
            self._build(*wanted)
        else:
            self._draw_borders()

    def _build(self, pullback: Pullback, spacing: PixelSpacing | None) -> None:
        self._overlay.write_centre(tr("Cutting along the vein …"))
        self._tasks.start(
            TASK,
            lambda progress: build_cut_volume(pullback, spacing, progress),
            self._take_volume,
            self._cannot_build,
        )

    def _cannot_build(self, problem: Exception) -> None:
        if isinstance(problem, PlannerError):
            self._overlay.write_centre(tr("No cut: {problem}", problem=problem.sentence))
        else:
            self._overlay.write_centre("")
            self._tasks.failed_unexpectedly.emit(problem)

    def _take_volume(self, volume: CutVolume) -> None:
        self._volume = volume
        self._overlay.write_centre("")
        self.box.setYRange(-volume.reach_mm, volume.reach_mm, padding=0.01)
        self.plot.getAxis("left").setTickSpacing(levels=[(tick_step(volume.reach_mm), 0)])
        self._draw()

    def _take_places(self) -> None:
        before = self.axis
        self.take_axis()
        self.landmarks.draw(assessed_landmarks(self.store.assessment), self.axis)
        if not np.array_equal(before.place, self.axis.place, equal_nan=True):
            self._draw()
        else:
            self._draw_borders()

    def _draw(self) -> None:
        if self._volume is None or self._volume.grey.shape[2] != self.axis.place.size:
            return
        cut = self._volume.cut(self.angle_deg)
        columns = min(max(4 * cut.shape[1], 200), MOST_COLUMNS)
        self._image.setImage(spread_over_places(cut, self.axis.place, columns), autoLevels=False, levels=(0, 255))
        first, last = self.axis.span
        reach = self._volume.reach_mm
        self._image.setRect(QRectF(first, -reach, max(last - first, 1e-6), 2 * reach))
        self._draw_borders()

    def _draw_borders(self) -> None:
        contours, places = self.store.plan.contours, self.axis.place
        if contours is None or contours.frame_count != places.size or self._volume is None:
            self.marked = no_marks(0)
            for border in self._borders:
                border.clear()
            self._trust.clear()
            self._middle = None
            self._show_stents()
            return
        self.marked = mark_frames(self.store.plan, self.store.assessment, self._policy)
        borders = lumen_borders(contours.points_mm, self.angle_deg)
        for side, border in enumerate(self._borders):
            border.draw(places, borders[:, side], self.marked)
        reach = self._volume.reach_mm
        heights = np.full(places.size, -MARKS_AT * reach)
        self._trust.draw(places, heights, self.marked, (BAND_FROM * reach, reach))
        self._middle = lumen_middle(borders)
        self._show_stents()

    def _show_stents(self) -> None:
        can_show = self._middle is not None and self.axis.is_mm
        self.stents.draw(self._placing.pictures if can_show else (), self._placing.selected)
        found, month = self._placing.what_if, self._placing.month
        if month == AS_PLACED or found is None or not can_show:
            self.months.clear()
        else:
            self.months.draw_edge(found.at(month))

    def _stent_walls(self, places: FloatArray, stent: StentPicture) -> tuple[FloatArray, FloatArray]:
        """A tube of the stent's own diameter around the middle of the lumen."""
        known = np.isfinite(self.axis.place)
        if self._middle is None or not known.any():
            return np.full(places.shape, np.nan), np.full(places.shape, np.nan)
        middle = np.interp(places, self.axis.place[known], self._middle[known])
        return middle - stent.diameter_mm / 2, middle + stent.diameter_mm / 2


class AngleControl(QWidget):
    """Turns the cut from 0 to 175 degrees."""

    def __init__(self, view: LongitudinalView) -> None:
        super().__init__()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName("cut angle")
        self.slider.setAccessibleName(tr("Angle of the cut"))
        self.slider.setRange(0, 180 // ANGLE_STEP_DEG - 1)
        self.slider.setFixedWidth(110)
        self.slider.setToolTip(tr("Turn the plane of the cut around the catheter"))
        self._words: QLabel = labelled("", "faint")
        self._words.setFixedWidth(34)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(labelled(tr("Cut"), "faint"))
        line.addWidget(self.slider)
        line.addWidget(self._words)
        self._view = view
        self.slider.valueChanged.connect(self._turn)
        self.set_angle(view.angle_deg)

    def set_angle(self, angle_deg: float) -> None:
        """Show an angle, and turn the cut to it."""
        self.slider.setValue(round(angle_deg / ANGLE_STEP_DEG))
        self._turn(self.slider.value())

    def _turn(self, step: int) -> None:
        self._words.setText(f"{step * ANGLE_STEP_DEG}°")
        self._view.set_angle(step * ANGLE_STEP_DEG)
