"""Numbers read the same everywhere, and an unknown one never looks like a value."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.model.prediction import Band
from planner.wording.numbers import (
    NOT_KNOWN,
    format_band,
    format_confidence,
    format_figures,
    format_frame,
    format_mm,
    format_mm2,
    format_mmhg,
    format_months,
    format_number,
    format_percent,
    format_probability,
    format_range,
    format_stent_size,
    format_trimmed,
    is_known,
)

UNKNOWN = (None, math.nan, math.inf, -math.inf)
FORMATTERS = (
    format_figures,
    format_mm,
    format_mm2,
    format_mmhg,
    format_months,
    format_number,
    format_percent,
    format_probability,
    format_trimmed,
)


@pytest.mark.parametrize("formatter", FORMATTERS)
@pytest.mark.parametrize("value", UNKNOWN)
def test_an_unknown_number_is_said_to_be_unknown(formatter, value):
    assert formatter(value) == NOT_KNOWN
    assert not is_known(value)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (format_mm(12.34), "12.3 mm"),
        (format_mm(0.0), "0.0 mm"),
        (format_mm2(117.6), "118 mm²"),
        (format_percent(62.4), "62 %"),
        (format_mmhg(2.5), "2.5 mmHg"),
        (format_months(3.0), "3 months"),
        (format_months(1.0), "1 month"),
        (format_number(-0.5), "−0.5"),
        (format_number(-0.04), "0.0"),
        (format_trimmed(16.0), "16"),
        (format_trimmed(13.5), "13.5"),
        (format_trimmed(100.0, 0), "100"),
        (format_figures(175.33), "175"),
        (format_figures(14.95), "14.9"),
        (format_figures(0.08), "0.08"),
        (format_probability(0.304), "30 %"),
        (format_probability(0.0), "< 1 %"),
        (format_probability(1.0), "> 99 %"),
        (format_range(0.1, 10.3, "mm"), "0.1–10.3 mm"),
        (format_range(-2.7, 6.5, "mm"), "−2.7 to 6.5 mm"),
        (format_range(None, 6.5, "mm"), NOT_KNOWN),
        (format_band(Band(0.1, 3.2, 10.3)), "3.2 (0.1–10.3) mm"),
        (format_band(Band(-6.9, -0.5, 6.2)), "−0.5 (−6.9 to 6.2) mm"),
        (format_band(None), NOT_KNOWN),
        (format_band(Band(math.nan, math.nan, math.nan)), NOT_KNOWN),
        (format_stent_size(16.0, 120.0), "16 × 120 mm"),
        (format_stent_size(13.5, None), "13.5 mm"),
        (format_confidence(0.62), "confidence 62 %"),
        (format_confidence(0.29), "confidence 29 %"),
        (format_confidence(0.7999), "confidence 79 %"),
        (format_confidence(1.0), "confidence 100 %"),
        (format_confidence(math.nan), "confidence not known"),
        (format_frame(0), "frame 1"),
        (format_frame(None), NOT_KNOWN),
    ],
)
def test_numbers_are_written_as_agreed(written, expected):
    assert written == expected


@given(st.floats(-1e6, 1e6), st.integers(0, 4))
def test_reading_a_written_number_gives_it_back_to_its_decimals(value, decimals):
    read = float(format_number(value, decimals).replace("−", "-"))
    assert abs(read - value) <= 0.5 * 10.0**-decimals + 1e-9


@given(st.floats(0, 1))
def test_a_probability_never_claims_certainty(share):
    assert format_probability(share) not in ("0 %", "100 %")
