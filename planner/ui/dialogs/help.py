"""Help inside the program: pages, and a field that finds words in them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QTextBrowser, QTextEdit, QWidget

from planner.ui.dialogs.frame import DialogFrame
from planner.ui.help_pages import HelpPage, find_pages, help_pages, words_of
from planner.ui.language import tr
from planner.ui.theme import palette

SIZE = (920, 600)
LIST_WIDTH = 220
PARAGRAPH_PX, LINE_PERCENT = 9.0, 125.0


class HelpDialog(DialogFrame):
    """Works without a network."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Help"), "", tr("Close"), parent)
        self.cancel_button.hide()
        self._shown: tuple[HelpPage, ...] = ()
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find words: landmark, dashed, second screen …"))
        self.field.setAccessibleName(tr("Search the help"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._find)
        self.list = QListWidget()
        self.list.setProperty("role", "pages")
        self.list.setAccessibleName(tr("Pages"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._show)
        self.page = QTextBrowser()
        self.page.setAccessibleName(tr("Page"))
        self.page.setOpenLinks(False)
        line = QHBoxLayout()
        line.setSpacing(14)
        line.addWidget(self.list)
        line.addWidget(self.page, 1)
        self.content.addWidget(self.field)
        self.content.addLayout(line, 1)
        self.resize(*SIZE)
        self._find("")
        self.list.ensurePolished()
        self.list.setFixedWidth(max(LIST_WIDTH, self.list.sizeHintForColumn(0) + 2 * self.list.frameWidth()))
        self.field.setFocus()

    def _find(self, typed: str) -> None:
        self._shown = find_pages(typed, help_pages())
        self.list.clear()
        self.list.addItems([page.title for page in self._shown])
        if self._shown:
            self.list.setCurrentRow(0)
        else:
            self.page.setPlainText(
                tr("Nothing in the help speaks of “{typed}”. Try another word, or Ctrl+K for commands.", typed=typed)
            )

    def _show(self, row: int) -> None:
        if not 0 <= row < len(self._shown):
            return
        self.page.setMarkdown(self._shown[row].text)
        self._space()
        self._mark(words_of(self.field.text()))

    def _space(self) -> None:
        """Room between paragraphs and lines: Markdown brings none."""
        block = self.page.document().begin()
        while block.isValid():
            form = block.blockFormat()
            form.setBottomMargin(PARAGRAPH_PX)
            form.setLineHeight(LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            QTextCursor(block).setBlockFormat(form)
            block = block.next()

    def _mark(self, words: tuple[str, ...]) -> None:
        """Show where the words stand, and go to the first."""
        found = []
        look = QTextCharFormat()
        look.setBackground(QColor(palette.ACCENT))
        look.setForeground(QColor(palette.ON_ACCENT))
        for word in words:
            cursor = QTextCursor(self.page.document())
            while not (cursor := self.page.document().find(word, cursor)).isNull():
                marked = QTextEdit.ExtraSelection()
                marked.cursor, marked.format = cursor, look
                found.append(marked)
        self.page.setExtraSelections(found)
        first = QTextCursor(self.page.document())
        if found:
            first.setPosition(min(each.cursor.selectionStart() for each in found))
        self.page.setTextCursor(first)
        self.page.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
