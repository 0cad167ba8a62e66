"""What the markers and the comments of a report say of its figures: which fact one has, or not to check it."""

from collections.abc import Iterator

from innofacts.documents.document import Document
from innofacts.markup.languages import Markup
from innofacts.patterns import regex
from innofacts.prose.figures import Mention
from innofacts.reports.markers import find_markers
from innofacts.requests import SHOW

_PROGRAM = "innofacts"
_OK = regex(r"(?is)innofacts:\s*ok[,:]?\s+\S")
_NOT_OK = regex(r"(?i)innofacts(?::|\s+ok\b)")
SILENCED, FILLED = "silenced by a comment", "in tables of markers"


class Marks:
    """The markers and the comments in a report, which say what to check a figure with, or not to check it."""

    def __init__(self, report: Document, markup: Markup) -> None:
        self._report = report
        self._silenced = _silenced(report, markup)
        markers = find_markers(report, markup)[0] if _PROGRAM in report.text.casefold() else []
        showing = [marker for marker in markers if len(marker.words) > 1 and marker.words[0] == SHOW]
        # In LaTeX and AsciiDoc one cell too is between lines of the marker.
        cells = [marker for marker in showing if "\n" not in report.text[slice(*marker.body)].strip()]
        self._filled = [(marker.start, marker.end) for marker in markers if marker.is_block and marker not in cells]
        self._shown = [(*marker.body, marker.words[1]) for marker in showing]

    def reason_to_pass(self, at: int) -> str:
        """Return why a figure that begins at an offset is not checked: SILENCED, or FILLED; empty for others."""
        if self._silenced and self._report.place(at)[0] in self._silenced:
            return SILENCED
        return FILLED if any(start <= at < end for start, end in self._filled) else ""

    def fact_shown(self, mention: Mention) -> str:
        """Return the id of the fact that the marker around a figure shows; empty if there is none."""
        return next((id_ for start, end, id_ in self._shown if start < mention.end and mention.start < end), "")


def _silenced(report: Document, markup: Markup) -> set[int]:
    """Return the lines whose figures a comment with a reason silences.

    A comment alone on its line silences the next line.
    """
    found: set[int] = set()
    for comment in markup.comments(report.text) if _OK.search(report.text) else ():
        if _OK.match(comment.text):
            line, _ = report.place(comment.start)
            last, _ = report.place(comment.end - 1)
            start = report.text.rfind("\n", 0, comment.start) + 1
            end = report.text.find("\n", comment.end)
            around = (
                report.text[start : comment.start] + report.text[comment.end : len(report.text) if end < 0 else end]
            )
            found.update(range(line, last + 1) if around.strip() else (last + 1,))
    return found


def without_reason(report: Document, markup: Markup) -> Iterator[str]:
    """Yield a sentence for each comment that would silence figures if it said "ok" and a reason."""
    for comment in markup.comments(report.text) if _NOT_OK.search(report.text) else ():
        if _NOT_OK.match(comment.text) and not _OK.match(comment.text):
            example = markup.comment("innofacts: ok figure of the ministry")
            yield f"{report.where(comment.start)}: this comment silences no figure; one that does says why: {example}"
