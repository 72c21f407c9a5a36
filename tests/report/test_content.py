"""What the printed plan says: nothing that speaks against a stent is outshone by its size."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from planner.model.measurements import LandingMeasure
from planner.model.plan import CheckOverride
from planner.report.content import build_content
from planner.report.parts.records import FramePicture, Missing
from tests.helpers.assessments import LESION, MLA, finding, sample, sizing_inputs, stent, typed_sample
from tests.helpers.policies import shipped_policy
from tests.report.papers import PLANS, case_of


def content(made, case=...):
    return build_content(made.case if case is ... else case, made.plan, made.assessment)


def test_a_recommendation_without_objection_is_the_headline():
    made = content(sample())
    assert made.headline.lines == ("18 × 90 mm",)
    assert made.headline.tone == "plain"
    assert made.verdict.word == "Treat"


def test_do_not_treat_names_no_stent_anywhere_and_draws_none():
    made = content(sample(verdict="do_not_treat"))
    assert made.headline.lines == ("Do not treat",)
    assert made.headline.tone == "stop"
    assert made.sizing == made.alternatives == made.assumed == ()
    assert made.profile.stents == made.profile.landing == ()
    assert len(made.venogram.stent_left_px) == 0
    assert isinstance(made.elongation, Missing)
    assert made.verdict.reasons


def test_a_stop_that_nobody_settled_takes_the_headline():
    stopped = sample().changed(checks=(finding(1, "block"),))
    headline = content(stopped).headline
    assert headline.lines == ("Settle first",)
    assert headline.second == ""
    assert any("18 × 90 mm" in line for line in headline.details)


def test_an_overruled_stop_releases_the_size_and_prints_the_reason():
    check = finding(1, "block")
    made = sample().changed(checks=(check,), overrides=(CheckOverride(check.code, "Measured twice."),))
    assert content(made).headline.lines == ("18 × 90 mm",)
    assert "Overruled by the surgeon: Measured twice." in content(made).checks[0].text


def test_an_open_indication_never_puts_a_size_in_the_largest_type():
    headline = content(sample(verdict="insufficient")).headline
    assert headline.lines == ("Settle first",)
    assert headline.second == "If you treat: 18 × 90 mm"
    assert headline.tone == "caution"


def test_without_positions_the_diameter_is_given_and_the_length_is_said_to_be_unknown():
    headline = content(sample(positions=False)).headline
    assert headline.lines == ("No stent chosen",)
    assert "Stent diameter needed: at least 17.4 mm." in headline.details
    assert any("Length: not known" in line for line in headline.details)


def test_a_size_that_nobody_verified_is_marked():
    made = sample()
    assert content(made).headline.cautions
    checked = replace(made.assessment.recommendation, stents=(stent(verified=True),))
    assert content(made.changed(recommendation=checked)).headline.cautions == ()


def test_a_stent_that_the_surgeon_chose_is_called_so():
    made = sample()
    chosen = replace(made.assessment.recommendation, chosen_by="surgeon")
    assert content(made.changed(recommendation=chosen)).headline.kicker == "Surgeon's choice"


def test_each_source_has_one_number_and_every_number_a_source():
    made = content(sample())
    numbers = {entry.source for entry in (*made.checks, *made.verdict.reasons)} | {row.source for row in made.sizing}
    numbers.discard(None)
    assert numbers == set(range(1, len(made.sources) + 1))
    assert len(set(made.sources)) == len(made.sources)


def test_the_three_frames_are_cranial_reference_narrowest_and_caudal_reference():
    cranial, narrowest, caudal = content(sample()).frames
    assert cranial.title == "Cranial reference"
    assert narrowest.title.startswith("Minimum lumen area: 7")
    assert f"frame {MLA + 1}" in narrowest.lines[-1]
    assert caudal.title == "Caudal reference"
    areas = [float(frame.lines[0].removesuffix(" mm²")) for frame in (cranial, narrowest, caudal)]
    assert areas[1] < areas[0]
    assert areas[1] < areas[2]


def test_frames_share_one_scale_and_hold_their_whole_contour():
    frames = content(sample()).frames
    assert len({frame.side_mm for frame in frames}) == 1
    for frame in frames:
        assert frame.outline_mm.min() > 0
        assert frame.outline_mm.max() < frame.side_mm


def test_the_cut_puts_every_pixel_where_it_lies_in_millimetres():
    """A frame whose grey level is its column, and one whose grey level is its row, show where each pixel went."""
    for axis in (0, 1):
        made = sample()
        spacing = replace(made.assessment.vessel.spacing, mm_per_pixel_y=0.11)
        picture = ramp_picture(made, spacing, axis)
        mm = (spacing.mm_per_pixel_y, spacing.mm_per_pixel_x)[axis]
        start = (picture.top_mm, picture.left_mm)[axis]
        points = made.plan.contours.points_mm[MLA]
        centre = (points.min(axis=0) + points.max(axis=0)) / 2
        # millimetres from the transducer of that pixel's leading edge, by the frame and by the picture
        by_frame = (float(picture.grey[0, 0]) - 0.5 - 127.5) * mm
        by_picture = start + float(centre[1 - axis]) - picture.side_mm / 2
        assert by_picture == pytest.approx(by_frame, abs=1e-9)
        assert picture.height_mm == pytest.approx(picture.grey.shape[0] * spacing.mm_per_pixel_y)


def ramp_picture(made, spacing, axis) -> FramePicture:
    class Ramp:
        count, rows, columns = 160, 256, 256

        def frame(self, index):
            return np.indices((256, 256))[axis].astype(np.uint8)

    case = replace(made.case, pullback=replace(made.case.pullback, frames=Ramp()))
    vessel = replace(made.assessment.vessel, spacing=spacing)
    return build_content(case, made.plan, made.changed(vessel=vessel).assessment).frames[1]


def test_a_lumen_at_the_pictures_edge_is_cut_without_running_out_of_pixels():
    made = sample()
    points = made.plan.contours.points_mm + np.array([24.0, -24.0])
    plan = replace(made.plan, contours=replace(made.plan.contours, points_mm=points))
    picture = build_content(made.case, plan, made.assessment).frames[1]
    assert picture.grey.size > 0
    assert picture.left_mm + picture.width_mm < picture.side_mm
    assert picture.top_mm > 0


def test_the_profile_lays_everything_on_one_axis():
    profile = content(sample()).profile
    assert profile.axis_label == "mm along the vein"
    assert [span.text for span in profile.segments] == ["IVC", "CIV", "EIV", "CFV"]
    assert (profile.lesions[0].start, profile.lesions[0].end) == tuple(map(float, LESION))
    assert profile.narrowest.at == float(MLA)
    assert (profile.stents[0].start, profile.stents[0].end) == (14.5, 104.5)
    assert profile.landmarks[0].text == "iliocaval confluence"


def test_without_positions_the_axis_counts_frames_and_no_stent_is_laid_on_it():
    profile = content(sample(positions=False)).profile
    assert "frame number" in profile.axis_label
    assert profile.at[0] == 1.0
    assert profile.narrowest.at == MLA + 1.0
    assert profile.stents == profile.landing == ()


def test_a_frame_of_unknown_position_breaks_the_profile_and_nothing_else():
    made = sample()
    places = made.assessment.vessel.positions.position_mm.copy()
    places[:20] = np.nan
    vessel = replace(made.assessment.vessel, positions=replace(made.assessment.vessel.positions, position_mm=places))
    profile = content(made.changed(vessel=vessel)).profile
    assert [mark.text for mark in profile.landmarks] == [
        "artery crossing",
        "internal iliac ostium",
        "inguinal ligament",
    ]


def test_the_stent_on_the_venogram_has_its_own_width_and_lies_over_the_narrowest_place():
    made = sample()
    picture = content(made).venogram
    mm = picture.mm_per_pixel
    widths = np.linalg.norm(picture.stent_left_px - picture.stent_right_px, axis=1) * mm
    np.testing.assert_allclose(widths, 18.0, rtol=1e-6)
    middle = (picture.stent_left_px + picture.stent_right_px) / 2
    lesion = made.assessment.venogram.lesions[0]
    narrowest = picture.centreline_px[lesion.min_point]
    along = np.argmin(np.linalg.norm(middle - narrowest, axis=1))
    cranial_part = along / len(middle)
    assert cranial_part == pytest.approx((MLA - 14.5) / 90.0, abs=0.02)


def test_a_stent_that_cannot_be_matched_to_the_venogram_is_not_drawn_and_the_caption_says_why():
    made = sample()
    unseen = replace(made.assessment.venogram, lesions=())
    picture = content(made.changed(venogram=unseen)).venogram
    assert len(picture.stent_left_px) == 0
    assert any("Stent not drawn" in line for line in picture.lines)
    assert any("No narrowing" in line for line in picture.lines)


def test_what_is_missing_says_why():
    made = content(sample(venogram=False))
    assert made.venogram == Missing("Venogram", "No venogram in this case.")
    bare = PLANS["bare"]()
    shown = content(bare)
    assert all(isinstance(frame, Missing) and frame.why for frame in shown.frames)
    assert isinstance(shown.profile, Missing)
    assert isinstance(shown.elongation, Missing)


def test_a_typed_plan_lists_what_was_entered_with_where_it_came_from():
    rows = {row.what: row.value for row in content(typed_sample(), None).entered}
    assert rows["Area stenosis"].endswith(" %, against 165 mm²")
    assert rows["Minimum lumen area"] == "60 mm², entered by a person"
    assert rows["Tortuosity of the covered vein"] == "0.08, assumed"
    assert rows["Cranial reference"] == "not known"


def test_both_ends_of_a_typed_landing_vein_are_listed():
    both = sizing_inputs(landing_cranial=LandingMeasure(16.4))
    rows = {row.what: row.value for row in content(typed_sample().changed(sizing_inputs=both), None).entered}
    assert rows["Landing vein, cranial"] == "widest perimeter diameter 16.4 mm"


def test_elongation_straightening_and_foreshortening_stand_apart():
    terms = dict(content(sample()).elongation.terms)
    assert terms["Elongation (edge drifts cranially)"] == "3.2 (0.1–10.3) mm"
    assert terms["Straightening (path gets shorter)"] == "3.3 (0.9–5.8) mm"
    assert terms["Foreshortening (device)"] == "not predicted"


@pytest.mark.parametrize("code", ["braid_shortens", "braid_length_unknown"])
def test_a_braid_that_shortens_sends_the_reader_to_the_checks(code):
    made = sample().changed(checks=(replace(finding(1), code=code),))
    assert dict(content(made).elongation.terms)["Foreshortening (device)"] == "see the checks"


@pytest.mark.parametrize("name", PLANS)
def test_no_plan_shows_a_number_that_is_not_one(name):
    made = PLANS[name]()
    shown = repr(replace(build_content(case_of(name, made), made.plan, made.assessment), profile=None, venogram=None))
    assert "nan mm" not in shown
    assert "None mm" not in shown


def test_frames_that_no_size_may_rest_on_are_marked_and_explained():
    profile = content(sample()).profile
    doubtful = np.flatnonzero(profile.doubtful)
    np.testing.assert_array_equal(doubtful, np.arange(86, 95))
    assert "uncertain: dotted" in profile.standings


def test_a_surgeons_own_allowance_stands_beside_the_models():
    made = sample()
    rule = replace(made.assessment.recommendation.length, allowance_mm=8.0, model_allowance_mm=4.0)
    own = replace(made.assessment.recommendation, length=rule)
    rows = [row for row in content(made.changed(recommendation=own)).sizing if row.what.startswith("Allowance")]
    assert rows[0].value == "8.0 mm (model 4.0)"


def test_assumed_inputs_are_listed_with_the_value_that_stood_in():
    assert content(sample()).assumed == (
        "pressure gradient: 2.5 mmHg ± 1.5 (moderate prior)",
        "covered tortuosity: 0.08",
    )


def test_without_a_device_that_fits_diameter_and_length_are_still_named():
    made = sample()
    nothing = replace(made.assessment.recommendation, stents=())
    headline = content(made.changed(recommendation=nothing)).headline
    assert headline.lines == ("No stent chosen",)
    assert headline.details == ("Stent diameter needed: at least 17.4 mm.", "Length to cover: 45.0 mm.")


def test_further_views_wash_out_and_collaterals_stand_under_the_venogram():
    made = PLANS["views and collaterals"]()
    picture = build_content(made.case, made.plan, made.assessment).venogram
    assert picture.lines[-3:] == (
        "Smallest over 2 views: 5.8 mm in LAO 30°.",
        "Half of the contrast has left after: cranial 0.8 s, lesion 1.1 s, caudal 1.6 s.",
        "Collaterals: 1 ascending lumbar; 1 proposed, not confirmed.",
    )
    assert len(picture.collaterals_px) == 2


def test_every_row_of_how_the_size_follows_names_what_it_rests_on():
    made = sample().changed(policy=shipped_policy())
    told = content(made)
    cited = {row.what: told.sources[row.source - 1] for row in told.sizing if row.source is not None}
    assert set(cited) == {row.what for row in told.sizing}
    assert cited["Margins, cranial + caudal"].startswith("Clinical reference, section 4.3")
    assert cited["Required (without the allowance)"] == "Clinical reference, section 5.3, equation 11"
    assert cited["Diameter"] == cited["Length, as labelled"] != ""
    length = replace(
        made.assessment.recommendation.length, allowance_basis="set by the surgeon in mm", is_allowance_own=True
    )
    own = content(made.changed(recommendation=replace(made.assessment.recommendation, length=length)))
    row = next(row for row in own.sizing if row.what.startswith("Allowance"))
    assert own.sources[row.source - 1] == "The surgeon"


def test_a_typed_lesion_is_not_given_a_measured_ones_source():
    told = content(typed_sample(), None)
    row = next(row for row in told.sizing if row.what == "Lesion")
    assert told.sources[row.source - 1] == "The measurements as entered"


def test_the_second_look_names_what_its_figures_rest_on():
    told = content(sample().changed(policy=shipped_policy()))
    cited = [told.sources[entry.source - 1] for entry in told.second_look]
    assert cited[0].startswith("Clinical reference, section 9")
    assert all("Clinical reference, section 5.6" in source for source in cited[1:])
    assert len(cited) > 1


def test_a_covered_length_that_nobody_stated_is_what_the_stent_covers():
    rows = {row.what: row.value for row in content(typed_sample(), None).entered}
    bare = {
        row.what: row.value
        for row in content(typed_sample().changed(sizing_inputs=sizing_inputs(covered_length_mm=None)), None).entered
    }
    assert bare["Covered length"] == "not stated: what the stent covers"
    assert rows.keys() == bare.keys()
