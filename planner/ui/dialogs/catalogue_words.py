"""The catalogue editor's rows and what was typed into its forms, worked out without Qt."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from planner.model.device import Catalogue, DeployedLength, StentModel, StentSize
from planner.said import say
from planner.storage.catalogue import DIAMETER_MM, LENGTH_MM
from planner.ui.language import decimal_mark, tr
from planner.ui.typed_numbers import with_point
from planner.wording.numbers import format_stent_size, format_trimmed

NOT_CHECKED = say("▲ not verified")
NOT_COUNTED = say("not counted")


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
        return tr("✓ {by}, {on}", by=size.verification.by, on=size.verification.on)
    return tr("✓ read in the instructions for use") if size.read_in_ifu else tr(NOT_CHECKED)


def facts_of(model: StentModel) -> str:
    """What is known of a product beside its sizes, in one line."""
    nickel = {True: tr("contains nickel"), False: tr("no nickel"), None: tr("nickel not known")}[model.nickel]
    design = {True: tr("braided"), False: tr("not braided"), None: tr("design not known")}[model.braided]
    if model.braid_angle_deg is not None:
        angle = format_trimmed(model.braid_angle_deg)
        design = tr("{design}, {angle}° from the axis", design=design, angle=angle)
    segments = model.indicated_segments
    if segments is None:
        label = tr("label not read")
    elif segments:
        label = tr("labelled for {segments}", segments=", ".join(segments))
    else:
        label = tr("labelled for no segment alone")
    whole = tr("whole range") if model.sizes_complete else tr("range may be incomplete")
    return " · ".join((design, nickel, label, whole))


def table_text(table: tuple[DeployedLength, ...]) -> str:
    """A length table as it is typed: one pair a line."""
    return "\n".join(f"{tr(format_trimmed(row.diameter_mm))} {tr(format_trimmed(row.length_mm))}" for row in table)


def read_table(text: str) -> tuple[tuple[DeployedLength, ...], str]:
    """Return the typed length table, narrowest first, and what is wrong with it: empty when nothing is."""
    rows: list[DeployedLength] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        told = [each for each in re.split(r"[\s;:]+", with_point(line.strip())) if each]
        try:
            diameter, length = (float(each) for each in told)
        except ValueError:
            return (), tr(
                "Line {number} of the length table, “{line}”, is not a diameter and a length.",
                number=number,
                line=line.strip(),
            )
        if not (1 <= diameter <= DIAMETER_MM[1] and 1 <= length <= LENGTH_MM[1]):
            return (), (
                tr(
                    "Line {number} of the length table: a diameter lies between 1 and {diameter:g} mm, a length "
                    "between 1 and {length:g} mm.",
                    number=number,
                    diameter=DIAMETER_MM[1],
                    length=LENGTH_MM[1],
                )
            )
        rows.append(DeployedLength(diameter, length))
    rows.sort()
    for narrow, wide in pairwise(rows):
        if narrow.diameter_mm == wide.diameter_mm:
            return (), tr("The length table gives {diameter} mm twice.", diameter=format_trimmed(wide.diameter_mm))
        if narrow.length_mm < wide.length_mm:
            return (), (
                tr(
                    "The length table is longer at {wide} mm than at {narrow} mm: a stent shortens as it opens.",
                    wide=format_trimmed(wide.diameter_mm),
                    narrow=format_trimmed(narrow.diameter_mm),
                )
            )
    return tuple(rows), ""


def read_sheaths(text: str, low: float, high: float) -> tuple[tuple[float, ...], str]:
    """Return the typed sheaths in French and what is wrong with them."""
    found = []
    between = r"[\s,;]+" if decimal_mark() == "." else r"[\s;]+|,(?!\d)"  # between digits, a comma is a decimal mark
    for word in re.split(between, text.strip()):
        if not word:
            continue
        try:
            french = float(with_point(word))
        except ValueError:
            return (), tr("Sheaths: “{word}” is not a number.", word=word)
        if not low <= french <= high:
            return (), tr("Sheaths: {word} lies outside {low:g} to {high:g} F.", word=word, low=low, high=high)
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
        return tr("■ blocked")
    if not model.sizes:
        return tr("no size known")
    verified = sum(size.verified for size in model.sizes)
    return (
        tr("✓ all verified")
        if verified == len(model.sizes)
        else tr("▲ {verified}/{count} verified", verified=verified, count=len(model.sizes))
    )


def _rows(count: int) -> str:
    if count == 0:
        return "–"
    return tr("1 row") if count == 1 else tr("{count} rows", count=count)


def _size_row(size: StentSize) -> SizeRow:
    return SizeRow(
        key=size.key,
        size=tr(format_stent_size(size.diameter_mm, size.length_mm)),
        sheath=tr("{sheath} F", sheath=format_trimmed(size.sheath_fr)) if size.sheath_fr is not None else "–",
        shelf=tr(NOT_COUNTED) if size.stock is None else str(size.stock),
        checked=checked_words(size),
        table=_rows(len(size.deployed)),
        note=tr(size.note),
    )
