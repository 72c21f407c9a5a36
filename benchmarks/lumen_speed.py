"""What the lumen costs on a long pullback, in time and in memory, as ratios to decoding the same file in the same run.

    python -m benchmarks.lumen_speed [--frames N] [--size PIXELS] [--runs N]

The pullback is made of a sample case's own pictures, coded as JPEG baseline and repeated. Every run is a process of its
own; each figure is the median of the runs. Memory is what the process took at most, and how much of it beyond what it
took before the file was opened.
"""

from __future__ import annotations

import argparse
import multiprocessing
import resource
import statistics
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import astuple, dataclass
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
from planner.model.pullback import Pullback

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


@dataclass(frozen=True)
class Spent:
    """Seconds to decode all frames, and from file to measurements; bytes beyond those before the file, and in all."""

    decode: float
    whole: float
    beyond: float
    peak: float


def spend(path: Path) -> Spent:
    """Decode and measure the pullback of a file once each; to be called in a process of its own."""
    network = lumen_network()
    before = peak_bytes()
    began = time.perf_counter()
    frames = _opened(path).frames
    for start in range(0, frames.count, 32):
        frames.block(start, min(start + 32, frames.count))
    del frames
    decoded = time.perf_counter()
    pullback = _opened(path)
    assert pullback.spacing is not None
    found = find_contours(pullback.frames, pullback.transducer_px, pullback.sector_px, pullback.spacing, network)
    measure_sections(found.points_mm)
    measured = time.perf_counter()
    peak = peak_bytes()
    return Spent(decoded - began, measured - decoded, peak - before, peak)


def _opened(path: Path) -> Pullback:
    pullback = load_case([path]).pullback
    assert pullback is not None
    return pullback


def peak_bytes() -> int:
    """The most that this process has held."""
    status = Path("/proc/self/status")
    if status.exists():  # the other way a new process begins with what its parent took
        return 1024 * next(int(line.split()[1]) for line in status.read_text().splitlines() if line.startswith("VmHWM"))
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
        runs = [_in_a_process(path) for _ in range(arguments.runs)]
    spent = Spent(*(statistics.median(part) for part in zip(*map(astuple, runs), strict=True)))
    pictures = arguments.frames * arguments.size**2
    each = 1e3 / arguments.frames
    contour = spent.whole - spent.decode
    print(f"{arguments.frames} frames of {arguments.size} x {arguments.size}, medians of {arguments.runs}")
    print(f"decode            {spent.decode * each:6.2f} ms a frame")
    print(f"contours          {contour * each:6.2f} ms a frame, {contour / spent.decode:.2f} x decode")
    print(f"file to measures  {spent.whole * each:6.2f} ms a frame, {spent.whole / spent.decode:.2f} x decode")
    print(f"memory            {spent.beyond / 2**20:6.0f} MB, {spent.beyond / pictures:.2f} x the decoded frames")
    print(f"whole process     {spent.peak / 2**20:6.0f} MB at most")


def _in_a_process(path: Path) -> Spent:
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
        return pool.submit(spend, path).result()


if __name__ == "__main__":
    main()
