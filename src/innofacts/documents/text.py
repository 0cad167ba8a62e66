"""Plain text: its only markup is comments, written as in HTML."""

from collections.abc import Iterator

from innofacts.documents.html import PAIRS
from innofacts.documents.scanner import Piece, Scanner

_SCANNER = Scanner(pairs=PAIRS[:1])


def plain(text: str) -> Iterator[Piece]:
    """Yield the comments and the web addresses of a plain text."""
    return _SCANNER.pieces(text)
