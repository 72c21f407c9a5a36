"""Draws veins as ultrasound and X-ray would show them, with the truth known exactly.

Nothing here imports the planner. Read `vein` (geometry), then `scene` (what stands around the catheter), then
`ultrasound` and `xray` (how it is pictured); `families` makes short runs for tests, `cases` the four sample cases.
"""
