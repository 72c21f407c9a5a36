"""Stents as the catalogue knows them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class FactSource:
    """Where a device fact was read, and how far it is trusted ("ifu", "paper", "secondary")."""

    field: str
    url: str
    confidence: str


@dataclass(frozen=True)
class Recall:
    """A safety notice. `blocks` says whether the device must never be recommended while it stands."""

    date: str
    scope: str
    reason: str
    source: str
    blocks: bool


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
    braided
        Length then depends strongly on the deployed diameter.
    braid_angle_deg
        From the axis at nominal diameter; None when not known.
    nickel
        Whether the material contains nickel; None when not known.
    verified_by
        "Name, date" of the person who checked the sizes at this site, or empty.
    """

    id: str
    manufacturer: str
    name: str
    design: str
    material: str
    braided: bool
    braid_angle_deg: float | None
    nickel: bool | None
    sizes: tuple[StentSize, ...]
    recalls: tuple[Recall, ...] = ()
    indications: str = ""
    notes: tuple[str, ...] = ()
    sources: tuple[FactSource, ...] = ()
    verified_by: str = ""

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
