"""Checks a calibration by a thing of known size: a person marks its two ends and says how large it is."""

from __future__ import annotations

import math

from PySide6.QtWidgets import QWidget

from planner.model.calibration import KnownSize, KnownThing
from planner.model.frames import FrameSource
from planner.said import say
from planner.ui.dialogs.fields import ChoiceField
from planner.ui.dialogs.ruler import RulerPicture
from planner.ui.dialogs.ruler_dialog import RulerDialog
from planner.ui.language import tr
from planner.wording.numbers import format_mm

THINGS: tuple[tuple[str, KnownThing], ...] = (
    (say("the catheter's width"), "catheter"),
    (say("distance of its bands"), "marker_spacing"),
    (say("ruler"), "ruler"),
    (say("something else"), "other"),
)
DISTANCES_MM = (0.5, 400.0)
HEADING = say("Check by a known size")
SENTENCE = say(
    "Drag the two marks onto the two ends of something whose size you know and type the size. The "
    "calibration stays as it is; the ledger tells what the thing measures with it. A catheter of 3 F "
    "is 1 mm wide."
)


class KnownSizeDialog(RulerDialog):
    """`mm_per_pixel` are the sizes in force across and down; what follows from them is told at once."""

    def __init__(
        self,
        frames: FrameSource,
        frame_index: int,
        levels: tuple[float, float],
        mm_per_pixel: tuple[float, float],
        image: str,
        parent: QWidget | None = None,
    ) -> None:
        ruler = RulerPicture(frames.frame(frame_index), levels, (frames.columns / 2, frames.rows / 2))
        super().__init__((tr(HEADING), tr(SENTENCE), tr("Record this check")), ruler, DISTANCES_MM, "", parent)
        self._mm_per_pixel = mm_per_pixel
        self._image = image
        self._frame_index = frame_index
        self.distance_edit.setAccessibleName(tr("Known size"))
        self.thing_edit = ChoiceField(tr("What it is"), THINGS, None)
        self.form.insertRow(0, tr("What it is"), self.thing_edit)
        self.finish()
        self.ruler.length_changed.connect(self._say)
        self.distance_edit.textChanged.connect(lambda _text: self._say())
        self._say()

    @property
    def known_size(self) -> KnownSize:
        """What was measured.

        Raises
        ------
        ValueError
            When the size or the thing was not given; `find_problem` says so before.
        """
        known, thing = self.distance_edit.value, self.thing_edit.value
        if known is None or thing is None:
            raise ValueError("the known size was not given")
        first, second = self.ruler.marks_px
        return KnownSize(self._image, thing, known, first, second, self._frame_index, self.author)  # type: ignore[arg-type]

    def find_problem(self) -> str:
        """Insist on placed marks, a thing, a size and a name."""
        if not self.ruler.is_placed:
            return tr("Nothing is measured until you have moved the two marks.")
        if self.thing_edit.value is None:
            return tr("Say what it is that you measured.")
        if self.distance_edit.value is None or self.distance_edit.problem:
            return self.distance_edit.problem or tr("Type its known size.")
        return self.find_author_problem()

    def _say(self) -> None:
        known = self.distance_edit.value
        if not self.ruler.is_placed or known is None or known <= 0:
            self.says.setText("")
            return
        (x1, y1), (x2, y2) = self.ruler.marks_px
        across, down = self._mm_per_pixel
        measured = math.hypot((x2 - x1) * across, (y2 - y1) * down)
        self.says.setText(
            tr(
                "The marks are {measured} apart with the calibration in force: {difference:+.1f} % against {known}.",
                measured=format_mm(measured, 2),
                difference=100 * (measured / known - 1),
                known=format_mm(known, 2),
            )
        )
