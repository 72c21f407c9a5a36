"""How long a plan takes against decoding the same files with pydicom, both as whole processes of this run.

python -m benchmarks.plan_speed [--case NAME] [--runs N]
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SAMPLES = Path(__file__).resolve().parents[1] / "sample_cases"
DECODE = "import sys, pydicom\nfor path in sys.argv[1:]:\n    pydicom.dcmread(path).pixel_array"


def seconds(*words: object) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, *map(str, words)], check=True, capture_output=True)
    return time.perf_counter() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--case", default="left_nivl")
    parser.add_argument("--runs", type=int, default=3)
    arguments = parser.parse_args()
    case = SAMPLES / arguments.case
    files = sorted((case / "dicom").rglob("*.dcm"))
    with tempfile.TemporaryDirectory() as out:
        job = ("-m", "planner", "plan", case / "dicom", "--intake", case / "intake.json", "--out", out)
        plans, decodes = [], []
        for _ in range(arguments.runs):
            plans.append(seconds(*job))
            decodes.append(seconds("-c", DECODE, *files))
    plan, decode = statistics.median(plans), statistics.median(decodes)
    print(f"{arguments.case}: plan {plan:.2f} s, pydicom decode {decode:.2f} s, ratio {plan / decode:.2f}")
    print(f"of the limit 3 x decode + 3 s: {100 * plan / (3 * decode + 3):.0f} %")


if __name__ == "__main__":
    main()
