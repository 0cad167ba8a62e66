"""The syntaxes that reports are written in: what is a comment in each, what is running text, and how tables look."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from innofacts.documents.asciidoc import asciidoc
from innofacts.documents.html import html
from innofacts.documents.latex import latex
from innofacts.documents.markdown import markdown, mdx
from innofacts.documents.rst import rst
from innofacts.documents.scanner import COMMENT, MARKUP, Piece
from innofacts.documents.text import plain
from innofacts.formats import Format, find_format, inline
from innofacts.suggesting import unknown

IGNORE = "innofacts-ignore"
"""What a comment says from which on nothing is looked at, up to the comment `/innofacts-ignore` or the end."""

WITHIN = "within"
"""Within the line of the marker, or on lines of their own."""
BELOW = "below"
"""Where every comment takes the rest of its line: on the line after the opener, in the midst of a paragraph."""
DEFINED = "defined"
"""Where no comment may stand within a paragraph: as the definition of a name, which the text may use."""


# How Markdown writes a link that says its own address.
_AUTOLINK = re.compile(r"(?<!\\)<(https?://[^<>\s]+)>")


def _as_link(match: re.Match[str]) -> str:
    return f"[{match[1]}]({match[1].replace('(', '%28').replace(')', '%29')})"


class Markup(NamedTuple):
    """One syntax of reports."""

    name: str
    """What `--host` takes."""
    suffixes: tuple[str, ...]
    """The file suffixes that imply it."""
    format: str
    """The format that its tables have."""
    pieces: Callable[[str], Iterator[Piece]]
    """What of a text is no running text."""
    begin: str
    """What begins a comment."""
    end: str = ""
    """What ends a comment; empty where that is the end of its line."""
    place_of_words: str = WITHIN
    """Where a few words stand that a marker holds: WITHIN, BELOW or DEFINED."""
    italic: str = "_{}_"
    """How words are set in italics."""
    items: tuple[str, str, str] = ("", "- {}", "")
    """What comes before a list of items, each of them, and what comes after."""
    note: tuple[str, str] | None = None
    """How a footnote is called in the text, as a pattern with a group for its name, and how it is defined."""
    citation: str = ""
    """What names a source in the text, as a pattern with a group for its key; empty where nothing does."""

    def comments(self, text: str) -> list[Piece]:
        """Return the comments of a text in order, without those in code and between `innofacts-ignore` comments."""
        return [piece for piece, is_ignored in self._heard(text) if piece.kind == COMMENT and not is_ignored]

    def prose(self, text: str) -> list[tuple[int, int]]:
        """Return the spans of running text, without code, addresses, comments, markup and what is ignored.

        A word that is set in another face is a span of its own: what lies between it and its neighbours is markup.
        """
        spans, position = [], 0
        for piece, is_ignored in self._heard(text):
            if not is_ignored and position < piece.start:
                spans.append((position, piece.start))
            position = piece.end
        return spans

    def _heard(self, text: str) -> Iterator[tuple[Piece, bool]]:
        """Give the pieces of a text and an empty one at its end, with whether each and what is before it is ignored."""
        is_ignored = False
        for piece in self.pieces(text):
            yield piece, is_ignored
            if piece.kind == COMMENT and piece.text in (IGNORE, f"/{IGNORE}"):
                is_ignored = piece.text == IGNORE
        yield Piece(MARKUP, len(text), len(text)), is_ignored

    def words(self, cell: str | int, kind: str) -> str:
        """Return a cell of a kind of `formats.table` as it stands within a line."""
        form = find_format(self.format)
        assert form is not None, self.format
        return self.adapted(inline(cell, kind, form), form)

    def adapted(self, text: str, form: Format) -> str:
        """Return what a format gives as this syntax takes it: in MDX `<` begins an element, which must be closed."""
        if self.name != "mdx" or form.name != self.format:
            return text
        return _AUTOLINK.sub(_as_link, text).replace("<br>", "<br />")

    def definition(self, name: str, words: str) -> str:
        """Return words as they stand on lines of their own."""
        if self.place_of_words != DEFINED:
            return words
        return f".. |{name}| replace:: {words}".replace("\n", "\n   ")

    def names_in(self, text: str) -> tuple[list[str], list[str]]:
        """Return the names of the footnotes that a text calls, and the keys of the sources that it cites, each once."""
        markup = [text[piece.start : piece.end] for piece in self.pieces(text) if piece.kind == MARKUP]
        notes = (match[1] for part in markup if self.note and (match := re.fullmatch(self.note[0], part)))
        keys = (key for part in markup if self.citation for key in re.findall(self.citation, part))
        return list(dict.fromkeys(notes)), list(dict.fromkeys(keys))

    def comment(self, text: str) -> str:
        """Return a comment that says this."""
        return f"{self.begin} {text} {self.end}".rstrip()


_MARKDOWN_NOTE = (r"\[\^([^\]\s]+)\]", "[^{}]: {}")
_MARKDOWN_CITATION = r"(?<![A-Za-z0-9])@([A-Za-z][A-Za-z0-9._/-]*)"

MARKUPS = (
    Markup(
        "markdown",
        (".md", ".markdown", ".mkd", ".mdown", ".qmd", ".rmd", ".myst"),
        "markdown",
        markdown,
        begin="<!--",
        end="-->",
        note=_MARKDOWN_NOTE,
        citation=_MARKDOWN_CITATION,
    ),
    Markup(
        "mdx",
        (".mdx",),
        "markdown",
        mdx,
        begin="{/*",
        end="*/}",
        note=_MARKDOWN_NOTE,
        citation=_MARKDOWN_CITATION,
    ),
    Markup(
        "html",
        (".html", ".htm", ".xhtml"),
        "html",
        html,
        begin="<!--",
        end="-->",
        italic="<i>{}</i>",
        items=('<ul class="innofacts">', "<li>{}</li>", "</ul>"),
    ),
    Markup(
        "latex",
        (".tex", ".ltx", ".latex"),
        "latex",
        latex,
        begin="%",
        place_of_words=BELOW,
        italic=r"\textit{{{}}}",
        items=(r"\begin{itemize}", r"\item {}", r"\end{itemize}"),
        citation=r"cite[a-z]*\*?(?:\[[^\]]*\])*\{([^{},\s]+)\}",
    ),
    Markup(
        "rst",
        (".rst", ".rest"),
        "rst",
        rst,
        begin="..",
        place_of_words=DEFINED,
        italic="*{}*",
        note=(r"\[#([\w.-]+)\]_", ".. [#{}] {}"),
    ),
    Markup(
        "asciidoc",
        (".adoc", ".asciidoc", ".asc"),
        "asciidoc",
        asciidoc,
        begin="//",
        place_of_words=BELOW,
        items=("", "* {}", ""),
    ),
    Markup("text", (".txt", ".text", ""), "markdown", plain, begin="<!--", end="-->", italic="{}"),
)


def markup_of(path: str, name: str = "") -> Markup:
    """Return the syntax of a report: the one named, else that of its suffix, else plain text; "-" is Markdown.

    Raises InnofactsError for a name that is not known.
    """
    if name:
        found = next((host for host in MARKUPS if host.name == name), None)
        if found is None:
            raise unknown("syntax", name, [host.name for host in MARKUPS], "the syntaxes are")
        return found
    if path == "-":
        return MARKUPS[0]
    lowered = path.lower()
    return next(host for host in MARKUPS if lowered.endswith(host.suffixes))
