"""What stands around the catheter in every frame, in section coordinates (mm, u left, v back).

Arrays have one row per frame; a structure that is absent in a frame has NaN there.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from sample_cases.maker.section import Floats

CATHETER_RADIUS_MM = 1.4  # 8.2 F shaft of the 10 MHz venous catheter


@dataclass(frozen=True)
class Tube:
    """A round vessel crossing the planes: centre_mm (frames, 2), radius_mm (frames,)."""

    centre_mm: Floats
    radius_mm: Floats
    wall_mm: float = 0.9


@dataclass(frozen=True)
class Strand:
    """A web across the lumen: ends_mm (frames, 2, 2), half_thickness_mm (frames,)."""

    ends_mm: Floats
    half_thickness_mm: Floats


@dataclass(frozen=True)
class Scene:
    """One pullback before it is pictured.

    contours_mm: (frames, 128, 2) lumen-intima border. catheter_mm: (frames, 2). roll_rad: (frames,) how the picture is
    turned. wall_mm, wall_db, scar_mm, blood_db: (frames,). shear_rad: (frames,) amplitude of uneven rotation.
    gain_db: what the operator added to the console's own gain.
    """

    contours_mm: Floats
    catheter_mm: Floats
    roll_rad: Floats
    wall_mm: Floats
    wall_db: Floats
    scar_mm: Floats
    blood_db: Floats
    shear_rad: Floats
    lumen_seen: np.ndarray
    strut_angles_rad: Floats | None = None
    arteries: list[Tube] = field(default_factory=list)
    branches: list[Tube] = field(default_factory=list)
    bones: list[Tube] = field(default_factory=list)
    strands: list[Strand] = field(default_factory=list)
    wire_rad: Floats | None = None
    gain_db: float = 0.0

    def __len__(self) -> int:
        return len(self.contours_mm)


def to_picture(scene: Scene, frame: int, points_mm: Floats) -> Floats:
    """Section points (..., 2) as the picture of one frame shows them: mm from the transducer, x right, y down."""
    offset = points_mm - scene.catheter_mm[frame]
    radius = np.hypot(offset[..., 0], offset[..., 1])
    angle = np.arctan2(offset[..., 1], offset[..., 0]) + scene.roll_rad[frame]
    angle = uneven(angle, scene.shear_rad[frame])
    return np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=-1)


def uneven(angle: Floats, amplitude: float) -> Floats:
    """Picture angle of a true angle when the core turns unevenly."""
    return angle + amplitude * np.sin(2 * angle)


def picture_contours(scene: Scene) -> Floats:
    """Truth contours (frames, 128, 2) in picture millimetres; frames without a visible lumen are NaN."""
    shown = np.stack([to_picture(scene, k, scene.contours_mm[k]) for k in range(len(scene))])
    shown[~scene.lumen_seen] = np.nan
    return shown
