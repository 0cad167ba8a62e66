"""All that is known of English and of names, each thing once; a table a file."""
