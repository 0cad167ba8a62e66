"""Markup languages: how each writes comments and running text, and how an answer is written into it.

`languages` has a row for each, whose module finds comments, code and markup by a `scanner`. `running_text` is what is
left of a report without these; `tables` and `outline` find its tables, headings and notes.
"""
