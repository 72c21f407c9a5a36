"""The program's name and version, written into every file it makes."""

SOFTWARE = "Ilioplan"
VERSION = "0.1.0"
"""The package takes it from here: asking the installed one at run time would lengthen the window's start."""
