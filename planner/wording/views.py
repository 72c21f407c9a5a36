"""What a venogram's view is called, by where the C-arm stood."""

from __future__ import annotations

from planner.model.calibration import XrayGeometry
from planner.said import Said, joined, say

STRAIGHT_WITHIN_DEG = 5.0
"""Angles smaller than this are not named: a C-arm is set straight by eye."""

UNKNOWN_VIEW = say("angles unknown")
_LAO, _RAO = say("LAO {angle:.0f}°"), say("RAO {angle:.0f}°")
_CRANIAL, _CAUDAL = say("cranial {angle:.0f}°"), say("caudal {angle:.0f}°")


def name_view(geometry: XrayGeometry) -> str:
    """Return "AP", "LAO 26°", "RAO 32°, cranial 10°"; positioner angles count LAO and cranial positive (PS3.3 C.8.7.5)."""
    primary, secondary = geometry.primary_angle_deg, geometry.secondary_angle_deg
    if primary is None and secondary is None:
        return UNKNOWN_VIEW
    parts = [_angle(primary, _LAO, _RAO), _angle(secondary, _CRANIAL, _CAUDAL)]
    return joined(", ", (part for part in parts if part)) or "AP"


def _angle(angle_deg: float | None, positive: str, negative: str) -> str:
    if angle_deg is None or abs(angle_deg) < STRAIGHT_WITHIN_DEG:
        return ""
    return Said(positive if angle_deg > 0 else negative, {"angle": abs(angle_deg)})
