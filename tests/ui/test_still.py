"""The kept picture is the one that would be painted, and only what moves is painted anew."""

import numpy as np
import pytest
from PySide6.QtGui import QImage

from planner.ui.theme import palette
from planner.ui.views.still import StillCanvas
from planner.ui.working_out import ASSESS, POOLING
from tests.ui.conftest import open_sample


def pixels(widget):
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    held = np.frombuffer(image.constBits(), np.uint8).copy()  # the picture goes, and its memory with it
    return held.reshape(image.height(), image.bytesPerLine() // 4, 4)[..., :3]


@pytest.fixture
def views(qtbot, bench):
    bench.frame_cursor.go_to(48)
    qtbot.waitUntil(lambda: not any(bench.desk.tasks.is_running(key) for key in (ASSESS, POOLING)))
    qtbot.wait(100)
    bench.grab()
    return bench, (bench.workbench.longitudinal, bench.workbench.profile, bench.workbench.venogram)


def test_the_kept_picture_is_what_a_full_painting_gives(qtbot, views):
    _, canvases = views
    for view in canvases:
        kept = pixels(view).astype(int)
        view._still = None
        anew = pixels(view).astype(int)
        assert np.abs(kept - anew).max() == 0
        assert kept.std() > 5


def test_scrubbing_paints_no_plot_anew_but_what_moves(qtbot, views, monkeypatch):
    window, canvases = views
    painted, paint = [], StillCanvas._painted
    monkeypatch.setattr(StillCanvas, "_painted", lambda self: painted.append(self.accessibleName()) or paint(self))
    before = [pixels(view).copy() for view in canvases]
    window.frame_cursor.go_to(80)
    qtbot.wait(60)
    after = [pixels(view) for view in canvases]
    assert painted == []
    for was, now in zip(before, after, strict=True):
        share = (np.abs(was.astype(int) - now).max(axis=-1) > 0).mean()
        assert 0 < share < 0.05


def test_the_cursor_s_line_stands_at_its_place_in_both_views_along_the_vein(qtbot, views):
    window, (longitudinal, profile, _) = views
    window.frame_cursor.go_to(100)
    qtbot.wait(40)
    for view, colour in ((longitudinal, palette.CURSOR), (profile, palette.CURSOR_LINE)):
        place = round(view.viewport_point(100.0, 0.0).x())
        row = int(view.picture_area().center().y()) + 20
        wanted = [int(colour[i : i + 2], 16) for i in (5, 3, 1)]
        near = pixels(view)[row, place - 1 : place + 2].astype(int)
        assert np.abs(near - wanted).max(axis=-1).min() < 80


def test_an_edit_paints_the_plot_anew(qtbot, bench):
    bench.frame_cursor.go_to(33)
    view = bench.workbench.profile
    qtbot.wait(60)
    before = pixels(view).copy()
    bench.actions_by_id["reference_cranial"].trigger()
    qtbot.waitUntil(lambda: not bench.store.is_stale and bench.store.is_shown)
    qtbot.wait(100)
    assert np.any(pixels(view) != before)


def test_a_view_that_grows_is_painted_in_its_new_size(qtbot, bench):
    bench.resize(1500, 900)
    qtbot.wait(80)
    view = bench.workbench.profile
    bench.grab()
    assert view._still.size() == view.viewport().size() * view.devicePixelRatioF()
    open_sample(qtbot, bench)
