"""One venogram run, what was traced on it, and what a person decided on it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

import numpy as np

from planner.model.arrays import FloatArray, freeze
from planner.model.calibration import XrayGeometry, XrayScale
from planner.model.frames import FrameSource
from planner.model.identity import ImageOrigin
from planner.model.vessel import LandmarkName

TracingSource = Literal["auto", "edited"]
MaskOperation = Literal["average", "time_difference", "none", "unstated"]
SubtractionMode = Literal["header", "frame", "none"]
MaskBy = Literal["person", "header", "found", "unrecorded"]
"""Whose word a mask or its move is: "found" by the program; "unrecorded" without one, or in files of earlier versions."""
CollateralKind = Literal["ascending_lumbar", "cross_pelvic", "other"]
SharedPinKind = Literal["stent_cranial_end", "stent_caudal_end", "catheter_marker", "ivus_transducer", "other"]
COLLATERAL_KINDS: tuple[CollateralKind, ...] = ("ascending_lumbar", "cross_pelvic", "other")


@dataclass(frozen=True)
class HeaderMask:
    """What the header says of subtraction (PS3.3 C.7.6.10).

    Attributes
    ----------
    operation
        "average": the mean of `frame_indices` is subtracted; "time_difference": the frame `offset_frames` earlier;
        "none": the run is not to be subtracted; "unstated": the header says nothing.
    shift_px
        x and y by which the mask is moved before it is subtracted; None where the header gives none.
    applies_to
        First and last frame, inclusive, of each range it holds for; empty for all frames.
    averaged_frames
        Contrast frames that are averaged before subtracting.
    """

    operation: MaskOperation = "unstated"
    frame_indices: tuple[int, ...] = ()
    shift_px: tuple[float, float] | None = None
    applies_to: tuple[tuple[int, int], ...] = ()
    averaged_frames: int = 1
    offset_frames: int = 1


@dataclass(frozen=True)
class SubtractionChoice:
    """How a person wants a run subtracted and on which frame it is measured. Part of the plan.

    Attributes
    ----------
    mode
        "header": by the header, else by the frames without contrast; "frame": by `mask_frame_index`; "none": not at all.
    shift_px
        x and y by which the mask is moved; None finds the move.
    contrast_frame_index
        Frame to measure on; None takes the fullest and its neighbours.
    who
        Name of the person; empty where unknown.
    """

    mode: SubtractionMode = "header"
    mask_frame_index: int | None = None
    shift_px: tuple[float, float] | None = None
    contrast_frame_index: int | None = None
    who: str = ""


@dataclass(frozen=True, eq=False)
class GreyWindow:
    """How the header wants grey levels shown (its window or VOI LUT).

    Attributes
    ----------
    dark, bright
        Grey levels that become black and white.
    curve
        Brightness, 0 to 1, of every grey level, where it is not a straight line between the two; else None.
    """

    dark: float
    bright: float
    curve: FloatArray | None = None

    def __post_init__(self) -> None:
        freeze(self, "curve", ndim=1)


@dataclass(frozen=True, eq=False)
class Venogram:
    """X-ray frames, oriented so that larger values are brighter and contrast is dark.

    Attributes
    ----------
    bits_stored
        Grey levels reach 2**bits_stored - 1.
    mask
        What the header says of subtraction.
    window
        How the header wants it shown; None where it does not say.
    frame_times_s
        Shape (frames,), or None for a single frame or an unknown rate.
    timing_problem
        Why times are unknown or doubtful; empty when they are sound.
    """

    origin: ImageOrigin
    frames: FrameSource
    bits_stored: int = 8
    geometry: XrayGeometry = field(default_factory=XrayGeometry)
    mask: HeaderMask = field(default_factory=HeaderMask)
    frame_times_s: FloatArray | None = None
    timing_problem: str = ""
    window: GreyWindow | None = None

    def __post_init__(self) -> None:
        freeze(self, "frame_times_s", ndim=1)

    @property
    def mask_frame_index(self) -> int | None:
        """First frame that the header names as subtraction mask; None when it names none or forbids subtraction."""
        return self.mask.frame_indices[0] if self.mask.operation == "average" and self.mask.frame_indices else None


@dataclass(frozen=True)
class DiameterReading:
    """A diameter that a person measured across the vein, from edge to edge; x and y in pixels."""

    from_px: tuple[float, float]
    to_px: tuple[float, float]
    who: str = ""


@dataclass(frozen=True, eq=False)
class VenogramTracing:
    """What was found on, or drawn on, a venogram. Part of the plan: a person may change it.

    Attributes
    ----------
    centreline_px
        Shape (points, 2), x and y, cranial to caudal, about one pixel apart.
    diameter_px
        Shape (points,), across the centreline; NaN where the edges cannot be seen.
    markers_px
        Shape (markers, 2), bands of the marker catheter in order along it; may be empty.
    curl_px
        Shape (markers, 2), bands in the curl of a sizing pigtail: no places of the vein, and nothing is scaled by them.
    scale
        None when nothing calibrates the image.
    frame_used
        Frame on which the vein was measured.
    subtracted
        Whether a mask was subtracted before measuring.
    problem
        Why there is no centreline (then empty), or a doubt; empty when there is none.
    mask_frames
        Frames whose mean was subtracted; empty without subtraction.
    shift_px
        x and y by which the mask was moved onto the contrast.
    mask_by, shift_by
        Who named the mask's frames, and its move.
    mask_note
        Why nothing, or another mask than the header's, was subtracted; empty where nothing is to be said.
    readings
        Diameters that a person measured; they stand in place of the program's where they lie.
    who
        Name of the person who drew or changed it; empty for the program's own.
    """

    centreline_px: FloatArray
    diameter_px: FloatArray
    markers_px: FloatArray
    scale: XrayScale | None
    frame_used: int
    subtracted: bool
    source: TracingSource = "auto"
    problem: str = ""
    mask_frames: tuple[int, ...] = ()
    shift_px: tuple[float, float] = (0.0, 0.0)
    mask_by: MaskBy = "unrecorded"
    shift_by: MaskBy = "unrecorded"
    mask_note: str = ""
    curl_px: FloatArray = field(default_factory=lambda: np.zeros((0, 2)))
    readings: tuple[DiameterReading, ...] = ()
    who: str = ""

    def __post_init__(self) -> None:
        freeze(self, "centreline_px", ndim=2)
        freeze(self, "diameter_px", ndim=1)
        freeze(self, "markers_px", ndim=2)
        freeze(self, "curl_px", ndim=2)


@dataclass(frozen=True)
class VenogramLandmark:
    """A named place that a person pinned on the venogram; x column, y row, in pixels.

    Attributes
    ----------
    who
        Name of the person; empty where unknown.
    """

    name: LandmarkName
    x_px: float
    y_px: float
    who: str = ""


@dataclass(frozen=True)
class SharedPin:
    """One place, other than a landmark of the vein, that a person found on the pullback and on the venogram.

    Attributes
    ----------
    id
        "P1", stable over edits.
    kind
        A stent's end, a band of the catheter, the IVUS transducer itself on a still, or something else.
    frame_index
        Of the pullback, 0-based.
    x_px, y_px
        On the venogram.
    image
        `sop_instance_uid` of the view it lies on; empty for the venogram planned on. Others wait until theirs is.
    """

    id: str
    kind: SharedPinKind
    frame_index: int
    x_px: float
    y_px: float
    who: str = ""
    image: str = ""


@dataclass(frozen=True, eq=False)
class Collateral:
    """A vein that carries blood past the narrowing.

    Attributes
    ----------
    id
        "C1", stable over edits.
    points_px
        Its course, shape (points, 2), x and y; a single point marks it without a course.
    image
        `sop_instance_uid` of the view it was marked on; empty for the venogram planned on.
    source
        "auto": proposed by the program and confirmed by nobody.
    who
        Name of the person who marked or confirmed it.
    """

    id: str
    kind: CollateralKind
    points_px: FloatArray
    image: str = ""
    source: TracingSource = "auto"
    who: str = ""

    def __post_init__(self) -> None:
        freeze(self, "points_px", ndim=2)

    @property
    def is_proposal(self) -> bool:
        """Whether the program proposed it and nobody has confirmed it yet."""
        return self.source == "auto"


@dataclass(frozen=True)
class PlannedView:
    """The view of the vein that a person chose to plan on.

    Attributes
    ----------
    image
        `sop_instance_uid` of the run.
    """

    image: str
    who: str = ""


@dataclass(frozen=True, eq=False)
class FurtherView:
    """What was decided on one more venogram view of the same vein: as `Plan` holds it for the venogram planned on.

    Attributes
    ----------
    image
        `sop_instance_uid` of the run.
    is_left_out
        A person says that it shows something else, or another time: no diameter is taken from it.
    """

    image: str
    tracing: VenogramTracing | None = None
    xray_scale: XrayScale | None = None
    landmarks: tuple[VenogramLandmark, ...] = ()
    subtraction: SubtractionChoice | None = None
    is_left_out: bool = False
