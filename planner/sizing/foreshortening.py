"""How long a stent is once it is deployed: a property of the device, apart from anything the vein does."""

from __future__ import annotations

from math import cos, radians, sin, sqrt

from planner.model.device import StentModel


def deployed_length_mm(
    model: StentModel, labelled_length_mm: float, nominal_mm: float, deployed_mm: float
) -> float | None:
    """Length at the diameter that the stent really reaches; None where it cannot be known.

    A braid keeps its wires' length and turns, so that
    `L(D) = L_nominal · sqrt(1 - (D/D_nominal)² · sin²(angle)) / cos(angle)` with the angle from the axis at nominal
    diameter: it is longer the less it opens (clinical reference, section 4.4). For stents cut from a tube the label is
    returned: makers describe their shortening as minimal and publish no figure.
    """
    if model.braided is None:
        return None
    if not model.braided:
        return labelled_length_mm
    if model.braid_angle_deg is None:
        return None
    angle = radians(model.braid_angle_deg)
    along = 1 - (deployed_mm / nominal_mm * sin(angle)) ** 2
    return labelled_length_mm * sqrt(along) / cos(angle) if along > 0 else None
