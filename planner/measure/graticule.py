"""Tick marks burnt into the IVUS picture: how many pixels apart they are, across and down.

Marks stand still while speckle changes, so they are looked for in what stays bright over frames spread over the
pullback: on every row and every column, which covers the axes through the transducer, the picture's edges and scale
columns alike. What they are apart in millimetres the picture does not say: a person does.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from planner.measure.comb import Comb, Peaks, find_comb
from planner.model.calibration import Graticule, PixelSpacing
from planner.model.frames import FrameSource

FRAMES = 16
OFFERED_TICKS_MM = (1.0, 5.0, 10.0)
FIELD_OF_VIEW_MM = (8.0, 80.0)
"""Catheters used in iliac veins show 24 to 70 mm across (clinical reference, section 7.1); coronary ones less. What is
left on either side is an assumption."""

LARGEST_CHANCE = -3.0
"""Logarithm to base 10: once in a thousand pictures without a graticule, chance may look like one."""
LARGEST_ASPECT = 1.5
"""Pixels farther from square than this are more likely two different scales."""
SAME_PERIOD = 0.02
SPAN_ALONE = 0.7
"""Of the picture, when ticks are seen in one direction only: rows of letters are as even, and shorter."""
SPAN_TOGETHER = 0.5
"""Of the picture, when ticks are seen in both directions: in one of them if their distances agree, else in each."""

_LEVELS = (20.0, 45.0, 90.0)  # grey levels of 255 by which marks stand out, from faint to strong
_STILL = 4  # with fewer frames nothing tells a mark from speckle but its strength
_SHARE_BELOW = 0.2  # of the frames may be darker at a mark: one frame may lack its overlay
_MARGIN = 0.1  # of the sector: ticks stand along it, also just outside
_WIDEST_SHARE = 1 / 72  # of the picture's width: marks are narrower
_MOST_TICKS = 84  # 80 mm in ticks of 1 mm
_FEWEST_TICKS = 4
_SHORTEST_PERIOD_PX = 6.0
_CROWDED = 1 / 5  # marks per pixel of a line: more is speckle
_ANOTHER_LINE = 0.05  # how often a second line has the first one's period by accident
_APART_PX = 3  # lines nearer than this show the same marks


@dataclass(frozen=True, eq=False)
class _Line:
    """A comb and the row or column that it lies on."""

    index: int
    comb: Comb


@dataclass(frozen=True, eq=False)
class _Scale:
    """Lines of one direction that agree on a period; `extent_px` is how long such lines could be."""

    lines: tuple[_Line, ...]
    extent_px: int

    @property
    def period_px(self) -> float:
        weights = np.array([line.comb.sd_px**-2 for line in self.lines])
        return float(weights @ [line.comb.period_px for line in self.lines] / weights.sum())

    @property
    def sd_px(self) -> float:
        """Of the best line: lines that round the same places to the same pixels do not add knowledge."""
        return min(line.comb.sd_px for line in self.lines)

    @property
    def span(self) -> float:
        """Share of the picture between the first and the last mark."""
        at = np.concatenate([line.comb.at_px for line in self.lines])
        return float(at.max() - at.min()) / self.extent_px

    @property
    def log_chance(self) -> float:
        return sum(line.comb.log_chance for line in self.lines) + float(np.log10(_ANOTHER_LINE)) * (len(self.lines) - 1)


def find_graticule(frames: FrameSource, sector_px: tuple[int, int, int, int]) -> Graticule | None:
    """Find tick marks in and around the sector of a pullback; None when there are none or they are in doubt.

    Parameters
    ----------
    sector_px
        Left, top, right, bottom, inclusive pixel indices.
    """
    still = _still_picture(frames)
    left, top, right, bottom = _searched(sector_px, still.shape)
    still = still[top : bottom + 1, left : right + 1]
    levels = _LEVELS if frames.count >= _STILL else _LEVELS[-1:]
    across = _find_scales(still, levels)
    down = _find_scales(still.T, levels)
    x, y = _agreeing(across, down)
    if x is None and y is None:
        return None
    ticks = [(at + left, line.index + top) for line in (x.lines if x else ()) for at in line.comb.at_px]
    ticks += [(line.index + left, at + top) for line in (y.lines if y else ()) for at in line.comb.at_px]
    return Graticule(
        period_px_x=x.period_px if x else None,
        period_px_y=y.period_px if y else None,
        uncertainty_px_x=x.sd_px if x else None,
        uncertainty_px_y=y.sd_px if y else None,
        ticks_px=np.array(ticks, dtype=float),
    )


def spacing_from_ticks(graticule: Graticule, tick_mm: float, who: str = "", detail: str = "") -> PixelSpacing:
    """Return the pixel size when neighbouring ticks are `tick_mm` apart.

    Where ticks were seen in one direction only, pixels are taken as square: a person must have agreed to that.
    """
    period_x = graticule.period_px_x or graticule.period_px_y
    period_y = graticule.period_px_y or graticule.period_px_x
    assert period_x is not None
    assert period_y is not None
    return PixelSpacing(tick_mm / period_x, tick_mm / period_y, "graticule", who, detail)


def field_of_view_mm(spacing: PixelSpacing, sector_px: tuple[int, int, int, int]) -> float:
    """Diameter of the round picture that fits into the sector."""
    left, top, right, bottom = sector_px
    return min((right - left + 1) * spacing.mm_per_pixel_x, (bottom - top + 1) * spacing.mm_per_pixel_y)


def is_plausible(spacing: PixelSpacing, sector_px: tuple[int, int, int, int]) -> bool:
    """Whether an IVUS picture can show so much."""
    return FIELD_OF_VIEW_MM[0] <= field_of_view_mm(spacing, sector_px) <= FIELD_OF_VIEW_MM[1]


def plausible_ticks_mm(graticule: Graticule, sector_px: tuple[int, int, int, int]) -> tuple[float, ...]:
    """Those of the usual tick distances that an IVUS picture can have."""
    return tuple(mm for mm in OFFERED_TICKS_MM if is_plausible(spacing_from_ticks(graticule, mm), sector_px))


def _still_picture(frames: FrameSource) -> NDArray[np.float32]:
    """What stays bright: a low rank over frames spread over the run, in grey levels of 255."""
    spread = np.unique(np.linspace(0, frames.count - 1, min(FRAMES, frames.count)).round().astype(int))
    stack = np.stack([frames.frame(int(index)) for index in spread])
    rank = int(_SHARE_BELOW * len(stack)) if len(stack) >= _STILL else 0
    lasting = np.partition(stack, rank, axis=0)[rank].astype(np.float32)
    brightest = float(stack.max())
    return lasting * np.float32(255.0 / brightest if stack.dtype != np.uint8 and brightest > 0 else 1.0)


def _searched(sector_px: tuple[int, int, int, int], shape: tuple[int, ...]) -> tuple[int, int, int, int]:
    left, top, right, bottom = sector_px
    wide, high = round(_MARGIN * (right - left)), round(_MARGIN * (bottom - top))
    return max(left - wide, 0), max(top - high, 0), min(right + wide, shape[1] - 1), min(bottom + high, shape[0] - 1)


def _find_scales(still: NDArray[np.float32], levels: tuple[float, ...]) -> list[_Scale]:
    """Scales along the rows of a picture, least likely by chance first."""
    rows, columns = still.shape
    widest = max(7, round(_WIDEST_SHARE * columns))
    # what is narrower than this along the row, above what surrounds it
    narrow = still - ndimage.grey_opening(still, size=(1, widest))
    periods = max(_SHORTEST_PERIOD_PX, columns / _MOST_TICKS), columns / _FEWEST_TICKS
    found: dict[int, Comb] = {}
    judged: dict[int, int] = {}
    for level in levels:
        for index, peaks in _peaks_of_rows(narrow, level):
            if judged.get(index) == peaks.at_px.size:
                continue  # the same peaks as at the level below
            judged[index] = peaks.at_px.size
            comb = find_comb(peaks, columns, periods, rows * len(levels))
            if comb is not None and (index not in found or comb.log_chance < found[index].log_chance):
                found[index] = comb
    return _grouped([_Line(index, found[index]) for index in sorted(found)], columns)


def _peaks_of_rows(narrow: NDArray[np.float32], level: float) -> Iterator[tuple[int, Peaks]]:
    """Every row's runs of pixels above `level`, at their centre of brightness."""
    above = np.pad(narrow > level, ((0, 0), (1, 1))).astype(np.int8)
    change = np.diff(above, axis=1)
    row, first = np.nonzero(change == 1)
    last = np.nonzero(change == -1)[1]
    whole = (first > 0) & (last < narrow.shape[1])
    weight = np.cumsum(np.pad(narrow, ((0, 0), (1, 0))), axis=1, dtype=float)
    moment = np.cumsum(np.pad(narrow * np.arange(narrow.shape[1]), ((0, 0), (1, 0))), axis=1, dtype=float)
    at = (moment[row, last] - moment[row, first]) / (weight[row, last] - weight[row, first])
    crowd = _CROWDED * narrow.shape[1]
    bounds = np.searchsorted(row, np.arange(narrow.shape[0] + 1))
    for index, (begin, end) in enumerate(zip(bounds[:-1], bounds[1:], strict=True)):
        if end - begin <= crowd:
            yield index, Peaks(at[begin:end], (last - first)[begin:end].astype(float), whole[begin:end])


def _grouped(lines: list[_Line], extent_px: int) -> list[_Scale]:
    """Gather lines by period, the surest first; of neighbouring lines, which show the same marks, the surest stays."""
    scales: list[list[_Line]] = []
    for line in sorted(lines, key=lambda line: line.comb.log_chance):
        for scale in scales:
            if abs(line.comb.period_px / scale[0].comb.period_px - 1) <= SAME_PERIOD:
                scale.append(line)
                break
        else:
            scales.append([line])
    return sorted((_Scale(_apart(scale), extent_px) for scale in scales), key=lambda scale: scale.log_chance)


def _apart(lines: list[_Line]) -> tuple[_Line, ...]:
    """One line of each run of neighbouring ones, unless it adds nothing but chance."""
    ordered = sorted(lines, key=lambda line: line.index)
    starts = [k == 0 or line.index - ordered[k - 1].index > _APART_PX for k, line in enumerate(ordered)]
    numbered = zip(np.cumsum(starts), ordered, strict=True)
    runs = [[line for _, line in run] for _, run in groupby(numbered, key=lambda pair: pair[0])]
    surest = [min(run, key=lambda line: line.comb.log_chance) for run in runs]
    best = min(surest, key=lambda line: line.comb.log_chance)
    return tuple(line for line in surest if line is best or line.comb.log_chance + np.log10(_ANOTHER_LINE) < 0)


def _agreeing(across: list[_Scale], down: list[_Scale]) -> tuple[_Scale | None, _Scale | None]:
    """The scale of each direction: the least accidental pair, equal or not; else one that stands alone."""
    pairs = [(_pair_chance(x, y), k, j) for k, x in enumerate(across) for j, y in enumerate(down)]
    chance, k, j = min(pairs, default=(0.0, 0, 0))
    if chance <= LARGEST_CHANCE:
        x, y = across[k], down[j]
        return (x, y) if 1 / LARGEST_ASPECT <= x.period_px / y.period_px <= LARGEST_ASPECT else (None, None)
    return _alone(across), _alone(down)


def _pair_chance(x: _Scale, y: _Scale) -> float:
    """Logarithm of how often chance gives such a pair; unequal distances must each convince by themselves."""
    together = x.log_chance + y.log_chance
    if abs(x.period_px / y.period_px - 1) <= SAME_PERIOD:
        return together + float(np.log10(2 * SAME_PERIOD)) if max(x.span, y.span) >= SPAN_TOGETHER else 0.0
    convincing = all(scale.log_chance <= LARGEST_CHANCE and scale.span >= SPAN_TOGETHER for scale in (x, y))
    return together if convincing else 0.0


def _alone(scales: list[_Scale]) -> _Scale | None:
    return next((scale for scale in scales if scale.log_chance <= LARGEST_CHANCE and scale.span >= SPAN_ALONE), None)
