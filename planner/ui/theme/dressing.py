"""Gives the application its look, and another one while it runs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from planner.ui.theme import icons, palette, type_scale
from planner.ui.theme.palette import ThemeName
from planner.ui.theme.stylesheet import stylesheet

MOTIONS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
ROLES = {
    QPalette.ColorRole.Window: "GROUND",
    QPalette.ColorRole.WindowText: "TEXT",
    QPalette.ColorRole.Base: "PANEL",
    QPalette.ColorRole.AlternateBase: "RAISED",
    QPalette.ColorRole.Text: "TEXT",
    QPalette.ColorRole.Button: "RAISED",
    QPalette.ColorRole.ButtonText: "TEXT",
    QPalette.ColorRole.ToolTipBase: "RAISED",
    QPalette.ColorRole.ToolTipText: "TEXT",
    QPalette.ColorRole.PlaceholderText: "FAINT",
    QPalette.ColorRole.Highlight: "ACCENT",
    QPalette.ColorRole.HighlightedText: "ON_ACCENT",
    QPalette.ColorRole.Link: "ACCENT",
}


def dress(application: QApplication) -> None:
    """Give an application the window's look in the theme in force: fonts, colours, stylesheet."""
    families = type_scale.load_fonts()
    chosen = type_scale.font(type_scale.BODY)
    if families:
        chosen.setFamilies(list(families))
    application.setFont(chosen)
    application.setWindowIcon(QIcon(icons.pixmap("app", 64, palette.ACCENT)))
    _colour(application, families)


def change_theme(application: QApplication, theme: ThemeName) -> None:
    """Change the theme of everything that is shown."""
    before = palette.theme_in_force()
    if theme == before:
        return
    from planner.ui.theme.exchange import exchange_widgets
    from planner.ui.theme.plots import configure_plots

    palette.use(theme)
    configure_plots()
    _colour(application, type_scale.load_fonts())
    exchange_widgets(application.allWidgets(), before, theme)


def dressed_application() -> QApplication:
    """The application that runs; only windows ask."""
    held = QApplication.instance()
    assert isinstance(held, QApplication)
    return held


def theme_of(choice: str, application: QApplication) -> ThemeName:
    """The theme that a choice means: "dark", "light", or anything else for the one the system has."""
    if choice in palette.THEMES:
        return "light" if choice == "light" else "dark"
    is_light = application.styleHints().colorScheme() == Qt.ColorScheme.Light
    return "light" if is_light else "dark"


def reduce_motion(application: QApplication, reduced: bool) -> None:
    """Let nothing slide, fade or blink; or let the system decide again."""
    for motion in MOTIONS:
        application.setEffectEnabled(motion, not reduced)
    application.setCursorFlashTime(0 if reduced else _FLASH_MS)


_FLASH_MS = 1000
"""Qt's own blinking time of the text cursor."""


def _colour(application: QApplication, families: tuple[str, ...]) -> None:
    made = QPalette()
    held = palette.colours()
    for role, name in ROLES.items():
        made.setColor(role, QColor(held[name]))
    made.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text, QColor(held["OUTLINE"]))
    application.setPalette(made)
    application.setStyleSheet(stylesheet(families))
