"""Venograms of known geometry: one opacified vein drawn analytically, with bone, gas, catheter and noise.

The vein is a tube of elliptic section: at distance r from its projected axis the rays cross
2·depth·sqrt(1 - (r / half_width)²) of contrast. Nothing here is shared with the program or with the sample cases.
Pixel coordinates: x column, y row, 0 at the first pixel's centre.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage
from scipy.interpolate import CubicSpline
from scipy.spatial import cKDTree

from planner.model.calibration import XrayGeometry
from planner.model.identity import ImageOrigin
from planner.model.venogram import HeaderMask, Venogram

Array = NDArray[np.float64]

IODINE_PER_MM = 0.045
FIELD_MM = 205.0  # height and width of the picture at the vein


class ArrayFrames:
    """Frames that are already in memory; counts how often each is read."""

    def __init__(self, frames: NDArray[np.generic]) -> None:
        self.frames = frames
        self.reads = np.zeros(len(frames), int)

    @property
    def count(self) -> int:
        return len(self.frames)

    @property
    def rows(self) -> int:
        return self.frames.shape[1]

    @property
    def columns(self) -> int:
        return self.frames.shape[2]

    def frame(self, index: int) -> NDArray[np.generic]:
        self.reads[index] += 1
        return self.frames[index]

    def block(self, start: int, stop: int) -> NDArray[np.generic]:
        self.reads[start:stop] += 1
        return self.frames[start:stop]


@dataclass(frozen=True)
class Narrowing:
    """A narrowing centred at `at_mm` of the projected arc: flat for `length_mm`, with cosine flanks of `flank_mm`."""

    at_mm: float
    length_mm: float = 8.0
    flank_mm: float = 8.0
    diameter_stenosis: float = 0.6

    def factor(self, arc_mm: Array) -> Array:
        beyond = np.clip((np.abs(arc_mm - self.at_mm) - self.length_mm / 2) / self.flank_mm, 0, 1)
        return 1 - self.diameter_stenosis * (1 + np.cos(np.pi * beyond)) / 2

    def half_area_length_mm(self) -> float:
        """Length over which a round vein's area is below half of the healthy one."""
        share = (1 - np.sqrt(0.5)) / self.diameter_stenosis
        return self.length_mm + 2 * self.flank_mm * float(np.arccos(2 * share - 1)) / np.pi


@dataclass(frozen=True)
class Recipe:
    """What to draw. Times in s, lengths in mm at the vein."""

    size_px: int = 512
    bits: int = 12
    side: str = "left"
    narrowings: tuple[Narrowing, ...] = (Narrowing(58.0),)
    diameters_mm: tuple[float, float] = (16.0, 12.0)
    flatness: float = 1.0  # depth of the section over its width
    markers: bool = True
    curl_mm: float = 0.0  # radius of a sizing pigtail's curl; 0 for a straight catheter
    curl_askew_deg: float = 0.0  # of the curl's plane out of the picture's
    curl_side: float = 1.0
    tilt_deg: float = 0.0  # the catheter's and vein's steepest angle out of the picture's plane
    collateral: bool = True
    gas: bool = True
    pre_contrast_frames: int = 3
    frame_count: int = 24
    frame_rate_hz: float = 4.0
    half_time_s: tuple[float, float] = (0.8, 1.6)  # cranial and caudal of the first narrowing
    shift_px: tuple[float, float] = (0.0, 0.0)  # the patient's move after the mask
    photons: float = 4000.0
    blur_px: float = 0.9
    opacity: float = 1.0
    seed: int = 1


@dataclass(frozen=True)
class Phantom:
    """A drawn run with its truth, cranial to caudal."""

    recipe: Recipe
    frames: NDArray[np.uint16]
    centreline_px: Array
    arc_mm: Array
    diameter_mm: Array
    markers_px: Array
    curl_px: Array
    mm_per_pixel: float
    frame_times_s: Array

    def venogram(
        self, geometry: XrayGeometry | None = None, mask: int | None = None, frames: slice | None = None
    ) -> Venogram:
        chosen = self.frames if frames is None else self.frames[frames]
        times = self.frame_times_s[: len(chosen)]
        return Venogram(
            ImageOrigin("made", "1.2.3"),
            ArrayFrames(chosen),
            self.recipe.bits,
            geometry or XrayGeometry(),
            HeaderMask() if mask is None else HeaderMask("average", (mask,)),
            times if len(chosen) > 1 else None,
        )


def draw(**changes: object) -> Phantom:
    """Draw the run that the usual recipe with `changes` describes."""
    recipe = replace(Recipe(), **changes)  # type: ignore[arg-type]
    rng = np.random.default_rng(recipe.seed)
    mm = FIELD_MM / recipe.size_px
    course, arc = _course(recipe, mm, rng)
    diameter = np.interp(arc, [0, arc[-1]], recipe.diameters_mm)
    for narrowing in recipe.narrowings:
        diameter = diameter * narrowing.factor(arc)
    thickness, along = _tube(recipe.size_px, course, diameter / 2 / mm, diameter / 2 * recipe.flatness)
    background = _body(recipe, mm, rng)
    shaft, markers, curled = _catheter(recipe, course, arc, diameter, mm)
    background += shaft
    times = np.arange(recipe.frame_count) / recipe.frame_rate_hz
    concentration = _dynamics(recipe, arc, times)
    extra = _collateral(recipe, course, diameter, mm) if recipe.collateral else np.zeros_like(thickness)
    frames = np.empty((recipe.frame_count, recipe.size_px, recipe.size_px), np.uint16)
    for index in range(recipe.frame_count):
        local = concentration[index][along]
        total = background + IODINE_PER_MM * recipe.opacity * (local * thickness + extra * concentration[index].mean())
        if index >= recipe.pre_contrast_frames and any(recipe.shift_px):
            total = ndimage.shift(total, recipe.shift_px[::-1], order=1, mode="nearest")
        frames[index] = _expose(total, recipe, rng)
    move = np.array(recipe.shift_px)
    return Phantom(recipe, frames, course + move, arc, diameter, markers + move, curled + move, mm, times)


def _course(recipe: Recipe, mm: float, rng: np.random.Generator) -> tuple[Array, Array]:
    knots = np.array([[0.475, -0.03], [0.48, 0.1], [0.5, 0.22], [0.57, 0.38], [0.655, 0.55], [0.7, 0.72], [0.735, 0.9]])
    knots = np.vstack([knots, [0.75, 1.03]]) * recipe.size_px
    knots[:, 0] += rng.normal(0, 0.008 * recipe.size_px, len(knots))
    if recipe.side == "right":
        knots[:, 0] = recipe.size_px - 1 - knots[:, 0]
    spline = CubicSpline(np.arange(len(knots)), knots)
    fine = spline(np.linspace(0, len(knots) - 1, 8000))
    inside = (fine[:, 1] >= 0) & (fine[:, 1] <= recipe.size_px - 1)
    fine = fine[inside]
    arc = np.r_[0, np.cumsum(np.hypot(*np.diff(fine, axis=0).T))]
    even = np.arange(0, arc[-1], 0.5)
    points = np.stack([np.interp(even, arc, fine[:, k]) for k in (0, 1)], axis=1)
    return points, even * mm


def _tube(
    size: int, course: Array, half_width: Array, half_depth: Array, runs_on: bool = True
) -> tuple[Array, NDArray[np.int64]]:
    """Path length through the tube per pixel, and the index of the nearest course point."""
    rows, columns = np.mgrid[0:size, 0:size]
    pixels = np.stack([columns.ravel(), rows.ravel()], axis=1).astype(float)
    # past the ends the course goes on straight, so that the tube is not rounded off inside the picture
    reach = np.arange(1, 81 if runs_on else 2)[:, None] * 0.5
    head = course[0] + (course[0] - course[1]) / 0.5 * reach[::-1]
    tail = course[-1] + (course[-1] - course[-2]) / 0.5 * reach
    places = np.vstack([head, course, tail])
    distance, index = cKDTree(places).query(pixels, distance_upper_bound=float(half_width.max()) + 1)
    index = np.clip(index - len(reach), 0, len(course) - 1)
    inside = np.clip(1 - (distance / half_width[index]) ** 2, 0, None)
    thickness = 2 * half_depth[index] * np.sqrt(inside)
    return thickness.reshape(size, size), index.reshape(size, size)


def _body(recipe: Recipe, mm: float, rng: np.random.Generator) -> Array:
    size = recipe.size_px
    y, x = np.mgrid[0:size, 0:size] * mm
    body = 2.4 - 0.35 * ((x - FIELD_MM / 2) / FIELD_MM * 2) ** 2 + 0.15 * y / FIELD_MM
    spine = np.exp(-(((x - 0.5 * FIELD_MM) / 19) ** 6))
    discs = 0.5 + 0.5 * np.tanh((np.abs((y % 34) - 17) - 4) / 1.2)
    body += 0.22 * spine * discs * (y < 0.42 * FIELD_MM)
    for centre in (0.12, 0.88):
        wing = np.hypot((x - centre * FIELD_MM) / 38, (y - 0.55 * FIELD_MM) / 70)
        body += 0.25 * np.exp(-(((wing - 1) / 0.12) ** 2)) + 0.08 * (wing < 1)
    texture = ndimage.gaussian_filter(rng.normal(size=(size, size)), 2.2 / mm)
    body += 0.02 * texture / texture.std()
    if recipe.gas:
        for _ in range(6):
            cx, cy, r = rng.uniform(20, FIELD_MM - 20), rng.uniform(15, 120), rng.uniform(6, 13)
            body -= 0.14 * np.exp(-((np.hypot(x - cx, y - cy) / r) ** 4))
    return body


def _catheter(recipe: Recipe, course: Array, arc: Array, diameter: Array, mm: float) -> tuple[Array, Array, Array]:
    """Attenuation of a shaft lying off-centre in the vein, and its bands (10 mm apart in space): shaft's, curl's."""
    tangent = np.gradient(course, axis=0)
    normal = np.stack([-tangent[:, 1], tangent[:, 0]], axis=1) / np.linalg.norm(tangent, axis=1)[:, None]
    line = course + normal * (0.2 * diameter / mm * np.sin(arc / 37.0))[:, None]
    if not recipe.markers:
        return np.zeros((recipe.size_px, recipe.size_px)), np.zeros((0, 2)), np.zeros((0, 2))
    if recipe.curl_mm:
        return _pigtail(recipe, line[arc > 38.0], mm)
    shaft, index = _tube(recipe.size_px, line, np.full(len(line), 0.9 / mm), np.full(len(line), 0.9))
    projected = np.r_[0, np.cumsum(np.hypot(*np.diff(line, axis=0).T))] * mm
    tilt = np.radians(recipe.tilt_deg) * np.sin(np.pi * np.clip((projected - 70) / (projected[-1] - 70), 0, 1))
    along = np.r_[0, np.cumsum(np.diff(projected) / np.cos(tilt[1:]))]
    bands_mm = np.arange(17.0, along[-1] - 12, 10.0)[:13]
    markers = np.stack([np.interp(bands_mm, along, line[:, k]) for k in (0, 1)], axis=1)
    near = np.abs(along[index][..., None] - bands_mm).min(axis=2)
    band = shaft * (1 - np.tanh((near - 0.6) / 0.24)) / 2
    return 0.03 * shaft + 0.35 * band, markers, np.zeros((0, 2))


def _pigtail(recipe: Recipe, line: Array, mm: float) -> tuple[Array, Array, Array]:
    """A catheter in the picture's plane that ends cranially in 0.95 of a circle, whose plane may stand askew."""
    ahead = (line[0] - line[4]) / np.linalg.norm(line[0] - line[4])
    aside = recipe.curl_side * np.cos(np.radians(recipe.curl_askew_deg)) * np.array([-ahead[1], ahead[0]])
    turn = np.linspace(0.95 * 2 * np.pi, 0.0, 600)[:-1, None]
    curl = line[0] + recipe.curl_mm / mm * (np.sin(turn) * ahead + (1 - np.cos(turn)) * aside)
    whole = np.vstack([curl, line])
    shaft_mm = np.r_[0, np.cumsum(np.hypot(*np.diff(line, axis=0).T))] * mm
    along = np.r_[-recipe.curl_mm * turn[:, 0], shaft_mm]  # 0 where the curl begins
    bands_mm = np.arange(3.5 - 100.0, along[-1] - 12, 10.0)
    bands_mm = bands_mm[bands_mm > along[0] + 1]
    picture = np.zeros((recipe.size_px, recipe.size_px))
    for chosen, weight in (
        (np.ones(len(along), bool), 0.03),
        (np.abs(along[:, None] - bands_mm).min(axis=1) < 0.6, 0.35),
    ):
        parts = np.flatnonzero(np.diff(np.r_[0, chosen.astype(int), 0]))
        for first, stop in zip(parts[::2], parts[1::2], strict=True):
            part = whole[first:stop]
            # a loop crosses itself: pieces add up, while one tube would hide what lies behind
            for piece in np.array_split(part, max(1, len(part) // 150)):
                half = np.full(len(piece), 0.9 / mm)
                picture += weight * _tube(recipe.size_px, piece, half, np.full(len(piece), 0.9), runs_on=False)[0]
    places = np.stack([np.interp(bands_mm, along, whole[:, k]) for k in (0, 1)], axis=1)
    return picture, places[bands_mm >= 0], places[bands_mm < 0][::-1]


def _collateral(recipe: Recipe, course: Array, diameter: Array, mm: float) -> Array:
    size = recipe.size_px
    sign = 1.0 if recipe.side == "left" else -1.0
    start = course[int(0.55 * len(course))]
    t = np.linspace(0, 1, 400)[:, None]
    bend = start + np.hstack([sign * 0.16 * np.sin(np.pi * t * 0.7), -0.45 * t]) * size
    bend[:, 0] += 0.01 * size * np.sin(t[:, 0] * 25)
    half = np.full(len(bend), 1.5 / mm)
    return _tube(size, bend, half, np.full(len(bend), 1.5), runs_on=False)[0]


def _dynamics(recipe: Recipe, arc: Array, times: Array) -> Array:
    """Concentration (frames, course points): quick rise travelling cranially, then exponential decay."""
    first = recipe.pre_contrast_frames / recipe.frame_rate_hz
    rise = 0.35
    peak = first + rise + (arc[-1] - arc) / 400.0
    border = recipe.narrowings[0].at_mm if recipe.narrowings else arc[-1] / 2
    blend = 1 / (1 + np.exp(-(arc - border) / 1.5))
    half = recipe.half_time_s[0] * (1 - blend) + recipe.half_time_s[1] * blend
    after = times[:, None] - peak
    return np.where(after < 0, np.clip(1 + after / rise, 0, 1), 0.5 ** (np.clip(after, 0, None) / half))


def _expose(total: Array, recipe: Recipe, rng: np.random.Generator) -> NDArray[np.uint16]:
    light = np.exp(-ndimage.gaussian_filter(total, recipe.blur_px))
    light = light / np.exp(-1.9)  # the thinnest parts reach the top of the scale
    counted = rng.poisson(np.clip(light, 0, None) * recipe.photons) / recipe.photons
    top = 2**recipe.bits - 1
    return np.clip(np.round(counted * 0.85 * top), 0, top).astype(np.uint16)
