"""Reports: text files with tables, figures and citations from a library, kept up to date.

`markers` finds the markers of a report, `contents` gives what each is to contain, and `embedding` writes it there.
`citing` gives citations in several styles, and `bibliography` sources in the formats of bibliography programs.
"""
