"""The measures and predictions the program shows: what each is called, what it means and where that comes from."""

from __future__ import annotations

from dataclasses import dataclass

from planner.said import say

_GEOMETRY = say("geometry of the contour")
_SIGNIFICANCE = say("VIDIO (Gagne 2017, JVSVLD 5:678); C-TRACT protocol")
_ELONGATION = say("Ilioplan elongation model 0.1, a research prior")
_LENGTH_RULE = say("Clinical reference, section 5.3, equation 11")


@dataclass(frozen=True)
class DicomCode:
    """A coded concept of DICOM PS3.16: value, coding scheme and meaning, with the context group it is in."""

    value: str
    scheme: str
    meaning: str
    context_group: int


@dataclass(frozen=True)
class Term:
    """One measure as people meet it.

    Attributes
    ----------
    label
        Short name, without unit.
    definition
        One or two sentences.
    source
        Where the definition or its use comes from.
    unit
        As written after the number; empty for a ratio.
    code
        The DICOM concept, or None where DICOM has none that fits.
    """

    label: str
    definition: str
    source: str
    unit: str
    code: DicomCode | None = None


_AREA = DicomCode("397415007", "SCT", "Vessel lumen cross-sectional area", 3482)
_DIAMETER = DicomCode("397413000", "SCT", "Vessel lumen diameter", 3481)

TERMS: dict[str, Term] = {
    "position_mm": Term(
        say("Position"),
        say("Distance along the vein from the first frame of the pullback, growing toward the foot."),
        say("this program's axis"),
        "mm",
    ),
    "area_mm2": Term(
        say("Lumen area"),
        say(
            "Area inside the lumen contour. What stenosis is judged by, against 200, 150 and 125 mm² in the "
            "common iliac, external iliac and common femoral vein."
        ),
        say("Jayaraj 2021, PMID 34098125"),
        "mm²",
        _AREA,
    ),
    "perimeter_mm": Term(
        say("Perimeter"),
        say("Length of the lumen contour. It changes least with filling: +11 % where the area changes by +62 %."),
        say("Vascular 2014, doi 10.1177/1708538114552665"),
        "mm",
        DicomCode("122332", "DCM", "Lumen Perimeter", 3481),
    ),
    "min_diameter_mm": Term(
        say("Minimum diameter"), say("Smallest caliper width of the lumen contour."), _GEOMETRY, "mm", _DIAMETER
    ),
    "max_diameter_mm": Term(
        say("Maximum diameter"),
        say(
            "Largest caliper width of the lumen contour. Never used to choose a stent: it oversizes a flat "
            "vein by 30 % and more."
        ),
        _GEOMETRY,
        "mm",
        _DIAMETER,
    ),
    "mean_diameter_mm": Term(
        say("Mean diameter"),
        say("Mean of the smallest and the largest caliper width; the habit of many operators."),
        say("Shammas 2017"),
        "mm",
        _DIAMETER,
    ),
    "area_diameter_mm": Term(
        say("Area diameter"),
        say(
            "Diameter of the circle of equal area, 2·√(area/π). Tells about flow; too small for a stent in a flat vein."
        ),
        _GEOMETRY,
        "mm",
        _DIAMETER,
    ),
    "perimeter_diameter_mm": Term(
        say("Perimeter diameter"),
        say(
            "Diameter of the circle of equal perimeter, perimeter/π. What a stent has to fill once it rounds the vein."
        ),
        _GEOMETRY,
        "mm",
        _DIAMETER,
    ),
    "aspect_ratio": Term(
        say("Aspect ratio"),
        say(
            "Largest over smallest caliper width. Above {limit:g} a reference is compressed or under-filled.", limit=1.5
        ),
        _GEOMETRY,
        "",
        DicomCode("122350", "DCM", "Lumen Diameter Ratio", 3484),
    ),
    "mla_mm2": Term(
        say("Minimum lumen area (MLA)"), say("Smallest lumen area within a lesion."), _SIGNIFICANCE, "mm²", _AREA
    ),
    "reference_mm2": Term(
        say("Reference area"),
        say("Area of healthy vein that a lesion is graded against; which vein that is stands beside it."),
        _SIGNIFICANCE,
        "mm²",
        _AREA,
    ),
    "area_stenosis_percent": Term(
        say("Area stenosis"),
        say(
            "100·(1 − MLA/reference). Half of all healthy people have 62 % in the left common iliac vein: on "
            "its own it is never a reason to treat."
        ),
        say("IVUS morphometry of the iliac veins in 33 people without chronic venous insufficiency"),
        "%",
        DicomCode("408714007", "SCT", "Lumen Area Stenosis", 12119),
    ),
    "diameter_stenosis_percent": Term(
        say("Diameter stenosis"),
        say("100·(1 − narrowest/reference diameter) on the venogram; one projection misses a flat vein."),
        say("VIDIO (Gagne 2017, JVSVLD 5:678); Thorpe 2018 on VIRTUS"),
        "%",
        DicomCode("408715008", "SCT", "Lumen Diameter Stenosis", 12119),
    ),
    "lesion_length_mm": Term(
        say("Lesion length"),
        say("Along the vein, over the run of frames whose area is below half of its reference."),
        _SIGNIFICANCE,
        "mm",
        DicomCode("408716009", "SCT", "Stenotic Lesion Length", 3483),
    ),
    "landing_zone": Term(
        say("Landing zone"),
        say("Healthy vein that one end of the stent holds on to. Judged by its widest, most distended frame."),
        say("Montminy 2019, JVSVLD 7:801; migration: Sayed 2022, PMID 35026448"),
        "mm",
    ),
    "stent_diameter_mm": Term(
        say("Stent diameter"),
        say(
            "On the box. At least 1 mm above the widest perimeter diameter of the landing vein and at least "
            "the segment's target; predicted thinning never lowers it."
        ),
        say("migration: Sayed 2022, PMID 35026448; targets: Jayaraj 2021, PMID 34098125"),
        "mm",
        DicomCode("408706001", "SCT", "Stent Diameter", 3481),
    ),
    "stent_length_mm": Term(
        say("Stent length"),
        say("On the box. Lesion, margins at both ends and length allowance, rounded up to what is made."),
        _LENGTH_RULE,
        "mm",
        DicomCode("408703009", "SCT", "Stent Length", 3483),
    ),
    "required_length_mm": Term(
        say("Required length"),
        say("Lesion plus both margins plus the allowance for elongation, before rounding up to what is made."),
        _LENGTH_RULE,
        "mm",
    ),
    "length_allowance_mm": Term(
        say("Length allowance"),
        say(
            "Added because the vein is expected to lengthen: 80th percentile of elongation less mean "
            "straightening, never below 0."
        ),
        _ELONGATION,
        "mm",
    ),
    "delta_mm": Term(
        say("Elongation"),
        say(
            "The un-stented vein below the stent grows longer once it is relieved; the stent's caudal edge "
            "drifts cranially by it. A model prior, not validated."
        ),
        _ELONGATION,
        "mm",
    ),
    "straightening_mm": Term(
        say("Straightening"),
        say("Path length lost as the stent straightens the curve; the opposite sign of elongation."),
        _ELONGATION,
        "mm",
    ),
    "foreshortening_mm": Term(
        say("Foreshortening"),
        say("Length that the device itself loses as it opens; large for braided stents, small for cut nitinol."),
        say("bench and finite elements: arXiv 2102.10219"),
        "mm",
    ),
    "caudal_diameter_after_mm": Term(
        say("Caudal calibre after"),
        say(
            "Area diameter expected of the healthy vein caudal to the lesion once pressure has fallen. A model prior, "
            "not validated."
        ),
        _ELONGATION,
        "mm",
    ),
    "oversizing_percent": Term(
        say("Oversizing"),
        say("Stent diameter over the landing vein's perimeter diameter, less one."),
        say("wall stretch of a rounded vein, VIRTUS feasibility core lab"),
        "%",
    ),
    "pressure_gradient_mmhg": Term(
        say("Resting gradient"),
        say("Mean pressure in the common femoral vein less that in the inferior vena cava, lying still."),
        say("Kurstjens 2016, EJVES; no threshold is validated at rest"),
        "mmHg",
    ),
    "washout_half_time_s": Term(
        say("Wash-out half time"),
        say("Time until half of the contrast has left a stretch of vein; long where blood pools."),
        say("venogram's time-density curve"),
        "s",
    ),
    "confidence": Term(
        say("Confidence"),
        say("How far the automatic contour is to be trusted, 0 to 1; a person's contour counts as 1."),
        say("contour strength, see the frame's flags"),
        "",
    ),
    "second_look": Term(
        say("Second look"),
        say("Images again after the vein has settled, to see whether the stent's ends are still in healthy vein."),
        say("Raju 2009, JVS 49:511: 13 % of limbs were operated on again, median 15 months"),
        say("months"),
    ),
}
"""By name of the number in code and JSON."""
