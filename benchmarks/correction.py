"""What five corrections make of a bad pullback, by geometry alone and with what its pictures tell.

    python -m benchmarks.correction [--frames N] [--seed N] [--corrections N] [FAMILY ...]

Three ways to be bad. "spoilt": the truth goes wrong as automatic contours do: the outer border taken over most of the
frames, an artery swallowed over a run of them, a branch followed, a web taken for the wall, and a jitter of 2.5 %
everywhere; the pictures are good, so that the network could have told. "cloudy": the network's own contours of pictures
with too little gain under clouds of noise, corrected with what it tells of the same pictures. "border": the network's
contours of good pictures, corrected by a person who means another border than the network sees; here pictures tell
nothing that helps, and must not lead away from the person.

The worst frame that is shown is corrected with the truth, five times. Columns: Jaccard index over all frames, mean and
fifth percentile, before, after by geometry alone, after with the pictures, and of the network's contours of the good
pictures; median difference of areas; processor time of the longest of the five solvings. The network learnt from other
seeds. The constants of `wall_following` were chosen on nivl_focal, flattened and easy with seed 11.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator

import numpy as np
from scipy.ndimage import gaussian_filter, gaussian_filter1d

from planner.inference.lumen_network import lumen_network
from planner.measure.lumen import lumen_grid, read_lumen, samples_of
from planner.measure.lumen_outline import contours_of
from planner.measure.polygon import contour_area, contour_centroid, resample_contour
from planner.measure.wall_evidence import WallEvidence, look_for_walls
from planner.model.calibration import PixelSpacing
from planner.model.contour import CONTOUR_POINTS, LumenContours
from planner.model.plan import Plan
from planner.planning import corrections, edits
from sample_cases.maker.families import FAMILIES, render_pullback
from tests.helpers.overlap import jaccard
from tests.helpers.pullbacks import ArrayFrames

ANGLE = 2 * np.pi * np.arange(CONTOUR_POINTS) / CONTOUR_POINTS
JITTER = 0.025
SIZE_PX = 320
GAIN_LOSS, CLOUDS, CLOUD_PX = 40.0, 60.0, 2.0  # grey levels of 48 dB in 255; standard deviation; its grain


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


def cloudy(images: np.ndarray, seed: int) -> np.ndarray:
    """The pictures at a gain 7.5 dB too low, under clouds of noise as coarse as speckle: the network loses its way."""
    rng, worse = np.random.default_rng(seed), np.empty_like(images)
    for number, image in enumerate(images):
        clouds = gaussian_filter(rng.standard_normal(image.shape, dtype=np.float32), CLOUD_PX)
        worse[number] = np.clip(image - GAIN_LOSS + CLOUDS / clouds.std() * clouds, 0, 255)
    return worse


def inner_border(true: np.ndarray) -> np.ndarray:
    """A border within the one that the network takes, 10 to 34 % nearer to the centre: what a person may mean."""
    centre = contour_centroid(true)[:, None]
    away = true - centre
    share = 0.78 + 0.12 * np.cos(np.arctan2(away[..., 1], away[..., 0]) - 1.0)
    return np.stack([resample_contour(outline) for outline in centre + away * share[..., None]])


def seen_in(images: np.ndarray, spacing_mm: float, there: np.ndarray) -> tuple[np.ndarray, WallEvidence]:
    """The network's contours and what it tells of walls, of the frames that are `there`."""
    middle = ((images.shape[2] - 1) / 2, (images.shape[1] - 1) / 2)
    sector = (0, 0, images.shape[2] - 1, images.shape[1] - 1)
    spacing = PixelSpacing(spacing_mm, spacing_mm, "manual")
    frames, network = ArrayFrames(images), lumen_network()
    grid = lumen_grid(frames, middle, sector, spacing)
    contours = contours_of(read_lumen(samples_of(frames, grid), grid, network).depth, grid.step_mm)
    walls = look_for_walls(frames, middle, sector, spacing, network)
    return contours[there], WallEvidence(walls.cover[there], walls.step_mm)


def overlaps(shown: np.ndarray, true: np.ndarray) -> np.ndarray:
    return np.array([jaccard(one, other) for one, other in zip(shown, true, strict=True)])


def corrected(
    found: np.ndarray, true: np.ndarray, count: int, walls: WallEvidence | None
) -> tuple[np.ndarray, np.ndarray, float]:
    """What stands after `count` corrections of the worst frame shown, its overlaps, and the longest solving."""
    frames = len(found)
    plan = Plan(contours=LumenContours(found, np.full(frames, 0.5), ("auto",) * frames, ((),) * frames))
    longest_s, shown, agrees = 0.0, found, overlaps(found, true)
    for _ in range(count):
        worst = int(np.argmin(gaussian_filter1d(agrees, 1.0)))
        drawn = edits.with_contour(plan, worst, true[worst])
        start_s = time.process_time()
        plan = corrections.with_followers(drawn, worst, walls=walls)
        longest_s = max(longest_s, time.process_time() - start_s)
        assert plan.contours is not None
        shown = plan.contours.points_mm
        agrees = overlaps(shown, true)
    return shown, agrees, longest_s


Job = tuple[str, np.ndarray, np.ndarray, WallEvidence]
"""What is wrong, the program's contours, the truth, and the pictures' evidence."""


def jobs(family: str, frames: int, seed: int) -> tuple[np.ndarray, Iterator[Job]]:
    """What the network's own contours of the good pictures reach, and three ways to be bad."""
    run = render_pullback(family, frames, SIZE_PX, seed)
    there = np.isfinite(run.contours_mm).all(axis=(1, 2)) & np.asarray(run.lumen_seen)
    true = run.contours_mm[there]
    good, walls = seen_in(run.images, run.spacing_mm, there)

    def bad_ones() -> Iterator[Job]:
        yield "spoilt", spoilt(true, seed), true, walls
        found, seen = seen_in(cloudy(run.images, seed), run.spacing_mm, there)
        yield "cloudy", found, true, seen
        yield "border", good, inner_border(true), walls

    return overlaps(good, true), bad_ones()


def pair(agrees: np.ndarray) -> str:
    return f"{agrees.mean():8.3f}{np.percentile(agrees, 5):7.3f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--frames", type=int, default=300)
    parser.add_argument("--seed", type=int, default=21)
    parser.add_argument("--corrections", type=int, default=5)
    parser.add_argument("families", nargs="*", default=list(FAMILIES))
    asked = parser.parse_args()
    heads = "".join(f"{head:>8s}{'5th':>7s}" for head in ("before", "geom.", "pictures", "good"))
    print(f"{'':28s}{heads}{'area %':>8s}{'cpu ms':>8s}")
    every: dict[str, list[list[float]]] = {}
    for family in asked.families:
        good, bad_ones = jobs(family, asked.frames, asked.seed)
        for kind, found, true, walls in bad_ones:
            _, by_geometry, _ = corrected(found, true, asked.corrections, None)
            shown, by_pictures, spent_s = corrected(found, true, asked.corrections, walls)
            area = 100 * float(np.median(np.abs(contour_area(shown) / contour_area(true) - 1)))
            columns = (overlaps(found, true), by_geometry, by_pictures, good)
            said = "".join(pair(agrees) for agrees in columns)
            print(f"{family:20s}{kind:8s}{said}{area:8.1f}{1000 * spent_s:8.1f}", flush=True)
            figures = [value for agrees in columns for value in (agrees.mean(), np.percentile(agrees, 5))]
            every.setdefault(kind, []).append([*figures, area, 1000 * spent_s])
    for kind, rows in every.items():
        means = np.mean(rows, axis=0)
        said = "".join(f"{mean:8.3f}{low:7.3f}" for mean, low in means[:8].reshape(-1, 2))
        print(f"{'all of these':20s}{kind:8s}{said}{means[8]:8.1f}{means[9]:8.1f}")


if __name__ == "__main__":
    main()
