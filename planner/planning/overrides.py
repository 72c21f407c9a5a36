"""Which of the surgeon's overrides still hold: one that was given for another figure has lapsed."""

from __future__ import annotations

import re
from collections.abc import Iterable

from planner.model.assessment import Finding
from planner.model.plan import CheckOverride
from planner.said import say

MATERIAL_SHARE = 0.05
"""House rule: a figure that moved by more than this share is another figure than the one that was overruled."""

_NUMBER = re.compile(r"\d+(?:\.\d+)?")


def overrides_in_force(
    overrides: Iterable[CheckOverride], checks: Iterable[Finding]
) -> tuple[tuple[CheckOverride, ...], tuple[Finding, ...]]:
    """Return the overrides that hold, and a finding for each that lapsed because its figure changed."""
    found = {check.code: check for check in checks}
    held, lapsed = [], []
    for override in overrides:
        check = found.get(override.code)
        if check is None or not override.figure or is_the_same_figure(override.figure, check.text):
            held.append(override)
        else:
            lapsed.append(_lapsed(override, check))
    return tuple(held), tuple(lapsed)


def is_the_same_figure(before: str, now: str) -> bool:
    """Whether two texts of one check differ in words only, or in numbers by less than is material."""
    then, here = ([float(found) for found in _NUMBER.findall(text)] for text in (before, now))
    if len(then) != len(here):
        return False
    return all(abs(one - other) <= MATERIAL_SHARE * max(one, other) for one, other in zip(then, here, strict=True))


def _lapsed(override: CheckOverride, check: Finding) -> Finding:
    return Finding(
        f"override_lapsed:{override.code}",
        "warn",
        say(
            "An override no longer holds, because its figure changed. It was given for: {figure} Its reason "
            "was: {reason}",
            figure=override.figure,
            reason=override.reason,
        ),
        say(
            "House rule: an override ends when a figure moves by more than {share:.0f} %",
            share=100 * MATERIAL_SHARE,
        ),
        clears=say("the check overruled again for its present figure, or the override taken back"),
        frames=check.frames,
    )
