"""The arithmetic of a text itself, which needs no facts: growth, shares, sums and totals of tables.

A slip is a result that no rounding of the other numbers allows. Those of tables are found by `tables`, from their
`entries`, and by `accounts`; those of running text by `slips`, which asks of each paragraph:

1. What are its `amounts`, and what does each of them count or measure?
2. What is said of them in words that leave no doubt? The `constructions`: from 40 to 60, a rise of 50 per cent. What is
   `retold` of the rows of tables is held against these: how much one grew, what share of the total it is.
3. What is said in words that are known, but may be said of others? The `rules`: the only two `ends` that a change may
   have, what follows from amounts before it, what is left, a total, an average, an age, and what a headline tells of
   the first sentences. A rule is silent if words say that the result is one of `other_things`, or if other amounts give
   it (`explanations`).
4. In sentences where these find nothing: what may amounts have to do with each other in any words? `relations` yields
   all that may be, `suspects` those of them that are not right and that a reader would take as related, and `vetoes`
   say why surely not.

A `relation` is what 2 and 4 yield: an amount, those that give it, and what they give. The words that several modules
look for are in `phrases`, and `twice` says whether two amounts may be one figure. None of the steps 2 to 4 imports a
different one.

Where does a false alarm come from? `python benchmarks/slips_corpus.py FILE` names what found each slip of a file
(`Slip.found_by`): a function of `rules`, or one of the other names above. What should have kept it silent is for a rule
among its own conditions, for `suspects` a row of `vetoes`, and for the others the words of their patterns.
"""
