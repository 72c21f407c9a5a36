"""When contrast comes and goes."""

import numpy as np
from scipy import ndimage

from planner.measure.xray.reduced_run import box_mean, frame_noise, reduce_run
from planner.measure.xray.timing import find_timing
from planner.model.identity import ImageOrigin
from planner.model.venogram import Venogram
from tests.helpers.xray_phantom import ArrayFrames
from tests.helpers.xray_runs import bare_run, usual_run, usual_venogram


def run_of(frames: np.ndarray, bits: int = 12) -> Venogram:
    return Venogram(ImageOrigin("made", "1"), ArrayFrames(frames), bits, frame_times_s=np.arange(len(frames)) / 4)


def test_frames_before_the_contrast_are_empty_and_the_fullest_follows() -> None:
    timing = find_timing(reduce_run(usual_venogram()))
    assert timing is not None
    assert timing.empty[0] == 0
    assert set(timing.empty) >= set(range(usual_run().recipe.pre_contrast_frames))
    assert timing.fullest in (5, 6, 7)
    assert timing.fullest in timing.full
    assert not set(timing.full) & set(timing.empty)


def test_contrast_that_is_there_from_the_start_is_compared_with_the_end() -> None:
    timing = find_timing(reduce_run(run_of(usual_run().frames[::-1])))
    assert timing is not None
    assert timing.empty[-1] == len(usual_run().frames) - 1


def test_without_contrast_there_is_no_timing() -> None:
    assert find_timing(reduce_run(bare_run().venogram())) is None


def test_a_single_frame_has_no_timing() -> None:
    assert find_timing(reduce_run(run_of(usual_run().frames[5:6]))) is None


def test_the_run_is_read_once_however_often_it_is_asked_for() -> None:
    venogram = run_of(usual_run().frames)
    first = reduce_run(venogram)
    assert reduce_run(venogram) is first
    assert (venogram.frames.reads == 1).all()


def test_places_go_to_the_reduced_grid_and_back() -> None:
    run = reduce_run(usual_venogram())
    assert run.factor == 2
    np.testing.assert_allclose(run.reduced_px(np.array([[0.5, 2.5]])), [[0.0, 1.0]])
    np.testing.assert_allclose(run.full_px(run.reduced_px(np.array([[3.3, 7.7]]))), [[3.3, 7.7]])


def test_a_shutter_is_not_picture_and_dark_contrast_is() -> None:
    frames = usual_run().frames.copy()
    frames[:, :40] = 0
    frames[:, :, -30:] = 0
    frames[6, 300:340, 200:240] = 0
    seen = reduce_run(run_of(frames)).seen
    assert not seen[:20].any()
    assert not seen[:, -15:].any()
    assert seen[22:, :-17].all()


def test_an_entirely_black_picture_hides_behind_no_shutter() -> None:
    assert reduce_run(run_of(np.zeros((2, 128, 128), np.uint8), 8)).seen.all()


def test_noise_between_frames_is_measured_while_contrast_fills() -> None:
    ramp = np.linspace(0, 1, 12)[:, None, None] * np.ones((12, 60, 60))
    noisy = ramp + np.random.default_rng(2).normal(scale=0.03, size=ramp.shape)
    assert abs(frame_noise(noisy.astype(np.float32)) - 0.03) < 0.002
    assert np.isnan(frame_noise(noisy[:2].astype(np.float32)))


def test_the_mean_over_nine_pixels_continues_the_border_by_reflection() -> None:
    stack = np.random.default_rng(4).normal(size=(2, 7, 9)).astype(np.float32)
    expected = np.stack([ndimage.uniform_filter(picture, 3) for picture in stack])
    np.testing.assert_allclose(box_mean(stack), expected, atol=1e-6)
