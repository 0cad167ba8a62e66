"""Look up, compare and export sourced figures and claims that are kept as plain TOML."""

__version__ = "0.1.0"
