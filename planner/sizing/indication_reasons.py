"""The words and sources behind a verdict; which of them apply is decided here, the verdict itself in `indication`."""

from __future__ import annotations

from planner.model.assessment import Reason
from planner.model.intake import ULCER_CLASSES, DiseaseClass, Intake
from planner.model.measurements import SizingInputs
from planner.model.policy import Policy
from planner.model.scores import VCSS, villalta_grade
from planner.sizing.allergies import metal_allergies
from planner.sizing.complaint import (
    Complaint,
    denies_posture,
    depends_on_posture,
    is_moderate_pts,
    posture_unknown,
)

RCT = "Rossi 2018 (PMID 29292114): the only randomised trial, symptomatic C3 to C6 with 50 % or more by IVUS"
C_TRACT = "C-TRACT (NCT03250247)"
SILENT = (
    "Clinical reference, section 6: no role for prophylactic correction of a silent stenosis (RANE review; ESVS 2022)"
)
SECTION_6 = "Clinical reference, section 6"

_REASONS: dict[str, tuple[str, str]] = {
    "ulcer": (
        "A venous ulcer, open or healed, gives priority: 37 % of such limbs had 50 % or more iliocaval obstruction.",
        "Marston 2011; SVS/AVF 2014 ulcer guideline (from memory)",
    ),
    "advanced_ceap": ("CEAP {ceap} with disease that limits life is what trials treated.", RCT),
    "positional_symptoms": (
        "At least one symptom depends on posture, as venous outflow obstruction makes it do.",
        f"{SECTION_6}; Kurstjens 2016: femoral pressure rises by 28 mmHg on walking behind an obstruction",
    ),
    "moderate_pts": ("Post-thrombotic disease of moderate or greater severity: {scores}.", C_TRACT),
    "symptoms_without_signs": (
        "Symptoms without swelling, skin change or a known dependence on posture: other causes come first.",
        f"{SECTION_6}: in young patients with pain alone, think twice",
    ),
    "signs_without_symptoms": (
        "CEAP {ceap} in a patient without symptoms: signs alone are a weak reason for a stent.",
        SECTION_6,
    ),
    "no_symptoms": (
        "No symptoms and no ulcer: a narrowing without symptoms is not treated, however tight it is.",
        SILENT,
    ),
    "symptoms_unknown": (
        "Nobody recorded symptoms, so that nothing can be said for or against treatment.",
        SILENT,
    ),
    "symptoms_not_recorded": (
        "CEAP {ceap} is recorded, symptoms are not: ask for them and their dependence on posture.",
        SECTION_6,
    ),
    "posture_not_asked": ("For at least one symptom nobody asked whether it depends on posture.", SECTION_6),
    "ceap_not_recorded": ("The CEAP class is not recorded.", SECTION_6),
    "ceap_contradicts_ulcer": (
        "CEAP {ceap} means an ulcer, open or healed, while the intake says there is none.",
        SECTION_6,
    ),
    "ulcer_contradicts_ceap": (
        "An ulcer is stated, while CEAP {ceap} means that there is none: C5 when it has healed, C6 while it is open.",
        SECTION_6,
    ),
    "lumen_not_measured": ("No lumen was measured, so that no narrowing is proven.", SECTION_6),
    "no_lesion": ("No narrowing that a stent could treat was found.", SECTION_6),
    "significant_stenosis": (
        "Area stenosis {percent:.0f} % (lumen {mla:.0f} mm²) reaches the trials' criterion of {limit:.0f} %.",
        f"{C_TRACT}; {RCT}",
    ),
    "borderline_stenosis": (
        "Area stenosis {percent:.0f} % (lumen {mla:.0f} mm²) lies below the trials' criterion of {limit:.0f} %, which is "
        "itself arbitrary.",
        "Jayaraj 2021 (PMID 34098125)",
    ),
    "slight_stenosis": (
        "Area stenosis {percent:.0f} % (lumen {mla:.0f} mm²) is too slight to treat.",
        "Jayaraj 2021 (PMID 34098125)",
    ),
    "below_population_minimum": (
        "The lumen of {mla:.0f} mm² lies below the population minimum of {minimum:.0f} mm² although the percentage is low: "
        "the reference may be narrowed itself.",
        "Raju 2014: diffuse stenosis; Jayaraj 2021 (PMID 34098125)",
    ),
    "percent_alone": (
        "In people without venous disease the left common iliac vein is narrowed by a median of 62 %: percent alone is "
        "never an indication.",
        "IVUS morphometry of 33 people without venous disease",
    ),
    "clot_exception": (
        "A clot on a narrowed vein can be treated without symptoms, if its other causes were excluded: to be confirmed.",
        f"{SECTION_6}, exceptions",
    ),
    "clot_without_other_cause": (
        "A clot on a narrowed vein, and its other causes were looked for and excluded: it can be treated without symptoms.",
        f"{SECTION_6}, exceptions",
    ),
    "ulcer_contradicts_score": (
        "The VCSS items tell of an open ulcer, while the intake says there is none.",
        VCSS.source,
    ),
    "contraindication": (
        "Stated against a stent: {names}.",
        f"{SECTION_6}, contraindications; {C_TRACT}: excluded",
    ),
    "not_positional": (
        "The symptoms are known not to depend on posture, which speaks against venous outflow obstruction.",
        SECTION_6,
    ),
    "pregnancy": ("Pregnancy: trials excluded it; defer unless limb or life is at risk.", C_TRACT),
    "metal_allergy": ("Allergy stated to {allergies}: iliac vein stents contain nickel.", SECTION_6),
    "planned_abdominal_surgery": (
        "Abdominal surgery is planned: decide the order first, as a fresh stent needs uninterrupted anticoagulation.",
        "Milinis 2018 (EJVES): anticoagulation for 6 to 12 months after stenting",
    ),
}


def reason(code: str, **figures: object) -> Reason:
    """A reason with its figures filled in."""
    text, source = _REASONS[code]
    return Reason(code, text.format(**figures), source)


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


def limiting_reasons(intake: Intake) -> list[Reason]:
    """What allows no more than to consider treatment."""
    found = []
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
        names = (name.replace("_", " ") for name in intake.contraindications)
        found.append(reason("contraindication", names=", ".join(names)))
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
    if intake.symptoms is None and intake.ceap is not None:
        found.append(reason("symptoms_not_recorded", ceap=intake.ceap))
    return found


def _scores(intake: Intake) -> str:
    told = []
    if intake.villalta is not None:
        grade = villalta_grade(intake.villalta, has_ulcer=intake.has_ulcer)
        told.append(f"Villalta {intake.villalta:g} ({grade})")
    if intake.vcss is not None:
        told.append(f"VCSS {intake.vcss:g}")
    return ", ".join(told)
