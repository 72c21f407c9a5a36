"""How well the automatic lumen agrees with the truth, by family of made pullback and on the sample cases.

    python -m benchmarks.lumen_accuracy [--frames N] [--seeds N] [--samples] [--fit]

`--samples` adds the sample cases. `--fit` fits the weights of `measure.lumen_quality` to what was found and prints them.
Overlap is the Jaccard index; areas are compared as found to true; "sure" are frames of confidence 0.8 and above.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

from planner.dicom.loading import load_case
from planner.measure import lumen
from planner.measure.lumen_quality import doubts
from planner.measure.polygon import measure_sections
from planner.model.calibration import PixelSpacing
from sample_cases.maker.families import FAMILIES, render_pullback
from tests.helpers.overlap import jaccard
from tests.helpers.pullbacks import ArrayFrames

SAMPLES = Path(__file__).resolve().parents[1] / "sample_cases"
SURE = 0.8
AGREES = 0.10
"""Relative difference of areas that two observers also reach (clinical reference, section 8)."""


@dataclass(frozen=True)
class Measured:
    """Found against true, one value per frame that has a lumen."""

    overlap: np.ndarray
    area_error: np.ndarray
    confidence: np.ndarray
    doubt: np.ndarray
    narrow: np.ndarray


def measure(frames: ArrayFrames, centre_px: tuple[float, float], spacing: PixelSpacing, truth: np.ndarray) -> Measured:
    """Find contours and compare them; `truth` has shape (frames, points, 2), NaN where there is no lumen."""
    rows, columns = frames.rows, frames.columns
    sector = (0, 0, columns - 1, rows - 1)
    grid = lumen.polar_grid((rows, columns), centre_px, sector, spacing)
    samples = lumen._read(frames, grid, _silent)
    model = lumen._learn(samples, grid, _silent)
    outlines = lumen._solve(samples, grid, model, _silent)
    points = lumen._to_points(outlines.depth, grid)
    found, true = measure_sections(points), measure_sections(truth)
    judged = lumen.judge(outlines, found, model, grid.step_mm)
    has = np.isfinite(true.area_mm2)
    overlap = np.array([jaccard(points[k], truth[k]) for k in np.flatnonzero(has)])
    area = true.area_mm2[has]
    return Measured(
        overlap,
        found.area_mm2[has] / area - 1,
        judged.confidence[has],
        doubts(outlines, found.area_mm2, model)[has],
        area < 0.5 * np.median(area),
    )


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


def samples() -> Iterator[tuple[str, Measured]]:
    """The sample cases as they lie in the project."""
    for name in ("left_nivl", "left_pts", "left_nivl_silent", "left_nivl_second_look"):
        pullback = load_case([SAMPLES / name / "dicom"]).pullback
        assert pullback is not None
        assert pullback.spacing is not None
        truth = np.load(SAMPLES / name / "truth_contours.npz")["contours_mm"]
        frames = ArrayFrames(np.asarray(pullback.frames.block(0, pullback.frame_count)))
        yield name, measure(frames, pullback.transducer_px, pullback.spacing, truth)


def joined(parts: list[Measured]) -> Measured:
    return Measured(
        *(np.concatenate([getattr(part, name) for part in parts]) for name in Measured.__dataclass_fields__)
    )


def row(name: str, found: Measured) -> str:
    sure = found.confidence >= SURE
    right = np.abs(found.area_error) <= AGREES
    narrow = f"{found.overlap[found.narrow].mean():8.3f}" if found.narrow.any() else "       -"
    kept = f"{100 * right[sure].mean():9.0f}" if sure.any() else "        -"
    return (
        f"{name:24s}{found.overlap.mean():8.3f}{np.percentile(found.overlap, 5):8.3f}{narrow}"
        f"{100 * np.median(np.abs(found.area_error)):9.1f}{100 * sure.mean():8.0f}{kept}"
    )


def fitted(found: Measured) -> tuple[float, np.ndarray]:
    """Certainty and weights, none negative, that best foretell whether an area is right."""
    right = np.abs(found.area_error) <= AGREES

    def surprise(weights: np.ndarray) -> float:
        score = weights[0] - found.doubt @ weights[1:]
        return float(np.mean(np.logaddexp(0, np.where(right, -score, score)))) + 1e-4 * float(weights @ weights)

    start = np.array([3.0, *np.ones(found.doubt.shape[1])])
    bounds = [(None, None)] + [(0, None)] * found.doubt.shape[1]
    weights = minimize(surprise, start, bounds=bounds).x
    return float(weights[0]), weights[1:]


def _silent(_doing: str, _share: float) -> None:
    pass


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frames", type=int, default=40)
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--samples", action="store_true")
    parser.add_argument("--fit", action="store_true")
    arguments = parser.parse_args()
    print(f"{'family':24s}{'overlap':>8s}{'5th pc':>8s}{'narrow':>8s}{'area %':>9s}{'sure %':>8s}{'right %':>9s}")
    every = []
    for name, found in [*made(arguments.frames, arguments.seeds), *(samples() if arguments.samples else ())]:
        every.append(found)
        print(row(name, found), flush=True)
    print(row("all", joined(every)))
    if arguments.fit:
        certainty, weights = fitted(joined(every))
        print(f"certainty {certainty:.2f}, weights {np.round(weights, 2).tolist()}")


if __name__ == "__main__":
    main()
