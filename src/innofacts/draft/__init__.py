"""Drafting facts from an article: each figure in its text becomes one, for an editor to finish.

The docstring of `drafting` has the steps. `authoring` says what the source is, by its `mastheads`, and adds the drafts
to a fact file. What is `counted` is said by the `clauses` before a figure, and its `places` are none that they exclude.
"""
