"""What five corrections make of a bad pullback.

    python -m benchmarks.correction [--frames N] [--seeds N] [--corrections N]

The truth of made pullbacks is spoilt as automatic contours go wrong: the outer border taken over most of the frames, an
artery swallowed over a run of them, a branch followed, a web taken for the wall, and a jitter of 2.5 % everywhere. Then
the worst frame that is shown is corrected with the truth, five times. Overlap is the Jaccard index over all frames; "cpu
ms" is the processor time of solving the frames that the last correction concerns.
"""

from __future__ import annotations

import argparse
import time

import numpy as np
from scipy.ndimage import gaussian_filter, gaussian_filter1d

from planner.measure.polygon import contour_area, contour_centroid, resample_contour
from planner.model.contour import CONTOUR_POINTS, LumenContours
from planner.model.plan import Plan
from planner.planning import corrections, edits
from sample_cases.maker.families import FAMILIES
from sample_cases.maker.scene import picture_contours
from tests.helpers.overlap import jaccard

ANGLE = 2 * np.pi * np.arange(CONTOUR_POINTS) / CONTOUR_POINTS
JITTER = 0.025


def true_contours(family: str, frames: int, seed: int) -> np.ndarray:
    """Shape (frames, points, 2); frames without a lumen are left out."""
    rng = np.random.default_rng([seed, list(FAMILIES).index(family)])
    points = picture_contours(FAMILIES[family](frames, rng))
    return points[np.isfinite(points).all(axis=(1, 2))]


def radii(points: np.ndarray, centre: np.ndarray) -> np.ndarray:
    away = points - centre[:, None]
    angle, far = np.arctan2(away[..., 1], away[..., 0]), np.hypot(away[..., 0], away[..., 1])
    return np.array([np.interp(ANGLE, a, r, period=2 * np.pi) for a, r in zip(angle, far, strict=True)])


def stretch(frames: int, rng: np.random.Generator, shortest: float, longest: float, ramp: float) -> np.ndarray:
    """1 on a run of frames of that share of the pullback, 0 elsewhere, with ramps; shape (frames, 1)."""
    long = int(rng.uniform(shortest, longest) * frames)
    start = int(rng.uniform(0, frames - long))
    on = np.zeros(frames)
    on[start : start + long] = 1.0
    return np.clip(gaussian_filter1d(on, ramp), 0, 1)[:, None]


def sector(middle: np.ndarray, width: float) -> np.ndarray:
    off = np.angle(np.exp(1j * (ANGLE - middle[:, None])))
    return np.exp(-((off / width) ** 4))


def spoilt(true: np.ndarray, seed: int) -> np.ndarray:
    """The truth with four kinds of mistakes, each over its own run of frames."""
    rng, frames = np.random.default_rng(seed), len(true)

    def drift(scale: float) -> np.ndarray:
        return rng.uniform(0, 6) + scale * gaussian_filter1d(rng.normal(size=frames), 30) * 10

    centre = contour_centroid(true)
    tilt = 0.6 + 0.4 * np.cos(ANGLE - rng.uniform(0, 6))
    added = stretch(frames, rng, 0.6, 0.9, 6.0) * 1.2 * tilt
    added = added + stretch(frames, rng, 0.2, 0.35, 1.5) * sector(drift(0.15), rng.uniform(0.5, 0.8)) * rng.uniform(
        3, 6
    )
    added = added + stretch(frames, rng, 0.06, 0.1, 2.0) * sector(drift(0.0), 0.35) * rng.uniform(4, 7)
    web = 1 - stretch(frames, rng, 0.15, 0.25, 2.0) * sector(drift(0.1), 0.9) * rng.uniform(0.25, 0.45)
    jitter = gaussian_filter(rng.normal(size=true.shape[:2]), (0.7, 5), mode=("nearest", "wrap"))
    radius = np.maximum((radii(true, centre) + added) * web, 0.6) * np.exp(JITTER * jitter / jitter.std())
    points = centre[:, None] + radius[..., None] * np.stack([np.cos(ANGLE), np.sin(ANGLE)], axis=-1)
    return np.stack([resample_contour(outline) for outline in points])


def overlaps(shown: np.ndarray, true: np.ndarray) -> np.ndarray:
    return np.array([jaccard(one, other) for one, other in zip(shown, true, strict=True)])


def corrected(found: np.ndarray, true: np.ndarray, count: int) -> tuple[np.ndarray, float]:
    """What stands after `count` corrections of the worst frame shown, and processor seconds of the last one."""
    frames = len(found)
    plan = Plan(contours=LumenContours(found, np.full(frames, 0.5), ("auto",) * frames, ((),) * frames))
    spent_s = 0.0
    for _ in range(count):
        assert plan.contours is not None
        worst = int(np.argmin(gaussian_filter1d(overlaps(plan.contours.points_mm, true), 1.0)))
        start_s = time.process_time()
        plan = corrections.with_followers(edits.with_contour(plan, worst, true[worst]), worst)
        spent_s = time.process_time() - start_s
    assert plan.contours is not None
    return plan.contours.points_mm, spent_s


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frames", type=int, default=300)
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--corrections", type=int, default=5)
    parser.add_argument("families", nargs="*", default=list(FAMILIES))
    asked = parser.parse_args()
    print(f"{'':22s}{'before':>8s}{'5th pc':>8s}{'after':>8s}{'5th pc':>8s}{'area %':>8s}{'cpu ms':>8s}")
    for family in asked.families:
        for seed in range(asked.seeds):
            true = true_contours(family, asked.frames, seed)
            found = spoilt(true, seed)
            shown, spent_s = corrected(found, true, asked.corrections)
            before, after = overlaps(found, true), overlaps(shown, true)
            area = 100 * np.median(np.abs(contour_area(shown) / contour_area(true) - 1))
            low, high = np.percentile(before, 5), np.percentile(after, 5)
            print(
                f"{family:22s}{before.mean():8.3f}{low:8.3f}{after.mean():8.3f}{high:8.3f}"
                f"{area:8.1f}{1000 * spent_s:8.1f}",
                flush=True,
            )


if __name__ == "__main__":
    main()
