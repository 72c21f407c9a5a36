"""The truth of a made case, worked out from its geometry and never from its pictures."""

from __future__ import annotations

from typing import Any

import numpy as np

from sample_cases.maker.anatomy import Anatomy
from sample_cases.maker.section import Floats, polygon_area_mm2, polygon_perimeter_mm
from sample_cases.maker.venogram import FIRST_FRAMES_WITHOUT_CONTRAST, FRAME_S, VenogramTruth

LESION_SHARE = 0.5
"""A lesion is a run of frames whose area is below this share of its reference."""


def caliper_mm(contours: Floats) -> tuple[Floats, Floats]:
    """Smallest and largest width of closed contours (n, m, 2), over directions half a degree apart."""
    angle = np.linspace(0, np.pi, 360, endpoint=False)
    way = np.stack([np.cos(angle), np.sin(angle)])
    reach = contours @ way
    width = reach.max(axis=1) - reach.min(axis=1)
    return width.min(axis=1), width.max(axis=1)


def frame_truth(anatomy: Anatomy, s: Floats, contours: Floats) -> list[dict[str, Any]]:
    """One record per frame."""
    low, high = caliper_mm(contours)
    area, perimeter = polygon_area_mm2(contours), polygon_perimeter_mm(contours)
    return [
        {
            "index": k,
            "position_mm": round(float(s[k]), 3),
            "segment": anatomy.segment(float(s[k])),
            "area_mm2": round(float(area[k]), 3),
            "perimeter_mm": round(float(perimeter[k]), 3),
            "min_diameter_mm": round(float(low[k]), 3),
            "max_diameter_mm": round(float(high[k]), 3),
        }
        for k in range(len(s))
    ]


def landmark_truth(anatomy: Anatomy, s: Floats) -> list[dict[str, Any]]:
    """Every landmark with the frame nearest to it."""
    return [
        {"name": name, "frame": int(np.argmin(np.abs(s - place))), "position_mm": round(place, 3)}
        for name, place in anatomy.landmarks_mm.items()
    ]


def lesion_truth(anatomy: Anatomy, s: Floats, area_mm2: Floats) -> list[dict[str, Any]]:
    """Every lesion by the contract's definition, against the median area of its caudal reference stretch."""
    found = []
    for number, lesion in enumerate(anatomy.lesions, 1):
        low, high = lesion.reference_mm
        reference = float(np.median(area_mm2[(s >= low) & (s <= high)]))
        inside = (s >= lesion.within_mm[0]) & (s <= lesion.within_mm[1])
        mla_frame = int(np.flatnonzero(inside)[np.argmin(area_mm2[inside])])
        start = end = mla_frame
        while start > 0 and area_mm2[start - 1] < LESION_SHARE * reference:
            start -= 1
        while end < len(s) - 1 and area_mm2[end + 1] < LESION_SHARE * reference:
            end += 1
        found.append(
            {
                "id": number,
                "segment": anatomy.segment(float(s[mla_frame])),
                "start_frame": start,
                "end_frame": end,
                "start_mm": round(float(s[start]), 3),
                "end_mm": round(float(s[end]), 3),
                "length_mm": round(float(s[end] - s[start]), 3),
                "mla_frame": mla_frame,
                "mla_mm2": round(float(area_mm2[mla_frame]), 3),
                "reference_mm2": round(reference, 3),
                "reference_method": "caudal",
                "reference_from_mm": low,
                "reference_to_mm": high,
                "area_stenosis_percent": round(100 * (1 - float(area_mm2[mla_frame]) / reference), 2),
            }
        )
    return found


def venogram_record(truth: VenogramTruth) -> dict[str, Any]:
    """Truth of a venogram as plain values."""
    return {
        "mm_per_pixel": round(truth.mm_per_pixel, 6),
        "mm_per_pixel_along": truth.mm_per_pixel_along.round(5).tolist(),
        "position_mm": truth.s_mm.round(3).tolist(),
        "centreline_px": truth.centreline_px.round(3).tolist(),
        "diameter_mm": truth.diameter_mm.round(3).tolist(),
        "area_mm2": truth.area_mm2.round(2).tolist(),
        "markers_px": truth.markers_px.round(3).tolist(),
        "marker_spacing_mm": 10.0,
        "washout_half_time_s": truth.washout_half_time_s,
        "frame_time_s": FRAME_S,
        "frames_without_contrast": FIRST_FRAMES_WITHOUT_CONTRAST,
        "mask_frame": truth.mask_frame,
        "peak_frame": truth.peak_frame,
    }


def elongation_truth(before: Anatomy, after: Anatomy) -> dict[str, Any]:
    """What changed between two pullbacks of one vein: lengths between landmarks, and calibre caudal of the stent."""
    names = list(before.landmarks_mm)
    pairs = [("iliocaval_confluence", "internal_iliac_ostium"), ("internal_iliac_ostium", "inguinal_ligament")]
    pairs.append(("inguinal_ligament", "profunda_confluence"))
    stretches = []
    for start, end in pairs:
        old = before.landmarks_mm[end] - before.landmarks_mm[start]
        new = after.landmarks_mm[end] - after.landmarks_mm[start]
        stretches.append(
            {
                "from": start,
                "to": end,
                "baseline_mm": round(old, 3),
                "second_look_mm": round(new, 3),
                "elongation_mm": round(new - old, 3),
                "elongation_percent": round(100 * (new / old - 1), 3),
            }
        )
    whole_before = before.landmarks_mm["profunda_confluence"] - before.landmarks_mm["iliocaval_confluence"]
    whole_after = after.landmarks_mm["profunda_confluence"] - after.landmarks_mm["iliocaval_confluence"]
    return {
        "months": 3,
        "matched_landmarks": [
            {
                "name": name,
                "baseline_mm": round(before.landmarks_mm[name], 3),
                "second_look_mm": round(after.landmarks_mm[name], 3),
            }
            for name in names
        ],
        "elongation_mm": round(whole_after - whole_before, 3),
        "elongation_percent": round(100 * (whole_after / whole_before - 1), 3),
        "stretches": stretches,
    }
