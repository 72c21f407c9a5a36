"""The body of the plan card: numbers, caveats, prediction, each in a section of its own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from planner.model.assessment import Assessment
from planner.ui.language import tr
from planner.ui.theme import icons, palette
from planner.ui.views.panel import labelled
from planner.ui.views.plan_card.band_bar import BandBar
from planner.ui.views.plan_card.lengths import TITLE, length_lines, venogram_note
from planner.ui.views.plan_card.pieces import SIDE, add_reasons, link, section, small, unbroken, why_link
from planner.ui.views.plan_card.stent_sections import allowance_table, measure_table, readout_table
from planner.ui.views.plan_card.tornado import TornadoPlot
from planner.ui.views.plan_card.words import CardWords, Check, DecidingRow, Line
from planner.ui.views.stent.placing import Placing
from planner.ui.views.stent.readout import read_out
from planner.wording.labels import CONTOUR_STANDINGS, SEVERITIES


class CardBody(QWidget):
    """Everything below the head, made anew for each assessment.

    Attributes
    ----------
    rows_of_checks
        The row of each check by its code.
    """

    frame_asked = Signal(object)
    overrule_asked = Signal(object)
    asked = Signal(object)
    """An action's id."""
    why_asked = Signal(object)
    """Key paths of the numbers whose derivation is asked for."""

    def __init__(self, words: CardWords | None, instead: str, assessment: Assessment | None, placing: Placing) -> None:
        """`instead` is said where there are no words yet."""
        super().__init__()
        self._assessment = assessment
        self._placing = placing
        self.rows_of_checks: dict[str, QWidget] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 4, SIDE - 4, SIDE)
        column.setSpacing(0)
        if words is None:
            column.addWidget(labelled(instead, "muted", wrap=True))
        else:
            self._fill(column, words)
        column.addStretch(1)

    def _fill(self, column: QVBoxLayout, words: CardWords) -> None:
        if words.lines:
            column.addWidget(self._table(words.lines))
        pressing = [check for check in words.checks if check.severity != "info"]
        notes = [check for check in words.checks if check.severity == "info"]
        for title, reasons in ((tr("Instead of a stent"), words.instead), (tr("If nothing is done"), words.untreated)):
            add_reasons(column, title, reasons)
        self._add_deciding(column, words.deciding)
        self._add_lengths(column)
        self._add_checks(column, tr("Before you use this plan"), pressing)
        self._add_where_it_lies(column)
        if words.bands or words.elongation_note:
            section(column, tr("How the vein is expected to change"))
            if words.bands:
                column.addWidget(self._band_table(words))
            column.addWidget(small(words.elongation_note))
        if words.allowances:
            section(column, tr("Length allowance for it"))
            column.addWidget(allowance_table(words.allowances))
            column.addWidget(link(tr("Set your own …"), lambda: self.asked.emit("allowance")))
        if words.tornado is not None:
            section(column, words.tornado.heading)
            column.addWidget(TornadoPlot(words.tornado))
            column.addWidget(
                small(tr("Each input alone, one standard deviation down and up. Model prior, not validated."))
            )
        if words.measures:
            section(column, tr("The landing vein measured three ways"))
            column.addWidget(measure_table(words.measures))
        if words.assumed:
            section(column, tr("Assumed, not measured"))
            column.addWidget(small("▲ " + ", ".join(words.assumed), palette.WARN))
        self._add_checks(column, tr("Good to know"), notes)
        if words.alternatives:
            section(column, tr("Other sizes that fit"))
            column.addWidget(self._table(words.alternatives))

    def _add_where_it_lies(self, column: QVBoxLayout) -> None:
        found = self._placing.what_if
        if found is not None:
            section(column, tr("Where the stent lies"))
            column.addWidget(readout_table(read_out(found, self._placing.told_month)))

    def _add_lengths(self, column: QVBoxLayout) -> None:
        """Both images' lengths side by side, or that the venogram has none."""
        assessment = self._assessment
        if assessment is None:
            return
        lines, note = length_lines(assessment), venogram_note(assessment)
        if lines or note:
            section(column, tr(TITLE) if lines else tr("Venogram"))
            column.addWidget(self._table(lines) if lines else small(note, palette.WARN))

    def _add_deciding(self, column: QVBoxLayout, rows: Sequence[DecidingRow]) -> None:
        if not rows:
            return
        section(column, tr("Frames that decide this plan · Ø by perimeter"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(1)
        for number, row in enumerate(rows):
            self._add_deciding_row(grid, 2 * number, row)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)

    def _add_deciding_row(self, grid: QGridLayout, line: int, row: DecidingRow) -> None:
        """A second line says what a mean is of: beside the figure there is no room for it in every language."""
        label = CONTOUR_STANDINGS[row.standing]
        colour = palette.GOOD if row.standing == "confirmed" else palette.WARN
        sign = labelled(label.sign, "body")
        sign.setStyleSheet(f"color: {colour}; font-weight: 700;")
        sign.setAccessibleName(tr(label.word))
        trust = small(row.trust, palette.WARN if row.standing == "doubtful" else palette.MUTED)
        trust.setWordWrap(False)
        frame = row.frame_index
        going = link(row.what, lambda: self.frame_asked.emit(frame))
        going.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # the card never grows too wide
        figure, _break, mean_of = row.figure.partition("\n")
        words = [sign, going, labelled(figure, "body"), trust]
        for column, widget in enumerate(words):
            grid.addWidget(widget, line, column)
        if mean_of:
            words.append(small(mean_of))
            grid.addWidget(words[-1], line + 1, 2, 1, 2)
        for widget in words:
            widget.setToolTip(f"{row.why}\n{tr(label.meaning)}")

    def _add_checks(self, column: QVBoxLayout, title: str, checks: Sequence[Check]) -> None:
        if checks:
            section(column, title)
            for check in checks:
                self.rows_of_checks[check.code] = self._check_row(check)
                column.addWidget(self.rows_of_checks[check.code])

    def _check_row(self, check: Check) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 4, 0, 4)
        line.setSpacing(8)
        sign = QLabel()
        colour = palette.SEVERITY[check.severity]
        sign.setPixmap(icons.pixmap(check.severity, 16, colour, self.devicePixelRatioF()))
        sign.setToolTip(tr(SEVERITIES[check.severity].word))
        sign.setAccessibleName(tr(SEVERITIES[check.severity].word))
        text = labelled(tr(check.text), "body", wrap=True)
        source = tr("Source: {source}", source=check.source)
        text.setToolTip(f"{tr(check.clears)}\n\n{source}" if check.clears else source)
        if check.severity == "info":
            text.setStyleSheet(f"color: {palette.MUTED};")
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(text)
        if check.is_overruled:
            words.addWidget(small(tr("Overruled, and printed so: {reason}", reason=check.overruled_because)))
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
            value = labelled(unbroken(line.value), "body", wrap=True)
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
            label, value = labelled(band.label, "muted", wrap=True), labelled(band.words, "body")
            for widget in (label, value):
                widget.setToolTip(band.definition)
            low, high = words.band_scale(band)
            grid.addWidget(label, row, 0)
            grid.addWidget(BandBar(band, low, high), row, 1)
            grid.addWidget(value, row, 2)
            grid.addWidget(self._why(band.why, band.label), row, 3)
        grid.setColumnStretch(1, 1)
        return box

    def _check_links(self, check: Check) -> QHBoxLayout:
        links = QHBoxLayout()
        links.setSpacing(10)
        if check.frame is not None:
            frame = check.frame
            going = link(tr("Go to frame {frame}", frame=frame + 1), lambda: self.frame_asked.emit(frame))
            going.setToolTip(tr("Show the frame that this check speaks of in every view"))
            links.addWidget(going)
        if check.severity == "block":
            words = tr("Take the override back") if check.is_overruled else tr("Overrule with a reason …")
            links.addWidget(link(words, lambda: self.overrule_asked.emit(check)))
        if check.lapsed_code:
            links.addWidget(link(tr("Take the old override back"), lambda: self.overrule_asked.emit(check)))
        links.addStretch(1)
        return links

    def _why(self, paths: tuple[str, ...], of: str) -> QPushButton:
        return why_link(of, "?", lambda: self.why_asked.emit(paths))
