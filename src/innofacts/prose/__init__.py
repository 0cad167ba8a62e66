"""Running text: its sentences, and which of their numbers are figures; knows no facts, no files and no markup.

The docstring of `figures` has the steps, each of which is a module.
"""
