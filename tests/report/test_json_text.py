"""JSON is exact, readable and the same for the same document."""

from __future__ import annotations

import json
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.report.json_text import json_bytes
from planner.report.rounding import rounded, rounded_list

SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
DOCUMENTS = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4), max_leaves=25
)


@given(DOCUMENTS)
def test_what_is_written_is_read_back(document):
    assert json.loads(json_bytes(document)) == document


@pytest.mark.parametrize("value", [math.nan, math.inf])
def test_a_number_that_json_does_not_know_is_refused(value):
    with pytest.raises(ValueError):
        json_bytes({"a": [1.0, value]})


def test_names_keep_their_letters():
    assert "Образцова".encode() in json_bytes({"name": "Образцова"})


def test_a_contour_and_a_short_record_take_one_line_each():
    text = json_bytes({"contour_mm": [[1.0, 2.0]] * 90, "frames": [{"index": 0, "flags": []}]}).decode()
    assert len(text.splitlines()) == 6
    assert text.endswith("}\n")


@given(st.floats(-1e6, 1e6), st.integers(0, 4))
def test_rounding_moves_a_number_by_half_a_unit_at_most(value, decimals):
    assert abs(rounded(value, decimals) - value) <= 0.5 * 10.0**-decimals + 1e-9


@pytest.mark.parametrize("value", [None, math.nan, math.inf, -math.inf])
def test_an_unknown_number_becomes_null(value):
    assert rounded(value) is None


def test_minus_zero_is_zero():
    assert math.copysign(1.0, rounded(-0.0001)) == 1.0
    assert json_bytes(rounded_list([-0.0001])) == b"[0.0]\n"


def test_arrays_keep_their_shape_and_unknown_values_become_null():
    assert rounded_list(np.array([[1.23456, np.nan], [np.inf, 2.0]])) == [[1.235, None], [None, 2.0]]
    assert rounded_list(None) is None
