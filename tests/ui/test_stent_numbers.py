"""The stent's numbers: beside the hand, on the card, over the months; and the length allowance that a person sets."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from planner.model.assessment import Finding, LengthRule
from planner.model.diameter_rule import MeasureChoice
from planner.model.intake import LengthAllowance
from planner.model.prediction import Sensitivity
from planner.model.what_if import StentAtMonth
from planner.planning.what_if import what_if
from planner.storage.case_file import read_case_file
from planner.ui.views.plan_card.stent_words import allowance_rows, measure_rows, own_words, tornado_of
from planner.ui.views.plan_card.tornado import TornadoRow
from planner.ui.views.stent.months import thinned_area
from planner.ui.views.stent.placing import AS_PLACED
from planner.ui.views.stent.readout import count_words, read_out, signed_percent
from tests.helpers import assessments
from tests.planning.test_what_if import CATALOGUE, HELD, assessed
from tests.ui.test_stent import closing, drag, middle_of
from tests.ui.test_window import answer, buttons, texts, wait_for_plan

LEFT = Qt.MouseButton.LeftButton
SAMPLE = assessments.sample()


def values(lines) -> dict[str, str]:
    return {line.label: line.value for line in lines}


class TestReadout:
    def test_numbers_stand_beside_the_hand_while_it_drags_and_are_those_of_the_placement(self, qtbot, bench):
        view = bench.workbench.profile
        assert not bench.workbench.readout.isVisible()
        x, y = middle_of(bench, view)
        drag(qtbot, view, (x, y), (x + 30.0, y), release=False)
        readout = bench.workbench.readout
        assert readout.isVisible()
        found = what_if(bench.store.assessment, bench.store.plan.placements, bench.desk.catalogue)
        shown = dict(readout.lines)
        for label, value in values(read_out(found, 12)).items():
            assert shown[label].endswith(value)
        qtbot.mouseRelease(view.viewport(), LEFT)

    def test_a_stent_that_leaves_disease_bare_says_so_at_once_in_the_colour_of_a_stop(self, qtbot, bench):
        view = bench.workbench.profile
        x, y = middle_of(bench, view)
        drag(qtbot, view, (x, y), (x + 30.0, y), release=False)
        said = dict(bench.workbench.readout.lines)["Beyond the disease"]
        assert said.startswith("■")
        assert "bare cranial" in said
        qtbot.mouseRelease(view.viewport(), LEFT)
        wait_for_plan(qtbot, bench)
        assert "disease_left_cranial" in [check.code for check in bench.workbench.card.words.checks]
        assert "of disease uncovered" in texts(bench.workbench.card)
        stops = [check for check in bench.workbench.card.words.checks if check.severity == "block"]
        (count,) = bench.workbench.card.findChildren(QPushButton, "count block")[-1:]
        assert count.text() == f"■ {len(stops)}"
        assert stops[0].text in count.toolTip()

    @pytest.mark.parametrize(
        ("code", "end", "coloured"),
        [
            ("anchoring_too_small", "cranial", {"Cranial landing"}),
            ("anchoring_too_small", "caudal", {"Caudal landing"}),
            ("anchoring_too_small", None, {"Cranial landing", "Caudal landing"}),
            ("oversize_before", None, {"Caudal landing"}),
            ("oversize_after_remodelling", None, {"Caudal landing"}),
            ("apposition_too_short", None, {"Apposed"}),
            ("disease_left_cranial", None, {"Beyond the disease"}),
            ("protrusion_over_cap", None, {"Past the confluence"}),
        ],
    )
    def test_a_check_colours_the_lines_that_it_is_about(self, code, end, coloured):
        found = what_if(assessed(), HELD, CATALOGUE)
        lines = read_out(replace(found, checks=(Finding(code, "warn", "", "", end=end),)), 12)
        assert {line.label for line in lines if line.severity == "warn"} == coloured
        assert not any(line.severity == "block" for line in lines)

    def test_the_readout_goes_when_nothing_is_selected(self, qtbot, bench):
        view = bench.workbench.profile
        x, y = middle_of(bench, view)
        drag(qtbot, view, (x, y), (x + 10.0, y))
        assert bench.workbench.readout.isVisible()
        qtbot.keyClick(bench, Qt.Key.Key_Escape)
        assert not bench.workbench.readout.isVisible()

    def test_it_stays_inside_the_window(self, qtbot, bench):
        view = bench.workbench.longitudinal
        x, y = middle_of(bench, view)
        drag(qtbot, view, (x, y), (x - 12.0, y))
        readout = bench.workbench.readout
        assert readout.window().rect().contains(readout.geometry())

    def test_it_outlives_a_view_s_own_window(self, qtbot, bench):
        grid = bench.workbench.grid
        for name in ("longitudinal", "profile"):
            grid.toggle_window(name)
        bench.placing.select(0)
        bench.placing.nudge(2.0)
        readout = bench.workbench.readout
        assert readout.isVisible()
        assert readout.window() is bench
        grid.reset()
        qtbot.waitUntil(lambda: [each for each in QApplication.topLevelWidgets() if each.isVisible()] == [bench])
        bench.placing.nudge(2.0)
        assert readout.isVisible()

    @pytest.mark.parametrize(("percent", "words"), [(12.4, "+12\u00a0%"), (-3.0, "−3\u00a0%"), (0.0, "0\u00a0%")])
    def test_oversize_carries_its_sign(self, percent, words):
        assert signed_percent(percent) == words

    def test_checks_are_counted_by_weight(self):
        checks = [
            Finding(str(index), severity, "", "") for index, severity in enumerate(("block", "warn", "warn", "info"))
        ]
        assert count_words(checks) == "1 block, 2 cautions"
        assert count_words(checks[3:]) == ""


class TestMonths:
    def test_the_slider_runs_from_as_placed_over_month_0_to_month_12(self, bench):
        slider = bench.workbench.stent_bar.months.slider
        assert (slider.minimum(), slider.maximum()) == (AS_PLACED, 12)
        assert bench.workbench.stent_bar.months.words.text() == "as placed"
        assert bench.workbench.profile.months.edge_mm is None

    def test_the_edge_moves_cranially_with_its_band_in_both_views(self, qtbot, bench):
        slider = bench.workbench.stent_bar.months.slider
        placed = bench.placing.pictures[0].end_mm
        edges = []
        for month in (0, 3, 12):
            slider.setValue(month)
            at = bench.placing.what_if.at(month)
            for view in (bench.workbench.profile, bench.workbench.longitudinal):
                assert view.months.edge_mm == pytest.approx(placed - at.drift_mm)
                low, high = view.months.band_mm
                assert (low, high) == pytest.approx((placed - at.drift_p95_mm, placed - at.drift_p05_mm))
            edges.append(bench.workbench.profile.months.edge_mm)
        assert edges == sorted(edges, reverse=True)

    def test_the_words_say_month_calibre_and_that_it_is_a_prior(self, qtbot, bench):
        bench.workbench.stent_bar.months.slider.setValue(6)
        said = bench.workbench.panel("profile").note.text()
        assert said.startswith("Month 6: edge ")
        assert "model prior, not validated" in said
        assert f"Ø {bench.placing.what_if.at(6).caudal_diameter_mm:.1f} mm" in said
        bench.workbench.stent_bar.months.slider.setValue(AS_PLACED)
        assert bench.workbench.panel("profile").note.text() == ""

    def test_taking_hold_of_the_stent_shows_it_as_placed_again(self, qtbot, bench):
        bench.workbench.stent_bar.months.slider.setValue(6)
        view = bench.workbench.profile
        x, y = middle_of(bench, view)
        drag(qtbot, view, (x, y), (x, y))
        assert bench.placing.month == AS_PLACED

    def test_only_the_vein_below_the_edge_and_above_the_ligament_thins(self):
        at = StentAtMonth(6, 2.0, 1.0, 3.0, 40.0, 12.0, 30.0)
        places = np.array([30.0, 50.0, 70.0])
        thinned = thinned_area(np.array([100.0, 200.0, 150.0]), places, at, 16.0, 60.0)
        assert np.isnan(thinned[[0, 2]]).all()
        assert thinned[1] == pytest.approx(200.0 * (12 / 16) ** 2)


class TestOwn:
    def test_a_moved_stent_is_called_the_surgeon_s_own_with_the_proposed_one_beside_it_and_a_way_back(
        self, qtbot, bench
    ):
        card = bench.workbench.card
        assert card.findChildren(QLabel, "own stent") == []
        proposed = card.words.headline[0]
        view = bench.workbench.profile
        x, y = middle_of(bench, view)
        drag(qtbot, view, (x, y), (x + 12.0, y))
        qtbot.waitUntil(lambda: "Your own stent" in texts(card))
        assert f"Proposed: {proposed}" in texts(card)
        qtbot.mouseClick(buttons(card)["Back to the proposed one"], LEFT)
        assert bench.store.plan.placements == ()
        qtbot.waitUntil(lambda: "Your own stent" not in texts(card))

    def test_where_the_program_finds_none_it_says_so(self):
        recommendation = replace(SAMPLE.assessment.recommendation, chosen_by="surgeon", considered=())
        words = own_words(replace(SAMPLE.assessment, recommendation=recommendation))
        assert words.proposed == "The program finds none that fits."
        assert own_words(SAMPLE.assessment) is None


class TestThreeMeasures:
    def test_each_way_of_measuring_stands_beside_what_it_would_choose(self, bench):
        rows = bench.workbench.card.words.measures
        assert [row.name for row in rows] == ["Perimeter Ø, D_P", "Mean Ø, D_m", "Area Ø, D_A"]
        said = texts(bench.workbench.card)
        for row in rows:
            assert row.name in said
            assert row.landing in said
        assert [row.is_rule for row in rows] == [True, False, False]

    def test_a_way_that_was_not_measured_says_why(self):
        choice = MeasureChoice("mean", None, None, None, "its smallest and largest width were not measured")
        rule = replace(SAMPLE.assessment.recommendation.diameter, by_measure=(choice,))
        (row,) = measure_rows(replace(SAMPLE.assessment.recommendation, diameter=rule))
        assert (row.landing, row.required, row.size) == ("not known", "not known", "none made")
        assert "were not measured" in row.definition


class TestTornado:
    def test_the_bars_are_those_of_the_sensitivity_longest_first(self, bench):
        rows = bench.store.assessment.elongation.sensitivity[:5]
        drawn = bench.workbench.card.findChildren(TornadoRow)
        assert len(drawn) == len(rows) == 5
        bars = bench.workbench.card.words.tornado.bars
        spans = [bar.high - bar.low for bar in bars]
        assert spans == sorted(spans, reverse=True)
        assert bars[0].low == min(rows[0].delta_low_mm, rows[0].delta_high_mm)

    def test_without_a_predicted_length_the_calibre_is_told(self):
        row = Sensitivity("compliance", "/mmHg", 0.01, 0.03, None, None, 12.4, 11.8)
        tornado = tornado_of(replace(SAMPLE.assessment.elongation, sensitivity=(row,)))
        assert tornado.what == "Calibre below the stent"
        assert (tornado.bars[0].low, tornado.bars[0].high) == (11.8, 12.4)
        assert "0.010–0.030" in tornado.bars[0].definition

    def test_nothing_is_drawn_where_nothing_was_predicted(self):
        assert tornado_of(None) is None
        assert tornado_of(replace(SAMPLE.assessment.elongation, sensitivity=())) is None


class TestAllowance:
    def rule(self, **parts) -> LengthRule:
        held = LengthRule(60.0, 30.0, 10.0, 15.0, 5.0, "predicted lengthening", 55.0, 5.0)
        return replace(held, **parts)

    def test_the_model_s_and_none_stand_side_by_side(self):
        rows = allowance_rows(self.rule())
        assert [(row.name, row.needed, row.is_in_force) for row in rows] == [
            ("As the model says", "≥ 60 mm", True),
            ("Without", "≥ 55 mm", False),
        ]

    def test_an_own_one_stands_beside_the_model_s(self):
        rows = allowance_rows(self.rule(allowance_mm=12.0, is_allowance_own=True))
        assert [(row.name, row.needed, row.is_in_force) for row in rows] == [
            ("As the model says", "≥ 60 mm", False),
            ("Without", "≥ 55 mm", False),
            ("Your own", "≥ 67 mm", True),
        ]

    def test_no_length_is_needed_where_none_is_known(self):
        assert allowance_rows(None) == ()

    def test_a_person_sets_it_in_mm_and_it_is_saved(self, qtbot, bench, tmp_path):
        def set_12(dialog):
            assert dialog.choices[0].isChecked()
            qtbot.keyClicks(dialog.mm, "12")
            assert dialog.choices[1].isChecked()
            qtbot.mouseClick(dialog.accept_button, LEFT)

        answer(qtbot, closing(set_12))
        bench.actions_by_id["allowance"].trigger()
        assert bench.store.plan.intake.length_allowance == LengthAllowance(mm=12.0)
        wait_for_plan(qtbot, bench)
        assert bench.store.assessment.recommendation.length.allowance_mm == 12.0
        assert "Your own" in texts(bench.workbench.card)
        path = tmp_path / "allowance.ilioplan"
        bench.desk.save(path)
        qtbot.waitUntil(path.exists)
        assert read_case_file(path).plan.intake.length_allowance == LengthAllowance(mm=12.0)

    def test_switched_off_and_back_to_the_model(self, qtbot, bench):
        def choose(number):
            def act(dialog):
                dialog.choices[number].setChecked(True)
                qtbot.mouseClick(dialog.accept_button, LEFT)

            return closing(act)

        answer(qtbot, choose(3))
        bench.actions_by_id["allowance"].trigger()
        wait_for_plan(qtbot, bench)
        rows = bench.workbench.card.words.allowances
        assert [row.name for row in rows if row.is_in_force] == ["Without"]
        answer(qtbot, choose(0))
        bench.actions_by_id["allowance"].trigger()
        assert bench.store.plan.intake.length_allowance is None

    def test_a_chosen_kind_wants_its_number(self, qtbot, bench):
        def leave_empty(dialog):
            dialog.choices[2].setChecked(True)
            qtbot.mouseClick(dialog.accept_button, LEFT)
            assert dialog.isVisible()
            assert "Type the allowance" in dialog.problem.text()

        answer(qtbot, closing(leave_empty))
        bench.actions_by_id["allowance"].trigger()
        assert bench.store.plan.intake.length_allowance is None


class TestVerdict:
    def test_reasons_sources_alternatives_and_doing_nothing_are_read_in_full(self, qtbot, bench):
        indication = bench.store.assessment.indication

        def read(dialog):
            said = texts(dialog)
            for reason in (*indication.reasons, *indication.alternatives, *indication.untreated):
                assert reason.text in said
                assert reason.source in said
            assert "Instead of a stent" in said
            assert "If nothing is done" in said

        answer(qtbot, closing(read))
        qtbot.mouseClick(buttons(bench.workbench.card)["Alternatives …"], LEFT)
