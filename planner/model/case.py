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
        Further runs of the same patient that are not planned on. Venograms of the same examination are measured too, as
        further views; the window offers the rest.
    """

    patient: Patient
    pullback: Pullback | None = None
    venogram: Venogram | None = None
    other_pullbacks: tuple[Pullback, ...] = ()
    other_venograms: tuple[Venogram, ...] = ()

    @property
    def further_views(self) -> tuple[Venogram, ...]:
        """Other venograms of the same examination as the one planned on: further views of the same vein."""
        first = self.venogram
        return () if first is None else tuple(run for run in self.other_venograms if _same_examination(first, run))


def _same_examination(first: Venogram, other: Venogram) -> bool:
    """By study or else by day; where a file tells neither, it is taken to belong."""
    mine, theirs = first.origin, other.origin
    if mine.study_uid and theirs.study_uid and mine.study_uid == theirs.study_uid:
        return True
    if mine.study_date and theirs.study_date:
        return mine.study_date == theirs.study_date
    return not (mine.study_uid and theirs.study_uid)
