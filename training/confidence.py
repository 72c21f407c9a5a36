"""Fits the weights of `measure.lumen_quality` to examples that the network has not learnt from, and prints them.

    python -m training.confidence FOLDER

FOLDER holds the files of `training.examples`; random vessels and made pullbacks count alike.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

from planner.inference.lumen_network import lumen_network
from planner.measure.lumen import read_lumen
from planner.measure.lumen_quality import doubts
from planner.measure.polar import PolarGrid
from planner.model.lumen_network import DEPTHS, RAYS
from training.held_back import RUN_FRAMES, is_held_back

AGREES = 0.10
"""Relative difference of areas that two observers also reach (clinical reference, section 8)."""


def doubts_and_errors(path: Path) -> tuple[np.ndarray, np.ndarray]:
    """Reasons to doubt (frames, reasons) and relative errors of area (frames,) of one file."""
    grid = PolarGrid(1.0, np.ones((RAYS, DEPTHS), bool), np.empty(0, np.int64), None)  # type: ignore[arg-type]
    reasons, errors = [], []
    with np.load(path) as held:
        grey, cover, seen = held["grey"], held["cover"], held["seen"]
    run = RUN_FRAMES.get(path.name.split("-")[0], len(grey))
    depth = np.arange(DEPTHS) + 0.5
    for start in range(0, len(grey), run):
        look = read_lumen(grey[start : start + run], grid, lumen_network())
        area = (look.depth**2).sum(axis=1) / 2
        true = (cover[start : start + run] / 255.0 * depth).sum(axis=(1, 2))
        has = seen[start : start + run] & (true > 0)
        reasons.append(doubts(look, area)[has])
        errors.append(area[has] / true[has] - 1)
    return np.concatenate(reasons), np.concatenate(errors)


def fitted(doubt: np.ndarray, right: np.ndarray, weight: np.ndarray) -> tuple[float, np.ndarray]:
    """Certainty and weights, none negative, that best foretell whether an area is right."""

    def surprise(weights: np.ndarray) -> float:
        score = weights[0] - doubt @ weights[1:]
        return float(np.sum(weight * np.logaddexp(0, np.where(right, -score, score)))) + 1e-4 * float(weights @ weights)

    start = np.array([3.0, *np.ones(doubt.shape[1])])
    bounds = [(None, None)] + [(0, None)] * doubt.shape[1]
    weights = minimize(surprise, start, bounds=bounds).x
    return float(weights[0]), weights[1:]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    paths = [path for path in sorted(parser.parse_args().folder.glob("*-*[0-9].npz")) if is_held_back(path)]
    parts = [doubts_and_errors(path) for path in paths]
    random = np.concatenate(
        [np.full(len(part[1]), path.name.startswith("random")) for path, part in zip(paths, parts, strict=True)]
    )
    doubt, error = (np.concatenate(part) for part in zip(*parts, strict=True))
    right = np.abs(error) <= AGREES
    weight = np.where(random, 0.5 / random.sum(), 0.5 / (~random).sum())
    certainty, weights = fitted(doubt, right, weight)
    print(f"certainty {certainty:.2f}, weights {np.round(weights, 2).tolist()}")
    confidence = 1 / (1 + np.exp(-(certainty - doubt @ weights)))
    for low, high in ((0.0, 0.5), (0.5, 0.8), (0.8, 0.9), (0.9, 0.95), (0.95, 1.01), (0.8, 1.01)):
        some = (confidence >= low) & (confidence < high)
        for name, which in (("random", random), ("made", ~random)):
            share = right[some & which].mean() if (some & which).any() else np.nan
            print(
                f"{name:8s}{low:5.2f} to {min(high, 1):4.2f}: {100 * (some & which).sum() / which.sum():5.1f} % of frames, {100 * share:5.1f} % right"
            )


if __name__ == "__main__":
    main()
