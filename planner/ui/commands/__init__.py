"""What each action does, a module a subject; `table` brings them together. Asks what must be asked, decides nothing."""
