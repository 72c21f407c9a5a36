"""Venograms of the same veins: contrast from the foot, a marker catheter, bones behind, and the truth of each picture."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage
from scipy.interpolate import PchipInterpolator

from sample_cases.maker import skeleton, xray
from sample_cases.maker.anatomy import Anatomy, course_of
from sample_cases.maker.patients import NIVL, PTS
from sample_cases.maker.section import Floats, along, outlines
from sample_cases.maker.vein import Course3D, course
from sample_cases.maker.xray import Geometry

FRAME_S = 0.25
INJECTION_S, FIRST_FRAMES_WITHOUT_CONTRAST = 2.0, 3
SECTION_STEP_MM = 0.5


@dataclass(frozen=True)
class VenogramTruth:
    """What is known of one venogram.

    centreline_px (n, 2) cranial to caudal, s_mm (n,) along the vein, diameter_mm (n,) width across the
    centreline as the rays see it at the vein's own depth, mm_per_pixel_along (n,) there and mm_per_pixel its mean; area_mm2 (n,) of the
    true section; markers_px (m, 2) cranial to caudal; washout_half_time_s by region; peak_frame and mask_frame indices.
    """

    s_mm: Floats
    centreline_px: Floats
    diameter_mm: Floats
    area_mm2: Floats
    mm_per_pixel_along: Floats
    mm_per_pixel: float
    markers_px: Floats
    washout_half_time_s: dict[str, float]
    peak_frame: int
    mask_frame: int
    geometry: Geometry


@dataclass(frozen=True)
class Setup:
    """How one venogram is taken. buckle_mm bends the catheter along the rays, so that its bands foreshorten."""

    anatomy: Anatomy
    geometry: Geometry
    frames: int = 24
    markers: bool = True
    buckle_mm: float = 0.0
    shutter_px: int = 0
    logarithmic: bool = True
    slow_washout_s: float = 1.9
    collateral: float = 1.0


SETUPS: dict[str, Setup] = {
    "nivl": Setup(NIVL, Geometry(primary_deg=26.0)),
    "pts": Setup(PTS, Geometry(primary_deg=15.0, source_detector_mm=1120.0), logarithmic=False, collateral=1.6),
    "oblique": Setup(NIVL, Geometry(primary_deg=-32.0, secondary_deg=10.0), shutter_px=26),
    "no_markers": Setup(NIVL, Geometry(primary_deg=26.0), markers=False),
    "foreshortened_catheter": Setup(NIVL, Geometry(primary_deg=20.0, secondary_deg=-24.0), buckle_mm=3.5),
}


def contrast(setup: Setup, s: Floats, arrival_s: Floats, t: float) -> Floats:
    """Share of undiluted contrast at positions s at time t: a box arriving from the foot, then exponential wash-out."""
    since = t - arrival_s
    rise = 1 - np.exp(-np.clip(since, 0, INJECTION_S) / 0.35)
    tau = half_times_s(setup, s) / np.log(2)
    fall = np.exp(-np.clip(since - INJECTION_S, 0, None) / tau)
    return np.where(since > 0, rise * fall, 0.0) * _dilution(setup.anatomy, s)


def half_times_s(setup: Setup, s: Floats) -> Floats:
    """Wash-out half time along the vein: long caudal of the narrowing, short cranial of it."""
    cross = setup.anatomy.landmarks_mm["artery_crossing"]
    return along(s, [(cross - 8, 0.55), (cross + 8, setup.slow_washout_s)])


def _dilution(anatomy: Anatomy, s: Floats) -> Floats:
    """Unopacified blood of the other side thins the contrast in the vena cava, the internal iliac vein's a little."""
    mark = anatomy.landmarks_mm
    joins, ostium = mark["iliocaval_confluence"], mark["internal_iliac_ostium"]
    return along(s, [(joins - 8, 0.42), (joins + 6, 0.80), (ostium - 6, 0.82), (ostium + 6, 1.0)])


def _arrival_s(s: Floats, area_mm2: Floats, flow_mm3_s: float = 16_000.0) -> Floats:
    """Time the front takes from the foot end to each section, at constant flow."""
    volume = area_mm2 * np.gradient(s)
    return (volume.sum() - np.cumsum(volume)) / flow_mm3_s


def _catheter(curve: Course3D, contours: Floats, setup: Setup) -> Floats:
    """The catheter's line (n, 3): it cuts the corners of the vein and rests on its walls."""
    s = curve.s_mm
    knots = np.linspace(s[0], s[-1], 9)
    rng = np.random.default_rng(5)
    room = np.interp(knots, s, np.sqrt(np.min(np.sum(contours**2, -1), axis=1)))
    off = rng.uniform(-0.75, 0.75, (9, 2)) * np.clip(room - 1.2, 0.2, None)[:, None]
    sections = PchipInterpolator(knots, off)(s)
    line = curve.centre + sections[:, :1] * curve.u + sections[:, 1:] * curve.v
    beam = setup.geometry.axes()[0]
    return line + (setup.buckle_mm * np.sin(2 * np.pi * s / 45.0))[:, None] * beam


def marker_places(line: Floats) -> Floats:
    """Middle of every band (m, 3), 10 mm apart along the catheter."""
    length = np.r_[0, np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))]
    at = np.arange(9.0, length[-1] - 4, xray.MARKER_SPACING_MM)
    return np.stack([np.interp(at, length, line[:, i]) for i in range(3)], axis=-1)


def _catheter_shadow(geometry: Geometry, line: Floats, markers: bool) -> Floats:
    """Attenuation of shaft and bands."""
    fine = np.linspace(0, len(line) - 1, 4 * len(line))
    curve = np.stack([np.interp(fine, np.arange(len(line)), line[:, i]) for i in range(3)], axis=-1)
    length = np.r_[0, np.cumsum(np.linalg.norm(np.diff(curve, axis=0), axis=1))]
    shaft = np.full(len(curve), 0.85)
    shadow = 0.11 * _length_picture(geometry, *xray.rod(curve, shaft))
    if markers:
        off = (length - 9.0 + 5) % xray.MARKER_SPACING_MM - 5
        band = np.abs(off) < 0.65
        band &= (length > 5) & (length < length[-1] - 3.4)
        points, volume = xray.rod(curve, shaft)
        chosen = np.repeat(band, len(points) // len(curve))
        shadow += 1.05 * _length_picture(geometry, points[chosen], volume[chosen])
    return shadow


def _length_picture(geometry: Geometry, points: Floats, volume: Floats) -> Floats:
    matrix = xray.path_lengths(geometry, points, volume, np.zeros(len(points), np.int64))
    return np.asarray(matrix.sum(axis=1)).reshape(geometry.size_px, geometry.size_px)


def _collaterals(curve: Course3D, anatomy: Anatomy, rng: np.random.Generator) -> list[tuple[Floats, float]]:
    """Ascending lumbar vein beside the spine, and veins crossing in front of the sacrum: curves and radii."""
    s = curve.s_mm
    start = curve.centre[np.argmin(np.abs(s - (anatomy.landmarks_mm["artery_crossing"] + 28)))]
    t = np.linspace(0, 1, 400)[:, None]
    sway = np.hstack([3.2 * np.sin(17 * t + 1) + 2 * np.sin(31 * t), 2 * np.sin(13 * t), 0 * t])
    lumbar = start + t * np.array([6.0, 26.0, 120.0]) + sway * np.minimum(1, 5 * t)
    root = curve.centre[np.argmin(np.abs(s - (anatomy.landmarks_mm["internal_iliac_ostium"] + 3)))]
    down = root + t * np.array([-18.0, 30.0, -52.0]) + np.hstack([3 * np.sin(9 * t), 0 * t, 2 * np.sin(14 * t)])
    over = (
        down[200]
        + t * np.array([-75.0, 8.0, 6.0])
        + np.hstack([0 * t, 0 * t, 6 * np.sin(12 * t + 0.5) * np.minimum(1, 4 * t)])
    )
    return [(lumbar, 2.9), (down, 3.2), (over, 1.6)]


def _background(geometry: Geometry) -> Floats:
    """Attenuation of soft tissue and bone."""
    size = geometry.size_px
    bone = _length_picture(geometry, *skeleton.bones())
    bone = ndimage.gaussian_filter(bone, 2.2)
    axis = np.linspace(-1, 1, size)
    thickness = 205 - 22 * axis[None, :] ** 2 - 18 * axis[:, None]
    rng = np.random.default_rng(77)
    gas = ndimage.gaussian_filter(rng.standard_normal((size, size)), 16)
    gas = np.clip(gas / gas.std() - 1.1, 0, 1.2) * 14 * np.clip(0.35 - axis, 0, 1)[:, None]
    return xray.SOFT_TISSUE_PER_MM * (thickness - gas) + xray.BONE_PER_MM * bone


def take(setup: Setup, seed: int) -> tuple[np.ndarray, VenogramTruth]:
    """The venogram's frames, uint8 (frames, rows, columns), and its truth."""
    rng = np.random.default_rng(seed)
    anatomy, geometry = setup.anatomy, setup.geometry
    s = np.arange(0.0, anatomy.end_mm + 40.0, SECTION_STEP_MM)
    curve = course(s, anatomy.landmarks_mm["iliocaval_confluence"])
    shape = course_of(anatomy, s)
    contours = outlines(
        shape.area_mm2, shape.aspect, shape.tilt_rad, shape.indent, 0 * shape.roughness, np.random.default_rng(seed)
    )
    filled = xray.path_lengths(geometry, *xray.fill(curve, contours))
    arrival = _arrival_s(s, shape.area_mm2)
    line = _catheter(curve, contours, setup)
    still = _background(geometry) + _catheter_shadow(geometry, line, setup.markers)
    side = _side_branches(setup, geometry, curve, rng)
    frames, amounts = [], []
    for k in range(setup.frames):
        t = (k - FIRST_FRAMES_WITHOUT_CONTRAST) * FRAME_S
        share = contrast(setup, s, arrival, t)
        iodine = (filled @ share).reshape(still.shape) + side * _side_share(arrival, t, setup)
        amounts.append(share[s <= anatomy.end_mm].mean())
        signal = xray.grey(still + xray.IODINE_PER_MM * ndimage.gaussian_filter(iodine, 0.6), rng)
        frames.append(signal)
    images = _shown(np.stack(frames), setup)
    return images, _truth(setup, curve, contours, shape.area_mm2, line, int(np.argmax(amounts)))


def _side_share(arrival: Floats, t: float, setup: Setup) -> float:
    since = t - float(arrival.mean()) - 0.8
    return float(np.clip(since / 1.2, 0, 1) * np.exp(-max(0.0, since - 2.6) / 3.0) * 0.75 * setup.collateral)


def _side_branches(setup: Setup, geometry: Geometry, curve: Course3D, rng: np.random.Generator) -> Floats:
    picture = np.zeros((geometry.size_px, geometry.size_px))
    if setup.collateral > 0:
        for line, radius in _collaterals(curve, setup.anatomy, rng):
            picture += _length_picture(geometry, *xray.rod(line, np.full(len(line), radius), 16, 4))
    return picture


def _shown(signal: np.ndarray, setup: Setup) -> np.ndarray:
    """8-bit pictures: logarithmic or linear in the signal, windowed once for the whole run."""
    value = np.log(np.maximum(signal, 1e-5)) if setup.logarithmic else signal
    low, high = np.percentile(value, [0.02, 99.9])
    low -= 0.04 * (high - low)
    images = np.clip(np.round(4 + 247 * (value - low) / (high - low)), 0, 255).astype(np.uint8)
    if setup.shutter_px:
        edge = setup.shutter_px
        images[:, :edge], images[:, -edge:], images[:, :, :edge], images[:, :, -edge:] = 0, 0, 0, 0
    return images


def _truth(setup: Setup, curve: Course3D, contours: Floats, area_mm2: Floats, line: Floats, peak: int) -> VenogramTruth:
    geometry = setup.geometry
    centre, width, scale = xray.silhouette(geometry, curve, contours)
    kept = (curve.s_mm <= setup.anatomy.end_mm) & np.all((centre > 0) & (centre < geometry.size_px - 1), axis=1)
    markers = geometry.project(marker_places(line))[0] if setup.markers else np.empty((0, 2))
    markers = markers[np.all((markers > setup.shutter_px) & (markers < geometry.size_px - setup.shutter_px), axis=1)]
    return VenogramTruth(
        s_mm=curve.s_mm[kept],
        centreline_px=centre[kept],
        diameter_mm=width[kept],
        area_mm2=area_mm2[kept],
        mm_per_pixel_along=scale[kept],
        mm_per_pixel=float(scale[kept].mean()),
        markers_px=markers,
        washout_half_time_s={"cranial": 0.55, "caudal": setup.slow_washout_s},
        peak_frame=peak,
        mask_frame=1,
        geometry=geometry,
    )


def render_venogram(kind: str, seed: int = 0) -> tuple[np.ndarray, VenogramTruth]:
    """A venogram of one kind (a key of SETUPS); the same arguments give the same bytes."""
    return take(SETUPS[kind], seed)
