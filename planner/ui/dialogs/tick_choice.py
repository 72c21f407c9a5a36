"""Tick marks found in the picture, and the question how many millimetres they are apart."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.measure.graticule import (
    FIELD_OF_VIEW_MM,
    OFFERED_TICKS_MM,
    field_of_view_mm,
    is_plausible,
    spacing_from_ticks,
)
from planner.model.calibration import Graticule, PixelSpacing
from planner.said import say
from planner.ui.language import tr
from planner.ui.views.panel import labelled
from planner.wording.numbers import format_mm, format_number
from planner.wording.ticks import confirmed_ticks_words, ticks_apart_words

SEARCHING = say("Looking for tick marks in the picture …")
NONE_FOUND = say("No tick marks can be told for certain in this pullback. Use the two marks on the picture.")


class TickChoice(QWidget):
    """Nothing is chosen until a person chooses; distances that IVUS cannot have are not offered."""

    chosen = Signal()

    def __init__(self, sector_px: tuple[int, int, int, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sector_px = sector_px
        self._graticule: Graticule | None = None
        self.words = labelled(tr(SEARCHING), "muted", wrap=True)
        self._group = QButtonGroup(self)
        self.buttons: dict[float, QPushButton] = {}
        self._question = labelled(tr("Neighbouring ticks are apart by"), "body")
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._question)
        for tick_mm in OFFERED_TICKS_MM:
            row.addWidget(self._button(tick_mm))
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(labelled(tr("Tick marks in the picture"), "section"))
        column.addWidget(self.words)
        column.addLayout(row)
        self._set_offered(False)

    @property
    def tick_mm(self) -> float | None:
        """What the person said; None before."""
        return next((tick_mm for tick_mm, button in self.buttons.items() if button.isChecked()), None)

    def spacing(self, who: str) -> PixelSpacing | None:
        """The pixel size that follows; None before a person chose."""
        if self._graticule is None or self.tick_mm is None:
            return None
        detail = confirmed_ticks_words(self._graticule, self.tick_mm)
        return spacing_from_ticks(self._graticule, self.tick_mm, who, detail)

    def show_found(self, graticule: Graticule | None) -> None:
        """Say what was found, and ask."""
        self._graticule = graticule
        self.words.setText(tr(NONE_FOUND) if graticule is None else _found_words(graticule))
        self._set_offered(graticule is not None)

    def clear_choice(self) -> None:
        """Forget what the person said: something else was set since."""
        self._group.setExclusive(False)
        for button in self.buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)

    def _button(self, tick_mm: float) -> QPushButton:
        button = QPushButton(tr("{tick:g} mm", tick=tick_mm))
        button.setProperty("role", "choice")
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setAccessibleName(tr("Ticks are {tick:g} mm apart", tick=tick_mm))
        button.clicked.connect(lambda _checked: self.chosen.emit())
        self._group.addButton(button)
        self.buttons[tick_mm] = button
        return button

    def _set_offered(self, offered: bool) -> None:
        self._question.setVisible(offered)
        low, high = FIELD_OF_VIEW_MM
        for tick_mm, button in self.buttons.items():
            button.setVisible(offered)
            if self._graticule is None:
                continue
            spacing = spacing_from_ticks(self._graticule, tick_mm)
            across = format_mm(field_of_view_mm(spacing, self._sector_px), 0)
            button.setEnabled(is_plausible(spacing, self._sector_px))
            button.setToolTip(
                tr("The picture is then {width} across", width=across)
                if button.isEnabled()
                else tr(
                    "The picture is then {width} across; IVUS shows {low:g} to {high:g} mm",
                    width=across,
                    low=low,
                    high=high,
                )
            )


def _found_words(graticule: Graticule) -> str:
    doubts = [sd for sd in (graticule.uncertainty_px_x, graticule.uncertainty_px_y) if sd is not None]
    told = [
        tr(
            "Ringed on the picture: {ticks}, ± {uncertainty} px.",
            ticks=ticks_apart_words(graticule),
            uncertainty=format_number(max(doubts), 2),
        )
    ]
    if graticule.period_px_x is None or graticule.period_px_y is None:
        told.append(
            tr("Seen in one direction only: pixels are taken as square, change the other field where they are not.")
        )
    told.append(tr("How many millimetres that is, the console says: mostly beside its scale or in its settings."))
    return " ".join(told)
