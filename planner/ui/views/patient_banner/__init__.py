"""Whose vein, which side: the line that prevents the wrong patient and the wrong leg."""
