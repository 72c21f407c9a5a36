"""Every clinical threshold the program applies, each with its unit and source."""

from __future__ import annotations

from dataclasses import dataclass

from planner.model.vessel import Segment


@dataclass(frozen=True)
class Threshold:
    """One number with the reason for it."""

    value: float
    unit: str
    meaning: str
    source: str


@dataclass(frozen=True)
class Policy:
    """A versioned set of thresholds; `sha256` names the exact file it was read from.

    Field names are the keys of the policy file. Areas are compared as areas, never as rounded diameters.
    """

    version: str
    sha256: str

    minimum_area_civ_mm2: Threshold
    minimum_area_eiv_mm2: Threshold
    minimum_area_cfv_mm2: Threshold
    typical_area_ivc_mm2: Threshold
    target_diameter_civ_mm: Threshold
    target_diameter_eiv_mm: Threshold
    target_diameter_cfv_mm: Threshold

    significant_area_stenosis_percent: Threshold
    borderline_area_stenosis_percent: Threshold
    villalta_moderate: Threshold
    vcss_moderate: Threshold
    reference_window_mm: Threshold
    diffuse_fraction_percent: Threshold
    prestenotic_dilatation_ratio: Threshold
    compressed_reference_aspect_ratio: Threshold

    anchoring_margin_mm: Threshold
    cranial_margin_mm: Threshold
    caudal_margin_mm: Threshold
    caval_entry_mm: Threshold
    landing_zone_length_mm: Threshold
    minimum_apposition_mm: Threshold
    short_stent_mm: Threshold
    small_stent_mm: Threshold
    preferred_minimum_length_mm: Threshold
    overlap_mm: Threshold
    overlap_braided_mm: Threshold
    protrusion_warn_mm: Threshold
    protrusion_block_mm: Threshold
    profunda_clearance_mm: Threshold
    oversize_after_warn_percent: Threshold
    oversize_before_warn_percent: Threshold
    allowance_quantile_percent: Threshold

    mild_below_stenosis_percent: Threshold
    moderate_to_stenosis_percent: Threshold

    second_look_area_fraction_percent: Threshold
    second_look_delta_mm: Threshold
    second_look_probability_percent: Threshold
    second_look_due_months: Threshold
    second_look_routine_months: Threshold

    path_length_sd_mm: Threshold
    manual_pullback_speed_sd_percent: Threshold
    motor_pullback_length_sd_percent: Threshold
    low_confidence: Threshold
    trusted_confidence: Threshold
    observer_area_difference_percent: Threshold
    diameter_reading_sd_percent: Threshold
    doubtful_diameter_sd_percent: Threshold
    unknown_perimeter_excess_percent: Threshold
    firm_choice_percent: Threshold

    def minimum_area_mm2(self, segment: Segment) -> float:
        """Population minimum lumen area of a segment; the typical area for the IVC, which has no minimum."""
        return {
            "IVC": self.typical_area_ivc_mm2,
            "CIV": self.minimum_area_civ_mm2,
            "EIV": self.minimum_area_eiv_mm2,
            "CFV": self.minimum_area_cfv_mm2,
        }[segment].value

    def target_diameter_mm(self, segment: Segment) -> float | None:
        """Smallest stent diameter that reaches the segment's target; None for the IVC."""
        target = {
            "CIV": self.target_diameter_civ_mm,
            "EIV": self.target_diameter_eiv_mm,
            "CFV": self.target_diameter_cfv_mm,
        }.get(segment)
        return None if target is None else target.value
