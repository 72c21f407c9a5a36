"""Words laid over an image, one label in each corner; the mouse passes through."""

from __future__ import annotations

from typing import Literal, cast

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget

from planner.ui.views.panel import labelled

Corner = Literal["top_left", "top_right", "bottom_left", "bottom_right"]
CORNERS: tuple[Corner, ...] = ("top_left", "top_right", "bottom_left", "bottom_right")
MARGIN = 8
BETWEEN = 2
WIDEST_SHARE = 0.6
"""Of the image's width; longer words wrap."""


class Overlay(QWidget):
    """Corner labels over `covered`, which it follows in size. Empty labels are not there."""

    def __init__(self, covered: QWidget) -> None:
        super().__init__(covered)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._covered = covered
        self._labels: dict[Corner, QLabel] = {corner: self._label("hud") for corner in CORNERS}
        self._swapped: dict[Corner, bool] = dict.fromkeys(CORNERS, False)
        self._centre = self._label("hud")
        self._centre.setAlignment(Qt.AlignmentFlag.AlignCenter)
        covered.installEventFilter(self)
        self.setGeometry(covered.rect())

    def write(self, corner: Corner, words: str) -> None:
        """Put words (rich text) into a corner."""
        self._write(self._labels[corner], words)

    def swap(self, corner: Corner, is_swapped: bool) -> None:
        """Put a corner's words at the other side, as long as nothing stands there: they would hide what is looked at."""
        if self._swapped[corner] != is_swapped:
            self._swapped[corner] = is_swapped
            self._place()

    def write_centre(self, words: str) -> None:
        """Say what stands in the way of a picture; empty when nothing does."""
        self._write(self._centre, words)

    def words_in(self, corner: Corner) -> str:
        """What stands in a corner."""
        return self._labels[corner].text()

    def covered_rects(self) -> list[QRect]:
        """What the words in the corners hide of the picture."""
        return [label.geometry() for label in self._labels.values() if label.text()]

    @property
    def centre_words(self) -> str:
        """What stands in the middle."""
        return self._centre.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the covered widget."""
        if watched is self._covered and event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.setGeometry(self._covered.rect())
            self._place()
        return False

    def _label(self, role: str) -> QLabel:
        label = labelled("", role)
        label.setParent(self)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.hide()
        return label

    def _write(self, label: QLabel, words: str) -> None:
        if label.text() != words:
            label.setText(words)
            label.setVisible(bool(words))
            self._place()

    def _place(self) -> None:
        for label in (*self._labels.values(), self._centre):
            self._place_one(label)
        self._part("top_left", "top_right", down=1)
        self._part("bottom_left", "bottom_right", down=-1)

    def _part(self, kept: Corner, moved: Corner, down: int) -> None:
        """Where words meet in the middle of a narrow picture, the right ones give way toward the picture's middle."""
        still, label = self._labels[kept], self._labels[moved]
        if still.text() and label.text() and still.geometry().intersects(label.geometry()):
            label.move(label.x(), label.y() + down * (still.height() + BETWEEN))

    def _place_one(self, label: QLabel) -> None:
        if not label.text():
            return
        self._fit(label)
        if label is self._centre:
            label.move((self.width() - label.width()) // 2, (self.height() - label.height()) // 2)
            return
        corner = next(corner for corner, held in self._labels.items() if held is label)
        x = MARGIN if self._is_left(corner) else self.width() - MARGIN - label.width()
        y = MARGIN if corner.startswith("top") else self.height() - MARGIN - label.height()
        label.move(QPoint(x, y))

    def _is_left(self, corner: Corner) -> bool:
        is_left = corner.endswith("left")
        other = _beside(corner)
        return is_left != (self._swapped[corner] and not self._labels[other].text())

    def _fit(self, label: QLabel) -> None:
        widest = round(WIDEST_SHARE * self.width())
        label.setWordWrap(False)
        label.adjustSize()
        if label.width() > widest > 0:
            label.setWordWrap(True)
            label.resize(widest, label.heightForWidth(widest))


def _beside(corner: Corner) -> Corner:
    row, side = corner.split("_")
    return cast(Corner, f"{row}_{'right' if side == 'left' else 'left'}")
