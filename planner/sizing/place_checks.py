"""Whether the stents of a plan lie where they should: disease, confluence, branches, ligament, profunda."""

from __future__ import annotations

from collections.abc import Iterator

from planner.model.assessment import Finding, Recommendation
from planner.model.measurements import SizingInputs
from planner.model.policy import Policy
from planner.model.vessel import LandmarkName
from planner.sizing.diameter import TOLERANCE_MM, suffices
from planner.sizing.landing import protrusion_mm

SECTION_4_3 = "Clinical reference, section 4.3"
NEGLEN = "Neglen 2008 (JVS 48:1255): 54-month secondary patency 86 % across the ligament, 95 % above it; 100 % in NIVL"


def place_findings(inputs: SizingInputs, recommendation: Recommendation, policy: Policy) -> Iterator[Finding]:
    """Yield findings on coverage and on both edges."""
    if inputs.lesion.length_mm is None:
        yield Finding(
            "length_unknown",
            "warn",
            "The lesion's length along the vein is not known: only a diameter is recommended.",
            "Clinical reference, section 7.2: an IVUS frame number is not a distance",
            clears="positions from a motor pullback, pinned landmarks, or the length itself",
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
            f"{total_mm:g} mm cannot cover {lesion_mm:.1f} mm of disease.",
            f"{SECTION_4_3}: disease left at an edge is the main correctable failure",
            clears=f"at least {lesion_mm:.0f} mm, with margins",
        )
    elif rule is not None and rule.required_mm is not None and not suffices(total_mm, rule.required_mm):
        yield Finding(
            "margins_short",
            "warn",
            f"{total_mm:g} mm is less than the required {rule.required_mm:.1f} mm (disease {lesion_mm:.0f}, margins "
            f"{rule.cranial_margin_mm:.0f} and {rule.caudal_margin_mm:.0f}, allowance {rule.allowance_mm or 0:.0f} mm).",
            SECTION_4_3,
            clears=f"at least {rule.required_mm:.1f} mm",
        )
    yield from _stated_coverage(inputs, lesion_mm, policy)


def _stated_coverage(inputs: SizingInputs, lesion_mm: float, policy: Policy) -> Iterator[Finding]:
    """A covered length that a person stated, against the lesion and against the stent of the same person."""
    stated_mm, wanted = inputs.covered_length_mm, inputs.wanted_stent
    if stated_mm is None:
        return
    wanted_mm = None if wanted is None else wanted.length_mm
    against = ""
    if stated_mm < lesion_mm:
        against = f"is shorter than the lesion of {lesion_mm:.0f} mm"
    elif wanted_mm is not None and abs(wanted_mm - stated_mm) > policy.path_length_sd_mm.value:
        against = f"is not that of the stated stent, {wanted_mm:g} mm"
    if against:
        yield Finding(
            "covered_length_contradiction",
            "warn",
            f"The stated covered length of {stated_mm:.0f} mm {against}.",
            "The measurements themselves",
            clears="one of the two corrected",
        )


def _disease_left(inputs: SizingInputs, cranial_mm: float, caudal_mm: float) -> Iterator[Finding]:
    start_mm, end_mm = inputs.lesion.start_mm, inputs.lesion.end_mm
    if start_mm is None or end_mm is None:
        return
    left = (("cranial", cranial_mm - start_mm), ("caudal", end_mm - caudal_mm))
    for end, left_mm in left:
        if left_mm > TOLERANCE_MM:
            yield Finding(
                f"disease_left_{end}",
                "block",
                f"The {end} edge leaves {left_mm:.0f} mm of disease uncovered.",
                f"{SECTION_4_3}: disease left at an edge is the main correctable failure",
                clears=f"the {end} edge beyond the disease",
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
        f"The stent reaches {past_mm:.0f} mm past the iliocaval confluence, above {cap.value:g} mm: it may jail the inflow of "
        f"the other side.{_assumed(inputs, 'iliocaval_confluence')}",
        cap.source,
        clears=f"a cranial edge at most {policy.protrusion_warn_mm.value:g} mm past the confluence",
    )


def _branches(inputs: SizingInputs, cranial_mm: float, caudal_mm: float) -> Iterator[Finding]:
    iliac_mm, ligament_mm = inputs.vein.internal_iliac_mm, inputs.vein.inguinal_ligament_mm
    if iliac_mm is not None and cranial_mm < iliac_mm < caudal_mm:
        yield Finding(
            "internal_iliac_covered",
            "info",
            f"The stent crosses the mouth of the internal iliac vein, {caudal_mm - iliac_mm:.0f} mm above its caudal edge."
            f"{_assumed(inputs, 'internal_iliac_ostium')}",
            f"{SECTION_4_3}: usual for common iliac disease; contralateral thrombosis followed prior internal iliac clots",
        )
    if ligament_mm is not None and caudal_mm > ligament_mm:
        scarred = inputs.disease_class == "PTS"
        yield Finding(
            "crosses_inguinal_ligament",
            "warn" if scarred else "info",
            f"The stent crosses the inguinal ligament by {caudal_mm - ligament_mm:.0f} mm."
            f"{_assumed(inputs, 'inguinal_ligament')}",
            NEGLEN,
            clears="" if scarred else "acceptable where the disease requires it",
        )


def _assumed(inputs: SizingInputs, name: LandmarkName) -> str:
    return " Assumed from a proposed landmark that nobody confirmed." if name in inputs.vein.proposed else ""


def _profunda(inputs: SizingInputs, caudal_mm: float, policy: Policy) -> Iterator[Finding]:
    profunda_mm, clearance = inputs.vein.profunda_mm, policy.profunda_clearance_mm
    if profunda_mm is None or caudal_mm <= profunda_mm - clearance.value + TOLERANCE_MM:
        return
    covered = caudal_mm > profunda_mm
    yield Finding(
        "profunda_covered" if covered else "profunda_close",
        "block" if covered else "warn",
        f"The stent ends {caudal_mm - profunda_mm:.0f} mm beyond the profunda confluence, which has to stay open."
        if covered
        else f"The stent ends {profunda_mm - caudal_mm:.0f} mm above the profunda confluence, less than {clearance.value:g} mm.",
        clearance.source,
        clears=f"a caudal edge at least {clearance.value:g} mm above it",
    )


def _imaged(inputs: SizingInputs, cranial_mm: float, caudal_mm: float) -> Iterator[Finding]:
    first_mm, last_mm = inputs.vein.first_mm, inputs.vein.last_mm
    over = []
    if first_mm is not None and cranial_mm < first_mm - TOLERANCE_MM:
        over.append(f"{first_mm - cranial_mm:.0f} mm cranial")
    if last_mm is not None and caudal_mm > last_mm + TOLERANCE_MM:
        over.append(f"{caudal_mm - last_mm:.0f} mm caudal")
    if over:
        yield Finding(
            "edge_not_imaged",
            "warn",
            f"The stent reaches {' and '.join(over)} to what the pullback shows: nobody saw the vein it lands in.",
            SECTION_4_3,
            clears="a longer pullback",
        )
