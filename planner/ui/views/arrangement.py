"""Where the views stand: rows of views with their shares, some of them in windows of their own. Worked out without Qt.

Every view has exactly one place in the rows, shown or not, so that no arrangement can lose one.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, Literal

Side = Literal["left", "right", "above", "below", "swap"]
Rectangle = tuple[int, int, int, int]
"""Left, top, width and height in screen pixels."""

EDGE_SHARE: Final = 0.25
"""A view dropped within so much of an edge goes beside that edge; in the middle the two change places."""
SMALLEST_SHARE: Final = 0.02


@dataclass(frozen=True)
class Place:
    """One view in its row.

    Attributes
    ----------
    share
        Of the row's width, against its neighbours'.
    """

    name: str
    share: float


@dataclass(frozen=True)
class Row:
    """Views side by side; `share` is the row's height against the other rows'."""

    places: tuple[Place, ...]
    share: float


@dataclass(frozen=True)
class Arrangement:
    """All views.

    Attributes
    ----------
    windows
        Views in windows of their own, with the window's rectangle; their place in the rows waits for them.
    hidden
        Views that a person put away.
    """

    rows: tuple[Row, ...]
    windows: tuple[tuple[str, Rectangle], ...] = ()
    hidden: frozenset[str] = frozenset()

    @property
    def names(self) -> tuple[str, ...]:
        """All views, row by row."""
        return tuple(place.name for row in self.rows for place in row.places)


def side_at(x_share: float, y_share: float) -> Side:
    """What dropping at a point of a view means; shares of its width and height, 0 to 1."""
    edges: dict[Side, float] = {"left": x_share, "right": 1 - x_share, "above": y_share, "below": 1 - y_share}
    nearest = min(edges, key=lambda edge: edges[edge])
    return nearest if edges[nearest] < EDGE_SHARE else "swap"


def moved(arrangement: Arrangement, name: str, target: str, side: Side) -> Arrangement:
    """Put a view beside another, or let the two change places; nothing changes for a view on itself."""
    if name == target or not {name, target} <= set(arrangement.names):
        return arrangement
    if side == "swap":
        return _swapped(arrangement, name, target)
    rows = _without(arrangement.rows, name)
    if side in ("left", "right"):
        return replace(arrangement, rows=tuple(_beside(row, name, target, side) for row in rows))
    number = next(number for number, row in enumerate(rows) if _holds(row, target))
    at = number if side == "above" else number + 1
    usual = sum(row.share for row in rows) / len(rows)
    return replace(arrangement, rows=(*rows[:at], Row((Place(name, 1.0),), usual), *rows[at:]))


def with_window(arrangement: Arrangement, name: str, rectangle: Rectangle) -> Arrangement:
    """Give a view its own window, or move that window."""
    others = tuple(held for held in arrangement.windows if held[0] != name)
    return replace(arrangement, windows=(*others, (name, rectangle)), hidden=arrangement.hidden - {name})


def without_window(arrangement: Arrangement, name: str) -> Arrangement:
    """Put a view back into its row."""
    return replace(arrangement, windows=tuple(held for held in arrangement.windows if held[0] != name))


def with_shown(arrangement: Arrangement, name: str, shown: bool) -> Arrangement:
    """Put a view away, or bring it back."""
    hidden = arrangement.hidden - {name} if shown else arrangement.hidden | {name}
    return replace(arrangement if shown else without_window(arrangement, name), hidden=hidden)


def with_sizes(arrangement: Arrangement, heights: Sequence[int], widths: Sequence[Sequence[int]]) -> Arrangement:
    """Remember sizes in pixels as shares; a size of 0 belongs to something hidden, whose share stays."""
    shares = _shares([row.share for row in arrangement.rows], heights)
    rows = []
    for row, share, sizes in zip(arrangement.rows, shares, widths, strict=True):
        inner = _shares([place.share for place in row.places], sizes)
        places = tuple(replace(place, share=part) for place, part in zip(row.places, inner, strict=True))
        rows.append(Row(places, share))
    return replace(arrangement, rows=tuple(rows))


def to_text(arrangement: Arrangement) -> str:
    """The arrangement as it is kept between sessions."""
    rows = [
        {"share": row.share, "views": [[place.name, place.share] for place in row.places]} for row in arrangement.rows
    ]
    windows = [[name, list(rectangle)] for name, rectangle in arrangement.windows]
    return json.dumps({"rows": rows, "windows": windows, "hidden": sorted(arrangement.hidden)})


def stands_alike(one: Arrangement, other: Arrangement) -> bool:
    """Whether every view stands at the same place in both, whatever its size and whether it is shown."""
    rows = [[[place.name for place in row.places] for row in held.rows] for held in (one, other)]
    return rows[0] == rows[1] and one.windows == other.windows


def from_text(text: str, first: Arrangement) -> Arrangement:
    """Read an arrangement back; unreadable text gives the `first` one, unknown views are dropped, missing ones added."""
    try:
        held = json.loads(text)
        rows = tuple(_read_row(row) for row in held["rows"])
        windows = tuple((str(name), _read_rectangle(sizes)) for name, sizes in held["windows"])
        hidden = frozenset(str(name) for name in held["hidden"])
    except (ValueError, KeyError, TypeError, IndexError):
        return first
    return _complete(Arrangement(rows, windows, hidden), first)


def _complete(held: Arrangement, first: Arrangement) -> Arrangement:
    known, seen, rows = set(first.names), set[str](), []
    for row in held.rows:
        places = []
        for place in row.places:
            if place.name in known and place.name not in seen:
                seen.add(place.name)
                places.append(place)
        if places:
            rows.append(replace(row, places=tuple(places)))
    for row in first.rows:
        missing = tuple(place for place in row.places if place.name not in seen)
        if missing:
            rows.append(replace(row, places=missing))
    new = known - seen
    return Arrangement(
        tuple(rows),
        tuple(window for window in held.windows if window[0] in known),
        frozenset(held.hidden & known) | (first.hidden & new),
    )


def _read_row(row: Any) -> Row:
    return Row(tuple(Place(str(name), _read_share(share)) for name, share in row["views"]), _read_share(row["share"]))


def _read_share(value: Any) -> float:
    share = float(value)
    if not math.isfinite(share):
        raise ValueError("a share is a number")
    return min(max(share, SMALLEST_SHARE), 1000.0)


def _read_rectangle(sizes: Any) -> Rectangle:
    left, top, width, height = (int(size) for size in sizes)
    return left, top, width, height


def _swapped(arrangement: Arrangement, one: str, other: str) -> Arrangement:
    exchanged = {one: other, other: one}
    rows = tuple(
        replace(row, places=tuple(replace(place, name=exchanged.get(place.name, place.name)) for place in row.places))
        for row in arrangement.rows
    )
    return replace(arrangement, rows=rows)


def _without(rows: tuple[Row, ...], name: str) -> tuple[Row, ...]:
    left = (replace(row, places=tuple(place for place in row.places if place.name != name)) for row in rows)
    return tuple(row for row in left if row.places)


def _beside(row: Row, name: str, target: str, side: Side) -> Row:
    if not _holds(row, target):
        return row
    at = next(number for number, place in enumerate(row.places) if place.name == target)
    if side == "right":
        at += 1
    usual = sum(place.share for place in row.places) / len(row.places)
    return replace(row, places=(*row.places[:at], Place(name, usual), *row.places[at:]))


def _holds(row: Row, name: str) -> bool:
    return any(place.name == name for place in row.places)


def _shares(shares: Sequence[float], sizes: Sequence[int]) -> list[float]:
    shown = [number for number, size in enumerate(sizes) if size > 0]
    pixels = sum(sizes[number] for number in shown)
    known = sum(shares[number] for number in shown)
    return [sizes[number] / pixels * known if number in shown else share for number, share in enumerate(shares)]
