"""Which words of a text a query matched, so that they can be shown; only for people, so it need not be light."""

import re

from innofacts.library.index import Index
from innofacts.library.searching import Query, fold

_WORD = re.compile(r"[^\W_]+")


class Matcher:
    """Tells the spans of texts that the words of a query match, by the same stemmer as the index."""

    def __init__(self, index: Index, query: Query) -> None:
        """Prepare to look for the words that must be there; those that must not are never shown."""
        words = [word for term in query.terms if not term.negated for word in fold(term.text).split()]
        self._expression = " OR ".join(f'"{word}"' for word in words)
        self._index = index
        self._known: dict[str, bool] = {}
        index.execute(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.shown USING fts5 (word, tokenize = 'porter unicode61 remove_diacritics 2')"
        )

    def __call__(self, text: str) -> list[tuple[int, int]]:
        """Return the spans [start, end) of the words that match."""
        if not self._expression:
            return []
        return [match.span() for match in _WORD.finditer(text) if self._matches(match[0])]

    def _matches(self, word: str) -> bool:
        folded = fold(word)
        if folded not in self._known:
            self._index.execute("DELETE FROM temp.shown")
            self._index.execute("INSERT INTO temp.shown VALUES (?)", (folded,))
            self._known[folded] = bool(
                self._index.one("SELECT 1 FROM temp.shown WHERE shown MATCH ?", (self._expression,))
            )
        return self._known[folded]
