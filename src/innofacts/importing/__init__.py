"""Tables to facts: a file is read as rows of cells, a dialect finds its layout, and the rows become series.

`sheets` reads the file (`workbooks`, `parquet`), one of the `dialects` finds the layout (`layouts`), and `series`
reads the values, by the rules of `cells`, `flags` and `footnotes`, for the `groups` that the other cells of a row tell
apart. `importing` puts them into a fact file, or `merging` into that of an earlier release.
"""
