"""What is known, and not known, of the chosen product."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from planner.model.assessment import Finding, PlacedStent, Recommendation
from planner.model.device import Catalogue, StentModel, StentSize
from planner.model.measurements import SizingInputs
from planner.model.policy import Policy
from planner.sizing.diameter import SEGMENT_NAMES
from planner.sizing.elongation_parameters import PRIORS
from planner.sizing.foreshortening import deployed_length_mm


def device_findings(
    inputs: SizingInputs, recommendation: Recommendation, catalogue: Catalogue, policy: Policy
) -> Iterator[Finding]:
    """Yield findings on notices, verification, label, braids, the shelf, sheaths and overlaps."""
    seen: set[str] = set()
    for stent in recommendation.stents:
        model = catalogue.model(stent.model_id)
        if model is None:
            yield _not_in_catalogue(stent)
        elif model.id not in seen:
            seen.add(model.id)
            yield from _notices(model)
            yield from _label(model, inputs)
            yield from _braid(model, stent, inputs)
    yield from _sizes(recommendation, catalogue)
    yield from _shelf(recommendation, catalogue)
    yield from _sheath(recommendation, catalogue)
    if len(recommendation.stents) > 1:
        yield _overlap(recommendation, policy)


def _not_in_catalogue(stent: PlacedStent) -> Finding:
    return Finding(
        "size_not_in_catalogue",
        "warn",
        f"{stent.diameter_mm:g} × {stent.length_mm:g} mm belongs to no product that could be recommended.",
        "The catalogue",
        clears="a product that has this size, named and verified in the catalogue",
    )


def _notices(model: StentModel) -> Iterator[Finding]:
    for recall in model.recalls:
        yield Finding(
            "recalled_device" if recall.blocks else "safety_notice",
            "block" if recall.blocks else "warn",
            f"{model.device}: safety notice of {recall.date} ({recall.scope}): {recall.reason}.",
            recall.source,
            clears="another product, or a release by the maker recorded in the catalogue",
        )


def _label(model: StentModel, inputs: SizingInputs) -> Iterator[Finding]:
    labelled, segment = model.indicated_segments, inputs.lesion.segment
    if labelled is not None and segment not in labelled:
        yield Finding(
            "off_label",
            "warn",
            f"{model.device} is not labelled for the {SEGMENT_NAMES[segment]} alone: {model.indications}.",
            "The catalogue's sources for its label",
            clears="a product labelled for this segment",
        )
    elif labelled is None:
        yield Finding(
            "label_not_read",
            "info",
            f"What {model.device} is labelled for was not read.",
            "The catalogue",
            clears="its instructions for use",
        )


def _braid(model: StentModel, stent: PlacedStent, inputs: SizingInputs) -> Iterator[Finding]:
    if model.braided is False:
        return
    opened_mm = PRIORS[inputs.disease_class].achieved_fraction.mean * stent.diameter_mm
    size = model.size(stent.diameter_mm, stent.length_mm)
    table = () if size is None else size.deployed
    length_mm = deployed_length_mm(model, stent.length_mm, stent.diameter_mm, opened_mm, table)
    if length_mm is None:
        yield Finding(
            "braid_length_unknown",
            "warn",
            f"{model.device} changes its length with its diameter by an amount that is not known here.",
            "Clinical reference, section 4.4",
            clears="the braid angle or the maker's length table in the catalogue",
        )
        return
    yield Finding(
        "braid_shortens",
        "warn",
        f"{model.device} is {length_mm:.0f} mm long where it opens to {opened_mm:.1f} mm and shortens to {stent.length_mm:g} "
        "mm as it opens fully: the plan counts the short length, the long one may protrude.",
        "The catalogue's length table" if table else "Clinical reference, section 4.4: constant wire length and turns",
        clears="both edges checked at both lengths",
    )


def _sizes(recommendation: Recommendation, catalogue: Catalogue) -> Iterator[Finding]:
    unverified = [
        stent for stent in recommendation.stents if not stent.verified and catalogue.model(stent.model_id) is not None
    ]
    if unverified:
        sizes = (f"{stent.device} {stent.diameter_mm:g} × {stent.length_mm:g} mm" for stent in unverified)
        named = ", ".join(dict.fromkeys(sizes))
        yield Finding(
            "unverified_sizes",
            "warn",
            f"Nobody verified that this size exists: {named}.",
            "The catalogue: commonly quoted ranges, not checked against instructions for use",
            clears="the maker's instructions for use, checked and signed in the catalogue",
        )
    for stent in unverified:
        if _size_of(stent, catalogue) is None:
            yield _not_in_catalogue(stent)


def _size_of(stent: PlacedStent, catalogue: Catalogue) -> StentSize | None:
    model = catalogue.model(stent.model_id)
    return None if model is None else model.size(stent.diameter_mm, stent.length_mm)


def _shelf(recommendation: Recommendation, catalogue: Catalogue) -> Iterator[Finding]:
    """Where somebody counted: whether as many lie there as the plan needs."""
    needed = Counter(size for stent in recommendation.stents if (size := _size_of(stent, catalogue)) is not None)
    short = [(size, count) for size, count in needed.items() if size.stock is not None and size.stock < count]
    if short:
        told = ", ".join(
            f"{size.stock} of {count} × {size.diameter_mm:g} × {size.length_mm:g} mm" for size, count in short
        )
        yield Finding(
            "not_on_shelf",
            "warn",
            f"The shelf holds {told}.",
            "The catalogue's stock",
            clears="a delivery, or a size that lies on the shelf",
        )


def _sheath(recommendation: Recommendation, catalogue: Catalogue) -> Iterator[Finding]:
    """Every stent of a plan goes through one introducer: the widest decides."""
    widths = [stent.sheath_fr for stent in recommendation.stents if stent.sheath_fr is not None]
    if len(widths) < len(recommendation.stents):
        yield Finding(
            "sheath_unknown",
            "info",
            "Which sheath the plan needs is not known.",
            "The catalogue",
            clears="the sheath of every size, read in its instructions for use",
        )
    at_hand = catalogue.sheaths_fr
    if widths and at_hand and max(widths) > at_hand[-1]:
        yield Finding(
            "sheath_too_small",
            "warn",
            f"The plan needs a sheath of {max(widths):g} F; the widest on the shelf has {at_hand[-1]:g} F.",
            "The catalogue's sheaths",
            clears=f"a sheath of at least {max(widths):g} F",
        )


def _overlap(recommendation: Recommendation, policy: Policy) -> Finding:
    return Finding(
        "stacked_stents",
        "info",
        f"{len(recommendation.stents)} stents cover {recommendation.covered_mm or 0:.0f} mm together; leave no gap between them "
        "and put none that is more than 2 mm wider inside a narrower one.",
        policy.overlap_mm.source,
    )
