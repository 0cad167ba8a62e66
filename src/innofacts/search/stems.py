"""Stems of words, by the same stemmer as the index: exports, exported and exporting are one."""

from _sqlite3 import connect
from collections.abc import Iterable

from innofacts.index.analysis import TOKENIZER


class Stemmer:
    """Gives the stems of folded words, each found once."""

    def __init__(self) -> None:
        """Begin without any."""
        self._known: dict[str, str] = {}

    def __call__(self, words: Iterable[str]) -> dict[str, str]:
        """Return the stem of each of some folded words."""
        wanted = dict.fromkeys(words)
        new = [word for word in wanted if word not in self._known]
        if new:
            self._known |= _stems(new)
        return {word: self._known[word] for word in wanted}


def _stems(words: list[str]) -> dict[str, str]:
    connection = connect(":memory:", isolation_level=None)
    try:
        connection.execute(f'CREATE VIRTUAL TABLE stemmed USING fts5 (word, tokenize = "{TOKENIZER}")')
        connection.execute("CREATE VIRTUAL TABLE stem USING fts5vocab (stemmed, instance)")
        connection.executemany("INSERT INTO stemmed (rowid, word) VALUES (?, ?)", enumerate(words))
        stems = dict(connection.execute("SELECT doc, term FROM stem").fetchall())
    finally:
        connection.close()
    return {word: stems.get(n, word) for n, word in enumerate(words)}
