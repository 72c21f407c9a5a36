"""What a practice does to its catalogue: each edit changes one thing, and says that the catalogue is no file any more."""

from __future__ import annotations

from dataclasses import replace

import pytest

from planner.model.device import StentSize, Verification
from planner.planning import catalogue_edits as edits
from tests.sizing.catalogues import NOTICE, catalogue, product

SIGNED = Verification("A. Sample", "2026-03-01")
MADE = catalogue(product("plain"), product("other"))


def test_a_signature_covers_the_named_sizes_only() -> None:
    signed = edits.with_verification(MADE, "plain", [(16, 100), (16, 120)], SIGNED)
    assert {size.key for model in signed.models for size in model.sizes if size.verified} == {(16, 100), (16, 120)}
    assert signed.sha256 == ""
    assert signed.version == "made 1, edited at this site"


def test_an_edited_catalogue_is_called_edited_once() -> None:
    twice = edits.with_stock(edits.with_stock(MADE, "plain", 16, 100, 2), "plain", 16, 100, 1)
    assert twice.version == "made 1, edited at this site"


def test_a_withdrawn_signature_leaves_the_size_unverified_even_where_it_was_read_in_instructions() -> None:
    read = catalogue(product("plain", verified=True))
    withdrawn = edits.with_verification(read, "plain", [(16, 100)], None)
    assert not withdrawn.models[0].size(16, 100).verified  # type: ignore[union-attr]


@pytest.mark.parametrize("unsigned", [Verification("", "2026-03-01"), Verification("A. Sample", " ")])
def test_a_check_needs_a_name_and_a_day(unsigned: Verification) -> None:
    with pytest.raises(ValueError, match="named person"):
        edits.with_verification(MADE, "plain", [(16, 100)], unsigned)


def test_sizes_are_added_replaced_and_taken_out_in_order() -> None:
    added = edits.with_size(MADE, "plain", StentSize(15, 90, 9))
    keys = [size.key for size in added.models[0].sizes]
    assert keys == sorted(keys)
    assert (15, 90) in keys
    replaced = edits.with_size(added, "plain", StentSize(15, 90, 10))
    assert [size.sheath_fr for size in replaced.models[0].sizes if size.key == (15, 90)] == [10]
    assert edits.without_size(replaced, "plain", 15, 90).models == MADE.models


def test_stock_belongs_to_one_size() -> None:
    held = edits.with_stock(MADE, "plain", 16, 100, 3)
    before = MADE.models[0].size(16, 100)
    assert before is not None
    assert held.models[0].size(16, 100) == replace(before, stock=3)
    assert held.models[1] == MADE.models[1]


def test_a_notice_blocks_until_it_is_released_with_a_reason() -> None:
    noticed = edits.with_recall(MADE, "plain", NOTICE)
    assert noticed.models[0].blocked
    assert not noticed.models[1].blocked
    with pytest.raises(ValueError, match="reason"):
        edits.with_recall_released(noticed, "plain", NOTICE, " ")
    released = edits.with_recall_released(noticed, "plain", NOTICE, "lots exchanged on 2030-02-01")
    assert not released.models[0].blocked
    assert released.models[0].recalls[0].blocks_because == "Released: lots exchanged on 2030-02-01"


def test_a_product_that_is_not_there_cannot_be_changed() -> None:
    with pytest.raises(ValueError, match="no product gone"):
        edits.with_stock(MADE, "gone", 16, 100, 1)
    assert [model.id for model in edits.without_model(MADE, "plain").models] == ["other"]
