"""What the elongation model calls its inputs and parameters, in words."""

from __future__ import annotations

from planner.said import say

_INPUTS: dict[str, str] = {
    "disease_class": say("disease class"),
    "lesion_mla_mm2": say("lesion mla"),
    "caudal_reference_area_mm2": say("caudal reference area"),
    "stent_diameter_mm": say("stent diameter"),
    "balloon_mm": say("balloon"),
    "pressure_gradient_mmhg": say("pressure gradient"),
    "pressure_gradient_sd_mmhg": say("pressure gradient sd"),
    "unstented_caudal_length_mm": say("unstented caudal length"),
    "covered_length_mm": say("covered length"),
    "covered_tortuosity": say("covered tortuosity"),
}
_PARAMETERS: dict[str, str] = {
    "compliance_mean": say("compliance mean"),
    "compliance_sd": say("compliance sd"),
    "achieved_fraction_mean": say("achieved fraction mean"),
    "achieved_fraction_sd": say("achieved fraction sd"),
    "coupling_slope_mean": say("coupling slope mean"),
    "coupling_slope_sd": say("coupling slope sd"),
    "coupling_saturation_mean": say("coupling saturation mean"),
    "coupling_saturation_sd": say("coupling saturation sd"),
    "coupling_residual_mean": say("coupling residual mean"),
    "coupling_residual_sd": say("coupling residual sd"),
    "class_factor_mean": say("class factor mean"),
    "class_factor_sd": say("class factor sd"),
    "lengthening_share_mean": say("lengthening share mean"),
    "lengthening_share_sd": say("lengthening share sd"),
    "straightened_fraction_mean": say("straightened fraction mean"),
    "straightened_fraction_sd": say("straightened fraction sd"),
    "acute_fraction_mean": say("acute fraction mean"),
    "acute_fraction_sd": say("acute fraction sd"),
    "settling_months_mean": say("settling months mean"),
    "settling_months_sd": say("settling months sd"),
    "strain_low": say("strain low"),
    "strain_high": say("strain high"),
    "lesion_diameter_sd": say("lesion diameter sd"),
}


def input_words(name: str) -> str:
    """Return an input's name in words, without its unit; of another version's, as it is written."""
    return _INPUTS.get(name) or name.replace("_mm2", "").replace("_mmhg", "").replace("_mm", "").replace("_", " ")


def parameter_words(name: str) -> str:
    """Return a parameter's name in words; of another version's, as it is written."""
    return _PARAMETERS.get(name) or name.replace("_", " ")
