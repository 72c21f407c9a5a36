"""How the window looks on this machine. Display preferences only: clinical numbers live in policy and catalogue."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from planner.ui.language import LANGUAGES, LanguageChoice
from planner.version import SOFTWARE

THEME_CHOICES = ("dark", "light", "system")
DECIMAL_MARKS = (".", ",")


class Settings:
    """Typed values over one settings file."""

    def __init__(self, path: Path | None = None) -> None:
        if path is None:
            self._held = QSettings(SOFTWARE, SOFTWARE)
        else:
            self._held = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def geometry(self) -> QByteArray | None:
        """Size and place of the window, as Qt keeps it."""
        value = self._held.value("window/geometry")
        return value if isinstance(value, QByteArray) else None

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._held.setValue("window/geometry", value)

    @property
    def last_folder(self) -> str:
        """Folder in which the person last opened something."""
        value = self._held.value("folders/last", "")
        return value if isinstance(value, str) else ""

    @last_folder.setter
    def last_folder(self, value: str) -> None:
        self._held.setValue("folders/last", value)

    @property
    def layout(self) -> str:
        """Where the views stood last, as `arrangement.to_text` writes it; empty at first."""
        value = self._held.value("window/layout", "")
        return value if isinstance(value, str) else ""

    @layout.setter
    def layout(self, value: str) -> None:
        self._held.setValue("window/layout", value)

    @property
    def theme(self) -> str:
        """`dark`, `light` or `system`."""
        value = self._held.value("look/theme", "dark")
        return value if value in THEME_CHOICES else "dark"

    @theme.setter
    def theme(self, value: str) -> None:
        self._held.setValue("look/theme", value)

    @property
    def language(self) -> LanguageChoice:
        """The language that the window speaks, and its decimal mark."""
        language, mark = self._held.value("look/language", "system"), self._held.value("look/decimal_mark", "")
        known = language in ("system", *(code for _name, code in LANGUAGES))
        return LanguageChoice(str(language) if known else "system", str(mark) if mark in DECIMAL_MARKS else "")

    @language.setter
    def language(self, value: LanguageChoice) -> None:
        self._held.setValue("look/language", value.language)
        self._held.setValue("look/decimal_mark", value.decimal_mark)

    @property
    def sheath_in_mm(self) -> bool:
        """Whether sheath sizes are shown in millimetres, too."""
        return _truth(self._held.value("units/sheath_in_mm", "false"))

    @sheath_in_mm.setter
    def sheath_in_mm(self, value: bool) -> None:
        self._held.setValue("units/sheath_in_mm", value)

    @property
    def start_folder(self) -> str:
        """Folder that a person wants opening to start in; empty for the one used last."""
        value = self._held.value("folders/start", "")
        return value if isinstance(value, str) else ""

    @start_folder.setter
    def start_folder(self, value: str) -> None:
        self._held.setValue("folders/start", value)

    @property
    def reduced_motion(self) -> bool:
        """Whether nothing may slide, fade or blink."""
        return _truth(self._held.value("look/reduced_motion", "false"))

    @reduced_motion.setter
    def reduced_motion(self, value: bool) -> None:
        self._held.setValue("look/reduced_motion", value)


def _truth(value: object) -> bool:
    """An INI file gives words back, other stores truth values."""
    return str(value).lower() == "true"
