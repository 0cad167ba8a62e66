"""Markup languages: how each writes comments and running text, and how an answer is written into it.

`languages` has a row for each, whose module finds comments, code and markup by a `scanner`. `running_text` is what is
left of a report without these; `outline` finds its headings and notes, and `tables` its tables, by their
`table_rows` and `captions`; `denominations` are the money and the scale that a table gives once, and its signs.
"""
