"""Running text: its sentences, and which of their numbers are figures; knows no facts, no files and no markup."""
