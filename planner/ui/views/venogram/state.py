"""What the venogram view paints, worked out without Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from planner.measure.registration import ArcMap, match_images
from planner.measure.xray.curves import normals
from planner.measure.xray.readings import with_readings
from planner.model.arrays import FloatArray
from planner.model.assessment import Assessment
from planner.model.venogram import VenogramTracing
from planner.model.venogram_measurement import NarrowestView, VenogramMeasurement
from planner.planning.venogram import View
from planner.said import capitalised, say
from planner.ui.language import tr
from planner.wording.labels import SCALE_LABELS
from planner.wording.masks import mask_reason, mask_words
from planner.wording.numbers import READING, format_mm, format_percent

Edges = tuple[FloatArray, FloatArray]
"""Both edges of the vein, each of shape (points, 2)."""

NOT_CALIBRATED = say("Not calibrated: nothing here is in mm")
LEFT_OUT = say("Left out: nothing is taken from this view")
IVUS_ALONE = say("Not calibrated: nothing here is in mm,<br>the plan rests on IVUS alone")

ROW_SHARE = 0.25
"""Of the view's height: what words at its top or bottom can hide."""

TICK_BEYOND = 1.4
"""Of the vein's half width: how far a line across it reaches to either side."""


@dataclass(frozen=True, eq=False)
class VeinMap:
    """Way from pullback position to the centreline: through shared landmarks, else both images' tightest place.

    Attributes
    ----------
    points_px
        Centreline, shape (points, 2).
    arc_mm
        Shape (points,), along the centreline.
    """

    points_px: FloatArray
    arc_mm: FloatArray
    match: ArcMap

    def point_at(self, position_mm: float) -> tuple[float, float] | None:
        """Pixel that a position is shown at; None beyond the centreline's ends."""
        wanted = self.match.arc_at(position_mm)
        if not self.arc_mm[0] <= wanted <= self.arc_mm[-1]:
            return None
        return (
            float(np.interp(wanted, self.arc_mm, self.points_px[:, 0])),
            float(np.interp(wanted, self.arc_mm, self.points_px[:, 1])),
        )

    def position_of(self, x: float, y: float) -> tuple[float, float]:
        """Position in mm of the centreline point nearest to a pixel, and how far in pixels that point is."""
        apart = np.hypot(self.points_px[:, 0] - x, self.points_px[:, 1] - y)
        nearest = int(apart.argmin())
        return self.match.position_at(float(self.arc_mm[nearest])), float(apart[nearest])


@dataclass(frozen=True)
class VenogramWords:
    """The words on the picture."""

    frame: str
    scale: str
    lesions: str
    doubt: str
    mask: str
    mask_reason: str


def map_vein(assessment: Assessment | None, measured: VenogramMeasurement | None = None) -> VeinMap | None:
    """Tie pullback to a view's centreline, the one planned on by default.

    None unless both have lesions or shared landmarks, and a scale in millimetres.
    """
    if assessment is None or assessment.vessel is None:
        return None
    measured = measured or assessment.venogram
    match = match_images(assessment.vessel, measured) if measured is not None else None
    if match is None or measured is None or measured.arc_mm is None:
        return None
    return VeinMap(measured.tracing.centreline_px, measured.arc_mm, match)


def measurement_of(assessment: Assessment | None, key: str) -> VenogramMeasurement | None:
    """What follows from one view, by the key that edits call it; None before it was worked out."""
    views = assessment.views if assessment is not None else ()
    return next((view.measurement for view in views if view.image == key), None)


def with_hand_widths(tracing: VenogramTracing) -> VenogramTracing:
    """A tracing whose widths are a person's where one was read."""
    widths = with_readings(tracing.centreline_px, tracing.diameter_px, tracing.readings)
    return replace(tracing, diameter_px=widths)


def vein_edges(points_px: FloatArray, diameter_px: FloatArray) -> Edges:
    """Both edges of the vein from its centreline and diameters, each of shape (points, 2)."""
    half = diameter_px[:, None] / 2 * normals(points_px)
    return points_px - half, points_px + half


def across_at(tracing: VenogramTracing, tied: VeinMap, position_mm: float) -> FloatArray | None:
    """Ends of a line across the vein at a position of the pullback, shape (2, 2); None beyond the centreline."""
    point = tied.point_at(position_mm)
    if point is None:
        return None
    nearest = int(np.hypot(*(tied.points_px - point).T).argmin())
    width = tracing.diameter_px[nearest]
    usual = width if np.isfinite(width) else float(np.nanmedian(tracing.diameter_px))
    reach = TICK_BEYOND * usual / 2 * normals(tied.points_px)[nearest]
    return np.stack([point - reach, point + reach])


def is_vein_right(points: Sequence[tuple[float, float]], size: tuple[int, int]) -> tuple[bool, bool]:
    """Whether the vein runs in the right half of a view's uppermost and of its lowest part.

    Parameters
    ----------
    points
        The centreline in the view's own pixels.
    size
        Width and height of the view, in the same.
    """
    width, height = size
    inside = np.array([point for point in points if 0 <= point[0] < width and 0 <= point[1] < height]).reshape(-1, 2)
    rows = (inside[:, 1] < ROW_SHARE * height, inside[:, 1] > (1 - ROW_SHARE) * height)
    top, bottom = (bool(row.any() and inside[row, 0].mean() > width / 2) for row in rows)
    return top, bottom


def heading(view: View, count: int) -> str:
    """Which of `count` views it is, and whether the plan is made on it; empty where it is the only one."""
    if count == 1:
        return ""
    name = f"<b>{tr(view.name)}</b>"
    return tr("{view} · planned on", view=name) if view.is_planned_on else name


def describe(
    view: View, assessment: Assessment | None, frame_index: int, tied: ArcMap | None, is_reading: bool = False
) -> VenogramWords:
    """Words for the picture shown; while the images are read (`is_reading`), a scale may still be found."""
    tracing = view.tracing
    is_traced = tracing is not None and len(tracing.centreline_px) > 0
    measured_here = is_traced and tracing is not None and tracing.frame_used == frame_index
    frame = (
        tr("measured here")
        if measured_here
        else tr("Frame {frame} of {count}", frame=frame_index + 1, count=view.venogram.frames.count)
    )
    doubt = tr(capitalised(tracing.problem)) if tracing is not None and tracing.problem else ""
    lesions = _lesion_words(measurement_of(assessment, view.key))
    narrowest = assessment.narrowest if assessment is not None else None
    if view.is_left_out:
        lesions = tr(LEFT_OUT)
    elif narrowest is not None and narrowest.views > 1:
        lesions = "<br>".join(part for part in (lesions, _narrowest_words(narrowest, view)) if part)
    is_awaited = is_reading and tracing is None and view.scale is None
    scale = tr(READING) if is_awaited else _scale_words(view, assessment, tied)
    who = view.choice.who if view.choice is not None else ""
    mask, reason = ("", "") if tracing is None else (tr(mask_words(tracing, who)), tr(mask_reason(tracing, who)))
    return VenogramWords(frame, scale, lesions, doubt, mask, reason)


def _scale_words(view: View, assessment: Assessment | None, tied: ArcMap | None) -> str:
    if view.scale is None:
        has_ivus = assessment is not None and assessment.vessel is not None
        return tr(IVUS_ALONE) if has_ivus else tr(NOT_CALIBRATED)
    error = tr(format_percent(view.scale.uncertainty_percent)).replace(" ", "&nbsp;")
    basis = "&nbsp;".join(tr(SCALE_LABELS[view.scale.method]).rsplit(" ", 1))
    words = tr("Scale ±{error} {basis}", error=error, basis=basis)
    place = _place_words(tied)
    return f"{words}<br>{place}" if place else words


def _narrowest_words(narrowest: NarrowestView, view: View) -> str:
    if narrowest.image == view.key:
        return tr("Of {count} views this one decides", count=narrowest.views)
    if narrowest.min_diameter_mm is None:
        return tr("Of {count} views {view} decides", count=narrowest.views, view=narrowest.name)
    diameter = format_mm(narrowest.min_diameter_mm)
    return tr(
        "Of {count} views {view} decides: {diameter}", count=narrowest.views, view=narrowest.name, diameter=diameter
    )


def _place_words(tied: ArcMap | None) -> str:
    if tied is None:
        return ""
    if not tied.is_at_landmarks:
        return tr("IVUS place on it is approximate")
    residual = tied.residual_mm
    fit = (
        tr("one landmark")
        if residual is None
        else tr("{count} landmarks, which fit to {residual}", count=len(tied.places), residual=format_mm(residual))
    )
    return tr("IVUS place on it by {fit}", fit=fit)


def _lesion_words(measurement: VenogramMeasurement | None) -> str:
    if measurement is None or not measurement.lesions:
        return ""
    worst = max(measurement.lesions, key=lambda lesion: lesion.diameter_stenosis_percent)
    stenosis = tr("−{stenosis} diameter", stenosis=format_percent(worst.diameter_stenosis_percent))
    stenosis = stenosis.replace(" ", "&nbsp;")
    if worst.min_diameter_mm is None:
        return tr("Narrowest {stenosis}", stenosis=stenosis)
    return tr("Narrowest {diameter}<br>{stenosis}", diameter=format_mm(worst.min_diameter_mm), stenosis=stenosis)
