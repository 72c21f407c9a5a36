"""The vein: cross-sections along it, its segments, references, lesions and landing zones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from planner.model.arrays import FloatArray, freeze

Segment = Literal["IVC", "CIV", "EIV", "CFV"]
SEGMENTS: tuple[Segment, ...] = ("IVC", "CIV", "EIV", "CFV")
"""Cranial to caudal."""

LandmarkName = Literal[
    "iliocaval_confluence",
    "artery_crossing",
    "internal_iliac_ostium",
    "inguinal_ligament",
    "profunda_confluence",
]
LANDMARK_NAMES: tuple[LandmarkName, ...] = (
    "iliocaval_confluence",
    "artery_crossing",
    "internal_iliac_ostium",
    "inguinal_ligament",
    "profunda_confluence",
)
"""Cranial to caudal."""

ReferenceMethod = Literal["caudal", "cranial", "mean", "contralateral", "population", "manual"]
PositionSource = Literal["rate", "landmarks", "none"]
BetweenPins = Literal["even", "rests", "speckle"]


BELIEVED_FROM = 0.6
"""Confidence from which a proposed landmark names segments; below, it is only shown. Our own choice: on made veins all
such proposals lay within 10 mm of the truth (`python -m benchmarks.landmark_accuracy`)."""


@dataclass(frozen=True)
class Landmark:
    """A place in the pullback that has a name.

    Attributes
    ----------
    frame_index
        0-based.
    position_mm
        Known position, as a person entered it; None when it follows from the frame.
    source
        "intake", "edited" or "auto": proposed by the program and confirmed by nobody.
    confidence
        0 to 1, of a proposal; None for a person's.
    why
        What a proposal rests on, in a sentence; empty for a person's.
    """

    name: LandmarkName
    frame_index: int
    position_mm: float | None = None
    source: str = "intake"
    confidence: float | None = None
    why: str = ""

    @property
    def is_proposal(self) -> bool:
        """Whether the program proposed it and nobody has confirmed it yet."""
        return self.source == "auto"

    @property
    def is_believed(self) -> bool:
        """Whether segments and sizing may rest on it: a person's, or a proposal that is confident enough."""
        return not self.is_proposal or self.confidence is None or self.confidence >= BELIEVED_FROM


@dataclass(frozen=True)
class Travel:
    """How far the catheter was drawn between two frames, read off its markers or a ruler."""

    from_frame: int
    to_frame: int
    travel_mm: float


@dataclass(frozen=True, eq=False)
class CrossSections:
    """Measures of every frame's lumen; each array has shape (frames,), NaN where there is no lumen.

    Minimum and maximum diameter are the smallest and largest caliper width; mean diameter is their mean;
    area diameter is 2·sqrt(area/pi); perimeter diameter is perimeter/pi.
    """

    area_mm2: FloatArray
    perimeter_mm: FloatArray
    min_diameter_mm: FloatArray
    max_diameter_mm: FloatArray
    mean_diameter_mm: FloatArray
    area_diameter_mm: FloatArray
    perimeter_diameter_mm: FloatArray
    aspect_ratio: FloatArray

    def __post_init__(self) -> None:
        for field in self.__dataclass_fields__:
            freeze(self, field, ndim=1)


@dataclass(frozen=True, eq=False)
class Positions:
    """Where each frame lies along the vein.

    Attributes
    ----------
    position_mm
        Shape (frames,), 0 at the first frame, growing caudally; None when unknown.
    uncertainty_percent
        One standard deviation of a length, or None.
    between_pins
        How frames between pinned ones were spread: "even" speed, even speed between "rests", or speed estimated from
        "speckle". None unless positions were pinned.
    between_pins_sd_mm
        Shape (frames,), one standard deviation of each frame's place between the pins around it, 0 at a pin and NaN
        outside them; None unless positions were pinned.
    """

    position_mm: FloatArray | None
    source: PositionSource
    uncertainty_percent: float | None = None
    between_pins: BetweenPins | None = None
    between_pins_sd_mm: FloatArray | None = None

    def __post_init__(self) -> None:
        freeze(self, "position_mm", ndim=1)
        freeze(self, "between_pins_sd_mm", ndim=1)


@dataclass(frozen=True)
class LumenMeasure:
    """Area and, where known, perimeter of one cross-section, with where it was taken."""

    area_mm2: float
    perimeter_mm: float | None
    segment: Segment
    frame_index: int | None = None
    position_mm: float | None = None


@dataclass(frozen=True)
class Lesion:
    """A run of frames whose area is below half of its reference.

    Attributes
    ----------
    start_frame, end_frame
        First and last frame of the run, 0-based, inclusive.
    start_mm, end_mm, length_mm
        None when positions are unknown.
    reference_frames
        Frames whose mean area is the reference; empty for `population` and for typed measurements.
    source
        "auto" or "edited".
    """

    id: str
    segment: Segment | None
    start_frame: int
    end_frame: int
    start_mm: float | None
    end_mm: float | None
    length_mm: float | None
    mla_frame: int
    mla_mm2: float
    reference_mm2: float
    reference_method: ReferenceMethod
    area_stenosis_percent: float
    reference_frames: tuple[int, ...] = ()
    source: str = "auto"


@dataclass(frozen=True)
class LandingZone:
    """Healthy vein that one end of the stent holds on to.

    Attributes
    ----------
    start_mm, end_mm
        Cranial and caudal border.
    max_perimeter_diameter_mm
        Of the most distended frame inside; None when no perimeter is known.
    min_area_mm2, mean_area_mm2
        Inside the zone.
    segment
        In which most of it lies.
    """

    start_mm: float
    end_mm: float
    frames: tuple[int, int]
    max_perimeter_diameter_mm: float | None
    max_frame: int
    mean_area_mm2: float
    min_area_mm2: float
    segment: Segment | None
