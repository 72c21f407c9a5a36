"""Real angiograms of other vessels: whatever they show, the tracing is sound or says what is wrong."""

import os
from pathlib import Path

import numpy as np
import pydicom
import pytest

from planner.measure.xray.measuring import measure_tracing
from planner.measure.xray.pooling import measure_pooling
from planner.measure.xray.tracing import trace_venogram
from planner.model.identity import ImageOrigin
from planner.model.venogram import Venogram
from tests.helpers.policies import shipped_policy
from tests.helpers.xray_phantom import ArrayFrames

BESIDE = Path(__file__).resolve().parents[4] / "shared" / "realdata"
REAL = Path(os.environ.get("ILIOPLAN_REALDATA", BESIDE)) / "xa"

pytestmark = pytest.mark.skipif(not REAL.is_dir(), reason="the real files are not on this machine")


def venogram_of(name: str) -> Venogram:
    picture = pydicom.dcmread(REAL / name)
    frames = picture.pixel_array
    frames = frames if frames.ndim == 3 else frames[None]
    times = 0.1 * np.arange(len(frames)) if len(frames) > 1 else None
    return Venogram(ImageOrigin(name, "1"), ArrayFrames(frames), int(picture.BitsStored), frame_times_s=times)


@pytest.mark.parametrize(
    "name",
    [
        "derived/xa_angiodata_p1_run1_20f_jpegbaseline_calibrated.dcm",
        "rf_karsten_464x512_8bit_explicitLE.dcm",
        "xa1_nema_1024_10bit_UNC.dcm",
        pytest.param("xa_rubo0002_512x512_96f_jpegbaseline_mask.dcm", marks=pytest.mark.slow),
    ],
)
def test_a_real_run_is_traced_inside_its_picture_or_the_reason_is_told(name: str) -> None:
    venogram = venogram_of(name)
    tracing = trace_venogram(venogram)
    measured = measure_tracing(tracing, shipped_policy())
    measure_pooling(venogram, tracing, measured.lesions)
    line = tracing.centreline_px
    assert len(line) or tracing.problem.startswith("no vein found")
    assert (line > -1).all()
    assert (line < [venogram.frames.columns, venogram.frames.rows]).all()
    assert not (tracing.diameter_px <= 0).any()
    assert tracing.scale is None, "none of these shows a marker catheter"


def test_a_beating_heart_is_not_subtracted_from_itself() -> None:
    assert not trace_venogram(venogram_of("xa_rubo0002_512x512_96f_jpegbaseline_mask.dcm")).subtracted
