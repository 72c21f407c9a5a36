"""How the catheter was drawn through the vein, as the pictures themselves tell it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from planner.model.arrays import BoolArray, FloatArray, freeze

MotionBasis = Literal["speckle", "rests"]


@dataclass(frozen=True, eq=False)
class CatheterMotion:
    """Relative way from frame to frame. An estimate, never a measurement: it only spreads frames between pins.

    Attributes
    ----------
    step
        Shape (frames,), way since the frame before, 1 on average over the frames that moved; 0 at the first frame,
        where the catheter rested and where the picture repeats the one before.
    basis
        "speckle": estimated from how much the tissue's speckle changed. "rests": only rests and repeats were found, all
        other frames count alike.
    """

    step: FloatArray
    basis: MotionBasis

    def __post_init__(self) -> None:
        freeze(self, "step", ndim=1)
        if not (np.isfinite(self.step).all() and (self.step >= 0).all()):
            raise ValueError("steps of the catheter must be known and not negative")

    @property
    def resting(self) -> BoolArray:
        """Frames that add no way, shape (frames,); the first frame never counts."""
        return np.asarray((self.step == 0) & (np.arange(self.step.size) > 0))

    @property
    def has_told(self) -> bool:
        """Whether frames count differently at all."""
        return self.basis == "speckle" or bool(self.resting.any())
