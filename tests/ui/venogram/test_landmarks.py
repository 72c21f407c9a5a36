"""Landmarks on the venogram: pinned by click and key, dragged, deleted; each one step of undo."""

import pytest
from PySide6.QtCore import Qt

CTRL = Qt.KeyboardModifier.ControlModifier


def pinned(shown):
    return {mark.name: (mark.x_px, mark.y_px) for mark in shown.store.plan.venogram_landmarks}


def choose_pin(shown, words):
    entries = {action.text(): action for action in shown.pane.tools.buttons["landmark"].menu().actions()}
    entries[words].trigger()


def test_the_tool_s_next_click_pins_and_the_tool_is_put_down(shown):
    choose_pin(shown, "Iliocaval confluence")
    assert "Click the iliocaval confluence" in shown.view.words.words_in("bottom_left")
    shown.click(120.0, 40.0)
    assert pinned(shown)["iliocaval_confluence"] == pytest.approx((120.0, 40.0), abs=1.0)
    assert shown.undo_words == "Pin iliocaval confluence on the venogram"
    assert shown.view.tooling.tool == "look"
    assert shown.view.words.words_in("bottom_left") == ""


def test_ctrl_and_a_digit_pin_under_the_pointer(qtbot, shown):
    qtbot.mouseMove(shown.view.viewport(), shown.place(150.0, 100.0))
    shown.key(Qt.Key.Key_3, CTRL)
    assert pinned(shown)["internal_iliac_ostium"] == pytest.approx((150.0, 100.0), abs=1.0)


def test_a_drag_moves_a_landmark_in_one_step_and_undo_puts_it_back(shown):
    shown.view.editing.pin("inguinal_ligament", 30.0, 200.0)
    steps = shown.store.undo_stack.count()
    shown.drag((30.0, 200.0), (60.0, 190.0), (90.0, 180.0))
    assert pinned(shown)["inguinal_ligament"] == pytest.approx((90.0, 180.0), abs=1.0)
    assert shown.undo_words == "Move inguinal ligament on the venogram"
    assert shown.store.undo_stack.count() == steps + 1
    shown.store.undo_stack.undo()
    assert pinned(shown)["inguinal_ligament"] == (30.0, 200.0)


def test_escape_takes_a_drag_back(qtbot, shown):
    shown.view.editing.pin("inguinal_ligament", 30.0, 200.0)
    qtbot.mousePress(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=shown.place(30.0, 200.0))
    qtbot.mouseMove(shown.view.viewport(), shown.place(80.0, 150.0))
    shown.key(Qt.Key.Key_Escape)
    assert pinned(shown)["inguinal_ligament"] == (30.0, 200.0)


def test_delete_takes_the_selected_landmark_away_and_nothing_else(shown):
    shown.view.editing.pin("inguinal_ligament", 30.0, 200.0)
    shown.view.editing.pin("artery_crossing", 60.0, 30.0)
    shown.click(30.0, 200.0)
    shown.key(Qt.Key.Key_Delete)
    assert set(pinned(shown)) == {"artery_crossing"}
    assert shown.undo_words == "Unpin inguinal ligament on the venogram"
    shown.key(Qt.Key.Key_Delete)
    assert set(pinned(shown)) == {"artery_crossing"}


def test_a_digit_selects_the_landmark_and_takes_the_pullback_there(shown):
    point = shown.view.vein_map.point_at(80.0)
    shown.view.editing.pin("internal_iliac_ostium", *point)
    shown.assess()
    shown.view.tooling.select(None)
    shown.key(Qt.Key.Key_3)
    assert shown.view.tooling.selected == ("landmark", "internal_iliac_ostium")
    assert shown.cursor.frame_index == pytest.approx(75, abs=2)


def test_a_digit_whose_landmark_is_not_pinned_says_how_to_pin_it(shown):
    shown.key(Qt.Key.Key_5)
    assert "profunda confluence is not pinned" in shown.view.words.words_in("bottom_left")


def test_two_pinned_landmarks_tie_the_images_and_the_words_tell_the_residual(shown):
    for name, position in (("iliocaval_confluence", 14.0), ("internal_iliac_ostium", 75.0)):
        shown.view.editing.pin(name, *shown.view.vein_map.point_at(position))
    shown.assess()
    assert shown.view.vein_map.match.is_at_landmarks
    assert "IVUS place on it by 2 landmarks, which fit to 0." in shown.view.words.words_in("bottom_right")


class TestTies:
    def tie(self, shown, frame, position):
        shown.cursor.go_to(frame)
        entries = {action.text(): action for action in shown.pane.tools.buttons["landmark"].menu().actions()}
        entries["This IVUS frame lies here: band of the catheter"].trigger()
        shown.click(*shown.view.vein_map.point_at(position))

    def test_two_frames_tied_to_their_places_tie_the_images(self, shown):
        self.tie(shown, 20, 20.0)
        self.tie(shown, 90, 90.0)
        one, other = shown.store.plan.shared_pins
        assert (one.id, one.kind, one.frame_index) == ("P1", "catheter_marker", 20)
        assert (other.id, other.frame_index) == ("P2", 90)
        assert shown.undo_words == "Tie IVUS frame 91 to the venogram: band of the catheter"
        shown.assess()
        assert [place.name for place in shown.view.vein_map.match.places] == ["P1", "P2"]
        assert shown.view.vein_map.match.residual_mm < 2.0

    def test_a_tie_is_selected_and_deleted(self, shown):
        self.tie(shown, 20, 20.0)
        (pin,) = shown.store.plan.shared_pins
        shown.click(240.0, 10.0)
        shown.click(pin.x_px, pin.y_px)
        shown.key(Qt.Key.Key_Delete)
        assert shown.store.plan.shared_pins == ()
        assert shown.undo_words == "Untie P1 from the venogram"
