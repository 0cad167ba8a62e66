"""Checking a library: by rules, and with the documents that its claims come from."""
