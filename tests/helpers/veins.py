"""Veins with known areas along them: one frame per half millimetre, IVC above, CFV below."""

from __future__ import annotations

import numpy as np

from planner.measure.lesion import VeinProfile
from planner.measure.segments import find_segments
from planner.model.vessel import Landmark, Positions

STEP_MM = 0.5
LENGTH_MM = 200.0
CONFLUENCE_MM, INTERNAL_ILIAC_MM, LIGAMENT_MM, PROFUNDA_MM = 20.0, 85.0, 175.0, 195.0
HEALTHY_MM2 = {"IVC": 265.0, "CIV": 200.0, "EIV": 150.0, "CFV": 130.0}


def frame_at(position_mm: float) -> int:
    return round(position_mm / STEP_MM)


def landmarks() -> tuple[Landmark, ...]:
    return (
        Landmark("iliocaval_confluence", frame_at(CONFLUENCE_MM)),
        Landmark("internal_iliac_ostium", frame_at(INTERNAL_ILIAC_MM)),
        Landmark("inguinal_ligament", frame_at(LIGAMENT_MM)),
        Landmark("profunda_confluence", frame_at(PROFUNDA_MM)),
    )


def vein(*narrowings: tuple[float, float, float], with_positions: bool = True) -> VeinProfile:
    """A healthy vein with square narrowings (start_mm, end_mm, area_mm2); both borders belong to the narrowing."""
    position = np.arange(0.0, LENGTH_MM + STEP_MM, STEP_MM)
    segments = find_segments(position.size, landmarks())
    area = np.array([HEALTHY_MM2[segment or "CIV"] for segment in segments])
    for start_mm, end_mm, area_mm2 in narrowings:
        area[(position >= start_mm) & (position <= end_mm)] = area_mm2
    positions = Positions(position, "rate", 9.0) if with_positions else Positions(None, "none")
    every = np.ones(area.size, dtype=bool)
    return VeinProfile(area, positions, segments, every, every)
