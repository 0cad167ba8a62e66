"""Markdown and MDX: their code, comments and markup."""

import re
from collections.abc import Iterator

from innofacts.markup.html import PAIRS, TAG
from innofacts.markup.scanner import CODE, COMMENT, SUBSCRIPT, Pair, Piece, Scanner, indentation_of, lines_of
from innofacts.patterns import regex

SHOWN_KEYS = ("title", "subtitle", "abstract", "description", "summary")
"""The keys of front matter whose texts a reader sees."""
_FRONT_MATTER = regex(
    r"(?s)(?P<fence>---|\+\+\+)[ \t]*\r?\n(?![ \t]*\r?\n)(?:.*?\n)?(?:(?P=fence)|\.\.\.)[ \t]*(?:\r?\n|\Z)"
)
# Of front matter, what a reader sees: in YAML a text on the line, or on the indented lines below.
_SHOWN = regex(
    rf"(?m)^(?:{'|'.join(SHOWN_KEYS)})[ \t]*[:=][ \t]*"
    r"(?:[|>][-+]?[ \t]*\r?\n(?P<block>(?:[ \t]+[^\n]*\n)+)|(?P<line>[^\n]+))",
)
# Of code that Quarto runs, the captions of its figures and tables: #| fig-cap: "..."
_CAPTION_OF_CODE = regex(r"[ \t]*(?:#|//|--|%%)\|[ \t]*(?:fig|tbl)-(?:sub)?cap[ \t]*:[ \t]*")
_FENCE = regex(r"(?P<fence>`{3,}(?=[^`]*\Z)|~{3,})")
_QUOTE = regex(r"(?: {0,3}> ?)++")  # possessive: a stack of what could be given back takes 1.5 GiB
_ITEM = regex(r"(?:[-*+]|\d{1,9}[.)])(?=[ \t]|\Z)[ \t]*")
_DEEP = 4  # columns of indentation that make a block of code
# What an indented block belongs to: an admonition or a tab of MkDocs, and a note.
_OVER_A_BLOCK = regex(r"(?:!!!|\?\?\?\+?)[ \t]+[\w-]|===[!+]?[ \t]+[\"']|\[\^[^\[\]\s]+\]:")
# A fence whose content is text: a directive of MyST, and not code of Quarto, which has the name of a language.
_DIRECTIVE = regex(
    r"(?P<fence>`{3,}(?=[^`]*\Z)|~{3,})[ \t]*\{(?:admonition|attention|caution|danger|error|hint|important|note|tip"
    r"|warning|seealso|todo|topic|sidebar|margin|aside|epigraph|highlights|pull-quote|dropdown|details|figure|table"
    r"|tab-set|tab-item|grid|grid-item|grid-item-card|card|card-carousel|versionadded|versionchanged|deprecated"
    r"|exercise|solution|div)\}"
)
_MOST_DIRECTIVES = 20  # within one another
_OPTION = regex(r":[\w-]+:(?:[ \t]|\Z)")

# A formula begins and ends as pandoc has it, and is a number or has a sign of formulas: fees of $5 and A$ are money.
_INLINE = (
    r"""
      (?P<escape>\\[!-/:-@\[-`{-~])
    | (?P<math>\$\$.+?\$\$)
    | (?P<formula>(?<![\w\\$])\$(?=[^\s$])
        (?:[\d.,{}]{1,40}|(?=[^$|\n]{0,200}[\\=^_<>])[^$|\n]{1,200})(?<=[^\s\\])\$(?![\d$]))
    | (?P<destination>(?<=\])\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\))     # [text](address "title")
    | (?P<reference>(?<=\])\[[^\[\]\n]*\])                                     # [text][reference]
    | (?P<note>\[\^[^\[\]\s]+\]:?)                                             # [^note]
    | (?P<citation>\[(?=[^\[\]\n]*\])[^\[\]\n]*(?<![A-Za-z0-9])@[A-Za-z0-9_][^\[\]\n]*\])      # [see @key, p. 3]
    | (?P<definition>^[ ]{0,3}\[[^\[\]\n]+\]:[ \t]*\S+.*?$)                    # [reference]: address
    | (?P<attributes>(?<=[\])}`])\{[^{}\n]*\}|\{[\#.:][^{}\n]*\})               # {#id .class}
    | (?P<rule>^(?=[ \t>|:]*-)[ \t>|:-]+\r?$)                                  # the second line of a table, a rule
    | (?P<struck>~~(?=[^\s~])[^~\n]{1,300}~~)
    | """
    + SUBSCRIPT
    + r"""
    | (?P<emphasis>\*+|(?<![A-Za-z0-9])_+|_+(?![A-Za-z0-9])|~~|^[ \t>]*\#{1,6}[ \t])
    | """
    + TAG
)
_INLINE_FLAGS = re.VERBOSE | re.DOTALL | re.MULTILINE | re.IGNORECASE
_END_OF_PARAGRAPH = regex(r"\n(?=[ \t>]*\r?\n)")
_TICKS = Pair(CODE, r"(?<!`)(?P<ticks>`+)(?!`)", regex(r"(`+)"), barrier=_END_OF_PARAGRAPH)

_MARKDOWN = Scanner(_INLINE, _INLINE_FLAGS, (*PAIRS, _TICKS))
# In MDX a brace begins an expression, and `<!--` is not a comment: https://mdxjs.com/docs/what-is-mdx/
_MDX = Scanner(
    rf"^(?P<shown>(?:import|export)[ ].*?$) | {_INLINE}",
    _INLINE_FLAGS,
    (Pair(COMMENT, r"(?P<comment_opener>\{/\*)", regex(r"\*/\}")), PAIRS[1], _TICKS),
)


def _around(code: list[tuple[int, int]], scanner: Scanner, text: str) -> Iterator[Piece]:
    """Yield the blocks of code, and the pieces of the text between them."""
    position = 0
    for start, end in code:
        yield from scanner.pieces(text, position, start)
        yield Piece(CODE, start, end)
        position = end
    yield from scanner.pieces(text, position)


def markdown(text: str) -> Iterator[Piece]:
    """Yield the pieces of a text in Markdown: CommonMark, GFM, and the dialects of pandoc, Quarto and MyST."""
    return _around(_markdown_code(text), _MARKDOWN, text)


def mdx(text: str) -> Iterator[Piece]:
    """Yield the pieces of a text in MDX, which has no indented code."""
    return _around(_markdown_code(text, indented=False), _MDX, text)


def _markdown_code(text: str, *, indented: bool = True) -> list[tuple[int, int]]:
    """Return the spans of front matter and of lines of code, fenced or indented, without what a reader sees of them."""
    front = _FRONT_MATTER.match(text)
    found = [*_code_of_front_matter(text, front.end())] if front else []
    blocks = _MarkdownBlocks(indented=indented)
    for start, end, line in lines_of(text, front.end() if front else 0):
        if blocks.is_code(line):
            caption = _CAPTION_OF_CODE.match(line)
            found.append((start, start + caption.end() if caption else end))
    return found


def _code_of_front_matter(text: str, end: int) -> Iterator[tuple[int, int]]:
    """Yield the spans of front matter, up to an offset, that a reader does not see."""
    position = 0
    for shown in _SHOWN.finditer(text, 0, end):
        start, stop = shown.span(shown.lastgroup or 0)
        yield position, start
        position = stop
    yield position, end


def front_matter(text: str, key: str) -> list[str]:
    """Return the values of a key, a pattern, in the front matter of a text: one, or those of a list."""
    front = _FRONT_MATTER.match(text)
    entry = re.search(_ENTRY.format(key), text[: front.end()], re.MULTILINE) if front else None
    if not entry:
        return []
    line, below = entry["line"].strip(), entry["below"]
    if line.startswith(("|", ">")):
        values = [" ".join(below.split())]
    elif line.startswith("["):
        values = line.strip("[]").split(",")
    else:
        values = [line] if line else [item["value"] for item in _VALUE_BELOW.finditer(below)]
    return [value for one in values if (value := one.strip().strip("\"'"))]


_ENTRY = r"^{}[ \t]*[:=](?P<line>[^\n]*)\n(?P<below>(?:[ \t]+[^\n]*\n|-[ \t][^\n]*\n)*)"
_VALUE_BELOW = regex(r"(?m)^[ \t]*(?:-[ \t]+)?(?:name[ \t]*:)?(?P<value>[^:\n]+)$")


class _MarkdownBlocks:
    """The state of the blocks of a Markdown text while its lines are read in order.

    https://spec.commonmark.org/0.31.2/#container-blocks: a block may be inside quotes and list items, whose
    indentation does not make it code.
    """

    def __init__(self, *, indented: bool) -> None:
        self._indented = indented
        self._fence = ""  # what the open block of code began with
        self._fence_is_quoted = False
        self._directives: list[str] = []  # what those began with that are open, the outermost first
        self._in_options = False  # of a directive, which are above its text
        self._in_comment = False  # it goes on over several lines, in which nothing is code
        self._items: list[int] = []  # the columns that the contents of the open list items begin at
        self._after_blank = True
        self._after_code = False

    def is_code(self, line: str) -> bool:
        """Return whether the next line is code."""
        quote = _QUOTE.match(line)
        inner = line[quote.end() :] if quote else line
        content = inner.lstrip(" \t")
        if self._is_fenced(content, is_quoted=quote is not None):
            return True
        if self._in_comment:
            self._in_comment = "-->" not in line
            return False
        if self._is_of_directive(content):
            return True
        if not content:
            self._after_blank = True
            return self._after_code
        indentation = indentation_of(inner)
        if self._after_blank or _ITEM.match(content):  # else the paragraph of an item may go on without indentation
            while self._items and indentation < self._items[-1]:
                self._items.pop()
        depth = indentation - (self._items[-1] if self._items else 0)
        self._after_code = self._indented and depth >= _DEEP and (self._after_blank or self._after_code)
        self._after_blank = False
        return self._after_code or self._begins(content, indentation, is_quoted=quote is not None)

    def _is_fenced(self, content: str, *, is_quoted: bool) -> bool:
        """Return whether a line belongs to the open fenced block, and close the block if the line ends it."""
        if not self._fence or (self._fence_is_quoted and not is_quoted):
            self._fence = ""
            return False
        if content.startswith(self._fence) and not content.strip(self._fence[0] + " \t"):
            self._fence = ""
        return True

    def _is_of_directive(self, content: str) -> bool:
        """Return whether a line begins or ends a directive of MyST whose content is text, or is one of its options."""
        directive = _DIRECTIVE.match(content) if len(self._directives) < _MOST_DIRECTIVES else None
        if directive:
            self._directives.append(directive["fence"])
            self._in_options = self._after_blank = True
            return True
        self._in_options = self._in_options and _OPTION.match(content) is not None
        if self._in_options:
            return True
        for number, fence in enumerate(self._directives):
            if content.startswith(fence) and not content.strip(fence[0] + " \t"):
                del self._directives[number:]
                self._after_blank = True
                return True
        return False

    def _begins(self, content: str, indentation: int, *, is_quoted: bool) -> bool:
        """Record the list items and the comment that a line opens; return whether it opens a fenced block."""
        while item := _ITEM.match(content):
            # The content of an item starts at its text, or one column after its marker if code or nothing follows.
            sign = len(item[0].rstrip())
            gap = len(item[0]) - sign
            content = content[item.end() :]
            indentation += sign + (gap if gap <= _DEEP and content else 1)
            self._items.append(indentation)
        if _OVER_A_BLOCK.match(content):
            self._items.append(indentation + _DEEP)
        self._in_comment = content.startswith("<!--") and "-->" not in content
        fence = _FENCE.match(content)
        if fence:
            self._fence, self._fence_is_quoted = fence["fence"], is_quoted
        return fence is not None
