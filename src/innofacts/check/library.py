"""A library as the rules see it, and where one of them is broken."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from innofacts.factfiles.facts import Fact, FactFile, Source
from innofacts.factfiles.positions import Path


class ParsedLibrary(NamedTuple):
    """A library as the rules see it: all files and facts that could be read."""

    files: Sequence[FactFile]
    """The files, in library order."""
    texts: Mapping[str, str]
    """The text of each file, by its name."""
    facts: Sequence[Fact]
    """The valid facts, in library order; of several with one id only the first."""
    by_id: Mapping[str, Fact]
    """The valid facts, by id."""

    @property
    def sources(self) -> Iterator[tuple[FactFile, Source]]:
        """The files that have a source, each with it."""
        return ((file, file.source) for file in self.files if file.source)


class Violation(NamedTuple):
    """A violation of a rule, with its position."""

    file: str
    """The name of the file."""
    path: Path
    """The path of the value or table in the parsed file."""
    message: str
    """A message that describes the mistake."""
    hint: str = ""
    """A hint that says what would be right; empty if that is not known."""
    fact: str = ""
    """The id of the fact or series."""
    offset: int = 0
    """An offset into the text of the value, in code points."""
    place: tuple[int, int] | None = None
    """Line and column, if there is no value at that position, as in a comment."""


_OF_A_VALUE = ("id", "figure", "period")


def at(fact: Fact, key: str, message: str, hint: str = "", *, offset: int = 0) -> Violation:
    """Return a violation at a key of a fact; one in a value of a series is at the value or at the key of the series."""
    if not fact.series:
        return Violation(fact.file, (*fact.path, key), message, hint, fact.id, offset)
    if key in _OF_A_VALUE:
        return Violation(fact.file, fact.path, message, hint, fact.id)
    return Violation(fact.file, (*fact.path[:2], key), message, hint, fact.series, offset)


def in_source(file: FactFile, key: str, message: str, hint: str = "") -> Violation:
    """Return a violation at a key of the source of a file."""
    return Violation(file.name, ("source", key), message, hint)


def texts_of_source(source: Source) -> Iterator[tuple[Path, str]]:
    """Yield the texts of a source that people read, each with the keys and indices that lead to it."""
    for key in ("title", "publisher", "container", "license"):
        yield ("source", key), getattr(source, key)
    for n, author in enumerate(source.authors):
        yield ("source", "authors", n), author


def texts_of(fact: Fact) -> Iterator[tuple[str, str]]:
    """Yield the texts of a fact that people read, each with its key."""
    yield "claim", fact.claim
    for key in ("measure", "place", "basis", "scope", "by", "says", "note", "quote"):
        yield key, getattr(fact, key)
