"""Checking a library: by rules, by the figures in its own claims, and with the documents that these come from.

`checking` reads the files of a `library` and applies the `rules`; `conflicts` finds figures that cannot all be true,
and `restatements` says whether the prose of a claim repeats its figure. `copies` looks for each claim in the text of
its source, and for lost ones by their `resemblance`.
"""
