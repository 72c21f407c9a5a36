"""Which examples the network never learns from, and how many frames of a file belong together."""

from __future__ import annotations

from pathlib import Path

_ONE_IN = 12

RUN_FRAMES = {"random": 5, "vein": 8}
"""Frames of one run by the kind of file; files of other kinds hold one run."""


def is_held_back(path: Path) -> bool:
    """Whether a file of `training.examples` is kept for judging."""
    return int(path.stem.split("-")[1]) % _ONE_IN == 0
