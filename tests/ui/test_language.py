"""The window speaks German or Spanish as it is told, numbers included; without a translation it speaks English."""

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from planner.said import ENGLISH, Numeral, say
from planner.storage.journal import Journal
from planner.storage.recent import RecentCases
from planner.ui import language
from planner.ui.app import make_window
from planner.ui.language import LanguageChoice, decimal_mark, speak, tr
from planner.ui.settings import Settings


@pytest.fixture(autouse=True)
def english_again(qapp):
    yield
    speak(LanguageChoice("en"), qapp)
    assert language.spoken() == ENGLISH


@pytest.mark.parametrize(("code", "file", "undo"), [("de", "Datei", "Rückgängig"), ("es", "Archivo", "Deshacer")])
def test_menus_and_numbers_are_said_in_the_chosen_language(qapp, qtbot, tmp_path, code, file, undo):
    assert speak(LanguageChoice(code), qapp) == code
    window = make_window(Settings(tmp_path / "settings.ini"), Journal(tmp_path / "journal"), RecentCases(tmp_path))
    qtbot.addWidget(window)
    assert window.menuBar().actions()[0].text() == file
    assert window.actions_by_id["undo"].text() == undo
    assert tr(Numeral("12.5")) == "12,5"
    assert tr(say("{diameter} mm", diameter=Numeral("16.5"))) == "16,5 mm"
    window.close()


def test_qts_own_words_follow(qapp):
    speak(LanguageChoice("de"), qapp)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    speak(LanguageChoice("en"), qapp)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_the_decimal_mark_can_be_chosen_by_itself(qapp):
    speak(LanguageChoice("de", "."), qapp)
    assert (decimal_mark(), tr(Numeral("12.5"))) == (".", "12.5")
    speak(LanguageChoice("en", ","), qapp)
    assert (decimal_mark(), tr(Numeral("12.5"))) == (",", "12,5")


def test_the_systems_language_is_spoken_where_there_is_a_translation(qapp, monkeypatch):
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale("es_MX")))
    assert speak(LanguageChoice(), qapp) == "es"
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale("fi_FI")))
    assert speak(LanguageChoice(), qapp) == "en"


def test_what_a_person_typed_stays(qapp):
    speak(LanguageChoice("de"), qapp)
    assert tr(say("{note} mm", note="Undo 1.5")) == "Undo 1.5 mm"
