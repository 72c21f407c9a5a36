"""What is in these files and folders: patients, studies, series, and what each run is to this program.

Only headers are read, so that a folder of thousands of pictures is looked through quickly and in little memory.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

from planner.dicom.examine import Examined, examine, refused_item
from planner.dicom.item import Item
from planner.dicom.media import find_candidates
from planner.model.identity import Patient
from planner.model.progress import Progress, silent
from planner.said import say

Key = TypeVar("Key", bound=Hashable)
Member = TypeVar("Member")


@dataclass(frozen=True)
class Series:
    """Runs of one series."""

    uid: str
    description: str
    modality: str
    items: tuple[Item, ...]


@dataclass(frozen=True)
class Study:
    """Series of one study of one patient."""

    uid: str
    date: str
    description: str
    patient: Patient
    series: tuple[Series, ...]


@dataclass(frozen=True)
class ScanResult:
    """Everything that was found.

    Attributes
    ----------
    items
        Runs and other files in the order found; the refused ones last.
    """

    items: tuple[Item, ...]

    @property
    def studies(self) -> tuple[Study, ...]:
        """Studies of all patients, oldest first; without the refused files."""
        readable = [item for item in self.items if item.kind != "refused"]
        grouped = _grouped(readable, lambda item: (item.patient, item.study_date, item.study_uid))
        studies = [
            Study(uid, date, members[0].study_description, patient, _series(members))
            for (patient, date, uid), members in grouped
        ]
        return tuple(sorted(studies, key=lambda study: (study.patient.patient_id, study.patient.name, study.date)))

    @property
    def pullbacks(self) -> tuple[Item, ...]:
        """Usable IVUS pullbacks."""
        return tuple(item for item in self.items if item.kind == "ivus_pullback")

    @property
    def venograms(self) -> tuple[Item, ...]:
        """Usable venograms."""
        return tuple(item for item in self.items if item.kind == "venogram")

    @property
    def refused(self) -> tuple[Item, ...]:
        """Files that cannot be used, each with its reason."""
        return tuple(item for item in self.items if item.kind == "refused")


def scan(paths: Sequence[Path], progress: Progress = silent) -> ScanResult:
    """Look at files, folders (with all below them) and DICOMDIRs.

    What cannot be used is in the result with its reason; nothing is raised for it. Files in a folder that are not
    DICOM are passed over.

    Raises
    ------
    Cancelled
        When `progress` asks to stop.
    """
    progress(say("looking for files"), 0.0)
    media = find_candidates(paths)
    examined: list[Examined] = []
    for position, candidate in enumerate(media.candidates):
        progress(say("reading headers"), position / len(media.candidates))
        found = examine(candidate)
        if found is not None:
            examined.append(found)
    progress(say("reading headers"), 1.0)
    items = [*_runs(_without_copies(examined)), *(refused_item(problem) for problem in media.refused)]
    return ScanResult(tuple(sorted(items, key=lambda item: item.kind == "refused")))


def as_json(result: ScanResult) -> dict[str, Any]:
    """Return a scan as plain values that can be written as JSON; sizes in pixels, dates in ISO form."""
    return {
        "schema": "ilioplan.inspect/1",
        "studies": [_study_json(study) for study in result.studies],
        "refused": [_item_json(item) for item in result.refused],
        "ivus_pullbacks": len(result.pullbacks),
        "venograms": len(result.venograms),
    }


def _without_copies(examined: Iterable[Examined]) -> list[Examined]:
    """Drop files that are copies of an earlier one, such as a disc's folder given together with the disc."""
    seen: set[Hashable] = set()
    kept: list[Examined] = []
    for found in examined:
        item = found.item
        key = (item.sop_instance_uid, item.patient, item.kind, item.frames, found.length_bytes)
        if item.sop_instance_uid and item.kind != "refused" and key in seen:
            continue
        seen.add(key)
        kept.append(found)
    return kept


def _runs(examined: Iterable[Examined]) -> list[Item]:
    """Return the items, single IVUS frames of one series and one geometry joined to a pullback."""
    items: list[Item] = []
    for key, members in _grouped(examined, lambda found: found.run_key or id(found)):
        if isinstance(key, int) or len(members) == 1:
            items.extend(found.item for found in members)
        else:
            items.append(_joined(members))
    return items


def _joined(members: Sequence[Examined]) -> Item:
    ordered = sorted(members, key=lambda found: (found.instance_number or 0, found.item.path))
    files = tuple(found.item.path for found in ordered)
    return replace(
        ordered[0].item,
        path=files[0].parent,
        files=files,
        kind="ivus_pullback",
        reason="",
        frames=len(files),
    )


def _series(members: Sequence[Item]) -> tuple[Series, ...]:
    return tuple(
        Series(uid, inside[0].series_description, inside[0].modality, tuple(inside))
        for uid, inside in _grouped(members, lambda item: item.series_uid)
    )


def _grouped(members: Iterable[Member], key: Callable[[Member], Key]) -> list[tuple[Key, list[Member]]]:
    """Return members by key, keys in the order of their first member."""
    groups: dict[Key, list[Member]] = {}
    for member in members:
        groups.setdefault(key(member), []).append(member)
    return list(groups.items())


def _study_json(study: Study) -> dict[str, Any]:
    return {
        "patient": {
            "name": study.patient.name,
            "patient_id": study.patient.patient_id,
            "birth_date": study.patient.birth_date or None,
            "sex": study.patient.sex or None,
        },
        "study_instance_uid": study.uid,
        "date": study.date or None,
        "description": study.description,
        "series": [
            {
                "series_instance_uid": series.uid,
                "description": series.description,
                "modality": series.modality,
                "items": [_item_json(item) for item in series.items],
            }
            for series in study.series
        ],
    }


def _item_json(item: Item) -> dict[str, Any]:
    return {
        "path": str(item.path),
        "kind": item.kind,
        "reason": item.reason,
        "sop_instance_uid": item.sop_instance_uid,
        "frames": item.frames,
        "rows": item.rows,
        "columns": item.columns,
        "transfer_syntax": item.transfer_syntax,
        "encoding": item.encoding,
        "calibration": {"source": item.calibration, "text": item.calibration_text} if item.is_usable else None,
    }
