"""What a header covers of its picture: rectangle, circle and polygon of the display shutter (PS3.3 C.7.6.11)."""

from __future__ import annotations

from collections.abc import Callable

from planner.measure.xray.shutter import Shutter

LEAST_SEEN_PX = 16
"""Sides of a rectangle or diameters of a circle below this are a mistake of the header: nothing would be left to see."""

_EDGES = (
    "ShutterLeftVerticalEdge",
    "ShutterUpperHorizontalEdge",
    "ShutterRightVerticalEdge",
    "ShutterLowerHorizontalEdge",
)


def read_shutter(find: Callable[[str], tuple[float, ...]]) -> Shutter | None:
    """Return the shutter; None where the header has none, or only one that would cover everything.

    Parameters
    ----------
    find
        Returns every value of a numeric attribute by its keyword; empty when absent.
    """
    shutter = Shutter(_rectangle(find), _circle(find), _polygon(find))
    return shutter if shutter != Shutter() else None


def _rectangle(find: Callable[[str], tuple[float, ...]]) -> tuple[float, float, float, float] | None:
    edges = [find(keyword) for keyword in _EDGES]
    if any(len(edge) != 1 for edge in edges):
        return None
    # columns and rows count from 1 in the file
    left, top, right, bottom = (edge[0] - 1 for edge in edges)
    is_sound = right - left >= LEAST_SEEN_PX and bottom - top >= LEAST_SEEN_PX
    return (left, top, right, bottom) if is_sound else None


def _circle(find: Callable[[str], tuple[float, ...]]) -> tuple[float, float, float] | None:
    centre, radius = find("CenterOfCircularShutter"), find("RadiusOfCircularShutter")
    if len(centre) != 2 or len(radius) != 1 or 2 * radius[0] < LEAST_SEEN_PX:
        return None
    row, column = centre
    return column - 1, row - 1, radius[0]


def _polygon(find: Callable[[str], tuple[float, ...]]) -> tuple[tuple[float, float], ...]:
    corners = find("VerticesOfThePolygonalShutter")
    if len(corners) < 6 or len(corners) % 2:
        return ()
    return tuple((column - 1, row - 1) for row, column in zip(corners[::2], corners[1::2], strict=True))
