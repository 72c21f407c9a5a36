"""Ilioplan: plans iliac vein stents from an IVUS pullback and a venogram.

Read ARCHITECTURE.md first, then `planning.assess`, which is the whole calculation as a list of calls.
"""
