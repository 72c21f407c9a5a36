"""Numbers and terms to text, once for window, report and command line.

Used by `report`, `cli` and `ui`.
"""
