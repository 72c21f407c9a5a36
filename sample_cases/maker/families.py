"""Short pullbacks of one difficulty each, with exact truth, for tests and for tuning the automatic contour."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from sample_cases.maker import ultrasound
from sample_cases.maker.scene import Scene, picture_contours
from sample_cases.maker.section import Floats, along, polygon_area_mm2, wander
from sample_cases.maker.surroundings import (
    Course,
    artery_beside,
    bone_behind,
    branch,
    breathing,
    pulse,
    scarred,
    strut_angles,
    vein_scene,
)

FIELD_MM = 60.0  # imaging diameter of the 10 MHz venous catheter (clinical reference 7.1)


@dataclass(frozen=True)
class Rendered:
    """images uint8 (n, size, size); contours_mm (n, 128, 2) from the image centre, x right, y down (NaN without lumen);
    areas_mm2 (n,); spacing_mm per pixel; position_mm (n,); lumen_seen bool (n,). Iterates as images, contours_mm,
    spacing_mm, areas_mm2.
    """

    images: np.ndarray
    contours_mm: Floats
    spacing_mm: float
    areas_mm2: Floats
    position_mm: Floats
    lumen_seen: np.ndarray

    def __iter__(self) -> Iterator[object]:
        return iter((self.images, self.contours_mm, self.spacing_mm, self.areas_mm2))


def _stretch(frames: int, rng: np.random.Generator, span_mm: float = 40.0) -> Course:
    s = np.linspace(0, span_mm, frames)
    mean = rng.uniform(135, 200)
    n = np.ones(frames)
    area = mean * (1 + 0.10 * wander(frames, rng, frames / 3 + 1)[:, 0].clip(-2, 2) / 2) * breathing(frames, 0.05)
    return Course(s, area, rng.uniform(1.1, 1.5) * n, rng.uniform(-0.5, 0.5) * n, 0 * n, 0.03 * n)


def _easy(frames: int, rng: np.random.Generator) -> Scene:
    return vein_scene(_stretch(frames, rng), rng, 0.6)


def _nivl_focal(frames: int, rng: np.random.Generator) -> Scene:
    s = np.linspace(0, 60, frames)
    mla, ref, aspect = rng.uniform(45, 80), rng.uniform(180, 205), rng.uniform(3.2, 4.8)
    area = along(s, [(0, ref), (14, ref), (23, mla * 1.05), (30, mla), (37, mla * 1.05), (46, ref), (60, ref)])
    flat = along(s, [(0, 1.3), (14, 1.35), (23, aspect), (37, aspect), (46, 1.35), (60, 1.2)])
    indent = along(s, [(10, 0.0), (24, 0.22), (36, 0.22), (50, 0.0)])
    tilt = np.full(frames, rng.uniform(-0.25, 0.25))
    course = Course(s, area * breathing(frames, 0.04), flat, tilt, indent, np.full(frames, 0.025))
    scene = vein_scene(course, rng, 0.6)
    gap = along(s, [(0, 8.0), (16, 2.5), (24, 0.15), (36, 0.15), (44, 2.5), (60, 9.0)])
    artery = artery_beside(scene.contours_mm, gap, 4.6 * pulse(frames), along(s, [(0, -9.0), (30, 0.0), (60, 9.0)]))
    bone = bone_behind(scene.contours_mm, 1.8, 16.0, -6.0)
    return replace(scene, arteries=[artery], bones=[bone])


def _flattened(frames: int, rng: np.random.Generator) -> Scene:
    base = _stretch(frames, rng)
    aspect = along(base.position_mm, [(0, 2.6), (20, rng.uniform(4.2, 5.2)), (40, 3.0)])
    return vein_scene(replace(base, area_mm2=base.area_mm2 * 0.52, aspect=aspect), rng, 0.5)


def _pts_webs(frames: int, rng: np.random.Generator) -> Scene:
    base = _stretch(frames, rng)
    course = replace(base, area_mm2=base.area_mm2 * rng.uniform(0.4, 0.6), roughness=np.full(frames, 0.09))
    return scarred(vein_scene(course, rng, 0.6), np.ones(frames), rng)


def _bright_blood(frames: int, rng: np.random.Generator) -> Scene:
    scene = _easy(frames, rng)
    return replace(scene, blood_db=-17 + 2.5 * wander(frames, rng, 12.0)[:, 0].clip(-2, 2))


def _thin_wall(frames: int, rng: np.random.Generator) -> Scene:
    scene = _easy(frames, rng)
    return replace(scene, wall_mm=np.full(frames, 0.45), wall_db=np.full(frames, -14.0))


def _branch(frames: int, rng: np.random.Generator) -> Scene:
    scene = vein_scene(_stretch(frames, rng, 30.0), rng, 0.5)
    s = np.linspace(0, 30, frames)
    tube = branch(scene.contours_mm, s, 10.0, rng.uniform(4.0, 6.0), rng.uniform(0, 2 * np.pi), 0.55)
    return replace(scene, branches=[tube])


def _catheter_on_wall(frames: int, rng: np.random.Generator) -> Scene:
    return vein_scene(_stretch(frames, rng), rng, 1.3)


def _bone_shadow(frames: int, rng: np.random.Generator) -> Scene:
    scene = vein_scene(_stretch(frames, rng), rng, 0.5)
    bone = bone_behind(scene.contours_mm, 0.9, rng.uniform(9, 18), rng.uniform(-8, 8))
    wire = rng.uniform(0, 2 * np.pi) + 0.2 * wander(frames, rng, 20.0)[:, 0]
    return replace(scene, bones=[bone], wire_rad=wire)


def _second_look_struts(frames: int, rng: np.random.Generator) -> Scene:
    base = _stretch(frames, rng)
    course = replace(base, aspect=np.full(frames, rng.uniform(1.05, 1.35)), roughness=np.full(frames, 0.012))
    scene = vein_scene(course, rng, 0.6)
    return replace(scene, strut_angles_rad=strut_angles(base.position_mm), wall_db=np.full(frames, -14.0))


def _rotation_distortion(frames: int, rng: np.random.Generator) -> Scene:
    scene = _easy(frames, rng)
    return replace(scene, shear_rad=0.20 * np.sin(np.arange(frames) / 3.0))


def _no_lumen_frames(frames: int, rng: np.random.Generator) -> Scene:
    scene = _easy(frames, rng)
    seen = np.ones(frames, bool)
    seen[: max(1, frames // 4)] = False
    return replace(scene, lumen_seen=seen)


FAMILIES: dict[str, Callable[[int, np.random.Generator], Scene]] = {
    "easy": _easy,
    "nivl_focal": _nivl_focal,
    "flattened": _flattened,
    "pts_webs": _pts_webs,
    "bright_blood": _bright_blood,
    "thin_wall": _thin_wall,
    "branch": _branch,
    "catheter_on_wall": _catheter_on_wall,
    "bone_shadow": _bone_shadow,
    "second_look_struts": _second_look_struts,
    "rotation_distortion": _rotation_distortion,
    "no_lumen_frames": _no_lumen_frames,
}


def render_pullback(family: str, frames: int = 24, size_px: int = 512, seed: int = 0) -> Rendered:
    """A pullback of one family (a key of FAMILIES), 60 mm across; the same arguments give the same bytes."""
    number = list(FAMILIES).index(family)
    rng = np.random.default_rng([seed, number])
    scene = replace(FAMILIES[family](frames, rng), gain_db=rng.uniform(-5, 4))
    images = ultrasound.render(scene, ultrasound.Probe(size_px, FIELD_MM), seed * 100 + number)
    contours = picture_contours(scene)
    span = 60.0 if family == "nivl_focal" else 30.0 if family == "branch" else 40.0
    return Rendered(
        images,
        contours,
        FIELD_MM / size_px,
        polygon_area_mm2(contours),
        np.linspace(0, span, frames),
        scene.lumen_seen,
    )
