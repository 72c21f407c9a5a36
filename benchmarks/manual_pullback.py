"""How far frames of a pullback by hand are misplaced between two pins: even speed, rests only, and speckle.

    python -m benchmarks.manual_pullback [--seeds N] [--size PX] [--kinds NAME…]

Made pullbacks of `sample_cases.maker.by_hand`, coded as JPEG of quality 75, with the true contours; the first and the last
frame are pinned. Errors are root mean square and largest, in mm, over all frames. "left sd" is the spread of estimated
against true speed over the frames that moved, in percent of the mean speed; "hand sd" is the hand's own.
"""

from __future__ import annotations

import argparse
import io
from dataclasses import dataclass

import numpy as np
from PIL import Image

from planner.measure.motion import measure_motion
from planner.measure.position import interpolate_pins
from planner.model.calibration import PixelSpacing
from planner.model.contour import LumenContours
from planner.model.motion import CatheterMotion
from sample_cases.maker.anatomy import Anatomy
from sample_cases.maker.by_hand import Hand, HandRun, draw_by_hand
from sample_cases.maker.patients import NIVL, PTS
from tests.helpers.pullbacks import ArrayFrames

JPEG_QUALITY = 75


@dataclass(frozen=True)
class Kind:
    """A vein, the stretch of it that is drawn through (mm), and the hand."""

    anatomy: Anatomy
    from_mm: float
    to_mm: float
    hand: Hand


KINDS = {
    "even": Kind(NIVL, 60, 100, Hand(speed_sd=0.05)),
    "uneven": Kind(NIVL, 60, 100, Hand()),
    "lesion": Kind(NIVL, 26, 66, Hand()),
    "scarred": Kind(PTS, 60, 100, Hand()),
    "rests": Kind(PTS, 60, 100, Hand(rests=2)),
    "fast": Kind(PTS, 100, 150, Hand(mean_mm_per_s=6)),
    "slow": Kind(NIVL, 110, 130, Hand(mean_mm_per_s=1.2)),
    "restless": Kind(NIVL, 130, 170, Hand(sway_mm=0.5, turn_rad=0.25)),
    "repeated": Kind(NIVL, 60, 100, Hand(rests=1, repeats=3)),
}
"""Mean speeds and unevenness around those of Wahle 1998; rests of 2 s; a console that shows every picture three times."""


def coded(images: np.ndarray) -> np.ndarray:
    """The pictures after JPEG."""
    shown = []
    for image in images:
        sink = io.BytesIO()
        Image.fromarray(image).save(sink, "JPEG", quality=JPEG_QUALITY)
        shown.append(np.asarray(Image.open(sink)))
    return np.stack(shown)


def follow(run: HandRun) -> CatheterMotion:
    """What the program makes of the pictures."""
    frames = ArrayFrames(coded(run.images))
    middle = ((frames.columns - 1) / 2, (frames.rows - 1) / 2)
    sector = (0, 0, frames.columns - 1, frames.rows - 1)
    spacing = PixelSpacing(run.spacing_mm, run.spacing_mm, "manual")
    contours = LumenContours(run.contours_mm, np.ones(frames.count), ("auto",) * frames.count, ((),) * frames.count)
    return measure_motion(frames, middle, sector, spacing, contours)


def errors_mm(run: HandRun, motion: CatheterMotion | None) -> np.ndarray:
    """Misplacement of every frame between pins at both ends."""
    last = len(run.position_mm) - 1
    pins = {0: 0.0, last: float(run.position_mm[-1])}
    return interpolate_pins(last + 1, pins, motion) - run.position_mm


def only_rests(motion: CatheterMotion) -> CatheterMotion:
    """The same without speed."""
    return CatheterMotion((motion.step > 0).astype(float), "rests")


def speed_left_percent(run: HandRun, motion: CatheterMotion) -> tuple[float, float]:
    """Spread of the hand's own speed, and of the estimated against it, in percent of the mean."""
    true = np.diff(run.position_mm, prepend=0.0)
    moving = (motion.step > 0) & (true > 0)
    true, found = true[moving] / true[moving].mean(), motion.step[moving] / motion.step[moving].mean()
    return 100 * float(true.std()), 100 * float((found - true).std())


def report(name: str, runs: list[tuple[HandRun, CatheterMotion]]) -> None:
    """Print one kind's row."""
    ways = [[errors_mm(run, way(motion)) for run, motion in runs] for way in (lambda _: None, only_rests, lambda m: m)]
    told = "  ".join(f"{rms(way):5.2f} {max(np.abs(e).max() for e in way):5.2f}" for way in ways)
    left = np.mean([speed_left_percent(run, motion) for run, motion in runs], axis=0)
    resting = np.concatenate([run.resting | repeats(run) for run, _ in runs])
    found = np.concatenate([motion.resting for _, motion in runs])
    seen = f"{(resting & found).sum():4d} of {resting.sum():4d}, {(found & ~resting).sum():3d} false"
    print(f"{name:9s} {len(resting):5d}  {told}   {left[0]:5.0f} {left[1]:7.0f}   {seen}", flush=True)


def rms(errors: list[np.ndarray]) -> float:
    """Root mean square over all frames."""
    return float(np.sqrt(np.mean(np.concatenate(errors) ** 2)))


def repeats(run: HandRun) -> np.ndarray:
    """Frames that show the picture before them again."""
    same = (run.images[1:] == run.images[:-1]).all(axis=(1, 2))
    return np.concatenate([[False], same])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--size", type=int, default=384)
    parser.add_argument("--kinds", nargs="*", default=list(KINDS))
    arguments = parser.parse_args()
    print("kind      frames  even: rms max  rests: rms max  speckle   hand sd left sd   rests found")
    for name in arguments.kinds:
        kind = KINDS[name]
        runs = []
        for seed in range(arguments.seeds):
            run = draw_by_hand(kind.anatomy, kind.from_mm, kind.to_mm, kind.hand, arguments.size, seed)
            runs.append((run, follow(run)))
        report(name, runs)


if __name__ == "__main__":
    main()
