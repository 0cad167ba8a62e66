"""All that is known of languages other than English: how to recognise each, and how three of them write figures."""
