"""Proposed landmarks in the window: drawn apart, confirmed or moved, and every step can be taken back."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt

from planner.model.vessel import Landmark
from planner.ui.dialogs.landmarks import LandmarksDialog, proposal_words
from planner.ui.views.landmark_lines import FAINT_OPACITY, LandmarkLines, rows_of, words_of
from planner.ui.views.place import VeinAxis
from tests.helpers.cases import plain_plan

SURE = Landmark("iliocaval_confluence", 12, source="auto", confidence=0.9, why="Blood runs on beyond the contour.")
UNSURE = Landmark("internal_iliac_ostium", 60, source="auto", confidence=0.3, why="The contour takes a branch in.")


def proposed_plan():
    plan = plain_plan(venogram=False)
    return replace(plan, landmarks=(SURE, UNSURE), intake=replace(plan.intake, landmarks=()))


def shown(qtbot, went_to=None):
    dialog = LandmarksDialog(proposed_plan(), 160, 30, go_to=(went_to if went_to is not None else []).append)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_untouched_proposals_stay_proposals(qtbot) -> None:
    dialog = shown(qtbot)
    assert dialog.landmarks == (SURE, UNSURE)
    dialog.reject()


def test_confirm_makes_a_proposal_the_person_s(qtbot) -> None:
    dialog = shown(qtbot)
    qtbot.mouseClick(dialog.rows["iliocaval_confluence"].confirm, Qt.MouseButton.LeftButton)
    assert dialog.landmarks == (Landmark("iliocaval_confluence", 12, source="edited"), UNSURE)
    dialog.reject()


def test_a_confirm_button_works_from_the_keyboard(qtbot) -> None:
    dialog = shown(qtbot)
    button = dialog.rows["internal_iliac_ostium"].confirm
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert dialog.landmarks[1] == Landmark("internal_iliac_ostium", 60, source="edited")
    dialog.reject()


def test_a_moved_proposal_is_the_person_s_too(qtbot) -> None:
    dialog = shown(qtbot)
    dialog.rows["iliocaval_confluence"].frame.setText("16")
    assert dialog.landmarks[0] == Landmark("iliocaval_confluence", 15, source="edited")
    dialog.reject()


def test_show_goes_to_the_row_s_frame(qtbot) -> None:
    went_to: list[int] = []
    dialog = shown(qtbot, went_to)
    qtbot.mouseClick(dialog.rows["internal_iliac_ostium"].show, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.rows["profunda_confluence"].show, Qt.MouseButton.LeftButton)
    assert went_to == [60]
    dialog.reject()


def test_only_proposals_offer_to_be_confirmed_and_say_why(qtbot) -> None:
    dialog = shown(qtbot)
    assert dialog.rows["artery_crossing"].confirm is None
    words = dialog.rows["internal_iliac_ostium"].words.text()
    assert "0.30" in words
    assert "too uncertain" in words
    assert UNSURE.why in words
    assert "too uncertain" not in proposal_words(SURE)
    dialog.reject()


def test_pinning_on_a_proposal_s_frame_confirms_it_and_undo_takes_it_back(qtbot, bench) -> None:
    bench.store.take_proposal(proposed_plan())
    bench.workbench.profile.frame_cursor.go_to(SURE.frame_index)
    bench.actions_by_id["pin_landmark_iliocaval_confluence"].trigger()
    held = {mark.name: mark for mark in bench.store.plan.landmarks}
    assert held["iliocaval_confluence"] == Landmark("iliocaval_confluence", 12, source="edited")
    assert bench.store.undo_stack.undoText().startswith("Confirm")
    bench.store.undo_stack.undo()
    assert SURE in bench.store.plan.landmarks


def test_a_proposal_is_dashed_and_asks_and_a_person_s_landmark_is_not(qtbot, bench) -> None:
    lines = LandmarkLines(bench.workbench.profile, 0.2)
    axis = VeinAxis(bench.workbench.profile.axis.place, is_mm=True)
    own = Landmark("artery_crossing", 30, source="edited")
    lines.draw((SURE, own, UNSURE), axis)
    sure, pinned, unsure = lines.lines
    assert sure.pen.style() == Qt.PenStyle.DashLine
    assert pinned.pen.style() == Qt.PenStyle.SolidLine
    assert [words_of(mark)[-1] == "?" for mark in (SURE, own, UNSURE)] == [True, False, True]
    assert (sure.opacity(), unsure.opacity()) == (1.0, FAINT_OPACITY)
    lines.draw((), axis)
    assert lines.lines == []


def test_names_that_stand_close_take_two_rows() -> None:
    assert rows_of([24.0, 44.0, 100.0, 188.0, 216.0], 224.0) == [0, 1, 0, 0, 0]
    assert rows_of([24.0, 30.0, 36.0], 224.0) == [0, 1, 0]
