"""What words mean in a library: all that its synonyms, its own words and general English say for the same."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import NamedTuple

from innofacts.index.analysis import whole
from innofacts.index.index import Index
from innofacts.proof.content import LIGHT, is_verb
from innofacts.proof.stems import Stems

_LONGEST_SYNONYM = 4  # words
_ALIKE, _ENDING = 5, 3  # letters that two stems must share, and that one may have beyond


class Word(NamedTuple):
    """What a word of a sentence may mean."""

    stem: str
    meanings: frozenset[str]
    """Its stem, and those of all that means the same."""
    others: frozenset[str]
    """The stems of words that may stand for it."""
    is_verb: bool
    """Whether it looks like a verb, of which there are many for one thing: handled, moved, passed."""


class Meanings:
    """What words mean in a library, each looked up once."""

    def __init__(self, index: Index, stems: Stems, vocabulary: Iterable[str]) -> None:
        """Take a library, and the stems of the words that its facts are told in."""
        self._index = index
        self._stems = stems
        self._vocabulary = sorted(vocabulary)
        self._words: dict[str, Word] = {}
        self._expansions: dict[str, frozenset[str]] = {}

    @cached_property
    def _synonyms(self) -> dict[tuple[str, ...], tuple[str, ...]]:
        """For the stems of each word or phrase what means the same."""
        begin, _, end = whole("|").partition("|")
        rows = [
            (str(words).removeprefix(begin).removesuffix(end).split(), str(others).split("|"))
            for words, others in self._index.rows("SELECT words, others FROM synonym")
        ]
        stems = self._stems.each(word for words, _ in rows for word in words)
        found: dict[tuple[str, ...], tuple[str, ...]] = {}
        for words, others in rows:
            key = tuple(stems[word] for word in words)
            found[key] = (*found.get(key, ()), *others)
        return found

    def synonyms(self, words: Sequence[str]) -> tuple[str, ...]:
        """Return what means the same as some folded words together."""
        stems = self._stems.each(words)
        return self._synonyms.get(tuple(stems[word] for word in words), ())

    def expanded(self, words: Sequence[str]) -> frozenset[str]:
        """Return the stems of folded words and of all that means the same as they, or several of them, do."""
        key = " ".join(words)
        if key not in self._expansions:
            self._expansions[key] = self._expanded(words)
        return self._expansions[key]

    def _expanded(self, words: Sequence[str]) -> frozenset[str]:
        found = list(words)
        for n in range(len(words)):
            for count in range(1, min(_LONGEST_SYNONYM, len(words) - n) + 1):
                others = self.synonyms(words[n : n + count])
                found += [word for other in others for word in other.split() if word not in LIGHT]
        stems = self._stems.of(found)
        return stems.union(*(self._forms(stem) for stem in stems))

    def _forms(self, stem: str) -> list[str]:
        """Return the stems of the library that a stem is nearly, as a longer or shorter form: occupancy, occupied."""
        at = bisect_left(self._vocabulary, stem[:_ALIKE])
        found = []
        for other in self._vocabulary[at:]:
            if not other.startswith(stem[:_ALIKE]):
                break
            short, long = sorted((stem, other), key=len)
            if len(short) >= _ALIKE and long.startswith(short) and len(long) - len(short) <= _ENDING:
                found.append(other)
        return found

    def word(self, word: str) -> Word:
        """Return what a folded word may mean."""
        if word not in self._words:
            meanings = self.expanded([word])
            self._words[word] = Word(
                self._stems.each([word])[word], meanings, self._stems.others(meanings), is_verb(word)
            )
        return self._words[word]
