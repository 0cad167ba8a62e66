"""The facts of a library, each with its features, and those that a sentence may be about.

`indexed` is what the index has of each fact, and `sources` who publishes them. `labels` takes apart the claims that
imported series have, and `wordings` says what all claims mean; `facts` turns them into `candidates` and finds those
that share words, a place, a time or a number with a sentence.
"""
