"""Stents as the catalogue knows them."""

from __future__ import annotations

from dataclasses import dataclass

from planner.model.vessel import Segment


@dataclass(frozen=True)
class FactSource:
    """Where a device fact was read, and how far it is trusted ("ifu", "paper", "secondary")."""

    field: str
    url: str
    confidence: str


@dataclass(frozen=True)
class Recall:
    """A safety notice. `blocks` says whether the device must never be recommended while it stands, and why."""

    date: str
    scope: str
    reason: str
    source: str
    blocks: bool
    blocks_because: str = ""


@dataclass(frozen=True)
class Verification:
    """Who checked a size against the maker's instructions for use, and when (ISO date)."""

    by: str
    on: str

    def __str__(self) -> str:
        return f"{self.by}, {self.on}"


@dataclass(frozen=True, order=True)
class DeployedLength:
    """How long a stent is where it opens to a diameter, as the maker's table says."""

    diameter_mm: float
    length_mm: float


@dataclass(frozen=True)
class StentSize:
    """One size that is sold, or is said to be.

    Attributes
    ----------
    diameter_mm, length_mm
        Labelled (nominal) values.
    sheath_fr
        The smallest sheath that lets it through; None when not known.
    read_in_ifu
        Whether the catalogue's source for it is the maker's instructions for use.
    verification
        The named person of this site who checked it; None when nobody did.
    stock
        How many lie on this site's shelf; None where nobody counted.
    deployed
        Its length at several diameters, narrowest first; empty where no table is known.
    note
        Where the size comes from, when that is not obvious.
    """

    diameter_mm: float
    length_mm: float
    sheath_fr: float | None
    read_in_ifu: bool = False
    verification: Verification | None = None
    stock: int | None = None
    deployed: tuple[DeployedLength, ...] = ()
    note: str = ""

    @property
    def verified(self) -> bool:
        """Whether it may be shown as existing: a named person checked it, or the instructions for use were read."""
        return self.read_in_ifu or self.verification is not None

    @property
    def signature(self) -> str:
        """Who checked it and when; empty where nobody did."""
        return "" if self.verification is None else str(self.verification)

    @property
    def key(self) -> tuple[float, float]:
        """Diameter and length: what tells it from the product's other sizes."""
        return self.diameter_mm, self.length_mm


@dataclass(frozen=True)
class StentModel:
    """One stent product.

    Attributes
    ----------
    name, label
        The maker's full name of the product, and the few words that people call it by, maker included.
    braided
        Length then depends strongly on the deployed diameter; None when the design is not known.
    braid_angle_deg
        From the axis at nominal diameter; None when not known.
    nickel
        Whether the material contains nickel; None when not known.
    indicated_segments
        Where the label says it may be used alone; None when no label was read.
    sizes_complete
        Whether `sizes` is the maker's whole range.
    facts
        What the catalogue's file holds and the program does not calculate with, as JSON: it is written back unchanged.
    """

    id: str
    manufacturer: str
    name: str
    design: str
    material: str
    braided: bool | None
    braid_angle_deg: float | None
    nickel: bool | None
    sizes: tuple[StentSize, ...]
    recalls: tuple[Recall, ...] = ()
    indications: str = ""
    notes: tuple[str, ...] = ()
    sources: tuple[FactSource, ...] = ()
    facts: str = ""
    label: str = ""
    indicated_segments: tuple[Segment, ...] | None = None
    sizes_complete: bool = False

    @property
    def device(self) -> str:
        """What people call it: "Maker Model"."""
        return self.label or f"{self.manufacturer} {self.name}".strip()

    @property
    def blocked(self) -> bool:
        """Whether a recall forbids recommending it."""
        return any(recall.blocks for recall in self.recalls)

    def size(self, diameter_mm: float, length_mm: float) -> StentSize | None:
        """The size of these labelled values; None where the product does not have it."""
        return next((size for size in self.sizes if size.key == (diameter_mm, length_mm)), None)


@dataclass(frozen=True)
class Catalogue:
    """The stents that may be considered.

    Attributes
    ----------
    sha256
        Names the exact file it was read from; empty for one that was edited and not saved yet.
    sheaths_fr
        Introducer sheaths that lie on this site's shelf, ascending; empty where nobody stated them.
    note
        What the file says of itself.
    """

    models: tuple[StentModel, ...]
    version: str
    sha256: str
    sheaths_fr: tuple[float, ...] = ()
    note: str = ""

    def model(self, model_id: str) -> StentModel | None:
        """The product of this id; None where there is none."""
        return next((model for model in self.models if model.id == model_id), None)
