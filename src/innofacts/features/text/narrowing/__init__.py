"""Which of the things a figure counts, as the words in its clause and `around` it say: `narrowing` asks for each kind.

The words say of which `kinds` and `ages` the things are, what is said of the `things` themselves, which of them are
`singled_out`, whether they are there (`presence`), of which `parts` of a place or a time they are, and what the
`prices` are of.
"""
