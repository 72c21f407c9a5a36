"""A case file gives back exactly the plan that was saved, or says in one sentence why it cannot."""

from __future__ import annotations

import hashlib
import io
import json
import os
import struct
import zipfile
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings

from planner import files
from planner.errors import DamagedFile, InputRefused, OutputRefused
from planner.model.case import Case
from planner.model.identity import ImageOrigin, Patient
from planner.model.plan import Plan
from planner.model.venogram import Venogram
from planner.storage import case_archive
from planner.storage.case_archive import pack, unpack
from planner.storage.case_file import (
    is_case_file,
    locate_images,
    read_case_file,
    require_same_case,
    saved_case,
    write_case_file,
)
from planner.storage.case_json import from_members, to_members
from planner.storage.migrations import migrate
from planner.storage.saved_case import ViewState
from tests.helpers.plans import identical, made_case, made_plan, plans
from tests.helpers.pullbacks import made_pullback

CONTENT = b"\0" * 128 + b"DICM" + b"1.2.3.4\0" + b"pixels"
VIEW = ViewState(1, None, (10.0, 200.0), None, 37.5, "1.2.3.9", "subtracted", True, True)


@pytest.fixture
def image(tmp_path: Path) -> Path:
    path = tmp_path / "images" / "pullback.dcm"
    path.parent.mkdir()
    path.write_bytes(CONTENT)
    return path


@pytest.fixture
def case(image: Path) -> Case:
    return made_case(image, sha256=hashlib.sha256(CONTENT).hexdigest())


@pytest.fixture
def case_file(tmp_path: Path, case: Case) -> Path:
    path = tmp_path / "left.ilioplan"
    write_case_file(path, case, made_plan(), VIEW)
    return path


def refusal(path: Path) -> InputRefused:
    with pytest.raises(InputRefused) as caught:
        read_case_file(path)
    assert caught.value.exit_code == 3
    assert caught.value.sentence.startswith(f"{path}: ")
    return caught.value


def rewrite(path: Path, change: Callable[[dict[str, bytes]], object]) -> None:
    """Change the members of a case file, and pack them again as if that were right."""
    members = unpack(path)
    change(members)
    members.pop("mimetype", None)
    path.write_bytes(pack(members))


def change_document(path: Path, change: Callable[[dict], object]) -> None:
    def apply(members: dict[str, bytes]) -> None:
        document = json.loads(members["case.json"])
        change(document)
        members["case.json"] = json.dumps(document).encode()

    rewrite(path, apply)


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(plans)
def test_any_plan_comes_back_bit_for_bit(plan: Plan) -> None:
    saved = saved_case(made_case(Path("images/pullback.dcm")), plan, VIEW, None)
    read = from_members(to_members(saved), "case")
    assert identical(read, saved)


def test_every_field_of_a_plan_is_saved_and_differs_from_its_default() -> None:
    for field in fields(Plan):
        assert not identical(getattr(made_plan(), field.name), getattr(Plan(), field.name)), field.name


def test_a_case_reopens_exactly_as_it_was(case: Case, case_file: Path) -> None:
    saved = read_case_file(case_file)
    assert identical(saved.plan, made_plan())
    assert saved.view == VIEW
    assert saved.patient == case.patient
    assert saved.written_by.startswith("Ilioplan ")
    assert [(image.kind, image.sop_instance_uid) for image in saved.images] == [("pullback", "1.2.3.4")]
    assert saved.images[0].relative_path == "images/pullback.dcm"


def test_arrays_that_were_read_cannot_be_changed(case_file: Path) -> None:
    contours = read_case_file(case_file).plan.contours
    assert contours is not None
    with pytest.raises(ValueError, match="read-only"):
        contours.points_mm[0, 0, 0] = 0.0


def test_saving_again_keeps_the_time_of_the_first_saving(case: Case, case_file: Path) -> None:
    write_case_file(case_file, case, made_plan(), VIEW, created="2025-01-31T12:00:00+00:00")
    saved = read_case_file(case_file)
    assert saved.created == "2025-01-31T12:00:00+00:00" < saved.modified


def test_all_runs_of_a_patient_are_saved_with_their_kind(tmp_path: Path) -> None:
    venogram = Venogram(ImageOrigin("v.dcm", "1.9"), made_pullback(1).frames)
    pullback = replace(made_pullback(1), origin=ImageOrigin("p.dcm", "1.8"))
    case = Case(Patient(), pullback, venogram, (pullback,), (venogram,))
    write_case_file(tmp_path / "c.ilioplan", case, Plan())
    kinds = [image.kind for image in read_case_file(tmp_path / "c.ilioplan").images]
    assert kinds == ["pullback", "venogram", "other_pullback", "other_venogram"]


def test_the_file_holds_no_pixels_and_names_nobody_but_the_patient(case_file: Path) -> None:
    members = unpack(case_file)
    assert sorted(members) == [
        "arrays/plan.collaterals[0].points_px.npy",
        "arrays/plan.contours.confidence.npy",
        "arrays/plan.contours.points_mm.npy",
        "arrays/plan.found_contours.confidence.npy",
        "arrays/plan.found_contours.points_mm.npy",
        "arrays/plan.motion.step.npy",
        "arrays/plan.tracing.centreline_px.npy",
        "arrays/plan.tracing.curl_px.npy",
        "arrays/plan.tracing.diameter_px.npy",
        "arrays/plan.tracing.markers_px.npy",
        "case.json",
        "mimetype",
    ]
    assert set(json.loads(members["case.json"])["patient"]) == {"name", "patient_id", "birth_date", "sex"}


def test_the_same_content_gives_the_same_bytes(case: Case) -> None:
    saved = saved_case(case, made_plan(), VIEW, None)
    assert pack(to_members(saved)) == pack(to_members(saved))


def test_other_programs_can_read_the_arrays(case_file: Path) -> None:
    with zipfile.ZipFile(case_file) as archive:
        points = np.load(io.BytesIO(archive.read("arrays/plan.contours.points_mm.npy")), allow_pickle=False)
    assert points.shape == (2, 128, 2)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such file names")
def test_a_path_that_is_not_text_survives(tmp_path: Path) -> None:
    image = Path(os.fsdecode(bytes(tmp_path) + b"/\xff.dcm"))
    write_case_file(tmp_path / "c.ilioplan", made_case(image), Plan())
    assert read_case_file(tmp_path / "c.ilioplan").images[0].path == str(image)


def test_a_failed_saving_leaves_the_former_file(case: Case, case_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    former = case_file.read_bytes()

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(OutputRefused, match="the disk is full"):
        write_case_file(case_file, case, Plan())
    assert case_file.read_bytes() == former
    assert [path.name for path in case_file.parent.iterdir()].count("left.ilioplan") == 1
    assert not list(case_file.parent.glob("*.part"))


def test_a_case_file_is_known_by_its_name_or_its_first_bytes(tmp_path: Path, case_file: Path) -> None:
    renamed = tmp_path / "renamed.bin"
    renamed.write_bytes(case_file.read_bytes())
    empty = tmp_path / "empty.ILIOPLAN"
    empty.write_bytes(b"")
    other_zip = tmp_path / "other.zip"
    with zipfile.ZipFile(other_zip, "w") as archive:
        archive.writestr("a", "b")
    assert is_case_file(case_file)
    assert is_case_file(renamed)
    assert is_case_file(empty)
    assert not is_case_file(other_zip)
    assert not is_case_file(tmp_path)
    assert not is_case_file(tmp_path / "absent.ilioplan")


# --- what cannot be read


def test_every_cut_of_a_case_file_is_refused(case_file: Path) -> None:
    whole = case_file.read_bytes()
    for length in [*range(0, 200, 7), *range(200, len(whole), 331), len(whole) - 1]:
        case_file.write_bytes(whole[:length])
        refusal(case_file)


def test_no_flipped_byte_is_taken_for_another_plan(case_file: Path) -> None:
    """A flip that does no harm, such as one in a date of the container, may pass: the plan is then unchanged."""
    whole = bytearray(case_file.read_bytes())
    former = read_case_file(case_file)
    for place in range(0, len(whole), 61):
        changed = bytearray(whole)
        changed[place] ^= 0x55
        case_file.write_bytes(changed)
        try:
            read = read_case_file(case_file)
        except InputRefused:
            continue
        assert identical(read, former), place


@pytest.mark.parametrize(
    "content",
    [b"", b"not a case", b"\0" * 128 + b"DICM", b"PK\x03\x04" + b"\0" * 100, b"{}", b"PK\x05\x06" + b"\0" * 18],
)
def test_what_is_no_case_file_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "case.ilioplan"
    path.write_bytes(content)
    refusal(path)


def test_a_foreign_zip_is_not_a_case(tmp_path: Path) -> None:
    path = tmp_path / "case.ilioplan"
    path.write_bytes(pack({"word/document.xml": b"<xml/>"}))
    assert "is not an Ilioplan case file" in refusal(path).wrong


def test_a_newer_version_asks_for_an_update(case_file: Path) -> None:
    change_document(case_file, lambda document: document.update(schema="ilioplan.case/2", unheard_of=1))
    refused = refusal(case_file)
    assert "was written by a newer version of the program (case format 2, this one reads 1)" in refused.wrong
    assert refused.hint == "update Ilioplan to open it"


@pytest.mark.parametrize(
    "schema", [None, "", "ilioplan.plan/1", "ilioplan.case/0", "ilioplan.case/-1", "ilioplan.case/x", 1]
)
def test_another_schema_is_not_a_case(case_file: Path, schema: object) -> None:
    change_document(case_file, lambda document: document.update(schema=schema))
    assert "is not an Ilioplan case file" in refusal(case_file).wrong


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda document: document["plan"].update(spacing=3), "plan.spacing is not a record"),
        (lambda document: document["plan"]["spacing"].update(source="ruler"), "plan.spacing.source is not one of"),
        (
            lambda document: document["plan"]["spacing"].update(mm_per_pixel_x="a"),
            "plan.spacing.mm_per_pixel_x is not a n",
        ),
        (lambda document: document["plan"]["spacing"].update(mm_per_pixel_x=True), "mm_per_pixel_x is not a number"),
        (lambda document: document["plan"]["spacing"].update(mm_per_pixel_x=10**400), "is not a number that fits"),
        (lambda document: document["plan"]["spacing"].pop("source"), "plan.spacing is not whole"),
        (
            lambda document: document["plan"]["landmarks"][0].update(frame_index=1.5),
            "frame_index is not a whole number",
        ),
        (
            lambda document: document["plan"]["found_contours"].update(
                confidence="plan.contours.confidence", points_mm="plan.contours.points_mm", sources=["auto"]
            ),
            "plan.found_contours is not whole",
        ),
        (lambda document: document["plan"].update(contours=None), "plan.found_contours does not cover"),
        (lambda document: document["plan"].update(confirmed_frames={}), "plan.confirmed_frames is not a list"),
        (
            lambda document: document["plan"]["contours"].update(points_mm="elsewhere"),
            "names an array that is not there",
        ),
        (lambda document: document["plan"]["contours"].update(sources=[]), "must cover the same frames"),
        (
            lambda document: document["plan"]["tracing"].update(subtracted=0),
            "plan.tracing.subtracted is not true or false",
        ),
        (lambda document: document["view"].update(ivus_grey=[1.0]), "view.ivus_grey does not hold 2 values"),
        (lambda document: document["patient"].update(name=None), "patient.name is not text"),
        (lambda document: document.pop("plan"), "the record is not whole"),
        (
            lambda document: document["plan"]["tracing"].update(
                diameter_px="plan.contours.confidence", markers_px="plan.contours.points_mm"
            ),
            "must have 2 dimensions",
        ),
        (
            lambda document: document["plan"]["tracing"].update(
                markers_px="plan.tracing.centreline_px", centreline_px="plan.tracing.markers_px"
            ),
            "plan.tracing.centreline_px does not have one diameter a point",
        ),
    ],
)
def test_a_document_that_contradicts_itself_is_refused_by_its_place(
    case_file: Path, change: Callable[[dict], object], said: str
) -> None:
    change_document(case_file, change)
    refused = refusal(case_file)
    assert isinstance(refused, DamagedFile)
    assert said in refused.wrong


def npy(header: str, body: bytes = b"", version: bytes = b"\x01\x00") -> bytes:
    return b"\x93NUMPY" + version + struct.pack("<H", len(header)) + header.encode() + body


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no array",
        npy("{'descr': '<f8', 'fortran_order': False, 'shape': (1000000000000,)}"),
        npy("{'descr': '<f8', 'fortran_order': False, 'shape': (-1,)}", b"\0" * 8),
        npy("{'descr': '<f4', 'fortran_order': False, 'shape': (2,)}", b"\0" * 8),
        npy("{'descr': '|O', 'fortran_order': False, 'shape': (1,)}", b"\0" * 8),
        npy("{'descr': '<f8', 'fortran_order': True, 'shape': (1,)}", b"\0" * 8),
        npy("{'descr': '<f8', 'fortran_order': False, 'shape': (1,)}", b"\0" * 8, b"\x09\x00"),
        npy("__import__('os').abort()"),
        npy("{" * 5000),
        npy("'a' * "),
    ],
)
def test_an_array_that_is_not_what_it_says_is_refused(case_file: Path, content: bytes) -> None:
    rewrite(case_file, lambda members: members.update({"arrays/plan.contours.confidence.npy": content}))
    assert "arrays/plan.contours.confidence.npy" in refusal(case_file).wrong


def test_contours_of_another_number_of_points_are_refused(case_file: Path) -> None:
    sink = io.BytesIO()
    np.save(sink, np.zeros((2, 90, 2)))
    rewrite(case_file, lambda members: members.update({"arrays/plan.contours.points_mm.npy": sink.getvalue()}))
    assert "plan.contours.points_mm does not hold 128 points a frame" in refusal(case_file).wrong


def test_a_motion_of_another_number_of_frames_is_refused(case_file: Path) -> None:
    sink = io.BytesIO()
    np.save(sink, np.ones(3))
    rewrite(case_file, lambda members: members.update({"arrays/plan.motion.step.npy": sink.getvalue()}))
    assert "plan.motion.step does not have one step a frame" in refusal(case_file).wrong


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"[" * 100_000, b"\xff"])
def test_a_document_that_is_no_record_is_refused(case_file: Path, content: bytes) -> None:
    rewrite(case_file, lambda members: members.update({"case.json": content}))
    assert "its case.json" in refusal(case_file).wrong


def test_a_file_that_unpacks_to_too_much_is_refused_before_it_is_unpacked(
    case_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(case_archive, "LIMIT_BYTES", 100_000)
    with zipfile.ZipFile(case_file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("case.json", b" " * 100_001)
    monkeypatch.setattr(zipfile.ZipFile, "read", lambda *_: pytest.fail("unpacked"))
    assert "claims to hold more than a case file can" in refusal(case_file).wrong


def test_a_file_of_countless_parts_is_refused_before_they_are_listed(
    case_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with zipfile.ZipFile(case_file, "w") as archive:
        for number in range(2000):
            archive.writestr(f"part {number}", b"")
    monkeypatch.setattr(zipfile.ZipFile, "__init__", lambda *_: pytest.fail("listed"))
    assert "claims to hold more parts than a case file can" in refusal(case_file).wrong


def test_a_part_that_stands_twice_is_refused(case_file: Path) -> None:
    with zipfile.ZipFile(case_file, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("case.json", b"{}")
    assert "holds one part twice" in refusal(case_file).wrong


# --- versions


def test_older_documents_take_every_step_up_to_the_current_version() -> None:
    steps = {
        1: lambda document: {**document, "colour": "blue"},
        2: lambda document: {**document, "colour": document["colour"].upper()},
    }
    old = {"schema": "ilioplan.case/1"}
    assert migrate(old, "", steps, current=3) == {"schema": "ilioplan.case/3", "colour": "BLUE"}
    assert migrate({"schema": "ilioplan.case/3"}, "", steps, current=3) == {"schema": "ilioplan.case/3"}
    assert old == {"schema": "ilioplan.case/1"}


def test_a_field_that_an_older_file_does_not_know_takes_its_default(case_file: Path) -> None:
    change_document(case_file, lambda document: document["plan"].pop("overrides"))
    assert read_case_file(case_file).plan.overrides == ()


def test_a_key_of_a_later_version_is_refused_by_name_and_never_dropped(case_file: Path) -> None:
    change_document(case_file, lambda document: document["plan"]["landmarks"][0].update(certainty=1))
    refused = refusal(case_file)
    assert "plan.landmarks[0].certainty is not a known key" in refused.wrong
    assert refused.hint.startswith("update Ilioplan")


# --- where the images are


def test_images_are_found_where_they_were(case_file: Path, image: Path) -> None:
    assert locate_images(read_case_file(case_file), case_file) == [image]


def test_images_that_moved_with_the_case_file_are_found(case_file: Path, image: Path, tmp_path: Path) -> None:
    moved = tmp_path / "elsewhere"
    moved.mkdir()
    case_file.rename(moved / case_file.name)
    image.parent.rename(moved / "images")
    found = locate_images(read_case_file(moved / case_file.name), moved / case_file.name)
    assert found == [moved / "images" / "pullback.dcm"]


def test_an_image_that_was_renamed_is_found_by_its_content(case_file: Path, image: Path) -> None:
    (image.parent / "a").write_bytes(bytes(len(CONTENT)))
    image.rename(image.parent / "b")
    assert locate_images(read_case_file(case_file), case_file) == [image.parent / "b"]


@pytest.mark.parametrize(("inside", "found"), [(b"1.2.3.4\0", True), (b"1.2.3.45", False), (b"1.2.3.4.5", False)])
def test_without_a_hash_an_image_is_known_by_its_identifier(tmp_path: Path, inside: bytes, found: bool) -> None:
    case_file, image = tmp_path / "c.ilioplan", tmp_path / "now.dcm"
    write_case_file(case_file, made_case(tmp_path / "then.dcm"), Plan())
    image.write_bytes(b"\0" * 128 + b"DICM" + inside)
    saved = read_case_file(case_file)
    if found:
        assert locate_images(saved, case_file) == [image]
    else:
        with pytest.raises(InputRefused, match=r"then.dcm of this case cannot be found"):
            locate_images(saved, case_file)


def test_a_missing_image_is_named_with_what_to_do(case_file: Path, image: Path) -> None:
    image.unlink()
    with pytest.raises(InputRefused) as refused:
        locate_images(read_case_file(case_file), case_file)
    assert refused.value.sentence == (
        f"{case_file}: the image pullback.dcm of this case cannot be found; "
        f"put it back at {image} or beside the case file"
    )


def test_a_changed_image_is_refused_unless_the_former_one_lies_beside(case_file: Path, image: Path) -> None:
    image.write_bytes(CONTENT + b"more")
    saved = read_case_file(case_file)
    with pytest.raises(InputRefused, match=r"pullback.dcm: has changed since this case was saved"):
        locate_images(saved, case_file)
    kept = case_file.parent / "kept.dcm"
    kept.write_bytes(CONTENT)
    assert locate_images(saved, case_file) == [kept]


def test_a_case_file_belongs_to_its_patient_and_to_its_frames(case_file: Path, case: Case) -> None:
    saved = read_case_file(case_file)
    require_same_case(saved, case, case_file)
    with pytest.raises(InputRefused, match="belongs to another patient"):
        require_same_case(saved, replace(case, patient=Patient("SAMPLE, Other", "SAMPLE-2")), case_file)
    with pytest.raises(InputRefused, match="holds contours of 2 frames, but the pullback has 3"):
        require_same_case(saved, replace(case, pullback=made_pullback(3)), case_file)
    other = replace(case, pullback=replace(made_pullback(2), origin=ImageOrigin("x", "1.2.3.4", sha256="0")))
    with pytest.raises(InputRefused, match="was made on another pullback"):
        require_same_case(saved, other, case_file)


def test_a_run_of_single_frames_is_found_as_its_folder(tmp_path: Path) -> None:
    run = tmp_path / "run"
    run.mkdir()
    (run / "1.dcm").write_bytes(CONTENT)
    (run / "2.dcm").write_bytes(CONTENT.replace(b"1.2.3.4", b"1.2.3.5"))
    case_file = tmp_path / "c.ilioplan"
    write_case_file(case_file, made_case(run, sha256="of both"), Plan())
    saved = read_case_file(case_file)
    assert locate_images(saved, case_file) == [run]
    run.rename(tmp_path / "moved")
    assert locate_images(saved, case_file) == [tmp_path / "moved"]
    (tmp_path / "moved" / "1.dcm").unlink()
    with pytest.raises(InputRefused, match="the image run of this case cannot be found"):
        locate_images(saved, case_file)


def keys_of(document: object) -> set[str]:
    if isinstance(document, dict):
        return set(document).union(*(keys_of(value) for value in document.values()))
    return set().union(*(keys_of(item) for item in document)) if isinstance(document, list) else set()


def test_the_documentation_names_every_key(case_file: Path) -> None:
    text = (Path(__file__).parents[2] / "docs" / "case-file.md").read_text(encoding="utf-8")
    keys = keys_of(json.loads(unpack(case_file)["case.json"]))
    assert {key for key in keys if f"`{key}`" not in text} == set()
