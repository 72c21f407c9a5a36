"""Where the work stands: what is done, what is missing, and the way there."""
