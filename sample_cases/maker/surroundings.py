"""Builders of scenes: the vein itself and the arteries, bones, branches, scars and stents that stand around it."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from sample_cases.maker.scene import CATHETER_RADIUS_MM, Scene, Strand, Tube
from sample_cases.maker.section import Floats, catheter_path, outlines, wander

HEART_HZ, BREATH_HZ, FRAME_HZ = 1.15, 0.23, 5.0


@dataclass(frozen=True)
class Course:
    """Shape of the lumen along a stretch: position_mm, area_mm2, aspect, tilt_rad, indent, roughness, each (n,)."""

    position_mm: Floats
    area_mm2: Floats
    aspect: Floats
    tilt_rad: Floats
    indent: Floats
    roughness: Floats


def breathing(frames: int, depth: float) -> Floats:
    """Relative change of lumen area with breathing, frame by frame."""
    return 1 + depth * np.sin(2 * np.pi * BREATH_HZ * np.arange(frames) / FRAME_HZ)


def pulse(frames: int, depth: float = 0.05) -> Floats:
    """Relative artery radius over the heart beats."""
    phase = 2 * np.pi * HEART_HZ * np.arange(frames) / FRAME_HZ
    return 1 + depth * (np.sin(phase) + 0.4 * np.sin(2 * phase + 0.8))


def vein_scene(course: Course, rng: np.random.Generator, looseness: float = 0.7) -> Scene:
    """A plain vein with nothing beside it; callers add what else stands there with `dataclasses.replace`."""
    n = len(course.position_mm)
    contours = outlines(course.area_mm2, course.aspect, course.tilt_rad, course.indent, course.roughness, rng)
    loose = np.clip(looseness + 0.15 * wander(n, rng, 25.0)[:, 0], 0.0, 1.0)
    return Scene(
        contours_mm=contours,
        catheter_mm=catheter_path(contours, CATHETER_RADIUS_MM, loose, rng),
        roll_rad=0.15 * wander(n, rng, 60.0)[:, 0],
        wall_mm=np.full(n, 0.9),
        wall_db=np.full(n, -7.0),
        scar_mm=np.zeros(n),
        blood_db=np.full(n, -38.0),
        shear_rad=np.zeros(n),
        lumen_seen=np.ones(n, bool),
    )


def artery_beside(contours: Floats, gap_mm: Floats, radius_mm: Floats, side_u: Floats) -> Tube:
    """An artery in front of the vein: its wall stands gap_mm from the outline's front at sideways place side_u."""
    n = len(contours)
    centre = np.full((n, 2), np.nan)
    for k in range(n):
        if not np.isfinite(radius_mm[k]):
            continue
        outer = radius_mm[k] + 0.9
        du = contours[k, :, 0] - side_u[k]
        under = np.abs(du) < outer
        lift = np.sqrt(np.maximum(outer**2 - du**2, 0.0))
        front = contours[k, :, 1] - lift
        low = float(np.min(front[under])) if under.any() else float(contours[k, :, 1].min() - outer)
        centre[k] = side_u[k], low - gap_mm[k]
    return Tube(centre, radius_mm)


def bone_behind(contours: Floats, gap_mm: Floats | float, radius_mm: float, side_u: float) -> Tube:
    """A vertebral body, sacral wing or pubic ramus behind the vein, gap_mm from the outline's back."""
    back = contours[..., 1].max(axis=1)
    centre = np.stack([np.full(len(contours), side_u), back + gap_mm + radius_mm], axis=-1)
    return Tube(centre, np.full(len(contours), radius_mm))


def vessel_beside(contours: Floats, radius_mm: Floats, toward_rad: Floats, gap_mm: Floats) -> Tube:
    """A vessel whose wall stands gap_mm from the outline in direction toward_rad; NaN radius where it is absent."""
    way = np.stack([np.cos(toward_rad), np.sin(toward_rad)], axis=-1)
    reach = np.einsum("nmk,nk->nm", contours, way).max(axis=1)
    return Tube(way * (reach + gap_mm + 0.9 + radius_mm)[:, None], radius_mm)


def scarred(scene: Scene, strength: Floats, rng: np.random.Generator, webs: int = 4) -> Scene:
    """Post-thrombotic wall and webs added where strength (frames,) is above 0; 1 is full disease."""
    n = len(scene)
    strands = []
    for i in range(webs):
        angles = rng.uniform(0, 2 * np.pi) + 0.35 * wander(n, rng, 20.0, 2) + np.array([0.0, rng.uniform(1.4, 3.1)])
        start = rng.integers(-6, n) if n > 12 else -1
        alive = (np.arange(n) >= start) & (np.arange(n) < start + max(8, n // 4)) & (strength > 0.5)
        where = (angles / (2 * np.pi) * scene.contours_mm.shape[1]).astype(int) % scene.contours_mm.shape[1]
        ends = scene.contours_mm[np.arange(n)[:, None], where]
        thickness = np.where(alive, 0.16 + 0.07 * (i % 3), np.nan)
        strands.append(Strand(ends, thickness))
    return replace(
        scene,
        scar_mm=strength * (1.6 + 0.4 * wander(n, rng, 15.0)[:, 0].clip(-2, 2)),
        wall_mm=scene.wall_mm + 0.4 * strength,
        wall_db=scene.wall_db - 1.5 * strength,
        strands=[*scene.strands, *strands],
    )


def branch(contours: Floats, s: Floats, ostium_mm: float, radius_mm: float, toward_rad: float, rise: float) -> Tube:
    """A vein that leaves at ostium_mm and lies beside the main one farther caudal, sinking away at rise mm per mm."""
    way = np.array([np.cos(toward_rad), np.sin(toward_rad)])
    reach = np.max(contours @ way, axis=1)
    start = reach - radius_mm * 1.1
    travel = rise * (s - ostium_mm)
    centre = (start + travel)[:, None] * way
    seen = (travel > -radius_mm) & (travel < 26.0)
    grown = radius_mm * np.clip(1 + 0.35 * travel / radius_mm, 0.3, 1.0)
    return Tube(centre, np.where(seen, grown, np.nan))


def strut_angles(s: Floats, cells: int = 12, pitch_mm: float = 30.0) -> Floats:
    """Angles (frames, 2·cells) at which a braided stent's wires cross the planes at positions s."""
    start = 2 * np.pi * np.arange(cells) / cells
    turn = 2 * np.pi * s[:, None] / pitch_mm
    return np.concatenate([start + turn, start - turn], axis=1)
