"""A window that speaks another language: what is shown is in its words, what is kept stays English."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from planner.errors import InputRefused
from planner.model.aftercare import Aftercare, AftercareLine
from planner.model.calibration_ledger import CalibrationLedger, CrossCheck
from planner.model.device import Recall
from planner.model.intake import Intake, Symptom
from planner.model.scores import VCSS, VILLALTA
from planner.model.venogram import Collateral
from planner.planning import edits
from planner.said import Language, Said, say
from planner.storage.case_file import read_case_file
from planner.ui import language
from planner.ui.actions import ACTIONS, why_not
from planner.ui.command_search import search
from planner.ui.dialogs.aftercare import AftercareDialog
from planner.ui.dialogs.bands import BandsDialog
from planner.ui.dialogs.calibration_ledger import LedgerDialog
from planner.ui.dialogs.catalogue import CatalogueDialog
from planner.ui.dialogs.catalogue_forms import CheckForm, NoticeForm, ProductForm, ReleaseForm, ShelfForm, SizeForm
from planner.ui.dialogs.catalogue_words import read_sheaths, read_table
from planner.ui.dialogs.collaterals import CollateralsDialog
from planner.ui.dialogs.crash import CrashDialog
from planner.ui.dialogs.diameter import DiameterDialog
from planner.ui.dialogs.fields import NumberField
from planner.ui.dialogs.intake import IntakeDialog
from planner.ui.dialogs.key_sheet import KeySheet
from planner.ui.dialogs.known_size import KnownSizeDialog
from planner.ui.dialogs.landmarks import LandmarksDialog
from planner.ui.dialogs.ledger_words import write_check
from planner.ui.dialogs.naming import NamingDialog
from planner.ui.dialogs.overrule import OverruleDialog
from planner.ui.dialogs.score_sheet import ScoreSheetDialog
from planner.ui.dialogs.unsaved import UnsavedDialog
from planner.ui.help_pages import help_pages
from planner.ui.messages import MessagePanel, as_sentence
from tests.helpers.cases import plain_plan, plain_pullback
from tests.ui.test_calibration_ledger import ASSUMED, MISSING, ROW
from tests.ui.test_override import leave_disease_bare, overrule
from tests.ui.test_spoken import mark, unspoken
from tests.ui.test_stent_state import CATALOGUE
from tests.ui.test_window import texts

WORDS = {
    "File": "Datei",
    "Save case": "Fall sichern",
    "pdf print report": "ausgeben",
    "Product": "Produkt",
    "Words and their sources": "Begriffe und Quellen",
    "Undo": "Zurück",
    "Undo {step}": "Zurück: {step}",
    "Nothing to undo": "Nichts zurückzunehmen",
    "Change the intake": "Angaben ändern",
    "none": "keine",
    "swelling": "Schwellung",
    "active infection": "akute Infektion",
    "well filled": "gut gefüllt",
    "Change …": "Ändern …",
    "{path} is missing": "{path} fehlt",
    "look again": "schau noch einmal",
    "{subject}: {wrong}.": "{subject}: {wrong}!",
    "Aspirin.": "ASS.",
    "The cranial edge leaves {left:.0f} mm of disease uncovered.": "Kranial bleiben {left:.0f} mm uncovered.",
    "Reading frame {number}": "Lese Bild {number}",
}
BY_ID = {spec.id: spec for spec in ACTIONS}


@pytest.fixture
def german() -> Iterator[None]:
    language.speak_with(Language(lambda text: WORDS.get(text, text), ","))
    yield
    language.speak_with(language.ENGLISH)


@pytest.fixture
def shown(german, qtbot):
    def show(dialog):
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return show


class TestTypedNumbers:
    @pytest.mark.parametrize("typed", ["12,5", "12.5"])
    def test_comma_and_point_are_taken_alike_and_shown_as_the_language_does(self, shown, typed):
        field = shown(NumberField("Size", 13.25, 0.5, 20, "mm"))
        assert field.text() == "13,25"
        field.setText(typed)
        assert (field.value, field.problem) == (12.5, "")
        field.show_value(0.123456)
        assert field.text() == "0,12346"
        field.setText("21")
        assert field.problem == "Size lies between 0,5 and 20 mm."

    def test_a_field_s_own_text_is_read_back_as_the_same_number(self, shown):
        for value in (8.5, 0.0625, 140.0, 12345.0):
            field = NumberField("Size", value, 0, 1e6)
            assert field.value == value

    def test_half_sheaths_are_read_back_and_a_list_with_commas_is_still_one(self, german):
        assert read_sheaths("8,5 9; 10, 11", 4, 30) == ((8.5, 9.0, 10.0, 11.0), "")
        assert "8,5,9" in read_sheaths("8,5,9", 4, 30)[1]

    def test_the_length_table_is_read_as_it_is_written(self, german):
        rows, problem = read_table("14,5 95\n16.5 90,5")
        assert [(row.diameter_mm, row.length_mm) for row in rows] == [(14.5, 95.0), (16.5, 90.5)]
        assert problem == ""


class TestCommands:
    @pytest.mark.parametrize("typed", ["sichern", "Fall s", "save case", "datei fall", "file save case"])
    def test_a_command_is_found_in_either_language(self, german, typed):
        assert search(typed, ACTIONS)[0].id == "save"

    def test_other_names_are_found_in_either_language(self, german):
        assert search("ausgeben", ACTIONS)[0].id == "export"
        assert search("print", ACTIONS)[0].id == "export"

    def test_menus_steps_and_reasons_are_in_the_window_s_words(self, german, qtbot, window):
        assert window.menuBar().actions()[0].text() == "Datei"
        assert window.actions_by_id["save"].text() == "Fall sichern"
        assert why_not(BY_ID["undo"], True) == "Nichts zurückzunehmen"

    def test_a_step_is_named_in_the_window_s_words(self, german, bench):
        bench.store.apply(say("Change the intake"), edits.with_intake, Intake(side="left"))
        assert bench.actions_by_id["undo"].text() == "Zurück: Angaben ändern"
        bench.store.undo_stack.undo()
        assert bench.actions_by_id["undo"].text() == "Zurück"

    def test_the_key_sheet_has_the_window_s_words(self, shown):
        said = texts(shown(KeySheet()))
        assert "Fall sichern" in said
        assert "Save case " not in said.replace("Save case as", "")


class TestWhatIsKept:
    def test_what_is_ticked_in_any_language_is_kept_by_its_id(self, shown, qtbot):
        dialog = shown(IntakeDialog(Intake()))
        box, _posture = dialog.symptoms.rows["swelling"]
        assert box.text() == "Schwellung"
        box.setChecked(True)
        assert dialog.contraindications.boxes["active_infection"].text() == "akute Infektion"
        dialog.contraindications.boxes["active_infection"].setChecked(True)
        filling = dialog.fields["filling_state"]
        filling.setCurrentIndex(filling.findText("gut gefüllt"))
        intake = dialog.intake
        assert intake.symptoms == (Symptom("swelling"),)
        assert intake.contraindications == ("active_infection",)
        assert intake.filling_state == "well filled"

    @pytest.mark.parametrize("typed", ["keine", "Keine.", "none", "NKDA"])
    def test_no_allergies_may_be_said_in_either_language(self, shown, typed):
        dialog = shown(IntakeDialog(Intake(allergies=())))
        assert dialog.fields["allergies"].text() == "keine"
        dialog.fields["allergies"].setText(typed)
        assert dialog.intake.allergies == ()

    def test_a_draft_left_alone_is_no_edit(self, shown):
        line = AftercareLine("always", Said("Aspirin."), "House")
        dialog = shown(AftercareDialog(Aftercare("house 1", "0" * 64, (line,))))
        assert dialog.text_edit.toPlainText() == "ASS."
        assert dialog.written is None

    def test_the_figure_that_was_overruled_is_english_in_the_case_file(self, german, qtbot, bench, tmp_path):
        leave_disease_bare(qtbot, bench, 30.0)
        (stop,) = bench.store.assessment.unsettled_stops
        assert language.tr(stop.text).startswith("Kranial bleiben")
        overrule(qtbot, bench)
        path = tmp_path / "overruled.ilioplan"
        bench.desk.save(path)
        qtbot.waitUntil(path.exists)
        (kept,) = read_case_file(path).plan.overrides
        assert kept.figure == str(stop.text)

    def test_a_button_of_the_catalogue_is_enabled_by_what_it_does_not_by_its_words(self, shown):
        dialog = shown(CatalogueDialog(CATALOGUE))
        button = dialog.buttons_by_words["Change …"]
        assert button.text() == "Ändern …"
        assert not button.isEnabled()
        dialog.sizes.topLevelItem(0).setSelected(True)
        assert button.isEnabled()


class TestMessages:
    def test_a_refusal_is_said_with_its_subject(self, shown):
        panel = shown(MessagePanel())
        panel.show_problem(InputRefused(say("{path} is missing", path="a.dcm"), say("look again"), "case"))
        assert panel.sentence == "case: a.dcm fehlt! Schau noch einmal."

    def test_a_part_of_a_sentence_becomes_one(self, german):
        assert as_sentence("") == ""
        assert as_sentence(say("look again")) == "Schau noch einmal."

    def test_what_a_job_tells_arrives_as_it_was_said(self, german, qtbot, tasks):
        told, done = [], []
        tasks.start(
            "k",
            lambda progress: progress(say("Reading frame {number}", number=3), 0.5),
            done.append,
            told=lambda doing, share: told.append((language.tr(doing), share)),
        )
        qtbot.waitUntil(lambda: bool(done))
        assert told == [("Lese Bild 3", 0.5)]

    def test_a_check_writes_its_numbers_with_the_language_s_mark(self, german):
        check = CrossCheck("the catheter", 1.0, 1.25, 25.0, 5.0, "Dr. A")
        assert "1,25 mm" in write_check(check)
        assert "+25,0 %" in write_check(check)

    def test_terms_of_the_help_are_in_the_language_that_is_spoken_now(self, german):
        assert help_pages()[-1].title == "Begriffe und Quellen"
        language.speak_with(language.ENGLISH)
        assert help_pages()[-1].title == "Words and their sources"

    def test_headings_of_tables_are_in_the_window_s_words(self, shown):
        assert shown(CatalogueDialog(CATALOGUE)).products.headerItem().text(0) == "Produkt"


def _places():
    return tuple((20.0 * number, 30.0) for number in range(1, 6))


SMALL = {
    "about a diameter": lambda: DiameterDialog(3, {"mean": 12.5, "min": 10.0, "max": 15.0, "perimeter": 13.0}),
    "aftercare": lambda: AftercareDialog(Aftercare("1", "0", (AftercareLine("always", Said("Aspirin."), "House"),))),
    "bands": lambda: BandsDialog(_places(), "A"),
    "crash": lambda: CrashDialog(""),
    "collaterals": lambda: CollateralsDialog(lambda: (), lambda _id: None, lambda _id: None),
    "collaterals that are marked": lambda: CollateralsDialog(
        lambda: [(Collateral("C1", "cross_pelvic", np.array([[1.0, 2.0]])), "")], lambda _id: None, lambda _id: None
    ),
    "empty ledger": lambda: LedgerDialog(CalibrationLedger(())),
    "full ledger": lambda: LedgerDialog(CalibrationLedger((ROW, ASSUMED, MISSING))),
    "known size": lambda: KnownSizeDialog(plain_pullback().frames, 0, (0.0, 255.0), (0.1, 0.1), "1"),
    "landmarks": lambda: LandmarksDialog(plain_plan(), 40, 0),
    "name": lambda: NamingDialog(language.tr("What is it called?"), "", False),
    "overruling": lambda: OverruleDialog(say("It is wrong."), None, say("the truth"), say("a book")),
    "unsaved": UnsavedDialog,
    "VCSS": lambda: ScoreSheetDialog(VCSS, ()),
    "Villalta": lambda: ScoreSheetDialog(VILLALTA, ()),
    "size": lambda: SizeForm(CATALOGUE.models[0], CATALOGUE.models[0].sizes[0]),
    "shelf": lambda: ShelfForm("", None),
    "check": lambda: CheckForm(""),
    "notice": lambda: NoticeForm(""),
    "release": lambda: ReleaseForm(Recall("2026-03-01", "", "", "", True, "")),
    "product": lambda: ProductForm(CATALOGUE),
}


OWN = ("SAMPLE a", "Clinical reference, section 7.1")
"""Names, and sources as the ledger's examples have them."""


class TestEveryWord:
    @pytest.mark.parametrize("name", SMALL)
    def test_a_dialog_is_spoken(self, qtbot, name, german):
        language.speak_with(Language(mark, "٫"))
        dialog = SMALL[name]()
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.try_accept()
        assert unspoken(dialog, OWN) == []


def test_a_control_has_its_tip_whatever_its_words_are_in_the_window_s_language(shown):
    dialog = shown(IntakeDialog(Intake()))
    box, _posture = dialog.symptoms.rows["swelling"]
    assert box.text() == "Schwellung"
    assert box.toolTip() == "Of the leg, worse toward evening or on standing"
