"""Numbers as people read them: one way for window, report and command line.

A number that is not known is written `NOT_KNOWN`, never 0. Minus is a true minus sign, ranges an en dash.
"""

from __future__ import annotations

import math

from planner.model.prediction import Band
from planner.said import Numeral, say

NOT_KNOWN = say("not known")
READING = say("reading …")
"""In a number's place while the images are still read: nothing is known of it yet."""


def is_known(value: float | None) -> bool:
    """Whether a number stands for something: neither absent nor NaN nor infinite."""
    return value is not None and math.isfinite(value)


def format_number(value: float | None, decimals: int = 1) -> str:
    """Write a bare number with a fixed count of decimals, such as "−0.5"."""
    if value is None or not math.isfinite(value):
        return NOT_KNOWN
    written = f"{value:.{decimals}f}"
    if float(written) == 0:
        written = written.removeprefix("-")
    return Numeral(written.replace("-", "−"))


def format_trimmed(value: float | None, decimals: int = 2) -> str:
    """Write a number without the zeros that say nothing: 16, 13.5, 0.25."""
    written = format_number(value, decimals)
    return Numeral(written.rstrip("0").rstrip(".")) if "." in written else written


def format_figures(value: float | None) -> str:
    """Write a number of unknown size with three figures at least: 175, 14.9, 0.08."""
    if value is None or not math.isfinite(value):
        return NOT_KNOWN
    size = abs(value)
    return format_trimmed(value, 0 if size >= 100 else 1 if size >= 10 else 2)


def _with_unit(written: str, unit: str) -> str:
    return written if written == NOT_KNOWN else say("{number} {unit}", number=written, unit=unit)


def format_mm(value: float | None, decimals: int = 1) -> str:
    """Write a length or diameter: "12.3 mm"."""
    return _with_unit(format_number(value, decimals), "mm")


def format_mm2(value: float | None, decimals: int = 0) -> str:
    """Write an area: "118 mm²"."""
    return _with_unit(format_number(value, decimals), "mm²")


def format_percent(value: float | None, decimals: int = 0) -> str:
    """Write a percentage, 0 to 100: "62 %"."""
    return _with_unit(format_number(value, decimals), "%")


def format_probability(share: float | None) -> str:
    """Write a probability, 0 to 1, as a percentage that never claims certainty: "30 %", "< 1 %", "> 99 %"."""
    if share is None or not math.isfinite(share):
        return NOT_KNOWN
    if share < 0.01:
        return "< 1 %"
    if share > 0.99:
        return "> 99 %"
    return format_percent(100.0 * share)


def format_confidence(share: float | None) -> str:
    """Write a contour's confidence, 0 to 1: "confidence 62 %". Rounded down, so that a low one never reads as enough."""
    if share is None or not math.isfinite(share):
        return say("confidence not known")
    return say("confidence {percent}", percent=format_percent(math.floor(100.0 * share + 1e-9)))


def format_mmhg(value: float | None) -> str:
    """Write a pressure: "2.5 mmHg"."""
    return _with_unit(format_number(value), "mmHg")


def format_months(value: float | None) -> str:
    """Write a time in months: "3 months", "1 month"."""
    written = format_trimmed(value)
    if written == NOT_KNOWN:
        return written
    return say("{number} month", number=written) if written == "1" else say("{number} months", number=written)


def format_range(low: float | None, high: float | None, unit: str = "", decimals: int = 1) -> str:
    """Write two bounds: "0.1–10.3 mm"; "−2.7 to 6.5 mm" where a minus sign would be lost beside a dash."""
    first, last = format_number(low, decimals), format_number(high, decimals)
    if NOT_KNOWN in (first, last):
        return NOT_KNOWN
    has_minus = "−" in first + last
    both = say("{low} to {high}", low=first, high=last) if has_minus else say("{low}–{high}", low=first, high=last)
    return say("{number} {unit}", number=both, unit=unit) if unit else both


def format_band(band: Band | None, unit: str = "mm", decimals: int = 1) -> str:
    """Write a prediction as median and 90 % range: "3.2 (0.1–10.3) mm"."""
    if band is None or not is_known(band.median):
        return NOT_KNOWN
    median, bounds = format_number(band.median, decimals), format_range(band.p05, band.p95, decimals=decimals)
    band_words = say("{median} ({bounds})", median=median, bounds=bounds)
    return say("{number} {unit}", number=band_words, unit=unit) if unit else band_words


def format_stent_size(diameter_mm: float, length_mm: float | None) -> str:
    """Write a stent's labelled size: "16 × 120 mm"; diameter alone where no length is chosen."""
    if length_mm is None:
        return say("{diameter} mm", diameter=format_trimmed(diameter_mm))
    return say("{diameter} × {length} mm", diameter=format_trimmed(diameter_mm), length=format_trimmed(length_mm))


def format_french(size_fr: float, in_mm: bool = False) -> str:
    """Write a catheter size, such as "9 F", or "9 F (3.0 mm)": one French is a third of a millimetre."""
    written = say("{size} F", size=format_trimmed(size_fr))
    return say("{french} ({length})", french=written, length=format_mm(size_fr / 3)) if in_mm else written


def format_frame(frame_index: int | None) -> str:
    """Write a frame as people count it, from 1: "frame 87"."""
    return NOT_KNOWN if frame_index is None else say("frame {number}", number=frame_index + 1)
