"""What measuring a venogram takes, against decoding it twice from each encoding that X-ray machines write.

    python -m benchmarks.venogram_speed

A run of 60 frames of 1024 by 1024 pixels, in 12 bits (stored in 16) and in 8. Measured means everything from the decoded
frames to the wash-out map: contrast, mask, bands, scale, course, diameters, lesions, half times. Decoded once is every
frame once: by pydicom with the plug-in that the program ships, one frame after the other, and by the program itself.
The ratios are measured over twice decoded, by pydicom and by the program: below 1 is faster. Each time is the smallest
of five for measuring and of three for decoding.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path

import gdcm  # type: ignore[import-untyped]
import numpy as np
from numpy.typing import NDArray
from PIL import Image
from pydicom import dcmread
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.pixels import pixel_array
from pydicom.uid import (
    UID,
    ExplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGLosslessSV1,
    JPEGLSLossless,
    RLELossless,
    XRayAngiographicImageStorage,
)

from planner.dicom.loading import load_case
from planner.measure.xray.at_once import PROCESSORS
from planner.measure.xray.measuring import measure_tracing
from planner.measure.xray.pooling import measure_pooling
from planner.measure.xray.tracing import trace_venogram
from planner.storage.policy import read_policy
from tests.helpers.xray_phantom import ArrayFrames, Phantom, draw

Frames = NDArray[np.uint16] | NDArray[np.uint8]

FRAMES, DRAWN = 60, 20
"""The run repeats what is drawn."""

ENCODINGS: tuple[tuple[str, UID, str], ...] = (
    ("JPEG lossless, process 14 SV1", JPEGLosslessSV1, "gdcm"),
    ("JPEG-LS lossless", JPEGLSLossless, "pyjpegls"),
    ("JPEG 2000 lossless", JPEG2000Lossless, "pylibjpeg"),
    ("JPEG baseline", JPEGBaseline8Bit, "pillow"),
    ("RLE", RLELossless, "pylibjpeg"),
    ("uncompressed", ExplicitVRLittleEndian, ""),
)
"""The usual one of angiography first; with the plug-in that decodes it."""

HEAD = (
    f"{'encoding':32} {'bits':>4} {'pydicom s':>10} {'program s':>10} {'measured s':>11} {'of pydicom':>11} "
    f"{'of program':>11}"
)


@dataclass(frozen=True)
class Depth:
    """How pixels are stored."""

    bits: int
    allocated: int


def quickest(work: Callable[[], object], repeats: int = 3) -> float:
    times = []
    for _ in range(repeats):
        started = time.perf_counter()
        work()
        times.append(time.perf_counter() - started)
    return min(times)


def measured_s(made: Phantom) -> float:
    policy = read_policy()
    frames = np.concatenate([made.frames] * (FRAMES // DRAWN))

    def measure() -> None:
        # a new run each time: what is known of one is remembered
        run = replace(made.venogram(), frames=ArrayFrames(frames), frame_times_s=0.25 * np.arange(FRAMES))
        tracing = trace_venogram(run)
        assert len(tracing.centreline_px)
        measure_pooling(run, tracing, measure_tracing(tracing, policy).lesions)

    return quickest(measure, repeats=5)


def written(path: Path, frames: Frames, depth: Depth, encoding: UID) -> None:
    """Write an X-ray angiogram with these frames."""
    picture = Dataset()
    picture.file_meta = FileMetaDataset()
    picture.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    picture.file_meta.MediaStorageSOPClassUID = picture.SOPClassUID = XRayAngiographicImageStorage
    picture.file_meta.MediaStorageSOPInstanceUID = picture.SOPInstanceUID = "1.2.3.4"
    picture.StudyInstanceUID, picture.SeriesInstanceUID = "1.2.3", "1.2.3.5"
    picture.Modality, picture.PatientID, picture.FrameTime = "XA", "made", 250.0
    picture.SamplesPerPixel, picture.PhotometricInterpretation = 1, "MONOCHROME2"
    picture.NumberOfFrames, picture.Rows, picture.Columns = frames.shape
    picture.BitsAllocated, picture.BitsStored, picture.HighBit = depth.allocated, depth.bits, depth.bits - 1
    picture.PixelRepresentation = 0
    picture.PixelData = frames.tobytes()
    if encoding == JPEGLosslessSV1:
        picture.save_as(path, enforce_file_format=True)
        _recoded_by_gdcm(path)
        return
    if encoding == JPEGBaseline8Bit:
        picture.file_meta.TransferSyntaxUID = encoding
        picture.PixelData = encapsulate([_baseline(frame) for frame in frames])
        picture["PixelData"].is_undefined_length = True
    elif encoding != ExplicitVRLittleEndian:
        picture.compress(encoding, generate_instance_uid=False)
    picture.save_as(path, enforce_file_format=True)


def _baseline(frame: Frames) -> bytes:
    stream = BytesIO()
    Image.fromarray(frame).save(stream, "JPEG", quality=90)
    return stream.getvalue()


def _recoded_by_gdcm(path: Path) -> None:
    reader = gdcm.ImageReader()
    reader.SetFileName(str(path))
    if not reader.Read():
        raise RuntimeError("gdcm cannot read what was written")
    change = gdcm.ImageChangeTransferSyntax()
    change.SetTransferSyntax(gdcm.TransferSyntax(gdcm.TransferSyntax.JPEGLosslessProcess14_1))
    change.SetInput(reader.GetImage())
    if not change.Change():
        raise RuntimeError("gdcm cannot encode JPEG lossless")
    writer = gdcm.ImageWriter()
    writer.SetFile(reader.GetFile())
    writer.SetImage(change.GetOutput())
    writer.SetFileName(str(path))
    if not writer.Write():
        raise RuntimeError("gdcm cannot write")


def decoded_by_pydicom_s(path: Path, plugin: str) -> float:
    picture = dcmread(path)
    options = {"decoding_plugin": plugin} if plugin else {}
    return quickest(lambda: pixel_array(picture, raw=True, **options)) * FRAMES / DRAWN


def decoded_by_program_s(path: Path) -> float:
    """As measuring reads a run: frame by frame, on as many processors; opening the file does not count for either."""
    times = []
    with ThreadPoolExecutor(PROCESSORS) as readers:
        for _ in range(3):
            run = load_case([path]).venogram
            assert run is not None
            started = time.perf_counter()
            for _ in readers.map(run.frames.frame, range(run.frames.count)):
                pass
            times.append(time.perf_counter() - started)
    return min(times) * FRAMES / DRAWN


def main() -> None:
    print(HEAD)
    for depth in (Depth(12, 16), Depth(8, 8)):
        made = draw(size_px=1024, bits=depth.bits, frame_count=DRAWN, half_time_s=(0.6, 1.2))
        frames = made.frames.astype(np.uint8) if depth.allocated == 8 else made.frames
        measured = measured_s(replace(made, frames=frames))
        with tempfile.TemporaryDirectory() as folder:
            for name, encoding, plugin in ENCODINGS:
                if encoding == JPEGBaseline8Bit and depth.bits > 8:
                    continue
                path = Path(folder) / f"{encoding}.dcm"
                written(path, frames, depth, encoding)
                outside, inside = decoded_by_pydicom_s(path, plugin), decoded_by_program_s(path)
                print(
                    f"{name:32} {depth.bits:4} {outside:10.2f} {inside:10.2f} {measured:11.2f} "
                    f"{measured / (2 * outside):11.2f} {measured / (2 * inside):11.2f}",
                    flush=True,
                )


if __name__ == "__main__":
    main()
