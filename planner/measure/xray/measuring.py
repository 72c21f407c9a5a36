"""What follows from a tracing: lengths, diameters and lesions. Reads no frames, so that it can follow every edit."""

from __future__ import annotations

from dataclasses import replace

from planner.measure.xray.curves import arc_length
from planner.measure.xray.lesions import find_venogram_lesions
from planner.measure.xray.readings import with_readings
from planner.model.policy import Policy
from planner.model.venogram import Venogram, VenogramTracing
from planner.model.venogram_measurement import Pooling, VenogramMeasurement


def measure_tracing(tracing: VenogramTracing, policy: Policy) -> VenogramMeasurement:
    """Return lengths, diameters and lesions of a tracing; millimetres are None without a scale.

    The measurement's tracing carries a person's diameters where there are any.
    """
    diameter_px = with_readings(tracing.centreline_px, tracing.diameter_px, tracing.readings)
    tracing = replace(tracing, diameter_px=diameter_px)
    if tracing.scale is None:
        return VenogramMeasurement(tracing, None, None, find_venogram_lesions(tracing, policy))
    scale = tracing.scale.mm_per_pixel
    arc_mm = arc_length(tracing.centreline_px) * scale
    return VenogramMeasurement(tracing, arc_mm, tracing.diameter_px * scale, find_venogram_lesions(tracing, policy))


def measure_venogram(
    venogram: Venogram, tracing: VenogramTracing, policy: Policy, pooling: Pooling | None = None
) -> VenogramMeasurement:
    """Return everything measured on a venogram.

    Parameters
    ----------
    pooling
        From `pooling.measure_pooling`, which reads the frames; it is taken over as it is, None included.

    Raises
    ------
    ValueError
        When the tracing was made on a frame that the venogram does not have.
    """
    if not 0 <= tracing.frame_used < venogram.frames.count:
        raise ValueError(f"the tracing uses frame {tracing.frame_used} of {venogram.frames.count}")
    return replace(measure_tracing(tracing, policy), pooling=pooling)
