"""The picture of the run that is on the screen, at its grey levels."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF

from planner.model.arrays import FloatArray
from planner.ui.views.canvas import Canvas
from planner.ui.views.venogram.looks import Picture
from planner.ui.views.window_level import Levels


class ShownPicture:
    """One image item, laid so that a pixel's centre has whole coordinates."""

    def __init__(self, canvas: Canvas) -> None:
        self.picture: Picture | None = None
        self._image = pg.ImageItem(axisOrder="row-major")
        canvas.plot.addItem(self._image)

    def clear(self) -> None:
        """Show nothing."""
        self._image.clear()
        self.picture = None

    def show(self, picture: Picture, levels: Levels, curve: FloatArray | None) -> None:
        """Show a picture, shape (rows, columns), between two grey levels or by a curve of brightness."""
        self.picture = picture
        self._image.setImage(picture, autoLevels=False, levels=levels)
        # pixel (0, 0) is a centre here and a corner there
        self._image.setRect(QRectF(-0.5, -0.5, picture.shape[1], picture.shape[0]))
        self.show_at(levels, curve)

    def show_at(self, levels: Levels, curve: FloatArray | None) -> None:
        """Show the same picture at other grey levels."""
        if curve is None:
            self._image.setLookupTable(None, update=False)
            self._image.setLevels(levels)
        else:
            table = np.repeat(np.rint(255 * curve)[:, None], 3, axis=1).astype(np.uint8)
            self._image.setLookupTable(table, update=False)
            self._image.setLevels((0.0, len(curve) - 1.0))
