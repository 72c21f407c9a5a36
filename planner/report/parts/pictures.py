"""The IVUS frames and the venogram, cut to what is shown, with what is drawn on them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from planner.measure.registration import match_images, points_between
from planner.model.arrays import ByteArray, FloatArray, read_only
from planner.model.assessment import Assessment, VesselAssessment
from planner.model.calibration import PixelSpacing
from planner.model.case import Case
from planner.model.contour import LumenContours
from planner.model.plan import Plan
from planner.model.pullback import Pullback
from planner.model.venogram import Venogram
from planner.model.venogram_measurement import VenogramMeasurement
from planner.model.vessel import LandingZone, Lesion
from planner.report.parts.records import FramePicture, Missing, VenogramPicture
from planner.report.parts.trust import frame_certainty, frame_trust
from planner.report.parts.vein_profile import tightest_lesion
from planner.report.parts.verdict import plans_a_stent
from planner.said import joined, say
from planner.wording.collaterals import describe_collaterals
from planner.wording.labels import SCALE_LABELS, STRETCH_LABELS
from planner.wording.numbers import (
    format_frame,
    format_mm,
    format_mm2,
    format_number,
    format_percent,
    is_known,
)

_TITLES = (say("Cranial reference"), say("Minimum lumen area"), say("Caudal reference"))
_ROOM = 1.35
"""Side of the square over the widest lumen shown in it."""
_SMALLEST_SIDE_MM = 20.0
_DARKEST_PERCENTILE, _BRIGHTEST_PERCENTILE = 0.5, 99.5


def build_frames(case: Case | None, plan: Plan, assessment: Assessment) -> tuple[FramePicture | Missing, ...]:
    """Return the frames at cranial reference, minimum lumen area and caudal reference, all at one scale."""
    vessel, contours = assessment.vessel, plan.contours
    if case is None or case.pullback is None or vessel is None or contours is None or vessel.spacing is None:
        return tuple(Missing(title, _why_no_frames(case)) for title in _TITLES)
    chosen = _chosen_frames(vessel, assessment)
    shown = [index for index in chosen if index is not None and np.isfinite(contours.points_mm[index]).all()]
    side = max([_SMALLEST_SIDE_MM, *(_ROOM * _extent_mm(contours.points_mm[index]) for index in shown)])
    cutter = _Cutter(case.pullback, vessel.spacing, case.pullback.transducer_px, side)
    return tuple(
        _picture(title, index, cutter, contours, vessel)
        if index in shown and index is not None
        else Missing(
            title, say("No healthy vein was found on this side.") if index is None else say("No lumen in this frame.")
        )
        for title, index in zip(_titles(vessel), chosen, strict=True)
    )


def _titles(vessel: VesselAssessment) -> tuple[str, str, str]:
    """What the three pictures show; of several lesions the tightest by percent, which need not hold the smallest area."""
    lesion = tightest_lesion(vessel)
    if lesion is None or len(vessel.lesions) == 1:
        return _TITLES
    return _TITLES[0], say("MLA of {id}, tightest", id=lesion.id), _TITLES[2]


def _why_no_frames(case: Case | None) -> str:
    if case is None or case.pullback is None:
        return say("No IVUS pullback in this case.")
    return say("No lumen was measured on the pullback.")


def _chosen_frames(vessel: VesselAssessment, assessment: Assessment) -> tuple[int | None, int | None, int | None]:
    lesion = tightest_lesion(vessel)
    if lesion is None:
        area = vessel.sections.area_mm2
        return None, int(np.nanargmin(area)) if np.isfinite(area).any() else None, None
    cranial, caudal = _reference_frames(lesion)
    if assessment.sizing_inputs is not None and caudal is None:
        caudal = assessment.sizing_inputs.caudal_reference.frame_index
    return (
        cranial if cranial is not None else _middle(vessel.landing_cranial),
        lesion.mla_frame,
        caudal if caudal is not None else _middle(vessel.landing_caudal),
    )


def _reference_frames(lesion: Lesion) -> tuple[int | None, int | None]:
    """The middle frame of the reference on either side of the lesion."""
    cranial = [frame for frame in lesion.reference_frames if frame < lesion.start_frame]
    caudal = [frame for frame in lesion.reference_frames if frame > lesion.end_frame]
    return tuple(side[len(side) // 2] if side else None for side in (cranial, caudal))  # type: ignore[return-value]


def _middle(zone: LandingZone | None) -> int | None:
    return None if zone is None else (zone.frames[0] + zone.frames[1]) // 2


def _extent_mm(points_mm: FloatArray) -> float:
    return float(np.ptp(points_mm, axis=0).max())


@dataclass(frozen=True)
class _Cutter:
    """Cuts the same square, in mm, out of any frame of a pullback."""

    pullback: Pullback
    spacing: PixelSpacing
    transducer_px: tuple[float, float]
    side_mm: float

    def cut(self, index: int, centre_mm: FloatArray) -> tuple[ByteArray, FloatArray]:
        """Return the pixels inside the square about `centre_mm` and the top left corner of the first, in the square."""
        frame = np.asarray(self.pullback.frames.frame(index))
        mm = np.array([self.spacing.mm_per_pixel_x, self.spacing.mm_per_pixel_y])
        corner_px = np.array(self.transducer_px) + (centre_mm - self.side_mm / 2) / mm  # of the square
        limit = np.array([frame.shape[1], frame.shape[0]])
        # a pixel reaches half its size beyond its centre
        first = np.clip(np.ceil(corner_px).astype(int), 0, limit - 1)
        last = np.clip(np.floor(corner_px + self.side_mm / mm).astype(int), first, limit - 1)
        pixels = frame[first[1] : last[1] + 1, first[0] : last[0] + 1]
        return _grey(pixels), (first - 0.5 - corner_px) * mm


def _grey(pixels: FloatArray | ByteArray) -> ByteArray:
    """Eight-bit grey; frames of more bits are stretched over what they use."""
    if pixels.dtype == np.uint8:
        return read_only(pixels, np.uint8)
    low, high = np.percentile(pixels, (_DARKEST_PERCENTILE, _BRIGHTEST_PERCENTILE))
    stretched = (pixels.astype(float) - low) / max(float(high - low), 1e-9)
    return read_only(np.round(np.clip(stretched, 0.0, 1.0) * 255.0), np.uint8)


def _picture(
    title: str, index: int, cutter: _Cutter, contours: LumenContours, vessel: VesselAssessment
) -> FramePicture:
    points = contours.points_mm[index]
    centre = (points.min(axis=0) + points.max(axis=0)) / 2.0
    grey, corner_mm = cutter.cut(index, centre)
    lesion = tightest_lesion(vessel)
    if lesion is not None and index == lesion.mla_frame:
        title = say(
            "{title}: {area_stenosis} stenosis", title=title, area_stenosis=format_percent(lesion.area_stenosis_percent)
        )
    return FramePicture(
        title=title,
        grey=grey,
        left_mm=float(corner_mm[0]),
        top_mm=float(corner_mm[1]),
        width_mm=grey.shape[1] * cutter.spacing.mm_per_pixel_x,
        height_mm=grey.shape[0] * cutter.spacing.mm_per_pixel_y,
        outline_mm=points - centre + cutter.side_mm / 2.0,
        side_mm=cutter.side_mm,
        lines=_frame_lines(index, vessel),
        certainty=frame_certainty(index, vessel, contours),
        trust=frame_trust(index, vessel, contours),
    )


def _frame_lines(index: int, vessel: VesselAssessment) -> tuple[str, ...]:
    sections = vessel.sections
    known = vessel.positions.position_mm
    where = (
        say(" at {known}", known=format_mm(float(known[index]), 0))
        if known is not None and is_known(float(known[index]))
        else ""
    )
    segment = say(", {segments}", segments=vessel.segments[index]) if vessel.segments[index] else ""
    smallest, largest = format_number(float(sections.min_diameter_mm[index])), sections.max_diameter_mm[index]
    return (
        format_mm2(float(sections.area_mm2[index])),
        say("{smallest} × {largest} caliper", smallest=smallest, largest=format_mm(float(largest))),
        say(
            "perimeter Ø {perimeter_diameter} · area Ø {area_diameter}",
            perimeter_diameter=format_mm(float(sections.perimeter_diameter_mm[index])),
            area_diameter=format_mm(float(sections.area_diameter_mm[index])),
        ),
        joined("", (format_frame(index), where, segment)),
    )


def build_venogram(case: Case | None, assessment: Assessment) -> VenogramPicture | Missing:
    """Return the venogram with centreline, lesion and, where the two images can be matched, the stent."""
    if case is None or case.venogram is None:
        return Missing(say("Venogram"), say("No venogram in this case."))
    measured = assessment.venogram
    if measured is None:
        return Missing(say("Venogram"), say("The venogram was not measured."))
    tracing = measured.tracing
    left, right = _stent_edges(assessment, measured)
    return VenogramPicture(
        grey=_shown_frame(case.venogram, tracing.frame_used),
        centreline_px=tracing.centreline_px,
        lesion_px=_lesion_stretch(measured),
        stent_left_px=left,
        stent_right_px=right,
        markers_px=tracing.markers_px,
        mm_per_pixel=tracing.scale.mm_per_pixel if tracing.scale else None,
        collaterals_px=tuple(held.points_px for held in measured.collaterals),
        lines=(
            *_venogram_lines(measured, stent_drawn=len(left) > 0, stent_planned=plans_a_stent(assessment)),
            *_lines_on_views(assessment),
        ),
    )


def _shown_frame(venogram: Venogram, frame_used: int) -> ByteArray:
    index = min(max(frame_used, 0), venogram.frames.count - 1)
    return _grey(np.asarray(venogram.frames.frame(index)).astype(float))


def _lesion_stretch(measured: VenogramMeasurement) -> FloatArray:
    if not measured.lesions:
        return np.empty((0, 2))
    worst = max(measured.lesions, key=lambda lesion: lesion.diameter_stenosis_percent)
    return measured.tracing.centreline_px[worst.start_point : worst.end_point + 1]


def _stent_edges(assessment: Assessment, measured: VenogramMeasurement) -> tuple[FloatArray, FloatArray]:
    """The two edges of all stents together as they would project, shape (points, 2) each; empty without a match."""
    nothing = np.empty((0, 2))
    scale, vessel = measured.tracing.scale, assessment.vessel
    if not plans_a_stent(assessment) or scale is None or vessel is None:
        return nothing, nothing
    match = match_images(vessel, measured)
    stents = assessment.recommendation.stents
    edges = [edge for stent in stents for edge in (stent.cranial_mm, stent.caudal_mm) if edge is not None]
    if match is None or len(edges) < 2:
        return nothing, nothing
    points = points_between(measured, match.arc_at(min(edges)), match.arc_at(max(edges)))
    if points.size < 2:
        return nothing, nothing
    line = measured.tracing.centreline_px
    tangent = np.gradient(line, axis=0)[points]
    normal = np.stack([-tangent[:, 1], tangent[:, 0]], axis=1)
    normal /= np.maximum(np.linalg.norm(normal, axis=1, keepdims=True), 1e-9)
    half_px = max(stent.diameter_mm for stent in stents) / 2.0 / scale.mm_per_pixel
    return line[points] + half_px * normal, line[points] - half_px * normal


def _venogram_lines(measured: VenogramMeasurement, *, stent_drawn: bool, stent_planned: bool) -> tuple[str, ...]:
    lines = [
        say(
            "Frame {frame_used}. {scale_words}",
            frame_used=measured.tracing.frame_used + 1,
            scale_words=_scale_words(measured),
        )
    ]
    if measured.lesions:
        worst = max(measured.lesions, key=lambda lesion: lesion.diameter_stenosis_percent)
        length = say(" over {length}", length=format_mm(worst.length_mm, 0)) if is_known(worst.length_mm) else ""
        lines.append(
            say(
                "Narrowest {min_diameter} of {reference_diameter} ({diameter_stenosis} of diameter){length}.",
                min_diameter=format_mm(worst.min_diameter_mm),
                reference_diameter=format_mm(worst.reference_diameter_mm),
                diameter_stenosis=format_percent(worst.diameter_stenosis_percent),
                length=length,
            )
        )
    elif len(measured.tracing.centreline_px) == 0:
        lines.append(say("Not traced: {problem}.", problem=measured.tracing.problem))
    else:
        lines.append(say("No narrowing seen in this projection."))
    if stent_drawn:
        lines.append(
            say(
                "Stent laid over through the places that both images show: approximate, and a projection "
                "under-reads length."
            )
        )
    elif stent_planned:
        lines.append(say("Stent not drawn: the two images share no place that both show with a scale."))
    return tuple(lines)


def _lines_on_views(assessment: Assessment) -> tuple[str, ...]:
    """What further views, wash-out and collaterals add."""
    narrowest, measured = assessment.narrowest, assessment.venogram
    lines: list[str] = []
    if narrowest is not None and narrowest.views > 1 and narrowest.min_diameter_mm is not None:
        lines.append(
            say(
                "Smallest over {views} views: {min_diameter} in {narrowest}.",
                views=narrowest.views,
                min_diameter=format_mm(narrowest.min_diameter_mm),
                narrowest=narrowest.name,
            )
        )
    pooling = measured.pooling if measured is not None else None
    half_times = {} if pooling is None else pooling.washout_half_time_s
    times = [
        say("{stretch} {half_time} s", stretch=STRETCH_LABELS.get(name, name), half_time=format_number(value))
        for name, value in half_times.items()
        if value is not None
    ]
    if times:
        lines.append(say("Half of the contrast has left after: {times}.", times=joined(", ", times)))
    lines += [words] if (words := describe_collaterals(assessment.collaterals)) else []
    return tuple(lines)


def _scale_words(measured: VenogramMeasurement) -> str:
    scale = measured.tracing.scale
    if scale is None:
        return say("No scale: only ratios are known.")
    detail = say(" ({detail})", detail=scale.detail) if scale.detail else ""
    return say(
        "Scale {scale}{detail}, ±{uncertainty}.",
        scale=SCALE_LABELS[scale.method],
        detail=detail,
        uncertainty=format_percent(scale.uncertainty_percent),
    )
