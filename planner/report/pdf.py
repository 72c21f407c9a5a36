"""plan.pdf: two A4 pages that a surgeon can pin up, and a third where two cannot hold everything.

The same content always gives the same bytes.
"""

from __future__ import annotations

import io

from reportlab.pdfgen.canvas import Canvas

from planner.report.parts.records import PlanContent
from planner.report.sheet.banner import draw_footer
from planner.report.sheet.lettering import BODY, register_fonts
from planner.report.sheet.page_one import draw_page_one
from planner.report.sheet.page_two import draw_overleaf, lay_out
from planner.report.sheet.paper import HEIGHT, WIDTH
from planner.report.sheet.spoken import speaking, told
from planner.said import ENGLISH, Language, say
from planner.version import SOFTWARE


def render_pdf(content: PlanContent, language: Language = ENGLISH) -> bytes:
    """Return the plan as a PDF of two A4 pages, three where there is more to say; its document properties name nobody."""
    register_fonts()
    sink = io.BytesIO()
    canvas = Canvas(sink, pagesize=(WIDTH, HEIGHT), invariant=1, pageCompression=1, initialFontName=BODY.font)
    canvas.setAuthor(SOFTWARE)
    canvas.setCreator(SOFTWARE)
    with speaking(language):
        canvas.setTitle(told(say("Iliac vein stent plan")))
        canvas.setSubject(told(say("Research and training use; not a medical device")))
        overleaf = lay_out(content)
        for number in range(len(overleaf) + 1):
            if number == 0:
                draw_page_one(canvas, content)
            else:
                draw_overleaf(canvas, content, overleaf[number - 1])
            draw_footer(canvas, content.provenance, number + 1, len(overleaf) + 1)
            canvas.showPage()
    canvas.save()
    return sink.getvalue()
