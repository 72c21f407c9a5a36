"""Every rule that a machine can check, as findings: what was found, the figure that shows it, the source, what clears it.

`block` means that the plan must not be followed as it stands; a surgeon can overrule it with a written reason. `warn`
asks for a decision, `info` for attention. Codes are stable: users script them and overrides name them.
"""

from __future__ import annotations

from planner.model.assessment import SEVERITIES, Finding, Indication, Recommendation
from planner.model.device import Catalogue
from planner.model.intake import Intake
from planner.model.measurements import SizingInputs
from planner.model.policy import Policy
from planner.model.prediction import Elongation
from planner.sizing.acquisition_checks import acquisition_findings
from planner.sizing.device_checks import device_findings
from planner.sizing.fit_checks import fit_findings
from planner.sizing.pair_checks import pair_findings
from planner.sizing.patient_checks import patient_findings
from planner.sizing.place_checks import place_findings
from planner.sizing.prediction_checks import prediction_findings
from planner.sizing.vein_checks import vein_findings


def run_checks(
    inputs: SizingInputs,
    recommendation: Recommendation,
    elongation: Elongation | None,
    indication: Indication,
    intake: Intake,
    policy: Policy,
    catalogue: Catalogue,
) -> tuple[Finding, ...]:
    """Return all findings on one plan, most severe first."""
    found: tuple[Finding, ...] = (
        *patient_findings(inputs, recommendation, indication, intake, catalogue),
        *vein_findings(inputs, recommendation, intake, policy),
        *acquisition_findings(inputs, intake),
    )
    if indication.verdict != "do_not_treat" or recommendation.chosen_by == "surgeon":  # else nobody plans the stent
        found += (
            *fit_findings(inputs, recommendation, policy),
            *place_findings(inputs, recommendation, policy),
            *pair_findings(inputs, recommendation, catalogue, policy),
            *device_findings(inputs, recommendation, catalogue, policy),
            *prediction_findings(inputs, recommendation, elongation, policy),
        )
    return tuple(sorted(found, key=lambda finding: SEVERITIES.index(finding.severity)))
