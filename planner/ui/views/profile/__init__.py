"""Lumen area along the vein, with everything that is decided from it."""
