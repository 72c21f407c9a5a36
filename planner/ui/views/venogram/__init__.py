"""The venogram with its centreline, and where on it the IVUS frame lies."""
