"""What a case file holds, as records."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from planner.model.identity import Patient
from planner.model.plan import Plan

ImageKind = Literal["pullback", "venogram", "other_pullback", "other_venogram"]


@dataclass(frozen=True)
class SavedImage:
    """One run of images that the plan belongs to; never its pixels.

    Attributes
    ----------
    path
        Absolute path on the machine that wrote the case file; of a run of single frames, their folder.
    relative_path
        The same from the case file's folder, with forward slashes; None when there is no such way.
    sha256
        Of the file's bytes, or of all frames' in order; empty when it was not known.
    size_bytes
        None for a folder, and when the file was out of reach while the case was saved.
    """

    kind: ImageKind
    path: str
    relative_path: str | None
    sop_instance_uid: str
    sha256: str
    size_bytes: int | None = None
    is_folder: bool = False


@dataclass(frozen=True)
class ViewState:
    """What the window showed, so that a case reopens exactly as it was left.

    Attributes
    ----------
    frame_index, venogram_frame_index
        0-based; None where the image was not shown.
    ivus_grey, venogram_grey
        Lowest and highest grey level shown; None for the program's own choice.
    cut_angle_deg
        Of the longitudinal view.
    venogram_image
        `sop_instance_uid` of the venogram view shown; empty for the one planned on.
    venogram_way
        How it was shown: "native", "subtracted", "averaged" and so on.
    venogram_map
        Whether the half times of the wash-out lay over it in colour.
    venogram_beside
        Whether a second view stood beside it.
    """

    frame_index: int | None = None
    venogram_frame_index: int | None = None
    ivus_grey: tuple[float, float] | None = None
    venogram_grey: tuple[float, float] | None = None
    cut_angle_deg: float = 0.0
    venogram_image: str = ""
    venogram_way: str = "native"
    venogram_map: bool = False
    venogram_beside: bool = False


@dataclass(frozen=True, eq=False)
class SavedCase:
    """A case file's content.

    Attributes
    ----------
    patient
        For the banner, and to refuse images of somebody else.
    written_by
        Program and version.
    created, modified
        ISO times in UTC.
    """

    patient: Patient
    images: tuple[SavedImage, ...]
    plan: Plan
    view: ViewState | None
    written_by: str
    created: str
    modified: str
