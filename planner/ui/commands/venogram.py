"""What the actions on the venogram do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMainWindow

from planner.errors import PlannerError
from planner.model.venogram import Collateral
from planner.planning import edits_venogram
from planner.planning.edits_venogram import PLANNED_ON
from planner.said import say
from planner.ui.dialogs.frame import accepted
from planner.ui.language import tr
from planner.ui.plan_store import PlanStore
from planner.ui.views.venogram.editing import author_of
from planner.ui.views.venogram.place_tools import Place
from planner.ui.views.venogram.tooling import ToolName
from planner.ui.views.workbench import Workbench

CALIBRATE = say("Calibrate venogram")
NO_RUN = say("The file of the view planned on names no run, so that no other can take its place")
TOOLS: tuple[ToolName, ...] = ("centreline", "edges", "ruler", "bands", "collateral", "density")


class VenogramCommands:
    """Takes tools in the hand, and asks what a picture alone cannot tell."""

    def __init__(self, window: QMainWindow, store: PlanStore, workbench: Workbench) -> None:
        self._window = window
        self._store = store
        self._view = workbench.venogram
        self._pane = workbench.venogram_pane
        self._view.hands.ruler_drawn.connect(lambda first, second: self._calibrate((first, second)))
        self._view.hands.bands_marked.connect(self._calibrate_by_bands)

    def by_id(self) -> dict[str, Callable[[], None]]:
        """Every action's function."""
        masks = self._pane.masks
        table: dict[str, Callable[[], None]] = {
            "calibrate_venogram": lambda: self._calibrate(None),
            "venogram_play": self._view.run.toggle_playing,
            "venogram_look": self._view.viewing.show_next_mode,
            "venogram_next_view": self.next_view,
            "venogram_beside": self._pane.beside.toggle,
            "venogram_plan_on": self.plan_on,
            "venogram_leave_out": self.leave_out,
            "venogram_found_again": self._view.editing.find_again,
            "venogram_tie": self.tie,
            "venogram_mask_here": masks.take_this_frame,
            "venogram_mask_found": masks.give_back_mask,
            "venogram_no_mask": masks.forbid,
            "venogram_move_mask": self.move_mask,
            "venogram_measure_here": masks.measure_here,
            "venogram_collaterals": self.list_collaterals,
            "venogram_pooling": self._pane.pooling.toggle,
        }
        for tool in TOOLS:
            table[f"venogram_{tool}"] = lambda tool=tool: self._take(tool)  # type: ignore[misc]
        return table

    def next_view(self) -> None:
        """Show the next view of the vein."""
        keys = [view.key for view in self._view.views]
        shown = self._view.view
        if shown is None or len(keys) < 2:
            self._view.tooling.tell(tr("This case has one view of the vein"))
            return
        self._view.show_view(keys[(keys.index(shown.key) + 1) % len(keys)])

    def plan_on(self) -> None:
        """Let the view that is shown be the one that stents, places and lengths are drawn on."""
        view, case = self._view.view, self._store.case
        if view is None or case is None or case.venogram is None:
            return
        if view.is_planned_on:
            self._view.tooling.tell(tr("This view is the one planned on; go to another view first"))
            return
        if view.tracing is None:
            self._view.tooling.tell(tr("No vein is traced in this view yet"))
            return
        own = case.venogram.origin.sop_instance_uid
        if not own:
            self._view.tooling.tell(tr(NO_RUN))
            return
        edit, who = edits_venogram.with_planned_view, author_of(self._store.plan)
        self._store.apply(tr("Plan on view {view}", view=view.name), edit, view.key, own, who)

    def leave_out(self) -> None:
        """Take no diameter from the view that is shown, or take it in again."""
        view = self._view.view
        if view is None or view.key == PLANNED_ON:
            self._view.tooling.tell(tr("The venogram planned on stays in; go to another view first"))
            return
        name = view.name
        words = tr("Take in view {view}", view=name) if view.is_left_out else tr("Leave out view {view}", view=name)
        self._store.apply(words, edits_venogram.with_view_left_out, view.key, not view.is_left_out)

    def move_mask(self) -> None:
        """Let arrow keys move the mask."""
        self._view.setFocus()
        self._pane.masks.take_mask_in_hand()

    def tie(self) -> None:
        """Tie the pullback's frame to the place that is clicked next."""
        self._view.setFocus()
        self._view.tooling.choose_shared("other")

    def list_collaterals(self) -> None:
        """List the collaterals of all views."""
        from planner.ui.dialogs.collaterals import CollateralsDialog

        editing = self._view.editing
        CollateralsDialog(self._collaterals, editing.confirm_collateral, editing.delete_collateral, self._window).exec()

    def _collaterals(self) -> list[tuple[Collateral, str]]:
        names = {view.key: view.name for view in self._view.views}
        names |= {view.venogram.origin.sop_instance_uid: view.name for view in self._view.views}
        return [(held, names.get(held.image, "")) for held in self._store.plan.collaterals]

    def _take(self, tool: ToolName) -> None:
        """Take a tool, and let the venogram have the keys."""
        self._view.setFocus()
        self._view.tooling.choose(tool)

    def _calibrate(self, marks_px: tuple[Place, Place] | None) -> None:
        """Set the scale of the view that is shown by two marks on something of known size."""
        from planner.ui.dialogs.venogram_scale import VenogramScaleDialog

        view = self._view.view
        if view is None:
            return
        levels, who = self._view.grey_levels, author_of(self._store.plan)
        dialog = VenogramScaleDialog(
            view.venogram, self._view.frame_index, levels, self._window, marks_px=marks_px, who=who
        )
        if accepted(dialog):
            self._view.editing.set_scale(tr(CALIBRATE), dialog.scale)

    def _calibrate_by_bands(self, places_px: tuple[Place, ...]) -> None:
        from planner.measure.xray.band_snap import snap_to_bands
        from planner.measure.xray.subtraction import attenuation, grey_share
        from planner.ui.dialogs.bands import BandsDialog

        view = self._view.view
        if view is None:
            return
        try:
            frame = view.venogram.frames.frame(self._view.frame_index)
        except PlannerError as problem:
            self._view.tooling.tell(tr(problem.sentence))
            return
        laid, on_band = snap_to_bands(attenuation(grey_share(frame, view.venogram.bits_stored)), places_px)
        places = tuple((float(x), float(y)) for x, y in laid)
        dialog = BandsDialog(places, author_of(self._store.plan), self._window, tuple(map(bool, on_band)))
        if accepted(dialog) and dialog.scale is not None:
            self._view.editing.set_scale(
                tr("Calibrate venogram by its catheter's bands"), dialog.scale, dialog.bands_px
            )
