"""What leaves the program: plan.json, plan.pdf, frames.csv and the measurement files.

Used by `cli` and `ui`. Start at `export`, which writes a whole plan. `plan_json`, `pullback_json` and `venogram_json` are the
public documents; `content` turns an assessment into what the printed plan says (`parts`), `pdf` draws it (`sheet`).
"""
