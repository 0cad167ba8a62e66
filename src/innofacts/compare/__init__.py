"""Facts compared: what may be compared, the verdict, the arithmetic and the notes."""
