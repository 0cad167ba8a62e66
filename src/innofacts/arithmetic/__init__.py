"""The arithmetic of a text itself, which needs no facts: growth, shares, sums and totals of tables.

A slip is a result that no rounding of the other numbers allows.
"""
