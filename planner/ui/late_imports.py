"""Lets the window stand before the heavy libraries are there: they are imported when first used, or in the background.

scipy takes longer to import than Qt. `from scipy import ndimage` gets a stand-in here, which imports the real module
when one of its functions is asked for; from then on the stand-in holds them all.
"""

from __future__ import annotations

import importlib
import os
import pkgutil
import sys
import threading
from types import ModuleType

PARTS = ("ndimage", "special", "sparse", "fft", "spatial", "optimize", "signal", "interpolate", "stats", "linalg")


class StandIn(ModuleType):
    """A module that is imported when somebody asks for something in it."""

    def __init__(self, name: str, parent: ModuleType) -> None:
        super().__init__(name)
        self.__dict__["_parent"] = parent
        self.__dict__["_lock"] = threading.RLock()

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        with self.__dict__["_lock"]:
            return getattr(self._load(), name)

    def _load(self) -> ModuleType:
        parent, part = self.__dict__["_parent"], self.__name__.rpartition(".")[2]
        if getattr(parent, part, None) is self:
            delattr(parent, part)
        real = importlib.import_module(self.__name__)
        self.__dict__.update({key: value for key, value in vars(real).items() if not key.startswith("__")})
        return real


def calm_algebra() -> None:
    """Let numpy's linear algebra keep to one thread, if numpy is not there yet.

    Its matrices are small here; the threads it would start wait busily, which costs the window a tenth of a second.
    """
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


def defer_scipy() -> None:
    """Put stand-ins in the place of scipy's parts that nobody has imported yet."""
    import scipy

    for part in PARTS:
        name = f"scipy.{part}"
        if name not in sys.modules:
            setattr(scipy, part, StandIn(name, scipy))


def import_the_window() -> None:
    """Import what the furnished window is made of."""
    import planner.storage.aftercare_file
    import planner.storage.catalogue
    import planner.ui.commands.table
    import planner.ui.desk
    import planner.ui.views.stent.placing
    import planner.ui.views.workbench  # noqa: F401


def import_the_rest() -> None:
    """Import everything that a case will need, and the dialogs."""
    import planner.dicom.loading
    import planner.inference.lumen_network
    import planner.planning.assess
    import planner.planning.propose
    import planner.report.export  # noqa: F401
    from planner.ui import dialogs

    for part in ("ndimage", "special", "sparse", "fft"):
        importlib.import_module(f"scipy.{part}")
    for dialog in pkgutil.iter_modules(dialogs.__path__):
        importlib.import_module(f"{dialogs.__name__}.{dialog.name}")
