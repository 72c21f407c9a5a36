"""The whole calculation, as a list of calls: case and plan in, assessment out. This is the program."""

from __future__ import annotations

from dataclasses import dataclass, replace

from planner.measure.xray.view_comparison import find_narrowest
from planner.model.aftercare import AftercareProtocol
from planner.model.assessment import (
    SEVERITIES,
    Assessment,
    Finding,
    Indication,
    Recommendation,
    SecondLook,
    VesselAssessment,
)
from planner.model.case import Case
from planner.model.device import Catalogue
from planner.model.intake import Intake
from planner.model.measurements import SizingInputs
from planner.model.plan import CheckOverride, Plan
from planner.model.policy import Policy
from planner.model.prediction import Elongation
from planner.model.venogram_measurement import Pooling, VenogramMeasurement
from planner.planning.calibration_ledger import keep_ledger
from planner.planning.confirmations import find_deciding_frames
from planner.planning.measurement_findings import lumen_gaps, measurement_findings
from planner.planning.overrides import overrides_in_force
from planner.planning.sizing_inputs import graded_in_its_own_segment, require_known_model, sizing_inputs_from
from planner.planning.vein import assess_vein, with_landing_zones
from planner.planning.venogram import assess_venogram, assess_views
from planner.planning.venogram_findings import venogram_findings
from planner.said import say
from planner.sizing.aftercare import draft_aftercare
from planner.sizing.checks import run_checks
from planner.sizing.diameter import landing_diameters_mm
from planner.sizing.indication import judge
from planner.sizing.patient_checks import history_findings
from planner.sizing.recommend import recommend
from planner.sizing.second_look import plan_second_look

NOTHING_RECOMMENDED = Recommendation(stents=(), diameter=None, length=None, balloon_mm=None)


@dataclass(frozen=True)
class Sized:
    """What sizing makes of one vein."""

    inputs: SizingInputs | None
    recommendation: Recommendation
    elongation: Elongation | None


def assess(
    case: Case,
    plan: Plan,
    catalogue: Catalogue,
    policy: Policy,
    pooling: Pooling | None = None,
    protocol: AftercareProtocol | None = None,
) -> Assessment:
    """Work out everything that follows from a case and a plan; no frames are decoded.

    `pooling` is measured once from the venogram's frames (`measure.xray.pooling`) and handed in, because it is the one
    result that needs pixels and does not change with the plan. `protocol` is what the aftercare is drafted from.
    """
    venogram = assess_venogram(case, plan, policy, pooling)
    vessel = assess_vein(case, plan, policy)
    sized, vessel = _size_vein(vessel, plan, venogram, catalogue, policy)
    views = assess_views(case, plan, policy, venogram)
    narrowest, calibrations = find_narrowest(views), keep_ledger(case, plan, vessel)
    findings = (
        *measurement_findings(case, plan, vessel, venogram, policy),
        *venogram_findings(case, views, narrowest, calibrations),
    )
    made = _assemble(plan.intake, vessel, venogram, sized, findings, plan.overrides, catalogue, policy)
    is_planned = made.indication.verdict != "do_not_treat" and sized.inputs is not None
    made = _with_aftercare(made, policy, protocol, plan.aftercare)
    made = replace(made, calibrations=calibrations, views=views, narrowest=narrowest)
    held_mm = None if sized.inputs is None else landing_diameters_mm(sized.inputs, policy)
    deciding = find_deciding_frames(plan, vessel, policy, a_stent_is_planned=is_planned, held_mm=held_mm)
    return replace(made, deciding_frames=deciding)


def assess_measurements(
    inputs: SizingInputs,
    intake: Intake,
    catalogue: Catalogue,
    policy: Policy,
    protocol: AftercareProtocol | None = None,
) -> Assessment:
    """Work out the same plan from measurements that a person typed in."""
    require_known_model(inputs, catalogue)
    inputs = graded_in_its_own_segment(inputs, policy)
    recommendation, elongation = recommend(inputs, catalogue, policy, intake, intake.length_allowance)
    sized = Sized(inputs, recommendation, elongation)
    return _with_aftercare(_assemble(intake, None, None, sized, (), (), catalogue, policy), policy, protocol)


def judge_anew(assessment: Assessment, intake: Intake) -> Indication | None:
    """The verdict that another intake would lead to; the vein stays as it was measured. None without a policy."""
    policy, inputs = assessment.policy, assessment.sizing_inputs
    if policy is None:
        return None
    return judge(intake, inputs, policy, vessel_was_measured=_was_measured(assessment.vessel, inputs))


def _with_aftercare(
    made: Assessment, policy: Policy, protocol: AftercareProtocol | None, written: str | None = None
) -> Assessment:
    """Draft what follows the stent; nothing where none is planned."""
    inputs = made.sizing_inputs
    is_planned = bool(made.recommendation.stents) and made.indication.verdict != "do_not_treat"
    if protocol is None or inputs is None or not is_planned:
        return made
    return replace(made, aftercare=draft_aftercare(protocol, inputs, made.intake, policy, written))


def _size_vein(
    vessel: VesselAssessment | None,
    plan: Plan,
    venogram: VenogramMeasurement | None,
    catalogue: Catalogue,
    policy: Policy,
) -> tuple[Sized, VesselAssessment | None]:
    """Size twice: the second time on the vein that the first stent would really cover."""
    if vessel is None:
        return Sized(None, NOTHING_RECOMMENDED, None), None
    inputs = sizing_inputs_from(vessel, plan.intake, venogram, policy)
    if inputs is None:
        return Sized(None, NOTHING_RECOMMENDED, None), vessel
    first, _ = recommend(inputs, catalogue, policy, plan.intake, plan.intake.length_allowance, plan.placements)
    edges = first.edges_mm
    if edges is not None:
        vessel = with_landing_zones(vessel, edges, policy)
        inputs = sizing_inputs_from(vessel, plan.intake, venogram, policy, edges) or inputs
    recommendation, elongation = recommend(
        inputs, catalogue, policy, plan.intake, plan.intake.length_allowance, plan.placements
    )
    return Sized(inputs, recommendation, elongation), vessel


def _offered(recommendation: Recommendation, indication: Indication) -> Recommendation:
    """Without the program's own stent where the verdict forbids one; a stent that the surgeon holds stays, to be judged."""
    if indication.verdict != "do_not_treat" or recommendation.chosen_by == "surgeon":
        return recommendation
    return replace(recommendation, stents=(), balloon_mm=None, covered_mm=None, alternatives=(), robustness=None)


def _assemble(
    intake: Intake,
    vessel: VesselAssessment | None,
    venogram: VenogramMeasurement | None,
    sized: Sized,
    findings: tuple[Finding, ...],
    overrides: tuple[CheckOverride, ...],
    catalogue: Catalogue,
    policy: Policy,
) -> Assessment:
    indication = judge(intake, sized.inputs, policy, vessel_was_measured=_was_measured(vessel, sized.inputs))
    checks = (*findings, *history_findings(intake))
    second_look = SecondLook(None, None)
    if sized.inputs is not None:
        checks += run_checks(
            sized.inputs, sized.recommendation, sized.elongation, indication, intake, policy, catalogue
        )
        if sized.recommendation.stents and indication.verdict != "do_not_treat":
            second_look = plan_second_look(sized.elongation, sized.inputs, policy)
        else:
            second_look = SecondLook(None, None, (say("No stent is planned."),))
    held, lapsed = overrides_in_force(overrides, checks)
    checks += lapsed
    return Assessment(
        intake=intake,
        vessel=vessel,
        venogram=venogram,
        sizing_inputs=sized.inputs,
        indication=indication,
        elongation=sized.elongation,
        recommendation=_offered(sized.recommendation, indication),
        second_look=second_look,
        checks=tuple(sorted(checks, key=lambda finding: SEVERITIES.index(finding.severity))),
        overrides=held,
        policy=policy,
        policy_version=policy.version,
        policy_sha256=policy.sha256,
        catalogue_version=catalogue.version,
        catalogue_sha256=catalogue.sha256,
        parameters=_parameters(sized.elongation, policy),
    )


def _parameters(elongation: Elongation | None, policy: Policy) -> dict[str, object]:
    """What the figures were worked out with besides the measurements: the policy, and the elongation model's priors."""
    held: dict[str, object] = {"policy_version": policy.version}
    if elongation is not None:
        model = {"version": elongation.model, "draws": elongation.draws, "seed": elongation.seed}
        held["elongation_model"] = {**model, **dict(elongation.parameters)}
    return held


def _was_measured(vessel: VesselAssessment | None, inputs: SizingInputs | None) -> bool:
    """Whether a vein without a lesion can be told from one that nobody could measure.

    A lumen that is lost over a stretch may be an occlusion, and even narrowing cannot be seen without segments that a
    person vouches for: neither is ever called healthy.
    """
    if inputs is not None:
        return True
    if vessel is None or vessel.spacing is None:
        return False
    if lumen_gaps(vessel) or vessel.segments_are_proposed:
        return False
    return any(segment not in (None, "IVC") for segment in vessel.segments)
