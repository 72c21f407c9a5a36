"""How exactly the venogram is measured, on runs of known geometry: one row per run, in millimetres.

    python -m benchmarks.venogram_accuracy [--made] [--splat FIRST LAST]

Without arguments the analytic phantoms of the tests; with --made the projected veins of the sample cases as well; with
--splat the veins in space of the second phantom, drawn from seeds FIRST to LAST.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from planner.measure.xray.measuring import measure_tracing
from planner.measure.xray.pooling import measure_pooling
from planner.measure.xray.tracing import trace_venogram
from planner.model.identity import ImageOrigin
from planner.model.policy import Policy
from planner.model.venogram import Venogram
from planner.storage.policy import read_policy
from tests.helpers.splat_phantom import take, varied
from tests.helpers.xray_phantom import ArrayFrames, Narrowing, draw

Array = NDArray[np.float64]

HEAD = f"{'run':34} {'scale %':>8} {'line':>6} {'diam':>6} {'p95':>6} {'bias':>6} {'length':>7} {'wash-out %':>16}"

PHANTOMS: dict[str, dict[str, object]] = {
    "512, 12 bit": {},
    "512, 8 bit, right": {"bits": 8, "side": "right", "seed": 2},
    "1024, 16 bit": {"size_px": 1024, "bits": 16, "seed": 3},
    "768, 10 bit, noisy": {"size_px": 768, "bits": 10, "photons": 1000.0, "seed": 4},
    "no catheter": {"markers": False, "seed": 5},
    "tilted 35 degrees": {"tilt_deg": 35.0, "seed": 6},
    "moved 3 pixels": {"shift_px": (2.6, -1.7), "seed": 7},
    "tight, long": {"narrowings": (Narrowing(60.0, 18.0, 10.0, 0.75),), "seed": 8},
    "mild, short": {"narrowings": (Narrowing(55.0, 6.0, 6.0, 0.45),), "seed": 9},
    "two narrowings": {
        "narrowings": (Narrowing(50.0, 8.0, 8.0, 0.6), Narrowing(120.0, 20.0, 8.0, 0.5)),
        "seed": 10,
    },
    "flat section": {"flatness": 0.5, "seed": 11},
    "thin contrast": {"opacity": 0.4, "seed": 12},
    "thin contrast, tight": {"opacity": 0.35, "narrowings": (Narrowing(60.0, 10.0, 4.0, 0.75),), "seed": 21},
    "slow wash-out": {"half_time_s": (1.0, 3.0), "frame_count": 40, "seed": 13},
    "no narrowing": {"narrowings": (), "seed": 14},
}


@dataclass(frozen=True)
class Known:
    """The truth of one run; diameters in pixels at points of the centreline, None where not known."""

    centreline_px: Array
    diameter_px: Array
    mm_per_pixel: float
    lesion_lengths_mm: tuple[float, ...] | None
    half_times_s: tuple[float, float]


def analytic_runs() -> Iterator[tuple[str, Venogram, Known]]:
    for name, changes in PHANTOMS.items():
        made = draw(**changes)
        lengths = tuple(narrowing.half_area_length_mm() for narrowing in made.recipe.narrowings)
        width = made.diameter_mm / made.mm_per_pixel
        yield (
            name,
            made.venogram(),
            Known(made.centreline_px, width, made.mm_per_pixel, lengths, made.recipe.half_time_s),
        )


def made_runs() -> Iterator[tuple[str, Venogram, Known]]:
    from sample_cases.maker.venogram import SETUPS, render_venogram

    for kind in SETUPS:
        frames, truth = render_venogram(kind, 0)
        times = 0.25 * np.arange(len(frames))
        run = Venogram(ImageOrigin("made", "1.2.3"), ArrayFrames(frames), 8, frame_times_s=times)
        half = (truth.washout_half_time_s["cranial"], truth.washout_half_time_s["caudal"])
        width = truth.diameter_mm / truth.mm_per_pixel_along
        yield f"made: {kind}", run, Known(truth.centreline_px, width, truth.mm_per_pixel, None, half)


def splat_runs(first: int, last: int) -> Iterator[tuple[str, Venogram, Known]]:
    for seed in range(first, last + 1):
        scene = varied(seed)
        made = take(scene)
        width = made.diameter_mm / made.mm_per_pixel
        side = "right" if scene.mirrored else "left"
        name = f"splat {seed}: {scene.size_px}, {scene.bits} bit, {scene.stored}, {side}"
        lengths = tuple(made.half_area_lengths_mm())
        yield name, made.venogram(), Known(made.centreline_px, width, made.mm_per_pixel, lengths, scene.half_time_s)


def row(name: str, venogram: Venogram, known: Known, policy: Policy) -> str:
    tracing = trace_venogram(venogram)
    if len(tracing.centreline_px) == 0:
        return f"{name:34} {tracing.problem}"
    measured = measure_tracing(tracing, policy)
    pooling = measure_pooling(venogram, tracing, measured.lesions)
    distance, nearest = cKDTree(known.centreline_px).query(tracing.centreline_px)
    inner = (nearest > 3) & (nearest < len(known.centreline_px) - 4)
    error = ((tracing.diameter_px - known.diameter_px[nearest]) * known.mm_per_pixel)[inner]
    error = error[np.isfinite(error)]
    scale = tracing.scale
    off = "none" if scale is None else f"{100 * (scale.mm_per_pixel / known.mm_per_pixel - 1):+.2f}"
    line = distance[inner].mean() * known.mm_per_pixel
    lengths = [known.mm_per_pixel * (lesion.end_point - lesion.start_point + 1) for lesion in measured.lesions]
    return (
        f"{name:34} {off:>8} {line:6.3f} {np.abs(error).mean():6.3f} {np.percentile(np.abs(error), 95):6.3f} "
        f"{error.mean():+6.3f} {_length_error(lengths, known.lesion_lengths_mm):>7} "
        f"{_wash_out(pooling.washout_half_time_s if pooling else {}, known.half_times_s):>16}"
    )


def _length_error(found: list[float], known: tuple[float, ...] | None) -> str:
    if known is None:
        return f"{len(found)} seen"
    if len(found) != len(known):
        return f"{len(found)} of {len(known)}"
    return " ".join(f"{a - b:+.1f}" for a, b in zip(found, known, strict=True)) or "-"


def _wash_out(found: dict[str, float | None], known: tuple[float, float]) -> str:
    parts = []
    for name, truth in zip(("cranial", "caudal"), known, strict=True):
        value = found.get(name)
        parts.append("none" if value is None else f"{100 * (value / truth - 1):+.1f}")
    return " ".join(parts)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--made", action="store_true")
    parser.add_argument("--splat", nargs=2, type=int, metavar=("FIRST", "LAST"))
    chosen = parser.parse_args()
    policy = read_policy()
    print(HEAD)
    for runs in (analytic_runs, made_runs) if chosen.made else (analytic_runs,):
        for name, venogram, known in runs():
            print(row(name, venogram, known, policy), flush=True)
    for name, venogram, known in splat_runs(*chosen.splat) if chosen.splat else ():
        print(row(name, venogram, known, policy), flush=True)


if __name__ == "__main__":
    main()
