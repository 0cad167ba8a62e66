"""The arithmetic of a text itself, which needs no facts: growth, shares, sums and totals of tables.

A slip is a result that no rounding of the other numbers allows. Those of running text are found by `slips`, in the
steps below; those of tables by `tables`.

1. `paragraphs` reads each `paragraph` of a text, and makes `amounts` of the `printed` numbers of its figures, each with
   what it counts, or what one of has so much (`holders`); then it makes amounts `alike`, in units and in precision.
2. The `constructions` are words that leave no doubt of what amounts have to do with each other: from 40 to 60, a rise
   of 50 per cent. The `rules` find what is said in words that they know (`phrases`), such as a change between two
   `ends`, unless it is said of `other_things`, or other amounts give it, too.
   What is `retold` of the rows of tables is held against them: how much one grew, what share of the total it is.
3. In sentences where they find nothing, `relations` tries what the amounts may have to do with each other in any
   words, and `cues`, with their `weights`, say whether a reader would take them as related; `vetoes`, why surely not.
4. A result that other amounts give (`explanations`) is not a slip.
"""
