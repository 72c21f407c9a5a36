"""The four sample cases: who, which vein, how it is pictured and coded, and what the surgeon noted."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from pydicom.uid import UID, JPEG2000Lossless, JPEGLSLossless

from sample_cases.maker import dicom_writing, truth, venogram
from sample_cases.maker.anatomy import Anatomy, scene_of
from sample_cases.maker.dicom_writing import PullbackFacts, Sample
from sample_cases.maker.overlay import Overlay, burn_in
from sample_cases.maker.patients import CALIBRE_KEPT, NIVL, PTS, SECOND_LOOK, SILENT_NIVL
from sample_cases.maker.scene import Scene, picture_contours
from sample_cases.maker.section import Floats, polygon_area_mm2
from sample_cases.maker.surroundings import FRAME_HZ
from sample_cases.maker.ultrasound import Painter, Probe
from sample_cases.maker.venogram import Setup

FIELD_MM = 60.0


@dataclass(frozen=True)
class Look:
    """How a pullback is pictured and coded."""

    step_mm: float = 1.0
    size_px: int = 512
    panel_px: int = 0
    colour: bool = False
    jpeg_quality: int | None = 75
    j2k_ratio: float | None = None
    gain_db: float = 0.0


@dataclass(frozen=True)
class Case:
    """One sample case; the venogram may be absent."""

    sample: Sample
    anatomy: Anatomy
    look: Look
    seed: int
    intake: dict[str, Any]
    venogram: Setup | None = None
    venogram_coding: UID = JPEGLSLossless
    venogram_mask: bool = False
    venogram_magnification: bool = True
    baseline: Anatomy | None = None

    def positions_mm(self) -> Floats:
        """Position of every frame."""
        return np.arange(0.0, self.anatomy.end_mm + 1e-9, self.look.step_mm)

    def scene(self) -> Scene:
        """The pullback before it is pictured."""
        scene = scene_of(self.anatomy, self.positions_mm(), np.random.default_rng([self.seed, 1]))
        return replace(scene, gain_db=self.look.gain_db)

    def painter(self) -> Painter:
        """Draws the pullback's frames without overlay."""
        probe = Probe(self.look.size_px, FIELD_MM, self.look.size_px // 2)
        return Painter(self.scene(), probe, np.random.default_rng([self.seed, 2]))

    def facts(self) -> PullbackFacts:
        """Geometry and timing for the header."""
        look = self.look
        mm_per_px, centre = FIELD_MM / look.size_px, look.size_px // 2
        return PullbackFacts(mm_per_px, centre, look.size_px, look.step_mm * FRAME_HZ, 1000 / FRAME_HZ)


def _sample(case: str, name: str, number: str, born: str, sex: str, day: str) -> Sample:
    return Sample(case, f"SAMPLE^{name}", f"SAMPLE-{number}", born, sex, day)


CASES: dict[str, Case] = {
    "left_nivl": Case(
        _sample("left_nivl", "LEFT NIVL", "0001", "19810101", "F", "20250304"),
        NIVL,
        Look(step_mm=0.9, jpeg_quality=61),
        seed=101,
        venogram=venogram.SETUPS["nivl"],
        venogram_mask=True,
        intake={
            "side": "left",
            "class": "NIVL",
            "cause": "compression by the right common iliac artery",
            "symptoms": [
                {"name": "swelling of the left leg", "positional": True},
                {"name": "venous claudication", "positional": False},
                {"name": "heaviness on standing", "positional": True},
            ],
            "ceap": "C3",
            "vcss": 9,
            "ulcer": False,
            "prior_dvt": False,
            "anticoagulation": "none",
            "allergies": [],
            "pregnancy": False,
            "planned_abdominal_surgery": False,
            "filling_state": "hydrated, supine, quiet breathing",
        },
    ),
    "left_pts": Case(
        _sample("left_pts", "LEFT PTS", "0002", "19690101", "M", "20250311"),
        PTS,
        Look(size_px=400, panel_px=128, gain_db=1.5, jpeg_quality=66),
        seed=202,
        venogram=venogram.SETUPS["pts"],
        venogram_coding=JPEG2000Lossless,
        venogram_magnification=False,
        intake={
            "side": "left",
            "class": "PTS",
            "cause": "iliofemoral thrombosis six years ago",
            "symptoms": [
                {"name": "swelling of the left leg", "positional": False},
                {"name": "venous claudication", "positional": False},
                {"name": "skin changes above the ankle", "positional": None},
            ],
            "ceap": "C4",
            "vcss": 14,
            "villalta": 16,
            "ulcer": False,
            "prior_dvt": True,
            "anticoagulation": "direct oral anticoagulant",
            "allergies": [],
            "pregnancy": False,
            "planned_abdominal_surgery": False,
            "filling_state": "hydrated, supine, quiet breathing",
        },
    ),
    "left_nivl_silent": Case(
        _sample("left_nivl_silent", "SILENT NIVL", "0003", "19760101", "F", "20250318"),
        SILENT_NIVL,
        Look(size_px=384, jpeg_quality=None, j2k_ratio=12.5, gain_db=-1.5),
        seed=303,
        intake={
            "side": "left",
            "class": "NIVL",
            "cause": "found by chance on a scan for another reason",
            "symptoms": [],
            "ceap": "C0",
            "vcss": 0,
            "ulcer": False,
            "prior_dvt": False,
            "anticoagulation": "none",
            "allergies": [],
            "pregnancy": False,
            "planned_abdominal_surgery": False,
        },
    ),
    "left_nivl_second_look": Case(
        _sample("left_nivl_second_look", "LEFT NIVL", "0001", "19810101", "F", "20250603"),
        SECOND_LOOK,
        Look(size_px=320, colour=True, jpeg_quality=64),
        seed=404,
        baseline=NIVL,
        intake={
            "side": "left",
            "class": "NIVL",
            "cause": "compression by the right common iliac artery, stented three months ago",
            "symptoms": [{"name": "heaviness on standing", "positional": True}],
            "ceap": "C2",
            "vcss": 3,
            "ulcer": False,
            "prior_dvt": False,
            "anticoagulation": "direct oral anticoagulant",
            "prior_stent": True,
            "filling_state": "hydrated, supine, quiet breathing",
        },
    ),
}


def make_case(name: str, out: Path) -> None:
    """Write one case's DICOM files, intake and truth below out/name."""
    case, folder = CASES[name], out / name
    (folder / "dicom").mkdir(parents=True, exist_ok=True)
    known = _make_pullback(case, folder)
    if case.venogram is not None:
        known["venogram"] = _make_venogram(case, folder)
    if case.baseline is not None:
        known["elongation"] = _elongation(case.baseline, case.anatomy)
    marks = [{"name": m["name"], "frame": m["frame"]} for m in known["pullback"]["landmarks"]]
    _write_json(folder / "intake.json", {**case.intake, "landmarks": marks}, indent=2)
    _write_json(folder / "truth.json", {"schema": "ilioplan.sample_truth/1", "case": name, **known}, indent=None)


def pictures(case: Case) -> np.ndarray:
    """All frames with the console's overlay, grey or colour."""
    painter, size = case.painter(), case.look.size_px
    plain = np.stack([painter.frame(k) for k in range(len(painter.scene))])
    lines = (case.sample.name.replace("^", " "), case.sample.patient_id, case.sample.study_date, "10 MHz", "60 mm")
    overlay = Overlay(lines, FIELD_MM / size, size // 2, size, right_panel_px=case.look.panel_px)
    shown = burn_in(plain, overlay, [f"{k + 1}/{len(plain)}" for k in range(len(plain))])
    return _in_colour(plain, shown) if case.look.colour else shown


def _in_colour(plain: np.ndarray, shown: np.ndarray) -> np.ndarray:
    """Grey echoes under a yellow overlay."""
    picture = np.repeat(shown[..., None], 3, axis=-1)
    picture[..., 2][shown != plain] //= 3
    return picture


def _make_pullback(case: Case, folder: Path) -> dict[str, Any]:
    scene, s, facts = case.scene(), case.positions_mm(), case.facts()
    path = folder / "dicom" / "ivus.dcm"
    dicom_writing.write_pullback(
        path,
        pictures(case),
        case.sample,
        facts,
        jpeg_quality=case.look.jpeg_quality,
        j2k_ratio=case.look.j2k_ratio,
    )
    contours = picture_contours(scene)
    np.savez_compressed(folder / "truth_contours.npz", contours_mm=contours.astype(np.float32))
    return {
        "pullback": {
            "file": "dicom/ivus.dcm",
            "mm_per_pixel": facts.mm_per_px,
            "transducer_px": [facts.reference_px, facts.reference_px],
            "frame_spacing_mm": case.look.step_mm,
            "stent_mm": case.anatomy.stent_mm,
            "landmarks": truth.landmark_truth(case.anatomy, s),
            "lesions": truth.lesion_truth(case.anatomy, s, polygon_area_mm2(scene.contours_mm)),
            "frames": truth.frame_truth(case.anatomy, s, contours),
        }
    }


def _make_venogram(case: Case, folder: Path) -> dict[str, Any]:
    setup = case.venogram
    assert setup is not None
    images, known = venogram.take(setup, case.seed)
    dicom_writing.write_venogram(
        folder / "dicom" / "venogram.dcm",
        images,
        case.sample,
        setup.geometry,
        1000 * venogram.FRAME_S,
        mask_frame=known.mask_frame if case.venogram_mask else None,
        with_magnification=case.venogram_magnification,
        logarithmic=setup.logarithmic,
        coding=case.venogram_coding,
    )
    return {"file": "dicom/venogram.dcm", **truth.venogram_record(known)}


def _elongation(before: Anatomy, after: Anatomy) -> dict[str, Any]:
    change = {name: round(100 * (kept - 1), 3) for name, kept in CALIBRE_KEPT.items()}
    return {**truth.elongation_truth(before, after), "caudal_diameter_change_percent": change}


def _write_json(path: Path, record: dict[str, Any], indent: int | None) -> None:
    path.write_text(json.dumps(record, indent=indent) + "\n", encoding="utf-8", newline="\n")
