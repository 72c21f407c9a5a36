"""A saved case to the members of its file and back: `case.json` for what people can read, one array per `.npy`.

docs/case-file.md describes the format.
"""

from __future__ import annotations

import io
import json
import math
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from planner.errors import DamagedFile, InputRefused
from planner.model.contour import CONTOUR_POINTS
from planner.model.plan import Plan
from planner.model.venogram import VenogramTracing
from planner.said import say
from planner.storage.migrations import migrate, schema_name
from planner.storage.record_codec import Arrays, UnknownKey, Unreadable, from_plain, to_plain
from planner.storage.saved_case import SavedCase

DOCUMENT_MEMBER = "case.json"
_ARRAY_FOLDER = "arrays/"
_ARRAY_ENDING = ".npy"
_FLOAT64 = np.dtype("<f8")
_BACKUP = say("use a copy from a backup")


def to_members(saved: SavedCase) -> dict[str, bytes]:
    """Return the members of the case file."""
    arrays: Arrays = {}
    document = {"schema": schema_name(), **to_plain(saved, arrays)}
    members = {DOCUMENT_MEMBER: json_bytes(document)}
    for name, array in arrays.items():
        members[f"{_ARRAY_FOLDER}{name}{_ARRAY_ENDING}"] = _array_bytes(array)
    return members


def from_members(members: Mapping[str, bytes], subject: object) -> SavedCase:
    """Return the saved case that the members hold; `subject` is what the person knows it by.

    Raises
    ------
    InputRefused
        When the members are not those of a case, or of a newer version of the program.
    DamagedFile
        When a part is missing or contradicts another.
    """
    if DOCUMENT_MEMBER not in members:
        raise InputRefused(say("is not an Ilioplan case file"), say("choose a file that ends in .ilioplan"), subject)
    document = migrate(_parse(members[DOCUMENT_MEMBER], subject), subject)
    content = {key: value for key, value in document.items() if key != "schema"}
    try:
        arrays = {
            name.removeprefix(_ARRAY_FOLDER).removesuffix(_ARRAY_ENDING): _array(name, member)
            for name, member in members.items()
            if name.startswith(_ARRAY_FOLDER)
        }
        saved = from_plain(SavedCase, content, arrays)
        _require_coherent(saved.plan)
    except UnknownKey as problem:
        # What is not understood is never dropped: it may be a decision.
        hint = say("update Ilioplan, or take the key out if a person put it in")
        raise InputRefused(
            say("holds more than this version can keep: {problem}", problem=problem.args[0]), hint, subject
        ) from problem
    except Unreadable as problem:
        raise DamagedFile(say("is damaged: {problem}", problem=problem.args[0]), _BACKUP, subject) from problem
    return saved


def json_bytes(document: Mapping[str, object]) -> bytes:
    """Readable JSON in UTF-8; a path that UTF-8 cannot hold is escaped."""
    try:
        return _json_text(document, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return _json_text(document, ensure_ascii=True).encode()


def _json_text(document: Mapping[str, object], *, ensure_ascii: bool) -> str:
    return json.dumps(document, indent=1, allow_nan=False, ensure_ascii=ensure_ascii) + "\n"


def _parse(content: bytes, subject: object) -> dict[str, Any]:
    try:
        document = json.loads(content)
    except (ValueError, RecursionError) as problem:
        raise DamagedFile(say("is damaged: its case.json cannot be read"), _BACKUP, subject) from problem
    if not isinstance(document, dict):
        raise DamagedFile(say("is damaged: its case.json is not a record"), _BACKUP, subject)
    return document


def _array_bytes(array: NDArray[np.float64]) -> bytes:
    sink = io.BytesIO()
    np.lib.format.write_array(sink, np.ascontiguousarray(array, dtype=_FLOAT64), version=(1, 0), allow_pickle=False)
    return sink.getvalue()


def _array(name: str, content: bytes) -> NDArray[np.float64]:
    """Read one array; its size is held against its bytes before anything is made of it."""
    source = io.BytesIO(content)
    try:
        if np.lib.format.read_magic(source) != (1, 0):
            raise Unreadable(name, say("is of an unknown version"))
        shape, columns_first, dtype = np.lib.format.read_array_header_1_0(source)
    except Unreadable:
        raise
    except Exception as problem:  # NumPy's header reader lets errors of Python's own parser through
        raise Unreadable(name, say("is not an array")) from problem
    if dtype != _FLOAT64 or columns_first or math.prod(shape) * _FLOAT64.itemsize != len(content) - source.tell():
        raise Unreadable(name, say("does not hold what it says"))
    array = np.frombuffer(content, _FLOAT64, offset=source.tell()).reshape(shape)
    return array.astype(np.float64, copy=False)


def _require_coherent(plan: Plan) -> None:
    """What the records themselves cannot check: shapes that later work relies on."""
    contours, found, tracing = plan.contours, plan.found_contours, plan.tracing
    for name, held in (("contours", contours), ("found_contours", found)):
        if held is not None and held.points_mm.shape[1:] != (CONTOUR_POINTS, 2):
            raise Unreadable(
                f"plan.{name}.points_mm",
                say("does not hold {count} points a frame", count=CONTOUR_POINTS),
            )
    if found is not None and (contours is None or contours.frame_count != found.frame_count):
        raise Unreadable("plan.found_contours", say("does not cover the frames of plan.contours"))
    if plan.motion is not None and contours is not None and plan.motion.step.size != contours.frame_count:
        raise Unreadable("plan.motion.step", say("does not have one step a frame"))
    if tracing is not None:
        _require_coherent_tracing("plan.tracing", tracing)
    for index, view in enumerate(plan.further_views):
        if view.tracing is not None:
            _require_coherent_tracing(f"plan.further_views[{index}].tracing", view.tracing)
    for index, collateral in enumerate(plan.collaterals):
        if collateral.points_px.shape[1] != 2 or len(collateral.points_px) == 0:
            raise Unreadable(f"plan.collaterals[{index}].points_px", say("does not hold points"))


def _require_coherent_tracing(path: str, tracing: VenogramTracing) -> None:
    if tracing.centreline_px.shape != (len(tracing.diameter_px), 2):
        raise Unreadable(f"{path}.centreline_px", say("does not have one diameter a point"))
    if tracing.markers_px.shape[1] != 2:
        raise Unreadable(f"{path}.markers_px", say("does not hold points"))
