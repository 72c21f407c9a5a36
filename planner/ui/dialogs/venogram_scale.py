"""Asks a person for the venogram's scale: two marks on the vein's own depth a known distance apart."""

from __future__ import annotations

import math

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from planner.measure.xray.scale import MARKER_UNCERTAINTY_PERCENT
from planner.model.calibration import XrayScale
from planner.model.venogram import Venogram
from planner.ui.dialogs.fields import NumberField
from planner.ui.dialogs.frame import DialogFrame
from planner.ui.dialogs.ruler import RulerPicture
from planner.ui.views.panel import labelled
from planner.wording.numbers import format_number, format_percent

PLAUSIBLE_MM_PER_PIXEL = (0.03, 1.2)
"""Detector pixels of 0.14 to 0.39 mm, binned up to 4 times or interpolated to half, over magnifications of 1 to 2."""

MARK_SD_PX = 1.0
"""How far from a band's middle a person puts a mark: an assumption, since nobody measured it."""

FIRST_DISTANCE_MM = 10.0


class VenogramScaleDialog(DialogFrame):
    """Drag the two marks onto bands of the marker catheter and type how far apart they are."""

    def __init__(
        self, venogram: Venogram, frame_index: int, levels: tuple[float, float], parent: QWidget | None = None
    ) -> None:
        super().__init__(
            "Calibrate the venogram",
            "Drag the two marks onto bands of the marker catheter, as far apart as the catheter runs straight, and type "
            "their distance along it. Bands lie at the vein's depth; a ruler on the skin does not.",
            "Use this scale",
            parent,
        )
        frames = venogram.frames
        middle = (frames.columns / 2, frames.rows / 2)
        self.ruler = RulerPicture(frames.frame(frame_index), levels, middle)
        self.distance_edit = NumberField("Distance between the marks", FIRST_DISTANCE_MM, 1.0, 400.0, "mm")
        self.who_edit = QLineEdit()
        self.who_edit.setAccessibleName("Your name")
        self.who_edit.setPlaceholderText("printed in the plan")
        self.who_edit.setMinimumWidth(170)
        self._says = labelled("", "muted", wrap=True)
        self._lay_out()
        self._say()
        self.ruler.length_changed.connect(self._say)
        self.distance_edit.textChanged.connect(lambda _text: self._say())

    @property
    def scale(self) -> XrayScale:
        """The scale that was agreed to.

        Raises
        ------
        ValueError
            When the distance is not a number; `find_problem` says so before.
        """
        distance, length_px = self.distance_edit.value, self.ruler.length_px
        if distance is None or length_px <= 0:
            raise ValueError("the distance was not given")
        # both marks are off independently
        reading = 100.0 * math.sqrt(2.0) * MARK_SD_PX / length_px
        detail = f"{distance:g} mm between two marks, set by {self.who_edit.text().strip()}"
        return XrayScale(distance / length_px, "manual", math.hypot(MARKER_UNCERTAINTY_PERCENT, reading), detail)

    def find_problem(self) -> str:
        """Insist on a plausible scale and a name."""
        if self.distance_edit.value is None or self.distance_edit.problem:
            return self.distance_edit.problem or "Type the distance between the marks."
        low, high = PLAUSIBLE_MM_PER_PIXEL
        if self.ruler.length_px <= 0 or not low <= self.scale.mm_per_pixel <= high:
            return f"A pixel of this size is not plausible for a venogram; it lies between {low} and {high} mm."
        return "" if self.who_edit.text().strip() else "Write your name: a calibration by hand has an author."

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.addRow("Distance between the marks (mm)", self.distance_edit)
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

    def _say(self) -> None:
        if self.distance_edit.value is None or self.ruler.length_px <= 0:
            self._says.setText("")
            return
        scale = self.scale
        self._says.setText(
            f"A pixel is then {format_number(scale.mm_per_pixel, 3)} mm at the vein, "
            f"±{format_percent(scale.uncertainty_percent, 1)}. Marks farther apart make it surer."
        )
