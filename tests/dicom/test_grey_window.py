"""Grey levels are shown as a reference renderer shows them: Modality LUT, VOI LUT or window, photometrics."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from pydicom.dataset import Dataset
from pydicom.pixels import apply_modality_lut, apply_voi_lut, apply_windowing

from planner.measure.xray.display import brightness
from planner.model.venogram import GreyWindow
from tests.helpers import dicom_files as made
from tests.helpers.loading import load_venogram

REAL = Path(os.environ.get("ILIOPLAN_REALDATA", Path(__file__).resolve().parents[3] / "shared" / "realdata")) / "xa"
REAL_FILES = [
    "xa1_nema_1024_10bit_UNC.dcm",
    "xa1_nema_1024_10bit_JPLL.dcm",
    "xa_rubo0002_512x512_96f_jpegbaseline_mask.dcm",
    "rf_karsten_464x512_8bit_explicitLE.dcm",
]


def reference(path: Path, frame: int = 0) -> np.ndarray:
    """Brightness 0 to 1 as pydicom's own functions give it."""
    dataset = pydicom.dcmread(path)
    pixels = dataset.pixel_array
    pixels = pixels[frame] if pixels.ndim == 3 else pixels
    values = apply_modality_lut(pixels, dataset)
    if "VOILUTSequence" in dataset:
        shown = apply_voi_lut(values, dataset) / (2.0 ** dataset.VOILUTSequence[0].LUTDescriptor[2] - 1)
    else:
        far = np.array([-1e7, 1e7])
        low, high = apply_windowing(far, dataset)
        shown = (apply_windowing(values, dataset) - low) / (high - low)
    return 1 - shown if dataset.PhotometricInterpretation == "MONOCHROME1" else shown


def table(bits: int, first: int, entries: np.ndarray) -> list[Dataset]:
    item = Dataset()
    item.LUTDescriptor = [len(entries), first, bits]
    item.add_new("LUTData", "OW", entries.astype("<u2").tobytes())
    return [item]


CASES: dict[str, dict[str, Any]] = {
    "window": {"WindowCenter": "900", "WindowWidth": "700"},
    "inverted": {"WindowCenter": "900", "WindowWidth": "700", "PhotometricInterpretation": "MONOCHROME1"},
    "rescaled": {"RescaleSlope": "2", "RescaleIntercept": "-300", "WindowCenter": "1500", "WindowWidth": "1200"},
    "rescaled and inverted": {
        "RescaleSlope": "2",
        "RescaleIntercept": "-300",
        "WindowCenter": "1500",
        "WindowWidth": "1200",
        "PhotometricInterpretation": "MONOCHROME1",
    },
    "exact": {"WindowCenter": "900", "WindowWidth": "700", "VOILUTFunction": "LINEAR_EXACT"},
    "sigmoid": {"WindowCenter": "900", "WindowWidth": "700", "VOILUTFunction": "SIGMOID"},
    "several": {"WindowCenter": ["900", "100"], "WindowWidth": ["700", "50"]},
    "VOI LUT": {"VOILUTSequence": table(12, 100, np.linspace(0, 1, 1500) ** 2 * 4095)},
    "VOI LUT, inverted": {
        "VOILUTSequence": table(10, 0, np.sqrt(np.linspace(0, 1, 2000)) * 1023),
        "PhotometricInterpretation": "MONOCHROME1",
    },
}


@pytest.mark.parametrize("changes", CASES.values(), ids=CASES.keys())
def test_a_made_picture_is_shown_as_the_reference_shows_it(tmp_path: Path, changes: dict[str, Any]) -> None:
    path = made.write(made.venogram(made.ramp(2, highest=2000), **changes), tmp_path / "run")
    run = load_venogram(path)
    assert run.window is not None
    np.testing.assert_allclose(brightness(run.frames.frame(0), run.window), reference(path), atol=2e-3)


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"WindowCenter": "900", "WindowWidth": "0"},
        {"WindowCenter": "900"},
        {"VOILUTSequence": table(12, 0, np.zeros(4))},
    ],
)
def test_a_header_that_names_no_usable_view_leaves_it_to_the_picture(tmp_path: Path, changes: dict[str, Any]) -> None:
    bare = {"WindowCenter": None, "WindowWidth": None, **changes}
    assert load_venogram(made.write(made.venogram(made.ramp(2), **bare), tmp_path / "run")).window is None


def test_beyond_the_window_it_is_black_and_white() -> None:
    shown = brightness(np.array([0, 100, 150, 200, 4000]), GreyWindow(100.0, 200.0))
    assert shown.tolist() == [0.0, 0.0, 0.5, 1.0, 1.0]


@pytest.mark.skipif(not REAL.is_dir(), reason="the real files are not on this machine")
@pytest.mark.parametrize("name", REAL_FILES)
def test_a_real_picture_is_shown_as_the_reference_shows_it(name: str) -> None:
    run = load_venogram(REAL / name)
    dataset = pydicom.dcmread(REAL / name, stop_before_pixels=True)
    if "WindowCenter" not in dataset and "VOILUTSequence" not in dataset:
        assert run.window is None
        np.testing.assert_array_equal(
            run.frames.frame(0),
            pydicom.dcmread(REAL / name).pixel_array.reshape(-1, run.frames.rows, run.frames.columns)[0],
        )
        return
    assert run.window is not None
    np.testing.assert_allclose(brightness(run.frames.frame(0), run.window), reference(REAL / name), atol=5e-3)
