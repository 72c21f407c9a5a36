"""Pictures scenes on rays by depths, with where their lumen lies: scatterers, beam, shadows, noise, compression."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from scipy import fft, ndimage

from planner.model.lumen_network import DEPTHS, RAYS
from training.scenes import Disc, Rng, Scene, radius_of

FINE = 2
_BEAMS, _STEPS = FINE * RAYS, FINE * DEPTHS
_ANGLE = (2 * np.pi * np.arange(_BEAMS) / _BEAMS).astype(np.float32)[:, None]
_DEPTH = ((np.arange(_STEPS) + 0.5) / _STEPS).astype(np.float32)[None, :]
_WAVE = np.abs(fft.fftfreq(_BEAMS, 1 / _BEAMS)).astype(np.float32)[:, None]
_TABLE = 720
_FAR = np.float32(9.0)


@dataclass(frozen=True)
class Pictured:
    """grey and cover (frames, RAYS, DEPTHS) uint8, cover 255 where a sample lies in the lumen; open_share (frames,)
    of the outline that opens into a branch; seen (frames,)."""

    grey: np.ndarray
    cover: np.ndarray
    open_share: np.ndarray
    seen: np.ndarray


def picture_run(scenes: Iterable[Scene], rng: Rng) -> Pictured:
    """All frames of one run."""
    grey, cover, open_share, seen = [], [], [], []
    tissue = _noise(rng)
    patches = _patches(rng)
    before: np.ndarray | None = None
    for scene in scenes:
        kept = np.float32(scene.look.kept)
        tissue = kept * tissue + np.float32(np.sqrt(1 - kept**2)) * _noise(rng)
        picture, inside, opening = _frame(scene, tissue, patches, rng)
        if before is not None and scene.look.persistence:
            picture = scene.look.persistence * before + (1 - scene.look.persistence) * picture
        before = picture
        grey.append(_console(picture, scene, rng))
        cover.append(inside)
        open_share.append(opening)
        seen.append(scene.seen)
    return Pictured(np.stack(grey), np.stack(cover), np.array(open_share, np.float32), np.array(seen))


def _noise(rng: Rng) -> np.ndarray:
    pair = rng.standard_normal((2, _BEAMS, _STEPS), dtype=np.float32)
    return np.asarray((pair[0] + 1j * pair[1]) * np.float32(np.sqrt(0.5)))


def _patches(rng: Rng) -> np.ndarray:
    """Tissue is not evenly bright: smooth waves over angle and depth, unit variance."""
    rough = ndimage.gaussian_filter(
        rng.standard_normal((32, 16)).astype(np.float32), (1.2, 0.8), mode=("wrap", "nearest")
    )
    rough /= rough.std()
    return ndimage.zoom(rough, (_BEAMS / 32, _STEPS / 16), order=1, mode="grid-wrap", grid_mode=True)


class _Shape:
    """The outline as a table of radii about its centre."""

    def __init__(self, scene: Scene, x: np.ndarray, y: np.ndarray) -> None:
        table = (np.arange(_TABLE) + 0.5) * 2 * np.pi / _TABLE - np.pi
        radius = radius_of(scene.outline, table).astype(np.float32)
        slope = (np.roll(radius, -1) - np.roll(radius, 1)) / (4 * np.pi / _TABLE) / radius
        u, v = x - np.float32(scene.outline.x), y - np.float32(scene.outline.y)
        self.bin = np.minimum(((np.arctan2(v, u) + np.pi) * (_TABLE / (2 * np.pi))).astype(np.int32), _TABLE - 1)
        self.angle = table.astype(np.float32)
        self.radius = radius
        facing = (1 / np.sqrt(1 + slope**2)).astype(np.float32)
        self.gap = (np.hypot(u, v) - radius[self.bin]) * facing[self.bin]
        for dent in scene.outline.dents:
            self.gap = np.maximum(self.gap, np.float32(dent.radius + dent.wall) - _to_disc(dent, x, y))

    def point(self, scene: Scene, angle: float) -> tuple[float, float]:
        radius = radius_of(scene.outline, np.array([angle]))[0]
        return scene.outline.x + radius * np.cos(angle), scene.outline.y + radius * np.sin(angle)


def _to_disc(disc: Disc, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    return np.hypot(x - np.float32(disc.x), y - np.float32(disc.y))


def _frame(scene: Scene, tissue: np.ndarray, patches: np.ndarray, rng: Rng) -> tuple[np.ndarray, np.ndarray, float]:
    """Decibels (beams, steps), lumen cover (RAYS, DEPTHS) and the share of the outline that is open."""
    size, phase, order = scene.uneven
    angle = _ANGLE + np.float32(scene.spin) + np.float32(size) * np.sin(np.float32(order) * _ANGLE + np.float32(phase))
    x, y = _DEPTH * np.cos(angle), _DEPTH * np.sin(angle)
    shape = _Shape(scene, x, y)
    if scene.seen:
        level, loss, blood = _levels(scene, shape, x, y, patches, rng)
        inside = np.clip(0.5 - shape.gap * _STEPS, 0, 1)
        cover = inside.reshape(RAYS, FINE, DEPTHS, FINE)[:, 0].mean(axis=2)
    else:
        level, loss, blood = _nothing(scene, patches, rng)
        cover = np.zeros((RAYS, DEPTHS), np.float32)
    decibel = _echo(scene, level, loss, blood, tissue, rng)
    return decibel, np.round(255 * cover).astype(np.uint8), _open_share(scene, shape)


def _open_share(scene: Scene, shape: _Shape) -> float:
    if not scene.seen or not scene.branches:
        return 0.0
    px = np.float32(scene.outline.x) + shape.radius * np.cos(shape.angle)
    py = np.float32(scene.outline.y) + shape.radius * np.sin(shape.angle)
    return float(np.mean(np.minimum.reduce([_to_disc(b, px, py) - b.radius for b in scene.branches]) < 0))


def _levels(
    scene: Scene, shape: _Shape, x: np.ndarray, y: np.ndarray, patches: np.ndarray, rng: Rng
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Level and loss (decibels, and per unit depth) and where blood moves, all (beams, steps)."""
    layers = scene.layers
    gap = shape.gap
    for branch in scene.branches:
        gap = np.minimum(gap, _to_disc(branch, x, y) - np.float32(branch.radius))
    level = np.full(gap.shape, layers.tissue_db, np.float32) + np.float32(layers.patch_db) * patches
    swirl = np.float32(layers.blood_swirl_db) * np.roll(patches, (int(rng.integers(_BEAMS)), 0), (0, 1))
    plaque = layers.plaque * (1 + layers.plaque_lean * np.cos(shape.angle - layers.plaque_angle))
    plaque = plaque.astype(np.float32)[shape.bin]
    outer = gap - plaque
    level = np.where(outer < layers.wall, np.float32(layers.wall_db) + 0.4 * (level - layers.tissue_db), level)
    if layers.media:
        level = np.where(outer < 0, np.float32(layers.blood_db + layers.media_db), level)
        outer = outer + np.float32(layers.media)
    level = np.where(outer < 0, np.float32(layers.plaque_db) + 0.6 * np.float32(layers.patch_db) * patches, level)
    if layers.intima_db:
        level = np.where(gap < 0.012, level + np.float32(layers.intima_db), level)
    loss = np.full(gap.shape, layers.loss_db, np.float32)
    blood = gap < 0
    for vessel in (*scene.vessels, *scene.bones):
        far = _to_disc(vessel, x, y) - np.float32(vessel.radius)
        ring = (far < vessel.wall) & (gap > 0.3 * layers.wall)
        level = np.where(ring, np.float32(vessel.wall_db), level)
        core = ring & (far < 0)
        level = np.where(core, np.float32(vessel.inside_db), level)
        if vessel.inside_db <= -80:
            loss = np.where(core, np.float32(300.0), loss)
        else:
            blood |= core
    level = np.where(gap < 0, np.float32(layers.blood_db) + swirl, level)
    for start, end, half, web_db in scene.webs:
        level = np.where((_to_web(shape, scene, start, end, x, y) < half) & (gap < 0), np.float32(web_db), level)
    level = level - np.float32(layers.near_dark_db) * np.exp(
        -np.maximum(_DEPTH - scene.look.catheter, 0) / np.float32(layers.near_dark)
    )
    level, loss = _hard_things(scene, shape, gap, level, loss, x, y)
    return level, loss, blood


def _to_web(shape: _Shape, scene: Scene, start: float, end: float, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    (ax, ay), (bx, by) = shape.point(scene, start), shape.point(scene, end)
    dx, dy = bx - ax, by - ay
    along = np.clip(((x - ax) * dx + (y - ay) * dy) / max(dx * dx + dy * dy, 1e-6), 0, 1).astype(np.float32)
    return np.hypot(x - ax - along * dx, y - ay - along * dy)


def _hard_things(
    scene: Scene, shape: _Shape, gap: np.ndarray, level: np.ndarray, loss: np.ndarray, x: np.ndarray, y: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Calcium, struts and a guide wire: bright, with shadows behind them."""
    for angle, half in scene.calcium:
        near = np.abs((shape.angle - angle + np.pi) % (2 * np.pi) - np.pi) < half
        hard = near[shape.bin] & (gap > 0.005) & (gap < 0.04)
        level = np.where(hard, np.float32(0.0), level)
        loss = np.where(hard, np.float32(1200.0), loss)
    for angle, strut_db in scene.struts:
        px, py = shape.point(scene, angle)
        spot = np.hypot(x - np.float32(px), y - np.float32(py)) < 0.013
        level = np.where(spot, np.float32(strut_db), level)
        loss = np.where(spot, np.float32(scene.strut_shadow_db / 0.026), loss)
    if scene.wire is not None:
        angle, depth, half, shadow = scene.wire
        beside = np.abs((_ANGLE - angle + np.pi) % (2 * np.pi) - np.pi)
        level = np.where((beside < half) & (np.abs(_DEPTH - depth) < 0.012), np.float32(4.0), level)
        loss = loss + np.where((beside < half) & (np.abs(_DEPTH - depth) < 0.02), np.float32(shadow / 0.04), 0)
    return level, loss


def _nothing(scene: Scene, patches: np.ndarray, rng: Rng) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """No usable lumen: tissue, or nothing but what hangs about the catheter."""
    kind = int(rng.integers(3))
    base = (scene.layers.tissue_db, -60.0, scene.layers.tissue_db)[kind]
    level = np.full(patches.shape, base, np.float32) + np.float32(scene.layers.patch_db * (1 + kind)) * patches
    if kind == 2:
        level = level - 60 * _DEPTH
    return level, np.full(patches.shape, scene.layers.loss_db, np.float32), np.zeros(patches.shape, bool)


def _echo(
    scene: Scene, level: np.ndarray, loss: np.ndarray, blood: np.ndarray, tissue: np.ndarray, rng: Rng
) -> np.ndarray:
    """Decibels after beam, pulse, loss, ring-down and noise."""
    look = scene.look
    lost = np.cumsum(loss, axis=1) / _STEPS
    fresh = _noise(rng)
    scatter = np.exp((level - np.minimum(lost, 90)) * np.float32(np.log(10) / 20)) * np.where(blood, fresh, tissue)
    width = np.float32(look.lateral) * (1 + 0.03 / np.maximum(_DEPTH, 0.03))
    beam = np.exp(-0.5 * (width * _WAVE) ** 2) + np.float32(0.03) * np.exp(-0.5 * (4 * width * _WAVE) ** 2)
    beam = beam * np.sqrt(2 * np.sqrt(np.pi) * width * _BEAMS / (2 * np.pi))
    echo = fft.ifft(fft.fft(scatter, axis=0) * beam.astype(np.float32), axis=0)
    spread = max(look.axial * _STEPS, 0.3)
    gain = np.sqrt(2 * np.sqrt(np.pi) * spread)
    real = gain * ndimage.gaussian_filter1d(np.ascontiguousarray(echo.real), spread, axis=1, mode="nearest")
    imag = gain * ndimage.gaussian_filter1d(np.ascontiguousarray(echo.imag), spread, axis=1, mode="nearest")
    power = real * real + imag * imag
    floor = np.exp(np.log(10) / 10 * (look.noise_db + look.noise_slope_db * _DEPTH)).astype(np.float32)
    power += floor * -np.log(np.maximum(rng.random(power.shape, dtype=np.float32), 1e-7))
    return np.asarray(10 * np.log10(power + _ring_down(scene, rng) + np.float32(1e-9)))


def _ring_down(scene: Scene, rng: Rng) -> np.ndarray:
    look = scene.look
    beyond = _DEPTH - np.float32(look.catheter)
    lobes = 1 + 0.6 * np.cos(_ANGLE * int(rng.integers(0, 4)) + np.float32(rng.uniform(0, 6.3)))
    rings = 1 + 0.8 * np.cos(beyond * np.float32(2 * np.pi / rng.uniform(0.015, 0.06)))
    fading = np.exp(-np.maximum(beyond, 0) / np.float32(max(look.ring, 0.004)))
    return np.asarray(
        (np.float32(10 ** (look.ring_db / 10)) * lobes * rings * fading * (beyond > 0)).astype(np.float32)
    )


def _console(decibel: np.ndarray, scene: Scene, rng: Rng) -> np.ndarray:
    """Bytes on the network's grid: compression, the catheter's own disc, ticks and text."""
    look = scene.look
    grey = np.clip(1 + (decibel + np.float32(look.gain_db)) / np.float32(look.range_db), 0, 1) ** np.float32(look.gamma)
    if look.blur:
        grey = ndimage.gaussian_filter(grey, look.blur, mode=("wrap", "nearest"))
    grey = _catheter(grey, scene, rng)
    grey = np.where(look.edge < _DEPTH, np.float32(look.beyond), grey)
    if look.ticks:
        cross = np.abs((_ANGLE + np.pi / 4) % (np.pi / 2) - np.pi / 4) * _DEPTH < 0.008
        dots = np.abs((_DEPTH + look.ticks / 2) % look.ticks - look.ticks / 2) < 0.006
        grey = np.where(cross & dots, np.float32(rng.uniform(0.6, 1.0)), grey)
    if look.text:
        start = float(rng.uniform(0, 6.3))
        where = (np.abs((_ANGLE - start + np.pi) % (2 * np.pi) - np.pi) < 0.35) & (rng.uniform(0.72, 0.95) < _DEPTH)
        grey = np.where(where & (rng.random(grey.shape) < 0.4), 0.85, grey)
    beams = grey[::FINE]
    depths = beams.reshape(RAYS, DEPTHS, FINE)
    chosen = depths.mean(axis=2) if rng.random() < 0.6 else depths[..., 0]
    return np.round(255 * chosen).astype(np.uint8)


def _catheter(grey: np.ndarray, scene: Scene, rng: Rng) -> np.ndarray:
    look = scene.look
    within = look.catheter > _DEPTH
    if look.catheter_kind == 0:
        return np.where(within, np.float32(0), grey)
    if look.catheter_kind == 1:
        rim = within & (0.7 * look.catheter < _DEPTH)
        return np.where(rim, np.float32(rng.uniform(0.5, 1.0)), np.where(within, np.float32(0), grey))
    if look.catheter_kind == 2:
        return np.where(within, np.float32(rng.uniform(0.1, 0.9)), grey)
    if look.catheter_kind == 3:
        rings = 0.5 + 0.5 * np.cos(_DEPTH * np.float32(2 * np.pi / max(look.catheter / 3, 0.008)))
        return np.where(within, np.maximum(rings * np.float32(rng.uniform(0.4, 1)), 0), grey)
    return np.asarray(grey)
