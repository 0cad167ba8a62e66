"""The words of a text by their stems: which mean the same in general English, and which mean something else."""

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property

from innofacts.english.alike import GROUPS
from innofacts.english.contrasts import ROWS
from innofacts.index.analysis import fold
from innofacts.proof.content import AGENTS, IRREGULAR, VERBS, content, is_verb, words_of_places
from innofacts.search.stems import Stemmer


class Stems:
    """The stems of words, whatever the library is."""

    def __init__(self) -> None:
        """Begin without any."""
        self.each = Stemmer()
        self._sequences: dict[str, tuple[str, ...]] = {}

    def of(self, words: Iterable[str]) -> frozenset[str]:
        """Return the stems of folded words."""
        return frozenset(self.each(words).values())

    def hear(self, text: str) -> None:
        """Find the stems of the words of a text at once, which is quicker than by and by."""
        self.each(content(text))

    def sequence(self, text: str) -> tuple[str, ...]:
        """Return the stems of the words of a text that tell what it speaks of, in order, but for verbs and places."""
        if text not in self._sequences:
            aside = words_of_places(text) | AGENTS | VERBS
            words = [
                word for word in content(text) if word not in aside and not (word.endswith("ed") and is_verb(word))
            ]
            stems = self.each(words)
            self._sequences[text] = tuple(stems[word] for word in words)
        return self._sequences[text]

    def groups(self, stems: frozenset[str]) -> dict[int, frozenset[int]]:
        """Return the rows of contrasts that some stems are of, each with the groups."""
        found: dict[int, set[int]] = defaultdict(set)
        for stem in stems & self._contrasts.keys():
            for row, group in self._contrasts[stem]:
                found[row].add(group)
        return {row: frozenset(some) for row, some in found.items()}

    def others(self, stems: frozenset[str]) -> frozenset[str]:
        """Return the stems of words that may stand for those of some stems, in general English."""
        nothing: frozenset[str] = frozenset()
        rows = (table.get(stem, nothing) for stem in stems for table in (self._alikes, self._group_of))
        return nothing.union(*rows) - stems

    @cached_property
    def _contrasts(self) -> dict[str, set[tuple[int, int]]]:
        """For each stem of the rows of contrasts the row and the group that it is of."""
        words = [
            (n, m, _regular(word))
            for n, row in enumerate(ROWS)
            for m, group in enumerate(row)
            for text in group
            for word in fold(text).split()
        ]
        stems = self.each(word for _, _, word in words)
        found: dict[str, set[tuple[int, int]]] = defaultdict(set)
        for n, m, word in words:
            found[stems[word]].add((n, m))
        return found

    @cached_property
    def _group_of(self) -> dict[str, frozenset[str]]:
        """For each stem of a row of contrasts the stems that mean the same there."""
        members: dict[tuple[int, int], set[str]] = defaultdict(set)
        for stem, groups in self._contrasts.items():
            for group in groups:
                members[group].add(stem)
        return {
            stem: frozenset().union(*(members[group] for group in groups)) for stem, groups in self._contrasts.items()
        }

    @cached_property
    def _alikes(self) -> dict[str, frozenset[str]]:
        """For each stem of the rows of words that are used for one another the stems of its rows."""
        stems = self.each(_regular(word) for group in GROUPS for word in group)
        found: dict[str, frozenset[str]] = defaultdict(frozenset)
        for group in GROUPS:
            of_group = frozenset(stems[_regular(word)] for word in group)
            for stem in of_group:
                found[stem] |= of_group
        return found


def _regular(word: str) -> str:
    """Return the form that stands for all forms of a folded word."""
    return IRREGULAR.get(word, word)
