"""Which words of a text a query found, so that they can be shown; only for people, so it need not be light."""

import re
from _sqlite3 import connect
from itertools import accumulate
from weakref import finalize

from innofacts.library.gauging import printed, rounded
from innofacts.library.searching import TOKENIZER, Query, fold
from innofacts.values.numerals import may_be_numeral, read_numeral

# What may be a word to the index: a number with its groups, R&D, U.S., a Chinese or Japanese character, or a run of
# letters and digits.
_IDEOGRAPHS = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_LETTERS = rf"[^\W_{_IDEOGRAPHS}]"
_WORD = re.compile(
    rf"\d+(?:[.,]\d+)+(?!{_LETTERS})|\b{_LETTERS}{{1,2}}&{_LETTERS}{{1,2}}\b|\b(?:[^\W\d_]\.){{2,}}|[{_IDEOGRAPHS}]|{_LETTERS}+"
)
_BEGIN, _END = "\x02", "\x03"


class Matcher:
    """Tells the spans of texts that a query found: its words and phrases, what means the same, and its numbers.

    The full-text index itself says what matches, as it also did when it was asked.
    """

    def __init__(self, query: Query) -> None:
        """Prepare to look for the words that must be there; a field says where it is met, and stands out nowhere."""
        self._expression = " OR ".join(f'"{phrase}"' for phrase in query.shown)
        self._numbers = frozenset(query.numbers)
        self._connection = connect(":memory:", isolation_level=None)
        finalize(self, self._connection.close)
        self._connection.execute(f'CREATE VIRTUAL TABLE shown USING fts5 (text, tokenize = "{TOKENIZER}")')

    def __call__(self, text: str) -> list[tuple[int, int]]:
        """Return the spans [start, end) that match, in order; a phrase is one span, and none meet."""
        if not self._expression:
            return []
        parts = [(match.span(), match[0], fold(match[0])) for match in _WORD.finditer(text)]
        parts = [part for part in parts if part[2]]
        places = [place for place, (_, _, folded) in enumerate(parts) for _ in folded.split()]
        runs = [(places[first], places[last]) for first, last in self._found(" ".join(folded for *_, folded in parts))]
        runs += self._numbers_in([written for _, written, _ in parts])
        spans: list[tuple[int, int]] = []
        for first, last in sorted(runs):
            start, end = parts[first][0][0], parts[last][0][1]
            if spans and start < spans[-1][1]:
                start, end = spans[-1][0], max(end, spans.pop()[1])
            spans.append((start, end))
        return spans

    def _found(self, words: str) -> list[tuple[int, int]]:
        """Return the first and last of each run of words that matches, as numbers."""
        self._connection.execute("INSERT INTO shown (rowid, text) VALUES (1, ?)", (words,))
        sql = f"SELECT highlight(shown, 0, '{_BEGIN}', '{_END}') FROM shown WHERE shown MATCH ?"
        row = self._connection.execute(sql, (self._expression,)).fetchone()
        self._connection.execute("DELETE FROM shown")
        if row is None:
            return []
        before = list(accumulate((c == " " for c in row[0]), initial=0))
        first = [before[at] for at, c in enumerate(row[0]) if c == _BEGIN]
        last = [before[at] for at, c in enumerate(row[0]) if c == _END]
        return list(zip(first, last, strict=True))

    def _numbers_in(self, words: list[str]) -> list[tuple[int, int]]:
        """Return the first and last word of each number that is asked for, rounded or not."""
        found = []
        for place, word in enumerate(words if self._numbers else ()):
            numeral = read_numeral(words[place:]) if may_be_numeral(word) else None
            if numeral and not self._numbers.isdisjoint((printed(numeral.number), *rounded(numeral.number))):
                found.append((place, place + numeral.words - 1))
        return found
