"""Why treat, or not, and why look again when."""

from __future__ import annotations

from planner.model.assessment import Assessment
from planner.model.derivation import Derivation
from planner.model.intake import Intake
from planner.model.policy import Policy
from planner.model.scores import CEAP_SOURCE, CEAP_WORDS, SCALES, ItemAnswer, Scale, villalta_grade
from planner.planning.why_prediction import threshold

STATED = "The intake"
Known = dict[str, Derivation]


def why_verdict(assessment: Assessment, policy: Policy, known: Known) -> Known:
    """Return the derivation of the verdict: what was stated, what was measured, and the trials' levels."""
    indication, intake = assessment.indication, assessment.intake
    narrowing = tuple(
        known[name] for name in known if name.startswith("lesions[") and name.endswith(".area_stenosis_percent")
    )
    limits = (policy.significant_area_stenosis_percent, policy.borderline_area_stenosis_percent)
    scores = (policy.villalta_moderate, policy.vcss_moderate) if assessment.intake.disease_class == "PTS" else ()
    decisive = indication.reasons[0] if indication.reasons else None
    return {
        "indication.verdict": Derivation(
            "Verdict", indication.verdict.replace("_", " "), "",
            "complaint against narrowing, one table; limits can only make it more careful"
            + (f". First reason: {decisive.text}" if decisive else ""),
            decisive.source if decisive and decisive.source else "Clinical reference, section 6",
            "percent stenosis alone never decides",
            inputs=(*_stated(intake), *narrowing, *(threshold(limit) for limit in (*limits, *scores))),
        )
    }  # fmt: skip


def why_second_look(assessment: Assessment, policy: Policy, known: Known) -> Known:
    """Return derivations of when to look again and of the chance that something changed."""
    look = assessment.second_look
    found: Known = {}
    either = known.get("elongation.probability_either")
    if look.predicted_probability is not None:
        found["second_look.predicted_probability"] = Derivation(
            "Chance of a change that matters", look.predicted_probability, "", "one or both triggers of the prediction",
            "Clinical reference, section 5.6", "a model prior, not validated", inputs=() if either is None else (either,),
        )  # fmt: skip
    if look.due_months is not None:
        limits = (
            policy.second_look_probability_percent,
            policy.second_look_due_months,
            policy.second_look_routine_months,
        )
        found["second_look.due_months"] = Derivation(
            "Second look due", look.due_months, "months", "earlier where the chance reaches the policy's level",
            "Clinical reference, section 5.6",
            inputs=(*found.values(), *(threshold(limit) for limit in limits)),
        )  # fmt: skip
    return found


def _stated(intake: Intake) -> tuple[Derivation, ...]:
    found = []
    if intake.symptoms is not None:
        words = ", ".join(
            symptom.name + {True: " (with posture)", False: " (not with posture)", None: ""}[symptom.positional]
            for symptom in intake.symptoms
        )
        found.append(Derivation("Symptoms", words or "none", "", "stated by a person", STATED))
    if intake.ceap is not None:
        found.append(
            Derivation("CEAP", f"{intake.ceap}, {CEAP_WORDS[intake.ceap]}", "", "stated by a person", CEAP_SOURCE)
        )
    if intake.vcss is not None:
        found.append(_score(SCALES["vcss"], intake.vcss, intake.vcss_items, ""))
    if intake.villalta is not None:
        grade = villalta_grade(intake.villalta, has_ulcer=intake.has_ulcer)
        found.append(_score(SCALES["villalta"], intake.villalta, intake.villalta_items, grade))
    if intake.has_ulcer:
        found.append(Derivation("Ulcer", "open or healed", "", "stated by a person", STATED))
    return tuple(found)


def _score(scale: Scale, total: float, answers: tuple[ItemAnswer, ...], grade: str) -> Derivation:
    words = {item.name: item for item in scale.items}
    items = tuple(
        Derivation(words[answer.name].words, answer.level, "", words[answer.name].levels[answer.level], scale.source)
        for answer in answers
        if answer.name in words
    )
    rule = "sum of its items" if items else "total as typed in"
    return Derivation(
        scale.title, total, "points", f"{rule}{f': {grade}' if grade else ''}", scale.source, inputs=items
    )
