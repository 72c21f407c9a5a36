"""An exported plan is whole or absent, and a failed export leaves the former one."""

from __future__ import annotations

import json

import pytest

from planner.errors import OutputRefused
from planner.report import export
from planner.report.export import export_plan
from tests.helpers.assessments import CREATED, FRAMES, sample, typed_sample
from tests.report.papers import PLANS


def exported(folder, made, case=...):
    export_plan(folder, made.case if case is ... else case, made.plan, made.assessment, CREATED)
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_plan_from_images_has_three_files(tmp_path):
    files = exported(tmp_path / "new" / "folder", sample())
    assert set(files) == {"plan.json", "plan.pdf", "frames.csv"}
    assert json.loads(files["plan.json"])["schema"] == "ilioplan.plan/1"
    assert files["plan.pdf"].startswith(b"%PDF-")
    assert len(files["frames.csv"].decode().splitlines()) == FRAMES + 1


def test_a_plan_from_typed_measurements_has_no_frames(tmp_path):
    assert set(exported(tmp_path, typed_sample(), None)) == {"plan.json", "plan.pdf"}


def test_a_case_without_measured_frames_has_an_empty_table(tmp_path):
    files = exported(tmp_path, PLANS["bare"]())
    assert files["frames.csv"].decode().startswith("index,frame_number,position_mm")
    assert len(files["frames.csv"].decode().splitlines()) == 1


def test_the_same_plan_is_exported_as_the_same_bytes(tmp_path):
    made = sample()
    assert exported(tmp_path / "a", made) == exported(tmp_path / "b", made)


def test_a_folder_that_is_a_file_is_refused_in_one_sentence(tmp_path):
    occupied = tmp_path / "plan"
    occupied.write_text("mine")
    with pytest.raises(OutputRefused) as refusal:
        exported(occupied, sample())
    assert "\n" not in refusal.value.sentence
    assert occupied.read_text() == "mine"


def test_a_failure_while_drawing_leaves_the_former_plan(tmp_path, monkeypatch):
    former = exported(tmp_path, sample())

    def failing(*_arguments):
        raise RuntimeError("drawn badly")

    monkeypatch.setattr(export, "build_content", failing)
    with pytest.raises(RuntimeError):
        exported(tmp_path, sample(verdict="do_not_treat"))
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == former
