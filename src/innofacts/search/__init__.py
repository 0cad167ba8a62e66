"""What a query may have meant (`suggestions`, `typos`, `stems`), and the words that it found (`highlights`)."""
