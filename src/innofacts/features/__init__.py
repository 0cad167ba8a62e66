"""What a sentence and a fact have in common: the words, measures, places and times that `weighing` compares.

Of a library, `cells` has what its index says of the facts, and `sources` what it says of those who publish them.
`wordings` says what their claims mean, and `facts` makes `candidates` of them and finds those that a sentence may be
about. Of a text, `alone` finds the sentence of a figure without who says it, `before` what was said before, `clause`
the words that are about the figure, and `sentence` gives what they say: its `position` among the figures of its
sentence, what is `changing`, `when` and `where` it is, what was done
(`actions`), what a share is of (`wholes`), what the unit leaves `unsaid`, which part of the things it is
(`narrowing`, by `kinds`, `limits` and `ages` too), what costs so much (`prices`), whether more is allowed (`maxima`),
what a rank is by (`criteria`), what is denied (`denials`) or planned (`plans`), and who gives the figure (`accounts`).
The `terms` on which a figure counts are those of both. Both need the words that say something (`content`), what these
mean (`meanings`), and their `measures` and `places`.
"""
