"""Why treat, or not, and why look again when."""

from __future__ import annotations

from planner.model.assessment import Assessment, Verdict
from planner.model.derivation import Derivation
from planner.model.intake import Intake, Symptom
from planner.model.policy import Policy
from planner.model.scores import CEAP_SOURCE, CEAP_WORDS, SCALES, ItemAnswer, Scale, villalta_grade
from planner.planning.why_prediction import threshold
from planner.said import Said, joined, say, touched
from planner.wording.sources import clinical_reference

STATED = say("The intake")
_VERDICT_WORDS: dict[Verdict, str] = {
    "treat": say("treat"),
    "consider": say("consider"),
    "do_not_treat": say("do not treat"),
    "insufficient": say("insufficient"),
}
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
            say("Verdict"), _VERDICT_WORDS[indication.verdict], "",
            say(
                "complaint against narrowing, one table; limits can only make it more careful. First reason: {reason}",
                reason=touched(decisive.text, _without_stop),
            )
            if decisive
            else say("complaint against narrowing, one table; limits can only make it more careful"),
            decisive.source if decisive and decisive.source else clinical_reference("6"),
            say("percent stenosis alone never decides"),
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
            say("Chance of a change that matters"), look.predicted_probability, "", say("one or both triggers of the prediction"),
            clinical_reference("5.6"), say("a model prior, not validated"), inputs=() if either is None else (either,),
        )  # fmt: skip
    if look.due_months is not None:
        limits = (
            policy.second_look_probability_percent,
            policy.second_look_due_months,
            policy.second_look_routine_months,
        )
        found["second_look.due_months"] = Derivation(
            say("Second look due"), look.due_months, say("months"), say("earlier where the chance reaches the policy's level"),
            clinical_reference("5.6"),
            inputs=(*found.values(), *(threshold(limit) for limit in limits)),
        )  # fmt: skip
    return found


def _stated(intake: Intake) -> tuple[Derivation, ...]:
    found = []
    if intake.symptoms is not None:
        words = joined(", ", (_symptom_words(symptom) for symptom in intake.symptoms))
        found.append(Derivation(say("Symptoms"), words or say("none"), "", say("stated by a person"), STATED))
    if intake.ceap is not None:
        found.append(
            Derivation(
                "CEAP",
                joined(", ", (intake.ceap, CEAP_WORDS[intake.ceap])),
                "",
                say("stated by a person"),
                CEAP_SOURCE,
            )
        )
    if intake.vcss is not None:
        found.append(_score(SCALES["vcss"], intake.vcss, intake.vcss_items, ""))
    if intake.villalta is not None:
        grade = villalta_grade(intake.villalta, has_ulcer=intake.has_ulcer)
        found.append(_score(SCALES["villalta"], intake.villalta, intake.villalta_items, grade))
    if intake.has_ulcer:
        found.append(Derivation(say("Ulcer"), say("open or healed"), "", say("stated by a person"), STATED))
    return tuple(found)


def _symptom_words(symptom: Symptom) -> str:
    if symptom.positional is None:
        return Said(symptom.name)
    if symptom.positional:
        return say("{symptom} (with posture)", symptom=Said(symptom.name))
    return say("{symptom} (not with posture)", symptom=Said(symptom.name))


def _score(scale: Scale, total: float, answers: tuple[ItemAnswer, ...], grade: str) -> Derivation:
    words = {item.name: item for item in scale.items}
    items = tuple(
        Derivation(words[answer.name].words, answer.level, "", words[answer.name].levels[answer.level], scale.source)
        for answer in answers
        if answer.name in words
    )
    rule = say("sum of its items") if items else say("total as typed in")
    return Derivation(
        scale.title, total, say("points"), joined(": ", (rule, grade)) if grade else rule, scale.source, inputs=items
    )


def _without_stop(text: str) -> str:
    """A sentence as part of another one."""
    return text.removesuffix(".")
