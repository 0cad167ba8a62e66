"""The markers of a report: comments that hold a command line, and after what they stand for a comment that closes them.

    <!-- innofacts show rd-expenditure-2023 -c figure -->3,327.8 billion CNY<!-- /innofacts 51d0e7c4 -->

The closer carries a checksum of what stands between, so that what somebody wrote there by hand is not overwritten.
"""

import re
import shlex
from collections.abc import Iterator
from hashlib import sha256
from typing import NamedTuple

from innofacts.documents.files import Report
from innofacts.documents.markup import Markup
from innofacts.documents.scanner import Piece
from innofacts.errors import Problem

_OPENER = re.compile(r"innofacts(?:\s+(?P<command>.*))?\Z", re.DOTALL)
_CLOSER = re.compile(r"/innofacts(?:\s+(?P<checksum>.*))?\Z", re.DOTALL)
_CHECKSUM = re.compile(r"[0-9a-f]{8}")
_CHECKSUM_DIGITS = 8

# What may stand on the line of a block before its marker: white space, and the signs of quotes and list items, of which
# those of the items do not stand on the lines that follow.
_MARGIN = re.compile(r"(?:[ \t]|>|(?:[-*+•]|\d{1,9}[.)])(?=[ \t]))*")
_ONLY_ON_THE_FIRST_LINE = re.compile(r"[^\s>]")


class Marker(NamedTuple):
    """A marker, and what stands in it."""

    start: int
    """The first code point of the opener."""
    body: tuple[int, int]
    """The span between opener and closer."""
    end: int
    """The code point after the closer."""
    words: tuple[str, ...]
    """The command line, as a shell would split it, without the name of the program."""
    checksum: str
    """What the closer says; empty where it says nothing yet."""
    margin: str
    """What every line of a block begins with, but the first of a list item."""
    is_block: bool
    """Whether opener and closer stand on lines of their own."""
    begins_line: bool
    """Whether words that it holds are the first of their line."""


def find_markers(report: Report, host: Markup) -> tuple[list[Marker], list[Problem]]:
    """Return the markers of a report, in order, and the problems that they have."""
    markers: list[Marker] = []
    problems: list[Problem] = []
    opener: Piece | None = None
    for comment in host.comments(report.text):
        closer = _CLOSER.match(comment.text)
        if closer is None:
            if _OPENER.match(comment.text) is None:
                continue
            if opener:
                line, _ = report.place(opener.start)
                message = f"this marker begins inside the marker of line {line}, which is not closed"
                problems.append(
                    report.problem(comment.start, message, f"close that one first: {host.comment('/innofacts')}")
                )
            opener = comment
        elif opener is None:
            problems.append(report.problem(comment.start, "this closes no marker", "remove it"))
        else:
            found = _marker(report, opener, comment)
            if isinstance(found, Problem):
                problems.append(found)
            else:
                markers.append(found)
            opener = None
    if opener:
        hint = f"write {host.comment('/innofacts')} where it ends"
        problems.append(report.problem(opener.start, "this marker is never closed", hint))
    return markers, problems


def _marker(report: Report, opener: Piece, closer: Piece) -> Marker | Problem:
    """Return the marker of an opener and its closer, or what is wrong with it."""
    text = report.text
    command, checksum = (
        pattern.match(comment.text)[1] or ""  # type: ignore[index]  # both have matched before
        for pattern, comment in ((_OPENER, opener), (_CLOSER, closer))
    )
    if checksum and not _CHECKSUM.fullmatch(checksum):
        return report.problem(
            closer.start, "a closing comment contains only a checksum of eight hex digits", "write /innofacts"
        )
    try:
        words = tuple(shlex.split(command))
    except ValueError:
        return report.problem(opener.start, "the command line has a quotation mark that is not closed")
    if not words:
        return report.problem(opener.start, "the marker has no command line", "for example innofacts show ID -c figure")
    before = text[text.rfind("\n", 0, opener.start) + 1 : opener.start]
    before_closer = text[text.rfind("\n", 0, closer.start) + 1 : closer.start]
    after_opener, after_closer = (_rest_of_line(text, comment.end) for comment in (opener, closer))
    is_block = (
        closer.start > opener.end + len(after_opener)
        and all(_MARGIN.fullmatch(margin) for margin in (before, before_closer))
        and not (after_opener + after_closer).strip()
    )
    begins_line = not is_block and _MARGIN.fullmatch(before) is not None
    margin = _ONLY_ON_THE_FIRST_LINE.sub(" ", before) if is_block else ""
    body = (opener.end, closer.start)
    return Marker(opener.start, body, closer.end, words, checksum, margin, is_block, begins_line)


def _rest_of_line(text: str, start: int) -> str:
    end = text.find("\n", start)
    return text[start : len(text) if end < 0 else end]


def checksum(body: str, host: Markup) -> str:
    """Return the checksum of what stands in a marker, the same however its cells are padded and its lines indented."""
    return sha256(cells(body, host).encode()).hexdigest()[:_CHECKSUM_DIGITS]


def cells(body: str, host: Markup) -> str:
    """Return what stands in a marker as its lines and cells, without what only lays them out."""
    if host.name == "html":  # whose white space between tags says nothing, line ends included
        return re.sub(r"\s*(<[^<>]*>)\s*", r"\1", " ".join(body.split()))
    lines = _laid_out(body)
    if host.format == "markdown":
        lines = (_EMPHASIS.sub("*", _BULLET.sub("- ", line)) for line in lines)
    return "\n".join(lines)


_PADDING = re.compile(r"[ \t]*(?<!\\)([|&])[ \t]*")
# In Markdown, which of two signs begins an item or sets words in italics is the formatter's affair too.
_BULLET = re.compile(r"^[*+] ")
_EMPHASIS = re.compile(r"(?<!\\)_")
_DELIMITER_ROW = re.compile(r"\|[\s|:-]+\|?")


def _laid_out(body: str) -> Iterator[str]:
    for line in body.splitlines():
        words = " ".join(line.lstrip(" \t>").split())
        if _DELIMITER_ROW.fullmatch(words):
            words = re.sub("-+", "-", words)
        if words:
            yield _PADDING.sub(r"\1", words)
