import threading
from dataclasses import replace

import numpy as np
import pytest

from planner.errors import InputRefused
from planner.model.calibration import PixelSpacing
from planner.storage.catalogue import read_catalogue
from planner.ui.frame_cursor import FrameCursor
from planner.ui.views.longitudinal import state, widget
from planner.ui.views.panel import Panel
from planner.ui.views.stent.placing import Placing
from tests.helpers.cases import PlainFrames, plain_case, plain_plan, plain_pullback
from tests.helpers.policies import shipped_policy


class CrossFrames(PlainFrames):
    """Right of the transducer 200, left 100, above and below 50."""

    def frame(self, index):
        rows, columns = np.mgrid[0:256, 0:256]
        right, down = columns - 127.5, rows - 127.5
        image = np.where(np.abs(right) > np.abs(down), np.where(right > 0, 200, 100), 50).astype(np.uint8)
        return image


def ring(radius, centre=(0.0, 0.0), points=256):
    angle = 2 * np.pi * (np.arange(points) + 0.25) / points
    return np.stack([centre[0] + radius * np.cos(angle), centre[1] + radius * np.sin(angle)], axis=-1)


def test_a_horizontal_cut_runs_from_the_left_of_the_picture_to_its_right():
    volume = state.build_cut_volume(plain_pullback(CrossFrames()), None)
    cut = volume.cut(0)
    assert cut.shape == (state.SAMPLES, 160)
    assert set(np.unique(cut[:70])) == {100}
    assert set(np.unique(cut[90:])) == {200}


def test_a_vertical_cut_shows_neither_side():
    cut = state.build_cut_volume(plain_pullback(CrossFrames()), None).cut(90)
    assert set(np.unique(np.delete(cut, np.s_[78:82], axis=0))) == {50}


def test_a_cut_repeats_after_half_a_turn():
    assert state.angle_index(185) == state.angle_index(5)


def test_reach_is_in_mm_when_calibrated():
    spacing = PixelSpacing(0.2, 0.2, "manual")
    volume = state.build_cut_volume(plain_pullback(), spacing)
    assert volume.reach_mm == pytest.approx(127.5 * 0.2)


def test_columns_hold_their_own_frame():
    cut = state.build_cut_volume(plain_pullback(), None).cut(0)
    assert np.array_equal(cut[80], np.arange(160) % 256)


def test_a_pullback_off_centre_reads_black_outside_the_picture():
    volume = state.build_cut_volume(plain_pullback(CrossFrames(), transducer_px=(10.0, 127.5)), None)
    assert volume.cut(0)[0].max() == 0


def test_borders_of_a_centred_ring_are_its_radius_at_every_angle():
    contours = np.stack([ring(5.0), ring(8.0)])
    for angle in (0, 30, 90, 175):
        assert state.lumen_borders(contours, angle) == pytest.approx(np.array([[-5, 5], [-8, 8]]), abs=2e-3)


def test_borders_of_a_ring_beside_the_catheter_follow_its_offset():
    borders = state.lumen_borders(ring(5.0, (2.0, 0.0))[None], 0)
    assert borders[0] == pytest.approx([-3, 7], abs=2e-3)


def test_frames_without_a_lumen_and_cuts_that_miss_it_have_no_borders():
    contours = np.stack([np.full((256, 2), np.nan), ring(1.0, (0.0, 6.0)), ring(4.0)])
    borders = state.lumen_borders(contours, 0)
    assert np.isnan(borders[:2]).all()
    assert np.isfinite(borders[2]).all()


def test_uneven_places_are_laid_out_evenly():
    image = np.arange(4, dtype=np.uint8)[None, :]
    places = np.array([0.0, 1.0, 2.0, 10.0])
    spread = state.spread_over_places(image, places, 11)
    assert spread[0].tolist() == [0, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3]


def test_frames_of_unknown_place_are_left_out():
    image = np.arange(4, dtype=np.uint8)[None, :]
    spread = state.spread_over_places(image, np.array([np.nan, 0.0, 1.0, np.nan]), 2)
    assert spread[0].tolist() == [1, 2]


def test_building_can_be_stopped():
    from planner.errors import Cancelled

    def stop(_doing, _share):
        raise Cancelled

    with pytest.raises(Cancelled):
        state.build_cut_volume(plain_pullback(), None, stop)


class TestView:
    @pytest.fixture
    def panel(self, qtbot, store, tasks):
        policy = shipped_policy()
        view = widget.LongitudinalView(store, FrameCursor(), tasks, policy, Placing(store, read_catalogue(), policy))
        made = Panel("Longitudinal", view)
        qtbot.addWidget(made)
        return made

    @pytest.fixture
    def view(self, panel):
        return panel.findChild(widget.LongitudinalView)

    def test_the_cut_of_a_case_that_was_closed_does_not_come_into_one_without_a_pullback(
        self, qtbot, store, tasks, view, monkeypatch
    ):
        began, go_on, ended = threading.Event(), threading.Event(), threading.Event()

        def slowly(*given):
            began.set()
            go_on.wait(20)
            try:
                return state.build_cut_volume(*given)
            finally:
                ended.set()

        monkeypatch.setattr(widget, "build_cut_volume", slowly)
        store.open(plain_case(), plain_plan())
        assert began.wait(20)
        store.open(replace(plain_case(), pullback=None), replace(plain_plan(), contours=None))
        go_on.set()
        assert ended.wait(20)
        qtbot.wait(200)  # what comes of it would come now
        assert not view.is_built
        assert view._overlay.centre_words == "No IVUS pullback in this case"

    def test_frames_that_cannot_be_read_are_said_and_a_bug_is_told_as_one(self, qtbot, store, tasks, view, monkeypatch):
        def refuse(*_given):
            raise InputRefused("cannot be read", "copy it again", "x.dcm")

        monkeypatch.setattr(widget, "build_cut_volume", refuse)
        store.open(plain_case(), plain_plan())
        qtbot.waitUntil(lambda: view._overlay.centre_words == "No cut: x.dcm: cannot be read; copy it again")

        def fail(*_given):
            raise ZeroDivisionError

        monkeypatch.setattr(widget, "build_cut_volume", fail)
        with qtbot.waitSignal(tasks.failed_unexpectedly):
            store.open(plain_case(), plain_plan())
        assert view._overlay.centre_words == ""
