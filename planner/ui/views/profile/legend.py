"""Says what the profile's colours and lines stand for."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.ui.theme import palette
from planner.ui.views.panel import labelled

MARKS = (
    ("▾", "LESION", "lesion, MLA"),
    ("●", "REFERENCE", "reference"),
    ("▬", "LANDING", "landing zone"),
    ("▭", "STENT", "stent"),
    ("┄", "MINIMUM", "minimum"),
    ("▨", "WARN", "low confidence"),
    ("◇", "WARN", "to confirm"),
    ("✓", "GOOD", "confirmed"),
)


class Legend(QWidget):
    """One sign and one word for each mark."""

    def __init__(self) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 4, 0)
        line.setSpacing(10)
        for sign, role, words in MARKS:
            colour = palette.colours()[role]
            line.addWidget(labelled(f'<span style="color:{colour}">{sign}</span> {words}', "faint"))
