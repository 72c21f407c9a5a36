"""What each action does: one method an action, found by its id."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QApplication, QDialog, QMainWindow

from planner.errors import PlannerError
from planner.measure.correction import with_diameter
from planner.measure.graticule import find_graticule
from planner.measure.polygon import measure_sections
from planner.model.plan import CheckOverride, ReferenceChoice
from planner.model.policy import Policy
from planner.model.pullback import Pullback
from planner.model.vessel import LANDMARK_NAMES, Landmark, LandmarkName, ReferenceMethod
from planner.planning import edits
from planner.planning.assess import judge_anew
from planner.planning.confirmations import is_confirmed
from planner.planning.derivation import derive, find_derivation
from planner.planning.vein import landmarks_in_force
from planner.storage.aftercare_file import aftercare_place, read_aftercare
from planner.storage.policy import copy_policy_to_site, policy_place
from planner.storage.site_folder import site_folder
from planner.storage.state_folder import state_folder
from planner.ui import navigation
from planner.ui.actions import REFERENCE_WORDS, why_not
from planner.ui.calibration_commands import CalibrationCommands
from planner.ui.desk import Desk
from planner.ui.dialogs import choosing
from planner.ui.dialogs.about import AboutDialog
from planner.ui.dialogs.aftercare import AftercareDialog
from planner.ui.dialogs.calibration import CalibrationDialog
from planner.ui.dialogs.command_palette import CommandPalette
from planner.ui.dialogs.diameter import KINDS, DiameterDialog
from planner.ui.dialogs.export import ExportDialog, free_folder
from planner.ui.dialogs.help import HelpDialog
from planner.ui.dialogs.intake import IntakeDialog
from planner.ui.dialogs.key_sheet import KeySheet
from planner.ui.dialogs.landmarks import LandmarksDialog
from planner.ui.dialogs.overrule import OverruleDialog
from planner.ui.dialogs.settings import Choices, SettingsDialog, Sources
from planner.ui.dialogs.unsaved import UnsavedDialog
from planner.ui.dialogs.verdict import VerdictDialog
from planner.ui.dialogs.why import WhyDialog
from planner.ui.frame_cursor import FrameCursor
from planner.ui.measuring_commands import MeasuringCommands
from planner.ui.settings import Settings
from planner.ui.stent_commands import StentCommands
from planner.ui.theme import palette
from planner.ui.theme.dressing import change_theme, reduce_motion, theme_of
from planner.ui.theme.palette import ThemeName
from planner.ui.tour import Tour, stops_of
from planner.ui.venogram_commands import VenogramCommands
from planner.ui.views.cross_section.state import contour_of
from planner.ui.views.longitudinal.state import ANGLE_STEP_DEG
from planner.ui.views.plan_card.state import NEEDED, Check
from planner.ui.views.start_page.state import find_samples, paths_of_sample
from planner.ui.views.status_line import StatusLine
from planner.ui.views.workbench import Workbench
from planner.wording.labels import LANDMARK_LABELS
from planner.wording.numbers import format_mm

EXPECTED = (
    "recommendation.balloon_mm",
    "elongation.delta_mm.median",
    "elongation.straightening_mm.median",
    "elongation.caudal_diameter_after_mm.median",
    "second_look.due_months",
)
"""Key paths of what "Why?" shows below the size."""
NO_VIEW = "Click into a view first, or reach it with Tab"
TICKS = "ticks"
"""Key of the search for tick marks."""


class Commands:
    """The hands of the window: asks what must be asked and hands the answer on."""

    def __init__(
        self,
        window: QMainWindow,
        desk: Desk,
        cursor: FrameCursor,
        workbench: Workbench,
        status: StatusLine,
        settings: Settings,
        policy: Policy,
    ) -> None:
        self._window = window
        self._desk = desk
        self._store = desk.store
        self._cursor = cursor
        self._workbench = workbench
        self._correcting = workbench.cross_section.correcting
        self._status = status
        self._settings = settings
        self._policy = policy
        self._after_save: Callable[[], None] | None = None
        self._tour_is_wanted = False
        desk.saved.connect(self._saved)
        desk.store.steps_changed.connect(self._stay)
        desk.store.assessment_changed.connect(self._tour_when_worked_out)

    def by_id(self) -> dict[str, Callable[[], None]]:
        """Every action's function."""
        names = ("open", "open_folder", "save", "save_as", "export", "close_case", "intake", "calibrate", "landmarks",
                 "confirm", "reset_lesions", "go_mla", "lesion_start", "lesion_end", "next_to_confirm", "whole_view",
                 "all_views", "view_alone", "view_window", "view_swap", "show_solid", "reset_views",
                 "light_theme", "full_screen", "settings", "help", "tour", "about", "palette", "key_sheet", "show_plan", "why", "verdict", "aftercare")  # fmt: skip
        table: dict[str, Callable[[], None]] = {name: getattr(self, name) for name in names}
        cursor, stack = self._cursor, self._store.undo_stack
        table |= {
            "quit": lambda: (self._window.close(), None)[1],
            "undo": stack.undo,
            "redo": stack.redo,
            "find_contours": self._desk.find_contours,
            "tool_brush": lambda: self._correcting.choose("brush"),
            "tool_redraw": lambda: self._correcting.choose("redraw"),
            "type_diameter": self.type_diameter,
            "give_back": self.give_back,
            "neighbours_follow": self.neighbours_follow,
            "next_frame": lambda: cursor.step(1),
            "previous_frame": lambda: cursor.step(-1),
            "ten_on": lambda: cursor.step(10),
            "ten_back": lambda: cursor.step(-10),
            "first_frame": lambda: cursor.go_to(0),
            "last_frame": lambda: cursor.go_to(cursor.frame_count - 1),
            "play": cursor.toggle_playing,
            "turn_left": lambda: self._turn(-ANGLE_STEP_DEG),
            "turn_right": lambda: self._turn(ANGLE_STEP_DEG),
        }
        measuring = self._workbench.measuring
        table |= MeasuringCommands(self._window, self._store, measuring, self._status).by_id()
        table |= StentCommands(self._window, self._desk, self._workbench).by_id()
        table |= VenogramCommands(self._window, self._store, self._workbench).by_id()
        doors = {name: table[name] for name in ("calibrate", "calibrate_venogram", "landmarks")}
        table |= CalibrationCommands(self._window, self._store, cursor, self._workbench, doors).by_id()
        for method in REFERENCE_WORDS:
            table[f"reference_{method}"] = lambda method=method: self._grade_against(method)  # type: ignore[misc]
        for name in LANDMARK_NAMES:
            table[f"go_landmark_{name}"] = lambda name=name: self._go_to_landmark(name)  # type: ignore[misc]
            table[f"pin_landmark_{name}"] = lambda name=name: self._pin_landmark(name)  # type: ignore[misc]
        return table

    def open(self) -> None:
        """Choose files and open them."""
        self.open_paths(choosing.choose_files(self._window, self._first_folder()))

    def open_folder(self) -> None:
        """Choose a folder and open it."""
        self.open_paths(choosing.choose_folder(self._window, self._first_folder()))

    def _first_folder(self) -> str:
        return self._settings.start_folder or self._settings.last_folder

    def open_paths(self, paths: tuple[Path, ...]) -> None:
        """Open what was chosen or dropped, once unsaved work is settled."""
        if not paths:
            return
        self._settings.last_folder = str(paths[0].parent)
        self.settle_edits(lambda: self._desk.open(paths))

    def save(self) -> None:
        """Save where the case was saved before, else ask."""
        if self._desk.case_file is None:
            self.save_as()
        else:
            self._desk.save(self._desk.case_file)

    def save_as(self) -> None:
        """Ask where to save."""
        path = choosing.choose_case_file(self._window, self._suggested_file())
        if path is None:
            self._after_save = None
        else:
            self._desk.save(path)

    def export(self) -> None:
        """Ask where to and write the plan's files."""
        assessment = self._store.assessment
        if assessment is None:
            return
        blocks = tuple(check.text for check in assessment.unsettled_stops)
        file = self._desk.case_file
        suggestion = self._suggested_file().with_name("plan" if file is None else f"{file.stem} plan")
        dialog = ExportDialog(free_folder(suggestion), blocks, self._window)
        if _accepted(dialog):
            self._desk.export(dialog.folder)

    def close_case(self) -> None:
        """Put the case away, once unsaved work is settled."""
        self.settle_edits(self._desk.close_case)

    def settle_edits(self, then: Callable[[], None]) -> bool:
        """Ask about unsaved work and go on with `then` unless the person stays; say whether it went on at once."""
        if not self._store.is_edited:
            then()
            return True
        dialog = UnsavedDialog(self._window)
        dialog.exec()
        if dialog.answer == "discard":
            then()
            return True
        if dialog.answer == "save":
            self._after_save = then
            self.save()
        return False

    def intake(self) -> None:
        """Edit what a person states."""
        assessment = self._store.assessment
        judged = None if assessment is None else partial(judge_anew, assessment)
        dialog = IntakeDialog(self._store.plan.intake, self._window, judged)
        if _accepted(dialog) and dialog.intake != self._store.plan.intake:
            self._store.apply("Change the intake", edits.with_intake, dialog.intake)

    def calibrate(self) -> None:
        """Set the IVUS pixel size by hand; contours are found once there is one."""
        case = self._store.case
        if case is None or case.pullback is None:
            return
        held = self._store.plan.spacing or case.pullback.spacing
        dialog = CalibrationDialog(case.pullback, self._cursor.frame_index, held, self._window)
        self._look_for_ticks(case.pullback, dialog)
        accepted = _accepted(dialog)
        self._desk.tasks.cancel(TICKS)
        if not accepted:
            return
        self._store.apply("Calibrate IVUS", edits.with_spacing, dialog.spacing, case.pullback.spacing)
        if self._store.plan.contours is None:
            self._desk.find_contours()

    def _look_for_ticks(self, pullback: Pullback, dialog: CalibrationDialog) -> None:
        """Find tick marks in the background and tell the dialog; frames that cannot be read have none to show."""
        tasks = self._desk.tasks

        def fail(problem: Exception) -> None:
            dialog.show_graticule(None)
            if not isinstance(problem, PlannerError):
                tasks.failed_unexpectedly.emit(problem)

        frames, sector_px = pullback.frames, pullback.sector_px
        tasks.start(TICKS, lambda _progress: find_graticule(frames, sector_px), dialog.show_graticule, fail)

    def landmarks(self) -> None:
        """Edit landmarks and the catheter's travel."""
        case, plan = self._store.case, self._store.plan
        if case is None or case.pullback is None:
            return
        self._cursor.stop()
        frames, shown = case.pullback.frame_count, self._cursor.frame_index
        dialog = LandmarksDialog(plan, frames, shown, self._window, self._cursor.go_to)
        if _accepted(dialog):
            held = landmarks_in_force(plan)
            if dialog.landmarks != held or dialog.travel != plan.intake.travel:
                self._store.apply("Set landmarks and travel", edits.with_pins, dialog.landmarks, dialog.travel)

    def confirm(self) -> None:
        """Accept the contour that is shown, where a person is asked about it, and go to the next one to confirm."""
        plan, frame = self._store.plan, self._cursor.frame_index
        if plan.contours is None:
            return
        looking = (self._store.assessment, plan, self._policy, frame)
        nothing_left = navigation.next_to_confirm(*looking) is None
        if navigation.wants_a_look(*looking) or (nothing_left and not is_confirmed(plan, frame)):
            self._store.follow(f"Confirm contour of frame {frame + 1}", edits.with_confirmed_frame, frame)
        self.next_to_confirm()

    def type_diameter(self) -> None:
        """Scale the contour that is shown to a diameter that a person measured."""
        frame = self._cursor.frame_index
        points = contour_of(self._store.plan, frame)
        if points is None:
            self._status.say("This frame has no contour to scale; draw one first (D)")
            return
        sections = measure_sections(points[None])
        held = {kind: float(getattr(sections, f"{kind}_diameter_mm")[0]) for _words, kind in KINDS}
        dialog = DiameterDialog(frame + 1, held, self._window)
        if _accepted(dialog):
            scaled = with_diameter(points, dialog.diameter, dialog.length_mm)
            self._correcting.put(frame, scaled, f"Type {dialog.diameter} diameter {format_mm(dialog.length_mm)}")

    def give_back(self) -> None:
        """Delete the selected measurement; without one, take back the correction of the frame that is shown."""
        if self._workbench.measuring.delete_selected():
            return
        frame = self._cursor.frame_index
        if self._correcting.can_give_back(frame):
            self._correcting.give_back(frame)
        else:
            self._status.say("Nobody corrected this frame, or the program's own contour was not kept")

    def neighbours_follow(self) -> None:
        """Let the neighbours follow the corrections to come, or not."""
        follow = not self._correcting.neighbours_follow
        self._correcting.let_neighbours_follow(follow)
        self._status.say("Neighbours follow a correction" if follow else "A correction changes its own frame only")

    def reset_lesions(self) -> None:
        """Give lesion borders back to the program."""
        if self._store.plan.lesions is not None:
            self._store.apply("Lesion borders as found", edits.with_found_lesions)

    def overrule(self, check: Check) -> None:
        """Overrule a blocking check with a reason, or let it block again."""
        if check.is_overruled or check.lapsed_code:
            code = check.lapsed_code or check.code
            self._store.apply("Take an override back", edits.without_override, code)
            return
        dialog = OverruleDialog(check.text, self._window, check.clears, check.source)
        if _accepted(dialog):
            override = CheckOverride(check.code, dialog.reason, check.text)
            self._store.apply("Overrule a check", edits.with_override, override)

    def aftercare(self) -> None:
        """Edit what happens after the stent."""
        assessment = self._store.assessment
        if assessment is None or assessment.aftercare is None:
            self._status.say("No stent is planned, so that there is no aftercare")
            return
        dialog = AftercareDialog(assessment.aftercare, self._window)
        if _accepted(dialog) and dialog.written != self._store.plan.aftercare:
            self._store.apply("Change the aftercare", edits.with_aftercare, dialog.written)

    def verdict(self) -> None:
        """Show the verdict in full."""
        assessment = self._store.assessment
        if assessment is None:
            self._status.say("There is no verdict yet")
            return
        VerdictDialog(assessment.indication, self._window).exec()

    def why(self) -> None:
        """Show the derivation of what the plan card shows first."""
        assessment = self._store.assessment
        stents = () if assessment is None else assessment.recommendation.stents
        sizes = [f"recommendation.stents[{number}]" for number in range(len(stents))]
        paths = [f"{size}.{name}" for size in sizes for name in ("diameter_mm", "length_mm")]
        self.show_why(("indication.verdict", *paths, *NEEDED, *EXPECTED))

    def show_why(self, paths: tuple[str, ...]) -> None:
        """Show the derivations of the numbers at these key paths of the plan."""
        assessment = self._store.assessment
        if assessment is None:
            return
        derivations = derive(assessment)
        found = [find_derivation(derivations, path) for path in paths]
        known = [derivation for derivation in found if derivation is not None]
        if not known:
            self._status.say("There is no number to derive yet")
            return
        dialog = WhyDialog(known, self._window)
        dialog.frame_asked.connect(self._cursor.go_to)
        dialog.exec()

    def go_mla(self) -> None:
        """Go to the minimum lumen area; again, to the next lesion's."""
        self._go(navigation.frame_of_mla(self._store.assessment, self._cursor.frame_index), "No lesion was found")

    def lesion_start(self) -> None:
        """Go to the nearest lesion border toward the heart."""
        found = navigation.previous_border(self._store.assessment, self._cursor.frame_index)
        self._go(found, "No lesion border toward the heart")

    def lesion_end(self) -> None:
        """Go to the nearest lesion border toward the foot."""
        found = navigation.next_border(self._store.assessment, self._cursor.frame_index)
        self._go(found, "No lesion border toward the foot")

    def next_to_confirm(self) -> None:
        """Go to the next contour that wants a look."""
        looking = (self._store.assessment, self._store.plan, self._policy, self._cursor.frame_index)
        self._go(navigation.next_to_confirm(*looking), "No contour is left to confirm")

    def whole_view(self) -> None:
        """Show the whole images again."""
        self._workbench.cross_section.home()
        self._workbench.venogram.home()
        self._workbench.solid.home()

    def all_views(self) -> None:
        """Take back a drag under way; without one, select no stent; else show every view."""
        if not self._workbench.cancel_gestures() and not self._workbench.placing.deselect():
            self._workbench.grid.show_all()

    def view_alone(self) -> None:
        """Show the view that the keyboard is in alone, or all again."""
        grid = self._workbench.grid
        name = grid.alone or grid.view_with_focus()
        if name is None:
            self._status.say(NO_VIEW)
        else:
            grid.toggle_alone(name)

    def view_window(self) -> None:
        """Give the view that the keyboard is in a window of its own, or put it back."""
        self._with_view(self._workbench.grid.toggle_window)

    def view_swap(self) -> None:
        """Let the view that the keyboard is in change places with the next one."""
        self._with_view(self._workbench.grid.swap_with_next)

    def show_solid(self) -> None:
        """Show the lumen in space, or put it away."""
        grid = self._workbench.grid
        grid.set_shown("solid", "solid" in grid.arrangement.hidden)

    def reset_views(self) -> None:
        """Lay the views out as they were at first."""
        self._workbench.grid.reset()

    def _with_view(self, act: Callable[[str], None]) -> None:
        name = self._workbench.grid.view_with_focus()
        if name is None:
            self._status.say(NO_VIEW)
        else:
            act(name)

    def settings(self) -> None:
        """Choose how the window looks, and see where its numbers come from."""
        held = self._settings
        now = Choices(held.theme, held.reduced_motion, held.sheath_in_mm, held.start_folder)
        protocol = self._desk.protocol or read_aftercare()
        sources = Sources(self._policy, policy_place(), protocol, aftercare_place(), site_folder(), state_folder())
        dialog = SettingsDialog(now, sources, self._copy_policy, self._window)
        if _accepted(dialog):
            self._take_choices(dialog.choices)

    def _copy_policy(self) -> str:
        try:
            return f"Copied to {copy_policy_to_site()}."
        except PlannerError as problem:
            return problem.sentence

    def _take_choices(self, chosen: Choices) -> None:
        held, application = self._settings, _application()
        held.theme, held.reduced_motion = chosen.theme, chosen.reduced_motion
        held.sheath_in_mm, held.start_folder = chosen.sheath_in_mm, chosen.start_folder
        change_theme(application, theme_of(chosen.theme, application))
        reduce_motion(application, chosen.reduced_motion)
        self._workbench.card.show_sheaths_in_mm(chosen.sheath_in_mm)

    def light_theme(self) -> None:
        """Go from the dark theme to the light one, or back."""
        wanted: ThemeName = "dark" if palette.theme_in_force() == "light" else "light"
        self._settings.theme = wanted
        change_theme(_application(), wanted)

    def full_screen(self) -> None:
        """Fill the screen, or not."""
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def help(self) -> None:
        """Open the help."""
        HelpDialog(self._window).exec()

    def about(self) -> None:
        """Say which program this is and what it is made of."""
        AboutDialog(self._window).exec()

    def tour(self) -> None:
        """Show the window's parts one after the other, on the open case or on the first sample."""
        if self._store.case is not None:
            self._start_tour()
            return
        samples = find_samples()
        if not samples:
            self._status.say("Open a case first: the tour shows the window with one")
            return
        self._tour_is_wanted = True
        self._desk.open(paths_of_sample(samples[0]))

    def _tour_when_worked_out(self, found: object) -> None:
        if self._tour_is_wanted and found is not None and self._store.plan.contours is not None:
            self._tour_is_wanted = False
            self._start_tour()

    def _start_tour(self) -> None:
        self._workbench.grid.show_all()
        Tour(self._window, stops_of(self._workbench))

    def palette(self) -> None:
        """Find an action by its name and do it."""
        has_case = self._store.case is not None
        held = {action.objectName(): action for action in self._window.actions()}
        dialog = CommandPalette(held, lambda spec: why_not(spec, has_case), self._window)
        if _accepted(dialog) and dialog.chosen is not None:
            dialog.chosen.trigger()

    def key_sheet(self) -> None:
        """Show keys and mouse."""
        KeySheet(self._window).exec()

    def show_plan(self) -> None:
        """Show or hide the plan card."""
        self._workbench.card.setVisible(not self._workbench.card.isVisible())

    def _turn(self, by_deg: int) -> None:
        self._workbench.angle_control.set_angle((self._workbench.longitudinal.angle_deg + by_deg) % 180)

    def _go(self, frame_index: int | None, otherwise: str) -> None:
        self._cursor.stop()
        if frame_index is None:
            self._status.say(otherwise)
        else:
            self._cursor.go_to(frame_index)

    def _grade_against(self, method: str) -> None:
        if method == "found":
            choice = None
        else:
            frame = self._cursor.frame_index if method == "manual" else None
            choice = ReferenceChoice(cast(ReferenceMethod, method), frame)
        if choice != self._store.plan.reference:
            self._store.apply(REFERENCE_WORDS[method], edits.with_reference, choice)

    def _go_to_landmark(self, name: LandmarkName) -> None:
        found = navigation.frame_of_landmark(self._store.assessment, name)
        self._go(found, f"The {LANDMARK_LABELS[name]} is not pinned")

    def _pin_landmark(self, name: LandmarkName) -> None:
        frame, held = self._cursor.frame_index, landmarks_in_force(self._store.plan)
        if any(mark.is_proposal and (mark.name, mark.frame_index) == (name, frame) for mark in held):
            self._store.apply(f"Confirm {LANDMARK_LABELS[name]}", edits.with_confirmed_landmark, name)
        else:
            mark = Landmark(name, frame, source="edited")
            self._store.apply(f"Pin {LANDMARK_LABELS[name]}", edits.with_landmark, mark)

    def _suggested_file(self) -> Path:
        if self._desk.case_file is not None:
            return self._desk.case_file
        folder = Path(self._settings.last_folder) if self._settings.last_folder else Path.home()
        return folder / "case"

    def _stay(self) -> None:
        """Who goes on working after a save that failed does not want the next one to close the case."""
        self._after_save = None

    def _saved(self, path: object) -> None:
        self._status.say(f"Saved: {path}")
        then, self._after_save = self._after_save, None
        if then is not None:
            then()


def _application() -> QApplication:
    held = QApplication.instance()
    assert isinstance(held, QApplication)
    return held


def _accepted(dialog: QDialog) -> bool:
    return dialog.exec() == QDialog.DialogCode.Accepted
