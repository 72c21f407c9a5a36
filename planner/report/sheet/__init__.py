"""Draws the parts of a printed plan on paper with reportlab.

Used by `report.pdf` only. Start at `page_one` and `page_two`; lengths are points (1/72 inch), y grows upward.
"""
