"""Which fact of the library a figure in a text is about, and the verdict on it."""
