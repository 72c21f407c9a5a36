"""Which frame of a venogram's run is on the screen while time passes, worked out without Qt."""

from __future__ import annotations

import numpy as np

from planner.model.arrays import FloatArray
from planner.model.venogram import Venogram
from planner.said import capitalised
from planner.ui.language import tr
from planner.wording.numbers import format_number

RATE_UNKNOWN_HZ = 7.5
"""Playing speed where the file does not tell its own: a display choice, never used to measure."""


def playing_times_s(venogram: Venogram) -> FloatArray:
    """When each frame starts, shape (frames + 1,), 0 at the first; the last value is the end of the run.

    The last frame stays as long as frames usually do.
    """
    count = venogram.frames.count
    if venogram.frame_times_s is None or count < 2:
        return np.arange(count + 1) / RATE_UNKNOWN_HZ
    starts = venogram.frame_times_s - venogram.frame_times_s[0]
    return np.append(starts, starts[-1] + float(np.median(np.diff(starts))))


def frame_after(times_s: FloatArray, elapsed_s: float, loops: bool) -> int:
    """Frame on the screen when `elapsed_s` have passed since the first one; at the end the first again, or the last."""
    length_s = float(times_s[-1])
    within = elapsed_s % length_s if loops else min(elapsed_s, length_s)
    return int(np.clip(np.searchsorted(times_s, within, side="right") - 1, 0, len(times_s) - 2))


def wait_s(times_s: FloatArray, elapsed_s: float) -> float:
    """How long the frame that is on the screen now still stays there."""
    within = elapsed_s % float(times_s[-1])
    return float(times_s[int(np.searchsorted(times_s, within, side="right"))] - within)


def rate_words(venogram: Venogram) -> str:
    """How fast the run was taken, for the player's tooltip."""
    if venogram.frame_times_s is None or venogram.frames.count < 2:
        return tr(
            "The file does not tell its rate; it is played at {rate:g} frames per second.",
            rate=RATE_UNKNOWN_HZ,
        )
    rate_hz = 1.0 / float(np.median(np.diff(venogram.frame_times_s)))
    words = tr("Played at the run's own rate, {rate} frames per second.", rate=format_number(rate_hz))
    return f"{words} {tr(capitalised(venogram.timing_problem))}." if venogram.timing_problem else words
