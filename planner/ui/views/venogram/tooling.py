"""Which tool a hand holds over the venogram, and what is selected on it."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QObject, Signal

from planner.model.venogram import CollateralKind, SharedPinKind
from planner.model.vessel import LandmarkName
from planner.said import say
from planner.ui.language import tr
from planner.wording.labels import COLLATERAL_LABELS, LANDMARK_LABELS, SHARED_PIN_LABELS

ToolName = Literal[
    "look", "landmark", "centreline", "edges", "ruler", "bands", "collateral", "density", "mask", "shared"
]
"""`look` scrubs along the vein, changes grey levels, and takes hold of marks."""
SelectedKind = Literal["landmark", "reading", "collateral", "shared"]
Selected = tuple[SelectedKind, object]
"""What kind of mark, and which: a landmark's name, a reading, the id of a collateral or shared pin."""

NOT_NOW: Final = say("Esc: done")
_HINTS: Final[dict[ToolName, str]] = {
    "look": "",
    "centreline": say("Click the vein's two ends, or drag from one to the other"),
    "edges": say("Drag the centreline or an edge; drag across the vein to measure its width yourself"),
    "ruler": say("Drag along a known distance at the vein's depth"),
    "bands": say("Click the bands one after the other along the catheter; Enter: that is all of them"),
    "density": say("Click a place to see how contrast comes and goes there"),
    "mask": say("Arrow keys move the mask by half a pixel, with Shift by five"),
}


class Tooling(QObject):
    """One tool at a time; a tool that has done its work gives way to looking."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tool: ToolName = "look"
        self.landmark: LandmarkName = "iliocaval_confluence"
        self.collateral: CollateralKind = "ascending_lumbar"
        self.shared: SharedPinKind = "other"
        self.selected: Selected | None = None
        self.said = ""

    @property
    def hint(self) -> str:
        """What the hand is to do next; empty while nothing is held."""
        if self.said:
            return self.said
        words = tr(_HINTS.get(self.tool, ""))
        if self.tool == "landmark":
            words = tr("Click the {landmark}", landmark=LANDMARK_LABELS[self.landmark])
        if self.tool == "shared":
            words = tr("Click where this IVUS frame lies ({place})", place=SHARED_PIN_LABELS[self.shared])
        if self.tool == "collateral":
            words = tr(
                "Click a collateral ({collateral}), or drag along its course",
                collateral=COLLATERAL_LABELS[self.collateral],
            )
        return f"{words} · {tr(NOT_NOW)}" if words else ""

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

    def choose_collateral(self, kind: CollateralKind) -> None:
        """Let presses mark collaterals of this kind; asked again, let it be."""
        is_held = self.tool == "collateral" and self.collateral == kind
        self.collateral = kind
        self.tool = "look" if is_held else "collateral"
        self.said = ""
        self.changed.emit()

    def choose_shared(self, kind: SharedPinKind) -> None:
        """Let the next press tie the pullback's frame to a place; asked again, let it be."""
        is_held = self.tool == "shared" and self.shared == kind
        self.shared = kind
        self.tool = "look" if is_held else "shared"
        self.said = ""
        self.changed.emit()

    def put_down(self) -> bool:
        """Go back to looking; say whether there was a tool to put down, or words to take back."""
        if self.tool == "look" and not self.said:
            return False
        self.tool, self.said = "look", ""
        self.changed.emit()
        return True

    def tell(self, words: str) -> None:
        """Say why something cannot be done, or what came of it; the next choice takes it back."""
        self.said = words
        self.changed.emit()

    def select(self, selected: Selected | None) -> None:
        """Select a mark, or none."""
        if selected != self.selected:
            self.selected = selected
            self.changed.emit()
