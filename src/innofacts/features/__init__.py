"""What a sentence says and what a fact says, as features that `weighing` compares: words, measures, places and times.

- `library`: the facts of a library, each with its features, and those that a sentence may be about.
- `text`: a sentence of a text, with the features of one of its figures.

What both need is here: the words that say something (`content`), what these mean (`meanings`), their `measures` and
`places`, the `terms` on which a figure counts, what was done to the things (`actions`), what a share is of (`wholes`)
and between which `limits` the things are, which of many values a figure is (`statistics`), what a rank is by
(`criteria`), and what is denied (`denials`).
"""
