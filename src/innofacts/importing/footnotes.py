"""Footnotes below a table: the text for each mark that its values have, and what is said about all of them."""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple
from unicodedata import normalize

NO_ROWS = ("Source:", "Sources:", "Source :", "Note:", "Notes:", "Quelle:", "Quellen:", "Fuente:", "Fuentes:")
"""How a line below a table begins that commas may cut into cells: `Source: Office, 2024` has no value of 2024."""
_MARK = re.compile(r"([*†‡§¶#])\1*|[a-z]{1,3}|\d{1,2}")
_FOOTNOTE = re.compile(r"[(\[]?([*†‡§¶#]+|[a-z]|\d{1,2})[)\].:]?\s*(\w.*)")
_NOTE = re.compile(r"notes?\s*[:.]\s*(\S.*)", re.IGNORECASE)


class Footnotes(NamedTuple):
    """What the rows below a table say."""

    texts: Mapping[str, str]
    """The text for each mark."""
    general: tuple[str, ...]
    """The notes on all values."""


def read_footnotes(rows: Iterable[str]) -> Footnotes:
    """Return the footnotes among rows that have one text and no values."""
    texts: dict[str, str] = {}
    general = []
    for row in rows:
        if note := _NOTE.fullmatch(row):
            general.append(_sentence(note[1]))
        elif found := _FOOTNOTE.fullmatch(normalize("NFKC", row)):
            texts.setdefault(found[1], _sentence(found[2]))
    return Footnotes(texts, tuple(general))


def marks_in(text: str) -> list[str]:
    """Return the marks after a value one by one, without brackets: `*` and `a` for `*(a)`."""
    return [found[0] for found in _MARK.finditer(normalize("NFKC", text))]


def _sentence(text: str) -> str:
    """Return a text with a capital letter and without its full stop."""
    return f"{text[0].upper()}{text[1:]}".rstrip(". ")
