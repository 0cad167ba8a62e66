"""Word files and OpenDocument texts: archives of XML that are read, and changed where they are reviewed or filled.

The text of `docx`, whose parts `word_part` reads, and of `odt` is made of the `passages` of a `package`, and `mapped`
to their bytes; `equations` are lines of it. `comments`, `tracking` and `controls` change it: remarks, tracked changes,
and the figures that `embed` keeps current.
"""
