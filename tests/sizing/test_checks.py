"""Every check: what sets it off, how severe it is, the figure in its text, and that a sound plan sets nothing off."""

from __future__ import annotations

from dataclasses import replace
from math import pi

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.model.assessment import Finding
from planner.model.device import Catalogue, DeployedLength
from planner.model.intake import CONTRAINDICATIONS, Contraindication, Intake, Symptom
from planner.model.measurements import LandingMeasure, LesionExtent, Origin, SizingInputs, StentChoice, VeinMap
from planner.model.plan import StentPlacement
from planner.model.vessel import LumenMeasure
from planner.sizing.checks import run_checks
from planner.sizing.fit_checks import apposed_mm
from planner.sizing.indication import judge
from planner.sizing.recommend import recommend
from planner.sizing.vein_checks import ellipse_roundness
from tests.sizing.catalogues import NOTICE, catalogue, product
from tests.sizing.veins import POLICY, circle_perimeter_mm, vein

WELL = Intake(
    side="left",
    symptoms=(Symptom("swelling", positional=True),),
    ceap="C3",
    ulcer=False,
    prior_dvt=False,
    allergies=(),
    pregnancy=False,
    planned_abdominal_surgery=False,
    filling_state="filled, supine",
    respiration="quiet breathing",
)
MAP = VeinMap(
    confluence_mm=30, internal_iliac_mm=90, inguinal_ligament_mm=190, profunda_mm=230, first_mm=0, last_mm=260
)
SOUND = replace(
    vein(caudal_mm2=165, caudal_perimeter_mm=circle_perimeter_mm(165), landing_mm=14.6),
    pressure_gradient_mmhg=3.0,
    pressure_gradient_sd_mmhg=0.5,
)
PLACED = replace(SOUND, lesion=LesionExtent(60, 40, "CIV", 64, 40, 80), vein=MAP)
VERIFIED = catalogue(product("verified", verified=True))


def findings(
    inputs: SizingInputs = SOUND,
    intake: Intake = WELL,
    stock: Catalogue = VERIFIED,
    placements: tuple[StentPlacement, ...] = (),
) -> dict[str, Finding]:
    recommendation, elongation = recommend(inputs, stock, POLICY, intake, placements=placements)
    indication = judge(intake, inputs, POLICY)
    found = run_checks(inputs, recommendation, elongation, indication, intake, POLICY, stock)
    by_code = {finding.code: finding for finding in found}
    assert len(by_code) == len(found)
    return by_code


def wanted(diameter_mm: float, length_mm: float | None = None, inputs: SizingInputs = SOUND) -> SizingInputs:
    return replace(inputs, wanted_stent=StentChoice(diameter_mm, length_mm))


def put(cranial_mm: float, length_mm: float = 100, diameter_mm: float = 16) -> tuple[StentPlacement, ...]:
    return (StentPlacement("verified", diameter_mm, length_mm, cranial_mm),)


def test_a_sound_plan_sets_off_nothing_but_the_models_own_limits() -> None:
    assert set(findings()) == {"model_not_validated", "target_may_not_be_reached"}
    assert set(findings(PLACED)) == {
        "model_not_validated",
        "target_may_not_be_reached",
        "internal_iliac_covered",
        "held_by_caudal_landing",
    }


def test_a_large_enough_stent_is_expected_to_reach_the_target() -> None:
    assert "target_may_not_be_reached" not in findings(wanted(18, 80))


# --- fit


@pytest.mark.parametrize(("landing_mm", "blocked"), [(15.0, False), (15.1, True), (18.0, True)])
def test_anchoring_is_judged_on_the_most_distended_landing(landing_mm: float, blocked: bool) -> None:
    inputs = wanted(16, 100, replace(SOUND, landing_caudal=LandingMeasure(landing_mm)))
    found = findings(inputs)
    assert ("anchoring_too_small" in found) is blocked
    if blocked:
        assert found["anchoring_too_small"].severity == "block"
        assert f"{landing_mm:.1f} mm" in found["anchoring_too_small"].text


def test_each_end_of_a_tapered_run_is_held_by_its_own_stent() -> None:
    inputs = replace(
        PLACED,
        vein=replace(MAP, confluence_mm=0),
        landing_cranial=LandingMeasure(16.5),
        landing_caudal=LandingMeasure(12.5),
    )
    tapered = (StentPlacement("verified", 18, 80, 25), StentPlacement("verified", 14, 80, 90))
    assert "anchoring_too_small" not in findings(inputs, placements=tapered)
    turned = (StentPlacement("verified", 14, 80, 25), StentPlacement("verified", 18, 80, 90))
    assert findings(inputs, placements=turned)["anchoring_too_small"].end == "cranial"


@pytest.mark.parametrize(
    ("diameter_mm", "length_mm", "expected"),
    [(14, 60, "block"), (12, 60, "block"), (14, 80, None), (16, 60, None)],
)
def test_small_and_short_stents_are_blocked_in_the_common_iliac_vein(
    diameter_mm: float, length_mm: float, expected: str | None
) -> None:
    found = findings(wanted(diameter_mm, length_mm)).get("small_and_short")
    assert (found.severity if found else None) == expected


def test_small_and_short_stents_are_warned_of_in_the_external_iliac_vein() -> None:
    inputs = replace(vein(mla_mm2=40, caudal_mm2=110, segment="EIV", landing_mm=12), side="left")
    found = findings(wanted(14, 60, inputs))
    assert found["small_and_short"].severity == "warn"
    central = replace(inputs, landing_cranial=LandingMeasure(12, segment="CIV"))
    assert findings(wanted(14, 60, central))["small_and_short"].severity == "block"


def test_a_length_below_the_preferred_one_is_warned_of() -> None:
    assert findings(wanted(16, 60))["shorter_than_preferred"].severity == "warn"
    assert "shorter_than_preferred" not in findings(wanted(16, 80))


def test_a_stent_below_the_segments_target_is_warned_of_with_its_area() -> None:
    found = findings(wanted(14, 100))["below_segment_target"]
    assert "154 mm²" in found.text
    assert "200 mm²" in found.text


@pytest.mark.parametrize(("length_mm", "short"), [(60, False), (59, True), (45, True)])
def test_too_little_apposed_stent_is_warned_of(length_mm: float, short: bool) -> None:
    assert ("apposition_too_short" in findings(wanted(16, length_mm))) is short


def test_stent_past_the_confluence_counts_as_not_apposed() -> None:
    """From 5 to 85 mm: 10 mm between confluence and disease, 5 mm below it; the 25 mm past the confluence hold nothing."""
    assert "Only 15 mm" in findings(PLACED, placements=put(5, 80))["apposition_too_short"].text
    assert "apposition_too_short" not in findings(PLACED, placements=put(10, 80))


@pytest.mark.parametrize("cranial_mm", [90.0, 100.0])
def test_a_stent_past_the_whole_disease_leaves_no_more_than_there_is_and_holds_no_more_than_its_own_length(
    cranial_mm: float,
) -> None:
    placed = put(cranial_mm, 80)
    found = findings(PLACED, placements=placed)
    assert "leaves 40 mm" in found["disease_left_cranial"].text
    recommendation, _ = recommend(PLACED, VERIFIED, POLICY, WELL, placements=placed)
    assert apposed_mm(PLACED, recommendation) == pytest.approx(80)


def test_a_typed_reference_that_is_small_itself_is_told_with_what_the_population_says() -> None:
    def told(area_mm2: float, mla_mm2: float = 100.0, origin: Origin = "entered") -> Finding | None:
        small = vein(mla_mm2=mla_mm2, caudal_mm2=area_mm2, caudal_perimeter_mm=circle_perimeter_mm(area_mm2))
        return findings(replace(small, origins=(("lesion", origin),))).get("reference_below_minimum")

    found = told(134.9)
    assert found is not None
    assert found.severity == "warn"
    assert "135 mm²" in found.text
    assert "narrowed by 50 %" in found.text
    assert "Raju 2014" in found.source
    assert told(135.0) is None
    assert told(134.9, origin="measured") is None


def test_a_stent_that_begins_below_the_confluence_is_not_said_to_pass_it() -> None:
    assert "into the vena cava" in findings(PLACED, placements=put(25, 100))["held_by_caudal_landing"].text
    assert "begins below the confluence" in findings(PLACED, placements=put(35, 100))["held_by_caudal_landing"].text


def test_oversize_as_measured_is_warned_of_above_the_limit() -> None:
    small = replace(vein(caudal_mm2=110, landing_mm=12), side="left")
    assert "35 %" in findings(wanted(16, 100, small))["oversize_before"].text
    assert "oversize_before" not in findings()


def test_oversize_after_thinning_is_warned_of_and_never_answered_by_a_smaller_stent() -> None:
    severe = vein(mla_mm2=25, caudal_mm2=230, landing_mm=17.1, unstented_mm=60, covered_mm=110, tortuosity=0.12)
    found = findings(wanted(18, 100, severe))["oversize_after_remodelling"]
    assert found.severity == "warn"
    assert "50 %" in found.text
    assert "never a smaller anchor" in found.clears


def test_no_device_that_fits_is_a_finding() -> None:
    found = findings(replace(SOUND, landing_cranial=LandingMeasure(24), landing_caudal=LandingMeasure(24)))
    assert found["no_device_fits"].severity == "block"
    assert "25.0 mm" in found["no_device_fits"].text


def test_the_flaring_mouth_above_disease_at_the_confluence_anchors_nothing_and_is_said() -> None:
    inputs = replace(PLACED, landing_cranial=LandingMeasure(20.5, segment="CIV"), landing_caudal=LandingMeasure(14.6))
    found = findings(inputs)
    assert "no_device_fits" not in found
    assert "anchoring_too_small" not in found
    assert "20.5 mm wide" in found["held_by_caudal_landing"].text
    lower = replace(inputs, vein=replace(MAP, confluence_mm=5))
    assert "no_device_fits" in findings(lower)


# --- place


def test_a_stent_shorter_than_the_disease_is_blocked_and_one_without_margins_is_warned_of() -> None:
    assert findings(wanted(16, 35))["disease_not_covered"].severity == "block"
    assert findings(wanted(16, 60))["margins_short"].severity == "warn"
    assert "margins_short" not in findings(wanted(16, 80))


@pytest.mark.parametrize(("cranial_mm", "code"), [(45, "disease_left_cranial"), (-25, "disease_left_caudal")])
def test_an_edge_inside_the_disease_is_blocked(cranial_mm: float, code: str) -> None:
    found = findings(PLACED, placements=put(cranial_mm))
    assert found[code].severity == "block"
    assert "5 mm" in found[code].text


@pytest.mark.parametrize(("past_mm", "severity"), [(10, None), (10.5, "warn"), (20, "warn"), (20.5, "block")])
def test_protrusion_past_the_confluence_is_capped(past_mm: float, severity: str | None) -> None:
    found = findings(PLACED, placements=put(30 - past_mm)).get("protrusion_over_cap")
    assert (found.severity if found else None) == severity


def test_crossing_the_inguinal_ligament_weighs_more_in_scarred_veins() -> None:
    far = put(100, 100)
    assert findings(PLACED, placements=far)["crosses_inguinal_ligament"].severity == "info"
    scarred = replace(PLACED, disease_class="PTS")
    assert findings(scarred, placements=far)["crosses_inguinal_ligament"].severity == "warn"
    assert "crosses_inguinal_ligament" not in findings(PLACED)


@pytest.mark.parametrize(
    ("caudal_mm", "code", "severity"),
    [
        (220, None, None),
        (221, "profunda_close", "warn"),
        (230, "profunda_close", "warn"),
        (231, "profunda_covered", "block"),
    ],
)
def test_the_profunda_stays_open(caudal_mm: float, code: str | None, severity: str | None) -> None:
    found = findings(PLACED, placements=put(caudal_mm - 100))
    about = [finding for each, finding in found.items() if each.startswith("profunda")]
    assert [(finding.code, finding.severity) for finding in about] == ([(code, severity)] if code else [])


def test_an_edge_that_nobody_saw_is_warned_of() -> None:
    assert "6 mm cranial" in findings(PLACED, placements=put(-6))["edge_not_imaged"].text
    assert "5 mm caudal" in findings(PLACED, placements=put(165))["edge_not_imaged"].text


def test_an_unknown_length_is_said() -> None:
    assert "length_unknown" in findings(vein(lesion_mm=None))


def test_a_covered_length_shorter_than_the_lesion_is_a_contradiction() -> None:
    assert "covered_length_contradiction" in findings(replace(SOUND, covered_length_mm=30))


# --- device


def test_unverified_sizes_are_always_said() -> None:
    found = findings(stock=catalogue(product("plain")))
    assert found["unverified_sizes"].severity == "warn"
    assert "16 × 80 mm" in found["unverified_sizes"].text


def test_a_recalled_product_that_was_named_is_blocked() -> None:
    stock = catalogue(product("recalled", recalls=(NOTICE,)))
    found = findings(replace(SOUND, wanted_stent=StentChoice(16, 80, "recalled")), stock=stock)
    assert found["recalled_device"].severity == "block"
    assert found["recalled_device"].source == NOTICE.source


def test_a_released_notice_is_still_shown() -> None:
    stock = catalogue(product("noticed", recalls=(replace(NOTICE, blocks=False),)))
    assert findings(stock=stock)["safety_notice"].severity == "warn"


def test_a_size_that_nobody_sells_is_said() -> None:
    assert "size_not_in_catalogue" in findings(wanted(17, 95))
    assert "size_not_in_catalogue" in findings(PLACED, placements=put(25, 95))


def test_the_label_is_judged_by_segment() -> None:
    assert findings(stock=catalogue(product("cava", segments=("IVC",))))["off_label"].severity == "warn"
    assert findings(stock=catalogue(product("unread", segments=None)))["label_not_read"].severity == "info"


def test_braids_are_told_to_shorten() -> None:
    known = catalogue(product("braid", braided=True, braid_angle_deg=55))
    assert "shortens to 80 mm" in findings(stock=known)["braid_shortens"].text
    assert "braid_length_unknown" in findings(stock=catalogue(product("braid", braided=True)))


def test_a_makers_length_table_comes_before_the_angle() -> None:
    braid = product("braid", braided=True, braid_angle_deg=55)
    table = (DeployedLength(14, 99.0), DeployedLength(16, 80.0))
    tabled = replace(braid, sizes=tuple(replace(size, deployed=table) for size in braid.sizes))
    found = findings(stock=catalogue(tabled))["braid_shortens"]
    assert "91 mm long where it opens to 14.9 mm" in found.text
    assert found.source == "The catalogue's length table"


def test_the_shelf_is_counted_against_what_the_plan_needs() -> None:
    def stocked(count: int | None) -> Catalogue:
        held = product("verified", verified=True)
        return catalogue(replace(held, sizes=tuple(replace(size, stock=count) for size in held.sizes)))

    assert "not_on_shelf" not in findings(stock=stocked(None))
    assert "not_on_shelf" not in findings(stock=stocked(1))
    assert "0 of 1 × 16 × 80 mm" in findings(stock=stocked(0))["not_on_shelf"].text


def test_the_widest_sheath_of_the_plan_is_held_against_those_at_hand() -> None:
    at_hand = replace(VERIFIED, sheaths_fr=(6, 8))
    assert "needs a sheath of 9 F; the widest on the shelf has 8 F" in findings(stock=at_hand)["sheath_too_small"].text
    assert "sheath_too_small" not in findings(stock=replace(VERIFIED, sheaths_fr=(6, 9)))
    unknown = product("verified", verified=True)
    unknown = replace(unknown, sizes=tuple(replace(size, sheath_fr=None) for size in unknown.sizes))
    assert findings(stock=catalogue(unknown))["sheath_unknown"].severity == "info"


def test_stacked_stents_are_said_with_the_length_they_cover() -> None:
    inputs = replace(SOUND, lesion=replace(SOUND.lesion, length_mm=170.0))
    assert "205 mm" in findings(inputs)["stacked_stents"].text


def test_a_short_stent_inside_a_long_one_leaves_nothing_bare() -> None:
    nested = (*put(25, 120), *put(60, 60))
    found = findings(PLACED, placements=nested)
    assert "disease_left_caudal" not in found
    assert "edge_not_imaged" not in found


# --- contradictions of what was typed


def as_typed(inputs: SizingInputs) -> SizingInputs:
    return replace(inputs, origins=(("lesion", "entered"),))


def test_a_landing_as_wide_as_its_reference_is_not_narrower_than_it() -> None:
    landing = LandingMeasure(16.0747, segment="CIV")
    inputs = replace(SOUND, cranial_reference=LumenMeasure(200, 50.5, "CIV"), landing_cranial=landing)
    assert "landing_below_reference" not in findings(as_typed(inputs))
    narrow = replace(inputs, landing_cranial=LandingMeasure(15.9, segment="CIV"))
    assert (
        "narrower than the healthy reference of 16.1 mm" in findings(as_typed(narrow))["landing_below_reference"].text
    )


def test_references_that_grade_differently_are_told() -> None:
    inputs = replace(SOUND, lesion=replace(SOUND.lesion, mla_mm2=90.0), cranial_reference=LumenMeasure(210, 52, "CIV"))
    assert (
        "45 %, against the cranial one, in its own segment, 57 %"
        in findings(as_typed(inputs))["references_disagree"].text
    )
    same = replace(inputs, lesion=replace(SOUND.lesion, mla_mm2=60.0))
    assert "references_disagree" not in findings(as_typed(same))


@pytest.mark.parametrize(("lesion_mm", "free_mm", "said"), [(4, 80, "a lesion of 4 mm"), (40, 260, "vein of 260 mm")])
def test_lengths_that_are_hardly_millimetres_are_asked_about(lesion_mm: float, free_mm: float, said: str) -> None:
    inputs = replace(SOUND, lesion=replace(SOUND.lesion, length_mm=lesion_mm), unstented_caudal_length_mm=free_mm)
    assert said in findings(as_typed(inputs))["length_implausible"].text
    assert "length_implausible" not in findings(as_typed(SOUND))


def test_a_covered_length_that_is_not_the_stated_stents_is_told() -> None:
    stated = replace(wanted(16, 140), covered_length_mm=90.0)
    assert "is not that of the stated stent, 140 mm" in findings(stated)["covered_length_contradiction"].text
    assert "covered_length_contradiction" not in findings(replace(wanted(16, 100), covered_length_mm=96.0))


@pytest.mark.parametrize(
    "intake", [replace(WELL, ceap="C0", ulcer=True), replace(WELL, ceap="C6", ulcer=False)], ids=["C0", "C6"]
)
def test_an_ulcer_that_is_stated_and_denied_is_told(intake: Intake) -> None:
    assert findings(intake=intake)["ulcer_contradiction"].severity == "warn"
    assert "ulcer_contradiction" not in findings(intake=replace(WELL, ceap="C6", ulcer=True))


def test_a_clotted_vein_without_an_anticoagulant_is_told() -> None:
    def told(taken: str | None) -> set[str]:
        found = findings(intake=replace(WELL, prior_dvt=True, anticoagulation=taken))
        return {"anticoagulation_not_stated", "not_anticoagulated"} & set(found)

    assert told("no") == {"not_anticoagulated"}
    assert told(None) == {"anticoagulation_not_stated"}
    assert told("rivaroxaban") == set()


def test_a_landing_stated_in_the_vena_cava_leaves_the_references_to_anchor() -> None:
    cava = LandingMeasure(22.0, segment="IVC")
    inputs = replace(SOUND, landing_cranial=cava, landing_caudal=cava)
    rule = recommend(inputs, VERIFIED, POLICY, WELL)[0].diameter
    assert rule is not None
    assert [bound for bound in rule.bounds if "caudal landing 14.5 mm" in bound.name]


# --- patient


def test_a_patient_without_symptoms_is_blocked() -> None:
    silent = replace(WELL, symptoms=(), ceap="C0")
    found = findings(intake=silent)
    assert found["no_symptoms"].severity == "block"
    assert found["no_symptoms"].text.startswith("Do not treat.")


def test_a_slight_narrowing_is_blocked_for_its_own_reason() -> None:
    slight = replace(SOUND, lesion=replace(SOUND.lesion, mla_mm2=210.0, area_stenosis_percent=10.0))
    found = findings(slight)["not_indicated"]
    assert found.severity == "block"
    assert found.text.startswith("Do not treat. Area stenosis 10 %")


def test_a_stent_that_nobody_plans_is_not_checked_but_one_that_the_surgeon_holds_is() -> None:
    silent = replace(WELL, symptoms=(), ceap="C0")
    unverified = catalogue(product("unverified"))
    assert "unverified_sizes" in findings(stock=unverified)
    assert set(findings(intake=silent, stock=unverified)) == {"no_symptoms"}
    held = findings(wanted(16, 45), intake=silent)
    assert {"no_symptoms", "margins_short"} <= set(held)


def test_an_indication_that_cannot_be_judged_is_warned_of() -> None:
    assert findings(intake=Intake())["indication_unknown"].severity == "warn"


def test_a_metal_allergy_blocks_unless_every_stent_is_free_of_nickel() -> None:
    allergic = replace(WELL, allergies=("Nickel",))
    assert findings(intake=allergic)["nickel_allergy"].severity == "block"
    assert (
        findings(intake=allergic, stock=catalogue(product("unknown", nickel=None)))["nickel_allergy"].severity
        == "block"
    )
    assert "nickel_allergy" not in findings(intake=allergic, stock=catalogue(product("free", nickel=False)))
    assert "nickel_allergy" not in findings(intake=replace(WELL, allergies=("penicillin",)))


@pytest.mark.parametrize(
    ("change", "code", "severity"),
    [
        ({"pregnancy": True}, "pregnancy", "block"),
        ({"planned_abdominal_surgery": True}, "planned_abdominal_surgery", "warn"),
        ({"allergies": ("iodinated contrast",)}, "treatment_allergy", "warn"),
        ({"prior_dvt": True}, "class_contradiction", "warn"),
        ({"prior_dvt": True}, "anticoagulation_not_stated", "info"),
    ],
)
def test_what_the_intake_says_against_a_stent_is_told(change: dict[str, object], code: str, severity: str) -> None:
    assert findings(intake=replace(WELL, **change))[code].severity == severity  # type: ignore[arg-type]
    assert code not in findings()


def test_an_unknown_side_is_said() -> None:
    assert "side_unknown" in findings(replace(SOUND, side=None))


# --- vein and prediction


@pytest.mark.parametrize(("area_mm2", "dilated"), [(195.0, False), (196.0, True), (230.0, True)])
def test_a_dilated_reference_is_warned_of(area_mm2: float, dilated: bool) -> None:
    reference = LumenMeasure(area_mm2, circle_perimeter_mm(area_mm2), "EIV")
    assert ("prestenotic_dilatation" in findings(replace(SOUND, caudal_reference=reference))) is dilated


def test_the_vena_cava_is_not_called_dilated() -> None:
    reference = LumenMeasure(400.0, circle_perimeter_mm(400), "IVC")
    assert "prestenotic_dilatation" not in findings(replace(SOUND, caudal_reference=reference))


@pytest.mark.parametrize(
    ("aspect_ratio", "area_share"), [(1.0, 1.0), (1.5, 0.94), (2.0, 0.84), (3.0, 0.66), (6.0, 0.38)]
)
def test_flatness_follows_the_published_table(aspect_ratio: float, area_share: float) -> None:
    assert ellipse_roundness(aspect_ratio) == pytest.approx(area_share, abs=0.006)


@pytest.mark.parametrize(("aspect_ratio", "flat"), [(1.0, False), (1.45, False), (1.55, True), (3.0, True)])
def test_a_flat_typed_reference_is_warned_of(aspect_ratio: float, flat: bool) -> None:
    area = 165.0
    perimeter = (4 * pi * area / ellipse_roundness(aspect_ratio)) ** 0.5
    typed = replace(SOUND, caudal_reference=LumenMeasure(area, perimeter, "EIV"), origins=(("lesion", "entered"),))
    assert ("reference_compressed" in findings(typed)) is flat
    assert "reference_compressed" not in findings(replace(typed, origins=()))


def test_a_flat_landing_frame_is_named() -> None:
    landing = LandingMeasure(14.0, aspect_ratio=1.6, max_frame=41, segment="EIV")
    found = findings(replace(SOUND, landing_caudal=landing))["landing_compressed_caudal"]
    assert found.frames == (41,)
    round_one = replace(landing, aspect_ratio=1.4)
    assert "landing_compressed_caudal" not in findings(replace(SOUND, landing_caudal=round_one))


@pytest.mark.parametrize(("length_mm", "short"), [(20.0, False), (19.0, True)])
def test_a_short_typed_landing_zone_is_warned_of(length_mm: float, short: bool) -> None:
    landing = LandingMeasure(14.6, length_mm=length_mm)
    typed = replace(SOUND, landing_cranial=landing, landing_caudal=landing, origins=(("lesion", "entered"),))
    assert ("landing_zone_short" in findings(typed)) is short


def test_an_area_that_stands_in_for_a_perimeter_is_said() -> None:
    assert "landing_perimeter_unknown" in findings(vein())
    assumed = replace(SOUND, origins=(("landing_caudal", "assumed"),))
    assert "landing_perimeter_unknown" in findings(assumed)


def test_a_percentage_without_a_small_lumen_is_doubted() -> None:
    large = replace(SOUND, lesion=replace(SOUND.lesion, mla_mm2=205.0, area_stenosis_percent=55.0))
    assert "205 mm²" in findings(large)["lumen_above_minimum"].text


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"pressure_gradient_mmhg": None}, "pressure_not_measured"),
        ({"unstented_caudal_length_mm": None}, "unstented_length_unknown"),
        ({"covered_tortuosity": None}, "tortuosity_assumed"),
    ],
)
def test_what_the_prediction_had_to_assume_is_told(change: dict[str, object], code: str) -> None:
    assert code in findings(replace(SOUND, **change))  # type: ignore[arg-type]
    assert code not in findings()


@pytest.mark.parametrize(
    ("change", "code", "severity"),
    [
        ({"filling_state": None}, "filling_state_unknown", "info"),
        ({"filling_state": "fasted, dry"}, "vein_underfilled", "warn"),
        ({"respiration": None}, "breathing_unknown", "info"),
        ({"respiration": "Valsalva"}, "valsalva_widens", "warn"),
    ],
)
def test_the_state_the_vein_was_seen_in_is_asked_for_and_judged(
    change: dict[str, str], code: str, severity: str
) -> None:
    assert findings(SOUND, replace(WELL, **change))[code].severity == severity  # type: ignore[arg-type]
    assert code not in findings()


@pytest.mark.parametrize("state", ["not fasted", "no Valsalva", "well filled"])
def test_a_state_that_is_denied_warns_of_nothing(state: str) -> None:
    found = findings(SOUND, replace(WELL, filling_state=state, respiration=state))
    assert not {"vein_underfilled", "valsalva_widens"} & set(found)


def test_a_gradient_against_the_flow_is_doubted() -> None:
    assert "-1 mmHg" in findings(replace(SOUND, pressure_gradient_mmhg=-1.0))["gradient_reversed"].text
    assert "gradient_reversed" not in findings()


def test_a_clot_below_a_dilated_vein_is_warned_of() -> None:
    dilated, clotted = vein(caudal_mm2=230, landing_mm=17.2), replace(WELL, prior_dvt=True)
    assert "clot_in_dilated_vein" in findings(dilated, clotted)
    assert "clot_in_dilated_vein" not in findings(dilated)
    assert "clot_in_dilated_vein" not in findings(SOUND, clotted)


def test_a_typed_reference_in_the_vena_cava_is_warned_of() -> None:
    typed = replace(vein(caudal_mm2=265, caudal_segment="IVC"), origins=(("lesion", "entered"),))
    assert "reference_is_caval" in findings(typed)
    assert "reference_is_caval" not in findings(replace(typed, lesion=replace(typed.lesion, segment="IVC")))


def test_a_post_thrombotic_class_without_a_clot_is_doubted() -> None:
    assert "class_without_clot" in findings(replace(SOUND, disease_class="PTS"))
    assert "class_without_clot" not in findings(replace(SOUND, disease_class="PTS"), replace(WELL, prior_dvt=True))


@pytest.mark.parametrize("name", CONTRAINDICATIONS)
def test_each_stated_contraindication_is_a_check_of_its_own(name: Contraindication) -> None:
    found = findings(SOUND, replace(WELL, contraindications=(name,)))[f"contraindication_{name}"]
    assert found.clears
    assert found.severity in ("block", "warn")


def test_the_prediction_is_set_beside_the_error_of_measuring_a_length() -> None:
    text = findings()["model_not_validated"].text
    assert "not validated" in text
    assert "lies within the error of a measured length (± 6 mm)" in text


areas = st.floats(10, 260)
sizes = st.one_of(
    st.none(), st.builds(StentChoice, st.sampled_from([10.0, 14.0, 17.0, 20.0]), st.sampled_from([None, 40.0, 90.0]))
)


@settings(max_examples=60, deadline=None)
@given(
    st.builds(
        vein,
        mla_mm2=areas,
        caudal_mm2=areas,
        landing_mm=st.one_of(st.none(), st.floats(6, 30)),
        lesion_mm=st.one_of(st.none(), st.floats(1, 300)),
        unstented_mm=st.one_of(st.none(), st.floats(0, 200)),
        tortuosity=st.one_of(st.none(), st.floats(0, 1)),
        disease_class=st.sampled_from(["NIVL", "PTS"]),
        segment=st.sampled_from(["IVC", "CIV", "EIV", "CFV"]),
        caudal_segment=st.sampled_from(["CIV", "EIV", "CFV"]),
    ),
    st.sampled_from([WELL, Intake()]),
    sizes,
)
def test_every_finding_has_a_figure_or_a_fact_a_source_and_an_order(
    inputs: SizingInputs, intake: Intake, choice: StentChoice | None
) -> None:
    found = list(findings(replace(inputs, wanted_stent=choice), intake).values())
    ranks = [("block", "warn", "info").index(finding.severity) for finding in found]
    assert ranks == sorted(ranks)
    for finding in found:
        assert finding.text.endswith((".", "?"))
        assert len(finding.source) > 10
        assert "nan" not in finding.text.lower().split()


# --- contradictions and neighbours


def typed(landing_mm: float, reference_mm2: float) -> SizingInputs:
    inputs = vein(
        caudal_mm2=reference_mm2, caudal_perimeter_mm=circle_perimeter_mm(reference_mm2), landing_mm=landing_mm
    )
    return replace(inputs, origins=(("lesion", "entered"),))


def test_a_typed_landing_narrower_than_the_reference_is_questioned_and_stops_a_stent_that_would_float() -> None:
    assert "landing_below_reference" not in findings(typed(14.5, 165))
    assert findings(typed(13.0, 165))["landing_below_reference"].severity == "warn"
    floating = findings(typed(13.0, 230))["landing_below_reference"]
    assert floating.severity == "block"
    assert "17.1 mm" in floating.text


def test_bare_vein_between_two_stents_is_told_and_stops_the_plan_where_it_is_diseased() -> None:
    healthy = (StentPlacement("verified", 16, 80, 30), StentPlacement("verified", 16, 60, 118))
    assert findings(PLACED, placements=healthy)["gap_between_stents"].severity == "warn"
    diseased = (StentPlacement("verified", 16, 30, 30), StentPlacement("verified", 16, 80, 70))
    gap = findings(PLACED, placements=diseased)["gap_between_stents"]
    assert gap.severity == "block"
    assert gap.text.startswith("10 mm of diseased vein")


def test_an_overlap_shorter_than_the_products_and_a_step_are_told() -> None:
    close = (StentPlacement("verified", 16, 80, 25), StentPlacement("verified", 20, 80, 100))
    found = findings(PLACED, placements=close)
    assert found["overlap_too_short"].severity == found["step_between_stents"].severity == "warn"
    sound = (StentPlacement("verified", 16, 80, 25), StentPlacement("verified", 16, 80, 90))
    assert not {"overlap_too_short", "step_between_stents", "gap_between_stents"} & set(
        findings(PLACED, placements=sound)
    )
