"""Lumen area along the vein, with lesion, landing zones, stent and landmarks on the same axis."""

from __future__ import annotations

import numpy as np

from planner.model.arrays import BoolArray, FloatArray
from planner.model.assessment import Assessment, VesselAssessment
from planner.model.contour import LumenContours
from planner.model.plan import Plan
from planner.model.vessel import Lesion, Segment
from planner.report.parts.records import Mark, Missing, Profile, Span
from planner.report.parts.verdict import plans_a_stent, stent_size
from planner.said import Said, joined, say
from planner.wording.labels import CONTOUR_STANDINGS, LANDMARK_LABELS, POSITION_LABELS, REFERENCE_LABELS
from planner.wording.numbers import format_frame, format_mm, format_mm2, format_percent, is_known

_DRAWN, _BETWEEN = say("{count} drawn by hand"), say("{count} interpolated")
_CONFIRMED, _DOUBTFUL = say("{count} confirmed"), say("{count} of low confidence")
"""How many contours there are of a standing."""


def tightest_lesion(vessel: VesselAssessment) -> Lesion | None:
    """Return the lesion that narrows the vein most against its reference, outside the inferior vena cava."""
    lesions = [lesion for lesion in vessel.lesions if lesion.segment != "IVC"]
    return min(lesions, key=lambda lesion: lesion.mla_mm2 / lesion.reference_mm2, default=None)


def build_profile(plan: Plan, assessment: Assessment) -> Profile | Missing:
    """Return the profile, along millimetres where positions are known, else along frames."""
    vessel = assessment.vessel
    if vessel is None or plan.contours is None:
        return Missing(say("Area along the vein"), say("No lumen was measured in this case."))
    if not np.isfinite(vessel.sections.area_mm2).any():
        return Missing(say("Area along the vein"), say("No frame of the pullback has a usable lumen."))
    axis = _Axis(vessel)
    lesion = tightest_lesion(vessel)
    return Profile(
        axis_label=axis.label,
        at=axis.at,
        area_mm2=vessel.sections.area_mm2,
        minimum_mm2=_minimum(vessel),
        doubtful=_dotted(vessel).astype(float),
        segments=_segments(vessel, axis),
        lesions=tuple(_lesion(one, axis) for one in vessel.lesions),
        narrowest=_narrowest(lesion, vessel, axis),
        reference=_reference(lesion, axis),
        landing=_landing(assessment, vessel),
        stents=_stents(assessment, axis),
        landmarks=tuple(
            Mark(axis.place(mark.frame_index), LANDMARK_LABELS[mark.name] + ("?" if mark.is_proposal else ""))
            for mark in vessel.landmarks
            if is_known(axis.place(mark.frame_index))
        ),
        note=_note(vessel),
        standings=_standings(vessel, plan.contours),
    )


class _Axis:
    """Where frames lie on the drawing's axis."""

    def __init__(self, vessel: VesselAssessment) -> None:
        known = vessel.positions.position_mm
        self.in_mm = known is not None
        frames = vessel.sections.area_mm2.size
        self.at: FloatArray = known if known is not None else np.arange(1.0, frames + 1.0)
        self.label = say("mm along the vein") if self.in_mm else say("frame number (no distance is known)")

    def place(self, frame_index: int) -> float:
        """The frame's place; NaN outside the pullback."""
        return float(self.at[frame_index]) if 0 <= frame_index < self.at.size else float("nan")


def _minimum(vessel: VesselAssessment) -> FloatArray:
    if vessel.minimum_area_mm2 is None:
        return np.full(vessel.sections.area_mm2.size, np.nan)
    return vessel.minimum_area_mm2


def _segments(vessel: VesselAssessment, axis: _Axis) -> tuple[Span, ...]:
    spans: list[Span] = []
    start = 0
    names: tuple[Segment | None, ...] = (*vessel.segments, None)
    for index in range(1, len(names)):
        if index == len(names) - 1 or names[index] != names[start]:
            name, last = names[start], index - 1
            if name is not None and is_known(axis.place(start)) and is_known(axis.place(last)):
                spans.append(Span(axis.place(start), axis.place(last), name))
            start = index
    return tuple(spans)


def _lesion(lesion: Lesion, axis: _Axis) -> Span:
    length = say(", {length} long", length=format_mm(lesion.length_mm, 0)) if is_known(lesion.length_mm) else ""
    text = say(
        "lesion {area_stenosis}{length}", area_stenosis=format_percent(lesion.area_stenosis_percent), length=length
    )
    return Span(axis.place(lesion.start_frame), axis.place(lesion.end_frame), text)


def _narrowest(lesion: Lesion | None, vessel: VesselAssessment, axis: _Axis) -> Mark | None:
    if lesion is None:
        return None
    unsure = vessel.doubtful is not None and vessel.doubtful[lesion.mla_frame]
    doubt = say(" ({contour_standings})", contour_standings=CONTOUR_STANDINGS["doubtful"].word) if unsure else ""
    text = say(
        "MLA {mla}{doubt}, {mla_frame}",
        mla=format_mm2(lesion.mla_mm2),
        doubt=doubt,
        mla_frame=format_frame(lesion.mla_frame),
    )
    return Mark(axis.place(lesion.mla_frame), text, lesion.mla_mm2)


def _reference(lesion: Lesion | None, axis: _Axis) -> Mark | None:
    if lesion is None:
        return None
    places = [axis.place(frame) for frame in lesion.reference_frames]
    at = float(np.nanmean(places)) if np.isfinite(places).any() else axis.place(lesion.mla_frame)
    text = say(
        "reference {area}: {method}",
        area=format_mm2(lesion.reference_mm2),
        method=REFERENCE_LABELS[lesion.reference_method],
    )
    return Mark(at, text, lesion.reference_mm2)


def _landing(assessment: Assessment, vessel: VesselAssessment) -> tuple[Span, ...]:
    if not plans_a_stent(assessment):
        return ()
    zones = ((say("cranial landing"), vessel.landing_cranial), (say("caudal landing"), vessel.landing_caudal))
    return tuple(Span(zone.start_mm, zone.end_mm, name) for name, zone in zones if zone is not None)


def _stents(assessment: Assessment, axis: _Axis) -> tuple[Span, ...]:
    if not plans_a_stent(assessment) or not axis.in_mm:
        return ()
    return tuple(
        Span(stent.cranial_mm, stent.caudal_mm, stent_size(stent))
        for stent in assessment.recommendation.stents
        if stent.cranial_mm is not None and stent.caudal_mm is not None
    )


def _dotted(vessel: VesselAssessment) -> BoolArray:
    return ~vessel.trusted if vessel.doubtful is None else vessel.doubtful | ~vessel.trusted


def _note(vessel: VesselAssessment) -> str:
    spread = vessel.positions.uncertainty_percent
    precision = say(", ±{spread} on a length (1 SD)", spread=format_percent(spread)) if is_known(spread) else ""
    return say(
        "Positions {position}{precision}.", position=POSITION_LABELS[vessel.positions.source], precision=precision
    )


def _standings(vessel: VesselAssessment, contours: LumenContours) -> str:
    """How many contours a person vouches for, and how many are unsure."""
    drawn = contours.sources.count("edited")
    counts = {_DRAWN: drawn, _BETWEEN: contours.sources.count("interpolated")}
    if vessel.confirmed is not None and vessel.doubtful is not None:
        counts[_CONFIRMED] = int(vessel.confirmed.sum()) - drawn
        counts[_DOUBTFUL] = int(vessel.doubtful.sum())
    named = [Said(words, {"count": count}) for words, count in counts.items() if count or words == _CONFIRMED]
    dotted = say(" (uncertain: dotted)") if _dotted(vessel).any() else ""
    return joined(", ", [say("{count} frames", count=contours.frame_count), *named]) + dotted
