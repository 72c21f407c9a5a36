"""How many plans a second follow from typed measurements, beside drawing one band plainly with numpy in the same run.

python -m benchmarks.sizing_speed [--plans N]
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable

import numpy as np

from planner.model.intake import Intake
from planner.model.measurements import SizingInputs
from planner.planning.assess import assess_measurements
from tests.helpers.policies import shipped_catalogue
from tests.sizing.plain_monte_carlo import drawn_outcome
from tests.sizing.veins import POLICY, vein

DRAWS = 10_000
PERCENTS = (5, 50, 80, 95)
ROUNDS = 5


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--plans", type=int, default=100)
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
    plan_s = _fastest_s(lambda each: assess_measurements(each, Intake(), catalogue, POLICY), veins)
    plain_s = _fastest_s(lambda each: np.percentile(drawn_outcome(each, 16, (2.5, 1.5), DRAWS)[1], PERCENTS), veins)
    print(f"{1 / plan_s:.0f} plans/s of one core; a plain band of {DRAWS} draws takes {plain_s / plan_s:.2f} plans")


def _fastest_s(work: Callable[[SizingInputs], object], veins: list[SizingInputs]) -> float:
    """Seconds of processor time a vein, in the fastest of several rounds: what else runs only ever slows one."""
    rounds = []
    for _ in range(ROUNDS):
        start = time.process_time()
        for each in veins:
            work(each)
        rounds.append(time.process_time() - start)
    return min(rounds) / len(veins)


if __name__ == "__main__":
    main()
