"""The command line: arguments, exit codes, progress; no logic of its own.

Used by `__main__`. Start at `commands`.
"""
