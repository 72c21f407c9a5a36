"""What views say and draw, without Qt."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QWidget

from planner.model.assessment import Finding
from planner.model.identity import ImageOrigin
from planner.model.intake import Intake
from planner.model.plan import CheckOverride
from planner.model.robustness import Firmness, Robustness
from planner.planning.measurement_findings import measurement_findings
from planner.ui import navigation
from planner.ui.views.overlay import Overlay
from planner.ui.views.patient_banner.state import describe_patient
from planner.ui.views.place import stents_shown, vein_axis
from planner.ui.views.plan_card.state import describe_plan
from planner.ui.views.profile.marks import clear_start, free_lines
from planner.ui.views.profile.state import picture_profile
from planner.ui.views.step_rail.state import list_steps
from planner.ui.views.venogram.state import is_vein_right, map_vein, vein_edges
from planner.ui.views.window_level import dragged_levels
from tests.helpers import assessments
from tests.helpers.cases import plain_case, plain_plan
from tests.helpers.policies import shipped_policy

SAMPLE = assessments.sample()


def picture(sample=SAMPLE, plan=None):
    axis = vein_axis(sample.assessment, assessments.FRAMES)
    return picture_profile(sample.assessment, plan or sample.plan, axis, shipped_policy())


class TestAxis:
    def test_it_is_in_mm_where_positions_are_known(self):
        axis = vein_axis(SAMPLE.assessment, assessments.FRAMES)
        assert axis.is_mm
        assert axis.span == (0.0, 159.0)

    def test_it_falls_back_to_frame_numbers_and_says_so(self):
        axis = vein_axis(assessments.sample(positions=False).assessment, assessments.FRAMES)
        assert not axis.is_mm
        assert axis.of_frame(0) == 1.0
        assert "not known" in axis.words

    @given(st.floats(-50, 300))
    def test_the_nearest_frame_is_never_outside(self, place):
        axis = vein_axis(SAMPLE.assessment, assessments.FRAMES)
        assert 0 <= axis.nearest_frame(place) < assessments.FRAMES

    def test_going_to_a_frame_s_place_and_back_is_that_frame(self):
        axis = vein_axis(SAMPLE.assessment, assessments.FRAMES)
        assert [axis.nearest_frame(axis.of_frame(frame)) for frame in (0, 33, 159)] == [0, 33, 159]


class TestProfile:
    def test_minima_are_the_policy_s_by_segment_and_the_ivc_has_none(self):
        assert [step.area_mm2 for step in picture().minima] == [200.0, 150.0, 125.0]

    def test_segments_are_named_where_they_begin(self):
        assert [(run.words, run.start) for run in picture().segments] == [
            ("IVC", 0.0), ("CIV  min 200", 14.0), ("EIV  min 150", 75.0), ("CFV  min 125", 145.0),
        ]  # fmt: skip

    def test_the_lesion_carries_its_borders_and_its_numbers(self):
        lesion = picture().lesions[0]
        assert (lesion.start_frame, lesion.end_frame, lesion.mla_place) == (27, 39, 33.0)
        assert lesion.words.startswith("L1  MLA 51 mm²")
        assert "12 mm long" in lesion.words

    def test_doubtful_frames_are_those_below_the_policy_s_limit_until_confirmed(self):
        assert np.flatnonzero(picture().marks.doubtful).tolist() == list(range(86, 95))
        confirmed = replace(SAMPLE.plan, confirmed_frames=frozenset(range(86, 95)))
        assert not picture(plan=confirmed).marks.doubtful.any()

    def test_no_landing_zone_without_positions(self):
        assert picture(assessments.sample(positions=False)).landing == ()

    def test_nothing_is_drawn_without_a_measured_vein(self):
        assert picture(SAMPLE.changed(vessel=None)) is None


class TestPlanCard:
    def test_the_stent_is_the_headline(self):
        words = describe_plan(SAMPLE.assessment)
        assert words.headline == ("18 × 90 mm",)
        assert words.is_unverified

    def test_how_firm_the_proposal_is_is_not_said_of_a_stent_of_the_surgeon_s_own(self):
        firm = Robustness(*2 * (Firmness("cannot_tell", (), "not known"),), None, None, 90.0)
        own = replace(SAMPLE.assessment.recommendation, robustness=firm, chosen_by="surgeon")
        labels = [line.label for line in describe_plan(SAMPLE.changed(recommendation=own).assessment).lines]
        assert "The proposal" in labels
        assert "How firm" not in labels

    def test_do_not_treat_shows_no_stent_no_alternatives_no_lengths_anywhere(self):
        against = assessments.sample(verdict="do_not_treat").assessment
        words = describe_plan(against)
        assert words.is_dominated
        assert (words.headline, words.lines, words.alternatives, words.bands) == ((), (), (), ())
        assert stents_shown(against) == ()

    def test_every_finding_is_on_the_card_in_its_order(self):
        words = describe_plan(SAMPLE.assessment)
        assert [check.code for check in words.checks] == [check.code for check in SAMPLE.assessment.checks]

    def test_what_was_assumed_is_named(self):
        assert describe_plan(SAMPLE.assessment).assumed == ("resting gradient", "tortuosity")

    def test_an_overruled_block_is_marked(self):
        check = Finding("stop", "block", "Stop.", "made")
        changed = SAMPLE.changed(checks=(check,), overrides=(CheckOverride("stop", "seen"),))
        assert describe_plan(changed.assessment).checks[0].is_overruled

    def test_without_a_device_the_need_is_said(self):
        recommendation = replace(SAMPLE.assessment.recommendation, stents=())
        words = describe_plan(SAMPLE.changed(recommendation=recommendation).assessment)
        assert words.headline == ()
        assert "17.4 × 45 mm" in words.why_no_stent

    def test_without_positions_the_length_is_not_known(self):
        words = describe_plan(assessments.sample(positions=False).assessment)
        assert "length not known" in words.why_no_stent

    def test_bands_of_length_share_one_scale_and_the_calibre_has_its_own(self):
        words = describe_plan(SAMPLE.assessment)
        delta, straightening, calibre = words.bands
        assert words.band_scale(delta) == words.band_scale(straightening) == (0.0, 10.3)
        assert words.band_scale(calibre) == (0.0, 14.5)


class TestBanner:
    def test_it_says_who_and_which_side(self):
        words = describe_patient(SAMPLE.case, SAMPLE.plan)
        assert (words.side, words.name, words.patient_id) == ("LEFT", "SAMPLE, Left NIVL", "SAMPLE-001")
        assert words.contradictions == ()

    @pytest.mark.parametrize(("stated", "written", "wrong"), [("left", "R", 1), ("left", "L", 0), (None, "R", 0)])
    def test_a_side_that_contradicts_the_files_is_said(self, stated, written, wrong):
        case = plain_case(venogram=False, origin=ImageOrigin("a", "1", laterality=written))
        words = describe_patient(case, replace(SAMPLE.plan, intake=Intake(side=stated)))
        assert len(words.contradictions) == wrong

    def test_images_of_two_days_are_said(self):
        case = plain_case(origin=ImageOrigin("a", "1", study_date="2024-01-01"))
        assert describe_patient(case, SAMPLE.plan).contradictions == ("Images of different days",)

    def test_an_unknown_side_is_asked_for(self):
        assert describe_patient(plain_case(venogram=False), replace(SAMPLE.plan, intake=Intake())).side == "SIDE ?"


class TestRail:
    def test_without_a_case_only_opening_is_possible(self):
        steps = list_steps(None, plain_plan(), None, False)
        assert {step.standing for step in steps} == {"waiting"}

    def test_a_complete_case_lacks_only_the_report(self):
        steps = {step.word: step.standing for step in list_steps(SAMPLE.case, SAMPLE.plan, SAMPLE.assessment, False)}
        assert {word for word, standing in steps.items() if standing != "done"} == {"Report"}

    def test_frames_that_nobody_confirmed_are_missing_at_the_contours_and_unsure_ones_a_doubt(self):
        made = assessments.with_deciding_frames(SAMPLE)
        frame = made.assessment.deciding_frames[1].frame_index
        confidence = np.where(np.arange(assessments.FRAMES) == frame, 0.4, 0.9)
        plan = replace(SAMPLE.plan, contours=replace(SAMPLE.plan.contours, confidence=confidence))
        unsure = assessments.with_deciding_frames(replace(SAMPLE, plan=plan))
        all_seen = replace(made.plan, confirmed_frames=frozenset(range(assessments.FRAMES)))
        standing = [
            {step.word: step.standing for step in list_steps(one.case, plan, one.assessment, False)}["Contours"]
            for one, plan in ((made, made.plan), (unsure, plan), (made, all_seen))
        ]
        assert standing == ["missing", "doubt", "done"]

    def test_each_thing_missing_is_said_at_its_step(self):
        plan = replace(SAMPLE.plan, intake=Intake(side="left"), contours=None)
        case = plain_case(venogram=False, spacing=None)
        says = {step.word: (step.standing, step.says) for step in list_steps(case, plan, None, False)}
        assert says["Intake"] == ("missing", "Not stated: class, symptoms")
        assert says["Calibrate"][0] == "missing"
        assert says["Contours"][0] == "missing"

    def test_images_of_the_other_side_put_the_intake_in_doubt_as_soon_as_they_are_measured(self):
        pullback = SAMPLE.case.pullback
        case = replace(SAMPLE.case, pullback=replace(pullback, origin=replace(pullback.origin, laterality="R")))
        findings = tuple(measurement_findings(case, SAMPLE.plan, SAMPLE.assessment.vessel, None, shipped_policy()))
        intake = list_steps(case, SAMPLE.plan, SAMPLE.changed(checks=findings).assessment, False)[1]
        assert intake.standing == "doubt"
        assert intake.says == "The intake says left, the pullback's file says right."
        overruled = SAMPLE.changed(checks=findings, overrides=(CheckOverride("side_contradiction", "wrong header"),))
        assert list_steps(case, SAMPLE.plan, overruled.assessment, False)[1].standing == "done"

    def test_an_open_block_is_a_doubt_and_an_overruled_one_is_not(self):
        check = Finding("stop", "block", "Stop.", "made")
        blocked = SAMPLE.changed(checks=(check,))
        overruled = SAMPLE.changed(checks=(check,), overrides=(CheckOverride("stop", "seen"),))
        standing = [
            {step.word: step.standing for step in list_steps(one.case, one.plan, one.assessment, False)}["Plan"]
            for one in (blocked, overruled)
        ]
        assert standing == ["doubt", "done"]


class TestVenogram:
    def test_the_tightest_place_of_both_images_is_the_same_place(self):
        mapped = map_vein(SAMPLE.assessment)
        lesion = SAMPLE.assessment.venogram.lesions[0]
        x, y = mapped.point_at(33.0)
        assert (x, y) == pytest.approx(tuple(mapped.points_px[lesion.min_point]), abs=1e-6)

    def test_going_to_the_centreline_and_back_keeps_the_position(self):
        mapped = map_vein(SAMPLE.assessment)
        for position in (20.0, 33.0, 60.0):
            back, apart = mapped.position_of(*mapped.point_at(position))
            assert back == pytest.approx(position, abs=1.0)
            assert apart < 1.0

    def test_positions_beyond_the_picture_are_nowhere(self):
        assert map_vein(SAMPLE.assessment).point_at(10_000.0) is None

    def test_without_a_scale_nothing_is_mapped(self):
        measured = replace(SAMPLE.assessment.venogram, arc_mm=None, diameter_mm=None)
        assert map_vein(SAMPLE.changed(venogram=measured).assessment) is None

    def test_edges_stand_half_a_diameter_from_the_centreline_on_both_sides(self):
        points = np.stack([np.arange(20.0), 2 * np.arange(20.0)], axis=-1)
        left, right = vein_edges(points, np.full(20, 6.0))
        assert np.hypot(*(right - left).T) == pytest.approx(np.full(20, 6.0))
        assert (left + right) / 2 == pytest.approx(points)


class TestNavigation:
    def test_m_goes_to_the_tightest_lesion_and_again_to_the_next(self):
        vessel = SAMPLE.assessment.vessel
        second = replace(vessel.lesions[0], id="L2", mla_frame=90, area_stenosis_percent=55.0)
        two = SAMPLE.changed(vessel=replace(vessel, lesions=(second, vessel.lesions[0]))).assessment
        assert navigation.frame_of_mla(two, 0) == 33
        assert navigation.frame_of_mla(two, 33) == 90
        assert navigation.frame_of_mla(two, 90) == 33

    def test_brackets_go_to_the_nearest_border_on_either_side(self):
        assert navigation.next_border(SAMPLE.assessment, 0) == 27
        assert navigation.next_border(SAMPLE.assessment, 27) == 39
        assert navigation.next_border(SAMPLE.assessment, 39) is None
        assert navigation.previous_border(SAMPLE.assessment, 39) == 27

    def test_the_next_doubt_is_first_sought_among_the_frames_a_lesion_is_sized_from(self):
        confidence = np.full(assessments.FRAMES, 0.9)
        confidence[[52, 120]] = 0.1
        plan = replace(SAMPLE.plan, contours=replace(SAMPLE.plan.contours, confidence=confidence))
        assessment = assessments.with_deciding_frames(replace(SAMPLE, plan=plan)).assessment
        policy = shipped_policy()
        listed = [item.frame_index for item in assessment.deciding_frames]
        assert listed[0] == assessments.MLA  # drawn by a person: nothing to confirm
        assert listed[-1] == 52
        assert navigation.next_to_confirm(assessment, plan, policy, 100) == listed[1]
        deciding = replace(plan, confirmed_frames=frozenset(listed[:-1]))
        assert navigation.next_to_confirm(assessment, deciding, policy, listed[1]) == 52
        confirmed = replace(plan, confirmed_frames=frozenset(listed))
        assert navigation.next_to_confirm(assessment, confirmed, policy, 0) == 120
        none = replace(plan, confirmed_frames=frozenset({*listed, 120}))
        assert navigation.next_to_confirm(assessment, none, policy, 0) is None

    def test_a_frame_that_is_passed_over_comes_again_after_the_others(self):
        assessment = assessments.with_deciding_frames(SAMPLE).assessment
        listed = [item.frame_index for item in assessment.deciding_frames]
        seen, frame = [], 0
        for _ in listed:
            frame = navigation.next_to_confirm(assessment, SAMPLE.plan, shipped_policy(), frame)
            seen.append(frame)
        assert seen == [*listed[1:], listed[1]]

    def test_landmarks_are_found_by_name(self):
        assert navigation.frame_of_landmark(SAMPLE.assessment, "internal_iliac_ostium") == 75
        assert navigation.frame_of_landmark(SAMPLE.assessment, "profunda_confluence") is None


class TestWindowLevel:
    def test_right_widens_and_down_brightens(self):
        assert dragged_levels((50.0, 150.0), 30, 0, 255) == pytest.approx((37.25, 162.75))
        black, white = dragged_levels((50.0, 150.0), 0, 30, 255)
        assert white - black == pytest.approx(100)
        assert black < 50

    @given(st.floats(-5000, 5000), st.floats(-5000, 5000))
    def test_the_window_is_never_empty_nor_upside_down(self, right, down):
        black, white = dragged_levels((0.0, 255.0), right, down, 255)
        assert white > black


class TestLabels:
    def test_words_that_would_collide_stand_in_lines_one_over_the_other(self):
        assert free_lines([0, 5, 30, 31], [20, 20, 20, 20]) == [0, 1, 0, 1]

    def test_words_with_room_share_the_lowest_line(self):
        assert free_lines([0, 20, 40], [20, 20, 20]) == [0, 0, 0]


class TestWordsKeepClear:
    @pytest.mark.parametrize(
        ("taken", "place"),
        [
            ([], 24.0),
            ([(60.0, 70.0)], 24.0),
            ([(37.0, 52.0)], 52.0),
            ([(37.0, 52.0), (60.0, 75.0)], 75.0),
            ([(37.0, 95.0)], None),
        ],
    )
    def test_a_segment_s_name_stands_beside_the_lesions_as_long_as_there_is_room(self, taken, place):
        assert clear_start(24.0, 100.0, 20.0, taken) == place

    @pytest.mark.parametrize(
        ("points", "wanted"),
        [
            ([], (False, False)),
            ([(40.0, 10.0), (70.0, 50.0), (80.0, 95.0)], (False, True)),
            ([(90.0, 5.0), (50.0, 50.0), (20.0, 99.0)], (True, False)),
            ([(90.0, -5.0), (120.0, 95.0)], (False, False)),
        ],
    )
    def test_the_side_where_the_vein_leaves_the_picture_is_told(self, points, wanted):
        assert is_vein_right(points, (100, 100)) == wanted

    def test_swapped_words_go_to_the_other_side_unless_something_stands_there(self, qtbot):
        covered = QWidget()
        qtbot.addWidget(covered)
        covered.resize(400, 300)
        overlay = Overlay(covered)
        overlay.write("bottom_right", "scale")
        label = next(one for one in overlay.findChildren(QLabel) if one.text() == "scale")
        assert label.geometry().center().x() > 200
        overlay.swap("bottom_right", True)
        assert label.geometry().center().x() < 200
        overlay.write("bottom_left", "click here")
        assert label.geometry().center().x() > 200

    @pytest.mark.parametrize("row", ["top", "bottom"])
    def test_words_that_meet_in_a_narrow_picture_stand_one_above_the_other(self, qtbot, row):
        covered = QWidget()
        qtbot.addWidget(covered)
        covered.resize(300, 300)
        overlay = Overlay(covered)
        overlay.write(f"{row}_left", "the patient moved between mask and contrast")
        overlay.write(f"{row}_right", "of 2 views LAO 30 decides: 6.9 mm")
        first, second = overlay.covered_rects()
        assert not first.intersects(second)
        assert QRect(0, 0, 300, 300).contains(second)

    def test_words_that_do_not_meet_stand_side_by_side(self, qtbot):
        covered = QWidget()
        qtbot.addWidget(covered)
        covered.resize(1200, 300)
        overlay = Overlay(covered)
        overlay.write("top_left", "the patient moved")
        overlay.write("top_right", "6.9 mm")
        first, second = overlay.covered_rects()
        assert first.top() == second.top()
