"""A tuple that is built when somebody first reads it: words for a hundred sizes cost more than ranking them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar, overload

Item = TypeVar("Item")


class OnDemand(Sequence[Item], Generic[Item]):
    """What `make` returns, asked for at most once; equal to any tuple of the same items."""

    def __init__(self, make: Callable[[], tuple[Item, ...]]) -> None:
        self._make: Callable[[], tuple[Item, ...]] | None = make
        self._made: tuple[Item, ...] = ()

    @overload
    def __getitem__(self, index: int) -> Item: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Item, ...]: ...
    def __getitem__(self, index: int | slice) -> Item | tuple[Item, ...]:
        return self._items()[index]

    def __len__(self) -> int:
        return len(self._items())

    def __eq__(self, other: object) -> bool:
        if isinstance(other, OnDemand):
            return self._items() == other._items()
        return self._items() == other

    def __hash__(self) -> int:
        return hash(self._items())

    def __repr__(self) -> str:
        return repr(self._items())

    def _items(self) -> tuple[Item, ...]:
        make = self._make
        if make is not None:
            self._made = make()
            self._make = None
        return self._made
