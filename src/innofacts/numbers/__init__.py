"""The numbers of a sentence: each with its unit, its bound, the noun that it counts, and its span."""
