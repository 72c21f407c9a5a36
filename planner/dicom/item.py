"""One thing found while scanning: a run to plan on, or a file that is none and why."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from planner.errors import InputRefused
from planner.model.identity import Patient
from planner.said import say

UNNAMED = Patient()
"""The patient of a file that names none."""

ItemKind = Literal["ivus_pullback", "venogram", "other", "refused"]


@dataclass(frozen=True)
class Item:
    """One run, or one file that is no run.

    Attributes
    ----------
    path
        The file; for a run made of single frames, its first.
    files
        Every file of the run in the order of its frames.
    reason, hint
        Why it is other or refused and what to do, or a doubt about a run; empty where all is plain.
    transfer_syntax
        Identifier; `encoding` is its name.
    calibration
        Stable key: "ultrasound_regions" or "none" for a pullback, "ermf", "geometry", "detector_only" or "none" for
        a venogram, empty for others. `calibration_text` says it in words.
    error
        The kind of refusal; InputRefused where it is not refused.
    """

    path: Path
    files: tuple[Path, ...]
    kind: ItemKind
    reason: str = ""
    hint: str = ""
    patient: Patient = UNNAMED
    study_uid: str = ""
    study_date: str = ""
    study_description: str = ""
    series_uid: str = ""
    series_description: str = ""
    sop_instance_uid: str = ""
    modality: str = ""
    frames: int | None = None
    rows: int | None = None
    columns: int | None = None
    transfer_syntax: str = ""
    encoding: str = ""
    calibration: str = ""
    calibration_text: str = ""
    error: type[InputRefused] = InputRefused

    @property
    def is_usable(self) -> bool:
        """Whether it is a run to plan on."""
        return self.kind in ("ivus_pullback", "venogram")

    @property
    def refusal(self) -> InputRefused:
        """The sentence to show when this was the only thing given."""
        return self.error(self.reason, self.hint or say("give an IVUS pullback or a venogram"), self.path)
