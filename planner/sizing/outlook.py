"""Predictions for the diameters that are being compared, each made once."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from planner.model.assessment import Elongation
from planner.model.measurements import SizingInputs
from planner.model.policy import Policy
from planner.sizing.allowance import Drift, drift_of
from planner.sizing.elongation import DRAWS, predict

SCREENING_DRAWS = 1000
"""For diameters that are only listed beside the chosen one; a percentile then holds to about 2 %."""


@dataclass
class Outlook:
    """What each stent diameter would do to this vein.

    Attributes
    ----------
    cover_mm
        Covered length that predictions are made for before a stent is chosen; None where it is not known.
    """

    inputs: SizingInputs
    policy: Policy
    cover_mm: float | None
    _exact: dict[float, Elongation] = field(default_factory=dict)
    _screened: dict[float, Elongation] = field(default_factory=dict)
    _drifts: dict[float, Drift] = field(default_factory=dict)

    def make_exact(self, diameter_mm: float) -> None:
        """Predict with all draws for this diameter from now on."""
        if diameter_mm not in self._exact:
            self._exact[diameter_mm] = self._predict(diameter_mm, DRAWS)
            self._drifts.pop(diameter_mm, None)

    def is_exact(self, diameter_mm: float) -> bool:
        """Whether the prediction for this diameter uses all draws."""
        return diameter_mm in self._exact

    def at(self, diameter_mm: float) -> Elongation:
        """The prediction for this diameter."""
        if diameter_mm in self._exact:
            return self._exact[diameter_mm]
        if diameter_mm not in self._screened:
            self._screened[diameter_mm] = self._predict(diameter_mm, SCREENING_DRAWS)
        return self._screened[diameter_mm]

    def drift(self, diameter_mm: float) -> Drift:
        """What of the prediction decides on length."""
        if diameter_mm not in self._drifts:
            cover_mm, stated_mm = self._stated_or(self.cover_mm), self.inputs.covered_length_mm
            self._drifts[diameter_mm] = drift_of(self.at(diameter_mm), cover_mm or 0.0, stated_mm, self.policy)
        return self._drifts[diameter_mm]

    def final(self, diameter_mm: float, total_mm: float | None) -> Elongation:
        """The prediction for the chosen stent, over the length that it really covers."""
        cover_mm = self._stated_or(total_mm)
        if cover_mm == self._stated_or(self.cover_mm):
            self.make_exact(diameter_mm)
            return self.at(diameter_mm)
        return predict(self._covering(total_mm), diameter_mm, diameter_mm, self.policy)

    def _stated_or(self, covered_mm: float | None) -> float | None:
        stated = self.inputs.covered_length_mm
        return covered_mm if stated is None else stated

    def _predict(self, diameter_mm: float, draws: int) -> Elongation:
        return predict(self._covering(self.cover_mm), diameter_mm, diameter_mm, self.policy, draws=draws)

    def _covering(self, covered_mm: float | None) -> SizingInputs:
        if self.inputs.covered_length_mm is not None or covered_mm is None:
            return self.inputs
        origins = (*self.inputs.origins, ("covered_length_mm", "derived"))
        return replace(self.inputs, covered_length_mm=covered_mm, origins=origins)
