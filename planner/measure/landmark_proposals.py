"""Landmarks that the pullback itself suggests: iliocaval confluence, artery crossing, internal iliac ostium.

Openings along the pullback become branches, each with the place where its blood begins to part from the vein's: coming
from above, that is where the landmark lies. Which branch is which is weighed over all orders that anatomy allows: how
large the opening is, how wide the vein above it, and how far the two lie apart. The artery crossing is where a vessel
lies on the vein and the vein is flat, between the two. A proposal is not a fact: it carries a confidence and the reason.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from planner.measure.openings import Surroundings
from planner.model.arrays import BoolArray, FloatArray
from planner.model.intake import Side
from planner.model.told import PRESSED, PRESSED_FLAT, RUNS_ON, RUNS_ON_OVER, TAKEN_IN, TAKEN_IN_OVER
from planner.model.vessel import CrossSections, Landmark, LandmarkName
from planner.said import Said

CIV_LENGTH_MM: dict[Side | None, tuple[float, float]] = {
    "left": (70.0, 18.0),
    "right": (50.0, 16.0),
    None: (60.0, 22.0),
}
"""Mean and spread. Means: clinical reference, section 1 (about 7 cm left, 5 cm right); the spread is our own, a quarter
of the mean or a little more, as it is not reported there."""

VEIN_ABOVE_MM2 = {"confluence": 265.0, "iliac": 200.0}
"""Typical lumen cranial of each: IVC and CIV; clinical reference, section 1."""

SHOWN_FROM = 0.15
"""Confidence below which a proposal would only waste a person's look; our own choice."""

_USUAL_LENGTH_MM = 220.0  # of a pullback whose positions are unknown; it sets widths of windows, never a distance
_OPEN_MM2 = 3.0  # less than this beyond the contour is no opening
_JOINED_MM = 5.0  # a wall seen for less than this, such as a stent's wire, does not end an opening
_SHORTEST_MM = 3.0  # of an opening along the vein
_SPLIT_SHARE, _SPLIT_MM2 = 0.25, 30.0  # by which the lumen shrinks at once where a branch taken into the contour parts
_SPLIT_REACH_MM = 2.0
_LONGEST_MM = 22.0  # from a branch's first parting to where it stands alone
_OPENING_MM2 = {"confluence": (80.0, 0.6), "iliac": (45.0, 0.6)}  # median and spread of its logarithm: our phantoms
_OTHER_MM2 = ((0.75, 9.0, 0.7), (0.25, 35.0, 0.6))  # of small veins, and of a profunda or saphenous vein
_VEIN_SPREAD = 0.5  # of the logarithm of a vein's area: populations, scars and filling together
_SEEN = 0.9  # chance that a landmark lies within the pullback and shows
_ANYWHERE_MM = 150.0  # two openings that are not the two landmarks may lie this far apart, evenly likely
_SURE_MM = 6.0  # an opening seen over this length is hardly ever noise
_PRESSED_MM = 2.5  # length of contour under a vessel that is plainly a crossing
_FREE_MM, _BELOW_MM = 4.0, 45.0  # the crossing lies this far caudal of the confluence (usual 10 to 30 mm)


@dataclass(frozen=True)
class Branch:
    """One opening along the pullback.

    Attributes
    ----------
    onset, end
        Indices of the frames looked at: where it begins to part and where it is gone.
    largest_mm2
        Blood beyond the contour where most of it shows.
    length_mm
        Over which it was seen; nominal where positions are unknown.
    above_mm2
        Lumen area cranial of it; NaN when the pullback begins there.
    taken_in
        Whether the contour had taken the branch in, so that it shows only by its parting.
    """

    onset: int
    end: int
    largest_mm2: float
    length_mm: float
    above_mm2: float
    taken_in: bool = False


def propose_landmarks(
    around: Surroundings, sections: CrossSections, position_mm: FloatArray | None, side: Side | None
) -> tuple[Landmark, ...]:
    """Return proposed landmarks, cranial first; none where nothing shows.

    Parameters
    ----------
    around
        What lies around the lumen.
    sections
        Of all frames of the same pullback.
    position_mm
        Of all frames, or None: then order and size alone tell branches apart, with less confidence.
    side
        Of the leg; None when nobody stated it.
    """
    place_mm, known = _places(around, position_mm)
    if len(place_mm) < 3:
        return ()
    branches = find_branches(around, sections, place_mm)
    above, below = _most_likely(branches, place_mm if known else None, side)
    found = []
    names: tuple[LandmarkName, LandmarkName] = ("iliocaval_confluence", "internal_iliac_ostium")
    for name, (index, chance) in zip(names, (above, below), strict=True):
        if index is not None:
            found.append(_branch_landmark(name, branches[index], chance, around, known))
    crossing = _crossing(around, sections, place_mm, branches, above, below)
    if crossing is not None:
        found.append(crossing)
    shown = [mark for mark in found if (mark.confidence or 0.0) >= SHOWN_FROM]
    return tuple(sorted(shown, key=lambda mark: mark.frame_index))


def find_branches(around: Surroundings, sections: CrossSections, place_mm: FloatArray) -> tuple[Branch, ...]:
    """Return the branches of a pullback, cranial first; `place_mm` of the frames looked at, growing."""
    opening = np.nan_to_num(around.opening_mm2)
    area = sections.area_mm2[around.frames]
    whole = area + opening
    branches = [_branch_of_run(run, opening, area, whole, place_mm) for run in _runs(opening > _OPEN_MM2, place_mm)]
    for last in _splits(whole, place_mm):
        if not any(place_mm[b.onset] - _JOINED_MM <= place_mm[last] <= place_mm[b.end] + _JOINED_MM for b in branches):
            shrinks = float(whole[last] - whole[last + 1])
            onset = _widens_from(whole, place_mm, last)
            seen_mm = float(place_mm[last] - place_mm[onset])
            branches.append(Branch(onset, last, shrinks, seen_mm, _above(area, place_mm, onset), taken_in=True))
    return tuple(sorted(branches, key=lambda branch: branch.onset))


def _places(around: Surroundings, position_mm: FloatArray | None) -> tuple[FloatArray, bool]:
    """Place of every frame looked at; nominal, with False, where positions are unknown."""
    if position_mm is not None and np.isfinite(position_mm[around.frames]).all():
        return position_mm[around.frames], True
    return np.linspace(0.0, _USUAL_LENGTH_MM, len(around.frames)), False


def _runs(shown: BoolArray, place_mm: FloatArray) -> Iterator[tuple[int, int]]:
    """First and last index of every stretch that is long enough, short interruptions joined."""
    runs: list[tuple[int, int]] = []
    for index in np.flatnonzero(shown):
        if runs and place_mm[index] - place_mm[runs[-1][1]] <= _JOINED_MM:
            runs[-1] = runs[-1][0], int(index)
        else:
            runs.append((int(index), int(index)))
    return ((first, last) for first, last in runs if place_mm[last] - place_mm[first] >= _SHORTEST_MM)


def _branch_of_run(
    run: tuple[int, int], opening: FloatArray, area: FloatArray, whole: FloatArray, place_mm: FloatArray
) -> Branch:
    first, last = run
    largest = float(opening[first : last + 1].max())
    taken_in = first > 0 and opening[first] > 0.4 * largest  # it opens gradually, unless the contour had followed it
    onset = _widens_from(whole, place_mm, last) if taken_in else _rise_from_zero(run, opening, place_mm)
    seen_mm = float(place_mm[last] - place_mm[onset])
    return Branch(onset, last, largest, seen_mm, _above(area, place_mm, onset), taken_in)


def _rise_from_zero(run: tuple[int, int], opening: FloatArray, place_mm: FloatArray) -> int:
    """Index where the straight line through an opening's rise begins: its first blood is too little to be seen."""
    first, last = run
    top = first + int(np.argmax(opening[first : last + 1] >= 0.7 * opening[first : last + 1].max()))
    rise = np.arange(first, top + 1)
    if len(rise) < 3:
        return first
    slope, start = np.polyfit(place_mm[rise], opening[rise], 1)
    if slope <= 0:
        return first
    begins_mm = float(np.clip(-start / slope, place_mm[first] - _JOINED_MM, place_mm[first]))
    return int(np.argmin(np.abs(place_mm - begins_mm)))


def _splits(whole: FloatArray, place_mm: FloatArray) -> Iterator[int]:
    """Last index before each sudden loss of lumen: a branch that the contour had taken in stands apart from here."""
    step_mm = float(np.median(np.diff(place_mm)))
    reach = max(2, round(_SPLIT_REACH_MM / step_mm)) if step_mm > 0 else 2
    for k in range(reach - 1, len(whole) - reach):
        before, after = whole[k - reach + 1 : k + 1], whole[k + 1 : k + 1 + reach]
        # Every frame before is larger than every frame after; a NaN in either compares as no loss.
        if before.min() - after.max() > max(_SPLIT_MM2, _SPLIT_SHARE * before.max()):
            yield k


def _widens_from(whole: FloatArray, place_mm: FloatArray, last: int) -> int:
    """Index cranial of a parting from which the lumen widens most: the vein has tapered there, and a branch joins it."""
    near = np.flatnonzero(
        (place_mm <= place_mm[last]) & (place_mm >= place_mm[last] - _LONGEST_MM) & np.isfinite(whole)
    )
    if not len(near):
        return last
    widest_after = np.maximum.accumulate(whole[near][::-1])[::-1]
    widens = widest_after - whole[near]
    return int(near[np.flatnonzero(widens == widens.max())[-1]])


def _above(area: FloatArray, place_mm: FloatArray, onset: int) -> float:
    gap_mm = place_mm[onset] - place_mm
    near = area[(gap_mm > 2.0) & (gap_mm < 15.0)]
    near = near[np.isfinite(near)]
    return float(np.median(near)) if len(near) >= 2 else float("nan")


_Choice = tuple[int | None, float]


def _most_likely(
    branches: tuple[Branch, ...], place_mm: FloatArray | None, side: Side | None
) -> tuple[_Choice, _Choice]:
    """Which branch is the confluence and which the internal iliac, each with its chance; None where neither is likelier."""
    none: list[int | None] = [None]
    pairs = [
        (above, below)
        for above in [*none, *range(len(branches))]
        for below in [*none, *range(len(branches) if above is None else above + 1, len(branches))]
    ]
    pairs += [(None, below) for below in range(len(branches))]
    scores = np.array([_score(branches, above, below, place_mm, side) for above, below in pairs])
    chance = np.exp(scores - scores.max())
    chance /= chance.sum()
    best = pairs[int(np.argmax(chance))]
    return (
        (best[0], float(sum(c for c, pair in zip(chance, pairs, strict=True) if pair[0] == best[0]))),
        (best[1], float(sum(c for c, pair in zip(chance, pairs, strict=True) if pair[1] == best[1]))),
    )


def _score(
    branches: tuple[Branch, ...],
    above: int | None,
    below: int | None,
    place_mm: FloatArray | None,
    side: Side | None,
) -> float:
    """Logarithm of how likely one naming is, up to a constant."""
    score = sum(np.log(1 - _SEEN if index is None else _SEEN) for index in (above, below))
    for index, branch in enumerate(branches):
        if index in (above, below):
            name = "confluence" if index == above else "iliac"
            score += np.log(_normal(np.log(branch.largest_mm2), np.log(_OPENING_MM2[name][0]), _OPENING_MM2[name][1]))
            if np.isfinite(branch.above_mm2):
                score -= 0.5 * ((np.log(branch.above_mm2 / VEIN_ABOVE_MM2[name])) / _VEIN_SPREAD) ** 2
            score += np.log(1 - np.exp(-max(branch.length_mm, 0.5) / _SURE_MM))
        else:
            score += np.log(sum(w * _normal(np.log(branch.largest_mm2), np.log(m), sd) for w, m, sd in _OTHER_MM2))
            score -= 0.5  # a vein's area above some other branch says nothing: about its mean loss above
    if place_mm is not None and above is not None and below is not None:
        apart = float(place_mm[branches[below].onset] - place_mm[branches[above].onset])
        score += np.log(_normal(apart, *CIV_LENGTH_MM[side]) * _ANYWHERE_MM + 1e-6)
    return float(score)


def _normal(value: float, mean: float, spread: float) -> float:
    return float(np.exp(-0.5 * ((value - mean) / spread) ** 2) / (spread * np.sqrt(2 * np.pi)))


def _branch_landmark(name: LandmarkName, branch: Branch, chance: float, around: Surroundings, known: bool) -> Landmark:
    confidence = chance * (1 - np.exp(-branch.length_mm / _SURE_MM))
    confidence *= (0.6 if branch.taken_in else 1.0) * (0.5 if branch.onset == 0 else 1.0) * (1.0 if known else 0.8)
    why = _why(branch, known)
    return Landmark(name, int(around.frames[branch.onset]), None, "auto", round(float(confidence), 2), why)


def _why(branch: Branch, known: bool) -> str:
    held: dict[str, object] = {"length": branch.length_mm, "largest": branch.largest_mm2}
    if branch.taken_in:
        return Said(TAKEN_IN_OVER if known else TAKEN_IN, held)
    return Said(RUNS_ON_OVER if known else RUNS_ON, held)


def _crossing(
    around: Surroundings,
    sections: CrossSections,
    place_mm: FloatArray,
    branches: tuple[Branch, ...],
    above: _Choice,
    below: _Choice,
) -> Landmark | None:
    """The middle of the stretch on which a vessel lies on a flat vein, near the confluence or above the internal iliac."""
    start_mm, stop_mm, chance = -np.inf, np.inf, 0.0
    if below[0] is not None:
        stop_mm, chance = place_mm[branches[below[0]].onset] - _FREE_MM, below[1]
        start_mm = stop_mm - CIV_LENGTH_MM[None][0]
    if above[0] is not None:
        start_mm, chance = place_mm[branches[above[0]].onset] + _FREE_MM, above[1]
        stop_mm = min(stop_mm, start_mm + _BELOW_MM)
    told = np.flatnonzero(np.isfinite(around.pressed_mm))
    between = np.flatnonzero((place_mm >= start_mm) & (place_mm <= stop_mm))
    if not chance or len(between) < 3 or len(told) < 3:
        return None
    pressed = np.interp(between, told, ndimage.median_filter(around.pressed_mm[told], 3, mode="nearest"))
    flat = np.nan_to_num(np.clip((sections.aspect_ratio[around.frames[between]] - 1.2) / 2.0, 0.0, 1.0))
    weight = pressed * (0.2 + flat)
    top = int(np.argmax(weight))
    if pressed[top] <= 0.0:
        return None
    strong = ndimage.label(weight >= 0.5 * weight[top])[0]
    stretch = strong == strong[top]
    middle_mm = float(np.average(place_mm[between[stretch]], weights=weight[stretch]))
    index = int(np.argmin(np.abs(place_mm - middle_mm)))
    confidence = min(1.0, pressed[top] / _PRESSED_MM) * (0.5 + 0.4 * flat[top]) * chance
    why = Said(PRESSED_FLAT if flat[top] > 0.4 else PRESSED, {"pressed": float(pressed[top])})
    return Landmark("artery_crossing", int(around.frames[index]), None, "auto", round(float(confidence), 2), why)
