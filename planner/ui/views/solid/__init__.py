"""The lumen and the stent in space, drawn without OpenGL."""
