"""Frames that are decoded only when somebody looks at them."""

from __future__ import annotations

from typing import Any, Protocol, runtime_checkable

from numpy.typing import NDArray


class FrameSource(Protocol):
    """A run of equally sized grey frames; safe to call from several threads.

    Implementations decode lazily and may cache. Values are grey levels, larger is brighter.
    """

    @property
    def count(self) -> int:
        """Number of frames."""
        ...

    @property
    def rows(self) -> int:
        """Height in pixels."""
        ...

    @property
    def columns(self) -> int:
        """Width in pixels."""
        ...

    def frame(self, index: int) -> NDArray[Any]:
        """Return frame `index` (0-based), shape (rows, columns), read-only."""
        ...

    def block(self, start: int, stop: int) -> NDArray[Any]:
        """Return frames `start` to `stop` - 1, shape (stop - start, rows, columns), read-only."""
        ...


@runtime_checkable
class KeepsFrames(FrameSource, Protocol):
    """A run whose frames take a while to decode, and that keeps those it decoded."""

    def kept(self, index: int) -> NDArray[Any] | None:
        """Return frame `index` (0-based) if it is at hand; None when it has to be decoded first."""
        ...
