"""Markup languages: how each writes comments and running text, and how an answer is written into it."""
