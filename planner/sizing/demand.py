"""What a run of stents has to meet in one vein, asked of every run of the shelf at once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from planner.model.arrays import BoolArray, FloatArray, IntArray
from planner.model.intake import LengthAllowance
from planner.model.measurements import SizingInputs
from planner.model.policy import Policy
from planner.sizing.allowance import needed_length_mm, needed_lengths_mm
from planner.sizing.diameter import is_enough, landing_diameters_mm, oversize_percent
from planner.sizing.landing import Coverage
from planner.sizing.outlook import Outlook
from planner.sizing.runs import Run
from planner.sizing.shelf import Shelf


@dataclass(frozen=True)
class Demand:
    """What a run has to meet.

    Attributes
    ----------
    required_mm
        Least diameter over the disease and at the cranial landing.
    caudal_required_mm
        Least diameter at the caudal landing alone, for a run that narrows toward it.
    """

    inputs: SizingInputs
    policy: Policy
    required_mm: float
    caudal_required_mm: float
    coverage: Coverage
    own: LengthAllowance | None

    def needed_mm(self, run: Run, outlook: Outlook) -> float:
        """Length that this run has to have."""
        return needed_length_mm(self.coverage, outlook.drift(run.diameter_mm), self.own, run.total_mm)

    def all_needed_mm(self, shelf: Shelf, outlook: Outlook) -> FloatArray:
        """Length that each run of the shelf has to have, shape (runs,)."""
        drift = outlook.drift_of_each(shelf.made_mm, shelf.diameter_index)
        return needed_lengths_mm(self.coverage, drift, self.own, shelf.totals_mm)

    def is_wide_enough(self, shelf: Shelf, outlook: Outlook) -> BoolArray:
        """Which runs are as wide as required, shape (runs,); tapers only where a straight run is much too wide below."""
        wide = is_enough(shelf.diameters_mm, self.required_mm)
        return wide & (~shelf.is_taper | self.tapers_that_serve(shelf, outlook))

    def best(self, shelf: Shelf, outlook: Outlook) -> IntArray:
        """Places of the runs that meet everything, best first.

        Several stents are taken only where no single one of their group fits, and then the first of the group.
        """
        enough = self.is_wide_enough(shelf, outlook)
        enough &= is_enough(shelf.totals_mm, self.all_needed_mm(shelf, outlook))
        enough &= ~self.coverage.all_reach_profunda(shelf.totals_mm)
        singles = enough & shelf.is_single
        served = np.zeros(shelf.group.max(initial=0) + 1, dtype=bool)
        served[shelf.group[singles]] = True
        several = np.flatnonzero(enough & ~shelf.is_single & ~served[shelf.group])
        kept = np.flatnonzero(singles)
        if several.size:
            first_of_group = several[np.unique(shelf.group[several], return_index=True)[1]]
            kept = np.sort(np.concatenate([kept, first_of_group]))
        return kept

    def tapers_that_serve(self, shelf: Shelf, outlook: Outlook) -> BoolArray:
        """Tapers that hold below, leave the disease to the wide stent, and spare the caudal vein, shape (runs,).

        None where the narrower stent would do throughout.
        """
        coverage = self.coverage
        serves = shelf.is_taper & is_enough(shelf.caudal_diameters_mm, self.caudal_required_mm)
        serves &= ~is_enough(shelf.caudal_diameters_mm, self.required_mm)
        if not serves.any():
            return serves
        serves &= is_enough(shelf.wide_mm, coverage.length_mm - coverage.caudal_margin_mm)
        too_wide = np.array([self._is_much_too_wide(diameter_mm, outlook) for diameter_mm in shelf.made_mm])
        return serves & too_wide[shelf.diameter_index]

    def _is_much_too_wide(self, diameter_mm: float, outlook: Outlook) -> bool:
        """Whether it stretches the caudal vein beyond what is warned of, as measured or once that vein has thinned."""
        caudal_mm = landing_diameters_mm(self.inputs, self.policy)[1]
        before = oversize_percent(diameter_mm, caudal_mm) or 0.0
        after = oversize_percent(diameter_mm, outlook.after_mm(diameter_mm)) or 0.0
        policy = self.policy
        return before > policy.oversize_before_warn_percent.value or after > policy.oversize_after_warn_percent.value
