"""A sentence held against facts: which fact a figure in a text refers to, and whether it says the same."""
