"""Whose images these are, read in any script, and when two files may be of one patient."""

from __future__ import annotations

import hashlib
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.dicom import identity
from planner.dicom.identity import begin_sha256, iso_date, may_be_one_patient, read_sha256, shown_name
from planner.dicom.loading import load_case
from planner.errors import InputRefused
from planner.model.identity import Patient
from tests.helpers import dicom_files as made


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        ("SAMPLE^LEFT NIVL", "SAMPLE, LEFT NIVL"),
        ("SAMPLE^Left^NIVL^Dr^Jr", "SAMPLE, Left NIVL"),
        ("SAMPLE", "SAMPLE"),
        ("^LEFT", "LEFT"),
        ("", ""),
        ("^^^^", ""),
        ("SAMPLE^LEFT=見本^左", "SAMPLE, LEFT"),
        ("=見本^左=みほん^ひだり", "見本, 左"),
    ],
)
def test_names_are_shown_family_first(stored: str, shown: str) -> None:
    assert shown_name(stored) == shown


@pytest.mark.parametrize(
    ("charset", "name"),
    [("ISO_IR 144", "ОБРАЗЕЦ^ЛЕВЫЙ"), ("ISO_IR 192", "PRØVE^VÆNSTRE"), ("ISO_IR 100", "PRØVE^VÆNSTRE")],
)
def test_names_are_read_in_their_character_set(tmp_path: Path, charset: str, name: str) -> None:
    path = made.written_ivus(tmp_path / "run", SpecificCharacterSet=charset, PatientName=name)
    assert load_case([path]).patient.name == name.replace("^", ", ")


def test_an_unknown_character_set_is_no_obstacle(tmp_path: Path) -> None:
    path = made.written_ivus(tmp_path / "run", SpecificCharacterSet="ISO_IR 100")
    path.write_bytes(path.read_bytes().replace(b"ISO_IR 100", b"ISO_IR 999"))
    assert load_case([path]).patient.name == "SAMPLE, LEFT NIVL"


@pytest.mark.parametrize(
    ("stored", "iso"),
    [("20260301", "2026-03-01"), ("1994.11.05", "1994-11-05"), ("", ""), ("2026", ""), ("20261301", ""), ("x", "")],
)
def test_dates_become_iso_dates_or_nothing(stored: str, iso: str) -> None:
    assert iso_date(stored) == iso


def test_the_patient_is_read_whole(tmp_path: Path) -> None:
    patient = load_case([made.written_ivus(tmp_path / "run")]).patient
    assert patient == Patient("SAMPLE, LEFT NIVL", "SAMPLE-1", "1970-01-02", "F")


def test_an_absent_name_is_empty(tmp_path: Path) -> None:
    path = made.written_ivus(tmp_path / "run", PatientName=None, PatientID=None, PatientBirthDate="", PatientSex="")
    assert load_case([path]).patient == Patient()


ONE = Patient("SAMPLE, A", "1", "1970-01-01", "F")


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (ONE, True),
        (Patient(), True),
        (Patient("Sample  a", "1", "1970-01-01"), True),
        (Patient("SAMPLE, A", "", ""), True),
        (Patient("SAMPLE, A", "2", "1970-01-01"), False),
        (Patient("SAMPLE, A", "1", "1970-01-02"), False),
        (Patient("SAMPLE, B", "", ""), False),
        (Patient("SAMPLE, B", "1", ""), False),
        (Patient("SAMPLE-MARRIED, A", "1", "1970-01-01"), True),
    ],
)
def test_when_two_identities_may_be_one_patient(other: Patient, same: bool) -> None:
    assert may_be_one_patient(ONE, other) is same
    assert may_be_one_patient(other, ONE) is same


@given(st.lists(st.binary(max_size=3000), min_size=1, max_size=3))
def test_the_hash_is_of_all_bytes(tmp_path_factory: pytest.TempPathFactory, contents: list[bytes]) -> None:
    folder = tmp_path_factory.mktemp("hashed")
    files = [folder / str(number) for number in range(len(contents))]
    for path, content in zip(files, contents, strict=True):
        path.write_bytes(content)
    assert read_sha256(files) == hashlib.sha256(b"".join(contents)).hexdigest()


def test_the_first_picture_does_not_wait_for_the_hash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    may_end = threading.Event()
    monkeypatch.setattr(identity, "read_sha256", lambda files: str(may_end.wait(20) and files[0].name))
    run = load_case([made.written_ivus(tmp_path / "run")]).pullback
    assert run is not None
    assert run.frames.frame(0).size
    may_end.set()
    assert run.origin.sha256 == Path(run.origin.path).name


def test_a_file_that_is_gone_before_it_is_hashed_is_told_to_who_asks_for_the_hash(tmp_path: Path) -> None:
    ask = begin_sha256([tmp_path / "gone"])
    with pytest.raises(InputRefused):
        ask()


def test_the_origin_names_the_file_and_its_hash(tmp_path: Path) -> None:
    path = made.written_ivus(tmp_path / "run", SeriesDescription="left CIV", Manufacturer="MAKER", Laterality="L")
    run = load_case([path]).pullback
    assert run is not None
    origin = run.origin
    assert (origin.path, origin.sha256) == (str(path), hashlib.sha256(path.read_bytes()).hexdigest())
    assert (origin.study_date, origin.description, origin.manufacturer) == ("2026-03-01", "left CIV", "MAKER")
    assert origin.laterality == "L"
