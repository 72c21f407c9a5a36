"""The main screen: banner, rail, images, profile and plan, arranged so that one glance is enough."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.model.policy import Policy
from planner.said import say
from planner.ui.frame_cursor import FrameCursor
from planner.ui.language import tr
from planner.ui.plan_store import PlanStore
from planner.ui.tasks import Tasks
from planner.ui.theme import icons, palette
from planner.ui.tips import explain
from planner.ui.views.canvas import Canvas
from planner.ui.views.cross_section.toolbar import CorrectionBar
from planner.ui.views.cross_section.widget import CrossSectionView
from planner.ui.views.longitudinal.widget import AngleControl, LongitudinalView
from planner.ui.views.measuring.bar import MeasuringBar
from planner.ui.views.measuring.layer import MeasureLayer
from planner.ui.views.measuring.measuring import Measuring
from planner.ui.views.measuring.state import Layout
from planner.ui.views.panel import Panel, quiet_button
from planner.ui.views.patient_banner.widget import PatientBanner
from planner.ui.views.plan_card.widget import PlanCard
from planner.ui.views.profile.legend import Legend
from planner.ui.views.profile.widget import ProfileView
from planner.ui.views.solid.widget import SolidView
from planner.ui.views.stent.bar import StentBar
from planner.ui.views.stent.floating import FloatingReadout
from planner.ui.views.stent.on_venogram import VenogramStents
from planner.ui.views.stent.placing import Placing
from planner.ui.views.step_rail.widget import StepRail
from planner.ui.views.venogram.pane import VenogramPane
from planner.ui.views.venogram.widget import VenogramView
from planner.ui.views.view_grid import GAP, ViewGrid

IVUS = say("Ultrasound from within the vein: one frame, with the lumen's contour and its size")
VENOGRAM = say("X-ray with contrast: a shadow of the vein from one side, which hides what lies flat to the rays")
SOLID = say("The lumen's contours stacked along the vein, with the stent in it")
LONGITUDINAL = say("A cut along the pullback through the catheter, cranial on the left; it turns by the angle beside")
PROFILE = say(
    "Area inside each contour along the vein, with lesions, references and the smallest areas of healthy people"
)


class Workbench(QWidget):
    """All views of one case; `quick_tasks` decode what the hand waits for, whatever else is being worked out."""

    def __init__(
        self,
        store: PlanStore,
        cursor: FrameCursor,
        tasks: Tasks,
        policy: Policy,
        placing: Placing,
        quick_tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self.placing = placing
        self.banner = PatientBanner(store)
        self.rail = StepRail(store)
        self.card = PlanCard(store, cursor, placing)
        self.cross_section = CrossSectionView(store, cursor, policy, quick_tasks)
        self.venogram = VenogramView(store, cursor, tasks)
        self.venogram_pane = VenogramPane(store, self.venogram, tasks, lambda: VenogramView(store, cursor, tasks))
        self.longitudinal = LongitudinalView(store, cursor, tasks, policy, placing)
        self.profile = ProfileView(store, cursor, policy, placing)
        self.angle_control = AngleControl(self.longitudinal)
        self.stent_bar = StentBar(placing)
        self.venogram_stents = VenogramStents(self.venogram, placing)
        self.readout = FloatingReadout(placing, (self.longitudinal, self.profile), self)
        self.correction_bar = CorrectionBar(self.cross_section.correcting)
        self.solid = SolidView(store, cursor)
        self.measuring = Measuring(store, self)
        self.measuring_bar = MeasuringBar(self.measuring)
        self._measures = self._measure_layers(store)
        self._panels = {
            "ivus": Panel(tr("IVUS"), self.cross_section, tr(IVUS)),
            "venogram": Panel(tr("Venogram"), self.venogram_pane, tr(VENOGRAM)),
            "solid": Panel(tr("3D lumen"), self.solid, tr(SOLID)),
            "longitudinal": Panel(tr("Longitudinal"), self.longitudinal, tr(LONGITUDINAL)),
            "profile": Panel(tr("Lumen area"), self.profile, tr(PROFILE)),
        }
        self.grid = ViewGrid(self._panels)
        self._lay_out()
        self._add_controls(cursor)
        self.cross_section.noted.connect(self._panels["ivus"].note.setText)
        self.profile.noted.connect(self._show_month_words)
        self.venogram.noted.connect(self._panels["venogram"].note.setText)
        store.case_changed.connect(lambda _case: self._show_panels())
        store.assessment_changed.connect(lambda _found: explain(self.card))  # once the card shows it

    def _measure_layers(self, store: PlanStore) -> tuple[MeasureLayer, MeasureLayer]:
        """Measurements on both pictures; a tool of the pictures' own and a measuring tool put each other down."""
        ivus, venogram = self.cross_section, self.venogram
        on_ivus = MeasureLayer(ivus, store, self.measuring, ivus.image, lambda: ivus.shown_index, ivus.pixel_layout)
        on_venogram = MeasureLayer(
            venogram, store, self.measuring, venogram.image, lambda: venogram.frame_index, Layout
        )
        ivus.noted.connect(lambda _words: on_ivus.draw())
        venogram.noted.connect(lambda _words: on_venogram.draw())
        ivus.correcting.changed.connect(lambda: self.measuring.give_way(ivus.correcting.tool != "pull"))
        venogram.tooling.changed.connect(lambda: self.measuring.give_way(venogram.tooling.tool != "look"))
        return on_ivus, on_venogram

    @property
    def canvases(self) -> tuple[Canvas, ...]:
        """Every view that takes gestures."""
        return self.cross_section, self.venogram, self.longitudinal, self.profile

    def panel(self, name: str) -> Panel:
        """One of "ivus", "venogram", "longitudinal", "profile"."""
        return self._panels[name]

    def cancel_gestures(self) -> bool:
        """Take back a drag under way; say whether there was one."""
        return self.grid.cancel_drag() or any(canvas.cancel_gesture() for canvas in self.canvases)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(GAP)
        line.addWidget(self.rail)
        line.addWidget(self.grid, 3)
        line.addWidget(self.card, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, 0, GAP, 0)
        column.setSpacing(GAP)
        column.addWidget(self.banner)
        column.addLayout(line, 1)

    def _add_controls(self, cursor: FrameCursor) -> None:
        ivus = self._panels["ivus"]
        ivus.add_tools(self.correction_bar)
        ivus.add_tools(self.measuring_bar)
        for icon, words, step in (("previous", tr("Previous frame (←)"), -1), ("next", tr("Next frame (→)"), 1)):
            button = quiet_button(icon, words)
            button.clicked.connect(lambda _checked, step=step: cursor.step(step))
            ivus.add_control(button)
        play = quiet_button("play", tr("Play or stop (Space)"))
        play.clicked.connect(lambda _checked: cursor.toggle_playing())
        cursor.playing_changed.connect(
            lambda playing: play.setIcon(icons.icon("pause" if playing else "play", palette.TEXT))
        )
        ivus.add_control(play)
        self._panels["venogram"].add_tools(self.venogram_pane.tools)
        self._panels["venogram"].add_control(self.venogram_pane.showing)
        self._panels["longitudinal"].add_control(self.stent_bar)
        self._panels["longitudinal"].add_control(self.angle_control)
        self._panels["longitudinal"].note.setText(tr("◂ cranial"))
        self._legend = Legend()
        self._panels["profile"].add_control(self._legend)

    def _show_month_words(self, words: str) -> None:
        """Words of a month take the legend's room."""
        self._panels["profile"].note.setText(words)
        self._legend.setVisible(not words)

    def _show_panels(self) -> None:
        case = self._store.case
        has_pullback = case is not None and case.pullback is not None
        there = {
            "ivus": has_pullback,
            "venogram": case is not None and case.venogram is not None,
            "solid": has_pullback,
            "longitudinal": has_pullback,
            "profile": has_pullback,
        }
        self.grid.show_those(lambda name: there[name])
