"""Accuracy and speed, measured on the machine at hand; speed as ratios against a baseline of the same run."""
