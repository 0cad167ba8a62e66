"""A library checked by rules, and held against the documents that it quotes."""
