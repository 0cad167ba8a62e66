"""What may be asked on a command line, as plain data."""
