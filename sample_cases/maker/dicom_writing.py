"""Made pictures as DICOM files with the attributes a console and an angiography room would set.

Times, dates and identifiers are fixed, so that two runs give the same bytes.
"""

from __future__ import annotations

import hashlib
import io
import uuid
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.uid import (
    JPEG2000,
    UID,
    ExplicitVRLittleEndian,
    JPEGBaseline8Bit,
    JPEGLSLossless,
    UltrasoundMultiFrameImageStorage,
    XRayAngiographicImageStorage,
)

from sample_cases.maker.xray import Geometry

MAKER = "ILIOPLAN SAMPLE MAKER"


@dataclass(frozen=True)
class Sample:
    """Whose study it is. Names say plainly that nobody real is meant; dates are YYYYMMDD."""

    case: str
    name: str
    patient_id: str
    birth_date: str
    sex: str
    study_date: str


@dataclass(frozen=True)
class PullbackFacts:
    """Geometry and timing of an IVUS run; reference_px is the transducer, inside a square region of region_px."""

    mm_per_px: float
    reference_px: int
    region_px: int
    rate_mm_per_s: float
    frame_ms: float


def made_uid(*names: str) -> UID:
    """The same names give the same identifier."""
    digest = hashlib.sha256("/".join(("ilioplan-sample", *names)).encode()).digest()
    return UID(f"2.25.{uuid.UUID(bytes=digest[:16], version=5).int}")


def write_pullback(
    path: Path,
    images: np.ndarray,
    sample: Sample,
    facts: PullbackFacts,
    *,
    jpeg_quality: int | None = None,
    j2k_ratio: float | None = None,
) -> None:
    """IVUS frames, grey (n, rows, columns) or colour (n, rows, columns, 3).

    Coded as JPEG baseline of jpeg_quality or as grey JPEG 2000 at about j2k_ratio to 1; give one of the two.
    """
    record = _base(sample, "ivus", UltrasoundMultiFrameImageStorage, JPEGBaseline8Bit)
    record.Modality, record.SeriesNumber, record.InstanceNumber = "IVUS", 1, 1
    record.SeriesDescription = "IVUS pullback, left iliac vein"
    record.ImageType = ["ORIGINAL", "PRIMARY", "INTRAVASCULAR"]
    record.SequenceOfUltrasoundRegions = [_region(facts)]
    record.IVUSAcquisition, record.IVUSPullbackRate = "MOTOR_PULLBACK", f"{facts.rate_mm_per_s:.3f}"
    record.IVUSPullbackStartFrameNumber, record.IVUSPullbackStopFrameNumber = 1, len(images)
    record.FrameTime = f"{facts.frame_ms:.3f}"
    record.CineRate = record.RecommendedDisplayFrameRate = max(1, round(1000 / facts.frame_ms))
    record.TransducerData = ["MADE 10 MHZ", "8.2F", "0.035"]
    _describe_pixels(record, images)
    if jpeg_quality is not None:
        _code_as_jpeg(record, images, jpeg_quality)
    elif j2k_ratio is not None:
        _code_as_j2k(record, images, j2k_ratio)
    else:
        raise ValueError("a pullback is coded as JPEG or as JPEG 2000: give jpeg_quality or j2k_ratio")
    record.save_as(path, enforce_file_format=True)


def _code_as_jpeg(record: FileDataset, images: np.ndarray, quality: int) -> None:
    coded = [_jpeg(picture, quality) for picture in images]
    if images.ndim == 4:
        record.PhotometricInterpretation = "YBR_FULL_422"
    record.LossyImageCompression, record.LossyImageCompressionMethod = "01", "ISO_10918_1"
    record.LossyImageCompressionRatio = f"{images.nbytes / sum(map(len, coded)):.2f}"
    record.PixelData = encapsulate(coded)


def _code_as_j2k(record: FileDataset, images: np.ndarray, ratio: float) -> None:
    record.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    record.PixelData = images.tobytes()
    record.compress(JPEG2000, j2k_cr=[ratio], generate_instance_uid=False)
    record.LossyImageCompression, record.LossyImageCompressionMethod = "01", "ISO_15444_1"
    record.LossyImageCompressionRatio = f"{images.nbytes / len(record.PixelData):.2f}"


def write_venogram(
    path: Path,
    images: np.ndarray,
    sample: Sample,
    geometry: Geometry,
    frame_ms: float,
    *,
    mask_frame: int | None,
    with_magnification: bool,
    logarithmic: bool,
    coding: UID = JPEGLSLossless,
) -> None:
    """Venogram frames (n, rows, columns) uint8, without loss, as JPEG-LS or JPEG 2000."""
    record = _base(sample, "venogram", XRayAngiographicImageStorage, ExplicitVRLittleEndian)
    record.Modality, record.SeriesNumber, record.InstanceNumber = "XA", 2, 1
    record.SeriesDescription = "Ascending venogram, left leg, marker catheter"
    record.ImageType = ["ORIGINAL", "PRIMARY", "SINGLE PLANE"]
    record.KVP, record.RadiationSetting = "75", "GR"
    record.PixelIntensityRelationship = "LOG" if logarithmic else "LIN"
    record.ImagerPixelSpacing = [f"{geometry.pitch_mm:.4f}"] * 2
    record.DistanceSourceToDetector = f"{geometry.source_detector_mm:.1f}"
    record.DistanceSourceToPatient = f"{geometry.source_patient_mm:.1f}"
    if with_magnification:
        record.EstimatedRadiographicMagnificationFactor = f"{geometry.magnification:.5f}"
    record.PositionerMotion = "STATIC"
    record.PositionerPrimaryAngle = f"{geometry.primary_deg:.1f}"
    record.PositionerSecondaryAngle = f"{geometry.secondary_deg:.1f}"
    record.FrameTime = f"{frame_ms:.1f}"
    record.CineRate = record.RecommendedDisplayFrameRate = round(1000 / frame_ms)
    record.LossyImageCompression = "00"
    if mask_frame is not None:
        mask = Dataset()
        mask.MaskOperation, mask.MaskFrameNumbers = "AVG_SUB", mask_frame + 1
        mask.ApplicableFrameRange = [mask_frame + 2, len(images)]
        record.MaskSubtractionSequence = [mask]
        record.RecommendedViewingMode = "NAT"
    _describe_pixels(record, images)
    record.PixelData = images.tobytes()
    record.compress(coding, generate_instance_uid=False)
    record.save_as(path, enforce_file_format=True)


def _base(sample: Sample, kind: str, sop_class: UID, coding: UID) -> FileDataset:
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = sop_class
    meta.MediaStorageSOPInstanceUID = made_uid(sample.case, kind, "instance")
    meta.TransferSyntaxUID = coding
    meta.ImplementationClassUID, meta.ImplementationVersionName = made_uid("maker"), "ILIOSAMPLE1"
    record = FileDataset("", {}, file_meta=meta, preamble=b"\0" * 128)
    record.SpecificCharacterSet = "ISO_IR 192"
    record.SOPClassUID, record.SOPInstanceUID = sop_class, meta.MediaStorageSOPInstanceUID
    record.StudyInstanceUID = made_uid(sample.case, "study")
    record.SeriesInstanceUID = made_uid(sample.case, kind, "series")
    record.PatientName, record.PatientID = sample.name, sample.patient_id
    record.PatientBirthDate, record.PatientSex = sample.birth_date, sample.sex
    record.StudyDate = record.SeriesDate = record.AcquisitionDate = record.ContentDate = sample.study_date
    record.StudyTime = record.SeriesTime = record.AcquisitionTime = record.ContentTime = "101500"
    record.StudyID, record.AccessionNumber, record.ReferringPhysicianName = "1", "", ""
    record.StudyDescription = "Made sample, no real patient"
    record.Manufacturer, record.ManufacturerModelName = MAKER, "sample_cases"
    record.Laterality, record.PatientOrientation = "L", ""
    record.BurnedInAnnotation = "YES" if kind == "ivus" else "NO"
    return record


def _region(facts: PullbackFacts) -> Dataset:
    """The sector: 2D tissue, centimetres, with the transducer as reference pixel (PS3.3 C.8.5.5)."""
    region = Dataset()
    region.RegionSpatialFormat, region.RegionDataType, region.RegionFlags = 1, 1, 0
    region.RegionLocationMinX0 = region.RegionLocationMinY0 = 0
    region.RegionLocationMaxX1 = region.RegionLocationMaxY1 = facts.region_px - 1
    region.ReferencePixelX0 = region.ReferencePixelY0 = facts.reference_px
    region.PhysicalUnitsXDirection = region.PhysicalUnitsYDirection = 3
    region.PhysicalDeltaX = region.PhysicalDeltaY = facts.mm_per_px / 10
    region.ReferencePixelPhysicalValueX = region.ReferencePixelPhysicalValueY = 0.0
    region.TransducerFrequency = 10_000
    return region


def _describe_pixels(record: Dataset, images: np.ndarray) -> None:
    record.NumberOfFrames, record.Rows, record.Columns = images.shape[:3]
    record.SamplesPerPixel = 3 if images.ndim == 4 else 1
    record.PhotometricInterpretation = "RGB" if images.ndim == 4 else "MONOCHROME2"
    if images.ndim == 4:
        record.PlanarConfiguration = 0
    record.BitsAllocated, record.BitsStored, record.HighBit, record.PixelRepresentation = 8, 8, 7, 0
    record.FrameIncrementPointer = 0x00181063


def _jpeg(picture: np.ndarray, quality: int) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(picture).save(stream, "JPEG", quality=quality, subsampling="4:2:2" if picture.ndim == 3 else -1)
    return stream.getvalue()
