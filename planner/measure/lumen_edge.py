"""Where exactly the wall begins, to a fraction of a sample.

The echo of a wall begins before the wall does, because a pulse has length; on a logarithmic scale it does so by a
third of a millimetre. Averaged over neighbouring rays, the echo's power has reached a known share of the wall's where
the wall begins, whatever the compression.
"""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from planner.measure.lumen_evidence import BloodModel
from planner.measure.polar import ByteStack, FloatStack
from planner.model.arrays import FloatArray

_BEFORE, _BEHIND = 8, 5  # samples looked at on either side of the rough outline
_WALL_SHARE = 0.28  # of the wall's power above blood at its border; measured on two makers of ultrasound phantoms
_RAYS = 7  # averaged for one profile
_SEEN_DB = 3.0  # a step smaller than this says nothing about where the wall is
_ENOUGH_DB = 6.0  # a step this much larger says all it can


def refine_depths(samples: ByteStack, depth: FloatArray, model: BloodModel) -> tuple[FloatArray, FloatArray]:
    """Move a rough outline to where the wall begins.

    Parameters
    ----------
    samples
        Shape (frames, rays, depths), grey levels.
    depth
        Rough outline in samples, shape (frames, rays).
    model
        The pullback's; its ring-down is taken away before the wall is looked for.

    Returns
    -------
    depth, step_db
        The refined outline in samples, and how far the brightness rises across it, both of shape (frames, rays).
    """
    depth = ndimage.uniform_filter1d(depth, 5, axis=1, mode="wrap")
    profile = _without_ring_down(_profiles(samples, depth), depth, model)
    blood = np.partition(profile[..., : _BEFORE + 1], 1, axis=2)[..., 1]
    wall = profile[..., _BEFORE:].max(axis=2)
    peak = profile[..., _BEFORE:].argmax(axis=2) + _BEFORE
    scale = 10 * model.levels_per_db
    level = scale * np.log10(_WALL_SHARE * 10 ** (wall / scale) + (1 - _WALL_SHARE) * 10 ** (blood / scale))
    shift = _last_crossing(profile, level, peak) - _BEFORE
    step_db = (wall - blood) / model.levels_per_db
    weight = np.clip(step_db - _SEEN_DB, 0, _ENOUGH_DB) + 0.05
    return depth + _smooth(weight * shift) / _smooth(weight), step_db


def _profiles(samples: ByteStack, depth: FloatArray) -> FloatStack:
    offsets = np.arange(-_BEFORE, _BEHIND + 1)
    place = depth[..., None] + offsets
    lower = np.clip(np.floor(place).astype(np.int64), 0, samples.shape[2] - 2)
    part = np.clip(place - lower, 0, 1).astype(np.float32)
    near = np.take_along_axis(samples, lower, axis=2).astype(np.float32)
    far = np.take_along_axis(samples, lower + 1, axis=2).astype(np.float32)
    profile = near + (far - near) * part
    for rays in (_RAYS, _RAYS // 2 + 1):
        profile = ndimage.uniform_filter1d(profile, rays, axis=1, mode="wrap")
    return np.asarray(ndimage.gaussian_filter1d(profile, 0.7, axis=2))


def _without_ring_down(profile: FloatStack, depth: FloatArray, model: BloodModel) -> FloatStack:
    ring = np.pad(model.ring_power, ((0, 0), (0, 1)))
    place = np.round(depth[..., None] + np.arange(-_BEFORE, _BEHIND + 1)).astype(np.int64)
    place = np.clip(place, 0, ring.shape[1] - 1)
    here = np.take_along_axis(np.broadcast_to(ring, (len(depth), *ring.shape)), place, axis=2)
    scale = 10 * model.levels_per_db
    least = 10 ** ((model.blood - model.speckle) / scale)
    return np.asarray(scale * np.log10(np.maximum(10 ** (profile / scale) - here, least)))


def _last_crossing(profile: FloatStack, level: FloatArray, peak: FloatArray) -> FloatArray:
    """Place on each profile where it last rises through its level before its peak."""
    count = profile.shape[2]
    below = (profile < level[..., None]) & (np.arange(count) < peak[..., None])
    last = np.where(below.any(axis=2), count - 1 - below[..., ::-1].argmax(axis=2), _BEFORE)
    last = np.minimum(last, count - 2)[..., None]
    low, high = np.take_along_axis(profile, last, 2)[..., 0], np.take_along_axis(profile, last + 1, 2)[..., 0]
    rise = np.where(high > low, high - low, 1.0)
    return np.asarray(last[..., 0] + np.clip((level - low) / rise, 0, 1))


def _smooth(values: FloatArray) -> FloatArray:
    for _ in range(2):
        values = ndimage.uniform_filter1d(values, 9, axis=1, mode="wrap")
    return values
