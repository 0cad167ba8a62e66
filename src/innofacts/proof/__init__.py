"""Reports held against the facts: the verdict on each figure, as tables, comments and corrections.

`proofing` checks the figures of a text, and those in the `cells` of its tables; `corrections` says what to write
instead. `tables` has the verdicts, and `revisions` writes corrections and comments into the report.
"""
