"""Reports: text files in which tables and figures of a library stand, kept true."""
