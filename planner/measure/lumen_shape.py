"""Closes an outline across what opens from the lumen or cuts into it: branches, leaks into a shadow, a guide-wire.

Seen from its own middle and stretched to equal width in all directions, a lumen is a gently waved circle, flat or
not. A steep and narrow departure from the smoothest circle that most of the outline follows does not belong to it.
"""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from planner.measure.lumen_branch import close_necks
from planner.measure.lumen_ellipse import ellipse_depths, ellipse_of
from planner.measure.lumen_lobe import close_lobes
from planner.measure.polygon import resample_contour
from planner.model.arrays import BoolArray, FloatArray

_PLACES = 128
_EVEN_PLACES = 96
_WAVES = 2
_WORTH_A_LOOK = 0.06  # relative departure from the outline's own ellipse; a pouch drags that along by half
_ROUNDS = 2  # a pouch moves the middle that it is seen from: look again without it
_FIT_ROUNDS = 6
_AGREES = 0.05  # relative departure that says nothing
_POUCH, _NOTCH = 0.12, -0.30  # relative departure at which a pouch and a notch begin to count
_EDGE = 0.04  # relative departure at which they end
_WIDEST_POUCH, _WIDEST_NOTCH = 0.38, 0.12  # of a full turn


def close_openings(depth: FloatArray, angles: FloatArray, clearance: float) -> FloatArray:
    """Close outlines across pouches and notches.

    Parameters
    ----------
    depth
        Outlines seen from the transducer, distance on every ray, shape (frames, rays).
    angles
        Of the rays in radians, shape (rays,).
    clearance
        Distance from the transducer within which no neck is looked for.

    Returns
    -------
    ndarray
        The closed outlines in the same form.
    """
    closed = depth.copy()
    opened = np.flatnonzero(_departs(depth, angles))
    if len(opened):
        closed[opened] = _closed(depth[opened], angles, clearance)
    return closed


def _departs(depth: FloatArray, angles: FloatArray) -> BoolArray:
    """Whether outlines leave their own ellipse so far anywhere that they are worth a closer look, shape (frames,)."""
    departure = depth / np.maximum(ellipse_depths(ellipse_of(depth, angles), angles), 1e-6) - 1
    return np.asarray((departure.max(axis=1) > _WORTH_A_LOOK) | (departure.min(axis=1) < 2 * -_WORTH_A_LOOK))


def _closed(depth: FloatArray, angles: FloatArray, clearance: float) -> FloatArray:
    rays = np.stack([np.cos(angles), np.sin(angles)], axis=-1)
    closed = _across_branches(depth, angles, rays, clearance)
    for k in range(len(depth)):
        for _ in range(_ROUNDS):
            smoother = _without_openings(closed[k][:, None] * rays)
            if smoother is None:
                break
            closed[k] = _seen_from_transducer(smoother, angles)
    return closed


def _across_branches(depth: FloatArray, angles: FloatArray, rays: FloatArray, clearance: float) -> FloatArray:
    closed = depth.copy()
    whole, lobed = close_lobes(np.stack([resample_contour(d[:, None] * rays, _EVEN_PLACES) for d in depth]))
    for k in range(len(depth)):
        if lobed[k]:
            closed[k] = np.minimum(_seen_from_transducer(whole[k], angles), depth[k])
        outline, cut = close_necks(closed[k][:, None] * rays, clearance)
        if cut:
            closed[k] = _seen_from_transducer(outline, angles)
    return closed


def _without_openings(points: FloatArray) -> FloatArray | None:
    """The outline with openings replaced by the smooth circle; None when it has none."""
    centre, stretch = _frame_of(points)
    if stretch is None:
        return None
    seen = (points - centre) @ np.linalg.inv(stretch).T
    turn = np.arctan2(seen[:, 1], seen[:, 0])
    places = 2 * np.pi * np.arange(_PLACES) / _PLACES - np.pi
    order = np.argsort(turn)
    radius = np.interp(places, turn[order], np.hypot(*seen[order].T), period=2 * np.pi)
    smooth = _smooth_circle(radius, places)
    departure = radius / smooth - 1
    opening = _arcs(departure, _POUCH, _WIDEST_POUCH) | _arcs(-departure, -_NOTCH, _WIDEST_NOTCH)
    if not opening.any():
        return None
    radius = np.where(opening, smooth, radius)
    return radius[:, None] * np.stack([np.cos(places), np.sin(places)], axis=-1) @ stretch.T + centre


def _frame_of(points: FloatArray) -> tuple[FloatArray, FloatArray | None]:
    """Middle of the enclosed area and the square root of its covariance; None when it encloses nothing."""
    x, y = points.T
    nx, ny = np.roll(points, -1, axis=0).T
    cross = x * ny - nx * y
    area = cross.sum() / 2
    if area <= 0:
        return points.mean(axis=0), None
    centre = np.array([((x + nx) * cross).sum(), ((y + ny) * cross).sum()]) / (6 * area)
    xx = ((x * x + x * nx + nx * nx) * cross).sum() / (12 * area) - centre[0] ** 2
    yy = ((y * y + y * ny + ny * ny) * cross).sum() / (12 * area) - centre[1] ** 2
    xy = ((x * ny + 2 * x * y + 2 * nx * ny + nx * y) * cross).sum() / (24 * area) - centre[0] * centre[1]
    values, axes = np.linalg.eigh(np.array([[xx, xy], [xy, yy]]))
    if values[0] <= 1e-6 * values[1]:
        return centre, None
    return centre, np.asarray(axes * np.sqrt(values)) @ axes.T


def _smooth_circle(radius: FloatArray, places: FloatArray) -> FloatArray:
    """The gently waved circle that most of the outline follows, by least absolute departures."""
    waves = [np.ones_like(places)]
    for order in range(1, _WAVES + 1):
        waves += [np.cos(order * places), np.sin(order * places)]
    basis = np.stack(waves, axis=-1)
    damping = 1e-3 * len(places) * np.diag([0.0] + [float(order**2) for order in range(1, _WAVES + 1) for _ in "cs"])
    weight = np.ones_like(radius)
    smooth = np.full_like(radius, np.median(radius))
    for _ in range(_FIT_ROUNDS):
        weighted = basis * weight[:, None]
        smooth = basis @ np.linalg.solve(basis.T @ weighted + damping, weighted.T @ radius)
        smooth = np.maximum(smooth, 0.2 * np.median(radius))
        weight = 1 / np.maximum(np.abs(radius / smooth - 1) / _AGREES, 1)
    return np.asarray(smooth)


def _arcs(departure: FloatArray, counts: float, widest: float) -> BoolArray:
    """Arcs that depart by more than `counts` somewhere and by more than the edge throughout, none wider than `widest`."""
    count = len(departure)
    beyond = departure > _EDGE
    if beyond.all() or not (departure > counts).any():
        return np.zeros(count, bool)
    start = int(np.argmin(beyond))
    turned = np.roll(beyond, -start)
    label, found = ndimage.label(turned)
    peaks = ndimage.maximum(np.roll(departure, -start), label, np.arange(1, found + 1))
    sizes = np.bincount(label, minlength=found + 1)[1:]
    wanted = np.concatenate([[False], (np.asarray(peaks) > counts) & (sizes <= widest * count)])
    return np.asarray(np.roll(wanted[label], start))


def _seen_from_transducer(outline: FloatArray, angles: FloatArray) -> FloatArray:
    turn = np.arctan2(outline[:, 1], outline[:, 0])
    order = np.argsort(turn)
    return np.interp(angles, turn[order], np.hypot(*outline[order].T), period=2 * np.pi)
