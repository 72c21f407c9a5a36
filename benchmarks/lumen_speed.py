"""What the lumen costs on a long pullback, in time and in memory, as ratios to decoding the same file in the same run.

    python -m benchmarks.lumen_speed [--frames N] [--size PIXELS] [--runs N]

The pullback is made of a sample case's own pictures, coded as JPEG baseline and repeated. Each figure is the median of
the runs. Memory is what the whole process took at most beyond what it took before the file was opened.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import sys
import tempfile
import time
from io import BytesIO
from pathlib import Path

import numpy as np
import pydicom
from PIL import Image
from pydicom.encaps import encapsulate
from pydicom.uid import JPEGBaseline8Bit

from planner.dicom.loading import load_case
from planner.inference.lumen_network import lumen_network
from planner.measure.lumen import find_contours
from planner.measure.polygon import measure_sections

SAMPLE = Path(__file__).resolve().parents[1] / "sample_cases" / "left_nivl" / "dicom"
_QUALITY = 90


def long_pullback(folder: Path, frames: int, size: int) -> Path:
    """A DICOM file of so many frames of so many pixels squared."""
    case = load_case([SAMPLE])
    assert case.pullback is not None
    source = pydicom.dcmread(case.pullback.origin.path)
    coded = []
    for k in range(min(frames, case.pullback.frame_count)):
        stream = BytesIO()
        picture = Image.fromarray(np.asarray(case.pullback.frames.frame(k)))
        picture.resize((size, size)).save(stream, "JPEG", quality=_QUALITY)
        coded.append(stream.getvalue())
    pixels = source.Columns / size
    source.Rows = source.Columns = size
    source.NumberOfFrames = frames
    source.SamplesPerPixel, source.PhotometricInterpretation = 1, "MONOCHROME2"
    region = source.SequenceOfUltrasoundRegions[0]
    region.PhysicalDeltaX, region.PhysicalDeltaY = region.PhysicalDeltaX * pixels, region.PhysicalDeltaY * pixels
    region.RegionLocationMaxX1 = region.RegionLocationMaxY1 = size - 1
    region.ReferencePixelX0 = region.ReferencePixelY0 = size // 2
    source.PixelData = encapsulate([coded[k % len(coded)] for k in range(frames)])
    source.file_meta.TransferSyntaxUID = JPEGBaseline8Bit
    path = folder / "long.dcm"
    source.save_as(path)
    return path


def timed(path: Path) -> tuple[float, float, float]:
    """Seconds to decode all frames, to find all contours on decoded frames, and from file to measurements."""
    began = time.perf_counter()
    pullback = load_case([path]).pullback
    assert pullback is not None
    assert pullback.spacing is not None
    for start in range(0, pullback.frame_count, 32):
        pullback.frames.block(start, min(start + 32, pullback.frame_count))
    decoded = time.perf_counter()
    found = find_contours(
        pullback.frames, pullback.transducer_px, pullback.sector_px, pullback.spacing, lumen_network()
    )
    contoured = time.perf_counter()
    measure_sections(found.points_mm)
    measured = time.perf_counter()
    return decoded - began, contoured - decoded, measured - began


def _peak_bytes() -> int:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frames", type=int, default=1000)
    parser.add_argument("--size", type=int, default=512)
    parser.add_argument("--runs", type=int, default=3)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = long_pullback(Path(folder), arguments.frames, arguments.size)
        lumen_network()
        before = _peak_bytes()
        decode, contour, whole = (
            statistics.median(part) for part in zip(*(timed(path) for _ in range(arguments.runs)), strict=True)
        )
        taken = _peak_bytes() - before
    pictures = arguments.frames * arguments.size**2
    each = 1e3 / arguments.frames
    print(f"{arguments.frames} frames of {arguments.size} x {arguments.size}, medians of {arguments.runs}")
    print(f"decode            {decode * each:6.2f} ms a frame")
    print(f"contours          {contour * each:6.2f} ms a frame, {contour / decode:.2f} x decode")
    print(f"file to measures  {whole * each:6.2f} ms a frame, {whole / decode:.2f} x decode")
    print(f"memory            {taken / 2**20:6.0f} MB, {taken / pictures:.2f} x the decoded frames")


if __name__ == "__main__":
    main()
