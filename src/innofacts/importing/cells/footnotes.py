"""Footnotes below a table: the text for each mark that its values have, and what is said about all of them."""

import re
from collections.abc import Container, Iterable, Mapping
from typing import NamedTuple
from unicodedata import normalize

from innofacts.patterns import regex

NO_ROWS = (
    *("Source:", "Sources:", "Source :", "Note:", "Notes:", "Unit:", "Units:"),
    *("Quelle:", "Quellen:", "Fuente:", "Fuentes:"),
)
"""How a line below a table begins that commas may cut into cells: `Source: Office, 2024` has no value of 2024."""
_MARK = regex(r"([*†‡§¶#])\1*|[a-z]{1,3}|\d{1,2}")
_NIL = (
    r"(?i:(?:(?:true|exactly|magnitude|quantity|value(?: is)?) )?(?:nil|zero)(?: or (?:nil|zero))?"
    r"|nichts vorhanden|néant|(?:valeur )?nulle?)"
)
_FOOTNOTE = regex(
    rf"[(\[]?([*†‡§¶#]+|[a-z](?=\W)|\d{{1,2}}|[–—-](?=[)\]:=\s]*{_NIL}\W*\Z))[)\].:]?\s*(?:[=–—-]\s*)?(\w.*)"
)
_OF_A_LEGEND = regex(
    r"(?P<bracket>[(\[])?(?P<mark>[a-z]{1,2}|[*†‡§¶#]+|[:.–—-]|\.{2,3})(?(bracket)[)\]]|[)\]]?)(?:\s*(?P<sign>=)\s*|\s*[:–—]\s+|\s+)(?P<text>\w.*)"
)
"""A mark and what it means, next to others in one line: `p = provisional`, `... not available`."""
_NOTE = regex(r"notes?\s*[:.]\s*(\S.*)", re.IGNORECASE)


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
        elif legend := _legend(normalize("NFKC", row)):
            texts = {**legend, **texts}
        elif found := _FOOTNOTE.fullmatch(normalize("NFKC", row)):
            texts.setdefault(found[1], _sentence(found[2]))
    return Footnotes(texts, tuple(general))


def _legend(line: str) -> dict[str, str]:
    """Return the meanings of the marks that a line lists; empty if any part of it is something else.

    The parts are between semicolons, or also between commas and full stops if each of them has a `=` or brackets.
    """
    for between, has_sign in ((r"(?<=[\w)])\s*;\s+", False), (r"(?<=[\w)])\s*[;,.]\s+", True)):
        found = [_OF_A_LEGEND.fullmatch(part) for part in re.split(between, line.rstrip(" .;"))]
        meanings = {
            one["mark"]: _sentence(one["text"])
            for one in found
            if one and (one["sign"] or one["bracket"] or not has_sign)
        }
        if len(meanings) == len(found) > 1:
            return meanings
    return {}


def with_blank_before_mark(text: str, marks: Container[str]) -> str:
    """Return the text of a cell with a blank between a number and the mark right after it: `1301 p` for `1301p`.

    Only letters that the table explains are such marks, since others may be a unit.
    """
    found = _RIGHT_AFTER_A_NUMBER.fullmatch(text)
    return f"{found[1]} {found[2]}" if found and found[2] in marks else text


def is_nil(text: str, texts: Mapping[str, str]) -> bool:
    """Return whether a cell has only a dash that the table explains as exactly nothing, and not as nearly nothing."""
    mark = text.strip()
    return mark in _DASHES and any(_IS_NIL.fullmatch(texts.get(dash, "")) for dash in _DASHES)


_DASHES = ("-", "–", "—")
_IS_NIL = regex(_NIL)
_RIGHT_AFTER_A_NUMBER = regex(r"(.*[\d%])([a-z]{1,2})\s*")


def name_and_marks(text: str) -> tuple[str, str]:
    """Return a name without the marks of footnotes after it, and these: `France` and `1` for `France¹`, `France 1)`."""
    found = _BEHIND_A_NAME.search(text)
    is_mark = found and text.count("(") - text.count(")") == (found[0].count("(") - found[0].count(")"))
    return (text[: found.start()], found[1] or found[2]) if found and is_mark else (text, "")


_BEHIND_A_NAME = regex(r"(?<=[^\W\d_])(?:\s*([*†‡§¹²³⁴-⁹]+[⁾)]?|[(\[](?:[a-z]|\d{1,2})[)\]])|\s+(\d{1,2}\)))$")


def marks_in(text: str) -> list[str]:
    """Return the marks after a value one by one, without brackets: `*` and `a` for `*(a)`."""
    return [found[0] for found in _MARK.finditer(normalize("NFKC", text))]


def _sentence(text: str) -> str:
    """Return a text with a capital letter and without its full stop."""
    return f"{text[0].upper()}{text[1:]}".rstrip(". ")
