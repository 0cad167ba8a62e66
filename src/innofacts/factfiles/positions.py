r"""The positions of keys, values and headers in a TOML document.

tomli parses fact files without keeping positions. This module finds them in a text that tomli has accepted, which makes
the work light: it only separates tokens and checks nothing. It follows tomli 2.4: TOML 1.1 with line breaks in inline
tables and the escapes `\e` and `\xHH`. At a text that is not TOML the search ends without an error.
"""

import re
from bisect import bisect
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from functools import cached_property, lru_cache
from itertools import accumulate, count

from innofacts.patterns import regex
from innofacts.records import Record

Path = tuple[str | int, ...]
"""The keys and indices from the root of the parsed data to a value: `("fact", 3, "topics", 1)`."""


class Position(Record):
    """A place in a text."""

    line: int
    """The line, from 1."""
    column: int
    """The column in code points, from 1."""


class Positions(Record):
    """The places where a key and its value begin."""

    key: Position
    """The place of the key, or of the part of a dotted key; for an array item, the place of its value."""
    value: Position
    """The place of the value; for a table without braces and for a `[[name]]`, the place of its key."""


_Found = dict[Path, tuple[int, int]]  # the offsets of key and value
_Key = list[tuple[str, int]]  # the parts of a dotted key, each with its offset

# Every repetition without a limit is possessive: nothing is tried twice, so the time is linear, and nothing is kept to
# go back to, where a plain `(...)*` keeps some 170 bytes a turn (1.4 GB for 16 MiB of escapes).
_BASIC = r'"[^"\\\n]*+(?:\\.[^"\\\n]*+)*+"'
_LITERAL = r"'[^'\n]*+'"
# Up to two quotes may come right before the closing three, so that five can end a string.
_LONG_BASIC = r'"""[^"\\]*+(?:(?:\\.|"(?!""))[^"\\]*+)*+"{3,5}+'
_LONG_LITERAL = r"'''[^']*+(?:'(?!'')[^']*+)*+'{3,5}+"
_STRING = f"{_LONG_BASIC}|{_LONG_LITERAL}|{_BASIC}|{_LITERAL}"
_NAME = f"(?P<name>[A-Za-z0-9_-]++|{_BASIC}|{_LITERAL})"
_COMMENT = r"#[^\n]*+"

_MANY = 10_000  # items of an array whose places are noted: a file has room for eight million, at 500 bytes each

# Commas are blank: in an accepted text they say no more than the next item or key does.
_BLANK = regex(rf"[ \t\r\n,]*+(?:{_COMMENT}[ \t\r\n,]*+)*+")
_KEY_PART = regex(rf"(?s)[ \t]*+{_NAME}[ \t]*+(?P<more>\.?)")
_EQUALS = regex(r"=[ \t]*+")
# A date may be parted from its time by a space.
_SCALAR = regex(rf"(?s){_STRING}|[^ \t\r\n,\]}}#]++(?: [0-9][^ \t\r\n,\]}}#]*+)?+")

# Array items, too, can look like `[[name]]` at the start of a line, yet they follow `=`, `,` or `[`, and a header never
# does. So brackets after one of these are passed over with it, and any that are met later belong to a header.
_PASSED = rf"[=,][ \t\r\n,\[]*+(?:{_COMMENT}[ \t\r\n,\[]*+)*+"
_PLAIN = r"""[^"'#\[,=]*+"""
_PIECE = regex(r"(?s)(?P<nothing>\\[ \t]*+\n[ \t\n]*+)|\\(?:x..|u.{4}|U.{8}|.)|.")
_OPENING = regex(r"""(?P<quote>\"{3}|'{3})\n?|"|'""")
_HEADER = regex(
    # The limit bounds the memory; with 500 turns to a match the cost of the matches has vanished.
    rf"(?s)\[\[[ \t]*+{_NAME}[ \t]*+\]\]|\[?+(?:{_PLAIN}(?:{_PASSED}|{_STRING}|{_COMMENT})){{0,500}}{_PLAIN}",
)


def positions(text: str) -> dict[Path, Positions]:
    """Find the place of every key, table and array item of a TOML document, by its path in the parsed data.

    Paths are as in `("fact", 3, "topics", 1)`; `("fact",)` and `("fact", 0)` are both where the first `[[fact]]` is.
    A table that several keys or headers name has the place of its own header, else of the first of them.
    """
    found = _Search(text).found
    starts = _line_starts(text)
    return {path: Positions(_place(starts, key), _place(starts, value)) for path, (key, value) in found.items()}


class Places:
    """The places of the keys, values and headers of one document, found when they are asked for.

    A key below a `[[name]]` is searched in that piece of the text alone: all positions of a file of 16 MiB take ten
    seconds and a gigabyte.
    """

    def __init__(self, text: str) -> None:
        """Find the headers; everything else is found on demand."""
        self._text = text
        headers = header_lines(text)
        self._lines = [line for _, line, _ in headers]
        # The bounds of the pieces: the text before the first header, then one piece for each header.
        self._bounds = [0, *(start for _, _, start in headers), len(text)]
        self._headers: dict[Path, int] = {}
        counts: Counter[str] = Counter()
        for number, (name, _, _) in enumerate(headers):
            self._headers[name, counts[name]] = number
            counts[name] += 1
        self._piece: tuple[int, _Found] = -1, {}

    def line(self, path: Path) -> int:
        """Return the line of a table or a value."""
        header = self._headers.get(path)
        return self.entry(path).key.line if header is None else self._lines[header]

    def entry(self, path: Path) -> Positions:
        """Return the place of a path, or of the nearest table around it that has a place."""
        header = self._headers.get(path[:2], -1)
        start, found = self._bounds[header + 1], self._search_piece(header + 1)
        local = path if header < 0 else (path[0], 0, *path[2:])
        if local not in found:
            # A table may continue in a different piece.
            start, found, local = 0, self._whole, path
            while local and local not in found:
                local = local[:-1]
        key, value = found.get(local, (0, 0))
        starts = _line_starts(self._text)
        return Positions(_place(starts, start + key), _place(starts, start + value))

    def _search_piece(self, number: int) -> _Found:
        """Return the offsets of the keys and values in a piece; the offsets of the last piece are kept."""
        if self._piece[0] != number:
            self._piece = number, _Search(self._text[self._bounds[number] : self._bounds[number + 1]]).found
        return self._piece[1]

    @cached_property
    def _whole(self) -> _Found:
        return _Search(self._text).found


def last_key(text: str) -> tuple[Path, Position, Position | None]:
    """Return the path of the last complete key or header, its place, and that of an earlier one with this path, if any.

    For the beginning of a document that ends where tomli says that a key, with its value, or a header is one too many.
    """
    path, start = _Search(text).last
    earlier = _Search(text[:start]).found
    starts = _line_starts(text)
    return path, _place(starts, start), _place(starts, earlier[path][0]) if path in earlier else None


class _Search:
    """The offsets of all keys and values of a document, up to where it cannot be read."""

    def __init__(self, text: str) -> None:
        """Go through a document to its end, or to the first text that is not a key."""
        self.found: _Found = {}
        self.last: tuple[Path, int] = (), 0  # the path and the offset of the key or header that was complete last
        self._text = text
        self._lengths: dict[Path, int] = {}
        # The table of the last header, then the arrays (which count their items) and inline tables that are open in it.
        self._around: list[tuple[Path, count[int] | None]] = [((), None)]
        at = 0
        while at >= 0 and (at := _end(_BLANK, text, at)) < len(text):
            at = self._next(at)

    def _next(self, at: int) -> int:
        """Read a header, a value with its key, or the end of an array or inline table; return its end, -1 for none."""
        if len(self._around) == 1 and self._text[at] == "[":
            return self._header(at)
        if len(self._around) > 1 and self._text[at] in "]}":
            path, _ = self._around.pop()
            self.last = path, self.found[path][0]
            return at + 1
        path, items = self._around[-1]
        if items is None:
            return self._named(at, path)
        item = next(items)
        return self._value(at, at, (*path, item), item)

    def _header(self, at: int) -> int:
        """Note the table that a header opens; return the end of the header, -1 where there is no key."""
        many = self._text.startswith("[[", at)
        key, at = _key(self._text, at + 1 + many)
        if not key:
            return -1
        name, start = key[-1]
        header: Path = (*self._descend((), key[:-1]), name)
        path = header
        if many:
            self.found.setdefault(header, (start, start))
            self._lengths[header] = self._lengths.get(header, 0) + 1
            path = (*header, self._lengths[header] - 1)
        self.found[path] = start, start
        self._around[0] = path, None
        self.last = header, start
        return at + 1 + many

    def _named(self, at: int, path: Path) -> int:
        """Read a key of a table and its value; return the end, -1 where there is no key."""
        key, at = _key(self._text, at)
        if not key:
            return -1
        name, start = key[-1]
        return self._value(start, _end(_EQUALS, self._text, at), (*self._descend(path, key[:-1]), name))

    def _value(self, start: int, at: int, path: Path, item: int = 0) -> int:
        """Note a value with the offset of its key, unless too many items come before it; return where to go on."""
        self.found[path] = start, at
        if self._text.startswith(("[", "{"), at):
            self._around.append((path, count() if self._text[at] == "[" else None))
            return at + 1
        self.last = path, start
        if item >= _MANY:
            del self.found[path]
        return _end(_SCALAR, self._text, at)

    def _descend(self, path: Path, key: _Key) -> Path:
        """Go down from a table by the parts of a key, noting each table, and into the last that a `[[name]]` made."""
        for name, start in key:
            path = (*path, name)
            self.found.setdefault(path, (start, start))
            if path in self._lengths:
                path = (*path, self._lengths[path] - 1)
        return path


def header_lines(text: str) -> list[tuple[str, int, int]]:
    """List the top-level `[[name]]` headers of a TOML document in order: name, line from 1, and where the line begins.

    It is some 25 times as fast as a search for all keys (120 MB/s), so that every reading can afford it.
    """
    headers = []
    line, at = 1, 0
    for match in _HEADER.finditer(text):
        if written := match["name"]:
            line += text.count("\n", at, match.start())
            at = match.start()
            headers.append((_name(written), line, text.rfind("\n", 0, at) + 1))
    return headers


def place_of_offset(text: str, offset: int) -> Position:
    """Return the place of the code point at an offset, from 0; that of the end of the text is after its last."""
    return _place(_line_starts(text), offset)


def place_in_string(text: str, string: Position, offset: int) -> Position:
    """Return where the code point at an offset of a string's value is written; the string itself begins at a place.

    Of anything but a string that is where it begins.
    """
    at = _line_starts(text)[string.line - 1] + string.column - 1
    opening = _OPENING.match(text, at)
    if not opening:
        return string
    at = opening.end()
    if text[at - 1] == "'" or opening["quote"] == "'''":
        return place_of_offset(text, at + offset)
    while offset and (piece := _PIECE.match(text, at)):
        at = piece.end()
        offset -= piece["nothing"] is None
    return place_of_offset(text, at)


def place_of_depth(text: str, most: int) -> Position:
    """Return where a document opens more arrays and inline tables within each other than `most`, or a key so deep."""
    depth = 0
    for found in _bare(
        text, rf"[\[\]{{}}]|(?<![A-Za-z0-9_-])(?:(?:[A-Za-z0-9_-]++|{_BASIC}|{_LITERAL})[ \t]*+\.[ \t]*+){{{most},}}+"
    ):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(found[0], most + 1)
        if depth > most:
            return place_of_offset(text, found.start())
    return Position(1, 1)


def place_of_long_number(text: str, digits: int) -> Position:
    """Return where a document has a decimal integer of so many digits."""
    numbers = _bare(text, rf"(?<![\w.])[0-9_]{{{digits},}}+(?![\w.]|[ \t]*=)")
    return next((place_of_offset(text, found.start()) for found in numbers), Position(1, 1))


def place_of_open_string(text: str) -> Position:
    """Return the place where an unclosed string at the end of a text begins; the end if there is none."""
    for match in _CLOSED_OR_OPEN.finditer(text):
        if match["open"]:
            return place_of_offset(text, match.start())
    return place_of_offset(text, len(text))


_CLOSED_OR_OPEN = regex(
    rf"(?s){_LONG_BASIC}|{_LONG_LITERAL}|(?P<open>\"{{3}}|'{{3}}|(?!{_BASIC}|{_LITERAL})[\"'])|{_BASIC}|{_LITERAL}|{_COMMENT}",
)


def _bare(text: str, pattern: str) -> Iterator[re.Match[str]]:
    """Yield the matches of a pattern outside strings and comments."""
    everything = re.compile(rf"(?P<bare>{pattern})|{_STRING}|{_COMMENT}", re.DOTALL)
    return (match for match in everything.finditer(text) if match["bare"])


def line_text(text: str, line: int) -> str:
    r"""Return a line, from 1, without its end, `\n` or `\r\n` as in TOML; where there is no such line, nothing."""
    starts = _line_starts(text)
    if not 1 <= line <= len(starts):
        return ""
    start = starts[line - 1]
    whole = text[start : text.find("\n", start) + 1 or None]
    return whole[:-2] if whole.endswith("\r\n") else whole.removesuffix("\n")


def _place(starts: list[int], offset: int) -> Position:
    """Return the place of an offset in a text whose lines begin at `starts`."""
    line = bisect(starts, offset)
    return Position(line, offset - starts[line - 1] + 1)


# The problems of a file are shown one by one, and each asks for its line; a text is kept, and a part of it.
@lru_cache(maxsize=2)
def _line_starts(text: str) -> list[int]:
    """Return the offset at which each line begins."""
    return list(accumulate((len(line) + 1 for line in text.split("\n")[:-1]), initial=0))


def _key(text: str, at: int) -> tuple[_Key, int]:
    """Read a key: its parts, each with the offset at which it begins, and the end of it and the blanks after it."""
    parts = []
    while part := _KEY_PART.match(text, at):
        parts.append((_name(part["name"]), part.start("name")))
        at = part.end()
        if not part["more"]:
            break
    return parts, at


def _name(written: str) -> str:
    """Return the name that a part of a key denotes, unescaped like tomli does."""
    if written[0] not in "\"'":
        return written
    if "\\" in written:
        import tomli  # few keys need it, and where a fact is from the index nothing else does

        # Only a text that was never accepted can have an escape that tomli does not know.
        with suppress(tomli.TOMLDecodeError):
            return next(iter(tomli.loads(f"{written} = 0")))
    return written[1:-1]


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    """Return where a match of the pattern ends, or where it should have begun."""
    match = pattern.match(text, at)
    return match.end() if match else at
