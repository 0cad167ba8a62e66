"""The facts as one SQLite file: built, kept current, opened and queried.

`opening` opens the index of a library: `files` looks at its files, `freshness` tells what has changed since, `store`
has the file of the index, and `building` builds or updates it: the `writer` puts the `rows` of each fact file, and the
`words` by which its facts are found, into the tables of the `schema`. A query goes from words (`terms`, folded by
`analysis`) over what these may mean (`alternatives`, `number_terms`, `ranges`) to SQL (`query`), which `index` runs;
`columns` has a row for each column, and `loading` reads whole facts back. `rows` also makes the line of CSV of each
fact, as most of the time of a list in a pipe went into these lines.
"""
