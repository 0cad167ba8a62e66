"""The amounts of a text: its figures, each with what it counts or measures, and all numbers that round to it.

`values` has a printed number with what rounds to it, and the arithmetic of results; `printed` reads these of a figure,
and `amount` what they count, or of what they are the rate (`denominators`). `paragraphs` makes a `paragraph` of them:
what says nothing counts what its neighbours do (`completing`), in their units and their precision (`alike`). `levels`
has all counts, sums and measures of a text with the words that name them, for what is said of them elsewhere.
"""
