"""What a person drops becomes a case, or one sentence."""

import json
from dataclasses import replace

import pytest

from planner.errors import InputRefused, NotDicom
from planner.model.intake import Intake
from planner.model.progress import silent
from planner.report.json_text import json_bytes
from planner.storage.case_file import write_case_file
from planner.storage.journal import Journal
from planner.ui import opening
from planner.ui.opening import open_paths, open_recovered
from planner.ui.views.start_page.state import find_samples, paths_of_sample
from tests.helpers.cases import plain_case, plain_plan


@pytest.fixture
def images(monkeypatch, tmp_path):
    """A folder that loads as the plain case, whatever is in it."""
    case = plain_case(venogram=False)
    monkeypatch.setattr(opening, "load_case", lambda _paths, _progress: case)
    monkeypatch.setattr(opening, "locate_images", lambda _saved, _path: [tmp_path])
    folder = tmp_path / "images"
    folder.mkdir()
    return folder


def intake_file(path, **record):
    path.write_text(json.dumps(record))
    return path


def test_images_without_an_intake_start_with_nothing_stated(images):
    assert open_paths((images,), silent).plan.intake == Intake()


def test_an_intake_given_beside_the_images_is_read(images, tmp_path):
    opened = open_paths((images, intake_file(tmp_path / "x.json", side="right")), silent)
    assert opened.plan.intake.side == "right"


def test_an_intake_in_the_opened_folder_is_read(images):
    intake_file(images / "intake.json", side="left")
    assert open_paths((images,), silent).plan.intake.side == "left"


def test_an_intake_that_was_given_goes_before_the_folder_s(images, tmp_path):
    intake_file(images / "intake.json", side="left")
    opened = open_paths((images, intake_file(tmp_path / "x.json", side="right")), silent)
    assert opened.plan.intake.side == "right"


def test_two_intakes_are_refused(images, tmp_path):
    two = (intake_file(tmp_path / "x.json", side="left"), intake_file(tmp_path / "y.json", side="right"))
    with pytest.raises(InputRefused, match="more than one intake"):
        open_paths((images, *two), silent)


def test_an_intake_alone_is_refused(tmp_path):
    with pytest.raises(InputRefused, match="without images"):
        open_paths((intake_file(tmp_path / "x.json", side="left"),), silent)


def exported_plan(folder, patient):
    folder.mkdir()
    record = {"schema": "ilioplan.plan/1", "case": {"patient": {"name": patient.name, "id": patient.patient_id}}}
    (folder / "plan.json").write_bytes(json_bytes(record))
    return folder / "plan.json"


class TestExported:
    """What this program wrote for people to read is told from what it can open."""

    def refusal(self, *paths):
        with pytest.raises(InputRefused) as refused:
            open_paths(paths, silent)
        return refused.value

    def test_a_plan_is_called_a_plan_and_the_case_beside_its_folder_is_named(self, tmp_path):
        case = plain_case()
        write_case_file(tmp_path / "left.ilioplan", case, plain_plan())
        plan = exported_plan(tmp_path / "left plan", case.patient)
        told = self.refusal(plan)
        assert "exported plan" in told.wrong
        assert told.subject == str(plan)
        assert f"“left.ilioplan” in {tmp_path}" in told.hint

    def test_a_case_of_another_patient_and_one_of_several_are_not_named(self, tmp_path):
        case = plain_case()
        other = replace(case, patient=replace(case.patient, patient_id="another"))
        write_case_file(tmp_path / "other.ilioplan", other, plain_plan())
        plan = exported_plan(tmp_path / "plan", case.patient)
        assert "other.ilioplan" not in self.refusal(plan).hint
        for name in ("one", "two"):
            write_case_file(tmp_path / f"{name}.ilioplan", case, plain_plan())
        assert "*.ilioplan" in self.refusal(plan).hint

    def test_images_are_not_opened_with_a_plan_for_an_intake(self, images, tmp_path):
        plan = exported_plan(tmp_path / "plan", plain_case().patient)
        assert "exported plan" in self.refusal(images, plan).wrong

    def test_the_whole_exported_folder_is_called_a_plan_too(self, tmp_path):
        plan = exported_plan(tmp_path / "plan", plain_case().patient)
        assert self.refusal(plan.parent).subject == str(plan)

    def test_a_catalogue_is_sent_where_catalogues_go(self, tmp_path):
        (tmp_path / "mine.json").write_text('{"schema": "ilioplan.catalogue/1", "models": []}')
        assert "Catalogue" in self.refusal(tmp_path / "mine.json").hint


def test_an_unknown_key_in_the_intake_is_named(images, tmp_path):
    with pytest.raises(InputRefused, match="sidde"):
        open_paths((images, intake_file(tmp_path / "x.json", sidde="left")), silent)


def test_a_case_file_opens_with_its_plan_and_remembers_where_it_lies(images, tmp_path):
    path = tmp_path / "a.ilioplan"
    write_case_file(path, plain_case(venogram=False), plain_plan(venogram=False))
    opened = open_paths((path,), silent)
    assert opened.case_file == path
    assert opened.plan.intake.side == "left"
    assert opened.created


def test_a_case_file_together_with_images_is_refused(images, tmp_path):
    path = tmp_path / "a.ilioplan"
    write_case_file(path, plain_case(venogram=False), plain_plan(venogram=False))
    with pytest.raises(InputRefused, match="together with images"):
        open_paths((path, images), silent)


def test_recovered_work_belongs_to_no_file_and_is_unsaved(images, tmp_path):
    crashed = Journal(tmp_path / "journal")
    crashed.record("key", plain_case(venogram=False), plain_plan(venogram=False))
    crashed.close(clean=False)
    (entry,) = Journal(tmp_path / "journal").pending()
    opened = open_recovered(entry, silent)
    assert opened.is_recovered
    assert opened.case_file is None


def test_what_is_not_there_is_said(tmp_path):
    with pytest.raises(InputRefused, match="no such file"):
        open_paths((tmp_path / "absent",), silent)


def test_what_is_not_dicom_is_said(tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("not DICOM")
    with pytest.raises(NotDicom):
        open_paths((path,), silent)


def test_samples_are_found_beside_the_program_with_their_intake(tmp_path):
    (tmp_path / "left_pts" / "dicom").mkdir(parents=True)
    (tmp_path / "left_pts" / "intake.json").write_text("{}")
    (sample,) = find_samples(tmp_path)
    assert paths_of_sample(sample) == (tmp_path / "left_pts" / "dicom", tmp_path / "left_pts" / "intake.json")
    assert find_samples(tmp_path / "nowhere") == ()
