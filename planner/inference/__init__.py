"""Runs the trained lumen network: the only room that knows onnxruntime. `resources/lumen_network` holds its weights,
`training/` made them. Read `lumen_network.py`."""
