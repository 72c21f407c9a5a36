"""How many plans a second follow from typed measurements, beside drawing one band plainly with numpy in the same run.

python -m benchmarks.sizing_speed [--plans N]
"""

from __future__ import annotations

import argparse
import time

import numpy as np

from planner.model.intake import Intake
from planner.planning.assess import assess_measurements
from tests.helpers.policies import shipped_catalogue
from tests.sizing.plain_monte_carlo import drawn_outcome
from tests.sizing.veins import POLICY, vein

DRAWS = 10_000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--plans", type=int, default=200)
    count = parser.parse_args().plans
    rng, catalogue = np.random.default_rng(1), shipped_catalogue()
    veins = [
        vein(
            mla_mm2=rng.uniform(20, 120),
            caudal_mm2=rng.uniform(130, 230),
            lesion_mm=rng.uniform(20, 120),
            landing_mm=rng.uniform(11, 17),
            unstented_mm=rng.uniform(30, 120),
            covered_mm=90,
        )
        for _ in range(count)
    ]
    assess_measurements(veins[0], Intake(), catalogue, POLICY)
    start = time.process_time()
    for each in veins:
        assess_measurements(each, Intake(), catalogue, POLICY)
    plan_s = (time.process_time() - start) / count
    start = time.process_time()
    for each in veins:
        np.percentile(drawn_outcome(each, 16, (2.5, 1.5), DRAWS)[1], (5, 50, 80, 95))
    plain_s = (time.process_time() - start) / count
    print(f"{1 / plan_s:.0f} plans/s of one core; a plain band of {DRAWS} draws takes {plain_s / plan_s:.2f} plans")


if __name__ == "__main__":
    main()
