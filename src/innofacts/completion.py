"""Completion: the candidates for the word at the cursor of a shell; a light module.

The scripts in `shells` call `innofacts --complete SHELL WORD...` with the words after the program, as typed, up to the
cursor. Each line of the answer is a candidate for the last word, with a tab and a description if the shell shows one.
A line that begins with a slash asks the shell for file names as well, with the rest of that line before each.

The user is in the middle of a line, so an error never becomes a message: there are only fewer candidates.
"""

import os

from innofacts.records import Record
from innofacts.requests import FLAG, MANY, PERHAPS, STYLES, commands, options_of
from innofacts.showing import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import Any

    from innofacts.index.index import Index
    from innofacts.requests import Command, Option

SHELLS = ("bash", "zsh", "fish", "powershell")
"""The shells with completion."""
MOST = 1000
"""The most values of a library that are offered: the first ones and the very last one.

A shell fills in the beginning that all candidates share; they are sorted, so the first and the last one decide it.
"""
_SHOWING = ("zsh", "fish", "powershell")  # the shells that show descriptions
_LONGEST_CLAIM = 200

# The index of a library up to this size is brought up to date, or built, which takes 0.2 s. For a larger library the
# index is used as the last look-up left it, since a key press must not take longer.
_FEW_ENTRIES = 2000
_FEW_BYTES = 512 * 1024


class Completion(Record):
    """A word that may be meant."""

    text: str
    """The whole word; after a slash, the text before the names of files."""
    about: str = ""
    """The description."""


class Line(Record):
    """The words before the word to complete, parsed."""

    command: "Command"
    """The command; the one without a name before any command."""
    arguments: tuple[str, ...] = ()
    """The arguments of the command."""
    options: "dict[str, tuple[str, ...]]" = {}  # noqa: RUF012 - it is never changed
    """The values of each option, by name; a flag has no values."""
    awaits: "Option | None" = None
    """The option whose value the word to complete is, or may be."""
    is_ended: bool = False
    """Whether there was a `--`, after which no option can follow."""


def answer(arguments: "Sequence[str]") -> None:
    """Write the candidates for the last argument to standard output; the first argument is the shell."""
    shell, lines = "".join(arguments[:1]), []
    try:
        for text, about in candidates(arguments[1:]) if shell in SHELLS else ():
            shown = visible(about) if shell in _SHOWING else ""
            lines.append(f"{text}\t{shown}\n" if shown else f"{text}\n")
    except Exception:  # noqa: BLE001, S110 - the candidates found so far are good
        pass
    data = "".join(lines).encode()
    try:
        while data:
            data = data[os.write(1, data) :]  # sys.stdout would report at exit what it could not write
    except OSError:
        pass  # the shell no longer reads


def candidates(words: "Sequence[str]") -> "Iterator[Completion]":
    """Yield the candidates for the last of some words, all as typed."""
    *before, word = map(unquoted, words or [""])
    line = read(before)
    if line is None:
        return
    if line.awaits:
        yield from _values(line.awaits.name, line, word)
        if line.awaits.takes != PERHAPS:
            return
    if word.startswith("-") and not line.is_ended:
        yield from _options(line, word)
    elif line.command.name:
        yield from _values(line.command.argument, line, word)
    else:
        yield from _beginning(word, ((command.name, command.about) for command in commands() if command.name))


# --- the line ------------------------------------------------------------------------------------------------------


def unquoted(word: str) -> str:
    """Return a word as the program would get it: without backslashes and quotes, the last of which may still be open.

    A variable or a command in the word stays as it is, since nothing is run.
    """
    plain, quote = "", ""
    characters = iter(os.path.expanduser(word))
    for character in characters:
        if character == "\\" and quote != "'":
            escaped = next(characters, "")
            plain += escaped if not quote or escaped in '"\\$`' else character + escaped
        elif character == quote:
            quote = ""
        elif character in "'\"" and not quote:
            quote = character
        else:
            plain += character
    return plain


def read(words: "Iterable[str]") -> Line | None:
    """Return some words, parsed as far as possible; None for an unknown command."""
    line: Line | None = Line(next(commands()))
    for word in words:
        line = line and _with(line, word)
    return line


def _with(line: Line, word: str) -> Line | None:
    """Return a line with one more word."""
    if line.awaits:
        option, line = line.awaits, line._replace(awaits=None)
        if option.takes != PERHAPS or any(word == value.text for value in _values(option.name, line, word)):
            return _given(line, option, word)
    if word == "--" and not line.is_ended:
        return line._replace(is_ended=True)
    if word.startswith("-") and not line.is_ended:
        return _with_option(line, word)
    if line.command.name:
        return line._replace(arguments=(*line.arguments, word))
    command = next((command for command in commands() if command.name == word), None)
    return line._replace(command=command) if command else None


def _with_option(line: Line, word: str) -> Line:
    option, head = _option(line.command, word)
    if option is None:
        return line  # running the line reports it
    if option.takes == FLAG:
        return _given(line, option)
    return _given(line, option, word[len(head) :]) if head else _given(line, option)._replace(awaits=option)


def _given(line: Line, option: "Option", *values: str) -> Line:
    """Return a line with an option, and with values of it."""
    return line._replace(options=line.options | {option.name: (*line.options.get(option.name, ()), *values)})


def _option(command: "Command", word: str) -> "tuple[Option | None, str]":
    """Return the option of a word, and the part of the word before its value; None and "" if there is none."""
    if word.startswith("--"):
        spelling, equals, _ = word.partition("=")
        head = spelling + equals if equals else ""
    else:
        spelling = word[:2]
        head = spelling if len(word) > len(spelling) else ""
    known = options_of(command)
    return next((option for option in known if spelling in option.spellings), None), head


# --- candidates ----------------------------------------------------------------------------------------------------


def _options(line: Line, word: str) -> "Iterator[Completion]":
    """Yield the options that can still follow, or the values of the option in the word: `--format=js`, `-fjs`."""
    option, head = _option(line.command, word)
    if head:
        if option and option.takes != FLAG:
            yield from _after(head, _values(option.name, line, word[len(head) :]))
        return
    for other in options_of(line.command):
        if other.takes == MANY or other.name not in line.options:
            yield from _beginning(word, ((spelling, other.about) for spelling in other.spellings))


def _values(name: str, line: Line, text: str) -> "Iterator[Completion]":
    """Yield the values of an option or an argument that begin with a text."""
    if name in _TABLES:
        return _rows(text, _rows_of(name))
    give = _GIVERS.get(name)
    return give(line, text) if give else iter(())


def _beginning(text: str, pairs: "Iterable[tuple[str, str]]") -> "Iterator[Completion]":
    return (Completion(name, about) for name, about in pairs if name.startswith(text))


def _rows(text: str, rows: "Iterable[Any]") -> "Iterator[Completion]":
    """Yield the names of rows that begin with a text, each with the description of the row; words need none."""
    return _beginning(text, ((row, "") if isinstance(row, str) else (row.name, row.about) for row in rows))


def _after(head: str, found: "Iterable[Completion]") -> "Iterator[Completion]":
    """Yield candidates with the part of the word before them."""
    return (Completion(f"/{head}" if text == _FILES else head + text, about) for text, about in found)


# --- values of the program ------------------------------------------------------------------------------------------

_FILES = "/"


def _files(_line: Line, _text: str) -> "Iterator[Completion]":
    yield Completion(_FILES)


def _facts(_line: Line, text: str) -> "Iterator[Completion]":
    from innofacts.index.files import BUILTIN

    yield from _beginning(text, ((BUILTIN, "the shipped library"),))
    yield Completion(_FILES)


def _languages(_line: Line, text: str) -> "Iterator[Completion]":
    from innofacts.languages.detection import READ

    return _beginning(text, ((one.code, one.name) for one in READ))


# The options whose values are the rows or the words of a table: its module, which is loaded on demand, and its name.
_TABLES = {
    "count": ("index.columns", "COLUMNS"),
    "mistakes_format": ("formats", "OF_MISTAKES"),
    "format": ("formats", "OF_FACTS"),
    "nature": ("factfiles.facts", "NATURES"),
    "scale": ("english.numerals", "SCALES"),
    "standing": ("factfiles.facts", "STANDINGS"),
    "standings": ("factfiles.facts", "STANDINGS"),
    "style": ("reports.citing", "STYLES"),
    "type": ("factfiles.facts", "SOURCE_TYPES"),
}


def _rows_of(name: str) -> "Iterable[Any]":
    """Return the table of an option."""
    module, table = _TABLES[name]
    rows: Iterable[Any] = getattr(__import__(f"innofacts.{module}", fromlist=(table,)), table)
    return rows


def _formats_of_exports(_line: Line, text: str) -> "Iterator[Completion]":
    from innofacts.datasets import DATASETS

    return _rows(text, (*_rows_of("format"), *DATASETS))


def _markups(_line: Line, text: str) -> "Iterator[Completion]":
    from innofacts.markup.languages import MARKUPS  # heavy: its patterns take 5 ms

    return _beginning(text, ((one.name, ", ".join(filter(None, one.suffixes))) for one in MARKUPS))


def _locales(_line: Line, text: str) -> "Iterator[Completion]":
    from innofacts.formats.csv import EXCEL_LOCALES

    return _beginning(text, ((locale.name, "the spreadsheet's language") for locale in EXCEL_LOCALES))


def _formats_of_drafts(_line: Line, text: str) -> "Iterator[Completion]":
    from innofacts.formats import OF_PROGRAMS

    return _beginning(text, (("toml", "draft facts"), *((form.name, form.about) for form in OF_PROGRAMS)))


def _rules(_line: Line, text: str) -> "Iterator[Completion]":
    """Yield the rules that can come next in a list with commas."""
    from innofacts.check.rules import RULES  # heavy: with the reading of facts 30 ms

    *before, last = text.split(",")
    found = _rows(last, (rule for rule in RULES if rule.name not in before))
    yield from _after(text[: len(text) - len(last)], found)


def _columns(_line: Line, text: str, sign: str = "") -> "Iterator[Completion]":
    """Yield the columns that can come next in a list with commas, each with an optional sign before it."""
    *before, last = text.split(",")
    listed, last = [name.removeprefix(sign) for name in before], last.removeprefix(sign)
    columns = _rows_of("count")
    if {column.name for column in columns}.issuperset(listed):
        yield from _after(
            text[: len(text) - len(last)], _rows(last, (one for one in columns if one.name not in listed))
        )


# --- values of the library ------------------------------------------------------------------------------------------


class Values(Record):
    """The values of a column of the index."""

    table: str
    """The table."""
    value: str
    """The column."""
    about: str
    """SQL for the description of a value."""
    condition: str = "1"
    """SQL for the rows that count."""


_IDS = Values("fact", "id", f"substr(claim, 1, {_LONGEST_CLAIM})")
_SOURCES = Values("source", "id", f"substr(coalesce(title, publisher), 1, {_LONGEST_CLAIM})")
_WORDS = Values("word", "word", "''")
_COUNT = "count || iif(count = 1, ' fact', ' facts')"
_CURRENCIES = Values("vocabulary", "value", _COUNT, "field = 'unit' AND value GLOB '[A-Z][A-Z][A-Z]'")

# Nothing else from a library gets onto a command line: no space, no sign of a shell, no option (docs/reference.md).
_SAFE_SIGNS = "._@-"
_UNSAFE = f"*[^A-Za-z0-9{_SAFE_SIGNS}]*"
_AFTER_ALL = "\x7f"  # it sorts after all safe characters


def is_safe(value: str) -> bool:
    """Return whether a value may be offered to a shell: `[A-Za-z0-9][A-Za-z0-9._@-]*`."""
    return value.isascii() and value[:1].isalnum() and all(c.isalnum() or c in _SAFE_SIGNS for c in value)


def _of_library(line: Line, values: Values, text: str, without: "Sequence[str]" = ()) -> "Iterator[Completion]":
    """Yield the values that begin with a text, sorted, and at most MOST of them."""
    if text and not is_safe(text):
        return
    index = _index(line)
    if index is None:
        return
    with index:
        sql = (
            f"SELECT {values.value}, {values.about} FROM {values.table} WHERE {values.condition}"
            f" AND {values.value} >= ? AND {values.value} < ? AND {values.value} NOT GLOB ?"
            f" AND {values.value} NOT IN ({', '.join('?' * len(without))}) ORDER BY {values.value}"
        )
        parameters = (text, text + _AFTER_ALL, _UNSAFE, *without)
        rows = list(index.rows(f"{sql} LIMIT {MOST}", parameters))
        if len(rows) == MOST:
            rows[-1:] = index.rows(f"{sql} DESC LIMIT 1", parameters)
    yield from (Completion(str(value), str(about)) for value, about in rows if is_safe(str(value)))


def _index(line: Line) -> "Index | None":
    from innofacts.index.files import is_small, locate
    from innofacts.index.opening import last_index, open_index

    options = line.options
    location = locate(options.get("facts", ()), follow="follow" in options, large="large" in options)
    return open_index(location) if is_small(location, entries=_FEW_ENTRIES, size=_FEW_BYTES) else last_index(location)


def _id(line: Line, text: str) -> "Iterator[Completion]":
    """Yield the ids, or after an id the options that can follow it."""
    if not line.arguments:
        yield from _of_library(line, _IDS, text)
    elif not text:
        yield from _options(line, "-")


def _subjects(line: Line, text: str) -> "Iterator[Completion]":
    if "by" in line.options:
        return _terms(line, text)
    return _of_library(line, _IDS, text, line.arguments)


def _terms(line: Line, text: str) -> "Iterator[Completion]":
    """Yield the fields and words of a query, or the values of the field in the text."""
    from innofacts.index.terms import FIELDS, ID, REPLACED, VALUE_FIELDS

    negation = text[:4] if text[:4].lower() == "not:" else ""
    name, colon, value = text[len(negation) :].partition(":")
    if not colon:
        fields = [(f"{field.name}:", f"as in {field.about}") for field in FIELDS]
        yield from _after(negation, _beginning(name, fields))
        if not negation:
            yield from _beginning(name, (("not:", "leaves out, as in not:topic:patents"),))
        if name:
            yield from _after(negation, _of_library(line, _WORDS, name))
        return
    field = next((field for field in FIELDS if field.name == name.lower()), None)
    head = negation + name + colon
    if field and field.kind == ID:
        yield from _after(head, _of_library(line, _IDS, value))
    elif field and field.kind == REPLACED:
        yield from _after(head, _beginning(value, (("no", "nothing newer"), ("yes", "a newer figure"))))
    elif field and field.name in VALUE_FIELDS:
        values = Values("vocabulary", "value", _COUNT, f"field = '{field.name}'")
        yield from _after(head, _of_library(line, values, value))


_DIMENSIONS = ("place", "period", "source", "measure")
_ROWS = ("place", "measure", "source", "series", "unit", "basis", "vintage", "scope", "nature")

# The function that yields the values of an option or argument, by the name of the parameter.
_GIVERS: "dict[str, Callable[[Line, str], Iterator[Completion]]]" = {
    "article": _files,
    "rows_by": lambda _, text: _beginning(text, ((name, f"rows by {name}") for name in _ROWS)),
    "by": lambda _, text: _beginning(text, ((name, f"a row for each {name}") for name in _DIMENSIONS)),
    "color": lambda _, text: _beginning(text, (("auto", "on a terminal"), ("always", ""), ("never", ""))),
    "columns": _columns,
    "completion": lambda _, text: _rows(text, SHELLS),
    "copies": _files,
    "currency": lambda line, text: _of_library(line, _CURRENCIES, text),
    "draft_file": _files,
    "draft_format": _formats_of_drafts,
    "excel": _locales,
    "export_format": _formats_of_exports,
    "facts": _facts,
    "markup": _markups,
    "id": _id,
    "ids": lambda line, text: _of_library(line, _IDS, text, line.arguments),
    "merge": _files,
    "new_file": _files,
    "only": _rules,
    "output": _files,
    "paths": _facts,
    "read_as": _languages,
    "reports": _files,
    "sort": lambda line, text: _columns(line, text, "-"),
    "sources": lambda line, text: _of_library(line, _SOURCES, text),
    "sql_dialect": lambda _, text: _beginning(text, (("duckdb", "for DuckDB"), ("spark", "for Spark"))),
    "only_sources": lambda line, text: _of_library(line, _SOURCES, text),
    "subjects": _subjects,
    "table": _files,
    "terms": _terms,
    "wording": lambda _, text: _rows(text, STYLES),
}
