"""All that is known of languages other than English: how to recognise each, and how three of them write figures.

`detection` says which `language` a text is in, also one that is only `recognised`. `numbers` reads the figures of the
others by their grammars: with their `numerals`, `units`, `bounds`, `ranges`, `rates`, `changes`, `shares` in words, and
`wholes`; it tells `ages` apart, and numbers that are only `labels`. `dates` reads their times, and `countries` has the
names of places.
"""
