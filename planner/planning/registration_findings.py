"""What a person must know of how pullback and venogram were laid on one another, and where their lengths differ."""

from __future__ import annotations

from collections.abc import Iterator

from planner.measure.registration import ArcMap, match_images
from planner.model.assessment import Finding, VesselAssessment
from planner.model.venogram_measurement import VenogramMeasurement
from planner.said import joined, say
from planner.wording.labels import LANDMARK_LABELS
from planner.wording.sources import clinical_reference

LARGEST_RESIDUAL_MM = 3.0
"""A house rule: shared landmarks that fit one another worse than this are looked at again."""

OFF_BETWEEN_MM, OFF_BEYOND_MM = 3.0, 11.0
"""How far a place carried from one image to the other was off between and beyond three landmarks of made veins, root mean
square of the worst view, where no bands tell the foreshortening (`python -m benchmarks.registration_accuracy`)."""

SOURCE = say("Clinical reference, section 7.5; house rule")
_WORDS: dict[str, str] = {str(name): label for name, label in LANDMARK_LABELS.items()}


def registration_findings(vessel: VesselAssessment | None, venogram: VenogramMeasurement | None) -> Iterator[Finding]:
    """Yield findings on landmarks that contradict or fit badly, and the lesion's length by both images."""
    if vessel is None or venogram is None:
        return
    tied = match_images(vessel, venogram)
    if tied is None:
        return
    yield from _about_fit(tied)
    yield from _about_lengths(vessel, venogram)


def _about_fit(tied: ArcMap) -> Iterator[Finding]:
    if tied.contradicting:
        names = joined(", ", (_WORDS.get(name, name) for name in tied.contradicting))
        yield Finding(
            "landmark_order_differs",
            "warn",
            say(
                "On pullback and venogram the landmarks lie in different orders; left out: {landmarks}.",
                landmarks=names,
            ),
            SOURCE,
            say("Pin these landmarks again on the image where they are wrong."),
        )
    if not tied.lengths:
        yield Finding(
            "images_tied_as_seen",
            "info",
            say(
                "No catheter bands tell how far the vein runs out of the picture's plane: a place carried "
                "between pullback and venogram may be off by {between:.0f} mm between shared landmarks and "
                "by {beyond:.0f} mm beyond them.",
                between=OFF_BETWEEN_MM,
                beyond=OFF_BEYOND_MM,
            ),
            say("Measured on made veins; house rule"),
            say("Pin more landmarks on both images, above all near the stent's ends."),
        )
    residual = tied.residual_mm
    if residual is not None and residual > LARGEST_RESIDUAL_MM:
        yield Finding(
            "images_fit_badly",
            "warn",
            say(
                "The {count} landmarks shared by pullback and venogram fit one another to {residual:.1f} mm, "
                "more than {limit:.0f} mm: the stent's place on the venogram is uncertain.",
                count=len(tied.places),
                residual=residual,
                limit=LARGEST_RESIDUAL_MM,
            ),
            SOURCE,
            say("Pin the landmarks again, check both calibrations, or measure a view with less foreshortening."),
        )


def _about_lengths(vessel: VesselAssessment, venogram: VenogramMeasurement) -> Iterator[Finding]:
    lesions = [lesion for lesion in vessel.lesions if lesion.length_mm is not None and lesion.segment != "IVC"]
    seen = [lesion for lesion in venogram.lesions if lesion.length_mm is not None]
    if not lesions or not seen:
        return
    by_ivus = max(lesions, key=lambda lesion: lesion.area_stenosis_percent)
    by_xray = max(seen, key=lambda lesion: lesion.diameter_stenosis_percent)
    assert by_ivus.length_mm is not None
    assert by_xray.length_mm is not None
    apart = by_xray.length_mm - by_ivus.length_mm
    yield Finding(
        "lesion_length_by_both",
        "info",
        say(
            "The narrowing is {ivus:.0f} mm long by IVUS and {venogram:.0f} mm on the venogram "
            "({apart:+.0f} mm); a projection under-reads a curved vein.",
            ivus=by_ivus.length_mm,
            venogram=by_xray.length_mm,
            apart=apart,
        ),
        clinical_reference("7.5"),
        frames=(by_ivus.start_frame, by_ivus.end_frame),
    )
