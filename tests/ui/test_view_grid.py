"""Moving, floating and resetting views as a hand does it."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt

from planner.storage.journal import Journal
from planner.storage.recent import RecentCases
from planner.ui.app import make_window
from planner.ui.settings import Settings
from planner.ui.views.view_grid import FIRST, on_a_screen
from tests.ui.conftest import close_without_asking, open_sample
from tests.ui.test_window import key

NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def names(window):
    return [[place.name for place in row.places] for row in window.workbench.grid.arrangement.rows]


def drag_title(qtbot, window, name, target, share):
    """Drag the title line of one view to a point of another, given as shares of its width and height."""
    header = window.workbench.panel(name)._header
    goal = window.workbench.panel(target)
    point = goal.mapToGlobal(QPoint(round(share[0] * goal.width()), round(share[1] * goal.height())))
    qtbot.mousePress(header, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    qtbot.mouseMove(header, QPoint(40, 25))
    qtbot.mouseMove(header, header.mapFromGlobal(point))
    return header, header.mapFromGlobal(point)


def test_a_title_dropped_on_another_view_lets_both_change_places(qtbot, bench):
    header, point = drag_title(qtbot, bench, "profile", "ivus", (0.5, 0.5))
    assert bench.workbench.grid._mark.isVisible()
    qtbot.mouseRelease(header, Qt.MouseButton.LeftButton, pos=point)
    assert names(bench) == [["profile", "venogram", "solid"], ["longitudinal"], ["ivus"]]
    assert not bench.workbench.grid._mark.isVisible()
    assert all(bench.workbench.panel(name).isVisible() for name in set(FIRST.names) - FIRST.hidden)


def test_a_title_dropped_at_an_edge_goes_beside_it(qtbot, bench):
    header, point = drag_title(qtbot, bench, "venogram", "longitudinal", (0.95, 0.5))
    qtbot.mouseRelease(header, Qt.MouseButton.LeftButton, pos=point)
    assert names(bench) == [["ivus", "solid"], ["longitudinal", "venogram"], ["profile"]]


def test_escape_while_dragging_leaves_everything_where_it_was(qtbot, bench):
    header, point = drag_title(qtbot, bench, "profile", "ivus", (0.5, 0.5))
    key(qtbot, bench, Qt.Key.Key_Escape)
    qtbot.mouseRelease(header, Qt.MouseButton.LeftButton, pos=point)
    assert names(bench) == [["ivus", "venogram", "solid"], ["longitudinal"], ["profile"]]


def test_a_view_goes_into_its_own_window_and_closing_that_brings_it_back(qtbot, bench):
    panel = bench.workbench.panel("ivus")
    qtbot.mouseClick(panel.window_button, Qt.MouseButton.LeftButton)
    window = panel.window()
    assert window is not bench
    assert window.isVisible()
    assert bench.workbench.cross_section.isVisible()
    window.close()
    assert panel.window() is bench
    assert panel.isVisible()
    assert names(bench) == [["ivus", "venogram", "solid"], ["longitudinal"], ["profile"]]


def test_keys_work_in_a_view_s_own_window(qtbot, bench):
    panel = bench.workbench.panel("ivus")
    qtbot.mouseClick(panel.window_button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(panel.window(), Qt.Key.Key_Space)
    assert bench.frame_cursor.is_playing
    qtbot.keyClick(panel.window(), Qt.Key.Key_Space)
    assert set(bench.actions_by_id.values()) <= set(panel.window().actions())
    panel.window().close()


def test_a_view_s_own_window_goes_with_its_case(qtbot, bench):
    panel = bench.workbench.panel("ivus")
    qtbot.mouseClick(panel.window_button, Qt.MouseButton.LeftButton)
    bench.desk.close_case()
    assert not panel.window().isVisible()
    open_sample(qtbot, bench)
    assert panel.window().isVisible()
    assert panel.window() is not bench


@pytest.mark.parametrize("pressed", [Qt.Key.Key_0])
def test_views_are_reset_by_a_key(qtbot, bench, pressed):
    qtbot.mouseClick(bench.workbench.panel("profile").window_button, Qt.MouseButton.LeftButton)
    bench.workbench.grid.swap_with_next("ivus")
    key(qtbot, bench, pressed, CTRL)
    assert names(bench) == [["ivus", "venogram", "solid"], ["longitudinal"], ["profile"]]
    assert bench.workbench.panel("profile").window() is bench


def test_the_keyboard_alone_can_maximise_swap_and_float(qtbot, bench):
    bench.activateWindow()
    bench.workbench.venogram.setFocus()
    key(qtbot, bench, Qt.Key.Key_M, CTRL)
    assert not bench.workbench.panel("ivus").isVisible()
    key(qtbot, bench, Qt.Key.Key_M, CTRL)
    assert bench.workbench.panel("ivus").isVisible()
    bench.workbench.venogram.setFocus()
    key(qtbot, bench, Qt.Key.Key_J, CTRL)
    assert names(bench) == [["ivus", "longitudinal", "solid"], ["venogram"], ["profile"]]
    bench.workbench.venogram.setFocus()
    key(qtbot, bench, Qt.Key.Key_M, CTRL | SHIFT)
    assert bench.workbench.panel("venogram").window() is not bench


def test_arrangement_and_sizes_come_back_in_the_next_session(qtbot, window, state_folder):
    open_sample(qtbot, window)
    window.workbench.grid.swap_with_next("ivus")
    window.workbench.grid.toggle_window("profile")
    window.workbench.grid._rows.setSizes([200, 400, 0])
    qtbot.wait(20)
    shares = [row.share for row in window.workbench.grid.arrangement.rows]
    window.store.mark_saved(window.store.plan)
    window.close()
    again = make_window(
        Settings(state_folder / "settings.ini"), Journal(state_folder / "journal"), RecentCases(state_folder)
    )
    with qtbot.waitExposed(again, timeout=20_000):
        again.show()
    assert names(again) == [["venogram", "ivus", "solid"], ["longitudinal"], ["profile"]]
    assert again.workbench.panel("profile").window() is not again
    assert [row.share for row in again.workbench.grid.arrangement.rows] == pytest.approx(shares, rel=0.05)
    close_without_asking(again)


def test_a_window_on_a_screen_that_is_gone_comes_back_in_sight(qapp):
    area = qapp.primaryScreen().availableGeometry()
    lost = on_a_screen(QRect(50_000, 50_000, 400, 300))
    assert area.contains(lost)
    assert on_a_screen(QRect(area.left() + 10, area.top() + 10, 400, 300)) == QRect(
        area.left() + 10, area.top() + 10, 400, 300
    )
