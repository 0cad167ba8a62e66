"""Documents that people write: their text, and the position of each of its characters."""
