"""Verbs on devices and outcome: indication, elongation, diameter, length, candidates, checks.

Used by `planning`. Start at `recommend`. Every threshold comes in through `model.policy.Policy`.
"""
