import pytest
from PySide6.QtGui import QColor, QFontMetrics

from planner.resources import resource_path
from planner.ui.actions import ACTIONS
from planner.ui.theme import icons, palette, type_scale

TEXT_COLOURS = (palette.TEXT, palette.MUTED, palette.FAINT, palette.ACCENT, palette.BLOCK, palette.WARN, palette.INFO,
                palette.GOOD)  # fmt: skip
SURFACES = (palette.GROUND, palette.PANEL, palette.RAISED)
ICON_NAMES = sorted(path.stem for path in resource_path("icons").glob("*.svg"))


def test_white_on_black_has_the_largest_contrast_there_is():
    assert palette.contrast("#FFFFFF", "#000000") == pytest.approx(21.0)


@pytest.mark.parametrize("surface", SURFACES)
@pytest.mark.parametrize("colour", TEXT_COLOURS)
def test_every_text_colour_reaches_wcag_aa_on_every_surface(colour, surface):
    assert palette.contrast(colour, surface) >= 4.5


@pytest.mark.parametrize(
    "mark",
    [palette.CONTOUR, palette.CONTOUR_EDITED, palette.LESION, palette.REFERENCE, palette.LANDING, palette.STENT,
     palette.MINIMUM, palette.MARKER, palette.OUTLINE],
)  # fmt: skip
def test_every_mark_reaches_three_to_one_on_its_panel(mark):
    assert palette.contrast(mark, palette.PANEL) >= 3.0


def test_the_do_not_treat_band_is_readable_at_its_strength():
    surface = palette.mixed(palette.BLOCK, palette.PANEL, 0.85)
    assert palette.contrast(palette.GROUND, surface) >= 4.5


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
