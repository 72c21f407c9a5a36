"""What the cross-section paints, worked out without Qt."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np

from planner.measure.polygon import contour_area, contour_perimeter
from planner.model.arrays import FloatArray
from planner.model.calibration import PixelSpacing
from planner.model.case import Case
from planner.model.contour import FLAGS
from planner.model.plan import Plan
from planner.model.policy import Policy
from planner.model.pullback import Pullback
from planner.planning.confirmations import is_confirmed, is_doubtful
from planner.ui.language import tr
from planner.wording.labels import CONTOUR_SOURCE_LABELS, CONTOUR_STANDINGS
from planner.wording.numbers import NOT_KNOWN, READING, format_confidence, format_mm, format_mm2, format_number

DIRECTIONS = 360
"""Directions in which caliper lines are looked for: half a degree apart, within 0.001 % of the exact width."""

SCALE_BARS_MM = (1.0, 2.0, 5.0, 10.0, 20.0, 50.0)


@dataclass(frozen=True)
class ImageFrame:
    """Where an image lies in its view: left, top, width and height, in view units, and the units per pixel."""

    left: float
    top: float
    width: float
    height: float
    per_px_x: float
    per_px_y: float


@dataclass(frozen=True, eq=False)
class Caliper:
    """A caliper width of a contour: its length and the two ends of the line that shows it, shape (2, 2)."""

    width_mm: float
    ends_mm: FloatArray


@dataclass(frozen=True)
class Readout:
    """The words beside the picture.

    Attributes
    ----------
    trust
        How far the contour is to be trusted: its confidence, or that a person confirmed it; empty without a contour.
    is_doubtful
        Whether the numbers rest on a contour of low confidence that nobody confirmed.
    """

    frame: str
    area: str
    diameters: str
    source: str
    warning: str
    trust: str = ""
    is_doubtful: bool = False


def spacing_in_force(case: Case, plan: Plan) -> PixelSpacing | None:
    """Pixel size that a person set, else the file's; None when neither is known."""
    if plan.spacing is not None:
        return plan.spacing
    return case.pullback.spacing if case.pullback is not None else None


def what_is_missing(case: Case, plan: Plan) -> tuple[str, str]:
    """Why a frame shows no area, and what to do about it; the first is for two short lines, the second a sentence."""
    if plan.contours is not None:
        return tr("no usable lumen<br>draw it (D) if you see one"), tr(
            "No lumen was seen; draw it (D) where you see one"
        )
    if spacing_in_force(case, plan) is None:
        return (
            tr("set the pixel size first<br>Calibrate IVUS (Ctrl+U)"),
            tr("The pixel size is not known: Calibrate IVUS (Ctrl+U)"),
        )
    return tr("no contour yet<br>Edit, Find contours again"), tr("No contours yet: Edit, Find contours again")


def image_frame(pullback: Pullback, spacing: PixelSpacing | None) -> ImageFrame:
    """Lay the image out in mm from the transducer, or in pixels when nothing is calibrated.

    pyqtgraph counts from the corner of the first pixel, our coordinates from its centre: hence the half pixel.
    """
    per_x = spacing.mm_per_pixel_x if spacing else 1.0
    per_y = spacing.mm_per_pixel_y if spacing else 1.0
    centre_x, centre_y = pullback.transducer_px
    return ImageFrame(
        left=(-0.5 - centre_x) * per_x,
        top=(-0.5 - centre_y) * per_y,
        width=pullback.frames.columns * per_x,
        height=pullback.frames.rows * per_y,
        per_px_x=per_x,
        per_px_y=per_y,
    )


def sector_frame(pullback: Pullback, frame: ImageFrame) -> ImageFrame:
    """The part of the image that holds ultrasound, which is what a view should show."""
    left, top, right, bottom = pullback.sector_px
    return ImageFrame(
        left=frame.left + left * frame.per_px_x,
        top=frame.top + top * frame.per_px_y,
        width=(right - left + 1) * frame.per_px_x,
        height=(bottom - top + 1) * frame.per_px_y,
        per_px_x=frame.per_px_x,
        per_px_y=frame.per_px_y,
    )


def contour_of(plan: Plan, frame_index: int) -> FloatArray | None:
    """Contour of one frame, shape (points, 2) in mm; None where there is none."""
    if plan.contours is None or not 0 <= frame_index < plan.contours.frame_count:
        return None
    points = plan.contours.points_mm[frame_index]
    return points if np.isfinite(points).all() else None


def draw_calipers(points_mm: FloatArray) -> tuple[Caliper, Caliper]:
    """Smallest and largest caliper width of one contour, with lines to draw them by.

    The largest runs between two points of the contour. The smallest is the distance of two parallel lines; it is drawn
    across the middle of the two points that they touch.
    """
    directions = _unit_directions()
    along = points_mm @ directions.T
    far, near = along.argmax(axis=0), along.argmin(axis=0)
    columns = np.arange(DIRECTIONS)
    widths = along[far, columns] - along[near, columns]
    smallest, largest = int(widths.argmin()), int(widths.argmax())
    touched = points_mm[[near[smallest], far[smallest]]]
    half = directions[smallest] * widths[smallest] / 2
    middle = touched.mean(axis=0)
    longest = points_mm[[near[largest], far[largest]]]
    return (
        Caliper(float(widths[smallest]), np.stack([middle - half, middle + half])),
        Caliper(float(widths[largest]), longest),
    )


def scale_bar_mm(shown_mm: float) -> float:
    """Length of the scale bar for a view that shows `shown_mm`: the round one nearest to a sixth of it."""
    return min(SCALE_BARS_MM, key=lambda length: abs(length - shown_mm / 6))


def read_out(
    case: Case, plan: Plan, frame_index: int, position_mm: float | None, policy: Policy, is_reading: bool = False
) -> Readout:
    """Words for one frame. Live: worked out from the contour itself, not from the last assessment.

    While the images are read (`is_reading`), what has no contour yet is said to be on its way.
    """
    count = case.pullback.frame_count if case.pullback is not None else 0
    frame = tr("Frame {frame} of {count}", frame=frame_index + 1, count=count)
    if position_mm is not None and np.isfinite(position_mm):
        frame = f"{frame} · {tr(format_mm(position_mm))}"
    points = contour_of(plan, frame_index)
    if points is None and plan.contours is None and is_reading:
        return Readout(frame, tr(READING), "", "", "")
    if points is None:
        why = what_is_missing(case, plan)[0]
        return Readout(frame, tr(NOT_KNOWN), why, "", "")
    smallest, largest = draw_calipers(points)
    perimeter_diameter = float(contour_perimeter(points)) / np.pi
    diameters = tr(
        "{smallest} × {largest}<br>perimeter Ø {perimeter_diameter}",
        smallest=format_number(smallest.width_mm),
        largest=format_mm(largest.width_mm),
        perimeter_diameter=format_mm(perimeter_diameter),
    )
    assert plan.contours is not None
    return Readout(
        frame,
        tr(format_mm2(float(contour_area(points)))),
        diameters,
        tr(CONTOUR_SOURCE_LABELS[plan.contours.sources[frame_index]]),
        _warning(plan, frame_index),
        _trust(plan, frame_index, policy),
        is_doubtful(plan, frame_index, policy),
    )


def _trust(plan: Plan, frame_index: int, policy: Policy) -> str:
    assert plan.contours is not None
    if is_confirmed(plan, frame_index):
        label = CONTOUR_STANDINGS["confirmed"]
        return f"{label.sign} {tr(label.word)}"
    confidence = format_confidence(float(plan.contours.confidence[frame_index]))
    is_low = is_doubtful(plan, frame_index, policy)
    return tr("{confidence}: low", confidence=confidence) if is_low else tr(confidence)


def _warning(plan: Plan, frame_index: int) -> str:
    assert plan.contours is not None
    if frame_index in plan.confirmed_frames:
        return ""
    meanings = [FLAGS[flag] for flag in plan.contours.flags[frame_index]]
    return tr(meanings[0]) if meanings else ""


@cache
def _unit_directions() -> FloatArray:
    angles = np.pi * np.arange(DIRECTIONS) / DIRECTIONS
    return np.stack([np.cos(angles), np.sin(angles)], axis=-1)
