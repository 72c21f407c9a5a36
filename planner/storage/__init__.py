"""Our own files: case file, journal, catalogue, policy, typed intake and measurements.

Used by `cli` and `ui`. Start at `case_file`.
"""
