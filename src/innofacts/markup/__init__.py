"""Markup languages of texts: what is a comment in each, what is running text, and how an answer is written."""
