from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage

from planner.resources import resource_path
from planner.storage.journal import Journal
from planner.storage.recent import RecentCases
from planner.ui.actions import ACTIONS
from planner.ui.app import make_window
from planner.ui.settings import Settings
from planner.ui.theme import icons, palette, type_scale
from planner.ui.theme.colour_vision import VISIONS, difference, seen_lab
from planner.ui.theme.dressing import change_theme, reduce_motion
from planner.ui.theme.stylesheet import HUD_OPACITY
from planner.ui.working_out import ASSESS, POOLING
from tests.ui.conftest import close_without_asking, open_sample

ICON_NAMES = sorted(path.stem for path in resource_path("icons").glob("*.svg"))


def test_white_on_black_has_the_largest_contrast_there_is():
    assert palette.contrast("#FFFFFF", "#000000") == pytest.approx(21.0)


SURFACES = ("GROUND", "PANEL", "RAISED")
WORDS = ("TEXT", "MUTED", "FAINT", "ACCENT", "BLOCK", "WARN", "INFO", "GOOD", "UNKNOWN")
MARKS = ("LESION", "REFERENCE", "LANDING", "STENT", "MINIMUM", "AREA", "CURSOR_LINE", "OUTLINE")
IMAGE_MARKS = ("CONTOUR", "CONTOUR_EDITED", "CALIPER", "CURSOR", "MARKER", "IMAGE_TEXT", "IMAGE_WARN", "IMAGE_GOOD")
SEVERITIES = ("BLOCK", "WARN", "INFO", "GOOD", "UNKNOWN")
SEEN_TOGETHER = {
    "profile": ("AREA", "LESION", "REFERENCE", "LANDING", "STENT", "MINIMUM", "WARN"),
    "IVUS": ("CONTOUR", "CONTOUR_EDITED", "CALIPER"),
    "venogram": ("CONTOUR", "LESION", "STENT", "MARKER", "CURSOR"),
    "verdicts": ("GOOD", "WARN", "BLOCK", "UNKNOWN"),
}
AT_A_GLANCE = 14.0
"""Difference in L*a*b* at which two marks are told apart without looking for it; 2 is just noticeable."""


def words_and_surfaces(theme):
    """Every colour of words with every surface that the window puts it on."""
    c = palette.COLOURS[theme]
    pairs = [(c[word], c[surface]) for word in WORDS for surface in SURFACES]
    pairs += [(c[word], c["HOVER"]) for word in ("TEXT", "MUTED")]
    pairs += [(c["ON_ACCENT"], c["ACCENT"]), (c["ON_ACCENT"], c["ACCENT_HOVER"]), (c["IMAGE_TEXT"], c["IMAGE"])]
    pairs += [(c["LESION"], c["PANEL"]), (c["STENT"], c["PANEL"])]
    pairs += [(c[chip], palette.mixed(c[chip], c["PANEL"], 0.14)) for chip in ("WARN", "BLOCK", "GOOD")]
    for verdict in SEVERITIES:
        band = palette.mixed(c[verdict], c["PANEL"], 0.20)
        pairs += [(c[verdict], band), (c["TEXT"], band)]
    pairs.append((c["GROUND"], palette.mixed(c["BLOCK"], c["PANEL"], 0.85)))  # do not treat: the whole band
    wrong = palette.mixed(c["BLOCK"], c["PANEL"], 0.22)
    pairs += [(c[word], wrong) for word in ("TEXT", "FAINT")]
    pairs += [(c["GROUND"], c["TEXT"]), (c["GROUND"], c["BLOCK"])]
    pairs += [(c[word], palette.mixed(c["WARN"], c["PANEL"], 0.12)) for word in ("TEXT", "MUTED")]
    hud = c["IMAGE"] if theme == "dark" else c["PANEL"]
    worst = palette.mixed(hud, "#FFFFFF" if theme == "dark" else "#000000", HUD_OPACITY)
    pairs += [(c[word], worst) for word in ("TEXT", "MUTED", "WARN")]
    return pairs


@pytest.mark.parametrize("theme", palette.THEMES)
def test_words_reach_wcag_aa_on_every_surface_they_stand_on(theme):
    low = [(*pair, palette.contrast(*pair)) for pair in words_and_surfaces(theme) if palette.contrast(*pair) < 4.5]
    assert low == []


@pytest.mark.parametrize("theme", palette.THEMES)
def test_marks_reach_three_to_one_where_they_are_drawn(theme):
    c = palette.COLOURS[theme]
    pairs = [(c[mark], c["PANEL"]) for mark in MARKS] + [(c[mark], c["IMAGE"]) for mark in IMAGE_MARKS]
    pairs += [(c[mark], c["IMAGE"]) for mark in ("LESION", "STENT")]
    assert [(*pair, palette.contrast(*pair)) for pair in pairs if palette.contrast(*pair) < 3.0] == []


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("group", SEEN_TOGETHER)
@pytest.mark.parametrize("theme", palette.THEMES)
def test_marks_seen_together_are_told_apart_by_every_eye(theme, group, vision):
    c = palette.COLOURS[theme]
    apart = {pair: difference(c[pair[0]], c[pair[1]], vision) for pair in combinations(SEEN_TOGETHER[group], 2)}
    assert {pair: value for pair, value in apart.items() if value < AT_A_GLANCE} == {}


def test_simulated_deuteranopia_confuses_red_with_green_and_leaves_grey_alone():
    assert difference("#B05050", "#7A7A30", "deuteranopia") < 0.5 * difference("#B05050", "#7A7A30")
    assert seen_lab("#808080", "deuteranopia") == pytest.approx(seen_lab("#808080", "normal"), abs=0.05)


@pytest.mark.parametrize("theme", palette.THEMES)
def test_a_colour_tells_its_role(theme):
    values = list(palette.COLOURS[theme].values())
    assert len(set(values)) == len(values)
    assert set(palette.COLOURS[theme]) == set(palette.ROLES)


def test_every_role_is_declared_and_given_out(dark_again):
    for theme in palette.THEMES:
        palette.use(theme)
        assert {role: getattr(palette, role) for role in palette.ROLES} == palette.COLOURS[theme]
    declared = {name for name in palette.__annotations__ if name.isupper() and not name.startswith("_")} - {
        "THEMES",
        "COLOURS",
        "ROLES",
    }
    assert set(palette.ROLES) | {"SEVERITY", "VERDICT"} == declared


def test_mixtures_are_exchanged_as_their_parts_are():
    dark, light = (palette.COLOURS[theme] for theme in palette.THEMES)
    made = palette.mixed(dark["WARN"], dark["PANEL"], 0.12)
    words = f"a {{ color: {dark['TEXT']}; background: {made}; border: 1px solid #123456; }}"
    expected = palette.mixed(light["WARN"], light["PANEL"], 0.12)
    assert palette.exchanged_in(words, "dark", "light") == (
        f"a {{ color: {light['TEXT']}; background: {expected}; border: 1px solid #123456; }}"
    )


def shown(qtbot, window):
    window.frame_cursor.go_to(48)
    window.setFocus()
    qtbot.waitUntil(lambda: not (window.desk.tasks.is_running(ASSESS) or window.desk.tasks.is_running(POOLING)))
    qtbot.wait(100)
    return window.grab().toImage()


@pytest.fixture
def dark_again(qapp):
    yield
    change_theme(qapp, "dark")


@pytest.mark.parametrize(("first", "second"), [("dark", "light"), ("light", "dark")])
def test_a_live_switch_leaves_nothing_of_the_other_theme(qtbot, qapp, state_folder, dark_again, first, second):
    def born():
        made = make_window(Settings(state_folder / "s.ini"), Journal(state_folder / "j"), RecentCases(state_folder))
        made.resize(1280, 800)
        with qtbot.waitExposed(made, timeout=20_000):
            made.show()
        open_sample(qtbot, made)
        return made

    change_theme(qapp, second)
    window = born()
    expected = shown(qtbot, window)
    close_without_asking(window)
    change_theme(qapp, first)
    window = born()
    assert shown(qtbot, window) != expected
    change_theme(qapp, second)
    switched = shown(qtbot, window)
    close_without_asking(window)
    assert share_of_other_pixels(switched, expected) < 0.001


def share_of_other_pixels(one, other):
    """Share of pixels that differ by more than antialiasing does."""
    arrays = [
        np.frombuffer(image.convertToFormat(QImage.Format.Format_RGB32).constBits(), np.uint8).copy()
        for image in (one, other)
    ]
    apart = np.abs(arrays[0].astype(int) - arrays[1].astype(int)).reshape(-1, 4)
    return float((apart.max(axis=1) > 24).mean())


def test_the_theme_is_switched_by_its_key_and_remembered(qtbot, window, qapp, dark_again):
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_L, both)
    assert palette.theme_in_force() == "light"
    assert window.settings.theme == "light"
    assert qapp.palette().window().color().name().upper() == palette.GROUND
    qtbot.keyClick(window, Qt.Key.Key_L, both)
    assert palette.theme_in_force() == "dark"


def test_reduced_motion_stops_what_slides_fades_and_blinks(qapp):
    reduce_motion(qapp, True)
    assert qapp.cursorFlashTime() == 0
    assert not qapp.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
    reduce_motion(qapp, False)
    assert qapp.cursorFlashTime() > 0


@pytest.mark.parametrize("name", ICON_NAMES)
def test_every_icon_draws_something_and_stays_within_its_square(qapp, name):
    image = icons.pixmap(name, 24).toImage()
    drawn = [image.pixelColor(x, y).alpha() > 0 for x in range(24) for y in range(24)]
    edge = [image.pixelColor(x, y).alpha() > 128 for x in (0, 23) for y in range(24)]
    assert sum(drawn) > 20
    assert sum(edge) < 12


def test_an_icon_takes_the_colour_it_is_asked_for(qapp):
    image = icons.pixmap("close", 24, "#FF0000").toImage()
    assert image.pixelColor(12, 12) == QColor("#FF0000")


def test_every_icon_that_an_action_names_exists():
    assert {spec.icon for spec in ACTIONS if spec.icon} <= set(ICON_NAMES)


def test_the_shipped_font_is_used(qapp):
    assert qapp.font().families()[0] == "Inter"


def test_figures_have_equal_width_so_that_live_numbers_stand_still(qapp):
    metrics = QFontMetrics(type_scale.font(type_scale.NUMBER))
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("8888")
