"""Which words of a text a query found, so that they can be shown; only for people, so it need not be light."""

import re
from _sqlite3 import connect
from functools import lru_cache
from weakref import finalize

from innofacts.english.numerals import may_be_numeral, read_numeral
from innofacts.index.analysis import TOKENIZER, fold, number_words
from innofacts.index.number_terms import printed, rounded
from innofacts.index.query import Query

# What may be a word to the index: a number with its groups, R&D, U.S., a Chinese or Japanese character, or a run of
# letters and digits.
_IDEOGRAPHS = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_FIRST_IDEOGRAPH = "\u3040"


@lru_cache
def _word(ideographs: str) -> re.Pattern[str]:
    """Return what finds words; with ideographs, which are a word each, it takes 10 ms to make, else a hundredth."""
    letter = rf"[^\W_{ideographs}]"
    return re.compile(
        rf"\d+(?:[.,]\d+)+(?!{letter})|\b{letter}{{1,2}}&{letter}{{1,2}}\b|\b(?:[^\W\d_]\.){{2,}}|{letter}+"
        + (f"|[{ideographs}]" if ideographs else "")
    )


class Matcher:
    """Tells the spans of texts that a query found: its words and phrases, what means the same, and its numbers.

    The full-text index itself says which words are forms of one, as it also did when it was asked. It is asked once for
    a word, and only for one that begins as a word of the query does, since no other has a stem with it.
    """

    def __init__(self, query: Query) -> None:
        """Prepare to look for the words that must be there; a field says where it is met, and stands out nowhere."""
        self._numbers = frozenset(query.numbers)
        self._connection = connect(":memory:", isolation_level=None)
        finalize(self, self._connection.close)
        self._connection.execute(f'CREATE VIRTUAL TABLE shown USING fts5 (text, tokenize = "{TOKENIZER}")')
        self._connection.execute("CREATE VIRTUAL TABLE stem USING fts5vocab (shown, instance)")
        self._stems: dict[str, str] = {}
        self._phrases = [self._stems_of(phrase) for phrase in query.shown]
        self._beginnings = frozenset(stem[:1] for phrase in self._phrases for stem in phrase)

    def __call__(self, text: str) -> list[tuple[int, int]]:
        """Return the spans [start, end) that match, in order; a phrase is one span, and none meet."""
        if not self._phrases:
            return []
        word = _word(_IDEOGRAPHS if max(text, default="") >= _FIRST_IDEOGRAPH else "")
        parts = [(match.span(), match[0], fold(match[0])) for match in word.finditer(text)]
        parts = [part for part in parts if part[2]]
        words = [(place, word) for place, (_, _, folded) in enumerate(parts) for word in folded.split(" ")]
        runs = [(words[first][0], words[last][0]) for first, last in self._found([word for _, word in words])]
        runs += self._numbers_in([written for _, written, _ in parts])
        spans: list[tuple[int, int]] = []
        for first, last in sorted(runs):
            start, end = parts[first][0][0], parts[last][0][1]
            if spans and start < spans[-1][1]:
                start, end = spans[-1][0], max(end, spans.pop()[1])
            spans.append((start, end))
        return spans

    def _found(self, words: list[str]) -> list[tuple[int, int]]:
        """Return the first and last of each run of words that is a phrase, as numbers."""
        stems = tuple(map(self._stem, words))
        return [
            (first, first + len(phrase) - 1)
            for first, stem in enumerate(stems)
            for phrase in (self._phrases if stem else ())
            if stems[first : first + len(phrase)] == phrase
        ]

    def _stem(self, word: str) -> str:
        """Return the stem of a folded word; empty where no word of the query can have it."""
        if word[0].isascii() and word[0] not in self._beginnings:
            return ""
        if word not in self._stems:
            self._stems[word] = "".join(self._stems_of(word))  # nothing of accents alone
        return self._stems[word]

    def _stems_of(self, words: str) -> tuple[str, ...]:
        """Return the stems of folded words, without their accents."""
        self._connection.execute("INSERT INTO shown (rowid, text) VALUES (1, ?)", (words,))
        stems = self._connection.execute("SELECT term FROM stem ORDER BY offset").fetchall()
        self._connection.execute("DELETE FROM shown")
        return tuple(stem for (stem,) in stems)

    def _numbers_in(self, words: list[str]) -> list[tuple[int, int]]:
        """Return the first and last word of each number that is asked for, rounded or not."""
        found = []
        for place, word in enumerate(words if self._numbers else ()):
            numeral = read_numeral(words[place:]) if may_be_numeral(word) else None
            terms = number_words((printed(numeral.number), *rounded(numeral.number))) if numeral else ()
            if numeral and not self._numbers.isdisjoint(terms):
                found.append((place, place + numeral.words - 1))
        return found
