"""The program itself: proposals for a new case, edits of a plan, and the assessment of both.

Used by every shell. Start at `assess`.
"""
