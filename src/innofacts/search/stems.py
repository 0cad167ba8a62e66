"""Stems of words, by the stemmer of the full-text index: exports, exported and exporting have one stem."""

from collections.abc import Iterable
from functools import cache
from threading import Lock
from weakref import finalize

from innofacts.index.analysis import TOKENIZER
from innofacts.index.store import connect


class Stemmer:
    """Gives the stems of folded words; SQLite computes each of them once."""

    def __init__(self) -> None:
        """Open a full-text index in memory."""
        self._stems: dict[str, str] = {}
        self._lock = Lock()  # of the transaction: all threads have the same stems
        self._connection = connect(":memory:")
        finalize(self, self._connection.close)
        # without a copy of the words and their lengths, in two thirds of the time
        options = f"content = '', columnsize = 0, tokenize = \"{TOKENIZER}\""
        self._connection.execute(f"CREATE VIRTUAL TABLE stemmed USING fts5 (word, {options})")
        self._connection.execute("CREATE VIRTUAL TABLE stem USING fts5vocab (stemmed, instance)")

    def __call__(self, words: Iterable[str]) -> dict[str, str]:
        """Return the stem of each of some folded words; a word without letters and digits is its own stem."""
        words = list(words)
        return dict(zip(words, self.in_order(words), strict=True))

    def in_order(self, words: Iterable[str]) -> list[str]:
        """Return the stems of folded words in their order."""
        words = list(words)
        try:
            return [self._stems[word] for word in words]
        except KeyError:
            with self._lock:
                new = [word for word in dict.fromkeys(words) if word not in self._stems]
                self._connection.execute("BEGIN")  # 2,000 words take 3 ms, and 30 ms in a transaction each
                self._connection.executemany("INSERT INTO stemmed (rowid, word) VALUES (?, ?)", enumerate(new))
                stems = dict(self._connection.execute("SELECT doc, term FROM stem"))
                self._connection.execute("ROLLBACK")
                self._stems |= {word: stems.get(row, word) for row, word in enumerate(new)}
        return list(map(self._stems.__getitem__, words))


@cache
def stemmer() -> Stemmer:
    """Return the stemmer of this process, which may read several libraries."""
    return Stemmer()
