"""Bytes to TOML tables; mistakes in the encoding and the syntax, in words for people who have never heard of TOML."""

import re
import sys
from collections.abc import Sequence
from itertools import accumulate, pairwise

import tomli

from innofacts.documents.encoding import BOM, other_encoding, undecodable
from innofacts.errors import Unreadable
from innofacts.factfiles.kinds import TomlNumber
from innofacts.factfiles.positions import (
    Position,
    last_key,
    line_text,
    place_of_depth,
    place_of_long_number,
    place_of_offset,
    place_of_open_string,
)
from innofacts.factfiles.problems import ENCODING, START, SYNTAX, Problems, decoded
from innofacts.patterns import regex
from innofacts.records import Record
from innofacts.showing import counted, quoted
from innofacts.values.grammar import FEWER_DIGITS
from innofacts.values.periods import likely_period, parse_period

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_SAVE_AS_UTF_8 = "save the file as UTF-8: editors offer that as the encoding"
_FACT_FILES = (
    "a fact file is a text named *.toml; innofacts import makes one of a table, and innofacts draft of an article"
)
_LEVELS = 100  # of nesting; tomli refuses some hundreds of brackets, and keys of a thousand parts


class Parsed(Record):
    """What the syntax of a file gives."""

    document: "dict[str, Any] | None"
    """Its tables, None where nothing can be read."""
    problems: Problems
    """The mistakes in its encoding or syntax."""
    is_whole: bool = True
    """Whether `document` has the whole file, and not only the tables that are TOML by themselves."""


def parse(name: str, data: bytes) -> Parsed:
    """Read the bytes of a file as TOML; numbers with a point keep their digits."""
    encoding = other_encoding(data)
    if encoding or b"\0" in data[:2]:
        problems = Problems(name, "")
        problems.add(ENCODING, START, f"the file is {encoding or 'UTF-16'}, not UTF-8", _SAVE_AS_UTF_8)
        return Parsed(None, problems)
    if data.startswith((b"PK\x03\x04", b"%PDF-")):
        problems = Problems(name, "")
        problems.add(ENCODING, START, "this is a document or an archive, and not a fact file", _FACT_FILES)
        return Parsed(None, problems)
    try:
        text = decoded(data)
    except UnicodeDecodeError as error:
        return Parsed(None, _undecodable(name, data, error))
    problems = Problems(name, text)
    try:
        return Parsed(_read(text), problems)
    except tomli.TOMLDecodeError as error:
        return _not_toml(problems, error)
    except RecursionError:
        place = place_of_depth(text, _LEVELS)
        problems.add(SYNTAX, place, "arrays, tables or keys are nested too deeply", "a fact file needs three levels")
    except ValueError:
        # int() refuses so many digits, without saying where they are.
        place = place_of_long_number(text, sys.get_int_max_str_digits())
        problems.add(SYNTAX, place, "the number is too long", FEWER_DIGITS)
    return Parsed(None, problems)


def _read(text: str) -> "dict[str, Any]":
    return tomli.loads(text, parse_float=TomlNumber)


def _not_toml(problems: Problems, error: tomli.TOMLDecodeError) -> Parsed:
    """Return what the syntax of a text gives that is not TOML, or of a file that is not meant to be one of facts."""
    if not problems.name.lower().endswith(".toml") and "[source]" not in problems.text:
        problems.add(SYNTAX, START, "this is not a fact file", _FACT_FILES)
        return Parsed(None, problems)
    problems.add(SYNTAX, *explain(problems.text, error.msg, error.pos))
    return _parse_rest(problems, error.pos)


def _parse_rest(problems: Problems, reported: int) -> Parsed:
    """Return the tables that are TOML by themselves, of a text that is not; `reported` is the offset of a mistake."""
    try:
        rest, refused = salvage(problems.text)
        for table in refused[bool(refused) and refused[0].start <= reported :]:  # tomli met the first of them already
            so_far = "\n" * table.line + table.text
            problems.add(SYNTAX, *explain(so_far, table.error.msg, table.line + table.error.pos))
        if unread := problems.text.count("\n") - rest.count("\n"):
            message = f"the file is not read from here on: {len(refused)} tables above are not TOML"
            problems.add(
                SYNTAX, (rest.count("\n") + 1, 0), message, f"fix these first; {counted(unread, 'line')} follow"
            )
        problems.text = rest
        return Parsed(_read(rest), problems, is_whole=False)
    except (ValueError, RecursionError):
        return Parsed(None, problems)  # as where a table is there twice


def _undecodable(name: str, data: bytes, error: UnicodeDecodeError) -> Problems:
    """Return the problem of a file that is not UTF-8, at the first byte that shows it."""
    data = data.removeprefix(BOM)
    before = data[: error.start].decode().replace("\r\n", "\n")
    problems = Problems(name, before + data[error.start :].decode(errors="backslashreplace").replace("\r\n", "\n"))
    place = place_of_offset(problems.text, len(before))
    problems.add(ENCODING, place, undecodable(error), _SAVE_AS_UTF_8)
    return problems


# --- mistakes in words ---------------------------------------------------------------------------------------------

_IN_QUOTES = 'a text is written in quotes: claim = "..."'
_EQUALS = f'a key is followed by "=" and its value, and {_IN_QUOTES}'
_BACKSLASH = "write \\\\ for a backslash, or put the text in single quotes, where it needs no escape"
_CLOSED = "close it with the quote that it begins with, or put it between three quotes"
_HINTS = (  # by the beginning of what tomli says
    ("Invalid statement", _EQUALS),
    ("Expected '=' after a key", _EQUALS),
    ("Invalid initial character for a key part", _EQUALS),
    ("Expected newline or end of document", f"there is one key on a line, and {_IN_QUOTES}"),
    ("Invalid value", f"{_IN_QUOTES}; numbers and days without them"),
    ("Invalid date or datetime", "there is no such day or time"),
    ("Unclosed array", 'commas separate the items of an array, and "]" ends it'),
    ("Unclosed inline table", 'commas separate the keys of a table, and "}" ends it'),
    ("Text is", _CLOSED),
    ("Expected ']", "a header is [source], [[fact]], [[series]] or [series.values]"),
    ("Unescaped '\\'", _BACKSLASH),
    ("Invalid hex value", _BACKSLASH),
    ("Escaped character is not", _BACKSLASH),
    ("Illegal character", "leave it out"),
    ("Found invalid character", "leave it out"),
)
_TAKEN = ("Cannot overwrite", "Cannot declare", "Cannot redefine", "Cannot mutate", "Duplicate inline table key")
_AFTER_BACKSLASH = ("Unescaped '\\'", "Invalid hex value", "Escaped character is not")
_OPEN = ("Unterminated string", "Expected \"'")
_MARKS_OF_A_MERGE = ("<<<<<<< ", "||||||| ", "=======", ">>>>>>> ")  # as git writes them into a file
_RESOLVED = "keep what is right of the two versions, and remove the lines with <<<<<<<, ======= and >>>>>>>"
_CURLED_QUOTES = "“”„‟‘’‚‛«»‹›＂＇"
_LINE_OF_PROSE = 500  # characters; the pattern below takes the square of their number
_BARE_TEXT = regex(r"""[ \t]*([\w-]+)[ \t]*=[ \t]*([^ \t"'\[{][^"'#]*?)[ \t]*(?:#.*)?""")


def explain(text: str, message: str, offset: int) -> tuple[Position, str, str]:
    """Return the place, the cause and the hint of a mistake, from the message of tomli and its offset."""
    if message.startswith(_TAKEN):
        return _explain_taken_key(text[:offset])
    found = text[offset : offset + 1]
    if message.startswith(_AFTER_BACKSLASH):
        offset = text.rfind("\\", 0, offset)
    # The end of a file has no line to show, so the place is after the last word.
    place = place_of_offset(text, min(offset, len(text.rstrip())))
    if message.startswith(_OPEN):
        place, message = place_of_open_string(text), "Text is never closed"
    elif found == "\n" and message.startswith(("Illegal character", "Found invalid character")):
        message = "Text is not closed on its line"
    line = line_text(text, place.line)
    if line.startswith(_MARKS_OF_A_MERGE):
        return place, "this is not TOML: a conflict of a merge is not resolved", _RESOLVED
    hint = _hint_by_sight(line, place.column - 1, found) if found else ""
    hint = hint or next((hint for beginning, hint in _HINTS if message.startswith(beginning)), "")
    return place, f"this is not TOML: {message[:1].lower()}{message[1:]}", hint


def _explain_taken_key(text: str) -> tuple[Position, str, str]:
    """Return place, cause and hint for a text that ends with a key or a header that is there already."""
    path, place, earlier = last_key(text)
    where = f"is given twice, first on line {earlier.line}" if earlier else "does not go with what is above it"
    hint = f"several are written [[{path[0]}]]" if path in (("fact",), ("series",)) else "remove one of them"
    return place, f"{quoted(str(path[-1]))} {where}", hint


def _hint_by_sight(line: str, offset: int, found: str) -> str:
    """Return a hint from the characters around a mistake, empty if they show no cause."""
    bare = _BARE_TEXT.fullmatch(line) if len(line) <= _LINE_OF_PROSE else None
    if found in _CURLED_QUOTES:
        hint = 'quotes are straight in TOML: "..."'
    elif found == "\r":
        hint = "a line ends with a line feed; save the file with the line ends of Unix or Windows"
    elif found.isspace() and not found.isascii():
        hint = f"this blank is U+{ord(found):04X}; write an ordinary one"
    elif re.search(r"\d,\d{0,3}$", line[:offset]):
        hint = "write the number without commas"
    elif bare and bare[1] in _PERIODS and (meant := likely_period(bare[2])) not in ("", bare[2]):
        hint = f"write {bare[1]} = {meant if _is_day(meant) else quoted(meant)}"
    elif bare and not _is_day(bare[2]) and found != "\n":
        hint = _hint_on_period(bare[2]) if bare[1] in _PERIODS else ""
        hint = hint or f"is it a text? Put it in quotes: {bare[1]} = {quoted(bare[2])}"
    else:
        hint = ""
    return hint


def _hint_on_period(text: str) -> str:
    """Return what periods there are, for a text that is none, with quotes or without: 2023-13; empty for one."""
    try:
        parse_period(text)
    except Unreadable as error:
        return error.hint
    return ""


_PERIODS = ("published", "reported", "accessed", "period")  # the keys whose values may be days without quotes


def _is_day(text: str) -> bool:
    return re.match(r"\d{4}-\d\d-\d\d|\d\d:\d\d", text, re.ASCII) is not None


# --- what can be read of a text with a mistake ---------------------------------------------------------------------

# A header alone on its line; one with a point, such as [series.values], belongs to the table above it.
_HEADER = regex(r"^[ \t]*\[{1,2}[ \t]*[\w-]+[ \t]*\]{1,2}[ \t]*(?:#.*)?$", re.MULTILINE)
_MOST_HEADERS = 8  # that may be in one text between quotes, as examples
_MOST_REFUSED = 99  # with where the rest begins, as many problems of one kind as `check` lists


class Refused(Record):
    """A table that is not TOML."""

    start: int
    """The offset at which it begins."""
    line: int
    """The number of lines before it."""
    text: str
    """Its text."""
    error: tomli.TOMLDecodeError
    """The mistake, with its offset in the table."""


def salvage(text: str) -> tuple[str, list[Refused]]:
    """Return a text without the tables that are not TOML by themselves, and these tables.

    A fact file is a row of tables, each below its `[source]`, `[[fact]]` or `[[series]]`. Where
    a table is taken out, its line ends remain, so that everything else keeps its place. After `_MOST_REFUSED` such
    tables the rest is left out, with its line ends.
    Raises ValueError or RecursionError for a table that tomli refuses for its size.
    """
    starts = [0, *(header.start() for header in _HEADER.finditer(text) if header.start())]
    pieces = [text[start:end] for start, end in pairwise([*starts, len(text)])]
    kept: list[str] = []
    refused: list[Refused] = []
    at = line = 0
    while at < len(pieces) and len(refused) < _MOST_REFUSED:
        count, error = _first_table(pieces[at : at + _MOST_HEADERS])
        table = "".join(pieces[at : at + count])
        lines = table.count("\n")
        if error:
            refused.append(Refused(starts[at], line, table, error))
            table = "\n" * lines
        kept.append(table)
        at += count
        line += lines
    return "".join(kept), refused


def _first_table(pieces: Sequence[str]) -> tuple[int, tomli.TOMLDecodeError | None]:
    """Return how many pieces make the first table, and its mistake, None if it has none."""
    joined = list(accumulate(pieces))
    closed = next((count for count, table in enumerate(joined, 1) if not _is_open(table)), 1)
    first = error = _error_in(joined[closed - 1])
    count = closed
    # A string or array that is open at the end may be closed below a line that only looks like a header.
    while error and count < len(joined) and error.pos >= len(joined[count - 1].rstrip()):
        error = _error_in(joined[count])
        count += 1
    return (closed, first) if error else (count, None)


def _is_open(table: str) -> bool:
    """Return whether a table seems to end within a text between three quotes."""
    return any(table.count(quotes) % 2 for quotes in ('"""', "'''"))


def _error_in(table: str) -> tomli.TOMLDecodeError | None:
    try:
        _read(table)
    except tomli.TOMLDecodeError as error:
        return error
    return None
