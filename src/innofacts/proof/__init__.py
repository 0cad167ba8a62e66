"""Reports checked with the facts of a library: a verdict on each figure, as tables, comments and corrections.

`proofing` checks the figures of a report, whose `reading` says for each what is said with it: in the text, or in the
`cells` of its tables, where the `lines` that a cell is in may rule a fact out (`rows`), whatever the caption says. The
`marks` in a report say which figures not to check, and some numbers are `unlikely` to be figures. `sums` reads its text
without any facts, and finds the sums that are wrong. `corrections` says what to write instead, unless there are
`reservations`, or other numbers that are in `agreement` with the printed one. `listing` makes tables of the verdicts,
and `revisions` writes corrections and comments into the report.
"""
