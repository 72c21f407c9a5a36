"""How far each automatic contour is to be trusted, and what is particular about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from planner.measure.lumen_evidence import BloodModel
from planner.measure.polar import FloatStack, PolarGrid
from planner.model.arrays import BoolArray, FloatArray

_CLEAR_STEP_DB = 6.0  # brightness rises this much across a wall that is plainly seen
_AROUND = 12  # samples behind the outline that are its surroundings
_RIVAL = 5  # samples, and a share of the depth, from which another outline is a different one
_RIVAL_SHARE = 0.15


@dataclass(frozen=True, eq=False)
class Outlines:
    """Outlines of some frames and what speaks for them.

    Attributes
    ----------
    depth, step_db, closed
        Outline in samples of the rays, rise of brightness across it in decibels, and where a mouth was closed; shape
        (frames, rays).
    within, around
        Mean evidence for blood inside the outline and just outside it, shape (frames,).
    lead
        Cost that the nearest different outline would add on the tenth of the rays where that is least, shape
        (frames,).
    """

    depth: FloatArray
    step_db: FloatArray
    closed: BoolArray
    within: FloatArray
    around: FloatArray
    lead: FloatArray

    @classmethod
    def joined(cls, parts: Sequence[Outlines]) -> Outlines:
        """Outlines of consecutive runs of frames as one."""
        return cls(*(np.concatenate([getattr(p, name) for p in parts]) for name in cls.__dataclass_fields__))


@dataclass(frozen=True, eq=False)
class Judgement:
    """Whether a lumen is seen, how sure its contour is (0 to 1), and its flags, for every frame."""

    seen: BoolArray
    confidence: FloatArray
    flags: tuple[tuple[str, ...], ...]


def weigh(
    depth: FloatArray, evidence: FloatStack, costs: FloatStack, grid: PolarGrid, model: BloodModel
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """What speaks for outlines: `within`, `around` and `lead` of `Outlines`."""
    place, edge = np.arange(evidence.shape[2]), depth[..., None]
    inside = (place < edge - 1) & (place >= model.near.ring)
    outside = (place > edge + 1) & (place < edge + _AROUND) & grid.inside
    different = np.abs(place - edge) > np.maximum(_RIVAL, _RIVAL_SHARE * edge)
    rival = np.where(different, costs, np.float32(np.inf)).min(axis=2) - costs.min(axis=2)
    lead = np.percentile(rival, 10, axis=1)
    return _mean_where(evidence, inside), _mean_where(evidence, outside), np.asarray(lead, float)


def _mean_where(values: FloatStack, where: BoolArray) -> FloatArray:
    return np.asarray(np.where(where, values, 0).sum(axis=(1, 2)) / np.maximum(where.sum(axis=(1, 2)), 1), float)


def doubts(outlines: Outlines, area_mm2: FloatArray, model: BloodModel) -> FloatArray:
    """Reasons to doubt each contour, 0 (none) to 1, shape (frames, reasons).

    In order: wall hardly seen; outline closed by inference; surroundings not unlike blood; inside not like blood;
    area unlike that of the neighbouring frames; wall under ring-down; a different outline nearly as good.
    """
    return np.stack(
        [
            (outlines.step_db < _CLEAR_STEP_DB).mean(axis=1),
            outlines.closed.mean(axis=1),
            np.clip(1 + outlines.around / 3, 0, 1),
            np.clip(1 - outlines.within / 2, 0, 1),
            np.clip(area_jump(area_mm2) / 0.3, 0, 1),
            (outlines.depth < model.near.ring).mean(axis=1),
            np.clip(1 - outlines.lead / 10, 0, 1),
        ],
        axis=-1,
    )


def area_jump(area_mm2: FloatArray) -> FloatArray:
    """Relative difference of each area from the median of two neighbours on either side; 0 without neighbours."""
    count = len(area_mm2)
    jump = np.zeros(count)
    for k in range(count):
        near = [area_mm2[i] for i in (k - 2, k - 1, k + 1, k + 2) if 0 <= i < count and np.isfinite(area_mm2[i])]
        if near and np.isfinite(area_mm2[k]):
            jump[k] = abs(area_mm2[k] / np.median(near) - 1)
    return jump


def judge(outlines: Outlines, grid: PolarGrid, model: BloodModel) -> Judgement:
    """Judge all contours of a pullback."""
    seen = outlines.around < 0
    confidence = np.where(seen, 1.0, 0.0)
    return Judgement(seen, confidence, tuple(() if ok else ("no_lumen",) for ok in seen))
