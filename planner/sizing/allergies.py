"""Which stated allergies matter for a stent."""

from __future__ import annotations

from planner.model.intake import Intake

METALS = ("nickel", "nitinol", "cobalt", "chrom", "metal", "titan")
CONTRAST_AND_CLOTTING = ("contrast", "iod", "heparin", "warfarin", "aspirin", "apixaban", "rivaroxaban", "dabigatran")


def metal_allergies(intake: Intake) -> tuple[str, ...]:
    """Stated allergies to what stents are made of."""
    return _naming(intake, METALS)


def treatment_allergies(intake: Intake) -> tuple[str, ...]:
    """Stated allergies to contrast medium or to drugs that keep a stent open."""
    return _naming(intake, CONTRAST_AND_CLOTTING)


def _naming(intake: Intake, words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(allergy for allergy in intake.allergies or () if any(word in allergy.casefold() for word in words))
