"""Small catalogues of made products, so that a test does not hang on what is sold."""

from __future__ import annotations

from planner.model.device import Catalogue, Recall, StentModel, StentSize

NOTICE = Recall(
    "2030-01-01", "all lots", "it moves", "https://notices.example/1", blocks=True, blocks_because="it stands"
)


def product(
    model_id: str,
    diameters: tuple[float, ...] = (12, 14, 16, 18, 20),
    lengths: tuple[float, ...] = (60, 80, 100, 120, 140),
    *,
    verified: bool = False,
    recalls: tuple[Recall, ...] = (),
    braided: bool | None = False,
    braid_angle_deg: float | None = None,
    nickel: bool | None = True,
    segments: tuple[str, ...] | None = ("CIV", "EIV", "CFV"),
) -> StentModel:
    """A product with every combination of diameters and lengths."""
    return StentModel(
        id=model_id,
        manufacturer="Sample",
        name=model_id,
        design="open-cell",
        material="nitinol",
        braided=braided,
        braid_angle_deg=braid_angle_deg,
        nickel=nickel,
        sizes=tuple(StentSize(each, length, 9, verified) for each in diameters for length in lengths),
        recalls=recalls,
        indicated_segments=segments,  # type: ignore[arg-type]
    )


def catalogue(*models: StentModel) -> Catalogue:
    """A catalogue of these products."""
    return Catalogue(models or (product("plain"),), version="made 1", sha256="0" * 64)
