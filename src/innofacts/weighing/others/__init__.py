"""What a sentence may be about instead of a fact: a module for each kind, which the tables of `weighing` ask.

It may be about other `times`, `places` or `topics`, or only some of the things (`subsets`); its share may be of other
`wholes`, its figure one of other `statistics`, and its number that of anything (`any_numbers`).
"""
