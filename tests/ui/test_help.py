"""Help, tour and About: found by words, pointing at real widgets, complete."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from planner.resources import resource_path
from planner.ui.actions import ACTIONS, shown_key
from planner.ui.dialogs.about import PARTS, parts
from planner.ui.help_pages import WORDS_TITLE, find_pages, help_pages
from planner.ui.tour import Tour
from planner.wording.terms import TERMS
from tests.ui.test_window import answer, buttons, key, texts

ROOT = resource_path().parent


@pytest.mark.parametrize(
    ("typed", "title"),
    [("second screen", "Looking and moving"), ("brush", "Contours"), ("overruled", "Reading the plan"),
     ("journal", "When something is wrong"), ("lumen AREA", WORDS_TITLE), ("F2", "Measuring on the pictures")],
)  # fmt: skip
def test_a_page_is_found_by_its_words(typed, title):
    assert title in [page.title for page in find_pages(typed, help_pages())]


def test_nothing_typed_shows_all_pages_and_rubbish_none():
    assert find_pages(" ", help_pages()) == help_pages()
    assert find_pages("qqqq", help_pages()) == ()


def test_a_word_in_a_title_goes_before_one_in_the_text():
    assert find_pages("contours", help_pages())[0].title == "Contours"


def test_every_term_stands_in_the_help_with_its_source():
    text = help_pages()[-1].text
    assert all(term.definition in text and term.source in text for term in TERMS.values())


def test_the_keys_that_the_help_names_are_the_window_s():
    keys = {shown_key(spec) for spec in ACTIONS} | {key for spec in ACTIONS for key in spec.keys} | {"Enter", "Space"}
    named = re.findall(r"Ctrl\+\w+(?:\+\w)?|Shift\+[A-Z]|\bF\d\b", " ".join(page.text for page in help_pages()[:-1]))
    assert named
    assert set(named) - keys == set()


class TestInTheWindow:
    def test_f1_opens_it_and_what_is_typed_is_found_and_marked(self, qtbot, window):
        def act(dialog):
            qtbot.keyClicks(dialog.field, "graticule tick")
            qtbot.keyClick(dialog.field, Qt.Key.Key_Backspace)
            dialog.field.setText("tick marks")
            seen.append((dialog.list.item(0).text(), dialog.page.toPlainText(), len(dialog.page.extraSelections())))
            dialog.field.setText("qqqq")
            seen.append(dialog.page.toPlainText())
            dialog.reject()

        seen = []
        answer(qtbot, act)
        key(qtbot, window, Qt.Key.Key_F1)
        title, text, marks = seen[0]
        assert title == "Calibration and landmarks"
        assert "tick marks" in text
        assert marks >= 2
        assert "Nothing in the help speaks of “qqqq”" in seen[1]

    def test_about_names_every_library_with_version_and_licence(self, qtbot, window):
        seen = []

        def act(dialog):
            seen.extend(dialog.table.topLevelItem(row).text(0) for row in range(dialog.table.topLevelItemCount()))
            dialog.reject()

        answer(qtbot, act)
        window.actions_by_id["about"].trigger()
        assert set(PARTS) <= set(seen)
        assert all(
            version and licence for name, version, licence in parts() if name in ("numpy", "pyqtgraph", "pydicom")
        )

    def test_about_names_what_the_project_depends_on(self):
        written = (ROOT / "pyproject.toml").read_text(encoding="utf-8").partition("test = [")[0]
        needed = set(re.findall(r'^  "([A-Za-z0-9-]+)', written, re.M))
        assert needed - set(PARTS) == set()


class TestTour:
    def start(self, qtbot, bench):
        bench.actions_by_id["tour"].trigger()
        tour = bench.findChild(Tour)
        qtbot.waitUntil(tour.isVisible)
        return tour

    def test_every_stop_but_the_last_points_at_a_widget_that_is_seen_and_its_card_does_not_leave_the_window(
        self, qtbot, bench
    ):
        tour = self.start(qtbot, bench)
        for number in range(len(tour._stops)):
            tour.go(number)
            assert (tour.lit() is None) == (number == len(tour._stops) - 1)
            assert tour.rect().contains(tour.card.geometry())
            assert tour.words.height() <= tour.card.height()
        tour.end()

    def test_next_back_and_end_by_mouse(self, qtbot, bench):
        tour = self.start(qtbot, bench)
        qtbot.mouseClick(tour.onward, Qt.MouseButton.LeftButton)
        assert tour.heading.text() == "Whose vein"
        qtbot.mouseClick(tour.back, Qt.MouseButton.LeftButton)
        assert tour.heading.text() == "Where the work stands"
        with qtbot.waitSignal(tour.ended):
            qtbot.mouseClick(buttons(tour)["End the tour"], Qt.MouseButton.LeftButton)

    def test_keys_lead_through_it_and_do_nothing_else(self, qtbot, bench):
        tour = self.start(qtbot, bench)
        frame = bench.frame_cursor.frame_index
        for _ in range(3):
            qtbot.keyClick(tour, Qt.Key.Key_Right)
        qtbot.keyClick(tour, Qt.Key.Key_Left)
        assert tour.number == 2
        assert bench.frame_cursor.frame_index == frame
        with qtbot.waitSignal(tour.ended):
            qtbot.keyClick(tour, Qt.Key.Key_Escape)

    def test_it_follows_the_window_s_size(self, qtbot, bench):
        tour = self.start(qtbot, bench)
        bench.resize(1400, 850)
        qtbot.waitUntil(lambda: tour.size() == bench.size())
        tour.end()

    def test_the_start_page_offers_it_and_opens_the_first_sample(self, qtbot, window, monkeypatch):
        opened = []
        monkeypatch.setattr(window.desk, "open", opened.append)
        qtbot.mouseClick(buttons(window.start_page)["Take the two-minute tour"], Qt.MouseButton.LeftButton)
        assert opened[0][0].parent.name == "left_nivl"
        assert QApplication.activeModalWidget() is None
        assert texts(window.start_page)


@pytest.mark.parametrize("language", ["de", "es"])
def test_pages_of_other_languages_say_the_same(language):
    """The same pages, with as many paragraphs, strong words, steps and names of files."""
    for page in sorted(resource_path("help", "en").glob("*.md")):
        english, other = (
            path.read_text(encoding="utf-8") for path in (page, resource_path("help", language) / page.name)
        )
        for mark in (r"\n\n", r"\*\*", r"(?m)^\d\. ", r"`[^`]*`", r"F\d\b"):
            assert re.findall(mark, english) == re.findall(mark, other), (page.name, mark)
    assert len(list(resource_path("help", language).glob("*.md"))) == len(
        list(resource_path("help", "en").glob("*.md"))
    )
