"""What a sentence and a fact have in common: the words, measures, places and times that `matching` weighs."""
