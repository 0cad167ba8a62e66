"""Web pages: one HTML file of `facts` to search, and one of the fact `check` of a source; no network, no library.

A `document` is what both are made with, and `strips` are small drawings of figures on one scale.
"""
