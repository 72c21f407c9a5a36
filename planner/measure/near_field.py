"""What the catheter itself leaves in every frame: its own disc, and the ring-down around it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from planner.measure.polar import ByteStack, FloatStack
from planner.model.arrays import FloatArray

_DISC_GREY_SD = 2.0  # grey levels; inside the catheter's disc nothing changes between rays or frames
_RING_REACH = 0.3  # of the ray; no ring-down reaches farther
_RING_RISE = 12.0  # grey levels above the plateau behind it: less is no ring-down
_FRAMES_FOR_LOBES = 8  # fewer frames do not tell a ring-down lobe from a wall
_RING_SLOPE = 1.0  # grey levels per sample: where the fall has become slower, the ring-down is over


@dataclass(frozen=True, eq=False)
class NearField:
    """The catheter's own picture on every ray.

    Attributes
    ----------
    disc
        Number of samples hidden by the catheter's disc.
    ring
        Number of samples up to where ring-down no longer outshines the blood; at least `disc`.
    profile
        Grey level that is typical of each ray and depth where blood lies, shape (rays, depths).
    """

    disc: int
    ring: int
    profile: FloatArray


def find_near_field(samples: ByteStack, smooth: FloatStack) -> NearField:
    """Find disc and ring-down from frames spread over the pullback.

    Parameters
    ----------
    samples, smooth
        Polar frames and the same averaged over speckle, shape (frames, rays, depths).
    """
    depths = samples.shape[2]
    changes = samples.std(axis=(0, 1)) > _DISC_GREY_SD
    reach = int(_RING_REACH * depths)
    disc = int(np.argmax(changes[:reach])) if changes[:reach].any() else 0
    # Blood lies around the catheter on at least a fifth of all rays, and it is darker than wall.
    typical = np.percentile(smooth, 20, axis=(0, 1)).astype(float)
    profile = np.asarray(ndimage.gaussian_filter1d(typical, 1.5))
    peak = disc + int(np.argmax(profile[disc : disc + reach // 2]))
    plateau = profile[peak : peak + reach].min()
    height = profile[peak] - plateau
    if height < _RING_RISE:
        return NearField(disc, disc, np.tile(profile, (samples.shape[1], 1)))
    fall = (profile[:-4] - profile[4:]) / 4
    settled = (fall < _RING_SLOPE) & (profile[:-4] < profile[peak] - 0.4 * height)
    settled[:peak] = False
    ring = int(np.argmax(settled[: peak + reach])) if settled[: peak + reach].any() else peak + reach // 2
    return NearField(disc, ring, _on_each_ray(smooth, profile, ring))


def _on_each_ray(smooth: FloatStack, profile: FloatArray, ring: int) -> FloatArray:
    """The profile of every ray, as ring-down has lobes.

    A ray's own brightness counts where it hardly changes between frames, as ring-down does not and blood and wall do:
    a wall that keeps touching the catheter on one side must not pass for ring-down.
    """
    everywhere = np.tile(profile, (smooth.shape[1], 1))
    if len(smooth) < _FRAMES_FOR_LOBES:
        return everywhere
    changes = ndimage.uniform_filter1d(smooth.std(axis=0), 3, axis=0, mode="wrap")
    usual = float(np.percentile(changes[:, ring:], 25))
    steady = np.clip(1.5 - 3 * changes / max(usual, 1.0), 0, 1)
    own = np.percentile(smooth, 20, axis=0).astype(float)
    return np.asarray(everywhere + steady * (own - everywhere))
