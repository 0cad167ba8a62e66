"""Documents: a text, and where each of its characters stands."""
