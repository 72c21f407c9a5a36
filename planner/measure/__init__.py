"""Verbs on the vein: numpy arrays in, nouns of `model` out; pure and deterministic.

Used by `planning` and above. Start at `lumen` (contours), then `polygon`, `position`, `landmarks`, `lesion`; the
venogram's verbs live in `xray`.
"""
