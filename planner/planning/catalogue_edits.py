"""Everything a practice can do to its catalogue: each a pure function from catalogue to catalogue.

An edited catalogue names no file (`sha256` is empty) until it is saved and read again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from planner.model.device import Catalogue, Recall, StentModel, StentSize, Verification
from planner.said import say

EDITED = say(", edited at this site")


def with_model(catalogue: Catalogue, model: StentModel) -> Catalogue:
    """Add a product, or replace the one of its id; a new one comes last."""
    if catalogue.model(model.id) is None:
        return _edited(catalogue, (*catalogue.models, model))
    return _edited(catalogue, tuple(model if held.id == model.id else held for held in catalogue.models))


def without_model(catalogue: Catalogue, model_id: str) -> Catalogue:
    """Take a product out."""
    return _edited(catalogue, tuple(held for held in catalogue.models if held.id != model_id))


def with_size(catalogue: Catalogue, model_id: str, size: StentSize) -> Catalogue:
    """Add a size to a product, or replace the one of the same labelled values.

    Raises
    ------
    ValueError
        When the catalogue has no such product.
    """

    def change(model: StentModel) -> StentModel:
        others = [held for held in model.sizes if held.key != size.key]
        return replace(model, sizes=tuple(sorted((*others, size), key=lambda held: held.key)))

    return _with_changed(catalogue, model_id, change)


def without_size(catalogue: Catalogue, model_id: str, diameter_mm: float, length_mm: float) -> Catalogue:
    """Take a size out of a product."""
    key = diameter_mm, length_mm
    return _with_changed(
        catalogue,
        model_id,
        lambda model: replace(model, sizes=tuple(held for held in model.sizes if held.key != key)),
    )


def with_verification(
    catalogue: Catalogue, model_id: str, keys: Iterable[tuple[float, float]], verification: Verification | None
) -> Catalogue:
    """Record who checked these sizes (diameter, length) and when; None withdraws it, whatever it rested on.

    Raises
    ------
    ValueError
        When no name or no day is given.
    """
    if verification is not None and not (verification.by.strip() and verification.on.strip()):
        raise ValueError("a size is checked by a named person on a day")

    def change(size: StentSize) -> StentSize:
        return replace(size, verification=verification, read_in_ifu=size.read_in_ifu and verification is not None)

    return _with_changed_sizes(catalogue, model_id, keys, change)


def with_stock(
    catalogue: Catalogue, model_id: str, diameter_mm: float, length_mm: float, stock: int | None
) -> Catalogue:
    """Record how many of a size lie on the shelf; None: nobody counted."""
    if stock is not None and stock < 0:
        raise ValueError("a shelf holds none or more")
    return _with_changed_sizes(catalogue, model_id, [(diameter_mm, length_mm)], lambda size: replace(size, stock=stock))


def with_recall(catalogue: Catalogue, model_id: str, recall: Recall) -> Catalogue:
    """Add a safety notice to a product, or replace the one of the same date and scope."""

    def change(model: StentModel) -> StentModel:
        others = [held for held in model.recalls if (held.date, held.scope) != (recall.date, recall.scope)]
        return replace(model, recalls=tuple(sorted((*others, recall), key=lambda held: held.date)))

    return _with_changed(catalogue, model_id, change)


def with_recall_released(catalogue: Catalogue, model_id: str, recall: Recall, because: str) -> Catalogue:
    """Let a notice stand without blocking, with the reason.

    Raises
    ------
    ValueError
        When no reason is given.
    """
    if not because.strip():
        raise ValueError("a notice is released only with a reason")
    return with_recall(
        catalogue,
        model_id,
        replace(recall, blocks=False, blocks_because=say("Released: {because}", because=because.strip())),
    )


def with_sheaths(catalogue: Catalogue, sheaths_fr: Iterable[float]) -> Catalogue:
    """Record which introducer sheaths lie on the shelf."""
    return replace(_edited(catalogue, catalogue.models), sheaths_fr=tuple(sorted(set(sheaths_fr))))


def _edited(catalogue: Catalogue, models: tuple[StentModel, ...]) -> Catalogue:
    version = catalogue.version if catalogue.version.endswith(EDITED) else catalogue.version + EDITED
    return replace(catalogue, models=models, version=version, sha256="")


def _with_changed(catalogue: Catalogue, model_id: str, change: Callable[[StentModel], StentModel]) -> Catalogue:
    model = catalogue.model(model_id)
    if model is None:
        raise ValueError(f"the catalogue has no product {model_id}")
    return with_model(catalogue, change(model))


def _with_changed_sizes(
    catalogue: Catalogue,
    model_id: str,
    keys: Iterable[tuple[float, float]],
    change: Callable[[StentSize], StentSize],
) -> Catalogue:
    wanted = set(keys)
    return _with_changed(
        catalogue,
        model_id,
        lambda model: replace(model, sizes=tuple(change(held) if held.key in wanted else held for held in model.sizes)),
    )
