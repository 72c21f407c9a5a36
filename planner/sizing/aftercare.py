"""Drafts the aftercare of one plan from the practice's protocol; the surgeon always decides."""

from __future__ import annotations

from dataclasses import replace

from planner.model.aftercare import Aftercare, AftercareLine, AftercareProtocol, Occasion
from planner.model.intake import Intake
from planner.model.measurements import SizingInputs
from planner.model.policy import Policy
from planner.said import Said, say
from planner.sizing.allergies import treatment_allergies

NOT_TAKEN = ("no", "none", "nil", "false", "never", "stopped")
UNNAMED = ("yes", "true")
"""Answers to whether the patient takes an anticoagulant that are not the name of one."""


def draft_aftercare(
    protocol: AftercareProtocol, inputs: SizingInputs, intake: Intake, policy: Policy, written: str | None = None
) -> Aftercare:
    """Return the lines of the protocol that hold for this vein, and what a person wrote in their place."""
    holds = occasions(inputs, intake, policy)
    lines = tuple(_filled(line, intake) for line in protocol.lines if line.when in holds)
    return Aftercare(protocol.version, protocol.sha256, lines, written)


def _filled(line: AftercareLine, intake: Intake) -> AftercareLine:
    """The line with its gaps filled; other braces that a practice wrote stand as they are."""
    named = intake.anticoagulation or ""
    gaps: dict[str, object] = {
        "anticoagulation": named if named.casefold() not in ("", *UNNAMED) else say("an anticoagulant (not named)"),
        "allergies": ", ".join(treatment_allergies(intake)),
    }
    held = {name: words for name, words in gaps.items() if f"{{{name}}}" in line.text}
    rest = line.text
    for name in held:
        rest = rest.replace(f"{{{name}}}", "")
    if not held:
        return line
    if "{" not in rest and "}" not in rest:
        return replace(line, text=Said(line.text, held))
    text = line.text
    for name, words in held.items():
        text = text.replace(f"{{{name}}}", str(words))
    return replace(line, text=text)


def occasions(inputs: SizingInputs, intake: Intake, policy: Policy) -> frozenset[Occasion]:
    """Return what holds in this case; "much narrower" begins where the model's moderate disease ends (a house choice)."""
    found: set[Occasion] = {"always"}
    if intake.prior_dvt or inputs.disease_class == "PTS":
        found.add("prior_clots")
    if intake.anticoagulation is not None and intake.anticoagulation.casefold() not in NOT_TAKEN:
        found.add("anticoagulated")
    if treatment_allergies(intake):
        found.add("treatment_allergy")
    if inputs.lesion.area_stenosis_percent > policy.moderate_to_stenosis_percent.value:
        found.add("much_narrower")
    return frozenset(found)
