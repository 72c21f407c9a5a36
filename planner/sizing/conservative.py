"""What can be done without a stent, and what is known of leaving the narrowing alone. Both belong to every plan."""

from __future__ import annotations

from planner.model.assessment import Reason
from planner.model.intake import DiseaseClass, Intake
from planner.said import say
from planner.sizing.complaint import Complaint

SECTION_6 = say("Clinical reference, section {section}", section="6")
KAHN_REVIEW = say("Kahn 2018, How I treat the post-thrombotic syndrome, Blood 131:2215-22 (abstract)")
KAHN_TRIAL = say("Kahn 2011, CMAJ 183:37-44: pilot trial, 43 patients randomised (abstract)")
ROSSI = say("Rossi 2018 (PMID 29292114): the only randomised trial")
VUYLSTEKE = say("Vuylsteke, Phlebolymphology: more than 20 % of adults have a compression, most without symptoms")

_ALTERNATIVES: dict[str, tuple[str, str]] = {
    "compression": (
        say("Compression stockings, worn daily: with exercise the mainstay of treatment without a stent."),
        KAHN_REVIEW,
    ),
    "exercise": (
        say(
            "Supervised exercise over six months: quality of life improved in a small randomised trial of "
            "post-thrombotic legs."
        ),
        KAHN_TRIAL,
    ),
    "elevation": (
        say("Legs raised, standing and sitting broken up: complaints of venous outflow ease when the leg is raised."),
        SECTION_6,
    ),
    "trial_of_months": (
        say("Three to six months of this come first; a stent is for complaints that limit life in spite of it."),
        say("{section}: conservative care failed for 3 to 6 months in the series that treated", section=SECTION_6),
    ),
    "ulcer_care": (
        say("Compression bandages and wound care for the ulcer, with or without a stent."),
        say("O'Meara 2012, Cochrane review of compression for venous leg ulcers, CD000265 (from memory)"),
    ),
    "prevent_clots": (
        say("Anticoagulation as the clot itself asks for: preventing another one prevents post-thrombotic disease."),
        say("Kahn 2010, Hematology 2010:216-20 (abstract)"),
    ),
    "other_causes": (
        say("A search for other causes of the complaints, such as the heart, the joints, the lymph or pelvic veins."),
        say("{section}: in young patients with pain alone, think twice", section=SECTION_6),
    ),
    "nothing": (say("Nothing: no treatment is needed; look again when complaints begin."), VUYLSTEKE),
}

_UNTREATED: dict[str, tuple[str, str]] = {
    "complaints_stay": (
        say(
            "Without a stent complaints mostly stay: under medical care alone pain went from 8 to 7 of 10 in "
            "six months, with a stent from 8 to {after:g}.",
            after=2.5,
        ),
        say("{trial}, symptomatic C3 to C6 with 50 % or more by IVUS", trial=ROSSI),
    ),
    "pts_worsens": (
        say(
            "After a deep vein thrombosis 5 to 10 % develop severe post-thrombotic disease, which can become an ulcer."
        ),
        say("Kahn 2010, Hematology 2010:216-20 (abstract)"),
    ),
    "ulcer_outcome": (
        say("How much longer an ulcer stays open behind an untreated obstruction is not known from a trial."),
        say("{section}: series only (Marston 2011)", section=SECTION_6),
    ),
    "clot_risk": (
        say("How often an untreated narrowing clots is not known: no series that tells was found."),
        say("{section}: no such figure in the sources", section=SECTION_6),
    ),
    "harmless": (say("No harm is known where there are no complaints."), VUYLSTEKE),
}


def alternatives_to_a_stent(
    complaint: Complaint, intake: Intake, disease_class: DiseaseClass | None
) -> tuple[Reason, ...]:
    """Return what can be done without a stent, what weighs most first."""
    if complaint == "none":
        return _told(_ALTERNATIVES, ["nothing", *(["prevent_clots"] if intake.prior_dvt else [])])
    codes = ["ulcer_care"] if complaint == "ulcer" else []
    codes += ["compression", "elevation"]
    if disease_class == "PTS":
        codes.append("exercise")
    if disease_class == "PTS" or intake.prior_dvt:
        codes.append("prevent_clots")
    if complaint in ("symptoms", "unknown"):
        codes.append("other_causes")
    return _told(_ALTERNATIVES, [*codes, "trial_of_months"])


def untreated_course(complaint: Complaint, disease_class: DiseaseClass | None) -> tuple[Reason, ...]:
    """Return what is known of doing nothing, and what is not."""
    if complaint == "none":
        return _told(_UNTREATED, ["harmless", "clot_risk"])
    codes = ["ulcer_outcome"] if complaint == "ulcer" else []
    if complaint in ("ulcer", "severe"):
        codes.append("complaints_stay")
    if disease_class == "PTS":
        codes.append("pts_worsens")
    return _told(_UNTREATED, [*codes, "clot_risk"])


def _told(texts: dict[str, tuple[str, str]], codes: list[str]) -> tuple[Reason, ...]:
    return tuple(Reason(code, *texts[code]) for code in codes)
