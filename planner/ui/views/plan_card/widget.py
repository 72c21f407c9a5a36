"""Paints the plan: verdict, stent, caveats, prediction, in that order and all in sight."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from planner.model.assessment import Assessment
from planner.said import say
from planner.ui.frame_cursor import FrameCursor
from planner.ui.language import tr
from planner.ui.plan_store import PlanStore
from planner.ui.theme import palette
from planner.ui.views.confirm.widget import ConfirmStrip
from planner.ui.views.panel import labelled
from planner.ui.views.plan_card.body import CardBody
from planner.ui.views.plan_card.head import headline, verdict_band
from planner.ui.views.plan_card.pieces import SIDE, empty, inset, link, side_by_side, why_link
from planner.ui.views.plan_card.state import describe_plan
from planner.ui.views.plan_card.stent_sections import own_line
from planner.ui.views.plan_card.words import CardWords, Check
from planner.ui.views.stent.placing import Placing
from planner.wording.labels import SEVERITIES

NARROWEST, WIDEST = 372, 460
BODY_REST_S = 1.5
"""How old what stands below the size may get while a newer assessment is always due, as in a drag."""
NOT_MEASURED = say("The plan appears here once the vein is measured.")
READING = say("Reading the vein: contours, landmarks, venogram. The plan appears here in a moment.")


class PlanCard(QFrame):
    """The right-hand column."""

    frame_asked = Signal(object)
    overrule_asked = Signal(object)
    asked = Signal(object)
    """An action's id."""
    why_asked = Signal(object)
    """Key paths of the numbers whose derivation is asked for."""

    def __init__(self, store: PlanStore, cursor: FrameCursor, placing: Placing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._placing = placing
        self.confirm = ConfirmStrip(store, cursor)
        self.setProperty("role", "panel")
        self.setMinimumWidth(NARROWEST)
        self.setMaximumWidth(WIDEST)
        self._words: CardWords | None = None
        self._body: CardBody
        self._body_is_due, self._body_shown_s = False, 0.0
        self._sheath_in_mm = False
        self._is_reading = self._waits = False
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        self._top = QWidget()
        self._top_column = QVBoxLayout(self._top)
        self._top_column.setContentsMargins(0, 0, 0, 0)
        self._top_column.setSpacing(0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stale = labelled(tr("Working it out again …"), "faint")
        self._stale.setContentsMargins(SIDE, 0, SIDE, 6)
        column.addWidget(self._top)
        column.addLayout(inset(self.confirm))
        column.addWidget(self._scroll, 1)
        column.addWidget(self._stale)
        store.case_changed.connect(lambda _case: self._show())
        for show in (self._show_head, self._make_due_body, self._show_due_body):
            store.assessment_changed.connect(store.in_turn(show))
        store.plan_changed.connect(lambda _plan: self._follow_plan())
        self._show()

    def show_sheaths_in_mm(self, shown: bool) -> None:
        """Write sheath sizes in millimetres beside French, or in French alone."""
        if shown != self._sheath_in_mm:
            self._sheath_in_mm = shown
            self._show()

    def show_reading(self, is_reading: bool) -> None:
        """Say that contours are being found: until then nothing is known of the vein, which is no verdict on it."""
        if is_reading != self._is_reading:
            self._is_reading = is_reading
            self._show()

    @property
    def words(self) -> CardWords | None:
        """What is shown; None before the first assessment."""
        return self._words

    def _show_staleness(self) -> None:
        self._stale.setVisible(self._store.assessment is not None and self._store.is_stale)

    def _follow_plan(self) -> None:
        self._show_staleness()
        if self._body_is_due and not self._store.is_stale:  # a step back to what was worked out already
            self._make_body()
            self._show_body()

    def _show(self) -> None:
        self._show_head()
        self._make_body()
        self._show_body()

    def _make_due_body(self) -> None:
        """While a hand drags on, what stands below the size is made anew now and then only: it takes long to lay out."""
        self._body_is_due = True
        if not self._store.is_stale or time.monotonic() - self._body_shown_s > BODY_REST_S:
            self._make_body()

    def _show_due_body(self) -> None:
        if self._scroll.widget() is not self._body:
            self._show_body()

    def _show_head(self) -> None:
        assessment = self._store.assessment
        self._words = None
        self._waits = assessment is not None and self._waits_for_contours(assessment)
        if assessment is not None and not self._waits:
            self._words = describe_plan(assessment, self._sheath_in_mm)
        held = self._focused_in(self._top)
        empty(self._top_column)
        if self._words is not None:
            self._fill_top(self._words)
        self._show_top()
        self._focus_again(self._top, held)
        self._show_staleness()

    def _make_body(self) -> None:
        instead = tr(READING) if self._is_reading or self._waits else tr(NOT_MEASURED)
        self._body = CardBody(self._words, instead, self._store.assessment, self._placing)
        self._body.frame_asked.connect(self.frame_asked)
        self._body.overrule_asked.connect(self.overrule_asked)
        self._body.asked.connect(self.asked)
        self._body.why_asked.connect(self.why_asked)

    def _show_body(self) -> None:
        scrolled, held = self._scroll.verticalScrollBar().value(), self._focused_in(self._scroll)
        self._scroll.setWidget(self._body)
        self._body_is_due, self._body_shown_s = False, time.monotonic()
        self._focus_again(self._body, held)
        self._keep_scrolled(scrolled)

    def _focused_in(self, part: QWidget) -> str | None:
        """What names the link that has the focus, if it lies in `part`, which is about to be made anew."""
        link = self.window().focusWidget()
        return link.text() if isinstance(link, QPushButton) and part.isAncestorOf(link) else None

    def _focus_again(self, part: QWidget, held: str | None) -> None:
        """Left alone, the focus would go to some other button, and the next Space would press it."""
        if held is not None:
            same = [link for link in part.findChildren(QPushButton) if link.text() == held]
            (same[-1] if same else self).setFocus()  # the last made: those before it are about to go

    def _waits_for_contours(self, assessment: Assessment) -> bool:
        case = self._store.case
        is_coming = self._is_reading or (self._waits and self._store.is_stale)
        return is_coming and assessment.vessel is None and case is not None and case.pullback is not None

    def _show_top(self) -> None:
        """At once: a layout shows what is new only later, and the verdict must not blink."""
        items = (self._top_column.itemAt(place) for place in range(self._top_column.count()))
        for item in items:
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.show()

    def _keep_scrolled(self, to: int) -> None:
        """Stay where the person was reading; the new body has its height only once it is laid out."""
        body = self._scroll.widget()
        if to and body is not None:
            body.adjustSize()
            self._scroll.verticalScrollBar().setValue(to)

    def _fill_top(self, words: CardWords) -> None:
        by_severity = [[check for check in words.checks if check.severity == each] for each in ("block", "warn")]
        counts = [self._count(checks, words.is_dominated) for checks in by_severity if checks]
        self._top_column.addWidget(verdict_band(words, counts))
        if words.headline or words.why_no_stent:
            self._top_column.addWidget(headline(words))
        if words.own is not None:
            self._top_column.addWidget(own_line(words.own, lambda: self.asked.emit("as_recommended")))
        sizes = (f"recommendation.stents[{number}]" for number in range(len(words.headline)))
        paths = tuple(f"{size}.{name}" for size in sizes for name in ("diameter_mm", "length_mm"))
        links = [self._why(("indication.verdict",), tr("Why this verdict?"))]
        if paths:
            links.append(self._why(paths, tr("Why this size?")))
        links.append(link(tr("Alternatives …"), lambda: self.asked.emit("verdict")))
        self._top_column.addWidget(side_by_side(links, NARROWEST))

    def _count(self, checks: Sequence[Check], is_dominated: bool) -> QPushButton:
        """How many checks stop or warn, always in sight; a press shows the first of them."""
        label = SEVERITIES[checks[0].severity]
        count = link(f"{label.sign} {len(checks)}", lambda: self._scroll_to(checks[0]))
        count.setObjectName(f"count {checks[0].severity}")
        colour = palette.GROUND if is_dominated else palette.SEVERITY[checks[0].severity]
        count.setStyleSheet(f"color: {colour}; font-weight: 700;")
        count.setAccessibleName(f"{tr(label.word)}: {len(checks)}")
        count.setToolTip("\n".join(f"{label.sign} {tr(check.text)}" for check in checks))
        return count

    def _scroll_to(self, check: Check) -> None:
        row = self._body.rows_of_checks.get(check.code)
        if row is not None:
            self._scroll.ensureWidgetVisible(row, 0, 60)

    def _why(self, paths: tuple[str, ...], words: str) -> QPushButton:
        return why_link(words, words, lambda: self.why_asked.emit(paths))
