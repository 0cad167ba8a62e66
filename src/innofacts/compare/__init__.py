"""Facts compared: whether they can be compared, the verdict, the arithmetic and the notes.

`comparability` says whether two facts are about the same thing, `verdicts` whether they agree, `replacements` which
one is the newer, and `arithmetic` how far apart they are, after a `conversion` of money; `comparisons` joins these,
with `notes`. A finding on one claim (`findings`) sums up what its `neighbours` say, by the best `evidence`, and
`answers` puts that in order. What is `outdated` is said in a remark wherever a figure leaves the library.
"""
