"""Web pages: one HTML file of facts to search, and one of the fact check of a source; no network, no library."""
