"""How pixels become millimetres, and how far that is to be trusted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from planner.model.arrays import FloatArray, freeze

SpacingSource = Literal["ultrasound_regions", "graticule", "manual"]
ScaleMethod = Literal["catheter_markers", "ermf", "geometry", "catheter_diameter", "ruler", "manual"]
"""In order of trust; `manual` is a person's distance between two marks at the vein's depth."""
KnownThing = Literal["catheter", "marker_spacing", "ruler", "other"]


@dataclass(frozen=True)
class PixelSpacing:
    """Size of an IVUS pixel in both directions; they may differ.

    Attributes
    ----------
    mm_per_pixel_x, mm_per_pixel_y
        Millimetres per column and per row.
    source
        Where it was read: the DICOM ultrasound regions, the picture's graticule, or a person.
    who
        Name of the person who set it or confirmed the graticule; else empty.
    detail
        What it rests on, in words: "ticks of 5 mm, 42.7 px apart"; else empty.
    """

    mm_per_pixel_x: float
    mm_per_pixel_y: float
    source: SpacingSource
    who: str = ""
    detail: str = ""


@dataclass(frozen=True, eq=False)
class Graticule:
    """Tick marks seen in an IVUS picture; how many millimetres they are apart, a person says.

    Attributes
    ----------
    period_px_x, period_px_y
        Distance of neighbouring ticks across and down; None where none were seen in that direction, never in both.
    uncertainty_px_x, uncertainty_px_y
        Standard deviation of each.
    ticks_px
        Where ticks were seen, shape (ticks, 2), x and y, 0 at the first pixel's centre.
    """

    period_px_x: float | None
    period_px_y: float | None
    uncertainty_px_x: float | None
    uncertainty_px_y: float | None
    ticks_px: FloatArray

    def __post_init__(self) -> None:
        if self.period_px_x is None and self.period_px_y is None:
            raise ValueError("a graticule has ticks across, down, or both")
        freeze(self, "ticks_px", ndim=2)


@dataclass(frozen=True)
class XrayScale:
    """Size of a venogram pixel at the vein, with its uncertainty.

    Attributes
    ----------
    mm_per_pixel
        At the depth of the vein, never at the detector.
    uncertainty_percent
        One standard deviation, as section 7.5 of the clinical reference budgets it for `method`.
    detail
        What it rests on, in words: "9 bands of 10 mm", "SID 1000 mm, SOD 720 mm".
    who
        Name of the person who set it; empty where the program or the file did.
    """

    mm_per_pixel: float
    method: ScaleMethod
    uncertainty_percent: float
    detail: str = ""
    who: str = ""


@dataclass(frozen=True)
class KnownSize:
    """A thing of known size that a person measured in a picture, to check a calibration by.

    Attributes
    ----------
    image
        `sop_instance_uid` of the run; empty for the pullback.
    thing
        The catheter's diameter, the spacing of its bands, a ruler, or something else.
    known_mm
        Its true size; a French is a third of a millimetre.
    from_px, to_px
        Its two ends, x and y, 0 at the first pixel's centre.
    """

    image: str
    thing: KnownThing
    known_mm: float
    from_px: tuple[float, float]
    to_px: tuple[float, float]
    frame_index: int = 0
    who: str = ""


@dataclass(frozen=True)
class XrayGeometry:
    """What the DICOM header says of the X-ray geometry; anything absent is None.

    Attributes
    ----------
    imager_spacing_mm
        Row and column spacing at the detector (0018,1164).
    source_detector_mm, source_patient_mm
        Distances (0018,1110) and (0018,1111).
    magnification
        Estimated radiographic magnification factor (0018,1114).
    primary_angle_deg, secondary_angle_deg
        Positioner angles (0018,1510) and (0018,1511); LAO and cranial positive.
    """

    imager_spacing_mm: tuple[float, float] | None = None
    source_detector_mm: float | None = None
    source_patient_mm: float | None = None
    magnification: float | None = None
    primary_angle_deg: float | None = None
    secondary_angle_deg: float | None = None
