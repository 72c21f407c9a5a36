"""Makes the sample cases: `python -m sample_cases.make [CASE ...] [--out DIR]`.

Without CASE all are made; without --out they replace the ones beside this file. Two runs give the same files.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from sample_cases.maker.cases import CASES, make_case


def main(arguments: list[str] | None = None) -> None:
    """Make the cases named on the command line."""
    parser = argparse.ArgumentParser(prog="python -m sample_cases.make", description=__doc__)
    parser.add_argument("case", nargs="*", choices=[*CASES, []], help="which to make (default: all)")
    parser.add_argument("--out", type=Path, default=Path(__file__).parent, help="folder to write into")
    chosen = parser.parse_args(arguments)
    for name in chosen.case or CASES:
        make_case(name, chosen.out)
        print(chosen.out / name)


if __name__ == "__main__":
    main()
