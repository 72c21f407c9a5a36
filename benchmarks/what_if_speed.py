"""How long a held stent takes to judge, beside assessing the whole case anew in the same run.

python -m benchmarks.what_if_speed [--moves N]
"""

from __future__ import annotations

import argparse
import time

from planner.model.plan import StentPlacement
from planner.planning.assess import assess
from planner.planning.what_if import what_if
from tests.helpers.made_cases import case_and_plan
from tests.helpers.policies import shipped_catalogue, shipped_policy


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--moves", type=int, default=100)
    moves = parser.parse_args().moves
    catalogue, policy = shipped_catalogue(), shipped_policy()
    case, plan = case_and_plan((50.0, 66.0, 60.0))
    assessment = assess(case, plan, catalogue, policy)
    start = time.process_time()
    for number in range(moves):
        what_if(assessment, (StentPlacement("medtronic-abre", 18, 120, 30.0 + 0.1 * number),), catalogue)
    move_s = (time.process_time() - start) / moves
    start = time.process_time()
    for _ in range(10):
        assess(case, plan, catalogue, policy)
    whole_s = (time.process_time() - start) / 10
    print(f"{1000 * move_s:.1f} ms a move; assessing the whole case takes {whole_s / move_s:.1f} moves")


if __name__ == "__main__":
    main()
