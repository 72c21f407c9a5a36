"""Paints the plan: verdict, stent, caveats, prediction, in that order and all in sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from planner.model.assessment import Assessment, Reason
from planner.ui.frame_cursor import FrameCursor
from planner.ui.plan_store import PlanStore
from planner.ui.theme import icons, palette, type_scale
from planner.ui.views.confirm.widget import ConfirmStrip
from planner.ui.views.panel import labelled, rule
from planner.ui.views.plan_card.band_bar import BandBar
from planner.ui.views.plan_card.fitted_label import FittedLabel
from planner.ui.views.plan_card.lengths import TITLE, length_lines, venogram_note
from planner.ui.views.plan_card.state import CardWords, Check, DecidingRow, Line, describe_plan
from planner.ui.views.plan_card.stent_sections import allowance_table, measure_table, own_line, readout_table
from planner.ui.views.plan_card.tornado import TornadoPlot
from planner.ui.views.stent.placing import Placing
from planner.ui.views.stent.readout import read_out
from planner.wording.labels import CONTOUR_STANDINGS, SEVERITIES

NARROWEST, WIDEST = 372, 460
SIDE = 16
NOT_MEASURED = "The plan appears here once the vein is measured."
READING = "Reading the vein: contours, landmarks, venogram. The plan appears here in a moment."


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
        self._body = QWidget()
        self._rows_of_checks: dict[str, QWidget] = {}
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
        self._stale = labelled("Working it out again …", "faint")
        self._stale.setContentsMargins(SIDE, 0, SIDE, 6)
        column.addWidget(self._top)
        column.addLayout(_inset(self.confirm))
        column.addWidget(self._scroll, 1)
        column.addWidget(self._stale)
        store.case_changed.connect(lambda _case: self._show())
        for show in (self._show_head, self._make_body, self._show_body):
            store.assessment_changed.connect(store.in_turn(show))
        store.plan_changed.connect(lambda _plan: self._show_staleness())
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

    def _show(self) -> None:
        self._show_head()
        self._make_body()
        self._show_body()

    def _show_head(self) -> None:
        assessment = self._store.assessment
        self._words = None
        self._waits = assessment is not None and self._waits_for_contours(assessment)
        if assessment is not None and not self._waits:
            self._words = describe_plan(assessment, self._sheath_in_mm)
        _empty(self._top_column)
        if self._words is not None:
            self._fill_top(self._words)
        self._show_top()
        self._show_staleness()

    def _make_body(self) -> None:
        self._rows_of_checks.clear()
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(SIDE, 4, SIDE - 4, SIDE)
        column.setSpacing(0)
        if self._words is None:
            column.addWidget(labelled(READING if self._is_reading or self._waits else NOT_MEASURED, "muted", wrap=True))
        else:
            self._fill_body(column, self._words)
        column.addStretch(1)
        self._body = body

    def _show_body(self) -> None:
        scrolled = self._scroll.verticalScrollBar().value()
        self._scroll.setWidget(self._body)
        self._keep_scrolled(scrolled)

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
        self._top_column.addWidget(_verdict_band(words, counts))
        if words.headline or words.why_no_stent:
            self._top_column.addWidget(_headline(words))
        if words.own is not None:
            self._top_column.addWidget(own_line(words.own, lambda: self.asked.emit("as_recommended")))
        sizes = (f"recommendation.stents[{number}]" for number in range(len(words.headline)))
        paths = tuple(f"{size}.{name}" for size in sizes for name in ("diameter_mm", "length_mm"))
        line = QHBoxLayout()
        line.setContentsMargins(SIDE - 6, 0, SIDE, 2)
        line.addWidget(self._why(("indication.verdict",), "Why this verdict?", "Why this verdict?"))
        if paths:
            line.addWidget(self._why(paths, "Why this size?", "Why this size?"))
        line.addSpacing(8)
        line.addWidget(_link("Alternatives …", lambda: self.asked.emit("verdict")))
        line.addStretch(1)
        box = QWidget()
        box.setLayout(line)
        self._top_column.addWidget(box)

    def _fill_body(self, column: QVBoxLayout, words: CardWords) -> None:
        if words.lines:
            column.addWidget(self._table(words.lines))
        pressing = [check for check in words.checks if check.severity != "info"]
        notes = [check for check in words.checks if check.severity == "info"]
        for title, reasons in (("Instead of a stent", words.instead), ("If nothing is done", words.untreated)):
            _add_reasons(column, title, reasons)
        self._add_deciding(column, words.deciding)
        self._add_lengths(column)
        self._add_checks(column, "Before you use this plan", pressing)
        self._add_where_it_lies(column)
        if words.bands or words.elongation_note:
            _section(column, "How the vein is expected to change")
            if words.bands:
                column.addWidget(self._band_table(words))
            column.addWidget(_small(words.elongation_note))
        if words.allowances:
            _section(column, "Length allowance for it")
            column.addWidget(allowance_table(words.allowances))
            column.addWidget(_link("Set your own …", lambda: self.asked.emit("allowance")))
        if words.tornado is not None:
            _section(column, f"What matters most here · {words.tornado.what.lower()}, mm")
            column.addWidget(TornadoPlot(words.tornado))
            column.addWidget(
                _small("Each input alone, one standard deviation down and up. Model prior, not validated.")
            )
        if words.measures:
            _section(column, "The landing vein measured three ways")
            column.addWidget(measure_table(words.measures))
        if words.assumed:
            _section(column, "Assumed, not measured")
            column.addWidget(_small("▲ " + ", ".join(words.assumed), palette.WARN))
        self._add_checks(column, "Good to know", notes)
        if words.alternatives:
            _section(column, "Other sizes that fit")
            column.addWidget(self._table(words.alternatives))

    def _add_where_it_lies(self, column: QVBoxLayout) -> None:
        found = self._placing.what_if
        if found is not None:
            _section(column, "Where the stent lies")
            column.addWidget(readout_table(read_out(found, self._placing.told_month)))

    def _add_lengths(self, column: QVBoxLayout) -> None:
        """Both images' lengths side by side, or that the venogram has none."""
        assessment = self._store.assessment
        if assessment is None:
            return
        lines, note = length_lines(assessment), venogram_note(assessment)
        if lines or note:
            _section(column, TITLE if lines else "Venogram")
            column.addWidget(self._table(lines) if lines else _small(note, palette.WARN))

    def _add_deciding(self, column: QVBoxLayout, rows: Sequence[DecidingRow]) -> None:
        if not rows:
            return
        _section(column, "Frames that decide this plan · Ø by perimeter")
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(1)
        for number, row in enumerate(rows):
            self._add_deciding_row(grid, number, row)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)

    def _add_deciding_row(self, grid: QGridLayout, number: int, row: DecidingRow) -> None:
        label = CONTOUR_STANDINGS[row.standing]
        colour = palette.GOOD if row.standing == "confirmed" else palette.WARN
        sign = labelled(label.sign, "body")
        sign.setStyleSheet(f"color: {colour}; font-weight: 700;")
        sign.setAccessibleName(label.word)
        trust = _small(row.trust, palette.WARN if row.standing == "doubtful" else palette.MUTED)
        trust.setWordWrap(False)
        frame = row.frame_index
        link = _link(row.what, lambda: self.frame_asked.emit(frame))
        for column, widget in enumerate((sign, link, labelled(row.figure, "body"), trust)):
            widget.setToolTip(f"{row.why}\n{label.meaning}")
            grid.addWidget(widget, number, column)

    def _count(self, checks: Sequence[Check], is_dominated: bool) -> QPushButton:
        """How many checks stop or warn, always in sight; a press shows the first of them."""
        label = SEVERITIES[checks[0].severity]
        link = _link(f"{label.sign} {len(checks)}", lambda: self._scroll_to(checks[0]))
        link.setObjectName(f"count {checks[0].severity}")
        colour = palette.GROUND if is_dominated else palette.SEVERITY[checks[0].severity]
        link.setStyleSheet(f"color: {colour}; font-weight: 700;")
        link.setAccessibleName(f"{label.word}: {len(checks)}")
        link.setToolTip("\n".join(f"{label.sign} {check.text}" for check in checks))
        return link

    def _scroll_to(self, check: Check) -> None:
        row = self._rows_of_checks.get(check.code)
        if row is not None:
            self._scroll.ensureWidgetVisible(row, 0, 60)

    def _add_checks(self, column: QVBoxLayout, title: str, checks: Sequence[Check]) -> None:
        if checks:
            _section(column, title)
            for check in checks:
                self._rows_of_checks[check.code] = self._check_row(check)
                column.addWidget(self._rows_of_checks[check.code])

    def _check_row(self, check: Check) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 4, 0, 4)
        line.setSpacing(8)
        sign = QLabel()
        colour = palette.SEVERITY[check.severity]
        sign.setPixmap(icons.pixmap(check.severity, 16, colour, self.devicePixelRatioF()))
        sign.setToolTip(SEVERITIES[check.severity].word)
        sign.setAccessibleName(SEVERITIES[check.severity].word)
        text = labelled(check.text, "body", wrap=True)
        text.setToolTip(f"{check.clears}\n\nSource: {check.source}".strip())
        if check.severity == "info":
            text.setStyleSheet(f"color: {palette.MUTED};")
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(text)
        if check.is_overruled:
            words.addWidget(_small(f"Overruled, and printed so: {check.overruled_because}"))
        words.addLayout(self._check_links(check))
        line.addLayout(words, 1)
        return row

    def _table(self, lines: tuple[Line, ...]) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 2, 0, 2)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        for row, line in enumerate(lines):
            label = labelled(line.label, "muted")
            value = labelled(line.value, "body", wrap=True)
            value.setStyleSheet("font-weight: 500;")
            for widget in (label, value):
                widget.setToolTip(line.definition)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
            if line.why:
                grid.addWidget(self._why(line.why, line.label), row, 2, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(1, 1)
        return box

    def _band_table(self, words: CardWords) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 2)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        for row, band in enumerate(words.bands):
            label, value = labelled(band.label, "muted"), labelled(band.words, "body")
            for widget in (label, value):
                widget.setToolTip(band.definition)
            low, high = words.band_scale(band)
            grid.addWidget(label, row, 0)
            grid.addWidget(BandBar(band, low, high), row, 1)
            grid.addWidget(value, row, 2)
            grid.addWidget(self._why(band.why, band.label), row, 3)
        grid.setColumnStretch(1, 1)
        return box

    def _why(self, paths: tuple[str, ...], of: str, words: str = "?") -> QPushButton:
        """A link to the derivation of the numbers at these key paths."""
        link = _link(words, lambda: self.why_asked.emit(paths))
        link.setAccessibleName(f"Why: {of}")
        link.setToolTip("Why? Inputs, rule, source and uncertainty")
        return link

    def _check_links(self, check: Check) -> QHBoxLayout:
        links = QHBoxLayout()
        links.setSpacing(10)
        if check.frame is not None:
            frame = check.frame
            going = _link(f"Go to frame {frame + 1}", lambda: self.frame_asked.emit(frame))
            going.setToolTip("Show the frame that this check speaks of in every view")
            links.addWidget(going)
        if check.severity == "block":
            words = "Take the override back" if check.is_overruled else "Overrule with a reason …"
            links.addWidget(_link(words, lambda: self.overrule_asked.emit(check)))
        if check.lapsed_code:
            links.addWidget(_link("Take the old override back", lambda: self.overrule_asked.emit(check)))
        links.addStretch(1)
        return links


def _inset(widget: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setContentsMargins(SIDE - 4, 4, SIDE - 4, 4)
    line.addWidget(widget)
    return line


def _empty(layout: QVBoxLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def _verdict_band(words: CardWords, counts: Sequence[QWidget]) -> QWidget:
    colour = palette.VERDICT[words.verdict]
    band = QFrame()
    band.setObjectName("verdict")
    strength = 0.85 if words.is_dominated else 0.20
    surface = palette.mixed(colour, palette.PANEL, strength)
    ink = palette.GROUND if words.is_dominated else colour
    band.setStyleSheet(
        f"QFrame#verdict {{ background: {surface}; border: none; border-top-left-radius: 7px;"
        " border-top-right-radius: 7px; }"
    )
    column = QVBoxLayout(band)
    big = words.is_dominated
    column.setContentsMargins(SIDE, 20 if big else 10, SIDE, 20 if big else 10)
    column.setSpacing(3)
    title = FittedLabel(f"{words.verdict_sign} {words.verdict_word}", type_scale.DISPLAY if big else type_scale.NUMBER)
    title.setObjectName("verdict word")
    title.setStyleSheet(f"color: {ink};")
    line = QHBoxLayout()
    line.setSpacing(12)
    line.addWidget(title, 1)
    for count in counts:
        line.addWidget(count)
    column.addLayout(line)
    for reason in words.reasons if big else words.reasons[:2]:
        text = labelled(reason, "body", wrap=True)
        text.setStyleSheet(f"color: {palette.GROUND if big else palette.TEXT};" + (" font-weight: 600;" if big else ""))
        column.addWidget(text)
    band.setToolTip("\n".join(words.reasons))
    return band


def _headline(words: CardWords) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(SIDE, 10, SIDE, 6)
    column.setSpacing(0)
    several = len(words.headline) > 1
    for number, (size, device) in enumerate(zip(words.headline, words.devices, strict=True)):
        big = FittedLabel(size, type_scale.DISPLAY_OF_SEVERAL if several else type_scale.DISPLAY)
        big.setObjectName("stent size")
        column.addWidget(big)
        if (device,) != words.devices[number + 1 : number + 2]:
            column.addWidget(_device_line(device, words.is_unverified))
    if words.why_no_stent:
        column.addWidget(labelled(words.why_no_stent, "heading", wrap=True))
    return box


def _device_line(device: str, is_unverified: bool) -> QWidget:
    box = QWidget()
    line = QHBoxLayout(box)
    line.setContentsMargins(0, 0, 0, 4)
    line.setSpacing(8)
    name = labelled(device, "title")
    name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    name.setToolTip(device)
    line.addWidget(name, 1)
    if is_unverified:
        chip = labelled("▲ size not verified", "chip-warn")
        chip.setToolTip("Nobody at this site has checked this size against the maker's instructions for use.")
        line.addWidget(chip)
    return box


def _add_reasons(column: QVBoxLayout, title: str, reasons: Sequence[Reason]) -> None:
    if not reasons:
        return
    _section(column, title)
    for reason in reasons:
        text = labelled(reason.text, "body", wrap=True)
        text.setToolTip(f"Source: {reason.source}")
        column.addWidget(text)
        column.addSpacing(4)


def _section(column: QVBoxLayout, title: str) -> None:
    column.addSpacing(10)
    column.addWidget(rule())
    column.addSpacing(8)
    column.addWidget(labelled(title, "section", wrap=True))
    column.addSpacing(4)


def _small(text: str, colour: str | None = None) -> QLabel:
    label = labelled(text, "faint", wrap=True)
    label.setStyleSheet(f"color: {colour or palette.MUTED};")
    return label


def _link(words: str, then: object) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("role", "link")
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.clicked.connect(lambda _checked: then())  # type: ignore[operator]
    return button
