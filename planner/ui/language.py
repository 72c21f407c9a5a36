"""The language that the window speaks: English, or one of `resources/translations`.

Every word that the window shows passes through `tr`. Words are looked up when a widget is made, so another language holds
for what is opened from then on; the window as a whole speaks it from the next start.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from planner.resources import resource_path
from planner.said import ENGLISH, Language, Said, retell

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

LANGUAGES: Final = (("English", "en"), ("Deutsch", "de"), ("Español", "es"))
"""Each language in its own words, with its code."""
_COMMA_LANGUAGES: Final = ("de", "es")
_spoken = ENGLISH


@dataclass(frozen=True)
class LanguageChoice:
    """What a person chose: a language's code or `system`, and a decimal mark or "" for the language's own."""

    language: str = "system"
    decimal_mark: str = ""


def tr(text: str, /, **values: object) -> str:
    """Say a text in the window's language: English words with their gaps, or what the core `say`-ed.

    What nobody translated, such as a name that a person typed, comes back as it is.
    """
    if values or type(text) is str:
        return retell(Said(text, values), _spoken)
    return retell(text, _spoken)


def decimal_mark() -> str:
    """What stands before the decimals."""
    return _spoken.decimal_mark


def spoken() -> Language:
    """The window's language, for reports that are to speak it too."""
    return _spoken


def speak(choice: LanguageChoice, application: QApplication) -> str:
    """Let the window speak; return the language's code. A translation that cannot be read leaves it in English."""
    from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

    code = choice.language if choice.language != "system" else QLocale.system().name().partition("_")[0]
    for held in application.findChildren(QTranslator):
        application.removeTranslator(held)
        held.deleteLater()
    own = QTranslator(application)
    if code == "en" or not own.load(str(resource_path("translations") / f"ilioplan_{code}.qm")):
        speak_with(Language(str, choice.decimal_mark or "."))
        return "en"
    for_qt = QTranslator(application)
    if for_qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(for_qt)

    @cache
    def look_up(text: str) -> str:
        return own.translate("", text) or text

    speak_with(Language(look_up, choice.decimal_mark or ("," if code in _COMMA_LANGUAGES else "."), code))
    return code


def speak_with(language: Language) -> None:
    """Let the window speak any language at all."""
    global _spoken
    _spoken = language
