"""The words and sources behind a verdict; which of them apply is decided here, the verdict itself in `indication`."""

from __future__ import annotations

from planner.model.assessment import Reason
from planner.model.intake import ULCER_CLASSES, Contraindication, DiseaseClass, Intake
from planner.model.measurements import SizingInputs
from planner.model.policy import Policy
from planner.model.scores import VCSS, villalta_grade
from planner.said import Said, joined, say
from planner.sizing.allergies import metal_allergies
from planner.sizing.complaint import (
    Complaint,
    denies_posture,
    depends_on_posture,
    is_moderate_pts,
    posture_unknown,
    rests_on_signs,
)

RCT = say("Rossi 2018 (PMID 29292114): the only randomised trial, symptomatic C3 to C6 with 50 % or more by IVUS")
C_TRACT = say("C-TRACT (NCT03250247)")
SILENT = say(
    "Clinical reference, section 6: no role for prophylactic correction of a silent stenosis (RANE review; ESVS 2022)"
)
SECTION_6 = say("Clinical reference, section {section}", section="6")

_REASONS: dict[str, tuple[str, str]] = {
    "ulcer": (
        say(
            "A venous ulcer, open or healed, gives priority: 37 % of such limbs had 50 % or more iliocaval obstruction."
        ),
        say("Marston 2011; SVS/AVF 2014 ulcer guideline (from memory)"),
    ),
    "advanced_ceap": (say("CEAP {ceap} with disease that limits life is what trials treated."), RCT),
    "positional_symptoms": (
        say("At least one symptom depends on posture, as venous outflow obstruction makes it do."),
        say(
            "{section}; Kurstjens 2016: femoral pressure rises by 28 mmHg on walking behind an obstruction",
            section=SECTION_6,
        ),
    ),
    "moderate_pts": (say("Post-thrombotic disease of moderate or greater severity: {scores}."), C_TRACT),
    "symptoms_without_signs": (
        say("Symptoms without swelling, skin change or a known dependence on posture: other causes come first."),
        say("{section}: in young patients with pain alone, think twice", section=SECTION_6),
    ),
    "signs_without_symptoms": (
        say("CEAP {ceap} in a patient without symptoms: signs alone are a weak reason for a stent."),
        SECTION_6,
    ),
    "no_symptoms": (
        say("No symptoms and no ulcer: a narrowing without symptoms is not treated, however tight it is."),
        SILENT,
    ),
    "symptoms_unknown": (
        say("Nobody recorded symptoms, so that nothing can be said for or against treatment."),
        SILENT,
    ),
    "symptoms_not_recorded": (
        say("CEAP {ceap} is recorded, symptoms are not: ask for them and their dependence on posture."),
        SECTION_6,
    ),
    "posture_not_asked": (say("For at least one symptom nobody asked whether it depends on posture."), SECTION_6),
    "ceap_not_recorded": (say("The CEAP class is not recorded."), SECTION_6),
    "ceap_contradicts_ulcer": (
        say("CEAP {ceap} means an ulcer, open or healed, while the intake says there is none."),
        SECTION_6,
    ),
    "ulcer_contradicts_ceap": (
        say(
            "An ulcer is stated, while CEAP {ceap} means that there is none: C5 when it has healed, C6 while "
            "it is open."
        ),
        SECTION_6,
    ),
    "lumen_not_measured": (say("No lumen was measured, so that no narrowing is proven."), SECTION_6),
    "no_lesion": (say("No narrowing that a stent could treat was found."), SECTION_6),
    "significant_stenosis": (
        say("Area stenosis {percent:.0f} % (lumen {mla:.0f} mm²) reaches the trials' criterion of {limit:.0f} %."),
        joined("; ", (C_TRACT, RCT)),
    ),
    "borderline_stenosis": (
        say(
            "Area stenosis {percent:.0f} % (lumen {mla:.0f} mm²) lies below the trials' criterion of "
            "{limit:.0f} %, which is itself arbitrary."
        ),
        say("Jayaraj 2021 (PMID 34098125)"),
    ),
    "slight_stenosis": (
        say("Area stenosis {percent:.0f} % (lumen {mla:.0f} mm²) is too slight to treat."),
        say("Jayaraj 2021 (PMID 34098125)"),
    ),
    "below_population_minimum": (
        say(
            "The lumen of {mla:.0f} mm² lies below the population minimum of {minimum:.0f} mm² although the "
            "percentage is low: the reference may be narrowed itself."
        ),
        say("Raju 2014: diffuse stenosis; Jayaraj 2021 (PMID 34098125)"),
    ),
    "percent_alone": (
        say(
            "In people without venous disease the left common iliac vein is narrowed by a median of 62 %: "
            "percent alone is never an indication."
        ),
        say("IVUS morphometry of 33 people without venous disease"),
    ),
    "clot_exception": (
        say(
            "A clot on a narrowed vein can be treated without symptoms, if its other causes were excluded: "
            "to be confirmed."
        ),
        say("{section}, exceptions", section=SECTION_6),
    ),
    "clot_without_other_cause": (
        say(
            "A clot on a narrowed vein, and its other causes were looked for and excluded: it can be treated "
            "without symptoms."
        ),
        say("{section}, exceptions", section=SECTION_6),
    ),
    "ulcer_contradicts_score": (
        say("The VCSS items tell of an open ulcer, while the intake says there is none."),
        VCSS.source,
    ),
    "contraindication": (
        say("Stated against a stent: {names}."),
        say("{section}, contraindications; {trial}: excluded", section=SECTION_6, trial=C_TRACT),
    ),
    "not_positional": (
        say("The symptoms are known not to depend on posture, which speaks against venous outflow obstruction."),
        SECTION_6,
    ),
    "pregnancy": (say("Pregnancy: trials excluded it; defer unless limb or life is at risk."), C_TRACT),
    "metal_allergy": (say("Allergy stated to {allergies}: iliac vein stents contain nickel."), SECTION_6),
    "planned_abdominal_surgery": (
        say(
            "Abdominal surgery is planned: decide the order first, as a fresh stent needs uninterrupted "
            "anticoagulation."
        ),
        say("Milinis 2018 (EJVES): anticoagulation for 6 to 12 months after stenting"),
    ),
}


CONTRAINDICATION_WORDS: dict[Contraindication, str] = {
    "active_infection": say("active infection"),
    "coagulopathy": say("coagulopathy"),
    "anticoagulation_intolerance": say("anticoagulation intolerance"),
    "short_life_expectancy": say("short life expectancy"),
    "not_walking": say("not walking"),
    "severe_arterial_disease": say("severe arterial disease"),
    "poor_inflow": say("poor inflow"),
}
"""What each speaks of, in a verdict's reason and beside its box in the intake."""


def reason(code: str, **figures: object) -> Reason:
    """A reason with its figures filled in."""
    text, source = _REASONS[code]
    return Reason(code, Said(text, figures), source)


def complaint_reasons(
    complaint: Complaint, intake: Intake, disease_class: DiseaseClass | None, policy: Policy
) -> list[Reason]:
    """What the complaint rests on, and what of it is missing."""
    found = _grading_reasons(complaint, intake, disease_class, policy)
    if posture_unknown(intake):
        found.append(reason("posture_not_asked"))
    if intake.ceap is None and complaint != "unknown":
        found.append(reason("ceap_not_recorded"))
    if intake.ulcer is False and intake.ceap in ULCER_CLASSES:
        found.append(reason("ceap_contradicts_ulcer", ceap=intake.ceap))
    elif intake.ulcer is False and intake.has_ulcer:
        found.append(reason("ulcer_contradicts_score"))
    elif intake.has_ulcer and intake.ceap is not None and intake.ceap not in ULCER_CLASSES:
        found.append(reason("ulcer_contradicts_ceap", ceap=intake.ceap))
    return found


def narrowing_reasons(narrowing: str, inputs: SizingInputs | None, policy: Policy) -> list[Reason]:
    """What the narrowing amounts to, and that it is never a reason by itself."""
    if narrowing == "not_measured":
        return [reason("lumen_not_measured")]
    if inputs is None:
        return [reason("no_lesion")]
    lesion, limit = inputs.lesion, policy.significant_area_stenosis_percent.value
    percent = lesion.area_stenosis_percent
    if narrowing == "significant":
        return [
            reason("significant_stenosis", percent=percent, mla=lesion.mla_mm2, limit=limit),
            reason("percent_alone"),
        ]
    if narrowing == "none":
        return [reason("slight_stenosis", percent=percent, mla=lesion.mla_mm2)]
    found = [reason("borderline_stenosis", percent=percent, mla=lesion.mla_mm2, limit=limit)]
    minimum = policy.minimum_area_mm2(lesion.segment)
    if lesion.mla_mm2 < minimum and lesion.segment != "IVC":
        found.append(reason("below_population_minimum", mla=lesion.mla_mm2, minimum=minimum))
    return [*found, reason("percent_alone")]


def limiting_reasons(intake: Intake, disease_class: DiseaseClass | None, policy: Policy) -> list[Reason]:
    """What allows no more than to consider treatment."""
    found = []
    if rests_on_signs(intake, disease_class, policy):
        found.append(reason("symptoms_not_recorded", ceap=intake.ceap))
    if denies_posture(intake) and not intake.has_ulcer:
        found.append(reason("not_positional"))
    if intake.pregnancy:
        found.append(reason("pregnancy"))
    metals = metal_allergies(intake)
    if metals:
        found.append(reason("metal_allergy", allergies=", ".join(metals)))
    if intake.planned_abdominal_surgery:
        found.append(reason("planned_abdominal_surgery"))
    if intake.contraindications:
        names = (CONTRAINDICATION_WORDS[name] for name in intake.contraindications)
        found.append(reason("contraindication", names=joined(", ", names)))
    return found


def _grading_reasons(
    complaint: Complaint, intake: Intake, disease_class: DiseaseClass | None, policy: Policy
) -> list[Reason]:
    if complaint == "none":
        return [reason("no_symptoms")]
    if complaint == "unknown":
        return [reason("symptoms_unknown")]
    if complaint == "symptoms":
        return [reason("symptoms_without_signs")]
    if complaint == "signs":
        return [reason("signs_without_symptoms", ceap=intake.ceap)]
    found = [reason("ulcer")] if complaint == "ulcer" else []
    if intake.ceap in ("C3", "C4"):
        found.append(reason("advanced_ceap", ceap=intake.ceap))
    if depends_on_posture(intake):
        found.append(reason("positional_symptoms"))
    if is_moderate_pts(intake, disease_class, policy):
        found.append(reason("moderate_pts", scores=_scores(intake)))
    if intake.symptoms is None and intake.ceap is not None and not rests_on_signs(intake, disease_class, policy):
        found.append(reason("symptoms_not_recorded", ceap=intake.ceap))
    return found


def _scores(intake: Intake) -> str:
    told = []
    if intake.villalta is not None:
        grade = villalta_grade(intake.villalta, has_ulcer=intake.has_ulcer)
        told.append(say("Villalta {points:g} ({grade})", points=intake.villalta, grade=grade))
    if intake.vcss is not None:
        told.append(say("VCSS {points:g}", points=intake.vcss))
    return joined(", ", told)
