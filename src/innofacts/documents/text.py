"""Plain text: its only markup is comments, written as in HTML."""

from collections.abc import Iterator

from innofacts.documents.html import PAIRS
from innofacts.documents.scanner import Piece, Scanner

_SCANNER = Scanner(pairs=PAIRS[:1])


def plain(text: str) -> Iterator[Piece]:
    """Give the comments and addresses of a plain text, whose comments are those of HTML."""
    return _SCANNER.pieces(text)
