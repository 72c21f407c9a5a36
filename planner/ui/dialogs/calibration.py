"""Asks a person for the IVUS pixel size: what the ticks in the picture mean, two marks a known distance apart, or the
size itself."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from planner.model.calibration import Graticule, PixelSpacing
from planner.model.pullback import Pullback
from planner.said import say
from planner.ui.dialogs.fields import NumberField
from planner.ui.dialogs.ruler import RulerPicture
from planner.ui.dialogs.ruler_dialog import RulerDialog
from planner.ui.dialogs.tick_choice import TickChoice
from planner.ui.language import tr
from planner.ui.views.panel import labelled
from planner.wording.numbers import format_mm

PLAUSIBLE_MM_PER_PIXEL = (0.005, 0.5)
"""A venous picture of 60 mm has 0.06 to 0.23 mm a pixel at 256 to 1024 pixels, a coronary one of 10 mm down to 0.01;
half a decade is left on either side (clinical reference, section 7.1)."""

DISTANCES_MM = (0.5, 200.0)
GREY_RANGE = (0.0, 255.0)

HEADING = say("Calibrate the IVUS picture")
SENTENCE = say(
    "Say how far apart the tick marks are; or drag the two marks onto any known distance and type "
    "it. The pixel size is recorded under your name."
)


class CalibrationDialog(RulerDialog):
    """Nothing is filled in until a person says what the ticks mean, moves the ruler or types a size.

    Ticks are looked for by whoever opens the dialog; `show_graticule` tells what was found.
    """

    def __init__(
        self, pullback: Pullback, frame_index: int, held: PixelSpacing | None, parent: QWidget | None = None
    ) -> None:
        ruler = RulerPicture(pullback.frames.frame(frame_index), GREY_RANGE, pullback.transducer_px)
        who = "" if held is None else held.who
        super().__init__((tr(HEADING), tr(SENTENCE), tr("Use this calibration")), ruler, DISTANCES_MM, who, parent)
        self._pullback = pullback
        self._held = held
        self.ticks = TickChoice(pullback.sector_px)
        self.size_x_edit = NumberField(tr("Pixel width"), None, *PLAUSIBLE_MM_PER_PIXEL, "mm")
        self.size_y_edit = NumberField(tr("Pixel height"), None, *PLAUSIBLE_MM_PER_PIXEL, "mm")
        self.above_form.addWidget(self.ticks)
        self.above_form.addSpacing(6)
        self.above_form.addWidget(labelled(tr("Two marks on the picture, or the size itself"), "section"))
        self.form.addRow(tr("Pixel width (mm)"), self.size_x_edit)
        self.form.addRow(tr("Pixel height (mm)"), self.size_y_edit)
        self.finish()
        if held is None:
            self._say()
        else:
            self._fill(held)
        self.ticks.chosen.connect(self._adopt_ticks)
        self.ruler.length_changed.connect(self._measure)
        self.distance_edit.textChanged.connect(lambda _text: self._measure())
        for field in (self.size_x_edit, self.size_y_edit):
            field.textChanged.connect(lambda _text: self._sizes_changed())

    @property
    def spacing(self) -> PixelSpacing:
        """The pixel size that was agreed to; the ticks' or the one held before while it stands in the fields.

        Raises
        ------
        ValueError
            When a field does not hold a number; `find_problem` says so before.
        """
        width, height = self.size_x_edit.value, self.size_y_edit.value
        if width is None or height is None:
            raise ValueError("the pixel size was not given")
        for known in (self.ticks.spacing(self.author), self._held):
            if known is not None and known.who == self.author and self._shows(known):
                return known
        return PixelSpacing(width, height, "manual", self.author)

    def show_graticule(self, graticule: Graticule | None) -> None:
        """Ring the ticks that were found and ask what they mean; None says that there are none."""
        self.ticks.show_found(graticule)
        if graticule is not None:
            self.ruler.ring(graticule.ticks_px)

    def find_problem(self) -> str:
        """Insist on a plausible size and a name."""
        for field in (self.size_x_edit, self.size_y_edit):
            if field.value is None or field.problem:
                return field.problem or tr("{field} is missing.", field=field.accessibleName())
        return self.find_author_problem()

    def _adopt_ticks(self) -> None:
        found = self.ticks.spacing(self.author)
        if found is not None:
            self._fill(found)

    def _measure(self) -> None:
        length_px, distance = self.ruler.length_px, self.distance_edit.value
        if self.ruler.is_placed and length_px > 0 and distance is not None and distance > 0:
            self._fill(PixelSpacing(distance / length_px, distance / length_px, "manual"))

    def _fill(self, spacing: PixelSpacing) -> None:
        sizes = spacing.mm_per_pixel_x, spacing.mm_per_pixel_y
        for field, size in zip((self.size_x_edit, self.size_y_edit), sizes, strict=True):
            with QSignalBlocker(field):
                field.show_value(size)
        self._sizes_changed()

    def _sizes_changed(self) -> None:
        found = self.ticks.spacing(self.author)
        if found is not None and not self._shows(found):
            self.ticks.clear_choice()
        self._say()

    def _shows(self, spacing: PixelSpacing) -> bool:
        shown = self.size_x_edit.value, self.size_y_edit.value
        asked = spacing.mm_per_pixel_x, spacing.mm_per_pixel_y
        return all(
            value is not None and f"{value:.5g}" == f"{size:.5g}" for value, size in zip(shown, asked, strict=True)
        )

    def _say(self) -> None:
        left, top, right, bottom = self._pullback.sector_px
        sizes = self.size_x_edit.value, self.size_y_edit.value
        extents = (right - left + 1, bottom - top + 1)
        across = [None if size is None else size * extent for size, extent in zip(sizes, extents, strict=True)]
        if None in across:
            self.says.setText(tr("Nothing is set yet."))
            return
        self.says.setText(
            tr(
                "The picture is then {width} wide and {height} high. A venous IVUS picture is mostly 40 to 60 "
                "mm across.",
                width=format_mm(across[0]),
                height=format_mm(across[1]),
            )
        )
