"""The one stylesheet of the window. Widgets name their role (`setObjectName`, `setProperty`), never their colours."""

from __future__ import annotations

from planner.resources import resource_path
from planner.ui.theme import palette as p
from planner.ui.theme import type_scale as t

HUD_OPACITY = 0.86
"""Of the ground under words on a picture."""

_TEMPLATE = """
* {{ font-size: {BODY}px; color: {TEXT}; }}
QMainWindow, QDialog {{ background: {GROUND}; }}
QWidget#room {{ background: {GROUND}; }}
QToolTip {{ background: {RAISED}; color: {TEXT}; border: 1px solid {OUTLINE}; padding: 6px 8px; }}

QMenuBar {{ background: {GROUND}; padding: 2px 6px; }}
QMenuBar::item {{ padding: 4px 10px; border-radius: 4px; background: transparent; color: {MUTED}; }}
QMenuBar::item:selected {{ background: {HOVER}; color: {TEXT}; }}
QMenu {{ background: {RAISED}; border: 1px solid {LINE}; padding: 6px 0; }}
QMenu::item {{ padding: 6px 28px 6px 12px; }}
QMenu::item:selected {{ background: {HOVER}; }}
QMenu::item:disabled {{ color: {OUTLINE}; }}
QMenu::separator {{ height: 1px; background: {LINE}; margin: 6px 10px; }}
QMenu::icon {{ padding-left: 10px; }}

QFrame[role="panel"] {{ background: {PANEL}; border: 1px solid {LINE}; border-radius: 8px; }}
QFrame[role="raised"] {{ background: {RAISED}; border: 1px solid {LINE}; border-radius: 8px; }}
QFrame[role="rule"] {{ background: {LINE}; border: none; max-height: 1px; min-height: 1px; }}

QLabel {{ background: transparent; }}
QLabel[role="title"] {{ font-size: {BODY}px; font-weight: 600; color: {TEXT}; }}
QLabel[role="heading"] {{ font-size: {HEADING}px; font-weight: 600; }}
QLabel[role="display"] {{ font-size: 34px; font-weight: 700; }}
QLabel[role="section"] {{ font-size: {SMALL}px; font-weight: 600; color: {MUTED}; }}
QLabel[role="muted"] {{ color: {MUTED}; }}
QLabel[role="faint"] {{ color: {FAINT}; font-size: {SMALL}px; }}
QLabel[role="hud"] {{ color: {TEXT}; font-size: {SMALL}px; font-weight: 500; background: {HUD};
                     border-radius: 5px; padding: 3px 7px; }}
QLabel[role="chip"] {{ background: {HOVER}; color: {TEXT}; border-radius: 9px; padding: 2px 9px;
                      font-size: {SMALL}px; font-weight: 500; }}
QLabel[role="chip-warn"] {{ background: {WARN_DIM}; color: {WARN}; border: 1px solid {WARN}; border-radius: 9px;
                           padding: 1px 8px; font-size: {SMALL}px; font-weight: 600; }}
QLabel[role="chip-block"] {{ background: {BLOCK_DIM}; color: {BLOCK}; border: 1px solid {BLOCK}; border-radius: 9px;
                            padding: 1px 8px; font-size: {SMALL}px; font-weight: 600; }}
QLabel[role="chip-good"] {{ background: {GOOD_DIM}; color: {GOOD}; border-radius: 9px; padding: 2px 9px;
                           font-size: {SMALL}px; font-weight: 600; }}

QPushButton, QToolButton {{ background: {RAISED}; border: 1px solid {LINE}; border-radius: 6px; padding: 6px 14px;
                           font-weight: 500; }}
QPushButton:hover, QToolButton:hover {{ background: {HOVER}; border-color: {OUTLINE}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {LINE}; }}
QPushButton:focus, QToolButton:focus {{ border: 1px solid {ACCENT}; }}
QPushButton:disabled, QToolButton:disabled {{ color: {OUTLINE}; background: {PANEL}; }}
QPushButton[role="primary"] {{ background: {ACCENT}; color: {ON_ACCENT}; border-color: {ACCENT}; font-weight: 600; }}
QPushButton[role="primary"]:hover {{ background: {ACCENT_HOVER}; border-color: {ACCENT_HOVER}; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {TEXT}; padding: 5px 13px; }}
QPushButton[role="primary"]:disabled {{ background: {LINE}; color: {FAINT}; border-color: {LINE}; }}
QPushButton[role="link"] {{ background: transparent; border: 1px solid transparent; color: {ACCENT};
                           padding: 2px 0; text-align: left; }}
QPushButton[role="link"]:hover {{ color: {TEXT}; }}
QPushButton[role="link"]:focus {{ border: 1px solid {ACCENT}; }}
QPushButton[role="row"] {{ background: {PANEL}; border: 1px solid {LINE}; border-radius: 8px; text-align: left;
                          padding: 10px 14px; }}
QPushButton[role="row"]:hover {{ background: {RAISED}; border-color: {OUTLINE}; }}
QPushButton[role="row"]:focus {{ border: 1px solid {ACCENT}; }}
QPushButton[role="choice"]:checked {{ background: {HOVER}; border: 2px solid {ACCENT}; padding: 5px 13px;
                                    font-weight: 700; }}
QToolButton[role="quiet"] {{ background: transparent; border: 1px solid transparent; padding: 3px; }}
QToolButton[role="quiet"]:hover {{ background: {HOVER}; }}
QToolButton[role="quiet"]:checked {{ background: {RAISED}; border: 1px solid {ACCENT}; }}
QToolButton[role="quiet"]:focus {{ border: 1px solid {ACCENT}; }}
QToolButton[role="step"] {{ background: transparent; border: 1px solid transparent; border-radius: 8px;
                           padding: 4px 2px 3px 2px; font-size: {SMALL}px; font-weight: 500; color: {MUTED}; }}
QToolButton[role="step"]:hover {{ background: {RAISED}; color: {TEXT}; }}
QToolButton[role="step"]:focus {{ border: 1px solid {ACCENT}; }}
QToolButton[role="step"]:disabled {{ color: {OUTLINE}; background: transparent; }}

QLineEdit, QComboBox, QPlainTextEdit, QTextBrowser {{ background: {GROUND}; border: 1px solid {OUTLINE};
    border-radius: 5px; padding: 5px 8px; selection-background-color: {ACCENT}; selection-color: {ON_ACCENT};
    min-height: 18px; }}
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus, QTextBrowser:focus {{ border: 1px solid {ACCENT}; }}
QLineEdit[wrong="true"] {{ border: 1px solid {BLOCK}; }}
QComboBox[role="compact"] {{ padding: 1px 4px 1px 8px; min-height: 18px; font-size: {SMALL}px; }}
QComboBox::drop-down {{ border: none; width: 22px; }}
QComboBox::down-arrow {{ image: url({CHEVRON}); width: 12px; height: 12px; }}
QComboBox QAbstractItemView {{ background: {RAISED}; border: 1px solid {LINE}; selection-background-color: {HOVER};
    selection-color: {TEXT}; outline: none; }}
QCheckBox {{ spacing: 8px; }}
QCheckBox::indicator {{ width: 15px; height: 15px; border: 1px solid {OUTLINE}; border-radius: 3px;
    background: {GROUND}; }}
QCheckBox::indicator:checked {{ background: {ACCENT}; border-color: {ACCENT}; image: url({TICK}); }}
QRadioButton {{ spacing: 8px; }}
QRadioButton::indicator {{ width: 13px; height: 13px; border: 1px solid {OUTLINE}; border-radius: 7px;
    background: {GROUND}; }}
QRadioButton::indicator:checked {{ width: 7px; height: 7px; border: 4px solid {ACCENT}; background: {ON_ACCENT}; }}
QRadioButton:focus {{ color: {ACCENT}; }}
QCheckBox:focus {{ color: {ACCENT}; }}

QTabWidget::pane {{ border: none; border-top: 1px solid {LINE}; padding-top: 8px; }}
QTabBar::tab {{ background: transparent; color: {MUTED}; padding: 5px 12px; border-bottom: 2px solid transparent; }}
QTabBar::tab:hover {{ color: {TEXT}; }}
QTabBar::tab:selected {{ color: {TEXT}; border-bottom: 2px solid {ACCENT}; font-weight: 600; }}
QTabBar::tab:focus {{ color: {ACCENT}; }}

QSlider::groove:vertical {{ width: 4px; background: {LINE}; border-radius: 2px; }}
QSlider::add-page:vertical {{ background: {OUTLINE}; border-radius: 2px; }}
QSlider::handle:vertical {{ width: 14px; height: 14px; margin: 0 -5px; border-radius: 7px; background: {TEXT}; }}
QSlider::handle:vertical:focus {{ background: {ACCENT}; }}
QSlider::groove:horizontal {{ height: 4px; background: {LINE}; border-radius: 2px; }}
QSlider::sub-page:horizontal {{ background: {OUTLINE}; border-radius: 2px; }}
QSlider::handle:horizontal {{ width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; background: {TEXT}; }}
QSlider::handle:horizontal:focus {{ background: {ACCENT}; }}

QProgressBar {{ background: {LINE}; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }}
QProgressBar::chunk {{ background: {ACCENT}; border-radius: 3px; }}

QListWidget {{ background: {GROUND}; border: 1px solid {LINE}; border-radius: 6px; outline: none; }}
QListWidget::item {{ border-radius: 5px; }}
QListWidget[role="pages"]::item {{ padding: 7px 10px; }}
QListWidget::item:selected {{ background: {HOVER}; color: {TEXT}; }}
QListWidget:focus {{ border: 1px solid {ACCENT}; }}

QTreeWidget {{ background: {GROUND}; border: 1px solid {LINE}; border-radius: 6px; outline: none; }}
QTreeWidget::item {{ padding: 3px 4px; }}
QTreeWidget::item:selected {{ background: {HOVER}; color: {TEXT}; }}
QTreeWidget:focus {{ border: 1px solid {ACCENT}; }}
QHeaderView::section {{ background: {PANEL}; color: {MUTED}; border: none; border-bottom: 1px solid {LINE};
    padding: 5px 6px; }}

QScrollArea {{ background: transparent; border: none; }}
QScrollArea > QWidget > QWidget {{ background: transparent; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {LINE}; border-radius: 4px; min-height: 28px; margin: 1px 1px 1px 2px; }}
QScrollBar::handle:vertical:hover {{ background: {OUTLINE}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QSplitter::handle {{ background: transparent; }}
"""


def stylesheet(families: tuple[str, ...]) -> str:
    """The window's stylesheet; `families` are the fonts to use, best first."""
    colours = p.colours()
    dims = {f"{name}_DIM": p.mixed(colours[name], p.PANEL, 0.14) for name in ("WARN", "BLOCK", "GOOD")}
    sizes = {name: value for name, value in vars(t).items() if name.isupper() and isinstance(value, int)}
    pictures = {name: resource_path("icons", f"{name.lower()}.svg").as_posix() for name in ("CHEVRON", "TICK")}
    hud = _translucent(colours["IMAGE"] if p.theme_in_force() == "dark" else colours["PANEL"])
    quoted = ", ".join(f'"{name}"' for name in families)
    first = f"* {{ font-family: {quoted}; }}" if families else ""
    return first + _TEMPLATE.format(**colours, **dims, **sizes, **pictures, HUD=hud)


def _translucent(colour: str) -> str:
    channels = ", ".join(str(int(colour[i : i + 2], 16)) for i in (1, 3, 5))
    return f"rgba({channels}, {round(255 * HUD_OPACITY)})"
