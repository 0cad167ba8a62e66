"""When: the times that a text gives, in words or digits, as periods."""
