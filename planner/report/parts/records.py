"""What a printed plan says and shows, as data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from planner.model.arrays import ByteArray, FloatArray, freeze
from planner.said import say

FOOTER = say(
    "Research and training use; not a medical device. Treatment follows symptoms that match the "
    "images, never images alone."
)

Tone = Literal["plain", "caution", "stop"]
Certainty = Literal["sure", "doubtful", "interpolated"]
"""How a contour is drawn: solid; dashed where its confidence is low and nobody confirmed it; dotted between others."""


@dataclass(frozen=True)
class Banner:
    """Whose plan this is; empty text where nobody said. `images` tells what it rests on and of when that is."""

    name: str
    patient_id: str
    birth_date: str
    sex: str
    side: str
    disease_class: str
    images: str


@dataclass(frozen=True)
class Entry:
    """One numbered, signed statement with its source as a number of the list of sources; None without one."""

    sign: str
    title: str
    text: str
    source: int | None = None
    tone: Tone = "plain"


@dataclass(frozen=True)
class Headline:
    """What is read first and from afar.

    Attributes
    ----------
    kicker
        Small words above: "Recommended", "Surgeon's choice".
    lines
        The large lines: "18 × 90 mm", or "Do not treat".
    details
        Under the large lines, in reading size.
    second
        A line between the two in size; empty where there is none.
    """

    kicker: str
    lines: tuple[str, ...]
    details: tuple[str, ...]
    cautions: tuple[str, ...]
    tone: Tone
    second: str = ""


@dataclass(frozen=True)
class Verdict:
    """The indication beside the headline, and how many checks of each kind stand overleaf."""

    sign: str
    word: str
    tone: Tone
    reasons: tuple[Entry, ...]
    checks: str


@dataclass(frozen=True)
class Missing:
    """Why a figure is not there."""

    title: str
    why: str


@dataclass(frozen=True, eq=False)
class FramePicture:
    """One IVUS frame, cut to a square of `side_mm` about the lumen; all frames of a plan share one `side_mm`.

    Attributes
    ----------
    grey
        Shape (rows, columns), the part of the frame inside the square.
    left_mm, top_mm, width_mm, height_mm
        Where `grey` lies in the square, from its top left corner; x right, y down.
    outline_mm
        Closed lumen contour in the square, shape (points, 2).
    trust
        How far the contour is vouched for, in words; empty where it was not looked up.
    """

    title: str
    grey: ByteArray
    left_mm: float
    top_mm: float
    width_mm: float
    height_mm: float
    outline_mm: FloatArray
    side_mm: float
    lines: tuple[str, ...]
    certainty: Certainty = "sure"
    trust: str = ""

    def __post_init__(self) -> None:
        freeze(self, "outline_mm", ndim=2)


@dataclass(frozen=True)
class Span:
    """A stretch of the vein between two places on the axis, with its words."""

    start: float
    end: float
    text: str


@dataclass(frozen=True)
class Mark:
    """One place on the axis, with the area there where it has one."""

    at: float
    text: str
    area_mm2: float | None = None


@dataclass(frozen=True, eq=False)
class Profile:
    """Lumen area along the vein.

    Attributes
    ----------
    axis_label
        "mm along the vein" or, without positions, "frame number".
    at, area_mm2, minimum_mm2
        Shape (frames,); NaN where unknown. `minimum_mm2` is the population minimum of each frame's segment.
    doubtful
        Shape (frames,), 1 where the contour is of low confidence or no size may rest on the frame.
    note, standings
        Where positions come from; how many contours a person vouches for and how many are unsure.
    """

    axis_label: str
    at: FloatArray
    area_mm2: FloatArray
    minimum_mm2: FloatArray
    doubtful: FloatArray
    segments: tuple[Span, ...]
    lesions: tuple[Span, ...]
    narrowest: Mark | None
    reference: Mark | None
    landing: tuple[Span, ...]
    stents: tuple[Span, ...]
    landmarks: tuple[Mark, ...]
    note: str
    standings: str = ""

    def __post_init__(self) -> None:
        for name in ("at", "area_mm2", "minimum_mm2", "doubtful"):
            freeze(self, name, ndim=1)


@dataclass(frozen=True, eq=False)
class VenogramPicture:
    """The venogram with what was traced on it; all places in pixels of `grey`, centres of pixels at whole numbers.

    Attributes
    ----------
    grey
        Shape (rows, columns).
    centreline_px, stent_left_px, stent_right_px, lesion_px, markers_px
        Shape (points, 2); the stent's two edges and the lesion's stretch are empty where they are not drawn.
    mm_per_pixel
        None without a scale; then no scale bar is drawn.
    collaterals_px
        Course of each, shape (points, 2).
    """

    grey: ByteArray
    centreline_px: FloatArray
    lesion_px: FloatArray
    stent_left_px: FloatArray
    stent_right_px: FloatArray
    markers_px: FloatArray
    mm_per_pixel: float | None
    lines: tuple[str, ...]
    collaterals_px: tuple[FloatArray, ...] = ()

    def __post_init__(self) -> None:
        for name in ("centreline_px", "lesion_px", "stent_left_px", "stent_right_px", "markers_px"):
            freeze(self, name, ndim=2)


@dataclass(frozen=True)
class CourseBand:
    """Elongation at one month: median, with the 90 % range where it is known."""

    month: float
    median_mm: float
    p05_mm: float | None
    p95_mm: float | None


@dataclass(frozen=True)
class ElongationPart:
    """The prediction: its course and the terms that are kept apart."""

    model: str
    course: tuple[CourseBand, ...]
    final: CourseBand | None
    terms: tuple[tuple[str, str], ...]
    not_known_because: str


@dataclass(frozen=True)
class Row:
    """One row of a table: what, how much, and the number of its source."""

    what: str
    value: str
    source: int | None = None
    strong: bool = False


@dataclass(frozen=True, eq=False)
class PlanContent:
    """Everything that is printed."""

    banner: Banner
    headline: Headline
    verdict: Verdict
    frames: tuple[FramePicture | Missing, ...]
    profile: Profile | Missing
    entered: tuple[Row, ...]
    venogram: VenogramPicture | Missing
    elongation: ElongationPart | Missing
    sizing: tuple[Row, ...]
    deciding: tuple[Row, ...]
    checks: tuple[Entry, ...]
    assumed: tuple[str, ...]
    alternatives: tuple[Entry, ...]
    without_stent: tuple[Entry, ...]
    why: tuple[Entry, ...]
    aftercare: tuple[Entry, ...]
    second_look: tuple[Entry, ...]
    sources: tuple[str, ...]
    provenance: str
    hand_measures: tuple[str, ...] = ()
