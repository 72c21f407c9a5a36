"""What is shown before a case is open."""
