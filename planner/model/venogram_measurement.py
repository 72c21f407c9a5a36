"""What follows from a venogram's tracing: diameters, lesions, wash-out, and which view shows the vein narrowest."""

from __future__ import annotations

from dataclasses import dataclass, field

from planner.model.arrays import FloatArray, freeze
from planner.model.venogram import Collateral, SharedPin, VenogramLandmark, VenogramTracing


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
class DensityCurve:
    """Contrast over time in one stretch of the vein.

    Attributes
    ----------
    region
        "cranial", "lesion" or "caudal".
    times_s
        Of the frames, shape (frames,), 0 at the first.
    density
        Contrast above the empty vein's as a share of the highest of all stretches, shape (frames,).
    arrival_s
        When half of the stretch's peak is first reached; None where it is full from the start.
    peak_s
        When it is fullest.
    half_time_s
        Wash-out half time of the stretch; None where it was not seen.
    """

    region: str
    times_s: FloatArray
    density: FloatArray
    arrival_s: float | None
    peak_s: float
    half_time_s: float | None

    def __post_init__(self) -> None:
        freeze(self, "times_s", ndim=1)
        freeze(self, "density", ndim=1)


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
    curves
        Contrast over time, one per stretch that holds vein.
    """

    washout_half_time_s: dict[str, float | None]
    map_s: FloatArray
    why_unknown: dict[str, str] = field(default_factory=dict)
    curves: tuple[DensityCurve, ...] = ()

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
    collaterals
        Marked on the picture, or proposed.
    shared_pins
        Further places that this picture and the pullback show.
    """

    tracing: VenogramTracing
    arc_mm: FloatArray | None
    diameter_mm: FloatArray | None
    lesions: tuple[VenogramLesion, ...] = ()
    pooling: Pooling | None = None
    landmarks: tuple[VenogramLandmark, ...] = ()
    collaterals: tuple[Collateral, ...] = ()
    shared_pins: tuple[SharedPin, ...] = ()

    def __post_init__(self) -> None:
        freeze(self, "arc_mm", ndim=1)
        freeze(self, "diameter_mm", ndim=1)


@dataclass(frozen=True, eq=False)
class ViewMeasurement:
    """One view of the vein, measured.

    Attributes
    ----------
    image
        `sop_instance_uid` of its run; empty for the venogram planned on.
    name
        By the C-arm's angles: "AP", "LAO 26°".
    is_left_out
        A person says that it is no view of this vein; its diameters count for nothing.
    """

    image: str
    name: str
    measurement: VenogramMeasurement
    is_left_out: bool = False


@dataclass(frozen=True)
class NarrowestView:
    """The view that shows the vein narrowest: one projection may lie along the flattened lumen and show a normal width.

    Attributes
    ----------
    image, name
        Of the view.
    min_diameter_mm
        The smallest in any calibrated view; None where none is calibrated: then the view with the highest percentage is
        named.
    diameter_stenosis_percent
        Of the tightest lesion in that view; None where it shows none.
    point
        Index on the view's centreline.
    views
        How many were compared.
    """

    image: str
    name: str
    min_diameter_mm: float | None
    diameter_stenosis_percent: float | None
    point: int
    views: int
