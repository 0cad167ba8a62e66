"""Texts without markup except comments: plain text, where they are written as in HTML, and the text of Word files."""

from collections.abc import Iterator

from innofacts.markup.html import PAIRS
from innofacts.markup.scanner import COMMENT, Pair, Piece, Scanner
from innofacts.patterns import regex
from innofacts.requests import OF_MARKERS

_PLAIN = Scanner(pairs=PAIRS[:1])
# A marker, and what may be one that is misspelt: [[inofacts show ...]].
_MARKER = rf"(?P<opener>\[\[)(?=\s?(?:/?[Ii]nnofacts|\w{{7,11}}\s(?:{'|'.join(OF_MARKERS)})\s))"
_WORD = Scanner(pairs=(Pair(COMMENT, _MARKER, regex(r"\]\]"), barrier=regex(r"\n")),))
_AS_TYPED = {
    **dict.fromkeys("‘’", "'"),
    **dict.fromkeys("“”", '"'),
    **dict.fromkeys("–—", "--"),
    "\N{NO-BREAK SPACE}": " ",
}
_TYPED = str.maketrans(_AS_TYPED)
_SHORT_OPTION = regex(r"(?<!\S)[–—](?=[A-Za-z](?!\S))")  # –c


def plain(text: str) -> Iterator[Piece]:
    """Yield the comments and the web addresses of a plain text."""
    return _PLAIN.pieces(text)


def marked(text: str) -> Iterator[Piece]:
    """Yield the markers and addresses of the text of a Word file.

    A marker is read as typed, although Word makes curly quotes, dashes and a capital at the beginning of a sentence.
    """
    for piece in _WORD.pieces(text):
        typed = _SHORT_OPTION.sub("-", piece.text).translate(_TYPED)
        yield piece._replace(text=f"i{typed[1:]}" if typed.startswith("Innofacts") else typed)
