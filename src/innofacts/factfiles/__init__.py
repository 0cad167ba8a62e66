"""Fact files: TOML becomes facts, sources and problems with their places, and facts become TOML."""

SETTINGS_FILE = "library.toml"
"""The one file of a library without a source: its synonyms and units."""
