"""German and Spanish are complete, fit the English sentences gap for gap, and are what the window reads."""

import ast
import re
import string
import sys
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "packaging"))
import translations

TAG = re.compile(r"<[^<>]*>")
BANNED = re.compile(r"\b(proximal|distal)", re.IGNORECASE)

pytestmark = pytest.mark.parametrize("language", translations.LANGUAGES)


@pytest.fixture(scope="module")
def held():
    return {language: translations.messages(translations.ts_file(language)) for language in translations.LANGUAGES}


def gaps(text):
    return sorted(
        (name, spec, conversion) for _, name, spec, conversion in string.Formatter().parse(text) if name is not None
    )


@cache
def spoken_literals() -> tuple[tuple[str, int, str], ...]:
    """File, line and text of every literal that the program's code says."""
    return tuple(
        (path.name, call.lineno, call.args[0].value)
        for path in sorted((translations.ROOT / "planner").rglob("*.py"))
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") in ("say", "tr") and call.args
        and isinstance(call.args[0], ast.Constant)
    )  # fmt: skip


def test_every_word_of_the_program_is_translated(language, held, tmp_path):
    fresh = tmp_path / "fresh.ts"
    fresh.write_bytes(translations.ts_file(language).read_bytes())
    translations.update(fresh, language)
    now = translations.messages(fresh)
    assert [source for source, translation in now.items() if not translation] == []
    assert sorted(set(held[language]) - set(now)) == [], "no longer said"


def test_every_literal_is_one_that_the_tools_find(language, held):
    """They do not look inside f-strings."""
    missed = [(*place, text) for *place, text in spoken_literals() if text not in held[language]]
    assert missed == []


def test_gaps_and_tags_are_those_of_the_english_sentence(language, held):
    for source, translation in held[language].items():
        assert TAG.findall(source) == TAG.findall(translation) or sorted(TAG.findall(source)) == sorted(
            TAG.findall(translation)
        ), source
        if "{" in source:
            assert gaps(source) == gaps(translation), source


def test_edges_are_those_of_the_english_sentence(language, held):
    for source, translation in held[language].items():
        assert (source[:1].isspace(), source[-1:].isspace()) == (
            translation[:1].isspace(),
            translation[-1:].isspace(),
        ), source
        assert source.rstrip()[-1:] not in ".…" or translation.rstrip()[-1:] == source.rstrip()[-1:], source
        assert source.count("\n") == translation.count("\n"), source


def test_words_are_those_of_the_house(language, held):
    assert [translation for translation in held[language].values() if BANNED.search(translation)] == []


def test_few_sentences_are_left_in_english(language, held):
    same = [source for source, translation in held[language].items() if source == translation and len(source.split()) > 6
            and translations.has_words(source) and not re.search(r"\d{4}|PMID|doi", source)]  # fmt: skip
    assert same == []


def test_what_the_window_reads_is_what_translators_wrote(language, held, tmp_path):
    made = tmp_path / "made.qm"
    translations.compile_to(translations.ts_file(language), made)
    assert made.read_bytes() == translations.qm_file(language).read_bytes(), "python packaging/translations.py compile"
    translator = QTranslator()
    assert translator.load(str(translations.qm_file(language)))
    wrong = [
        source for source, translation in held[language].items() if translator.translate("", source) != translation
    ]
    assert wrong == []
