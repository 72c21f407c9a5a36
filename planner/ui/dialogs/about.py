"""Which program this is, of which version, and what it is made of."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, metadata

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from planner.said import say
from planner.ui.dialogs.frame import DialogFrame
from planner.ui.language import tr
from planner.version import SOFTWARE, VERSION

PARTS = (
    "numpy", "scipy", "pydicom", "pillow", "onnxruntime", "pylibjpeg", "pylibjpeg-openjpeg", "pylibjpeg-rle", "pyjpegls",
    "python-gdcm", "reportlab", "platformdirs", "PySide6-Essentials", "pyqtgraph",
)  # fmt: skip
LICENCE = "Apache-2.0"
MADE_KNOWN_BY = say("its own files")
LONGEST = 60


class AboutDialog(DialogFrame):
    """Versions and licences of the program and of every library that it uses."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            f"{SOFTWARE} {VERSION}",
            tr(
                "Plans iliac vein stents from IVUS and venogram. {licence}. Research and training use; not a "
                "medical device.",
                licence=LICENCE,
            ),
            tr("Close"),
            parent,
        )
        self.cancel_button.hide()
        self.table = QTreeWidget()
        self.table.setAccessibleName(tr("Libraries and licences"))
        self.table.setHeaderLabels([tr("Made with"), tr("Version"), tr("Licence")])
        self.table.setRootIsDecorated(False)
        self.table.setMinimumSize(620, 360)
        for row in parts():
            QTreeWidgetItem(self.table, list(row))
        self.table.setColumnWidth(0, 190)
        self.table.setColumnWidth(1, 110)
        self.content.addWidget(self.table)


def parts() -> tuple[tuple[str, str, str], ...]:
    """Name, version and licence of everything used."""
    own = [
        ("Python", platform.python_version(), "PSF-2.0"),
        ("Qt", qVersion(), "LGPL-3.0"),
        ("Inter", "", "OFL-1.1"),
    ]
    return (*own, *(_part(name) for name in PARTS))


def _part(name: str) -> tuple[str, str, str]:
    try:
        told = metadata(name)
    except PackageNotFoundError:
        return name, tr("not installed"), ""
    classifiers = [word for word in told.get_all("Classifier") or () if word.startswith("License ::")]
    said = told["License-Expression"] or told["License"] or ""
    first = said.strip().partition("\n")[0]
    if not first or len(first) > LONGEST:
        first = classifiers[0].rpartition(" :: ")[2] if classifiers else tr(MADE_KNOWN_BY)
    return name, told["Version"], first
