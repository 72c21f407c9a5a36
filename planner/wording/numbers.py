"""Numbers as people read them: one way for window, report and command line.

A number that is not known is written `NOT_KNOWN`, never 0. Minus is a true minus sign, ranges an en dash.
"""

from __future__ import annotations

import math

from planner.model.prediction import Band

NOT_KNOWN = "not known"
READING = "reading …"
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
    return written.replace("-", "−")


def format_trimmed(value: float | None, decimals: int = 2) -> str:
    """Write a number without the zeros that say nothing: 16, 13.5, 0.25."""
    written = format_number(value, decimals)
    return written.rstrip("0").rstrip(".") if "." in written else written


def format_figures(value: float | None) -> str:
    """Write a number of unknown size with three figures at least: 175, 14.9, 0.08."""
    if value is None or not math.isfinite(value):
        return NOT_KNOWN
    size = abs(value)
    return format_trimmed(value, 0 if size >= 100 else 1 if size >= 10 else 2)


def _with_unit(written: str, unit: str) -> str:
    return written if written == NOT_KNOWN else f"{written} {unit}"


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
        return f"confidence {NOT_KNOWN}"
    return f"confidence {format_percent(math.floor(100.0 * share + 1e-9))}"


def format_mmhg(value: float | None) -> str:
    """Write a pressure: "2.5 mmHg"."""
    return _with_unit(format_number(value), "mmHg")


def format_months(value: float | None) -> str:
    """Write a time in months: "3 months", "1 month"."""
    written = format_trimmed(value)
    return _with_unit(written, "month" if written == "1" else "months")


def format_range(low: float | None, high: float | None, unit: str = "", decimals: int = 1) -> str:
    """Write two bounds: "0.1–10.3 mm"; "−2.7 to 6.5 mm" where a minus sign would be lost beside a dash."""
    first, last = format_number(low, decimals), format_number(high, decimals)
    if NOT_KNOWN in (first, last):
        return NOT_KNOWN
    joined = f"{first} to {last}" if "−" in first + last else f"{first}–{last}"
    return f"{joined} {unit}".rstrip()


def format_band(band: Band | None, unit: str = "mm", decimals: int = 1) -> str:
    """Write a prediction as median and 90 % range: "3.2 (0.1–10.3) mm"."""
    if band is None or not is_known(band.median):
        return NOT_KNOWN
    bounds = format_range(band.p05, band.p95, decimals=decimals)
    return f"{format_number(band.median, decimals)} ({bounds}) {unit}".rstrip()


def format_stent_size(diameter_mm: float, length_mm: float | None) -> str:
    """Write a stent's labelled size: "16 × 120 mm"; diameter alone where no length is chosen."""
    if length_mm is None:
        return f"{format_trimmed(diameter_mm)} mm"
    return f"{format_trimmed(diameter_mm)} × {format_trimmed(length_mm)} mm"


def format_french(size_fr: float, in_mm: bool = False) -> str:
    """Write a catheter size, such as "9 F", or "9 F (3.0 mm)": one French is a third of a millimetre."""
    written = f"{format_trimmed(size_fr)} F"
    return f"{written} ({format_mm(size_fr / 3)})" if in_mm else written


def format_frame(frame_index: int | None) -> str:
    """Write a frame as people count it, from 1: "frame 87"."""
    return NOT_KNOWN if frame_index is None else f"frame {frame_index + 1}"
