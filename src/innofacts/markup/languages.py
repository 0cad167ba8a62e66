"""Markup languages of reports: how each writes comments and code, and how an answer is written into it."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from typing import NamedTuple

from innofacts.formats import Format, find_format, inline
from innofacts.markup.asciidoc import asciidoc
from innofacts.markup.html import html
from innofacts.markup.latex import latex
from innofacts.markup.markdown import markdown, mdx
from innofacts.markup.rst import rst
from innofacts.markup.scanner import COMMENT, MARKUP, Piece
from innofacts.markup.text import marked, plain
from innofacts.patterns import regex
from innofacts.suggesting import unknown

IGNORE = "innofacts-ignore"
"""The text of a comment after which everything is ignored, up to the comment `/innofacts-ignore` or the end."""

WITHIN = "within"
"""Embedded words go within the line of the marker, or on lines of their own."""
ALWAYS_WITHIN = "always within"
"""Embedded words go within the line, and a marker that has not been filled is not closed."""
BELOW = "below"
"""Embedded words go on the line after the opening marker, since every comment takes the rest of its line."""
DEFINED = "defined"
"""Embedded words become the definition of a name that the text uses, since no comment may appear in a paragraph."""


# An autolink of Markdown, which is the address in angle brackets.
_AUTOLINK = regex(r"(?<!\\)<(https?://[^<>\s]+)>")


def _as_link(match: re.Match[str]) -> str:
    return f"[{match[1]}]({match[1].replace('(', '%28').replace(')', '%29')})"


class Markup(NamedTuple):
    """One markup language of reports."""

    name: str
    """The name that `--markup` takes."""
    suffixes: tuple[str, ...]
    """The file suffixes that imply it."""
    format: str
    """The name of the format that its tables are written in."""
    pieces: Callable[[str], Iterator[Piece]]
    """The scanner that yields the pieces of a text that are not running text."""
    begin: str
    """The text that begins a comment."""
    end: str = ""
    """The text that ends a comment; empty if the end of the line does."""
    place_of_words: str = WITHIN
    """Where the words of a marker go: WITHIN, ALWAYS_WITHIN, BELOW or DEFINED."""
    italic: str = "_{}_"
    """A template for words in italics."""
    items: tuple[str, str, str] = ("", "- {}", "")
    """The line before a list, a template for an item, and the line after the list."""
    note: tuple[str, str] | None = None
    """A pattern for a reference to a footnote, with a group for its name, and a template for its definition."""
    citation: str = ""
    """A pattern for a citation, with a group for its key; empty if the language has none."""
    include: str = ""
    """A pattern for what includes another file, with a group for its name; empty if the language has none."""

    def comments(self, text: str) -> list[Piece]:
        """Return the comments of a text in order, except in code and between `innofacts-ignore` comments."""
        return [piece for piece, is_ignored in self._heard(text) if piece.kind == COMMENT and not is_ignored]

    def included(self, text: str) -> list[str]:
        """Return the names of the files that a text includes in order, except in code and comments."""
        found = list(re.finditer(self.include, text, re.MULTILINE)) if self.include else []
        unread = [piece for piece in self.pieces(text) if piece.kind != MARKUP] if found else []
        starts = [piece.start for piece in unread]
        # A directive that includes a file is itself code.
        before = [bisect_left(starts, match.start()) - 1 for match in found]
        return [match[1] for match, n in zip(found, before, strict=True) if n < 0 or unread[n].end <= match.start()]

    def prose(self, text: str) -> list[tuple[int, int]]:
        """Return the spans of running text: no code, addresses, comments, markup or ignored parts.

        A word in bold or italics is a span of its own, since there is markup between it and its neighbours.
        """
        spans, position = [], 0
        for piece, is_ignored in self._heard(text):
            if not is_ignored and position < piece.start:
                spans.append((position, piece.start))
            position = piece.end
        return spans

    def _heard(self, text: str) -> Iterator[tuple[Piece, bool]]:
        """Yield each piece, and an empty one at the end, with whether the piece and the text before it are ignored."""
        is_ignored = False
        for piece in self.pieces(text):
            yield piece, is_ignored
            if piece.kind == COMMENT and piece.text in (IGNORE, f"/{IGNORE}"):
                is_ignored = piece.text == IGNORE
        yield Piece(MARKUP, len(text), len(text)), is_ignored

    def words(self, cell: str | int, kind: str) -> str:
        """Return a cell, of a kind of `table`, as it is written within a line."""
        form = find_format(self.format)
        assert form is not None, self.format
        return self.adapted(inline(cell, kind, form), form)

    def adapted(self, text: str, form: Format) -> str:
        """Return the output of a format in this language: in MDX `<` begins an element, which must be closed."""
        if self.name != "mdx" or form.name != self.format:
            return text
        return _AUTOLINK.sub(_as_link, text).replace("<br>", "<br />")

    def definition(self, name: str, words: str) -> str:
        """Return words as they are written on lines of their own."""
        if self.place_of_words != DEFINED:
            return words
        return f".. |{name}| replace:: {words}".replace("\n", "\n   ")

    def names_in(self, text: str) -> tuple[list[str], list[str]]:
        """Return the names of the footnotes referred to in a text and the keys of the sources cited, each once."""
        markup = [text[piece.start : piece.end] for piece in self.pieces(text) if piece.kind == MARKUP]
        notes = (match[1] for part in markup if self.note and (match := re.fullmatch(self.note[0], part)))
        keys = (key for part in markup if self.citation for key in re.findall(self.citation, part))
        return list(dict.fromkeys(notes)), list(dict.fromkeys(keys))

    def comment(self, text: str) -> str:
        """Return a comment with this text."""
        if self.place_of_words == ALWAYS_WITHIN:
            return f"{self.begin}{text}{self.end}"
        return f"{self.begin} {text} {self.end}".rstrip()


_MARKDOWN_NOTE = (r"\[\^([^\]\s]+)\]", "[^{}]: {}")
_MARKDOWN_CITATION = r"(?<![A-Za-z0-9])@([A-Za-z][A-Za-z0-9._/-]*)"

MARKUPS = (
    Markup(
        "markdown",
        (".md", ".markdown", ".mkd", ".mdown", ".qmd", ".rmd", ".myst", ".ipynb"),
        "markdown",
        markdown,
        begin="<!--",
        end="-->",
        note=_MARKDOWN_NOTE,
        citation=_MARKDOWN_CITATION,
        include=r"^\{\{<[ ]*include[ ]+([^\s<>]+)[ ]*>\}\}",
    ),
    Markup("mdx", (".mdx",), "markdown", mdx, begin="{/*", end="*/}", note=_MARKDOWN_NOTE, citation=_MARKDOWN_CITATION),
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
        include=r"\\(?:input|include|subfile)\{([^{}\n]+)\}",
        citation=r"cite[a-z]*\*?(?:\[[^\[\]]*\])*\{([^{},\s]+)\}",
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
        include=r"^\.\. include::[ \t]+(\S+)",
    ),
    Markup(
        "asciidoc",
        (".adoc", ".asciidoc", ".asc"),
        "asciidoc",
        asciidoc,
        begin="//",
        place_of_words=BELOW,
        items=("", "* {}", ""),
        include=r"^include::([^\[\]\n]+)\[",
    ),
    Markup("office", (".docx", ".docm"), "markdown", marked, begin="[[", end="]]", place_of_words=ALWAYS_WITHIN),
    Markup("text", (".txt", ".text", ""), "markdown", plain, begin="<!--", end="-->", italic="{}"),
)


def markup_of(path: str, name: str = "") -> Markup:
    """Return the markup language of a report: by its name or a suffix if given, else by the file's; "-" is Markdown.

    Raises InnofactsError for an unknown name.
    """
    if name:
        of_texts = [markup for markup in MARKUPS if markup.place_of_words != ALWAYS_WITHIN]
        found = next((markup for markup in of_texts if markup.name == name or f".{name}" in markup.suffixes), None)
        if found is None:
            raise unknown("markup language", name, [markup.name for markup in of_texts], "the markup languages are")
        return found
    if path == "-":
        return MARKUPS[0]
    lowered = path.lower()
    return next(markup for markup in MARKUPS if lowered.endswith(markup.suffixes))
