"""The DICOM libraries as the rest of this room uses them: imported in one place, and silent.

What a person must know about a file is said by us, once; the libraries' own remarks never reach standard error.
"""

from __future__ import annotations

import logging
import sys
import warnings

# GDCM looks for a module `dl` of Python 2 and fails on any folder of that name where the program is started.
sys.modules.setdefault("dl", None)  # type: ignore[arg-type]

import pydicom  # noqa: E402
from pydicom import config  # noqa: E402
from pydicom.dataset import Dataset  # noqa: E402
from pydicom.encaps import encapsulate  # noqa: E402
from pydicom.errors import BytesLengthException, InvalidDicomError  # noqa: E402
from pydicom.filereader import read_dataset, read_file_meta_info  # noqa: E402
from pydicom.pixels import get_decoder  # noqa: E402
from pydicom.pixels.processing import apply_color_lut  # noqa: E402
from pydicom.uid import UID  # noqa: E402

__all__ = [
    "UID",
    "BytesLengthException",
    "Dataset",
    "InvalidDicomError",
    "apply_color_lut",
    "encapsulate",
    "get_decoder",
    "pydicom",
    "read_dataset",
    "read_file_meta_info",
]

_LOGGERS = ("pydicom", "pylibjpeg", "openjpeg", "rle", "jpeg_ls", "PIL")
_WARNERS = r"(pydicom|pylibjpeg|openjpeg|PIL|planner\.dicom)(\..*)?$"


def _silence() -> None:
    config.settings.reading_validation_mode = config.IGNORE
    for name in _LOGGERS:
        logging.getLogger(name).addHandler(logging.NullHandler())
        logging.getLogger(name).propagate = False
    warnings.filterwarnings("ignore", module=_WARNERS)


_silence()
