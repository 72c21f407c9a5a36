"""Asks a person for the venogram's scale: two marks on the vein's own depth a known distance apart."""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QWidget

from planner.measure.xray.scale_by_hand import PLAUSIBLE_MM_PER_PIXEL, Measured, scale_between_marks
from planner.model.calibration import XrayScale
from planner.model.venogram import Venogram
from planner.said import say
from planner.ui.dialogs.fields import ChoiceField
from planner.ui.dialogs.ruler import RulerPicture
from planner.ui.dialogs.ruler_dialog import RulerDialog
from planner.ui.language import tr
from planner.wording.numbers import format_number, format_percent

DISTANCES_MM = (1.0, 400.0)

MEASURED: tuple[tuple[str, Measured], ...] = (
    (say("a distance at the vein"), "manual"),
    (say("the catheter's width"), "catheter_diameter"),
    (say("a ruler by the patient"), "ruler"),
)

NOT_PLACED = say("Nothing is measured until you have moved the two marks.")
HEADING = say("Calibrate the venogram")
SENTENCE = say(
    "Drag the two marks onto bands of the marker catheter, as far apart as the catheter runs "
    "straight, and type their distance along it. Bands lie at the vein's depth; a ruler on the skin "
    "does not, and counts as less exact."
)


class VenogramScaleDialog(RulerDialog):
    """Drag the two marks onto bands of the marker catheter and type how far apart they are."""

    def __init__(
        self,
        venogram: Venogram,
        frame_index: int,
        levels: tuple[float, float],
        parent: QWidget | None = None,
        marks_px: tuple[tuple[float, float], tuple[float, float]] | None = None,
        who: str = "",
    ) -> None:
        frames = venogram.frames
        middle = (frames.columns / 2, frames.rows / 2)
        ruler = RulerPicture(frames.frame(frame_index), levels, middle)
        super().__init__((tr(HEADING), tr(SENTENCE), tr("Use this scale")), ruler, DISTANCES_MM, who, parent)
        self.measured_edit = ChoiceField(tr("What the marks lie on"), MEASURED, "manual")
        self.measured_edit.removeItem(0)  # there is always something they lie on
        self.form.insertRow(0, tr("The marks lie on"), self.measured_edit)
        self.finish()
        if marks_px is not None:
            self.ruler.set_marks(*marks_px)
        self._say()
        self.ruler.length_changed.connect(self._say)
        self.distance_edit.textChanged.connect(lambda _text: self._say())
        self.measured_edit.currentIndexChanged.connect(lambda _index: self._say())

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
        measured = cast(Measured, self.measured_edit.value)
        return scale_between_marks(distance, length_px, measured, self.author)

    def find_problem(self) -> str:
        """Insist on placed marks, a plausible scale and a name."""
        if not self.ruler.is_placed:
            return tr(NOT_PLACED)
        if self.distance_edit.value is None or self.distance_edit.problem:
            return self.distance_edit.problem or tr("Type the distance between the marks.")
        low, high = PLAUSIBLE_MM_PER_PIXEL
        if self.ruler.length_px <= 0 or not low <= self.scale.mm_per_pixel <= high:
            return tr(
                "A pixel of this size is not plausible for a venogram; it lies between {low} and {high} mm.",
                low=low,
                high=high,
            )
        return self.find_author_problem()

    def _say(self) -> None:
        if not self.ruler.is_placed or self.distance_edit.value is None or self.ruler.length_px <= 0:
            self.says.setText("" if self.ruler.is_placed else tr(NOT_PLACED))
            return
        scale = self.scale
        self.says.setText(
            tr(
                "A pixel is then {mm_per_pixel} mm at the vein, ±{uncertainty}. Marks farther apart make it surer.",
                mm_per_pixel=format_number(scale.mm_per_pixel, 3),
                uncertainty=format_percent(scale.uncertainty_percent, 1),
            )
        )
