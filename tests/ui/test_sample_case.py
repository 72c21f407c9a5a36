"""From a dropped sample case to an exported plan, with nothing replaced."""

import json

import pytest
from PySide6.QtCore import Qt

from planner.storage.case_file import read_case_file
from planner.ui.views.start_page.state import find_samples, paths_of_sample

pytestmark = pytest.mark.slow
LONG_MS = 120_000


def sample(name):
    found = [one for one in find_samples() if one.path.name == name]
    if not found:
        pytest.skip("the sample cases are not there")
    return found[0]


def open_and_wait(qtbot, window, name):
    window.open_paths(paths_of_sample(sample(name)))
    store = window.store
    qtbot.waitUntil(lambda: store.plan.contours is not None, timeout=LONG_MS)
    qtbot.waitUntil(lambda: not store.is_stale and store.is_shown and not window.status.is_busy, timeout=LONG_MS)


def test_a_new_user_s_way_from_sample_to_exported_plan(qtbot, window, tmp_path):
    open_and_wait(qtbot, window, "left_nivl")
    assert window.workbench.banner.words.side == "LEFT"
    assert window.store.assessment.indication.verdict == "treat"
    assert window.store.assessment.venogram is not None
    with qtbot.waitSignal(window.desk.exported, timeout=LONG_MS):
        window.desk.export(tmp_path / "plan")
    written = json.loads((tmp_path / "plan" / "plan.json").read_text(encoding="utf-8"))
    assert written["case"]["side"] == "left"
    assert (tmp_path / "plan" / "plan.pdf").read_bytes().startswith(b"%PDF")


def test_a_saved_case_reopens_exactly_as_it_was(qtbot, window, tmp_path):
    open_and_wait(qtbot, window, "left_nivl_silent")
    window.actions_by_id["go_mla"].trigger()
    frame = window.frame_cursor.frame_index
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    plan, path = window.store.plan, tmp_path / "a.ilioplan"
    with qtbot.waitSignal(window.desk.saved, timeout=LONG_MS):
        window.desk.save(path)
    window.desk.close_case()
    with qtbot.waitSignal(window.desk.opened, timeout=LONG_MS):
        window.open_paths((path,))
    assert window.frame_cursor.frame_index == frame
    assert window.store.plan.landmarks == plan.landmarks
    assert (window.store.plan.contours.points_mm == plan.contours.points_mm).sum() > 0
    assert read_case_file(path).plan.intake == plan.intake
    assert not window.store.is_edited


def test_without_symptoms_the_answer_is_do_not_treat_in_the_largest_type(qtbot, window):
    open_and_wait(qtbot, window, "left_nivl_silent")
    words = window.workbench.card.words
    assert (words.verdict_word, words.headline) == ("Do not treat", ())
