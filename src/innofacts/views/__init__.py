"""Views: the tables, cards, comparisons and findings that answer a request.

`queries` says which facts a request selects. `tables` has a row for each fact, or for each of the `series`, and `wide`
a column for each period. `card` shows one fact with everything. What `compare` answers is a `comparison`, of which
`evidence` shows one claim and `pairs` several facts; `pivot` and `charts` show figures next to each other, and
`problems` what `check` finds. `styles` writes figures as a report would.
"""
