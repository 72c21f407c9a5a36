"""Pins landmarks to frames, confirms proposed ones, and takes the catheter's travel for a pullback by hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from planner.errors import InvalidEntry
from planner.measure.pins import pinned_positions
from planner.model.plan import Plan
from planner.model.vessel import LANDMARK_NAMES, Landmark, LandmarkName, Travel
from planner.planning.edits import confirmed
from planner.planning.vein import landmarks_in_force
from planner.said import capitalised, say
from planner.storage.intake_file import LONGEST_MM
from planner.ui.dialogs.fields import NumberField
from planner.ui.dialogs.frame import DialogFrame
from planner.ui.dialogs.marker_frames import MarkerFramesField
from planner.ui.language import tr
from planner.ui.theme import icons
from planner.ui.views.panel import labelled, rule
from planner.wording.labels import LANDMARK_LABELS

PIN_ROOM_PX = 54
"""Beside a button's words: icon and padding."""
_FRAME_TIPS: dict[LandmarkName, str] = {
    "iliocaval_confluence": say(
        "Where both common iliac veins meet: the cava begins.\nSource: Clinical reference, section 7.3"
    ),
    "artery_crossing": say(
        "Where the iliac artery crosses and presses on the vein.\nSource: Clinical reference, section 7.3"
    ),
    "internal_iliac_ostium": say(
        "Where the internal iliac vein opens: the external one begins.\nSource: Clinical reference, section 7.3"
    ),
    "inguinal_ligament": say(
        "Where the external iliac vein becomes the common femoral one.\nSource: Clinical reference, section 7.3"
    ),
    "profunda_confluence": say(
        "Where the deep femoral vein opens: stents end above it.\nSource: Clinical reference, sections 4.3 and 7.3"
    ),
}
WIDTH_PX = 700
"""So wide that what a proposal rests on takes two lines."""


@dataclass
class Row:
    """The fields of one landmark; frames are counted from 1 here, as people do.

    `confirm` and `words` are there for a proposal only; `is_confirmed` once a person agreed to it.
    """

    frame: NumberField
    position: NumberField
    show: QPushButton
    confirm: QPushButton | None = None
    words: QLabel | None = None
    is_confirmed: bool = False


class LandmarksDialog(DialogFrame):
    """A row for each landmark and one line for the catheter's travel; `go_to` shows a frame (0-based) behind it."""

    def __init__(
        self,
        plan: Plan,
        frame_count: int,
        frame_index: int,
        parent: QWidget | None = None,
        go_to: Callable[[int], None] = lambda _frame: None,
    ) -> None:
        super().__init__(
            tr("Landmarks and travel"),
            tr(
                "Landmarks tell where the common iliac, external iliac and common femoral vein begin. For a "
                "pullback by hand, two known positions or the catheter's travel give lengths: a frame number is "
                "not a distance."
            ),
            tr("Use"),
            parent,
        )
        self._plan = plan
        self._frame_count = frame_count
        self._go_to = go_to
        self.be_at_least(WIDTH_PX)
        self._before = {mark.name: mark for mark in landmarks_in_force(plan)}
        self.rows: dict[LandmarkName, Row] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        for column, title in enumerate((tr("Landmark"), tr("Frame"), tr("Known position"), "")):
            grid.addWidget(labelled(title, "section"), 0, column)
        for number, name in enumerate(LANDMARK_NAMES):
            self._add_row(grid, 1 + 2 * number, name, frame_index)
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
            if before is not None and replace(before, source="edited", confidence=None, why="") == made:
                made = confirmed(before) if row.is_confirmed else before
            found.append(made)
        return tuple(found)

    @property
    def travel(self) -> tuple[Travel, ...]:
        """The catheter's travel; stretches that no field shows are kept as they were."""
        first, last, length = (field.value for field in self.travel_fields)
        kept = (*self.marker_field.travel, *self._other_travel)
        if first is None or last is None or length is None:
            return kept
        return (Travel(round(first) - 1, round(last) - 1, length), *kept)

    def find_problem(self) -> str:
        """First field that is not acceptable, or landmarks out of order."""
        fields = [field for row in self.rows.values() for field in (row.frame, row.position)]
        problems = (*(field.problem for field in (*fields, *self.travel_fields)), self.marker_field.problem)
        if any(problems):
            return next(problem for problem in problems if problem)
        frames = [row.frame.value for row in self.rows.values() if row.frame.value is not None]
        if frames != sorted(frames):
            return tr("Landmarks run from the heart to the foot: their frames must grow from row to row.")
        given = [field.value is not None for field in self.travel_fields]
        if any(given) and not all(given):
            return tr("Travel needs both frames and the distance.")
        if all(given) and self._runs_backwards():
            return tr("Travel must end on a later frame.")
        return self._contradiction()

    def _contradiction(self) -> str:
        """What makes the pins impossible together, as one sentence."""
        try:
            pinned_positions(self._frame_count, self.landmarks, self.travel)
        except InvalidEntry as problem:
            return tr(capitalised(say("{wrong}; {hint}.", wrong=problem.wrong, hint=problem.hint)))
        return ""

    def _runs_backwards(self) -> bool:
        first, last = self.travel_fields[0].value, self.travel_fields[1].value
        return first is not None and last is not None and last <= first

    def _add_row(self, grid: QGridLayout, line: int, name: LandmarkName, frame_index: int) -> None:
        words = tr(capitalised(LANDMARK_LABELS[name]))
        mark = self._before.get(name)
        frame = NumberField(
            tr("{landmark}, frame", landmark=words),
            None if mark is None else mark.frame_index + 1,
            1,
            self._frame_count,
        )
        position = NumberField(
            tr("{landmark}, position", landmark=words), None if mark is None else mark.position_mm, 0, LONGEST_MM, "mm"
        )
        position.setMinimumWidth(150)
        frame.setToolTip(tr(_FRAME_TIPS[name]))
        position.setToolTip(
            tr("Millimetres along the vein from any one zero, where you know them, as from a ruler or markers")
        )
        pin = _pin_button(words, frame, frame_index)
        show = _button(tr("Show"), tr("{landmark}: show its frame behind this dialog", landmark=words))
        show.clicked.connect(lambda _checked: self._show(frame))
        row = self.rows[name] = Row(frame, position, show)
        for column, widget in enumerate((labelled(words, "body"), frame, position, show, pin)):
            grid.addWidget(widget, line, column)
        if mark is not None and mark.is_proposal:
            self._add_proposal(grid, line + 1, row, mark, words)

    def _add_proposal(self, grid: QGridLayout, line: int, row: Row, mark: Landmark, name: str) -> None:
        """What the proposal rests on, under its row, and a button that makes it the person's."""
        row.words = labelled(proposal_words(mark), "muted", wrap=True)
        row.words.setMinimumHeight(2 * row.words.fontMetrics().lineSpacing())
        row.confirm = _button(tr("Confirm"), tr("{landmark}: it lies on this frame", landmark=name))
        row.confirm.clicked.connect(lambda _checked: self._confirm(row, mark))
        grid.addWidget(row.words, line, 0, 1, 4, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(row.confirm, line, 4, Qt.AlignmentFlag.AlignTop)

    def _confirm(self, row: Row, mark: Landmark) -> None:
        row.is_confirmed = True
        row.frame.setText(str(mark.frame_index + 1))
        if row.words is not None and row.confirm is not None:
            row.words.setText(tr("Confirmed."))
            row.confirm.setEnabled(False)

    def _show(self, frame: NumberField) -> None:
        if frame.value is not None and not frame.problem:
            self._go_to(round(frame.value) - 1)

    def _add_travel(self) -> None:
        last = self._frame_count
        self.marker_field = MarkerFramesField(tr("Frames of the 10 mm markers"), self._plan.intake.travel, last)
        by_marker = set(self.marker_field.travel)
        plain = [stretch for stretch in self._plan.intake.travel if stretch not in by_marker]
        held, self._other_travel = plain[0] if plain else None, tuple(plain[1:])
        self.travel_fields = (
            NumberField(tr("From frame"), None if held is None else held.from_frame + 1, 1, last),
            NumberField(tr("To frame"), None if held is None else held.to_frame + 1, 1, last),
            NumberField(tr("Catheter drawn"), None if held is None else held.travel_mm, 0, LONGEST_MM, "mm"),
        )
        self.content.addWidget(labelled(tr("Catheter's travel, read off its 10 mm markers or a ruler"), "section"))
        grid = QGridLayout()
        for column, field in enumerate(self.travel_fields):
            grid.addWidget(labelled(field.accessibleName(), "muted"), 0, column)
            grid.addWidget(field, 1, column)
        grid.addWidget(labelled(tr("Frames at which its markers, 10 mm apart, passed one place"), "muted"), 2, 0, 1, 3)
        grid.addWidget(self.marker_field, 3, 0, 1, 3)
        self.content.addLayout(grid)


def proposal_words(mark: Landmark) -> str:
    """What is to be said of a proposal: how sure, whether it is used, and what it rests on."""
    if mark.confidence is None and mark.is_believed:
        proposal = tr("? Proposed by the program.")
    elif mark.confidence is None:
        proposal = tr("? Proposed by the program: too uncertain to be used.")
    elif mark.is_believed:
        proposal = tr("? Proposed by the program, confidence {confidence:.2f}.", confidence=mark.confidence)
    else:
        proposal = tr(
            "? Proposed by the program, confidence {confidence:.2f}: too uncertain to be used.",
            confidence=mark.confidence,
        )
    return f"{proposal} {tr(mark.why)}".strip()


def _pin_button(name: str, frame: NumberField, frame_index: int) -> QPushButton:
    """A button that pins a landmark to the frame shown, and says once it lies there."""
    shown = frame_index + 1
    button = _button("", tr("{landmark}: pin it to frame {number}, the one that is shown", landmark=name, number=shown))
    button.setIcon(icons.icon("landmark"))

    def follow() -> None:
        is_pinned = frame.value == shown
        button.setText(
            tr("On frame {number}", number=shown) if is_pinned else tr("Pin to frame {number}", number=shown)
        )
        button.setEnabled(not is_pinned)

    follow()
    button.setMinimumWidth(
        button.fontMetrics().horizontalAdvance(tr("Pin to frame {number}", number=shown)) + PIN_ROOM_PX
    )
    frame.textChanged.connect(lambda _text: follow())
    button.clicked.connect(lambda _checked: frame.setText(str(shown)))
    return button


def _button(text: str, says: str) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.setToolTip(says)
    button.setAccessibleName(says)
    return button
