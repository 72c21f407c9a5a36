"""Languages with longer words: nothing is cut off, and what is asked for fits on the smallest screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QSizePolicy, QWidget

from planner.said import Language
from planner.ui import language
from planner.ui.dialogs.help import HelpDialog
from planner.ui.dialogs.key_sheet import WIDEST, KeySheet
from planner.ui.dialogs.landmarks import LandmarksDialog
from planner.ui.key_words import written_key
from planner.ui.language import LanguageChoice
from planner.ui.tour import Tour, stops_of
from planner.ui.views.plan_card.pieces import NO_BREAK, unbroken
from planner.ui.views.plan_card.widget import NARROWEST
from tests.helpers.cases import plain_plan


@pytest.fixture
def long_words() -> Iterator[None]:
    """Every text is a third longer, as German and Spanish are at their worst."""
    language.speak_with(Language(lambda text: text + "n" * (len(text) // 3), ","))
    yield
    language.speak_with(language.ENGLISH)


@pytest.fixture
def translated(request, qapp) -> Iterator[str]:
    yield language.speak(LanguageChoice(request.param), qapp)
    language.speak(LanguageChoice("en"), qapp)


def cut_off(root: QWidget) -> list[str]:
    """Words of visible buttons and single-line labels that have less room than they need."""
    return [
        widget.text()
        for widget in (*root.findChildren(QPushButton), *root.findChildren(QLabel))
        if widget.isVisible()
        and widget.text()
        and not (isinstance(widget, QLabel) and widget.wordWrap())
        and widget.sizePolicy().horizontalPolicy() != QSizePolicy.Policy.Ignored
        and widget.width() < widget.sizeHint().width()
    ]


def shown(qtbot, dialog):
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def test_the_landmarks_dialog_grows_with_its_words(long_words, qtbot):
    dialog = shown(qtbot, LandmarksDialog(plain_plan(), 249, 48))
    assert cut_off(dialog) == []


def test_the_key_sheet_fits_on_the_smallest_screen_and_names_a_key_once(long_words, qtbot, monkeypatch):
    words = {"Ctrl": "Control", "Shift": "Mayúsculas", "Delete": "Borrar", "Backspace": "Borrar"}
    monkeypatch.setattr("planner.ui.dialogs.key_sheet.written_key", lambda key: words.get(key, written_key(key)))
    dialog = shown(qtbot, KeySheet())
    assert dialog.findChildren(QScrollArea)[0].minimumWidth() <= WIDEST
    assert cut_off(dialog) == []
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Borrar" in texts
    assert not any("Borrar  Borrar" in text for text in texts)


def test_the_help_s_page_titles_are_whole(long_words, qtbot):
    dialog = shown(qtbot, HelpDialog())
    assert dialog.list.sizeHintForColumn(0) <= dialog.list.viewport().width()


def test_the_tour_s_buttons_are_whole(long_words, qtbot, bench):
    tour = Tour(bench, stops_of(bench.workbench))
    qtbot.waitUntil(tour.card.isVisible)
    for number in range(len(stops_of(bench.workbench))):
        tour.go(number)
        qtbot.waitUntil(lambda: cut_off(tour) == [])
        assert tour.rect().contains(tour.card.geometry())
    tour.end()


def test_a_deciding_frame_s_name_is_whole_on_the_narrow_card(long_words, qtbot, bench):
    bench.resize(1280, 800)
    card = bench.workbench.card
    card._show()
    names = {row.what for row in card.words.deciding}
    links = [link for link in card.findChildren(QPushButton) if link.text() in names and link.isVisible()]
    assert len(links) == len(names)
    qtbot.waitUntil(lambda: card.width() == NARROWEST)
    qtbot.waitUntil(lambda: all(link.width() >= link.sizeHint().width() for link in links))
    assert any(label.text().startswith("mean of ") for label in card.findChildren(QLabel))


@pytest.mark.parametrize("translated", ["de", "es"], indirect=True)
def test_nothing_on_the_narrow_card_lies_under_its_scroll_bar(translated, qtbot, bench):
    scroll = bench.workbench.card.findChild(QScrollArea)
    assert bench.workbench.card.width() == NARROWEST
    qtbot.waitUntil(scroll.verticalScrollBar().isVisible)
    qtbot.waitUntil(lambda: scroll.widget().width() <= scroll.viewport().width())


def test_a_number_stays_with_its_unit():
    said = unbroken("Diameter firm: 18 mm (94 %). Length firm: 80 mm (> 99 %)")
    assert said.replace(NO_BREAK, "_") == "Diameter firm: 18_mm (94_%). Length firm: 80_mm (>_99_%)"


def test_undo_and_redo_say_what_they_did_instead_of_what_held_before(qtbot, bench):
    bench.actions_by_id["confirm"].trigger()
    bench.actions_by_id["confirm"].trigger()
    step = bench.store.undo_stack.undoText()
    bench.actions_by_id["undo"].trigger()
    assert bench.status.words.text() == f"Undone: {step}"
    bench.actions_by_id["redo"].trigger()
    assert bench.status.words.text() == f"Redone: {step}"


def test_the_focus_stays_on_a_link_of_the_plan_card_when_the_card_is_made_anew(qtbot, bench):
    card = bench.workbench.card
    for words in ("Why this verdict?", card.words.deciding[0].what):
        link = next(link for link in card.findChildren(QPushButton) if link.text() == words)
        link.setFocus()
        bench.actions_by_id["confirm"].trigger()
        bench.actions_by_id["confirm"].trigger()
        qtbot.waitUntil(lambda: not bench.store.is_stale)
        qtbot.waitUntil(lambda link=link: bench.focusWidget() not in (None, link))
        assert bench.focusWidget().text() == words


def test_after_the_tour_space_plays(qtbot, bench):
    bench.actions_by_id["tour"].trigger()
    tour = bench.findChild(Tour)
    qtbot.keyClick(tour, Qt.Key.Key_Escape)
    qtbot.waitUntil(bench.workbench.cross_section.hasFocus)


def test_views_put_in_their_places_keep_the_focus(qtbot, bench):
    bench.workbench.cross_section.setFocus()
    bench.workbench.grid.reset()
    assert bench.focusWidget() is bench.workbench.cross_section
