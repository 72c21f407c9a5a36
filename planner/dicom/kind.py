"""What a file is to this program: an IVUS pullback, a venogram, or something else, and why."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from planner.dicom.header import Header, is_present, text, texts, whole_number
from planner.dicom.library import UID
from planner.dicom.picture_format import read_frame_count
from planner.dicom.ultrasound_region import read_tissue_region
from planner.errors import InputRefused
from planner.said import say

Kind = Literal["ivus_pullback", "ivus_frame", "venogram", "other", "refused"]

_XRAY_CLASSES = (
    "1.2.840.10008.5.1.4.1.1.12.1",  # X-ray angiography
    "1.2.840.10008.5.1.4.1.1.12.1.1",  # the same, enhanced
    "1.2.840.10008.5.1.4.1.1.12.2",  # X-ray fluoroscopy
    "1.2.840.10008.5.1.4.1.1.12.2.1",  # the same, enhanced
)
_ULTRASOUND_CLASSES = (
    "1.2.840.10008.5.1.4.1.1.3",
    "1.2.840.10008.5.1.4.1.1.3.1",
    "1.2.840.10008.5.1.4.1.1.6",
    "1.2.840.10008.5.1.4.1.1.6.1",
)
_CAPTURE_CLASSES = "1.2.840.10008.5.1.4.1.1.7"

_DESCRIBING = (
    "StudyDescription",
    "SeriesDescription",
    "ProtocolName",
    "PerformedProcedureStepDescription",
    "Manufacturer",
    "ManufacturerModelName",
    "ImageType",
    "ImageComments",
    "TransducerData",
    "TransducerType",
)
_INTRAVASCULAR_WORDS = re.compile(
    r"\bivus\b|intra-?vascular|\bpull-?back\b|volcano|visions|opticross|eagle ?eye|\bilab\b|avvigo|\biv_(phased|rot)",
    re.IGNORECASE,
)
_SURFACE_WORDS = re.compile(
    r"echocardio|\becho\b|\btte\b|\btee\b|obstetric|"
    r"\b(sector|vector|linear|curved|convex|annular|endocav\w*)[_ ](phased|mechanical|annular|linear|array)|\blinear\b",
    re.IGNORECASE,
)


class Judgement(NamedTuple):
    """What a file is, and why it is not (or only probably) what is wanted; empty where it is plain."""

    kind: Kind
    reason: str = ""


def judge(header: Header) -> Judgement:
    """Return what a file is, from its header alone."""
    sop_class = text(header.dataset, "SOPClassUID")
    modality = text(header.dataset, "Modality").upper()
    if modality == "IVUS":
        return _run_or_frame(header)
    if sop_class in _XRAY_CLASSES or (modality in ("XA", "RF") and _shows_pictures(header)):
        return Judgement("venogram")
    if modality == "US" or sop_class in _ULTRASOUND_CLASSES:
        return _judge_ultrasound(header)
    if sop_class.startswith(_CAPTURE_CLASSES) and _says_intravascular(header):
        return _run_or_frame(header)
    return Judgement("other", _what_else(header))


def _judge_ultrasound(header: Header) -> Judgement:
    if _says_intravascular(header):
        return _run_or_frame(header)
    place = _reference_place(header)
    if place == "centre":
        return _run_or_frame(header)
    if _SURFACE_WORDS.search(_description(header)) or place == "edge":
        return Judgement("other", say("is ultrasound from outside the vessel, not IVUS"))
    if _frame_count(header) < 2:
        return Judgement("other", say("is a single ultrasound picture, not an IVUS pullback"))
    return Judgement("ivus_pullback", say("nothing in it says that it is intravascular; it was taken for IVUS"))


def _run_or_frame(header: Header) -> Judgement:
    if _frame_count(header) == 1:
        return Judgement("ivus_frame", say("is a single IVUS picture, not a pullback"))
    return Judgement("ivus_pullback")


def _frame_count(header: Header) -> int:
    """Return the declared frames; 0 for a nonsensical number, which the pixel reader then refuses by itself."""
    try:
        return read_frame_count(header)
    except InputRefused:
        return 0


def _says_intravascular(header: Header) -> bool:
    by_attribute = any(is_present(header.dataset, name) for name in ("IVUSAcquisition", "IVUSPullbackRate"))
    return by_attribute or bool(_INTRAVASCULAR_WORDS.search(_description(header)))


def _reference_place(header: Header) -> str:
    rows = whole_number(header.dataset, "Rows")
    columns = whole_number(header.dataset, "Columns")
    if not rows or not columns:
        return "unknown"
    try:
        return read_tissue_region(header, rows, columns).reference_place
    except InputRefused:  # the scale is absurd; that is said once the file is known to be IVUS
        return "unknown"


def _shows_pictures(header: Header) -> bool:
    return is_present(header.dataset, "Rows")


def _description(header: Header) -> str:
    return " ".join(" ".join(texts(header.dataset, keyword)) for keyword in _DESCRIBING)


def _what_else(header: Header) -> str:
    """Say what a file is instead: by the name of its SOP class, else by its modality."""
    sop_class = text(header.dataset, "SOPClassUID")
    name = str(UID(sop_class).name) if sop_class else ""
    if name and name != sop_class:
        kind = name.removesuffix(" (Retired)").removesuffix(" Storage")
        return say("is of the kind {kind}, neither an IVUS pullback nor a venogram", kind=kind)
    modality = text(header.dataset, "Modality")
    if modality:
        return say("is of modality {modality}, neither an IVUS pullback nor a venogram", modality=modality)
    return say("is of no known kind, neither an IVUS pullback nor a venogram")
