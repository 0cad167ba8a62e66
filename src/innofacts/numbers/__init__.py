"""The numbers of a sentence: each with its unit, its bound, the noun that it counts, and its span.

`context` has a sentence: its `tokens`, the times in it, and what is no quantity (`exclusions`), such as `designations`
and `ages`. `numbers` reads one number, in `digits` or in `words`, with the `phrase` after it, or one of the `fractions`
or `magnitudes`. That phrase is a unit of measure or a currency (`unit_names`), or a noun (`nouns`), and what it is by
(`rates`). `ranges` reads all of a sentence, and joins those of a range, or of a quantity in two units (`compounds`).
`shared_units` gives one without a unit that of a neighbour, or of an earlier clause (`ellipsis`), and `bounds` pairs
two bounds of one figure, which a negation may turn around (`denials`).
"""
