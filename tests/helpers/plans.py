"""Random plans for properties, and a small case to save them with."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from pathlib import Path

import numpy as np
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from planner.model.calibration import KnownSize, PixelSpacing, XrayScale
from planner.model.case import Case
from planner.model.contour import CONTOUR_POINTS, FLAGS, LumenContours
from planner.model.hand_measure import HandMeasure
from planner.model.identity import ImageOrigin, Patient
from planner.model.intake import Intake, LengthAllowance, Symptom
from planner.model.motion import CatheterMotion
from planner.model.plan import CheckOverride, LesionBorders, Plan, ReferenceChoice, StentPlacement
from planner.model.venogram import (
    Collateral,
    DiameterReading,
    FurtherView,
    PlannedView,
    SharedPin,
    SubtractionChoice,
    VenogramLandmark,
    VenogramTracing,
)
from planner.model.vessel import Landmark, Travel
from tests.helpers.pullbacks import made_pullback

any_float = st.floats()
words = st.text(max_size=12)
frame_numbers = st.integers(0, 5000)


def several(strategy: st.SearchStrategy, most: int = 3) -> st.SearchStrategy[tuple]:
    return st.lists(strategy, max_size=most).map(tuple)


def arrays(*shape: int) -> st.SearchStrategy[np.ndarray]:
    return hnp.arrays(np.float64, shape, elements=any_float)


landmarks = st.builds(
    Landmark, frame_index=frame_numbers, position_mm=st.none() | any_float, source=st.sampled_from(["auto", "edited"])
)
intakes = st.builds(
    Intake,
    symptoms=st.none() | several(st.builds(Symptom, words, st.none() | st.booleans())),
    allergies=st.none() | several(words),
    landmarks=several(landmarks),
    travel=several(st.builds(Travel, frame_numbers, frame_numbers, any_float)),
    length_allowance=st.none() | st.builds(LengthAllowance),
)


@st.composite
def contours(draw: st.DrawFn) -> LumenContours:
    frames = draw(st.integers(0, 3))
    # A whole array of drawn floats would be slow: a few drawn rows are spread over the points.
    rows = draw(arrays(frames, 4, 2))
    return LumenContours(
        points_mm=np.tile(rows, (1, CONTOUR_POINTS // 4, 1)),
        confidence=draw(arrays(frames)),
        sources=tuple(draw(st.sampled_from(["auto", "edited", "interpolated"])) for _ in range(frames)),
        flags=tuple(draw(several(st.sampled_from(sorted(FLAGS)))) for _ in range(frames)),
    )


pixels = st.tuples(any_float, any_float)


@st.composite
def tracings(draw: st.DrawFn) -> VenogramTracing:
    points = draw(st.integers(0, 4))
    return VenogramTracing(
        centreline_px=draw(arrays(points, 2)),
        diameter_px=draw(arrays(points)),
        markers_px=draw(arrays(draw(st.integers(0, 3)), 2)),
        scale=draw(st.none() | st.builds(XrayScale)),
        frame_used=draw(frame_numbers),
        subtracted=draw(st.booleans()),
        source=draw(st.sampled_from(["auto", "edited"])),
        problem=draw(words),
        readings=draw(several(st.builds(DiameterReading, pixels, pixels, words), 2)),
        who=draw(words),
    )


choices = st.builds(SubtractionChoice, shift_px=st.none() | pixels, who=words)


@st.composite
def collaterals(draw: st.DrawFn) -> Collateral:
    kind = draw(st.sampled_from(["ascending_lumbar", "cross_pelvic", "other"]))
    points = draw(arrays(draw(st.integers(1, 3)), 2))
    return Collateral(draw(words), kind, points, draw(words), draw(st.sampled_from(["auto", "edited"])), draw(words))


@st.composite
def contours_and_found(draw: st.DrawFn) -> dict[str, LumenContours | None]:
    """What stands and what the program found: of the same frames."""
    stands = draw(st.none() | contours())
    if stands is None or draw(st.booleans()):
        return {"contours": stands, "found_contours": None}
    own = LumenContours(stands.points_mm + 1.0, stands.confidence, ("auto",) * stands.frame_count, stands.flags)
    return {"contours": stands, "found_contours": own}


plans_without_contours = st.builds(
    Plan,
    intake=intakes,
    spacing=st.none() | st.builds(PixelSpacing),
    landmarks=several(landmarks),
    lesions=st.none() | several(st.builds(LesionBorders)),
    reference=st.none() | st.builds(ReferenceChoice),
    tracing=st.none() | tracings(),
    xray_scale=st.none() | st.builds(XrayScale),
    subtraction=st.none() | choices,
    further_views=several(
        st.builds(
            FurtherView,
            image=words,
            tracing=st.none() | tracings(),
            xray_scale=st.none() | st.builds(XrayScale),
            subtraction=st.none() | choices,
            is_left_out=st.booleans(),
        ),
        2,
    ),
    collaterals=several(collaterals(), 2),
    shared_pins=several(st.builds(SharedPin), 2),
    known_sizes=several(st.builds(KnownSize), 2),
    planned_view=st.none() | st.builds(PlannedView),
    hand_measures=several(
        st.builds(
            HandMeasure, points_px=st.lists(st.tuples(*[st.floats(-5, 900)] * 2), min_size=3, max_size=5).map(tuple)
        ),
        2,
    ),
    placements=several(st.builds(StentPlacement)),
    overrides=several(st.builds(CheckOverride)),
    confirmed_frames=st.frozensets(frame_numbers, max_size=4),
    lone_corrections=st.frozensets(frame_numbers, max_size=4),
)


@st.composite
def motions(draw: st.DrawFn, frames: int) -> CatheterMotion:
    steps = hnp.arrays(np.float64, frames, elements=st.floats(0, allow_infinity=False))
    return CatheterMotion(draw(steps), draw(st.sampled_from(["speckle", "rests"])))


@st.composite
def whole_plans(draw: st.DrawFn) -> Plan:
    plan = replace(draw(plans_without_contours), **draw(contours_and_found()))
    frames = 3 if plan.contours is None else plan.contours.frame_count
    return replace(plan, motion=draw(st.none() | motions(frames)))


plans = whole_plans()


def identical(one: object, other: object) -> bool:
    """Bit for bit: NaN equals NaN, 0.0 differs from -0.0, arrays by their bytes."""
    if isinstance(one, np.ndarray) and isinstance(other, np.ndarray):
        return one.shape == other.shape and one.dtype == other.dtype and one.tobytes() == other.tobytes()
    if isinstance(one, float) and isinstance(other, float):
        return (np.isnan(one) and np.isnan(other)) or one.hex() == other.hex()
    if isinstance(one, str) and isinstance(other, str):  # a sentence of the program that was recalled is that text
        return one == other
    if type(one) is not type(other):
        return False
    if is_dataclass(one):
        return all(identical(getattr(one, item.name), getattr(other, item.name)) for item in fields(one))
    if isinstance(one, tuple):
        return len(one) == len(other) and all(map(identical, one, other))
    return one == other


def made_case(image: Path, sop_instance_uid: str = "1.2.3.4", sha256: str = "", frames: int = 2) -> Case:
    """A case whose only image is the pullback in the file `image`."""
    origin = ImageOrigin(str(image), sop_instance_uid, sha256=sha256)
    patient = Patient("SAMPLE, Left NIVL", "SAMPLE-1", "1970-01-01", "F")
    return Case(patient, replace(made_pullback(frames), origin=origin))


def made_plan(frames: int = 2) -> Plan:
    """A plan that has something in every field."""
    angles = np.linspace(0.0, 2.0 * np.pi, CONTOUR_POINTS, endpoint=False)
    circle = 6.0 * np.stack([np.cos(angles), np.sin(angles)], axis=1)
    scale = XrayScale(0.3, "manual", 5.0, "typed in")
    return Plan(
        intake=Intake("left", "NIVL", symptoms=(Symptom("heaviness", True),)),
        contours=LumenContours(
            np.tile(circle, (frames, 1, 1)), np.full(frames, 0.9), ("edited",) * frames, (("flat",),) * frames
        ),
        found_contours=LumenContours(
            np.tile(1.1 * circle, (frames, 1, 1)), np.full(frames, 0.6), ("auto",) * frames, ((),) * frames
        ),
        spacing=PixelSpacing(0.05, 0.05, "manual", "SAMPLE, Surgeon"),
        landmarks=(Landmark("artery_crossing", 1, None, "edited"),),
        lesions=(LesionBorders("L1", 0, 1),),
        reference=ReferenceChoice("manual", None, 165.0),
        tracing=VenogramTracing(
            np.array([[1.0, 2.0], [1.0, 3.0]]), np.array([9.0, np.nan]), np.empty((0, 2)), scale, 0, False
        ),
        xray_scale=scale,
        placements=(StentPlacement("abre", 16.0, 100.0, 5.5),),
        overrides=(CheckOverride("unverified_sizes", "checked against the box"),),
        confirmed_frames=frozenset({1}),
        motion=CatheterMotion(np.array([0.0, *[1.0] * (frames - 1)]), "speckle"),
        lone_corrections=frozenset({0}),
        aftercare="Walk on the first day.",
        venogram_landmarks=(VenogramLandmark("internal_iliac_ostium", 210.5, 180.0, "SAMPLE, Surgeon"),),
        subtraction=SubtractionChoice("frame", 2, (0.5, -1.25), 9, "SAMPLE, Surgeon"),
        further_views=(FurtherView("1.2.3.5", None, scale, is_left_out=True),),
        collaterals=(
            Collateral("C1", "cross_pelvic", np.array([[4.0, 5.0], [9.0, 5.5]]), "", "edited", "SAMPLE, Surgeon"),
        ),
        shared_pins=(SharedPin("P1", "stent_cranial_end", 1, 200.0, 90.0),),
        known_sizes=(KnownSize("", "catheter", 8.2 / 3, (10.0, 10.0), (10.0, 64.5), 0, "SAMPLE, Surgeon"),),
        planned_view=PlannedView("1.2.3.9", "SAMPLE, Surgeon"),
        hand_measures=(HandMeasure("H1", "length", "", 1, ((10.0, 12.5), (40.0, 12.5)), "web to wall"),),
    )
