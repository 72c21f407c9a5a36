"""A made case with everything that follows from it, for what shows or writes assessments.

The vein is a run of known ellipses: IVC, a flattened narrowing under the artery, the iliac veins, the femoral vein.
Elongation figures are those of the model's published moderate example.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

import numpy as np

from planner.measure.polygon import measure_sections
from planner.model.assessment import (
    Assessment,
    Candidate,
    Finding,
    Indication,
    LengthRule,
    PlacedStent,
    Reason,
    Recommendation,
    SecondLook,
    VesselAssessment,
)
from planner.model.calibration import PixelSpacing, XrayScale
from planner.model.case import Case
from planner.model.contour import LumenContours
from planner.model.diameter_rule import DiameterBound, DiameterRule
from planner.model.identity import ImageOrigin, Patient
from planner.model.intake import Intake, Symptom
from planner.model.measurements import LandingMeasure, LesionExtent, SizingInputs
from planner.model.plan import Plan
from planner.model.prediction import Band, Elongation, ElongationInput, MonthlyDelta
from planner.model.pullback import Pullback
from planner.model.venogram import VenogramTracing
from planner.model.venogram_measurement import Pooling, VenogramLesion, VenogramMeasurement
from planner.model.vessel import LandingZone, Landmark, Lesion, LumenMeasure, Positions
from planner.planning.confirmations import confirmed_frames, doubtful_frames, find_deciding_frames
from tests.helpers import ivus_phantom, xray_phantom
from tests.helpers.policies import shipped_policy

FRAMES = 160
LESION = (27, 39)
MLA = 33
CREATED = "2025-03-04T10:15:00+00:00"
SHA = "0123456789abcdef" * 4


@dataclass(frozen=True)
class Sample:
    """A case, its plan and its assessment."""

    case: Case
    plan: Plan
    assessment: Assessment

    def changed(self, **parts: object) -> Sample:
        """The same sample with parts of its assessment replaced."""
        return replace(self, assessment=replace(self.assessment, **parts))


def _ellipses() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Semi-axes (frames, 2), centres (frames, 2) and tilts (frames,) in mm and radians."""
    frame = np.arange(FRAMES)
    area = np.interp(
        frame, [0, 14, 22, 28, 33, 38, 48, 75, 110, 140, 159], [240, 225, 205, 92, 52, 90, 176, 185, 168, 150, 128]
    )
    ratio = np.interp(frame, [0, 20, 28, 33, 38, 48, 159], [1.25, 1.3, 2.6, 3.2, 2.5, 1.35, 1.2])
    rng = np.random.default_rng(5)
    area = area * (1 + 0.025 * np.convolve(rng.standard_normal(FRAMES + 8), np.ones(9) / 3, "valid"))
    semi = np.stack([np.sqrt(area * ratio / np.pi), np.sqrt(area / ratio / np.pi)], axis=1)
    centre = np.stack([1.2 * np.sin(frame / 21), 0.8 * np.cos(frame / 17)], axis=1)
    return semi, centre, 0.35 * np.sin(frame / 40)


class DrawnFrames:
    """Frames that are drawn when somebody looks at them."""

    count, rows, columns = FRAMES, 256, 256

    def frame(self, index: int) -> np.ndarray:
        return _drawn_frame(index)

    def block(self, start: int, stop: int) -> np.ndarray:
        return np.stack([self.frame(index) for index in range(start, stop)])


@cache
def _drawn_frame(index: int) -> np.ndarray:
    semi, centre, tilt = _ellipses()
    return ivus_phantom.draw_vein(semi[index], centre[index], tilt[index], seed=index).images[0]


@cache
def _contours() -> LumenContours:
    semi, centre, tilt = _ellipses()
    flags = tuple(("flat",) if abs(index - MLA) < 6 else () for index in range(FRAMES))
    sources = tuple("edited" if index == MLA else "auto" for index in range(FRAMES))
    confidence = np.where(np.abs(np.arange(FRAMES) - 90) < 5, 0.35, 0.9)
    return LumenContours(ivus_phantom.ellipse_contours(semi, centre, tilt), confidence, sources, flags)


def _pullback() -> Pullback:
    spacing = PixelSpacing(50 / 256, 50 / 256, "ultrasound_regions")
    return Pullback(
        origin=ImageOrigin("ivus.dcm", "1.2.3.1", study_date="2025-03-03", manufacturer="SAMPLE", sha256=SHA),
        frames=DrawnFrames(),
        transducer_px=(127.5, 127.5),
        sector_px=(0, 0, 255, 255),
        spacing=spacing,
        mode="motor",
        rate_mm_per_s=1.0,
        frame_rate_hz=1.0,
    )


def _segments() -> tuple:
    return ("IVC",) * 14 + ("CIV",) * 61 + ("EIV",) * 70 + ("CFV",) * 15


def _landmarks() -> tuple[Landmark, ...]:
    places = {
        "iliocaval_confluence": 14,
        "artery_crossing": 32,
        "internal_iliac_ostium": 75,
        "inguinal_ligament": 145,
    }
    return tuple(Landmark(name, frame, float(frame)) for name, frame in places.items())


@cache
def _vessel() -> VesselAssessment:
    sections = measure_sections(_contours().points_mm)
    reference = float(sections.area_mm2[50:56].mean())
    mla = float(sections.area_mm2[MLA])
    lesion = Lesion(
        "L1", "CIV", *LESION, float(LESION[0]), float(LESION[1]), float(LESION[1] - LESION[0]), MLA, mla,
        reference, "caudal", 100 * (1 - mla / reference), tuple(range(50, 56)),
    )  # fmt: skip
    return VesselAssessment(
        spacing=PixelSpacing(50 / 256, 50 / 256, "ultrasound_regions"),
        positions=Positions(np.arange(FRAMES, dtype=float), "rate", 8.8),
        sections=sections,
        segments=_segments(),
        landmarks=_landmarks(),
        trusted=_contours().confidence >= 0.5,
        lesions=(lesion,),
        landing_cranial=_zone(sections, 15, 26, "CIV"),
        landing_caudal=_zone(sections, 41, 104, "CIV"),
        minimum_area_mm2=np.repeat([np.nan, 200.0, 150.0, 125.0], [14, 61, 70, 15]),
    )


def _zone(sections, first: int, last: int, segment: str) -> LandingZone:
    inside = sections.perimeter_diameter_mm[first : last + 1]
    return LandingZone(
        float(first), float(last), (first, last), float(inside.max()), first + int(inside.argmax()),
        float(sections.area_mm2[first : last + 1].mean()), float(sections.area_mm2[first : last + 1].min()), segment,
    )  # fmt: skip


@cache
def _venogram_parts():
    drawn = xray_phantom.draw(size_px=256, frame_count=12)
    lesion = VenogramLesion(50.0, 66.0, 16.0, 6.2, 15.1, 58.9, *_points(drawn.arc_mm, 50.0, 66.0, 58.0))
    tracing = VenogramTracing(
        centreline_px=drawn.centreline_px,
        diameter_px=drawn.diameter_mm / drawn.mm_per_pixel,
        markers_px=drawn.markers_px,
        scale=XrayScale(drawn.mm_per_pixel, "catheter_markers", 3.0, "13 bands of 10 mm"),
        frame_used=7,
        subtracted=False,
    )
    pooling = Pooling(
        {"cranial": 0.8, "lesion": 1.1, "caudal": 1.6},
        np.where(np.hypot(*np.mgrid[-128:128, -128:128]) < 60, 1.2, np.nan),
    )
    measured = VenogramMeasurement(tracing, drawn.arc_mm, drawn.diameter_mm, (lesion,), pooling)
    origin = ImageOrigin("venogram.dcm", "1.2.3.2", study_date="2025-03-03", sha256=SHA[::-1])
    return replace(drawn.venogram(), origin=origin), measured


def _points(arc_mm: np.ndarray, *places_mm: float) -> list[int]:
    return [int(np.abs(arc_mm - place).argmin()) for place in places_mm]


def elongation() -> Elongation:
    """The moderate example of the elongation model, as published with it."""
    delta = {0: 2.2, 1: 2.5, 3: 2.8, 6: 3.1, 12: 3.2}
    return Elongation(
        model="ilioplan-elongation 0.1",
        delta_mm=Band(0.1, 3.2, 10.3, p80=6.3),
        straightening_mm=Band(0.9, 3.3, 5.8, mean=3.3),
        net=(Band(-4.2, 0.0, 7.3),),
        caudal_diameter_before_mm=14.5,
        caudal_diameter_after_mm=Band(10.2, 12.2, 14.2),
        caudal_area_after_mm2=Band(81.0, 117.0, 159.0),
        by_month=tuple(
            MonthlyDelta(month, value, 14.5 - value * 0.72, -0.2, value * 0.03, value * 3.2)
            for month, value in delta.items()
        ),
        inputs=(
            ElongationInput("lesion_area_mm2", 52.0, "mm²", "measured"),
            ElongationInput("unstented_caudal_length_mm", 40.0, "mm", "measured"),
            ElongationInput("pressure_gradient_mmhg", 2.5, "mmHg", "assumed", 1.5, "moderate prior"),
            ElongationInput("covered_tortuosity", 0.08, "", "assumed"),
        ),
        parameters=(("psi", 0.25), ("kappa", 0.26)),
        probability_delta_above=0.30,
        probability_area_below=0.02,
        draws=10_000,
        seed=0,
    )


def stent(diameter_mm: float = 18, length_mm: float = 90, cranial_mm: float | None = 14.5, **parts) -> PlacedStent:
    """A placed stent; its caudal edge follows."""
    caudal_mm = None if cranial_mm is None else cranial_mm + length_mm
    fields = {"model_id": "sample-one", "device": "SAMPLE One", "sheath_fr": 10.0, "verified": False, **parts}
    return PlacedStent(
        diameter_mm=diameter_mm, length_mm=length_mm, cranial_mm=cranial_mm, caudal_mm=caudal_mm, **fields
    )


def finding(number: int, severity: str = "info", text: str = "") -> Finding:
    """A numbered finding."""
    words = text or f"Made finding number {number}, long enough to need more than one line on a narrow column of paper."
    return Finding(
        f"made_{number}", severity, words, f"Made source {number}, J Sample 2020;{number}:1", "Nothing.", (MLA,)
    )


CHECKS = (
    Finding("unverified_sizes", "warn", "The sizes of SAMPLE One were not checked against the maker's instructions for use.", "device catalogue"),
    Finding("oversize_after_remodelling", "warn", "Predicted oversizing at the caudal end is 48 %, above 40 %.", "elongation model 0.1", "End in a wider segment."),
    Finding("pressure_not_measured", "info", "The pressure gradient was not measured; the moderate prior of 2.5 mmHg was used.", "elongation model 0.1"),
    Finding("model_not_validated", "info", "Predicted elongation is a research prior and was never validated.", "elongation model 0.1"),
)  # fmt: skip


def _recommendation() -> Recommendation:
    chosen = stent()
    other = stent(16, 120, 8.0, device="SAMPLE Two", model_id="sample-two", sheath_fr=9.0, verified=True)
    third = stent(20, 80, 14.5, device="SAMPLE Three", model_id="sample-three", sheath_fr=None)
    return Recommendation(
        stents=(chosen,),
        diameter=DiameterRule(
            required_mm=17.4,
            governed_by="landing vein",
            bounds=(
                DiameterBound("landing vein, widest perimeter diameter + 1 mm", 17.4, "Sayed 2022, PMID 35026448"),
                DiameterBound("target of the common iliac vein", 16.0, "Jayaraj 2021, PMID 34098125"),
            ),
        ),
        length=LengthRule(45.0, 12.0, 15.0, 15.0, 3.0, "80th percentile of elongation less mean straightening", 42.0),
        balloon_mm=18.0,
        alternatives=(
            Candidate((other,), 2, 2.0, 1.0, 31.0, ("needs met", "30 mm longer than needed")),
            Candidate((third,), 3, 22.0, 20.0, 64.0, ("needs met", "oversized after remodelling")),
        ),
        considered=(Candidate((other,), None, -8.0, -9.0, None, ("below the landing vein plus 1 mm",), True),),
    )


def sample(
    *,
    venogram: bool = True,
    positions: bool = True,
    patient: Patient | None = None,
    verdict: str = "treat",
) -> Sample:
    """A complete left NIVL case; parts can be left out."""
    run, measured = _venogram_parts() if venogram else (None, None)
    vessel = _vessel() if positions else _without_positions(_vessel())
    intake = Intake(
        side="left",
        disease_class="NIVL",
        symptoms=(Symptom("swelling", True), Symptom("venous claudication", True)),
        ceap="C3",
        vcss=9.0,
    )
    case = Case(patient or Patient("SAMPLE, Left NIVL", "SAMPLE-001", "1971-05-17", "F"), _pullback(), run)
    assessment = Assessment(
        intake=intake,
        vessel=vessel,
        venogram=measured,
        sizing_inputs=sizing_inputs(),
        indication=Indication(verdict, REASONS[verdict]),
        elongation=elongation(),
        recommendation=_recommendation() if positions else _lengthless(_recommendation()),
        second_look=SecondLook(3.0, 0.31, ("The vein may lengthen by more than 5 mm (30 %).",)),
        checks=CHECKS,
        policy_version="1",
        policy_sha256=SHA,
        catalogue_version="1",
        catalogue_sha256=SHA[::-1],
        parameters={"contour_version": "made"},
    )
    return Sample(case, Plan(intake=intake, contours=_contours()), assessment)


REASONS = {
    "treat": (
        Reason("symptoms_positional", "Swelling and venous claudication depend on posture.", "Neglén review"),
        Reason("stenosis_significant", "Area stenosis is 71 %, above 50 %.", "C-TRACT protocol"),
    ),
    "consider": (Reason("pain_only", "Pain alone, C1; area stenosis 71 %.", "Neglén review"),),
    "do_not_treat": (
        Reason("no_symptoms", "The patient has no symptoms: half of all healthy people have a narrowing of 62 % here.", "IVUS morphometry of 33 healthy people"),
    ),
    "insufficient": (Reason("symptoms_unknown", "Symptoms and CEAP class are not known.", "this program's intake"),),
}  # fmt: skip


def _without_positions(vessel: VesselAssessment) -> VesselAssessment:
    lesions = tuple(replace(lesion, start_mm=None, end_mm=None, length_mm=None) for lesion in vessel.lesions)
    return replace(
        vessel,
        positions=Positions(None, "none"),
        landmarks=tuple(replace(mark, position_mm=None) for mark in vessel.landmarks),
        lesions=lesions,
        landing_cranial=None,
        landing_caudal=None,
    )


def _lengthless(recommendation: Recommendation) -> Recommendation:
    rule = replace(recommendation.length, required_mm=None, lesion_mm=None, allowance_mm=None)
    return replace(recommendation, stents=(), length=rule)


def sizing_inputs(**changes: object) -> SizingInputs:
    """The moderate example's vein."""
    base = SizingInputs(
        side="left",
        disease_class="NIVL",
        lesion=LesionExtent(60.0, 30.0, "CIV", 100 * (1 - 60 / 165)),
        caudal_reference=LumenMeasure(165.0, 46.0, "EIV"),
        landing_caudal=LandingMeasure(15.2, 20.0),
        unstented_caudal_length_mm=80.0,
        covered_length_mm=90.0,
        covered_tortuosity=0.08,
        origins=(("covered_tortuosity", "assumed"), ("lesion", "entered"), ("caudal_reference", "entered")),
    )
    return replace(base, **changes)


def typed_sample() -> Sample:
    """A plan from typed measurements: no images, no positions. Its `case` is not for use: pass None."""
    full = sample()
    flat = stent(cranial_mm=None)
    return full.changed(
        vessel=None,
        venogram=None,
        recommendation=replace(full.assessment.recommendation, stents=(flat,)),
    )


def with_deciding_frames(made: Sample) -> Sample:
    """The sample with the frames found that decide it, and what a person confirmed."""
    plan, policy = made.plan, shipped_policy()
    vessel = replace(made.assessment.vessel, confirmed=confirmed_frames(plan), doubtful=doubtful_frames(plan, policy))
    found = find_deciding_frames(plan, vessel, policy, a_stent_is_planned=True)
    return made.changed(vessel=vessel, deciding_frames=found)


def with_confidence(made: Sample, frames: list[int], confidence: float) -> Sample:
    """The sample with other confidence on some frames, and everything about confirming worked out again."""
    values = made.plan.contours.confidence.copy()
    values[frames] = confidence
    plan = replace(made.plan, contours=replace(made.plan.contours, confidence=values))
    return with_deciding_frames(replace(made, plan=plan))
