"""Overruling a stop: explicit, with a reason that stands on the card, and only for the figure that it was given for."""

from __future__ import annotations

from PySide6.QtCore import Qt

from planner.storage.case_file import read_case_file
from tests.ui.test_stent import closing, drag, middle_of
from tests.ui.test_window import answer, buttons, texts, wait_for_plan

LEFT = Qt.MouseButton.LeftButton
REASON = "the cranial part is treated from the other side"


def leave_disease_bare(qtbot, bench, by_mm: float) -> None:
    view = bench.workbench.profile
    x, y = middle_of(bench, view)
    drag(qtbot, view, (x, y), (x + by_mm, y))
    wait_for_plan(qtbot, bench)


def overrule(qtbot, bench) -> None:
    def write(dialog):
        said = texts(dialog)
        assert "uncovered" in said
        assert "What would clear it" in said
        assert "ends by itself when the check's figure changes" in said
        qtbot.mouseClick(dialog.accept_button, LEFT)
        assert dialog.isVisible()
        assert "Write the reason first" in dialog.problem.text()
        qtbot.keyClicks(dialog.reason_edit, REASON)
        qtbot.mouseClick(dialog.accept_button, LEFT)

    qtbot.waitUntil(lambda: "Overrule with a reason …" in buttons(bench.workbench.card))
    answer(qtbot, closing(write))
    qtbot.mouseClick(buttons(bench.workbench.card)["Overrule with a reason …"], LEFT)
    wait_for_plan(qtbot, bench)


class TestOverride:
    def test_the_reason_stands_on_the_card_and_in_the_case_file_and_can_be_taken_back(self, qtbot, bench, tmp_path):
        leave_disease_bare(qtbot, bench, 30.0)
        overrule(qtbot, bench)
        assert bench.store.assessment.unsettled_stops == ()
        qtbot.waitUntil(lambda: f"Overruled, and printed so: {REASON}" in texts(bench.workbench.card))
        path = tmp_path / "overruled.ilioplan"
        bench.desk.save(path)
        qtbot.waitUntil(path.exists)
        (kept,) = read_case_file(path).plan.overrides
        assert (kept.code, kept.reason) == ("disease_left_cranial", REASON)
        qtbot.mouseClick(buttons(bench.workbench.card)["Take the override back"], LEFT)
        wait_for_plan(qtbot, bench)
        assert [check.code for check in bench.store.assessment.unsettled_stops] == ["disease_left_cranial"]

    def test_it_ends_when_the_stent_is_moved_on_and_the_card_says_so(self, qtbot, bench):
        leave_disease_bare(qtbot, bench, 23.0)
        overrule(qtbot, bench)
        bench.placing.select(0)
        bench.placing.begin_keys()
        bench.placing.nudge(3.0)
        wait_for_plan(qtbot, bench)
        assert [check.code for check in bench.store.assessment.unsettled_stops] == ["disease_left_cranial"]
        qtbot.waitUntil(lambda: "An override no longer holds" in texts(bench.workbench.card))
        assert REASON in texts(bench.workbench.card)
        qtbot.mouseClick(buttons(bench.workbench.card)["Take the old override back"], LEFT)
        assert bench.store.plan.overrides == ()
        qtbot.waitUntil(lambda: "An override no longer holds" not in texts(bench.workbench.card))
