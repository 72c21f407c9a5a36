"""Random vessels around a catheter, as wide a variety as imaging can show, so that no single look is learnt.

Lengths are parts of the picture's reach (1 is its edge), levels decibels below white. A scene is one frame's; a run is
a few frames of one vessel that changes a little from frame to frame.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import numpy as np

Rng = np.random.Generator


@dataclass(frozen=True)
class Disc:
    """A round thing beside the lumen: another vessel, a bone."""

    x: float
    y: float
    radius: float
    wall: float = 0.02
    wall_db: float = -10.0
    inside_db: float = -40.0


@dataclass(frozen=True)
class Outline:
    """The lumen about its own centre (x, y): an ellipse with waves on it, dented by `dents`."""

    x: float
    y: float
    long_half: float
    short_half: float
    tilt: float
    waves: np.ndarray  # (harmonics, 2): cosine and sine parts of orders 2, 3, …
    dents: tuple[Disc, ...] = ()


@dataclass(frozen=True)
class Layers:
    """What lies from the lumen outward."""

    blood_db: float
    blood_swirl_db: float
    wall_db: float
    wall: float
    plaque: float  # mean thickness of a layer between lumen and wall
    plaque_lean: float
    plaque_angle: float
    plaque_db: float
    intima_db: float
    media: float
    media_db: float
    tissue_db: float
    patch_db: float
    loss_db: float
    near_dark_db: float  # echoes close to the catheter are weaker by so much
    near_dark: float  # and fade in over this depth


@dataclass(frozen=True)
class Look:
    """Probe and console."""

    catheter: float
    catheter_kind: int
    ring: float
    ring_db: float
    axial: float
    lateral: float
    noise_db: float
    noise_slope_db: float
    range_db: float
    gain_db: float
    gamma: float
    persistence: float
    kept: float
    blur: float
    ticks: float
    text: bool
    edge: float
    beyond: float  # grey outside the sector


@dataclass(frozen=True)
class Scene:
    """One frame."""

    outline: Outline
    layers: Layers
    look: Look
    seen: bool = True
    vessels: tuple[Disc, ...] = ()
    branches: tuple[Disc, ...] = ()
    bones: tuple[Disc, ...] = ()
    webs: tuple[tuple[float, float, float, float], ...] = ()  # two angles on the outline, half thickness, level
    struts: tuple[tuple[float, float], ...] = ()  # angle about the outline's centre, level
    strut_shadow_db: float = 0.0
    calcium: tuple[tuple[float, float], ...] = ()  # angle about the outline's centre, half width
    wire: tuple[float, float, float, float] | None = None  # angle, depth, half width of its shadow, shadow
    spin: float = 0.0
    uneven: tuple[float, float, float] = (0.0, 0.0, 0.0)
    ticks_turn: float = field(default=0.0)


def random_run(rng: Rng, frames: int) -> Iterator[Scene]:
    """Frames of one random vessel."""
    scene = _coronary(rng) if rng.random() < 0.45 else _vein(rng)
    drift, shake = rng.uniform(0, 0.02), rng.uniform(0, 0.02) * (rng.random() < 0.6)
    wobble = rng.choice([0.0, 0.03, 0.12], p=[0.5, 0.3, 0.2])
    growth = np.exp(rng.normal(0, 0.03) * np.arange(frames))
    way, stretch = rng.normal(0, drift, 2), np.exp(rng.normal(0, 0.04) * np.arange(frames))
    branch_way = rng.normal(0, 0.02)
    for k in range(frames):
        turned = rng.normal(0, shake), rng.normal(0, shake)
        scene_k = _moved(scene, way[0] * k + turned[0], way[1] * k + turned[1], growth[k], stretch[k], branch_way * k)
        yield replace(
            scene_k,
            spin=scene.spin + rng.normal(0, 0.01),
            uneven=(wobble * np.sin(1.1 * k), rng.uniform(0, 6.3) if k == 0 else scene.uneven[1], 2.0),
            seen=scene.seen,
        )


def _moved(scene: Scene, dx: float, dy: float, growth: float, stretch: float, branch_way: float) -> Scene:
    """The same vessel with the catheter elsewhere and a little larger or flatter; the catheter stays inside."""
    held = scene.outline
    outline = replace(
        held,
        long_half=min(held.long_half * growth * stretch, 0.92),
        short_half=max(held.short_half * growth / stretch, 0.03),
    )
    for part in (1.0, 0.6, 0.3, 0.0):
        moved = replace(outline, x=outline.x + part * dx, y=outline.y + part * dy)
        if clearance(moved, 0.0, 0.0) > 0.4 * scene.look.catheter or part == 0.0:
            break
    shift = moved.x - held.x, moved.y - held.y

    def along(disc: Disc) -> Disc:
        return replace(disc, x=disc.x + shift[0], y=disc.y + shift[1])

    def leaving(disc: Disc) -> Disc:
        away = np.array([disc.x - held.x, disc.y - held.y])
        away = away / max(float(np.hypot(*away)), 1e-6)
        return replace(disc, x=disc.x + shift[0] + branch_way * away[0], y=disc.y + shift[1] + branch_way * away[1])

    return replace(
        scene,
        outline=replace(moved, dents=tuple(along(disc) for disc in moved.dents)),
        vessels=tuple(along(disc) for disc in scene.vessels),
        branches=tuple(leaving(disc) for disc in scene.branches),
        bones=tuple(along(disc) for disc in scene.bones),
    )


def radius_of(outline: Outline, angle: np.ndarray) -> np.ndarray:
    """Distance of the outline from its own centre at angles, without dents."""
    turned = angle - outline.tilt
    ellipse = 1 / np.hypot(np.cos(turned) / outline.long_half, np.sin(turned) / outline.short_half)
    orders = np.arange(2, 2 + len(outline.waves))[:, None]
    waves = outline.waves[:, :1] * np.cos(orders * angle) + outline.waves[:, 1:] * np.sin(orders * angle)
    return np.asarray(ellipse * np.exp(waves.sum(axis=0)))


def clearance(outline: Outline, x: float, y: float) -> float:
    """How far inside the outline a point lies, roughly; negative outside."""
    u, v = x - outline.x, y - outline.y
    angle = np.arctan2(v, u)
    table = np.linspace(0, 2 * np.pi, 90, endpoint=False)
    radius = radius_of(outline, table)
    gap = np.hypot(outline.x + radius * np.cos(table) - x, outline.y + radius * np.sin(table) - y).min()
    inside = np.hypot(u, v) < radius_of(outline, np.array([angle]))[0]
    depth = float(gap) if inside else -float(gap)
    for dent in outline.dents:
        depth = min(depth, float(np.hypot(x - dent.x, y - dent.y)) - dent.radius - dent.wall)
    return depth


def _outline(rng: Rng, size: float, aspect: float, rough: float, catheter: float, dents: int) -> Outline:
    """A lumen that the catheter lies in: anywhere, in one of four on its wall."""
    for _ in range(40):
        halves = min(size * np.sqrt(aspect), 0.9), max(size / np.sqrt(aspect), 1.05 * catheter)
        decay = np.arange(2, 8)[:, None] ** rng.uniform(0.4, 1.5)
        waves = rng.normal(0, rough, (6, 2)) / decay
        outline = Outline(0.0, 0.0, *halves, rng.uniform(0, np.pi), waves)
        if dents:
            outline = replace(outline, dents=(_dent(rng, outline),))
        placed = _placed(rng, outline, catheter)
        if placed is not None:
            return placed
        aspect, rough = 0.7 * aspect + 0.3, 0.7 * rough
    raise RuntimeError("no place for the catheter")


def _placed(rng: Rng, outline: Outline, catheter: float) -> Outline | None:
    table = np.linspace(0, 2 * np.pi, 64, endpoint=False)
    radius = radius_of(outline, table)
    k = int(rng.integers(64))
    for part in np.linspace(rng.choice([1.0, rng.uniform(0, 1)], p=[0.3, 0.7]), 0, 12):
        x, y = part * radius[k] * np.cos(table[k]), part * radius[k] * np.sin(table[k])
        if clearance(outline, x, y) > rng.uniform(0.85, 1.05) * catheter:
            moved = tuple(replace(dent, x=dent.x - x, y=dent.y - y) for dent in outline.dents)
            return replace(outline, x=-x, y=-y, dents=moved)
    return None


def _dent(rng: Rng, outline: Outline) -> Disc:
    """An artery that presses the lumen from its flat side."""
    angle = outline.tilt + np.pi / 2 + rng.normal(0, 0.4)
    radius, wall = rng.uniform(0.1, 0.22), rng.uniform(0.01, 0.05)
    reach = radius_of(outline, np.array([angle]))[0] + radius + wall - rng.uniform(0.05, 0.5) * outline.short_half
    x, y = reach * np.cos(angle), reach * np.sin(angle)
    return Disc(x, y, radius, wall, rng.uniform(-16, -3), rng.uniform(-60, -30))


def _beside(rng: Rng, outline: Outline, radius: float, gap: float, wall_db: float, inside_db: float) -> Disc:
    angle, wall = rng.uniform(0, 2 * np.pi), rng.uniform(0.008, 0.045)
    reach = radius_of(outline, np.array([angle]))[0] + gap + wall + radius
    x, y = outline.x + reach * np.cos(angle), outline.y + reach * np.sin(angle)
    return Disc(x, y, radius, wall, wall_db, inside_db)


def _branch(rng: Rng, outline: Outline, size: float) -> Disc:
    """A vein that opens into the lumen, or has just left it."""
    angle, radius = rng.uniform(0, 2 * np.pi), size * np.exp(rng.uniform(np.log(0.3), np.log(1.6)))
    reach = radius_of(outline, np.array([angle]))[0] + radius * rng.uniform(-0.7, 1.1)
    return Disc(outline.x + reach * np.cos(angle), outline.y + reach * np.sin(angle), radius)


def _look(rng: Rng, catheter: float, tissue_db: float) -> Look:
    range_db = rng.uniform(32, 66)
    gain_db = (rng.uniform(0.3, 0.8) - 1) * range_db - tissue_db  # the console is set so that tissue is seen
    return Look(
        catheter=catheter,
        catheter_kind=int(rng.choice(5, p=[0.45, 0.2, 0.1, 0.15, 0.1])),
        ring=min(catheter, 0.08) * np.exp(rng.uniform(np.log(0.03), np.log(0.6))),
        ring_db=rng.uniform(-25, 5) - gain_db,
        axial=np.exp(rng.uniform(np.log(0.0025), np.log(0.012))),
        lateral=np.exp(rng.uniform(np.log(0.008), np.log(0.06))),
        noise_db=-range_db - gain_db + rng.uniform(-25, 6),
        noise_slope_db=rng.uniform(0, 16),
        range_db=range_db,
        gain_db=gain_db,
        gamma=np.exp(rng.normal(0, 0.2)),
        persistence=rng.choice([0.0, rng.uniform(0.1, 0.6)]),
        kept=rng.uniform(0, 0.97),
        blur=rng.choice([0.0, rng.uniform(0.3, 1.2)]),
        ticks=rng.choice([0.0, rng.uniform(0.04, 0.25)], p=[0.75, 0.25]),
        text=bool(rng.random() < 0.2),
        edge=rng.uniform(0.88, 1.3),
        beyond=rng.choice([0.0, rng.uniform(0.02, 0.2)], p=[0.7, 0.3]),
    )


def _near_dark(rng: Rng, chance: float) -> dict[str, float]:
    dark = rng.uniform(4, 24) if rng.random() < chance else 0.0
    return {"near_dark_db": dark, "near_dark": rng.uniform(0.03, 0.2)}


def _aspect(rng: Rng) -> float:
    low, high = ((1.0, 1.5), (1.5, 3.0), (3.0, 6.0))[int(rng.choice(3, p=[0.45, 0.3, 0.25]))]
    return float(rng.uniform(low, high))


def _vein(rng: Rng) -> Scene:
    tissue = rng.uniform(-27, -8)
    look = _look(rng, rng.uniform(0.03, 0.075), tissue)
    size = np.exp(rng.uniform(np.log(0.1), np.log(0.46)))
    scarred = rng.random() < 0.3
    dented = rng.random() < 0.25
    rough = rng.uniform(0.04, 0.16) if scarred else rng.uniform(0, 0.06)
    outline = _outline(rng, size, _aspect(rng), rough, look.catheter, int(dented))
    hidden = rng.random() < 0.12
    wall_db = tissue + (rng.uniform(-1, 2) if hidden else rng.uniform(0, 13))
    bright = rng.random() < 0.25
    blood = min(tissue, wall_db) - (rng.uniform(2.5, 8) if bright else rng.uniform(8, 34))
    layers = Layers(
        blood_db=blood,
        blood_swirl_db=rng.uniform(0, 3),
        wall_db=min(wall_db, -1),
        wall=rng.uniform(0.008, 0.05),
        plaque=rng.uniform(0.01, 0.09) if scarred else 0.0,
        plaque_lean=rng.uniform(0, 0.9),
        plaque_angle=rng.uniform(0, 2 * np.pi),
        plaque_db=blood + rng.uniform(0.3, 1.0) * (max(tissue, wall_db) - blood),
        intima_db=0.0,
        media=0.0,
        media_db=0.0,
        tissue_db=tissue,
        patch_db=rng.uniform(1, 5),
        loss_db=rng.uniform(-8, 22),
        **_near_dark(rng, 0.3),
    )
    webs = tuple(
        (rng.uniform(0, 6.3), rng.uniform(0, 6.3), rng.uniform(0.003, 0.011), layers.wall_db - rng.uniform(-2, 8))
        for _ in range(int(rng.integers(1, 6)) if scarred and rng.random() < 0.8 else 0)
    )
    count = int(rng.choice(4, p=[0.35, 0.35, 0.2, 0.1]))
    vessels = [
        _beside(
            rng,
            outline,
            rng.uniform(0.06, 0.3),
            rng.uniform(-0.012, 0.12) if rng.random() < 0.6 else rng.uniform(0.1, 0.3),
            wall_db - rng.uniform(-4, 5),
            blood + rng.normal(0, 4),
        )
        for _ in range(count)
    ]
    bones = [
        _beside(rng, outline, rng.uniform(0.3, 0.8), rng.uniform(0.02, 0.3), rng.uniform(-3, 6), -80.0)
        for _ in range(int(rng.random() < 0.2))
    ]
    branches = [_branch(rng, outline, size) for _ in range(int(rng.random() < 0.4))]
    stented = rng.random() < 0.1
    turn = rng.uniform(0, 6.3)
    cells = int(rng.integers(8, 26))
    level = layers.wall_db + rng.uniform(4, 16)
    struts = [(turn + 2 * np.pi * i / cells + rng.normal(0, 0.06), level + rng.normal(0, 3)) for i in range(cells)]
    return Scene(
        outline,
        layers,
        look,
        seen=bool(rng.random() > 0.05),
        vessels=(*vessels, *outline.dents),
        branches=tuple(branches),
        bones=tuple(bones),
        webs=webs,
        struts=tuple(struts) if stented else (),
        strut_shadow_db=rng.uniform(0, 14),
        wire=_wire(rng, look, 0.2),
    )


def _wire(rng: Rng, look: Look, chance: float) -> tuple[float, float, float, float] | None:
    if rng.random() > chance:
        return None
    depth = look.catheter + rng.uniform(0.005, 0.05)
    return rng.uniform(0, 6.3), depth, rng.uniform(0.03, 0.16), rng.choice([8.0, 20.0, 60.0])


def _coronary(rng: Rng) -> Scene:
    tissue = rng.uniform(-22, -7)
    look = _look(rng, rng.uniform(0.05, 0.15), tissue)
    size = np.exp(rng.uniform(np.log(0.13), np.log(0.55)))
    aspect = 1 + abs(rng.normal(0, 0.3))
    outline = _outline(rng, max(size, 1.15 * look.catheter), aspect, rng.uniform(0, 0.07), look.catheter, 0)
    adventitia = min(tissue + rng.uniform(0, 10), -1)
    blood = tissue - (rng.uniform(3, 9) if rng.random() < 0.35 else rng.uniform(8, 30))
    diseased = rng.random() < 0.75
    layers = Layers(
        blood_db=blood,
        blood_swirl_db=rng.uniform(0, 3),
        wall_db=adventitia,
        wall=rng.uniform(0.02, 0.12),
        plaque=rng.uniform(0.02, 0.2) if diseased else rng.uniform(0, 0.025),
        plaque_lean=rng.uniform(0, 1.0),
        plaque_angle=rng.uniform(0, 2 * np.pi),
        plaque_db=min(blood + rng.uniform(2.5, 16), -3),
        intima_db=rng.choice([0.0, rng.uniform(0, 9)], p=[0.35, 0.65]),
        media=rng.choice([0.0, rng.uniform(0.008, 0.035)], p=[0.3, 0.7]),
        media_db=rng.uniform(-8, 3),
        tissue_db=tissue,
        patch_db=rng.uniform(1, 5),
        loss_db=rng.uniform(-8, 26),
        **_near_dark(rng, 0.7),
    )
    calcium = tuple(
        (rng.uniform(0, 6.3), rng.uniform(0.1, 1.3)) for _ in range(int(rng.choice(3, p=[0.6, 0.25, 0.15])))
    )
    branches = [_branch(rng, outline, size) for _ in range(int(rng.random() < 0.15))]
    vessels = [
        _beside(rng, outline, rng.uniform(0.05, 0.25), rng.uniform(0.1, 0.4), adventitia, blood + rng.normal(0, 3))
        for _ in range(int(rng.random() < 0.3))
    ]
    stented = rng.random() < 0.1
    cells, turn = int(rng.integers(6, 14)), rng.uniform(0, 6.3)
    struts = [(turn + 2 * np.pi * i / cells + rng.normal(0, 0.1), -1 + rng.normal(0, 3)) for i in range(cells)]
    return Scene(
        outline,
        layers,
        look,
        seen=bool(rng.random() > 0.02),
        vessels=tuple(vessels),
        branches=tuple(branches),
        calcium=calcium,
        struts=tuple(struts) if stented else (),
        strut_shadow_db=rng.uniform(0, 20),
        wire=_wire(rng, look, 0.4),
    )
