"""A file as rows of cells: `sheets` reads texts itself, and `workbooks` and `parquet` by libraries.

The cells of a workbook are as they are `shown`. `headings` says what those of a sheet mean, and `sections` what a row
says of others.
"""
