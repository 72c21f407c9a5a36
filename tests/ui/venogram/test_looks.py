"""Ways of looking at a run, with pictures of known values."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from planner.errors import InputMissing
from planner.measure.xray.tracing import trace_venogram
from planner.model.venogram import GreyWindow, HeaderMask, SubtractionChoice
from planner.ui.views.venogram.looks import Look, first_levels, picture_of, vein_levels
from tests.helpers import xray_phantom
from tests.helpers.cases import plain_case, plain_plan
from tests.helpers.xray_phantom import ArrayFrames


def run_of(values, bits: int = 8):
    """Frames of one grey level each."""
    pixels = np.stack([np.full((64, 64), value, np.uint16) for value in values])
    return replace(plain_case().venogram, frames=ArrayFrames(pixels), bits_stored=bits, frame_times_s=None)


class TestPictures:
    def test_the_average_is_that_of_the_frame_and_two_on_either_side(self):
        run = run_of([10, 20, 30, 40, 50, 60])
        assert picture_of(run, 2, Look("averaged"))[0, 0] == 30
        assert picture_of(run, 0, Look("averaged"))[0, 0] == 20

    def test_most_contrast_is_the_darkest_that_a_pixel_ever_is(self):
        assert (picture_of(run_of([90, 20, 70]), 2, Look("fullest")) == 20).all()

    def test_a_frame_less_its_mask_is_the_contrast_and_darker_where_it_absorbs(self):
        run = run_of([199.5, 99.5, 199.5])
        look = Look("subtracted", SubtractionChoice("frame", 0, (0.0, 0.0)))
        expected = np.log((99 + 0.5) / (199 + 0.5))
        assert picture_of(run, 1, look) == pytest.approx(expected, abs=1e-5)
        assert picture_of(run, 2, look) == pytest.approx(0.0, abs=1e-6)

    def test_a_mask_moved_by_a_person_is_taken_off_where_it_was_moved_to(self):
        rng = np.random.default_rng(3)
        still = rng.integers(800, 3000, (64, 64)).astype(np.uint16)
        moved = np.roll(still, (2, 3), axis=(0, 1))
        run = replace(run_of([0, 0], bits=12), frames=ArrayFrames(np.stack([still, moved])))
        picture = picture_of(run, 1, Look("subtracted", SubtractionChoice("frame", 0, (3.0, 2.0))))
        assert np.abs(picture[4:-4, 4:-4]).max() < 1e-3

    def test_a_person_who_forbids_subtraction_is_told_what_to_do_instead(self):
        with pytest.raises(InputMissing, match="choose a frame without contrast"):
            picture_of(run_of([10, 20]), 1, Look("subtracted", SubtractionChoice("none")))

    def test_a_run_that_the_file_wants_seen_in_time_shows_what_came_since_its_interval(self):
        timed = HeaderMask("time_difference", offset_frames=2)
        run = replace(run_of([199.5, 149.5, 99.5]), mask=timed)
        assert picture_of(run, 2, Look("difference")) == pytest.approx(np.log(99.5 / 199.5), abs=1e-5)
        with pytest.raises(InputMissing, match="frame 2 has no frame 2 earlier"):
            picture_of(run, 1, Look("difference"))

    def test_under_a_shutter_nothing_is_brighter_than_the_contrast(self):
        drawn = xray_phantom.draw(size_px=256, frame_count=8, photons=400.0)
        frames = drawn.frames.copy()
        frames[:, :, :60] = 0
        run = replace(drawn.venogram(), frames=ArrayFrames(frames))
        picture = picture_of(run, 5, Look("subtracted"))
        assert np.ptp(picture[:, :50]) == 0
        assert picture[:, :50].max() <= picture[:, 70:].min()


class TestLevels:
    def test_a_black_shutter_does_not_set_the_levels(self):
        picture = np.zeros((100, 100))
        picture[:, 30:] = np.linspace(1000.0, 2000.0, 70)
        dark, bright = first_levels(picture, 4095)
        assert dark == pytest.approx(1005, abs=10)
        assert bright == pytest.approx(1995, abs=10)

    def test_first_levels_hold_nearly_all_of_the_picture(self):
        picture = np.arange(1000.0).reshape(20, 50)
        assert first_levels(picture, 4095) == pytest.approx((4.995, 994.005))

    def test_an_even_picture_is_shown_at_the_whole_range(self):
        assert first_levels(np.full((4, 4), 7), 255.0) == (0.0, 255.0)

    def test_the_vein_s_levels_leave_out_what_lies_far_from_it(self):
        picture = np.full((100, 100), 900.0)
        picture[:, 40:61] = 300.0
        picture[:, :5] = 4000.0
        course = np.stack([np.full(80, 50.0), np.arange(10.0, 90.0)], axis=1)
        assert vein_levels(picture, course, np.full(80, 20.0)) == (300.0, 900.0)
        assert vein_levels(picture, course[:0], np.zeros(0)) is None


class TestOnTheScreen:
    def test_all_ways_come_one_after_the_other_and_the_choice_follows(self, qtbot, shown):
        frame = shown.view.frame_index
        shown.view.viewing.show_next_mode()
        assert shown.pane.showing.mode.currentText() == "Subtracted"
        qtbot.waitUntil(lambda: shown.view.picture.dtype == np.float32, timeout=5000)
        shown.view.viewing.show_next_mode()
        shown.view.viewing.show_next_mode()
        darkest = shown.store.case.venogram.frames.frames.min(axis=0)
        qtbot.waitUntil(lambda: np.array_equal(shown.view.picture, darkest), timeout=5000)
        shown.view.viewing.show_next_mode()
        assert shown.pane.showing.mode.currentText() == "In time"
        frames = shown.store.case.venogram.frames.frames.astype(float) + 0.5
        change = np.log(frames[frame] / frames[frame - 1])
        qtbot.waitUntil(lambda: np.allclose(shown.view.picture, change, atol=1e-4), timeout=5000)
        shown.view.viewing.show_next_mode()
        assert shown.pane.showing.mode.currentText() == "Native"
        assert shown.view.frame_index == frame

    def test_subtracted_and_native_keep_their_own_grey_levels(self, qtbot, shown):
        native = shown.view.levels
        shown.view.viewing.show_mode("subtracted")
        qtbot.waitUntil(lambda: shown.view.picture.dtype == np.float32, timeout=5000)
        shown.view.show_levels((-0.5, 0.1))
        assert shown.view.native_levels == native
        shown.view.viewing.show_mode("native")
        assert shown.view.levels == native

    def test_presets_set_the_grey_levels(self, shown):
        entries = {action.text(): action for action in shown.pane.showing.levels.menu().actions()}
        entries["Whole range"].trigger()
        assert shown.view.levels == (0.0, 4095.0)
        entries["Vein"].trigger()
        vein = shown.view.levels
        entries["Automatic"].trigger()
        assert vein != shown.view.levels != (0.0, 4095.0)

    def test_the_right_button_changes_grey_levels_even_on_the_vein(self, qtbot, shown):
        before = shown.view.levels
        x, y = shown.store.plan.tracing.centreline_px[100]
        start = shown.place(x, y)
        qtbot.mousePress(shown.view.viewport(), Qt.MouseButton.RightButton, pos=start)
        qtbot.mouseMove(shown.view.viewport(), start + QPoint(60, 0))
        qtbot.mouseRelease(shown.view.viewport(), Qt.MouseButton.RightButton, pos=start)
        black, white = shown.view.levels
        assert white - black == pytest.approx(before[1] - before[0] + 60 / 300 * 4095, rel=0.02)


class TestAsTheFileSays:
    def opened(self, shown, window):
        case = shown.store.case
        shown.open(replace(case, venogram=replace(case.venogram, window=window)), shown.store.plan)

    def brightness(self, shown, grey):
        """What the item paints for one grey level, 0 to 255."""
        shown.view._shown._image.setImage(np.full((4, 4), grey, np.uint16), autoLevels=False)
        shown.view._shown._image.render()
        return shown.view._shown._image.qimage.pixelColor(1, 1).red()

    def test_a_run_opens_in_its_own_window_and_a_drag_leaves_it(self, shown):
        self.opened(shown, GreyWindow(1000.0, 3000.0))
        assert shown.view.levels == (1000.0, 3000.0)
        assert self.brightness(shown, 900) == 0
        assert self.brightness(shown, 2000) == pytest.approx(127, abs=2)
        shown.view.show_levels((0.0, 4095.0))
        entries = {action.text(): action for action in shown.pane.showing.levels.menu().actions()}
        entries["As the file says"].trigger()
        assert shown.view.levels == (1000.0, 3000.0)

    def test_a_curve_of_the_file_is_followed_until_a_hand_changes_the_levels(self, shown):
        curve = np.linspace(0.0, 1.0, 4096) ** 2
        self.opened(shown, GreyWindow(0.0, 4095.0, curve))
        assert self.brightness(shown, 2048) == pytest.approx(64, abs=2)
        shown.view.show_levels((0.0, 4095.0))
        assert self.brightness(shown, 2048) == pytest.approx(127, abs=2)

    def test_a_file_that_says_nothing_is_said_to(self, shown):
        shown.view.show_preset("file")
        assert "does not say how" in shown.view.words.words_in("bottom_left")


class TestTheMaskInForce:
    def words(self, shown):
        return shown.view.words.words_in("bottom_right") + shown.view.words.words_in("bottom_left")

    def test_the_picture_says_whose_the_mask_is_and_a_person_s_is_theirs(self, qtbot, shown):
        shown.pane.masks.give_back_mask()
        qtbot.waitUntil(lambda: "found" in shown.view.toolTip(), timeout=20_000)
        shown.view.tooling.put_down()
        assert "Mask: frame" in self.words(shown)
        shown.view.show_frame(1)
        shown.pane.masks.take_this_frame()
        qtbot.waitUntil(lambda: shown.store.plan.tracing.mask_by == "person", timeout=20_000)
        shown.view.tooling.put_down()
        assert "Mask: frame 2, chosen" in self.words(shown)
        shown.pane.masks.forbid()
        qtbot.waitUntil(lambda: not shown.store.plan.tracing.subtracted, timeout=20_000)
        shown.view.tooling.put_down()
        assert "Measured without a mask" in self.words(shown)

    def test_a_file_that_wants_no_subtraction_is_told_to_be_measured_with_a_mask_all_the_same(self, qtbot, blank):
        case = plain_case()
        case = replace(case, venogram=replace(case.venogram, mask=HeaderMask("none")))
        blank.open(case, replace(plain_plan(), tracing=trace_venogram(case.venogram)))
        assert "Mask: frames 1" in self.words(blank)
        assert "The file wants no subtraction" in blank.view.toolTip()
