"""Every control has a name that is read aloud and a tip that explains it, is reached by the keyboard, and shows that it has the focus."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QRadioButton,
    QScrollBar,
    QTabBar,
    QWidget,
)

from planner.ui.theme.stylesheet import stylesheet
from planner.ui.views.canvas import Canvas
from planner.ui.views.panel import Panel
from tests.ui.test_window import answer

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSlider, QAbstractItemView, QPlainTextEdit, Canvas)
DIALOGS = (
    "intake", "calibrate", "calibrate_venogram", "landmarks", "export", "settings", "palette", "help", "about", "key_sheet",
    "why", "type_diameter", "aftercare", "choose_stent", "allowance", "catalogue", "ledger", "verdict",
    "venogram_collaterals",
)  # fmt: skip


def controls(root):
    """What a hand or a key can act on, as far as it is seen; parts of other controls are left out."""
    for widget in root.findChildren(QWidget):
        inside = any(
            isinstance(parent, (QComboBox, QMenuBar, QTabBar, QAbstractItemView)) for parent in ancestors(widget)
        )
        is_part = inside or isinstance(widget, QScrollBar) or widget.objectName().startswith(("qt_", "Scroll"))
        if isinstance(widget, CONTROLS) and not is_part and widget.isVisible():
            yield widget


def ancestors(widget):
    while (widget := widget.parentWidget()) is not None:
        yield widget


def name_of(widget):
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return (widget.accessibleName() or text).strip()


def nameless(root):
    return [f"{type(widget).__name__} {widget.toolTip()!r} in {[type(p).__name__ for p in ancestors(widget)][:3]}"
            for widget in controls(root) if not name_of(widget)]  # fmt: skip


def unexplained(root):
    """Controls without a tip; a picture's stands on the title of its panel, where it is not in the way."""
    return [
        f"{type(widget).__name__} {name_of(widget)!r}"
        for widget in controls(root)
        if not widget.toolTip() and not (isinstance(widget, Canvas) and has_explained_title(widget))
    ]


def has_explained_title(canvas):
    panel = next((parent for parent in ancestors(canvas) if isinstance(parent, Panel)), None)
    return panel is not None and any(label.text() == panel.title and label.toolTip() for label in
                                     panel.findChildren(QLabel))  # fmt: skip


def unreached(root):
    """Enabled controls that Tab never comes to."""
    reached, widget = set(), root
    for _ in range(5000):
        widget = widget.nextInFocusChain()
        if widget in reached:
            break
        reached.add(widget)
    wanted = [widget for widget in controls(root) if widget.isEnabled() and not is_reached_by_arrows(widget)]
    return [
        name_of(widget)
        for widget in wanted
        if widget not in reached or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def is_reached_by_arrows(widget):
    """Of choices that exclude each other, Tab comes to the chosen one and arrows to the others."""
    return isinstance(widget, QRadioButton) and not widget.isChecked()


def test_the_start_page_is_named_and_reached(window):
    assert nameless(window) == []
    assert unexplained(window) == []
    assert unreached(window) == []


def test_the_workbench_is_named_and_reached(qtbot, bench):
    bench.actions_by_id["show_solid"].trigger()
    qtbot.wait(50)
    assert len(list(controls(bench))) > 30
    assert nameless(bench) == []
    assert unexplained(bench) == []
    assert unreached(bench) == []


@pytest.mark.parametrize("action", DIALOGS)
def test_every_dialog_is_named_and_reached(qtbot, bench, action):
    found = []

    def look(dialog):
        found.append((nameless(dialog), unreached(dialog), unexplained(dialog)))
        dialog.reject()

    answer(qtbot, look)
    bench.actions_by_id[action].trigger()
    assert found == [([], [], [])]


def test_who_the_patient_is_is_explained_where_it_stands(bench):
    shown = [label for label in bench.workbench.banner.findChildren(QLabel) if any(map(str.isdigit, label.text()))]
    assert len(shown) >= 3
    assert [label.text() for label in shown if not label.toolTip()] == []


def test_every_kind_of_control_shows_its_focus(qapp):
    sheet = stylesheet(())
    for kind in ("QPushButton", "QToolButton", "QLineEdit", "QComboBox", "QPlainTextEdit", "QCheckBox", "QTreeWidget",
                 "QListWidget", "QSlider::handle:horizontal"):  # fmt: skip
        assert f"{kind}:focus" in sheet
