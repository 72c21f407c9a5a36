"""One venogram run, what was traced on it, and what follows from the tracing."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from planner.model.arrays import FloatArray, freeze
from planner.model.calibration import XrayGeometry, XrayScale
from planner.model.frames import FrameSource
from planner.model.identity import ImageOrigin
from planner.model.vessel import LandmarkName

TracingSource = Literal["auto", "edited"]


@dataclass(frozen=True, eq=False)
class Venogram:
    """X-ray frames, oriented so that larger values are brighter and contrast is dark.

    Attributes
    ----------
    bits_stored
        Grey levels reach 2**bits_stored - 1.
    mask_frame_index
        Frame that the header names as subtraction mask; None when it names none or forbids subtraction.
    frame_times_s
        Shape (frames,), or None for a single frame or an unknown rate.
    timing_problem
        Why times are unknown or doubtful; empty when they are sound.
    """

    origin: ImageOrigin
    frames: FrameSource
    bits_stored: int = 8
    geometry: XrayGeometry = field(default_factory=XrayGeometry)
    mask_frame_index: int | None = None
    frame_times_s: FloatArray | None = None
    timing_problem: str = ""

    def __post_init__(self) -> None:
        freeze(self, "frame_times_s", ndim=1)


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
    scale
        None when nothing calibrates the image.
    frame_used
        Frame on which the vein was measured.
    subtracted
        Whether a mask was subtracted before measuring.
    problem
        Why there is no centreline (then empty), or a doubt; empty when there is none.
    """

    centreline_px: FloatArray
    diameter_px: FloatArray
    markers_px: FloatArray
    scale: XrayScale | None
    frame_used: int
    subtracted: bool
    source: TracingSource = "auto"
    problem: str = ""

    def __post_init__(self) -> None:
        freeze(self, "centreline_px", ndim=2)
        freeze(self, "diameter_px", ndim=1)
        freeze(self, "markers_px", ndim=2)


@dataclass(frozen=True)
class VenogramLandmark:
    """A named place that a person pinned on the venogram; x column, y row, in pixels."""

    name: LandmarkName
    x_px: float
    y_px: float


@dataclass(frozen=True)
class VenogramLesion:
    """A narrowing seen on the venogram. Millimetres are None without a scale; percent never needs one."""

    start_mm: float | None
    end_mm: float | None
    length_mm: float | None
    min_diameter_mm: float | None
    reference_diameter_mm: float | None
    diameter_stenosis_percent: float
    start_point: int
    end_point: int
    min_point: int


@dataclass(frozen=True, eq=False)
class Pooling:
    """How long contrast stays, per stretch of the vein.

    Attributes
    ----------
    washout_half_time_s
        By stretch name ("cranial", "lesion", "caudal"); None where wash-out was not seen to half.
    map_s
        Half time per pixel, shape (rows, columns), NaN where unknown.
    why_unknown
        By stretch name, in words, for each half time that is None.
    """

    washout_half_time_s: dict[str, float | None]
    map_s: FloatArray
    why_unknown: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        freeze(self, "map_s", ndim=2)


@dataclass(frozen=True, eq=False)
class VenogramMeasurement:
    """What follows from a tracing.

    Attributes
    ----------
    arc_mm, diameter_mm
        Along the centreline, shape (points,); None without a scale.
    pooling
        None for a single frame or where no wash-out is recorded.
    landmarks
        Pinned on the picture by a person.
    """

    tracing: VenogramTracing
    arc_mm: FloatArray | None
    diameter_mm: FloatArray | None
    lesions: tuple[VenogramLesion, ...] = ()
    pooling: Pooling | None = None
    landmarks: tuple[VenogramLandmark, ...] = ()

    def __post_init__(self) -> None:
        freeze(self, "arc_mm", ndim=1)
        freeze(self, "diameter_mm", ndim=1)
