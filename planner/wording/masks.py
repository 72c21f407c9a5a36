"""Which mask a venogram is measured with, whose word it is, and why."""

from __future__ import annotations

from collections.abc import Sequence

from planner.model.venogram import MaskBy, VenogramTracing
from planner.said import capitalised, joined, say

NOT_SUBTRACTED = say("Measured without a mask")

_BY: dict[MaskBy, str] = {
    "person": say("chosen"),
    "header": say("the file's"),
    "found": say("found"),
    "unrecorded": say("of an earlier version"),
}


def mask_words(tracing: VenogramTracing, who: str = "") -> str:
    """Return one line: "Mask: frames 1 to 6, the file's"; `who` is the person who chose it, where one did."""
    if not tracing.subtracted:
        return NOT_SUBTRACTED
    by = say("chosen by {who}", who=who) if tracing.mask_by == "person" and who else _BY[tracing.mask_by]
    return say("Mask: {frames}, {by}", frames=frames_words(tracing.mask_frames), by=by)


def mask_reason(tracing: VenogramTracing, who: str = "") -> str:
    """Return sentences: the mask, how far it was moved and by whose word, and why it is another than the file's."""
    parts = [mask_words(tracing, who)]
    x, y = tracing.shift_px
    if tracing.subtracted and (x or y):
        parts.append(say("Moved by {x:.1f}, {y:.1f} px, {by}", x=x, y=y, by=_BY[tracing.shift_by]))
    if tracing.mask_note:
        parts.append(capitalised(tracing.mask_note))
    return joined(". ", parts)


def frames_words(frames: Sequence[int]) -> str:
    """Return "frame 3", "frames 1 to 6" or "frames 1, 3, 8" for 0-based frames in order."""
    numbers = [index + 1 for index in frames]
    if len(numbers) == 1:
        return say("frame {number}", number=numbers[0])
    if numbers == list(range(numbers[0], numbers[-1] + 1)):
        return say("frames {first} to {last}", first=numbers[0], last=numbers[-1])
    return say("frames {numbers}", numbers=", ".join(map(str, numbers)))
