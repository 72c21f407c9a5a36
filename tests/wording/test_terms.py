"""Every measure has one name, one unit and one definition; DICOM codes are those of the standard."""

from __future__ import annotations

from typing import get_args

import pytest
from pydicom.sr._concepts_dict import concepts

from planner.model.assessment import Severity, Verdict
from planner.model.calibration import ScaleMethod, SpacingSource
from planner.model.contour import ContourSource
from planner.model.deciding import ContourStanding
from planner.model.measurements import Origin
from planner.model.pullback import PullbackMode
from planner.model.vessel import (
    CrossSections,
    LandmarkName,
    PositionSource,
    ReferenceMethod,
    Segment,
)
from planner.wording import labels
from planner.wording.terms import TERMS

UNITS = {"_mm": "mm", "_mm2": "mm²", "_percent": "%", "_mmhg": "mmHg", "_s": "s"}


@pytest.mark.parametrize("name", TERMS)
def test_a_term_says_what_it_means_and_where_that_comes_from(name):
    term = TERMS[name]
    assert term.label
    assert term.source
    assert term.definition.endswith(".")


@pytest.mark.parametrize("name", TERMS)
def test_a_term_has_the_unit_that_its_key_names(name):
    suffix = max((end for end in UNITS if name.endswith(end)), key=len, default=None)
    if suffix is not None:
        assert TERMS[name].unit == UNITS[suffix]


def test_every_measure_of_a_cross_section_has_a_term():
    assert set(CrossSections.__dataclass_fields__) <= set(TERMS)


@pytest.mark.parametrize("name", [name for name, term in TERMS.items() if term.code])
def test_a_code_is_the_standards_own(name):
    code = TERMS[name].code
    meanings = [entry[code.value] for entry in concepts[code.scheme].values() if code.value in entry]
    assert any(meaning.lower() == code.meaning.lower() and code.context_group in groups for meaning, groups in meanings)


@pytest.mark.parametrize(
    ("table", "choices"),
    [
        (labels.VERDICTS, Verdict),
        (labels.SEVERITIES, Severity),
        (labels.SEGMENT_NAMES, Segment),
        (labels.LANDMARK_LABELS, LandmarkName),
        (labels.REFERENCE_LABELS, ReferenceMethod),
        (labels.ORIGIN_LABELS, Origin),
        (labels.CONTOUR_SOURCE_LABELS, ContourSource),
        (labels.CONTOUR_STANDINGS, ContourStanding),
        (labels.SPACING_LABELS, SpacingSource),
        (labels.SCALE_LABELS, ScaleMethod),
        (labels.POSITION_LABELS, PositionSource),
        (labels.PULLBACK_LABELS, PullbackMode),
    ],
)
def test_every_choice_of_the_model_has_a_word_of_its_own(table, choices):
    assert set(table) == set(get_args(choices))
    words = [item if isinstance(item, str) else item.word for item in table.values()]
    assert len(set(words)) == len(words)


def test_severities_verdicts_and_standings_differ_by_sign_and_not_by_colour_alone():
    for table in (labels.SEVERITIES, labels.VERDICTS, labels.CONTOUR_STANDINGS):
        signs = [label.sign for label in table.values()]
        assert len(set(signs)) == len(signs)
