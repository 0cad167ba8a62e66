"""Running text: the figures that stand in it, with their spans; knows no facts, no files and no markup."""
