"""Pictures a scene as a 10 MHz phased-array catheter would: scatterers, beam, attenuation, log compression.

Everything is made before scan conversion, on a grid of beams by depths: random complex scatterers weighted by the
tissue they lie in, blurred by a pulse along the beam and by a beam that widens with depth across it, attenuated by what
lies in front, compressed to 8 bits, and only then drawn as a disc.
"""

from __future__ import annotations

import numpy as np
from scipy import fft, ndimage

from sample_cases.maker.scene import CATHETER_RADIUS_MM, Scene, Strand, Tube, uneven
from sample_cases.maker.section import Floats

BEAMS, DEPTHS = 320, 288
RANGE_DB = 48.0  # shown dynamic range
PULSE_MM = 0.12  # standard deviation of the echo of one point along the beam: two to three cycles at 10 MHz
BEAM_RAD = 0.026  # standard deviation of the beam in angle: about 1.9 mm full width at 30 mm
TGC_DB_PER_MM = 0.78  # what the console assumes is lost per mm of depth, there and back
LOSS_DB_PER_MM = {"tissue": 0.98, "blood": 0.45, "bone": 9.0, "metal": 14.0}
FAT_DB, ARTERY_BLOOD_DB, BONE_DB, STRUT_DB = -19.0, -40.0, 5.0, 14.0
LUT = 1440


class Probe:
    """The fixed parts of one picture size: polar grid, beam transfer function, scan-conversion table."""

    def __init__(self, size_px: int, field_mm: float, centre_px: float | None = None) -> None:
        self.size_px, self.field_mm = size_px, field_mm
        self.centre_px = (size_px - 1) / 2 if centre_px is None else centre_px
        self.mm_per_px = field_mm / size_px
        self.step_mm = 0.5 * field_mm / DEPTHS
        self.depth_mm = ((np.arange(DEPTHS) + 0.5) * self.step_mm).astype(np.float32)
        self.angle = (2 * np.pi * np.arange(BEAMS) / BEAMS).astype(np.float64)
        wave = np.abs(fft.fftfreq(BEAMS, 1.0 / BEAMS))[:, None]
        near = 1 + (1.6 / np.maximum(self.depth_mm, 1.0))[None, :]  # unfocused close to the array
        width = BEAM_RAD * near
        main, side = np.exp(-0.5 * (width * wave) ** 2), np.exp(-0.5 * (5 * width * wave) ** 2)
        power = np.sqrt(2 * np.sqrt(np.pi) * width * BEAMS / (2 * np.pi))
        self.beam = (power * (0.93 * main + 0.07 * side)).astype(np.float32)
        spread = PULSE_MM / self.step_mm
        taps = np.arange(-int(4 * spread) - 1, int(4 * spread) + 2)
        pulse = np.exp(-0.5 * (taps / spread) ** 2)
        self.pulse = (pulse / np.sqrt(np.sum(pulse**2))).astype(np.float32)
        self._prepare_scan_conversion()

    def _prepare_scan_conversion(self) -> None:
        axis = (np.arange(self.size_px) - self.centre_px) * self.mm_per_px
        x, y = np.meshgrid(axis, axis)
        radius = np.hypot(x, y)
        beam = (np.arctan2(y, x) % (2 * np.pi)) * BEAMS / (2 * np.pi)
        depth = np.clip(radius / self.step_mm - 0.5, 0, DEPTHS - 1.001)
        self.inside = np.flatnonzero((radius <= 0.5 * self.field_mm) & (radius >= 0.75 * CATHETER_RADIUS_MM))
        beam, depth = beam.ravel()[self.inside], depth.ravel()[self.inside]
        b0, d0 = beam.astype(np.int64), depth.astype(np.int64)
        self._corner = [((b0 + i) % BEAMS) * DEPTHS + d0 + j for i in (0, 1) for j in (0, 1)]
        fb, fd = (beam - b0).astype(np.float32), (depth - d0).astype(np.float32)
        self._weight = [(1 - fb) * (1 - fd), (1 - fb) * fd, fb * (1 - fd), fb * fd]

    def disc(self, polar: np.ndarray) -> np.ndarray:
        """Polar grey values (beams, depths) drawn as a round picture (size, size) uint8."""
        flat = polar.ravel()
        grey = sum(w * flat[c] for w, c in zip(self._weight, self._corner, strict=True))
        picture = np.zeros(self.size_px * self.size_px, np.uint8)
        picture[self.inside] = np.clip(grey, 0, 255)
        return picture.reshape(self.size_px, self.size_px)

    def across_beams(self, scatterers: np.ndarray) -> np.ndarray:
        """Complex echoes (beams, depths) through the beam, which widens with depth."""
        spectrum = fft.fft(scatterers, axis=0, workers=1) * self.beam
        return fft.ifft(spectrum, axis=0, workers=1, overwrite_x=True)

    def along_beams(self, echo: np.ndarray) -> np.ndarray:
        """Echo power (beams, depths) after the pulse."""
        real = ndimage.correlate1d(np.ascontiguousarray(echo.real), self.pulse, axis=1, mode="nearest")
        imag = ndimage.correlate1d(np.ascontiguousarray(echo.imag), self.pulse, axis=1, mode="nearest")
        return real * real + imag * imag


def _complex_noise(rng: np.random.Generator) -> np.ndarray:
    pair = rng.standard_normal((2, BEAMS, DEPTHS), dtype=np.float32)
    return (pair[0] + 1j * pair[1]).astype(np.complex64) * np.float32(np.sqrt(0.5))


class _Outline:
    """Signed distance to a closed outline seen from its own centre, first order in the gap, by table."""

    def __init__(self, contour: Floats) -> None:
        angle = np.arctan2(contour[:, 1], contour[:, 0])
        order = np.argsort(angle)
        table = (np.arange(LUT) + 0.5) * 2 * np.pi / LUT - np.pi
        radius = np.interp(table, angle[order], np.hypot(*contour[order].T), period=2 * np.pi)
        slope = (np.roll(radius, -1) - np.roll(radius, 1)) / (4 * np.pi / LUT) / radius
        self.radius = radius.astype(np.float32)
        self.facing = (1 / np.sqrt(1 + slope**2)).astype(np.float32)
        self.normal = (table - np.arctan(slope)).astype(np.float32)

    def look(self, u: np.ndarray, v: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Signed distance (mm, negative inside) and table index for section points."""
        bin_ = ((np.arctan2(v, u) + np.pi) * (LUT / (2 * np.pi))).astype(np.int32)
        bin_[bin_ >= LUT] = LUT - 1
        return (np.hypot(u, v) - self.radius[bin_]) * self.facing[bin_], bin_


def _to_tube(u: np.ndarray, v: np.ndarray, tube: Tube, frame: int) -> np.ndarray:
    cu, cv = tube.centre_mm[frame]
    return (np.hypot(u - np.float32(cu), v - np.float32(cv)) - np.float32(tube.radius_mm[frame])).astype(np.float32)


def _to_strand(u: np.ndarray, v: np.ndarray, strand: Strand, frame: int) -> np.ndarray:
    (au, av), (bu, bv) = strand.ends_mm[frame].astype(np.float32)
    du, dv = bu - au, bv - av
    t = np.clip(((u - au) * du + (v - av) * dv) / (du * du + dv * dv), 0, 1)
    return np.hypot(u - au - t * du, v - av - t * dv) - np.float32(strand.half_thickness_mm[frame])


def _shown(tubes: list[Tube], frame: int) -> list[Tube]:
    return [tube for tube in tubes if np.isfinite(tube.radius_mm[frame])]


class Painter:
    """Draws the frames of one scene in order; tissue keeps part of its speckle from frame to frame, blood none."""

    def __init__(self, scene: Scene, probe: Probe, rng: np.random.Generator) -> None:
        self.scene, self.probe, self.rng = scene, probe, rng
        self.tissue_noise = _complex_noise(rng)
        planes = max(4, len(scene) // 10 + 3)
        self.ground = self._ground(planes, rng)
        self.electronic = np.exp(np.log(10) / 20 * (-56 + 0.55 * probe.depth_mm)).astype(np.float32)
        self.swirl = rng.standard_normal((20, 12)).astype(np.float32)
        self.wall_waves = rng.standard_normal(12)
        self.ring_lobes = rng.standard_normal(4)

    def frame(self, k: int) -> np.ndarray:
        """Picture (size, size) uint8 of frame k; call for k = 0, 1, 2, … in order."""
        rng, probe = self.rng, self.probe
        self.tissue_noise = self._tissue(k)
        self.swirl = 0.8 * self.swirl + 0.6 * rng.standard_normal(self.swirl.shape).astype(np.float32)
        self.wall_waves = 0.93 * self.wall_waves + np.sqrt(1 - 0.93**2) * rng.standard_normal(12)
        if self.scene.lumen_seen[k]:
            level_db, loss, moving = self._materials(k)
        else:
            level_db, loss, moving = self._nothing_seen()
        level_db -= np.cumsum(loss - TGC_DB_PER_MM, axis=1) * np.float32(probe.step_mm) - np.float32(self.scene.gain_db)
        amplitude = np.exp(level_db * np.float32(np.log(10) / 20))
        fresh = _complex_noise(rng)
        scatterers = np.where(moving, fresh, self.tissue_noise)
        echo = probe.across_beams(amplitude * scatterers)
        echo += self.electronic * np.roll(fresh, 41, axis=0)
        power = probe.along_beams(echo)
        power += self._ring_down()
        grey = 255 * (1 + 10 / RANGE_DB * np.log10(power + np.float32(1e-9)))
        return probe.disc(np.clip(grey, 0, 255))

    def _tissue(self, k: int) -> np.ndarray:
        """Complex scatterers (beams, depths) of frame k: part of the last frame's, however far the catheter went."""
        return 0.72 * self.tissue_noise + np.float32(np.sqrt(1 - 0.72**2)) * _complex_noise(self.rng)

    def _ground_place(self, k: int) -> float:
        """Where frame k cuts the planes of `ground`."""
        return k / 10.0

    def _section_points(self, k: int) -> tuple[np.ndarray, np.ndarray, Floats]:
        """Section coordinates (beams, depths) of the polar grid, and the section angle of every beam."""
        true = self.probe.angle
        for _ in range(4):  # invert the uneven rotation
            true = true - (uneven(true, self.scene.shear_rad[k]) - self.probe.angle)
        true = true - self.scene.roll_rad[k]
        u = np.cos(true)[:, None] * self.probe.depth_mm + self.scene.catheter_mm[k, 0]
        v = np.sin(true)[:, None] * self.probe.depth_mm + self.scene.catheter_mm[k, 1]
        return u.astype(np.float32), v.astype(np.float32), true

    @staticmethod
    def _ground(planes: int, rng: np.random.Generator) -> np.ndarray:
        """Fat, muscle and the fascia between them: echo level (dB) on planes across the vein, 1.6 mm apart."""
        noise = rng.standard_normal((2, planes, 80, 80))
        broad = ndimage.gaussian_filter(noise[0], (0.8, 3.4, 3.4), mode="wrap")
        fine = ndimage.gaussian_filter(noise[1], (0.3, 0.8, 0.8), mode="wrap")
        broad, fine = broad / broad.std(), fine / fine.std()
        muscle = 1 / (1 + np.exp(-6 * (broad - 0.35)))
        fascia = np.exp(-(((broad - 0.35) / 0.13) ** 2))
        return (FAT_DB + 2.8 * fine - 11.0 * muscle + 8.0 * fascia + 2.0 * broad).astype(np.float32)

    def _ground_db(self, k: int, u: np.ndarray, v: np.ndarray) -> np.ndarray:
        """The surroundings' echo level at section points, fixed in the body."""
        place = self._ground_place(k)
        lower, part = int(place), place - int(place)
        plane = (1 - part) * self.ground[lower] + part * self.ground[lower + 1]
        where = np.stack([(v.ravel() + 64) / 1.6, (u.ravel() + 64) / 1.6])
        return ndimage.map_coordinates(plane, where, order=1, mode="grid-wrap").reshape(u.shape)

    def _wall_db(self, k: int) -> np.ndarray:
        """Brightness of the vein wall around the lumen, by table angle; it fades out in places."""
        table = (np.arange(LUT) + 0.5) * 2 * np.pi / LUT
        waves = sum(
            self.wall_waves[2 * i] * np.cos(n * table) + self.wall_waves[2 * i + 1] * np.sin(n * table)
            for i, n in enumerate((1, 2, 3, 4, 6, 9))
        )
        return (self.scene.wall_db[k] + 2.2 * waves).astype(np.float32)

    def _materials(self, k: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Echo level (dB), loss (dB/mm) and what moves, each (beams, depths)."""
        scene = self.scene
        u, v, true = self._section_points(k)
        level = self._ground_db(k, u, v)
        loss = np.full(level.shape, LOSS_DB_PER_MM["tissue"], np.float32)
        moving = np.zeros(level.shape, bool)
        for bone in _shown(scene.bones, k):
            self._draw_bone(level, loss, _to_tube(u, v, bone, k))
        for artery in _shown(scene.arteries, k):
            gap = _to_tube(u, v, artery, k)
            ring = (gap >= 0) & (gap < artery.wall_mm)
            level[ring] = -5.0 - 5.0 * np.abs(gap[ring] / artery.wall_mm - 0.5)
            moving[gap < 0] = True
            level[gap < 0] = ARTERY_BLOOD_DB
            loss[gap < 0] = LOSS_DB_PER_MM["blood"]
        self._draw_vein(k, u, v, true, level, loss, moving)
        self._draw_wire(k, level, loss)
        return level, loss, moving

    @staticmethod
    def _draw_bone(level: np.ndarray, loss: np.ndarray, gap: np.ndarray) -> None:
        shell = (gap < 0) & (gap > -1.2)
        level[shell] = BONE_DB
        level[gap <= -1.2] = FAT_DB - 12
        loss[gap < 0] = LOSS_DB_PER_MM["bone"]

    def _draw_vein(
        self,
        k: int,
        u: np.ndarray,
        v: np.ndarray,
        true: Floats,
        level: np.ndarray,
        loss: np.ndarray,
        moving: np.ndarray,
    ) -> None:
        scene = self.scene
        outline = _Outline(scene.contours_mm[k])
        own, bin_ = outline.look(u, v)
        incidence = np.abs(np.cos(true[:, None].astype(np.float32) - outline.normal[bin_]))
        wall_db = self._wall_db(k)[bin_] - 9 * (1 - incidence**2)
        gap = own
        for branch in _shown(scene.branches, k):
            gap = np.minimum(gap, _to_tube(u, v, branch, k))
        scar = scene.scar_mm[k] * (1 + 0.5 * np.sin(outline.normal + 0.06 * k))[bin_]
        thick = np.where(own < gap + 0.01, scar, 0)
        band = (gap >= 0) & (gap < thick)
        level[band] = -13 + 0.45 * (level[band] - FAT_DB)
        wall = (gap >= thick) & (gap < thick + scene.wall_mm[k])
        intima = 7 * np.exp((thick - gap)[wall] / 0.2)  # darker than the media and adventitia outside it
        level[wall] = np.maximum(wall_db[wall], level[wall] - 3) - intima
        if scene.scar_mm[k] > 0.05:  # the scarred intima itself is a bright line
            line = (own >= 0) & (own < 0.5) & (gap >= 0)
            level[line] = wall_db[line] - 1
        blood = gap < 0
        level[blood] = (scene.blood_db[k] + self._swirl_db())[blood]
        loss[blood] = LOSS_DB_PER_MM["blood"]
        moving |= blood
        for strand in scene.strands:
            if np.isfinite(strand.half_thickness_mm[k]):
                web = (_to_strand(u, v, strand, k) < 0) & (own < 0.3)
                level[web], moving[web] = -15.0, False
        self._draw_struts(k, u, v, own, level, loss)

    def _swirl_db(self) -> np.ndarray:
        rows = np.arange(BEAMS)[:, None] * 20 / BEAMS, np.arange(DEPTHS)[None, :] * 11 / DEPTHS
        where = np.stack(np.broadcast_arrays(*rows)).reshape(2, -1)
        cloud = ndimage.map_coordinates(self.swirl, where, order=1, mode="grid-wrap")
        return 2.5 * cloud.reshape(BEAMS, DEPTHS)

    def _draw_struts(
        self, k: int, u: np.ndarray, v: np.ndarray, gap: np.ndarray, level: np.ndarray, loss: np.ndarray
    ) -> None:
        angles = None if self.scene.strut_angles_rad is None else self.scene.strut_angles_rad[k]
        if angles is None or not np.isfinite(angles).any():
            return
        around = np.arctan2(v, u)
        near = np.flatnonzero(((gap > 0.05) & (gap < 0.40)).ravel())
        apart = np.angle(np.exp(1j * (around.ravel()[near, None] - angles[None, :])))
        reach = np.hypot(u, v).ravel()[near, None] * np.abs(apart)
        struck = near[(reach < 0.22).any(axis=1)]
        level.ravel()[struck] = STRUT_DB
        loss.ravel()[struck] = LOSS_DB_PER_MM["metal"]

    def _draw_wire(self, k: int, level: np.ndarray, loss: np.ndarray) -> None:
        wire = self.scene.wire_rad
        if wire is None or not np.isfinite(wire[k]):
            return
        off = np.abs(np.angle(np.exp(1j * (self.probe.angle - wire[k]))))
        beams = np.flatnonzero(off < 0.10)
        at = int((CATHETER_RADIUS_MM + 0.5) / self.probe.step_mm)
        level[beams, at : at + 5] = 18
        loss[beams, at : at + 5] = LOSS_DB_PER_MM["metal"] * 1.6

    def _nothing_seen(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """The catheter in its sheath or in air: reverberation rings and no vessel."""
        depth = self.probe.depth_mm
        rings = -22 - 1.1 * depth + 7 * np.sin(2 * np.pi * depth / 1.9)
        level = np.repeat(rings[None, :], BEAMS, axis=0).astype(np.float32)
        return level, np.full(level.shape, TGC_DB_PER_MM, np.float32), np.ones(level.shape, bool)

    def _ring_down(self) -> np.ndarray:
        depth = self.probe.depth_mm[None, :] - CATHETER_RADIUS_MM
        lobes = sum(a * np.cos((i + 1) * self.probe.angle + i) for i, a in enumerate(self.ring_lobes))
        reach = np.float32(0.42) * (1 + 0.12 * lobes[:, None].astype(np.float32))
        ripples = 0.55 + 0.45 * np.cos(2 * np.pi * depth / 0.42)
        return np.where(depth > -0.4, 1.6 * np.exp(-np.abs(depth) / reach * 1.6) * ripples, 0.0).astype(np.float32)


def render(scene: Scene, probe: Probe, seed: int) -> np.ndarray:
    """All frames of a scene as uint8 (frames, size, size); the same seed gives the same bytes."""
    painter = Painter(scene, probe, np.random.default_rng(seed))
    return np.stack([painter.frame(k) for k in range(len(scene))])
