"""Tables in other markup languages, laid out by tabulate, in which no text of a cell can act as markup.

tabulate escapes nothing and would convert texts to numbers, so it gets cells as finished strings.
"""

import re
from typing import TYPE_CHECKING, NamedTuple

import tabulate

from innofacts.formats.words import is_plain_address, is_web_address, lines, visible_lines
from innofacts.table import NUMERIC, URL

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from innofacts.table import Cell, Look, Table

# Otherwise the layout would depend on whether the package wcwidth is installed.
tabulate.WIDE_CHARS_MODE = False

_ENTITY = "&#{};"
_EMPHASIS = r"(?<![^\s({'\"-])(?=\S\S)"  # where Org lets emphasis begin
_ROOM_FOR_CAPTION = "|+ <!-- caption -->\n"


class Syntax(NamedTuple):
    """One markup language: its layout, the characters that have a meaning in its cells, and their escapes."""

    name: str
    """The part of `Format.module` after the colon."""
    layout: str
    """The name of the layout in tabulate."""
    escapes: tuple[tuple[str, str], ...]
    """Patterns without groups, and the replacement of a match: `_ENTITY`, or a template for `re.Match.expand`."""
    line_break: str
    """The text between two lines of a cell."""
    caption: str
    """A template for a caption, which goes where tabulate leaves room for it, or before the table."""
    link: str
    """A template for a web address that readers can follow; empty where it needs a text of its own."""
    encoded: str
    """A pattern of the signs that would end such a link, or be markup in it, and are percent-encoded."""


DIALECTS = (
    # https://docs.asciidoctor.org/asciidoc/latest/
    Syntax(
        "asciidoc",
        "asciidoc",
        (
            (
                r"[|\\*_`#^~{}\[\]+&@]|(?<=[A-Za-z]):(?=\S)|<(?=[<=-])|[-=](?=>)|-(?=-)|\A/(?=/)|\$(?=\$)|\((?=\(|[CR]\)|TM\))",
                _ENTITY,
            ),
        ),
        "{empty} +\n",
        ".{}\n",
        "link:++{}++[]",
        "",
    ),
    # https://jira.atlassian.com/secure/WikiRendererHelpAction.jspa?section=all
    Syntax(
        "jira",
        "jira",
        (
            (r"[\\&{}\[\]|*_^~!]|(?<=[A-Za-z]):(?=\S)|[:;](?=[()PD])", _ENTITY),
            (r"(?<![A-Za-z0-9])(?:[-+?#@](?=\S)|h(?=[1-6]\.)|b(?=q\.))|\A[-#]|\((?=[a-z/!+?*-]{1,4}\))", _ENTITY),
        ),
        r" \\ ",
        "*{}*\n\n",
        "[{}]",
        r"[\[\]]",
    ),
    # https://www.mediawiki.org/wiki/Help:Formatting
    Syntax(
        "mediawiki",
        "mediawiki",
        (
            (
                r"[&<\[\]{}|]|'(?=')|(?<=')'|_(?=_)|(?<=_)_|~(?=~)|(?<=~)~|!(?=!)|(?<=!)!|(?<=[A-Za-z]):(?=\S)|\A[*#:;=+-]",
                _ENTITY,
            ),
        ),
        "<br />",
        "|+ {}\n",
        "{}",
        r"[\[\]]|'(?=')|_(?=_)|~(?=~)|!(?=!)|[.,;:!?)]$",
    ),
    # https://textile-lang.com/
    Syntax(
        "textile",
        "textile",
        (
            (r"[&<>|\\*_@^~%\[\]{}\"!=]", _ENTITY),
            (r"(?<![A-Za-z0-9])[-+?](?=\S)|(?<=[?+-])[?+-]|\A/", _ENTITY),
            (r"(?<=[A-Z])\(|\((?=[^()]*\)\.)|\((?=(?:[cCrR]|[tT][mM])\))", _ENTITY),
        ),
        "<br />",
        "*{}*\n\n",
        "",
        "",
    ),
    # https://orgmode.org/manual/Special-Symbols.html: signs without a name in Org are separated by a non-joiner,
    # which its exporters leave out or make invisible.
    Syntax(
        "orgtbl",
        "orgtbl",
        (
            (r"\|", r"\\vert{}"),
            (r"_", r"\\under{}"),
            (r"\^", r"\\asciicirc{}"),
            (r"\$", r"\\dollar{}"),
            (r"<", r"\\lt{}"),
            (_EMPHASIS + "=", r"\\equal{}"),
            (_EMPHASIS + "~", r"\\tilde{}"),
            (_EMPHASIS + r"\+", r"\\plus{}"),
            (_EMPHASIS + "/", r"\\slash{}"),
            (_EMPHASIS + r"\*|(?<=[A-Za-z]):(?=\S)|(?<=@)@|(?<=-)-", r"\\zwnj{}\g<0>"),
            (r"\\|(?<=\{\{\{)(?=[A-Za-z])|\[(?=[\[0-9%/]|fn:|cite)", r"\g<0>\\zwnj{}"),
        ),
        " ",
        "#+CAPTION: {}\n",
        "[[{}]]",
        r"[\[\]]",
    ),
)


def render(table: "Table", look: "Look", dialect: str) -> "Iterator[str]":
    """Return the table in one of DIALECTS, in one piece, since the width of a column is that of its longest cell."""
    language = next(row for row in DIALECTS if row.name == dialect)
    escape = escaper(language)

    def joined(parts: "list[str]") -> str:
        return language.line_break.join(map(escape, parts))

    def made(cell: "Cell", kind: str) -> str:
        return (_link(cell, language) if kind == URL else "") or joined(lines(cell, kind))

    kinds = table.kinds
    rows = [[made(cell, kind) for cell, kind in zip(row, kinds, strict=True)] for row in table.rows]
    shown = look.header and table.header
    text = tabulate.tabulate(
        rows,
        headers=[joined(visible_lines(column.heading)) for column in table.columns] if shown else (),
        tablefmt=language.layout,
        # Without rows, tabulate takes no alignments.
        colalign=["right" if kind in NUMERIC else "left" for kind in kinds] if rows else None,
        disable_numparse=True,
        preserve_whitespace=True,
    )
    caption = language.caption.format(joined(visible_lines(table.caption.strip()))) if table.caption else ""
    if _ROOM_FOR_CAPTION in text:
        yield text.replace(_ROOM_FOR_CAPTION, caption, 1) + "\n"
    else:
        yield caption + text + ("\n" if text else "")


def inline(cell: "Cell", kind: str, dialect: str) -> str:
    """Return one cell in one of DIALECTS as it is written within a paragraph, an address as a link."""
    language = next(row for row in DIALECTS if row.name == dialect)
    return (_link(cell, language) if kind == URL else "") or escaper(language)(" ".join(lines(cell, kind)))


def _link(cell: "Cell", language: Syntax) -> str:
    """Return a cell as a link if it is a web address and the language has links for it, else an empty text."""
    address = str(cell)
    if not (language.link and is_web_address(address)):
        return ""
    if language.name == "asciidoc" and (is_plain_address(address) or "++" in address):
        return address if is_plain_address(address) else ""  # in a query, an encoded plus sign has another meaning
    return language.link.format(_encoded(address, language.encoded))


def _encoded(address: str, signs: str) -> str:
    """Return an address in which the signs that a pattern matches are percent-encoded."""
    return re.sub(signs, lambda sign: f"%{ord(sign[0]):02X}", address) if signs else address


def escaper(language: Syntax) -> "Callable[[str], str]":
    """Return a function that escapes one line of text for that language."""
    live = re.compile("|".join(f"({pattern})" for pattern, _ in language.escapes))

    def replaced(match: re.Match[str]) -> str:
        # One pass for all patterns, so that the replacement of one is not matched by another.
        replacement = language.escapes[(match.lastindex or 0) - 1][1]
        return replacement.format(ord(match[0])) if replacement == _ENTITY else match.expand(replacement)

    return lambda text: live.sub(replaced, text)
