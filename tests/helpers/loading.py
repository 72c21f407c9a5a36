"""One run of a case, for tests that look at nothing else of it."""

from __future__ import annotations

from pathlib import Path

from planner.dicom.loading import load_case
from planner.model.pullback import Pullback
from planner.model.venogram import Venogram


def load_pullback(path: Path) -> Pullback:
    pullback = load_case([path]).pullback
    assert pullback is not None
    return pullback


def load_venogram(path: Path) -> Venogram:
    venogram = load_case([path]).venogram
    assert venogram is not None
    return venogram
