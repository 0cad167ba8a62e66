"""Sentences compared with facts: which fact a figure in a text is about, and whether it says the same."""
