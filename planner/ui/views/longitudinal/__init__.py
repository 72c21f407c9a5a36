"""The pullback cut along the catheter, at any angle."""
