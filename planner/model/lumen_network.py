"""What a trained network says of IVUS frames seen on rays by depths. Its runtime lives elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

RAYS, DEPTHS = 128, 128
"""What the network looks at. A beam is wider than a ray, and a wall between two samples is found between them."""


@dataclass(frozen=True, eq=False)
class LumenReading:
    """One block of frames.

    Attributes
    ----------
    cover
        Shape (frames, rays, depths), uint8: 255 where a sample surely lies in the lumen, 0 where it surely does not.
    seen
        Shape (frames,): logarithm of the odds that there is a usable lumen.
    branch
        Shape (frames,): logarithm of the odds that a branch opens into it.
    spread
        Shape (frames,): logarithm of the relative error to be expected of the area.
    """

    cover: NDArray[np.uint8]
    seen: NDArray[np.float32]
    branch: NDArray[np.float32]
    spread: NDArray[np.float32]


class LumenNetwork(Protocol):
    """Reads the lumen off frames; deterministic."""

    def read(self, grey: NDArray[np.uint8]) -> LumenReading:
        """Read frames 1 to n of grey (n + 2, rays, depths); the first and the last are only their neighbours."""
        ...
