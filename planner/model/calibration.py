"""How pixels become millimetres, and how far that is to be trusted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

SpacingSource = Literal["ultrasound_regions", "graticule", "manual"]
ScaleMethod = Literal["catheter_markers", "ermf", "geometry", "manual"]


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
        Name of the person for `manual`, else empty.
    """

    mm_per_pixel_x: float
    mm_per_pixel_y: float
    source: SpacingSource
    who: str = ""


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
    """

    mm_per_pixel: float
    method: ScaleMethod
    uncertainty_percent: float
    detail: str = ""


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
