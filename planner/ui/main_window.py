"""Composes the window; decides nothing. What actions do is in `commands`, what a case can undergo in `desk`.

The window is shown with its start page first and furnished after that: importing what a case needs takes longer than Qt.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from planner.errors import PlannerError
from planner.said import say
from planner.ui.frame_cursor import FrameCursor
from planner.ui.language import tr
from planner.ui.messages import MessagePanel, bug_details
from planner.ui.settings import Settings
from planner.ui.theme import icons
from planner.ui.views.arrangement import from_text, to_text
from planner.ui.views.start_page.state import find_samples
from planner.ui.views.start_page.widget import StartPage
from planner.ui.views.status_line import StatusLine
from planner.ui.views.view_grid import GAP, first_arrangement
from planner.version import SOFTWARE

if TYPE_CHECKING:
    from planner.model.policy import Policy
    from planner.storage.journal import JournalEntry
    from planner.storage.saved_case import ViewState
    from planner.ui.actions import ActionSpec
    from planner.ui.desk import Desk
    from planner.ui.opening import Opened

WITHOUT_WALLS = say("Not every picture can be read: neighbours follow a correction by their contours alone")
SMALLEST = (1180, 720)
FIRST_SIZE = (1440, 900)


class MainWindow(QMainWindow):
    """The one window."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.frame_cursor = FrameCursor(self)
        self.start_page = StartPage()
        self.messages = MessagePanel()
        self.status = StatusLine()
        self.actions_by_id: dict[str, QAction] = {}
        self._is_furnished = False
        self._waiting: list[Callable[[], None]] = []
        self._leaving = False
        self._lay_out()
        self._wire_start_page()

    def furnish(self, desk: Desk, policy: Policy) -> None:
        """Put in what a case needs, and do what was asked in the meantime."""
        from planner.ui.commands.table import Commands
        from planner.ui.theme.plots import configure_plots
        from planner.ui.views.stent.placing import Placing
        from planner.ui.views.workbench import Workbench

        configure_plots()
        self.desk = desk
        self.store = desk.store
        self.placing = Placing(self.store, desk.catalogue, policy, self)
        self.workbench = Workbench(self.store, self.frame_cursor, desk.tasks, policy, self.placing, desk.quick_tasks)
        self.workbench.card.show_sheaths_in_mm(self.settings.sheath_in_mm)
        self.pages.addWidget(self.workbench)
        self.commands = Commands(self, desk, self.frame_cursor, self.workbench, self.status, self.settings, policy)
        self._make_actions(self.commands.by_id())
        self._wire()
        self.workbench.grid.arrange(from_text(self.settings.layout, first_arrangement(self.width())))
        self._refresh()
        self._is_furnished = True
        waiting, self._waiting = self._waiting, []
        self.status.note("")
        for act in waiting:
            act()

    def when_ready(self, act: Callable[[], None]) -> None:
        """Do something now, or as soon as the window is furnished."""
        if self._is_furnished:
            act()
        else:
            self._waiting.append(act)
            self.status.note(tr("Getting ready …"))

    def open_paths(self, paths: tuple[Path, ...]) -> None:
        """Open files as if they had been dropped."""
        self.when_ready(lambda: self.commands.case.open_paths(paths))

    def show_bug(self, problem: BaseException) -> None:
        """Say that the program made a mistake."""
        from planner.ui.dialogs.crash import CrashDialog

        CrashDialog(bug_details(problem), self).exec()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved work; end the background work."""
        if not self._is_furnished:
            event.accept()
            return
        if not self._leaving and not self.commands.case.settle_edits(self._leave):
            event.ignore()
            return
        self.settings.geometry = self.saveGeometry()
        self.settings.layout = to_text(self.workbench.grid.arrangement)
        self.workbench.grid.close_windows()
        self.frame_cursor.stop()
        self.desk.close()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders of this machine."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        paths = tuple(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
        event.acceptProposedAction()
        self.open_paths(paths)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space plays, unless a focused button took it."""
        play = self.actions_by_id.get("play")
        if event.key() == Qt.Key.Key_Space and play is not None and play.isEnabled():
            play.trigger()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        self._leaving = True
        self.close()

    def _lay_out(self) -> None:
        self.setWindowTitle(SOFTWARE)
        self.setMinimumSize(*SMALLEST)
        screen = self.screen().availableSize()
        self.resize(min(FIRST_SIZE[0], screen.width()), min(FIRST_SIZE[1], screen.height()))
        self.setAcceptDrops(True)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.start_page)
        room = QWidget()
        room.setObjectName("room")
        column = QVBoxLayout(room)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        strip = QVBoxLayout()
        strip.setContentsMargins(GAP, 0, GAP, 0)
        strip.addWidget(self.messages)
        column.addLayout(strip)
        column.addWidget(self.pages, 1)
        column.addWidget(self.status)
        self.setCentralWidget(room)

    def _make_actions(self, functions: dict[str, Callable[[], None]]) -> None:
        from planner.ui.actions import ACTIONS, MENUS

        for spec in ACTIONS:
            action = QAction(tr(spec.words), self)
            action.setObjectName(spec.id)
            _give_keys(action, spec)
            if spec.icon:
                action.setIcon(icons.icon(spec.icon))
            function = functions[spec.id]
            action.triggered.connect(lambda _checked, function=function: function())
            self.addAction(action)
            self.actions_by_id[spec.id] = action
        for title in MENUS:
            menu = QMenu(tr(title), self)
            self.menuBar().addMenu(menu)
            for spec in (spec for spec in ACTIONS if spec.menu == title):
                if spec.starts_group:
                    menu.addSeparator()
                menu.addAction(self.actions_by_id[spec.id])

    def _wire_start_page(self) -> None:
        page = self.start_page
        page.open_asked.connect(lambda: self._run("open"))
        page.folder_asked.connect(lambda: self._run("open_folder"))
        page.tour_asked.connect(lambda: self._run("tour"))
        page.paths_asked.connect(self.open_paths)
        page.recovery_asked.connect(lambda entry: self.desk.recover(entry))
        page.discard_asked.connect(self._discard)

    def _wire(self) -> None:
        desk, store = self.desk, self.store
        desk.view_state = self._view_state
        desk.progressed.connect(self.status.tell)
        desk.finished.connect(self.status.end)
        desk.progressed.connect(lambda key, *_told: self._show_reading(key, True))
        # after what was found is in the plan: an outdated assessment stays hidden until the next one is there
        desk.finished.connect(lambda key: QTimer.singleShot(0, self, lambda: self._show_reading(key, False)))
        desk.refused.connect(self._show_problem)
        desk.opened.connect(self._show_opened)
        desk.exported.connect(self._show_exported)
        for tasks in (desk.tasks, desk.quick_tasks):
            tasks.failed_unexpectedly.connect(self.show_bug)
        self.placing.said.connect(self.status.note)
        desk.catalogue_changed.connect(self.placing.take_catalogue)
        desk.wall_reading.missing.connect(lambda: self.status.note(tr(WITHOUT_WALLS)))
        self.workbench.cross_section.correcting.told.connect(self.status.note)
        self.status.cancel_asked.connect(desk.cancel)
        self.messages.asked.connect(self._run)
        self.workbench.rail.asked.connect(self._run)
        self.workbench.correction_bar.asked.connect(self._run)
        self.workbench.measuring_bar.asked.connect(self._run)
        self.workbench.stent_bar.asked.connect(self._run)
        self.workbench.card.confirm.asked.connect(self._run)
        self.workbench.card.frame_asked.connect(self.frame_cursor.go_to)
        self.workbench.card.asked.connect(self._run)
        self.workbench.card.overrule_asked.connect(self.commands.plan.overrule)
        self.workbench.card.why_asked.connect(self.commands.plan.show_why)
        for signal in (store.case_changed, store.plan_changed, store.assessment_changed):
            signal.connect(lambda _value: self._refresh())
        store.steps_changed.connect(self._refresh)
        store.case_changed.connect(lambda case: self._show_page(case is not None))
        self._show_page(False)

    def _run(self, action: str) -> None:
        self.when_ready(lambda: self.actions_by_id[action].trigger())

    def _discard(self, entry: JournalEntry) -> None:
        self.desk.discard(entry)
        self._show_page(False)

    def _show_reading(self, key: str, is_running: bool) -> None:
        from planner.ui.desk import PROPOSE

        if key == PROPOSE:
            self.store.set_reading(is_running)
            self.workbench.card.show_reading(is_running)

    def _show_page(self, has_case: bool) -> None:
        self.pages.setCurrentWidget(self.workbench if has_case else self.start_page)
        if not has_case:
            self.start_page.offer(self.desk.recent_cases(), find_samples(), self.desk.recovered_work())

    def _show_problem(self, problem: PlannerError) -> None:
        self.messages.show_problem(problem, lambda action: self.actions_by_id[action].isEnabled())

    def _show_opened(self, opened: Opened) -> None:
        self.messages.hide()
        pullback = opened.case.pullback
        if pullback is None:
            self.frame_cursor.reset(0, None)
        else:
            self.frame_cursor.reset(pullback.frame_count, pullback.frame_rate_hz)
            self._ask_for_calibration(opened)
        if opened.view is not None:
            self._restore(opened.view)
        self.workbench.cross_section.setFocus()

    def _ask_for_calibration(self, opened: Opened) -> None:
        pullback = opened.case.pullback
        if pullback is not None and pullback.spacing is None and opened.plan.spacing is None:
            why = pullback.spacing_problem or tr("the file does not say how large a pixel is")
            self.messages.show_note(
                tr("The IVUS pullback is not calibrated: {why}.", why=why),
                tr("No area is measured until a person sets the pixel size."),
                ((tr("Calibrate …"), "calibrate"),),
            )

    def _show_exported(self, folder: Path, plan: object) -> None:
        self.workbench.rail.mark_exported(plan)
        self.status.note(tr("Exported to {folder}", folder=folder))

    def _restore(self, view: ViewState) -> None:
        if view.frame_index is not None:
            self.frame_cursor.go_to(view.frame_index)
        self.workbench.angle_control.set_angle(view.cut_angle_deg)
        if view.ivus_grey is not None:
            self.workbench.cross_section.show_levels(view.ivus_grey)
        self.workbench.venogram_pane.show_as_left(view)

    def _view_state(self) -> ViewState:
        from planner.storage.saved_case import ViewState

        case = self.store.case
        has_pullback = case is not None and case.pullback is not None
        bench = self.workbench
        state = ViewState(
            frame_index=self.frame_cursor.frame_index if has_pullback else None,
            ivus_grey=bench.cross_section.levels if has_pullback else None,
            cut_angle_deg=float(bench.longitudinal.angle_deg),
        )
        return bench.venogram_pane.with_way_of_looking(state)

    def _refresh(self) -> None:
        from planner.ui.actions import ACTIONS

        store, stack = self.store, self.store.undo_stack
        there = {
            "nothing": True,
            "case": store.case is not None,
            "pullback": store.case is not None and store.case.pullback is not None,
            "venogram": store.case is not None and store.case.venogram is not None,
            "undo": stack.canUndo(),
            "redo": stack.canRedo(),
        }
        for spec in ACTIONS:
            self.actions_by_id[spec.id].setEnabled(there[spec.needs])
        self.actions_by_id["export"].setEnabled(store.case is not None and not store.is_stale)
        undone, redone = stack.undoText(), stack.redoText()
        self.actions_by_id["undo"].setText(tr("Undo {step}", step=undone) if undone else tr("Undo"))
        self.actions_by_id["redo"].setText(tr("Redo {step}", step=redone) if redone else tr("Redo"))
        name = store.case.patient.name if store.case is not None else ""
        self.setWindowTitle(f"{name}[*] – {SOFTWARE}" if name else f"{SOFTWARE}[*]")
        self.setWindowModified(store.is_edited)


def _give_keys(action: QAction, spec: ActionSpec) -> None:
    from planner.ui.actions import shown_key
    from planner.ui.key_words import written_key

    if spec.keys and spec.keys[0].startswith("@"):
        action.setText(f"{tr(spec.words)}\t{written_key(shown_key(spec))}")
    else:
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
