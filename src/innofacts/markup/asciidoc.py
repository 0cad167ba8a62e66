"""AsciiDoc: its blocks of code, comments, macros and signs."""

import re
from collections.abc import Iterator

from innofacts.markup.scanner import MARKUP, SUBSCRIPT, Pair, Piece, Scanner
from innofacts.patterns import regex

STYLE_OF_CELL = r"(?:[<^>](?:\.[<^>])?|\.[<^>])?[adehlmsv]?"
"""A pattern for how a cell of a table is aligned, and its style: `>s` before a bar."""
NESTED = regex(r"(?m)^!===[ \t]*\r?$")
"""A pattern for the line above and below a table in a cell of another, whose own cells begin with `!`."""
_ASCIIDOC = Scanner(
    r"""
      (?P<raw>^(?P<delimiter>-{4,}+|\.{4,}+|`{3,}+|\+{4,}+|/{4,}+)[^\n]*\n.*?(?:^(?P=delimiter)[ \t]*\r?$|\Z))
    | ^//(?!/)(?P<comment>[^\r\n]*)
    | (?<![^\n]\n)(?<![^\n]\r\n)^[ \t]+(?![ \t]|[*.-]+[ ]|\r?\n)(?P<code>[^\n]+(?:\n(?!\r?\n)[^\n]+)*)
    | (?P<attribute>^:!?[\w-]+!?:(?:[ \t][^\n]*)?$)
    | (?P<title>^={1,6}[ ])
    | (?P<block>^\[[^\[\]\n]*\][ \t]*\r?$)
    | (?P<macro>^(?:include|image|video|audio|toc|ifdef|ifndef|ifeval|endif)::[^\n]*)
    | (?P<fence>^(?:[|,:!]===|={4,}|\*{4,}|_{4,}|--)[ \t]*\r?$)
    | (?P<shown>(?<!`)`+[^`\n]+`+)
    | (?P<passed>\+\+\+?.+?\+\+\+?)
    | (?P<reference><<[^<>\n]+>>|\[\[[^\[\]\n]+\]\])
    | (?P<name>\{[\w-]+\})
    | (?P<struck>\[(?:line-through|strike)\]\#[^\#\n]{1,300}\#)
    | (?P<sign>(?!^\*{1,5}[ \t])[*_\#]+)
    | """
    + SUBSCRIPT,
    re.VERBOSE | re.DOTALL | re.MULTILINE,
    pairs=(
        Pair(
            MARKUP,
            r"(?P<inline>\b(?:image|icon|kbd|btn|xref|anchor|stem|latexmath):)",
            regex(r"\]"),
            head=regex(r"\["),
            barrier=regex(r"\s"),
            is_word=True,
        ),
        Pair(
            MARKUP,
            r"(?P<called>(?:\b(?:link|mailto)|footnote):)",  # a note is right behind a word
            regex(r"\["),
            barrier=regex(r"\s"),
            is_word=True,
        ),
    ),
    words=rf"(?P<passed_on>pass:[a-z,]*\[[^\[\]]*\])|(?<![^\s|])(?P<cell>(?=[^\s|]{{1,12}}\|)(?:[\d.]{{1,5}}[+*])?{STYLE_OF_CELL})(?=\|)",
)


def asciidoc(text: str) -> Iterator[Piece]:
    """Yield the pieces of a text in AsciiDoc; a comment starts at the beginning of a line."""
    return _ASCIIDOC.pieces(text)


def cells(sign: str) -> re.Pattern[str]:
    """Return a pattern for the beginning of a cell of a table: what is before a sign, and the sign."""
    return re.compile(
        rf"(?:(?<![^\s{sign}])(?P<columns>\d{{1,2}})?(?:\.(?P<rows>\d{{1,2}}))?(?P<sign>[+*])?{STYLE_OF_CELL})?(?<!\\){sign}"
    )


CELL = cells(r"\|")
NESTED_CELL = regex(rf"(?m)(?:^|(?<=\s)){cells('!').pattern}(?!===)")


def nested(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans between the lines above and below the tables in cells of others."""
    signs = [*NESTED.finditer(text)]
    yield from ((first.end(), last.start()) for first, last in zip(signs[::2], signs[1::2], strict=False))
