"""Paper that remembers what was set on it, and the plans that strain it."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from planner.model.assessment import Recommendation, SecondLook
from planner.model.identity import Patient
from planner.model.intake import Intake
from planner.model.venogram import Collateral
from planner.model.venogram_measurement import NarrowestView, ViewMeasurement
from tests.helpers.assessments import finding, sample, stent, typed_sample, with_confidence


@dataclass(frozen=True)
class SetText:
    """One line of text where it stands on a page."""

    page: int
    text: str
    points: float
    left: float
    right: float
    baseline: float

    def covers(self, other: SetText) -> bool:
        """Whether the bodies of the letters of two lines lie over each other."""
        across = min(self.right, other.right) - max(self.left, other.left)
        top = min(self.baseline + 0.7 * self.points, other.baseline + 0.7 * other.points)
        up = top - max(self.baseline, other.baseline)
        return self.page == other.page and across > 0.5 and up > 0.5


class RecordingCanvas(Canvas):
    """A canvas that keeps a record of every line of text."""

    def __init__(self, *args, **keywords):
        self.record: list[SetText] = []
        super().__init__(*args, **keywords)

    def drawString(self, x, y, text, *args, **keywords):
        width = stringWidth(text, self._fontname, self._fontsize)
        if text.strip():
            self.record.append(SetText(self.getPageNumber(), text, self._fontsize, x, x + width, y))
        super().drawString(x, y, text, *args, **keywords)

    def drawCentredString(self, x, y, text, *args, **keywords):
        self.drawString(x - stringWidth(text, self._fontname, self._fontsize) / 2, y, text)

    def drawRightString(self, x, y, text, *args, **keywords):
        self.drawString(x - stringWidth(text, self._fontname, self._fontsize), y, text)


def _long() -> object:
    many = tuple(finding(n, "block" if n == 0 else "warn" if n < 5 else "info") for n in range(14))
    wordy = (finding(20, "warn", "Wordy " * 120), finding(21, "info", "x" * 400))
    name = "SAMPLE, " + "Very long name that goes on " * 6
    made = sample(patient=Patient(name, "ID" + "9" * 80, "1971-05-17", "F"))
    return made.changed(checks=(*many, *wordy), recommendation=two_stents(made.assessment.recommendation))


def _endless() -> object:
    checks = tuple(
        finding(n, "block" if n == 0 else "warn", "A long caution with much to say. " * 4) for n in range(60)
    )
    return sample().changed(checks=checks)


def two_stents(recommendation: Recommendation) -> Recommendation:
    """Two overlapping stents that reach beyond the pullback."""
    return replace(recommendation, stents=(stent(18, 90, 14.5), stent(16, 80, 89.5, device="SAMPLE Two")))


def two_lesions() -> object:
    """A tight and a further lesion, both graded against the population, under two stents of one product."""
    made = sample()
    first = replace(
        made.assessment.vessel.lesions[0], reference_mm2=200.0, reference_method="population", reference_frames=()
    )
    further = replace(first, id="L2", start_frame=90, end_frame=120, start_mm=90.0, end_mm=120.0, mla_frame=105)
    vessel = replace(made.assessment.vessel, lesions=(first, further))
    pair = replace(made.assessment.recommendation, stents=(stent(18, 90, 14.5), stent(18, 80, 89.5)))
    return made.changed(vessel=vessel, recommendation=pair)


def _bare() -> object:
    made = sample(verdict="insufficient")
    empty = made.changed(
        intake=Intake(),
        vessel=None,
        venogram=None,
        sizing_inputs=None,
        elongation=None,
        recommendation=Recommendation((), None, None, None),
        second_look=SecondLook(None, None),
        checks=(finding(1, "block", "The pullback has no usable calibration: areas are unknown."),),
    )
    return replace(empty, case=replace(made.case, patient=Patient()))


def _views() -> object:
    """Two views, the further one narrower, with collaterals marked and proposed."""
    made = sample()
    marked = Collateral("C1", "ascending_lumbar", np.array([[150.0, 170.0], [170.0, 120.0]]), "", "edited", "S")
    proposed = replace(marked, id="C2", kind="cross_pelvic", source="auto", who="")
    own = replace(made.assessment.venogram, collaterals=(marked, proposed))
    views = (ViewMeasurement("", "AP", own), ViewMeasurement("9", "LAO 30°", made.assessment.venogram))
    return made.changed(venogram=own, views=views, narrowest=NarrowestView("9", "LAO 30°", 5.8, 60.0, 10, 2))


PLANS = {
    "whole": sample,
    "do not treat": lambda: sample(verdict="do_not_treat"),
    "insufficient": lambda: sample(verdict="insufficient"),
    "consider": lambda: sample(verdict="consider"),
    "cyrillic, no venogram": lambda: sample(
        venogram=False, patient=Patient("Образцова, Пример Тестовна", "ПР-0001", "1980-01-01", "F")
    ),
    "letters the font lacks, words with line ends": lambda: sample(
        patient=Patient("SAMPLE, 見本", "S-1", "1971-05-17")
    ).changed(checks=(finding(1, "warn", "First line.\nSecond\tline."),)),
    "no positions": lambda: sample(positions=False),
    "two lesions": two_lesions,
    "two stents": lambda: sample().changed(recommendation=two_stents(sample().assessment.recommendation)),
    "unconfirmed and uncertain": lambda: with_confidence(sample(), [28, 29, 30, 33, 53], 0.5),
    "views and collaterals": _views,
    "long": _long,
    "endless": _endless,
    "typed": typed_sample,
    "bare": _bare,
}
"""Every shape that a plan takes, by name; the typed one is written without a case."""


def case_of(name: str, made):
    """The case to write a plan with: none for typed measurements."""
    return None if name == "typed" else made.case
