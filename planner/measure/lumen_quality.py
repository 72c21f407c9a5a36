"""How far each automatic contour is to be trusted, and what is particular about it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from planner.measure.lumen_evidence import BloodModel
from planner.measure.polar import PolarGrid
from planner.model.arrays import BoolArray, FloatArray


@dataclass(frozen=True, eq=False)
class Outlines:
    """Outlines in samples of the rays, the rise of brightness across them in decibels, and where a mouth was closed.

    All of shape (frames, rays).
    """

    depth: FloatArray
    step_db: FloatArray
    closed: BoolArray


@dataclass(frozen=True, eq=False)
class Judgement:
    """Whether a lumen is seen, how sure its contour is (0 to 1), and its flags, for every frame."""

    seen: BoolArray
    confidence: FloatArray
    flags: tuple[tuple[str, ...], ...]


def judge(outlines: Outlines, grid: PolarGrid, model: BloodModel) -> Judgement:
    """Judge all contours of a pullback."""
    clear = (outlines.step_db > 6).mean(axis=1)
    seen = clear > 0.0
    confidence = np.where(seen, np.clip(clear, 0, 1), 0.0)
    flags = tuple(() if ok else ("no_lumen",) for ok in seen)
    return Judgement(seen, confidence, flags)
