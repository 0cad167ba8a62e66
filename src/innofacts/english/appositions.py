"""Appositions: patterns of what is between a figure and the same once more, in digits or in a different unit."""

OR = r",?\sor\s"
"""Before a different unit, or one of two figures: 40 boats or 20 %."""
THAT_IS = r",\s(?:or|that\sis|namely)\s"
"""Before the same figure, and no other one: two thirds, that is 68 %."""
ASIDE = r"\s[(–—]\s?(?:or\s)?"
"""Before the same figure in an aside: two thirds (68 %)."""
