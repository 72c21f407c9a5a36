"""The report says which frames decide the plan, who vouches for their contours, and where confidence is low."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

import pytest

from planner.report.content import build_content
from planner.report.frames_csv import frames_table
from planner.report.json_text import json_bytes
from planner.report.parts.records import FramePicture
from planner.report.plan_json import plan_document
from tests.helpers.assessments import (
    CREATED,
    FRAMES,
    MLA,
    sample,
    typed_sample,
    with_confidence,
    with_deciding_frames,
)

REFERENCE = 53


def content(made):
    return build_content(made.case, made.plan, made.assessment)


def document(made, case=...):
    case = made.case if case is ... else case
    return json.loads(json_bytes(plan_document(case, made.plan, made.assessment, CREATED)))


def confirmed(made, *frames):
    plan = replace(made.plan, confirmed_frames=frozenset(frames))
    return with_deciding_frames(replace(made, plan=plan))


def undrawn(made):
    """The sample whose MLA frame nobody drew."""
    contours = replace(made.plan.contours, sources=("auto",) * FRAMES)
    return with_deciding_frames(replace(made, plan=replace(made.plan, contours=contours)))


def interpolated(made, *frames):
    sources = tuple("interpolated" if frame in frames else "auto" for frame in range(FRAMES))
    contours = replace(made.plan.contours, sources=sources)
    return with_deciding_frames(replace(made, plan=replace(made.plan, contours=contours)))


class TestPages:
    def test_the_headline_names_what_nobody_confirmed(self):
        cautions = content(undrawn(sample())).headline.cautions
        assert cautions[-1].startswith(
            f"Contours not confirmed by a person: MLA of L1 (frame {MLA + 1}), Reference of L1 (frame {REFERENCE + 1}), "
        )
        assert cautions[-1].endswith(" and 1 more.")

    def test_once_all_are_confirmed_the_headline_is_silent_about_it(self):
        made = undrawn(sample())
        frames = [item.frame_index for item in made.assessment.deciding_frames]
        cautions = content(confirmed(made, *frames)).headline.cautions
        assert not any("not confirmed" in line for line in cautions)

    def test_each_picture_says_how_far_its_contour_is_vouched_for(self):
        made = with_confidence(undrawn(sample()), [MLA], 0.62)
        pictures = [picture for picture in content(made).frames if isinstance(picture, FramePicture)]
        assert pictures[1].trust == "? low confidence 62 %, not confirmed"
        assert [picture.certainty for picture in pictures] == ["sure", "doubtful", "sure"]
        assert pictures[2].trust == "confidence 90 %, not confirmed"

    def test_a_confirmed_and_a_drawn_contour_are_said_to_be_so(self):
        assert content(with_deciding_frames(sample())).frames[1].trust == "✓ drawn by a person"
        looked_at = content(confirmed(undrawn(sample()), MLA)).frames[1]
        assert (looked_at.trust, looked_at.certainty) == ("✓ confirmed by a person", "sure")

    def test_an_interpolated_contour_is_said_and_drawn_as_one(self):
        picture = content(interpolated(sample(), MLA)).frames[1]
        assert picture.certainty == "interpolated"
        assert picture.trust == "interpolated, confidence 90 %, not confirmed"
        assert "1 interpolated" in content(interpolated(sample(), MLA)).profile.standings

    def test_confidence_is_rounded_down_so_that_a_low_one_never_reads_as_enough(self):
        made = with_confidence(undrawn(sample()), [MLA], 0.7999)
        assert content(made).frames[1].trust == "? low confidence 79 %, not confirmed"

    def test_the_profile_counts_low_confidence_and_marks_a_doubtful_mla_in_words(self):
        made = with_confidence(undrawn(sample()), [MLA, 3, 4], 0.6)
        profile = content(made).profile
        assert "12 of low confidence" in profile.standings  # nine of the sample's own
        assert "(low confidence)" in profile.narrowest.text
        assert profile.doubtful[[3, 4, MLA]].all()

    def test_the_second_page_lists_each_deciding_frame_and_counts_uncertain_ones(self):
        made = with_confidence(undrawn(sample()), [30, 31], 0.5)
        rows = {row.what: row.value for row in content(made).deciding}
        assert rows[f"MLA of L1, frame {MLA + 1}"].endswith(" mm², confidence 90 %")
        assert rows["Uncertain frames in lesions and references"] == "2 not confirmed"

    def test_typed_measurements_have_no_frames_to_confirm(self):
        made = typed_sample()
        shown = build_content(None, made.plan, made.assessment)
        assert shown.deciding == ()


class TestFiles:
    def test_plan_json_tells_confidence_and_confirmation_of_each_deciding_frame(self):
        made = confirmed(with_confidence(undrawn(sample()), [MLA], 0.62), REFERENCE)
        record = document(made)["confirmations"]
        frames = {item["frame"]: item for item in record["deciding_frames"]}
        assert frames[MLA]["confidence"] == 0.62
        assert (frames[MLA]["confirmed"], frames[MLA]["low_confidence"]) == (False, True)
        assert (frames[REFERENCE]["confirmed"], frames[REFERENCE]["low_confidence"]) == (True, False)
        assert frames[MLA]["decides"][0]["role"] == "mla"
        assert record["frames_to_confirm"] == len(frames) - 1
        assert record["low_confidence_frames"] == 10

    def test_uncertain_frames_inside_lesions_stand_apart(self):
        record = document(with_confidence(undrawn(sample()), [30, 31], 0.5))["confirmations"]
        assert [item["frame"] for item in record["uncertain_lesion_frames"]] == [30, 31]
        assert {item["frame"] for item in record["deciding_frames"]}.isdisjoint({30, 31})

    def test_a_plan_from_typed_measurements_has_null_there(self):
        assert document(typed_sample(), None)["confirmations"] is None

    def test_every_frame_says_whether_it_is_confirmed_and_whether_its_confidence_is_low(self):
        made = confirmed(with_confidence(undrawn(sample()), [3, 4], 0.2), 4)
        frames = document(made)["pullback"]["frames"]
        assert [(frames[i]["confirmed"], frames[i]["low_confidence"]) for i in (3, 4, 5)] == [
            (False, True),
            (True, False),
            (False, False),
        ]

    def test_the_table_has_the_same_in_its_last_columns(self):
        made = confirmed(with_confidence(undrawn(sample()), [3, 4], 0.2), 4)
        rows = list(csv.DictReader(io.StringIO(frames_table(made.assessment.vessel, made.plan.contours))))
        assert [(rows[i]["confirmed"], rows[i]["low_confidence"]) for i in (3, 4)] == [
            ("false", "true"),
            ("true", "false"),
        ]

    @pytest.mark.parametrize("name", ["confirmed", "low_confidence"])
    def test_what_was_not_looked_up_is_unknown_and_not_false(self, name):
        made = sample()
        assert document(made)["pullback"]["frames"][0][name] is None
        rows = list(csv.DictReader(io.StringIO(frames_table(made.assessment.vessel, made.plan.contours))))
        assert {row[name] for row in rows} == {""}

    def test_the_evidence_of_the_mla_says_who_vouches_for_it(self):
        evidence = document(with_deciding_frames(sample()))["evidence"]["mla_mm2[L1]"]
        assert {"name": "vouched for", "value": "✓ drawn by a person"} in evidence["inputs"]
