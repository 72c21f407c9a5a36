"""The policy and catalogue that the program ships, read once."""

from functools import cache

from planner.model.device import Catalogue
from planner.model.policy import Policy
from planner.storage.catalogue import read_catalogue
from planner.storage.policy import read_policy


@cache
def shipped_policy() -> Policy:
    return read_policy()


@cache
def shipped_catalogue() -> Catalogue:
    return read_catalogue()
