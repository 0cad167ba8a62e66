"""The caption of a table: marked as one, numbered, or the element for it, above or below."""

from bisect import bisect_left
from collections.abc import Sequence

from innofacts.markup.outline import Span
from innofacts.markup.table_rows import OPTION
from innofacts.patterns import regex

_NUMBER_OF_TABLE = r"(?:Table|Tab\.)[ ~]?[\dA-Z][\d.]*(?:[.:–—-]|\*\*|[ ])+"
_CAPTION = regex(rf"[*_]{{0,3}}(?:{_NUMBER_OF_TABLE}|Table:|:[ ]|\.\.[ ][a-z-]*table::|\.(?=\w))(?P<text>[^\n]*)")
_NUMBERED = regex(rf"\s*{_NUMBER_OF_TABLE}(?P<text>[^\n]*)")
_ELEMENT = regex(r"(?s)<caption\b[^<>]*>(?P<element>.{1,1000}?)</caption>|\\caption\*?\{(?P<command>[^{}]*)\}")
_FARTHEST = 1000  # characters around a table in which its caption may be


def caption_next_to(text: str, captions: Sequence[Span], first: int, last: int) -> str:
    """Return the text of the caption right above or right below the table between two code points."""
    at = bisect_left(captions, (first, first))
    for start, end in captions[max(0, at - 1) : at + 1]:
        if not text[min(end, last) : max(start, first)].strip(" |\n"):
            return " ".join(_LABEL.sub("", text[start:end]).split())
    return ""


_LABEL = regex(_NUMBER_OF_TABLE)


def caption_around(text: str, running: str, first: int, last: int) -> str:
    """Return the caption of the table between two code points, which is marked as such; empty if there is none."""
    start = max(0, first - _FARTHEST)
    for read, form in ((text, _CAPTION), (running, _NUMBERED)):  # as it is marked, and as readers see it
        for line in (*lines_before(read, start, first), *_lines_after(read, last)):
            match = form.match(read, *line)
            if match:
                span = slice(*match.span("text"))
                return (running[span] if running[span].strip() else text[span]).strip(" *_")
    begin = max((match.start() for match in _BEGIN.finditer(text, start, first)), default=first)
    end = _END.search(text, begin, last + _FARTHEST)
    is_around = end is not None and last <= end.start()
    element = _ELEMENT.search(text, begin, end.start()) if end and is_around else None
    return " ".join(running[slice(*element.span(element.lastgroup or 0))].split()) if element else ""


_BEGIN = regex(r"(?i)<table\b|\\begin\{(?:table|longtable)\b")
_END = regex(r"(?i)</table\b|\\end\{(?:table|longtable)\b")


def lines_before(text: str, start: int, first: int) -> list[Span]:
    """Return the last two lines with words before a table; AsciiDoc may have options between its title and it."""
    found: list[Span] = []
    end = text.rfind("\n", start, first)
    while end > start and len(found) < _LINES_BEFORE:  # backwards, since there may be hundreds of short lines
        begin = text.rfind("\n", start, end) + 1 or start
        match = _LINE.match(text, begin, end)
        if match and not OPTION.match(text, *match.span()):
            found.append(match.span())
        end = begin - 1
    return found


_LINES_BEFORE = 2


def _lines_after(text: str, last: int) -> list[Span]:
    """Return the next line with words after a table, unless a further table is below it."""
    end = text.find("\n", last, last + _FARTHEST)
    match = _LINE.search(text, end, end + _FARTHEST) if end >= 0 else None
    return [match.span()] if match and not _BEGINNING.match(text, match.end()) else []


_BEGINNING = regex(r"\s{0,9}\|")  # of a table
_LINE = regex(r"(?<![^\n])(?=[^\n]*\w)[^\n]{1,1000}")
