"""Tables to facts: a file is read as rows of cells, a dialect finds its layout, and the rows become series."""
