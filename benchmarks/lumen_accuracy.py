"""How well the automatic lumen agrees with the truth, by family of made pullback, on the sample cases and on real frames.

    python -m benchmarks.lumen_accuracy [--frames N] [--seeds N] [--no-samples] [--real FOLDER]

Columns: Jaccard index, mean, fifth percentile, and mean over frames below half of the usual area; 95th percentile of the
Hausdorff distance over all frames, and mean over frames of each frame's own 95th percentile of distances (mm); median absolute and mean signed difference of area (%); error of the minimum lumen area (%);
mean error of the smallest and the largest caliper width (mm); share of frames of confidence 0.8 and above, and how many
of those lie within 10 % of the true area (%). The pullbacks' seeds are none of those that the network learnt from; the
sample cases' patients and seeds are not among them either, but the maker that drew them is the same. `phantom` is drawn
by another, simpler program that the network has never seen. FOLDER holds real frames with expert contours as DICOM and
JSON; nothing was learnt from them.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from planner.dicom.loading import load_case
from planner.inference.lumen_network import lumen_network
from planner.measure.lumen import lumen_grid, read_lumen, samples_of
from planner.measure.lumen_outline import contours_of
from planner.measure.lumen_quality import judge
from planner.measure.polygon import measure_sections, resample_contour
from planner.model.calibration import PixelSpacing
from planner.model.frames import FrameSource
from sample_cases.maker.families import FAMILIES, render_pullback
from tests.helpers.ivus_phantom import Look, draw_vein
from tests.helpers.overlap import jaccard
from tests.helpers.pullbacks import ArrayFrames

SAMPLES = Path(__file__).resolve().parents[1] / "sample_cases"
SURE = 0.8
AGREES = 0.10
"""Relative difference of areas that two observers also reach (clinical reference, section 8)."""

PHANTOMS = {
    "plain": Look(),
    "bright blood": Look(blood_db=-24.0),
    "weak wall": Look(wall_db=-18.0),
    "hard picture": Look(gamma=0.6, range_db=40.0, noise_db=-38.0),
}


@dataclass(frozen=True)
class Measured:
    """Found against true, one value per frame that has a lumen."""

    overlap: np.ndarray
    hausdorff_mm: np.ndarray
    far_mm: np.ndarray
    area_error: np.ndarray
    width_error_mm: np.ndarray
    confidence: np.ndarray
    narrow: np.ndarray
    mla_error: np.ndarray


def measure(frames: FrameSource, centre_px: tuple[float, float], spacing: PixelSpacing, truth: np.ndarray) -> Measured:
    """Find contours and compare them; `truth` has shape (frames, points, 2), NaN where there is no lumen."""
    sector = (0, 0, frames.columns - 1, frames.rows - 1)
    grid = lumen_grid(frames, centre_px, sector, spacing)
    look = read_lumen(samples_of(frames, grid), grid, lumen_network())
    points = contours_of(look.depth, grid.step_mm)
    found, true = measure_sections(points), measure_sections(truth)
    confidence = judge(look, found).confidence
    has = np.isfinite(true.area_mm2)
    area = true.area_mm2[has]
    widths = [
        np.abs(a[has] - b[has])
        for a, b in ((found.min_diameter_mm, true.min_diameter_mm), (found.max_diameter_mm, true.max_diameter_mm))
    ]
    smallest = np.flatnonzero(has)[int(area.argmin())]
    near = slice(max(smallest - 5, 0), smallest + 6)
    mla = np.nanmin(np.where(has, found.area_mm2, np.nan)[near]) / true.area_mm2[smallest] - 1
    apart = [distances(points[k], truth[k]) for k in np.flatnonzero(has)]
    return Measured(
        np.array([jaccard(points[k], truth[k]) for k in np.flatnonzero(has)]),
        np.array([one.max() for one in apart]),
        np.array([np.percentile(one, 95) for one in apart]),
        found.area_mm2[has] / area - 1,
        (widths[0] + widths[1]) / 2,
        confidence[has],
        area < 0.5 * np.median(area),
        np.array([mla]),
    )


def distances(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """From every point of either outline to the nearest of the other; the largest is the Hausdorff distance."""
    one, other = resample_contour(one, 256), resample_contour(other, 256)
    apart = np.hypot(*np.moveaxis(one[:, None] - other[None], -1, 0))
    return np.concatenate([apart.min(axis=0), apart.min(axis=1)])


def made(frames: int, seeds: int) -> Iterator[tuple[str, Measured]]:
    """Every family, `seeds` runs of it together."""
    for family in FAMILIES:
        parts = []
        for seed in range(seeds):
            run = render_pullback(family, frames=frames, seed=seed)
            middle = ((run.images.shape[2] - 1) / 2, (run.images.shape[1] - 1) / 2)
            spacing = PixelSpacing(run.spacing_mm, run.spacing_mm, "manual")
            truth = np.where(np.asarray(run.lumen_seen)[:, None, None], run.contours_mm, np.nan)
            parts.append(measure(ArrayFrames(run.images), middle, spacing, truth))
        yield family, joined(parts)


def phantoms() -> Iterator[tuple[str, Measured]]:
    """Veins of every roundness, drawn by the tests' own program."""
    rng = np.random.default_rng(5)
    for name, look in PHANTOMS.items():
        parts = []
        for aspect in (1.0, 1.6, 2.8, 4.0):
            size = rng.uniform(5, 8)
            semi = np.tile([size * np.sqrt(aspect), size / np.sqrt(aspect)], (8, 1))
            semi *= np.linspace(1.0, 0.8, 8)[:, None]
            centre = np.column_stack([np.linspace(-1, 1, 8) * semi[:, 1] * 0.4, np.full(8, 0.3)])
            drawn = draw_vein(semi, centre, rng.uniform(0, 3), look, seed=int(aspect * 10))
            spacing = PixelSpacing(*drawn.mm_per_pixel, "manual")
            parts.append(measure(ArrayFrames(drawn.images), drawn.transducer_px, spacing, drawn.contours_mm))
        yield f"phantom: {name}", joined(parts)


def samples() -> Iterator[tuple[str, Measured]]:
    """The sample cases as they lie in the project."""
    for name in ("left_nivl", "left_pts", "left_nivl_silent", "left_nivl_second_look"):
        pullback = load_case([SAMPLES / name / "dicom"]).pullback
        assert pullback is not None
        assert pullback.spacing is not None
        truth = np.load(SAMPLES / name / "truth_contours.npz")["contours_mm"]
        yield name, measure(pullback.frames, pullback.transducer_px, pullback.spacing, truth)


def real(folder: Path) -> Iterator[tuple[str, Measured]]:
    """Every DICOM of a folder beside which expert contours lie; frames far apart are read one by one."""
    for path in sorted(folder.glob("*.dcm")):
        contours = path.with_name(path.name.split("_11f")[0] + "_gt.json")
        pullback = load_case([path]).pullback
        if pullback is None or pullback.spacing is None or not contours.exists():
            continue
        mm = np.array([pullback.spacing.mm_per_pixel_x, pullback.spacing.mm_per_pixel_y])
        parts = []
        for held in json.loads(contours.read_text())["frames"]:
            truth = resample_contour((np.array(held["lumen_px"], float) - pullback.transducer_px) * mm)
            frame = ArrayFrames(np.asarray(pullback.frames.frame(held["frame"]))[None])
            parts.append(measure(frame, pullback.transducer_px, pullback.spacing, truth[None]))
        yield f"real: {path.stem[:16]}", joined(parts)


def joined(parts: list[Measured]) -> Measured:
    return Measured(
        *(np.concatenate([getattr(part, name) for part in parts]) for name in Measured.__dataclass_fields__)
    )


HEADS = ("mean", "5th pc", "narrow", "H95 mm", "far mm", "area %", "bias %", "MLA %", "width mm", "sure %", "right %")


def row(name: str, found: Measured) -> str:
    sure = found.confidence >= SURE
    right = np.abs(found.area_error) <= AGREES
    values = (
        f"{found.overlap.mean():.3f}",
        f"{np.percentile(found.overlap, 5):.3f}",
        f"{found.overlap[found.narrow].mean():.3f}" if found.narrow.any() else "-",
        f"{np.percentile(found.hausdorff_mm, 95):.2f}",
        f"{found.far_mm.mean():.2f}",
        f"{100 * np.median(np.abs(found.area_error)):.1f}",
        f"{100 * found.area_error.mean():+.1f}",
        f"{100 * np.abs(found.mla_error).mean():.1f}",
        f"{found.width_error_mm.mean():.2f}",
        f"{100 * sure.mean():.0f}",
        f"{100 * right[sure].mean():.0f}" if sure.any() else "-",
    )
    return f"{name:24s}" + "".join(f"{value:>9s}" for value in values)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--frames", type=int, default=40)
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--no-samples", action="store_true")
    parser.add_argument("--real", type=Path)
    arguments = parser.parse_args()
    print(f"{'':24s}" + "".join(f"{head:>9s}" for head in HEADS))
    every = []
    for name, found in [*made(arguments.frames, arguments.seeds), *(() if arguments.no_samples else samples())]:
        every.append(found)
        print(row(name, found), flush=True)
    print(row("all of these", joined(every)))
    for name, found in [*phantoms(), *(real(arguments.real) if arguments.real else ())]:
        print(row(name, found), flush=True)


if __name__ == "__main__":
    main()
