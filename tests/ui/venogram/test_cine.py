"""The venogram's own run: its rate, playing, looping, the scrubber and the keys."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt

from planner.errors import UndecodablePixels
from planner.ui.views.venogram import cine
from planner.ui.views.venogram.run_cursor import RunCursor
from tests.helpers.cases import plain_case, plain_plan
from tests.helpers.xray_phantom import ArrayFrames


def run_of(frames: int, times_s=None, problem: str = ""):
    pixels = np.zeros((frames, 4, 4), np.uint8)
    return replace(plain_case().venogram, frames=ArrayFrames(pixels), frame_times_s=times_s, timing_problem=problem)


class TestTime:
    def test_each_frame_stays_for_its_own_time_and_the_last_as_long_as_is_usual(self):
        times = cine.playing_times_s(run_of(4, np.array([2.0, 2.5, 3.5, 4.0])))
        assert times == pytest.approx([0.0, 0.5, 1.5, 2.0, 2.5])

    @pytest.mark.parametrize(("elapsed", "frame"), [(0.0, 0), (0.49, 0), (0.5, 1), (1.49, 1), (1.5, 2), (2.0, 3)])
    def test_the_frame_on_the_screen_is_the_one_taken_then(self, elapsed, frame):
        assert cine.frame_after(np.array([0.0, 0.5, 1.5, 2.0, 2.5]), elapsed, loops=True) == frame

    def test_at_the_end_the_run_begins_again_or_stays(self):
        times = np.array([0.0, 0.5, 1.0])
        assert cine.frame_after(times, 1.2, loops=True) == 0
        assert cine.frame_after(times, 1.2, loops=False) == 1

    def test_the_wait_ends_exactly_with_the_frame(self):
        times = np.array([0.0, 0.5, 1.5])
        assert cine.wait_s(times, 0.25) == pytest.approx(0.25)
        assert cine.wait_s(times, 0.75) == pytest.approx(0.75)
        assert cine.wait_s(times, 1.6) == pytest.approx(0.4)

    def test_words_name_the_true_rate_and_say_when_it_is_not_known(self):
        assert "4.0 frames per second" in cine.rate_words(run_of(3, np.array([0.0, 0.25, 0.5])))
        assert "does not tell its rate" in cine.rate_words(run_of(3))
        doubtful = run_of(3, np.array([0.0, 0.25, 0.5]), "its cine rate was taken instead")
        assert "Its cine rate was taken instead." in cine.rate_words(doubtful)


class Clock:
    now_s = 100.0

    def __call__(self) -> float:
        return self.now_s


class TestPlaying:
    def playing(self, times_s, at: int = 0):
        clock = Clock()
        run = RunCursor(clock_s=clock)
        run.reset(np.asarray(times_s, dtype=float), at)
        run.toggle_playing()
        return run, clock

    def test_a_late_picture_leaves_frames_out_instead_of_slowing_the_run(self, qapp):
        run, clock = self.playing([0.0, 0.1, 0.2, 0.3, 0.4, 0.5])
        clock.now_s += 0.35
        run._advance()
        assert run.frame_index == 3
        run.stop()

    def test_playing_goes_on_from_the_frame_that_is_shown(self, qapp):
        run, clock = self.playing([0.0, 0.1, 0.2, 0.3, 0.4, 0.5], at=2)
        clock.now_s += 0.11
        run._advance()
        assert run.frame_index == 3
        run.stop()

    def test_without_the_loop_it_stops_on_the_last_frame_and_plays_again_from_the_first(self, qapp):
        run, clock = self.playing([0.0, 0.1, 0.2])
        run.set_looping(False)
        clock.now_s += 5.0
        run._advance()
        assert (run.frame_index, run.is_playing) == (1, False)
        run.toggle_playing()
        assert (run.frame_index, run.is_playing) == (0, True)
        run.stop()

    def test_a_single_frame_is_not_played(self, qapp):
        run, _clock = self.playing([0.0, 0.1])
        assert not run.is_playing


class TestOnTheScreen:
    def test_space_plays_and_the_pictures_change(self, qtbot, shown):
        shown.view.run.go_to(0)
        shown.key(Qt.Key.Key_Space)
        assert shown.view.run.is_playing
        qtbot.waitUntil(lambda: shown.view.frame_index >= 1, timeout=5000)
        shown.key(Qt.Key.Key_Space)
        assert not shown.view.run.is_playing

    def test_arrows_step_through_the_run_and_leave_the_pullback_alone(self, shown):
        before, frame = shown.view.frame_index, shown.cursor.frame_index
        shown.key(Qt.Key.Key_Right)
        assert shown.view.frame_index == before + 1
        shown.key(Qt.Key.Key_Home)
        assert shown.view.frame_index == 0
        shown.key(Qt.Key.Key_End)
        assert shown.view.frame_index == 11
        shown.key(Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
        assert shown.view.frame_index == 1
        assert shown.cursor.frame_index == frame

    def test_the_scrubber_moves_the_run_and_follows_it(self, qtbot, shown):
        shown.pane.cine.slider.setValue(4)
        assert shown.view.frame_index == 4
        expected = shown.store.case.venogram.frames.frame(4)
        qtbot.waitUntil(lambda: np.array_equal(shown.view.picture, expected), timeout=5000)
        shown.key(Qt.Key.Key_Right)
        assert shown.pane.cine.slider.value() == 5
        assert shown.pane.cine.place.text() == "6 / 12"

    def test_l_and_the_button_switch_the_loop(self, qtbot, shown):
        shown.key(Qt.Key.Key_L)
        assert not shown.view.run.loops
        assert not shown.pane.cine.loop.isChecked()
        qtbot.mouseClick(shown.pane.cine.loop, Qt.MouseButton.LeftButton)
        assert shown.view.run.loops

    def test_a_single_frame_has_no_player(self, blank):
        case = plain_case()
        one = replace(case.venogram, frames=ArrayFrames(case.venogram.frames.frames[7:8]), frame_times_s=None)
        blank.open(replace(case, venogram=one), replace(plain_plan(), tracing=None))
        assert not blank.pane.cine.isVisible()

    def test_a_frame_that_cannot_be_decoded_is_said_and_the_next_is_shown(self, qtbot, blank):
        class OneBroken(ArrayFrames):
            def frame(self, index):
                if index == 3:
                    raise UndecodablePixels("frame 4 is damaged", "copy the file again", "xa.dcm")
                return super().frame(index)

        case = plain_case()
        broken = replace(case.venogram, frames=OneBroken(case.venogram.frames.frames))
        blank.open(replace(case, venogram=broken), plain_plan())
        blank.view.show_frame(3)
        qtbot.waitUntil(lambda: "frame 4 is damaged" in blank.view.words.centre_words, timeout=5000)
        blank.key(Qt.Key.Key_Right)
        blank.wait_for_picture()
        assert blank.view.words.centre_words == ""
