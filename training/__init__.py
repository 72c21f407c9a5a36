"""Trains the lumen network on made pullbacks: `python -m training.train`. The program itself never imports this."""
