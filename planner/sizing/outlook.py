"""Predictions for the diameters that are being compared, each made once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from planner.model.arrays import FloatArray, IntArray
from planner.model.measurements import SizingInputs
from planner.model.policy import Policy
from planner.model.prediction import Elongation
from planner.sizing.allowance import Drift
from planner.sizing.drawn_vein import (
    DRAWS,
    MEDIAN,
    SEED,
    DrawnVein,
    area_diameter_mm,
    draw_vein,
    screen_veins,
    straightened_percentiles,
)
from planner.sizing.elongation import predict
from planner.sizing.elongation_inputs import tortuosity_of

SCREENING_DRAWS = 256
"""For what another diameter does differently from one that was predicted with all draws: the same draws on both sides, so
that most of their scatter cancels: within half a millimetre of lengthening (measured in the tests)."""

SPREAD_DRAWS = 128
"""For the spread of the allowance; the first draws of the sequence are spread as evenly as all of them."""


@dataclass
class Outlook:
    """What each stent diameter would do to this vein.

    Attributes
    ----------
    cover_mm
        Covered length that predictions are made for before a stent is chosen; None where it is not known.
    diameters_mm
        Every diameter that may be asked for; they are screened together.
    """

    inputs: SizingInputs
    policy: Policy
    cover_mm: float | None
    diameters_mm: tuple[float, ...] = ()
    _exact: dict[float, DrawnVein] = field(default_factory=dict)
    _screened: dict[float, tuple[float, float]] = field(default_factory=dict)
    _stretches: tuple[tuple[tuple[float, ...], int], FloatArray] | None = None
    _told: dict[float, tuple[float, float]] = field(default_factory=dict)

    def make_exact(self, diameter_mm: float) -> None:
        """Predict with all draws for this diameter from now on."""
        if diameter_mm not in self._exact:
            self._exact[diameter_mm] = draw_vein(self.inputs, diameter_mm, self.policy, DRAWS, SEED)

    def is_exact(self, diameter_mm: float) -> bool:
        """Whether the prediction for this diameter uses all draws."""
        return diameter_mm in self._exact

    def after_mm(self, diameter_mm: float) -> float:
        """Median caudal diameter after a stent of this diameter."""
        return self._outcome(diameter_mm)[0]

    def drift(self, diameter_mm: float) -> Drift:
        """What of the prediction decides on length."""
        unstented_mm = self.inputs.unstented_caudal_length_mm
        return self._drift(None if unstented_mm is None else unstented_mm * self._outcome(diameter_mm)[1])

    def drift_of_each(self, diameters_mm: Sequence[float], index: IntArray) -> Drift:
        """The same for many runs at once, whose diameters `index` names, shape (runs,)."""
        unstented_mm = self.inputs.unstented_caudal_length_mm
        if unstented_mm is None:
            return self._drift(None)
        known = tuple(diameters_mm), len(self._exact)
        if self._stretches is None or self._stretches[0] != known:
            stretches = np.array([self._outcome(diameter_mm)[1] for diameter_mm in diameters_mm])
            self._stretches = (known[0], len(self._exact)), unstented_mm * stretches
        return self._drift(self._stretches[1][index])

    def allowance_spread_mm(self, diameter_mm: float, total_mm: float) -> FloatArray | None:
        """What the vein may really take of a run's length, shape (draws,), never negative; None where not predicted."""
        unstented_mm = self.inputs.unstented_caudal_length_mm
        if unstented_mm is None:
            return None
        self.make_exact(diameter_mm)
        drawn = self._exact[diameter_mm]
        few = DrawnVein(drawn.kept[:SPREAD_DRAWS], drawn.stretch[:SPREAD_DRAWS], drawn.straightened[:SPREAD_DRAWS])
        covered_mm = self.inputs.covered_length_mm or total_mm
        return np.maximum(few.net_mm(unstented_mm, self._most_per_mm * covered_mm), 0.0)

    def final(self, diameter_mm: float, total_mm: float | None) -> Elongation:
        """The prediction for the chosen stent, over the length that it really covers."""
        self.make_exact(diameter_mm)
        covering = self._covering(total_mm)
        return predict(covering, diameter_mm, diameter_mm, self.policy, drawn=self._exact[diameter_mm])

    def _drift(self, delta_mm: float | FloatArray | None) -> Drift:
        return Drift(
            delta_mm=delta_mm,
            straightening_per_mm=self._most_per_mm * self._mean_straightened,
            covered_mm=self.inputs.covered_length_mm,
            quantile_percent=self.policy.allowance_quantile_percent.value,
        )

    @property
    def _most_per_mm(self) -> float:
        """Path that would be lost per mm of covered vein if it became straight."""
        tortuosity = tortuosity_of(self.inputs)
        return tortuosity / (1 + tortuosity)

    @property
    def _mean_straightened(self) -> float:
        return straightened_percentiles(self.inputs.disease_class, DRAWS, SEED)[1]

    def _outcome(self, diameter_mm: float) -> tuple[float, float]:
        """Median caudal diameter, and the stretch that the allowance is taken from."""
        if not self._exact:
            self.make_exact(diameter_mm)
        if diameter_mm in self._exact:
            return self._exactly(diameter_mm)
        anchor_mm = next(iter(self._exact))
        if diameter_mm not in self._screened:
            self._screen({*self.diameters_mm, anchor_mm, diameter_mm})
        after_mm, stretch = self._exactly(anchor_mm)
        here, there = self._screened[diameter_mm], self._screened[anchor_mm]
        return after_mm + here[0] - there[0], stretch + here[1] - there[1]

    def _exactly(self, diameter_mm: float) -> tuple[float, float]:
        told = self._told.get(diameter_mm)
        if told is None:
            drawn = self._exact[diameter_mm]
            before_mm = area_diameter_mm(self.inputs.caudal_reference.area_mm2)
            told = before_mm * float(drawn.kept_percentiles[MEDIAN]), float(drawn.stretch_percentiles[-1])
            self._told[diameter_mm] = told
        return told

    def _screen(self, diameters_mm: set[float]) -> None:
        """The same of every diameter from few draws."""
        ordered, percent = sorted(diameters_mm), self.policy.allowance_quantile_percent.value
        few = screen_veins(self.inputs, np.array(ordered), self.policy, SCREENING_DRAWS, SEED, percent)
        told = zip(*(values.tolist() for values in few), strict=True)
        self._screened = dict(zip(ordered, told, strict=True))

    def _covering(self, covered_mm: float | None) -> SizingInputs:
        if self.inputs.covered_length_mm is not None or covered_mm is None:
            return self.inputs
        origins = (*self.inputs.origins, ("covered_length_mm", "derived"))
        return replace(self.inputs, covered_length_mm=covered_mm, origins=origins)
