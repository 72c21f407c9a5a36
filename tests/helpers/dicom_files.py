"""Tiny DICOM files with known pixels and known attributes, written where a test wants them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from pydicom import dcmwrite
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.sequence import Sequence as DicomSequence
from pydicom.uid import UID, ExplicitVRLittleEndian, JPEGBaseline8Bit, generate_uid

US_MULTIFRAME = "1.2.840.10008.5.1.4.1.1.3.1"
XA_IMAGE = "1.2.840.10008.5.1.4.1.1.12.1"
PREAMBLE = b"\0" * 128


def ramp(frames: int = 3, rows: int = 32, columns: int = 48, highest: int = 255) -> NDArray[Any]:
    """Smooth frames of which no two are alike and which are not symmetric; shape (frames, rows, columns)."""
    index, row, column = np.mgrid[0:frames, 0:rows, 0:columns]
    levels = highest * (0.1 + 0.5 * column / columns + 0.2 * row / rows + 0.15 * (index + 1) / frames)
    return levels.astype(np.uint8 if highest <= 255 else np.uint16)


def coloured(grey: NDArray[Any]) -> NDArray[np.uint8]:
    """Colours whose three channels differ, shape (frames, rows, columns, 3)."""
    return np.stack([grey, 255 - grey // 2, grey // 3 + 40], axis=-1).astype(np.uint8)


def ivus(pixels: NDArray[Any], **changes: Any) -> FileDataset:
    """An uncompressed motor pullback of 1 mm/s at 10 frames a second, 0.04 × 0.05 mm pixels; `changes` by keyword.

    A change to None removes the attribute.
    """
    rows, columns = pixels.shape[1:3]
    dataset = _image(pixels, US_MULTIFRAME, "IVUS")
    dataset.FrameTime = "100"
    dataset.FrameIncrementPointer = 0x00181063
    dataset.IVUSAcquisition = "MOTOR_PULLBACK"
    dataset.IVUSPullbackRate = "1.0"
    dataset.SequenceOfUltrasoundRegions = DicomSequence([region(rows, columns)])
    return changed(dataset, changes)


def region(rows: int, columns: int, **changes: Any) -> Dataset:
    """An ultrasound region over the whole picture with its reference pixel in the middle."""
    item = Dataset()
    item.RegionSpatialFormat = 1
    item.RegionDataType = 1
    item.RegionFlags = 0
    item.RegionLocationMinX0 = 0
    item.RegionLocationMinY0 = 0
    item.RegionLocationMaxX1 = columns - 1
    item.RegionLocationMaxY1 = rows - 1
    item.ReferencePixelX0 = columns // 2
    item.ReferencePixelY0 = rows // 2
    item.PhysicalUnitsXDirection = 3
    item.PhysicalUnitsYDirection = 3
    item.PhysicalDeltaX = 0.004
    item.PhysicalDeltaY = 0.005
    return changed(item, changes)


def venogram(pixels: NDArray[Any], **changes: Any) -> FileDataset:
    """An uncompressed X-ray run at 4 frames a second with detector spacing and distances."""
    dataset = _image(pixels, XA_IMAGE, "XA")
    dataset.FrameTime = "250"
    dataset.FrameIncrementPointer = 0x00181063
    dataset.ImagerPixelSpacing = ["0.2", "0.2"]
    dataset.DistanceSourceToDetector = "1000"
    dataset.DistanceSourceToPatient = "720"
    dataset.PositionerPrimaryAngle = "-15"
    dataset.PositionerSecondaryAngle = "5"
    return changed(dataset, changes)


def changed(dataset: Any, changes: dict[str, Any]) -> Any:
    for keyword, value in changes.items():
        if value is None:
            if keyword in dataset:
                delattr(dataset, keyword)
        else:
            setattr(dataset, keyword, value)
    return dataset


def write(dataset: FileDataset, path: Path, syntax: str = ExplicitVRLittleEndian) -> Path:
    """Write a data set whose pixels already suit `syntax`; returns `path`."""
    dataset.file_meta.TransferSyntaxUID = UID(syntax)
    implicit = UID(syntax).is_implicit_VR if not UID(syntax).is_private else False
    little = UID(syntax).is_little_endian if not UID(syntax).is_private else True
    dcmwrite(path, dataset, implicit_vr=implicit, little_endian=little, enforce_file_format=True)
    return path


def written_ivus(path: Path, frames: int = 3, **changes: Any) -> Path:
    """Write a plain pullback."""
    return write(ivus(ramp(frames), **changes), path)


def written_venogram(path: Path, frames: int = 3, **changes: Any) -> Path:
    """Write a plain venogram."""
    return write(venogram(ramp(frames, highest=4095), **changes), path)


def jpeg(frame: NDArray[Any], quality: int = 95, **options: Any) -> bytes:
    """A frame as JPEG baseline; colours are stored as luminance and chroma."""
    stream = BytesIO()
    Image.fromarray(frame).save(stream, "JPEG", quality=quality, **options)
    return stream.getvalue()


def as_jpeg(dataset: FileDataset, pixels: NDArray[Any], photometric: str = "") -> FileDataset:
    """Replace the pixels by JPEG baseline frames; write with `JPEGBaseline8Bit`."""
    if photometric:
        dataset.PhotometricInterpretation = photometric
    return with_fragments(dataset, [[jpeg(frame)] for frame in pixels])


def with_fragments(dataset: FileDataset, frames: Sequence[Sequence[bytes]], table: bool = False) -> FileDataset:
    """Replace the pixels by compressed frames, each cut into the given fragments."""
    dataset.PixelData = chain(frames, table)
    dataset["PixelData"].VR = "OB"
    dataset["PixelData"].is_undefined_length = True
    dataset.file_meta.TransferSyntaxUID = JPEGBaseline8Bit
    return dataset


def chain(frames: Iterable[Sequence[bytes]], table: bool) -> bytes:
    """Encapsulated frames (PS3.5 A.4), with or without a basic offset table."""
    offsets, body = [], b""
    for fragments in frames:
        offsets.append(len(body))
        for fragment in fragments:
            padded = fragment + b"\0" * (len(fragment) % 2)
            body += b"\xfe\xff\x00\xe0" + len(padded).to_bytes(4, "little") + padded
    entries = b"".join(offset.to_bytes(4, "little") for offset in offsets) if table else b""
    return b"\xfe\xff\x00\xe0" + len(entries).to_bytes(4, "little") + entries + body


def encapsulated(frames: Sequence[bytes]) -> bytes:
    """Encapsulated frames, one fragment each, as pydicom writes them."""
    return encapsulate(list(frames))


def _image(pixels: NDArray[Any], sop_class: str, modality: str) -> FileDataset:
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = UID(sop_class)
    meta.MediaStorageSOPInstanceUID = generate_uid(entropy_srcs=[modality, str(pixels.shape), str(pixels.sum())])
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset = FileDataset("", {}, file_meta=meta, preamble=PREAMBLE)
    dataset.SOPClassUID = sop_class
    dataset.SOPInstanceUID = meta.MediaStorageSOPInstanceUID
    dataset.StudyInstanceUID = "1.2.826.0.1.3680043.8.498.1"
    dataset.SeriesInstanceUID = f"1.2.826.0.1.3680043.8.498.1.{len(modality)}"
    dataset.Modality = modality
    dataset.PatientName = "SAMPLE^LEFT NIVL"
    dataset.PatientID = "SAMPLE-1"
    dataset.PatientBirthDate = "19700102"
    dataset.PatientSex = "F"
    dataset.StudyDate = "20260301"
    dataset.Rows, dataset.Columns = pixels.shape[1:3]
    dataset.NumberOfFrames = len(pixels)
    dataset.SamplesPerPixel = 3 if pixels.ndim == 4 else 1
    dataset.PhotometricInterpretation = "RGB" if pixels.ndim == 4 else "MONOCHROME2"
    if pixels.ndim == 4:
        dataset.PlanarConfiguration = 0
    dataset.BitsAllocated = 8 * pixels.itemsize
    dataset.BitsStored = 8 if pixels.itemsize == 1 else 12
    dataset.HighBit = dataset.BitsStored - 1
    dataset.PixelRepresentation = 0
    content = pixels.tobytes()
    dataset.PixelData = content + b"\0" * (len(content) % 2)
    dataset["PixelData"].VR = "OB" if pixels.itemsize == 1 else "OW"
    return dataset
