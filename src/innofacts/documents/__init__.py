"""Documents that people write: their text, and the position of each of its characters.

`folders` finds the files that are meant, and `files` reads one of any kind and writes it back; a `document` is what is
read. The text of Word files (`docx`) and of OpenDocument texts (`odt`) is made of the `passages` of a `package`;
`comments`, `tracking` and `controls` change it, and its `equations` are lines of text. `notebook` and `pdf` are the
other kinds; a text shows its `encoding`. `cells` reads the figures of tables by their `headings`, also where blanks
part the `columns`. `fingerprints` finds passages again, and `foreign` says which passages are not read.
"""
