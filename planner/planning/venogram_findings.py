"""What a person must know of the venogram's views, its collaterals and every calibration that something contradicts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planner.model.assessment import Finding
from planner.model.calibration_ledger import CalibrationLedger, CrossCheck, LedgerRow
from planner.model.case import Case
from planner.model.venogram import Collateral
from planner.model.venogram_measurement import NarrowestView, ViewMeasurement
from planner.said import say
from planner.wording.collaterals import count_collaterals
from planner.wording.numbers import format_mm, format_percent
from planner.wording.sources import clinical_reference

VIEWS_SOURCE = say(
    "Clinical reference, section 2: a view along the long axis of a flattened lumen shows a normal "
    "width (Thorpe, VIRTUS)"
)
CALIBRATION_SOURCE = say("Clinical reference, sections 7.1 and 7.5")
COLLATERAL_SOURCE = say("Clinical reference, section 8, fact 9: the venogram gives the map")
WORTH_TELLING_MM = 0.5
"""Edges of a vein are found to this (docs/venogram.md): smaller differences between views are none."""


OBLIQUE_UP_TO_DEG, TILTED_UP_TO_DEG = 60.0, 40.0
"""Beyond, a view runs along part of the iliac vein, which leaves the frontal plane by 30 to 60 degrees (section 7.5)."""


def venogram_findings(
    case: Case, views: Sequence[ViewMeasurement], narrowest: NarrowestView | None, calibrations: CalibrationLedger
) -> Iterator[Finding]:
    """Yield what views, collaterals and calibrations have to say, beyond the tracing of the venogram planned on."""
    yield from _about_angles(case, views)
    yield from _about_views(views, narrowest)
    yield from _about_collaterals([held for view in views for held in view.measurement.collaterals])
    yield from _about_calibrations(calibrations)


def _about_angles(case: Case, views: Sequence[ViewMeasurement]) -> Iterator[Finding]:
    runs = {run.origin.sop_instance_uid: run for run in case.further_views}
    for view in views:
        run = runs.get(view.image, case.venogram)
        if run is None or view.is_left_out:
            continue
        primary, secondary = run.geometry.primary_angle_deg or 0.0, run.geometry.secondary_angle_deg or 0.0
        if abs(primary) > OBLIQUE_UP_TO_DEG or abs(secondary) > TILTED_UP_TO_DEG:
            yield Finding(
                f"view_unusual_{view.image or 'planned_on'}",
                "warn",
                say(
                    "The C-arm stood at {view}: such a view runs along part of the iliac vein, so lengths and places "
                    "in it are not to be trusted.",
                    view=view.name,
                ),
                clinical_reference("7.5"),
                say("Measure an AP or oblique view."),
            )


def _about_views(views: Sequence[ViewMeasurement], narrowest: NarrowestView | None) -> Iterator[Finding]:
    untraced = [view for view in views if view.image and not view.is_left_out and view.measurement.tracing.problem]
    for view in untraced:
        yield Finding(
            f"view_doubt_{view.image}",
            "info",
            say("View {view}: {problem}.", view=view.name, problem=view.measurement.tracing.problem),
            CALIBRATION_SOURCE,
            say("Trace the vein in this view, or leave the view out."),
        )
    own = next((view for view in views if not view.image), None)
    if narrowest is None or not narrowest.image or own is None:
        return
    here = _smallest_words(own)
    if narrowest.min_diameter_mm is not None:
        lesions = [each.min_diameter_mm for each in own.measurement.lesions if each.min_diameter_mm is not None]
        if lesions and min(lesions) - narrowest.min_diameter_mm < WORTH_TELLING_MM:
            return
    seen = (
        format_mm(narrowest.min_diameter_mm)
        if narrowest.min_diameter_mm is not None
        else say("{percent} of diameter", percent=format_percent(narrowest.diameter_stenosis_percent))
    )
    yield Finding(
        "narrower_in_another_view",
        "warn",
        say(
            "Of {count} views {narrowest} shows the vein narrowest: {seen}; the view planned on ({own}) shows {here}.",
            count=narrowest.views,
            narrowest=narrowest.name,
            seen=seen,
            own=own.name,
            here=here,
        ),
        VIEWS_SOURCE,
        say(
            "Look at both views side by side; plan on the narrower one, or leave it out if it shows another "
            "vein or another time."
        ),
    )


def _smallest_words(view: ViewMeasurement) -> str:
    lesions = view.measurement.lesions
    if not lesions:
        return say("no narrowing")
    worst = max(lesions, key=lambda each: each.diameter_stenosis_percent)
    if worst.min_diameter_mm is None:
        return say("{percent} of diameter", percent=format_percent(worst.diameter_stenosis_percent))
    return format_mm(worst.min_diameter_mm)


def _about_collaterals(collaterals: Sequence[Collateral]) -> Iterator[Finding]:
    marked = [held for held in collaterals if not held.is_proposal]
    if marked:
        yield Finding(
            "collaterals_seen",
            "info",
            say(
                "Collaterals are marked on the venogram: {collaterals}. They carry blood past a narrowing.",
                collaterals=count_collaterals(marked),
            ),
            COLLATERAL_SOURCE,
        )
    proposed = len(collaterals) - len(marked)
    if proposed:
        yield Finding(
            "collaterals_proposed",
            "info",
            say("1 side vessel is proposed as collateral and nobody has confirmed it.")
            if proposed == 1
            else say("{count} side vessels are proposed as collateral and nobody has confirmed them.", count=proposed),
            COLLATERAL_SOURCE,
            say("Confirm or remove them on the venogram."),
        )


def _about_calibrations(calibrations: CalibrationLedger) -> Iterator[Finding]:
    for row in calibrations.rows:
        for check in row.checks:
            if check.agrees:
                continue
            yield Finding(
                "calibration_contradicted",
                "warn",
                _contradicted(row, check),
                CALIBRATION_SOURCE,
                say("Check which of the two is right, and calibrate anew."),
            )


def _contradicted(row: LedgerRow, check: CrossCheck) -> str:
    allowed = format_percent(check.allowed_percent)
    if check.measured_mm is None:
        return say(
            "{image}: the {what} measures {difference:+.0f} % off; {allowed} would be within what both allow.",
            image=row.image_name,
            what=check.what,
            difference=check.difference_percent,
            allowed=allowed,
        )
    return say(
        "{image}: the {what} measures {difference:+.0f} % off: {measured} instead of {known:.2f} mm; {allowed} would be "
        "within what both allow.",
        image=row.image_name,
        what=check.what,
        difference=check.difference_percent,
        measured=format_mm(check.measured_mm, 2),
        known=check.known_mm,
        allowed=allowed,
    )
