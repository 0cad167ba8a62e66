"""What a sentence says and what a fact says, as features that `weighing` compares: words, measures, places and times.

- Of a library: `indexed` is what its index has of each fact, and `sources` who publishes them. `wordings` says what
  their claims mean; `facts` turns them into `candidates` and finds those that a sentence may be about.
- Of a text: `alone` finds the sentence of a figure without who says it, `before` what was said before, and `clause` the
  words that are about the figure. From these, `sentence` makes one statement:
  - when and where it is so (`when`, `where`), what was done (`actions`), what has changed (`changing`);
  - what a share is of (`wholes`), or what has parts that are counted (`parts`), and which of the things are counted
    (`narrowing`, with `kinds`, `limits` and `ages`);
  - what costs so much (`prices`), whether more is allowed (`maxima`), which of many values it is (`statistics`), and
    what a rank is by (`criteria`);
  - what is denied (`denials`) or planned (`plans`), who gives the figure (`accounts`), what its unit leaves `unsaid`,
    and its `position` among the figures of its sentence.
- Of both: the words that say something (`content`), what these mean (`meanings`), their `measures` and `places`, and
  the `terms` on which a figure counts.
"""
