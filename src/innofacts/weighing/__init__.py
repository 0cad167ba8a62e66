"""How well one fact fits one sentence: what speaks for it as the fact that is meant, and what against it.

Nothing here knows the rest of the text. What speaks against a fact is one of these kinds; those that have a module here
are rows of one type (`reasons`):

- conflict (`conflicts`): the fact is ruled out before numbers are compared, by some even if it has the number;
- veto (`vetoes`): the fact may be meant, but there is no verdict;
- misapplied number (`misapplied`): the fact is meant, and its number is right, but the sentence gives it for something
  else;
- objection (`matching.objections`): by itself, the sentence means the fact, but the text around it shows otherwise;
- contrast (`english.contrasts`): words that exclude each other, such as exports and imports, which several of these
  look for.

What they look for has a module for each kind. A sentence may be about `other_times`, `other_places`, `other_topics` or
`opposites`, or only some of the things (`subsets`); its share may be of `other_wholes`, its figure one of
`other_statistics`, and its number that of anything (`any_numbers`).

`fitting` gives the figure in the unit of the fact, if it can be the fact's figure: in the unit that the sentence gives
(`units_given`) or by `converting` it, as loosely as the words around it say (`looseness`), and with its sign (`signs`).
`naming` knows which nouns may stand for the same thing. `scoring` says how many words the two share, `closeness` how
near their numbers are, and `evidence` weighs both. `remainders` says whether the sentence gives what a share leaves
(88 % vote, 12 % do not), and `going_on` whether it goes on with the fact of the figure before.
"""
