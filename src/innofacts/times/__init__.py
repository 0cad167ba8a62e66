"""When: the times that a text gives, in words or digits, as periods.

`times` finds those of a text: years and days, `spans` of several, those that count from its day (`relative`), and those
`composed` of others. `asides` says which only tell of a thing that a figure is in.
"""
