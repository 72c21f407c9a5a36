"""A second, independent venogram phantom: a vein in space, filled with points that are projected one by one.

`xray_phantom` draws in the picture's plane from distances to a curve; here the vein is a tube of any section in space, seen
from a point source, and contrast is what its points leave on the detector. Bone, gas, scatter, flicker, shutters, the
catheter's side, where contrast comes from and how grey levels are stored all differ from run to run with the seed.
Pixel coordinates: x column, y row, 0 at the first pixel's centre; space in mm, x left on the picture to right, y down,
z towards the source.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage
from scipy.interpolate import PchipInterpolator

from planner.model.calibration import XrayGeometry
from planner.model.identity import ImageOrigin
from planner.model.venogram import HeaderMask, Venogram
from tests.helpers.xray_phantom import ArrayFrames

Array = NDArray[np.float64]

STEP_MM = 0.25
RINGS, SPOKES = 14, 44


@dataclass(frozen=True)
class Scene:
    """What is taken. Angles in degrees, times in s, lengths in mm at the vein."""

    seed: int = 1
    size_px: int = 512
    bits: int = 12
    imager_mm: float = 0.5
    source_detector_mm: float = 1100.0
    source_patient_mm: float = 780.0
    mirrored: bool = False
    curvature: float = 1.0
    depth_mm: float = 12.0
    diameter_mm: tuple[float, float] = (17.0, 13.0)
    lesions: tuple[tuple[float, float, float], ...] = ((62.0, 16.0, 0.55),)  # middle, length at half depth, stenosis
    oval: float = 1.0
    from_cranial: bool = False
    inject_s: float = 1.5
    half_time_s: tuple[float, float] = (0.9, 1.7)
    frame_rate_hz: float = 4.0
    frames: int = 26
    empty_frames: int = 3
    bands: bool = True
    catheter_side: float = 0.5  # share of the radius, either sign
    curl_mm: float = 0.0  # radius of a sizing pigtail's curl; 0 for a straight catheter
    curl_askew_deg: float = 0.0  # of the curl's plane out of the vein's
    iodine_per_mm: float = 0.035
    photons: float = 2500.0
    scatter: float = 0.15
    flicker: float = 0.01
    stored: str = "linear"  # or "log", "gamma"
    shutter: str = ""  # or "round", "square"
    move_px: tuple[float, float] = (0.0, 0.0)
    blur_px: float = 0.8
    collateral: bool = True


@dataclass(frozen=True)
class Taken:
    """The run with its truth, cranial to caudal; `reference_mm` is the healthy vein's diameter at each point."""

    scene: Scene
    frames: NDArray[np.uint16]
    centreline_px: Array
    arc_mm: Array
    diameter_mm: Array
    reference_mm: Array
    markers_px: Array
    curl_px: Array
    mm_per_pixel: float
    times_s: Array

    def venogram(self, geometry: XrayGeometry | None = None, mask: HeaderMask | None = None) -> Venogram:
        times = self.times_s if len(self.frames) > 1 else None
        frames = ArrayFrames(self.frames)
        return Venogram(
            ImageOrigin("splat", f"9.{self.scene.seed}"),
            frames,
            self.scene.bits,
            geometry or XrayGeometry(),
            mask or HeaderMask(),
            times,
        )

    def geometry(self) -> XrayGeometry:
        scene = self.scene
        spacing = (scene.imager_mm, scene.imager_mm)
        return XrayGeometry(spacing, scene.source_detector_mm, scene.source_patient_mm)

    def half_area_lengths_mm(self) -> list[float]:
        """Length of each stretch whose circle's area is below half of the healthy one's."""
        below = np.concatenate([[0], (self.diameter_mm < np.sqrt(0.5) * self.reference_mm).astype(int), [0]])
        edges = np.flatnonzero(np.diff(below))
        return [float(self.arc_mm[b - 1] - self.arc_mm[a]) for a, b in zip(edges[::2], edges[1::2], strict=True)]


def varied(seed: int, **changes: object) -> Scene:
    """A scene drawn from what machines and veins may be like."""
    rng = np.random.default_rng(1000 + seed)
    size = int(rng.choice([512, 512, 768, 1024]))
    lesions = [(float(rng.uniform(48, 80)), float(rng.uniform(8, 30)), float(rng.uniform(0.42, 0.75)))]
    if rng.random() < 0.3:
        lesions.append(
            (lesions[0][0] + float(rng.uniform(55, 70)), float(rng.uniform(8, 16)), float(rng.uniform(0.45, 0.6)))
        )
    scene = Scene(
        seed=seed,
        size_px=size,
        bits=int(rng.choice([8, 10, 12, 14, 16])),
        imager_mm=float(rng.uniform(0.46, 0.62)) * 512 / size,
        source_detector_mm=float(rng.uniform(980, 1200)),
        source_patient_mm=float(rng.uniform(690, 800)),
        mirrored=bool(rng.random() < 0.5),
        curvature=float(rng.uniform(0.4, 1.6)),
        depth_mm=float(rng.uniform(-25, 25)),
        diameter_mm=(float(rng.uniform(13, 19)), float(rng.uniform(10, 15))),
        lesions=tuple(lesions),
        oval=float(rng.uniform(0.6, 1.2)),
        from_cranial=bool(rng.random() < 0.25),
        inject_s=float(rng.uniform(0.8, 2.0)),
        half_time_s=(float(rng.uniform(0.6, 1.2)), float(rng.uniform(1.0, 2.6))),
        frame_rate_hz=float(rng.choice([3.0, 4.0, 7.5])),
        frames=int(rng.integers(26, 40)),
        empty_frames=int(rng.integers(2, 5)),
        catheter_side=float(rng.uniform(-0.8, 0.8)),
        iodine_per_mm=float(rng.uniform(0.02, 0.06)),
        photons=float(10 ** rng.uniform(2.9, 3.8)),
        scatter=float(rng.uniform(0.0, 0.3)),
        flicker=float(rng.uniform(0, 0.02)),
        stored=str(rng.choice(["linear", "log", "gamma"])),
        shutter=str(rng.choice(["", "", "round", "square"])),
        blur_px=float(rng.uniform(0.6, 1.2)),
    )
    return replace(scene, **changes)  # type: ignore[arg-type]


def take(scene: Scene) -> Taken:
    """Take the run."""
    rng = np.random.default_rng(scene.seed)
    magnify = scene.source_detector_mm / scene.source_patient_mm
    field = scene.size_px * scene.imager_mm / magnify
    path, arc = _path(scene, field, rng)
    healthy = np.interp(arc, [0, arc[-1]], scene.diameter_mm)
    width = (
        healthy * np.prod([_narrowed(arc, *lesion) for lesion in scene.lesions], axis=0) if scene.lesions else healthy
    )
    cells, weight, place = _points(path, width / 2, width / 2 * scene.oval)
    regions = _regions(scene, arc)
    still = _body(scene, field, rng)
    catheter, markers, curled = _catheter(scene, path, arc, width)
    still += catheter
    extra = _collateral(scene, path, rng) if scene.collateral else np.zeros_like(still)
    times = np.arange(scene.frames) / scene.frame_rate_hz
    frames = np.empty((scene.frames, scene.size_px, scene.size_px), np.uint16)
    for index, t in enumerate(times):
        amount = _amount(scene, arc, regions, t)
        filled = _splat(scene, cells, weight * amount[place])
        late = _amount(scene, arc, regions, t - 0.6).mean()
        total = still + scene.iodine_per_mm * (filled + extra * late)
        if index >= scene.empty_frames and any(scene.move_px):
            total = ndimage.shift(total, scene.move_px[::-1], order=1, mode="nearest")
        frames[index] = _stored(scene, total, rng)
    centre, scale = _project(scene, path)
    move = np.array(scene.move_px)
    inside = np.all((centre > 0) & (centre < scene.size_px - 1), axis=1)
    along = arc * 1.0
    return Taken(
        scene, frames, centre[inside] + move, along[inside], width[inside], healthy[inside], markers + move, curled + move,
        float(scale[inside].mean()), times,
    )  # fmt: skip


def _path(scene: Scene, field: float, rng: np.random.Generator) -> tuple[Array, Array]:
    """Points of the vein's axis in space, (n, 3), and their length along it."""
    rows = np.linspace(-0.06, 1.06, 7)
    bend = np.array([0.0, 0.0, 0.03, 0.10, 0.18, 0.23, 0.26]) * scene.curvature
    columns = 0.44 + bend + rng.normal(0, 0.008, 7)
    depth = scene.depth_mm * np.array([0.2, 0.1, -0.3, -1.0, -0.6, 0.3, 0.8])
    at = np.linspace(0, 1, 3000)
    x = PchipInterpolator(np.linspace(0, 1, 7), columns)(at)
    x = ndimage.gaussian_filter1d(1 - x if scene.mirrored else x, 60, mode="nearest") * field
    y = np.interp(at, np.linspace(0, 1, 7), rows) * field
    z = ndimage.gaussian_filter1d(PchipInterpolator(np.linspace(0, 1, 7), depth)(at), 60, mode="nearest")
    fine = np.stack([x - field / 2, y - field / 2, z], axis=1)
    length = np.r_[0, np.cumsum(np.linalg.norm(np.diff(fine, axis=0), axis=1))]
    arc = np.arange(0, length[-1], STEP_MM)
    return np.stack([np.interp(arc, length, fine[:, k]) for k in range(3)], axis=1), arc


def _narrowed(arc: Array, middle: float, length: float, stenosis: float) -> Array:
    return 1 - stenosis * np.exp(-np.log(2) * np.abs(2 * (arc - middle) / length) ** 3)


def _project(scene: Scene, points: Array) -> tuple[Array, Array]:
    """Pixels (..., 2) and the size of a pixel in mm at each point."""
    away = scene.source_patient_mm - points[..., 2]
    scale = scene.imager_mm * away / scene.source_detector_mm
    return points[..., :2] / scale[..., None] + (scene.size_px - 1) / 2, scale


def _points(path: Array, half_width: Array, half_depth: Array) -> tuple[Array, Array, NDArray[np.int64]]:
    """Points that fill the vein evenly (n, 3), the volume each stands for, and the section of each."""
    tangent = np.gradient(path, axis=0)
    tangent /= np.linalg.norm(tangent, axis=1)[:, None]
    across = np.cross(tangent, [0.0, 0.0, 1.0])
    across /= np.linalg.norm(across, axis=1)[:, None]
    deep = np.cross(across, tangent)
    ring = (np.arange(RINGS) + 0.5) / RINGS
    share, angle = (part.ravel() for part in np.meshgrid(np.sqrt(ring), 2 * np.pi * np.arange(SPOKES) / SPOKES))
    turn = angle[None, :] + 0.7 * np.arange(len(path))[:, None]  # so that neighbouring sections do not line up
    sideways = (half_width[:, None] * share * np.cos(turn))[..., None] * across[:, None, :]
    inward = (half_depth[:, None] * share * np.sin(turn))[..., None] * deep[:, None, :]
    cells = path[:, None, :] + sideways + inward
    volume = np.pi * half_width * half_depth * STEP_MM / (RINGS * SPOKES)
    sections = np.repeat(np.arange(len(path)), RINGS * SPOKES)
    return cells.reshape(-1, 3), np.repeat(volume, RINGS * SPOKES), sections


def _splat(scene: Scene, cells: Array, volume: Array) -> Array:
    """Length of contrast along each ray, in mm, shape (rows, columns)."""
    places, scale = _project(scene, cells)
    size = scene.size_px
    picture = np.zeros(size * size)
    low = np.floor(places).astype(np.int64)
    part = places - low
    for dx in (0, 1):
        for dy in (0, 1):
            column, row = low[:, 0] + dx, low[:, 1] + dy
            inside = (column >= 0) & (column < size) & (row >= 0) & (row < size)
            share = np.abs(1 - dx - part[:, 0]) * np.abs(1 - dy - part[:, 1]) * volume / scale**2
            picture += np.bincount((row * size + column)[inside], share[inside], size * size)
    return picture.reshape(size, size)


def _regions(scene: Scene, arc: Array) -> Array:
    """Wash-out half time of each section."""
    border = scene.lesions[0][0] if scene.lesions else arc[-1] / 2
    cranial, caudal = scene.half_time_s
    return cranial + (caudal - cranial) / (1 + np.exp(-(arc - border) / 1.2))


def _amount(scene: Scene, arc: Array, half_times: Array, t: float) -> Array:
    """Share of undiluted contrast: a front that comes from one end, a plateau, then an exponential fall."""
    way = arc if scene.from_cranial else arc[-1] - arc
    since = t - scene.empty_frames / scene.frame_rate_hz - way / 260.0
    rise = np.clip(since / 0.3, 0, 1)
    return rise * 0.5 ** (np.clip(since - scene.inject_s, 0, None) / half_times)


def _body(scene: Scene, field: float, rng: np.random.Generator) -> Array:
    size = scene.size_px
    y, x = np.mgrid[0:size, 0:size] * (field / size)
    body = rng.uniform(1.4, 2.6) + rng.normal(0, 0.25) * (x / field - 0.5) + rng.normal(0, 0.25) * (y / field - 0.5)
    for _ in range(3):  # vertebrae with plates
        top, middle = rng.uniform(0, 0.4) * field, (0.5 + rng.normal(0, 0.04)) * field
        block = (np.abs(x - middle) < 21) & (y > top) & (y < top + 27)
        body = body + 0.18 * ndimage.gaussian_filter(block.astype(float), 2.0)
        body = body + 0.15 * np.exp(-(((y - top) / 1.3) ** 2)) * (np.abs(x - middle) < 21)
    for side in (0.1, 0.9):  # the pelvic ring
        ring = np.hypot(
            (x - side * field) / rng.uniform(45, 70), (y - rng.uniform(0.55, 0.8) * field) / rng.uniform(55, 80)
        )
        body = body + 0.2 * np.exp(-(((ring - 1) / 0.06) ** 2)) + 0.1 / (1 + np.exp((ring - 1) / 0.03))
    for _ in range(int(rng.integers(2, 8))):  # gas
        gas = np.hypot(
            (x - rng.uniform(0, field)) / rng.uniform(5, 14), (y - rng.uniform(0, field)) / rng.uniform(5, 14)
        )
        body = body - rng.uniform(0.05, 0.25) / (1 + np.exp((gas - 1) / 0.12))
    for reach in (1.0, 4.0, 12.0):
        texture = ndimage.gaussian_filter(rng.normal(size=(size, size)), reach * size / field)
        body = body + 0.02 * texture / texture.std()
    return body


def _catheter(scene: Scene, path: Array, arc: Array, width: Array) -> tuple[Array, Array, Array]:
    """Attenuation of the catheter, and the places of the bands on its shaft and in its curl."""
    if not scene.bands:
        return np.zeros((scene.size_px, scene.size_px)), np.zeros((0, 2)), np.zeros((0, 2))
    tangent = np.gradient(path, axis=0)
    across = np.cross(tangent, [0.0, 0.0, 1.0])
    across /= np.linalg.norm(across, axis=1)[:, None]
    lean = scene.catheter_side * np.minimum(width / 2, np.median(width) / 2) * np.cos(arc / 55.0)
    line = path + ndimage.gaussian_filter1d(lean, 40, mode="nearest")[:, None] * across
    begins_mm = 0.0
    if scene.curl_mm:
        line, begins_mm = _curled(scene, line[arc > 40.0])
    length = np.r_[0, np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))]
    shaft = _splat(scene, *_points(line, np.full(len(line), 0.85), np.full(len(line), 0.85))[:2])
    middles = np.arange(12.0 if not scene.curl_mm else 2.0, length[-1] - 10, 10.0)
    bands, places = np.zeros_like(shaft), []
    for middle in middles:
        at = middle + np.arange(-0.6, 0.61, STEP_MM / 2)
        part = np.stack([np.interp(at, length, line[:, k]) for k in range(3)], axis=1)
        cells, volume, _ = _points(part, np.full(len(part), 0.95), np.full(len(part), 0.95))
        bands += _splat(scene, cells, volume / 2)
        places.append(np.array([np.interp(middle, length, line[:, k]) for k in range(3)]))
    markers = _project(scene, np.array(places))[0]
    shown = np.all((markers > 4) & (markers < scene.size_px - 5), axis=1)
    in_curl = middles < begins_mm
    return 0.06 * shaft + 0.35 * bands, markers[shown & ~in_curl], markers[in_curl][::-1]


def _curled(scene: Scene, line: Array) -> tuple[Array, float]:
    """The line with a loop before its cranial end, and where along it the loop ends."""
    ahead = (line[0] - line[8]) / np.linalg.norm(line[0] - line[8])
    flat = np.cross(ahead, [0.0, 0.0, 1.0])
    flat /= np.linalg.norm(flat)
    askew = np.radians(scene.curl_askew_deg)
    aside = np.cos(askew) * flat + np.sin(askew) * np.cross(flat, ahead)
    turn = np.arange(0.95 * 2 * np.pi, 0.0, -STEP_MM / scene.curl_mm)[:, None]
    loop = line[0] + scene.curl_mm * (np.sin(turn) * ahead + (1 - np.cos(turn)) * aside)
    return np.vstack([loop, line]), float(scene.curl_mm * turn[0, 0])


def _collateral(scene: Scene, path: Array, rng: np.random.Generator) -> Array:
    start = path[int(0.6 * len(path))]
    t = np.linspace(0, 1, 500)
    side = -1.0 if scene.mirrored else 1.0
    swing = side * (30 * np.sin(1.9 * t) + 3 * np.sin(16 * t + rng.uniform(0, 6)))
    line = start + np.stack([swing, -85 * t, 0 * t], axis=1)
    radius = np.full(len(line), rng.uniform(1.0, 1.8))
    return _splat(scene, *_points(line, radius, radius)[:2])


def _stored(scene: Scene, total: Array, rng: np.random.Generator) -> NDArray[np.uint16]:
    light = np.exp(-total)
    light = light + scene.scatter * ndimage.gaussian_filter(light, 0.08 * scene.size_px, mode="nearest")
    light = ndimage.gaussian_filter(light, scene.blur_px) / np.exp(-1.2) * (1 + scene.flicker * rng.normal())
    light = rng.poisson(light * scene.photons) / scene.photons
    if scene.stored == "log":
        shown = 1 + np.log(np.clip(light, 0.01, None)) / 4.0
    elif scene.stored == "gamma":
        shown = 0.85 * np.clip(light, 0, None) ** 0.5
    else:
        shown = 0.8 * light
    shown = np.clip(shown, 0, 1)
    if scene.shutter:
        y, x = np.mgrid[0 : scene.size_px, 0 : scene.size_px] / (scene.size_px - 1) - 0.5
        beyond = np.hypot(x, y) > 0.52 if scene.shutter == "round" else np.maximum(abs(x), abs(y)) > 0.46
        shown = np.where(beyond, 0.0, shown)
    return np.round(shown * (2**scene.bits - 1)).astype(np.uint16)
