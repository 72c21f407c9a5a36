"""The command line's grammar; every command is public, see the help text of each."""

from __future__ import annotations

import argparse
import math
from pathlib import Path
from typing import Any, NoReturn

from planner.errors import UsageError
from planner.version import SOFTWARE, VERSION

DESCRIPTION = (
    "Plans iliac vein stents from IVUS and venogram, with the vein's elongation accounted for. "
    "Research and training use; not a medical device."
)


MEASUREMENT_KEYS = """\
keys of MEASUREMENTS (millimetres, square millimetres, millimetres of mercury; * is needed):
  side                         left | right
  class *                      NIVL | PTS
  lesion *                     mla_mm2 *, segment * (IVC | CIV | EIV | CFV), length_mm
  caudal_reference *           area_mm2 *, segment *, perimeter_mm
  cranial_reference            the same
  landing                      max_perimeter_diameter_mm *, length_mm, mean_diameter_mm, area_diameter_mm, segment
  landing_cranial, landing_caudal   the same, where both ends were measured
  unstented_caudal_length_mm   from the stent to the inguinal ligament
  covered_length_mm            under the stent; what the stent covers where it is left out
  covered_tortuosity           arc over chord, less one
  pressure_gradient_mmhg, pressure_gradient_sd_mmhg
  stent                        diameter_mm *, length_mm, model_id: evaluates this stent instead of choosing one
"""
INTAKE_KEYS = """\
keys of --intake (all may be left out; what is not stated is never taken as no):
  side, class, cause, symptoms [name, positional], ceap (C0 to C6), ulcer, prior_dvt, clot_causes_excluded,
  vcss, vcss_items, villalta, villalta_items, anticoagulation, allergies, contraindications, pregnancy,
  planned_abdominal_surgery, prior_stent, pressure_gradient_mmhg, pressure_gradient_sd_mmhg, filling_state, respiration,
  landmarks [name, frame, position_mm], travel [from_frame, to_frame, travel_mm] (frames count from 0 in files,
    from 1 in the window and in print),
  length_allowance_mm or length_allowance_percent
"""


class Parser(argparse.ArgumentParser):
    """An argument parser that fails as the rest of the program does: one line, exit code 2."""

    def error(self, message: str) -> NoReturn:
        """Raise instead of printing the whole usage."""
        raise UsageError(message, f"see '{self.prog} --help'")


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands; the chosen command's name is in `command`, None for the bare program."""
    parser = Parser(prog="ilioplan", description=DESCRIPTION)
    parser.add_argument("--version", action="version", version=f"{SOFTWARE} {VERSION}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    _add_open(commands)
    _add_inspect(commands)
    _add_measure(commands)
    _add_venogram(commands)
    _add_plan(commands)
    _add_size(commands)
    return parser


Commands = Any
"""What `add_subparsers` gives back; argparse names no public type for it."""


def _command(commands: Commands, name: str, words: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(name, help=words, description=words)
    parser.add_argument("--debug", action="store_true", help="show the traceback of an error")
    return parser


def _add_open(commands: Commands) -> None:
    parser = _command(commands, "open", "open the window, with PATH if given")
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH")
    _add_intake(parser)


def _add_inspect(commands: Commands) -> None:
    parser = _command(commands, "inspect", "say what is in these files or folders")
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    parser.add_argument("--json", action="store_true", help="print JSON instead of words")


def _add_measure(commands: Commands) -> None:
    parser = _command(commands, "measure", "measure the lumen, segments and lesions of an IVUS pullback")
    parser.add_argument("path", type=Path, metavar="PATH")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="JSON to write")
    parser.add_argument("--contours", action="store_true", help="include every frame's contour")
    _add_tick(parser)
    _add_intake(parser)


def _add_venogram(commands: Commands) -> None:
    parser = _command(commands, "venogram", "calibrate and measure a venogram")
    parser.add_argument("path", type=Path, metavar="PATH")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="JSON to write")


def _add_plan(commands: Commands) -> None:
    parser = _command(commands, "plan", "plan one case: plan.json, plan.pdf and frames.csv")
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder to write into")
    _add_tick(parser)
    _add_intake(parser)


def _add_size(commands: Commands) -> None:
    parser = _command(commands, "size", "plan from measurements that a person already has, without images")
    parser.add_argument("measurements", type=Path, metavar="MEASUREMENTS", help="JSON or TOML, see below")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder to write into")
    _add_intake(parser)
    parser.epilog = f"{MEASUREMENT_KEYS}\n{INTAKE_KEYS}"


def _add_intake(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--intake", type=Path, metavar="FILE", help="what images cannot say, JSON or TOML, see below")
    parser.epilog = INTAKE_KEYS
    parser.formatter_class = argparse.RawDescriptionHelpFormatter


def _add_tick(parser: argparse.ArgumentParser) -> None:
    words = "how many mm the tick marks in the IVUS picture are apart, for a pullback without a calibration of its own"
    parser.add_argument("--tick-mm", type=_positive, metavar="MM", help=words)


def _positive(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if not (math.isfinite(number) and number > 0):
        raise argparse.ArgumentTypeError(f"{text!r} is not a distance in millimetres")
    return number
