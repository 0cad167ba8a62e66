"""The sources and facts that a report cites, and where: by key, in a footnote, or by the name of a publisher."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from innofacts.english import stopwords
from innofacts.english.speakers import REMARKING, SAYING
from innofacts.features.library.candidates import Candidate
from innofacts.index.analysis import fold
from innofacts.index.index import Index
from innofacts.patterns import regex
from innofacts.prose.figures import Mention
from innofacts.table import LIST_SEPARATOR


class Cited(NamedTuple):
    """What a sentence cites, by id."""

    sources: frozenset[str] = frozenset()
    """All facts of these sources may be meant."""
    facts: frozenset[str] = frozenset()
    """Each of them is named itself."""

    def includes(self, fact: Candidate) -> bool:
        """Return whether a fact is cited itself, or by its source."""
        return fact.source in self.sources or fact.id in self.facts


NOTHING = Cited()

_KEYS = regex(
    r"\[\^([^\[\]\s]+)\](?!:)|@\{?([A-Za-z0-9_][\w.:-]*\w)|"
    r"\\[a-z]{0,20}cite[a-z]{0,20}\*?(?:\[[^\[\]]*\])*\{([^{}]+)\}|"
    r"\[([A-Za-z][\w.-]*)\]_"
)
_WORD = regex(r"[A-Z][\w’'&.-]*\w|[A-Z]")
_NAME = rf"(?:{_WORD.pattern})(?:\s(?:(?:of|for|and|the|on)\s){{0,2}}(?:{_WORD.pattern})){{0,8}}"
_ATTRIBUTED = regex(
    rf"\b(?:[Aa]ccording\sto|[Ss]ource:|[Ff]igures\s(?:from|of|by)|[Dd]ata\s(?:from|of|by)|[Rr]eported\sby|[Pp]ublished\sby|"
    rf"[Aa]s\sreported\sby|[Ee]stimates\s(?:from|of|by))\s(?:the\s)?({_NAME})"
)
_NAME_OF_PERSON = rf"(?:{_WORD.pattern})(?:\s(?:{_WORD.pattern})){{1,3}}"
_SAID = regex(rf"\b({_NAME_OF_PERSON}),?\s(?:{'|'.join(sorted(SAYING | REMARKING))})\b")
_ID = regex(r"(?<![\w@.-])([A-Za-z][\w.@-]*-[\w.@-]*)\s\(\Z")
_LONGEST_ID = 100  # characters, of those that are looked for in front of a figure
_SHORTEST_ACRONYM = 3
_ENOUGH_WORDS = 2
_FIRST_WORDS = 3  # by which titles are looked up


class Citations:
    """The citations of a text."""

    def __init__(self, text: str, notes: Iterable[tuple[int, str, str]], index: Index) -> None:
        """Find them in a text and its notes, given an open index with the sources and facts that they may name.

        A note has the offset of its reference, its text, and its running text.
        """
        rows = [tuple(str(value or "") for value in row) for row in index.rows(_SOURCES)]
        self._sources = {id_: publisher for id_, publisher, _, _ in rows}
        self._of_author = _by_authors((id_, authors) for id_, _, _, authors in rows)
        self._titles = _by_first_words(title for _, _, title, _ in rows)
        self._in_titles = "".join(title for titles in self._titles.values() for title in titles)
        self._words = {id_: frozenset(_words(publisher)) for id_, publisher in self._sources.items()}
        self._of_name = _names(self._sources)
        self._index = index
        cited = [*self._found(text), *((at, self._in_note(note, running)) for at, note, running in notes)]
        found = sorted((at, cited) for at, cited in cited if cited != NOTHING)
        self._places = [at for at, _ in found]
        self._cited = [cited for _, cited in found]

    def of(self, start: int, end: int) -> Cited:
        """Return the sources that are cited in a sentence or right after it."""
        cited = self._cited[bisect_left(self._places, start) : bisect_right(self._places, end + 2)]
        sources, facts = (frozenset[str]().union(*ids) for ids in zip(*cited, strict=True)) if cited else NOTHING
        return Cited(sources, facts)

    def is_in_title(self, text: str, mention: Mention) -> bool:
        """Return whether a figure is in the title of a source that its sentence gives, as a list of references does."""
        printed = f" {fold(mention.printed)} "
        if printed not in self._in_titles:
            return False
        words = fold(text[slice(*mention.sentence)]).split()
        begun = (
            title for n in range(len(words)) for title in self._titles.get(" ".join(words[n : n + _FIRST_WORDS]), ())
        )
        sentence = f" {' '.join(words)} "
        return any(title in sentence and printed in title for title in begun)

    def fact_before(self, text: str, start: int) -> str:
        """Return the id of the fact whose figure follows it in brackets; empty if there is none."""
        is_bracketed = text.endswith("(", 0, start)
        match = _ID.search(text, max(0, start - _LONGEST_ID), start) if is_bracketed else None
        return match[1] if match and self._is_fact(match[1]) else ""

    def _is_fact(self, id_: str) -> bool:
        return any(self._index.rows("SELECT 1 FROM fact WHERE id = ?", (id_,)))

    def _found(self, text: str) -> Iterator[tuple[int, Cited]]:
        """Yield what a text cites, and where: behind a name that begins a sentence, which is not of the one before."""
        for match in _KEYS.finditer(text):
            keys = [key.strip() for group in match.groups() if group for key in group.split(",")]
            begins_paragraph = text.endswith("\n\n", 0, match.start())
            yield match.end() if begins_paragraph else match.start(), self._named(keys)
        for match in _ATTRIBUTED.finditer(text):
            cited = Cited(self._published_by(match[1]) | self._written_by(match[1]))
            yield match.start() if match[0].startswith("Source:") else match.end(), cited
        for match in _SAID.finditer(text) if self._of_author else ():
            yield match.end(), Cited(self._written_by(match[1]))

    def _named(self, keys: Iterable[str]) -> Cited:
        keys = frozenset(keys)
        sources = keys & self._sources.keys()
        return Cited(sources, frozenset(filter(self._is_fact, keys - sources)))

    def _in_note(self, note: str, running: str) -> Cited:
        """Return what a footnote cites: by keys, or by a name of a publisher that begins it."""
        named = self._named(key for match in _KEYS.finditer(note) for key in match.groups() if key)
        name = re.search(_NAME, running)
        return named if named != NOTHING or name is None else Cited(self._published_by(name[0]))

    def _written_by(self, name: str) -> frozenset[str]:
        """Return the sources of an author with a name: Per Lund, of "Lund, Per"."""
        words = fold(name).split()
        names = (frozenset(words[n:]) for n in range(len(words) - 1))  # As Per Lund says
        return next((self._of_author[name] for name in names if name in self._of_author), frozenset())

    def _published_by(self, name: str) -> frozenset[str]:
        """Return the sources of a publisher with a name, its acronym, or at least two words of its name."""
        words = _words(name)
        if len(words) < _ENOUGH_WORDS:
            return self._of_name.get(name.upper() if name.isupper() else " ".join(words), frozenset())
        return frozenset(id_ for id_, of_publisher in self._words.items() if of_publisher.issuperset(words))


_SOURCES = "SELECT id, publisher, title, authors FROM source"


def _by_authors(rows: Iterable[tuple[str, str]]) -> dict[frozenset[str], frozenset[str]]:
    """Return the sources of each person by the words of the name, of which there are at least two."""
    found: dict[frozenset[str], set[str]] = defaultdict(set)
    for id_, authors in rows:
        for author in authors.split(LIST_SEPARATOR):
            words = frozenset(fold(author).split())
            if "," in author and len(words) >= _ENOUGH_WORDS:
                found[words].add(id_)
    return {words: frozenset(ids) for words, ids in found.items()}


def _by_first_words(titles: Iterable[str]) -> dict[str, list[str]]:
    """Return the folded titles that have a digit, with a space at each end, by their first words."""
    found: dict[str, list[str]] = defaultdict(list)
    for title in titles:
        if any(map(str.isdigit, title)):
            words = fold(title).split()
            found[" ".join(words[:_FIRST_WORDS])].append(f" {' '.join(words)} ")
    return found


def _words(name: str) -> list[str]:
    return [word for word in fold(name).split() if word not in stopwords.PROSE]


def _names(publishers: dict[str, str]) -> dict[str, frozenset[str]]:
    """Return the sources of each name of one word: that of a publisher, and its acronym in capitals."""
    found: dict[str, set[str]] = defaultdict(set)
    for id_, publisher in publishers.items():
        found[" ".join(_words(publisher))].add(id_)
        initials = "".join(word[0] for word in _WORD.findall(publisher))
        for length in range(_SHORTEST_ACRONYM, len(initials) + 1):  # NBS, of the National Bureau of Statistics of China
            found[initials[:length]].add(id_)
    return {name: frozenset(ids) for name, ids in found.items()}
