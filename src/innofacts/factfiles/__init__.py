"""Fact files: TOML becomes facts, sources and problems with their places, and facts become TOML.

`syntax` reads the tables of a file, and `reading` makes `facts` of them, as the tables of `fields` and the `kinds` of
values say; `problems` are the mistakes in it, at the `positions` of its text, and `refusing` tells those that any value
may have. `ids` finds ids that are taken or missing in all files. `writing` writes facts, `creation` a new file,
`schema` the fields for editors, and `releases` has the days of the values of a series.
"""

SETTINGS_FILE = "library.toml"
"""The one file of a library without a source: its synonyms and units."""
