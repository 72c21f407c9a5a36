"""The only room that knows pydicom: what is in these files, whose, and how to reach the pixels.

Used by `cli` and `ui`. Start at `scan` (what is there), then `loading` (a case to work on). Below them: `media` finds
files, `header` opens one, `kind` says what it is, `ultrasound_region`, `timing` and `xray` read calibration;
`picture_format`, `stored_picture`, `encapsulated`, `decoding`, `grey_levels` and `frames` lead from bytes to grey
frames. `library` imports pydicom, and all faults of the decoding libraries become sentences in `guard`.
"""
