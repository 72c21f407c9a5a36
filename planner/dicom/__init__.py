"""The only room that knows pydicom: what is in these files, whose, and how to reach the pixels.

Used by `cli` and `ui`. Start at `scan`, then `loading`.
"""
