"""How well pullback and venogram are tied by three known landmarks, with and without the length that bands tell.

    python -m benchmarks.registration_accuracy

On the projected veins of the sample cases: the residual (what each landmark is off by the map through the others) and how
far places between and beyond the landmarks are off, in mm. Landmarks are the truth's own, so picking them adds nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from planner.measure.registration import ArcMap, SharedPlace, true_lengths
from planner.measure.xray.measuring import measure_tracing
from planner.measure.xray.tracing import trace_venogram
from planner.model.identity import ImageOrigin
from planner.model.venogram import Venogram
from planner.model.venogram_measurement import VenogramMeasurement
from planner.storage.policy import read_policy
from sample_cases.maker.venogram import SETUPS, VenogramTruth, render_venogram
from tests.helpers.xray_phantom import ArrayFrames

DRAWS, LEAST_APART_MM = 40, 25.0
HEAD = f"{'run':36} {'residual':>9} {'p95':>6} {'between':>8} {'beyond':>7}"


def arcs_of(measured: VenogramMeasurement, truth: VenogramTruth) -> NDArray[np.float64]:
    """Arc length in mm of the centreline point nearest to each true point."""
    line, arc = measured.tracing.centreline_px, measured.arc_mm
    assert arc is not None
    nearest = [int(np.hypot(*(line - place).T).argmin()) for place in truth.centreline_px]
    return np.asarray(arc)[nearest]


def rows(name: str, measured: VenogramMeasurement, truth: VenogramTruth) -> Iterator[str]:
    arcs, along = arcs_of(measured, truth), truth.s_mm
    for words, lengths in (("by bands", true_lengths(measured)), ("as seen", ())):
        rng = np.random.default_rng(0)
        residuals, between, beyond = [], [], []
        for _ in range(DRAWS):
            chosen = np.sort(rng.choice(np.arange(8, len(along) - 8), 3, replace=False))
            if np.diff(along[chosen]).min() < LEAST_APART_MM or np.diff(arcs[chosen]).min() <= 0:
                continue
            places = (SharedPlace(str(index), float(along[index]), float(arcs[index])) for index in chosen)
            tied = ArcMap(tuple(places), (), lengths)
            residuals.append(tied.residual_mm or 0.0)
            off = np.array([tied.arc_at(float(place)) for place in along]) - arcs
            inside = (along > along[chosen[0]]) & (along < along[chosen[-1]])
            between.append(np.mean(off[inside] ** 2))
            beyond.append(np.mean(off[~inside] ** 2))
        yield (
            f"{f'{name}, {words}':36} {np.median(residuals):9.2f} {np.percentile(residuals, 95):6.2f} "
            f"{np.sqrt(np.mean(between)):8.2f} {np.sqrt(np.mean(beyond)):7.2f}"
        )


def main() -> None:
    policy = read_policy()
    print(HEAD)
    for kind in SETUPS:
        frames, truth = render_venogram(kind, 0)
        times = 0.25 * np.arange(len(frames))
        run = Venogram(ImageOrigin("made", "1.2.3"), ArrayFrames(frames), 8, frame_times_s=times)
        measured = measure_tracing(trace_venogram(run), policy)
        if measured.arc_mm is not None:
            for row in rows(kind, measured, truth):
                print(row, flush=True)


if __name__ == "__main__":
    main()
