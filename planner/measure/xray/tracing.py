"""A venogram traced without help: where contrast is, the marker catheter, the scale, the vein and its diameters."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from planner.measure.xray.centreline import Centreline, course_along, refine_centreline
from planner.measure.xray.curves import normals, sample_across, smooth_along
from planner.measure.xray.marker_bands import FEWEST_BANDS, band_spacings, find_marker_bands
from planner.measure.xray.pigtail import curl_distances_px
from planner.measure.xray.reduced_run import ReducedRun, reduce_run
from planner.measure.xray.running import opened
from planner.measure.xray.scale import find_scale
from planner.measure.xray.subtraction import Picture, attenuation, reduced
from planner.measure.xray.timing import find_timing
from planner.measure.xray.vein_course import find_course
from planner.measure.xray.views import Views, find_views
from planner.model.arrays import FloatArray
from planner.model.calibration import XrayScale
from planner.model.progress import Progress, silent
from planner.model.told import NO_VEIN, NO_VEIN_AND, UNSUBTRACTED
from planner.model.venogram import SubtractionChoice, Venogram, VenogramTracing
from planner.said import Said, say

_WIDEST_VEIN_SHARE = 0.13  # of the picture's side: wider dark areas are taken for body, not vessel
_SMALLEST_SIDE = 64  # reduced pixels: in fewer, a vein is a few pixels wide
_FILLED_SHARE = 0.35  # of the contrast still seen in the mask
_PROFILES = 200  # are enough to tell the middle over a course
_LEAST_MEASURED = 0.5  # share of a centreline on which edges must be seen
_LEAST_MEASURED_PLAIN = 0.85  # the same without subtraction, where bone can be followed too
_LEAST_VEIN_SPACINGS = 0.45  # of the bands' distance: 4.5 mm, twice a catheter
_MOST_UNEVEN = 0.0215  # change of width from one reduced pixel (about 1 mm) to the next


def trace_venogram(
    venogram: Venogram,
    scale_override: XrayScale | None = None,
    progress: Progress = silent,
    choice: SubtractionChoice | None = None,
) -> VenogramTracing:
    """Trace the opacified iliac vein of a run.

    The mask that the header names is subtracted; without one, the run's own frames before (or after) the contrast are,
    provided that the patient lay still. Else the vein is measured on the plain picture.

    Parameters
    ----------
    scale_override
        A scale that a person gave; it is used as it is.
    progress
        Told what is being done; raises `Cancelled` to stop.
    choice
        A person's mask, shift and frame.

    Returns
    -------
    VenogramTracing
        Its centreline is empty, with the reason in `problem`, where nothing like a vein is found.
    """
    run = reduce_run(venogram, progress)
    progress(say("Finding the contrast"), 0.4)
    views = find_views(venogram, run, find_timing(run), choice)
    progress(say("Finding the marker catheter"), 0.5)
    still = views.still()
    catheter = find_marker_bands(still, run.seen_at_full(still.shape))
    bands = catheter.places
    scale = scale_override or find_scale(catheter.spacings_px, venogram.geometry, curl_distances_px(catheter.curl))
    progress(say("Finding the vein"), 0.7)
    line, problem = _find_vein(run, views, bands)
    mask = views.decision.mask
    if mask is not None and mask.by == "found" and _mask_is_filled(views, line):
        views = views.without_mask(say("contrast is in the vein from the first frame on"))
        line, problem = _find_vein(run, views, bands)
    progress(say("Traced"), 1.0)
    return views.recorded_in(
        VenogramTracing(
            centreline_px=line.points,
            diameter_px=line.diameter_px,
            markers_px=bands,
            curl_px=catheter.curl,
            scale=scale,
            frame_used=views.frame_used,
            subtracted=False,
            problem=_told(views, problem),
        )
    )


def _told(views: Views, not_found: str) -> str:
    if not_found and views.problem:
        return Said(NO_VEIN_AND, {"reason": not_found, "problem": views.problem})
    if not_found:
        return Said(NO_VEIN, {"reason": not_found})
    if views.is_contrast_alone:
        return views.problem
    if not views.problem:
        return say("measured without subtraction")
    return Said(UNSUBTRACTED, {"problem": views.problem})


def _find_vein(run: ReducedRun, views: Views, bands: FloatArray) -> tuple[Centreline, str]:
    nothing = Centreline(np.zeros((0, 2)), np.zeros(0))
    if min(run.seen.shape) < _SMALLEST_SIDE:
        return nothing, say("the picture is too small")
    plain = not views.is_contrast_alone
    picture = reduced(views.contrast(0.0), run.factor)
    course, why = find_course(
        _above_body(picture) if plain else picture,
        run.seen,
        run.reduced_px(bands) if len(bands) else None,
        keep_to_catheter=plain,
    )
    if course is None:
        return _vein_along_catheter(run, views, bands) or (nothing, why)
    points, half_width = run.full_px(course.points), course.half_width * run.factor
    line = refine_centreline(views.contrast(views.tone(points, half_width)), points, half_width)
    if len(line.points) < len(points) / 4 or not _is_vessel(line, run.factor, plain):
        other = _vein_along_catheter(run, views, bands)
        return other or (nothing, say("what was followed has no edges like a vessel's"))
    return line, ""


def _vein_along_catheter(run: ReducedRun, views: Views, bands: FloatArray) -> tuple[Centreline, str] | None:
    """The vein around the marker catheter, where nothing else leads to it; None where only the catheter itself is seen."""
    if len(bands) < FEWEST_BANDS:
        return None
    picture = views.contrast(0.0)
    line = refine_centreline(picture, *course_along(picture, bands))
    if len(line.points) < len(bands) or not _is_vessel(line, run.factor, not views.is_contrast_alone):
        return None
    spacing = float(np.median(band_spacings(bands)))
    return (line, "") if float(np.nanmedian(line.diameter_px)) > _LEAST_VEIN_SPACINGS * spacing else None


def _is_vessel(line: Centreline, step_px: int, plain: bool) -> bool:
    """Whether edges are seen along most of the line; without subtraction, whether they also run evenly, as bone's do not."""
    measured = float(np.isfinite(line.diameter_px).mean())
    if not plain:
        return measured >= _LEAST_MEASURED
    change = np.abs(line.diameter_px[step_px:] - line.diameter_px[:-step_px])
    if measured < _LEAST_MEASURED_PLAIN or not np.isfinite(change).any():
        return False
    return float(np.nanmedian(change) / np.nanmedian(line.diameter_px)) < _MOST_UNEVEN


def _mask_is_filled(views: Views, line: Centreline) -> bool:
    """Whether the mask itself shows the vein: then what is subtracted is part of what should be measured."""
    if views.mask_share is None or len(line.points) == 0:
        return False
    half = float(np.nanmedian(line.diameter_px)) / 2
    in_mask, in_contrast = (_stands_out(share, line.points, half) for share in (views.mask_share, views.contrast_share))
    return in_mask > _FILLED_SHARE * in_contrast


def _stands_out(share: Picture, points: FloatArray, half_width: float) -> float:
    """How much more is absorbed inside than to both sides, in the middle over the whole course."""
    offsets = np.linspace(-2, 2, 41) * half_width
    some = slice(None, None, max(1, len(points) // _PROFILES))
    across = normals(smooth_along(points, half_width))
    grey = sample_across(share, points[some], across[some], offsets).astype(np.float32)
    profile = np.nanmedian(attenuation(grey), axis=0)
    inner, outer = np.abs(offsets) < 0.5 * half_width, np.abs(offsets) > 1.4 * half_width
    return float(np.median(profile[inner]) - np.mean(profile[outer]))


def _above_body(picture: Picture) -> Picture:
    """What is darker than its wider surroundings: the contrast of a picture without a mask, with bone edges among it."""
    side = 2 * int(_WIDEST_VEIN_SHARE * max(picture.shape) / 2) + 1
    body = opened(ndimage.gaussian_filter(picture, 1.0), side)
    return picture - ndimage.gaussian_filter(body, side / 4)
