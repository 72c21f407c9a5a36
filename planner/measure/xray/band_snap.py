"""Bands that a person clicked, laid on the bands that the picture shows."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from planner.measure.xray.marker_bands import SEARCH_SIDE_PX, STRENGTH_RATIO, centred, find_spots
from planner.measure.xray.subtraction import Picture, reduced
from planner.model.arrays import BoolArray, FloatArray

REACH_SHARE = 0.3
"""Of the usual distance between clicks: a slip of the hand, never the way to the next band."""

_AROUND_PX = 28  # of the search picture, around a click: enough to tell a spot from noise
_RADIUS_SHARE, _SMALLEST_RADIUS_PX, _LARGEST_RADIUS_PX = 0.12, 2.0, 8.0  # of a band


def snap_to_bands(picture: Picture, places_px: Sequence[tuple[float, float]]) -> tuple[FloatArray, BoolArray]:
    """Return the places with those laid on a band, to a fraction of a pixel, that have one within reach, and which they are.

    The others stay where they were clicked; so do those whose spot is far fainter or darker than the others'.

    Parameters
    ----------
    picture
        Attenuation of the frame that was clicked on, shape (rows, columns).
    places_px
        Clicks in order along the catheter, x and y.
    """
    clicked = np.array(places_px, dtype=float).reshape(-1, 2)
    if len(clicked) < 2:
        return clicked, np.zeros(len(clicked), dtype=bool)
    step = float(np.median(np.hypot(*np.diff(clicked, axis=0).T)))
    factor = max(1, min(picture.shape) // SEARCH_SIDE_PX)
    coarse = reduced(picture, factor)
    near = [
        _nearest_spot(coarse, (place - (factor - 1) / 2) / factor, REACH_SHARE * step / factor) for place in clicked
    ]
    strength = np.array([0.0 if spot is None else spot[1] for spot in near])
    if not (strength > 0).any():
        return clicked, np.zeros(len(clicked), dtype=bool)
    usual = float(np.median(strength[strength > 0]))
    is_on_band = (strength > usual / STRENGTH_RATIO) & (strength < usual * STRENGTH_RATIO)
    snapped = clicked.copy()
    rough = np.array([clicked[0] if spot is None else spot[0] for spot in near]) * factor + (factor - 1) / 2
    radius = float(np.clip(_RADIUS_SHARE * step, _SMALLEST_RADIUS_PX, _LARGEST_RADIUS_PX))
    snapped[is_on_band] = centred(picture, rough[is_on_band], radius)
    return snapped, is_on_band


def _nearest_spot(picture: Picture, place: FloatArray, reach: float) -> tuple[FloatArray, float] | None:
    """The spot nearest to a place of the search picture, with its strength; None where none is within reach."""
    column, row = np.rint(place).astype(int)
    top, left = max(row - _AROUND_PX, 0), max(column - _AROUND_PX, 0)
    patch = picture[top : row + _AROUND_PX + 1, left : column + _AROUND_PX + 1]
    if min(patch.shape) < _AROUND_PX:
        return None
    spots = find_spots(patch, np.ones(patch.shape, dtype=bool))
    places = spots.places + np.array([left, top])
    apart = np.hypot(*(places - place).T)
    if not (apart <= reach).any():
        return None
    nearest = int(apart.argmin())
    return places[nearest], float(spots.strength[nearest])
