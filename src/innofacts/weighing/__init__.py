"""How well one fact fits one sentence: what speaks for it as the fact that is meant, and what against it.

Nothing here knows the rest of the text. What speaks against a fact is one of these kinds; those that have a module here
are rows of one type (`reasons`):

- conflict (`conflicts`): the fact is ruled out before numbers are compared, by some even if it has the number;
- veto (`vetoes`): the fact may be meant, but there is no verdict;
- misapplied number (`misapplied`): the fact is meant, and its number is right, but the sentence gives it for something
  else;
- objection (`matching.context.objections`): by itself, the sentence means the fact, but the text around it shows
  otherwise;
- contrast (`english.contrasts`): words that exclude each other, such as exports and imports, which several of these
  look for.

What they look for is in `others`: other times, places, topics and wholes, or only some of the things.

`figures` gives the figure of the sentence in the unit of the fact, if it can be the fact's figure. `naming` knows which
nouns may stand for the same thing, and `remainders` whether the sentence gives what a share leaves (88 % vote, 12 % do
not). `scoring` says how many words the two share, `closeness` how near their numbers are, and `evidence` weighs both.
"""
