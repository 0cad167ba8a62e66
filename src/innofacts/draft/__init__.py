"""Drafting facts from an article: each figure in its text becomes one, for an editor to finish.

The docstring of `drafting` has the steps. `authoring` says what the source is, and adds the drafts to a fact file.
"""
