"""Whose images a file holds and where they came from."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from planner.dicom.guard import reading
from planner.dicom.header import Header, text
from planner.model.identity import ImageOrigin, Patient

_HASHED_AT_ONCE_BYTES = 2**20
_hashing = ThreadPoolExecutor(max_workers=1, thread_name_prefix="hashing")
"""One for the process, so that the files of a folder are read one after the other; it idles between them."""


def read_patient(header: Header) -> Patient:
    """Return the patient as the file names them."""
    dataset = header.dataset
    return Patient(
        name=shown_name(text(dataset, "PatientName")),
        patient_id=text(dataset, "PatientID"),
        birth_date=iso_date(text(dataset, "PatientBirthDate")),
        sex=text(dataset, "PatientSex").upper(),
    )


def read_origin(header: Header, path: Path, sha256: str | Callable[[], str]) -> ImageOrigin:
    """Return where one run came from; `path` and `sha256` are of the file or of the folder that holds the run."""
    dataset = header.dataset
    return ImageOrigin(
        path=str(path),
        sop_instance_uid=text(dataset, "SOPInstanceUID"),
        series_uid=text(dataset, "SeriesInstanceUID"),
        study_uid=text(dataset, "StudyInstanceUID"),
        study_date=iso_date(text(dataset, "StudyDate")),
        description=text(dataset, "SeriesDescription") or text(dataset, "StudyDescription"),
        manufacturer=text(dataset, "Manufacturer"),
        laterality=(text(dataset, "ImageLaterality") or text(dataset, "Laterality")).upper(),
        sha256=sha256,
    )


def shown_name(stored: str) -> str:
    """Return a person's name as people read it: "family, given middle".

    The alphabetic form is shown; where it is empty the ideographic or phonetic one (PS3.5 section 6.2).
    """
    form = next((form for form in stored.split("=") if form.strip("^ ")), "")
    family, *others = (part.strip() for part in form.split("^"))
    given = " ".join(part for part in others[:2] if part)
    return ", ".join(part for part in (family, given) if part)


def iso_date(stored: str) -> str:
    """Return a DICOM date as an ISO date; empty when it is not one. Dots of the older form are accepted."""
    match = re.fullmatch(r"(\d{4})\.?(0[1-9]|1[0-2])\.?(0[1-9]|[12]\d|3[01])", stored)
    return "-".join(match.groups()) if match else ""


def may_be_one_patient(first: Patient, second: Patient) -> bool:
    """Whether nothing in two identities speaks against one patient.

    Different identifiers or different birth dates are two patients. Different names are too, unless identifier and
    birth date agree: names are corrected and change with marriage.
    """
    if _differ(first.patient_id, second.patient_id) or _differ(first.birth_date, second.birth_date):
        return False
    if not _differ(_folded(first.name), _folded(second.name)):
        return True
    return bool(first.patient_id and second.patient_id and first.birth_date and second.birth_date)


def read_sha256(files: Sequence[Path]) -> str:
    """Return the SHA-256 of a file's bytes; of several files, that of all their bytes in order.

    Raises
    ------
    InputRefused
        When a file cannot be read.
    """
    digest = hashlib.sha256()
    for path in files:
        with reading(path), path.open("rb") as source:
            while block := source.read(_HASHED_AT_ONCE_BYTES):
                digest.update(block)
    return digest.hexdigest()


def begin_sha256(files: Sequence[Path]) -> Callable[[], str]:
    """Begin `read_sha256` in the background and return what waits for it: no picture is shown later because of it."""
    return _hashing.submit(read_sha256, files).result


def _differ(first: str, second: str) -> bool:
    return bool(first and second and first != second)


def _folded(name: str) -> str:
    return " ".join(name.replace(",", " ").split()).casefold()
