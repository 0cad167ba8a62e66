"""The outline of a text: its headings, the captions of its tables, and its notes with the places that refer to them."""

import re
from functools import lru_cache
from typing import NamedTuple

from innofacts.patterns import regex

Span = tuple[int, int]
"""The first code point, and the one after the last."""


class NoteReference(NamedTuple):
    """A reference to a footnote or an endnote."""

    start: int
    """The offset of the reference."""
    span: Span
    """The text of the note."""


class Outline(NamedTuple):
    """What a text says about its own order, in the order of the text."""

    headings: tuple[Span, ...] = ()
    """The headings of its sections."""
    captions: tuple[Span, ...] = ()
    """The captions that a style marks as such; those of markup are found next to their tables."""
    notes: tuple[NoteReference, ...] = ()
    """The references to notes."""


@lru_cache(maxsize=2)
def outline_of(text: str, markup: str) -> Outline:
    """Return the outline of a text in a markup; cached, since its tables and its notes are each read from it."""
    headings = tuple(match.span(match.lastgroup or 0) for match in _HEADING.finditer(text))
    return Outline(headings, notes=tuple(_notes(text, markup)))


_HEADING = regex(
    r"(?im)^[ ]{0,3}(?:\#{1,6}|={2,6})[ \t]+(?P<sign>[^\s=][^\n]*)$|<h[1-6]\b[^<>]*>(?P<element>[^\n]{1,300}?)</h[1-6]>"
    r"|\\(?:chapter|(?:sub){0,2}section)\*?\{(?P<command>[^{}\n]*)\}|^(?P<line>\w[^\n]*)\n(?:={3,}|-{3,}|~{3,})[ \t]*$",
)

# How each markup writes a reference to a note, and a note: with its name, where the reference has one, and its text.
_NOTES = {
    "markdown": (r"\[\^([^\[\]\s]+)\](?!:)", r"^[ ]{0,3}\[\^(?P<name>[^\]\s]+)\]:[ \t]*(?P<text>[^\n]{1,1000})"),
    "html": (
        r"""<a\b[^<>]{0,300}?\bhref=["']\#([^"'<>]+)["'][^<>]{0,300}>(?:<sup>)?\[?[\w*†‡]{1,4}\]?(?:</sup>)?</a>""",
        r"""<(?:li|p|div|aside|dd)\b[^<>]{0,300}?\bid=["'](?P<name>[^"'<>]+)["'][^<>]{0,300}>(?P<text>(?s:.){1,1000}?)</(?:li|p|div|aside|dd)>""",
    ),
    "rst": (r"\[(\#?[\w.-]+)\]_(?!\w)", r"^\.\.[ ]\[(?P<name>\#?[\w.-]+)\][ \t]*(?P<text>\n?[^\n]{1,1000})"),
    "latex": (r"(?!)()", r"\\footnote(?P<name>)\{(?P<text>(?:[^{}]|\{[^{}]*\}){1,1000})\}"),
    "asciidoc": (r"footnote:([\w-]+)\[\]", r"footnote:(?P<name>[\w-]*)\[(?P<text>[^\]]{1,1000})\]"),
}
_INLINE = ("latex", "asciidoc")  # a note is where its reference would be


def _notes(text: str, markup: str) -> list[NoteReference]:
    """Return the references to notes in order."""
    name = "markdown" if markup == "mdx" else markup
    if name not in _NOTES:
        return []
    reference, note = (re.compile(form, re.MULTILINE) for form in _NOTES[name])
    notes = {match["name"]: match.span("text") for match in note.finditer(text)}
    found = [NoteReference(match.start(), notes[match[1]]) for match in reference.finditer(text) if match[1] in notes]
    if name in _INLINE:
        found += [NoteReference(match.start(), match.span("text")) for match in note.finditer(text)]
    return sorted(found)
