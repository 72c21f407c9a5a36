"""What the program wrote into a case file in English can be said in another language when the file is opened again."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.measure.xray.scale import find_scale, scale_from_markers
from planner.measure.xray.scale_by_hand import scale_between_marks
from planner.model.calibration import Graticule, PixelSpacing, XrayGeometry, XrayScale
from planner.model.vessel import Landmark
from planner.said import Language, Said, retell
from planner.storage.recalled import recalled
from planner.storage.record_codec import from_plain, to_plain
from planner.wording.ticks import confirmed_ticks_words

WORDS = {
    "{count:d} bands of {spacing:.0f} mm": "{count:d} Marken im Abstand {spacing:.0f} mm",
    "{count:d} bands of {spacing:.0f} mm, {few:d} of {distances:d} distances foreshortened": (
        "{count:d} Marken im Abstand {spacing:.0f} mm, {few:d} von {distances:d} Abständen verkürzt"
    ),
    "SID {detector:.0f} mm, SOD {patient:.0f} mm, magnification {magnification:.2f}": (
        "Fokus-Detektor {detector:.0f} mm, Fokus-Patient {patient:.0f} mm, Vergrößerung {magnification:.2f}"
    ),
    "magnification {magnification:.2f}": "Vergrößerung {magnification:.2f}",
    "{known:g} mm between two marks, set by {who}": "{known:g} mm zwischen zwei Marken, gesetzt von {who}",
    "ticks of {size} mm, {apart}": "Striche von {size} mm, {apart}",
    "{across} px apart": "{across} px auseinander",
    "no vein found: {reason}": "keine Vene gefunden: {reason}",
    "the picture is too small": "das Bild ist zu klein",
    "a single frame": "ein einziges Bild",
    "no frame without contrast": "kein Bild ohne Kontrastmittel",
    "{problem}; measured without subtraction": "{problem}; ohne Subtraktion gemessen",
    "From here blood runs on beyond the contour, up to {largest:.0f} mm².": "Ab hier fließt Blut bis {largest:.0f} mm².",
}
GERMAN = Language(lambda text: WORDS.get(text, text), ",")
SPACINGS = np.array([33.0, 33.2, 32.9, 33.1, 33.0, 20.0])
CARM = XrayGeometry((0.2, 0.2), source_detector_mm=1000.0, source_patient_mm=720.0)


def reopened(held: XrayScale | PixelSpacing | Landmark) -> XrayScale | PixelSpacing | Landmark:
    return from_plain(type(held), json.loads(json.dumps(to_plain(held, {}))), {})


@pytest.mark.parametrize(
    "held",
    [
        scale_from_markers(SPACINGS),
        find_scale(np.zeros(0), CARM),
        scale_between_marks(12.5, 40.0, "manual", "Dr. A; B, C"),
    ],
)
def test_a_scale_reopened_is_told_as_the_scale_that_was_saved(held: XrayScale) -> None:
    assert held is not None
    again = reopened(held)
    assert again == held
    assert retell(again.detail, GERMAN) == retell(held.detail, GERMAN) != held.detail


def test_ticks_are_recalled_with_their_numbers() -> None:
    detail = confirmed_ticks_words(Graticule(42.7, 42.7, 0.1, 0.1, np.zeros((0, 2))), 5.0)
    spacing = reopened(PixelSpacing(0.1, 0.1, "graticule", "A", str(detail)))
    assert retell(spacing.detail, GERMAN) == "Striche von 5 mm, 42,7 px auseinander"


def test_a_proposal_is_recalled() -> None:
    mark = Landmark(
        "internal_iliac_ostium", 7, None, "auto", 0.7, "From here blood runs on beyond the contour, up to 98 mm²."
    )
    assert retell(reopened(mark).why, GERMAN) == "Ab hier fließt Blut bis 98 mm²."


def test_reasons_inside_a_sentence_are_recalled_too() -> None:
    assert (
        retell(recalled("no vein found: the picture is too small"), GERMAN)
        == "keine Vene gefunden: das Bild ist zu klein"
    )
    told = retell(recalled("a single frame; no frame without contrast; measured without subtraction"), GERMAN)
    assert told == "ein einziges Bild; kein Bild ohne Kontrastmittel; ohne Subtraktion gemessen"


def test_words_of_a_person_stay() -> None:
    held = replace(scale_between_marks(10.0, 40.0, "manual", "A"), detail="by eye, {about} 10 mm; Dr. B")
    assert retell(reopened(held).detail, GERMAN) == held.detail


@pytest.mark.parametrize(
    "written",
    ["3.5 bands of 10 mm", "-3 bands of 10 mm", "1e3 bands of 10 mm", "9" * 5000 + " bands of 10 mm",
     "no vein found: " * 3000],
)  # fmt: skip
def test_words_that_only_look_like_the_program_s_stay_as_they_are(written: str) -> None:
    assert retell(recalled(written), GERMAN) == written


@given(st.text(max_size=40))
def test_english_is_never_changed(text: str) -> None:
    again = recalled(text)
    assert again == text
    assert retell(again, Language(str)) == text
    assert isinstance(again, Said)
