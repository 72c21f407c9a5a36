"""Sources that are named again and again."""

from __future__ import annotations

from planner.said import say


def clinical_reference(section: str) -> str:
    """Name a section of the clinical reference, such as "7.1"."""
    return say("Clinical reference, section {section}", section=section)
