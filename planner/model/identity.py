"""Whose images these are."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Patient:
    """The patient as the files name them; empty text where a file is silent.

    Attributes
    ----------
    name
        As shown to people: "SAMPLE, Left NIVL".
    birth_date
        ISO date, or empty.
    """

    name: str = ""
    patient_id: str = ""
    birth_date: str = ""
    sex: str = ""


@dataclass(frozen=True)
class ImageOrigin:
    """Where one run of images came from.

    Attributes
    ----------
    path
        File on this machine.
    sha256
        Of the file's bytes, hexadecimal; ties a saved plan to its images.
    study_date
        ISO date, or empty.
    """

    path: str
    sop_instance_uid: str
    series_uid: str = ""
    study_uid: str = ""
    study_date: str = ""
    description: str = ""
    manufacturer: str = ""
    laterality: str = ""
    sha256: str = ""
