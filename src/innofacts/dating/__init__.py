"""Dating the figures of an article: which period each is of, and on which ground.

`periods` names the grounds in order; each is in the module for its kind: what is `stated` in the sentence, the
`references` of words to a time, what is `continued` from figures before, and what is `topical`, of all the article.
What is `timeless` has no period. `article`, `headings` and `subject` say what the article tells of itself, `memory`
what it has said of times before a figure, `other_times` when words are of another time, and `tenses` how a clause is
told.
"""
