"""The catalogue editor's rows and what was typed into its forms, worked out without Qt."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from planner.model.device import Catalogue, DeployedLength, StentModel, StentSize
from planner.storage.catalogue import DIAMETER_MM, LENGTH_MM
from planner.wording.numbers import format_stent_size, format_trimmed

NOT_CHECKED = "▲ not verified"
NOT_COUNTED = "not counted"


@dataclass(frozen=True)
class ProductRow:
    """One product in the list on the left."""

    model_id: str
    name: str
    sizes: str
    state: str


@dataclass(frozen=True)
class SizeRow:
    """One size of the chosen product."""

    key: tuple[float, float]
    size: str
    sheath: str
    shelf: str
    checked: str
    table: str
    note: str


def product_rows(catalogue: Catalogue) -> tuple[ProductRow, ...]:
    """Every product, with how many of its sizes are verified and whether a notice blocks it."""
    return tuple(ProductRow(model.id, model.device, str(len(model.sizes)), _state(model)) for model in catalogue.models)


def size_rows(model: StentModel) -> tuple[SizeRow, ...]:
    """Every size of a product."""
    return tuple(_size_row(size) for size in model.sizes)


def checked_words(size: StentSize) -> str:
    """Who checked a size and when; a sign where nobody did."""
    if size.verification is not None:
        return f"✓ {size.verification.by}, {size.verification.on}"
    return "✓ read in the instructions for use" if size.read_in_ifu else NOT_CHECKED


def facts_of(model: StentModel) -> str:
    """What is known of a product beside its sizes, in one line."""
    nickel = {True: "contains nickel", False: "no nickel", None: "nickel not known"}[model.nickel]
    braided = {True: "braided", False: "not braided", None: "design not known"}[model.braided]
    angle = f", {format_trimmed(model.braid_angle_deg)}° from the axis" if model.braid_angle_deg is not None else ""
    segments = model.indicated_segments
    label = "label not read" if segments is None else f"labelled for {', '.join(segments) or 'no segment alone'}"
    whole = "whole range" if model.sizes_complete else "range may be incomplete"
    return f"{braided}{angle} · {nickel} · {label} · {whole}"


def table_text(table: tuple[DeployedLength, ...]) -> str:
    """A length table as it is typed: one pair a line."""
    return "\n".join(f"{format_trimmed(row.diameter_mm)} {format_trimmed(row.length_mm)}" for row in table)


def read_table(text: str) -> tuple[tuple[DeployedLength, ...], str]:
    """Return the typed length table, narrowest first, and what is wrong with it: empty when nothing is."""
    rows: list[DeployedLength] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        told = [each for each in re.split(r"[\s;:]+", line.strip().replace(",", ".")) if each]
        try:
            diameter, length = (float(each) for each in told)
        except ValueError:
            return (), f"Line {number} of the length table, “{line.strip()}”, is not a diameter and a length."
        if not (1 <= diameter <= DIAMETER_MM[1] and 1 <= length <= LENGTH_MM[1]):
            return (), (
                f"Line {number} of the length table: a diameter lies between 1 and {DIAMETER_MM[1]:g} mm, a length "
                f"between 1 and {LENGTH_MM[1]:g} mm."
            )
        rows.append(DeployedLength(diameter, length))
    rows.sort()
    for narrow, wide in pairwise(rows):
        if narrow.diameter_mm == wide.diameter_mm:
            return (), f"The length table gives {format_trimmed(wide.diameter_mm)} mm twice."
        if narrow.length_mm < wide.length_mm:
            return (), (
                f"The length table is longer at {format_trimmed(wide.diameter_mm)} mm than at "
                f"{format_trimmed(narrow.diameter_mm)} mm: a stent shortens as it opens."
            )
    return tuple(rows), ""


def read_sheaths(text: str, low: float, high: float) -> tuple[tuple[float, ...], str]:
    """Return the typed sheaths in French and what is wrong with them."""
    found = []
    for word in re.split(r"[\s,;]+", text.strip()):
        if not word:
            continue
        try:
            french = float(word)
        except ValueError:
            return (), f"Sheaths: “{word}” is not a number."
        if not low <= french <= high:
            return (), f"Sheaths: {word} lies outside {low:g} to {high:g} F."
        found.append(french)
    return tuple(sorted(set(found))), ""


def is_day(text: str) -> bool:
    """Whether it is a day such as 2026-03-01."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def id_for(manufacturer: str, name: str) -> str:
    """An id that reads like the product: "maker-model"."""
    return re.sub(r"[^a-z0-9]+", "-", f"{manufacturer} {name}".lower()).strip("-")


def _state(model: StentModel) -> str:
    if model.blocked:
        return "■ blocked"
    if not model.sizes:
        return "no size known"
    verified = sum(size.verified for size in model.sizes)
    return "✓ all verified" if verified == len(model.sizes) else f"▲ {verified}/{len(model.sizes)} verified"


def _size_row(size: StentSize) -> SizeRow:
    return SizeRow(
        key=size.key,
        size=format_stent_size(size.diameter_mm, size.length_mm),
        sheath=f"{format_trimmed(size.sheath_fr)} F" if size.sheath_fr is not None else "–",
        shelf=NOT_COUNTED if size.stock is None else str(size.stock),
        checked=checked_words(size),
        table=f"{len(size.deployed)} rows" if size.deployed else "–",
        note=size.note,
    )
