"""The nouns: frozen dataclasses over read-only arrays, without algorithms.

Everything above may import this room; it imports only `errors`, numpy and the standard library.
Read `case` first, then `plan` and `assessment`: what was loaded, what was decided, what follows from both.
"""
