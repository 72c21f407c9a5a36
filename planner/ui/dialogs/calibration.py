"""Asks a person for the IVUS pixel size: two marks on the frame a known distance apart, or the size itself."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from planner.model.calibration import PixelSpacing
from planner.model.pullback import Pullback
from planner.ui.dialogs.fields import NumberField
from planner.ui.dialogs.frame import DialogFrame
from planner.ui.dialogs.ruler import RulerPicture
from planner.ui.views.panel import labelled
from planner.wording.numbers import format_mm

PLAUSIBLE_MM_PER_PIXEL = (0.005, 0.5)
"""A venous picture of 60 mm has 0.06 to 0.23 mm a pixel at 256 to 1024 pixels, a coronary one of 10 mm down to 0.01;
half a decade is left on either side (clinical reference, section 7.1)."""

FIRST_DISTANCE_MM = 10.0
GREY_RANGE = (0.0, 255.0)


class CalibrationDialog(DialogFrame):
    """Drag the two marks onto the graticule, type their distance; or type the pixel size of both directions."""

    def __init__(
        self, pullback: Pullback, frame_index: int, held: PixelSpacing | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            "Calibrate the IVUS picture",
            "Drag the two marks onto ticks of the graticule (or any known distance) and type how far apart they are. "
            "The pixel size is recorded as set by you.",
            "Use this calibration",
            parent,
        )
        self._pullback = pullback
        self.ruler = RulerPicture(pullback.frames.frame(frame_index), GREY_RANGE, pullback.transducer_px)
        self.distance_edit = NumberField("Distance between the marks", FIRST_DISTANCE_MM, 0.5, 200.0, "mm")
        self.size_x_edit = NumberField("Pixel width", None, *PLAUSIBLE_MM_PER_PIXEL, "mm")
        self.size_y_edit = NumberField("Pixel height", None, *PLAUSIBLE_MM_PER_PIXEL, "mm")
        self.who_edit = QLineEdit("" if held is None else held.who)
        self.who_edit.setAccessibleName("Your name")
        self.who_edit.setPlaceholderText("printed in the plan")
        self.who_edit.setMinimumWidth(170)
        self._says = labelled("", "muted", wrap=True)
        self._lay_out()
        if held is None:
            self._measure()
        else:
            self.size_x_edit.show_value(held.mm_per_pixel_x)
            self.size_y_edit.show_value(held.mm_per_pixel_y)
        self._say()
        self.ruler.length_changed.connect(self._measure)
        self.distance_edit.textChanged.connect(lambda _text: self._measure())
        self.size_x_edit.textChanged.connect(lambda _text: self._say())
        self.size_y_edit.textChanged.connect(lambda _text: self._say())

    @property
    def spacing(self) -> PixelSpacing:
        """The pixel size that was agreed to.

        Raises
        ------
        ValueError
            When a field does not hold a number; `find_problem` says so before.
        """
        width, height = self.size_x_edit.value, self.size_y_edit.value
        if width is None or height is None:
            raise ValueError("the pixel size was not given")
        return PixelSpacing(width, height, "manual", self.who_edit.text().strip())

    def find_problem(self) -> str:
        """Insist on a plausible size and a name."""
        for field in (self.size_x_edit, self.size_y_edit):
            if field.value is None or field.problem:
                return field.problem or f"{field.accessibleName()} is missing."
        return "" if self.who_edit.text().strip() else "Write your name: a calibration by hand has an author."

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.addRow("Distance between the marks (mm)", self.distance_edit)
        form.addRow("Pixel width (mm)", self.size_x_edit)
        form.addRow("Pixel height (mm)", self.size_y_edit)
        form.addRow("Your name", self.who_edit)
        side = QVBoxLayout()
        side.setSpacing(6)
        side.addLayout(form)
        side.addSpacing(8)
        side.addWidget(self._says)
        side.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(20)
        line.addWidget(self.ruler, 1)
        line.addLayout(side)
        self.content.addLayout(line)

    def _measure(self) -> None:
        length_px, distance = self.ruler.length_px, self.distance_edit.value
        if length_px > 0 and distance is not None and distance > 0:
            self.size_x_edit.show_value(distance / length_px)
            self.size_y_edit.show_value(distance / length_px)

    def _say(self) -> None:
        left, top, right, bottom = self._pullback.sector_px
        sizes = self.size_x_edit.value, self.size_y_edit.value
        extents = (right - left + 1, bottom - top + 1)
        across = [None if size is None else size * extent for size, extent in zip(sizes, extents, strict=True)]
        self._says.setText(
            f"The picture is then {format_mm(across[0])} wide and {format_mm(across[1])} high. A venous IVUS picture "
            "is mostly 40 to 60 mm across."
        )
