"""The syntaxes that reports are written in: what is a comment in each, what is running text, and how tables look."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from innofacts.errors import InnofactsError, did_you_mean, visible
from innofacts.formats import find_format, inline
from innofacts.reports import pieces
from innofacts.reports.pieces import COMMENT, Piece

IGNORE = "innofacts-ignore"
"""What a comment says from which on nothing is looked at, up to the comment `/innofacts-ignore` or the end."""


WITHIN = "within"
"""Within the line of the marker, or on lines of their own."""
BELOW = "below"
"""Where every comment takes the rest of its line: on the line after the opener, in the midst of a paragraph."""
DEFINED = "defined"
"""Where no comment may stand within a paragraph: as the definition of a name, which the text may use."""


class Comment(NamedTuple):
    """A comment of a report."""

    start: int
    """Its first code point, that of its first sign."""
    end: int
    """The code point after its last sign."""
    text: str
    """What it says, without the signs and the white space around it."""


class Host(NamedTuple):
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

    def comments(self, text: str) -> list[Comment]:
        """Return the comments of a text in order, without those in code and between `innofacts-ignore` comments."""
        every = [Comment(piece.start, piece.end, piece.text) for piece in self.pieces(text) if piece.kind == COMMENT]
        seen, ignoring = [], False
        for comment in every:
            if ignoring and comment.text == f"/{IGNORE}":
                ignoring = False
            if not ignoring:
                seen.append(comment)
            ignoring = ignoring or comment.text == IGNORE
        return seen

    def prose(self, text: str) -> list[tuple[int, int]]:
        """Return the spans of running text, without code, addresses, comments, markup and what is ignored.

        A word that is set in another face is a span of its own: what lies between it and its neighbours is markup.
        """
        spans, position, ignoring = [], 0, False
        for piece in (*self.pieces(text), Piece(COMMENT, len(text), len(text))):
            if not ignoring and position < piece.start:
                spans.append((position, piece.start))
            position = piece.end
            if piece.kind == COMMENT and piece.text in (IGNORE, f"/{IGNORE}"):
                ignoring = piece.text == IGNORE
        return spans

    def words(self, cell: str | int, kind: str) -> str:
        """Return a cell of a kind of `formats.table` as it stands within a line."""
        form = find_format(self.format)
        assert form is not None, self.format
        return inline(cell, kind, form)

    def definition(self, name: str, words: str) -> str:
        """Return words as they stand on lines of their own."""
        if self.place_of_words != DEFINED:
            return words
        return f".. |{name}| replace:: {words}".replace("\n", "\n   ")

    def comment(self, text: str) -> str:
        """Return a comment that says this."""
        return f"{self.begin} {text} {self.end}".rstrip()


HOSTS = (
    Host(
        *("markdown", (".md", ".markdown", ".mkd", ".mdown", ".qmd", ".rmd", ".myst"), "markdown", pieces.markdown),
        *("<!--", "-->"),
    ),
    Host("mdx", (".mdx",), "markdown", pieces.mdx, "{/*", "*/}"),
    Host("html", (".html", ".htm", ".xhtml"), "html", pieces.html, "<!--", "-->"),
    Host("latex", (".tex", ".ltx", ".latex"), "latex", pieces.latex, "%", "", BELOW),
    Host("rst", (".rst", ".rest"), "rst", pieces.rst, "..", "", DEFINED),
    Host("asciidoc", (".adoc", ".asciidoc", ".asc"), "asciidoc", pieces.asciidoc, "//", "", BELOW),
    Host("text", (".txt", ".text", ""), "markdown", pieces.plain, "<!--", "-->"),
)


def host_of(path: str, name: str = "") -> Host:
    """Return the syntax of a report: the one named, else that of its suffix, else plain text; "-" is Markdown.

    Raises InnofactsError for a name that is not known.
    """
    if name:
        found = next((host for host in HOSTS if host.name == name), None)
        if found is None:
            names = [host.name for host in HOSTS]
            hint = " ".join(filter(None, (did_you_mean(name, names), f"the syntaxes are {', '.join(names)}")))
            raise InnofactsError(f'unknown syntax "{visible(name)}"', hint=hint)
        return found
    if path == "-":
        return HOSTS[0]
    lowered = path.lower()
    return next(host for host in HOSTS if lowered.endswith(host.suffixes))
