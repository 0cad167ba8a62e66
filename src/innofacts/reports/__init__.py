"""Reports: text files with tables, figures and citations from a library, kept up to date."""
