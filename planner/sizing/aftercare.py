"""Drafts the aftercare of one plan from the practice's protocol; the surgeon always decides."""

from __future__ import annotations

from planner.model.aftercare import Aftercare, AftercareProtocol, Occasion
from planner.model.intake import Intake
from planner.model.measurements import SizingInputs
from planner.model.policy import Policy


def draft_aftercare(
    protocol: AftercareProtocol, inputs: SizingInputs, intake: Intake, policy: Policy, written: str | None = None
) -> Aftercare:
    """Return the lines of the protocol that hold for this vein, and what a person wrote in their place."""
    holds = occasions(inputs, intake, policy)
    lines = tuple(line for line in protocol.lines if line.when in holds)
    return Aftercare(protocol.version, protocol.sha256, lines, written)


def occasions(inputs: SizingInputs, intake: Intake, policy: Policy) -> frozenset[Occasion]:
    """Return what holds in this case; "much narrower" begins where the model's moderate disease ends (a house choice)."""
    found: set[Occasion] = {"always"}
    if intake.prior_dvt or inputs.disease_class == "PTS":
        found.add("prior_clots")
    if inputs.lesion.area_stenosis_percent > policy.moderate_to_stenosis_percent.value:
        found.add("much_narrower")
    return frozenset(found)
