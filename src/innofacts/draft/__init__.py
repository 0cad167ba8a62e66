"""Drafting facts from an article: each figure in its text becomes one, for an editor to finish."""
