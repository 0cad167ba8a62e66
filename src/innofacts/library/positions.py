r"""Where keys, values and headers stand in a TOML document.

Fact files are read by tomli, which is quick because it keeps no positions. They are looked up here, once something is
found wrong, so the text is one that tomli has accepted. That makes the work light: nothing is judged, words are only
told apart. TOML is read as tomli 2.4 does, version 1.1 with its line breaks in inline tables and its `\e` and `\xHH`.
Whatever cannot be understood ends the search without an error, and what was found before it is returned.
"""

import re
from bisect import bisect
from contextlib import suppress
from functools import lru_cache
from itertools import accumulate, count
from typing import NamedTuple, TypeAlias

import tomli

Path: TypeAlias = tuple[str | int, ...]
"""The keys and indices that lead from the root of the parsed data to a value."""


class Place(NamedTuple):
    """A place in a text."""

    line: int
    """The line, from 1."""
    column: int
    """The column in code points, from 1."""


class Entry(NamedTuple):
    """Where a key and its value begin."""

    key: Place
    """Where the key begins, or the part of a dotted key concerned; of an array item, the place of its value."""
    value: Place
    """Where the value begins; of a table that has no braces and of what `[[name]]` makes, the place of its key."""


_Found: TypeAlias = dict[Path, tuple[int, int]]  # the offsets of key and value
_Key: TypeAlias = list[tuple[str, int]]  # the parts of a dotted key, each with its offset

# Every repetition without a limit is possessive: nothing is tried twice, so the time is linear, and nothing is kept to
# go back to, where a plain `(...)*` keeps some 170 bytes a turn (1.4 GB for 16 MiB of escapes).
_BASIC = r'"[^"\\\n]*+(?:\\.[^"\\\n]*+)*+"'
_LITERAL = r"'[^'\n]*+'"
# Up to two quotes may stand inside before the closing three, so that five can end a string.
_LONG_BASIC = r'"""[^"\\]*+(?:(?:\\.|"(?!""))[^"\\]*+)*+"{3,5}+'
_LONG_LITERAL = r"'''[^']*+(?:'(?!'')[^']*+)*+'{3,5}+"
_STRING = f"{_LONG_BASIC}|{_LONG_LITERAL}|{_BASIC}|{_LITERAL}"
_NAME = f"(?P<name>[A-Za-z0-9_-]++|{_BASIC}|{_LITERAL})"
_COMMENT = r"#[^\n]*+"

# Commas are blank: in an accepted text they say no more than the next item or key does.
_BLANK = re.compile(rf"[ \t\r\n,]*+(?:{_COMMENT}[ \t\r\n,]*+)*+")
_KEY_PART = re.compile(rf"[ \t]*+{_NAME}[ \t]*+(?P<more>\.?)", re.DOTALL)
_EQUALS = re.compile(r"=[ \t]*+")
# A date may be parted from its time by a space.
_SCALAR = re.compile(rf"{_STRING}|[^ \t\r\n,\]}}#]++(?: [0-9][^ \t\r\n,\]}}#]*+)?+", re.DOTALL)

# Array items, too, can look like `[[name]]` at the start of a line, yet they follow `=`, `,` or `[`, and a header never
# does. So brackets after one of these are passed over with it, and any that are met later belong to a header.
_PASSED = rf"[=,][ \t\r\n,\[]*+(?:{_COMMENT}[ \t\r\n,\[]*+)*+"
_PLAIN = r"""[^"'#\[,=]*+"""
_HEADER = re.compile(
    # The limit bounds the memory; with 500 turns to a match the cost of the matches has vanished.
    rf"\[\[[ \t]*+{_NAME}[ \t]*+\]\]|\[?+(?:{_PLAIN}(?:{_PASSED}|{_STRING}|{_COMMENT})){{0,500}}{_PLAIN}",
    re.DOTALL,
)


def positions(text: str) -> dict[Path, Entry]:
    """Find where every key, table and array item of a TOML document stands, by its path in the parsed data.

    Paths are as in `("fact", 3, "topics", 1)`; `("fact",)` and `("fact", 0)` are both where the first `[[fact]]` is.
    A table that several keys or headers name stands where its own header does, else where it is named first.
    """
    found: _Found = {}
    lengths: dict[Path, int] = {}
    # The table of the last header, then the arrays (which count their items) and inline tables that are open in it.
    around: list[tuple[Path, count[int] | None]] = [((), None)]
    at = 0
    while (at := _end(_BLANK, text, at)) < len(text):
        path, items = around[-1]
        if len(around) == 1 and text[at] == "[":
            path, at = _header(text, at, found, lengths)
            if not path:
                break
            around[0] = (path, None)
        elif len(around) > 1 and text[at] in "]}":
            around.pop()
            at += 1
        else:
            start = at
            if items is None:
                key, at = _key(text, at)
                if not key:
                    break
                name, start = key[-1]
                path = (*_descend(path, key[:-1], found, lengths), name)
                at = _end(_EQUALS, text, at)
            else:
                path = (*path, next(items))
            found[path] = start, at
            if text.startswith(("[", "{"), at):
                around.append((path, count() if text[at] == "[" else None))
                at += 1
            else:
                at = _end(_SCALAR, text, at)
    starts = _line_starts(text)
    return {path: Entry(_place(starts, key), _place(starts, value)) for path, (key, value) in found.items()}


def header_lines(text: str) -> list[tuple[str, int]]:
    """List the top-level `[[name]]` headers of a TOML document in order, each with its name and its line, from 1.

    It says no more than `positions` does, at some 25 times the speed (120 MB/s), so that every reading can afford it.
    """
    headers = []
    line, at = 1, 0
    for match in _HEADER.finditer(text):
        if written := match["name"]:
            line += text.count("\n", at, match.start())
            at = match.start()
            headers.append((_name(written), line))
    return headers


def place_of_offset(text: str, offset: int) -> Place:
    """Return the place of the code point at an offset, from 0; that of the end of the text is behind its last."""
    return _place(_line_starts(text), offset)


def line_text(text: str, line: int) -> str:
    r"""Return a line, from 1, without its end, `\n` or `\r\n` as in TOML; where there is no such line, nothing."""
    starts = _line_starts(text)
    if not 1 <= line <= len(starts):
        return ""
    start = starts[line - 1]
    whole = text[start : text.find("\n", start) + 1 or None]
    return whole[:-2] if whole.endswith("\r\n") else whole.removesuffix("\n")


def _place(starts: list[int], offset: int) -> Place:
    """Return the place of an offset in a text of which the lines begin at `starts`."""
    line = bisect(starts, offset)
    return Place(line, offset - starts[line - 1] + 1)


# The problems of a file are shown one by one, and each asks for its line; one text is kept until the next is asked for.
@lru_cache(maxsize=1)
def _line_starts(text: str) -> list[int]:
    """Return the offset at which each line begins."""
    return list(accumulate((len(line) + 1 for line in text.split("\n")[:-1]), initial=0))


def _header(text: str, at: int, found: _Found, lengths: dict[Path, int]) -> tuple[Path, int]:
    """Note the table that a header opens; return its path, empty where there is no key, and the end of the header."""
    many = text.startswith("[[", at)
    key, at = _key(text, at + 1 + many)
    if not key:
        return (), at
    name, start = key[-1]
    path: Path = (*_descend((), key[:-1], found, lengths), name)
    if many:
        found.setdefault(path, (start, start))
        lengths[path] = lengths.get(path, 0) + 1
        path = (*path, lengths[path] - 1)
    found[path] = start, start
    return path, at + 1 + many


def _descend(path: Path, key: _Key, found: _Found, lengths: dict[Path, int]) -> Path:
    """Go down from a table by the parts of a key, noting each table, and into the last that a `[[name]]` made."""
    for name, start in key:
        path = (*path, name)
        found.setdefault(path, (start, start))
        if path in lengths:
            path = (*path, lengths[path] - 1)
    return path


def _key(text: str, at: int) -> tuple[_Key, int]:
    """Read a key: its parts, each with the offset at which it begins, and the end of it and the blanks behind it."""
    parts = []
    while part := _KEY_PART.match(text, at):
        parts.append((_name(part["name"]), part.start("name")))
        at = part.end()
        if not part["more"]:
            break
    return parts, at


def _name(written: str) -> str:
    """Return the name that a part of a key stands for, as tomli unescapes it."""
    if written[0] not in "\"'":
        return written
    if "\\" in written:
        # Only a text that was never accepted can have an escape that tomli does not know.
        with suppress(tomli.TOMLDecodeError):
            return next(iter(tomli.loads(f"{written} = 0")))
    return written[1:-1]


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    """Return where a match of the pattern ends, or where it should have begun."""
    match = pattern.match(text, at)
    return match.end() if match else at
