"""Sentences with figures in them that a plan keeps: what scales, proposals and tracings rest on.

They stand together so that a case file's English can be told from other words (`storage.recalled`), without the rooms that
measure.
"""

from __future__ import annotations

from planner.said import say

TAKEN_IN = say("From here the contour takes a branch in, up to {largest:.0f} mm².")
TAKEN_IN_OVER = say("From here over {length:.0f} mm the contour takes a branch in, up to {largest:.0f} mm².")
RUNS_ON = say("From here blood runs on beyond the contour, up to {largest:.0f} mm².")
RUNS_ON_OVER = say("From here over {length:.0f} mm blood runs on beyond the contour, up to {largest:.0f} mm².")
PRESSED = say("A vessel lies on {pressed:.0f} mm of the wall, and the vein is not flat here.")
PRESSED_FLAT = say("A vessel lies on {pressed:.0f} mm of the wall, and the vein is flat here.")

BANDS = say("{count:d} bands of {spacing:.0f} mm")
SHORTENED_BANDS = say("{count:d} bands of {spacing:.0f} mm, {few:d} of {distances:d} distances foreshortened")
C_ARM_DISTANCES = say("SID {detector:.0f} mm, SOD {patient:.0f} mm, magnification {magnification:.2f}")
MAGNIFICATION = say("magnification {magnification:.2f}")
HEADER_DISAGREES = say("the header's {method} gives {difference:+.0f} %")
BETWEEN_MARKS = say("{known:g} mm between two marks, set by {who}")
MARKED_BANDS = say("{count:d} bands of {spacing:g} mm, marked by {who}")
ALL_SNAPPED_BUT_ONE = say("{count:d} lie on bands of the picture, band {number} as clicked")
SNAPPED_BUT = say("{count:d} lie on bands of the picture, bands {numbers} as clicked")

TICKS = say("ticks of {size} mm, {apart}")
APART_DOWN = say("{down} px apart (seen down only)")
APART_ACROSS = say("{across} px apart (seen across only)")
APART_BOTH = say("{across} px apart across and {down} px down")
APART = say("{across} px apart")

MASK_MOVED = say("moved by {distance:.1f} pixels between mask and contrast; corrected")
SHIFT_NOT_CONFIRMED = say("the shift that the file states, {x:.1f}, {y:.1f} px, does not lay it on the contrast")
NO_VEIN_AND = say("no vein found: {reason} ({problem})")
NO_VEIN = say("no vein found: {reason}")
UNSUBTRACTED = say("{problem}; measured without subtraction")

SENTENCES = (
    TAKEN_IN,
    TAKEN_IN_OVER,
    RUNS_ON,
    RUNS_ON_OVER,
    PRESSED,
    PRESSED_FLAT,
    BANDS,
    SHORTENED_BANDS,
    C_ARM_DISTANCES,
    MAGNIFICATION,
    HEADER_DISAGREES,
    BETWEEN_MARKS,
    MARKED_BANDS,
    ALL_SNAPPED_BUT_ONE,
    SNAPPED_BUT,
    TICKS,
    APART_DOWN,
    APART_ACROSS,
    APART_BOTH,
    APART,
    NO_VEIN_AND,
    NO_VEIN,
    UNSUBTRACTED,
    MASK_MOVED,
    SHIFT_NOT_CONFIRMED,
)
"""All of them; a sentence that could pass for a part of another stands after it."""
