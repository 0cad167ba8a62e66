"""Documents that people write: their text, and the position of each of its characters.

`folders` finds the files that are meant, and `files` reads one of any kind and writes it back; a `document` is what is
read. Those of `office` are Word files and OpenDocument texts; `notebook` and `pdf` are the other kinds; a text shows
its `encoding`. `cells` reads the figures of tables by their `headings`, also where blanks part the
`columns`. `fingerprints` finds passages again, and `foreign` says which ones are not read.
"""
