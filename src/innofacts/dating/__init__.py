"""Dating the figures of an article: which period each is of, and how that is known.

`periods` tries the grounds in order; each kind has a module: what is `stated` in the sentence, the `references` of
words to a time, what is `continued` from earlier figures, and what is `topical`, that is, of the whole article. What is
`timeless` has no period. `article`, `headings` and `subject` say what the article tells about itself, `memory` which
times it has given before a figure, `other_times` when words are about a different time, and `tenses` in which tense a
clause is. `without_year` gives a month its year. `grounds` has the words for how a period is known.
"""
