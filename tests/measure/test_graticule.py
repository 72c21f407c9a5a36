"""Tick marks are found where they are, to a fraction of a pixel, and nowhere else."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PIL import Image

from planner.measure.comb import Peaks, find_comb
from planner.measure.graticule import (
    field_of_view_mm,
    find_graticule,
    is_plausible,
    plausible_ticks_mm,
    spacing_from_ticks,
)
from planner.model.calibration import Graticule
from tests.helpers.pullbacks import ArrayFrames
from tests.helpers.ticks import axis_dots, edge_ticks, overlaid, speckle, text, tick_places, whole

BESIDE = Path(__file__).resolve().parents[3] / "shared" / "realdata"
REAL = Path(os.environ.get("ILIOPLAN_REALDATA", BESIDE)) / "ivus"
SIZE = 256

needs_real_images = pytest.mark.skipif(not REAL.is_dir(), reason="the real images are not on this machine")


def peaks(at_px: list[float] | np.ndarray, width_px: float = 1.0) -> Peaks:
    at = np.sort(np.asarray(at_px, dtype=float))
    return Peaks(at, np.full(at.size, width_px), np.ones(at.size, dtype=bool))


def real_frames(pattern: str) -> ArrayFrames:
    return ArrayFrames(np.stack([np.array(Image.open(path).convert("L")) for path in sorted(REAL.glob(pattern))]))


class TestComb:
    @example(period=46.015625, start=1.4375)
    @example(period=17.97257271524877, start=7.394901003564614)
    @given(period=st.floats(12.0, 60.0), start=st.floats(0.0, 12.0))
    def test_even_marks_on_whole_pixels_give_their_period_within_its_own_doubt(
        self, period: float, start: float
    ) -> None:
        places = np.floor(
            np.arange(start, 500.0, period) + 0.5
        )  # np.round would send halves to even pixels, and so apart
        found = find_comb(peaks(places), 500, (6.0, 125.0), 500)
        assert found is not None
        assert found.period_px == pytest.approx(period, abs=4 * found.sd_px)
        assert found.at_px.size == places.size

    def test_a_missing_mark_does_not_change_the_period(self) -> None:
        places = [20.0 * k for k in range(20) if k not in (7, 12)]
        found = find_comb(peaks(places), 400, (6.0, 100.0), 400)
        assert found is not None
        assert found.period_px == pytest.approx(20.0)

    def test_half_the_period_is_never_preferred_to_the_period(self) -> None:
        found = find_comb(peaks([40.0 * k for k in range(10)]), 400, (6.0, 100.0), 400)
        assert found is not None
        assert found.period_px == pytest.approx(40.0)

    def test_dashes_that_fill_half_of_their_period_are_no_ticks(self) -> None:
        assert find_comb(peaks([16.0 * k for k in range(25)], width_px=8.0), 400, (6.0, 100.0), 400) is None

    def test_marks_among_as_many_others_are_no_ticks(self) -> None:
        places = [40.0 * k for k in range(10)] + [40.0 * k + 9.0 + 2.3 * k for k in range(10)]
        found = find_comb(peaks(places), 400, (6.0, 100.0), 400)
        assert found is None or found.period_px != pytest.approx(40.0, rel=0.02)

    @given(st.integers(0, 10_000))
    @settings(max_examples=50)
    def test_marks_strewn_at_random_are_explained_by_chance(self, seed: int) -> None:
        strewn = np.random.default_rng(seed).uniform(0, 500, 12)
        found = find_comb(peaks(strewn), 500, (6.0, 125.0), 500)
        assert found is None or found.log_chance > -3.0

    def test_three_marks_are_too_few(self) -> None:
        assert find_comb(peaks([10.0, 110.0, 210.0]), 300, (6.0, 120.0), 300) is None


class TestMadePictures:
    @pytest.mark.parametrize("draw", [edge_ticks, axis_dots])
    @pytest.mark.parametrize("period_px", [(21.33, 21.33), (24.3, 21.2), (16.0, 19.5)])
    def test_ticks_over_speckle_and_text_give_both_distances(self, draw, period_px: tuple[float, float]) -> None:
        frames = overlaid(speckle(SIZE), draw(SIZE, period_px), text(SIZE))
        found = find_graticule(frames, whole(frames))
        assert found is not None
        assert found.period_px_x == pytest.approx(period_px[0], rel=0.005)
        assert found.period_px_y == pytest.approx(period_px[1], rel=0.005)
        assert abs(found.period_px_x - period_px[0]) <= 4 * found.uncertainty_px_x
        assert abs(found.period_px_y - period_px[1]) <= 4 * found.uncertainty_px_y

    def test_the_ticks_are_told_where_they_were_drawn(self) -> None:
        frames = overlaid(speckle(SIZE), edge_ticks(SIZE, (21.33, 21.33)))
        found = find_graticule(frames, whole(frames))
        assert found is not None
        places = tick_places(SIZE, 21.33)
        bottom = {x for x, y in found.ticks_px.round().astype(int).tolist() if y > SIZE - 6}
        assert bottom == set(places)

    def test_a_scale_column_alone_gives_one_direction_and_nothing_for_the_other(self) -> None:
        ticks = edge_ticks(SIZE, (20.0, 20.0))
        ticks[-5:] = 0
        frames = overlaid(speckle(SIZE), ticks)
        found = find_graticule(frames, whole(frames))
        assert found is not None
        assert found.period_px_x is None
        assert found.uncertainty_px_x is None
        assert found.period_px_y == pytest.approx(20.0, rel=0.005)

    def test_ticks_beyond_the_sector_s_margin_are_not_looked_at(self) -> None:
        ticks = edge_ticks(2 * SIZE, (20.0, 20.0))
        ticks[:, :5] = 0
        frames = overlaid(np.pad(speckle(SIZE), ((0, 0), (0, SIZE), (0, SIZE))), ticks)
        assert find_graticule(frames, (0, 0, SIZE - 1, SIZE - 1)) is None
        assert find_graticule(frames, whole(frames)) is not None

    @pytest.mark.parametrize("seed", range(2))
    def test_speckle_alone_has_no_ticks(self, seed: int) -> None:
        frames = overlaid(speckle(SIZE, seed=seed))
        assert find_graticule(frames, whole(frames)) is None

    def test_a_catheter_at_rest_whose_speckle_stands_still_has_no_ticks(self) -> None:
        frames = ArrayFrames(np.repeat(speckle(SIZE, frames=1), 6, axis=0))
        assert find_graticule(frames, whole(frames)) is None

    @pytest.mark.parametrize("letter_px", [10, 12, 17])
    def test_text_alone_has_no_ticks(self, letter_px: int) -> None:
        frames = overlaid(speckle(SIZE), text(SIZE, letter_px=letter_px))
        assert find_graticule(frames, whole(frames)) is None

    def test_a_row_of_equal_letters_is_no_scale(self) -> None:
        frames = overlaid(speckle(SIZE), text(SIZE, ("IIIIIIIIIIIIIIIIIIIIIIII", "1111111111111"), 14))
        assert find_graticule(frames, whole(frames)) is None

    def test_two_scales_too_different_for_one_picture_are_in_doubt(self) -> None:
        frames = overlaid(speckle(SIZE), edge_ticks(SIZE, (12.0, 30.0)))
        assert find_graticule(frames, whole(frames)) is None

    def test_black_frames_have_no_ticks(self) -> None:
        assert find_graticule(ArrayFrames(np.zeros((3, 64, 64), np.uint8)), (0, 0, 63, 63)) is None

    def test_sixteen_bit_frames_are_read_like_eight_bit_ones(self) -> None:
        frames = overlaid(speckle(SIZE), edge_ticks(SIZE, (21.33, 21.33), grey=255))
        deep = ArrayFrames(frames.pixels.astype(np.uint16) * 16)
        found, same = find_graticule(frames, whole(frames)), find_graticule(deep, whole(deep))
        assert found is not None
        assert same is not None
        assert same.period_px_x == pytest.approx(found.period_px_x, rel=1e-3)


class TestMeaning:
    @given(st.floats(8.0, 200.0), st.floats(8.0, 200.0), st.sampled_from([1.0, 5.0, 10.0]))
    def test_each_direction_keeps_its_own_pixel_size(self, across: float, down: float, tick_mm: float) -> None:
        spacing = spacing_from_ticks(graticule(across, down), tick_mm, "A. Sample")
        assert spacing.mm_per_pixel_x * across == pytest.approx(tick_mm)
        assert spacing.mm_per_pixel_y * down == pytest.approx(tick_mm)
        assert (spacing.source, spacing.who) == ("graticule", "A. Sample")

    def test_ticks_in_one_direction_take_pixels_as_square(self) -> None:
        spacing = spacing_from_ticks(graticule(None, 40.0), 5.0)
        assert (spacing.mm_per_pixel_x, spacing.mm_per_pixel_y) == (0.125, 0.125)

    @pytest.mark.parametrize(
        ("period_px", "fitting"), [(42.67, (1.0, 5.0)), (8.53, (1.0,)), (128.0, (5.0, 10.0)), (480.0, (10.0,))]
    )
    def test_only_ticks_that_give_an_ivus_picture_its_size_are_plausible(
        self, period_px: float, fitting: tuple[float, ...]
    ) -> None:
        assert plausible_ticks_mm(graticule(period_px, period_px), (0, 0, 511, 511)) == fitting

    def test_the_field_of_view_is_that_of_the_round_picture_beside_a_panel(self) -> None:
        spacing = spacing_from_ticks(graticule(100 / 3, 100 / 3), 5.0)
        assert field_of_view_mm(spacing, (0, 0, 527, 399)) == pytest.approx(60.0)
        assert is_plausible(spacing, (0, 0, 527, 399))

    def test_a_graticule_without_any_ticks_cannot_be_made(self) -> None:
        with pytest.raises(ValueError, match="ticks across, down, or both"):
            graticule(None, None)


def graticule(across: float | None, down: float | None) -> Graticule:
    sds = (None if across is None else 0.1, None if down is None else 0.1)
    return Graticule(across, down, *sds, np.zeros((4, 2)))


@needs_real_images
class TestRealPictures:
    def test_the_dots_of_a_real_console_are_found_though_tissue_is_as_bright(self) -> None:
        frames = real_frames("burnedin_readouts/*.jpg")
        found = find_graticule(frames, whole(frames))
        assert found is not None
        assert found.period_px_x == pytest.approx(48.0, rel=0.005)
        assert found.period_px_y == pytest.approx(48.0, rel=0.005)
        assert plausible_ticks_mm(found, whole(frames))[0] == 1.0

    @pytest.mark.parametrize(
        "pattern",
        ["gt_echoplaque_BL/*.jpg", "gt_echoplaque_FU/*.jpg", "miccai2011_lumenbox/*_000[1-5]_*.jpg",
         "miccai2011_lumenbox/*_0007_*.jpg", "miccai2011_samples/*.png"],
    )  # fmt: skip
    def test_real_pictures_without_ticks_have_none(self, pattern: str) -> None:
        frames = real_frames(pattern)
        assert find_graticule(frames, whole(frames)) is None

    def test_real_single_frames_with_a_label_have_none(self) -> None:
        from pydicom import dcmread

        grey = dcmread(REAL / "sc_singleframe" / "ivus_sc_frame01.dcm").pixel_array.mean(axis=-1).astype(np.uint8)
        frames = ArrayFrames(grey[None])
        assert find_graticule(frames, whole(frames)) is None
