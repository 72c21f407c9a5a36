"""The stent catalogue: products with their sizes, notices and sources.

A size counts as verified only where the catalogue names the person who checked it, or where it was read in the
maker's instructions for use; every other size may be planned with and is marked. Products without any known size are
kept, so that a person sees that they were not forgotten.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from planner.files import read_whole
from planner.model.device import Catalogue, FactSource, Recall, StentModel, StentSize
from planner.model.vessel import SEGMENTS, Segment
from planner.resources import resource_path
from planner.storage.typed_file import LIMIT_BYTES, parse_typed
from planner.storage.typed_record import Faults, TypedRecord

SCHEMA = "ilioplan.catalogue/1"
DIAMETER_MM = (4.0, 40.0)
LENGTH_MM = (10.0, 300.0)
SHEATH_FR = (4.0, 30.0)
BRAID_ANGLE_DEG = (1.0, 89.0)

_KEPT_FOR_PEOPLE = (
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
"""Facts that the file holds and the program does not calculate with."""


def read_catalogue(path: Path | None = None) -> Catalogue:
    """Return the catalogue in `path`, by default the one that is shipped.

    Raises
    ------
    InputRefused
        When the file cannot be read, or a value in it is unknown, of the wrong kind or absurd.
    InputMissing
        When something that every product needs is missing.
    """
    place = path or resource_path("catalogue", "stents.json")
    content = read_whole(place, LIMIT_BYTES)
    faults = Faults()
    record = TypedRecord(parse_typed(content, place), faults)
    record.require("schema", "version", "stents")
    record.choice("schema", (SCHEMA,))
    version = record.text("version") or ""
    for key in ("note", "units"):
        record.holds(key)
    models = tuple(_model(stent) for stent in record.records("stents") or [])
    _refuse_repeated_ids(record, models)
    record.close()
    faults.require_none(place)
    return Catalogue(models, version, hashlib.sha256(content).hexdigest())


def _refuse_repeated_ids(record: TypedRecord, models: tuple[StentModel, ...]) -> None:
    seen: set[str] = set()
    for index, model in enumerate(models):
        if model.id in seen:
            record.refuse(f"stents[{index}].id", f"is {model.id}, which an earlier product has")
        seen.add(model.id)


def _model(record: TypedRecord) -> StentModel:
    record.require("id", "model")
    sources, verified_by = _sources(record), record.text("verified_by") or ""
    model = StentModel(
        id=record.text("id") or "",
        manufacturer=record.text("manufacturer") or "",
        name=record.text("model") or "",
        label=record.text("label") or "",
        design=record.text("design") or "",
        material=record.text("material") or "",
        braided=record.flag("braided"),
        braid_angle_deg=record.number("braid_angle_deg", *BRAID_ANGLE_DEG, "degrees"),
        nickel=record.flag("contains_nickel"),
        sizes=_sizes(record, sources, verified_by),
        sizes_complete=record.flag("sizes_complete") or False,
        recalls=tuple(_recall(notice) for notice in record.records("recalls") or []),
        indications=record.text("indications") or "",
        indicated_segments=_segments(record),
        notes=record.texts("notes") or (),
        sources=sources,
        verified_by=verified_by,
    )
    for key in _KEPT_FOR_PEOPLE:
        record.holds(key)
    record.close()
    return model


def _sizes(record: TypedRecord, sources: tuple[FactSource, ...], verified_by: str) -> tuple[StentSize, ...]:
    """All sizes, smallest first; one that is given twice counts as verified if either entry is."""
    profile_fr = record.number("delivery_profile_fr", *SHEATH_FR, "Fr")
    from_ifu = any(source.field == "sizes" and source.confidence == "ifu" for source in sources)
    found: dict[tuple[float, float], StentSize] = {}
    for row in record.records("sizes") or []:
        row.require("diameter_mm", "lengths_mm")
        diameter = row.number("diameter_mm", *DIAMETER_MM, "mm")
        lengths = row.numbers("lengths_mm", *LENGTH_MM, "mm") or ()
        sheath = row.number("sheath_fr", *SHEATH_FR, "Fr")
        row.holds("vessel_diameter_mm")
        checked_by = row.text("verified_by") or verified_by
        row.close()
        if diameter is not None:
            verified = from_ifu or bool(checked_by)
            found |= {(diameter, each): StentSize(diameter, each, sheath or profile_fr, verified) for each in lengths}
    for diameter, length in _unverified_sizes(record):
        found.setdefault((diameter, length), StentSize(diameter, length, profile_fr, verified=False))
    return tuple(found[key] for key in sorted(found))


def _unverified_sizes(record: TypedRecord) -> list[tuple[float, float]]:
    quoted = record.record("sizes_unverified")
    if quoted is None:
        return []
    diameters = quoted.numbers("diameters_mm", *DIAMETER_MM, "mm") or ()
    lengths = quoted.numbers("lengths_mm", *LENGTH_MM, "mm") or ()
    quoted.text("note")
    quoted.close()
    return [(diameter, length) for diameter in diameters for length in lengths]


def _recall(record: TypedRecord) -> Recall:
    record.require("date_initiated", "scope", "reason", "source", "blocks", "blocks_because")
    started, expanded = record.text("date_initiated") or "", record.text("date_expanded")
    scope, device_class = record.text("scope") or "", record.text("class")
    recall = Recall(
        date=started if expanded is None else f"{started}, expanded {expanded}",
        scope=scope if device_class is None else f"{device_class}: {scope}",
        reason=record.text("reason") or "",
        source=record.text("source") or "",
        blocks=record.flag("blocks") is not False,  # unless someone says no, a notice blocks
        blocks_because=record.text("blocks_because") or "",
    )
    record.close()
    return recall


def _segments(record: TypedRecord) -> tuple[Segment, ...] | None:
    named = record.texts("indicated_segments")
    if named is None:
        return None
    for name in named:
        if name not in SEGMENTS:
            record.refuse("indicated_segments", f"names {name}, not one of {', '.join(SEGMENTS)}")
    return tuple(segment for segment in SEGMENTS if segment in named)


def _sources(record: TypedRecord) -> tuple[FactSource, ...]:
    found = []
    for entry in record.records("sources") or []:
        entry.require("field", "url", "confidence")
        found.append(FactSource(entry.text("field") or "", entry.text("url") or "", entry.text("confidence") or ""))
        entry.close()
    return tuple(found)
