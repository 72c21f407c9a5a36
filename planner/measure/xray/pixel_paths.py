"""Cheapest paths over the pixels of a picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from planner.model.arrays import FloatArray, IntArray

_STEPS = ((0, 1), (1, 0), (1, 1), (1, -1))  # rows, columns: half of the eight neighbours


@dataclass(frozen=True, eq=False)
class PathTree:
    """Cheapest paths from one pixel to all others.

    Attributes
    ----------
    shape
        Rows and columns of the grid.
    cost
        Shape (rows * columns,); infinite where no path within the limit leads.
    before
        The pixel before each on its path, shape (rows * columns,); the start and unreached pixels name themselves.
    """

    shape: tuple[int, int]
    cost: FloatArray
    before: IntArray

    def path_to(self, pixel: int) -> IntArray:
        """Pixels from the start to `pixel`, both included."""
        path = [pixel]
        while self.before[path[-1]] != path[-1]:
            path.append(int(self.before[path[-1]]))
        return np.array(path[::-1], dtype=np.int64)

    def sum_along(self, gain: FloatArray) -> FloatArray:
        """Sum of `gain` over each pixel's path, the start left out; -inf where unreached.

        Of several gains at once, shape (pixels, gains), as well.
        """
        ahead = self.before
        total = gain.copy()
        # a path ends in what names itself, whose nothing may be added again and again
        total[ahead == np.arange(len(gain))] = 0.0
        while True:
            total += total.take(ahead, axis=0)
            further = ahead.take(ahead)
            if np.array_equal(further, ahead):
                break
            ahead = further
        total[~np.isfinite(self.cost)] = -np.inf
        return total


def pixel_graph(cost: NDArray[Any]) -> sparse.csr_array:
    """Return the graph whose edge between neighbours costs their mean `cost` times their distance.

    Parameters
    ----------
    cost
        Per pixel, shape (rows, columns), positive.
    """
    rows, columns = cost.shape
    index = np.arange(rows * columns).reshape(rows, columns)
    ends, weights = [], []
    for down, right in _STEPS:
        here = (slice(0, rows - down), slice(max(0, -right), columns - max(0, right)))
        there = (slice(down, rows), slice(max(0, right), columns + min(0, right)))
        ends.append(np.stack([index[here].ravel(), index[there].ravel()]))
        weights.append(((cost[here] + cost[there]) / 2 * np.hypot(down, right)).ravel())
    start, stop = np.concatenate(ends, axis=1)
    count = rows * columns
    return sparse.csr_array((np.concatenate(weights), (start, stop)), shape=(count, count))


def cheapest_paths(graph: sparse.csr_array, shape: tuple[int, int], start: int, limit: float = np.inf) -> PathTree:
    """Return the cheapest paths from pixel `start` (row * columns + column) to all others that cost up to `limit`."""
    cost, before = sparse.csgraph.dijkstra(graph, directed=False, indices=start, return_predecessors=True, limit=limit)
    before = np.where(before < 0, np.arange(len(before)), before)
    return PathTree(shape, np.asarray(cost, dtype=float), before.astype(np.int64))
