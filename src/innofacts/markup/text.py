"""Texts without markup except comments: plain text, where they are written as in HTML, and the text of Word files."""

from collections.abc import Iterator

from innofacts.markup.html import PAIRS
from innofacts.markup.scanner import COMMENT, Pair, Piece, Scanner
from innofacts.patterns import regex

_PLAIN = Scanner(pairs=PAIRS[:1])
_WORD = Scanner(pairs=(Pair(COMMENT, r"(?P<opener>\[\[)(?=/?innofacts)", regex(r"\]\]"), barrier=regex(r"\n")),))
_TYPED = str.maketrans(dict.fromkeys("‘’", "'") | dict.fromkeys("“”", '"') | dict.fromkeys("–—", "--"))
_SHORT_OPTION = regex(r"(?<!\S)[–—](?=[A-Za-z](?!\S))")  # –c


def plain(text: str) -> Iterator[Piece]:
    """Yield the comments and the web addresses of a plain text."""
    return _PLAIN.pieces(text)


def marked(text: str) -> Iterator[Piece]:
    """Yield the markers and addresses of the text of a Word file.

    Quotes and hyphens in a marker are read as typed, although Word makes curly quotes and dashes of them.
    """
    for piece in _WORD.pieces(text):
        yield piece._replace(text=_SHORT_OPTION.sub("-", piece.text).translate(_TYPED))
