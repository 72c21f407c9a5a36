"""The catalogue editor as a person drives it: products, sizes, shelf, checks, notices; kept for the site, in and out of files."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt

from planner.model.device import DeployedLength, Recall, StentSize, Verification
from planner.storage.catalogue import read_catalogue, shipped_catalogue_file
from planner.ui.dialogs import choosing
from planner.ui.dialogs.catalogue import CatalogueDialog
from planner.ui.dialogs.catalogue_forms import CheckForm, NoticeForm, ProductForm, ShelfForm, SizeForm
from planner.ui.dialogs.catalogue_words import product_rows, read_sheaths, read_table, size_rows
from tests.ui.test_stent import closing
from tests.ui.test_stent_state import CATALOGUE, model
from tests.ui.test_window import answer, texts, wait_for_plan

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def site(tmp_path, monkeypatch):
    """A practice's own folder that is still empty."""
    folder = tmp_path / "site"
    monkeypatch.setenv("ILIOPLAN_SITE", str(folder))
    return folder


@pytest.fixture
def dialog(qtbot):
    made = CatalogueDialog(CATALOGUE)
    qtbot.addWidget(made)
    made.show()
    return made


def press(qtbot, dialog, words):
    qtbot.mouseClick(dialog.buttons_by_words[words], LEFT)


def choose(dialog, *numbers):
    dialog.sizes.clearSelection()
    for number in numbers:
        dialog.sizes.topLevelItem(number).setSelected(True)


def shown(dialog, number) -> list[str]:
    return [dialog.sizes.topLevelItem(number).text(column) for column in range(6)]


class TestWhatIsShown:
    def test_products_tell_how_many_sizes_are_verified_and_which_are_blocked(self):
        recalled = replace(model("c"), recalls=(Recall("d", "s", "r", "u", blocks=True),))
        rows = product_rows(replace(CATALOGUE, models=(*CATALOGUE.models, recalled)))
        assert [row.state for row in rows] == ["▲ 0/8 verified", "▲ 0/8 verified", "■ blocked"]

    def test_a_size_says_who_checked_it_and_that_nobody_counted(self):
        checked = StentSize(16, 60, 9.0, verification=Verification("A. Person", "2026-03-01"), stock=2)
        held = replace(model("a"), sizes=(checked, StentSize(16, 80, None)))
        first, second = size_rows(held)
        assert (first.checked, first.shelf, first.sheath) == ("✓ A. Person, 2026-03-01", "2", "9 F")
        assert (second.checked, second.shelf, second.sheath) == ("▲ not verified", "not counted", "–")

    def test_only_what_can_be_done_is_enabled(self, qtbot, dialog):
        assert not dialog.buttons_by_words["Checked by …"].isEnabled()
        choose(dialog, 0, 1)
        assert dialog.buttons_by_words["Checked by …"].isEnabled()
        assert not dialog.buttons_by_words["Change …"].isEnabled()
        choose(dialog, 0)
        assert dialog.buttons_by_words["Change …"].isEnabled()


class TestSizes:
    def test_a_new_size_appears_unverified_and_in_order(self, qtbot, dialog):
        def fill(form):
            assert isinstance(form, SizeForm)
            for field, words in ((form.diameter, "15"), (form.length, "70"), (form.stock, "3")):
                qtbot.keyClicks(field, words)
            form.table.setPlainText("12 82\n15 70")
            qtbot.mouseClick(form.accept_button, LEFT)

        answer(qtbot, closing(fill))
        press(qtbot, dialog, "New size …")
        size = dialog.catalogue.model("a").size(15, 70)
        assert (size.stock, size.verified) == (3, False)
        assert size.deployed == (DeployedLength(12, 82), DeployedLength(15, 70))
        assert shown(dialog, 4) == ["15 × 70 mm", "–", "3", "▲ not verified", "2 rows", ""]

    def test_a_changed_label_has_to_be_checked_again(self, qtbot, dialog):
        dialog._take(replace(CATALOGUE, models=(model(lengths=(40.0,)),)), "a")
        choose(dialog, 0)
        answer(qtbot, closing(lambda form: (form.by.setText("A. Person"), qtbot.mouseClick(form.accept_button, LEFT))))
        press(qtbot, dialog, "Checked by …")
        assert dialog.catalogue.model("a").size(14, 40).verified
        answer(qtbot, closing(lambda form: (form.length.setText("50"), qtbot.mouseClick(form.accept_button, LEFT))))
        press(qtbot, dialog, "Change …")
        assert dialog.catalogue.model("a").size(14, 40) is None
        assert not dialog.catalogue.model("a").size(14, 50).verified

    def test_several_sizes_are_counted_and_removed_at_once(self, qtbot, dialog):
        choose(dialog, 0, 1, 2)
        answer(qtbot, closing(lambda form: (form.stock.setText("2"), qtbot.mouseClick(form.accept_button, LEFT))))
        press(qtbot, dialog, "Shelf …")
        assert [shown(dialog, number)[2] for number in range(4)] == ["2", "2", "2", "not counted"]
        press(qtbot, dialog, "Remove")
        assert dialog.sizes.topLevelItemCount() == 5

    @pytest.mark.parametrize(
        ("diameter", "length", "stock", "table", "said"),
        [
            ("3", "60", "", "", "Diameter lies between 4 and 40 mm."),
            ("16", "x", "", "", "Length: “x” is not a number."),
            ("16", "", "", "", "A size has a diameter and a length."),
            ("16", "60", "", "", "SAMPLE a already has a size 16 × 60 mm."),
            ("16", "61", "1.5", "", "On our shelf: 1.5 is not a whole number of pieces."),
            ("16", "61", "", "14 60\n12 50", "longer at 14 mm than at 12 mm"),
            ("16", "61", "", "14 60\nfoo", "Line 2 of the length table, “foo”"),
        ],
    )
    def test_what_is_wrong_is_said_with_its_place(self, qtbot, diameter, length, stock, table, said):
        form = SizeForm(model(), None)
        qtbot.addWidget(form)
        for field, words in ((form.diameter, diameter), (form.length, length), (form.stock, stock)):
            field.setText(words)
        form.table.setPlainText(table)
        form.try_accept()
        assert said in form.problem.text()

    @pytest.mark.parametrize("stock", ["-1", "many", "0.5"])
    def test_a_shelf_holds_whole_pieces(self, qtbot, stock):
        form = ShelfForm("a", None)
        qtbot.addWidget(form)
        form.stock.setText(stock)
        assert form.find_problem()
        form.stock.setText("")
        assert (form.find_problem(), form.pieces) == ("", None)


class TestChecks:
    def test_a_check_has_a_name_and_a_day_that_has_been(self, qtbot):
        form = CheckForm("16 × 60 mm")
        qtbot.addWidget(form)
        assert form.on.text() == datetime.now(UTC).date().isoformat()
        assert "named person" in form.find_problem()
        form.by.setText("A. Person")
        form.on.setText("1.3.26")
        assert "is not a day" in form.find_problem()
        form.on.setText("2999-01-01")
        assert "yet to come" in form.find_problem()
        form.on.setText("2026-03-01")
        assert form.find_problem() == ""
        assert form.verification == Verification("A. Person", "2026-03-01")

    def test_a_check_can_be_withdrawn(self, qtbot, dialog):
        choose(dialog, 0)
        answer(qtbot, closing(lambda form: (form.by.setText("A. Person"), qtbot.mouseClick(form.accept_button, LEFT))))
        press(qtbot, dialog, "Checked by …")
        assert shown(dialog, 0)[3].startswith("✓ A. Person")
        press(qtbot, dialog, "Not verified")
        assert shown(dialog, 0)[3] == "▲ not verified"


class TestNotices:
    def fill(self, qtbot, form):
        assert isinstance(form, NoticeForm)
        assert "Day" in form.find_problem()
        form.day.setText("2026-02-01")
        assert form.find_problem() == "Which devices: still empty."
        for field in (form.scope, form.reason, form.source, form.because):
            field.setText("told")
        qtbot.mouseClick(form.accept_button, LEFT)

    def test_a_notice_blocks_until_it_is_released_with_a_reason(self, qtbot, dialog):
        answer(qtbot, closing(lambda form: self.fill(qtbot, form)))
        press(qtbot, dialog, "Safety notice …")
        assert dialog.catalogue.model("a").blocked
        qtbot.waitUntil(lambda: "■ Blocks · 2026-02-01" in texts(dialog))

        def release(form):
            assert form.find_problem()
            form.because.setText("the lot is used up")
            qtbot.mouseClick(form.accept_button, LEFT)

        answer(qtbot, closing(release))
        dialog.release(dialog.model.recalls[0])
        assert not dialog.catalogue.model("a").blocked
        assert "the lot is used up" in dialog.catalogue.model("a").recalls[0].blocks_because


class TestProducts:
    def test_a_product_is_added_and_two_never_share_a_name(self, qtbot, dialog):
        def fill(form):
            assert isinstance(form, ProductForm)
            form.manufacturer.setText("Maker")
            form.name.setText("New One")
            form.nickel.set_value(True)
            form.segments["CIV"].setChecked(True)
            qtbot.mouseClick(form.accept_button, LEFT)

        answer(qtbot, closing(fill))
        press(qtbot, dialog, "New product …")
        added = dialog.catalogue.model("maker-new-one")
        assert (added.device, added.nickel, added.braided, added.indicated_segments) == (
            "Maker New One", True, None, ("CIV",),
        )  # fmt: skip
        assert dialog.title.text() == "Maker New One"
        again = ProductForm(dialog.catalogue)
        qtbot.addWidget(again)
        again.manufacturer.setText("maker")
        again.name.setText("new one")
        assert "in the catalogue already" in again.find_problem()

    def test_a_product_is_removed(self, qtbot, dialog):
        press(qtbot, dialog, "Remove product")
        assert [each.id for each in dialog.catalogue.models] == ["braid"]


class TestFiles:
    def test_export_and_import_give_the_same_products(self, qtbot, dialog, tmp_path, monkeypatch):
        path = tmp_path / "ours.json"
        monkeypatch.setattr(choosing, "choose_catalogue_target", lambda _parent: path)
        monkeypatch.setattr(choosing, "choose_catalogue", lambda _parent: path)
        dialog.sheaths.setText("10 9")
        press(qtbot, dialog, "Export …")
        press(qtbot, dialog, "Remove product")
        press(qtbot, dialog, "Import …")
        assert dialog.catalogue.models == CATALOGUE.models
        assert dialog.catalogue.sheaths_fr == (9.0, 10.0)

    def test_a_refused_file_is_told_by_name_and_place_and_changes_nothing(self, qtbot, dialog, tmp_path, monkeypatch):
        path = tmp_path / "bad.json"
        path.write_text(
            '{"schema": "ilioplan.catalogue/1", "version": "v", "stents": [{"id": "x", "model": "X", "sizes": '
            '[{"diameter_mm": 900, "lengths_mm": [60]}]}]}'
        )
        monkeypatch.setattr(choosing, "choose_catalogue", lambda _parent: path)
        press(qtbot, dialog, "Import …")
        assert "bad.json" in dialog.problem.text()
        assert "stents[0].sizes[0].diameter_mm" in dialog.problem.text()
        assert dialog.catalogue is CATALOGUE

    def test_wrong_sheaths_are_told(self, qtbot, dialog):
        dialog.sheaths.setText("9 wide")
        dialog.try_accept()
        assert "“wide” is not a number" in dialog.problem.text()
        assert read_sheaths("9, 8;8", 4, 30) == ((8.0, 9.0), "")
        assert "outside 4 to 30 F" in read_sheaths("99", 4, 30)[1]

    def test_a_length_table_is_read_in_any_order(self):
        assert read_table("14 60\n\n12: 66,5") == ((DeployedLength(12, 66.5), DeployedLength(14, 60)), "")
        assert "twice" in read_table("14 60\n14 60")[1]
        assert "between 1 and 40 mm" in read_table("90 60")[1]


class TestInTheWindow:
    def test_a_check_by_a_person_takes_the_warning_off_every_view(self, qtbot, bench, site):
        stent = bench.store.assessment.recommendation.stents[0]
        assert bench.workbench.card.words.is_unverified
        assert not bench.placing.pictures[0].is_verified

        def check(dialog):
            numbers = range(dialog.sizes.topLevelItemCount())
            key = (stent.diameter_mm, stent.length_mm)
            choose(dialog, next(each for each in numbers if dialog.sizes.topLevelItem(each).data(0, 256) == key))
            answer(
                qtbot, closing(lambda form: (form.by.setText("A. Person"), qtbot.mouseClick(form.accept_button, LEFT)))
            )
            press(qtbot, dialog, "Checked by …")
            qtbot.mouseClick(dialog.accept_button, LEFT)

        answer(qtbot, closing(check))
        bench.actions_by_id["catalogue"].trigger()
        qtbot.waitUntil(lambda: not bench.workbench.card.words.is_unverified, timeout=10_000)
        wait_for_plan(qtbot, bench)
        assert bench.placing.pictures[0].is_verified
        kept = read_catalogue(site / "catalogue.json")
        assert kept.model(stent.model_id).size(stent.diameter_mm, stent.length_mm).verification.by == "A. Person"
        assert bench.store.assessment.catalogue_sha256 == kept.sha256
        assert shipped_catalogue_file().is_file()

    def test_leaving_the_editor_changes_nothing(self, qtbot, bench, site):
        before = bench.desk.catalogue

        def leave(dialog):
            press(qtbot, dialog, "Remove product")
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)

        answer(qtbot, closing(leave))
        bench.actions_by_id["catalogue"].trigger()
        assert bench.desk.catalogue is before
        assert not site.exists()

    def test_where_it_cannot_be_kept_the_edits_are_still_there_to_try_again(self, qtbot, bench, site, monkeypatch):
        site.write_text("a file where the folder should be")
        before = bench.desk.catalogue

        def remove(dialog):
            press(qtbot, dialog, "Remove product")
            qtbot.mouseClick(dialog.accept_button, LEFT)

        answer(qtbot, closing(remove))
        bench.actions_by_id["catalogue"].trigger()
        qtbot.waitUntil(bench.messages.isVisible)
        assert bench.desk.catalogue is before
        assert len(bench.desk.edited_catalogue.models) == len(before.models) - 1
