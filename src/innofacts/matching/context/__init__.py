"""What the text around a sentence says of its figure: for the `matcher`, which asks it beside the sentence itself.

- The text may speak against the fact that the sentence seems to mean (`objections`).
- What the text has `told` before may be what the figure continues (`continuations`): `going_on` says whether it is of
  another time or place, and `changes` whether it is a change of that. `accounts` has what somebody else gives for it.
- A figure that differs from a range may be one of `both_ends` that its sentence gives.
- The sources that the whole text is about have the fact (`within`): by what the sentence says or, if no rule finds one,
  by its `chances`, which the decision `trees` give.
- A change that no fact gives may be right or wrong by two facts, `between` whose times it was; that of a share may be
  in per cent, of `points`, or the wrong way.
- The time, the basis or the speaker that the sentence names may excuse a figure (`verdicts`).
"""
