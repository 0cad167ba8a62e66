"""Which words of a text a query matched, so that they can be shown; only for people, so it need not be light."""

import re
from _sqlite3 import connect
from weakref import finalize

from innofacts.library.searching import TOKENIZER, Query, fold

# Chinese and Japanese characters are a word each, as in the index.
_IDEOGRAPHS = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_WORD = re.compile(rf"[{_IDEOGRAPHS}]|[^\W_{_IDEOGRAPHS}]+")


class Matcher:
    """Tells the spans of texts that the words of a query match, by the same stemmer as the index."""

    def __init__(self, query: Query) -> None:
        """Prepare to look for the words that must be there; a field says where it is met, and stands out nowhere."""
        terms = [term for term in query.terms if not term.negated and not term.field]
        self._expression = " OR ".join(f'"{word}"' for term in terms for word in fold(term.text).split())
        self._known: dict[str, bool] = {}
        self._connection = connect(":memory:", isolation_level=None)
        finalize(self, self._connection.close)
        self._connection.execute(f'CREATE VIRTUAL TABLE shown USING fts5 (word, tokenize = "{TOKENIZER}")')

    def __call__(self, text: str) -> list[tuple[int, int]]:
        """Return the spans [start, end) of the words that match."""
        if not self._expression:
            return []
        return [match.span() for match in _WORD.finditer(text) if self._matches(match[0])]

    def _matches(self, word: str) -> bool:
        folded = fold(word)
        if folded not in self._known:
            self._connection.execute("INSERT INTO shown (rowid, word) VALUES (1, ?)", (folded,))
            found = self._connection.execute("SELECT 1 FROM shown WHERE shown MATCH ?", (self._expression,)).fetchone()
            self._connection.execute("DELETE FROM shown")
            self._known[folded] = found is not None
        return self._known[folded]
