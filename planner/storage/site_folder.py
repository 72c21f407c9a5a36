"""Where a practice keeps its own files, which take the place of those that are shipped."""

from __future__ import annotations

import os
from pathlib import Path

SITE_KEY = "ILIOPLAN_SITE"


def site_folder() -> Path:
    """Return the folder of a practice's own files; it need not exist. ILIOPLAN_SITE chooses another."""
    chosen = os.environ.get(SITE_KEY)
    if chosen:
        return Path(chosen)
    import platformdirs  # slow to import, and a chosen folder does not need it

    return platformdirs.user_config_path("ilioplan", appauthor=False)
