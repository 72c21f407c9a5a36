"""What is known, and not known, of the chosen product."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from planner.model.assessment import Finding, PlacedStent, Recommendation
from planner.model.device import Catalogue, StentModel, StentSize
from planner.model.measurements import SizingInputs
from planner.model.policy import Policy
from planner.said import joined, say
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
        say(
            "{diameter:g} × {length:g} mm belongs to no product that could be recommended.",
            diameter=stent.diameter_mm,
            length=stent.length_mm,
        ),
        say("The catalogue"),
        clears=say("a product that has this size, named and verified in the catalogue"),
    )


def _notices(model: StentModel) -> Iterator[Finding]:
    for recall in model.recalls:
        yield Finding(
            "recalled_device" if recall.blocks else "safety_notice",
            "block" if recall.blocks else "warn",
            say(
                "{device}: safety notice of {date} ({scope}): {reason}.",
                device=model.device,
                date=recall.date,
                scope=recall.scope,
                reason=recall.reason,
            ),
            recall.source,
            clears=say("another product, or a release by the maker recorded in the catalogue"),
        )


def _label(model: StentModel, inputs: SizingInputs) -> Iterator[Finding]:
    labelled, segment = model.indicated_segments, inputs.lesion.segment
    if labelled is not None and segment not in labelled:
        yield Finding(
            "off_label",
            "warn",
            say(
                "{device} is not labelled for the {segment} alone: {indications}.",
                device=model.device,
                segment=SEGMENT_NAMES[segment],
                indications=model.indications,
            ),
            say("The catalogue's sources for its label"),
            clears=say("a product labelled for this segment"),
        )
    elif labelled is None:
        yield Finding(
            "label_not_read",
            "info",
            say("What {device} is labelled for was not read.", device=model.device),
            say("The catalogue"),
            clears=say("its instructions for use"),
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
            say(
                "{device} changes its length with its diameter by an amount that is not known here.",
                device=model.device,
            ),
            say("Clinical reference, section {section}", section="4.4"),
            clears=say("the braid angle or the maker's length table in the catalogue"),
        )
        return
    yield Finding(
        "braid_shortens",
        "warn",
        say(
            "{device} is {length:.0f} mm long where it opens to {opened:.1f} mm and shortens to "
            "{shortest:g} mm as it opens fully: the plan counts the short length, the long one may protrude.",
            device=model.device,
            length=length_mm,
            opened=opened_mm,
            shortest=stent.length_mm,
        ),
        say("The catalogue's length table")
        if table
        else say("Clinical reference, section 4.4: constant wire length and turns"),
        clears=say("both edges checked at both lengths"),
    )


def _sizes(recommendation: Recommendation, catalogue: Catalogue) -> Iterator[Finding]:
    unverified = [
        stent for stent in recommendation.stents if not stent.verified and catalogue.model(stent.model_id) is not None
    ]
    if unverified:
        sizes = (
            say(
                "{device} {diameter:g} × {length:g} mm",
                device=stent.device,
                diameter=stent.diameter_mm,
                length=stent.length_mm,
            )
            for stent in unverified
        )
        named = joined(", ", dict.fromkeys(sizes))
        yield Finding(
            "unverified_sizes",
            "warn",
            say("Nobody verified that this size exists: {sizes}.", sizes=named),
            say("The catalogue: commonly quoted ranges, not checked against instructions for use"),
            clears=say("the maker's instructions for use, checked and signed in the catalogue"),
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
        told = joined(
            ", ",
            (
                say(
                    "{stock} of {count} × {diameter:g} × {length:g} mm",
                    stock=size.stock,
                    count=count,
                    diameter=size.diameter_mm,
                    length=size.length_mm,
                )
                for size, count in short
            ),
        )
        yield Finding(
            "not_on_shelf",
            "warn",
            say("The shelf holds {stock}.", stock=told),
            say("The catalogue's stock"),
            clears=say("a delivery, or a size that lies on the shelf"),
        )


def _sheath(recommendation: Recommendation, catalogue: Catalogue) -> Iterator[Finding]:
    """Every stent of a plan goes through one introducer: the widest decides."""
    widths = [stent.sheath_fr for stent in recommendation.stents if stent.sheath_fr is not None]
    if len(widths) < len(recommendation.stents):
        yield Finding(
            "sheath_unknown",
            "info",
            say("Which sheath the plan needs is not known."),
            say("The catalogue"),
            clears=say("the sheath of every size, read in its instructions for use"),
        )
    at_hand = catalogue.sheaths_fr
    if widths and at_hand and max(widths) > at_hand[-1]:
        yield Finding(
            "sheath_too_small",
            "warn",
            say(
                "The plan needs a sheath of {needed:g} F; the widest on the shelf has {widest:g} F.",
                needed=max(widths),
                widest=at_hand[-1],
            ),
            say("The catalogue's sheaths"),
            clears=say("a sheath of at least {needed:g} F", needed=max(widths)),
        )


def _overlap(recommendation: Recommendation, policy: Policy) -> Finding:
    return Finding(
        "stacked_stents",
        "info",
        say(
            "{count} stents cover {covered:.0f} mm together; leave no gap between them and put none that is "
            "more than 2 mm wider inside a narrower one.",
            count=len(recommendation.stents),
            covered=recommendation.covered_mm or 0,
        ),
        policy.overlap_mm.source,
        clears=say("a single stent of this length, where one is made"),
    )
