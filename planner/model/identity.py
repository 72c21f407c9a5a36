"""Whose images these are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


class _Awaited:
    """A text, or what gives it: whoever reads it first waits for it, so that nobody else has to."""

    def __get__(self, origin: object, _of: type | None = None) -> str:
        held = "" if origin is None else vars(origin)["awaited"]
        return held() if callable(held) else held

    def __set__(self, origin: object, held: str | Callable[[], str]) -> None:
        vars(origin)["awaited"] = held


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
        Of the file's bytes, hexadecimal; ties a saved plan to its images. Reading it waits until it is worked out.
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
    sha256: _Awaited = _Awaited()
