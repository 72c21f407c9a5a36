"""The command palette: found by words, done by Enter, honest about what cannot be done."""

import pytest
from PySide6.QtCore import Qt

from planner.ui.actions import ACTIONS, why_not
from planner.ui.command_search import OTHER_NAMES, search
from tests.ui.test_window import answer, key, texts

BY_ID = {spec.id: spec for spec in ACTIONS}


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("calib ivus", "calibrate"),
        ("IVUS calibrate", "calibrate"),
        ("venogram calib", "calibrate_venogram"),
        ("mla", "go_mla"),
        ("minimum", "go_mla"),
        ("undo", "undo"),
        ("ctrl s", "save"),
        ("brush", "tool_brush"),
        ("pooling", "venogram_pooling"),
        ("subtract", "venogram_look"),
        ("tornado", "show_plan"),
        ("pdf", "export"),
        ("3d", "show_solid"),
        ("window of its own", "view_window"),
        ("second screen", "view_window"),
    ],
)
def test_the_action_that_is_meant_comes_first(typed, first):
    assert search(typed, ACTIONS)[0].id == first


def test_letters_in_their_order_find_a_word_that_begins_with_the_first():
    assert "export" in [spec.id for spec in search("exprt", ACTIONS)]


def test_nothing_typed_lists_every_action_in_the_table_s_order():
    assert search("  ", ACTIONS) == ACTIONS


def test_every_other_name_belongs_to_an_action():
    assert OTHER_NAMES.keys() <= BY_ID.keys()


@pytest.mark.parametrize("spec", ACTIONS, ids=lambda spec: spec.id)
def test_every_action_is_found_by_its_own_words(spec):
    assert spec in search(spec.words, ACTIONS)


@pytest.mark.parametrize(
    ("action", "has_case", "said"),
    [
        ("undo", True, "Nothing to undo"),
        ("save", False, "Open a case first"),
        ("go_mla", True, "This case has no IVUS pullback"),
        ("calibrate_venogram", True, "This case has no venogram"),
        ("export", True, "Waits until the plan is worked out"),
    ],
)
def test_what_cannot_be_done_says_why(action, has_case, said):
    assert why_not(BY_ID[action], has_case) == said


class TestInTheWindow:
    def open_and(self, qtbot, window, act):
        answer(qtbot, act)
        key(qtbot, window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)

    def test_ctrl_k_typing_and_enter_do_an_action(self, qtbot, bench):
        def act(dialog):
            qtbot.keyClicks(dialog.field, "minimum lumen")
            qtbot.keyClick(dialog.field, Qt.Key.Key_Return)

        self.open_and(qtbot, bench, act)
        assert bench.frame_cursor.frame_index == bench.store.assessment.vessel.lesions[0].mla_frame

    def test_arrows_choose_another_of_the_list(self, qtbot, bench):
        def act(dialog):
            qtbot.keyClicks(dialog.field, "frame")
            qtbot.keyClick(dialog.field, Qt.Key.Key_Down)
            chosen.append(dialog.list.currentRow())
            qtbot.keyClick(dialog.field, Qt.Key.Key_Up)
            qtbot.keyClick(dialog.field, Qt.Key.Key_Up)
            chosen.append(dialog.list.currentRow())
            dialog.reject()

        chosen = []
        self.open_and(qtbot, bench, act)
        assert chosen == [1, 0]

    def test_without_a_case_an_action_is_grey_says_why_and_is_not_done(self, qtbot, window):
        said = []

        def act(dialog):
            qtbot.keyClicks(dialog.field, "save case")
            qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
            said.append((texts(dialog), dialog.isVisible()))
            dialog.reject()

        self.open_and(qtbot, window, act)
        words, still_open = said[0]
        assert "Open a case first" in words
        assert still_open

    def test_a_name_that_nothing_has_is_said(self, qtbot, window):
        said = []

        def act(dialog):
            qtbot.keyClicks(dialog.field, "qqqq")
            said.append((texts(dialog), dialog.shown))
            dialog.reject()

        self.open_and(qtbot, window, act)
        assert "Nothing is called “qqqq”" in said[0][0]
        assert said[0][1] == ()

    def test_it_lists_every_action_but_itself(self, qtbot, bench):
        shown = []

        def act(dialog):
            shown.extend(dialog.shown)
            dialog.reject()

        self.open_and(qtbot, bench, act)
        assert set(shown) == set(BY_ID) - {"palette"}

    def test_every_row_that_comes_in_sight_is_there_to_be_read(self, qtbot, bench):
        def blank(dialog):
            in_sight = dialog.list.viewport().rect()
            items = [dialog.list.item(row) for row in range(dialog.list.count())]
            seen = [item for item in items if dialog.list.visualItemRect(item).intersects(in_sight)]
            return len(seen), [item for item in seen if dialog.list.itemWidget(item) is None]

        def act(dialog):
            found.append(blank(dialog))
            for _ in range(20):
                qtbot.keyClick(dialog.field, Qt.Key.Key_PageDown)
                found.append(blank(dialog))
            dialog.resize(700, 700)
            found.append(blank(dialog))
            dialog.reject()

        found = []
        self.open_and(qtbot, bench, act)
        assert all(count > 8 and missing == [] for count, missing in found)
        assert found[-1][0] > found[0][0]
