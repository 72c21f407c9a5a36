"""From stored values to grey levels that everything above can rely on: larger is brighter, zero is the darkest.

IVUS becomes 8-bit luminance. A venogram keeps its native depth after the Modality LUT; window settings are never
applied, since they are a matter of display. Both are one table from stored value to grey level, or none at all when
stored values already are grey levels.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from planner.dicom import header as attributes
from planner.dicom.decoding import luminance
from planner.dicom.guard import EXPORT_AGAIN, reading
from planner.dicom.library import Dataset, apply_color_lut
from planner.dicom.stored_picture import StoredPicture
from planner.errors import DamagedFile
from planner.said import say


@dataclass(frozen=True, eq=False)
class GreyLevels:
    """How stored values become grey levels.

    Attributes
    ----------
    bits
        Grey levels reach 2**bits - 1.
    table
        Grey level of each stored value, indexed by the value's unsigned bit pattern; None when they are the same.
    sign, offset
        A venogram's grey level is `offset` plus `sign` times the Modality LUT's output.
    """

    bits: int
    table: NDArray[Any] | None = None
    sign: int = 1
    offset: float = 0.0

    def apply(self, values: NDArray[Any]) -> NDArray[Any]:
        """Return the grey levels of stored values, read-only."""
        if self.table is None:
            levels = values if values.flags.owndata or not values.flags.writeable else values.copy()
        else:
            patterns = values.view(f"u{values.itemsize}")
            levels = self.table[patterns & (len(self.table) - 1)]
        levels.setflags(write=False)
        return levels


def ivus_levels(picture: StoredPicture) -> GreyLevels:
    """Return how the stored values of an IVUS picture become 8-bit luminance.

    Raises
    ------
    DamagedFile
        When its palette is absent or broken.
    """
    stored = picture.format
    if stored.samples > 1:
        return GreyLevels(8)
    if stored.photometric == "PALETTE COLOR":
        return GreyLevels(8, _palette_luminance(picture))
    inverted = stored.photometric == "MONOCHROME1"
    if stored.bits_stored == 8 and not inverted and not stored.is_signed:
        return GreyLevels(8)
    level = _ordered_values(picture) * (255.0 / (2**stored.bits_stored - 1))
    return GreyLevels(8, np.rint(255.0 - level if inverted else level).astype(np.uint8))


def venogram_levels(picture: StoredPicture) -> GreyLevels:
    """Return how the stored values of a venogram become grey levels in which contrast is dark.

    Raises
    ------
    DamagedFile
        When its palette or its Modality LUT is broken.
    """
    stored = picture.format
    if stored.samples > 1:
        return GreyLevels(8)
    if stored.photometric == "PALETTE COLOR":
        return GreyLevels(8, _palette_luminance(picture))
    inverted = stored.photometric == "MONOCHROME1"
    modality = _modality_values(picture)
    if modality is None and not inverted and not stored.is_signed:
        return GreyLevels(stored.bits_stored)
    outputs = _true_values(picture).astype(np.float64) if modality is None else modality
    sign, offset = (-1, float(outputs.max())) if inverted else (1, -min(float(outputs.min()), 0.0))
    values = np.rint(offset + sign * outputs)
    bits = max(stored.bits_stored, int(values.max()).bit_length())
    if bits > 16:
        raise DamagedFile(say("rescales its grey levels beyond 16 bits"), EXPORT_AGAIN, picture.header.path)
    return GreyLevels(bits, values.astype(np.uint8 if bits <= 8 else np.uint16), sign, offset)


def _ordered_values(picture: StoredPicture) -> NDArray[np.float64]:
    """Return every stored value by bit pattern, shifted so that the smallest possible one is 0."""
    patterns = np.arange(2**picture.format.bits_stored)
    if not picture.format.is_signed:
        return patterns.astype(np.float64)
    return (patterns ^ (1 << (picture.format.bits_stored - 1))).astype(np.float64)


def _true_values(picture: StoredPicture) -> NDArray[np.int64]:
    """Return every stored value by bit pattern."""
    ordered = _ordered_values(picture).astype(np.int64)
    return ordered - (1 << (picture.format.bits_stored - 1)) if picture.format.is_signed else ordered


def _modality_values(picture: StoredPicture) -> NDArray[np.float64] | None:
    """Return the Modality LUT's output for every stored value, or None when there is none (PS3.3 C.11.1)."""
    dataset = picture.header.dataset
    sequence = attributes.items(dataset, "ModalityLUTSequence")
    if sequence:
        return _looked_up(picture, sequence[0])
    slope = attributes.number(dataset, "RescaleSlope")
    intercept = attributes.number(dataset, "RescaleIntercept") or 0.0
    if slope is None or slope == 0 or (slope == 1 and intercept == 0):
        return None
    return _true_values(picture).astype(np.float64) * slope + intercept


def _looked_up(picture: StoredPicture, item: Dataset) -> NDArray[np.float64]:
    descriptor = attributes.numbers(item, "LUTDescriptor")
    entries = lut_entries(item, picture.header.little_endian)
    if len(descriptor) != 3 or len(entries) == 0:
        raise DamagedFile(say("has a broken Modality LUT"), EXPORT_AGAIN, picture.header.path)
    positions = np.clip(_true_values(picture) - int(descriptor[1]), 0, len(entries) - 1)
    return entries[positions]


def lut_entries(item: Dataset, little_endian: bool) -> NDArray[np.float64]:
    """Return the values of a Modality or VOI LUT."""
    raw = item.get("LUTData")
    if isinstance(raw, bytes):
        return np.frombuffer(raw[: len(raw) // 2 * 2], "<u2" if little_endian else ">u2").astype(np.float64)
    return np.asarray(attributes.numbers(item, "LUTData"), dtype=np.float64)


_PRIMARIES = ("Red", "Green", "Blue")


def _palette_luminance(picture: StoredPicture) -> NDArray[np.uint8]:
    """Return the luminance of every palette index (PS3.3 C.7.6.3.1.5 and .6)."""
    dataset = picture.header.dataset
    try:
        with reading(picture.header.path):
            if attributes.is_present(dataset, "RedPaletteColorLookupTableData"):
                colours = _palette(picture)
            else:
                colours = _segmented_palette(picture)
    except DamagedFile as fault:
        raise DamagedFile(say("has a broken palette"), EXPORT_AGAIN, picture.header.path) from fault
    # Eight-bit colours in 16-bit entries are a common mistake: then nothing exceeds 255.
    narrow = colours >> 8 if colours.max() > 255 else colours
    levels: NDArray[np.uint8] = luminance(narrow[np.newaxis])[0]
    return levels


def _palette(picture: StoredPicture) -> NDArray[Any]:
    """Return the colour of every stored value, shape (values, 3). pydicom ignores the byte order here."""
    primaries = []
    for primary in _PRIMARIES:
        keyword = f"{primary}PaletteColorLookupTable"
        count, first, _bits = (
            int(value) for value in attributes.numbers(picture.header.dataset, f"{keyword}Descriptor")
        )
        raw = bytes(picture.header.dataset.get(f"{keyword}Data"))
        count = count or 2**16
        wide = ("<" if picture.header.little_endian else ">") + "u2"
        entries = np.frombuffer(raw, wide if len(raw) >= 2 * count else np.uint8)[:count].astype(np.uint16)
        primaries.append(entries[np.clip(_true_values(picture) - first, 0, len(entries) - 1)])
    return np.stack(primaries, axis=-1)


def _segmented_palette(picture: StoredPicture) -> NDArray[Any]:
    stored = picture.format
    indices = np.arange(2**stored.bits_stored, dtype=f"u{stored.bits_allocated // 8}")
    return np.asarray(apply_color_lut(indices, picture.header.dataset))[:, :3]
