"""The table of actions."""

from __future__ import annotations

from collections import Counter

from planner.ui.actions import ACTIONS, MENUS


def test_no_key_means_two_things():
    keys = Counter(key for spec in ACTIONS for key in spec.keys)
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_action_has_an_id_of_its_own_and_stands_in_a_menu():
    ids = Counter(spec.id for spec in ACTIONS)
    assert max(ids.values()) == 1
    assert {spec.menu for spec in ACTIONS} == set(MENUS)
