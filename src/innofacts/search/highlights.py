"""Highlights: the spans of a text that a query found; for readers only, so this need not be a light module."""

import re
from functools import lru_cache

from innofacts.english.cardinals import may_be_numeral
from innofacts.english.numerals import read_numeral
from innofacts.index.analysis import fold, number_words
from innofacts.index.number_terms import printed, rounded
from innofacts.index.query import Query
from innofacts.search.stems import stemmer

_IDEOGRAPHS = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_FIRST_IDEOGRAPH = "\u3040"


@lru_cache
def _word(ideographs: str) -> re.Pattern[str]:
    """Return the pattern of a token: a number with its groups, R&D, U.S., an ideograph, or letters and digits.

    With ideographs the pattern takes 10 ms to compile, without them a hundredth of that.
    """
    letter = rf"[^\W_{ideographs}]"
    return re.compile(
        rf"\d+(?:[.,]\d+)+(?!{letter})|\b{letter}{{1,2}}&{letter}{{1,2}}\b|\b(?:[^\W\d_]\.){{2,}}|{letter}+"
        + (f"|[{ideographs}]" if ideographs else "")
    )


class Highlighter:
    """Finds the spans of texts that a query found: its words and phrases, their synonyms, and its numbers.

    The stemmer of the full-text index decides which words are forms of one word.
    """

    def __init__(self, query: Query) -> None:
        """Highlight what the terms without a field ask for."""
        self._numbers = frozenset(query.numbers)
        self._stemmer = stemmer()
        self._phrases = [tuple(self._stemmer([word])[word] for word in phrase.split()) for phrase in query.shown]
        self._beginnings = frozenset(stem[0] for phrase in self._phrases for stem in phrase)

    def __call__(self, text: str) -> list[tuple[int, int]]:
        """Return the spans [start, end) to highlight, in order and without overlaps; a phrase is one span."""
        if not self._phrases:
            return []
        pattern = _word(_IDEOGRAPHS if max(text, default="") >= _FIRST_IDEOGRAPH else "")
        tokens = [(match.span(), match[0], fold(match[0])) for match in pattern.finditer(text)]
        tokens = [token for token in tokens if token[2]]
        words = [(place, word) for place, (_, _, folded) in enumerate(tokens) for word in folded.split(" ")]
        runs = [(words[first][0], words[last][0]) for first, last in self._found([word for _, word in words])]
        runs += self._numbers_in([written for _, written, _ in tokens])
        spans: list[tuple[int, int]] = []
        for first, last in sorted(runs):
            start, end = tokens[first][0][0], tokens[last][0][1]
            if spans and start < spans[-1][1]:
                start, end = spans[-1][0], max(end, spans.pop()[1])
            spans.append((start, end))
        return spans

    def _found(self, words: list[str]) -> list[tuple[int, int]]:
        """Return the first and last position of each run of words that is a phrase of the query."""
        # A word has the stem of a word of the query only if both begin alike; a stem has no accents.
        known = self._stemmer(word for word in words if not word[0].isascii() or word[0] in self._beginnings)
        stems = tuple(known.get(word) for word in words)
        return [
            (first, first + len(phrase) - 1)
            for first in range(len(stems))
            for phrase in self._phrases
            if stems[first : first + len(phrase)] == phrase
        ]

    def _numbers_in(self, words: list[str]) -> list[tuple[int, int]]:
        """Return the first and last position of each number that the query asks for, rounded or not."""
        found = []
        for place, word in enumerate(words if self._numbers else ()):
            numeral = read_numeral(words[place:]) if may_be_numeral(word) else None
            if numeral is None:
                continue
            terms = number_words((printed(numeral.number), *rounded(numeral.number)))
            if not self._numbers.isdisjoint(terms):
                found.append((place, place + numeral.words - 1))
        return found
