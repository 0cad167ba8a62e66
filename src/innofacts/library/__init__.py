"""Claims and figures with their sources: reading, indexing, searching and comparing them; knows no paper."""
