"""Paints the banner."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from planner.said import say
from planner.ui.language import tr
from planner.ui.plan_store import PlanStore
from planner.ui.theme import palette
from planner.ui.views.panel import labelled, set_role
from planner.ui.views.patient_banner.state import BannerWords, describe_patient

HEIGHT = 50


_SAYS = (
    say("The patient's identifier in the images' files"),
    say("Date of birth in the images' files"),
    say("Day of the examination in the images' files"),
    say("NIVL: narrowed without a clot; PTS: scarred after one. As the intake states it"),
)


class PatientBanner(QFrame):
    """Side first and largest, then who, then when."""

    def __init__(self, store: PlanStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._shown: BannerWords | None = None
        self.setObjectName("banner")
        self.setFixedHeight(HEIGHT)
        self._side = labelled("", "title")
        self._name = labelled("", "heading")
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        titles = (tr("ID"), tr("Born"), tr("Study"), tr("Class"))
        self._facts = [(title, labelled("", "muted")) for title in titles]
        self._contradiction = labelled("", "chip-block")
        for (_title, value), says in zip(self._facts, _SAYS, strict=True):
            value.setToolTip(tr(says))
        self._side.setToolTip(
            tr("Side to be treated, as the intake states it; red where anything about the patient disagrees")
        )
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 14, 0)
        line.setSpacing(22)
        line.addWidget(self._side)
        line.addWidget(self._name, 1)
        line.addWidget(self._contradiction)
        for title, value in self._facts:
            line.addWidget(_fact(title, value))
        store.case_changed.connect(lambda _case: self._show())
        store.plan_changed.connect(lambda _plan: self._show())
        self._show()

    @property
    def words(self) -> BannerWords | None:
        """What is shown; None without a case."""
        case = self._store.case
        return describe_patient(case, self._store.plan) if case is not None else None

    def _show(self) -> None:
        words = self.words
        if words is not None and words == self._shown:
            return
        self._shown = words
        self.setVisible(words is not None)
        if words is None:
            return
        self._side.setText(words.side)
        self._name.setText(words.name)
        values = (words.patient_id, words.birth_date, words.study_date, words.disease_class)
        for (_title, label), value in zip(self._facts, values, strict=True):
            label.setText(value)
        self._contradiction.setVisible(bool(words.contradictions))
        self._contradiction.setText("■ " + " · ".join(words.contradictions))
        set_role(self._contradiction, "chip-block")
        self._colour(bool(words.contradictions))

    def _colour(self, wrong: bool) -> None:
        surface = palette.mixed(palette.BLOCK, palette.PANEL, 0.22) if wrong else palette.PANEL
        line = palette.BLOCK if wrong else palette.LINE
        side = palette.BLOCK if wrong else palette.TEXT
        self.setStyleSheet(f"QFrame#banner {{ background: {surface}; border: 1px solid {line}; border-radius: 8px; }}")
        self._side.setStyleSheet(
            f"background: {side}; color: {palette.GROUND}; font-size: 21px; font-weight: 700;"
            "padding: 0 18px; border-top-left-radius: 7px; border-bottom-left-radius: 7px;"
        )
        self._side.setFixedHeight(HEIGHT - 2)


def _fact(title: str, value: QLabel) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 6, 0, 6)
    column.setSpacing(0)
    column.addWidget(labelled(title, "faint"))
    column.addWidget(value)
    value.setStyleSheet(f"color: {palette.TEXT}; font-weight: 500;")
    return box
