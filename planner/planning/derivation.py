"""Why? For every number of a plan its derivation, under the number's key path in plan.json.

A path with `[*]` explains a whole column at once, such as the oversize of every candidate.
"""

from __future__ import annotations

import re

from planner.model.assessment import Assessment
from planner.model.derivation import Derivation
from planner.model.policy import Policy
from planner.planning.why_images import why_images
from planner.planning.why_prediction import threshold, why_prediction
from planner.planning.why_size import why_size
from planner.planning.why_vein import why_lesions, why_typed_lesion
from planner.planning.why_verdict import why_second_look, why_verdict
from planner.said import say


def derive(assessment: Assessment) -> dict[str, Derivation]:
    """Return the derivation of every number; empty for an assessment that does not hold its policy."""
    policy = assessment.policy
    if policy is None:
        return {}
    if assessment.vessel is not None:
        found = why_lesions(assessment.vessel, policy)
    elif assessment.sizing_inputs is not None:
        found = why_typed_lesion(assessment.sizing_inputs, policy)
    else:
        found = {}
    found |= why_images(assessment, policy, found)
    found |= why_prediction(assessment, policy)
    found |= why_size(assessment, policy, found)
    found |= why_verdict(assessment, policy, found)
    found |= why_second_look(assessment, policy, found)
    return found | _why_stated(policy)


def _why_stated(policy: Policy) -> dict[str, Derivation]:
    """Whole tables whose numbers are no results: what a person stated, and what is offered to be confirmed."""
    return {
        "intake": Derivation(say("What was stated"), None, "", say("as stated, by window or file"), say("Entered by a person")),
        "confirmations": Derivation(
            say("Frames that decide the plan"), None, "", say("0-based frames, with the confidence of their contours (0 to 1)"),
            say("docs/lumen.md: confidence fitted on made pictures"), inputs=(threshold(policy.low_confidence),),
        ),
    }  # fmt: skip


def find_derivation(derivations: dict[str, Derivation], path: str) -> Derivation | None:
    """Return the derivation of a number by its key path; that of its column or table where it has none of its own."""
    if path in derivations:
        return derivations[path]
    first, bracket, rest = path.partition("]")
    for pattern in (first + bracket + _starred(rest), _starred(path)):
        while pattern:
            if pattern in derivations:
                return derivations[pattern]
            pattern = pattern.removesuffix("[*]") if pattern.endswith("[*]") else pattern.rpartition(".")[0]
    return None


def _starred(path: str) -> str:
    return re.sub(r"\[\d+\]", "[*]", path)
