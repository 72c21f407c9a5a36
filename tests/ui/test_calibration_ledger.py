"""The calibration ledger: every line told, red where it must be, and the way to the dialog that changes it."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from planner.model.calibration_ledger import CalibrationLedger, CrossCheck, LedgerRow
from planner.ui.dialogs.bands import BandsDialog
from planner.ui.dialogs.calibration import CalibrationDialog
from planner.ui.dialogs.calibration_ledger import LedgerDialog
from planner.ui.dialogs.known_size import KnownSizeDialog
from planner.ui.dialogs.landmarks import LandmarksDialog
from planner.ui.dialogs.ledger_words import HEADINGS, write_row
from planner.ui.dialogs.venogram_scale import VenogramScaleDialog
from planner.ui.opening import Opened
from planner.ui.theme import palette
from tests.helpers.cases import plain_case, plain_plan
from tests.ui.conftest import open_sample
from tests.ui.pollers import later

ROW = LedgerRow(
    "ivus_pixel", "1.2.3.1", "IVUS pullback", "ultrasound_regions", "file", "", 0.1, 0.1, None, True, 3.0, False,
    "", "Clinical reference, section 7.1",
)  # fmt: skip
ASSUMED = replace(
    ROW, subject="venogram_pixel", image="1.2.3.2", image_name="Venogram, AP", method="geometry", is_assumed=True,
    why="SID 1000 mm, SOD 720 mm",
)  # fmt: skip
MISSING = replace(
    ASSUMED, method="none", by="nobody", mm_per_pixel_x=None, mm_per_pixel_y=None, is_isotropic=None,
    error_percent=None, is_assumed=False,
)  # fmt: skip
OFF = CrossCheck("catheter of 9.0 F", 3.0, 3.3, 10.0, 6.0, "a reader")
GOOD = CrossCheck("the header's distances", None, None, 1.0, 8.0)


def cells(row):
    return dict(zip(HEADINGS, write_row(row).cells, strict=True))


class TestWords:
    def test_a_row_tells_source_value_who_isotropy_and_error(self):
        told = cells(ROW)
        assert told["What"] == "IVUS pullback: pixel size"
        assert told["Source"] == "from the file's ultrasound regions"
        assert told["Value"] == "0.1000 mm/px"
        assert told["Who"] == "the file"
        assert told["Across = down"] == "yes"
        assert told["Error (1 SD)"] == "±3.0 %"
        assert not write_row(ROW).is_red

    def test_pixels_that_differ_across_and_down_are_both_told(self):
        told = cells(replace(ROW, mm_per_pixel_y=0.12, is_isotropic=False, who="a reader"))
        assert (told["Value"], told["Across = down"], told["Who"]) == ("0.1000 × 0.1200 mm/px", "▲ no", "a reader")

    def test_what_is_assumed_missing_or_contradicted_is_red_and_has_a_sign(self):
        assert write_row(ASSUMED).is_red
        assert cells(ASSUMED)["Source"].startswith("▲ assumed")
        assert write_row(MISSING).is_red
        assert cells(MISSING)["Source"] == "▲ not calibrated"
        contradicted = replace(ROW, checks=(OFF, GOOD))
        assert write_row(contradicted).is_red
        assert cells(contradicted)["Checked by"] == "▲ 1 of 2 contradicts"
        assert cells(replace(ROW, checks=(GOOD,)))["Checked by"] == "✓ 1 agrees"

    def test_a_check_tells_what_was_measured_against_what_is_known(self):
        detail = write_row(replace(ROW, checks=(OFF,))).detail
        assert "catheter of 9.0 F (a reader): measures 3.30 mm instead of 3.00 mm, +10.0 %; ±6.0 % is allowed" in detail


class TestDialog:
    @pytest.fixture
    def dialog(self, qtbot):
        made = LedgerDialog(CalibrationLedger((ROW, ASSUMED, MISSING)))
        qtbot.addWidget(made)
        made.show()
        return made

    def test_red_lines_are_red_in_every_cell_and_others_are_not(self, dialog):
        colours = [
            {dialog.table.topLevelItem(row).foreground(column).color().name().upper() for column in range(7)}
            for row in range(3)
        ]
        assert palette.BLOCK not in colours[0]
        assert colours[1] == colours[2] == {palette.BLOCK}

    def test_the_selected_line_is_explained_and_enter_changes_it(self, qtbot, dialog):
        qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
        assert "SID 1000 mm, SOD 720 mm" in dialog.detail.text()
        qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
        assert (dialog.wish, dialog.row) == ("change", ASSUMED)

    def test_what_is_not_calibrated_cannot_be_checked(self, dialog):
        dialog.table.setCurrentItem(dialog.table.topLevelItem(2))
        assert not dialog.check_button.isEnabled()
        assert dialog.change_button.isEnabled()


class TestKnownSize:
    @pytest.fixture
    def dialog(self, qtbot):
        pullback = plain_case().pullback
        made = KnownSizeDialog(pullback.frames, 3, (0.0, 255.0), (0.1, 0.2), "1.2.3.1")
        qtbot.addWidget(made)
        made.show()
        return made

    def test_nothing_is_recorded_without_marks_thing_size_and_name(self, dialog):
        assert "moved the two marks" in dialog.find_problem()
        dialog.ruler.set_marks((10.0, 10.0), (40.0, 10.0))
        assert "Say what it is" in dialog.find_problem()
        dialog.thing_edit.set_value("catheter")
        assert "name" in dialog.find_problem()
        dialog.who_edit.setText("a reader")
        assert dialog.find_problem() == ""

    def test_the_size_measured_with_the_calibration_in_force_is_told_at_once(self, dialog):
        dialog.ruler.set_marks((10.0, 10.0), (40.0, 30.0))
        dialog.distance_edit.setText("5")
        assert "The marks are 5.00 mm apart" in dialog.says.text()
        assert "+0.0 %" in dialog.says.text()

    def test_what_was_measured_is_recorded_with_its_frame_and_author(self, dialog):
        dialog.ruler.set_marks((10.0, 10.0), (40.0, 10.0))
        dialog.thing_edit.set_value("ruler")
        dialog.distance_edit.setText("3")
        dialog.who_edit.setText("a reader")
        size = dialog.known_size
        assert (size.image, size.thing, size.known_mm, size.frame_index, size.who) == (
            "1.2.3.1", "ruler", 3.0, 3, "a reader",
        )  # fmt: skip
        assert size.to_px == pytest.approx((40.0, 10.0))


class TestBands:
    def places(self, count):
        return tuple((50.0, 20.0 + 25.0 * number) for number in range(count))

    def test_bands_of_known_distance_give_the_scale_and_its_author(self, qtbot):
        dialog = BandsDialog(self.places(8), "a reader")
        qtbot.addWidget(dialog)
        assert dialog.find_problem() == ""
        assert dialog.scale.mm_per_pixel == pytest.approx(0.4, rel=0.01)
        assert (dialog.scale.method, dialog.scale.who) == ("catheter_markers", "a reader")
        dialog.spacing_edit.setText("20")
        assert dialog.scale.mm_per_pixel == pytest.approx(0.8, rel=0.01)

    def test_four_bands_are_too_few(self, qtbot):
        dialog = BandsDialog(self.places(4), "a reader")
        qtbot.addWidget(dialog)
        assert "at least 5 bands" in dialog.find_problem()


class TestOnTheScreen:
    def run_through(self, *acts):
        """Answer one modal dialog after the other, each with its own act; the kinds that came."""
        seen, waiting = [], list(acts)

        def look():
            dialog = QApplication.activeModalWidget()
            if dialog is not None and (not seen or seen[-1] is not dialog):
                seen.append(dialog)
                waiting.pop(0)(dialog)
            if waiting:
                later(20, look)

        later(0, look)
        return seen

    def choose(self, row, button="change_button"):
        def act(dialog):
            dialog.table.setCurrentItem(dialog.table.topLevelItem(row))
            getattr(dialog, button).click()

        return act

    def close(self, dialog):
        dialog.reject()

    def test_the_rail_opens_it_and_every_line_leads_to_its_dialog_and_back(self, qtbot, bench):
        rows = (CalibrationDialog, LandmarksDialog, VenogramScaleDialog)
        acts = [act for row in range(3) for act in (self.choose(row), self.close)]
        seen = self.run_through(*acts, self.close)
        step = next(button for button in bench.workbench.rail._buttons if button.text() == "Calibrate")
        qtbot.mouseClick(step, Qt.MouseButton.LeftButton)
        assert [type(each) for each in seen] == [kind for row in rows for kind in (LedgerDialog, row)] + [LedgerDialog]

    def test_a_check_by_a_known_size_stands_in_the_ledger_and_can_be_undone(self, qtbot, bench):
        def measure(dialog):
            dialog.ruler.set_marks((100.0, 100.0), (100.0 + 2.7 / (50 / 256), 100.0))
            dialog.thing_edit.set_value("catheter")
            dialog.distance_edit.setText("2.7")
            dialog.who_edit.setText("a reader")
            dialog.try_accept()

        seen = self.run_through(self.choose(0, "check_button"), measure, self.close)
        qtbot.keyClick(bench, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
        assert seen[-1].table.topLevelItem(0).text(6) == "✓ 1 agrees"
        assert bench.store.plan.known_sizes[0].who == "a reader"
        assert bench.store.undo_stack.undoText() == "Check a calibration by a known size"
        bench.store.undo_stack.undo()
        assert bench.store.plan.known_sizes == ()

    def test_a_ruler_on_the_picture_becomes_the_scale_in_one_step(self, qtbot, bench):
        view = bench.workbench.venogram

        def agree(dialog):
            assert dialog.ruler.length_px == pytest.approx(100.0, abs=2.0)
            dialog.distance_edit.setText("50")
            dialog.who_edit.setText("a reader")
            dialog.try_accept()

        self.run_through(agree)
        qtbot.keyClick(bench, Qt.Key.Key_R)
        assert "Drag along a known distance" in view.words.words_in("bottom_left")
        start, stop = (view.widget_point(*place).toPoint() for place in ((60.0, 60.0), (160.0, 60.0)))
        qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
        qtbot.mouseMove(view.viewport(), stop)
        qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=stop)
        scale = bench.store.plan.xray_scale
        assert scale.mm_per_pixel == pytest.approx(0.5, rel=0.02)
        assert (scale.method, scale.who) == ("manual", "a reader")
        assert bench.store.undo_stack.undoText() == "Calibrate venogram"

    def test_bands_clicked_beside_what_the_picture_shows_are_laid_on_it_and_the_ledger_says_so(self, qtbot, bench):
        view = bench.workbench.venogram
        found = bench.store.plan.tracing.markers_px[:7]
        view.show_frame(0)
        qtbot.waitUntil(lambda: view.picture is not None, timeout=5000)

        def agree(dialog):
            dialog.who_edit.setText("a reader")
            assert "all lie on bands of the picture" in dialog.says.text()
            dialog.try_accept()

        self.run_through(agree)
        qtbot.keyClick(bench, Qt.Key.Key_K)
        for x, y in found + np.array([1.2, -0.8]):
            qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.widget_point(x, y).toPoint())
        view.setFocus()
        qtbot.keyClick(view, Qt.Key.Key_Return)
        off = np.hypot(*(bench.store.plan.tracing.markers_px - found).T)
        assert off.mean() < 0.6  # the clicks were 1.4 off
        assert bench.store.plan.xray_scale.detail.endswith("marked by a reader; all lie on bands of the picture")
        qtbot.waitUntil(lambda: not bench.store.is_stale and bench.store.is_shown, timeout=15_000)
        row = next(row for row in bench.store.assessment.calibrations.rows if row.subject == "venogram_pixel")
        assert "all lie on bands of the picture" in row.why

    def test_a_case_of_a_venogram_alone_has_a_ledger_too(self, qtbot, window):
        case = replace(plain_case(), pullback=None)
        plan = replace(plain_plan(), contours=None, landmarks=(), xray_scale=None)
        window.desk._take_opened(Opened(case, plan, (Path("x"),)))
        qtbot.waitUntil(lambda: not window.store.is_stale and window.store.is_shown, timeout=15_000)
        seen = self.run_through(self.close)
        qtbot.keyClick(window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
        assert seen[0].table.topLevelItemCount() == 1


@pytest.mark.slow
def test_a_drawn_centreline_is_measured_and_saved(qtbot, window, tmp_path):
    open_sample(qtbot, window)
    view = window.workbench.venogram
    before = window.store.plan.tracing
    qtbot.keyClick(window, Qt.Key.Key_C, Qt.KeyboardModifier.ShiftModifier)
    for place in (before.centreline_px[40], before.centreline_px[-60]):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.widget_point(*place).toPoint())
    qtbot.waitUntil(lambda: window.store.plan.tracing is not before, timeout=20_000)
    qtbot.waitUntil(lambda: not window.store.is_stale and window.store.is_shown, timeout=20_000)
    assert window.store.assessment.venogram.tracing.source == "edited"
    assert window.store.is_edited
