"""How far each automatic contour is to be trusted, and what is particular about it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from planner.measure.lumen_evidence import BloodModel
from planner.model.arrays import BoolArray, FloatArray
from planner.model.vessel import CrossSections

_CLEAR_STEP_DB = 6.0  # brightness rises this much across a wall that is plainly seen
_SEEN_SHARE = 0.12  # of the rays that must show a wall for a lumen to be believed at all
_BEYOND, _SHORT = 1.3, 0.7  # blood that reaches this much further, or less far, than the outline
_BRANCH_SHARE = 0.06  # of the rays on which blood reaches further, for a branch to open there
_FLAT = 2.0
_CONTACT_MM = 0.6  # from the catheter to the wall, at which the catheter lies on it
_JUMP = 0.25  # relative difference of an area from its neighbours'
_JUMP_FRAMES = 5
_LOW_CONTRAST_SHARE = 0.5  # of the rays with a plain wall, below which contrast is low


@dataclass(frozen=True, eq=False)
class Outlines:
    """What was found on every ray of every frame; all of shape (frames, rays), lengths in samples.

    Attributes
    ----------
    depth
        The outline.
    step_db
        Rise of brightness across it, in decibels.
    ellipse
        The ellipse that the lumen resembles.
    blood
        How far blood seems to reach when no ellipse is asked.
    """

    depth: FloatArray
    step_db: FloatArray
    ellipse: FloatArray
    blood: FloatArray


@dataclass(frozen=True, eq=False)
class Judgement:
    """Whether a lumen is seen, how sure its contour is (0 to 1), and its flags, for every frame."""

    seen: BoolArray
    confidence: FloatArray
    flags: tuple[tuple[str, ...], ...]


def judge(outlines: Outlines, sections: CrossSections, model: BloodModel, step_mm: float) -> Judgement:
    """Judge all contours of a pullback."""
    seen = _clear(outlines) >= _SEEN_SHARE
    doubt = doubts(outlines, sections.area_mm2, model)
    confidence = np.where(seen, 1 / (1 + np.exp(-(_CERTAINTY - doubt @ _DOUBT_WEIGHTS))), 0.0)
    marks = {
        "branch": _beyond(outlines) > _BRANCH_SHARE,
        "flat": sections.aspect_ratio > _FLAT,
        "wall_contact": (outlines.depth.min(axis=1) - model.near.disc) * step_mm < _CONTACT_MM,
        "jump": _jump(sections.area_mm2) > _JUMP,
        "low_contrast": _clear(outlines) < _LOW_CONTRAST_SHARE,
    }
    flags = tuple(
        tuple(name for name, marked in marks.items() if marked[frame]) if seen[frame] else ("no_lumen",)
        for frame in range(len(seen))
    )
    return Judgement(seen, confidence, flags)


def doubts(outlines: Outlines, area_mm2: FloatArray, model: BloodModel) -> FloatArray:
    """Reasons to doubt each contour, each 0 for none, shape (frames, reasons).

    In order: share of the wall that is not plainly seen; share of the rays where blood reaches further, and where it
    ends earlier; mean departure of the outline from its ellipse; departure of the area from its neighbours'; share of
    the wall under ring-down; departure of the ellipse from its neighbours'.
    """
    log_ellipse = np.log(np.maximum(outlines.ellipse, 1.0))
    usual = ndimage.median_filter(log_ellipse, (_JUMP_FRAMES, 1), mode="nearest")
    return np.stack(
        [
            1 - _clear(outlines),
            _beyond(outlines),
            (outlines.blood < _SHORT * outlines.depth).mean(axis=1),
            np.abs(np.log(np.maximum(outlines.depth, 1.0)) - log_ellipse).mean(axis=1),
            np.minimum(_jump(area_mm2), 1.0),
            (outlines.depth < model.near.ring).mean(axis=1),
            np.abs(log_ellipse - usual).mean(axis=1),
        ],
        axis=-1,
    )


_CERTAINTY = 2.6
_DOUBT_WEIGHTS = np.array([7.7, 1.7, 2.6, 1.5, 5.1, 0.0, 3.7])
"""How much each reason of `doubts` counts: fitted by `python -m benchmarks.lumen_accuracy --samples --fit` to the chance that an area lies
within 10 % of the truth, on made pullbacks of all families."""


def _clear(outlines: Outlines) -> FloatArray:
    return np.asarray((outlines.step_db > _CLEAR_STEP_DB).mean(axis=1))


def _beyond(outlines: Outlines) -> FloatArray:
    return np.asarray((outlines.blood > _BEYOND * outlines.depth).mean(axis=1))


def _jump(area_mm2: FloatArray) -> FloatArray:
    """Relative difference of each area from the median around it."""
    usual = ndimage.median_filter(area_mm2, _JUMP_FRAMES, mode="nearest")
    return np.asarray(np.abs(area_mm2 / np.maximum(usual, 1e-6) - 1))
