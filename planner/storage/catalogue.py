"""The stent catalogue: products with their sizes, notices and sources; the practice's own, else the one that is shipped.

A size counts as verified only where the catalogue names the person who checked it and the day, or where it was read in
the maker's instructions for use; every other size may be planned with and is marked. Products without any known size
are kept, so that a person sees that they were not forgotten. `catalogue_writing` writes what is read here.
"""

from __future__ import annotations

import json
import re
from datetime import date
from itertools import pairwise
from pathlib import Path

from planner.model.device import Catalogue, DeployedLength, FactSource, Recall, StentModel, StentSize, Verification
from planner.model.vessel import SEGMENTS, Segment
from planner.resources import resource_path
from planner.said import Said, joined, say
from planner.storage.site_folder import own_or_shipped, site_folder
from planner.storage.typed_record import TypedRecord
from planner.storage.versioned_file import VersionedFile

SCHEMA = "ilioplan.catalogue/1"
SITE_FILE = "catalogue.json"
SHIPPED = ("catalogue", "stents.json")
DIAMETER_MM = (4.0, 40.0)
LENGTH_MM = (10.0, 300.0)
SHEATH_FR = (4.0, 30.0)
BRAID_ANGLE_DEG = (1.0, 89.0)
MOST_IN_STOCK = 10_000

KEPT_FOR_PEOPLE = (
    "regulatory",
    "size_range_reported",
    "catalogue_number_examples",
    "wire_in",
    "delivery_working_length_cm",
    "foreshortening",
    "vessel_sizing_table",
    "oversizing_mm",
    "overlap_mm",
    "landing_zone_mm",
    "post_dilation",
    "mechanics",
    "mri",
    "nickel_contraindication",
)
"""Facts that the file holds and the program does not calculate with; they are written back as they were read."""

_SIGNED = re.compile(r"(?P<by>.+?),?\s+(?P<on>\d{4}-\d{2}-\d{2})")


def read_catalogue(path: Path | None = None) -> Catalogue:
    """Return the catalogue in `path`; by default the practice's own, else the one that is shipped.

    Raises
    ------
    InputRefused
        When the file cannot be read, or a value in it is unknown, of the wrong kind or absurd.
    InputMissing
        When something that every product needs is missing.
    """
    return _catalogue(VersionedFile.read(path or own_or_shipped(SITE_FILE, *SHIPPED), SCHEMA, "stents"))


def parse_catalogue(content: bytes, place: Path) -> Catalogue:
    """Return the catalogue that a file of these bytes would hold; errors as of `read_catalogue`."""
    return _catalogue(VersionedFile(content, place, SCHEMA, "stents"))


def _catalogue(held: VersionedFile) -> Catalogue:
    record = held.record
    record.holds("units")
    sheaths = tuple(sorted(set(record.numbers("sheaths_fr", *SHEATH_FR, "Fr") or ())))
    models = tuple(_model(stent) for stent in record.records("stents") or [])
    _refuse_repeated_ids(record, models)
    held.close()
    return Catalogue(models, held.version, held.sha256, sheaths, held.note)


def site_catalogue() -> Path:
    """Return where the practice's own catalogue is kept; it need not exist."""
    return site_folder() / SITE_FILE


def shipped_catalogue_file() -> Path:
    """Return the catalogue that came with the program."""
    return resource_path(*SHIPPED)


def _refuse_repeated_ids(record: TypedRecord, models: tuple[StentModel, ...]) -> None:
    seen: set[str] = set()
    for index, model in enumerate(models):
        if model.id in seen:
            record.refuse(f"stents[{index}].id", say("is {id}, which an earlier product has", id=model.id))
        seen.add(model.id)


def _model(record: TypedRecord) -> StentModel:
    record.require("id", "model")
    sources = _sources(record)
    model = StentModel(
        id=record.text("id") or "",
        manufacturer=record.text("manufacturer") or "",
        name=record.text("model") or "",
        label=record.text("label") or "",
        design=Said(record.text("design") or ""),
        material=Said(record.text("material") or ""),
        braided=record.flag("braided"),
        braid_angle_deg=record.number("braid_angle_deg", *BRAID_ANGLE_DEG, "degrees"),
        nickel=record.flag("contains_nickel"),
        sizes=_sizes(record, sources),
        sizes_complete=record.flag("sizes_complete") or False,
        recalls=tuple(_recall(notice) for notice in record.records("recalls") or []),
        indications=Said(record.text("indications") or ""),
        indicated_segments=_segments(record),
        notes=tuple(Said(note) for note in record.texts("notes") or ()),
        sources=sources,
        facts=_facts(record),
    )
    record.close()
    return model


def _facts(record: TypedRecord) -> str:
    """What is kept for people, as JSON; empty where the file holds none of it."""
    held = {key: value for key in KEPT_FOR_PEOPLE if (value := record.raw(key)) is not None}
    return json.dumps(held, ensure_ascii=False) if held else ""


def _sizes(record: TypedRecord, sources: tuple[FactSource, ...]) -> tuple[StentSize, ...]:
    """All sizes, smallest first; one that is given twice is as its row says, not as the quoted range does."""
    profile_fr = record.number("delivery_profile_fr", *SHEATH_FR, "Fr")
    from_ifu = any(source.field == "sizes" and source.confidence == "ifu" for source in sources)
    signed = _verification(record)
    found: dict[tuple[float, float], StentSize] = {}
    for row in record.records("sizes") or []:
        for size in _row(row, profile_fr, from_ifu, signed):
            found[size.key] = size
    for size in _unverified_sizes(record, profile_fr):
        found.setdefault(size.key, size)
    return tuple(found[key] for key in sorted(found))


def _row(
    row: TypedRecord, profile_fr: float | None, from_ifu: bool, signed: Verification | None
) -> tuple[StentSize, ...]:
    """Sizes of one diameter that share everything but their length."""
    row.require("diameter_mm", "lengths_mm")
    diameter = row.number("diameter_mm", *DIAMETER_MM, "mm")
    lengths = row.numbers("lengths_mm", *LENGTH_MM, "mm") or ()
    sheath = row.number("sheath_fr", *SHEATH_FR, "Fr")
    was_read = row.flag("read_in_ifu")
    verification = _verification(row) or signed
    stock, deployed = row.whole("stock", 0, MOST_IN_STOCK), _deployed(row)
    note = Said(row.text("note") or "")
    row.holds("vessel_diameter_mm")
    row.close()
    if diameter is None:
        return ()
    read_in_ifu = from_ifu if was_read is None else was_read
    return tuple(
        StentSize(diameter, length, sheath or profile_fr, read_in_ifu, verification, stock, deployed, note)
        for length in lengths
    )


def _deployed(row: TypedRecord) -> tuple[DeployedLength, ...]:
    """The length table, narrowest first; a stent that opens further cannot be longer."""
    found = []
    for entry in row.records("deployed") or []:
        entry.require("diameter_mm", "length_mm")
        diameter = entry.number("diameter_mm", 1.0, DIAMETER_MM[1], "mm")
        length = entry.number("length_mm", 1.0, LENGTH_MM[1], "mm")
        entry.close()
        if diameter is not None and length is not None:
            found.append(DeployedLength(diameter, length))
    found.sort()
    for narrow, wide in pairwise(found):
        if narrow.diameter_mm == wide.diameter_mm or narrow.length_mm < wide.length_mm:
            row.refuse(
                "deployed",
                say(
                    "is longer, or given twice, at {diameter:g} mm: a stent shortens as it opens",
                    diameter=wide.diameter_mm,
                ),
            )
    return tuple(found)


def _verification(record: TypedRecord) -> Verification | None:
    """Who checked, and when: "Name, 2026-03-01", or the day under a key of its own."""
    by, on = record.text("verified_by"), record.text("verified_on")
    if by is None:
        return None
    signed = _SIGNED.fullmatch(by) if on is None else None
    if signed is not None:
        by, on = signed["by"], signed["on"]
    if on is None:
        record.refuse("verified_on", say("is missing: a check counts with its day"))
        return None
    if not _is_day(on):
        record.refuse("verified_on", say("is {on}, not a day such as 2026-03-01", on=on))
        return None
    return Verification(by, on)


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _unverified_sizes(record: TypedRecord, profile_fr: float | None) -> list[StentSize]:
    """Every combination of a range that is only quoted; nobody's signature covers it."""
    quoted = record.record("sizes_unverified")
    if quoted is None:
        return []
    diameters = quoted.numbers("diameters_mm", *DIAMETER_MM, "mm") or ()
    lengths = quoted.numbers("lengths_mm", *LENGTH_MM, "mm") or ()
    note = Said(quoted.text("note") or "")
    quoted.close()
    return [StentSize(diameter, length, profile_fr, note=note) for diameter in diameters for length in lengths]


def _recall(record: TypedRecord) -> Recall:
    record.require("date_initiated", "scope", "reason", "source", "blocks", "blocks_because")
    started, expanded = record.text("date_initiated") or "", record.text("date_expanded")
    scope, device_class = Said(record.text("scope") or ""), record.text("class")
    recall = Recall(
        date=started if expanded is None else say("{started}, expanded {expanded}", started=started, expanded=expanded),
        scope=scope if device_class is None else joined(": ", (Said(device_class), scope)),
        reason=Said(record.text("reason") or ""),
        source=Said(record.text("source") or ""),
        blocks=record.flag("blocks") is not False,  # unless someone says no, a notice blocks
        blocks_because=Said(record.text("blocks_because") or ""),
    )
    record.close()
    return recall


def _segments(record: TypedRecord) -> tuple[Segment, ...] | None:
    named = record.texts("indicated_segments")
    if named is None:
        return None
    for name in named:
        if name not in SEGMENTS:
            record.refuse(
                "indicated_segments",
                say("names {unknown}, not one of {allowed}", unknown=name, allowed=", ".join(SEGMENTS)),
            )
    return tuple(segment for segment in SEGMENTS if segment in named)


def _sources(record: TypedRecord) -> tuple[FactSource, ...]:
    found = []
    for entry in record.records("sources") or []:
        entry.require("field", "url", "confidence")
        found.append(FactSource(entry.text("field") or "", entry.text("url") or "", entry.text("confidence") or ""))
        entry.close()
    return tuple(found)
