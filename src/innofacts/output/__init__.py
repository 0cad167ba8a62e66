"""Where an answer goes: a file, a pipe or a terminal."""
