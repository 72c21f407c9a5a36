"""The parts of a printed plan as plain data: what it says and shows, before anything is drawn.

Used by `report.content` only; `records` holds the nouns, the other modules make them. Nothing here knows of PDF.
"""
