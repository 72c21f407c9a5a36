"""IVUS pixels of every kind become 8-bit luminance, brighter meaning brighter."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from pydicom.uid import ExplicitVRBigEndian, ExplicitVRLittleEndian, RLELossless

from tests.helpers import dicom_files as made
from tests.helpers.loading import load_pullback

RED = np.arange(256) // 2
GREEN = np.arange(256)
BLUE = 255 - np.arange(256)
LUMINANCE = 0.299 * RED + 0.587 * GREEN + 0.114 * BLUE


def with_palette(dataset: Any, dtype: str, scale: int, first: int = 0, bits: int = 16) -> Any:
    dataset.PhotometricInterpretation = "PALETTE COLOR"
    for name, values in (("Red", RED), ("Green", GREEN), ("Blue", BLUE)):
        dataset.add_new(f"{name}PaletteColorLookupTableDescriptor", "US", [256, first, bits])
        dataset.add_new(f"{name}PaletteColorLookupTableData", "OW", (values * scale).astype(dtype).tobytes())
    return dataset


def loaded(dataset: Any, path: Path, syntax: str = ExplicitVRLittleEndian) -> NDArray[Any]:
    run = load_pullback(made.write(dataset, path / "run", syntax))
    return run.frames.block(0, run.frames.count)


@pytest.mark.parametrize(
    ("dtype", "scale", "syntax"),
    [
        ("<u2", 257, ExplicitVRLittleEndian),
        ("<u2", 256, RLELossless),
        ("<u2", 1, ExplicitVRLittleEndian),  # eight-bit colours in 16-bit entries
        ("u1", 1, ExplicitVRLittleEndian),
        (">u2", 257, ExplicitVRBigEndian),
    ],
)
def test_a_palette_gives_the_luminance_of_its_colours(tmp_path: Path, dtype: str, scale: int, syntax: str) -> None:
    pixels = made.ramp()
    dataset = with_palette(made.ivus(pixels), dtype, scale, bits=8 if dtype == "u1" else 16)
    if syntax == RLELossless:
        dataset.compress(RLELossless)
    np.testing.assert_allclose(loaded(dataset, tmp_path, syntax), LUMINANCE[pixels], atol=0.6)


def test_a_palette_may_begin_at_another_value_than_zero(tmp_path: Path) -> None:
    pixels = made.ramp()
    expected = LUMINANCE[np.clip(pixels.astype(int) - 100, 0, 255)]
    np.testing.assert_allclose(loaded(with_palette(made.ivus(pixels), "<u2", 257, 100), tmp_path), expected, atol=0.6)


def test_a_segmented_palette_is_expanded(tmp_path: Path) -> None:
    pixels = made.ramp()
    dataset = made.ivus(pixels, PhotometricInterpretation="PALETTE COLOR")
    for name in ("Red", "Green", "Blue"):
        ramp_of_256 = np.array([0, 1, 0, 1, 255, 65535], "<u2").tobytes()  # one discrete value, then a line
        dataset.add_new(f"{name}PaletteColorLookupTableDescriptor", "US", [256, 0, 16])
        dataset.add_new(f"Segmented{name}PaletteColorLookupTableData", "OW", ramp_of_256)
    np.testing.assert_allclose(loaded(dataset, tmp_path), pixels, atol=1.1)


def test_inverted_grey_is_turned(tmp_path: Path) -> None:
    pixels = made.ramp()
    frames = loaded(made.ivus(pixels, PhotometricInterpretation="MONOCHROME1"), tmp_path)
    np.testing.assert_array_equal(frames, 255 - pixels)


def test_deeper_grey_is_scaled_to_eight_bits(tmp_path: Path) -> None:
    pixels = made.ramp(highest=4095)
    frames = loaded(made.ivus(pixels), tmp_path)
    assert frames.dtype == np.uint8
    np.testing.assert_allclose(frames, pixels * (255 / 4095), atol=0.51)


def test_signed_grey_keeps_its_order(tmp_path: Path) -> None:
    signed = np.array([[[-128, -1, 0, 127]]], dtype=np.int8)
    frames = loaded(made.ivus(signed.view(np.uint8).repeat(2, axis=0), PixelRepresentation=1), tmp_path)
    np.testing.assert_array_equal(frames[1, 0], [0, 127, 128, 255])
