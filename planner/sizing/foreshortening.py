"""How long a stent is once it is deployed: a property of the device, apart from anything the vein does."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, radians, sin, sqrt

import numpy as np

from planner.model.device import DeployedLength, StentModel


def deployed_length_mm(
    model: StentModel,
    labelled_length_mm: float,
    nominal_mm: float,
    deployed_mm: float,
    table: Sequence[DeployedLength] = (),
) -> float | None:
    """Length at the diameter that the stent really reaches; None where it cannot be known.

    The maker's `table`, narrowest first, decides where there is one: between its entries in proportion, beyond them
    unknown. Without one, a braid keeps its wires' length and turns, so that
    `L(D) = L_nominal · sqrt(1 - (D/D_nominal)² · sin²(angle)) / cos(angle)` with the angle from the axis at nominal
    diameter: it is longer the less it opens (clinical reference, section 4.4). For stents cut from a tube the label is
    returned: makers describe their shortening as minimal and publish no figure.
    """
    if table:
        return _tabulated_mm(table, deployed_mm)
    if model.braided is None:
        return None
    if not model.braided:
        return labelled_length_mm
    if model.braid_angle_deg is None:
        return None
    angle = radians(model.braid_angle_deg)
    along = 1 - (deployed_mm / nominal_mm * sin(angle)) ** 2
    return labelled_length_mm * sqrt(along) / cos(angle) if along > 0 else None


def knows_its_length(model: StentModel, table: Sequence[DeployedLength] = ()) -> bool:
    """Whether its length at a diameter can be told at all."""
    return bool(table) or model.braided is False or (model.braided is True and model.braid_angle_deg is not None)


def _tabulated_mm(table: Sequence[DeployedLength], deployed_mm: float) -> float | None:
    if not table[0].diameter_mm <= deployed_mm <= table[-1].diameter_mm:
        return None
    diameters, lengths = [each.diameter_mm for each in table], [each.length_mm for each in table]
    return float(np.interp(deployed_mm, diameters, lengths))
