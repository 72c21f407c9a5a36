"""A catalogue as a file, for the practice's own folder or for another practice; `catalogue` reads it back."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import Any

from planner.files import write_all_whole, write_whole
from planner.model.device import Catalogue, FactSource, Recall, StentModel, StentSize
from planner.said import say
from planner.storage.catalogue import SCHEMA, parse_catalogue, site_catalogue

Record = dict[str, Any]


def write_catalogue(catalogue: Catalogue, path: Path) -> None:
    """Write the catalogue to `path`, whole or not at all; reading it gives the same products.

    Raises
    ------
    OutputRefused
        When it cannot be written; an older file is then untouched.
    """
    write_whole(path, catalogue_bytes(catalogue))


def save_site_catalogue(catalogue: Catalogue) -> Catalogue:
    """Make it the practice's own, and return it as it will be read from now on.

    Raises
    ------
    InvalidEntry
        When it could not be read back; the file that is there stays.
    OutputRefused
        When the folder cannot be made or the file cannot be written.
    """
    place, content = site_catalogue(), catalogue_bytes(catalogue)
    kept = parse_catalogue(content, place)
    write_all_whole(place.parent, {place.name: content})
    return kept


def catalogue_bytes(catalogue: Catalogue) -> bytes:
    """Return the file's content; the same catalogue gives the same bytes."""
    record: Record = {
        "schema": SCHEMA,
        "version": catalogue.version,
        "note": catalogue.note or None,
        "sheaths_fr": list(catalogue.sheaths_fr),
        "stents": [_model_record(model) for model in catalogue.models],
    }
    return (json.dumps(record, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode("utf-8")


def _model_record(model: StentModel) -> Record:
    segments = model.indicated_segments
    return {
        "id": model.id,
        "manufacturer": model.manufacturer or None,
        "model": model.name,
        "label": model.label or None,
        "design": model.design or None,
        "material": model.material or None,
        "braided": model.braided,
        "braid_angle_deg": model.braid_angle_deg,
        "contains_nickel": model.nickel,
        "indications": model.indications or None,
        "indicated_segments": None if segments is None else list(segments),
        "sizes_complete": model.sizes_complete,
        "sizes": [_row_record(list(sizes)) for _, sizes in groupby(model.sizes, _but_for_length)],
        "recalls": [_recall_record(recall) for recall in model.recalls],
        "notes": list(model.notes),
        "sources": [_source_record(source) for source in model.sources],
        **(json.loads(model.facts) if model.facts else {}),
    }


def _but_for_length(size: StentSize) -> StentSize:
    """What the sizes of one row share; a size with a length table of its own shares nothing."""
    return size if size.deployed else replace(size, length_mm=0.0)


def _row_record(sizes: list[StentSize]) -> Record:
    first, checked = sizes[0], sizes[0].verification
    return {
        "diameter_mm": first.diameter_mm,
        "lengths_mm": [size.length_mm for size in sizes],
        "sheath_fr": first.sheath_fr,
        "read_in_ifu": first.read_in_ifu,
        "verified_by": None if checked is None else checked.by,
        "verified_on": None if checked is None else checked.on,
        "stock": first.stock,
        "deployed": [{"diameter_mm": each.diameter_mm, "length_mm": each.length_mm} for each in first.deployed],
        "note": first.note or None,
    }


def _recall_record(recall: Recall) -> Record:
    return {
        "date_initiated": recall.date,
        "scope": recall.scope,
        "reason": recall.reason,
        "source": recall.source,
        "blocks": recall.blocks,
        "blocks_because": recall.blocks_because or say("not stated"),
    }


def _source_record(source: FactSource) -> Record:
    return {"field": source.field, "url": source.url, "confidence": source.confidence}
