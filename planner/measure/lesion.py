"""Lesions: runs of frames whose area is below half of their reference.

The threshold of 50 % area reduction is the working criterion of trials and practice; it is arbitrary, and healthy left
common iliac veins reach it too (clinical reference, section 2). A lesion is a finding, not an indication.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from planner.measure.reference import (
    Reference,
    diffuse_segments,
    mean_reference,
    neighbour_reference,
    population_reference,
)
from planner.model.arrays import BoolArray, FloatArray
from planner.model.plan import LesionBorders, ReferenceChoice
from planner.model.policy import Policy
from planner.model.vessel import SEGMENTS, Lesion, Positions, ReferenceMethod, Segment

SMOOTHING_MM = 1.5
"""Median window against single bad frames: short enough that no lesion of clinical length can hide in it."""

MERGE_GAP_MM = 2.0
"""Recoveries shorter than this are measurement noise; anything longer keeps two lesions apart."""

FRAMES_PER_MM_UNKNOWN = 2.0
"""Only for window widths where positions are unknown; never for a reported length."""

_BORDER_PASSES = 4
_ONE_PLACE_MM = 1e-5


@dataclass(frozen=True, eq=False)
class VeinProfile:
    """What lesion finding looks at: areas along the vein with their segments.

    Attributes
    ----------
    trusted
        Frames that a reference may rest on, shape (frames,): confident, and not across the mouth of a branch.
    believed
        Frames whose area may be a minimum, shape (frames,): confident, wherever they lie.
    """

    area_mm2: FloatArray
    positions: Positions
    segments: tuple[Segment | None, ...]
    trusted: BoolArray
    believed: BoolArray

    @property
    def coordinate(self) -> FloatArray:
        """Millimetres where known, else frame numbers scaled to a typical spacing (windows only)."""
        frames = np.arange(self.area_mm2.size, dtype=float)
        known = self.positions.position_mm
        if known is None or np.isnan(known).all():
            return frames / FRAMES_PER_MM_UNKNOWN
        inside = np.isfinite(known)
        return np.asarray(np.interp(frames, frames[inside], known[inside])) + 1e-9 * frames

    def smoothed(self) -> FloatArray:
        """Areas with single bad frames removed; NaN stays where nothing was measured."""
        seen = np.isfinite(self.area_mm2)
        if not seen.any():
            return self.area_mm2
        filled = _bridged(self.area_mm2)
        width = 2 * int(SMOOTHING_MM / (2.0 * usual_step(self.coordinate))) + 1
        width = min(width, 2 * ((seen.size - 1) // 2) + 1)
        smooth: FloatArray = ndimage.median_filter(filled, size=width, mode="nearest") if width > 1 else filled
        return np.where(seen, smooth, np.nan)


def find_lesions(profile: VeinProfile, policy: Policy, choice: ReferenceChoice | None = None) -> tuple[Lesion, ...]:
    """Return the lesions of a pullback, cranial first; the IVC is not graded."""
    area = profile.smoothed()
    candidate = _narrowed(area, _expected_area(area, profile, policy), policy) & _gradable(profile)
    found: list[tuple[int, int, Reference]] = []
    for start, end in _runs(candidate, profile.coordinate):
        if np.isnan(area[start : end + 1]).all():
            continue
        grown = _settle_borders(start, end, area, candidate, profile, policy, choice)
        if grown is not None and not any(start <= grown[1] and end >= grown[0] for start, end, _ in found):
            found.append(grown)
    found.sort(key=lambda run: run[0])
    return tuple(
        _lesion(f"L{number}", start, end, reference, profile, area, "auto")
        for number, (start, end, reference) in enumerate(found, start=1)
    )


def measure_lesions(
    profile: VeinProfile,
    borders: Sequence[LesionBorders],
    policy: Policy,
    choice: ReferenceChoice | None = None,
) -> tuple[Lesion, ...]:
    """Return lesions between borders that a person drew, measured as the found ones are."""
    area = profile.smoothed()
    occupied = np.zeros(area.size, dtype=bool)
    for drawn in borders:
        occupied[drawn.start_frame : drawn.end_frame + 1] = True
    lesions = []
    for drawn in sorted(borders, key=lambda lesion: lesion.start_frame):
        if np.isnan(profile.area_mm2[drawn.start_frame : drawn.end_frame + 1]).all():
            continue
        reference = _reference(drawn.start_frame, drawn.end_frame, area, occupied, profile, policy, choice)
        lesions.append(_lesion(drawn.id, drawn.start_frame, drawn.end_frame, reference, profile, area, "edited"))
    return tuple(lesions)


def references_beside(
    profile: VeinProfile, start_frame: int, end_frame: int, occupied: BoolArray, policy: Policy
) -> tuple[Reference | None, Reference | None]:
    """Return the cranial and the caudal reference of a stretch; neither crosses into the IVC."""
    area = profile.smoothed()
    healthy = ~occupied & _gradable(profile)
    window = policy.reference_window_mm.value

    def beside(border_frame: int, *, caudal: bool) -> Reference | None:
        where = (profile.coordinate, healthy & profile.trusted, border_frame, window)
        found = neighbour_reference(area, *where, caudal=caudal)
        anything = (profile.coordinate, healthy, border_frame, window)
        return found or neighbour_reference(area, *anything, caudal=caudal)

    return beside(start_frame, caudal=False), beside(end_frame, caudal=True)


def segment_of_run(segments: Sequence[Segment | None], start_frame: int, end_frame: int) -> Segment | None:
    """Return the segment in which most of a run lies, or None where none is known."""
    counts = Counter(segment for segment in segments[start_frame : end_frame + 1] if segment is not None)
    return counts.most_common(1)[0][0] if counts else None


def _gradable(profile: VeinProfile) -> BoolArray:
    return np.array([segment != "IVC" for segment in profile.segments])


def _expected_area(area: FloatArray, profile: VeinProfile, policy: Policy) -> FloatArray:
    """A healthy area for every frame, to seed lesions: the segment's upper quartile, at least its minimum."""
    names = np.array([segment or "" for segment in profile.segments])
    expected = np.full(area.size, np.nan)
    for name in np.unique(names):
        inside = names == name
        areas = area[inside & np.isfinite(area)]
        if areas.size == 0:
            continue
        healthy = float(np.percentile(areas, 75))
        if name in ("CIV", "EIV", "CFV"):
            healthy = max(healthy, policy.minimum_area_mm2(name))
        expected[inside] = healthy
    return expected


def _narrowed(area: FloatArray, reference: FloatArray | float, policy: Policy) -> BoolArray:
    """Frames whose area lies below the significant share of the reference (half, by default)."""
    share = 1.0 - policy.significant_area_stenosis_percent.value / 100.0
    return np.asarray(_bridged(area) < share * reference, dtype=bool)


def _bridged(area: FloatArray) -> FloatArray:
    """Areas with unmeasured frames filled from their neighbours, so that a gap inside a lesion does not split it."""
    seen = np.flatnonzero(np.isfinite(area))
    return area if seen.size == 0 else np.asarray(np.interp(np.arange(area.size), seen, area[seen]))


def _runs(below: BoolArray, coordinate: FloatArray) -> Iterator[tuple[int, int]]:
    """First and last frame of each run; near ones joined, single frames count only where frames lie far apart."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], below.astype(np.int8), [0]))))
    joined: list[tuple[int, int]] = []
    for start, stop in zip(edges[::2], edges[1::2], strict=True):
        if joined and coordinate[start] - coordinate[joined[-1][1]] < MERGE_GAP_MM:
            joined[-1] = (joined[-1][0], int(stop - 1))
        else:
            joined.append((int(start), int(stop - 1)))
    return (run for run in joined if run[1] > run[0] or usual_step(coordinate) >= SMOOTHING_MM)


def usual_step(coordinate: FloatArray) -> float:
    """Median distance of neighbouring frames that do not lie in one place: rests and frames outside the pins do."""
    steps = np.diff(coordinate)
    apart = steps[steps > _ONE_PLACE_MM]
    return float(np.median(apart)) if apart.size else SMOOTHING_MM


def _settle_borders(
    start: int,
    end: int,
    area: FloatArray,
    candidate: BoolArray,
    profile: VeinProfile,
    policy: Policy,
    choice: ReferenceChoice | None,
) -> tuple[int, int, Reference] | None:
    """Move a run's borders until they and the reference beside them agree; None when no lesion is left."""
    gradable = _gradable(profile)
    for _ in range(_BORDER_PASSES):
        occupied = candidate.copy()
        occupied[start : end + 1] = True
        reference = _reference(start, end, area, occupied, profile, policy, choice)
        below = _narrowed(area, reference.area_mm2, policy) & gradable
        deepest = start + int(np.nanargmin(area[start : end + 1]))
        if not below[deepest]:
            return None
        around = next((run for run in _runs(below, profile.coordinate) if run[0] <= deepest <= run[1]), None)
        if around is None:
            return None
        if around == (start, end):
            break
        start, end = around
    return start, end, reference


def _reference(
    start: int,
    end: int,
    area: FloatArray,
    occupied: BoolArray,
    profile: VeinProfile,
    policy: Policy,
    choice: ReferenceChoice | None,
) -> Reference:
    cranial, caudal = references_beside(profile, start, end, occupied, policy)
    segment = segment_of_run(profile.segments, start, end) or _widest_possible(profile.segments, start)
    population = population_reference(segment, policy)
    if choice is not None:
        return _chosen(choice, area, cranial, caudal, population)
    if segment in diffuse_segments(profile.area_mm2, profile.segments, policy):
        return population
    return caudal or cranial or population


def _widest_possible(segments: Sequence[Segment | None], start_frame: int) -> Segment:
    """Of the segments that a run may lie in whose own is unknown: the one after the last that is known above it."""
    above = next((segment for segment in reversed(segments[:start_frame]) if segment is not None), "IVC")
    return SEGMENTS[min(SEGMENTS.index(above) + 1, len(SEGMENTS) - 1)]


def _chosen(
    choice: ReferenceChoice,
    area: FloatArray,
    cranial: Reference | None,
    caudal: Reference | None,
    population: Reference,
) -> Reference:
    """The reference a person asked for; the population's where the images do not hold it."""
    if choice.area_mm2 is not None and choice.area_mm2 > 0:
        return Reference(choice.area_mm2, choice.method)
    frame = choice.frame_index
    if frame is not None and 0 <= frame < area.size and np.isfinite(area[frame]):
        return Reference(float(area[frame]), "manual", (frame,))
    offered: dict[ReferenceMethod, Reference | None] = {
        "caudal": caudal,
        "cranial": cranial,
        "mean": mean_reference(caudal, cranial),
    }
    return offered.get(choice.method) or population


def _lesion(
    lesion_id: str,
    start: int,
    end: int,
    reference: Reference,
    profile: VeinProfile,
    area: FloatArray,
    source: str,
) -> Lesion:
    mla_frame = start + _smallest(area[start : end + 1], profile.believed[start : end + 1])
    mla_mm2 = float(profile.area_mm2[mla_frame])
    start_mm, end_mm = _border_positions(start, end, profile.positions)
    return Lesion(
        id=lesion_id,
        segment=segment_of_run(profile.segments, start, end),
        start_frame=start,
        end_frame=end,
        start_mm=start_mm,
        end_mm=end_mm,
        length_mm=None if start_mm is None or end_mm is None else end_mm - start_mm,
        mla_frame=mla_frame,
        mla_mm2=mla_mm2,
        reference_mm2=reference.area_mm2,
        reference_method=reference.method,
        area_stenosis_percent=100.0 * (1.0 - mla_mm2 / reference.area_mm2),
        reference_frames=reference.frames,
        source=source,
    )


def _smallest(area: FloatArray, believed: BoolArray) -> int:
    """Index of the smallest believed area; of the smallest at all where none is believed."""
    chosen = np.where(believed, area, np.nan)
    return int(np.nanargmin(area if np.isnan(chosen).all() else chosen))


def _border_positions(start: int, end: int, positions: Positions) -> tuple[float | None, float | None]:
    known = positions.position_mm
    if known is None or not (np.isfinite(known[start]) and np.isfinite(known[end])):
        return None, None
    return float(known[start]), float(known[end])
