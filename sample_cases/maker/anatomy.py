"""Whole left iliac veins from the vena cava to the groin: the course of the lumen and everything beside it."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from sample_cases.maker.scene import Scene, Tube
from sample_cases.maker.section import Floats, along, wander
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
    vessel_beside,
)

Knots = list[tuple[float, float]]


@dataclass(frozen=True)
class Narrowing:
    """Where a lesion is looked for, and the healthy stretch caudal of it that is its reference, in mm."""

    within_mm: tuple[float, float]
    reference_mm: tuple[float, float]


@dataclass(frozen=True)
class Anatomy:
    """One patient's vein. Knots are (position mm, value); landmarks by name in mm from the top of the pullback."""

    landmarks_mm: dict[str, float]
    end_mm: float
    area_mm2: Knots
    aspect: Knots
    tilt_rad: Knots
    indent: Knots
    roughness: Knots
    artery_gap_mm: Knots
    scar: Knots
    blood_db: Knots
    lesions: tuple[Narrowing, ...] = ()
    stent_mm: tuple[float, float] | None = None
    webs: int = 0
    breathing_depth: float = 0.04

    def segment(self, s: float) -> str:
        """IVC, CIV, EIV or CFV at position s."""
        for name, end in (
            ("IVC", self.landmarks_mm["iliocaval_confluence"]),
            ("CIV", self.landmarks_mm["internal_iliac_ostium"]),
            ("EIV", self.landmarks_mm["inguinal_ligament"]),
        ):
            if s < end:
                return name
        return "CFV"


def course_of(anatomy: Anatomy, s: Floats, breath: Floats | float = 1.0) -> Course:
    """The lumen's shape at positions s."""
    area, aspect, tilt, indent, rough = (
        along(s, knots)
        for knots in (anatomy.area_mm2, anatomy.aspect, anatomy.tilt_rad, anatomy.indent, anatomy.roughness)
    )
    return Course(s, area * breath, aspect, tilt, indent, rough)


def scene_of(anatomy: Anatomy, s: Floats, rng: np.random.Generator) -> Scene:
    """The pullback's scene at positions s, one frame each, in order of time."""
    n = len(s)
    scene = vein_scene(course_of(anatomy, s, breathing(n, anatomy.breathing_depth)), rng, 0.62)
    contours = scene.contours_mm
    scene = replace(
        scene,
        blood_db=along(s, anatomy.blood_db) + 1.2 * wander(n, rng, 15.0)[:, 0].clip(-2, 2),
        wall_db=scene.wall_db + 2.0 * wander(n, rng, 30.0)[:, 0].clip(-2, 2),
        wire_rad=1.0 + 0.5 * wander(n, rng, 60.0)[:, 0],
        arteries=_arteries(anatomy, s, contours),
        branches=_branches(anatomy, s, contours),
        bones=_bones(anatomy, s, contours),
    )
    if any(value > 0 for _, value in anatomy.scar):
        scene = scarred(scene, along(s, anatomy.scar), rng, anatomy.webs)
    if anatomy.stent_mm is not None:
        low, high = anatomy.stent_mm
        stented = (s >= low) & (s <= high)
        struts = np.where(stented[:, None], strut_angles(s), np.nan)
        scene = replace(scene, strut_angles_rad=struts, wall_db=np.where(stented, -14.0, scene.wall_db))
    return scene


def _arteries(anatomy: Anatomy, s: Floats, contours: Floats) -> list[Tube]:
    """Aorta beside the vena cava, right common iliac crossing in front, left iliac following outside."""
    n, mark = len(s), anatomy.landmarks_mm
    split, cross, ostium = mark["iliocaval_confluence"] - 4, mark["artery_crossing"], mark["internal_iliac_ostium"]
    beat = pulse(n)
    aorta = vessel_beside(contours, np.where(s < split, 7.6 * beat, np.nan), np.full(n, -0.35), np.full(n, 2.2))
    side = along(s, [(split, 13.0), (cross - 8, 4.5), (cross, 0.0), (cross + 10, -6.0), (cross + 30, -20.0)])
    shown = (s >= split) & (s < cross + 34)
    right = artery_beside(contours, along(s, anatomy.artery_gap_mm), np.where(shown, 4.9 * beat, np.nan), side)
    radius = along(s, [(split, 4.9), (ostium, 4.8), (ostium + 12, 4.0), (anatomy.end_mm, 3.9)]) * beat
    gap = along(s, [(split, 5.0), (cross, 7.0), (ostium, 2.5), (anatomy.end_mm, 1.6)])
    toward = along(s, [(split, -0.4), (cross + 10, -0.6), (ostium, -1.0), (anatomy.end_mm, -0.15)])
    left = vessel_beside(contours, np.where(s >= split, radius, np.nan), toward, gap)
    return [aorta, right, left]


def _branches(anatomy: Anatomy, s: Floats, contours: Floats) -> list[Tube]:
    """Right common iliac, internal iliac, deep circumflex iliac, profunda and great saphenous veins."""
    mark = anatomy.landmarks_mm
    return [
        branch(contours, s, mark["iliocaval_confluence"], 6.8, np.pi - 0.15, 0.75),
        branch(contours, s, mark["internal_iliac_ostium"], 4.6, np.pi - 0.9, 0.55),
        branch(contours, s, mark["inguinal_ligament"], 1.6, 0.9, 0.5),
        branch(contours, s, mark["profunda_confluence"], 3.8, 0.95, 0.5),
        branch(contours, s, mark["profunda_confluence"] - 7, 2.4, -2.3, 0.6),
    ]


def _bones(anatomy: Anatomy, s: Floats, contours: Floats) -> list[Tube]:
    """Vertebra behind the crossing, sacral wing behind the pelvic brim, pubic ramus behind the groin."""
    mark = anatomy.landmarks_mm
    cross, ostium, groin = mark["artery_crossing"], mark["internal_iliac_ostium"], mark["inguinal_ligament"]
    spans = (
        (cross - 45, cross + 16, 1.7, 19.0, -2.0),
        (cross + 17, ostium + 8, 6.5, 30.0, 8.0),
        (groin - 12, groin + 22, 7.5, 13.0, 9.0),
    )
    bones = []
    for low, high, gap, radius, side in spans:
        beyond = np.clip(np.maximum(low + 10 - s, s - high + 10) / 10, 0, None)  # it recedes toward its ends
        bones.append(bone_behind(contours, gap + 25 * beyond**2, radius, side))
    return bones
