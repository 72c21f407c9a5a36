"""Rests, repeats and relative speed of a hand, on correlations of known ways and on made pictures."""

from functools import cache

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.measure.motion import LAGS, REST_FRAMES, STILL, measure_motion, steps_from_speckle, with_pauses
from planner.model.calibration import PixelSpacing
from planner.model.contour import CONTOUR_POINTS, LumenContours
from planner.model.motion import CatheterMotion
from sample_cases.maker.by_hand import Hand, HandRun, draw_by_hand
from sample_cases.maker.patients import NIVL
from tests.helpers.pullbacks import ArrayFrames

BEAM_MM = np.array([0.5, 0.7, 1.1])


def correlations(position_mm: np.ndarray, lag: int) -> np.ndarray:
    """What a Gaussian beam sees: shape (frames - lag, bands)."""
    way = position_mm[lag:] - position_mm[:-lag]
    return STILL * np.exp(-((way[:, None] / BEAM_MM) ** 2))


@cache
def run_by_hand(**hand: float) -> HandRun:
    return draw_by_hand(NIVL, 60, 72, Hand(**hand), size_px=256, seed=3)


def contours_of(points_mm: np.ndarray) -> LumenContours:
    return LumenContours(points_mm, np.ones(len(points_mm)), ("auto",) * len(points_mm), ((),) * len(points_mm))


def followed(images: np.ndarray, points_mm: np.ndarray, spacing_mm: float) -> CatheterMotion:
    middle, last = (images.shape[1] - 1) / 2, images.shape[1] - 1
    spacing = PixelSpacing(spacing_mm, spacing_mm, "manual")
    return measure_motion(ArrayFrames(images), (middle, middle), (0, 0, last, last), spacing, contours_of(points_mm))


class TestStepsFromKnownCorrelations:
    def test_neighbours_give_back_the_relative_steps(self) -> None:
        steps = np.array([0.1, 0.2, 0.4, 0.4, 0.3, 0.2, 0.1, 0.3])
        found = steps_from_speckle(correlations(np.cumsum([0.0, *steps]), 1), 1)
        np.testing.assert_allclose(found, steps / steps.mean(), rtol=1e-6)

    @pytest.mark.parametrize("lag", LAGS[:4])
    def test_an_even_hand_has_even_steps_at_every_lag(self, lag: int) -> None:
        found = steps_from_speckle(correlations(0.05 * np.arange(40), lag), lag)
        assert found.shape == (39,)
        np.testing.assert_allclose(found, 1.0, rtol=1e-6)

    @given(st.lists(st.floats(0.05, 0.6), min_size=3, max_size=30), st.floats(0.3, 3.0))
    def test_steps_do_not_depend_on_the_beam(self, steps: list[float], wider: float) -> None:
        position = np.cumsum([0.0, *steps]) * min(1.0, wider)
        a, b = correlations(position, 1), correlations(position / wider, 1)
        if min(a.min(), b.min()) > 0.06:  # above chance in every band
            np.testing.assert_allclose(steps_from_speckle(a, 1), steps_from_speckle(b, 1), rtol=1e-6)

    def test_a_rest_is_exactly_no_way(self) -> None:
        steps = np.array([0.3] * 6 + [0.0] * REST_FRAMES + [0.3] * 6)
        found = steps_from_speckle(correlations(np.cumsum([0.0, *steps]), 1), 1)
        np.testing.assert_array_equal(found == 0, steps == 0)

    def test_a_rest_is_found_to_the_frame_beside_it_when_distant_frames_are_compared(self) -> None:
        steps = np.array([0.1] * 12 + [0.0] * 10 + [0.1] * 12)
        found = steps_from_speckle(correlations(np.cumsum([0.0, *steps]), 4), 4) == 0
        assert found[12:22].all()
        assert not found[:11].any()
        assert not found[23:].any()

    def test_one_slow_step_is_not_a_rest(self) -> None:
        steps = np.array([0.3] * 6 + [0.001] * (REST_FRAMES - 1) + [0.3] * 6)
        assert (steps_from_speckle(correlations(np.cumsum([0.0, *steps]), 1), 1)[6:8] < 0.1).all()
        assert (steps_from_speckle(correlations(np.cumsum([0.0, *steps]), 1), 1) >= 0).all()

    def test_frames_without_tissue_count_as_average_ones(self) -> None:
        seen = correlations(np.cumsum([0.0, *[0.2] * 10]), 1)
        seen[4] = np.nan
        np.testing.assert_allclose(steps_from_speckle(seen, 1), 1.0)

    def test_a_band_without_tissue_is_left_out(self) -> None:
        steps = np.array([0.1, 0.2, 0.4, 0.2])
        seen = correlations(np.cumsum([0.0, *steps]), 1)
        seen[:, 1] = np.nan
        np.testing.assert_allclose(steps_from_speckle(seen, 1), steps / steps.mean(), rtol=1e-6)


class TestMadePictures:
    def test_an_uneven_hand_is_placed_better_than_at_even_speed(self) -> None:
        run = run_by_hand(speed_sd=0.5)
        motion = followed(run.images, run.contours_mm, run.spacing_mm)
        way = np.cumsum(motion.step) / motion.step.sum() * run.position_mm[-1]
        even = np.linspace(0, run.position_mm[-1], len(way))
        assert motion.basis == "speckle"
        assert np.std(way - run.position_mm) < 0.5 * np.std(even - run.position_mm)

    def test_a_rest_is_found_although_blood_and_breath_go_on(self) -> None:
        run = run_by_hand(rests=1, rest_s=1.5)
        motion = followed(run.images, run.contours_mm, run.spacing_mm)
        assert motion.resting[run.resting].mean() > 0.6
        assert motion.resting[~run.resting].sum() <= 2

    def test_repeated_pictures_add_no_way_and_change_no_other_step(self) -> None:
        run = run_by_hand(speed_sd=0.5)
        twice = np.repeat(np.arange(len(run.images)), 2)
        once = followed(run.images, run.contours_mm, run.spacing_mm)
        doubled = followed(run.images[twice], run.contours_mm[twice], run.spacing_mm)
        assert doubled.resting[1::2].all()
        np.testing.assert_allclose(doubled.step[::2], once.step)

    def test_frames_in_any_order_share_no_speckle_and_tell_no_speed(self) -> None:
        rng = np.random.default_rng(0)
        noise = rng.integers(40, 200, (12, 128, 128), dtype=np.uint8)
        circle = 4 * np.stack(
            [np.cos(np.linspace(0, 6.2, CONTOUR_POINTS)), np.sin(np.linspace(0, 6.2, CONTOUR_POINTS))], 1
        )
        motion = followed(noise, np.tile(circle, (12, 1, 1)), 0.4)
        assert motion.basis == "rests"
        np.testing.assert_array_equal(motion.step, [0.0, *[1.0] * 11])

    def test_a_still_picture_only_repeats(self) -> None:
        run = run_by_hand(speed_sd=0.5)
        motion = followed(run.images[[0] * 8], run.contours_mm[[0] * 8], run.spacing_mm)
        assert motion.resting.tolist() == [False, *[True] * 7]

    def test_without_any_lumen_nothing_is_told(self) -> None:
        run = run_by_hand(speed_sd=0.5)
        motion = followed(run.images, np.full_like(run.contours_mm, np.nan), run.spacing_mm)
        assert motion.basis == "rests"
        assert not motion.resting.any()

    def test_one_frame_has_no_way(self) -> None:
        run = run_by_hand(speed_sd=0.5)
        assert followed(run.images[:1], run.contours_mm[:1], run.spacing_mm).step.tolist() == [0.0]

    def test_contours_of_another_pullback_are_refused(self) -> None:
        run = run_by_hand(speed_sd=0.5)
        with pytest.raises(ValueError, match="contours"):
            followed(run.images, run.contours_mm[:-1], run.spacing_mm)


class TestPausedFlag:
    def test_resting_frames_are_flagged_and_keep_their_other_flags(self) -> None:
        contours = LumenContours(
            np.zeros((3, CONTOUR_POINTS, 2)), np.ones(3), ("auto",) * 3, (("flat",), ("paused",), ("branch",))
        )
        flagged = with_pauses(contours, np.array([False, False, True]))
        assert flagged.flags == (("flat",), (), ("branch", "paused"))

    def test_a_step_backwards_is_not_a_motion(self) -> None:
        with pytest.raises(ValueError, match="not negative"):
            CatheterMotion(np.array([0.0, -1.0]), "speckle")
