"""A venogram run from one X-ray file: its frames, its geometry and its subtraction mask."""

from __future__ import annotations

from planner.dicom import header as attributes
from planner.dicom.frames import DecodedFrames, FrameCache
from planner.dicom.grey_levels import venogram_levels
from planner.dicom.grey_window import read_window
from planner.dicom.header import Header
from planner.dicom.identity import begin_sha256, read_origin
from planner.dicom.library import Dataset
from planner.dicom.shutter import read_shutter
from planner.dicom.stored_picture import StoredPicture
from planner.dicom.timing import read_timing
from planner.measure.xray.shutter import uncovered
from planner.model.calibration import XrayGeometry
from planner.model.venogram import HeaderMask, MaskOperation, Venogram
from planner.said import say

BELIEVED_IMAGER_SPACING_MM = (0.02, 2.0)
"""Detector pixels measure 0.1 to 0.4 mm; binned image intensifiers reach 0.8 mm."""
BELIEVED_MAGNIFICATION = (1.0, 3.0)
"""At 1 the patient touches the detector; C-arms reach about 1.7."""
LARGEST_MASK_SHIFT_PX = 200.0
"""A mask is moved by the patient's breath or slip; what is larger is no shift of a mask."""
_MASK_OPERATIONS: dict[str, MaskOperation] = {"AVG_SUB": "average", "TID": "time_difference", "NONE": "none"}


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
    shutter = read_shutter(lambda keyword: _find(header.dataset, keyword))
    seen = None if shutter is None else uncovered(shutter, (picture.format.rows, picture.format.columns))
    return Venogram(
        origin=read_origin(header, header.path, begin_sha256([header.path])),
        frames=DecodedFrames([picture], [levels], cache, seen),
        bits_stored=levels.bits,
        geometry=read_geometry(header),
        mask=read_mask(header, picture.frames),
        frame_times_s=timing.times_s,
        timing_problem=timing.problem,
        window=read_window(picture, levels),
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


def read_mask(header: Header, frames: int) -> HeaderMask:
    """Return what the header says of subtraction: the first usable item that averages masks, else the first it states.

    A mask may be named together with the operation NONE: the run is then not to be subtracted (PS3.3 C.7.6.10).
    """
    stated = [_mask_item(item, frames) for item in attributes.items(header.dataset, "MaskSubtractionSequence")]
    usable = [mask for mask in stated if mask.operation == "average" and mask.frame_indices]
    others = [mask for mask in stated if mask.operation in ("time_difference", "none")]
    return next(iter((*usable, *others)), HeaderMask())


def _mask_item(item: Dataset, frames: int) -> HeaderMask:
    return HeaderMask(
        operation=_MASK_OPERATIONS.get(attributes.text(item, "MaskOperation").upper(), "unstated"),
        frame_indices=_mask_frames(item, frames),
        shift_px=_mask_shift(item),
        applies_to=_applicable_ranges(item, frames),
        averaged_frames=max(1, int(_first(attributes.numbers(item, "ContrastFrameAveraging")) or 1)),
        offset_frames=int(_first(attributes.numbers(item, "TIDOffset")) or 1),
    )


def _mask_frames(item: Dataset, frames: int) -> tuple[int, ...]:
    """The mask's frames, 0-based; none when the first of them does not exist."""
    numbers = attributes.numbers(item, "MaskFrameNumbers")
    if not numbers or not 1 <= numbers[0] <= frames:
        return ()
    return tuple(dict.fromkeys(int(number) - 1 for number in numbers if 1 <= number <= frames))


def _mask_shift(item: Dataset) -> tuple[float, float] | None:
    """x and y; the file gives rows first."""
    shift = attributes.numbers(item, "MaskSubPixelShift")
    if len(shift) != 2 or max(abs(value) for value in shift) > LARGEST_MASK_SHIFT_PX:
        return None
    return shift[1], shift[0]


def _applicable_ranges(item: Dataset, frames: int) -> tuple[tuple[int, int], ...]:
    numbers = [int(number) - 1 for number in attributes.numbers(item, "ApplicableFrameRange")]
    pairs = zip(numbers[::2], numbers[1::2], strict=False)
    return tuple((max(first, 0), min(last, frames - 1)) for first, last in pairs if first <= last and first < frames)


def describe_calibration(geometry: XrayGeometry) -> tuple[str, str]:
    """Return a stable key and words for what the header offers to calibrate a venogram with."""
    if geometry.imager_spacing_mm is None:
        return "none", say("no calibration in the file: marker catheter or a person's calibration needed")
    detector = say("{spacing:.4g} mm per pixel at the detector", spacing=geometry.imager_spacing_mm[1])
    if geometry.magnification is not None:
        return "ermf", say(
            "{detector}, magnification {magnification:.3g}", detector=detector, magnification=geometry.magnification
        )
    if geometry.source_detector_mm is not None and geometry.source_patient_mm is not None:
        return "geometry", say(
            "{detector}, source to detector {to_detector:.0f} mm, to patient {to_patient:.0f} mm",
            detector=detector,
            to_detector=geometry.source_detector_mm,
            to_patient=geometry.source_patient_mm,
        )
    return "detector_only", say("{detector}, magnification unknown", detector=detector)


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
