"""Where this person's own records of the program lie: journal and recent cases."""

from __future__ import annotations

import os
from pathlib import Path

ENVIRONMENT_KEY = "ILIOPLAN_STATE"


def state_folder() -> Path:
    """Return the folder; it need not exist. The environment variable ILIOPLAN_STATE chooses another."""
    chosen = os.environ.get(ENVIRONMENT_KEY)
    if chosen:
        return Path(chosen)
    import platformdirs  # only the window needs it

    return platformdirs.user_state_path("ilioplan", appauthor=False)
