"""Settings: what is chosen holds at once and in the next session; clinical numbers are shown, never set."""

import json
from dataclasses import fields

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QTreeWidget

from planner.model.policy import Threshold
from planner.resources import resource_path
from planner.storage.policy import copy_policy_to_site, policy_place, read_policy
from planner.storage.site_folder import SITE_KEY
from planner.ui.language import LanguageChoice
from planner.ui.settings import Settings
from planner.ui.theme import palette
from planner.ui.theme.dressing import change_theme, reduce_motion
from tests.ui.test_window import answer, buttons, key, texts


@pytest.fixture(autouse=True)
def site(tmp_path, monkeypatch, qapp):
    monkeypatch.setenv(SITE_KEY, str(tmp_path / "site"))
    yield tmp_path / "site"
    change_theme(qapp, "dark")
    reduce_motion(qapp, False)


def open_and(qtbot, window, act):
    answer(qtbot, act)
    key(qtbot, window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)


def page(dialog, title):
    dialog.pages.setCurrentItem(dialog.pages.findItems(title, Qt.MatchFlag.MatchExactly)[0])


def test_theme_motion_and_units_hold_at_once_and_in_the_next_session(qtbot, bench, state_folder):
    def act(dialog):
        dialog.theme.setCurrentIndex(1)
        middle = QPoint(8, dialog.reduced_motion.height() // 2)
        qtbot.mouseClick(dialog.reduced_motion, Qt.MouseButton.LeftButton, pos=middle)
        page(dialog, "Units")
        dialog.sheath.setCurrentIndex(1)
        qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)

    assert "9 F (3.0 mm)" not in texts(bench)
    open_and(qtbot, bench, act)
    assert palette.theme_in_force() == "light"
    assert "9 F (3.0 mm)" in texts(bench)
    held = Settings(state_folder / "settings.ini")
    assert (held.theme, held.reduced_motion, held.sheath_in_mm) == ("light", True, True)


def test_cancel_changes_nothing(qtbot, bench):
    def act(dialog):
        dialog.theme.setCurrentIndex(1)
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    open_and(qtbot, bench, act)
    assert palette.theme_in_force() == "dark"
    assert bench.settings.theme == "dark"


def test_every_threshold_stands_there_with_its_meaning_and_source(qtbot, window):
    seen = []

    def act(dialog):
        page(dialog, "Thresholds")
        table = next(tree for tree in dialog.findChildren(QTreeWidget) if tree.isVisible())
        seen.extend(
            [table.topLevelItem(row).text(column) for column in range(3)] for row in range(table.topLevelItemCount())
        )
        dialog.reject()

    open_and(qtbot, window, act)
    policy = read_policy()
    held = [getattr(policy, field.name) for field in fields(policy)]
    thresholds = [each for each in held if isinstance(each, Threshold)]
    assert [(row[0], row[2]) for row in seen] == [(each.meaning, each.source) for each in thresholds]
    assert seen[0][1] == "200 mm²"


def test_no_telemetry_is_said_plainly(qtbot, window):
    said = []

    def act(dialog):
        page(dialog, "Privacy")
        said.append(texts(dialog))
        dialog.reject()

    open_and(qtbot, window, act)
    assert "There is no telemetry" in said[0]


def test_a_folder_that_is_not_there_is_refused_in_words(qtbot, window):
    said = []

    def act(dialog):
        page(dialog, "Folders")
        qtbot.keyClicks(dialog.start_folder, "/no/such/folder")
        qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
        said.append(dialog.problem.text())
        dialog.reject()

    open_and(qtbot, window, act)
    assert "There is no folder /no/such/folder" in said[0]


def test_a_practice_gets_a_copy_to_edit_and_its_own_thresholds_win(qtbot, window, site):
    def act(dialog):
        page(dialog, "Thresholds")
        qtbot.mouseClick(buttons(dialog)["Put a copy there to edit"], Qt.MouseButton.LeftButton)
        said.append(dialog.copied.text())
        dialog.reject()

    said = []
    assert policy_place() == resource_path("policy", "policy-1.json")
    open_and(qtbot, window, act)
    own = site / "policy.json"
    assert said == [f"Copied to {own}."]
    held = json.loads(own.read_text(encoding="utf-8"))
    held["version"] = "our practice 3"
    held["thresholds"]["overlap_mm"]["value"] = 17
    own.write_text(json.dumps(held), encoding="utf-8")
    assert policy_place() == own
    assert read_policy().version == "our practice 3"
    assert read_policy().overlap_mm.value == 17
    copy_policy_to_site()
    assert read_policy().overlap_mm.value == 17


def test_language_and_decimal_mark_hold_from_the_next_start(qtbot, bench, state_folder):
    def act(dialog):
        page(dialog, "Language")
        dialog.language.setCurrentIndex(dialog.language.findData("de"))
        dialog.decimal_mark.setCurrentIndex(dialog.decimal_mark.findData("."))
        qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)

    open_and(qtbot, bench, act)
    assert "holds from the next start on" in texts(bench.status)
    assert Settings(state_folder / "settings.ini").language == LanguageChoice("de", ".")


def test_a_language_that_nobody_offers_is_the_systems(state_folder):
    held = Settings(state_folder / "settings.ini")
    held.language = LanguageChoice("xx", "·")
    assert held.language == LanguageChoice("system", "")
