"""How well landmarks are proposed: on the sample cases, and on made veins of other lengths, widths and looks.

    python -m benchmarks.landmark_accuracy [--made N] [--automatic]

Sample cases are read without their intake. Made veins are drawn 1 mm apart on small pictures. Contours are the known
ones, or with `--automatic` those of the automatic lumen. An error counts from the true place, positive caudally; a
proposal more than 10 mm off is false, a landmark without a proposal missed. `used` are proposals whose confidence lets
segments rest on them.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from planner.dicom.loading import load_case
from planner.inference.lumen_network import lumen_network
from planner.measure.landmark_proposals import propose_landmarks
from planner.measure.lumen import find_contours
from planner.measure.openings import look_around
from planner.measure.polygon import measure_sections
from planner.model.arrays import FloatArray
from planner.model.calibration import PixelSpacing
from planner.model.contour import LumenContours
from planner.model.frames import FrameSource
from planner.model.vessel import BELIEVED_FROM, Landmark
from sample_cases.maker.anatomy import Anatomy, Knots, scene_of
from sample_cases.maker.patients import NIVL, PTS
from sample_cases.maker.scene import Scene, picture_contours
from sample_cases.maker.ultrasound import Probe, render
from tests.helpers.pullbacks import ArrayFrames

SAMPLES = Path(__file__).resolve().parents[1] / "sample_cases"
NAMES = ("iliocaval_confluence", "artery_crossing", "internal_iliac_ostium")
FALSE_MM = 10.0
SIZE_PX, FIELD_MM = 256, 60.0


@dataclass(frozen=True)
class Run:
    """One pullback with what is known about it; `truth_mm` by name of those landmarks that it shows."""

    name: str
    frames: FrameSource
    centre_px: tuple[float, float]
    sector_px: tuple[int, int, int, int]
    spacing: PixelSpacing
    contours_mm: FloatArray
    position_mm: FloatArray
    truth_mm: dict[str, float]


def sample_runs() -> Iterator[Run]:
    for name in ("left_nivl", "left_pts", "left_nivl_silent", "left_nivl_second_look"):
        pullback = load_case([SAMPLES / name / "dicom"]).pullback
        assert pullback is not None
        assert pullback.spacing is not None
        known = json.loads((SAMPLES / name / "truth.json").read_text())["pullback"]
        yield Run(
            name,
            pullback.frames,
            pullback.transducer_px,
            pullback.sector_px,
            pullback.spacing,
            np.load(SAMPLES / name / "truth_contours.npz")["contours_mm"].astype(float),
            np.array([frame["position_mm"] for frame in known["frames"]]),
            {mark["name"]: mark["position_mm"] for mark in known["landmarks"]},
        )


def made_runs(count: int) -> Iterator[Run]:
    """Veins of drawn lengths, widths and blood; the last ones begin below the confluence, or show no branch at all."""
    for seed in range(count):
        rng = np.random.default_rng([77, seed])
        anatomy = drawn_anatomy(PTS if seed % 3 == 2 else NIVL, rng)
        below_confluence = seed % 5 == 4
        begins = anatomy.landmarks_mm["iliocaval_confluence"] + 26.0 if below_confluence else 0.0
        ends = min(anatomy.end_mm, anatomy.landmarks_mm["internal_iliac_ostium"] + 40.0)
        s = np.arange(begins, ends, 1.0)
        scene = scene_of(anatomy, s, rng)
        kind = ("pts" if seed % 3 == 2 else "nivl") + ("_below" if below_confluence else "")
        yield painted(f"made_{seed}_{kind}", scene, s, anatomy.landmarks_mm, seed)
    rng = np.random.default_rng(78)
    anatomy = drawn_anatomy(NIVL, rng)
    s = np.arange(120.0, 190.0, 1.0)
    plain = replace(scene_of(anatomy, s, rng), branches=[])
    yield painted("made_plain", plain, s, {}, 1)


def drawn_anatomy(model: Anatomy, rng: np.random.Generator) -> Anatomy:
    """A patient like `model` whose stretches, areas and blood are drawn anew."""
    marks = list(model.landmarks_mm.values())
    old = np.array([0.0, *marks, model.end_mm])
    factor = rng.uniform([0.7, 0.8, 0.7, 0.7, 0.8, 1.0], [1.8, 1.3, 1.4, 1.2, 1.2, 1.0])
    new = np.concatenate([[0.0], np.cumsum(np.diff(old) * factor)])
    area, blood = rng.uniform(0.75, 1.2), rng.uniform(-3.0, 3.0)

    def moved(knots: Knots) -> Knots:
        return [(float(np.interp(s, old, new)), value) for s, value in knots]

    return replace(
        model,
        landmarks_mm=dict(zip(model.landmarks_mm, new[1:-1].tolist(), strict=True)),
        end_mm=float(new[-1]),
        area_mm2=[(s, area * a) for s, a in moved(model.area_mm2)],
        blood_db=[(s, blood + b) for s, b in moved(model.blood_db)],
        **{name: moved(getattr(model, name)) for name in ("aspect", "tilt_rad", "indent", "roughness")},
        artery_gap_mm=moved(model.artery_gap_mm),
        scar=moved(model.scar),
    )


def painted(name: str, scene: Scene, s: FloatArray, marks_mm: dict[str, float], seed: int) -> Run:
    probe = Probe(SIZE_PX, FIELD_MM, SIZE_PX // 2)
    spacing = PixelSpacing(probe.mm_per_px, probe.mm_per_px, "manual")
    shown = {mark: place - s[0] for mark, place in marks_mm.items() if s[0] <= place <= s[-1]}
    sector = (0, 0, SIZE_PX - 1, SIZE_PX - 1)
    centre = (float(SIZE_PX // 2), float(SIZE_PX // 2))
    frames = ArrayFrames(render(scene, probe, seed))
    return Run(name, frames, centre, sector, spacing, picture_contours(scene), s - s[0], shown)


def proposed(run: Run, automatic: bool, with_positions: bool) -> tuple[Landmark, ...]:
    if automatic:
        contours = find_contours(run.frames, run.centre_px, run.sector_px, run.spacing, lumen_network())
    else:
        n = run.frames.count
        contours = LumenContours(run.contours_mm, np.ones(n), ("auto",) * n, ((),) * n)
    around = look_around(run.frames, run.centre_px, run.sector_px, run.spacing, contours)
    sections = measure_sections(contours.points_mm)
    return propose_landmarks(around, sections, run.position_mm if with_positions else None, "left")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--made", type=int, default=6, help="how many veins to draw")
    parser.add_argument("--automatic", action="store_true", help="use the automatic contours")
    parser.add_argument("--without-positions", action="store_true", help="as in a pullback by hand")
    chosen = parser.parse_args()
    errors: dict[str, list[tuple[float | None, float | None]]] = {name: [] for name in NAMES}
    print(f"{'case':28s}" + "".join(f"{name:>28s}" for name in NAMES) + "   error mm (confidence)")
    runs = [*sample_runs()] if not chosen.made else [*sample_runs(), *made_runs(chosen.made)]
    for run in runs:
        marks = {mark.name: mark for mark in proposed(run, chosen.automatic, not chosen.without_positions)}
        line = f"{run.name:28s}"
        for name in NAMES:
            mark, truth = marks.get(name), run.truth_mm.get(name)
            error = None if mark is None or truth is None else float(run.position_mm[mark.frame_index] - truth)
            if mark is not None or truth is not None:
                errors[name].append((np.inf if mark is not None and truth is None else error, mark and mark.confidence))
            line += f"{described(mark, truth, error):>28s}"
        print(line, flush=True)
    for name in NAMES:
        print(summary(name, errors[name]))


def described(mark: Landmark | None, truth: float | None, error: float | None) -> str:
    if mark is None:
        return "-" if truth is None else "missed"
    return f"{'false' if error is None else f'{error:+.1f}'} ({mark.confidence:.2f})"


def summary(name: str, found: list[tuple[float | None, float | None]]) -> str:
    missed = sum(error is None for error, _ in found)
    rows = np.array([(error, sure) for error, sure in found if error is not None], dtype=float).reshape(-1, 2)
    good = np.abs(rows[:, 0]) <= FALSE_MM
    used = rows[:, 1] >= BELIEVED_FROM
    off = np.abs(rows[good, 0])
    size = f"median {np.median(off):.1f}, largest {off.max():.1f} mm" if len(off) else "none right"
    return (
        f"{name:24s} right {good.sum()} ({size}), false {(~good).sum()}, missed {missed}; "
        f"used {used.sum()}, of them false {(used & ~good).sum()}"
    )


if __name__ == "__main__":
    main()
