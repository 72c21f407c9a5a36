"""Stents on the vein, worked out without Qt: which stand, where they end, and what a hand makes of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from planner.model.assessment import Assessment, PlacedStent
from planner.model.device import Catalogue
from planner.model.plan import Plan, StentPlacement
from planner.model.policy import Policy
from planner.sizing.runs import overlap_of
from planner.ui.language import tr
from planner.wording.numbers import format_stent_size, format_trimmed

Part = Literal["whole", "cranial", "caudal"]
Placements = tuple[StentPlacement, ...]

DRAG_STEP_MM = 0.5
"""A hand's place is rounded to it: finer than any position along the vein is known (clinical reference, 7.2)."""


@dataclass(frozen=True)
class Grip:
    """What of which stent is held; stents are counted from 0, cranial first."""

    number: int
    part: Part


@dataclass(frozen=True)
class StentPicture:
    """One stent as it is drawn.

    Attributes
    ----------
    start_mm, end_mm
        Its edges along the vein, cranial and caudal.
    is_own
        Placed by the surgeon.
    """

    start_mm: float
    end_mm: float
    diameter_mm: float
    words: str
    size_words: str
    is_own: bool
    is_verified: bool


def placements_in_force(plan: Plan, assessment: Assessment | None) -> Placements:
    """The surgeon's stents, else the recommended ones; none where the verdict forbids a stent or nothing has a place."""
    if assessment is None or assessment.indication.verdict == "do_not_treat":
        return ()
    if plan.placements:
        return plan.placements
    from planner.planning.what_if import placements_of  # with the first assessment

    return placements_of(assessment.recommendation)


def recommended_stents(assessment: Assessment | None) -> tuple[PlacedStent, ...]:
    """What the program would choose, whoever chose; empty where nothing fits."""
    if assessment is None:
        return ()
    recommendation = assessment.recommendation
    if recommendation.chosen_by == "program":
        return recommendation.stents
    return next((each.stents for each in recommendation.considered if each.rank == 1), ())


def picture_stents(placements: Placements, plan: Plan, catalogue: Catalogue) -> tuple[StentPicture, ...]:
    """How the stents are drawn."""
    return tuple(_picture(each, bool(plan.placements), catalogue) for each in placements)


def lengths_made(catalogue: Catalogue, placement: StentPlacement) -> tuple[float, ...]:
    """Lengths that this product has at this diameter, shortest first; empty for a product that is not known."""
    model = catalogue.model(placement.model_id)
    sizes = () if model is None else model.sizes
    return tuple(sorted(size.length_mm for size in sizes if size.diameter_mm == placement.diameter_mm))


def moved(placements: Placements, number: int, cranial_mm: float) -> Placements:
    """One stent with its cranial edge at another place."""
    return _with(placements, number, replace(placements[number], cranial_mm=cranial_mm))


def on_drag_grid(place_mm: float) -> float:
    """A hand's place along the vein."""
    return round(place_mm / DRAG_STEP_MM) * DRAG_STEP_MM


def stretched(placements: Placements, number: int, part: Part, place_mm: float, catalogue: Catalogue) -> Placements:
    """One stent with an end near a place: the length that is made and comes nearest; the other end stays."""
    held = placements[number]
    lengths = lengths_made(catalogue, held)
    if not lengths:
        return placements
    far_mm = held.cranial_mm if part == "caudal" else held.cranial_mm + held.length_mm
    wanted_mm = place_mm - far_mm if part == "caudal" else far_mm - place_mm
    length_mm = min(lengths, key=lambda each: abs(each - wanted_mm))
    cranial_mm = far_mm if part == "caudal" else far_mm - length_mm
    return _with(placements, number, replace(held, length_mm=length_mm, cranial_mm=cranial_mm))


def lengthened(placements: Placements, number: int, steps: int, catalogue: Catalogue) -> Placements:
    """One stent so many made lengths longer (shorter where negative); its cranial edge stays."""
    held = placements[number]
    lengths = lengths_made(catalogue, held)
    if not lengths:
        return placements
    at = min(range(len(lengths)), key=lambda index: abs(lengths[index] - held.length_mm))
    length_mm = lengths[min(max(at + steps, 0), len(lengths) - 1)]
    return _with(placements, number, replace(held, length_mm=length_mm))


def swapped(placements: Placements, number: int, model_id: str, diameter_mm: float, length_mm: float) -> Placements:
    """Another product or size in place of one stent; its cranial edge stays."""
    held = placements[number]
    new = StentPlacement(model_id, diameter_mm, length_mm, held.cranial_mm)
    return _with(placements, number, new)


def with_second(placements: Placements, catalogue: Catalogue, policy: Policy) -> Placements:
    """One more stent of the most caudal one's kind, overlapping it by what its design needs; the shortest that is made.

    Unchanged where there is no stent to add to.
    """
    if not placements:
        return placements
    last = max(placements, key=lambda each: each.cranial_mm + each.length_mm)
    model = catalogue.model(last.model_id)
    overlap_mm = policy.overlap_braided_mm.value if model is None else overlap_of(model, policy)
    length_mm = min((each for each in lengths_made(catalogue, last) if each > overlap_mm), default=last.length_mm)
    cranial_mm = last.cranial_mm + last.length_mm - overlap_mm
    return (*placements, replace(last, cranial_mm=cranial_mm, length_mm=length_mm))


def without(placements: Placements, number: int) -> Placements:
    """All stents but one."""
    return placements[:number] + placements[number + 1 :]


def number_of(placements: Placements, placement: StentPlacement) -> int | None:
    """Which one it is once they are sorted along the vein; None when it is not among them."""
    ordered = sorted(placements, key=lambda each: each.cranial_mm)
    return next((number for number, each in enumerate(ordered) if each == placement), None)


def write_size(placement: StentPlacement) -> str:
    """A stent's size where there is little room, without its unit: "16 × 120"."""
    diameter, length = format_trimmed(placement.diameter_mm), format_trimmed(placement.length_mm)
    return tr("{diameter} × {length}", diameter=diameter, length=length)


def _with(placements: Placements, number: int, placement: StentPlacement) -> Placements:
    return (*placements[:number], placement, *placements[number + 1 :])


def _picture(placement: StentPlacement, is_own: bool, catalogue: Catalogue) -> StentPicture:
    model = catalogue.model(placement.model_id)
    words = tr(format_stent_size(placement.diameter_mm, placement.length_mm))
    size = None if model is None else model.size(placement.diameter_mm, placement.length_mm)
    return StentPicture(
        start_mm=placement.cranial_mm,
        end_mm=placement.cranial_mm + placement.length_mm,
        diameter_mm=placement.diameter_mm,
        words=f"{model.device} {words}" if model is not None else words,
        size_words=write_size(placement),
        is_own=is_own,
        is_verified=size is not None and size.verified,
    )
