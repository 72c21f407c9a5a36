import pytest

from planner.ui.frame_cursor import FrameCursor


@pytest.fixture
def cursor(qapp):
    made = FrameCursor()
    made.reset(20, 30.0)
    return made


def test_it_never_leaves_the_pullback(cursor):
    cursor.go_to(99)
    assert cursor.frame_index == 19
    cursor.step(-500)
    assert cursor.frame_index == 0


def test_it_says_nothing_when_it_does_not_move(cursor):
    heard = []
    cursor.moved.connect(heard.append)
    cursor.go_to(0)
    cursor.go_to(5)
    cursor.go_to(5)
    assert heard == [5]


def test_playing_runs_in_a_loop_until_stopped(qtbot, cursor):
    cursor.go_to(18)
    cursor.toggle_playing()
    qtbot.waitUntil(lambda: cursor.frame_index == 1)
    cursor.toggle_playing()
    assert not cursor.is_playing


def test_a_single_frame_does_not_play(qapp):
    cursor = FrameCursor()
    cursor.reset(1, 30.0)
    cursor.toggle_playing()
    assert not cursor.is_playing


def test_fast_runs_skip_frames_and_keep_their_true_rate(qapp):
    cursor = FrameCursor()
    cursor.reset(1000, 240.0)
    assert cursor._stride * 1000 / cursor._timer.interval() == pytest.approx(240.0, rel=0.07)


def test_another_pullback_starts_at_its_first_frame_and_stands_still(cursor):
    cursor.go_to(7)
    cursor.toggle_playing()
    cursor.reset(5, None)
    assert (cursor.frame_index, cursor.is_playing) == (0, False)


def test_without_frames_nothing_moves(qapp):
    cursor = FrameCursor()
    cursor.go_to(3)
    assert cursor.frame_index == 0
