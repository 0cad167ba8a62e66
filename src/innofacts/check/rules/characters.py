"""Rules of characters: none that a terminal would act on, that nobody sees, or that reorders text."""

from collections.abc import Iterator
from functools import partial
from itertools import chain
from unicodedata import category

from innofacts.check.library import ParsedLibrary, Violation, at, texts_of, texts_of_source
from innofacts.factfiles.facts import FactFile
from innofacts.showing import is_hazardous, quoted, visible

_LINE_ENDS_AND_TABS = "\n\r\t"


def control_characters(library: ParsedLibrary) -> Iterator[Violation]:
    """Find each control character, which a terminal would act on."""
    return _hazards(library, of_controls=True)


def invisible_characters(library: ParsedLibrary) -> Iterator[Violation]:
    """Find each character that is invisible or reorders text."""
    return _hazards(library, of_controls=False)


def _hazards(library: ParsedLibrary, *, of_controls: bool) -> Iterator[Violation]:
    """Find the hazardous characters of one kind: literal ones in a file, and those written as escapes."""
    what = "a control character" if of_controls else "a character that is invisible or reorders text"
    hint = "a terminal would act on it; remove it" if of_controls else "readers see something else; remove it"

    def is_meant(character: str) -> bool:
        is_control = category(character) == "Cc"
        return is_control == of_controls and is_hazardous(character) and character not in _LINE_ENDS_AND_TABS

    for file in library.files:
        text = library.texts[file.name]
        written = {c for c in set(text) if is_meant(c)} if not text.isascii() else set()
        if written:
            yield from _written(file, text, written, what, hint)
        if "\\" in text:
            of_source = texts_of_source(file.source) if file.source else ()
            values = ((value, partial(Violation, file.name, path)) for path, value in of_source)
            of_facts = ((value, partial(at, fact, key)) for fact in file.facts for key, value in texts_of(fact))
            for value, violation in chain(values, of_facts):
                if not value.isprintable():
                    found = next((n for n, c in enumerate(value) if is_meant(c) and c not in written), None)
                    if found is not None:
                        yield violation(f"{quoted(value[found])} is {what}", hint, offset=found)


def _written(file: FactFile, text: str, characters: set[str], what: str, hint: str) -> Iterator[Violation]:
    """Find the first of some characters on each line, with the fact that the line belongs to."""
    starts = [(fact.line, fact.id) for fact in file.facts]
    for number, line in enumerate(text.split("\n"), 1):
        if not line.isascii():
            column = next((n for n, c in enumerate(line, 1) if c in characters), 0)
            if column:
                above = [id_ for start, id_ in starts if start <= number]
                shown = visible(line[column - 1])
                fact = above[-1] if above else ""
                yield Violation(file.name, (), f'"{shown}" is {what}', hint, fact, place=(number, column))
