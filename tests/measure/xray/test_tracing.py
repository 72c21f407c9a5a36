"""A whole run traced without help, against the truth it was drawn from."""

import numpy as np
import pytest

from planner.errors import Cancelled
from planner.measure.xray.tracing import trace_venogram
from planner.model.calibration import XrayGeometry, XrayScale
from planner.model.identity import ImageOrigin
from planner.model.venogram import HeaderMask, Venogram, VenogramTracing
from tests.helpers.xray_phantom import ArrayFrames, Phantom, draw
from tests.helpers.xray_runs import FRAMES, bare_run, distance, usual_run, usual_tracing, usual_venogram


def of_frames(frames: np.ndarray, bits: int = 12) -> Venogram:
    times = np.arange(len(frames)) / 4 if len(frames) > 1 else None
    return Venogram(ImageOrigin("made", "1"), ArrayFrames(frames), bits, frame_times_s=times)


def assert_within_the_aims(tracing: VenogramTracing, truth: Phantom) -> None:
    """Centreline within 1 mm; diameters within 0.5 mm on the mean and 1.0 mm at the 95th percentile."""
    found = distance(tracing, truth)
    assert found.line < 0.3
    assert found.missed < 1.0
    assert found.diameter < 0.3
    assert found.diameter_p95 < 0.8


def test_centreline_and_diameters_of_a_usual_run_are_within_the_aims() -> None:
    assert_within_the_aims(usual_tracing(), usual_run())
    assert usual_tracing().problem == ""
    assert usual_tracing().subtracted


def test_the_centreline_runs_caudally_in_steps_of_about_a_pixel() -> None:
    line = usual_tracing().centreline_px
    assert line[0, 1] < line[-1, 1]
    steps = np.hypot(*np.diff(line, axis=0).T)
    assert steps.min() > 0.9
    assert steps.max() < 1.1
    assert len(usual_tracing().diameter_px) == len(line)


def test_the_marker_catheter_calibrates_within_two_percent() -> None:
    assert usual_tracing().scale is not None
    assert usual_tracing().scale.method == "catheter_markers"
    assert usual_tracing().scale.mm_per_pixel == pytest.approx(usual_run().mm_per_pixel, rel=0.02)
    assert len(usual_tracing().markers_px) == len(usual_run().markers_px)


def test_a_scale_that_a_person_gave_is_used_as_it_is() -> None:
    given = XrayScale(0.5, "manual", 1.0)
    assert trace_venogram(usual_venogram(), given).scale is given


def test_tracing_twice_gives_the_same() -> None:
    again = trace_venogram(of_frames(usual_run().frames))
    np.testing.assert_array_equal(again.centreline_px, usual_tracing().centreline_px)
    np.testing.assert_array_equal(again.diameter_px, usual_tracing().diameter_px)


@pytest.mark.parametrize(
    "changes",
    [
        {"bits": 8, "side": "right", "seed": 2},
        {"size_px": 1024, "bits": 16, "seed": 3},
        {"markers": False, "photons": 1200.0, "seed": 5},
        {"tilt_deg": 35.0, "seed": 6},
        {"flatness": 0.5, "opacity": 0.6, "seed": 11},
    ],
    ids=["right, 8 bit", "1024, 16 bit", "no catheter, noisy", "tilted", "flat and thin"],
)
@pytest.mark.slow
def test_other_runs_are_within_the_aims(changes: dict[str, object]) -> None:
    truth = draw(frame_count=FRAMES, **changes)
    assert_within_the_aims(trace_venogram(truth.venogram()), truth)


def test_a_mask_from_before_the_patient_moved_is_laid_where_he_lies_then() -> None:
    truth = draw(frame_count=9, shift_px=(2.6, -1.7), seed=7)
    tracing = trace_venogram(truth.venogram(mask=0))
    assert_within_the_aims(tracing, truth)
    assert tracing.problem == "moved by 3.1 pixels between mask and contrast; corrected"
    np.testing.assert_allclose(tracing.markers_px, truth.markers_px, atol=0.6)


def test_of_several_empty_frames_those_after_the_move_are_subtracted() -> None:
    truth = draw(frame_count=9, shift_px=(2.6, -1.7), seed=7)
    tracing = trace_venogram(truth.venogram())
    assert_within_the_aims(tracing, truth)
    assert tracing.problem == ""


def test_the_headers_mask_is_subtracted_though_other_frames_are_emptier() -> None:
    frames = usual_run().frames
    named = of_frames(frames)
    named = Venogram(named.origin, named.frames, 12, mask=HeaderMask("average", (len(frames) - 1,)))
    assert trace_venogram(named).subtracted
    assert distance(trace_venogram(named), usual_run()).line < 0.5


def test_a_mask_and_one_contrast_frame_are_enough() -> None:
    tracing = trace_venogram(of_frames(usual_run().frames[[0, 6]]))
    assert (tracing.subtracted, tracing.frame_used) == (True, 1)
    assert_within_the_aims(tracing, usual_run())


def test_a_single_frame_is_measured_without_subtraction_and_says_so() -> None:
    tracing = trace_venogram(of_frames(usual_run().frames[6:7]))
    assert (tracing.subtracted, tracing.frame_used) == (False, 0)
    assert tracing.problem == "a single frame; measured without subtraction"
    assert distance(tracing, usual_run()).line < 1.0


def test_a_run_that_is_filled_throughout_is_not_subtracted_from_itself() -> None:
    tracing = trace_venogram(of_frames(usual_run().frames[5:9]))
    assert not tracing.subtracted
    assert tracing.problem == "contrast is in the vein from the first frame on; measured without subtraction"
    assert distance(tracing, usual_run()).missed < 1.0


def test_without_contrast_no_line_is_invented_and_the_catheter_is_still_found() -> None:
    tracing = trace_venogram(bare_run().venogram())
    assert tracing.centreline_px.shape == (0, 2)
    assert tracing.diameter_px.shape == (0,)
    assert tracing.problem.startswith("no vein found")
    assert len(tracing.markers_px) == len(bare_run().markers_px)


@pytest.mark.parametrize("seed", [21, 22, 23, 25])
@pytest.mark.slow
def test_bone_alone_is_no_vein(seed: int) -> None:
    bare = draw(frame_count=5, opacity=0.0, markers=False, seed=seed)
    assert trace_venogram(bare.venogram()).centreline_px.shape == (0, 2)
    assert trace_venogram(bare.venogram(frames=slice(0, 1))).centreline_px.shape == (0, 2)


@pytest.mark.parametrize(
    "frames",
    [
        np.zeros((1, 1, 1), np.uint8),
        np.zeros((4, 200, 200), np.uint8),
        np.full((4, 200, 200), 255, np.uint8),
        np.random.default_rng(0).integers(0, 256, (6, 180, 260)).astype(np.uint8),
        np.random.default_rng(0).integers(0, 256, (3, 20, 16)).astype(np.uint8),
    ],
    ids=["one pixel", "black", "white", "noise", "tiny"],
)
def test_pictures_that_show_nothing_are_told_in_words(frames: np.ndarray) -> None:
    tracing = trace_venogram(of_frames(frames, 8))
    assert tracing.centreline_px.shape == (0, 2)
    assert tracing.problem.startswith("no vein found: ")
    assert tracing.scale is None


def test_the_vein_under_a_round_shutter_is_followed_to_its_edge() -> None:
    rows, columns = np.mgrid[0:512, 0:512]
    frames = usual_run().frames.copy()
    frames[:, np.hypot(rows - 255.5, columns - 255.5) > 240] = 0
    tracing = trace_venogram(of_frames(frames))
    assert distance(tracing, usual_run()).line < 0.4
    assert tracing.centreline_px[0, 1] < 60
    assert tracing.centreline_px[-1, 1] > 410


def test_sizes_that_divide_by_nothing_are_measured_as_well() -> None:
    tracing = trace_venogram(of_frames(usual_run().frames[:, :501, :499]))
    assert distance(tracing, usual_run()).line < 0.3


def test_logarithmic_grey_levels_give_the_same_diameters() -> None:
    light = (usual_run().frames.astype(float) + 0.5) / 4096
    logarithm = 1 + np.log(light) / np.log(4096)
    shown = np.round(3900 * np.clip(logarithm, 0, 1)).astype(np.uint16)
    tracing = trace_venogram(of_frames(shown))
    assert_within_the_aims(tracing, usual_run())


def test_each_frame_is_decoded_once_and_a_few_once_more() -> None:
    venogram = of_frames(usual_run().frames)
    trace_venogram(venogram)
    assert venogram.frames.reads.min() == 1
    assert venogram.frames.reads.sum() <= len(usual_run().frames) + 12


def test_the_header_calibrates_where_no_catheter_does() -> None:
    made = draw(frame_count=8, markers=False, seed=3)
    geometry = XrayGeometry((0.5, 0.5), 1000.0, 800.0)
    scale = trace_venogram(made.venogram(geometry)).scale
    assert scale is not None
    assert (scale.method, scale.mm_per_pixel) == ("geometry", pytest.approx(0.4))


def test_work_that_is_stopped_stops() -> None:
    def stop(_doing: str, share: float) -> None:
        if share >= 0.4:
            raise Cancelled

    with pytest.raises(Cancelled):
        trace_venogram(usual_venogram(), progress=stop)
