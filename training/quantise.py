"""Writes the trained network in whole numbers, as the program runs it: half the time, a third of the size.

    python -m training.quantise NETWORK FOLDER [--out FILE]

NETWORK is what `training.train` wrote, FOLDER holds the files of `training.examples`: on some of those that were learnt
from it is seen how large each layer's numbers become. Weights take seven bits, so that sums fit sixteen on every processor
and the answer is the same whether or not it multiplies bytes by itself.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_static
from onnxruntime.quantization.shape_inference import quant_pre_process

from training.held_back import is_held_back

RESOURCE = Path(__file__).resolve().parents[1] / "resources" / "lumen_network" / "lumen.onnx"
_ONE_FILE_IN = 20
_FRAMES_OF_A_FILE = 10
_WHOLE_NUMBERED = ["Conv", "Concat", "Slice", "Relu", "Add"]
_FRACTIONAL = ["/network/level0/level0.0/Conv"]  # so few channels go in that whole numbers gain nothing


class _SomeExamples(CalibrationDataReader):  # type: ignore[misc]
    def __init__(self, folder: Path) -> None:
        self._frames = _frames(folder)

    def get_next(self) -> dict[str, np.ndarray] | None:
        return next(self._frames, None)


def _frames(folder: Path) -> Iterator[dict[str, np.ndarray]]:
    learnt = [path for path in sorted(folder.glob("*-*[0-9].npz")) if not is_held_back(path)]
    for path in learnt[::_ONE_FILE_IN]:
        with np.load(path) as held:
            yield {"grey": held["grey"][:_FRAMES_OF_A_FILE]}


def quantise(network: Path, folder: Path, out: Path) -> None:
    """Write `network` in whole numbers to `out`."""
    with tempfile.TemporaryDirectory() as place:
        tidied = Path(place) / "tidied.onnx"
        quant_pre_process(network, tidied, skip_symbolic_shape=True)
        quantize_static(
            tidied,
            out,
            _SomeExamples(folder),
            quant_format=QuantFormat.QDQ,
            per_channel=True,
            reduce_range=True,
            op_types_to_quantize=_WHOLE_NUMBERED,
            nodes_to_exclude=_FRACTIONAL,
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("network", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--out", type=Path, default=RESOURCE)
    arguments = parser.parse_args()
    quantise(arguments.network, arguments.folder, arguments.out)


if __name__ == "__main__":
    main()
