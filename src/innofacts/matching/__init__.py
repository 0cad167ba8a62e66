"""Which fact of the library a figure in a text is about, and the verdict on it.

1. `features.sentence` gives the features of the sentence, `features.facts` those of every fact that shares a word with
   it. The package `weighing` compares the two.
2. A `reading` keeps what is found of a sentence. The `decider` finds the fact that is meant, the first of:
   - the one that the sentence cites (`citations`), or that is meant of those that it cites;
   - the one with a score that is enough, unless the evidence or a veto speaks against it;
   - the one with the number of the figure, then the one with a different number, for which there is enough evidence,
     unless a veto speaks against it;
   - one that counts something else, tonnes instead of crates, or counts on another basis;
   - instead of none, or of one that it would contradict, the one whose share it leaves exactly.
3. The `matcher` also knows the text. It may speak against that fact (`objections`). If there is none, the figure may be
   one of the `continuations` of the figures `told` before: what somebody else gives for one (`features.accounts`), the
   same in another measure, or of the same measure. The sentence may go on with what the one before gives: another
   number of it, what its share leaves, or its change (`changes`): the other 37 %; that was 3 % more. If that one gives
   no fact, the two are read as one: it may say what the next one is about.
4. What a text is about (`subject`) says more of figures that have no fact so far (`within`): a sentence need not name
   its place, which is that of its paragraph or of the text, and a figure that agrees with a fact of its source is that
   fact's, unless its sentence says something else with it. If no rule finds one, it is the likeliest of those that
   share most words with the sentence, or whose number it prints, if its `chances`, which `trees` of decisions give,
   are high enough.
5. `matches` holds the figure against the fact, or against one about the same thing: `compare.verdicts` gives the
   verdict, which `judgements` keeps. The time and the speaker of the sentence may excuse an old figure, or an opinion.
6. The `explanations` say in words why a fact is the one that is meant, or why the `nearest` one is not.

A figure on the command line is one of the `literals`, which are read alike.
"""
