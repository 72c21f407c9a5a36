"""A venogram run from one X-ray file: its frames, its geometry and its subtraction mask."""

from __future__ import annotations

from planner.dicom import header as attributes
from planner.dicom.frames import DecodedFrames, FrameCache
from planner.dicom.grey_levels import venogram_levels
from planner.dicom.header import Header
from planner.dicom.identity import read_origin, read_sha256
from planner.dicom.library import Dataset
from planner.dicom.stored_picture import StoredPicture
from planner.dicom.timing import read_timing
from planner.model.calibration import XrayGeometry
from planner.model.venogram import Venogram

BELIEVED_IMAGER_SPACING_MM = (0.02, 2.0)
"""Detector pixels measure 0.1 to 0.4 mm; binned image intensifiers reach 0.8 mm."""
BELIEVED_MAGNIFICATION = (1.0, 3.0)
"""At 1 the patient touches the detector; C-arms reach about 1.7."""


def read_venogram(picture: StoredPicture, cache: FrameCache) -> Venogram:
    """Return the run that `picture` holds. Nothing is decoded yet.

    Raises
    ------
    DamagedFile
        When its palette or Modality LUT is broken.
    """
    header = picture.header
    levels = venogram_levels(picture)
    timing = read_timing(header, picture.frames)
    return Venogram(
        origin=read_origin(header, header.path, read_sha256([header.path])),
        frames=DecodedFrames([picture], [levels], cache),
        bits_stored=levels.bits,
        geometry=read_geometry(header),
        mask_frame_index=read_mask_frame(header, picture.frames),
        frame_times_s=timing.times_s,
        timing_problem=timing.problem,
    )


def read_geometry(header: Header) -> XrayGeometry:
    """Return what the header says of the X-ray geometry; anything absent, impossible or contradictory is None."""
    dataset = header.dataset
    spacing = _find(dataset, "ImagerPixelSpacing")
    detector = _positive(dataset, "DistanceSourceToDetector")
    patient = _positive(dataset, "DistanceSourceToPatient")
    magnification = _positive(dataset, "EstimatedRadiographicMagnificationFactor")
    if detector is not None and patient is not None and patient >= detector:
        detector = patient = None
    if magnification is not None and not _within(magnification, BELIEVED_MAGNIFICATION):
        magnification = None
    is_spacing = len(spacing) == 2 and all(_within(value, BELIEVED_IMAGER_SPACING_MM) for value in spacing)
    return XrayGeometry(
        imager_spacing_mm=(spacing[0], spacing[1]) if is_spacing else None,
        source_detector_mm=detector,
        source_patient_mm=patient,
        magnification=magnification,
        primary_angle_deg=_first(_find(dataset, "PositionerPrimaryAngle")),
        secondary_angle_deg=_first(_find(dataset, "PositionerSecondaryAngle")),
    )


def read_mask_frame(header: Header, frames: int) -> int | None:
    """Return the mask frame (0-based) that the header names for subtraction, or None.

    A mask may be named together with the operation NONE: the run is then not to be subtracted (PS3.3 C.7.6.10).
    """
    for item in attributes.items(header.dataset, "MaskSubtractionSequence"):
        if attributes.text(item, "MaskOperation").upper() != "AVG_SUB":
            continue
        numbers = attributes.numbers(item, "MaskFrameNumbers")
        if numbers and 1 <= numbers[0] <= frames:
            return int(numbers[0]) - 1
    return None


def describe_calibration(geometry: XrayGeometry) -> tuple[str, str]:
    """Return a stable key and words for what the header offers to calibrate a venogram with."""
    if geometry.imager_spacing_mm is None:
        return "none", "no calibration in the file: marker catheter or a person's calibration needed"
    detector = f"{geometry.imager_spacing_mm[1]:.4g} mm per pixel at the detector"
    if geometry.magnification is not None:
        return "ermf", f"{detector}, magnification {geometry.magnification:.3g}"
    if geometry.source_detector_mm is not None and geometry.source_patient_mm is not None:
        distances = f"source to detector {geometry.source_detector_mm:.0f} mm, to patient "
        return "geometry", f"{detector}, {distances}{geometry.source_patient_mm:.0f} mm"
    return "detector_only", f"{detector}, magnification unknown"


def _find(dataset: Dataset, keyword: str) -> tuple[float, ...]:
    """Return an attribute of the file, or of the first frame of an enhanced one (shared groups, then per frame)."""
    values = attributes.numbers(dataset, keyword)
    if values:
        return values
    for sequence in ("SharedFunctionalGroupsSequence", "PerFrameFunctionalGroupsSequence"):
        for groups in attributes.items(dataset, sequence)[:1]:
            for group in groups:
                for item in attributes.items(groups, group.keyword)[:1]:
                    if found := attributes.numbers(item, keyword):
                        return found
    return ()


def _positive(dataset: Dataset, keyword: str) -> float | None:
    value = _first(_find(dataset, keyword))
    return value if value is not None and value > 0 else None


def _first(values: tuple[float, ...]) -> float | None:
    return values[0] if values else None


def _within(value: float, limits: tuple[float, float]) -> bool:
    return limits[0] <= value <= limits[1]
