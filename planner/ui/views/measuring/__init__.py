"""Lengths, areas, angles and notes that a hand draws on IVUS and venogram."""
