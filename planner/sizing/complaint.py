"""How much the patient suffers from the vein, as far as somebody wrote it down."""

from __future__ import annotations

from typing import Literal

from planner.model.intake import ULCER_CLASSES, DiseaseClass, Intake
from planner.model.policy import Policy

Complaint = Literal["ulcer", "severe", "symptoms", "signs", "none", "unknown"]
"""From what weighs most to what weighs nothing; `signs`: skin or oedema without any symptom; see `complaint_of`."""

ADVANCED_CLASSES = ("C3", "C4", *ULCER_CLASSES)


def complaint_of(intake: Intake, disease_class: DiseaseClass | None, policy: Policy) -> Complaint:
    """Grade the complaint.

    ulcer
        An ulcer, open or healed.
    severe
        CEAP C3 or more with symptoms (or with symptoms not recorded, see `rests_on_signs`), a symptom that depends on
        posture, or a post-thrombotic vein whose Villalta score or VCSS counts as moderate.
    symptoms
        Symptoms, none of them known to depend on posture, and CEAP below C3 or not recorded.
    signs
        CEAP C3 or C4 in somebody who has no symptoms.
    none
        Nobody has symptoms, signs or an ulcer to tell.
    unknown
        Nobody wrote down enough to tell.
    """
    if intake.has_ulcer:
        return "ulcer"
    if is_moderate_pts(intake, disease_class, policy) or depends_on_posture(intake):
        return "severe"
    advanced = intake.ceap in ADVANCED_CLASSES
    if intake.symptoms:
        return "severe" if advanced else "symptoms"
    if advanced:
        return "severe" if intake.symptoms is None else "signs"
    return "unknown" if intake.symptoms is None else "none"


def depends_on_posture(intake: Intake) -> bool:
    """Whether at least one symptom is known to depend on posture."""
    return any(symptom.positional for symptom in intake.symptoms or ())


def denies_posture(intake: Intake) -> bool:
    """Whether every symptom is known not to depend on posture."""
    symptoms = intake.symptoms or ()
    return bool(symptoms) and all(symptom.positional is False for symptom in symptoms)


def posture_unknown(intake: Intake) -> bool:
    """Whether there are symptoms of which none is known to depend on posture, and at least one was not asked."""
    symptoms = intake.symptoms or ()
    return bool(symptoms) and not depends_on_posture(intake) and not denies_posture(intake)


def rests_on_signs(intake: Intake, disease_class: DiseaseClass | None, policy: Policy) -> bool:
    """Whether a severe complaint is told by the CEAP class alone, because nobody recorded symptoms."""
    told_otherwise = intake.has_ulcer or is_moderate_pts(intake, disease_class, policy)
    return intake.symptoms is None and intake.ceap in ADVANCED_CLASSES and not told_otherwise


def is_moderate_pts(intake: Intake, disease_class: DiseaseClass | None, policy: Policy) -> bool:
    """Whether a post-thrombotic vein's scores reach the level at which trials treated."""
    if disease_class != "PTS":
        return False
    villalta, vcss = intake.villalta, intake.vcss
    by_villalta = villalta is not None and villalta >= policy.villalta_moderate.value
    return by_villalta or (vcss is not None and vcss >= policy.vcss_moderate.value)
