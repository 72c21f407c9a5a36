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

HEADER = "The image file's header"
POSITIONS = "Clinical reference, section 7.2"
VENOGRAM = "docs/venogram.md"
LUMEN = "docs/lumen.md: confidence fitted on made pictures"
LANDING = "Clinical reference, section 4.3: landing in healthy vein"
HAND = "Entered by a person"

Known = dict[str, Derivation]

_FRAME_COLUMNS = (
    ("area_mm2", "Lumen area", "mm²", "area inside the contour"),
    ("perimeter_mm", "Lumen perimeter", "mm", "length of the contour"),
    ("min_diameter_mm", "Smallest diameter", "mm", "smallest caliper width of the contour"),
    ("max_diameter_mm", "Largest diameter", "mm", "largest caliper width of the contour"),
    ("mean_diameter_mm", "Mean diameter", "mm", "mean of the smallest and the largest caliper width"),
    ("area_diameter_mm", "Diameter by area", "mm", "2 · √(area / π)"),
    ("perimeter_diameter_mm", "Diameter by perimeter", "mm", "perimeter / π"),
    ("aspect_ratio", "Aspect ratio", "", "largest over smallest caliper width"),
    ("contour_mm[*]", "Outline", "mm", "the contour's points from the transducer, x right, y down"),
)

_VENOGRAM_COLUMNS = (
    ("centreline_px", "Centreline", "pixels", "the vein's course as it was found or drawn"),
    ("arc_mm", "Way along the vein", "mm", "length of the centreline times the scale"),
    ("diameter_mm", "Diameter", "mm", "distance of the fitted edges times the scale"),
    ("diameter_px", "Diameter", "pixels", "distance of the fitted edges"),
    ("markers_px", "Bands of the catheter", "pixels", "found on the frame, or set by a person"),
    ("curl_px", "Bands in the pigtail's curl", "pixels", "found on the frame; nothing is scaled by them"),
    ("frame_used", "Frame that was measured", "", "best filled frame, or chosen by a person"),
    (
        "lesions",
        "Narrowing on the venogram",
        "",
        "run of points whose circle holds less than the policy's share of the reference's",
    ),
    ("pooling", "Wash-out of the contrast", "s", "time in which an exponential fitted to the falling density halves"),
    ("collaterals", "Collaterals", "", "side vessels that fill, found and confirmed or drawn by a person"),
    ("mask", "Mask", "", "frames before the contrast, moved to lie on the measured one"),
    ("source", "The run", "", "as the file says"),
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
            "Calibrations", None, "", "as each row's own method, source and checks say", "docs/venogram.md; the file's header"
        )  # fmt: skip
    found["hand_measures"] = Derivation(
        "Measured by hand", None, "", "points that a person set, times the picture's calibration", HAND
    )
    return found


def _pullback(vessel: VesselAssessment, policy: Policy, known: Known) -> Known:
    pixels = spacing_of(vessel)
    share = policy.observer_area_difference_percent
    observers = f"± {share.value:.0f} % of an area between observers ({share.source})"
    found = {
        f"frames[*].{name}": Derivation(what, None, unit, rule, CONTOUR, observers, inputs=pixels)
        for name, what, unit, rule in _FRAME_COLUMNS
    }
    along = POSITION_RULES[vessel.positions.source]
    found |= {
        "frames[*].index": Derivation("Frame number", None, "", "0 at the first frame of the file", HEADER),
        "frames[*].position_mm": Derivation("Position along the vein", None, "mm", along, POSITIONS),
        "frames[*].confidence": Derivation(
            "Confidence of the contour", None, "", "how likely the contour is right, 0 to 1", LUMEN
        ),
        "landmarks[*].frame": Derivation("Frame of a landmark", None, "", "pinned by a person, or proposed", POSITIONS),
        "landmarks[*].position_mm": Derivation("Position of a landmark", None, "mm", along, POSITIONS),
        "landmarks[*].confidence": Derivation(
            "Confidence of a proposed landmark", None, "", "how surely the program proposes it, 0 to 1; believed from 0.6", "docs/lumen.md"
        ),
        "source": Derivation("The pullback", None, "", "as the file says", HEADER),
        "pullback": Derivation("Drawing of the catheter", None, "", "as the file says, or entered by a person", POSITIONS),
        "pullback.length_uncertainty_percent": Derivation(
            "Error of a length", vessel.positions.uncertainty_percent, "%", f"one standard deviation; positions: {along}",
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


def _zone(vessel: VesselAssessment, end: str, zone: LandingZone, policy: Policy) -> Known:
    """Healthy vein at one end: where it lies, and its widest, mean and smallest lumen."""
    first, last = zone.frames
    reach = threshold(policy.landing_zone_length_mm)
    where = (
        "healthy, trusted frames outside the vena cava between the disease and the stent's edge, or the policy's length"
    )
    found = {
        "start_frame": Derivation(f"First frame of the {end} landing", first, "", where, LANDING, inputs=(reach,)),
        "end_frame": Derivation(f"Last frame of the {end} landing", last, "", where, LANDING, inputs=(reach,)),
        "max_frame": Derivation(
            f"Widest frame of the {end} landing", zone.max_frame, "", f"largest perimeter, median over {HOLDING_MM:g} mm", LANDING,
        ),
        "start_mm": position_of(vessel, first, zone.start_mm),
        "end_mm": position_of(vessel, last, zone.end_mm),
        "mean_area_mm2": Derivation(
            f"Mean area of the {end} landing", zone.mean_area_mm2, "mm²", "mean over its healthy frames", CONTOUR,
            frames=zone.frames, inputs=spacing_of(vessel),
        ),
        "min_area_mm2": area_on(
            vessel, _smallest_frame(vessel, zone), f"Smallest area of the {end} landing", zone.min_area_mm2,
            "smallest over its healthy frames", policy,
        ),
    }  # fmt: skip
    if zone.max_perimeter_diameter_mm is not None:
        found["max_perimeter_diameter_mm"] = Derivation(
            f"Most distended {end} landing, diameter by perimeter", zone.max_perimeter_diameter_mm, "mm",
            f"perimeter of the contour over π, median over {HOLDING_MM:g} mm of vein, largest in the landing", CONTOUR,
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
            "Scale of the venogram", None, "mm per pixel", "by the method that stands beside it, with its error budget",
            "Clinical reference, section 7.5",
        )  # fmt: skip
    found["venogram.narrowest"] = Derivation(
        "Narrowest view", None, "", "smallest diameter among the measured views of the same vein", VENOGRAM
    )
    return found
