"""Lengths by IVUS and by the venogram side by side, worked out without Qt."""

from __future__ import annotations

from planner.measure.both_lengths import LESION, LengthPair, compare_lengths
from planner.measure.registration import match_images
from planner.model.assessment import Assessment
from planner.said import say
from planner.ui.language import tr
from planner.ui.views.landmark_lines import SHORT_NAMES
from planner.ui.views.plan_card.words import Line
from planner.wording.numbers import format_mm, format_number

TITLE = say("Lengths by IVUS · by the venogram")
IVUS_ALONE = say("The venogram is not calibrated: nothing on it is in mm, and the plan rests on IVUS alone.")
DEFINITION = say(
    "Along the catheter's way by IVUS, along the centreline on the venogram. A projection "
    "under-reads a curved vein by 10 to 30 % (clinical reference, section 7.5)."
)
_NAMES: dict[str, str] = {str(name): words for name, words in SHORT_NAMES.items()}


def length_lines(assessment: Assessment) -> tuple[Line, ...]:
    """One line for each stretch that both images show, and how far they differ; empty where they show none."""
    vessel, venogram = assessment.vessel, assessment.venogram
    if vessel is None or venogram is None:
        return ()
    pairs = compare_lengths(vessel, venogram, match_images(vessel, venogram))
    return tuple(Line(_name(pair), _value(pair), tr(DEFINITION)) for pair in pairs)


def venogram_note(assessment: Assessment) -> str:
    """What stands in place of lengths where the venogram has no scale; empty otherwise."""
    venogram = assessment.venogram
    is_there = venogram is not None and assessment.vessel is not None and len(venogram.tracing.centreline_px) > 0
    return tr(IVUS_ALONE) if is_there and venogram is not None and venogram.arc_mm is None else ""


def _name(pair: LengthPair) -> str:
    if pair.names == (LESION,):
        return tr("Lesion")
    cranial, caudal = (_NAMES.get(name, name) for name in pair.names)
    return tr("{cranial} to {caudal}", cranial=cranial, caudal=caudal)


def _value(pair: LengthPair) -> str:
    share = 100.0 * pair.apart_mm / pair.pullback_mm if pair.pullback_mm > 0 else 0.0
    apart = tr("{apart:+.1f}, {share:+.0f} %", apart=pair.apart_mm, share=share).replace("-", "−")
    return tr(
        "{pullback} · {venogram} ({apart})",
        pullback=format_number(pair.pullback_mm),
        venogram=format_mm(pair.venogram_mm),
        apart=apart,
    )
