"""What the actions on a case as a whole do: open, save, export, put away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from planner.ui.desk import Desk
from planner.ui.dialogs import choosing
from planner.ui.dialogs.frame import accepted
from planner.ui.language import tr
from planner.ui.settings import Settings
from planner.ui.views.status_line import StatusLine


class CaseCommands:
    """Asks for places, and never lets unsaved work go unasked."""

    def __init__(self, window: QWidget, desk: Desk, settings: Settings, status: StatusLine) -> None:
        self._window = window
        self._desk = desk
        self._store = desk.store
        self._settings = settings
        self._status = status
        self._after_save: Callable[[], None] | None = None
        desk.saved.connect(self._saved)
        desk.store.steps_changed.connect(self._stay)

    def by_id(self) -> dict[str, Callable[[], None]]:
        """Every action's function."""
        return {
            "open": self.open,
            "open_folder": self.open_folder,
            "save": self.save,
            "save_as": self.save_as,
            "export": self.export,
            "close_case": self.close_case,
        }

    def open(self) -> None:
        """Choose files and open them."""
        self.open_paths(choosing.choose_files(self._window, self._first_folder()))

    def open_folder(self) -> None:
        """Choose a folder and open it."""
        self.open_paths(choosing.choose_folder(self._window, self._first_folder()))

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
        from planner.ui.dialogs.export import ExportDialog, free_folder

        assessment = self._store.assessment
        if assessment is None:
            return
        blocks = tuple(check.text for check in assessment.unsettled_stops)
        file = self._desk.case_file
        suggestion = self._suggested_file().with_name("plan" if file is None else f"{file.stem} plan")
        dialog = ExportDialog(free_folder(suggestion), blocks, self._window)
        if accepted(dialog):
            self._desk.export(dialog.folder)

    def close_case(self) -> None:
        """Put the case away, once unsaved work is settled."""
        self.settle_edits(self._desk.close_case)

    def settle_edits(self, then: Callable[[], None]) -> bool:
        """Ask about unsaved work and go on with `then` unless the person stays; say whether it went on at once."""
        from planner.ui.dialogs.unsaved import UnsavedDialog

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

    def _first_folder(self) -> str:
        return self._settings.start_folder or self._settings.last_folder

    def _suggested_file(self) -> Path:
        if self._desk.case_file is not None:
            return self._desk.case_file
        folder = Path(self._settings.last_folder) if self._settings.last_folder else Path.home()
        return folder / "case"

    def _stay(self) -> None:
        """Who goes on working after a save that failed does not want the next one to close the case."""
        self._after_save = None

    def _saved(self, path: object) -> None:
        self._status.note(tr("Saved: {path}", path=path))
        then, self._after_save = self._after_save, None
        if then is not None:
            then()
