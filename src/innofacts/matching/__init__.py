"""Which fact of the library a figure in a text is about, and the verdict on the figure.

1. `features.text` reads the features of the sentence, and `features.library` those of each fact that shares a word with
   it. The package `weighing` compares the two.
2. A `reading` keeps what has been compared. From the sentence alone, the `decider` finds the fact that the figure is
   about, which is the first of:
   - the fact that the sentence cites (`citations`), or the best of several;
   - the fact that it means (`meant`): one with a score that is high enough, unless the evidence or a veto speaks
     against it; one with the number of the figure, then one with a different number, if there is enough evidence and no
     veto;
   - a fact that counts `otherwise`: in tonnes instead of crates, or on a different basis;
   - where there is none, or the figure would contradict it, a fact whose share leaves exactly this share (likewise).
3. The `matcher` also asks the `context`: the rest of the text may rule that fact out. Where there is none, the figure
   may continue with a fact that the text has given before, or be about the sources that the whole text is about (its
   `subject`).
4. `matches` makes the match: `compare.verdicts` compares the figure with the fact, and `judgements` remembers the
   verdict.
5. `explanations` says in words why this fact is meant, or why the `nearest` one is not.

A figure on the command line (`literals`) is read in the same way.
"""
