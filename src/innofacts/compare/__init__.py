"""Facts compared: whether they can be compared, the verdict, the arithmetic and the notes."""
