"""What pyqtgraph draws with unless told otherwise."""

from __future__ import annotations

import pyqtgraph as pg

from planner.ui.theme import palette


def configure_plots() -> None:
    """Give plots the colours of the theme in force."""
    pg.setConfigOptions(antialias=True, background=palette.PANEL, foreground=palette.MUTED)
