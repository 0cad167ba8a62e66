"""What the words of a text may mean: their stems, the synonyms of the library, and words of general English."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from functools import cache, lru_cache
from itertools import chain, takewhile
from operator import methodcaller
from typing import NamedTuple

from innofacts.english.contrasts import IMPLYING, ROWS
from innofacts.english.inflection import FAMILIES, VERBS, singular
from innofacts.english.paraphrases import INTERCHANGEABLE
from innofacts.english.people import PEOPLE
from innofacts.english.speakers import AGENTS
from innofacts.features.content import LIGHT, base_words, content, is_verb
from innofacts.index.analysis import fold, whole
from innofacts.index.index import Index
from innofacts.search.stems import stemmer
from innofacts.values.conversions import counted_alike
from innofacts.values.units import read_unit

_LONGEST_SYNONYM = 4  # words
_SHORTEST_FORM, _LONGEST_ENDING = 5, 3  # letters
_ORY = "ori"  # as stems have it
_ANYONE = frozenset(
    "people person inhabitant inhabitants citizen citizens population respondents total residents those".split()
)
_GROUPS = PEOPLE - _ANYONE
_NONE: frozenset[str] = frozenset()


class Word(NamedTuple):
    """A word of a sentence, and what it may mean."""

    stem: str
    meanings: frozenset[str]
    """The stem, and the stems of words that mean the same."""
    others: frozenset[str]
    """The stems of words that may be used instead, and that mean nearly the same."""
    is_verb: bool
    """Whether the word looks like a verb. Many verbs say the same: handled, moved, passed."""
    is_group: bool
    """Whether the word names a group of people, such as tourists."""
    is_anyone: bool
    """Whether the word names people in general, such as inhabitants."""
    groups: Mapping[int, frozenset[int]]
    """The rows of contrasts that have the word, each with the numbers of its groups."""
    is_known: bool
    """Whether the claim or the measure of any fact has it, or a word that means the same."""


class Stems:
    """The stems of English words, by the stemmer of the index. They do not depend on the library."""

    def __init__(self) -> None:
        self.each = stemmer()

    def of(self, words: Iterable[str]) -> frozenset[str]:
        """Return the stems of folded words."""
        return frozenset(self.each.in_order(words))

    def of_text(self, text: str) -> frozenset[str]:
        """Return the stems of the content words of a text."""
        return self.of(content(text))

    def of_same_thing(self, noun: str) -> frozenset[str]:
        """Return the stems of the nouns for the same thing as one, with its own: home, for dwellings."""
        return _NONE.union(*map(self.of_text, counted_alike(read_unit(noun).key)))

    def prepare(self, texts: Iterable[str]) -> None:
        """Stem all words of some texts in one batch: stemming them one by one takes several times as long."""
        self.each(base_words(" ".join(set(chain.from_iterable(map(str.split, texts))))))

    def nouns(self, words: Iterable[str], of_places: Container[str]) -> tuple[str, ...]:
        """Return the stems of content words in order, without verbs and the words of the names of places."""
        nouns = (word for word in words if not (word in of_places or word in AGENTS or word in VERBS))
        return tuple(self.each.in_order(word for word in nouns if not (word.endswith("ed") and is_verb(word))))


def contrast_groups(stems: frozenset[str]) -> dict[int, frozenset[int]]:
    """Return, for each row of contrasts that has one of the stems, the numbers of the groups that have one."""
    found: dict[int, set[int]] = defaultdict(set)
    for stem in stems & _contrasts().keys():
        for row, group in _contrasts()[stem]:
            found[row].add(group)
    return {row: frozenset(groups) for row, groups in found.items()}


def with_implied(stems: frozenset[str]) -> frozenset[str]:
    """Return stems with those of the groups of people that they imply: children, for a nursery."""
    return stems.union(*(groups for words, groups in _implying() if not words.isdisjoint(stems)))


def interchangeable(stems: frozenset[str]) -> frozenset[str]:
    """Return the stems of words that may be used instead of some stems in general English."""
    return _NONE.union(*(_interchangeable().get(stem, _NONE) for stem in stems)) - stems


# Three tables, made once in a process, which may read several libraries.


@cache
def _implying() -> list[tuple[frozenset[str], frozenset[str]]]:
    """Return the stems of the words of each row that imply groups of people, and those of the groups."""
    stems = Stems()
    return [(stems.of(words), stems.of(groups)) for words, groups in IMPLYING]


@cache
def _contrasts() -> dict[str, set[tuple[int, int]]]:
    """Return, for each stem of the rows of contrasts, the numbers of its rows and groups."""
    words = [
        (row, group, word)
        for row, contrast in enumerate(ROWS)
        for group, texts in enumerate(contrast.groups)
        for word in _regular(" ".join(texts))
    ]
    stems = stemmer()(word for _, _, word in words)
    found: dict[str, set[tuple[int, int]]] = defaultdict(set)
    for row, group, word in words:
        found[stems[word]].add((row, group))
    return found


@cache
def _interchangeable() -> dict[str, set[str]]:
    """Return, for each stem, those that share a row of words used for one another, or a group of a row of contrasts."""
    rows = (*INTERCHANGEABLE, *(group for row in ROWS for group in row.groups))
    groups = [_regular(" ".join(row)) for row in rows]
    stems = stemmer()(word for group in groups for word in group)
    found: dict[str, set[str]] = defaultdict(set)
    for group in groups:
        together = {stems[word] for word in group}
        for stem in together:
            found[stem] |= together
    return found


def _regular(text: str) -> list[str]:
    """Return the folded words of a text, irregular forms as their base form."""
    return [FAMILIES.get(word, word) for word in fold(text).split()]


class Meanings:
    """What words mean in a library: its own synonyms and longer forms, and words of general English."""

    def __init__(self, index: Index, stems: Stems, vocabulary: Iterable[str]) -> None:
        """Take the index of the library, and the stems of the words in its facts."""
        self._stems = stems
        self._synonyms = _by_stems(tuple(index.rows("SELECT words, others FROM synonym")))
        self._beginnings = {key[0] for key in self._synonyms if key}
        self._vocabulary = sorted(vocabulary)
        self._known = frozenset(vocabulary)
        self._anyone = stems.of(_ANYONE)
        self._words: dict[str, Word] = {}
        self._expansions: dict[tuple[str, ...], frozenset[str]] = {}

    def word(self, word: str) -> Word:
        """Return what a folded word may mean."""
        if word not in self._words:
            meanings, stem = self.expanded([word]), self._stems.each([word])[word]
            others = interchangeable(meanings)
            is_group, is_anyone = singular(word) in _GROUPS, stem in self._anyone
            is_known = not self._known.isdisjoint(meanings | others)
            groups = contrast_groups(meanings)
            self._words[word] = Word(stem, meanings, others, is_verb(word), is_group, is_anyone, groups, is_known)
        return self._words[word]

    def words(self, text: str) -> tuple[Word, ...]:
        """Return what the content words of a text may mean."""
        return tuple(map(self.word, content(text)))

    def synonyms(self, words: Sequence[str]) -> tuple[str, ...]:
        """Return what the library gives as a synonym of a phrase of folded words."""
        stems = self._stems.each(words)
        return self._synonyms.get(tuple(stems[word] for word in words), ())

    def expanded(self, words: Sequence[str]) -> frozenset[str]:
        """Return the stems of folded words and of their synonyms, also of several words together."""
        key = tuple(words)
        if key not in self._expansions:
            self._expansions[key] = self._expanded(key)
        return self._expansions[key]

    def of_name(self, name: str) -> frozenset[str]:
        """Return the stems of the words of a name and of their synonyms; empty for a name without a content word."""
        return self.expanded(content(name))

    def _expanded(self, words: tuple[str, ...]) -> frozenset[str]:
        stems = tuple(self._stems.each.in_order(words))
        found: list[str] = []
        for start in [n for n, stem in enumerate(stems) if stem in self._beginnings]:
            for end in range(start + 1, min(start + _LONGEST_SYNONYM, len(words)) + 1):
                synonyms = self._synonyms.get(stems[start:end], ())
                found += [word for synonym in synonyms for word in synonym.split() if word not in LIGHT]
        every = self._stems.of(found).union(stems)
        return every.union(*map(self._forms, every))

    def _forms(self, stem: str) -> list[str]:
        """Return the stems of the library that are longer or shorter forms of a stem: occupancy for occupied.

        What ends in "ory" is none: an inventory is of no inventions, and a directory is not direct.
        """
        if len(stem) < _SHORTEST_FORM or stem.endswith(_ORY):
            return []
        shorter = (stem[:end] for end in range(max(_SHORTEST_FORM, len(stem) - _LONGEST_ENDING), len(stem)))
        behind = range(bisect_left(self._vocabulary, stem), len(self._vocabulary))
        longer = takewhile(methodcaller("startswith", stem), map(self._vocabulary.__getitem__, behind))
        longest = len(stem) + _LONGEST_ENDING
        return [
            *filter(self._known.__contains__, shorter),
            *(form for form in longer if len(form) <= longest and not form.endswith(_ORY)),
        ]


@lru_cache(maxsize=4)  # most libraries have no synonyms of their own
def _by_stems(synonyms: Iterable[tuple[str, str]]) -> Mapping[tuple[str, ...], tuple[str, ...]]:
    """Return, for the stems of each word or phrase that an index has synonyms of, these synonyms."""
    begin, _, end = whole("|").partition("|")
    rows = [(words.removeprefix(begin).removesuffix(end).split(), others.split("|")) for words, others in synonyms]
    stem_of = stemmer()(word for words, _ in rows for word in words)
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    for words, others in rows:
        key = tuple(stem_of[word] for word in words)
        found[key] = (*found.get(key, ()), *others)
    return found
