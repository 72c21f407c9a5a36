"""Numbers as people type them, and as the window's fields hold them."""

from __future__ import annotations

import math

from planner.said import Numeral
from planner.ui.language import decimal_mark, tr


def with_point(text: str) -> str:
    """What was typed with a point before the decimals: comma, point and the window's own mark all count as one."""
    return text.replace(",", ".").replace(decimal_mark(), ".").replace("−", "-")


def typed_number(text: str) -> float | None:
    """The number that was typed; None when it is none."""
    try:
        number = float(with_point(text.strip()))
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def number_to_edit(value: float, digits: int) -> str:
    """A number with so many digits as a field shows it, with the window's decimal mark."""
    return tr(Numeral(f"{value:.{digits}g}"))
