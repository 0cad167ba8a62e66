"""The facts as one SQLite file: built, kept current, opened and queried."""
