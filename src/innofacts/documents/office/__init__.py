"""Word files and OpenDocument texts: archives of XML that are read, and changed where they are reviewed or filled.

The text of `docx` and of `odt` is made of the `passages` of a `package`, and their `equations` are lines of it;
`word_part` reads a part of a Word file.
`comments`, `tracking` and `controls` change it: remarks, tracked changes, and the figures that `embed` keeps current.
"""
