"""Which mask a venogram is measured with, whose word it is, and why."""

from __future__ import annotations

from collections.abc import Sequence

from planner.model.venogram import MaskBy, VenogramTracing

NOT_SUBTRACTED = "Measured without a mask"

_BY: dict[MaskBy, str] = {
    "person": "chosen",
    "header": "the file's",
    "found": "found",
    "unrecorded": "of an earlier version",
}


def mask_words(tracing: VenogramTracing, who: str = "") -> str:
    """Return one line: "Mask: frames 1 to 6, the file's"; `who` is the person who chose it, where one did."""
    if not tracing.subtracted:
        return NOT_SUBTRACTED
    by = f"chosen by {who}" if tracing.mask_by == "person" and who else _BY[tracing.mask_by]
    return f"Mask: {frames_words(tracing.mask_frames)}, {by}"


def mask_reason(tracing: VenogramTracing, who: str = "") -> str:
    """Return sentences: the mask, how far it was moved and by whose word, and why it is another than the file's."""
    parts = [mask_words(tracing, who)]
    x, y = tracing.shift_px
    if tracing.subtracted and (x or y):
        parts.append(f"Moved by {x:.1f}, {y:.1f} px, {_BY[tracing.shift_by]}")
    if tracing.mask_note:
        parts.append(f"{tracing.mask_note[:1].upper()}{tracing.mask_note[1:]}")
    return ". ".join(parts)


def frames_words(frames: Sequence[int]) -> str:
    """Return "frame 3", "frames 1 to 6" or "frames 1, 3, 8" for 0-based frames in order."""
    numbers = [index + 1 for index in frames]
    if len(numbers) == 1:
        return f"frame {numbers[0]}"
    if numbers == list(range(numbers[0], numbers[-1] + 1)):
        return f"frames {numbers[0]} to {numbers[-1]}"
    return f"frames {', '.join(map(str, numbers))}"
