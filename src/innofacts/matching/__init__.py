"""Which fact of the library a figure in a text is about, and the verdict on the figure.

1. `features.text` reads the features of the sentence, and `features.library` those of each fact that shares a word with
   it. The package `weighing` compares the two.
2. A `reading` keeps what has been compared. From the sentence alone, the `decider` finds the fact that the figure is
   about, which is the first of:
   - the fact that the sentence cites (`citations`), or the best of several;
   - a fact with a score that is high enough, unless the evidence or a veto speaks against it;
   - a fact with the number of the figure, then one with a different number, if there is enough evidence and no veto;
   - a fact that counts differently: in tonnes instead of crates, or on a different basis;
   - where there is none, or the figure would contradict it, a fact whose share leaves exactly this share.
3. The `matcher` also knows the rest of the text, which may rule that fact out (`objections`). Where there is no fact,
   the figure may continue (`continuations`) with a fact that the text has `told` before: what someone else gives for it
   (`features.text.accounts`), the same in a different unit, a different number of the same measure, what its share
   leaves, or how it has changed (`changes`): the other 37 %; that was 3 % more. If the sentence before gives no fact,
   the two are read as one, because it may say what the figure is about.
4. What the whole text is about (`subject`) helps with the figures that still have no fact (`within`). A sentence need
   not name its place, which is then that of its paragraph or of the text. A figure that agrees with a fact of the
   text's sources is about that fact, unless its sentence says something else. If no rule finds a fact, it is the
   likeliest of those that share most words with the sentence or have its number, if its `chances`, by decision `trees`,
   are high enough.
5. `matches` makes the match: `compare.verdicts` compares the figure with the fact, and `judgements` remembers the
   verdict. The time or the speaker of the sentence may excuse an old figure or an opinion.
6. `explanations` says in words why this fact is meant, or why the `nearest` one is not.

A figure on the command line (`literals`) is read in the same way.
"""
