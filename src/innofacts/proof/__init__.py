"""Reports held against the facts: the verdict on each figure, as findings, comments and corrections."""
