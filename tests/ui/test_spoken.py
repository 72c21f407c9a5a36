"""Everything that the window shows can be said in another language.

The window speaks a language in which every translated letter carries a mark and decimals follow `٫`: what is left in plain
letters or with a decimal point was never asked to be translated.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields

import pyqtgraph as pg
import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGraphicsView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QTreeWidget,
    QWidget,
)

from planner.said import Language
from planner.storage.journal import Journal
from planner.storage.recent import RecentCases
from planner.ui import language
from planner.ui.app import make_window
from planner.ui.dialogs.about import LICENCE, parts
from planner.ui.settings import Settings
from planner.ui.views.start_page.state import find_samples, paths_of_sample
from tests.ui.test_window import answer

PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
MARKED = "äƀçđéƒǥħíĵķłɱñöƥɋŕšţüṽŵẋýžÅƁÇĐÉƑǤĦÍĴĶŁṀÑÖƤɊŔŠŢÜṼŴẊÝŽ"
MARKS = str.maketrans(PLAIN, MARKED)
GAP_OR_TAG = re.compile(r"(\{[^{}]*\}|<[^<>]*>|&\w+;)")
DIALOGS = (
    "intake", "verdict", "choose_stent", "allowance", "catalogue", "calibrate", "calibrate_venogram", "ledger", "landmarks",
    "export", "settings", "palette", "about", "key_sheet", "why", "type_diameter", "aftercare",
)  # fmt: skip
MAY_STAY = re.compile(
    r"https?://\S+|\bilioplan-\w+ \d[\d.]*|\b\d+\.\d+\.\d+\b|šéçţíöñ \d+\.\d+|[\w./\\-]+\.(?:json|pdf|csv|dcm|md|ilioplan)\b|/\S+|\b(?:mmHg|mm|IVUS|MLA|IVC|CIV|EIV|CFV|CEAP|VCSS|NIVL|PTS|"
    r"DICOM|PS3|PDF|JSON|AP|RAO|LAO|VIDIO|Ilioplan|PySide|Qt|Python|Ctrl|Shift|Alt|Meta|Del|Esc|Escape|Scroll|Ins|PgUp|PgDown|Home|End|Tab|"
    r"Return|Enter|Space|Backspace|Delete|Left|Right|Up|Down|Deutsch|Español|English|LGPL|Apache|BSD|MIT)\b"
)
DECIMAL_POINT = re.compile(r"(?<=\d)\.(?=\d)")
LEFT = re.compile(r"[A-Za-z]{3,}|\d\.\d")


def mark(template: str) -> str:
    """The sentence with a mark on each letter and its own decimals after `٫`, its gaps and tags untouched."""
    return "".join(
        part if part[:1] in ("{", "<", "&") else DECIMAL_POINT.sub("٫", part).translate(MARKS)
        for part in GAP_OR_TAG.split(template)
    )


@pytest.fixture
def marked_language() -> Iterator[None]:
    language.speak_with(Language(mark, "٫"))
    yield
    language.speak_with(language.ENGLISH)


@pytest.fixture
def marked_window(marked_language, qtbot, tmp_path):
    made = make_window(Settings(tmp_path / "settings.ini"), Journal(tmp_path / "journal"), RecentCases(tmp_path))
    made.resize(1920, 1080)
    with qtbot.waitExposed(made, timeout=20_000):
        made.show()
    yield made
    made.store.undo_stack.setClean()
    made.close()


def shown_texts(root: QWidget) -> Iterator[tuple[str, str]]:
    """Every text of a widget and of what is in it, with where it stands."""
    for widget in (root, *root.findChildren(QWidget)):
        place = type(widget).__name__
        for text in (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.statusTip(),
                     widget.windowTitle() if widget.isWindow() else ""):  # fmt: skip
            yield place, text
        if isinstance(widget, (QLabel, QAbstractButton)):
            yield place, widget.text()
        elif isinstance(widget, QLineEdit):
            yield place, widget.placeholderText()
        elif isinstance(widget, (QTextEdit, QPlainTextEdit)):
            yield place, widget.toPlainText() if widget.isReadOnly() else ""
        elif isinstance(widget, QComboBox):
            yield from ((place, widget.itemText(index)) for index in range(widget.count()))
        elif isinstance(widget, QAbstractItemView):
            yield from ((place, text) for text in texts_of_items(widget))
        elif isinstance(widget, QGraphicsView):
            yield from ((place, text) for text in texts_of_scene(widget))
        yield from (
            (f"{place} action", text) for action in widget.actions() for text in (action.text(), action.toolTip())
        )


def texts_of_items(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    if isinstance(view, QTreeWidget):
        yield from (view.headerItem().text(column) for column in range(view.columnCount()))
    columns = view.columnCount() if isinstance(view, QTreeWidget) else 1
    waiting = [QModelIndex()]
    while waiting:
        parent = waiting.pop()
        for row in range(model.rowCount(parent)):
            yield from (
                str(model.index(row, column, parent).data(role) or "")
                for column in range(columns)
                for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
            )
            if isinstance(view, QTreeWidget):
                waiting.append(model.index(row, 0, parent))


def texts_of_scene(view: QGraphicsView) -> Iterator[str]:
    for item in view.scene().items() if view.scene() is not None else ():
        if isinstance(item, pg.TextItem):
            yield item.textItem.toPlainText()
        elif isinstance(item, pg.AxisItem) and item.isVisible():
            yield item.label.toPlainText()
            yield from (text for spacing in (item.tickStrings(*item_ticks(item)),) for text in spacing)


def item_ticks(axis: pg.AxisItem) -> tuple[list[float], float, float]:
    return [0.5, 1.5], 1.0, 0.5


def unspoken(root: QWidget, own: tuple[str, ...] = ()) -> list[str]:
    """Texts with words that were not asked to be translated; `own` are names and notes that stay as they are."""
    found = []
    for place, text in shown_texts(root):
        words = re.sub(r"<[^<>]*>|&\w+;", " ", text)
        for name in own:
            words = words.replace(name, " ")
        if LEFT.search(MAY_STAY.sub(" ", words)):
            found.append(f"{place}: {text[:200]}")
    return list(dict.fromkeys(found))


def names_of(window) -> tuple[str, ...]:
    """What a person or a maker named: patient, devices, sources, files."""
    held = [sample.path.name for sample in find_samples()]
    case = window.store.case
    if case is not None:
        patient = case.patient
        held += [str(getattr(patient, field.name)) for field in fields(patient)]
    for model in window.desk.catalogue.models:
        held += [model.name, model.label, model.manufacturer]
    held += [LICENCE, *(word for part in parts() for word in part)]
    return tuple(sorted({name for name in held if name and name != "None"}, key=len, reverse=True))


def test_the_start_page_is_spoken(marked_window):
    left = unspoken(marked_window, names_of(marked_window))
    assert not left, "\n".join(["not asked to be translated:", *left])


def opened(window, qtbot, name: str):
    sample = next(each for each in find_samples() if each.path.name == name)
    window.open_paths(paths_of_sample(sample))
    store = window.store
    qtbot.waitUntil(
        lambda: (
            store.case is not None
            and not store.is_stale
            and store.is_shown
            and not window.status.is_busy
            and store.plan.contours is not None
        ),
        timeout=240_000,
    )
    return window


@pytest.mark.slow
@pytest.mark.parametrize("name", ["left_pts", "left_nivl_silent"])
def test_a_case_and_its_dialogs_are_spoken(marked_window, qtbot, name):
    window = opened(marked_window, qtbot, name)
    own = names_of(window)
    found = {"window": unspoken(window, own)}
    for action in DIALOGS:

        def look(dialog, action=action):
            try:
                found[action] = unspoken(dialog, own)
            finally:
                dialog.done(0)

        answer(qtbot, look)
        window.actions_by_id[action].trigger()
    left = [f"{place}: {text}" for place, texts in found.items() for text in texts]
    assert not left, "\n".join(["not asked to be translated:", *left])
