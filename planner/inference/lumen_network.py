"""The trained lumen network from its file, as `model.lumen_network` promises it."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from planner.model.lumen_network import LumenReading
from planner.resources import resource_path

os.environ["ORT_DISABLE_TELEMETRY"] = "1"
"""Before the import: on Linux and macOS onnxruntime reports the process to its maker, and marks the machine with an
identifier, before any call could tell it not to."""
import onnxruntime  # noqa: E402

_FRAMES_AT_ONCE = 4  # more do not fit a processor's own cache
_THREADS = max(1, min(4, os.cpu_count() or 1))


class OnnxLumenNetwork:
    """The network, a few frames on every processor; the same bytes give the same answer however many there are."""

    def __init__(self) -> None:
        onnxruntime.disable_telemetry_events()  # on Windows, where the variable is not read
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1  # layers this small lose more by being shared than they gain
        options.inter_op_num_threads = 1
        options.use_deterministic_compute = True
        path = resource_path("lumen_network", "lumen.onnx")
        self._session = onnxruntime.InferenceSession(path.read_bytes(), options, providers=["CPUExecutionProvider"])
        self._workers = ThreadPoolExecutor(_THREADS, "lumen")

    def read(self, grey: NDArray[np.uint8]) -> LumenReading:
        """See `model.lumen_network.LumenNetwork.read`."""
        starts = range(0, len(grey) - 2, _FRAMES_AT_ONCE)
        parts = list(self._workers.map(lambda start: self._run(grey[start : start + _FRAMES_AT_ONCE + 2]), starts))
        cover, signs = (np.concatenate(part) for part in zip(*parts, strict=True))
        return LumenReading(cover, *signs.T)

    def _run(self, grey: NDArray[np.uint8]) -> list[NDArray[np.generic]]:
        answer: list[NDArray[np.generic]] = self._session.run(None, {"grey": np.ascontiguousarray(grey)})
        return answer


@lru_cache(maxsize=1)
def lumen_network() -> OnnxLumenNetwork:
    """The program's network, loaded when it is first needed."""
    return OnnxLumenNetwork()
