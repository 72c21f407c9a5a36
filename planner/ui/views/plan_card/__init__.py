"""The recommendation in large type, with its caveats beside it."""
