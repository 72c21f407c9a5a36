"""The stent's line of controls: which it is, another one, one more, away with it, back to the recommended; and the months."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QSlider, QToolButton, QWidget

from planner.said import say
from planner.ui.language import tr
from planner.ui.theme import icons, palette, type_scale
from planner.ui.views.panel import labelled
from planner.ui.views.stent.placing import AS_PLACED, LAST_MONTH, NO_STENT, Placing
from planner.ui.views.stent.state import write_size

BUTTONS = (
    ("stent_add", "add_stent", say("Add a stent caudally, overlapping as its design needs")),
    ("stent_remove", "remove_stent", say("Remove the selected stent (Delete)")),
    ("stent_back", "as_recommended", say("Back to the recommended stent")),
)
SLIDER_WIDTH, MONTH_WIDTH = 78, 60


class StentBar(QWidget):
    """Says whose stent it is; asks for actions by their id and decides nothing."""

    asked = Signal(object)

    def __init__(self, placing: Placing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._placing = placing
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        self.choose = QToolButton()
        self.choose.setProperty("role", "quiet")
        self.choose.setIcon(icons.icon("stent", palette.STENT))
        self.choose.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.choose.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.choose.clicked.connect(lambda _checked: self.asked.emit("choose_stent"))
        line.addWidget(self.choose)
        self.buttons = {action: self._button(icon, action, words) for icon, action, words in BUTTONS}
        for button in self.buttons.values():
            line.addWidget(button)
        self.months = MonthSlider(placing)
        line.addSpacing(10)
        line.addWidget(self.months)
        placing.changed.connect(self._follow)
        self._follow()

    def _button(self, icon: str, action: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "quiet")
        button.setIcon(icons.icon(icon, palette.TEXT))
        button.setIconSize(QSize(18, 18))
        button.setToolTip(tr(words))
        button.setAccessibleName(tr(words))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the view
        button.clicked.connect(lambda _checked: self.asked.emit(action))
        return button

    def _follow(self) -> None:
        placing = self._placing
        held = placing.placements
        shown = held[placing.selected] if placing.selected is not None else held[0] if len(held) == 1 else None
        size = write_size(shown) if shown is not None else tr("{count} stents", count=len(held))
        whose = tr("{stents} · yours", stents=size) if placing.is_own else tr("{stents} · proposed", stents=size)
        self.choose.setText(whose if held else tr("no stent"))
        self.choose.setAccessibleName(tr("Choose a stent; now {stents}", stents=self.choose.text()))
        self.choose.setToolTip(tr("Choose another stent from the catalogue (C)") if held else tr(NO_STENT))
        self.choose.setEnabled(bool(held))
        self.buttons["add_stent"].setEnabled(bool(held))
        self.buttons["remove_stent"].setEnabled(bool(held) and (placing.is_own or len(held) > 1))
        self.buttons["as_recommended"].setEnabled(placing.is_own)
        self.months.setEnabled(bool(held))


class MonthSlider(QWidget):
    """From the stent as it is placed through month 0, right after the procedure, to month 12."""

    def __init__(self, placing: Placing) -> None:
        super().__init__()
        self._placing = placing
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(AS_PLACED, LAST_MONTH)
        self.slider.setPageStep(3)
        self.slider.setFixedWidth(SLIDER_WIDTH)
        self.slider.setAccessibleName(tr("Months after stenting"))
        self.slider.setToolTip(
            tr(
                "How the stent's caudal edge and the vein below it are expected to lie so many months after "
                "stenting. Model prior, not validated."
            )
        )
        self.words = labelled("", "faint")
        longest = max((tr("as placed"), tr("month {month}", month=LAST_MONTH)), key=len)
        self.words.setFixedWidth(
            max(MONTH_WIDTH, QFontMetrics(type_scale.font(type_scale.SMALL)).horizontalAdvance(longest))
        )
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(self.slider)
        line.addWidget(self.words)
        self.slider.valueChanged.connect(placing.set_month)
        placing.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        month = self._placing.month
        self.words.setText(tr("as placed") if month == AS_PLACED else tr("month {month}", month=month))
        self.slider.blockSignals(True)
        self.slider.setValue(month)
        self.slider.blockSignals(False)
