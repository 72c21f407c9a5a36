"""The trained lumen network from its file, as `model.lumen_network` promises it."""

from __future__ import annotations

import os
from functools import lru_cache

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from planner.model.lumen_network import LumenReading
from planner.resources import resource_path


class OnnxLumenNetwork:
    """The network on all processors; the same bytes give the same answer on one machine."""

    def __init__(self) -> None:
        onnxruntime.disable_telemetry_events()  # patient data stays on the machine, and so does the fact that there is some
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = max(1, min(4, os.cpu_count() or 1))
        options.use_deterministic_compute = True
        path = resource_path("lumen_network", "lumen.onnx")
        self._session = onnxruntime.InferenceSession(path.read_bytes(), options, providers=["CPUExecutionProvider"])

    def read(self, grey: NDArray[np.uint8]) -> LumenReading:
        """See `model.lumen_network.LumenNetwork.read`."""
        cover, signs = self._session.run(None, {"grey": np.ascontiguousarray(grey)})
        return LumenReading(cover, *signs.T)


@lru_cache(maxsize=1)
def lumen_network() -> OnnxLumenNetwork:
    """The program's network, loaded when it is first needed."""
    return OnnxLumenNetwork()
