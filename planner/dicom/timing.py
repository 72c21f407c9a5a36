"""When each frame was taken (PS3.3 C.7.6.5, Cine module)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from planner.dicom.header import Header, number, numbers
from planner.model.arrays import FloatArray
from planner.said import say


@dataclass(frozen=True, eq=False)
class Timing:
    """Times of all frames.

    Attributes
    ----------
    times_s
        Shape (frames,), 0 at the first frame; None for a single frame or when unknown.
    problem
        Why times are unknown or doubtful; empty when they are sound.
    """

    times_s: FloatArray | None
    frame_rate_hz: float | None
    problem: str = ""


def read_timing(header: Header, frames: int) -> Timing:
    """Return when each of `frames` frames was taken: from Frame Time Vector, else Frame Time, else a display rate."""
    if frames < 2:
        return Timing(None, None)
    return _from_vector(header, frames) or _from_frame_time(header, frames) or _from_display_rate(header, frames)


def _from_vector(header: Header, frames: int) -> Timing | None:
    """Frame Time Vector (0018,1065) holds the increment of each frame in ms; that of the first is meaningless."""
    increments_ms = np.array(numbers(header.dataset, "FrameTimeVector"))
    if len(increments_ms) == frames - 1:
        increments_ms = np.concatenate(([0.0], increments_ms))
    if len(increments_ms) != frames or np.any(increments_ms[1:] <= 0):
        return None
    increments_ms[0] = 0.0
    return Timing(np.cumsum(increments_ms) / 1000.0, float(1000.0 / np.median(increments_ms[1:])))


def _from_frame_time(header: Header, frames: int) -> Timing | None:
    frame_time_ms = number(header.dataset, "FrameTime")
    if frame_time_ms is None or frame_time_ms <= 0:
        return None
    return _even(frames, 1000.0 / frame_time_ms, "")


def _from_display_rate(header: Header, frames: int) -> Timing:
    rate_hz = number(header.dataset, "CineRate")
    if rate_hz is not None and rate_hz > 0:
        problem = say(
            "it gives no frame time; its cine rate of {rate:g} frames per second was taken instead", rate=rate_hz
        )
        return _even(frames, rate_hz, problem)
    rate_hz = number(header.dataset, "RecommendedDisplayFrameRate")
    if rate_hz is not None and rate_hz > 0:
        problem = say(
            "it gives no frame time; its recommended display rate of {rate:g} frames per second was taken instead",
            rate=rate_hz,
        )
        return _even(frames, rate_hz, problem)
    return Timing(None, None, say("it does not say how fast its frames were taken"))


def _even(frames: int, rate_hz: float, problem: str) -> Timing:
    return Timing(np.arange(frames) / rate_hz, rate_hz, problem)
