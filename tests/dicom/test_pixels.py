"""Every encoding leads to the pixels that were stored, compared with pydicom's own decoding where there is loss."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from numpy.typing import NDArray
from pydicom.pixels.processing import convert_color_space
from pydicom.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGLosslessSV1,
    JPEGLSLossless,
    RLELossless,
)

from tests.helpers import dicom_files as made
from tests.helpers.loading import load_pullback, load_venogram

NATIVE = (
    ImplicitVRLittleEndian,
    ExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    DeflatedExplicitVRLittleEndian,
)
LOSSLESS = (RLELossless, JPEGLSLossless, JPEG2000Lossless)


def all_frames(run: Any) -> NDArray[Any]:
    return run.frames.block(0, run.frames.count)


def luminance_of(colours: NDArray[Any]) -> NDArray[np.float64]:
    return colours.astype(float) @ [0.299, 0.587, 0.114]


def big_endian(dataset: Any) -> Any:
    if dataset.BitsAllocated == 16:
        dataset.PixelData = np.frombuffer(dataset.PixelData, "<u2").byteswap().tobytes()
    return dataset


@pytest.mark.parametrize("syntax", NATIVE)
def test_uncompressed_grey_ivus_is_what_was_stored(tmp_path: Path, syntax: str) -> None:
    pixels = made.ramp()
    run = load_pullback(made.write(made.ivus(pixels), tmp_path / "run", syntax))
    np.testing.assert_array_equal(all_frames(run), pixels)
    assert all_frames(run).dtype == np.uint8


@pytest.mark.parametrize("syntax", NATIVE)
def test_uncompressed_venogram_keeps_its_native_depth(tmp_path: Path, syntax: str) -> None:
    pixels = made.ramp(highest=4095)
    dataset = made.venogram(pixels)
    if syntax == ExplicitVRBigEndian:
        big_endian(dataset)
    run = load_venogram(made.write(dataset, tmp_path / "run", syntax))
    np.testing.assert_array_equal(all_frames(run), pixels)
    assert run.bits_stored == 12


@pytest.mark.parametrize("syntax", LOSSLESS)
def test_lossless_compression_of_a_venogram_is_exact(tmp_path: Path, syntax: str) -> None:
    pixels = made.ramp(highest=4095)
    dataset = made.venogram(pixels)
    dataset.compress(syntax, encoding_plugin="pylibjpeg" if syntax != JPEGLSLossless else "")
    run = load_venogram(made.write(dataset, tmp_path / "run", syntax))
    np.testing.assert_array_equal(all_frames(run), pixels)


@pytest.mark.parametrize("syntax", LOSSLESS)
def test_lossless_compression_of_grey_ivus_is_exact(tmp_path: Path, syntax: str) -> None:
    pixels = made.ramp()
    dataset = made.ivus(pixels)
    dataset.compress(syntax)
    run = load_pullback(made.write(dataset, tmp_path / "run", syntax))
    np.testing.assert_array_equal(all_frames(run), pixels)


def test_lossless_jpeg_is_exact(tmp_path: Path) -> None:
    gdcm = pytest.importorskip("gdcm")
    pixels = made.ramp(highest=4095)
    plain = made.write(made.venogram(pixels), tmp_path / "plain")
    reader = gdcm.ImageReader()
    reader.SetFileName(str(plain))
    assert reader.Read()
    change = gdcm.ImageChangeTransferSyntax()
    change.SetTransferSyntax(gdcm.TransferSyntax(gdcm.TransferSyntax.JPEGLosslessProcess14_1))
    change.SetInput(reader.GetImage())
    assert change.Change()
    writer = gdcm.ImageWriter()
    writer.SetFileName(str(tmp_path / "packed"))
    writer.SetFile(reader.GetFile())
    writer.SetImage(change.GetOutput())
    assert writer.Write()
    assert pydicom.dcmread(tmp_path / "packed").file_meta.TransferSyntaxUID == JPEGLosslessSV1
    np.testing.assert_array_equal(all_frames(load_venogram(tmp_path / "packed")), pixels)


def test_baseline_jpeg_in_grey_is_as_pydicom_decodes_it(tmp_path: Path) -> None:
    pixels = made.ramp()
    path = made.write(made.as_jpeg(made.ivus(pixels), pixels), tmp_path / "run", JPEGBaseline8Bit)
    np.testing.assert_array_equal(all_frames(load_pullback(path)), pydicom.dcmread(path).pixel_array)


@pytest.mark.parametrize("photometric", ["YBR_FULL_422", "YBR_FULL"])
def test_baseline_jpeg_in_colour_is_the_luminance_of_what_pydicom_decodes(tmp_path: Path, photometric: str) -> None:
    colours = made.coloured(made.ramp())
    dataset = made.as_jpeg(made.ivus(colours), colours, photometric)
    path = made.write(dataset, tmp_path / "run", JPEGBaseline8Bit)
    expected = luminance_of(pydicom.dcmread(path).pixel_array)
    np.testing.assert_allclose(all_frames(load_pullback(path)), expected, atol=1.6)


def test_jpeg_that_holds_rgb_is_the_luminance_of_its_colours(tmp_path: Path) -> None:
    colours = made.coloured(made.ramp())
    frames = [[made.jpeg(frame, keep_rgb=True)] for frame in colours]
    path = made.write(made.with_fragments(made.ivus(colours), frames), tmp_path / "run", JPEGBaseline8Bit)
    np.testing.assert_allclose(all_frames(load_pullback(path)), luminance_of(colours), atol=4)


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, RLELossless, JPEGLSLossless, JPEG2000Lossless])
def test_rgb_becomes_its_luminance(tmp_path: Path, syntax: str) -> None:
    colours = made.coloured(made.ramp())
    dataset = made.ivus(colours)
    if syntax == JPEG2000Lossless:
        dataset.PhotometricInterpretation = "RGB"
    if syntax != ExplicitVRLittleEndian:
        dataset.compress(syntax)
    run = load_pullback(made.write(dataset, tmp_path / "run", syntax))
    np.testing.assert_allclose(all_frames(run), luminance_of(colours), atol=0.6)


def test_grey_pictures_written_as_rgb_are_unchanged(tmp_path: Path) -> None:
    pixels = made.ramp()
    run = load_pullback(made.write(made.ivus(np.stack([pixels] * 3, axis=-1)), tmp_path / "run"))
    np.testing.assert_array_equal(all_frames(run), pixels)


def test_planes_stored_one_after_another_are_read_as_such(tmp_path: Path) -> None:
    colours = made.coloured(made.ramp())
    dataset = made.ivus(colours, PlanarConfiguration=1)
    dataset.PixelData = np.ascontiguousarray(np.moveaxis(colours, -1, 1)).tobytes()
    run = load_pullback(made.write(dataset, tmp_path / "run"))
    np.testing.assert_allclose(all_frames(run), luminance_of(colours), atol=0.6)


def test_uncompressed_luminance_and_chroma_give_the_luminance(tmp_path: Path) -> None:
    ybr = convert_color_space(made.coloured(made.ramp()), "RGB", "YBR_FULL")
    dataset = made.ivus(ybr, PhotometricInterpretation="YBR_FULL")
    np.testing.assert_array_equal(all_frames(load_pullback(made.write(dataset, tmp_path / "run"))), ybr[..., 0])


def test_halved_chroma_gives_the_luminance(tmp_path: Path) -> None:
    ybr = convert_color_space(made.coloured(made.ramp()), "RGB", "YBR_FULL")
    pairs = ybr.reshape(*ybr.shape[:2], -1, 2, 3)
    packed = np.stack([pairs[..., 0, 0], pairs[..., 1, 0], pairs[..., 0, 1], pairs[..., 0, 2]], axis=-1)
    dataset = made.ivus(ybr, PhotometricInterpretation="YBR_FULL_422", PixelData=packed.tobytes())
    path = made.write(dataset, tmp_path / "run")
    np.testing.assert_array_equal(all_frames(load_pullback(path)), ybr[..., 0])


def test_full_chroma_declared_as_halved_is_noticed_by_its_length(tmp_path: Path) -> None:
    ybr = convert_color_space(made.coloured(made.ramp()), "RGB", "YBR_FULL")
    dataset = made.ivus(ybr, PhotometricInterpretation="YBR_FULL_422")
    np.testing.assert_array_equal(all_frames(load_pullback(made.write(dataset, tmp_path / "run"))), ybr[..., 0])


def test_big_endian_bytes_written_as_words_are_unswapped_in_every_frame(tmp_path: Path) -> None:
    pixels = made.ramp(frames=4, rows=5, columns=7)  # an odd frame: every second one starts inside a word
    dataset = made.ivus(pixels)
    content = np.frombuffer(dataset.PixelData, "<u2").byteswap().tobytes()
    dataset.add_new("PixelData", "OW", content)
    path = made.write(dataset, tmp_path / "run", ExplicitVRBigEndian)
    np.testing.assert_array_equal(all_frames(load_pullback(path)), pixels)


def test_overlays_hidden_in_unused_bits_are_dropped(tmp_path: Path) -> None:
    pixels = made.ramp(highest=4095)
    dataset = made.venogram(pixels, PixelData=(pixels | 0x5000).tobytes())
    np.testing.assert_array_equal(all_frames(load_venogram(made.write(dataset, tmp_path / "run"))), pixels)
