"""What speaks against any stent in this patient."""

from __future__ import annotations

from collections.abc import Iterator

from planner.model.assessment import Finding, Indication, Recommendation, Severity
from planner.model.device import Catalogue
from planner.model.intake import ULCER_CLASSES, Contraindication, Intake
from planner.model.measurements import SizingInputs
from planner.said import joined, say
from planner.sizing.aftercare import NOT_TAKEN
from planner.sizing.allergies import metal_allergies, treatment_allergies

SECTION_6 = say("Clinical reference, section {section}", section="6")
C_TRACT = say("C-TRACT (NCT03250247): excluded")


_STATED: dict[Contraindication, tuple[Severity, str, str]] = {
    "active_infection": (
        "block",
        say("An active infection is stated: a stent may be seeded."),
        say("the infection treated"),
    ),
    "coagulopathy": (
        "block",
        say(
            "A bleeding disorder that cannot be corrected is stated (trials: INR above 3, platelets below 75 × 10⁹/L)."
        ),
        say("values within the trials' bounds"),
    ),
    "anticoagulation_intolerance": (
        "block",
        say("Anticoagulation is stated not to be tolerated; a fresh stent needs it."),
        say("a drug that is tolerated, named in the intake"),
    ),
    "short_life_expectancy": (
        "warn",
        say("A life expectancy of less than six months is stated: the benefit may not be lived to see."),
        say("the surgeon's judgement"),
    ),
    "not_walking": (
        "warn",
        say("The patient is stated not to walk: trials excluded them, as flow through the stent stays low."),
        say("the surgeon's judgement"),
    ),
    "severe_arterial_disease": (
        "warn",
        say("Severe arterial disease is stated (ankle-brachial index below {limit:g}).", limit=0.5),
        say("the arteries treated first"),
    ),
    "poor_inflow": (
        "warn",
        say("Poor inflow into the common femoral vein is stated: stents without inflow clot."),
        say("inflow improved, or the landing moved to where it is good"),
    ),
}
"""Severity (our own choice), words and what clears each contraindication of clinical reference, section 6."""


def history_findings(intake: Intake) -> Iterator[Finding]:
    """Yield what the patient's history says of the measurements, whether or not anything was sized."""
    if intake.prior_stent:
        yield Finding(
            "stent_in_place",
            "warn",
            say(
                "A stent lies in these veins already: this is a second look. Inside it the lumen is the stent's, "
                "which this plan takes for vein; a narrowing there is tissue in the stent or its compression, "
                "below its lower edge it may be the vein that has thinned."
            ),
            say(
                "Clinical reference, section 9: tissue in a round stent and a compressed stent are told apart; "
                "5.1, new narrowing below a stent (Raju 2009, JVS 49:511-8)"
            ),
            clears=say("the lumen compared with the first examination at the same landmarks"),
        )


def patient_findings(
    inputs: SizingInputs,
    recommendation: Recommendation,
    indication: Indication,
    intake: Intake,
    catalogue: Catalogue,
) -> Iterator[Finding]:
    """Yield findings on indication, contraindications and contradictions of the intake."""
    yield from _indication_findings(indication)
    yield from _contraindications(recommendation, intake, catalogue)
    yield from _contradictions(inputs, intake)


def _indication_findings(indication: Indication) -> Iterator[Finding]:
    if not indication.reasons or indication.verdict in ("treat", "consider"):
        return
    decisive = indication.reasons[0]
    if indication.verdict == "insufficient":
        yield Finding(
            "indication_unknown",
            "warn",
            say("The indication cannot be judged. {reason}", reason=decisive.text),
            decisive.source,
            clears=say("record symptoms with their dependence on posture, and the CEAP class"),
        )
        return
    silent = any(reason.code == "no_symptoms" for reason in indication.reasons)
    yield Finding(
        "no_symptoms" if silent else "not_indicated",
        "block",
        say("Do not treat. {reason}", reason=decisive.text),
        decisive.source,
        clears=say("symptoms or an ulcer that match the images")
        if silent
        else say("a narrowing of at least 50 % with symptoms"),
    )


def _contraindications(recommendation: Recommendation, intake: Intake, catalogue: Catalogue) -> Iterator[Finding]:
    metals = metal_allergies(intake)
    if metals and _contains_nickel(recommendation, catalogue):
        yield Finding(
            "nickel_allergy",
            "block",
            say(
                "Allergy stated to {metals}; every stent of this plan contains nickel, or its metal is not known.",
                metals=", ".join(metals),
            ),
            say("{section}: nitinol and cobalt-chromium stents contain nickel", section=SECTION_6),
            clears=say("allergy testing that excludes it"),
        )
    drugs = treatment_allergies(intake)
    if drugs:
        yield Finding(
            "treatment_allergy",
            "warn",
            say(
                "Allergy stated to {drugs}: contrast medium and anticoagulation belong to this treatment.",
                drugs=", ".join(drugs),
            ),
            joined("; ", (SECTION_6, C_TRACT)),
            clears=say("a named alternative"),
        )
    for name in intake.contraindications or ():
        severity, text, clears = _STATED[name]
        yield Finding(
            f"contraindication_{name}",
            severity,
            text,
            joined("; ", (SECTION_6, C_TRACT)),
            clears=clears,
        )
    if intake.pregnancy:
        yield Finding(
            "pregnancy",
            "block",
            say("The patient is pregnant."),
            joined("; ", (SECTION_6, C_TRACT)),
            clears=say("delivery, or danger to limb or life"),
        )
    if intake.planned_abdominal_surgery:
        yield Finding(
            "planned_abdominal_surgery",
            "warn",
            say("Abdominal surgery is planned: anticoagulation after stenting runs for 6 to 12 months without a gap."),
            say("Milinis 2018 (EJVES), Delphi of 106 experts"),
            clears=say("surgery first, or its date beyond the anticoagulation"),
        )


def _contradictions(inputs: SizingInputs, intake: Intake) -> Iterator[Finding]:
    if inputs.disease_class == "NIVL" and intake.prior_dvt:
        yield Finding(
            "class_contradiction",
            "warn",
            say(
                "A prior deep vein thrombosis is stated while the vein is classed as never thrombosed (NIVL); a "
                "scarred wall lengthens less and holds a stent differently."
            ),
            SECTION_6,
            clears=say("check the vein for scars and set the class"),
        )
    if inputs.disease_class == "PTS" and intake.prior_dvt is False:
        yield Finding(
            "class_without_clot",
            "warn",
            say(
                "The vein is classed as post-thrombotic (PTS) while no deep vein thrombosis is stated: "
                "post-thrombotic veins are predicted to lengthen less."
            ),
            SECTION_6,
            clears=say("the history asked again, or the class set"),
        )
    ulcer_stated = intake.has_ulcer and intake.ceap is not None and intake.ceap not in ULCER_CLASSES
    if ulcer_stated or (intake.ulcer is False and intake.has_ulcer):
        yield Finding(
            "ulcer_contradiction",
            "warn",
            say(
                "The intake says that there is no ulcer, and elsewhere the opposite (CEAP class or VCSS items). An "
                "ulcer decides on priority; it was taken as stated."
            )
            if intake.ulcer is False
            else say(
                "The intake says that there is an ulcer, and elsewhere the opposite (CEAP class or VCSS items). An "
                "ulcer decides on priority; it was taken as stated."
            ),
            SECTION_6,
            clears=say("CEAP class, score and answer brought to agree"),
        )
    if inputs.side is None:
        yield Finding(
            "side_unknown",
            "warn",
            say("The side is not stated."),
            say("House rule: no plan without a side"),
            clears=say("state the side"),
        )
    if inputs.disease_class == "PTS" or intake.prior_dvt:
        yield from _anticoagulation(intake.anticoagulation)


def _anticoagulation(taken: str | None) -> Iterator[Finding]:
    """Of a patient whose vein has clotted."""
    if taken is None:
        yield Finding(
            "anticoagulation_not_stated",
            "info",
            say("Anticoagulation is not stated although the vein was thrombosed."),
            say("Milinis 2018 (EJVES), Delphi of 106 experts"),
            clears=say("record it"),
        )
    elif taken.casefold() in NOT_TAKEN:
        yield Finding(
            "not_anticoagulated",
            "warn",
            say(
                "The vein was thrombosed and no anticoagulant is taken: experts give one for 6 to 12 months "
                "after stenting, and for life after several clots."
            ),
            say("Milinis 2018 (EJVES), Delphi of 106 experts"),
            clears=say("an anticoagulant, or the reason against one"),
        )


def _contains_nickel(recommendation: Recommendation, catalogue: Catalogue) -> bool:
    """Whether a stent of the plan contains nickel or may; a stent that nobody knows counts as containing it."""
    nickel = {model.id: model.nickel for model in catalogue.models}
    return any(nickel.get(stent.model_id) is not False for stent in recommendation.stents)
