"""What a venogram's view is called, by where the C-arm stood."""

from __future__ import annotations

from planner.model.calibration import XrayGeometry

STRAIGHT_WITHIN_DEG = 5.0
"""Angles smaller than this are not named: a C-arm is set straight by eye."""

UNKNOWN_VIEW = "angles unknown"


def name_view(geometry: XrayGeometry) -> str:
    """Return "AP", "LAO 26°", "RAO 32°, cranial 10°"; positioner angles count LAO and cranial positive (PS3.3 C.8.7.5)."""
    primary, secondary = geometry.primary_angle_deg, geometry.secondary_angle_deg
    if primary is None and secondary is None:
        return UNKNOWN_VIEW
    parts = [_part(primary, "LAO", "RAO"), _part(secondary, "cranial", "caudal")]
    return ", ".join(part for part in parts if part) or "AP"


def _part(angle_deg: float | None, positive: str, negative: str) -> str:
    if angle_deg is None or abs(angle_deg) < STRAIGHT_WITHIN_DEG:
        return ""
    return f"{positive if angle_deg > 0 else negative} {abs(angle_deg):.0f}°"
