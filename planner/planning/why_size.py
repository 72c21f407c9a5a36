"""Why this size: the landings that must be held, the length that must be covered, and what the catalogue has for it."""

from __future__ import annotations

from planner.measure.landing_zone import HOLDING_MM
from planner.model.assessment import Assessment, LengthRule, PlacedStent, VesselAssessment
from planner.model.derivation import Derivation
from planner.model.diameter_rule import DiameterRule
from planner.model.measurements import LandingMeasure, SizingInputs
from planner.model.policy import Policy
from planner.planning.why_prediction import threshold
from planner.planning.why_vein import CONTOUR, TYPED, spacing_of, standing_of
from planner.said import capitalised, joined, say
from planner.sizing.diameter import Hold, holds
from planner.wording.sources import clinical_reference

CATALOGUE = say("The catalogue of devices")
SHELF = say("The catalogue's stock")
COVER = clinical_reference("4.3")
FIT = say("Clinical reference, section 3: stretch of the wall")

Known = dict[str, Derivation]


def why_size(assessment: Assessment, policy: Policy, known: Known) -> Known:
    """Return derivations of every number of the recommendation; `known` holds those of lesions and prediction."""
    inputs, recommendation = assessment.sizing_inputs, assessment.recommendation
    if inputs is None:
        return {}
    made: Known = {}
    if recommendation.diameter is not None:
        made |= _diameter(recommendation.diameter, inputs, assessment.vessel, policy)
    if recommendation.length is not None:
        made |= _length(recommendation.length, policy, inputs, known)
    for number, stent in enumerate(recommendation.stents):
        for name, derivation in _stent(assessment, stent, policy, made).items():
            made[f"stents[{number}].{name}"] = derivation
    made |= _whole(assessment, made) | _columns(made, inputs, assessment.vessel, policy, known)
    return {f"recommendation.{name}": derivation for name, derivation in made.items()}


def _diameter(rule: DiameterRule, inputs: SizingInputs, vessel: VesselAssessment | None, policy: Policy) -> Known:
    landings = {hold.name: _landing(inputs, hold, vessel, policy) for hold in holds(inputs, policy)}
    bounds: Known = {}
    for number, bound in enumerate(rule.bounds):
        landing = landings.get(bound.hold)
        held = () if landing is None else (landing, threshold(policy.anchoring_margin_mm))
        words = (
            say("target of the segment")
            if landing is None
            else say("widest perimeter diameter of the landing vein, plus the margin")
        )
        bounds[f"diameter_rule.bounds[{number}].value_mm"] = Derivation(
            capitalised(bound.name),
            bound.least_mm,
            "mm",
            words,
            bound.source,
            frames=() if landing is None else landing.frames,
            inputs=held,
        )
    required = Derivation(
        say("Least diameter"), rule.required_mm, "mm", say("the largest of its bounds; predicted thinning is none of them"),
        say("Clinical reference, section 5.3: diameter rule"), inputs=tuple(bounds.values()),
    )  # fmt: skip
    return {
        **bounds,
        "diameter_rule.required_mm": required,
        "required_diameter_mm": required,
        "requirement.diameter_mm": required,
        "diameter_rule.by_measure[*]": Derivation(
            say("What another way of measuring the landing vein would choose"), None, "mm",
            say("the same rule on the perimeter, mean and area diameter of the same frames"), FIT, inputs=(required,),
        ),
    }  # fmt: skip


def _landing(inputs: SizingInputs, hold: Hold, vessel: VesselAssessment | None, policy: Policy) -> Derivation:
    cranial = hold.end == "cranial"
    landing: LandingMeasure | None = inputs.landing_cranial if cranial else inputs.landing_caudal
    what = say("Most distended {end}, diameter by perimeter", end=hold.name)
    share = policy.observer_area_difference_percent
    observers = say(
        "± {share:.0f} % in a diameter between observers ({source})", share=share.value / 2, source=share.source
    )
    if landing is None:
        reference = inputs.cranial_reference if cranial else inputs.caudal_reference
        frames = () if reference is None or reference.frame_index is None else (reference.frame_index,)
        return Derivation(
            what, hold.perimeter_mm, "mm", say("the reference on that side stands in for it"), COVER, observers, frames
        )
    if landing.max_frame is None or vessel is None:
        return Derivation(what, landing.max_perimeter_diameter_mm, "mm", say("typed in"), TYPED, observers)
    frame = landing.max_frame
    return Derivation(
        what, landing.max_perimeter_diameter_mm, "mm", say("perimeter of the contour over π, median over {holding:g} mm of vein, largest in the landing zone", holding=HOLDING_MM),
        CONTOUR, joined("; ", (observers, standing_of(vessel, frame))), (frame,), spacing_of(vessel),
    )  # fmt: skip


def _length(rule: LengthRule, policy: Policy, inputs: SizingInputs, known: Known) -> Known:
    budget = policy.path_length_sd_mm
    uncertain = say("± {budget:g} mm (one standard deviation; {source})", budget=budget.value, source=budget.source)
    made: Known = {}
    if rule.lesion_mm is not None:
        below = tuple(known[name] for name in known if name.startswith("lesions[") and name.endswith("].length_mm"))
        made["length_rule.lesion_mm"] = Derivation(
            say("Disease to cover"), rule.lesion_mm, "mm", say("from the first to the last diseased millimetre of all lesions"),
            COVER, uncertain, inputs=below,
        )  # fmt: skip
    for end, words, margin, limit in (
        ("cranial", say("Cranial margin"), rule.cranial_margin_mm, policy.cranial_margin_mm),
        ("caudal", say("Caudal margin"), rule.caudal_margin_mm, policy.caudal_margin_mm),
    ):
        made[f"length_rule.{end}_margin_mm"] = Derivation(
            words, margin, "mm", _margin_rule(margin, limit.value), limit.source,
            inputs=(threshold(limit),),
        )  # fmt: skip
    bare = tuple(made.values())
    if rule.required_without_allowance_mm is not None:
        made["length_rule.required_without_allowance_mm"] = Derivation(
            say("Length without allowance"), rule.required_without_allowance_mm, "mm", say("disease and both margins"), COVER,
            uncertain, inputs=bare,
        )  # fmt: skip
    made |= _allowances(rule, policy, known)
    if rule.required_mm is not None:
        allowance = made.get("length_rule.allowance_mm")
        required = Derivation(
            say("Length to cover"), rule.required_mm, "mm", say("disease, both margins and the allowance"),
            say("Clinical reference, section 5.3, equation 11"), uncertain,
            inputs=(*bare, *(() if allowance is None else (allowance,))),
        )  # fmt: skip
        made |= dict.fromkeys(("length_rule.required_mm", "required_length_mm", "requirement.length_mm"), required)
    return made


def _margin_rule(margin_mm: float, usual_mm: float) -> str:
    if margin_mm == usual_mm:
        return say("the policy's margin in healthy vein")
    return say("the policy's margin, moved by the confluence or the profunda")


def _allowances(rule: LengthRule, policy: Policy, known: Known) -> Known:
    names = ("elongation.delta_for_allowance_mm", "elongation.straightening_mm.mean")
    below = (*(known[name] for name in names if name in known), threshold(policy.allowance_quantile_percent))
    source = say("Clinical reference, section 5.3, equation 11")
    made: Known = {}
    for name, what, value, basis in (
        ("length_rule.allowance_mm", say("Length allowance"), rule.allowance_mm, rule.allowance_basis),
        (
            "length_rule.model_allowance_mm",
            say("Length allowance of the model"),
            rule.model_allowance_mm,
            say("the model's own"),
        ),
    ):
        if value is not None:
            by_surgeon = "surgeon" in basis
            made[name] = Derivation(
                what, value, "mm", basis, say("The surgeon") if by_surgeon else source,
                "" if by_surgeon else say("a model prior, not validated"), inputs=() if by_surgeon else below,
            )  # fmt: skip
    if "length_rule.allowance_mm" in made:
        made["length_allowance_mm"] = made["length_rule.allowance_mm"]
    return made


def _stent(assessment: Assessment, stent: PlacedStent, policy: Policy, made: Known) -> Known:
    by_surgeon = assessment.recommendation.chosen_by == "surgeon"
    source = say("The surgeon's choice") if by_surgeon else joined(", ", (CATALOGUE, assessment.catalogue_version))
    sizes = _checked(stent)
    width, length = made.get("required_diameter_mm"), made.get("required_length_mm")
    chosen = (
        say("chosen by the surgeon")
        if by_surgeon
        else say("narrowest labelled diameter that meets the least one, as ranked")
    )
    preferred = policy.preferred_minimum_length_mm
    decides = not by_surgeon and (assessment.recommendation.covered_mm or 0.0) >= preferred.value
    decides = decides and length is not None and float(length.value or 0.0) < preferred.value
    covered = (
        say(
            "shortest labelled length of at least the preferred {preferred:g} mm that covers what is needed, as ranked",
            preferred=preferred.value,
        )
        if decides
        else say("shortest labelled length that covers what is needed, as ranked")
    )
    below = _some(length) + ((threshold(preferred),) if decides else ())
    found = {
        "diameter_mm": Derivation(
            say("Stent diameter"), stent.diameter_mm, "mm", chosen, source, sizes, inputs=_some(width)
        ),
        "length_mm": Derivation(
            say("Stent length"), stent.length_mm, "mm", say("chosen by the surgeon") if by_surgeon else covered, source, sizes,
            inputs=below,
        ),
    }  # fmt: skip
    if stent.stock is not None:
        found["stock"] = Derivation(say("On the shelf"), stent.stock, "", say("as counted at this site"), SHELF)
    if stent.sheath_fr is not None:
        found["sheath_fr"] = Derivation(
            say("Sheath"), stent.sheath_fr, "F", say("as listed for the product"), CATALOGUE, sizes
        )
    uncertain = "" if length is None else length.uncertainty
    if stent.cranial_mm is not None:
        below = _some(made.get("length_rule.cranial_margin_mm"))
        rule = (
            say("placed by the surgeon")
            if by_surgeon
            else say("the cranial margin above the disease, or just past the confluence")
        )
        found["cranial_mm"] = Derivation(
            say("Cranial edge"), stent.cranial_mm, "mm", rule, COVER, uncertain, inputs=below
        )
    if stent.caudal_mm is not None:
        below = tuple(found[name] for name in ("cranial_mm", "length_mm") if name in found)
        rule = say("cranial edge plus the labelled length")
        found["caudal_mm"] = Derivation(say("Caudal edge"), stent.caudal_mm, "mm", rule, COVER, uncertain, inputs=below)
    return found


def _whole(assessment: Assessment, made: Known) -> Known:
    recommendation = assessment.recommendation
    lengths = tuple(made[name] for name in made if name.startswith("stents[") and name.endswith("length_mm"))
    widths = tuple(made[name] for name in made if name.startswith("stents[") and name.endswith("diameter_mm"))
    found: Known = {}
    if recommendation.covered_mm is not None:
        found["covered_mm"] = Derivation(
            say("Vein under stents"), recommendation.covered_mm, "mm", say("labelled lengths, overlaps counted once"), COVER,
            inputs=lengths,
        )  # fmt: skip
    sheaths = tuple(made[name] for name in made if name.startswith("stents[") and name.endswith("sheath_fr"))
    if recommendation.sheath_fr is not None:
        found["sheath_fr"] = Derivation(
            say("Sheath"),
            recommendation.sheath_fr,
            "F",
            say("the widest that a stent of the plan needs"),
            CATALOGUE,
            inputs=sheaths,
        )
    if recommendation.balloon_mm is not None:
        found["balloon_mm"] = Derivation(
            say("Balloon"), recommendation.balloon_mm, "mm", say("the labelled diameter of the stent that opens the narrowing"),
            say("Clinical reference, section 4.1: balloon equal to the stent"), inputs=widths,
        )  # fmt: skip
    return found


def _columns(made: Known, inputs: SizingInputs, vessel: VesselAssessment | None, policy: Policy, known: Known) -> Known:
    """One entry for each column of the candidates, and for the shares of the robustness."""
    landings = tuple(_landing(inputs, hold, vessel, policy) for hold in holds(inputs, policy))
    after = _some(known.get("elongation.caudal_diameter_after_mm.median"))
    stretch, sold = say("stent over vein diameter, less one"), say("The catalogue of devices, its labelled sizes")
    told = {
        "oversize_cranial_percent": (say("Oversize at the cranial landing"), "%", stretch, FIT, landings),
        "oversize_caudal_percent": (say("Oversize at the caudal landing"), "%", stretch, FIT, landings),
        "oversize_after_percent": (say("Oversize after predicted thinning"), "%", stretch, FIT, after),
        "rank": (say("Rank"), "", say("by what is met and by how little is too much, as its own line says"), COVER, ()),
        "stents[*].diameter_mm": (say("Labelled diameter"), "mm", say("as listed"), sold, ()),
        "stents[*].length_mm": (say("Labelled length"), "mm", say("as listed"), sold, ()),
        "stents[*].sheath_fr": (say("Sheath"), "F", say("as listed"), sold, ()),
        "stents[*].stock": (say("On the shelf"), "", say("as counted at this site"), SHELF, ()),
        "stents[*].cranial_mm": (say("Cranial edge"), "mm", say("placed as the recommended stent is"), COVER, ()),
        "stents[*].caudal_mm": (say("Caudal edge"), "mm", say("cranial edge plus the labelled length"), COVER, ()),
    }
    found = {
        f"{listed}[*].{name}": Derivation(what, None, unit, rule, source, inputs=below)
        for listed in ("alternatives", "considered", "candidates")
        for name, (what, unit, rule, source, below) in told.items()
    }
    for name, path in (
        ("diameter_mm", "stents[*].diameter_mm"),
        ("diameters_mm[*]", "stents[*].diameter_mm"),
        ("lengths_mm[*]", "stents[*].length_mm"),
    ):
        found[f"candidates[*].{name}"] = found[f"considered[*].{path}"]
    found["checks[*].frames[*]"] = Derivation(
        say("Frames that show a finding"), None, "", say("0-based frame numbers"), say("The finding's own source")
    )
    found["robustness"] = Derivation(
        say("Firmness of the choice"), None, "", say("share of the measurement's own uncertainty over which each size would be chosen"),
        say("Observer difference and length error of the policy file"), inputs=_some(made.get("required_diameter_mm")),
    )  # fmt: skip
    return found


def _checked(stent: PlacedStent) -> str:
    if stent.verified_by:
        return say("a labelled size; checked by {who}", who=stent.verified_by)
    if stent.verified:
        return say("a labelled size; read in the instructions for use")
    return say("a labelled size; nobody checked that it exists")


def _some(derivation: Derivation | None) -> tuple[Derivation, ...]:
    return () if derivation is None else (derivation,)
