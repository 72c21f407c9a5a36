"""Makes the network's examples: runs of random scenes, and pullbacks of the sample cases' maker.

python -m training.examples FOLDER [--runs N] [--pullbacks N] [--veins N] [--first SEED]
"""

from __future__ import annotations

import argparse
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from planner.measure.polar import polar_grid
from planner.model.calibration import PixelSpacing
from planner.model.lumen_network import DEPTHS, RAYS
from sample_cases.maker.families import FAMILIES, FIELD_MM, render_pullback
from training.held_back import RUN_FRAMES
from training.pictures import Pictured, picture_run
from training.scenes import random_run
from training.veins import random_stretches

_PULLBACK_FRAMES = 10
_RUNS_A_FILE = 40
_FINER = 4
MADE_SEED = 10_000
"""First seed of made pullbacks used for training; the accuracy table uses seeds below it."""


def random_runs(seed: int) -> Pictured:
    """One file's worth of random runs, one after the other."""
    parts = []
    for run in range(_RUNS_A_FILE):
        rng = np.random.default_rng([seed, run])
        parts.append(picture_run(random_run(rng, RUN_FRAMES["random"]), rng))
    return _joined(parts)


def made_pullback(number: int) -> Pictured:
    """A pullback of one of the maker's families."""
    family = list(FAMILIES)[number % len(FAMILIES)]
    size = (512, 384, 640)[number // len(FAMILIES) % 3]
    run = render_pullback(family, frames=_PULLBACK_FRAMES, size_px=size, seed=MADE_SEED + number // len(FAMILIES))
    return _on_grid(run.images, np.asarray(run.contours_mm), FIELD_MM / size)


def made_vein(number: int) -> Pictured:
    """Windows of a random whole vein."""
    stretches = random_stretches(np.random.default_rng([MADE_SEED, number]))
    return _joined([_on_grid(part.images, part.contours_mm, part.mm_per_px) for part in stretches])


def _joined(parts: list[Pictured]) -> Pictured:
    return Pictured(*(np.concatenate([getattr(p, name) for p in parts]) for name in Pictured.__dataclass_fields__))


def _on_grid(images: np.ndarray, contours_mm: np.ndarray, mm_per_px: float) -> Pictured:
    size = images.shape[1]
    middle = (size - 1) / 2
    spacing = PixelSpacing(mm_per_px, mm_per_px, "manual")
    grid = polar_grid((size, size), (middle, middle), (0, 0, size - 1, size - 1), spacing, (RAYS, DEPTHS))
    drawn = np.stack([_drawn(points / mm_per_px + middle, size) for points in contours_mm])
    seen = np.isfinite(contours_mm).all(axis=(1, 2))
    return Pictured(grid.sample(images), grid.sample(drawn), np.full(len(drawn), np.nan, np.float32), seen)


def _drawn(points_px: np.ndarray, size: int) -> np.ndarray:
    """How much of every pixel lies in the lumen, 0 to 255; NaN points draw nothing."""
    picture = Image.new("L", (_FINER * size, _FINER * size))
    if np.isfinite(points_px).all():
        corners = ((points_px + 0.5) * _FINER - 0.5).ravel().tolist()
        ImageDraw.Draw(picture).polygon(corners, fill=255)
    return np.asarray(picture.reduce(_FINER))


_MAKERS = {"random": random_runs, "made": made_pullback, "vein": made_vein}


def write(folder: Path, kind: str, number: int) -> None:
    """Make one file; a file that stands is left alone."""
    path = folder / f"{kind}-{number:05d}.npz"
    if not path.exists():
        made = _MAKERS[kind](number)
        np.savez(path.with_suffix(".part.npz"), **{name: getattr(made, name) for name in Pictured.__dataclass_fields__})
        path.with_suffix(".part.npz").rename(path)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--runs", type=int, default=4000)
    parser.add_argument("--pullbacks", type=int, default=480)
    parser.add_argument("--veins", type=int, default=400)
    parser.add_argument("--first", type=int, default=0)
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    with ProcessPoolExecutor() as pool:
        files = {"random": arguments.runs // _RUNS_A_FILE, "made": arguments.pullbacks, "vein": arguments.veins}
        for kind, count in files.items():
            numbers = range(arguments.first, arguments.first + count)
            list(pool.map(partial(write, arguments.folder, kind), numbers))


if __name__ == "__main__":
    main()
