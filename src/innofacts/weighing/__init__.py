"""What speaks for one fact being the one that a sentence is about, and what against it: the two alone, and no text.

Each word for what speaks against a fact has one meaning; those with a module here are rows of one kind (`reasons`):

- conflict (`conflicts`): the fact is ruled out before numbers are compared, by some even with its number;
- veto (`vetoes`): the fact may be meant, and gives no verdict all the same;
- misapplied number (`misapplied`): the fact is meant, and its number right, but the sentence gives it for something
  else;
- objection (`matching.objections`): the sentence alone means the fact, and the text around it says that it does not;
- contrast (`english.contrasts`): words that exclude each other, such as exports and imports, which some of these ask.

`other_times` rules out the facts of another time, and `conflicts` those of `other_places`, or of something different.
`fitting` gives the figure in the unit of the fact, if it may be the fact's figure: in the unit that the sentence gives
(`units_given`) or by `converting` it, as loosely as its words say (`looseness`), and with its sign (`signs`). What a
share leaves is that, too, if only one of the two denies something: 88 % vote, 12 % do not. Nouns of one thing are known
to `naming`. `scoring` says how much of their words is the same, `closeness` how near their numbers are, and
`evidence` weighs all of that.

A sentence may be of some of the things only (`subsets`), its share of other ones (`other_wholes`), or all of it of
something else (`other_topics`), and its number that of anything (`any_numbers`). `remainders` says whether it gives
what a share leaves, and `going_on` whether it goes on with what the fact of a figure before gives.
"""
