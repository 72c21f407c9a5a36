"""Asks how far apart the bands are that a person marked along the marker catheter, and who marked them."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from planner.measure.xray.marker_bands import FEWEST_BANDS
from planner.measure.xray.scale import BAND_SPACING_MM
from planner.measure.xray.scale_by_hand import scale_through_bands, snapped_words
from planner.model.arrays import FloatArray
from planner.model.calibration import XrayScale
from planner.said import say
from planner.ui.dialogs.fields import NumberField
from planner.ui.dialogs.frame import DialogFrame
from planner.ui.language import tr
from planner.ui.views.panel import labelled
from planner.wording.numbers import format_number, format_percent

SPACINGS_MM = (1.0, 100.0)
SENTENCE = say(
    "The distance is taken along the catheter, through its turns; where it runs out of the picture's "
    "plane its bands stand closer, and those distances are left out."
)


class BandsDialog(DialogFrame):
    """The distance from band to band along the catheter, and a name."""

    def __init__(
        self,
        places_px: tuple[tuple[float, float], ...],
        who: str,
        parent: QWidget | None = None,
        on_band: tuple[bool, ...] = (),
    ) -> None:
        super().__init__(
            tr("Calibrate by {count} bands", count=len(places_px)), tr(SENTENCE), tr("Use this scale"), parent
        )
        self._places = places_px
        self._on_band = on_band
        self.spacing_edit = NumberField(tr("Distance from band to band"), BAND_SPACING_MM, *SPACINGS_MM, "mm")
        self.who_edit = QLineEdit(who)
        self.who_edit.setAccessibleName(tr("Your name"))
        self.who_edit.setPlaceholderText(tr("printed in the plan"))
        self.says = labelled("", "muted", wrap=True)
        form = QFormLayout()
        form.addRow(tr("Distance from band to band (mm)"), self.spacing_edit)
        form.addRow(tr("Your name"), self.who_edit)
        self.content.addLayout(form)
        self.content.addWidget(self.says)
        self.spacing_edit.textChanged.connect(lambda _text: self._say())
        self.be_at_least(460)
        self._say()
        self.who_edit.setFocus()

    @property
    def scale(self) -> XrayScale | None:
        """The scale that follows; None where the bands give none."""
        spacing = self.spacing_edit.value
        if spacing is None:
            return None
        return scale_through_bands(self._places, spacing, self.who_edit.text().strip(), self._on_band)

    @property
    def bands_px(self) -> FloatArray:
        """Where the bands are, shape (bands, 2)."""
        return np.array(self._places, dtype=float)

    def find_problem(self) -> str:
        """Insist on enough bands, a distance and a name."""
        if len(self._places) < FEWEST_BANDS:
            return tr(
                "Mark at least {count} bands: fewer cannot tell a turn of the catheter from its distance.",
                count=FEWEST_BANDS,
            )
        if self.spacing_edit.value is None or self.spacing_edit.problem:
            return self.spacing_edit.problem or tr("Type the distance from band to band.")
        if self.scale is None:
            return tr("These bands give no plausible scale; mark them in order along the catheter.")
        return "" if self.who_edit.text().strip() else tr("Write your name: a calibration by hand has an author.")

    def _say(self) -> None:
        scale = self.scale
        if scale is None:
            self.says.setText("")
            return
        words = tr(
            "A pixel is then {mm_per_pixel} mm at the vein, ±{uncertainty}.",
            mm_per_pixel=format_number(scale.mm_per_pixel, 3),
            uncertainty=format_percent(scale.uncertainty_percent, 1),
        )
        laid = tr("Of the bands {snapped}.", snapped=snapped_words(self._on_band)) if self._on_band else ""
        self.says.setText(" ".join(part for part in (words, laid) if part))
