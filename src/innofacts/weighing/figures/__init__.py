"""The figure of a sentence in the unit of a fact (`fitting`), or none if it cannot be the figure of the fact.

It is in the unit that the sentence gives (`units_given`) or comes from it by `converting`, as loose as the words around
it say (`looseness`), and with its sign (`signs`).
"""
