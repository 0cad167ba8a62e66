"""Running text: the figures in it, with their spans; knows no facts, no files and no markup."""
