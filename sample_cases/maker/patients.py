"""The veins of the sample patients, as knots along them, and what three months of a stent changed in one of them."""

from __future__ import annotations

from dataclasses import replace

from sample_cases.maker.anatomy import Anatomy, Knots, Narrowing

NIVL = Anatomy(
    landmarks_mm={
        "iliocaval_confluence": 24.0,
        "artery_crossing": 44.0,
        "internal_iliac_ostium": 100.0,
        "inguinal_ligament": 188.0,
        "profunda_confluence": 216.0,
    },
    end_mm=224.0,
    area_mm2=[
        (0, 278),
        (18, 270),
        (25, 212),
        (29, 190),
        (33, 172),
        (38, 74),
        (41, 62),
        (44, 60),
        (48, 62),
        (51, 76),
        (57, 182),
        (62, 198),
        (92, 193),
        (100, 176),
        (108, 156),
        (180, 147),
        (190, 130),
        (224, 125),
    ],
    aspect=[(0, 1.35), (24, 1.5), (33, 1.7), (39, 3.3), (44, 3.5), (49, 3.3), (56, 1.5), (70, 1.2), (224, 1.12)],
    tilt_rad=[(0, 0.1), (30, -0.3), (38, -0.62), (50, -0.62), (64, -0.2), (120, 0.3), (224, -0.2)],
    indent=[(33, 0.0), (39, 0.15), (49, 0.15), (56, 0.0)],
    roughness=[(0, 0.02), (30, 0.02), (44, 0.012), (60, 0.025), (224, 0.03)],
    artery_gap_mm=[(18, 5.0), (34, 2.0), (39, 0.2), (49, 0.2), (56, 2.5), (80, 12.0)],
    scar=[(0, 0.0), (224, 0.0)],
    blood_db=[(0, -38), (35, -37), (52, -31), (80, -33), (140, -36), (224, -35)],
    lesions=(Narrowing((26, 64), (64, 92)),),
)

PTS = Anatomy(
    landmarks_mm={
        "iliocaval_confluence": 22.0,
        "artery_crossing": 40.0,
        "internal_iliac_ostium": 94.0,
        "inguinal_ligament": 186.0,
        "profunda_confluence": 212.0,
    },
    end_mm=220.0,
    area_mm2=[
        (0, 246),
        (16, 240),
        (24, 190),
        (29, 168),
        (35, 80),
        (40, 62),
        (50, 66),
        (60, 58),
        (68, 68),
        (74, 142),
        (80, 166),
        (92, 160),
        (104, 142),
        (110, 132),
        (116, 58),
        (126, 48),
        (138, 44),
        (148, 52),
        (154, 118),
        (160, 140),
        (182, 138),
        (192, 124),
        (220, 120),
    ],
    aspect=[
        (0, 1.3),
        (28, 1.5),
        (38, 2.6),
        (46, 2.0),
        (66, 1.7),
        (78, 1.3),
        (112, 1.4),
        (130, 1.8),
        (150, 1.5),
        (220, 1.15),
    ],
    tilt_rad=[(0, 0.1), (38, -0.8), (66, -0.8), (90, -0.2), (130, -0.9), (220, 0.1)],
    indent=[(32, 0.0), (38, 0.12), (44, 0.12), (52, 0.0)],
    roughness=[
        (0, 0.02),
        (30, 0.04),
        (40, 0.07),
        (68, 0.07),
        (82, 0.04),
        (112, 0.06),
        (150, 0.07),
        (165, 0.03),
        (220, 0.03),
    ],
    artery_gap_mm=[(16, 5.0), (32, 1.6), (37, 0.3), (44, 0.3), (52, 2.5), (76, 12.0)],
    scar=[(26, 0.0), (33, 0.9), (70, 1.0), (79, 0.45), (106, 0.45), (113, 1.0), (150, 1.0), (160, 0.25), (190, 0.0)],
    blood_db=[(0, -38), (34, -35), (70, -30), (110, -32), (220, -34)],
    lesions=(Narrowing((24, 80), (80, 92)), Narrowing((106, 164), (164, 182))),
    webs=9,
    breathing_depth=0.025,
)

SILENT_NIVL = replace(
    NIVL,
    area_mm2=[(s, a if 33 <= s <= 57 else 0.98 * a) for s, a in NIVL.area_mm2],
    blood_db=[(0, -38), (224, -37)],
)

STRETCHES = (
    # from, to, mm longer at the second look (negative: shorter, the stented path straightened)
    ("iliocaval_confluence", "internal_iliac_ostium", -1.8),
    ("internal_iliac_ostium", "inguinal_ligament", 4.4),
    ("inguinal_ligament", "profunda_confluence", 0.6),
)
CATHETER_STARTED_MM_HIGHER = 6.0
CALIBRE_KEPT = {"EIV": 0.90, "CFV": 0.955}
"""Diameter at the second look over the diameter at baseline, caudal of the stent."""


def _moved(s: float) -> float:
    """Where a baseline position lies in the second pullback."""
    marks = NIVL.landmarks_mm
    shift = CATHETER_STARTED_MM_HIGHER
    for start, end, longer_mm in STRETCHES:
        part = (s - marks[start]) / (marks[end] - marks[start])
        shift += longer_mm * min(max(part, 0.0), 1.0)
    return s + shift


def _moved_knots(knots: Knots) -> Knots:
    return [(0.0, knots[0][1])] + [(_moved(s), value) for s, value in knots]


def _second_look() -> Anatomy:
    """The first patient three months later: stented from the confluence to short of the internal iliac ostium."""
    inside = [(26, 205), (34, 190), (40, 172), (45, 166), (51, 174), (60, 198), (80, 202), (93, 194)]
    before = [(s, a) for s, a in NIVL.area_mm2 if s < 26]
    eiv, cfv = CALIBRE_KEPT["EIV"] ** 2, CALIBRE_KEPT["CFV"] ** 2
    after = [(100, 170), (106, 156 * eiv), (180, 147 * eiv), (190, 130 * cfv), (224, 125 * cfv)]
    return replace(
        NIVL,
        landmarks_mm={name: _moved(s) for name, s in NIVL.landmarks_mm.items()},
        end_mm=_moved(NIVL.end_mm),
        area_mm2=_moved_knots([*before, *inside, *after]),
        aspect=_moved_knots([(0, 1.35), (24, 1.35), (38, 1.3), (45, 1.42), (52, 1.3), (65, 1.12), (224, 1.12)]),
        tilt_rad=_moved_knots(NIVL.tilt_rad),
        indent=_moved_knots([(33, 0.0), (224, 0.0)]),
        roughness=_moved_knots([(0, 0.02), (28, 0.012), (92, 0.012), (104, 0.025), (224, 0.03)]),
        artery_gap_mm=_moved_knots([(18, 5.0), (34, 2.0), (40, 0.5), (49, 0.5), (56, 2.5), (80, 12.0)]),
        scar=_moved_knots([(0, 0.0), (224, 0.0)]),
        blood_db=_moved_knots([(0, -38), (224, -37)]),
        lesions=(),
        stent_mm=(_moved(26.0), _moved(93.0)),
    )


SECOND_LOOK = _second_look()
