"""How far each automatic contour is to be trusted, and what is particular about it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from planner.measure.polar import ByteStack
from planner.model.arrays import BoolArray, FloatArray
from planner.model.vessel import CrossSections

_SMALLEST_SAMPLES = 3.0  # mean depth below which nothing but the catheter was seen
_FLAT = 2.0
_CONTACT_MM = 2.0  # the 8.2 F shaft's radius (clinical reference 7.1) and 0.6 mm
_JUMP = 0.25  # relative difference of an area from its neighbours'
_JUMP_FRAMES = 5
_SIDE = 4  # samples on either side of the outline that are compared
_PLAIN_GREY = 12.0  # levels of 255 that the wall is brighter than blood where it is plainly seen
_LOW_CONTRAST_SHARE = 0.5  # of the rays with a plain wall, below which contrast is low
_SHADOW_SAMPLES = 24
_SHADOW_GREY = 10.0  # mean level behind the outline at which nothing echoes
_SHADOW_SHARE = 0.08  # of the rays
_OPEN_EDGE_SHARE = 0.03
_BLOCK = 64  # frames looked at once: bounds the memory


@dataclass(frozen=True, eq=False)
class Look:
    """What was seen in every frame.

    Attributes
    ----------
    samples
        Shape (frames, rays, depths): grey.
    depth
        Shape (frames, rays): the outline, in samples.
    seen, branch, spread
        Shape (frames,), as in `model.lumen_network.LumenReading`.
    inside
        Shape (rays, depths): samples that lie on the picture.
    step_mm
        Distance of two samples of a ray.
    """

    samples: ByteStack
    depth: FloatArray
    seen: FloatArray
    branch: FloatArray
    spread: FloatArray
    inside: BoolArray
    step_mm: float


@dataclass(frozen=True, eq=False)
class Judgement:
    """Whether a lumen is seen, how sure its contour is (0 to 1), and its flags, for every frame."""

    seen: BoolArray
    confidence: FloatArray
    flags: tuple[tuple[str, ...], ...]


def judge(look: Look, sections: CrossSections) -> Judgement:
    """Judge all contours of a pullback."""
    seen = (look.seen > 0) & (look.depth.mean(axis=1) > _SMALLEST_SAMPLES)
    doubt = doubts(look, sections.area_mm2)
    confidence = np.where(seen, 1 / (1 + np.exp(-(_CERTAINTY - doubt @ _DOUBT_WEIGHTS))), 0.0)
    plain, shadowed = _around(look)
    marks = {
        "branch": look.branch > 0,
        "flat": sections.aspect_ratio > _FLAT,
        "wall_contact": look.depth.min(axis=1) * look.step_mm < _CONTACT_MM,
        "jump": _jump(sections.area_mm2) > _JUMP,
        "low_contrast": plain < _LOW_CONTRAST_SHARE,
        "shadow": shadowed > _SHADOW_SHARE,
        "open_edge": (look.depth > look.inside.sum(axis=1) - 1.5).mean(axis=1) > _OPEN_EDGE_SHARE,
    }
    flags = tuple(
        tuple(name for name, marked in marks.items() if marked[frame]) if seen[frame] else ("no_lumen",)
        for frame in range(len(seen))
    )
    return Judgement(seen, confidence, flags)


def doubts(look: Look, area_mm2: FloatArray) -> FloatArray:
    """Reasons to doubt each contour, larger for more doubt, shape (frames, reasons).

    In order: the area's error that the network expects, as a logarithm above 1 %; departure of the area from its
    neighbours'; how near the network came to seeing no lumen; how near to seeing a branch.
    """
    return np.stack(
        [
            np.maximum(look.spread - np.log(0.01), 0.0),
            np.minimum(_jump(area_mm2), 1.0),
            1 / (1 + np.exp(np.clip(look.seen, -30, 30))),
            1 / (1 + np.exp(-np.clip(look.branch, -30, 30))),
        ],
        axis=-1,
    )


_CERTAINTY = 4.55
_DOUBT_WEIGHTS = np.array([1.63, 2.43, 0.0, 0.42])
"""How much each reason of `doubts` counts: fitted by `python -m training.confidence` to the chance that an area lies
within 10 % of the truth, on made examples that the network has not learnt from."""


def _around(look: Look) -> tuple[FloatArray, FloatArray]:
    """Shares of the rays on which the wall is plainly seen, and behind which nothing echoes, shape (frames,) each."""
    frames = len(look.samples)
    plain, shadowed = np.empty(frames), np.empty(frames)
    for start in range(0, frames, _BLOCK):
        block = slice(start, start + _BLOCK)
        plain[block], shadowed[block] = _around_outlines(look.samples[block], look.depth[block])
    return plain, shadowed


def _around_outlines(samples: ByteStack, outline: FloatArray) -> tuple[FloatArray, FloatArray]:
    frames, rays, depths = samples.shape
    behind = np.zeros((frames, rays, depths + 1), np.uint32)
    np.cumsum(samples, axis=2, out=behind[..., 1:])
    at = np.round(outline).astype(np.int64)

    def mean(start: int, stop: int) -> FloatArray:
        low, high = np.clip(at + start, 0, depths), np.clip(at + stop, 0, depths)
        ends = [np.take_along_axis(behind, place[..., None], axis=2)[..., 0].astype(float) for place in (low, high)]
        return np.asarray((ends[1] - ends[0]) / np.maximum(high - low, 1))

    plain = mean(0, _SIDE) - mean(-_SIDE, 0) > _PLAIN_GREY
    return plain.mean(axis=1), (mean(_SIDE, _SHADOW_SAMPLES) < _SHADOW_GREY).mean(axis=1)


def _jump(area_mm2: FloatArray) -> FloatArray:
    """Relative difference of each area from the median around it."""
    usual = ndimage.median_filter(area_mm2, _JUMP_FRAMES, mode="nearest")
    return np.asarray(np.abs(area_mm2 / np.maximum(usual, 1e-6) - 1))
