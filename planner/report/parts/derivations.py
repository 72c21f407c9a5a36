"""Why this size, in a few lines of the printed plan: the chain from the stent to what was read on frames."""

from __future__ import annotations

from planner.model.assessment import Assessment
from planner.model.derivation import Derivation
from planner.planning.derivation import derive
from planner.planning.why_prediction import FROM_POLICY
from planner.report.parts.records import Entry
from planner.report.parts.sources import SourceList
from planner.report.parts.verdict import plans_a_stent
from planner.said import joined, say, touched
from planner.wording.numbers import format_figures, format_frame

_CHAIN = (
    "recommendation.required_diameter_mm",
    "recommendation.required_length_mm",
    "recommendation.length_allowance_mm",
)


def build_why(assessment: Assessment, sources: SourceList) -> tuple[Entry, ...]:
    """Return one line for each number that the size follows from; none where no stent is planned."""
    if not plans_a_stent(assessment):
        return ()
    derivations = derive(assessment)
    return tuple(_line(derivations[path], sources) for path in _CHAIN if path in derivations)


def _line(derivation: Derivation, sources: SourceList) -> Entry:
    below = _deciding(derivation)
    parts = joined(", ", (_figure(step) for step in below))
    uncertain = next((step.uncertainty for step in (derivation, *below) if step.uncertainty), "")
    read = touched(uncertain, _before_bracket)
    text = say("{figure}: {parts}", figure=_figure(derivation), parts=parts or derivation.rule) + (
        say("; {read}", read=read) if read else ""
    )
    return Entry("", "", text + ".", sources.number(derivation.source))


def _before_bracket(text: str) -> str:
    return text.partition(" (")[0]


def _deciding(derivation: Derivation) -> tuple[Derivation, ...]:
    """What a number is made of; of several bounds the one that equals it."""
    same = tuple(step for step in derivation.inputs if step.value == derivation.value)
    chosen = same[:1] or derivation.inputs
    return chosen[0].inputs if same and chosen[0].inputs else chosen


def _figure(derivation: Derivation) -> str:
    value = derivation.value
    figure = value if isinstance(value, str) else format_figures(value)
    if derivation.rule == FROM_POLICY:
        return say("policy {figure} {unit}", figure=figure, unit=derivation.unit).rstrip()
    frames = say(" ({frames})", frames=format_frame(derivation.frames[0])) if len(derivation.frames) == 1 else ""
    return say("{what} {figure} {unit}", what=derivation.what, figure=figure, unit=derivation.unit).rstrip() + frames
