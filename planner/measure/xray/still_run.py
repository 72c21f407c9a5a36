"""A reduced run as if the patient had lain still between the frames without contrast and those with it.

Density is what a frame holds more than the empty ones. Where the patient moved in between, bone would be taken for
contrast, and a curve that never falls to zero has another half time.
"""

from __future__ import annotations

from weakref import WeakKeyDictionary

import numpy as np

from planner.measure.xray.masking import MOST_MASK_FRAMES, seen_after_move
from planner.measure.xray.reduced_run import ReducedRun
from planner.measure.xray.subtraction import SMALLEST_MOVE_PX, move_picture
from planner.measure.xray.timing import Timing
from planner.measure.xray.views import find_views
from planner.model.venogram import Venogram

_laid: WeakKeyDictionary[ReducedRun, ReducedRun] = WeakKeyDictionary()


def run_lying_still(venogram: Venogram, run: ReducedRun, timing: Timing) -> ReducedRun:
    """Return the run with its empty frames laid onto those with contrast; `run` itself where nobody moved.

    Empty frames that show the patient elsewhere than the mask's frames do hold what these hold. What the shutter hides,
    before or after the move, stays as it was. Remembered per run.
    """
    mask = find_views(venogram, run, timing).decision.mask
    if mask is None or not mask.matches:
        return run
    still = tuple(index for index in mask.frame_indices if index in timing.empty)
    shift_px = (mask.shift_px[0] / run.factor, mask.shift_px[1] / run.factor)
    all_lie_still = len(still) == min(len(timing.empty), MOST_MASK_FRAMES)
    if not still or (all_lie_still and np.hypot(*shift_px) < SMALLEST_MOVE_PX):
        return run
    if run not in _laid:
        _laid[run] = _with_empty_moved(run, timing.empty, still, shift_px)
    return _laid[run]


def _with_empty_moved(
    run: ReducedRun, empty: tuple[int, ...], still: tuple[int, ...], shift_px: tuple[float, float]
) -> ReducedRun:
    share = run.share.copy()
    seen = seen_after_move(run, (shift_px[0] * run.factor, shift_px[1] * run.factor))
    usual = run.share[list(still)].mean(axis=0)
    for index in empty:
        share[index, seen] = move_picture(run.share[index] if index in still else usual, shift_px)[seen]
    return ReducedRun(run.factor, share)
