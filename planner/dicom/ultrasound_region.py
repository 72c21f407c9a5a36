"""Scale and centre of an ultrasound picture, from its Sequence of Ultrasound Regions (PS3.3 C.8.5.5)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from planner.dicom import header as attributes
from planner.dicom.header import Header
from planner.dicom.library import Dataset
from planner.errors import InputRefused
from planner.model.calibration import PixelSpacing
from planner.said import joined, say

ReferencePlace = Literal["centre", "edge", "unknown"]

_TWO_DIMENSIONAL = 1  # Region Spatial Format (0018,6012)
_TISSUE = 1  # Region Data Type (0018,6014)
_CENTIMETRES = 3  # Physical Units X and Y Direction (0018,6024) and (0018,6026)

BELIEVED_SPACING_MM = (0.001, 1.0)
"""Outside this range a spacing is a mistake of the writer: an IVUS field of 5 to 80 mm has 0.005 to 0.4 mm pixels."""
USUAL_SPACING_MM = (0.005, 0.5)
"""Outside this range a person must confirm the scale: coronary 60 MHz at 1024 pixels to venous 10 MHz at 160."""
CENTRAL_SHARE = 0.1
"""A catheter's centre lies at least this share of the width and height inside its picture."""


@dataclass(frozen=True)
class TissueRegion:
    """The part of the picture that shows tissue.

    Attributes
    ----------
    sector_px
        Left, top, right, bottom, inclusive.
    reference_px
        The region's reference pixel in the picture, or None.
    spacing, problem
        Scale, and why there is none or why it is doubtful.
    is_described
        False when the file describes no region: the sector is then the whole picture, text panels and all.
    """

    sector_px: tuple[int, int, int, int]
    reference_px: tuple[float, float] | None
    spacing: PixelSpacing | None
    problem: str
    is_described: bool = True

    @property
    def centre_px(self) -> tuple[float, float]:
        """Middle of the region."""
        left, top, right, bottom = self.sector_px
        return ((left + right) / 2, (top + bottom) / 2)

    @property
    def transducer_px(self) -> tuple[float, float]:
        """The reference pixel where it can be a catheter's centre, else the middle of the region."""
        if self.reference_px is None or self.reference_place != "centre":
            return self.centre_px
        return self.reference_px

    @property
    def reference_place(self) -> ReferencePlace:
        """Where the beams start: inside the picture as a catheter's do, or at its edge as a surface probe's do."""
        if self.reference_px is None:
            return "unknown"
        left, top, right, bottom = self.sector_px
        across = (self.reference_px[0] - left) / max(right - left, 1)
        down = (self.reference_px[1] - top) / max(bottom - top, 1)
        if all(CENTRAL_SHARE <= share <= 1 - CENTRAL_SHARE for share in (across, down)):
            return "centre"
        return "edge" if CENTRAL_SHARE <= across <= 1 - CENTRAL_SHARE else "unknown"


def read_tissue_region(header: Header, rows: int, columns: int) -> TissueRegion:
    """Return the tissue region of a picture of `rows` by `columns`; the whole picture when none is described.

    Raises
    ------
    InputRefused
        When the region gives a scale that cannot be true.
    """
    whole = (0, 0, columns - 1, rows - 1)
    region = _tissue_item(header)
    if region is None:
        return TissueRegion(whole, None, None, _why_no_region(header), is_described=False)
    sector = _sector(region, whole) or whole
    reference = (_offset(region, "ReferencePixelX0"), _offset(region, "ReferencePixelY0"))
    origin = _origin(region)
    spacing, problem = _read_spacing(header, region)
    return TissueRegion(
        sector,
        None if None in reference else (origin[0] + reference[0], origin[1] + reference[1]),  # type: ignore[operator]
        spacing,
        problem,
    )


def _tissue_item(header: Header) -> Dataset | None:
    """Return the largest two-dimensional region, one of tissue before any other."""
    regions = [
        item
        for item in attributes.items(header.dataset, "SequenceOfUltrasoundRegions")
        if attributes.whole_number(item, "RegionSpatialFormat") == _TWO_DIMENSIONAL
    ]
    return max(regions, key=_preference, default=None)


def _preference(region: Dataset) -> tuple[bool, float]:
    left, top = _origin(region)
    right = attributes.number(region, "RegionLocationMaxX1") or left
    bottom = attributes.number(region, "RegionLocationMaxY1") or top
    return attributes.whole_number(region, "RegionDataType") == _TISSUE, (right - left) * (bottom - top)


def _origin(region: Dataset) -> tuple[float, float]:
    return (
        attributes.number(region, "RegionLocationMinX0") or 0.0,
        attributes.number(region, "RegionLocationMinY0") or 0.0,
    )


def _offset(region: Dataset, keyword: str) -> float | None:
    """Return a reference pixel coordinate: an offset from the region's upper left corner (C.8.5.5.1.5)."""
    return attributes.number(region, keyword)


def _sector(region: Dataset, whole: tuple[int, int, int, int]) -> tuple[int, int, int, int] | None:
    left, top = (int(value) for value in _origin(region))
    right = attributes.whole_number(region, "RegionLocationMaxX1")
    bottom = attributes.whole_number(region, "RegionLocationMaxY1")
    if right is None or bottom is None or left < 0 or top < 0:
        return None
    right, bottom = min(right, whole[2]), min(bottom, whole[3])
    return (left, top, right, bottom) if right > left and bottom > top else None


def _read_spacing(header: Header, region: Dataset) -> tuple[PixelSpacing | None, str]:
    units = [attributes.whole_number(region, f"PhysicalUnits{axis}Direction") for axis in "XY"]
    deltas = [attributes.number(region, f"PhysicalDelta{axis}") for axis in "XY"]
    if not any(attributes.is_present(region, f"PhysicalDelta{axis}") for axis in "XY"):
        return None, say("its ultrasound region gives no pixel size")
    if units != [_CENTIMETRES, _CENTIMETRES]:
        return None, say("its ultrasound region does not give the pixel size in centimetres")
    millimetres = [None if delta is None else abs(delta) * 10.0 for delta in deltas]
    _require_believable(header, millimetres)
    across, down = (value for value in millimetres if value is not None)
    if not all(USUAL_SPACING_MM[0] <= value <= USUAL_SPACING_MM[1] for value in (across, down)):
        return None, say(
            "its pixel size of {across:.3g} × {down:.3g} mm is not one that IVUS has", across=across, down=down
        )
    return PixelSpacing(across, down, "ultrasound_regions"), _doubt(across, down)


def _require_believable(header: Header, millimetres: list[float | None]) -> None:
    low, high = BELIEVED_SPACING_MM
    if all(value is not None and low <= value <= high for value in millimetres):
        return
    described = joined(
        " × ", (say("no number") if value is None else say("{size:.3g} mm", size=value) for value in millimetres)
    )
    raise InputRefused(
        say("says that a pixel measures {described}, which cannot be true", described=described),
        say("export it again with its ultrasound calibration"),
        header.path,
    )


def _doubt(across: float, down: float) -> str:
    if max(across, down) <= 1.5 * min(across, down):
        return ""
    return say("its pixels are far from square: {across:.3g} × {down:.3g} mm", across=across, down=down)


def _why_no_region(header: Header) -> str:
    if attributes.numbers(header.dataset, "PixelSpacing"):
        return say(
            "it has no ultrasound region that gives a pixel size; its Pixel Spacing is not used, "
            "since for ultrasound nothing says what it rests on"
        )
    return say("it has no ultrasound region that gives a pixel size")
