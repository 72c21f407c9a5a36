"""Frames come in the background, one at a time, and picture and numbers are always of the same frame."""

import threading

import numpy as np
import pytest

from planner.errors import InputRefused
from planner.model.frames import KeepsFrames
from planner.ui.views.frame_fetcher import FrameFetcher
from tests.helpers.cases import plain_case
from tests.ui.conftest import open_sample


class SlowFrames:
    """Frames that are decoded when the test lets them."""

    count, rows, columns = 160, 256, 256

    def __init__(self):
        self.may_go = threading.Semaphore(0)
        self.decoded = []
        self.on_gui_thread = []
        self.refused = set()

    def kept(self, index):
        return np.full((256, 256), index, np.uint8) if index in self.decoded else None

    def frame(self, index):
        self.on_gui_thread.append(threading.current_thread() is threading.main_thread())
        self.may_go.acquire(timeout=10)
        if index in self.refused:
            raise InputRefused("the frame is broken", "export it again", "x.dcm")
        self.decoded.append(index)
        return np.full((256, 256), index, np.uint8)

    def block(self, start, stop):
        return np.stack([np.full((256, 256), index, np.uint8) for index in range(start, stop)])


@pytest.fixture
def slow(qtbot, tasks):
    frames, shown, refused = SlowFrames(), [], []
    fetcher = FrameFetcher(
        tasks, lambda index, pixels: shown.append((index, int(pixels[0, 0]))), lambda *a: refused.append(a)
    )
    yield frames, fetcher, shown, refused
    for _ in range(20):
        frames.may_go.release()


def test_a_kept_frame_is_shown_at_once(slow):
    frames, fetcher, shown, _ = slow
    frames.decoded.append(7)
    fetcher.fetch(frames, 7)
    assert shown == [(7, 7)]
    assert isinstance(frames, KeepsFrames)


def test_another_frame_is_decoded_off_the_window_s_thread(qtbot, slow):
    frames, fetcher, shown, _ = slow
    fetcher.fetch(frames, 3)
    assert shown == []
    frames.may_go.release()
    qtbot.waitUntil(lambda: shown == [(3, 3)])
    assert frames.on_gui_thread == [False]


def test_of_many_frames_asked_for_in_haste_only_the_last_is_decoded_next(qtbot, slow):
    frames, fetcher, shown, _ = slow
    for index in range(20):
        fetcher.fetch(frames, index)
    for _ in range(2):
        frames.may_go.release()
    qtbot.waitUntil(lambda: len(shown) == 2)
    assert shown == [(0, 0), (19, 19)]


def test_a_broken_frame_is_said_and_the_next_one_still_comes(qtbot, slow):
    frames, fetcher, shown, refused = slow
    frames.refused.add(0)
    fetcher.fetch(frames, 0)
    fetcher.fetch(frames, 1)
    for _ in range(2):
        frames.may_go.release()
    qtbot.waitUntil(lambda: shown == [(1, 1)])
    assert [index for index, _problem in refused] == [0]


def test_picture_contour_and_numbers_belong_together_while_a_frame_is_on_its_way(qtbot, window):
    frames = SlowFrames()
    frames.decoded.append(0)
    open_sample(qtbot, window, case=plain_case(frames))
    view = window.workbench.cross_section
    before = view.readout
    window.frame_cursor.go_to(50)
    assert view.shown_index == 0
    assert view.readout == before
    frames.may_go.release()
    qtbot.waitUntil(lambda: view.shown_index == 50)
    assert view.readout.frame.startswith("Frame 51 ")
    assert view._image.image[0, 0] == 50
