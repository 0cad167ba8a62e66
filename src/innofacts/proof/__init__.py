"""Reports held against the facts: the verdict on each figure, as tables, comments and corrections.

`proofing` checks the figures of a text, and those in the `cells` of its tables, whose `rows` may rule out facts of
something else, whatever the caption says. The `marks` in a report say which figures not to check, and some are
`unlikely` to be any. `corrections` says what to write instead. `listing` has the verdicts, and `revisions` writes
corrections and comments into the report.
"""
