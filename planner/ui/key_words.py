"""Keys as people read them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def written_key(key: str) -> str:
    """A key such as "Ctrl+Space" in the words that Qt has for keys in the window's language, as its menus write it."""
    return "+".join(QCoreApplication.translate("QShortcut", part) for part in key.split("+"))
