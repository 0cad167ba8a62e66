"""What in a report is no running text: its code, comments and markup, in the syntax of each host.

A report is not parsed whole: it may be of any dialect, and only what must be left alone needs to be known. Each scanner
gives the pieces of a text in order, none within another; what lies between them is running text.
"""

import re
from collections.abc import Iterator

from innofacts.documents.scanning import CODE, COMMENT, MARKUP, Pair, Piece, Syntax

_Line = tuple[int, int, str]  # where it begins, where the next one does, and the line without its end


def _around(code: list[tuple[int, int]], syntax: Syntax, text: str) -> Iterator[Piece]:
    """Give the blocks of code, and the pieces of what lies between them."""
    position = 0
    for start, end in code:
        yield from syntax.pieces(text, position, start)
        yield Piece(CODE, start, end)
        position = end
    yield from syntax.pieces(text, position)


def _lines(text: str, start: int = 0) -> Iterator[_Line]:
    """Give each line from an offset on."""
    while start < len(text):
        end = text.find("\n", start) + 1 or len(text)
        yield start, end, text[start:end].rstrip("\r\n")
        start = end


def _indentation(line: str) -> int:
    """Return how many columns of white space a line begins with, a tab reaching to the next fourth."""
    expanded = line.expandtabs(4)
    return len(expanded) - len(expanded.lstrip(" "))


# --- HTML ----------------------------------------------------------------------------------------------------------

_HTML_TAG = r"(?P<tag></?[A-Za-z][^<>]*>|<[!?][^<>]*>)"
_ELEMENTS = "script|style|textarea|pre|code|kbd|samp|var|svg|math"
_HTML_PAIRS = (
    Pair(COMMENT, "(?P<comment_opener><!--)", re.compile("-->")),
    Pair(
        CODE,
        rf"<(?P<element>{_ELEMENTS})\b",
        re.compile(rf"</({_ELEMENTS})\s*>", re.IGNORECASE),
        head=re.compile(">"),
    ),
)
_HTML = Syntax(_HTML_TAG, re.IGNORECASE, _HTML_PAIRS)
_PLAIN = Syntax(pairs=_HTML_PAIRS[:1])


def html(text: str) -> Iterator[Piece]:
    """Give the pieces of a page in HTML; what it shows as code is code."""
    return _HTML.pieces(text)


def plain(text: str) -> Iterator[Piece]:
    """Give the comments and addresses of a plain text, whose comments are those of HTML."""
    return _PLAIN.pieces(text)


# --- Markdown ------------------------------------------------------------------------------------------------------

_FRONT_MATTER = re.compile(
    r"(?P<fence>---|\+\+\+)[ \t]*\r?\n(?![ \t]*\r?\n)(?:.*?\n)?(?:(?P=fence)|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL
)
_FENCE = re.compile(r"(?P<fence>`{3,}(?=[^`]*\Z)|~{3,})")
_QUOTE = re.compile(r"(?: {0,3}> ?)+")
_ITEM = re.compile(r"(?:[-*+]|\d{1,9}[.)])(?=[ \t]|\Z)[ \t]*")
_DEEP = 4  # columns of indentation that make a block of code

_INLINE = (
    r"""
      (?P<escape>\\[!-/:-@\[-`{-~])
    | (?P<math>\$\$.+?\$\$)
    | (?P<destination>(?<=\])\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\))     # [text](address "title")
    | (?P<reference>(?<=\])\[[^\[\]\n]*\])                                     # [text][reference]
    | (?P<note>\[\^[^\[\]\s]+\]:?)                                             # [^note]
    | (?P<citation>\[[^\[\]\n]*(?<![A-Za-z0-9])@[A-Za-z0-9_][^\[\]\n]*\])      # [see @key, p. 3]
    | (?P<definition>^[ ]{0,3}\[[^\[\]\n]+\]:[ \t]*\S+.*?$)                    # [reference]: address
    | (?P<attributes>(?<=[\])}`])\{[^{}\n]*\}|\{[\#.:][^{}\n]*\})               # {#id .class}
    | (?P<rule>^(?=[ \t>|:]*-)[ \t>|:-]+\r?$)                                  # the second line of a table, a rule
    | (?P<emphasis>\*+|(?<![A-Za-z0-9])_+|_+(?![A-Za-z0-9])|~~|^[ \t>]*\#{1,6}[ \t])
    | """
    + _HTML_TAG
)
_INLINE_FLAGS = re.VERBOSE | re.DOTALL | re.MULTILINE | re.IGNORECASE
_END_OF_PARAGRAPH = re.compile(r"\n(?=[ \t>]*\r?\n)")
_TICKS = Pair(CODE, r"(?<!`)(?P<ticks>`+)(?!`)", re.compile(r"(`+)"), barrier=_END_OF_PARAGRAPH)

_MARKDOWN = Syntax(_INLINE, _INLINE_FLAGS, (*_HTML_PAIRS, _TICKS))
# In MDX a brace begins an expression, and `<!--` is no comment: https://mdxjs.com/docs/what-is-mdx/
_MDX = Syntax(
    rf"^(?P<shown>(?:import|export)[ ].*?$) | {_INLINE}",
    _INLINE_FLAGS,
    (Pair(COMMENT, r"(?P<comment_opener>\{/\*)", re.compile(r"\*/\}")), _HTML_PAIRS[1], _TICKS),
)


def markdown(text: str) -> Iterator[Piece]:
    """Give the pieces of a text in Markdown: CommonMark, GFM, pandoc's, Quarto's, MyST's."""
    return _around(_markdown_code(text), _MARKDOWN, text)


def mdx(text: str) -> Iterator[Piece]:
    """Give the pieces of a text in MDX, which has no code by indentation."""
    return _around(_markdown_code(text, indented=False), _MDX, text)


def _markdown_code(text: str, *, indented: bool = True) -> list[tuple[int, int]]:
    """Return the lines of a text in Markdown that are front matter or code, fenced or indented."""
    front = _FRONT_MATTER.match(text)
    found = [front.span()] if front else []
    blocks = _MarkdownBlocks(indented=indented)
    return found + [
        (start, end) for start, end, line in _lines(text, front.end() if front else 0) if blocks.is_code(line)
    ]


class _MarkdownBlocks:
    """The blocks of a text in Markdown, told a line after the other.

    https://spec.commonmark.org/0.31.2/#container-blocks: a block may stand in quotes and in the items of lists, whose
    indentation does not make it code.
    """

    def __init__(self, *, indented: bool) -> None:
        self._indented = indented
        self._fence = ""  # what the open block of code began with
        self._fence_is_quoted = False
        self._in_comment = False  # it goes on over several lines, in which nothing is code
        self._items: list[int] = []  # the columns that the contents of the open list items begin at
        self._after_blank = True
        self._after_code = False

    def is_code(self, line: str) -> bool:
        """Tell whether the next line is code."""
        quote = _QUOTE.match(line)
        inner = line[quote.end() :] if quote else line
        content = inner.lstrip(" \t")
        if self._is_fenced(content, is_quoted=quote is not None):
            return True
        if self._in_comment:
            self._in_comment = "-->" not in line
            return False
        if not content:
            self._after_blank = True
            return self._after_code
        indentation = _indentation(inner)
        if self._after_blank or _ITEM.match(content):  # else the paragraph of an item may go on without indentation
            while self._items and indentation < self._items[-1]:
                self._items.pop()
        depth = indentation - (self._items[-1] if self._items else 0)
        self._after_code = self._indented and depth >= _DEEP and (self._after_blank or self._after_code)
        self._after_blank = False
        return self._after_code or self._begins(content, indentation, is_quoted=quote is not None)

    def _is_fenced(self, content: str, *, is_quoted: bool) -> bool:
        """Tell whether a line belongs to a block of code that is open, and close that where it ends."""
        if not self._fence or (self._fence_is_quoted and not is_quoted):
            self._fence = ""
            return False
        if content.startswith(self._fence) and not content.strip(self._fence[0] + " \t"):
            self._fence = ""
        return True

    def _begins(self, content: str, indentation: int, *, is_quoted: bool) -> bool:
        """Note the list items and the comment that a line begins, and tell whether it begins a block of code."""
        while item := _ITEM.match(content):
            # An item begins where its text does, or a column after its sign where a block of code or nothing follows.
            sign = len(item[0].rstrip())
            gap = len(item[0]) - sign
            content = content[item.end() :]
            indentation += sign + (gap if gap <= _DEEP and content else 1)
            self._items.append(indentation)
        self._in_comment = content.startswith("<!--") and "-->" not in content
        fence = _FENCE.match(content)
        if fence:
            self._fence, self._fence_is_quoted = fence["fence"], is_quoted
        return fence is not None


# --- LaTeX ---------------------------------------------------------------------------------------------------------

_ENVIRONMENTS = r"verbatim\*?|Verbatim|lstlisting|minted|comment|filecontents\*?"
_LATEX = Syntax(
    r"""
      %(?P<comment>[^\r\n]*)
    | (?P<code>\\(?:texttt|lstinline|mintinline\{\w*\})\{[^{}]*\})
    | (?P<named>\\(?:label|ref|eqref|pageref|autoref|cref|Cref|url|path|input|include|includegraphics|usepackage
        |documentclass|bibliography|bibliographystyle|begin|end|vspace|hspace|setlength|setcounter|addtocounter
        |pagestyle|cite[a-z]*|[a-z]*cite|hypersetup)\*?(?:\[[^\]]*\])*\{[^{}]*\}
        (?:\[[^\]]*\]|(?<=(?:tabular|ngtable)\})\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})?)
    | (?P<link>\\href\{[^{}]*\})
    | (?P<command>\\(?:[A-Za-z@]+\*?|.)(?:\[[^\]\n]*\])?)
    | (?P<sign>[{}$&~])
    """,
    re.VERBOSE | re.DOTALL,
    pairs=(
        Pair(CODE, rf"\\begin\{{(?P<environment>{_ENVIRONMENTS})\}}", re.compile(rf"\\end\{{({_ENVIRONMENTS})\}}")),
        Pair(CODE, r"\\(?:verb|lstinline)\*?(?P<bar>[^A-Za-z\s*{])", re.compile(r"([^A-Za-z\s*{])")),
    ),
)
_CLASS, _BEGIN = re.compile(r"\\documentclass\b"), re.compile(r"\\begin\{document\}")


def latex(text: str) -> Iterator[Piece]:
    """Give the pieces of a text in LaTeX; before the document begins all is markup but the comments."""
    preamble = _CLASS.search(text)
    document = preamble and _BEGIN.search(text, preamble.end())
    begin = document.end() if document else 0
    position = 0
    for piece in _LATEX.pieces(text, 0, begin):
        if piece.kind == COMMENT:
            yield Piece(MARKUP, position, piece.start)
            yield piece
            position = piece.end
    if document:
        yield Piece(MARKUP, position, begin)
    yield from _LATEX.pieces(text, begin)


# --- reStructuredText ----------------------------------------------------------------------------------------------

_EXPLICIT = re.compile(r"(?P<margin>[ \t]*(?:[-*+•] |\d+[.)] )?[ \t]*)\.\.(?P<rest>[ \t].*|)\Z")
_DIRECTIVE = re.compile(r"\s*(?:\|[^|]+\|\s*)?(?P<name>[A-Za-z][\w+.:-]*?)::(?=\s|\Z)")
_TARGET = re.compile(r"\s*_(?:_|[^\s:]|`[^`]+`).*:(?=\s|\Z)")
_FOOTNOTE = re.compile(r"\s*\[(?:\d+|\#[\w.-]*|\*|[A-Za-z][\w.-]*)\](?=\s|\Z)")
_OPTION = re.compile(r"[ \t]+:[A-Za-z][\w-]*:")
_VERBATIM_DIRECTIVES = frozenset(
    "code code-block sourcecode literalinclude highlight raw math parsed-literal include image graphviz mermaid".split()
)
_RST_INLINE = Syntax(
    r"""
      (?P<code>``.+?``)
    | (?P<shown>^[ \t]*>>>[ ].*?(?=\n[ \t]*\r?\n|\Z))
    | (?P<field>^[ \t]*:[^:\s`][^:\n]*:(?=\s|$))                              # an option, the name of a field
    | (?P<role>:[A-Za-z][\w+.:-]*:`[^`]+`)
    | (?P<target><[^<>\s]+>`__?)                                              # `text <address>`_
    | (?P<note>\[(?:\d+|\#[\w.-]*|\*|[A-Za-z][\w.-]*)\]_)
    | (?P<substitution>\|[^|\s][^|\n]*\|_{0,2})
    | (?P<rule>^[ \t]*(?P<sign>[=\-`:'"~^_*+\#<>.])(?:(?P=sign)|[+| \t])+$)   # underlines, the lines of tables
    | (?P<literal>::(?=[ \t]*\r?$))
    | (?P<sign_of_markup>\*\*?|`__?|`|(?<=[A-Za-z0-9])__?(?![A-Za-z0-9]))
    """,
    re.VERBOSE | re.DOTALL | re.MULTILINE,
)


def rst(text: str) -> Iterator[Piece]:
    """Give the pieces of a text in reStructuredText.

    https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html: what is indented below a comment belongs to it.
    """
    position = 0
    for piece in _rst_blocks(text):
        yield from _RST_INLINE.pieces(text, position, piece.start)
        yield piece
        position = piece.end
    yield from _RST_INLINE.pieces(text, position)


def _rst_blocks(text: str) -> Iterator[Piece]:
    """Give the explicit markup and the literal blocks of a text in reStructuredText, in order."""
    lines = list(_lines(text))
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
            block, number = _indented(lines, number, _indentation(line))
            if block:
                yield Piece(CODE, *block)


def _explicit(text: str, lines: list[_Line], number: int, explicit: re.Match[str]) -> tuple[list[Piece], int]:
    """Return the pieces of the explicit markup that a line begins, and the number of the line after them.

    What stands below a footnote, or a directive that is none of code, is text.
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
            found.append(Piece(MARKUP, start, start + len(line)))
            number += 1
        return found, number
    block, number = _indented(lines, number, margin)
    if block:
        _, end = block
    if directive or _TARGET.match(rest):
        return [Piece(CODE if directive else MARKUP, begin, end)], number
    return [Piece(COMMENT, begin, end, text[begin + 2 : end].strip())], number


def _indented(lines: list[_Line], number: int, margin: int) -> tuple[tuple[int, int] | None, int]:
    """Return the span of the lines from a number on that are indented more, None without any, and the number after."""
    block: tuple[int, int] | None = None
    after = number
    while number < len(lines):
        start, _, line = lines[number]
        if line.strip():
            if _indentation(line) <= margin:
                break
            block = (block[0] if block else start, start + len(line))
            after = number + 1
        number += 1
    return block, after


# --- AsciiDoc ------------------------------------------------------------------------------------------------------

_ASCIIDOC = Syntax(
    r"""
      (?P<raw>^(?P<delimiter>-{4,}|\.{4,}|`{3,}|\+{4,}|/{4,})[^\n]*\n.*?(?:^(?P=delimiter)[ \t]*\r?$|\Z))
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
    | (?P<sign>[*_\#]+)
    """,
    re.VERBOSE | re.DOTALL | re.MULTILINE,
    words=r"""
      (?P<passed_on>pass:[a-z,]*\[[^\[\]]*\])
    | (?P<inline>\b(?:image|icon|kbd|btn|xref|anchor|stem|latexmath):[^\s\[]*\[[^\]]*\])
    | (?P<called>\b(?:link|mailto|footnote):[^\s\[]*\[)
    """,
)


def asciidoc(text: str) -> Iterator[Piece]:
    """Give the pieces of a text in AsciiDoc, whose comments begin a line."""
    return _ASCIIDOC.pieces(text)
