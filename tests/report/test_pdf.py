"""plan.pdf is two legible pages, three where there is more to say, the same for the same plan, and names the patient only on the paper."""

from __future__ import annotations

import re
import zlib
from dataclasses import replace
from functools import cache

import pytest
from PIL import Image

from planner.model.identity import Patient
from planner.report import pdf
from planner.report.content import build_content
from planner.report.parts.records import FOOTER
from planner.report.sheet.paper import HEIGHT, MARGIN, WIDTH
from tests.helpers.assessments import CREATED, sample
from tests.report.papers import PLANS, RecordingCanvas, case_of


@cache
def rendered(name: str) -> bytes:
    return render(name)


def render(name: str) -> bytes:
    made = PLANS[name]()
    return pdf.render_pdf(build_content(case_of(name, made), made.plan, made.assessment, CREATED))


@cache
def set_texts(name: str):
    kept = []

    class Keeping(RecordingCanvas):
        def save(self):
            kept.extend(self.record)
            super().save()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pdf, "Canvas", Keeping)
        render(name)
    return tuple(kept)


def words_on(name: str, page: int) -> str:
    return "\n".join(line.text for line in set_texts(name) if line.page == page)


@pytest.mark.parametrize("name", PLANS)
def test_every_plan_has_two_pages_or_a_third_for_what_is_left_and_a_bounded_size(name):
    content = rendered(name)
    assert content.startswith(b"%PDF-")
    pages = len(re.findall(rb"/Type /Page\b", content))
    assert pages == (3 if name == "endless" else 2)
    for page in range(1, pages + 1):
        assert f"{page} / {pages}" in words_on(name, page)
    assert len(content) < 2_000_000


@pytest.mark.parametrize("name", ["whole", "typed"])
def test_the_same_plan_gives_the_same_bytes(name):
    assert rendered(name) == render(name)


@pytest.mark.parametrize("name", PLANS)
def test_all_text_lies_within_the_margins_and_can_be_read(name):
    for line in set_texts(name):
        assert line.points >= 7.0, line
        assert line.left >= MARGIN - 0.5, line
        assert line.right <= WIDTH - MARGIN + 0.5, line
        assert 12.0 <= line.baseline <= HEIGHT - 12.0, line


@pytest.mark.parametrize("name", PLANS)
def test_no_line_of_text_lies_over_another(name):
    lines = set_texts(name)
    clashes = [(a.text, b.text) for k, a in enumerate(lines) for b in lines[k + 1 :] if a.covers(b)]
    assert clashes == []


@pytest.mark.parametrize("name", PLANS)
def test_both_pages_say_whose_plan_it_is_and_what_it_is_not(name):
    side = "SIDE?" if name == "bare" else "LEFT"
    for page in (1, 2):
        words = words_on(name, page)
        assert FOOTER in words
        assert side in words.splitlines()


@pytest.mark.parametrize("name", PLANS)
def test_fonts_are_embedded_and_no_others_are_used(name):
    content = rendered(name)
    assert set(re.findall(rb"/BaseFont /([\w+-]+)", content)) <= {
        b"AAAAAA+Inter-Regular",
        b"AAAAAA+Inter-SemiBold",
        b"AAAAAA+Inter-Bold",
    }


def test_document_properties_name_nobody():
    made = sample(patient=Patient("SAMPLE, Unmistakable", "ID-77777", "1971-05-17"))
    content = pdf.render_pdf(build_content(made.case, made.plan, made.assessment, CREATED))
    outside_pages = re.sub(rb"stream.*?endstream", b"", content, flags=re.DOTALL)
    assert b"Iliac vein stent plan" in outside_pages
    for secret in (b"Unmistakable", b"77777", b"1971"):
        assert secret not in outside_pages


def test_the_recommendation_is_the_largest_text_of_its_page():
    largest = max((line for line in set_texts("whole") if line.page == 1), key=lambda line: line.points)
    assert largest.text == "18 × 90 mm"


def test_both_places_of_two_stents_and_the_balloon_stand_on_page_one():
    words = " ".join(line.text for line in set_texts("two lesions") if line.page == 1)
    assert "14.5 to 104.5 and 89.5 to 169.5 mm along the vein" in words
    assert "post-dilate to" in words
    assert "MLA of L1, tightest: 72 % stenosis" in words


def test_do_not_treat_is_the_largest_text_and_no_stent_is_named():
    largest = max((line for line in set_texts("do not treat") if line.page == 1), key=lambda line: line.points)
    assert largest.text == "Do not treat"
    for page in (1, 2):
        assert "× 90 mm" not in words_on("do not treat", page)
        assert "SAMPLE Two" not in words_on("do not treat", page)


def test_a_cyrillic_name_is_set_in_its_letters():
    assert "Образцова, Пример Тестовна" in words_on("cyrillic, no venogram", 1)


def test_a_missing_venogram_says_so():
    assert "No venogram in this case." in words_on("cyrillic, no venogram", 2)


@pytest.mark.parametrize("name", [name for name in PLANS if name != "endless"])
def test_everything_is_printed_however_much_there_is_to_say(name):
    assert "more in plan.json" not in words_on(name, 2)


@pytest.mark.parametrize("name", PLANS)
def test_every_source_that_is_cited_is_listed(name):
    before = words_on(name, 1)
    for page in (2, 3) if name == "endless" else (2,):
        words = words_on(name, page)
        start = words.index("Sources (")
        listed = re.findall(r"\[(\d+)\]", words[start:])
        cited = re.findall(r"\[(\d+)\]", before + words[:start])
        assert set(cited) <= set(listed)
        before = ""


def test_a_third_page_holds_what_to_do_beside_and_after_the_stent():
    words = words_on("endless", 3)
    assert "Alternatives, ranked" in words
    assert "Alternatives, ranked" not in words_on("endless", 2)


def test_what_does_not_fit_even_then_is_counted_and_the_stop_stays():
    words = words_on("endless", 2)
    assert "more in plan.json" in words
    assert "Stop" in words


def test_pictures_keep_their_grey_levels():
    made = sample()
    content = build_content(made.case, made.plan, made.assessment)
    document = pdf.render_pdf(replace(content, frames=content.frames[:1]))
    streams = re.findall(rb"/Subtype /Image.*?stream\r?\n(.*?)endstream", document, flags=re.DOTALL)
    pixels = [zlib.decompress(_ascii85(stream)) for stream in streams]
    grey = content.frames[0].grey
    assert any(Image.frombytes("L", grey.shape[::-1], data[: grey.size]).tobytes() == grey.tobytes() for data in pixels)


def _ascii85(stream: bytes) -> bytes:
    import base64

    text = stream.strip()
    return base64.a85decode(text.removesuffix(b"~>")) if text.endswith(b"~>") else text


def test_importing_the_report_without_writing_a_pdf_does_not_import_reportlab():
    import subprocess
    import sys

    code = "import sys, planner.report.export, planner.report.content; sys.exit('reportlab' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
