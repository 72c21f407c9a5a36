"""What leaves the program: plan.json, plan.pdf, frames.csv and the measurement files.

Used by `cli` and `ui`. Start at `content`, which turns an assessment into sections, tables and figures.
"""
