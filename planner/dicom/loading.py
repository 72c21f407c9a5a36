"""From files to a case: the runs of one patient that a plan can be made on."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from pathlib import Path

from planner.dicom.frames import FrameCache
from planner.dicom.header import read_header
from planner.dicom.identity import may_be_one_patient
from planner.dicom.item import UNNAMED, Item
from planner.dicom.ivus import read_pullback
from planner.dicom.scan import ScanResult, scan
from planner.dicom.stored_picture import read_picture
from planner.dicom.xray import read_venogram
from planner.errors import InputRefused, MixedPatients
from planner.model.case import Case
from planner.model.identity import Patient
from planner.model.progress import Progress, silent
from planner.model.pullback import Pullback
from planner.model.venogram import Venogram
from planner.said import say

_WANTED = say("give a DICOM file, folder or DICOMDIR with an IVUS pullback or a venogram")


def load_case(paths: Sequence[Path], progress: Progress = silent) -> Case:
    """Load one patient's pullbacks and venograms from files, folders and DICOMDIRs.

    The pullback with most frames is planned on, and of the venograms one of the same study or day before others, then
    the one with most frames; the rest is kept beside them. The first frame of each chosen run is decoded, so that a
    file whose pixels cannot be read is refused here.

    Raises
    ------
    MixedPatients
        When the files belong to more than one patient.
    InputRefused
        When nothing among them can be used, with the reason.
    Cancelled
        When `progress` asks to stop.
    """
    found = scan(paths, _share(progress, 0.0, 0.5))
    require_one_patient(found)
    pullbacks = sorted(found.pullbacks, key=_most_frames)
    venograms = sorted(found.venograms, key=lambda item: (not _goes_with(pullbacks, item), *_most_frames(item)))
    if not pullbacks and not venograms:
        raise nothing_usable(found, paths)
    cache = FrameCache()
    loaded = _Loading(cache, _share(progress, 0.5, 1.0), len(pullbacks) + len(venograms))
    ivus = [loaded.pullback(item) for item in pullbacks]
    xray = [loaded.venogram(item) for item in venograms]
    for frames in (*(run.frames for run in ivus[:1]), *(run.frames for run in xray[:1])):
        frames.frame(0)
    progress(say("reading pictures"), 1.0)
    return Case(
        patient=_patient((*pullbacks, *venograms)),
        pullback=ivus[0] if ivus else None,
        venogram=xray[0] if xray else None,
        other_pullbacks=tuple(ivus[1:]),
        other_venograms=tuple(xray[1:]),
    )


def require_one_patient(found: ScanResult) -> None:
    """Raise MixedPatients when two files, usable or not, belong to different patients.

    The sentence names the files and never the patients.
    """
    first_of = {item.patient: item for item in reversed(found.items) if item.patient != UNNAMED}
    for first, second in combinations(reversed(first_of.values()), 2):
        if not may_be_one_patient(first.patient, second.patient):
            raise MixedPatients(
                say("belongs to another patient than {file}", file=second.path),
                say("give the files of one patient at a time"),
                first.path,
            )


def nothing_usable(found: ScanResult, paths: Sequence[Path]) -> InputRefused:
    """Return why nothing among `paths` can be planned on: the reason of the only file, or of the first refused one."""
    if len(found.items) == 1:
        return found.items[0].refusal
    subject = paths[0] if len(paths) == 1 else ", ".join(path.name for path in paths[:3])
    if not found.items:
        return InputRefused(say("holds no DICOM file"), _WANTED, subject)
    worst = next(iter(found.refused), found.items[0])
    wrong = say(
        "holds no IVUS pullback and no venogram that can be used: {file} {reason}",
        file=worst.path.name,
        reason=worst.reason,
    )
    return InputRefused(wrong, worst.hint or _WANTED, subject)


class _Loading:
    """Builds the runs one after another and tells how far it is."""

    def __init__(self, cache: FrameCache, progress: Progress, runs: int) -> None:
        self._cache = cache
        self._progress = progress
        self._runs = runs
        self._done = 0

    def pullback(self, item: Item) -> Pullback:
        self._tell()
        return read_pullback([read_picture(read_header(path)) for path in item.files], self._cache)

    def venogram(self, item: Item) -> Venogram:
        self._tell()
        return read_venogram(read_picture(read_header(item.path)), self._cache)

    def _tell(self) -> None:
        self._progress(say("reading pictures"), self._done / self._runs)
        self._done += 1


def _most_frames(item: Item) -> tuple[int, str, str]:
    return (-(item.frames or 0), _descending(item.study_date), str(item.path))


def _descending(date: str) -> str:
    """Return a key that sorts later ISO dates first, and undated ones last."""
    return "".join(chr(ord("9") - int(figure)) if figure.isdigit() else figure for figure in date) or "~"


def _goes_with(pullbacks: Sequence[Item], venogram: Item) -> bool:
    """Whether a venogram was taken in the study or on the day of the pullback that is planned on."""
    if not pullbacks:
        return False
    same_study = bool(venogram.study_uid) and venogram.study_uid == pullbacks[0].study_uid
    return same_study or (bool(venogram.study_date) and venogram.study_date == pullbacks[0].study_date)


def _patient(items: Sequence[Item]) -> Patient:
    """Return the most complete identity; they are all of one patient."""
    return max((item.patient for item in items), key=lambda patient: sum(map(bool, vars(patient).values())))


def _share(progress: Progress, start: float, stop: float) -> Progress:
    def told(doing: str, share: float) -> None:
        progress(doing, start + (stop - start) * share)

    return told
