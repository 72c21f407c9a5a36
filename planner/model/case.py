"""What was loaded: the images of one patient."""

from __future__ import annotations

from dataclasses import dataclass

from planner.model.identity import Patient
from planner.model.pullback import Pullback
from planner.model.venogram import Venogram


@dataclass(frozen=True, eq=False)
class Case:
    """One patient's pullback and venogram; either may be absent.

    Attributes
    ----------
    other_pullbacks, other_venograms
        Further runs of the same patient that are not planned on; the window offers them.
    """

    patient: Patient
    pullback: Pullback | None = None
    venogram: Venogram | None = None
    other_pullbacks: tuple[Pullback, ...] = ()
    other_venograms: tuple[Venogram, ...] = ()
