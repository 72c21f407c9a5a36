"""How a header wants a venogram's grey levels shown: its window, or its VOI LUT (PS3.3 C.11.2)."""

from __future__ import annotations

import numpy as np

from planner.dicom import header as attributes
from planner.dicom.grey_levels import GreyLevels, lut_entries
from planner.dicom.header import Header
from planner.dicom.library import Dataset
from planner.dicom.stored_picture import StoredPicture
from planner.model.venogram import GreyWindow


def read_window(picture: StoredPicture, levels: GreyLevels) -> GreyWindow | None:
    """Return the first view that the header offers, a VOI LUT before a window; None when it offers none that is usable."""
    header = picture.header
    if not picture.format.photometric.startswith("MONOCHROME"):
        return None
    for dataset in _places(header.dataset):
        for item in attributes.items(dataset, "VOILUTSequence")[:1]:
            if (found := _by_table(item, header, levels)) is not None:
                return found
        if (found := _by_window(dataset, levels)) is not None:
            return found
    return None


def _places(dataset: Dataset) -> list[Dataset]:
    """The file itself, or the shared or first frame's group of an enhanced one."""
    places = [dataset]
    for sequence in ("SharedFunctionalGroupsSequence", "PerFrameFunctionalGroupsSequence"):
        for groups in attributes.items(dataset, sequence)[:1]:
            places += attributes.items(groups, "FrameVOILUTSequence")[:1]
    return places


def _by_window(dataset: Dataset, levels: GreyLevels) -> GreyWindow | None:
    centres, widths = (attributes.numbers(dataset, keyword) for keyword in ("WindowCenter", "WindowWidth"))
    function = attributes.text(dataset, "VOILUTFunction").upper() or "LINEAR"
    if not centres or not widths or widths[0] < 1 or function not in ("LINEAR", "LINEAR_EXACT", "SIGMOID"):
        return None
    centre, width = centres[0], widths[0]
    if function == "LINEAR":
        low, high = centre - 0.5 - (width - 1) / 2, centre - 0.5 + (width - 1) / 2
    else:
        low, high = centre - width / 2, centre + width / 2
    dark, bright = sorted(levels.offset + levels.sign * value for value in (low, high))
    if bright <= dark or not np.isfinite([dark, bright]).all():
        return None
    if function == "SIGMOID":
        grey = np.arange(2.0**levels.bits)
        brightness = 1 / (1 + np.exp(np.clip(-4 * (grey - (dark + bright) / 2) / (bright - dark), -60, 60)))
        return GreyWindow(dark, bright, brightness)
    return GreyWindow(dark, bright)


def _by_table(item: Dataset, header: Header, levels: GreyLevels) -> GreyWindow | None:
    """A VOI LUT as the brightness of every grey level; None for a broken one, which is a matter of display only."""
    descriptor = attributes.numbers(item, "LUTDescriptor")
    entries = lut_entries(item, header.little_endian)
    if len(descriptor) != 3 or len(entries) < 2 or not 1 <= descriptor[2] <= 16 or entries.max() <= 0:
        return None
    grey = np.arange(2**levels.bits)
    outputs = np.rint((grey - levels.offset) * levels.sign).astype(np.int64)
    looked_up = entries[np.clip(outputs - int(descriptor[1]), 0, len(entries) - 1)]
    shown = looked_up / (2.0 ** descriptor[2] - 1)
    brightness = np.clip(shown if levels.sign > 0 else 1 - shown, 0.0, 1.0)
    rising = np.flatnonzero((brightness > brightness.min()) & (brightness < brightness.max()))
    if len(rising) == 0:
        return None
    return GreyWindow(float(grey[rising[0]]), float(grey[rising[-1]]), brightness)
