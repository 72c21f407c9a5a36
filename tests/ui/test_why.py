"""From any figure of the plan card to its derivation, and from there to the frame."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from planner.model.derivation import Derivation
from planner.planning.derivation import derive, find_derivation
from planner.ui.dialogs import why
from planner.ui.dialogs.why import WhyDialog
from planner.ui.views.plan_card.widget import PlanCard

READ = Derivation("Area", 62.0, "mm²", "area inside the contour", "geometry", "± 10 %", (33,))
STENOSIS = Derivation("Stenosis", 69.0, "%", "100 · (1 − MLA / reference)", "VIDIO", "", (), (READ,))


def test_the_tree_shows_value_rule_source_uncertainty_and_goes_to_the_frame(qtbot) -> None:
    dialog = WhyDialog([STENOSIS])
    qtbot.addWidget(dialog)
    dialog.show()
    top = dialog.tree.topLevelItem(0)
    assert [top.text(column) for column in range(4)] == ["Stenosis", "69 %", STENOSIS.rule, ""]
    assert "Source: VIDIO" in dialog.detail.text()
    qtbot.keyClick(dialog.tree, Qt.Key.Key_Down)
    assert "± 10 %" in dialog.detail.text()
    with qtbot.waitSignal(dialog.frame_asked) as asked:
        qtbot.keyClick(dialog.tree, Qt.Key.Key_Return)
    assert asked.args == [33]
    assert not dialog.isVisible()


def test_a_reason_inside_a_rule_ends_in_one_stop(bench) -> None:
    rule = derive(bench.store.assessment)["indication.verdict"].rule
    assert "First reason: " in rule
    assert not rule.endswith(".")


def test_enter_on_a_line_without_a_frame_closes_nothing(qtbot) -> None:
    dialog = WhyDialog([STENOSIS])
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClick(dialog.tree, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_every_figure_of_the_card_leads_to_a_derivation_by_mouse_and_keyboard(bench) -> None:
    card: PlanCard = bench.workbench.card
    links = [link for link in card.findChildren(QPushButton) if link.accessibleName().startswith("Why: ")]
    words = card.words
    assert len(links) == 2 + len([line for line in (*words.lines, *words.alternatives) if line.why]) + len(words.bands)
    assert all(link.focusPolicy() & Qt.FocusPolicy.TabFocus for link in links)
    derivations, asked = derive(bench.store.assessment), []
    card.why_asked.disconnect()
    card.why_asked.connect(asked.append)
    for link in links:
        link.click()
    assert len(asked) == len(links)
    for paths in asked:
        assert any(find_derivation(derivations, path) for path in paths), paths


@pytest.mark.parametrize("asks", ["action", "card"])
def test_the_window_shows_the_derivation(bench, monkeypatch, asks: str) -> None:
    shown = []
    monkeypatch.setattr(why.WhyDialog, "exec", lambda dialog: shown.append(dialog) or 0)
    if asks == "action":
        bench.actions_by_id["why"].trigger()
    else:
        bench.workbench.card.why_asked.emit(("recommendation.required_diameter_mm",))
    (dialog,) = shown
    named = [dialog.tree.topLevelItem(row).text(0) for row in range(dialog.tree.topLevelItemCount())]
    assert "Least diameter" in named
    dialog.deleteLater()
