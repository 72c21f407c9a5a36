"""Whether complaint and narrowing together speak for a stent. Percent alone never does.

The decision is one table, complaint against narrowing, followed by limits that can only make the verdict more careful:

=========== ============== ============== ============ ============
complaint   not measured   none (< 30 %)  30 to 50 %   50 % or more
=========== ============== ============== ============ ============
ulcer       insufficient   do not treat   consider     treat
severe      insufficient   do not treat   consider     treat
symptoms    insufficient   do not treat   consider     consider
signs       insufficient   do not treat   consider     consider
none        do not treat   do not treat   do not treat do not treat
unknown     insufficient   do not treat   insufficient insufficient
=========== ============== ============== ============ ============

Limits: a CEAP class of C3 or C4 whose symptoms nobody recorded, symptoms that are known not to depend on posture,
pregnancy, an allergy to the stent's metal, planned abdominal surgery and each stated contraindication allow `consider`
at most. A lumen below the population minimum counts as 30 to 50 % at least, because a long, even narrowing reads as none.
One exception lifts `none` to `consider`: a clot on a non-thrombotic narrowing of 50 % or more whose other causes were
excluded, or whose cause somebody stated.
"""

from __future__ import annotations

from typing import Literal

from planner.model.assessment import Indication, Verdict
from planner.model.intake import DiseaseClass, Intake
from planner.model.measurements import SizingInputs
from planner.model.policy import Policy
from planner.sizing.complaint import Complaint, complaint_of
from planner.sizing.conservative import alternatives_to_a_stent, untreated_course
from planner.sizing.indication_reasons import complaint_reasons, limiting_reasons, narrowing_reasons, reason

Narrowing = Literal["not_measured", "none", "borderline", "significant"]

VERDICTS: dict[Complaint, dict[Narrowing, Verdict]] = {
    "ulcer": {
        "not_measured": "insufficient", "none": "do_not_treat", "borderline": "consider", "significant": "treat",
    },
    "severe": {
        "not_measured": "insufficient", "none": "do_not_treat", "borderline": "consider", "significant": "treat",
    },
    "symptoms": {
        "not_measured": "insufficient", "none": "do_not_treat", "borderline": "consider", "significant": "consider",
    },
    "signs": {
        "not_measured": "insufficient", "none": "do_not_treat", "borderline": "consider", "significant": "consider",
    },
    "none": {
        "not_measured": "do_not_treat", "none": "do_not_treat", "borderline": "do_not_treat",
        "significant": "do_not_treat",
    },
    "unknown": {
        "not_measured": "insufficient", "none": "do_not_treat", "borderline": "insufficient",
        "significant": "insufficient",
    },
}  # fmt: skip


def judge(
    intake: Intake, inputs: SizingInputs | None, policy: Policy, *, vessel_was_measured: bool | None = None
) -> Indication:
    """Return the verdict with its reasons, the decisive ones first.

    Parameters
    ----------
    inputs
        None where no lesion was found or no vein was measured; `vessel_was_measured` tells which.
    """
    measured = inputs is not None if vessel_was_measured is None else vessel_was_measured
    disease_class = intake.disease_class or (None if inputs is None else inputs.disease_class)
    complaint = complaint_of(intake, disease_class, policy)
    narrowing = narrowing_of(inputs, policy) if measured else "not_measured"
    verdict = VERDICTS[complaint][narrowing]
    of_complaint = complaint_reasons(complaint, intake, disease_class, policy)
    of_narrowing = narrowing_reasons(narrowing, inputs, policy)
    decides = _narrowing_decides(complaint, narrowing)
    reasons = [*of_narrowing, *of_complaint] if decides else [*of_complaint, *of_narrowing]
    if complaint == "none" and _is_clot_exception(intake, disease_class, narrowing):
        verdict = "consider"
        reasons.insert(0, reason("clot_without_other_cause" if intake.clot_causes_excluded else "clot_exception"))
    limits = limiting_reasons(intake, disease_class, policy)
    if verdict == "treat" and limits:
        verdict, reasons = "consider", limits + reasons
    elif verdict != "do_not_treat":
        reasons += limits
    return Indication(
        verdict,
        tuple(reasons),
        alternatives_to_a_stent(complaint, intake, disease_class),
        untreated_course(complaint, disease_class),
    )


def _narrowing_decides(complaint: Complaint, narrowing: Narrowing) -> bool:
    """Whether the vein alone settles the verdict: then its reason is the decisive one, and complaints come after it."""
    if narrowing == "none":
        return complaint != "none"
    return narrowing == "not_measured" and complaint not in ("none", "unknown")


def narrowing_of(inputs: SizingInputs | None, policy: Policy) -> Narrowing:
    """Grade the tightest lesion of a measured vein; None means that no lesion was found."""
    if inputs is None:
        return "none"
    percent = inputs.lesion.area_stenosis_percent
    if percent >= policy.significant_area_stenosis_percent.value:
        return "significant"
    observers = policy.observer_area_difference_percent.value / 100.0  # a median normal vein is not small
    smallest = (1.0 - observers) * policy.minimum_area_mm2(inputs.lesion.segment)
    is_small = inputs.lesion.mla_mm2 < smallest
    if percent >= policy.borderline_area_stenosis_percent.value or (is_small and inputs.lesion.segment != "IVC"):
        return "borderline"
    return "none"


def _is_clot_exception(intake: Intake, disease_class: DiseaseClass | None, narrowing: Narrowing) -> bool:
    clotted = bool(intake.prior_dvt) and disease_class == "NIVL"
    excluded = intake.clot_causes_excluded
    is_explained = excluded or (excluded is None and intake.cause is not None)
    return clotted and narrowing == "significant" and is_explained
