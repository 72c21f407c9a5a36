"""Verbs on the venogram: subtraction, scale, centreline, diameters, lesions, pooling.

Used by `planning`. Start at `tracing`, which calls the rest in order.
"""
