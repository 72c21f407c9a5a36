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
class StentSize:
    """One size that is sold, or is said to be.

    Attributes
    ----------
    diameter_mm, length_mm
        Labelled (nominal) values.
    sheath_fr
        None when not known.
    verified
        False until a named person has checked the size against the maker's instructions for use.
    """

    diameter_mm: float
    length_mm: float
    sheath_fr: float | None
    verified: bool


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
    verified_by
        "Name, date" of the person who checked the sizes at this site, or empty.
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
    verified_by: str = ""
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


@dataclass(frozen=True)
class Catalogue:
    """The stents that may be considered; `sha256` names the exact file it was read from."""

    models: tuple[StentModel, ...]
    version: str
    sha256: str
