"""Pins landmarks to frames, gives them positions, and takes the catheter's travel for a pullback by hand."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from planner.model.plan import Plan
from planner.model.vessel import LANDMARK_NAMES, Landmark, LandmarkName, Travel
from planner.planning.vein import landmarks_in_force
from planner.storage.intake_file import LONGEST_MM
from planner.ui.dialogs.fields import NumberField
from planner.ui.dialogs.frame import DialogFrame
from planner.ui.views.panel import labelled, rule
from planner.wording.labels import LANDMARK_LABELS


@dataclass
class Row:
    """The two fields of one landmark; frames are counted from 1 here, as people do."""

    frame: NumberField
    position: NumberField


class LandmarksDialog(DialogFrame):
    """A row for each landmark and one line for the catheter's travel."""

    def __init__(self, plan: Plan, frame_count: int, frame_index: int, parent: QWidget | None = None) -> None:
        super().__init__(
            "Landmarks and travel",
            "Landmarks tell where the common iliac, external iliac and common femoral vein begin. For a pullback by hand, "
            "two known positions or the catheter's travel give lengths: a frame number is not a distance.",
            "Use",
            parent,
        )
        self._plan = plan
        self._frame_count = frame_count
        self._before = {mark.name: mark for mark in landmarks_in_force(plan)}
        self.rows: dict[LandmarkName, Row] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        for column, title in enumerate(("Landmark", "Frame", "Known position", "")):
            grid.addWidget(labelled(title, "section"), 0, column)
        for line, name in enumerate(LANDMARK_NAMES, start=1):
            self._add_row(grid, line, name, frame_index)
        self.content.addLayout(grid)
        self.content.addWidget(rule())
        self._add_travel()
        self.content.addStretch(1)

    @property
    def landmarks(self) -> tuple[Landmark, ...]:
        """Every landmark that has a frame; those a person changed are marked as edited."""
        found = []
        for name, row in self.rows.items():
            if row.frame.value is None:
                continue
            before = self._before.get(name)
            made = Landmark(name, round(row.frame.value) - 1, row.position.value, "edited")
            same = before is not None and replace(before, source="edited") == made
            found.append(before if same and before is not None else made)
        return tuple(found)

    @property
    def travel(self) -> tuple[Travel, ...]:
        """The catheter's travel; stretches beyond the first are kept as they were."""
        first, last, length = (field.value for field in self.travel_fields)
        kept = self._plan.intake.travel[1:]
        if first is None or last is None or length is None:
            return kept
        return (Travel(round(first) - 1, round(last) - 1, length), *kept)

    def find_problem(self) -> str:
        """First field that is not acceptable, or landmarks out of order."""
        fields = [field for row in self.rows.values() for field in (row.frame, row.position)]
        for field in (*fields, *self.travel_fields):
            if field.problem:
                return field.problem
        frames = [row.frame.value for row in self.rows.values() if row.frame.value is not None]
        if frames != sorted(frames):
            return "Landmarks run from the heart to the foot: their frames must grow from row to row."
        given = [field.value is not None for field in self.travel_fields]
        if any(given) and not all(given):
            return "Travel needs both frames and the distance."
        return "Travel must end on a later frame." if all(given) and self._runs_backwards() else ""

    def _runs_backwards(self) -> bool:
        first, last = self.travel_fields[0].value, self.travel_fields[1].value
        return first is not None and last is not None and last <= first

    def _add_row(self, grid: QGridLayout, line: int, name: LandmarkName, frame_index: int) -> None:
        words = LANDMARK_LABELS[name].capitalize()
        mark = self._before.get(name)
        frame = NumberField(f"{words}, frame", None if mark is None else mark.frame_index + 1, 1, self._frame_count)
        position = NumberField(f"{words}, position", None if mark is None else mark.position_mm, 0, LONGEST_MM, "mm")
        position.setMinimumWidth(150)
        pin = QPushButton(f"Frame {frame_index + 1}")
        pin.setAutoDefault(False)
        pin.setToolTip("Pin this landmark to the frame that is shown")
        pin.clicked.connect(lambda _checked: frame.setText(str(frame_index + 1)))
        for column, widget in enumerate((labelled(words, "body"), frame, position, pin)):
            grid.addWidget(widget, line, column)
        self.rows[name] = Row(frame, position)

    def _add_travel(self) -> None:
        held = self._plan.intake.travel[0] if self._plan.intake.travel else None
        last = self._frame_count
        self.travel_fields = (
            NumberField("From frame", None if held is None else held.from_frame + 1, 1, last),
            NumberField("To frame", None if held is None else held.to_frame + 1, 1, last),
            NumberField("Catheter drawn", None if held is None else held.travel_mm, 0, LONGEST_MM, "mm"),
        )
        self.content.addWidget(labelled("Catheter's travel, read off its 10 mm markers or a ruler", "section"))
        grid = QGridLayout()
        for column, field in enumerate(self.travel_fields):
            grid.addWidget(labelled(field.accessibleName(), "muted"), 0, column)
            grid.addWidget(field, 1, column)
        self.content.addLayout(grid)
