"""Random whole iliac veins for the sample cases' maker: confluence, crossing, branches, scars, stents."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from sample_cases.maker.anatomy import Anatomy, Knots, scene_of
from sample_cases.maker.scene import picture_contours
from sample_cases.maker.ultrasound import Painter, Probe
from training.held_back import RUN_FRAMES
from training.scenes import Rng

WINDOW = RUN_FRAMES["vein"]
_WINDOWS = 3


@dataclass(frozen=True)
class Stretch:
    """images (frames, size, size) uint8, contours_mm (frames, points, 2) from the middle, and mm per pixel."""

    images: np.ndarray
    contours_mm: np.ndarray
    mm_per_px: float


def random_anatomy(rng: Rng) -> Anatomy:
    """A vein with a narrowing under the artery, perhaps scarred, perhaps stented."""
    confluence = rng.uniform(15, 35)
    crossing = confluence + rng.uniform(8, 28)
    ostium = confluence + rng.uniform(45, 85)
    ligament = ostium + rng.uniform(60, 95)
    end = ligament + rng.uniform(25, 40)
    ivc, civ, eiv, cfv = rng.uniform(200, 330), rng.uniform(120, 240), rng.uniform(95, 185), rng.uniform(85, 155)
    half, left = rng.uniform(4, 20), rng.uniform(0.2, 0.8)
    areas: Knots = [(0, ivc), (confluence - 6, ivc), (confluence + 5, civ), (crossing - half - 6, civ)]
    areas += [(crossing - half, left * civ), (crossing + half, left * civ), (crossing + half + 8, civ)]
    areas += [(ostium - 5, civ), (ostium + 8, eiv), (ligament - 5, eiv), (ligament + 5, cfv), (end, cfv)]
    scarred = rng.random() < 0.45
    if scarred and rng.random() < 0.6:
        start, length = ostium + rng.uniform(8, 20), rng.uniform(15, 40)
        lost = rng.uniform(0.25, 0.7) * eiv
        areas += [(start, eiv), (start + 6, lost), (start + length, lost), (start + length + 6, eiv)]
    areas = _rising(areas)
    flat, tilt = rng.uniform(1.3, 5), rng.uniform(-1, 1)
    rough = rng.uniform(0.03, 0.08) if scarred else rng.uniform(0.01, 0.04)
    strength = rng.uniform(0.3, 1.0) if scarred else 0.0
    blood = rng.uniform(-40, -20)
    return Anatomy(
        landmarks_mm={
            "iliocaval_confluence": confluence,
            "artery_crossing": crossing,
            "internal_iliac_ostium": ostium,
            "inguinal_ligament": ligament,
            "profunda_confluence": end - 8,
        },
        end_mm=end,
        area_mm2=areas,
        aspect=_rising(
            [
                (0, rng.uniform(1.1, 1.7)),
                (crossing - half - 8, rng.uniform(1.2, 1.8)),
                (crossing - half, flat),
                (crossing + half, flat),
                (crossing + half + 8, rng.uniform(1.1, 1.5)),
                (end, rng.uniform(1.05, 1.6)),
            ]
        ),
        tilt_rad=_rising([(0, rng.uniform(-0.5, 0.5)), (crossing, tilt), (ostium, rng.uniform(-1, 1)), (end, 0.0)]),
        indent=_rising([(crossing - half, 0.0), (crossing, rng.uniform(0, 0.25)), (crossing + half, 0.0)]),
        roughness=[(0, rough), (end, rough)],
        artery_gap_mm=_rising(
            [(confluence, 5.0), (crossing - 5, 1.0), (crossing, rng.uniform(0.1, 1.5)), (crossing + 15, 5.0)]
        ),
        scar=_rising([(confluence, 0.0), (confluence + 10, strength), (ligament, strength), (end, 0.0)]),
        blood_db=[(0, blood), (crossing, blood + rng.normal(0, 3)), (end, blood + rng.normal(0, 3))],
        webs=int(rng.integers(2, 12)) if scarred else 0,
        stent_mm=(confluence, ostium - 10) if rng.random() < 0.15 else None,
    )


def _rising(knots: Knots) -> Knots:
    """In order of position, no two at one place."""
    kept: Knots = []
    for s, value in sorted(knots):
        if not kept or s > kept[-1][0] + 0.1:
            kept.append((s, value))
    return kept


def random_stretches(rng: Rng) -> list[Stretch]:
    """A few windows of one vein; every other one lies where a branch opens."""
    anatomy, step = random_anatomy(rng), rng.uniform(0.4, 1.2)
    positions = np.arange(0, anatomy.end_mm, step)
    scene = replace(scene_of(anatomy, positions, rng), gain_db=rng.uniform(-5, 5))
    size, field_mm = int(rng.choice([384, 400, 512])), rng.uniform(52, 64)
    probe = Probe(size, field_mm)
    painter = Painter(scene, probe, rng)
    marks = list(anatomy.landmarks_mm.values())
    made = []
    for _ in range(_WINDOWS):
        near = rng.random() < 0.55
        middle = marks[int(rng.integers(3))] + rng.uniform(-2, 16) if near else rng.uniform(0, anatomy.end_mm)
        first = int(np.clip(middle / step - WINDOW // 2, 0, len(positions) - WINDOW))
        chosen = range(first, first + WINDOW)
        images = np.stack([painter.frame(k) for k in chosen])
        made.append(Stretch(images, picture_contours(scene)[first : first + WINDOW], probe.mm_per_px))
    return made
