"""Checking a library: by rules, by the figures in its own claims, and with the documents that these come from."""
