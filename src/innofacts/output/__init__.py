"""Output: to a file, a pipe or a terminal."""
