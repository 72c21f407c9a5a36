"""One file looked at: read to its pixels, judged, and found usable or not."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, replace
from pathlib import Path

from planner.dicom import header as attributes
from planner.dicom.header import Header, read_header, syntax_name
from planner.dicom.identity import iso_date, read_patient
from planner.dicom.item import Item
from planner.dicom.kind import judge
from planner.dicom.media import Candidate
from planner.dicom.stored_picture import StoredPicture, read_picture
from planner.dicom.ultrasound_region import TissueRegion, read_tissue_region
from planner.dicom.xray import describe_calibration, read_geometry
from planner.errors import InputRefused, NotDicom
from planner.said import joined, say


@dataclass(frozen=True)
class Examined:
    """What was found in one file.

    Attributes
    ----------
    run_key
        Equal for single IVUS frames that may form one pullback; None for everything else.
    """

    item: Item
    length_bytes: int
    run_key: Hashable | None = None
    instance_number: int | None = None


def examine(candidate: Candidate) -> Examined | None:
    """Look at one file; None when it merely lies in a folder and is not DICOM."""
    try:
        header = read_header(candidate.path)
    except InputRefused as problem:
        if isinstance(problem, NotDicom) and not candidate.is_named:
            return None
        return Examined(refused_item(problem), 0)
    item = _identified(header)
    judgement = judge(header)
    if judgement.kind == "other":
        return Examined(replace(item, reason=judgement.reason), header.length_bytes)
    try:
        picture = read_picture(header)
        item = _with_picture(item, picture)
        if judgement.kind == "venogram":
            source, words = describe_calibration(read_geometry(header))
            found = replace(item, kind="venogram", calibration=source, calibration_text=words)
            return Examined(found, header.length_bytes)
        region = read_tissue_region(header, picture.format.rows, picture.format.columns)
    except InputRefused as problem:
        return Examined(_refused(item, problem), header.length_bytes)
    item = replace(_with_region(item, region), reason=judgement.reason)
    if judgement.kind == "ivus_pullback":
        return Examined(replace(item, kind="ivus_pullback"), header.length_bytes)
    return _single_frame(header, item, region)


def refused_item(problem: InputRefused) -> Item:
    """Return the item for a path that could not even be opened."""
    return _refused(_bare(problem.subject), problem)


def _bare(subject: str) -> Item:
    path = Path(subject)
    return Item(path, (path,), "other")


def _refused(item: Item, problem: InputRefused) -> Item:
    return replace(item, kind="refused", reason=problem.wrong, hint=problem.hint, error=type(problem))


def _identified(header: Header) -> Item:
    dataset = header.dataset
    return Item(
        path=header.path,
        files=(header.path,),
        kind="other",
        patient=read_patient(header),
        study_uid=attributes.text(dataset, "StudyInstanceUID"),
        study_date=iso_date(attributes.text(dataset, "StudyDate")),
        study_description=attributes.text(dataset, "StudyDescription"),
        series_uid=attributes.text(dataset, "SeriesInstanceUID"),
        series_description=attributes.text(dataset, "SeriesDescription"),
        sop_instance_uid=attributes.text(dataset, "SOPInstanceUID"),
        modality=attributes.text(dataset, "Modality").upper(),
        frames=attributes.whole_number(dataset, "NumberOfFrames"),
        rows=attributes.whole_number(dataset, "Rows"),
        columns=attributes.whole_number(dataset, "Columns"),
        transfer_syntax=header.transfer_syntax,
        encoding=syntax_name(header.transfer_syntax),
    )


def _with_picture(item: Item, picture: StoredPicture) -> Item:
    return replace(item, frames=picture.frames, rows=picture.format.rows, columns=picture.format.columns)


def _with_region(item: Item, region: TissueRegion) -> Item:
    if region.spacing is None:
        return replace(
            item, calibration="none", calibration_text=say("no calibration: {problem}", problem=region.problem)
        )
    across, down = region.spacing.mm_per_pixel_x, region.spacing.mm_per_pixel_y
    words = say("{across:.4g} × {down:.4g} mm per pixel, from the ultrasound regions", across=across, down=down)
    return replace(
        item, calibration="ultrasound_regions", calibration_text=joined("; ", filter(None, (words, region.problem)))
    )


def _single_frame(header: Header, item: Item, region: TissueRegion) -> Examined:
    key = (item.patient, item.series_uid, item.rows, item.columns, region.spacing, region.sector_px)
    return Examined(
        item,
        header.length_bytes,
        run_key=key if item.series_uid else None,
        instance_number=attributes.whole_number(header.dataset, "InstanceNumber"),
    )
