"""What the area profile paints, worked out without Qt."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from planner.model.arrays import FloatArray
from planner.model.assessment import Assessment
from planner.model.plan import Plan
from planner.model.policy import Policy
from planner.model.vessel import LandingZone, Lesion, Segment
from planner.ui.language import tr
from planner.ui.views.frame_marks import FrameMarks, mark_frames, no_marks
from planner.ui.views.place import VeinAxis
from planner.wording.labels import CONTOUR_STANDINGS
from planner.wording.numbers import format_mm, format_mm2, format_percent, format_trimmed

HEADROOM = 1.30
"""The area axis ends above the largest area, so that the stent has room over the curve."""


@dataclass(frozen=True)
class Band:
    """A stretch of the vein with words; short ones for where there is little room."""

    start: float
    end: float
    words: str = ""
    short_words: str = ""


@dataclass(frozen=True)
class SegmentRun:
    """A stretch of the vein that belongs to one segment."""

    start: float
    end: float
    segment: Segment


@dataclass(frozen=True)
class LesionBand:
    """A lesion on the profile; places on the axis, frames for editing; short words leave the length out."""

    id: str
    start: float
    end: float
    start_frame: int
    end_frame: int
    mla_place: float
    mla_mm2: float
    reference_mm2: float
    words: str
    short_words: str


@dataclass(frozen=True)
class MinimumStep:
    """Population minimum over one segment."""

    start: float
    end: float
    area_mm2: float


@dataclass(frozen=True, eq=False)
class ProfilePicture:
    """Everything drawn on the profile; all places on the vein's axis.

    Attributes
    ----------
    area_mm2
        Shape (frames,), NaN without a lumen.
    marks
        Which frames are unsure, interpolated, confirmed or to be confirmed.
    reference_frames
        Places whose mean area is a lesion's reference.
    """

    area_mm2: FloatArray
    marks: FrameMarks
    minima: tuple[MinimumStep, ...]
    segments: tuple[Band, ...]
    lesions: tuple[LesionBand, ...]
    reference_places: FloatArray
    reference_areas_mm2: FloatArray
    landing: tuple[Band, ...]
    top_mm2: float


def picture_profile(assessment: Assessment, plan: Plan, axis: VeinAxis, policy: Policy) -> ProfilePicture | None:
    """Collect what is drawn; None without a measured vein."""
    vessel = assessment.vessel
    if vessel is None or vessel.sections.area_mm2.size != axis.place.size:
        return None
    area = vessel.sections.area_mm2
    marks = _marks(plan, assessment, policy)
    lesions = [_lesion_band(lesion, axis, bool(marks.doubtful[lesion.mla_frame])) for lesion in vessel.lesions]
    frames = sorted({frame for lesion in vessel.lesions for frame in lesion.reference_frames})
    largest = float(np.nanpercentile(area, 99)) if np.isfinite(area).any() else 100.0
    return ProfilePicture(
        area_mm2=area,
        marks=marks,
        minima=segment_minima(vessel.segments, axis, policy),
        lesions=tuple(band for band in lesions if np.isfinite([band.start, band.end, band.mla_place]).all()),
        reference_places=axis.place[frames],
        reference_areas_mm2=area[frames],
        landing=_landing_bands(vessel.landing_cranial, vessel.landing_caudal) if axis.is_mm else (),
        segments=_named_segments(vessel.segments, axis, policy),
        top_mm2=HEADROOM * largest,
    )


def segment_runs(segments: tuple[Segment | None, ...], axis: VeinAxis) -> tuple[SegmentRun, ...]:
    """Stretches of the same segment; frames of unknown segment are left out."""
    runs: list[SegmentRun] = []
    start = 0
    for index in range(1, len(segments) + 1):
        if index < len(segments) and segments[index] == segments[start]:
            continue
        segment = segments[start]
        first, last = axis.of_frame(start), axis.of_frame(min(index, len(segments) - 1))
        if segment is not None and np.isfinite([first, last]).all():
            runs.append(SegmentRun(first, last, segment))
        start = index
    return tuple(runs)


def segment_minima(segments: tuple[Segment | None, ...], axis: VeinAxis, policy: Policy) -> tuple[MinimumStep, ...]:
    """One step for each stretch of a segment that has a population minimum."""
    return tuple(
        MinimumStep(run.start, run.end, policy.minimum_area_mm2(run.segment))
        for run in segment_runs(segments, axis)
        if run.segment != "IVC"
    )


def _named_segments(segments: tuple[Segment | None, ...], axis: VeinAxis, policy: Policy) -> tuple[Band, ...]:
    """Stretches of segments with their names, and the minimum where there is one."""
    return tuple(_named_segment(run, policy) for run in segment_runs(segments, axis))


def _named_segment(run: SegmentRun, policy: Policy) -> Band:
    name = tr(run.segment)
    if run.segment == "IVC":
        return Band(run.start, run.end, name, name)
    minimum = format_trimmed(policy.minimum_area_mm2(run.segment))
    return Band(run.start, run.end, tr("{segment}  min {minimum}", segment=name, minimum=minimum), name)


def _marks(plan: Plan, assessment: Assessment, policy: Policy) -> FrameMarks:
    vessel = assessment.vessel
    frames = vessel.sections.area_mm2.size if vessel is not None else 0
    marks = mark_frames(plan, assessment, policy)
    return marks if marks.doubtful.size == frames else no_marks(frames)


def _lesion_band(lesion: Lesion, axis: VeinAxis, is_doubtful: bool) -> LesionBand:
    area = tr(format_mm2(lesion.mla_mm2))
    if is_doubtful:
        area = f"{area} {CONTOUR_STANDINGS['doubtful'].sign}"
    stenosis = format_percent(lesion.area_stenosis_percent)
    short_words = words = tr("{lesion}  MLA {area}  −{stenosis}", lesion=lesion.id, area=area, stenosis=stenosis)
    if lesion.length_mm is not None:
        length = format_mm(lesion.length_mm, 0)
        words = tr("{short_words}  {length} long", short_words=short_words, length=length)
    return LesionBand(
        id=lesion.id,
        start=axis.of_frame(lesion.start_frame),
        end=axis.of_frame(lesion.end_frame),
        start_frame=lesion.start_frame,
        end_frame=lesion.end_frame,
        mla_place=axis.of_frame(lesion.mla_frame),
        mla_mm2=lesion.mla_mm2,
        reference_mm2=lesion.reference_mm2,
        words=words,
        short_words=short_words,
    )


def _landing_bands(cranial: LandingZone | None, caudal: LandingZone | None) -> tuple[Band, ...]:
    zones = ((cranial, "cranial"), (caudal, "caudal"))
    return tuple(Band(zone.start_mm, zone.end_mm, words) for zone, words in zones if zone is not None)
