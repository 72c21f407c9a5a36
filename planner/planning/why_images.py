"""Why the images' own numbers are what they are: each frame's measures, landing zones, the venogram, the calibrations.

Most of these are columns of one rule: one entry explains a whole column, under its key path in plan.json.
"""

from __future__ import annotations

import numpy as np

from planner.measure.landing_zone import HOLDING_MM
from planner.model.assessment import Assessment, VesselAssessment
from planner.model.derivation import Derivation
from planner.model.policy import Policy
from planner.model.vessel import LandingZone
from planner.planning.why_prediction import threshold
from planner.planning.why_vein import CONTOUR, POSITION_RULES, area_on, position_of, spacing_of, standing_of
from planner.said import say
from planner.wording.sources import clinical_reference

HEADER = say("The image file's header")
POSITIONS = clinical_reference("7.2")
VENOGRAM = "docs/venogram.md"
LUMEN = say("docs/lumen.md: confidence fitted on made pictures")
LANDING = say("Clinical reference, section 4.3: landing in healthy vein")
HAND = say("Entered by a person")

Known = dict[str, Derivation]

_FRAME_COLUMNS = (
    ("area_mm2", say("Lumen area"), "mm²", say("area inside the contour")),
    ("perimeter_mm", say("Lumen perimeter"), "mm", say("length of the contour")),
    ("min_diameter_mm", say("Smallest diameter"), "mm", say("smallest caliper width of the contour")),
    ("max_diameter_mm", say("Largest diameter"), "mm", say("largest caliper width of the contour")),
    ("mean_diameter_mm", say("Mean diameter"), "mm", say("mean of the smallest and the largest caliper width")),
    ("area_diameter_mm", say("Diameter by area"), "mm", say("2 · √(area / π)")),
    ("perimeter_diameter_mm", say("Diameter by perimeter"), "mm", say("perimeter / π")),
    ("aspect_ratio", say("Aspect ratio"), "", say("largest over smallest caliper width")),
    ("contour_mm[*]", say("Outline"), "mm", say("the contour's points from the transducer, x right, y down")),
)

_VENOGRAM_COLUMNS = (
    ("centreline_px", say("Centreline"), say("pixels"), say("the vein's course as it was found or drawn")),
    ("arc_mm", say("Way along the vein"), "mm", say("length of the centreline times the scale")),
    ("diameter_mm", say("Diameter"), "mm", say("distance of the fitted edges times the scale")),
    ("diameter_px", say("Diameter"), say("pixels"), say("distance of the fitted edges")),
    ("markers_px", say("Bands of the catheter"), say("pixels"), say("found on the frame, or set by a person")),
    (
        "curl_px",
        say("Bands in the pigtail's curl"),
        say("pixels"),
        say("found on the frame; nothing is scaled by them"),
    ),
    ("frame_used", say("Frame that was measured"), "", say("best filled frame, or chosen by a person")),
    (
        "lesions",
        say("Narrowing on the venogram"),
        "",
        say("run of points whose circle holds less than the policy's share of the reference's"),
    ),
    (
        "pooling",
        say("Wash-out of the contrast"),
        "s",
        say("time in which an exponential fitted to the falling density halves"),
    ),
    ("collaterals", say("Collaterals"), "", say("side vessels that fill, found and confirmed or drawn by a person")),
    ("mask", say("Mask"), "", say("frames before the contrast, moved to lie on the measured one")),
    ("source", say("The run"), "", say("as the file says")),
)


def why_images(assessment: Assessment, policy: Policy, known: Known) -> Known:
    """Return derivations of what was read on pictures; `known` holds those of the lesions."""
    found: Known = {}
    if assessment.vessel is not None:
        found |= _pullback(assessment.vessel, policy, known)
    if assessment.venogram is not None:
        found |= _venogram()
    if assessment.calibrations.rows:
        found["calibrations"] = Derivation(
            say("Calibrations"), None, "", say("as each row's own method, source and checks say"), say("docs/venogram.md; the file's header")
        )  # fmt: skip
    found["hand_measures"] = Derivation(
        say("Measured by hand"), None, "", say("points that a person set, times the picture's calibration"), HAND
    )
    return found


def _pullback(vessel: VesselAssessment, policy: Policy, known: Known) -> Known:
    pixels = spacing_of(vessel)
    share = policy.observer_area_difference_percent
    observers = say("± {share:.0f} % of an area between observers ({source})", share=share.value, source=share.source)
    found = {
        f"frames[*].{name}": Derivation(what, None, unit, rule, CONTOUR, observers, inputs=pixels)
        for name, what, unit, rule in _FRAME_COLUMNS
    }
    along = POSITION_RULES[vessel.positions.source]
    found |= {
        "frames[*].index": Derivation(say("Frame number"), None, "", say("0 at the first frame of the file"), HEADER),
        "frames[*].position_mm": Derivation(say("Position along the vein"), None, "mm", along, POSITIONS),
        "frames[*].confidence": Derivation(
            say("Confidence of the contour"), None, "", say("how likely the contour is right, 0 to 1"), LUMEN
        ),
        "landmarks[*].frame": Derivation(say("Frame of a landmark"), None, "", say("pinned by a person, or proposed"), POSITIONS),
        "landmarks[*].position_mm": Derivation(say("Position of a landmark"), None, "mm", along, POSITIONS),
        "landmarks[*].confidence": Derivation(
            say("Confidence of a proposed landmark"), None, "", say("how surely the program proposes it, 0 to 1; believed from {least:g}", least=0.6), "docs/lumen.md"
        ),
        "source": Derivation(say("The pullback"), None, "", say("as the file says"), HEADER),
        "pullback": Derivation(say("Drawing of the catheter"), None, "", say("as the file says, or entered by a person"), POSITIONS),
        "pullback.length_uncertainty_percent": Derivation(
            say("Error of a length"), vessel.positions.uncertainty_percent, "%", say("one standard deviation; positions: {along}", along=along),
            POSITIONS,
        ),
    }  # fmt: skip
    for axis, pixel in zip("xy", pixels, strict=False):
        found[f"calibration.mm_per_pixel_{axis}"] = pixel
    for name, derivation in known.items():
        if name.startswith("lesions["):
            found[name] = derivation
    for end, zone in (("cranial", vessel.landing_cranial), ("caudal", vessel.landing_caudal)):
        if zone is not None:
            found |= {f"landing_zones.{end}.{name}": made for name, made in _zone(vessel, end, zone, policy).items()}
    return {f"pullback.{name}": derivation for name, derivation in found.items()}


_ZONE_WORDS = {
    "cranial": {
        "start_frame": say("First frame of the cranial landing"),
        "end_frame": say("Last frame of the cranial landing"),
        "max_frame": say("Widest frame of the cranial landing"),
        "mean_area_mm2": say("Mean area of the cranial landing"),
        "min_area_mm2": say("Smallest area of the cranial landing"),
        "max_perimeter_diameter_mm": say("Most distended cranial landing, diameter by perimeter"),
    },
    "caudal": {
        "start_frame": say("First frame of the caudal landing"),
        "end_frame": say("Last frame of the caudal landing"),
        "max_frame": say("Widest frame of the caudal landing"),
        "mean_area_mm2": say("Mean area of the caudal landing"),
        "min_area_mm2": say("Smallest area of the caudal landing"),
        "max_perimeter_diameter_mm": say("Most distended caudal landing, diameter by perimeter"),
    },
}


def _zone(vessel: VesselAssessment, end: str, zone: LandingZone, policy: Policy) -> Known:
    """Healthy vein at one end: where it lies, and its widest, mean and smallest lumen."""
    words = _ZONE_WORDS[end]
    first, last = zone.frames
    reach = threshold(policy.landing_zone_length_mm)
    where = say(
        "healthy, trusted frames outside the vena cava between the disease and the stent's edge, or the policy's length"
    )
    found = {
        "start_frame": Derivation(words["start_frame"], first, "", where, LANDING, inputs=(reach,)),
        "end_frame": Derivation(words["end_frame"], last, "", where, LANDING, inputs=(reach,)),
        "max_frame": Derivation(
            words["max_frame"], zone.max_frame, "", say("largest perimeter, median over {holding:g} mm", holding=HOLDING_MM), LANDING,
        ),
        "start_mm": position_of(vessel, first, zone.start_mm),
        "end_mm": position_of(vessel, last, zone.end_mm),
        "mean_area_mm2": Derivation(
            words["mean_area_mm2"], zone.mean_area_mm2, "mm²", say("mean over its healthy frames"), CONTOUR,
            frames=zone.frames, inputs=spacing_of(vessel),
        ),
        "min_area_mm2": area_on(
            vessel, _smallest_frame(vessel, zone), words["min_area_mm2"], zone.min_area_mm2,
            say("smallest over its healthy frames"), policy,
        ),
    }  # fmt: skip
    if zone.max_perimeter_diameter_mm is not None:
        found["max_perimeter_diameter_mm"] = Derivation(
            words["max_perimeter_diameter_mm"], zone.max_perimeter_diameter_mm, "mm",
            say("perimeter of the contour over π, median over {holding:g} mm of vein, largest in the landing", holding=HOLDING_MM), CONTOUR,
            standing_of(vessel, zone.max_frame), (zone.max_frame,), spacing_of(vessel),
        )  # fmt: skip
    return found


def _smallest_frame(vessel: VesselAssessment, zone: LandingZone) -> int:
    first, last = zone.frames
    return first + int(np.nanargmin(np.abs(vessel.sections.area_mm2[first : last + 1] - zone.min_area_mm2)))


def _venogram() -> Known:
    found: Known = {}
    for prefix in ("venogram", "venogram.views[*]"):
        for name, what, unit, rule in _VENOGRAM_COLUMNS:
            found[f"{prefix}.{name}"] = Derivation(what, None, unit, rule, VENOGRAM)
        found[f"{prefix}.calibration"] = Derivation(
            say("Scale of the venogram"), None, say("mm per pixel"), say("by the method that stands beside it, with its error budget"),
            clinical_reference("7.5"),
        )  # fmt: skip
    found["venogram.narrowest"] = Derivation(
        say("Narrowest view"), None, "", say("smallest diameter among the measured views of the same vein"), VENOGRAM
    )
    return found
