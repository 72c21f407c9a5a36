"""The small forms of the catalogue editor: a size, a check, a notice, its release, a product."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QPlainTextEdit, QWidget

from planner.model.device import Catalogue, Recall, StentModel, StentSize, Verification
from planner.model.vessel import SEGMENTS
from planner.storage.catalogue import BRAID_ANGLE_DEG, DIAMETER_MM, LENGTH_MM, MOST_IN_STOCK, SHEATH_FR
from planner.ui.dialogs.catalogue_words import id_for, is_day, read_table, table_text
from planner.ui.dialogs.fields import NumberField, TextField, yes_no_field
from planner.ui.dialogs.frame import DialogFrame
from planner.ui.language import tr


class SizeForm(DialogFrame):
    """One size: labelled values, sheath, shelf and length table. A changed size is no longer verified."""

    def __init__(self, model: StentModel, held: StentSize | None, parent: QWidget | None = None) -> None:
        sentence = tr("Labelled values, as on the box. A size whose labelled values change has to be checked again.")
        super().__init__(tr("Size of {device}", device=model.device), sentence, tr("Use"), parent)
        self._model = model
        self._held = held
        diameter, length = (None, None) if held is None else held.key
        sheath, stock = (None, None) if held is None else (held.sheath_fr, held.stock)
        self.diameter = NumberField(tr("Diameter"), diameter, *DIAMETER_MM, unit="mm")
        self.length = NumberField(tr("Length"), length, *LENGTH_MM, unit="mm")
        self.sheath = NumberField(tr("Sheath"), sheath, *SHEATH_FR, unit="F")
        self.stock = NumberField(tr("On our shelf"), stock, 0, MOST_IN_STOCK)
        self.note = TextField(tr("Note"), held.note if held is not None else None)
        self.table = QPlainTextEdit(table_text(held.deployed) if held is not None else "")
        self.table.setAccessibleName(tr("Length at deployed diameters"))
        self.table.setPlaceholderText(
            tr("From the maker's table, one line each: opened diameter and length, such as 14 95")
        )
        self.table.setTabChangesFocus(True)
        self.table.setFixedHeight(90)
        self.table.setMinimumWidth(420)
        form = QFormLayout()
        for words, field in (
            (tr("Diameter (mm)"), self.diameter),
            (tr("Length (mm)"), self.length),
            (tr("Smallest sheath (F)"), self.sheath),
            (tr("On our shelf (pieces)"), self.stock),
            (tr("Note"), self.note),
            (tr("Length at opened Ø (mm)"), self.table),
        ):
            form.addRow(words, field)
        self.content.addLayout(form)
        self.diameter.setFocus()

    @property
    def stent_size(self) -> StentSize:
        """The size as typed; only after the form was accepted."""
        diameter, length = self.diameter.value, self.length.value
        assert diameter is not None
        assert length is not None
        held, stock = self._held, self.stock.value
        same = held is not None and held.key == (diameter, length)
        return StentSize(
            diameter_mm=diameter,
            length_mm=length,
            sheath_fr=self.sheath.value,
            read_in_ifu=held.read_in_ifu if held is not None and same else False,
            verification=held.verification if held is not None and same else None,
            stock=None if stock is None else round(stock),
            deployed=read_table(self.table.toPlainText())[0],
            note=self.note.value or "",
        )

    def find_problem(self) -> str:
        """First field that is not acceptable."""
        for field in (self.diameter, self.length, self.sheath, self.stock):
            if field.problem:
                return field.problem
        diameter, length = self.diameter.value, self.length.value
        if diameter is None or length is None:
            return tr("A size has a diameter and a length.")
        if (problem := whole_pieces(self.stock)) != "":
            return problem
        held = self._model.size(diameter, length)
        if held is not None and held is not self._held:
            return tr(
                "{device} already has a size {diameter:g} × {length:g} mm.",
                device=self._model.device,
                diameter=diameter,
                length=length,
            )
        return read_table(self.table.toPlainText())[1]


class ShelfForm(DialogFrame):
    """How many of each chosen size lie on the shelf; left empty, nobody counted."""

    def __init__(self, what: str, held: int | None, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("On our shelf"),
            tr("Pieces of each of: {what}. Empty means that nobody counted.", what=what),
            tr("Use"),
            parent,
        )
        self.stock = NumberField(tr("On our shelf"), held, 0, MOST_IN_STOCK)
        self.content.addWidget(self.stock)
        self.stock.setFocus()

    @property
    def pieces(self) -> int | None:
        """The count; None where nobody counted."""
        return None if self.stock.value is None else round(self.stock.value)

    def find_problem(self) -> str:
        """Insist on a count."""
        return self.stock.problem or whole_pieces(self.stock)


def whole_pieces(field: NumberField) -> str:
    """Why it is no count of pieces; empty when it is one."""
    if field.value is None or field.value == round(field.value):
        return ""
    return tr("On our shelf: {text} is not a whole number of pieces.", text=field.text())


class CheckForm(DialogFrame):
    """Who checked sizes against the maker's instructions for use, and when."""

    def __init__(self, what: str, parent: QWidget | None = None) -> None:
        sentence = tr(
            "{what}: compared with the maker's instructions for use. The name stands beside the size in every plan.",
            what=what,
        )
        super().__init__(tr("Checked by"), sentence, tr("Verified"), parent)
        self.by = TextField(tr("Name"), None)
        self.on = TextField(tr("Day"), datetime.now(UTC).date().isoformat())
        form = QFormLayout()
        form.addRow(tr("Name"), self.by)
        form.addRow(tr("Day"), self.on)
        self.content.addLayout(form)
        self.be_at_least(440)
        self.by.setFocus()

    @property
    def verification(self) -> Verification:
        """Name and day."""
        return Verification(self.by.value or "", self.on.value or "")

    def find_problem(self) -> str:
        """Insist on a person and a day that is not to come."""
        if self.by.value is None:
            return tr("Name: a size is checked by a named person.")
        if self.on.value is None or not is_day(self.on.value):
            return tr("Day: “{text}” is not a day such as 2026-03-01.", text=self.on.text())
        if self.on.value > datetime.now(UTC).date().isoformat():
            return tr("Day: {on} is yet to come.", on=self.on.value)
        return ""


class NoticeForm(DialogFrame):
    """A safety notice on a product; it blocks the product unless somebody says why not."""

    def __init__(self, device: str, parent: QWidget | None = None) -> None:
        sentence = tr("A notice that blocks keeps the product out of every recommendation.")
        super().__init__(tr("Safety notice on {device}", device=device), sentence, tr("Add the notice"), parent)
        self.day = TextField(tr("Day"), None)
        self.scope = TextField(tr("Scope"), None)
        self.reason = TextField(tr("Reason"), None)
        self.source = TextField(tr("Source"), None)
        self.blocks = QCheckBox(tr("Blocks the product"))
        self.blocks.setChecked(True)
        self.because = TextField(tr("Why"), None)
        form = QFormLayout()
        rows = (
            (tr("Day (2026-03-01)"), self.day),
            (tr("Which devices"), self.scope),
            (tr("What is wrong"), self.reason),
            (tr("Source"), self.source),
            ("", self.blocks),
            (tr("Why it blocks, or why not"), self.because),
        )
        for words, field in rows:
            form.addRow(words, field)
        self.content.addLayout(form)
        self.be_at_least(560)
        self.day.setFocus()

    @property
    def recall(self) -> Recall:
        """The notice as typed."""
        return Recall(
            date=self.day.value or "",
            scope=self.scope.value or "",
            reason=self.reason.value or "",
            source=self.source.value or "",
            blocks=self.blocks.isChecked(),
            blocks_because=self.because.value or "",
        )

    def find_problem(self) -> str:
        """A notice without a source or a reason is a rumour."""
        if self.day.value is None or not is_day(self.day.value):
            return tr("Day: “{text}” is not a day such as 2026-03-01.", text=self.day.text())
        named = ((tr("Which devices"), self.scope), (tr("What is wrong"), self.reason), (tr("Source"), self.source))
        for words, field in (*named, (tr("Why it blocks, or why not"), self.because)):
            if field.value is None:
                return tr("{field}: still empty.", field=words)
        return ""


class ReleaseForm(DialogFrame):
    """Why a notice no longer blocks."""

    def __init__(self, recall: Recall, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Release this notice?"),
            f"{recall.date}: {tr(recall.reason)}",
            tr("Release"),
            parent,
        )
        self.because = TextField(tr("Why it no longer blocks"), None)
        self.content.addWidget(self.because)
        self.because.setPlaceholderText(tr("Why it no longer blocks; it is kept with the notice"))
        self.because.setMinimumWidth(460)
        self.because.setFocus()

    def find_problem(self) -> str:
        """Insist on a reason."""
        return "" if self.because.value is not None else tr("Write first why the notice no longer blocks.")


class ProductForm(DialogFrame):
    """A product that the catalogue lacks; its sizes come afterwards."""

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("New product"), tr("What is not known is left alone; it is never taken as no."), tr("Add"), parent
        )
        self._catalogue = catalogue
        self.manufacturer = TextField(tr("Maker"), None)
        self.name = TextField(tr("Product"), None)
        self.design = TextField(tr("Design"), None)
        self.material = TextField(tr("Material"), None)
        self.braided = yes_no_field(tr("Braided"), None)
        self.angle = NumberField(tr("Braid angle"), None, *BRAID_ANGLE_DEG, unit=tr("degrees from the axis"))
        self.nickel = yes_no_field(tr("Contains nickel"), None)
        self.segments = {segment: QCheckBox(segment) for segment in SEGMENTS}
        boxes = QHBoxLayout()
        for box in self.segments.values():
            boxes.addWidget(box)
        boxes.addStretch(1)
        form = QFormLayout()
        for words, field in (
            (tr("Maker"), self.manufacturer),
            (tr("Product"), self.name),
            (tr("Design"), self.design),
            (tr("Material"), self.material),
            (tr("Braided"), self.braided),
            (tr("Braid angle (°)"), self.angle),
            (tr("Contains nickel"), self.nickel),
        ):
            form.addRow(words, field)
        form.addRow(tr("Labelled for"), boxes)
        self.content.addLayout(form)
        self.be_at_least(520)
        self.manufacturer.setFocus()

    @property
    def model(self) -> StentModel:
        """The product as typed."""
        ticked = tuple(segment for segment, box in self.segments.items() if box.isChecked())
        maker, name = self.manufacturer.value or "", self.name.value or ""
        braided, nickel = self.braided.value, self.nickel.value
        return StentModel(
            id=id_for(maker, name),
            manufacturer=maker,
            name=name,
            label=f"{maker} {name}",
            design=self.design.value or "",
            material=self.material.value or "",
            braided=braided if isinstance(braided, bool) else None,
            braid_angle_deg=self.angle.value,
            nickel=nickel if isinstance(nickel, bool) else None,
            sizes=(),
            indicated_segments=ticked or None,
        )

    def find_problem(self) -> str:
        """Maker and product name it; two products never share a name."""
        if self.manufacturer.value is None:
            return tr("Maker: still empty.")
        if self.name.value is None:
            return tr("Product: still empty.")
        if self.angle.problem:
            return self.angle.problem
        if self._catalogue.model(self.model.id) is not None:
            return tr("Product: {device} is in the catalogue already.", device=self.model.device)
        return ""
