"""Views: the tables, cards, comparisons and findings that answer a request."""
