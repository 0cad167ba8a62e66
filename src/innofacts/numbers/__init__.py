"""The numbers of a sentence: each with its unit, its bound, the noun that it counts, and its span.

- A sentence (`context`) has its `tokens`, the times in it, and what is no quantity (`exclusions`), such as
  `designations` and `ages`.
- `numbers` reads one number, in `digits` or in `words`, or one of the `fractions`, `proportions` and `magnitudes`,
  each with what it is of: the room `phrases`.
- `ranges` reads all of a sentence, and joins those of a range, or of a quantity in two units (`compounds`).
- `shared_units` gives one without a unit that of a neighbour, or of an earlier clause (`ellipsis`).
- `bounds` pairs two bounds of one figure, which a negation may turn around (`denials`).
"""
