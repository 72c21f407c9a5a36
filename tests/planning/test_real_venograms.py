"""Real X-ray files of every kind go through the whole measurement without harm, where they are present."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

from planner.dicom.loading import load_case
from planner.model.plan import Plan
from planner.planning.assess import assess
from planner.planning.propose import measure_pooling_of, propose_tracing
from planner.report.json_text import json_bytes
from planner.report.venogram_json import venogram_document
from planner.storage.catalogue import read_catalogue
from tests.helpers.policies import shipped_policy

REAL = Path(os.environ.get("ILIOPLAN_REALDATA", Path(__file__).resolve().parents[3] / "shared" / "realdata")) / "xa"
FILES = sorted(path for path in REAL.rglob("*.dcm") if "JPLY" not in path.name) if REAL.is_dir() else []
"""All but the one whose encoding is refused (tests/dicom/test_realdata.py)."""

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not FILES, reason="the real files are not on this machine")]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_real_file_is_measured_without_harm(path: Path) -> None:
    case = load_case([path])
    plan = propose_tracing(case, Plan())
    made = assess(case, plan, read_catalogue(), shipped_policy(), measure_pooling_of(case, plan, shipped_policy()))
    assert case.venogram is not None
    assert made.venogram is not None
    tracing = made.venogram.tracing
    assert len(tracing.centreline_px) > 0 or tracing.problem
    if tracing.scale is None:
        assert made.venogram.diameter_mm is None
    else:
        assert 0.05 < tracing.scale.mm_per_pixel < 1.5
    known = tracing.diameter_px[np.isfinite(tracing.diameter_px)]
    assert np.all((known > 0) & (known < max(case.venogram.frames.rows, case.venogram.frames.columns) / 2))
    assert json_bytes(venogram_document(case.venogram, made.venogram, "now"))
