"""Evidence is read in blocks and lies where the frames' lumens do."""

from __future__ import annotations

import numpy as np
import pytest

from planner.measure.wall_evidence import look_for_walls
from planner.model.calibration import PixelSpacing
from planner.model.lumen_network import LumenReading
from tests.helpers.pullbacks import ArrayFrames

SPACING = PixelSpacing(0.2, 0.2, "manual")
SECTOR = (0, 0, 255, 255)


class DarkIsLumen:
    """Calls lumen what is darker than half; remembers how many frames it was shown at once."""

    def __init__(self) -> None:
        self.shown: list[int] = []

    def read(self, grey: np.ndarray) -> LumenReading:
        self.shown.append(len(grey))
        nothing = np.zeros(len(grey) - 2, np.float32)
        return LumenReading(np.where(grey[1:-1] < 128, 255, 0).astype(np.uint8), nothing, nothing, nothing)


def discs(radii_mm: np.ndarray) -> np.ndarray:
    axis = (np.arange(256) - 127.5) * 0.2
    far = np.hypot(*np.meshgrid(axis, axis))
    return np.stack([np.where(far < radius, 20, 220).astype(np.uint8) for radius in radii_mm])


def test_every_frame_s_own_lumen_is_told_and_ends_stand_in_for_their_neighbours() -> None:
    radii = np.linspace(5.0, 9.0, 70)
    network = DarkIsLumen()
    walls = look_for_walls(ArrayFrames(discs(radii)), (127.5, 127.5), SECTOR, SPACING, network)
    assert network.shown == [34, 34, 8]
    depth = (walls.cover > 127).sum(axis=2).mean(axis=1) * walls.step_mm
    assert depth == pytest.approx(radii, abs=0.25)
    assert walls.part(range(3, 5)).cover.shape[0] == 2


def test_reading_is_told_and_can_be_stopped() -> None:
    told: list[float] = []
    frames = ArrayFrames(discs(np.full(40, 6.0)))
    look_for_walls(frames, (127.5, 127.5), SECTOR, SPACING, DarkIsLumen(), lambda _doing, share: told.append(share))
    assert told == [0.0, 0.8]
