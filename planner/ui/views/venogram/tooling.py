"""Which tool a hand holds over the venogram, and what is selected on it."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Signal

from planner.model.vessel import LandmarkName
from planner.wording.labels import LANDMARK_LABELS

ToolName = Literal["look", "landmark", "centreline", "edges", "ruler", "bands", "collateral", "density"]
"""`look` scrubs along the vein, changes grey levels, and takes hold of marks."""


class Tooling(QObject):
    """One tool at a time; a tool that has done its work gives way to looking."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tool: ToolName = "look"
        self.landmark: LandmarkName = "iliocaval_confluence"
        self.said = ""

    @property
    def hint(self) -> str:
        """What the hand is to do next; empty while nothing is held."""
        if self.said:
            return self.said
        return f"Click the {LANDMARK_LABELS[self.landmark]} · Esc: not now" if self.tool == "landmark" else ""

    def choose(self, tool: ToolName) -> None:
        """Take a tool; the one that is held already is put down."""
        self.tool = "look" if tool == self.tool else tool
        self.said = ""
        self.changed.emit()

    def choose_landmark(self, name: LandmarkName) -> None:
        """Let the next press pin this landmark; asked again, let it be."""
        is_held = self.tool == "landmark" and self.landmark == name
        self.landmark = name
        self.tool = "look" if is_held else "landmark"
        self.said = ""
        self.changed.emit()

    def put_down(self) -> bool:
        """Go back to looking; say whether there was a tool to put down."""
        if self.tool == "look":
            return False
        self.choose(self.tool)
        return True

    def say(self, words: str) -> None:
        """What the hand is to do next, or why something cannot be done; the next choice takes it back."""
        self.said = words
        self.changed.emit()
