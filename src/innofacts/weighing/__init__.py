"""What speaks for one fact being the one that a sentence is about, and what against it: the two alone, and no text.

`other_times` rules out the facts of another time, and `conflicts` those of `other_places`, or of something different.
`fitting` gives the figure in the unit of the fact, if it may be the fact's figure, with its sign (`signs`); what a
share leaves, if only one of the two denies something: 88 % vote, 12 % do not. Nouns of one thing are known to `naming`.
`scoring` says how much of their words is the same, `closeness` how near their numbers are, and `evidence` weighs all of
that.

The `vetoes` keep a fact that seems to be meant from a verdict, one of which may be that a sentence is of some of the
things only (`subsets`), or that a share is of other ones (`other_wholes`). The `differences` say what a sentence with
the number of the fact gives it for, if it is something else, `remainders` whether it gives what a share leaves, and
`going_on` whether it goes on with what the fact of a figure before gives.
"""
