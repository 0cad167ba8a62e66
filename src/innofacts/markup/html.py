"""HTML: its code, comments and tags, and the text that a reader sees of a page."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser

from innofacts.markup.scanner import CODE, COMMENT, Pair, Piece, Scanner

TAG = r"(?P<tag></?[A-Za-z][^<>]*>|<[!?][^<>]*>)"
_ELEMENTS = "script|style|textarea|pre|code|kbd|samp|var|svg|math"
PAIRS = (
    Pair(COMMENT, "(?P<comment_opener><!--)", re.compile("-->")),
    Pair(
        CODE,
        rf"<(?P<element>{_ELEMENTS})\b",
        re.compile(rf"</({_ELEMENTS})\s*>", re.IGNORECASE),
        head=re.compile(">"),
    ),
)
_HTML = Scanner(TAG, re.IGNORECASE, PAIRS)


def html(text: str) -> Iterator[Piece]:
    """Yield the pieces of an HTML page; elements such as `<pre>` and `<code>` are code."""
    return _HTML.pieces(text)


_UNSEEN = frozenset(("script", "style", "noscript", "template", "head", "title", "svg"))
_BLOCKS = frozenset(
    "address article aside blockquote body dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html "
    "li main nav ol p pre section table td th tr ul".split()
)


def text_of_html(page: str) -> str:
    """Return the text that a reader sees of a page, with an empty line between blocks."""
    reader = _Page()
    reader.feed(page)
    reader.close()
    blocks = (" ".join(block.split()) for block in "".join(reader.pieces).split("\n\n"))
    return "\n\n".join(block for block in blocks if block)


class _Page(HTMLParser):
    """A parser that collects the visible text of a page in pieces, with an empty line where a block begins or ends."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - the parser's
        """Begin a block, or an element that is not shown."""
        self._unseen = 0 if tag == "body" else self._unseen + (tag in _UNSEEN)  # </head> may be left out
        self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        """End a block, or an element that is not shown."""
        self._unseen = max(0, self._unseen - (tag in _UNSEEN))
        self._break(tag)

    def _break(self, tag: str) -> None:
        if tag in _BLOCKS:
            self.pieces.append("\n\n")
        elif tag == "br":
            self.pieces.append(" ")

    def handle_data(self, data: str) -> None:
        """Collect text that is shown; an empty line within it does not separate blocks."""
        if not self._unseen:
            self.pieces.append(" ".join(data.split("\n")))
