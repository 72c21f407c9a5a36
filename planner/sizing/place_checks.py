"""Whether the stents of a plan lie where they should: disease, confluence, branches, ligament, profunda."""

from __future__ import annotations

from collections.abc import Iterator

from planner.model.assessment import Finding, Recommendation
from planner.model.measurements import SizingInputs
from planner.model.policy import Policy
from planner.model.vessel import LandmarkName
from planner.said import Said, joined, say
from planner.sizing.diameter import TOLERANCE_MM, suffices
from planner.sizing.landing import protrusion_mm

SECTION_4_3 = say("Clinical reference, section {section}", section="4.3")
NEGLEN = say(
    "Neglen 2008 (JVS 48:1255): 54-month secondary patency 86 % across the ligament, 95 % above it; 100 % in NIVL"
)


def place_findings(inputs: SizingInputs, recommendation: Recommendation, policy: Policy) -> Iterator[Finding]:
    """Yield findings on coverage and on both edges."""
    if inputs.lesion.length_mm is None:
        yield Finding(
            "length_unknown",
            "warn",
            say("The lesion's length along the vein is not known: only a diameter is recommended."),
            say("Clinical reference, section 7.2: an IVUS frame number is not a distance"),
            clears=say("positions from a motor pullback, pinned landmarks, or the length itself"),
        )
    if not recommendation.stents:
        return
    yield from _coverage(inputs, recommendation, policy)
    if recommendation.edges_mm is None:
        return
    cranial_mm, caudal_mm = recommendation.edges_mm
    yield from _disease_left(inputs, cranial_mm, caudal_mm)
    yield from _protrusion(inputs, cranial_mm, policy)
    yield from _branches(inputs, cranial_mm, caudal_mm)
    yield from _profunda(inputs, caudal_mm, policy)
    yield from _imaged(inputs, cranial_mm, caudal_mm)


def _coverage(inputs: SizingInputs, recommendation: Recommendation, policy: Policy) -> Iterator[Finding]:
    total_mm, lesion_mm, rule = recommendation.covered_mm, inputs.lesion.length_mm, recommendation.length
    if total_mm is None or lesion_mm is None:
        return
    if not suffices(total_mm, lesion_mm):
        yield Finding(
            "disease_not_covered",
            "block",
            say("{total:g} mm cannot cover {lesion:.1f} mm of disease.", total=total_mm, lesion=lesion_mm),
            say("{section}: disease left at an edge is the main correctable failure", section=SECTION_4_3),
            clears=say("at least {lesion:.0f} mm, with margins", lesion=lesion_mm),
        )
    elif rule is not None and rule.required_mm is not None and not suffices(total_mm, rule.required_mm):
        yield Finding(
            "margins_short",
            "warn",
            say(
                "{total:g} mm is less than the required {required:.1f} mm (disease {lesion:.0f}, margins "
                "{cranial_margin:.0f} and {caudal_margin:.0f}, allowance {allowance:.0f} mm).",
                total=total_mm,
                required=rule.required_mm,
                lesion=lesion_mm,
                cranial_margin=rule.cranial_margin_mm,
                caudal_margin=rule.caudal_margin_mm,
                allowance=rule.allowance_mm or 0,
            ),
            SECTION_4_3,
            clears=say("at least {required:.1f} mm", required=rule.required_mm),
        )
    yield from _stated_coverage(inputs, lesion_mm, policy)


def _stated_coverage(inputs: SizingInputs, lesion_mm: float, policy: Policy) -> Iterator[Finding]:
    """A covered length that a person stated, against the lesion and against the stent of the same person."""
    stated_mm, wanted = inputs.covered_length_mm, inputs.wanted_stent
    if stated_mm is None:
        return
    wanted_mm = None if wanted is None else wanted.length_mm
    text = ""
    if stated_mm < lesion_mm:
        text = say(
            "The stated covered length of {stated:.0f} mm is shorter than the lesion of {lesion:.0f} mm.",
            stated=stated_mm,
            lesion=lesion_mm,
        )
    elif wanted_mm is not None and abs(wanted_mm - stated_mm) > policy.path_length_sd_mm.value:
        text = say(
            "The stated covered length of {stated:.0f} mm is not that of the stated stent, {wanted:g} mm.",
            stated=stated_mm,
            wanted=wanted_mm,
        )
    if text:
        yield Finding(
            "covered_length_contradiction",
            "warn",
            text,
            say("The measurements themselves"),
            clears=say("one of the two corrected"),
        )


_DISEASE_LEFT = {
    "cranial": (
        say("The cranial edge leaves {left:.0f} mm of disease uncovered."),
        say("the cranial edge beyond the disease"),
    ),
    "caudal": (
        say("The caudal edge leaves {left:.0f} mm of disease uncovered."),
        say("the caudal edge beyond the disease"),
    ),
}


def _disease_left(inputs: SizingInputs, cranial_mm: float, caudal_mm: float) -> Iterator[Finding]:
    start_mm, end_mm = inputs.lesion.start_mm, inputs.lesion.end_mm
    if start_mm is None or end_mm is None:
        return
    left = (("cranial", cranial_mm - start_mm), ("caudal", end_mm - caudal_mm))
    for end, beyond_mm in left:
        left_mm = min(beyond_mm, end_mm - start_mm)  # an edge past the whole disease leaves no more than there is
        if left_mm > TOLERANCE_MM:
            text, clears = _DISEASE_LEFT[end]
            yield Finding(
                f"disease_left_{end}",
                "block",
                Said(text, {"left": left_mm}),
                say("{section}: disease left at an edge is the main correctable failure", section=SECTION_4_3),
                clears=clears,
            )


def _protrusion(inputs: SizingInputs, cranial_mm: float, policy: Policy) -> Iterator[Finding]:
    past_mm = protrusion_mm(cranial_mm, inputs.vein)
    if past_mm is None or past_mm <= policy.protrusion_warn_mm.value + TOLERANCE_MM:
        return
    blocks = past_mm > policy.protrusion_block_mm.value + TOLERANCE_MM
    cap = policy.protrusion_block_mm if blocks else policy.protrusion_warn_mm
    yield Finding(
        "protrusion_over_cap",
        "block" if blocks else "warn",
        _where_known(
            say(
                "The stent reaches {past:.0f} mm past the iliocaval confluence, above {cap:g} mm: it may jail "
                "the inflow of the other side.",
                past=past_mm,
                cap=cap.value,
            ),
            inputs,
            "iliocaval_confluence",
        ),
        cap.source,
        clears=say(
            "a cranial edge at most {most:g} mm past the confluence",
            most=policy.protrusion_warn_mm.value,
        ),
    )


def _branches(inputs: SizingInputs, cranial_mm: float, caudal_mm: float) -> Iterator[Finding]:
    iliac_mm, ligament_mm = inputs.vein.internal_iliac_mm, inputs.vein.inguinal_ligament_mm
    if iliac_mm is not None and cranial_mm < iliac_mm < caudal_mm:
        yield Finding(
            "internal_iliac_covered",
            "info",
            _where_known(
                say(
                    "The stent crosses the mouth of the internal iliac vein, {distance:.0f} mm above its caudal edge.",
                    distance=caudal_mm - iliac_mm,
                ),
                inputs,
                "internal_iliac_ostium",
            ),
            say(
                "{section}: usual for common iliac disease; contralateral thrombosis followed prior internal "
                "iliac clots",
                section=SECTION_4_3,
            ),
        )
    if ligament_mm is not None and caudal_mm > ligament_mm:
        scarred = inputs.disease_class == "PTS"
        yield Finding(
            "crosses_inguinal_ligament",
            "warn" if scarred else "info",
            _where_known(
                say("The stent crosses the inguinal ligament by {past:.0f} mm.", past=caudal_mm - ligament_mm),
                inputs,
                "inguinal_ligament",
            ),
            NEGLEN,
            clears=say("a caudal edge above the ligament; it is acceptable where the disease requires it")
            if scarred
            else say("acceptable where the disease requires it"),
        )


def _where_known(text: str, inputs: SizingInputs, name: LandmarkName) -> str:
    """What holds of a landmark, and whether it is one that nobody confirmed."""
    if name not in inputs.vein.proposed:
        return text
    return joined(" ", (text, say("Assumed from a proposed landmark that nobody confirmed.")))


def _profunda(inputs: SizingInputs, caudal_mm: float, policy: Policy) -> Iterator[Finding]:
    profunda_mm, clearance = inputs.vein.profunda_mm, policy.profunda_clearance_mm
    if profunda_mm is None or caudal_mm <= profunda_mm - clearance.value + TOLERANCE_MM:
        return
    covered = caudal_mm > profunda_mm
    yield Finding(
        "profunda_covered" if covered else "profunda_close",
        "block" if covered else "warn",
        say(
            "The stent ends {past:.0f} mm beyond the profunda confluence, which has to stay open.",
            past=caudal_mm - profunda_mm,
        )
        if covered
        else say(
            "The stent ends {distance:.0f} mm above the profunda confluence, less than {clearance:g} mm.",
            distance=profunda_mm - caudal_mm,
            clearance=clearance.value,
        ),
        clearance.source,
        clears=say("a caudal edge at least {clearance:g} mm above it", clearance=clearance.value),
    )


def _imaged(inputs: SizingInputs, cranial_mm: float, caudal_mm: float) -> Iterator[Finding]:
    first_mm, last_mm = inputs.vein.first_mm, inputs.vein.last_mm
    above_mm = 0.0 if first_mm is None else first_mm - cranial_mm
    below_mm = 0.0 if last_mm is None else caudal_mm - last_mm
    if above_mm > TOLERANCE_MM or below_mm > TOLERANCE_MM:
        yield Finding(
            "edge_not_imaged",
            "warn",
            _beyond_the_pullback(above_mm, below_mm),
            SECTION_4_3,
            clears=say("a longer pullback"),
        )


def _beyond_the_pullback(above_mm: float, below_mm: float) -> str:
    if below_mm <= TOLERANCE_MM:
        return say(
            "The stent reaches {above:.0f} mm cranial to what the pullback shows: nobody saw the vein it lands in.",
            above=above_mm,
        )
    if above_mm <= TOLERANCE_MM:
        return say(
            "The stent reaches {below:.0f} mm caudal to what the pullback shows: nobody saw the vein it lands in.",
            below=below_mm,
        )
    return say(
        "The stent reaches {above:.0f} mm cranial and {below:.0f} mm caudal to what the pullback shows: nobody saw "
        "the vein it lands in.",
        above=above_mm,
        below=below_mm,
    )
