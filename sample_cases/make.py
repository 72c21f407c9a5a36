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
    parser.add_argument("case", nargs="*", help=f"which to make: {', '.join(CASES)} (default: all)")
    parser.add_argument("--out", type=Path, default=Path(__file__).parent, help="folder to write into")
    chosen = parser.parse_args(arguments)
    unknown = [name for name in chosen.case if name not in CASES]
    if unknown:
        parser.error(f"no such case: {', '.join(unknown)}")
    for name in chosen.case or CASES:
        make_case(name, chosen.out)
        print(chosen.out / name)


if __name__ == "__main__":
    main()
