"""The curl at the end of a sizing pigtail: bands that go on past the row, but round a loop.

In the loop, some 12 to 18 mm across, the catheter turns by 60 to 110 degrees from one band to the next, to one side; on the
shaft it turns by a few degrees. The chord between two bands of the loop is shorter than the 10 mm along the catheter, and
where the loop stands askew in the picture shorter still. A band of the loop is no place of the vein's course.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from planner.model.arrays import BoolArray, FloatArray

FEWEST_IN_CURL = 2
"""Bands past the row; fewer could be chance."""

_MOST_IN_CURL = 6
_CHORD = (0.3, 1.06)  # of the row's distance: a chord is never longer than the catheter along it
_TURN_DEG = (22.0, 135.0)  # from one chord to the next
_LEAST_TURN_DEG = 45.0  # of every chord after the first, which may begin on the shaft
_UNEVEN_TURN_DEG = 40.0  # between neighbours: a loop that stands askew turns unevenly
_WIDEST_LOOP = 2.0  # of the row's distance
_STRENGTH_RATIO = 2.0
_SHAFT_TURN_DEG = 15.0  # from here on, a row's last band lies in the loop already


def find_curl(places: FloatArray, strength: FloatArray, row: tuple[int, ...]) -> tuple[tuple[int, ...], int]:
    """Return the spots of a curl beyond one end of a row of bands, from the row outwards, and at which end: 0 or -1.

    The row's own last band is among them where the loop begins before it. Empty without a curl.

    Parameters
    ----------
    places, strength
        Of all spots, shape (spots, 2) and (spots,).
    row
        Spots that are the bands of the shaft, in order.
    """
    best: tuple[int, ...] = ()
    end = 0
    usual = float(np.median(strength[list(row)]))
    alike = (strength < _STRENGTH_RATIO * usual) & (strength > usual / _STRENGTH_RATIO)
    alike[list(row)] = False
    for side, ordered in ((-1, row), (0, row[::-1])):
        distance = float(np.percentile(np.hypot(*np.diff(places[list(ordered)], axis=0).T), 75))
        for loop in _loops(places, alike, ordered, distance):
            if len(loop) > len(best):
                best, end = loop, side
    if len(best) < FEWEST_IN_CURL:
        return (), 0
    ordered = row if end == -1 else row[::-1]
    return (*_begun_on_row(places, ordered, best), *best), end


def curl_distances_px(places: FloatArray) -> FloatArray:
    """Distances along the catheter between neighbouring bands of a curl, shape (bands - 1,): chords bent to arcs.

    Each chord is that of a circle which turns as the bands beside it do.
    """
    chords = np.diff(places, axis=0)
    length = np.hypot(chords[:, 0], chords[:, 1])
    if len(chords) < 2:
        return length
    turn = np.abs(np.radians(_turns_deg(chords)))
    half = np.clip(np.concatenate([turn[:1], (turn[1:] + turn[:-1]) / 2, turn[-1:]]) / 2, 1e-3, 1.5)
    return np.asarray(length * half / np.sin(half))


def _loops(places: FloatArray, alike: BoolArray, row: tuple[int, ...], distance: float) -> Iterator[tuple[int, ...]]:
    """Every way to go on from the row's last band round a loop, to either side."""
    before, here = row[-2], row[-1]
    for sign in (1.0, -1.0):
        yield from _onward(places, alike, (before, here), distance, sign, ())


def _onward(
    places: FloatArray, alike: BoolArray, last: tuple[int, int], distance: float, sign: float, turns: tuple[float, ...]
) -> Iterator[tuple[int, ...]]:
    before, here = last
    ahead = places - places[here]
    heading = places[here] - places[before]
    away = np.hypot(ahead[:, 0], ahead[:, 1])
    cross = heading[0] * ahead[:, 1] - heading[1] * ahead[:, 0]
    turn = sign * np.degrees(np.arctan2(cross, ahead @ heading))
    fits = alike & (away > _CHORD[0] * distance) & (away < _CHORD[1] * distance)
    fits &= (turn > _TURN_DEG[0]) & (turn < _TURN_DEG[1])
    if turns:
        fits &= turn > _LEAST_TURN_DEG
    if len(turns) > 1:
        fits &= np.abs(turn - turns[-1]) < _UNEVEN_TURN_DEG
    for found in np.flatnonzero(fits):
        left = alike.copy()
        left[found] = False
        # what comes after stays within the loop
        left &= np.hypot(*(places - places[found]).T) < _WIDEST_LOOP * distance
        longest: tuple[int, ...] = ()
        if len(turns) + 1 < _MOST_IN_CURL:
            rest = _onward(places, left, (here, int(found)), distance, sign, (*turns, float(turn[found])))
            longest = max(rest, key=len, default=())
        yield (int(found), *longest)


def _begun_on_row(places: FloatArray, row: tuple[int, ...], loop: tuple[int, ...]) -> tuple[int, ...]:
    """The row's last band, where the row has turned towards the loop before it."""
    turns = _turns_deg(np.diff(places[[*row[-3:], loop[0]]], axis=0))
    same_way = len(turns) == 2 and turns[0] * turns[1] > 0
    return (row[-1],) if same_way and abs(turns[0]) > _SHAFT_TURN_DEG else ()


def _turns_deg(chords: FloatArray) -> FloatArray:
    cross = chords[:-1, 0] * chords[1:, 1] - chords[:-1, 1] * chords[1:, 0]
    return np.asarray(np.degrees(np.arctan2(cross, np.sum(chords[:-1] * chords[1:], axis=1))))
