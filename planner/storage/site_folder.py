"""Where a practice keeps its own files, which take the place of those that are shipped."""

from __future__ import annotations

import os
from pathlib import Path

from planner.resources import resource_path

SITE_KEY = "ILIOPLAN_SITE"


def site_folder() -> Path:
    """Return the folder of a practice's own files; it need not exist. ILIOPLAN_SITE chooses another."""
    chosen = os.environ.get(SITE_KEY)
    if chosen:
        return Path(chosen)
    import platformdirs  # slow to import, and a chosen folder does not need it

    return platformdirs.user_config_path("ilioplan", appauthor=False)


def own_or_shipped(name: str, *shipped: str) -> Path:
    """Return the practice's own file of a name when there is one, else the shipped resource."""
    own = site_folder() / name
    return own if own.is_file() else resource_path(*shipped)
