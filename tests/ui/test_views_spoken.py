"""What views say is said in the window's language whatever there is to say, numbers included."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace

import numpy as np
import pytest

from planner.measure.xray.region_curve import RegionCurve
from planner.model.assessment import Finding
from planner.model.contour import FLAGS
from planner.model.identity import ImageOrigin
from planner.model.intake import Intake
from planner.model.plan import Plan
from planner.model.prediction import ElongationInput
from planner.model.venogram_measurement import DensityCurve, NarrowestView
from planner.model.vessel import LANDMARK_NAMES
from planner.model.what_if import StentAtMonth
from planner.planning.venogram import views_of
from planner.planning.what_if import what_if
from planner.said import say
from planner.ui.views.confirm.state import confirming_words, describe_strip
from planner.ui.views.cross_section.state import read_out as read_out_frame
from planner.ui.views.patient_banner.state import describe_patient
from planner.ui.views.place import vein_axis
from planner.ui.views.plan_card.lengths import length_lines
from planner.ui.views.plan_card.state import INPUT_WORDS, describe_plan
from planner.ui.views.plan_card.words import Check
from planner.ui.views.plot import LocalAxis
from planner.ui.views.profile.state import picture_profile
from planner.ui.views.stent.readout import count_words, drift_words, month_words, read_out
from planner.ui.views.stent.state import picture_stents
from planner.ui.views.step_rail.state import list_steps
from planner.ui.views.venogram import cine
from planner.ui.views.venogram.density_plot import region_words
from planner.ui.views.venogram.state import describe, map_vein
from planner.ui.views.venogram.tooling import Tooling, ToolName
from tests.helpers import assessments
from tests.helpers.cases import plain_case
from tests.helpers.policies import shipped_policy
from tests.planning.test_what_if import CATALOGUE, HELD, assessed
from tests.ui.test_spoken import LEFT, MAY_STAY, marked_language

pytestmark = pytest.mark.usefixtures(marked_language.__name__)

SAMPLE = assessments.sample()
DECIDED = assessments.with_deciding_frames(SAMPLE)
IDS = {"icon", "action", "standing", "severity", "verdict", "code", "why", "id", "name"}
"""Fields of what views show that are not words."""
NUMBERED = re.compile(r"(?:šéçţíöñ|ɱöđéł) \d\.\d")
"""Sections and versions, whose point stands before no decimals."""


def words_in(shown: object) -> Iterator[str]:
    """Every text of what a view shows; a check of the card stays in the core's words until it is painted."""
    if isinstance(shown, str):
        yield shown
    elif isinstance(shown, (tuple, list)):
        for each in shown:
            yield from words_in(each)
    elif is_dataclass(shown) and not isinstance(shown, Check):
        for field in fields(shown):
            if field.name not in IDS:
                yield from words_in(getattr(shown, field.name))


def unspoken(shown: object, *own: str) -> list[str]:
    left = []
    for text in words_in(shown):
        words = NUMBERED.sub(" ", re.sub(r"<[^<>]*>|&\w+;", " ", text))
        for name in (*own, "SAMPLE"):
            words = words.replace(name, " ")
        if LEFT.search(MAY_STAY.sub(" ", words)):
            left.append(text)
    return left


class TestRailAndBanner:
    @pytest.mark.parametrize("exported", [False, True])
    def test_steps_of_a_whole_case(self, exported):
        for made in (SAMPLE, DECIDED, assessments.with_confidence(SAMPLE, [30, 31], 0.5)):
            assert unspoken([step.says for step in list_steps(made.case, made.plan, made.assessment, exported)]) == []

    def test_steps_with_everything_missing(self):
        plan = replace(SAMPLE.plan, intake=Intake(), contours=None)
        for case in (None, plain_case(venogram=False, spacing=None), plain_case()):
            assert unspoken([step.says for step in list_steps(case, plan, None, False)]) == []

    def test_steps_count_one_and_several(self):
        vessel = SAMPLE.assessment.vessel
        for count in (0, 1, 2):
            marks = tuple(replace(mark, source="proposed") for mark in vessel.landmarks[:count])
            changed = SAMPLE.changed(vessel=replace(vessel, landmarks=marks, lesions=vessel.lesions * count))
            steps = list_steps(changed.case, changed.plan, changed.assessment, False)
            assert unspoken([step.says for step in steps]) == []

    @pytest.mark.parametrize("stated", ["left", "right", None])
    def test_the_banner_and_its_contradictions(self, stated):
        case = plain_case(origin=ImageOrigin("a", "1", laterality="R" if stated == "left" else "L"))
        words = describe_patient(case, replace(SAMPLE.plan, intake=Intake(side=stated)))
        assert unspoken((words.side, words.disease_class, words.contradictions)) == []
        assert len(words.contradictions) == (stated is not None)


class TestCard:
    @pytest.mark.parametrize("made", [SAMPLE, DECIDED, assessments.sample(positions=False)])
    def test_every_line_of_the_card(self, made):
        """The words of the made core are plain, and stay."""
        recommendation = made.assessment.recommendation
        reasons = [reason.text for reason in made.assessment.indication.reasons]
        devices = ["SAMPLE One", "SAMPLE Two", "SAMPLE Three"]
        whys = [candidate.why for candidate in recommendation.alternatives]
        own = (*reasons, *devices, *whys, recommendation.diameter.governed_by)
        assert unspoken(describe_plan(made.assessment), *own) == []
        assert unspoken(length_lines(made.assessment)) == []

    def test_every_input_that_may_be_assumed_has_a_name(self):
        inputs = tuple(ElongationInput(name, None, "", "assumed") for name in INPUT_WORDS)
        elongation = replace(SAMPLE.assessment.elongation, inputs=inputs)
        assert unspoken(describe_plan(SAMPLE.changed(elongation=elongation).assessment).assumed) == []

    def test_the_strip_for_one_frame_and_for_several(self):
        listed = DECIDED.assessment.deciding_frames
        plan = replace(DECIDED.plan, confirmed_frames=frozenset())
        for frame in range(0, assessments.FRAMES, 7):
            assert unspoken(describe_strip(DECIDED.assessment, plan, frame)) == []
        for some in (listed, listed[:1], listed[1:2]):
            for confirmed in (frozenset(), frozenset(item.frame_index for item in listed)):
                assert unspoken(confirming_words(some, replace(plan, confirmed_frames=confirmed))) == []


class TestAlongTheVein:
    @pytest.mark.parametrize("positions", [True, False])
    def test_axis_segments_and_lesions(self, positions):
        made = assessments.sample(positions=positions)
        axis = vein_axis(made.assessment, assessments.FRAMES)
        drawn = picture_profile(made.assessment, made.plan, axis, shipped_policy())
        assert unspoken((axis.words, drawn.segments, drawn.lesions)) == []

    def test_ticks_have_the_decimal_mark(self, qapp):
        assert LocalAxis("left").tickStrings([-0.5, 1.0], 1.0, 0.5) == ["−0٫5", "1٫0"]

    def test_every_flag_of_a_frame(self):
        contours = SAMPLE.plan.contours
        for flag in FLAGS:
            flags = ((flag,),) * contours.frame_count
            plan = replace(SAMPLE.plan, contours=replace(contours, flags=flags), confirmed_frames=frozenset())
            for place_mm in (None, 12.5):
                shown = read_out_frame(SAMPLE.case, plan, 3, place_mm, shipped_policy())
                assert shown.warning
                assert unspoken(shown) == []


class TestStent:
    @pytest.mark.parametrize("moved_mm", [0.0, -30.0, 40.0])
    def test_its_numbers_wherever_it_lies(self, moved_mm):
        placed = tuple(replace(each, cranial_mm=each.cranial_mm + moved_mm) for each in HELD)
        found = what_if(assessed(), placed, CATALOGUE)
        lines = read_out(found, 6)
        assert unspoken([(line.label, line.value, line.definition) for line in lines]) == []
        assert unspoken([month_words(found, month) for month in (0, 1, 12)]) == []
        assert unspoken([picture.size_words for picture in picture_stents(placed, Plan(), CATALOGUE)]) == []

    def test_its_checks_are_counted(self):
        checks = [Finding("a", severity, "", "") for severity in ("block", "warn", "warn", "info")]
        assert unspoken([count_words(checks[:number]) for number in range(5)]) == []

    def test_a_drift_without_a_band_and_none(self):
        known = StentAtMonth(6, 1.8, None, None, 100.0, 12.5, 20.0)
        assert drift_words(known) == "1٫8 mm"
        assert unspoken(drift_words(replace(known, drift_mm=None))) == []


class TestVenogram:
    def test_the_words_on_the_picture(self):
        tied = map_vein(SAMPLE.assessment).match
        (view,) = views_of(SAMPLE.case, SAMPLE.plan)
        seen = replace(SAMPLE.assessment, narrowest=NarrowestView(view.key, view.name, 7.5, 60.0, 3, 2))
        traced = replace(view, tracing=SAMPLE.assessment.venogram.tracing)
        for shown in (traced, replace(traced, held=replace(view.held, is_left_out=True)), replace(view, tracing=None)):
            for narrowest in (seen.narrowest, replace(seen.narrowest, image="other", min_diameter_mm=None), None):
                assessment = replace(seen, narrowest=narrowest)
                for by_landmarks in (tied, None):
                    assert unspoken(describe(shown, assessment, 1, by_landmarks)) == []

    def test_every_tool_says_what_to_do(self, qapp):
        tooling = Tooling()
        for tool in ToolName.__args__:
            tooling.tool = tool
            for tooling.landmark in LANDMARK_NAMES:
                assert unspoken(tooling.hint) == []

    def test_contrast_over_time(self):
        curve = RegionCurve(5.0, 5.0, 2.0, np.arange(3.0), np.zeros(3), 1.25)
        stretches = [
            DensityCurve(name, np.arange(3.0), np.zeros(3), 0.5, 1.0, 2.5) for name in ("cranial", "lesion", "caudal")
        ]
        assert unspoken(region_words(curve, stretches)) == []
        unknown = replace(curve, half_time_s=None, why_unknown=say("there is hardly any contrast here"))
        assert unspoken(region_words(unknown, [])) == []

    @pytest.mark.parametrize("times_s", [None, np.array([0.0, 0.25, 0.5])])
    def test_the_rate_of_a_run(self, times_s):
        run = replace(
            plain_case().venogram, frame_times_s=times_s, timing_problem=say("its cine rate was taken instead")
        )
        assert unspoken(cine.rate_words(run)) == []

    def test_the_mask_whoever_chose_it_and_however_far_it_was_moved(self):
        (view,) = views_of(SAMPLE.case, SAMPLE.plan)
        for by in ("person", "header", "found", "unrecorded"):
            for frames in ((0,), (0, 1, 2), (0, 4)):
                traced = SAMPLE.assessment.venogram.tracing
                tracing = replace(traced, mask_by=by, shift_by=by, mask_frames=frames, subtracted=True)
                shown = describe(replace(view, tracing=replace(tracing, shift_px=(1.5, 0.0))), None, 1, None)
                assert shown.mask
                assert unspoken((shown.mask, shown.mask_reason)) == []
