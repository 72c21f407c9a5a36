"""What a stent would do where a hand holds it: the numbers of a drag, from an assessment that stands.

Only what depends on the stent is worked out anew: landing zones, prediction, checks. The vein is not measured again and
the catalogue is not compared, so that the answer follows a hand (`benchmarks/what_if_speed.py`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from planner.model.assessment import Assessment, PlacedStent, Recommendation
from planner.model.device import Catalogue
from planner.model.intake import LengthAllowance
from planner.model.measurements import LesionExtent, SizingInputs
from planner.model.plan import StentPlacement
from planner.model.prediction import Elongation, MonthlyDelta
from planner.model.what_if import StentAtMonth, WhatIf
from planner.planning.sizing_inputs import sizing_inputs_from
from planner.planning.vein import with_landing_zones
from planner.sizing.checks import run_checks
from planner.sizing.diameter import landing_diameters_mm, oversize_percent
from planner.sizing.fit_checks import apposed_mm
from planner.sizing.landing import protrusion_mm
from planner.sizing.recommend import evaluate


def what_if(
    assessment: Assessment,
    placements: Sequence[StentPlacement],
    catalogue: Catalogue,
    allowance: LengthAllowance | None = None,
) -> WhatIf | None:
    """Judge stents where a person holds them; None without a narrowing to stent, or without a stent.

    Parameters
    ----------
    assessment
        Of the same case and plan; its vein, intake and policy are taken over.
    allowance
        In place of the intake's.
    """
    policy = assessment.policy
    inputs = _inputs_under(assessment, placements)
    if policy is None or inputs is None or not placements:
        return None
    judged, elongation = evaluate(inputs, catalogue, policy, assessment.intake, placements, allowance)
    checks = run_checks(inputs, judged, elongation, assessment.indication, assessment.intake, policy, catalogue)
    first, last, edges_mm = judged.stents[0], judged.most_caudal, judged.edges_mm
    cranial_mm, caudal_mm = landing_diameters_mm(inputs, policy)
    return WhatIf(
        stents=judged.stents,
        diameter=judged.diameter,
        length=judged.length,
        landing_cranial=inputs.landing_cranial,
        landing_caudal=inputs.landing_caudal,
        oversize_cranial_percent=oversize_percent(first.diameter_mm, cranial_mm),
        oversize_caudal_percent=oversize_percent(last.diameter_mm, caudal_mm),
        oversize_after_percent=_oversize(last, elongation.caudal_diameter_after_mm.median),
        covered_mm=judged.covered_mm,
        apposed_mm=apposed_mm(inputs, judged),
        margin_cranial_mm=_margin_mm(inputs.lesion, edges_mm, at_cranial_end=True),
        margin_caudal_mm=_margin_mm(inputs.lesion, edges_mm, at_cranial_end=False),
        protrusion_mm=None if edges_mm is None else protrusion_mm(edges_mm[0], inputs.vein),
        elongation=elongation,
        months=tuple(_at_month(month, last, elongation) for month in elongation.by_month),
        checks=checks,
    )


def placements_of(recommendation: Recommendation) -> tuple[StentPlacement, ...]:
    """The stents of a recommendation as a surgeon's own, to begin a drag with."""
    return as_placements(recommendation.stents)


def as_placements(stents: Iterable[PlacedStent]) -> tuple[StentPlacement, ...]:
    """Stents as a surgeon would place them; those without a place are left out."""
    return tuple(
        StentPlacement(stent.model_id, stent.diameter_mm, stent.length_mm, stent.cranial_mm)
        for stent in stents
        if stent.cranial_mm is not None
    )


def _inputs_under(assessment: Assessment, placements: Sequence[StentPlacement]) -> SizingInputs | None:
    """The vein as it is under these stents: their landing zones, and what is left un-stented below them."""
    vessel, policy = assessment.vessel, assessment.policy
    if vessel is None or policy is None or not placements:
        return assessment.sizing_inputs
    edges = (min(each.cranial_mm for each in placements), max(each.cranial_mm + each.length_mm for each in placements))
    under = with_landing_zones(vessel, edges, policy)
    return sizing_inputs_from(under, assessment.intake, assessment.venogram, policy, edges)


def _margin_mm(lesion: LesionExtent, edges_mm: tuple[float, float] | None, *, at_cranial_end: bool) -> float | None:
    """Stent beyond the disease at one end, no more than there is; negative for disease left bare, all of it at most."""
    if edges_mm is None or lesion.start_mm is None or lesion.end_mm is None:
        return None
    margin_mm = lesion.start_mm - edges_mm[0] if at_cranial_end else edges_mm[1] - lesion.end_mm
    return max(lesion.start_mm - lesion.end_mm, min(margin_mm, edges_mm[1] - edges_mm[0]))


def _at_month(month: MonthlyDelta, last: PlacedStent, elongation: Elongation) -> StentAtMonth:
    is_known, edge_mm = elongation.delta_mm is not None, last.caudal_mm
    drift_mm = month.delta_mm_median if is_known else None
    return StentAtMonth(
        month=month.month,
        drift_mm=drift_mm,
        drift_p05_mm=month.delta_mm_p05,
        drift_p95_mm=month.delta_mm_p95,
        caudal_edge_mm=None if edge_mm is None or drift_mm is None else edge_mm - drift_mm,
        caudal_diameter_mm=month.caudal_diameter_mm_median,
        oversize_percent=_oversize(last, month.caudal_diameter_mm_median),
    )


def _oversize(stent: PlacedStent, vein_mm: float) -> float:
    return 100 * (stent.diameter_mm / vein_mm - 1)
