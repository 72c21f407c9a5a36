"""What the printed plan says and shows, as data: one call per part, nothing drawn."""

from __future__ import annotations

from planner.model.assessment import Assessment
from planner.model.case import Case
from planner.model.plan import Plan
from planner.report.hand_measures import hand_measures_words
from planner.report.parts.course import build_elongation
from planner.report.parts.derivations import build_why
from planner.report.parts.pictures import build_frames, build_venogram
from planner.report.parts.records import PlanContent
from planner.report.parts.sources import SourceList
from planner.report.parts.statements import (
    build_aftercare,
    build_alternatives,
    build_assumed,
    build_banner,
    build_checks,
    build_second_look,
    build_without_stent,
)
from planner.report.parts.tables import build_entered, build_sizing
from planner.report.parts.trust import build_deciding
from planner.report.parts.vein_profile import build_profile
from planner.report.parts.verdict import build_headline, build_verdict, plans_a_stent
from planner.report.plan_json import study_date
from planner.said import joined, say
from planner.version import SOFTWARE, VERSION

_SHORT_HASH = 8


def build_content(case: Case | None, plan: Plan, assessment: Assessment, created: str = "") -> PlanContent:
    """Return the content of the printed plan; `case` is None for a plan from typed measurements.

    `created` is printed with the versions; the same arguments give the same content.
    """
    sources = SourceList()
    verdict = build_verdict(assessment, sources)
    sizing = build_sizing(assessment, sources) if assessment.indication.verdict != "do_not_treat" else ()
    checks = build_checks(assessment, sources)
    return PlanContent(
        banner=build_banner(case, assessment, study_date(case)),
        headline=build_headline(assessment),
        verdict=verdict,
        frames=build_frames(case, plan, assessment),
        profile=build_profile(plan, assessment),
        entered=build_entered(assessment.sizing_inputs) if case is None else (),
        venogram=build_venogram(case, assessment),
        elongation=build_elongation(assessment),
        sizing=sizing,
        deciding=build_deciding(assessment),
        checks=checks,
        assumed=build_assumed(assessment),
        hand_measures=hand_measures_words(case, plan),
        alternatives=build_alternatives(assessment) if plans_a_stent(assessment) else (),
        why=build_why(assessment, sources),
        aftercare=build_aftercare(assessment, sources),
        without_stent=build_without_stent(assessment, sources),
        second_look=build_second_look(assessment, sources),
        sources=sources.entries,
        provenance=_provenance(case, assessment, created),
    )


def _provenance(case: Case | None, assessment: Assessment, created: str) -> str:
    parts: list[str] = [say("{software} {version}", software=SOFTWARE, version=VERSION)]
    if created:
        parts.append(created)
    for name, version, digest in (
        ("policy", assessment.policy_version, assessment.policy_sha256),
        ("catalogue", assessment.catalogue_version, assessment.catalogue_sha256),
    ):
        if version:
            words = version if name in version else say("{name} {version}", name=name, version=version)
            parts.append(say("{words} ({digest})", words=words, digest=digest[:_SHORT_HASH]))
    for name, run in (("pullback", case.pullback), ("venogram", case.venogram)) if case else ():
        if run is not None and run.origin.sha256:
            parts.append(say("{name} {sha256}", name=name, sha256=run.origin.sha256[:_SHORT_HASH]))
    return joined(" · ", parts)
