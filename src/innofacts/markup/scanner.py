"""The parts of a document that are not running text: its code, comments and markup, found in linear time.

A document is not parsed: it may be in any dialect, and only what must be left alone needs to be known. A scanner yields
the pieces of a text in order, never nested; the text between them is running text.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

CODE = "code"
COMMENT = "comment"
MARKUP = "markup"


class Piece(NamedTuple):
    """A part of a document that is not running text."""

    kind: str
    """CODE, COMMENT or MARKUP."""
    start: int
    """The offset of its first code point."""
    end: int
    """The offset after its last code point."""
    text: str = ""
    """The text of a comment, without the signs around it."""


_Span = tuple[int, int]

# The names of groups that match code: an element or block, a part of a line, a line of a program.
_OF_CODE = frozenset(("code", "raw", "shown"))

SUBSCRIPT = (  # of H~2~O, whose digits are no approximate number
    r"(?P<subscript>(?<=[A-Za-z])~(?=\w{1,3}~)|(?<=[A-Za-z]~\w)~|(?<=[A-Za-z]~\w{2})~|(?<=[A-Za-z]~\w{3})~)"
)
"""A pattern for what is around a subscript in Markdown and AsciiDoc."""

# Web addresses, whose numbers are not figures; a punctuation mark that ends the sentence is not part of the address.
# A scheme has at most 30 characters here: without a bound, "a.a.a.a" would be read to its end at each of its letters.
_ADDRESS = r"""(?P<address>(?:\b[A-Za-z][A-Za-z0-9+.-]{0,30}://|\bwww\.|\bmailto:)[^\s<>"'`{}|\\^\[\]]*[^\s<>"'`{}|\\^\[\].,;:!?)])"""


class Pair(NamedTuple):
    """A piece from an opener to the nearest closer after it, with any text between them."""

    kind: str
    """COMMENT, CODE or MARKUP."""
    opener: str
    """A pattern with one group."""
    closer: re.Pattern[str]
    """A pattern, with a group for the text that must be the same in the opener, such as the name of an element."""
    head: re.Pattern[str] | None = None
    """A pattern that must match between the two if the opener is longer than its own pattern: the end of a tag."""
    barrier: re.Pattern[str] | None = None
    """A pattern that must not match between the opener and the closer, or the head if there is one."""
    is_word: bool = False
    """Whether the opener begins with a letter."""


class _Compiled(NamedTuple):
    """The patterns of a scanner."""

    openers_and_rest: re.Pattern[str]
    """A pattern of all pieces, which matches the openers of pairs."""
    rest: re.Pattern[str]
    """A pattern of the pieces that are no pairs."""
    pairs: dict[str, Pair]
    """The pairs by the names of the groups in their openers."""


_NONE = "(?!)"
# Most characters are letters of words, where no sign begins; to exclude them first is three times as quick.
_AT_SIGN = r"(?=[^\w\s]|_|^)"


class Scanner:
    """A scanner for the pieces of one language: pairs of an opener and a closer, and signs that one pattern matches."""

    def __init__(
        self, signs: str = _NONE, flags: re.RegexFlag = re.NOFLAG, pairs: Sequence[Pair] = (), words: str = _NONE
    ) -> None:
        """Take the pattern of pieces that begin with a sign or a line, and of pieces that begin with a letter.

        Each piece is a named group: "comment" for a comment, a name of _OF_CODE for code, any other for markup.
        """
        self._signs, self._flags, self._pairs, self._words = signs, flags, pairs, words

    @cached_property  # few languages are in one run, and all their patterns take 12 ms
    def _compiled(self) -> "_Compiled":
        openers, word_openers = (
            "|".join(pair.opener for pair in self._pairs if pair.is_word == is_word) or _NONE
            for is_word in (False, True)
        )
        openers_and_rest, rest = (
            re.compile(f"{_AT_SIGN}(?:{at_sign})|{at_word}|{_ADDRESS}", self._flags)
            for at_sign, at_word in (
                (f"{openers}|{self._signs}", f"{word_openers}|{self._words}"),
                (self._signs, self._words),
            )
        )
        names = {name: pair for pair in self._pairs for name in re.compile(pair.opener, self._flags).groupindex}
        return _Compiled(openers_and_rest, rest, names)

    def pieces(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Piece]:
        """Yield the pieces of a text, or of a part of it, in order."""
        end = len(text) if end is None else end
        closers, (openers_and_rest, rest, pairs) = _Closers(text, start, end), self._compiled
        while found := openers_and_rest.search(text, start, end):
            pair = pairs.get(found.lastgroup or "")
            piece = closers.piece(pair, found) if pair else _piece(found)
            if piece is None:  # without a closer it may still be other markup
                other = rest.match(text, found.start(), end)
                piece = other and _piece(other)
            if piece:
                yield piece
            start = piece.end if piece else found.start() + 1


class _Closers:
    """The closers of a text, each found once.

    A pattern would search for the closer of each opener, to the end of the text if there is none: quadratic time
    for a text of unclosed openers. Here all closers of a kind are found in one pass.
    """

    def __init__(self, text: str, start: int, end: int) -> None:
        self._text, self._start, self._end = text, start, end
        self._found: dict[re.Pattern[str], dict[str, list[_Span]]] = {}

    def piece(self, pair: Pair, opener: re.Match[str]) -> Piece | None:
        """Return the piece that an opener begins, or None if it is not closed."""
        head = self._next(pair.head, opener.end()) if pair.head else opener.span()
        if head is None:
            return None
        closer = self._next(pair.closer, head[1], opener[opener.lastindex or 0])
        barrier = self._next(pair.barrier, opener.end()) if pair.barrier else None
        if closer is None or (barrier and barrier < (head if pair.head else closer)):
            return None
        inner = self._text[opener.end() : closer[0]].strip() if pair.kind == COMMENT else ""
        return Piece(pair.kind, opener.start(), closer[1], inner)

    def _next(self, sign: re.Pattern[str], position: int, common: str = "") -> _Span | None:
        """Return the span of the next sign from a position on, with the same text in its group if it has one."""
        if sign not in self._found:
            self._found[sign] = self._all(sign)
        spans = self._found[sign].get(_key(sign, common), [])
        n = bisect_left(spans, (position, position))
        return spans[n] if n < len(spans) else None

    def _all(self, sign: re.Pattern[str]) -> dict[str, list[_Span]]:
        found = defaultdict(list)
        for match in sign.finditer(self._text, self._start, self._end):
            found[_key(sign, match[sign.groups])].append(match.span())
        return found


def _key(sign: re.Pattern[str], common: str) -> str:
    """Return the text that a closer has in common with its opener, or an empty text if the pattern has no group."""
    if not sign.groups:
        return ""
    return common.lower() if sign.flags & re.IGNORECASE else common


def _piece(found: re.Match[str]) -> Piece:
    name = found.lastgroup or ""
    if name == "comment":
        return Piece(COMMENT, *found.span(), found["comment"].strip())
    return Piece(CODE if name in _OF_CODE else MARKUP, *found.span())


Line = tuple[int, int, str]
"""Where a line begins, where the next one begins, and the line without its end."""


def lines_of(text: str, start: int = 0) -> Iterator[Line]:
    """Yield each line of a text from an offset on."""
    while start < len(text):
        end = text.find("\n", start) + 1 or len(text)
        yield start, end, text[start:end].rstrip("\r\n")
        start = end


def indentation_of(line: str) -> int:
    """Return the columns of white space that a line begins with, a tab reaching to the next fourth column."""
    expanded = line.expandtabs(4)
    return len(expanded) - len(expanded.lstrip(" "))
