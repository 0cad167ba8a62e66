"""HTML: its code, comments and tags, and the text that a reader sees of a page."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from html import unescape
from html.parser import HTMLParser
from typing import NamedTuple

from innofacts.markup.json_ld import article_in
from innofacts.markup.quantities import RAISED
from innofacts.markup.scanner import CODE, COMMENT, MARKUP, Pair, Piece, Scanner
from innofacts.patterns import regex

TAG = r"(?P<tag></?[A-Za-z][^<>]*>|<[!?][^<>]*>)"
_STRUCK = ("del", "s", "strike")  # struck out
_ELEMENTS = "|".join(("script", "style", "textarea", "pre", "code", "kbd", "samp", "var", "svg", "math", *_STRUCK))
# A comment of an editor below a page that Google Docs has exported.
_REMARK = r"""<div\b[^<>]{0,300}>\s*<p\b[^<>]{0,300}>\s*<a\b[^<>]{0,300}\bid=["']cmnt\d"""
_END_OF_REMARK = r"</div\s*>"
PAIRS = (
    Pair(COMMENT, "(?P<comment_opener><!--)", regex("-->")),
    Pair(CODE, f"(?P<remark>{_REMARK})", regex(f"(?i){_END_OF_REMARK}")),
    Pair(CODE, r"(?P<links><nav\b)", regex(r"(?i)</nav\s*>"), head=regex(">")),  # a table of contents repeats headings
    Pair(CODE, rf"<(?P<element>{_ELEMENTS})\b", regex(rf"(?i)</({_ELEMENTS})\s*>"), head=regex(">")),
)
_HTML = Scanner(TAG, re.IGNORECASE, PAIRS)


def html(text: str) -> Iterator[Piece]:
    """Yield the pieces of an HTML page; elements such as `<pre>`, `<code>`, `<nav>` and `<del>` are code."""
    return _HTML.pieces(text)


_UNSEEN = frozenset(("script", "style", "noscript", "template", "head", "title", "svg", *_STRUCK))
_BLOCKS = frozenset(
    "address article aside blockquote body dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html "
    "li main nav ol p pre section table td th tr ul".split()
)


def text_of_html(page: str) -> str:
    """Return the text that a reader sees of a page, with an empty line between blocks.

    A table of short cells, over as many columns in each row, is a block with a line for each row: `| India | 310 |`.
    """
    blocks = (block.split(_ROW) for block in "".join(_read(page).pieces).split("\n\n"))
    lines = ("\n".join(" ".join(line.split()) for line in block) for block in blocks)
    return "\n\n".join(block for block in lines if block)


def hidden(text: str, pieces: Callable[[str], Iterable[Piece]] = html) -> list[tuple[int, int]]:
    """Return the spans of elements in a text that are not shown, or struck out, by an attribute, in order.

    `pieces` are those of its markup; tags in code are none. One of which the end may be left out ends with the next
    element that it cannot hold.
    """
    if not _MAY_HIDE.search(text):
        return []
    open_ = defaultdict[str, list[tuple[int, bool]]](list)  # where each element begins, and whether it is hidden
    found: list[tuple[int, int]] = []

    def end(name: str, start: int, stop: int) -> None:
        begin, is_hidden = open_[name].pop() if open_[name] else (start, False)
        if is_hidden:
            while found and found[-1][0] > begin:
                found.pop()
            found.append((begin, stop))

    for piece in pieces(text):
        tag = _TAG_NAME.match(text, piece.start) if piece.kind == MARKUP else None
        if tag is None:
            continue
        name = tag["name"].lower()
        if tag["closing"]:
            end(name, piece.start, piece.end)
            continue
        if name in _BLOCKS and open_["p"]:
            end("p", piece.start, piece.start)
        is_hidden = name == "template" or _is_hidden(text[piece.start : piece.end])
        if name not in _EMPTY and not text.endswith("/>", 0, piece.end):
            open_[name].append((piece.start, is_hidden))
    return found


_MAY_HIDE = regex(r"(?i)\shidden\b|<template\b|display\s*:\s*none|visibility\s*:\s*hidden|line-through")
_TAG_NAME = regex(r"<(?P<closing>/?)(?P<name>[A-Za-z][A-Za-z0-9-]*)")
_EMPTY = frozenset("area base br col embed hr img input link meta source track wbr".split())  # that hold nothing
_VALUE = regex(r"""=\s*(?:"[^"]*"|'[^']*')""")
_STYLE = regex(r"""(?i)\sstyle\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)')""")
_HIDES = regex(
    r"(?i)(?:^|[;\s])(?:display\s*:\s*none\b|visibility\s*:\s*hidden\b|text-decoration(?:-line)?\s*:[^;]*\bline-through)"
)


def _is_hidden(tag: str) -> bool:
    """Return whether an element is hidden or struck out by the attributes in its tag."""
    style = _STYLE.search(tag)
    is_styled = style is not None and _HIDES.search(style["double"] or style["single"] or "") is not None
    return is_styled or re.search(r"(?i)\shidden(?=[\s=/>])", _VALUE.sub("=", tag)) is not None


def _read(page: str) -> "_Page":
    """Return the parser of a page that has read it."""
    reader = _Page()
    for start, end in reversed(hidden(page)):
        page = page[:start] + page[end:]
    page = _REMARKS.sub("", _NO_CHARACTER.sub("\ufffd", page))
    # Without a ">" after it, a "<" begins no tag; the parser would look for its end from each "<" on.
    last = page.rfind(">") + 1
    reader.feed(_LONG_TAG.sub(r"<\1>", page[:last]) + page[last:].replace("<", "&lt;"))
    reader.close()
    return reader


def marks_of_html(page: str) -> list[tuple[str, str]]:
    """Return what a page says of itself for programs, in order: a name in lower case, and a value.

    These are its <meta>, each <time> by its property and its classes (`.published`), the address that it calls
    `canonical`, and what its JSON-LD says of the article: its day, or the days in it if it is not clear which article
    that is, and as `schema:type`, `schema:person`, `schema:organization` and `schema:publisher` the rest.
    """
    reader = _read(page)
    scripts = ["".join(pieces) for pieces in reader.scripts]
    article = article_in(scripts, (value for name, value in reader.marks if name in ("canonical", "og:url")))
    if article is None:
        return [*reader.marks, *(("datepublished", day) for one in scripts for day in _JSON_LD.findall(one))]
    said = [
        ("datepublished", article.day),
        ("schema:type", article.kind),
        *(("schema:person", name) for name in article.persons),
        *(("schema:organization", name) for name in article.bodies),
        ("schema:publisher", article.publisher),
    ]
    others = (one for one in reader.marks if one[0] != "datepublished" or not article.day)  # may be of other articles
    return [*others, *((name, unescaped(value)) for name, value in said if value)]


def headings_of_html(page: str) -> list[str]:
    """Return the texts of the highest headings of a page, `<h1>`, as `text_of_html` gives them."""
    return [text_of_html(match[1]) for match in _HEADING.finditer(page)]


_HEADING = regex(r"(?is)<h1\b[^<>]{0,1000}>(.{1,1000}?)</h1")


def unescaped(text: str) -> str:
    """Return a text with the characters that its references such as `&lt;` and `&#60;` stand for."""
    return unescape(_NO_CHARACTER.sub("\ufffd", text))


_REMARKS = regex(rf"(?i){_REMARK}(?s:.){{0,9999}}?{_END_OF_REMARK}")
_NO_CHARACTER = regex(r"&#[Xx]?[0-9A-Fa-f]{20,};?")  # Python raises ValueError for thousands of digits
# Attributes are not shown, and the parser takes a kilobyte of memory for each one of a tag.
_LONG_TAG = regex(r"<([A-Za-z][A-Za-z0-9]{0,20}\b)[^<>]{50000,}>")
_ROW = "\v"  # what the rows of a table are between
_LONGEST_CELL = 200  # characters
_JSON_LD = regex(r'"datePublished"\s{0,9}:\s{0,9}"([^"\n]{1,60})"')
_MARK = regex(r"[\d, ]{1,8}")  # of a note, or a power


_SPAN = regex(r"[1-9]\d?")


class _Opened(NamedTuple):
    """A cell of a table."""

    start: int
    """The piece of the page that it begins with."""
    columns: int
    """How many columns it spans."""
    rows: int
    """How many rows it spans."""


def _spread(rows: Sequence[Sequence[tuple[str, _Opened]]]) -> list[list[str]]:
    """Return the cells of each row with empty ones where a cell spans columns or rows; a label is that of each row."""
    spread: list[list[str]] = []
    below: dict[int, int] = {}  # for the columns of a cell that spans rows, how many rows there still are
    label = ""
    for row in rows:
        cells: list[str] = []
        for text, cell in (*row, ("", None)):
            while below.get(len(cells)):
                below[len(cells)] -= 1
                cells.append("" if cells else label)
            if cell:
                label = label if cells else text
                below |= {len(cells) + n: cell.rows - 1 for n in range(cell.columns)}
                cells += [text, *[""] * (cell.columns - 1)]
        spread.append(cells)
    return spread


class _Page(HTMLParser):
    """A parser that collects the visible text of a page in pieces, with an empty line where a block begins or ends."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self.marks: list[tuple[str, str]] = []
        self.scripts: list[list[str]] = []  # the pieces of each that is JSON-LD
        self._is_json_ld = False
        self._unseen = self._raised = 0  # open elements
        self._rows: list[list[_Opened]] = []  # the cells of the outermost table

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a block, or an element that is not shown."""
        self._mark(tag, dict(attrs))
        self._unseen = 0 if tag == "body" else self._unseen + (tag in _UNSEEN)  # </head> may be left out
        self._raised += tag == "sup"
        self._break(tag)
        if tag == "table":
            self._rows = []  # a table within a table is not a row of numbers
        elif tag == "tr":
            self._rows.append([])
        elif tag in ("td", "th") and self._rows:
            spans = {name: value for name, value in attrs if value and _SPAN.fullmatch(value)}
            columns, rows = (int(spans.get(name) or 1) for name in ("colspan", "rowspan"))
            self._rows[-1].append(_Opened(len(self.pieces), columns, rows))

    def _mark(self, tag: str, given: dict[str, str | None]) -> None:
        """Collect what a <meta>, <link> or <time> says, given its attributes, and find out if a script is JSON-LD."""
        self._is_json_ld = tag == "script" and (given.get("type") or "").lower() == "application/ld+json"
        if self._is_json_ld:
            self.scripts.append([])
        names: Sequence[str] = ()
        if tag == "meta":
            names = [given[name] or name for name in ("name", "property", "itemprop") if name in given]
        elif tag == "time":
            classes = (f".{name}" for name in (given.get("class") or "").split())
            names = [*(given[name] or name for name in ("itemprop", "pubdate") if name in given), *classes]
        elif tag == "link" and "canonical" in (given.get("rel") or "").lower().split():
            names = ["canonical"]
        value = given.get("content") or given.get("datetime") or given.get("href")
        self.marks += [(name.lower(), value) for name in names if value]

    def handle_endtag(self, tag: str) -> None:
        """End a block, or an element that is not shown."""
        self._unseen = max(0, self._unseen - (tag in _UNSEEN))
        self._raised -= tag == "sup" and self._raised > 0
        if tag == "table":
            self._close_table()
        self._break(tag)

    def _close_table(self) -> None:
        """Write the table that ends as rows between bars, if it has the form of a table of numbers."""
        rows, self._rows = [row for row in self._rows if row], []
        starts = [cell.start for row in rows for cell in row]
        ends = [*starts[1:], len(self.pieces)]
        texts = iter(" ".join("".join(self.pieces[start:end]).split()) for start, end in zip(starts, ends, strict=True))
        cells = _spread([[(next(texts), cell) for cell in row] for row in rows])
        is_table = len(cells) > 1 and len(cells[0]) > 1 and len({len(row) for row in cells}) == 1
        if is_table and all(len(cell) <= _LONGEST_CELL and "|" not in cell for row in cells for cell in row):
            self.pieces[starts[0] :] = [_ROW.join(f"| {' | '.join(row)} |" for row in cells)]

    def _break(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._raised = 0  # where </sup> is missing
            self.pieces.append("\n\n")
        elif tag == "br":
            self.pieces.append(" ")

    def handle_data(self, data: str) -> None:
        """Collect text that is shown; an empty line within it does not separate blocks."""
        if self._is_json_ld and self._unseen:
            self.scripts[-1].append(data)
        if not self._unseen:
            shown = data.translate(RAISED) if self._raised and _MARK.fullmatch(data) else data
            self.pieces.append(shown.replace("\n", " ").replace(_ROW, " "))
