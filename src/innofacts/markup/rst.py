"""reStructuredText: its literal blocks, explicit markup and inline markup."""

import re
from collections.abc import Iterator

from innofacts.markup.scanner import CODE, COMMENT, MARKUP, Line, Piece, Scanner, indentation_of, lines_of
from innofacts.patterns import regex

_EXPLICIT = regex(r"(?P<margin>[ \t]*(?:(?:[-*+•]|\d+[.)]) [ \t]*)?)\.\.(?P<rest>[ \t].*|)\Z")
_DIRECTIVE = regex(r"\s*(?:\|[^|]+\|\s*)?(?P<name>[A-Za-z][\w+.:-]*?)::(?=\s|\Z)")
_TARGET = regex(r"\s*_(?:_|[^\s:]|`[^`]+`).*:(?=\s|\Z)")
_FOOTNOTE = regex(r"\s*\[(?:\d+|\#[\w.-]*|\*|[A-Za-z][\w.-]*)\](?=\s|\Z)")
_OPTION = regex(r"[ \t]+:[A-Za-z][\w-]*:")
_HEADER = regex(r"[ \t]+:header:")
_VERBATIM_DIRECTIVES = frozenset(
    "code code-block sourcecode literalinclude highlight raw math parsed-literal include image graphviz mermaid".split()
)
_RST_INLINE = Scanner(
    r"""
      (?P<code>``.+?``)
    | (?P<shown>^[ \t]*>>>[ ].*?(?=\n[ \t]*\r?\n|\Z))
    | (?P<field>^[ \t]*:[^:\s`][^:\n]*:(?=\s|$))                              # an option, the name of a field
    | (?P<text>:(?:strong|emphasis|abbr|dfn|term|title|t|sup|sub):(?=`))
    | (?P<role>:[A-Za-z][\w+.:-]{0,60}:`[^`]+`)
    | (?P<target><[^<>\s]+>`__?)                                              # `text <address>`_
    | (?P<nothing>\\[ ])                                                     # between H and :sub:`2`
    | (?P<note>\[(?:\d+|\#[\w.-]*|\*|[A-Za-z][\w.-]*)\]_)
    | (?P<substitution>\|[^|\s][^|\n]*\|_{0,2})
    | (?P<rule>^[ \t]*(?P<sign>[=\-`:'"~^_*+\#<>.])(?:(?P=sign)|(?!(?P=sign))[+| \t])++$)  # lines of tables
    | (?P<literal>::(?=[ \t]*\r?$))
    | (?P<sign_of_markup>\*\*?|`__?|`|(?<=[A-Za-z0-9])__?(?![A-Za-z0-9]))
    """,
    re.VERBOSE | re.DOTALL | re.MULTILINE,
)


def rst(text: str) -> Iterator[Piece]:
    """Yield the pieces of a text in reStructuredText.

    https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html: indented lines below a comment belong to it.
    """
    position = 0
    for piece in _rst_blocks(text):
        yield from _RST_INLINE.pieces(text, position, piece.start)
        yield piece
        position = piece.end
    yield from _RST_INLINE.pieces(text, position)


def _rst_blocks(text: str) -> Iterator[Piece]:
    """Yield the explicit markup and the literal blocks of a text, in order."""
    lines = list(lines_of(text))
    number = 0
    while number < len(lines):
        _, _, line = lines[number]
        explicit = _EXPLICIT.match(line)
        if explicit:
            found, number = _explicit(text, lines, number, explicit)
            yield from found
            continue
        number += 1
        if line.rstrip().endswith("::"):
            block, number = _indented(lines, number, indentation_of(line))
            if block:
                yield Piece(CODE, *block)


def _explicit(text: str, lines: list[Line], number: int, explicit: re.Match[str]) -> tuple[list[Piece], int]:
    """Return the pieces of the explicit markup that begins on a line, and the number of the line after them.

    The lines below a footnote, or below a directive that holds no code, are text.
    """
    start, _, line = lines[number]
    margin, rest = len(explicit["margin"]), explicit["rest"]
    begin, end = start + margin, start + len(line)
    number += 1
    footnote, directive = _FOOTNOTE.match(rest), _DIRECTIVE.match(rest)
    if footnote:
        return [Piece(MARKUP, begin, begin + 2 + footnote.end())], number
    if directive and directive["name"] not in _VERBATIM_DIRECTIVES:
        found = [Piece(MARKUP, begin, begin + 2 + directive.end())]
        while number < len(lines) and _OPTION.match(lines[number][2]):
            start, _, line = lines[number]
            header = _HEADER.match(line)  # of a csv-table
            found.append(Piece(MARKUP, start, start + (header.end() if header else len(line))))
            number += 1
        return found, number
    if not rest.strip() and (number == len(lines) or not lines[number][2].strip()):
        return [Piece(COMMENT, begin, end)], number  # an empty comment has nothing below it
    block, number = _indented(lines, number, margin)
    if block:
        _, end = block
    if directive or _TARGET.match(rest):
        return [Piece(CODE if directive else MARKUP, begin, end)], number
    return [Piece(COMMENT, begin, end, text[begin + 2 : end].strip())], number


def _indented(lines: list[Line], number: int, margin: int) -> tuple[tuple[int, int] | None, int]:
    """Return the span of the lines from a number on that are indented beyond a margin, and the number after it."""
    block: tuple[int, int] | None = None
    after = number
    while number < len(lines):
        start, _, line = lines[number]
        if line.strip():
            if indentation_of(line) <= margin:
                break
            block = (block[0] if block else start, start + len(line))
            after = number + 1
        number += 1
    return block, after
