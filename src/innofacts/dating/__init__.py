"""Dating the figures of an article: which period each is of, and on which ground.

`periods` names the grounds in order. `article`, `headings` and `subject` say what the article tells of itself, `memory`
what it has said of times before a figure, and `tenses` how a clause tells of it.
"""
