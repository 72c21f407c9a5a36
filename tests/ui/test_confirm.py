"""Looking at the frames that decide the plan: by Enter, by the button, by a click on the list; all undoable."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QScrollArea

from planner.planning.confirmations import frames_to_confirm
from planner.ui.actions import ACTIONS
from planner.ui.views.confirm.state import confirming_words, describe_strip
from planner.ui.views.plan_card.state import describe_plan
from planner.ui.views.plan_card.widget import NARROWEST
from tests.helpers import assessments
from tests.helpers.cases import plain_plan
from tests.ui.conftest import open_sample

SAMPLE = assessments.with_deciding_frames(assessments.sample())
LISTED = [item.frame_index for item in SAMPLE.assessment.deciding_frames]


def press(qtbot, window, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(window, key, modifier)


def wait_for_plan(qtbot, window):
    qtbot.waitUntil(lambda: not window.store.is_stale and window.store.is_shown, timeout=10_000)


def pending(window):
    return [item.frame_index for item in frames_to_confirm(window.store.assessment.deciding_frames, window.store.plan)]


class TestWords:
    def test_the_strip_says_how_many_frames_decide_and_why_the_next_one_matters(self):
        words = describe_strip(SAMPLE.assessment, replace(SAMPLE.plan, confirmed_frames=frozenset()), 0)
        assert words.headline == f"{len(LISTED) - 1} of {len(LISTED)} left to confirm"  # the MLA was drawn by a person
        assert words.reason.startswith("Reference of L1:")
        assert words.reason.endswith(f"Frame {LISTED[1] + 1}, confidence 90 %.")
        assert words.button == "Show · Enter"

    def test_on_a_frame_to_confirm_the_button_confirms_it(self):
        words = describe_strip(SAMPLE.assessment, SAMPLE.plan, LISTED[2])
        assert words.button == "Confirm · Enter"
        assert "landing" in words.reason

    def test_low_confidence_is_said_in_words(self):
        unsure = assessments.with_confidence(assessments.sample(), [LISTED[1]], 0.62)
        words = describe_strip(unsure.assessment, unsure.plan, 0)
        assert words.is_doubtful
        assert words.sign == "?"
        assert words.reason.endswith("confidence 62 %: low.")

    def test_uncertain_frames_inside_lesions_are_counted_once_the_deciding_ones_are_done(self):
        unsure = assessments.with_confidence(assessments.sample(), [30, 31], 0.5)
        plan = replace(unsure.plan, confirmed_frames=frozenset(LISTED))
        assert confirming_words(unsure.assessment.deciding_frames, plan) == "2 frames in lesions unsure"

    def test_when_all_are_confirmed_there_is_no_button(self):
        words = describe_strip(SAMPLE.assessment, replace(SAMPLE.plan, confirmed_frames=frozenset(LISTED)), 0)
        assert words.is_done
        assert (words.sign, words.headline) == ("✓", "All deciding frames are confirmed")

    def test_without_a_lesion_there_is_no_strip(self):
        assert describe_strip(SAMPLE.changed(deciding_frames=()).assessment, SAMPLE.plan, 0) is None

    def test_the_card_lists_each_deciding_frame_with_its_figure_and_confidence(self):
        unsure = assessments.with_confidence(assessments.sample(), [LISTED[1], 30], 0.62)
        rows = describe_plan(unsure.assessment).deciding
        assert [row.frame_index for row in rows] == LISTED
        assert (rows[0].what, rows[0].trust) == ("MLA of L1", "confirmed")
        assert (rows[1].trust, rows[1].standing) == ("confidence 62 %", "doubtful")


class TestWindow:
    def test_enter_goes_to_the_first_deciding_frame_before_it_confirms_anything(self, qtbot, bench):
        first = pending(bench)[0]
        press(qtbot, bench, Qt.Key.Key_Return)
        assert bench.frame_cursor.frame_index == first
        assert bench.store.plan.confirmed_frames == frozenset()
        assert bench.workbench.card.confirm.words.button == "Confirm · Enter"

    def test_enter_confirms_one_after_the_other_until_all_are_done(self, qtbot, bench):
        press(qtbot, bench, Qt.Key.Key_Return)
        for _ in range(40):
            left = pending(bench)
            if not left:
                break
            here = bench.frame_cursor.frame_index
            press(qtbot, bench, Qt.Key.Key_Return)
            assert here in bench.store.plan.confirmed_frames
            wait_for_plan(qtbot, bench)
        strip = bench.workbench.card.confirm
        assert strip.words.is_done
        assert not strip.button.isVisible()
        assert {step.word: step.standing for step in bench.workbench.rail.steps}["Contours"] == "done"

    def test_undo_asks_for_the_frame_again(self, qtbot, bench):
        before = pending(bench)
        press(qtbot, bench, Qt.Key.Key_Return)
        press(qtbot, bench, Qt.Key.Key_Return)
        assert bench.store.undo_stack.undoText() == f"Confirm contour of frame {before[0] + 1}"
        press(qtbot, bench, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        wait_for_plan(qtbot, bench)
        assert pending(bench) == before

    def test_the_button_does_what_enter_does(self, qtbot, bench):
        button = bench.workbench.card.confirm.button
        first = pending(bench)[0]
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert bench.frame_cursor.frame_index == first
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert first in bench.store.plan.confirmed_frames
        assert bench.frame_cursor.frame_index == pending(bench)[0]

    def test_enter_elsewhere_confirms_nothing_while_frames_are_left(self, qtbot, bench):
        bench.frame_cursor.go_to(150)
        press(qtbot, bench, Qt.Key.Key_Return)
        assert bench.store.plan.confirmed_frames == frozenset()
        assert bench.frame_cursor.frame_index in pending(bench)

    def test_n_passes_a_frame_over_without_confirming_it(self, qtbot, bench):
        left = pending(bench)
        press(qtbot, bench, Qt.Key.Key_N)
        press(qtbot, bench, Qt.Key.Key_N)
        assert bench.frame_cursor.frame_index == left[1]
        assert pending(bench) == left

    def test_a_click_on_the_list_shows_the_frame(self, qtbot, bench):
        card = bench.workbench.card
        row = card.words.deciding[-1]
        links = [one for one in card.findChildren(QPushButton) if one.text() == row.what and one.isVisible()]
        qtbot.mouseClick(links[0], Qt.MouseButton.LeftButton)
        assert bench.frame_cursor.frame_index == row.frame_index

    def test_a_reference_that_is_a_mean_says_so_and_the_narrow_card_is_whole(self, bench):
        card = bench.workbench.card
        assert any("mean of " in row.figure for row in card.words.deciding)
        scroll = card.findChild(QScrollArea)
        assert scroll.widget().minimumSizeHint().width() <= NARROWEST - 2
        assert scroll.widget().width() <= scroll.viewport().width()

    def test_an_edited_frame_is_confirmed(self, qtbot, bench):
        frame = pending(bench)[0]
        bench.frame_cursor.go_to(frame)
        view = bench.workbench.cross_section
        start = bench.store.plan.contours.points_mm[frame][0]
        qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=view.widget_point(*start).toPoint())
        qtbot.mouseMove(view.viewport(), view.widget_point(start[0] + 0.5, start[1]).toPoint())
        qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton)
        assert frame not in pending(bench)

    def test_confirming_has_a_key_in_the_menu(self):
        keys = {spec.id: (spec.menu, spec.keys) for spec in ACTIONS}
        assert keys["confirm"] == ("Edit", ("Return", "Enter"))
        assert keys["next_to_confirm"] == ("Go", ("N",))


@pytest.fixture
def doubtful_bench(qtbot, window):
    """A case whose frames 80 to 84 are unsure and 100 to 104 interpolated."""
    plan = plain_plan()
    confidence = np.full(assessments.FRAMES, 0.9)
    confidence[80:85] = 0.4
    sources = tuple("interpolated" if 100 <= frame < 105 else "auto" for frame in range(assessments.FRAMES))
    contours = replace(plan.contours, confidence=confidence, sources=sources)
    open_sample(qtbot, window, plan=replace(plan, contours=contours))
    return window


class TestMarks:
    def test_a_doubtful_contour_is_dashed_and_said_in_words_until_it_is_confirmed(self, qtbot, doubtful_bench):
        view = doubtful_bench.workbench.cross_section
        doubtful_bench.frame_cursor.go_to(82)
        assert view.contour_style == Qt.PenStyle.DashLine
        assert "confidence 40 %" in view.readout.trust
        assert view.readout.is_doubtful
        doubtful_bench.store.apply("Confirm", lambda plan: replace(plan, confirmed_frames=frozenset({82})))
        assert view.contour_style == Qt.PenStyle.SolidLine
        assert "✓ confirmed" in view.readout.trust

    def test_an_interpolated_contour_is_dotted_and_said_to_be_so(self, doubtful_bench):
        view = doubtful_bench.workbench.cross_section
        doubtful_bench.frame_cursor.go_to(102)
        assert view.contour_style == Qt.PenStyle.DotLine
        assert "between corrected frames" in view.readout.source

    def test_a_doubtful_mla_carries_its_question_mark_in_the_profile(self, qtbot, window):
        plan = plain_plan()
        sources = ("auto",) * assessments.FRAMES
        confidence = np.where(np.arange(assessments.FRAMES) == assessments.MLA, 0.5, 0.9)
        open_sample(
            qtbot, window, plan=replace(plan, contours=replace(plan.contours, confidence=confidence, sources=sources))
        )
        words = window.workbench.profile.picture.lesions[0].words
        assert "mm² ?" in words

    def test_both_views_along_the_vein_mark_the_same_frames(self, doubtful_bench):
        bench = doubtful_bench.workbench
        for view in (bench.longitudinal, bench.profile):
            assert np.flatnonzero(view.marked.doubtful).tolist() == list(range(80, 85))
            assert np.flatnonzero(view.marked.interpolated).tolist() == list(range(100, 105))

    def test_confirmed_frames_keep_their_mark(self, qtbot, doubtful_bench):
        first = pending(doubtful_bench)[0]
        press(qtbot, doubtful_bench, Qt.Key.Key_Return)
        press(qtbot, doubtful_bench, Qt.Key.Key_Return)
        wait_for_plan(qtbot, doubtful_bench)
        bench = doubtful_bench.workbench
        for view in (bench.longitudinal, bench.profile):
            assert view.marked.confirmed == (first,)
            assert first not in view.marked.to_confirm
            assert view.marked.to_confirm
