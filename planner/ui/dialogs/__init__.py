"""Questions that interrupt: each returns an answer or None, and decides nothing."""
