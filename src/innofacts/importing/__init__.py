"""Tables to facts: a file is read as rows of cells, a dialect finds its layout, and the rows become series.

`sheets` reads the file (`workbooks`, with their cells as they are `shown`, and `parquet`), one of the `dialects` finds
the layout (`layouts`) by the `choices` of the user, the `headings`, with `unit_rows` below them, and the `sections` of
rows, and `series` reads the values, by the rules of `cells`, `periods`, `places`, `units`, `flags` and `footnotes`, for
the `groups` that the other cells of a row tell apart; a `spool` sorts them by series, and a `tally` counts for the
messages. `composing` gives each series an id, a claim and notes, and `importing` puts them into a new one of `files`,
or `merging` into that of an earlier release, by `edits` of its lines; in its comment are the choices of then.
"""
