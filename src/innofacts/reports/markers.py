"""The markers of a report: a comment with a command line, the opener, the output of the command, and a closing comment.

    <!-- innofacts show rd-expenditure-2023 -c figure -->3,327.8 billion CNY<!-- /innofacts 51d0e7c4 -->

The closer contains a checksum of the content, so that changes made by hand are noticed and not overwritten.
"""

import re
import shlex
from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import zip_longest
from typing import NamedTuple

from innofacts.documents.document import Document
from innofacts.errors import Problem
from innofacts.markup.html import unescaped
from innofacts.markup.languages import ALWAYS_WITHIN, Markup
from innofacts.markup.scanner import Piece
from innofacts.patterns import regex
from innofacts.requests import OF_MARKERS
from innofacts.showing import quoted
from innofacts.suggesting import nearest

_PROGRAM = "innofacts"
_NAMED = regex(rf"(\w{{7,11}}:?)\s(?:{'|'.join(OF_MARKERS)})\s")
_OPENER = regex(r"(?s)innofacts(?:\s+(?P<command>.*))?\Z")
_CLOSER = regex(r"(?s)/innofacts(?:\s+(?P<checksum>.*))?\Z")
_CHECKSUM = regex(r"[0-9a-f]{8}")
_CHECKSUM_DIGITS = 8

# The text allowed before the marker of a block: white space, and the signs of quotes and of list items. Those of list
# items are not repeated on the following lines.
_MARGIN = regex(r"(?:[ \t]|>|(?:[-*+•]|\d{1,9}[.)])(?=[ \t]))*")
_ONLY_ON_THE_FIRST_LINE = regex(r"[^\s>]")


class Marker(NamedTuple):
    """A marker and the span of its content."""

    start: int
    """The first code point of the opener."""
    body: tuple[int, int]
    """The span between opener and closer."""
    end: int
    """The code point after the closer."""
    words: tuple[str, ...]
    """The command line, as a shell would split it, without the name of the program."""
    checksum: str
    """The checksum in the closer; empty if the marker has not been filled yet."""
    margin: str
    """The text that each line of a block begins with, except the first line of a list item."""
    is_block: bool
    """Whether opener and closer are on lines of their own."""
    begins_line: bool
    """Whether its content begins a line."""


def find_markers(report: Document, markup: Markup) -> tuple[list[Marker], list[Problem]]:
    """Return the markers of a report, in order, and their problems."""
    markers: list[Marker] = []
    problems: list[Problem] = []
    opener: Piece | None = None
    for comment in _comments(report, markup):
        closer = _CLOSER.match(comment.text)
        if closer is None:
            if _OPENER.match(comment.text) is None:
                if name := _misspelt(comment):
                    message, hint = f"this marker begins with {quoted(name)}", markup.comment(f"{_PROGRAM} ...")
                    problems.append(report.problem(comment.start, message, f"write {hint}"))
                continue
            if opener:
                line, _ = report.place(opener.start)
                message = f"this marker begins inside the marker of line {line}, which is not closed"
                problems.append(
                    report.problem(comment.start, message, f"close that one first: {markup.comment('/innofacts')}")
                )
            opener = comment
        elif opener is None:
            hint = f"remove it, or begin the marker that it closes: {markup.comment('innofacts ...')}"
            problems.append(report.problem(comment.start, "this closes no marker", hint))
        else:
            found = _marker(report, opener, comment)
            if isinstance(found, Problem):
                problems.append(found)
            else:
                markers.append(found)
            opener = None
    if opener:
        hint = f"write {markup.comment('/innofacts')} where it ends"
        problems.append(report.problem(opener.start, "this marker is never closed", hint))
    return markers, problems


def _misspelt(comment: Piece) -> str:
    """Return the word that a comment with a command begins with if it may be a typo of the program; else nothing."""
    name = _NAMED.match(comment.text)
    return name[1] if name and nearest(name[1], [_PROGRAM], edits=2) else ""


def _comments(report: Document, markup: Markup) -> Iterator[Piece]:
    """Yield the comments of a report; a marker that need not be closed has an empty closer right after it."""
    comments = markup.comments(report.text)
    for comment, following in zip_longest(comments, comments[1:]):
        yield comment
        is_opener = markup.place_of_words == ALWAYS_WITHIN and _OPENER.match(comment.text)
        if is_opener and not (following and _CLOSER.match(following.text)):
            yield Piece(comment.kind, comment.end, comment.end, "/innofacts")


def _marker(report: Document, opener: Piece, closer: Piece) -> Marker | Problem:
    """Return the marker of an opener and its closer, or the problem it has."""
    text = report.text
    command, recorded = (
        pattern.match(comment.text)[1] or ""  # type: ignore[index]  # both have already matched
        for pattern, comment in ((_OPENER, opener), (_CLOSER, closer))
    )
    if recorded and not _CHECKSUM.fullmatch(recorded):
        return report.problem(
            closer.start, "a closing comment contains only a checksum of eight hex digits", "write /innofacts"
        )
    try:
        words = tuple(shlex.split(command))
    except ValueError:
        return report.problem(
            opener.start, "the command line has a quotation mark that is not closed", "close it, or leave it out"
        )
    if not words:
        return report.problem(opener.start, "the marker has no command line", "for example innofacts show ID -c figure")
    before = text[text.rfind("\n", 0, opener.start) + 1 : opener.start]
    is_closed = closer.start < closer.end
    before_closer = text[text.rfind("\n", 0, closer.start) + 1 : closer.start] if is_closed else ""
    after_opener, after_closer = (_rest_of_line(text, comment.end) for comment in (opener, closer))
    is_block = (
        (closer.start > opener.end + len(after_opener) or not is_closed)
        and all(_MARGIN.fullmatch(margin) for margin in (before, before_closer))
        and not (after_opener + after_closer).strip()
    )
    begins_line = not is_block and _MARGIN.fullmatch(before) is not None
    margin = _ONLY_ON_THE_FIRST_LINE.sub(" ", before) if is_block else ""
    body = (opener.end, closer.start)
    return Marker(
        start=opener.start,
        body=body,
        end=closer.end,
        words=words,
        checksum=recorded,
        margin=margin,
        is_block=is_block,
        begins_line=begins_line,
    )


def _rest_of_line(text: str, start: int) -> str:
    end = text.find("\n", start)
    return text[start : len(text) if end < 0 else end]


def checksum(body: str, markup: Markup) -> str:
    """Return the checksum of the content of a marker, without the padding of cells and the indents of lines."""
    return sha256(cells(body, markup).encode()).hexdigest()[:_CHECKSUM_DIGITS]


def cells(body: str, markup: Markup) -> str:
    """Return the lines and cells of the content of a marker, without padding and indents."""
    if markup.name == "html":  # white space between tags has no meaning, and neither have line ends
        return re.sub(r"\s*(<[^<>]*>)\s*", r"\1", " ".join(body.split()))
    if markup.name == "office":  # which shows what Markdown says
        shown = (_shown(line) for line in _laid_out(body) if not _DELIMITER_ROW.fullmatch(line))
        return "\n".join(filter(None, shown))
    lines: Iterable[str] = _laid_out(body)
    if markup.format == "markdown":
        lines = (_EMPHASIS.sub("*", _BULLET.sub("- ", line)) for line in lines)
    return "\n".join(lines)


def read_back(content: str, markup: Markup) -> str:
    """Return the content of a marker as it is read again: from a Word file without the signs of Markdown."""
    if markup.name != "office":
        return content
    lines = (line for line in content.split("\n") if not _DELIMITER_ROW.fullmatch(line))
    return unescaped(_ESCAPED.sub(r"\1", "\n".join(lines)))


def _shown(line: str) -> str:
    """Return a line of Markdown without the signs that are or may be markup, so that it is what a reader sees."""
    words = _BETWEEN_CELLS.sub(" ", unescaped(_ITEM.sub("", line)))
    return " ".join(_SIGNS.sub("", words).split())


_ITEM = regex(r"^- ")
_ESCAPED = regex(r"\\(.)")
_BETWEEN_CELLS, _SIGNS = regex(r"<br>|\|"), regex(r"[\\*_<>`]")
_PADDING = regex(r"[ \t]*(?<!\\)([|&])[ \t]*")
# A formatter of Markdown may also change the sign that begins a list item, or the one that sets words in italics.
_BULLET = regex(r"^[*+] ")
_EMPHASIS = regex(r"(?<!\\)_")
_DELIMITER_ROW = regex(r"\|[\s|:-]+\|?")


def _laid_out(body: str) -> Iterator[str]:
    for line in body.splitlines():
        words = " ".join(line.lstrip(" \t>").split())
        if _DELIMITER_ROW.fullmatch(words):
            words = re.sub("-+", "-", words)
        if words:
            yield _PADDING.sub(r"\1", words)
