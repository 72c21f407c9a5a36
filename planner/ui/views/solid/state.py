"""The lumen and the stent as surfaces in space, and how they look from a side. Worked out without Qt.

The vein lies straight along x, as the catheter does in a pullback: cranial at -x. y and z are those of the IVUS picture,
right and down, in mm from the transducer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from planner.model.arrays import BoolArray, FloatArray, IntArray
from planner.model.assessment import Assessment
from planner.model.plan import Plan
from planner.ui.views.place import VeinAxis, stents_shown

MOST_RINGS = 110
RING_POINTS = 32
CROWNS = 6
"""Helices that a stent is drawn with, each way round: a picture of a stent, not of its struts."""
TURN_MM = 24.0
"""Length of vein in which a helix goes once around."""
LIGHT = np.array([-0.35, -0.75, -0.56]) / np.linalg.norm([-0.35, -0.75, -0.56])
AMBIENT = 0.34
ZOOMS = (0.5, 12.0)
LEAN_SHARE = 0.85
"""Of the view's diagonal, along which the vein lies: a long vein is larger there."""
FILLED = 0.92
"""Share of the view that the vein fills at first."""


@dataclass(frozen=True)
class Look:
    """From where one looks: turned about the vein's axis (roll) and about the vertical (yaw), and how large it is."""

    yaw_deg: float = 18.0
    roll_deg: float = 332.0
    zoom: float = 1.0

    def turned(self, right_px: float, down_px: float) -> Look:
        """Looking on after a drag: sideways turns about the vertical, up and down about the vein."""
        return replace(
            self, yaw_deg=(self.yaw_deg - 0.4 * right_px) % 360, roll_deg=(self.roll_deg + 0.4 * down_px) % 360
        )

    def zoomed(self, notches: float) -> Look:
        """Larger, or smaller by negative notches."""
        low, high = ZOOMS
        return replace(self, zoom=min(max(self.zoom * 1.15**notches, low), high))


@dataclass(frozen=True, eq=False)
class Solid:
    """What there is to see.

    Attributes
    ----------
    rings
        Shape (rings, RING_POINTS, 3): outlines of the lumen, cranial first.
    frames
        Shape (rings,): the frame that each ring is of.
    narrowed
        Shape (rings,): whether it lies in a lesion.
    stents
        Lines of the stents, each of shape (points, 3).
    is_to_scale
        Whether distances along the vein are known.
    """

    rings: FloatArray
    frames: IntArray
    narrowed: BoolArray
    stents: tuple[FloatArray, ...]
    is_to_scale: bool


def build_solid(plan: Plan, assessment: Assessment | None, axis: VeinAxis) -> Solid | None:
    """Collect rings and stents; None without contours."""
    contours = plan.contours
    if contours is None or contours.frame_count != axis.place.size:
        return None
    known = np.flatnonzero(np.isfinite(contours.points_mm).all(axis=(1, 2)) & np.isfinite(axis.place))
    if known.size < 2:
        return None
    frames = known[np.unique(np.linspace(0, known.size - 1, min(MOST_RINGS, known.size)).round().astype(int))]
    outlines = contours.points_mm[frames]
    step = np.linspace(0, outlines.shape[1], RING_POINTS, endpoint=False).astype(int)
    outlines = outlines[:, step]
    along = _along(axis, frames, outlines)
    order = np.argsort(along, kind="stable")
    frames, outlines, along = frames[order], outlines[order], along[order]
    rings = np.concatenate([np.broadcast_to(along[:, None, None], (*outlines.shape[:2], 1)), outlines], axis=2)
    stents = _stent_lines(assessment, along, outlines) if axis.is_mm and assessment is not None else ()
    return Solid(rings, frames, _narrowed(assessment, frames), stents, axis.is_mm)


def ring_of(solid: Solid, plan: Plan, axis: VeinAxis, frame_index: int) -> FloatArray | None:
    """Outline of one frame in space, closed, shape (points, 3); None where there is none."""
    contours = plan.contours
    if contours is None or not 0 <= frame_index < contours.frame_count:
        return None
    points, place = contours.points_mm[frame_index], axis.of_frame(frame_index)
    if not (np.isfinite(points).all() and np.isfinite(place)):
        return None
    along = place if solid.is_to_scale else float(np.interp(frame_index, solid.frames, solid.rings[:, 0, 0]))
    closed = np.concatenate([points, points[:1]])
    return np.column_stack([np.full(len(closed), along), closed])


def seen(points: FloatArray, solid: Solid, look: Look, width: float, height: float) -> tuple[FloatArray, FloatArray]:
    """Where points in space lie on a view of this size, shape (..., 2), and how far back, shape (...)."""
    flat = solid.rings.reshape(-1, 3)
    middle = (flat.min(axis=0) + flat.max(axis=0)) / 2
    turned = (points - middle) @ _turn(look).T
    extent = np.maximum(flat.max(axis=0) - flat.min(axis=0), 1e-6)
    across, thick = float(extent[0]), float(np.hypot(extent[1], extent[2]))
    lean = LEAN_SHARE * np.arctan2(height, width)
    cosine, sine = np.cos(lean), np.sin(lean)
    scale = (
        look.zoom * FILLED * min(width / (across * cosine + thick * sine), height / (across * sine + thick * cosine))
    )
    leant = turned[..., :2] @ np.array([[cosine, sine], [-sine, cosine]])
    return np.asarray(leant * scale + (width / 2, height / 2)), np.asarray(turned[..., 2])


@dataclass(frozen=True, eq=False)
class Faces:
    """The wall's facets, farthest first.

    Attributes
    ----------
    corners
        Shape (facets, 4, 2), on the view.
    shade
        Shape (facets,), 0 dark to 1 bright.
    narrowed, is_near
        Shape (facets,): whether the facet lies in a lesion; whether its outer side faces the eye.
    """

    corners: FloatArray
    shade: FloatArray
    narrowed: BoolArray
    is_near: BoolArray


def faces_of(solid: Solid, look: Look, width: float, height: float) -> Faces:
    """The wall as facets between neighbouring rings, in the order in which they are painted."""
    ring, after = solid.rings[:-1], solid.rings[1:]
    corners = np.stack([ring, np.roll(ring, -1, axis=1), np.roll(after, -1, axis=1), after], axis=2).reshape(-1, 4, 3)
    turned = corners @ _turn(look).T
    normal = np.cross(turned[:, 2] - turned[:, 0], turned[:, 3] - turned[:, 1])
    length = np.linalg.norm(normal, axis=1, keepdims=True)
    normal = normal / np.where(length > 0, length, 1.0)
    inside = (np.repeat((ring.mean(axis=1) + after.mean(axis=1)) / 2, ring.shape[1], axis=0)) @ _turn(look).T
    outward = np.sign(((turned.mean(axis=1) - inside) * normal).sum(axis=1))
    normal = normal * np.where(outward == 0, 1.0, outward)[:, None]
    is_near = normal[:, 2] < 0
    lit = np.where(is_near, normal @ LIGHT, -(normal @ LIGHT))
    shade = AMBIENT + (1 - AMBIENT) * np.clip(lit, 0.0, 1.0)
    xy, depth = seen(corners, solid, look, width, height)
    order = np.argsort(-depth.mean(axis=1), kind="stable")
    narrowed = np.repeat(solid.narrowed[:-1] & solid.narrowed[1:], ring.shape[1])
    return Faces(xy[order], shade[order], narrowed[order], is_near[order])


def _turn(look: Look) -> FloatArray:
    """Rotation about the vein's axis, then about the vertical; the eye looks along +z."""
    yaw, roll = np.deg2rad(look.yaw_deg), np.deg2rad(look.roll_deg)
    about_x = np.array([[1, 0, 0], [0, np.cos(roll), -np.sin(roll)], [0, np.sin(roll), np.cos(roll)]])
    about_y = np.array([[np.cos(yaw), 0, np.sin(yaw)], [0, 1, 0], [-np.sin(yaw), 0, np.cos(yaw)]])
    return np.asarray(about_y @ about_x)


def _along(axis: VeinAxis, frames: IntArray, outlines: FloatArray) -> FloatArray:
    """Position of each ring in mm; where none is known, frames evenly over five times the widest outline."""
    if axis.is_mm:
        return axis.place[frames]
    widest = float(np.ptp(outlines, axis=1).max())
    return np.asarray(np.linspace(0.0, 5.0 * widest, len(frames)))


def _narrowed(assessment: Assessment | None, frames: IntArray) -> BoolArray:
    vessel = assessment.vessel if assessment is not None else None
    inside = np.zeros(len(frames), dtype=bool)
    for lesion in vessel.lesions if vessel is not None else ():
        inside |= (frames >= lesion.start_frame) & (frames <= lesion.end_frame)
    return inside


def _stent_lines(assessment: Assessment, along: FloatArray, outlines: FloatArray) -> tuple[FloatArray, ...]:
    """Helices both ways round each stent, about the middle of the lumen, as wide as the stent is made."""
    centres = outlines.mean(axis=1)
    lines: list[FloatArray] = []
    for stent in stents_shown(assessment):
        if stent.cranial_mm is None or stent.caudal_mm is None:
            continue
        places = np.linspace(stent.cranial_mm, stent.caudal_mm, 60)
        middle = np.column_stack([np.interp(places, along, centres[:, k]) for k in range(2)])
        lines += _helices(places, middle, stent.diameter_mm / 2)
    return tuple(lines)


def _helices(places: FloatArray, middle: FloatArray, radius_mm: float) -> Sequence[FloatArray]:
    made = []
    turns = 2 * np.pi * (places - places[0]) / TURN_MM
    for sense in (1, -1):
        for start in 2 * np.pi * np.arange(CROWNS) / CROWNS:
            angle = start + sense * turns
            made.append(
                np.column_stack(
                    [places, middle[:, 0] + radius_mm * np.cos(angle), middle[:, 1] + radius_mm * np.sin(angle)]
                )
            )
    circle = np.linspace(0, 2 * np.pi, 49)
    for end in (0, -1):
        made.append(
            np.column_stack(
                [
                    np.full(circle.size, places[end]),
                    middle[end, 0] + radius_mm * np.cos(circle),
                    middle[end, 1] + radius_mm * np.sin(circle),
                ]
            )
        )
    return made
