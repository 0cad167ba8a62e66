"""Rules of characters: none that a terminal would act on, that nobody sees, or that reorders text."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain
from typing import NamedTuple
from unicodedata import category

from innofacts.check.library import ParsedLibrary, Violation, at, texts_of, texts_of_source
from innofacts.factfiles.facts import FactFile
from innofacts.showing import is_hazardous, quoted, visible

_LINE_ENDS_AND_TABS = "\n\r\t"


class _Kind(NamedTuple):
    """A kind of hazardous characters."""

    what: str
    """One of them, for messages."""
    hint: str
    """What it does, and what to do about it."""
    has: Callable[[str], bool]
    """Returns whether a character is one, by its category in Unicode."""


_CONTROLS = _Kind("a control character", "a terminal would act on it; remove it", "Cc".__eq__)
_INVISIBLE = _Kind(
    "a character that is invisible or reorders text", "readers see something else; remove it", "Cc".__ne__
)


def _hazards(kind: _Kind, library: ParsedLibrary) -> Iterator[Violation]:
    """Find the hazardous characters of a kind: literal ones in a file, and those written as escapes."""

    def is_meant(character: str) -> bool:
        return kind.has(category(character)) and is_hazardous(character) and character not in _LINE_ENDS_AND_TABS

    for file in library.files:
        text = library.texts[file.name]
        written = {c for c in set(text) if is_meant(c)} if not text.isascii() else set()
        if written:
            yield from _written(file, text, written, kind)
        if "\\" in text:
            of_source = texts_of_source(file.source) if file.source else ()
            values = ((value, partial(Violation, file.name, path)) for path, value in of_source)
            of_facts = ((value, partial(at, fact, key)) for fact in file.facts for key, value in texts_of(fact))
            for value, violation in chain(values, of_facts):
                if not value.isprintable():
                    found = next((n for n, c in enumerate(value) if is_meant(c) and c not in written), None)
                    if found is not None:
                        yield violation(f"{quoted(value[found])} is {kind.what}", kind.hint, offset=found)


def _written(file: FactFile, text: str, characters: set[str], kind: _Kind) -> Iterator[Violation]:
    """Find the first of some characters on each line, with the fact that the line belongs to."""
    starts = [(fact.line, fact.id) for fact in file.facts]
    for number, line in enumerate(text.split("\n"), 1):
        if not line.isascii():
            column = next((n for n, c in enumerate(line, 1) if c in characters), 0)
            if column:
                above = [id_ for start, id_ in starts if start <= number]
                shown = visible(line[column - 1])
                fact = above[-1] if above else ""
                yield Violation(file.name, (), f'"{shown}" is {kind.what}', kind.hint, fact, place=(number, column))


control_characters = partial(_hazards, _CONTROLS)
"""Finds each control character, which a terminal would act on."""
invisible_characters = partial(_hazards, _INVISIBLE)
"""Finds each character that is invisible or reorders text."""
