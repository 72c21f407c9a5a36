"""How much each sample looks like blood rather than like wall or tissue, learnt on the pullback itself.

Two things tell them apart: brightness averaged over speckle, and how alike the speckle is in the next frame,
because blood flows and tissue does not. Both are weighed by how well they separate the two in this pullback; where
blood is as bright as tissue, brightness says nothing of itself, and only the wall's brighter line remains.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from planner.measure.near_field import NearField
from planner.measure.polar import ByteStack, FloatStack
from planner.model.arrays import BoolArray, FloatArray, IntArray

SPECKLE_SD_DB = 5.57  # of fully developed speckle after logarithmic compression: 10·log10(e)·pi/sqrt(6)
_MOST_EVIDENCE = 3.0  # of one sample: no single place outvotes its surroundings
_MOST_LIKENESS_EVIDENCE = 2.0
_LEAST_VARIANCE = 9.0  # grey levels squared: where less varies, nothing can be alike
_WORTH_USING = 0.4  # distance of two medians, in their spread, below which a cue is left out
_FAINT = 4.0  # grey levels between blood and tissue under ring-down: less is not seen, twice as much fully
_DARK = 10.0  # grey levels: below, speckle is cut off and its change says nothing
_BRIDGED = 13  # rays; anything narrower in front, such as a guide-wire, hides nothing
_EDGE = 4.0  # evidence for a wall's beginning, per rise of one speckle deviation
_ENCLOSED_EVIDENCE = 0.4  # that one sample may give an ellipse, either way
_ENCLOSING_EDGE = 30.0  # what a rise of one speckle along its whole border is worth to it
_USUAL_DEPTH = 20.0  # samples
_EDGE_REACH = 4  # samples on either side whose brightness is compared
_THICK = np.float32(7.0)  # evidence for tissue in front that halves the belief in what lies behind
_FADE = np.float32(1.5)
_BRIGHT_WALL_SD = 2.5  # this far above blood a sample is not blood, however bright the tissue


@dataclass(frozen=True, eq=False)
class Fields:
    """Polar frames averaged over speckle (`smooth`), and how alike their speckle is in the neighbouring frames.

    `likeness` is the local correlation (-1 to 1) with the more alike of the two neighbours; None for a single frame.
    """

    smooth: FloatStack
    likeness: FloatStack | None

    def at(self, where: BoolArray) -> Fields:
        """The samples where a mask is set, flat."""
        return Fields(self.smooth[where], None if self.likeness is None else self.likeness[where])


def read_fields(samples: ByteStack, frames: IntArray) -> Fields:
    """Fields of some frames of a pullback; `samples` holds all of them, shape (frames, rays, depths)."""
    own = samples[frames].astype(np.float32)
    smooth = _average(own, 3, 3)
    if len(samples) == 1:
        return Fields(smooth, None)
    last = len(samples) - 1
    before = _likeness(own, samples[np.where(frames > 0, frames - 1, min(1, last))])
    after = _likeness(own, samples[np.where(frames < last, frames + 1, max(last - 1, 0))])
    return Fields(smooth, np.maximum(before, after))


def _likeness(own: FloatStack, other: ByteStack) -> FloatStack:
    """Local correlation, in cells of two by two samples seen through a window of eight by eight."""
    second = other.astype(np.float32)
    mean_own, mean_second = _windowed(own), _windowed(second)
    shared = _windowed(own * second) - mean_own * mean_second
    spread = (_windowed(own * own) - mean_own**2) * (_windowed(second * second) - mean_second**2)
    likeness = shared / np.sqrt(np.maximum(spread, _LEAST_VARIANCE**2))
    return np.repeat(np.repeat(likeness, 2, axis=1), 2, axis=2)


def _windowed(stack: FloatStack) -> FloatStack:
    pairs = stack[:, ::2] + stack[:, 1::2]
    return _average((pairs[:, :, ::2] + pairs[:, :, 1::2]) / 4, 4, 4)


def _average(stack: NDArray[np.floating], rays: int, depths: int) -> FloatStack:
    along = ndimage.uniform_filter1d(stack, depths, axis=2, mode="nearest")
    return np.asarray(ndimage.uniform_filter1d(along, rays, axis=1, mode="wrap"))


def grey_levels_per_db(samples: ByteStack) -> float:
    """How the console compressed echoes, from the known spread of speckle; three when nothing shows speckle."""
    grey = samples.astype(np.float32)
    mean = _average(grey, 5, 5)
    spread = np.sqrt(np.maximum(_average(grey * grey, 5, 5) - mean * mean, 0))
    neither_end = (mean > 40) & (mean < 200)
    return float(np.median(spread[neither_end])) / SPECKLE_SD_DB if neither_end.any() else 3.0


@dataclass(frozen=True, eq=False)
class BloodModel:
    """What blood and its surroundings look like in one pullback; grey levels throughout.

    Attributes
    ----------
    blood, tissue
        Mean brightness.
    spread
        Standard deviation of blood's averaged brightness.
    speckle
        Standard deviation that averaging leaves of speckle.
    likeness
        Medians of blood's and tissue's likeness to the next frame, and their spread; None where it does not
        separate them.
    """

    near: NearField
    levels_per_db: float
    blood: float
    tissue: float
    spread: float
    speckle: float
    likeness: tuple[float, float, float] | None = None

    def evidence(self, fields: Fields) -> FloatStack:
        """Evidence that samples are blood, positive for blood, shape (frames, rays, depths)."""
        grey, weight = self._without_ring_down(fields.smooth)
        table = self._brightness_table()
        evidence = table[np.clip(grey, 0, 255).astype(np.uint8)] * weight
        if self.likeness is not None and fields.likeness is not None:
            evidence += self._likeness_evidence(fields, fields.likeness, self.likeness)
        return np.asarray(evidence, np.float32)

    def _brightness_table(self) -> FloatStack:
        grey = np.arange(256.0)
        spread = max(1.3 * self.speckle, self.spread, 3.0)
        table = (self.tissue - self.blood) / spread**2 * ((self.tissue + self.blood) / 2 - grey)
        above = (grey - self.blood) / max(self.spread, self.speckle) - _BRIGHT_WALL_SD
        too_bright = 0.7 * np.clip(above, 0, 4)
        return np.asarray(np.clip(table - too_bright, -_MOST_EVIDENCE, _MOST_EVIDENCE), np.float32)

    def _without_ring_down(self, smooth: FloatStack) -> tuple[FloatStack, FloatStack]:
        """Brightness as it would be without ring-down, and how far it is still visible, shape (rays, depths)."""
        profile, ring = self.near.profile, self.ring_power
        contrast = self.tissue - self.blood
        inside = np.arange(profile.shape[1]) < self.near.ring
        if contrast < self.levels_per_db:
            visible = np.tile(np.where(inside, 0.02, 1.0), (len(profile), 1))
        else:
            ratio = (self._power(self.tissue) + ring) / (self._power(self.blood) + ring)
            visible = np.clip(10 * self.levels_per_db * np.log10(ratio) / contrast, 0.02, 1.0)
        grey = np.where(inside, self.blood + (smooth - profile.astype(np.float32)) / visible.astype(np.float32), smooth)
        weight = np.where(inside, np.clip((visible * contrast - _FAINT) / _FAINT, 0, 1), 1)
        return grey, np.asarray(weight, np.float32)

    @property
    def ring_power(self) -> FloatArray:
        """Power of the ring-down alone, shape (rays, depths)."""
        ring = np.maximum(self._power(self.near.profile) - self._power(self.blood), 0)
        ring[:, self.near.ring :] = 0
        return np.asarray(ring)

    def _power(self, grey: FloatArray | float) -> FloatArray:
        return np.asarray(10 ** (np.asarray(grey, float) / (10 * self.levels_per_db)))

    def _likeness_evidence(self, fields: Fields, likeness: FloatStack, model: tuple[float, float, float]) -> FloatStack:
        blood, tissue, spread = model
        evidence = (blood - tissue) / spread**2 * (likeness - (blood + tissue) / 2)
        evidence = np.clip(evidence, -_MOST_LIKENESS_EVIDENCE, _MOST_LIKENESS_EVIDENCE)
        evidence[fields.smooth <= _DARK] = 0
        evidence[:, :, : self.near.ring] = 0
        return np.asarray(evidence, np.float32)

    def learnt_from(self, blood: Fields, tissue: Fields) -> BloodModel:
        """The same pullback's model after looking at samples that are now known; unchanged where too few."""
        if blood.smooth.size < 500 or tissue.smooth.size < 500:
            return self
        middle = float(np.median(blood.smooth))
        spread = 1.48 * float(np.median(np.abs(blood.smooth - middle)))
        spread = float(np.clip(spread, 2.0, 2.5 * self.speckle))
        return BloodModel(
            self.near,
            self.levels_per_db,
            middle,
            float(tissue.smooth.mean()),
            spread,
            self.speckle,
            _separation(blood, tissue),
        )


def _separation(blood: Fields, tissue: Fields) -> tuple[float, float, float] | None:
    if blood.likeness is None or tissue.likeness is None:
        return None
    moving, still = blood.likeness[blood.smooth > _DARK], tissue.likeness[tissue.smooth > _DARK]
    if moving.size < 500 or still.size < 500:
        return None
    centres = float(np.median(moving)), float(np.median(still))
    spread = 0.74 * float(np.median(np.abs(moving - centres[0])) + np.median(np.abs(still - centres[1]))) + 1e-3
    return (*centres, spread) if centres[1] - centres[0] > _WORTH_USING * spread else None


def first_model(samples: ByteStack, fields: Fields, near: NearField, inside: BoolArray) -> BloodModel:
    """A model before any contour is known: blood is the darkest common brightness just behind the ring-down."""
    depths = samples.shape[2]
    behind = min(depths - 2, near.ring + 10)
    around = fields.smooth[:, :, near.ring : behind]
    blood = _darkest_common(around)
    rough = fields.smooth - _average(fields.smooth, 9, 9)
    speckle = max(1.48 * float(np.median(np.abs(rough[:, :, behind : behind + 40]))), 1.0)
    darker = around[around < blood]
    spread = 1.25 * float(np.sqrt(np.mean((darker - blood) ** 2))) if darker.size > 100 else speckle
    beyond = np.zeros(fields.smooth.shape, bool)
    beyond[:, :, behind : behind + 50] = inside[:, behind : behind + 50]
    at_first = np.zeros_like(beyond)
    at_first[:, :, near.ring : behind] = True
    tissue = float(fields.smooth[beyond].mean()) if beyond.any() else blood
    spread = float(np.clip(spread, 2.0, 2 * speckle + 2.0))
    likeness = _separation(fields.at(at_first), fields.at(beyond))
    return BloodModel(near, grey_levels_per_db(samples), blood, tissue, spread, speckle, likeness)


def _darkest_common(grey: FloatStack, share: float = 0.12, reach: int = 12) -> float:
    counts = np.bincount(np.clip(grey, 0, 255).astype(np.uint8).ravel(), minlength=256)
    density = ndimage.gaussian_filter1d(counts / max(grey.size, 1), 4.0)
    mass = ndimage.uniform_filter1d(density, 2 * reach + 1, mode="constant") * (2 * reach + 1)
    padded = np.pad(density, 1, constant_values=-1.0)
    peaks = (density >= padded[:-2]) & (density > padded[2:]) & (mass >= share)
    return float(np.argmax(peaks) if peaks.any() else np.argmax(density))


def crossing_cost(evidence: FloatStack, smooth: FloatStack, model: BloodModel) -> FloatStack:
    """What an outline pays for crossing each ray at each depth: less for blood inside it and for a rise outward.

    Blood that lies behind tissue counts less the more tissue is in front of it: an artery or a shadow behind the
    wall must not draw the outline through the wall, while a thin web does not hide the lumen behind it.
    """
    walls = np.maximum(-_average(np.maximum(evidence, -_MOST_EVIDENCE), 5, 5), 0)
    believed = 1 / (1 + np.exp(np.minimum((np.cumsum(walls, axis=2) - _THICK) / _FADE, 50)))
    believed = ndimage.maximum_filter1d(believed, _BRIDGED, axis=1, mode="wrap")
    gain = np.where(evidence > 0, evidence * believed, evidence)
    cost = -np.cumsum(gain, axis=2)
    return _less_a_rise(cost, _EDGE, smooth, model)


def enclosing_cost(evidence: FloatStack, smooth: FloatStack, model: BloodModel) -> FloatStack:
    """What an ellipse pays for leaving each ray at each depth: less for blood inside it, far less for a rise there.

    Unlike an outline's, its evidence is bounded closely, so that webs cost little and an artery gains little, and it
    counts more with depth, where a ray stands for more of the lumen.
    """
    bounded = np.clip(evidence, -_ENCLOSED_EVIDENCE, _ENCLOSED_EVIDENCE)
    depths = np.arange(evidence.shape[2]) + 0.5
    cost = -np.cumsum(bounded * np.sqrt(depths / _USUAL_DEPTH).astype(np.float32), axis=2)
    return _less_a_rise(cost, _ENCLOSING_EDGE, smooth, model)


def _less_a_rise(cost: FloatStack, worth: float, smooth: FloatStack, model: BloodModel) -> FloatStack:
    """Make a crossing cheaper where brightness rises outward; ring-down's own edges are left out."""
    ring = model.near.ring
    cost[:, :, ring:] -= np.float32(worth) * _rise(smooth, max(model.speckle, 5.0))[:, :, ring:]
    return cost


def _rise(smooth: FloatStack, unit: float) -> FloatStack:
    """How much brighter the next samples outward are than the last inward, in `unit`, bounded."""
    reach, depths = _EDGE_REACH, smooth.shape[2]
    along = np.pad(_average(smooth, 5, 1), ((0, 0), (0, 0), (reach + 1, reach)), mode="edge")
    total = np.cumsum(along, axis=2)
    here = total[:, :, reach : reach + depths]
    outward, inward = total[:, :, 2 * reach : 2 * reach + depths] - here, here - total[:, :, :depths]
    return np.asarray(np.clip((outward - inward) / np.float32(unit * _EDGE_REACH), -2, 3))
