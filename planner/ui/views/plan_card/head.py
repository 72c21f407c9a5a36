"""The head of the plan card: verdict and stent, always in sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from planner.ui.language import tr
from planner.ui.theme import palette, type_scale
from planner.ui.views.panel import labelled
from planner.ui.views.plan_card.fitted_label import FittedLabel
from planner.ui.views.plan_card.pieces import SIDE
from planner.ui.views.plan_card.words import CardWords


def verdict_band(words: CardWords, counts: Sequence[QWidget]) -> QWidget:
    """The verdict with its first reasons, and how many checks stop or warn."""
    colour = palette.VERDICT[words.verdict]
    band = QFrame()
    band.setObjectName("verdict")
    strength = 0.85 if words.is_dominated else 0.20
    surface = palette.mixed(colour, palette.PANEL, strength)
    ink = palette.GROUND if words.is_dominated else colour
    band.setStyleSheet(
        f"QFrame#verdict {{ background: {surface}; border: none; border-top-left-radius: 7px;"
        " border-top-right-radius: 7px; }"
    )
    column = QVBoxLayout(band)
    big = words.is_dominated
    column.setContentsMargins(SIDE, 20 if big else 10, SIDE, 20 if big else 10)
    column.setSpacing(3)
    title = FittedLabel(
        f"{words.verdict_sign} {words.verdict_word}",
        type_scale.DISPLAY if big else type_scale.NUMBER,
    )
    title.setObjectName("verdict word")
    title.setStyleSheet(f"color: {ink};")
    line = QHBoxLayout()
    line.setSpacing(12)
    line.addWidget(title, 1)
    for count in counts:
        line.addWidget(count)
    column.addLayout(line)
    for reason in words.reasons if big else words.reasons[:2]:
        text = labelled(reason, "body", wrap=True)
        ink_of_text, weight = (palette.GROUND, 600) if big else (palette.TEXT, 400)
        text.setStyleSheet(f"color: {ink_of_text}; font-weight: {weight};")
        column.addWidget(text)
    band.setToolTip("\n".join(words.reasons))
    return band


def headline(words: CardWords) -> QWidget:
    """The stents in the largest type, or why there is none."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(SIDE, 10, SIDE, 6)
    column.setSpacing(0)
    several = len(words.headline) > 1
    for number, (size, device) in enumerate(zip(words.headline, words.devices, strict=True)):
        big = FittedLabel(size, type_scale.DISPLAY_OF_SEVERAL if several else type_scale.DISPLAY)
        big.setObjectName("stent size")
        column.addWidget(big)
        if (device,) != words.devices[number + 1 : number + 2]:
            column.addWidget(_device_line(device, words.is_unverified))
    if words.why_no_stent:
        column.addWidget(labelled(words.why_no_stent, "heading", wrap=True))
    return box


def _device_line(device: str, is_unverified: bool) -> QWidget:
    box = QWidget()
    line = QHBoxLayout(box)
    line.setContentsMargins(0, 0, 0, 4)
    line.setSpacing(8)
    name = labelled(device, "title")
    name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    name.setToolTip(device)
    line.addWidget(name, 1)
    if is_unverified:
        chip = labelled(tr("▲ size not verified"), "chip-warn")
        chip.setToolTip(tr("Nobody at this site has checked this size against the maker's instructions for use."))
        line.addWidget(chip)
    return box
