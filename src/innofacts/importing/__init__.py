"""Tables to facts: a file is read as rows of cells, a dialect finds its layout, and the rows become series.

The `sheets` are the file as rows, and what the `cells` say is read in a room of their own. One of the `dialects` finds
the layout (`layouts`) by the `choices` of the user, and `series` reads the values, for the `groups` that the other
cells of a row tell apart; a `spool` sorts them by series, and a `tally` counts for the messages. `composing` gives each
series an id, a claim and notes, and `importing` puts them into a new one of `files`, or `merging` into that of an
earlier release, by `edits` of its lines; in its comment are the choices of then.
"""
