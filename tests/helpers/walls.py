"""Evidence of walls at known places: lumens of known distance from the transducer on every ray."""

from __future__ import annotations

import numpy as np

from planner.measure.outline_rays import log_radii
from planner.measure.wall_evidence import WallEvidence

RAYS, DEPTHS, STEP_MM = 64, 128, 0.22


def walls_at(points_mm: np.ndarray) -> WallEvidence:
    """What a network that sees these lumens perfectly would tell; shape (frames, points, 2), NaN where there is none."""
    seen = np.isfinite(points_mm).all(axis=(1, 2))
    edge = np.zeros((len(points_mm), RAYS))
    lumens = points_mm[seen]
    edge[seen] = np.exp(log_radii(lumens, np.zeros((len(lumens), 2)), RAYS)) / STEP_MM
    share = np.clip(edge[..., None] - np.arange(DEPTHS), 0.0, 1.0)
    return WallEvidence(np.round(255 * share).astype(np.uint8), STEP_MM)


def undecided(frames: int) -> WallEvidence:
    """Pictures that tell nothing: no sample is lumen rather than not."""
    cover = np.full((frames, RAYS, DEPTHS), 127, np.uint8)
    cover[..., ::2] = 128
    return WallEvidence(cover, STEP_MM)
