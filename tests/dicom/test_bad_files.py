"""Whatever is wrong with a file, a person reads one sentence about it, soon, and nothing else happens."""

from __future__ import annotations

import subprocess
import sys
import tracemalloc
import zlib
from pathlib import Path

import numpy as np
import pydicom
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydicom.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    RLELossless,
)

from planner.dicom import header
from planner.dicom.loading import load_case
from planner.errors import DamagedFile, InputRefused, NotDicom, UndecodablePixels
from tests.helpers import dicom_files as made
from tests.helpers.loading import load_pullback, load_venogram


def jpeg_run(path: Path, frames: int = 4) -> Path:
    pixels = made.ramp(frames)
    return made.write(made.as_jpeg(made.ivus(pixels), pixels), path, JPEGBaseline8Bit)


def refusal(path: Path, kind: type[InputRefused] = InputRefused) -> str:
    with pytest.raises(kind) as caught:
        load_case([path])
    sentence = caught.value.sentence
    assert "\n" not in sentence
    assert str(path) in sentence
    assert caught.value.exit_code == 3
    return sentence


def test_a_file_that_does_not_exist(tmp_path: Path) -> None:
    assert "does not exist" in refusal(tmp_path / "absent.dcm")


def test_an_empty_file(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    assert "is empty" in refusal(tmp_path / "empty", NotDicom)


@pytest.mark.parametrize("content", [b"hello", b"\x89PNG\r\n\x1a\n" + b"\0" * 400, b"{}" * 300])
def test_a_file_that_is_not_dicom(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "notes").write_bytes(content)
    assert "is not a DICOM file" in refusal(tmp_path / "notes", NotDicom)


def test_a_folder_without_dicom(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("nothing here")
    assert "holds no DICOM file" in refusal(tmp_path)


def test_a_device_in_place_of_a_file() -> None:
    device = Path("/dev/zero")
    if not device.exists():
        pytest.skip("no such device on this system")
    assert "is not an ordinary file" in refusal(device)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_uncompressed_pixels_cut_short(tmp_path: Path, share: float) -> None:
    whole = made.written_ivus(tmp_path / "whole").read_bytes()
    pixels = 3 * 32 * 48
    (tmp_path / "cut").write_bytes(whole[: len(whole) - int(pixels * (1 - share)) - 1])
    assert "is cut short" in refusal(tmp_path / "cut", DamagedFile)


@pytest.mark.parametrize("kept", [0.3, 0.6, 0.95])
def test_compressed_pixels_cut_short(tmp_path: Path, kept: float) -> None:
    whole = jpeg_run(tmp_path / "whole").read_bytes()
    start = whole.index(b"\xe0\x7f\x10\x00")
    (tmp_path / "cut").write_bytes(whole[: start + int((len(whole) - start) * kept)])
    assert "is cut short" in refusal(tmp_path / "cut", DamagedFile)


def test_a_file_that_ends_before_its_pixels(tmp_path: Path) -> None:
    whole = jpeg_run(tmp_path / "whole").read_bytes()
    (tmp_path / "cut").write_bytes(whole[: whole.index(b"\xe0\x7f\x10\x00")])
    assert "holds no pixels" in refusal(tmp_path / "cut", DamagedFile)


@pytest.mark.parametrize(("declared", "said"), [("0", "declares 0 frames"), ("-3", "declares -3 frames")])
def test_no_frames(tmp_path: Path, declared: str, said: str) -> None:
    assert said in refusal(made.written_ivus(tmp_path / "run", NumberOfFrames=declared), DamagedFile)


def test_a_number_of_frames_that_is_no_number(tmp_path: Path) -> None:
    path = made.written_ivus(tmp_path / "run", NumberOfFrames="12")
    path.write_bytes(path.read_bytes().replace(b"\x28\x00\x08\x00IS\x02\x0012", b"\x28\x00\x08\x00IS\x02\x001A"))
    assert "does not say how many frames" in refusal(path, DamagedFile)


@pytest.mark.parametrize("table", [False, True])
def test_more_frames_declared_than_held(tmp_path: Path, table: bool) -> None:
    pixels = made.ramp(4)
    frames = [[made.jpeg(frame)] for frame in pixels]
    dataset = made.with_fragments(made.ivus(pixels, NumberOfFrames=9), frames, table)
    path = made.write(dataset, tmp_path / "run", JPEGBaseline8Bit)
    assert "declares 9 frames and holds 4" in refusal(path, DamagedFile)


def test_fewer_frames_declared_than_held(tmp_path: Path) -> None:
    pixels = made.ramp(4)
    dataset = made.as_jpeg(made.ivus(pixels, NumberOfFrames=3), pixels)
    assert "declares 3 frames and holds 4" in refusal(made.write(dataset, tmp_path / "run", JPEGBaseline8Bit))


def test_a_header_that_claims_another_size_than_its_pictures(tmp_path: Path) -> None:
    pixels = made.ramp(3, rows=32, columns=48)
    dataset = made.as_jpeg(made.ivus(pixels, Rows=48, Columns=32), pixels)
    assert "48×32" in refusal(made.write(dataset, tmp_path / "run", JPEGBaseline8Bit), DamagedFile)


def test_a_size_beyond_any_device_is_refused_before_anything_is_allocated(tmp_path: Path) -> None:
    pixels = made.ramp(3)
    path = made.write(made.as_jpeg(made.ivus(pixels, Rows=65535, Columns=65535), pixels), tmp_path / "run")
    path = made.write(pydicom.dcmread(path), path, JPEGBaseline8Bit)
    tracemalloc.start()
    assert "more than any such device makes" in refusal(path, DamagedFile)
    assert tracemalloc.get_traced_memory()[1] < 20e6
    tracemalloc.stop()


def test_frames_beyond_the_file_are_refused_before_anything_is_allocated(tmp_path: Path) -> None:
    path = made.written_ivus(tmp_path / "run", NumberOfFrames=2_000_000_000)
    tracemalloc.start()
    assert "is cut short" in refusal(path, DamagedFile)
    assert tracemalloc.get_traced_memory()[1] < 20e6
    tracemalloc.stop()


def test_an_unknown_transfer_syntax_is_named(tmp_path: Path) -> None:
    path = made.written_ivus(tmp_path / "run")
    private = "1.2.999.12345.6.7.8"
    made.write(pydicom.dcmread(path), path, private)
    assert private in refusal(path, UndecodablePixels)


def test_a_video_is_refused_by_the_name_of_its_encoding(tmp_path: Path) -> None:
    pixels = made.ramp(3)
    dataset = made.as_jpeg(made.ivus(pixels), pixels)
    path = made.write(dataset, tmp_path / "run", "1.2.840.10008.1.2.4.102")
    assert "MPEG-4" in refusal(path, UndecodablePixels)


def test_jpeg_of_twelve_bits_is_refused(tmp_path: Path) -> None:
    pixels = made.ramp(3, highest=4095)
    dataset = made.with_fragments(made.venogram(pixels), [[b"\xff\xd8\xff\xe0"]] * 3)
    path = made.write(dataset, tmp_path / "run", JPEGExtended12Bit)
    assert "12-bit JPEG Extended" in refusal(path, UndecodablePixels)


def test_rubbish_in_place_of_a_jpeg(tmp_path: Path) -> None:
    frames = [[b"\xff\xd8\xff" + bytes(range(200))]] * 3
    path = made.write(made.with_fragments(made.ivus(made.ramp(3)), frames), tmp_path / "run", JPEGBaseline8Bit)
    assert "frame 1 cannot be decoded" in refusal(path, UndecodablePixels)


def test_a_damaged_frame_is_named_when_it_is_looked_at(tmp_path: Path) -> None:
    pixels = made.ramp(4)
    frames = [[made.jpeg(frame)] for frame in pixels]
    frames[2] = [frames[2][0][:300]]
    path = made.write(made.with_fragments(made.ivus(pixels), frames), tmp_path / "run", JPEGBaseline8Bit)
    run = load_pullback(path)
    run.frames.frame(1)
    with pytest.raises(UndecodablePixels, match="frame 3 cannot be decoded"):
        run.frames.block(0, 4)


def test_rle_with_another_number_of_byte_planes_than_the_header_says(tmp_path: Path) -> None:
    dataset = made.ivus(made.ramp(3))
    dataset.compress(RLELossless)
    chain = dataset.PixelData
    at = chain.index(b"\x01\x00\x00\x00\x40\x00\x00\x00")
    dataset.PixelData = chain[:at] + b"\x03" + chain[at + 1 :]
    path = made.write(dataset, tmp_path / "run", RLELossless)
    assert "3 byte planes per pixel instead of 1" in refusal(path, DamagedFile)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"BitsAllocated": 32, "BitsStored": 32, "HighBit": 31}, "32 bits per pixel"),
        ({"BitsStored": 12}, "contradicts itself"),
        ({"HighBit": 3}, "contradicts itself"),
        ({"SamplesPerPixel": 3}, "contradicts itself"),
        ({"PhotometricInterpretation": "CMYK"}, "CMYK"),
        ({"PhotometricInterpretation": "PALETTE COLOR"}, "broken palette"),
        ({"Rows": 0}, "height"),
        ({"Columns": None}, "width"),
        ({"PixelData": None}, "holds no pixels"),
    ],
)
def test_a_header_that_contradicts_itself(tmp_path: Path, changes: dict[str, object], said: str) -> None:
    assert said in refusal(made.written_ivus(tmp_path / "run", **changes))


def test_floating_point_pixels(tmp_path: Path) -> None:
    dataset = made.ivus(made.ramp(3), PixelData=None)
    dataset.FloatPixelData = np.zeros(3 * 32 * 48, "<f4").tobytes()
    assert "floating-point" in refusal(made.write(dataset, tmp_path / "run"), UndecodablePixels)


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, ImplicitVRLittleEndian])
def test_sequences_nested_without_end(tmp_path: Path, syntax: str) -> None:
    path = made.write(made.ivus(made.ramp(1)), tmp_path / "run", syntax)
    whole = path.read_bytes()
    explicit = syntax == ExplicitVRLittleEndian
    level = b"\x08\x00\x40\x11" + (b"SQ\0\0" if explicit else b"") + b"\xff\xff\xff\xff\xfe\xff\x00\xe0\xff\xff\xff\xff"
    start = whole.index(b"\x08\x00\x16\x00")
    path.write_bytes(whole[:start] + level * 20000 + whole[start:])
    assert "nested deeper" in refusal(path, DamagedFile)


def test_an_attribute_longer_than_the_file_ends_the_reading(tmp_path: Path) -> None:
    path = made.written_ivus(tmp_path / "run")
    whole = path.read_bytes()
    start = whole.index(b"\x18\x00\x63\x10")
    path.write_bytes(whole[:start] + b"\x09\x00\x01\x10OB\0\0\xf0\xff\xff\x7f" + whole[start:])
    refusal(path)


def test_a_small_file_that_unpacks_to_a_vast_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(header, "UNPACKED_LIMIT_BYTES", 2**20)
    path = made.write(made.ivus(np.zeros((40, 256, 256), np.uint8)), tmp_path / "run", DeflatedExplicitVRLittleEndian)
    assert path.stat().st_size < 2**16
    assert "unpacks to more than 1 MB" in refusal(path, DamagedFile)


def test_a_deflated_file_cut_short(tmp_path: Path) -> None:
    path = made.write(made.ivus(made.ramp()), tmp_path / "run", DeflatedExplicitVRLittleEndian)
    path.write_bytes(path.read_bytes()[:-200])
    assert "is cut short" in refusal(path, DamagedFile)
    assert zlib.crc32(path.read_bytes())  # the file itself is only read


def test_a_file_that_vanishes_after_it_was_opened(tmp_path: Path) -> None:
    path = made.written_ivus(tmp_path / "run", frames=4)
    run = load_pullback(path)
    path.unlink()
    with pytest.raises(InputRefused, match="does not exist"):
        run.frames.frame(3)


def test_a_file_that_shrinks_after_it_was_opened(tmp_path: Path) -> None:
    path = made.written_venogram(tmp_path / "run", frames=4)
    run = load_venogram(path)
    path.write_bytes(path.read_bytes()[:2000])
    with pytest.raises(DamagedFile, match="has changed since it was opened"):
        run.frames.frame(3)


def test_a_whole_run_of_the_program_prints_nothing_of_the_libraries(tmp_path: Path) -> None:
    path = made.written_ivus(tmp_path / "run", PatientBirthDate="not a date", StudyInstanceUID="not.a.uid.x")
    path.write_bytes(path.read_bytes() + b"\xfc\xff\xfc\xffOB\0\0")
    load = "import pathlib, sys, planner.dicom.loading as l; l.load_case([pathlib.Path(sys.argv[1])])"
    done = subprocess.run([sys.executable, "-c", load, str(path)], capture_output=True, check=True, text=True)
    assert (done.stdout, done.stderr) == ("", "")


def test_the_libraries_stay_silent(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = made.written_ivus(tmp_path / "run", PatientBirthDate="not a date", StudyInstanceUID="not.a.uid.x")
    load_case([path])
    pixels = made.ramp(3, highest=4095)
    lossless = made.with_fragments(made.venogram(pixels), [[b"\xff\xd8\xff\xc3" + b"\0" * 40]] * 3)
    refusal(made.write(lossless, tmp_path / "lossless", "1.2.840.10008.1.2.4.70"))
    assert capfd.readouterr() == ("", "")


SOURCES = {
    "uncompressed": lambda path: made.written_ivus(path),
    "jpeg": lambda path: jpeg_run(path),
    "venogram": lambda path: made.written_venogram(path),
}


@pytest.mark.parametrize("source", SOURCES)
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    changes=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), min_size=1, max_size=6),
    kept=st.one_of(st.just(1.0), st.floats(0.05, 1)),
)
def test_no_damage_escapes_as_anything_but_a_sentence(
    tmp_path: Path, source: str, changes: list[tuple[float, int]], kept: float
) -> None:
    path = tmp_path / "run"
    content = bytearray(SOURCES[source](path).read_bytes())
    for place, value in changes:
        content[128 + int(place * (len(content) - 129))] = value
    path.write_bytes(content[: int(kept * len(content))])
    try:
        case = load_case([path])
        for run in (case.pullback, case.venogram):
            if run is not None:
                assert run.frames.block(0, run.frames.count).shape[0] == run.frames.count
    except InputRefused as refused:
        is_one_sentence = bool(refused.wrong) and "\n" not in refused.sentence
        assert is_one_sentence
