"""Pullbacks by hand: uneven speed, rests, and speckle that stays in the body while the catheter passes.

The sample cases' tissue keeps a fixed share of its speckle from frame to frame. Here scatterers lie on planes across the
vein and every frame sees those within the beam's thickness, so that speckle changes with the way the catheter went, as
it does in a patient, and with its drifting and turning in the lumen.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

import numpy as np
from scipy.ndimage import gaussian_filter, map_coordinates

from sample_cases.maker.anatomy import Anatomy, scene_of
from sample_cases.maker.scene import Scene, Strand, Tube, picture_contours
from sample_cases.maker.section import Floats, wander
from sample_cases.maker.ultrasound import BEAMS, DEPTHS, Painter, Probe

GRID_MM = 0.5  # of the scene along the vein, before it is cut where the hand stood
PLANE_MM, CELL_MM, CELLS = 0.15, 0.15, 192
BEATS_HZ, BREATHS_HZ = 1.15, 0.23


@dataclass(frozen=True)
class Hand:
    """How a hand draws the catheter.

    speed_sd: relative spread of its speed (Wahle 1998: 0.30); memory_s: how long a speed lasts; rests: how often the
    catheter stands still, for rest_s each; sway_mm: in-plane swing with breathing; turn_rad: how far the shaft turns
    to and fro; repeats: how often the console shows each picture.
    """

    mean_mm_per_s: float = 3.0
    speed_sd: float = 0.30
    memory_s: float = 1.5
    rests: int = 0
    rest_s: float = 2.0
    sway_mm: float = 0.15
    turn_rad: float = 0.10
    repeats: int = 1
    frame_hz: float = 10.0


@dataclass(frozen=True)
class HandRun:
    """images uint8 (n, size, size); position_mm, resting (n,); contours_mm (n, 128, 2) from the image centre."""

    images: np.ndarray
    position_mm: Floats
    resting: np.ndarray
    contours_mm: Floats
    spacing_mm: float


def draw_by_hand(
    anatomy: Anatomy, start_mm: float, end_mm: float, hand: Hand, size_px: int = 384, seed: int = 0
) -> HandRun:
    """A pullback by hand from start_mm to end_mm of a vein; the same arguments give the same bytes."""
    rng = np.random.default_rng([seed, 77])
    s, resting = _way(start_mm, end_mm, hand, rng)
    scene = _scene(anatomy, s, hand, rng)
    probe = Probe(size_px, 60.0)
    painter = BodyPainter(scene, probe, rng, s)
    images = np.stack([painter.frame(k) for k in range(len(s))])
    shown = np.repeat(np.arange(len(s)), hand.repeats)
    return HandRun(images[shown], s[shown] - s[0], resting[shown], picture_contours(scene)[shown], probe.mm_per_px)


def _way(start_mm: float, end_mm: float, hand: Hand, rng: np.random.Generator) -> tuple[Floats, np.ndarray]:
    """Position and rest of every frame until the end is reached."""
    longest = int(3 * (end_mm - start_mm) / hand.mean_mm_per_s * hand.frame_hz) + 10
    spread = np.sqrt(np.log(1 + hand.speed_sd**2))
    pace = np.exp(spread * wander(longest, rng, hand.memory_s * hand.frame_hz)[:, 0] - spread**2 / 2)
    s = start_mm + np.concatenate([[0.0], np.cumsum(pace)]) * hand.mean_mm_per_s / hand.frame_hz
    s = s[s <= end_mm]
    resting = np.zeros(len(s), bool)
    stands = int(hand.rest_s * hand.frame_hz)
    for place in sorted(rng.choice(np.arange(5, len(s) - 5), hand.rests, replace=False))[::-1]:
        s = np.insert(s, place, np.full(stands, s[place]))
        resting = np.insert(resting, place, np.ones(stands, bool))
    return s, resting


def _scene(anatomy: Anatomy, s: Floats, hand: Hand, rng: np.random.Generator) -> Scene:
    """The vein as it stands in the body, seen from where the catheter hung at each moment."""
    grid = np.arange(0.0, anatomy.end_mm, GRID_MM)
    still = replace(anatomy, breathing_depth=0.0)
    scene = _cut(scene_of(still, grid, rng), s / GRID_MM)
    seconds = np.arange(len(s)) / hand.frame_hz
    breath, beat = np.sin(2 * np.pi * BREATHS_HZ * seconds), np.sin(2 * np.pi * BEATS_HZ * seconds)
    swing = hand.sway_mm * (breath[:, None] * [0.6, 0.8] + 0.3 * beat[:, None] * [0.8, -0.6])
    turned = hand.turn_rad * wander(len(s), rng, 4.0 * hand.frame_hz)[:, 0]
    wider = np.sqrt(1 + anatomy.breathing_depth * breath)[:, None, None]
    return replace(
        scene,
        contours_mm=scene.contours_mm * wider,
        catheter_mm=scene.catheter_mm + swing,
        roll_rad=scene.roll_rad + turned,
    )


def _cut(scene: Scene, place: Floats) -> Scene:
    """A scene made on even steps, read between them at fractional places."""
    low = np.clip(np.floor(place).astype(int), 0, len(scene) - 2)
    part = place - low

    def between(values: np.ndarray | None) -> np.ndarray | None:
        if values is None:
            return None
        share = part.reshape(-1, *[1] * (values.ndim - 1))
        mixed = (1 - share) * values[low] + share * values[low + 1]
        return values[low] if values.dtype == bool else mixed

    def of(part_of_scene: Tube | Strand) -> Tube | Strand:
        arrays = {f.name: getattr(part_of_scene, f.name) for f in fields(part_of_scene)}
        return replace(part_of_scene, **{n: between(a) for n, a in arrays.items() if isinstance(a, np.ndarray)})

    changed: dict[str, object] = {}
    for field in fields(scene):
        value = getattr(scene, field.name)
        if isinstance(value, list):
            changed[field.name] = [of(item) for item in value]
        elif isinstance(value, np.ndarray):
            changed[field.name] = between(value)
    return replace(scene, **changed)


class BodyPainter(Painter):
    """Draws frames at positions_mm whose tissue lies in the body."""

    def __init__(self, scene: Scene, probe: Probe, rng: np.random.Generator, positions_mm: Floats) -> None:
        super().__init__(scene, probe, rng)
        self.positions_mm = positions_mm - positions_mm[0]
        self.thickness_mm = beam_thickness_mm(probe.depth_mm)
        self.margin_mm = 3 * float(self.thickness_mm.max())
        self.ground = self._ground(int(self.positions_mm[-1] / self.ground_mm) + 4, rng)
        count = int((self.positions_mm[-1] + 2 * self.margin_mm) / PLANE_MM) + 2
        self.planes = np.empty((count, CELLS * CELLS), np.complex64)
        for plane in self.planes:  # smooth over one cell, so that moving by less changes less
            real, imag = (gaussian_filter(rng.standard_normal((CELLS, CELLS)), 1.0, mode="wrap") for _ in "ri")
            plane[:] = ((real + 1j * imag) * np.sqrt(2 * np.pi)).ravel()
        self.level = np.ones(DEPTHS, np.float32)
        plain, own = (probe.along_beams(probe.across_beams(field)) for field in (self.tissue_noise, self._tissue(0)))
        # Scatterers that hang together echo louder than loose ones; both are to be equally bright at every depth.
        self.level = np.sqrt(gaussian_filter(plain.mean(axis=0), 6) / gaussian_filter(own.mean(axis=0), 6))

    ground_mm = 9.0  # the plain painter's ten frames, 0.9 mm apart

    def _ground_place(self, k: int) -> float:
        return float(self.positions_mm[k]) / self.ground_mm

    def _tissue(self, k: int) -> np.ndarray:
        u, v, _ = self._section_points(k)
        z = np.arange(len(self.planes)) * PLANE_MM - self.margin_mm - self.positions_mm[k]
        seen = np.empty((BEAMS, DEPTHS), np.complex64)
        for depths in np.array_split(np.arange(DEPTHS), 6):
            weight = np.exp(-0.5 * (z / self.thickness_mm[depths].mean()) ** 2)
            first, *_, last = np.flatnonzero(weight > 1e-3)
            weight = weight[first : last + 1] / np.sqrt(np.sum(weight[first : last + 1] ** 2))
            mixed = (weight.astype(np.complex64) @ self.planes[first : last + 1]).reshape(CELLS, CELLS)
            where = np.stack([v[:, depths].ravel(), u[:, depths].ravel()]) / CELL_MM
            parts = [map_coordinates(part, where, order=1, mode="grid-wrap") for part in (mixed.real, mixed.imag)]
            seen[:, depths] = (parts[0] + 1j * parts[1]).reshape(BEAMS, -1)
        return seen * self.level


def beam_thickness_mm(depth_mm: np.ndarray) -> np.ndarray:
    """Standard deviation of the two-way beam along the vein: an unfocused array 0.8 mm long at 10 MHz (wavelength 0.154 mm).

    Its far field is sinc-shaped, 0.88 · wavelength / length wide at half height one way, narrower by root two there and
    back; close to the array it is no thinner than a third of the array.
    """
    far = 0.88 * 0.154 / 0.8 / np.sqrt(2) / 2.355
    return np.hypot(0.27, far * np.asarray(depth_mm))
