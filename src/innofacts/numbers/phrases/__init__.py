"""What a number is of: the phrase after it, which is a unit or names what is counted.

A `phrase` is a unit of measure or a currency (`unit_names`), or a noun with its adjectives (`nouns`), with what it is
per (`rates`).
"""
