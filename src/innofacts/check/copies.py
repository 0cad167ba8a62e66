"""Claims looked up in a copy of their source: whether each passage is still there, unchanged, and confirms the figure.

The library keeps no words of its sources, only the position and the fingerprint of each passage. So a passage that is
not at its position is searched for by its fingerprint, and a passage that cannot be found was changed or deleted: the
room between the passages around it shows which. Where the library has the words, as a quote, it became the sentences
that have most of them.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from innofacts.check.resemblance import Sentences
from innofacts.check.restatements import misstatement, restates_figure
from innofacts.compare.verdicts import CONTRADICTED
from innofacts.documents.cells import cell_figures
from innofacts.documents.document import Document
from innofacts.documents.encoding import BOM
from innofacts.documents.fingerprints import (
    Normalised,
    find_passages,
    fingerprint,
    normalise,
    paragraph_at,
    paragraphs,
    sha256_of,
)
from innofacts.errors import InnofactsError
from innofacts.factfiles.facts import Fact
from innofacts.factfiles.positions import Places
from innofacts.patterns import regex
from innofacts.prose.doubts import UNCLAIMED
from innofacts.prose.figures import Mention, mentions_of
from innofacts.prose.segments import segments
from innofacts.showing import quoted, shortened, visible
from innofacts.values.figures import Figure
from innofacts.values.rounding import numbers

FOUND = "found"
MOVED = "moved"
ALTERED = "altered"
MISSING = "missing"
UNCHECKED = "unchecked"

CONFIRMED = "confirmed"


class Located(NamedTuple):
    """A claim as a copy of its source has it."""

    fact: Fact
    """The fact that states the claim."""
    how: str
    """FOUND, MOVED, ALTERED, MISSING or UNCHECKED."""
    span: tuple[int, int] | None = None
    """The span of the passage in the text, or of the room in which a changed passage must be."""
    paragraph: int = 0
    """The paragraph that the span begins in, from 1."""
    figure: str = ""
    """CONFIRMED, CONTRADICTED or UNCHECKED by the words of the passage; empty for a claim without a figure."""
    said: str = ""
    """The figure that the passage states instead; empty if it states nothing similar."""


def find_claims(facts: Sequence[Fact], copy: Document) -> list[Located]:
    """Return the claim of each fact of a source as a copy of it has it, in the order of the facts.

    Raises InnofactsError for a copy that is so much longer than the one recorded that it is a different text.
    """
    _refuse_other_text(facts, copy)
    text = _Text(copy)
    spans = {fact.id: span for fact in facts if (span := _in_place(fact, copy.text)) is not None}
    lost = [fact for fact in facts if fact.id not in spans and _is_findable(fact)]
    if lost:
        spans |= _elsewhere(lost, normalise(copy.text))
    known = [(fact, spans[fact.id]) for fact in facts if fact.id in spans]
    out_of_order = _out_of_order(known) if copy.has_lines else set()
    ends = sorted((fact.at.end, span[1]) for fact, span in known if fact.at.end is not None)
    starts = sorted((fact.at.start, span[0]) for fact, span in known if fact.at.start is not None)
    rest = Sentences(copy.text if lost else "", spans.values())
    together: dict[tuple[int | None, int | None], list[Fact]] = defaultdict(list)
    for fact in lost:
        together[fact.at.start, fact.at.end].append(fact)
    result = []
    for fact in facts:
        if not _is_findable(fact):
            claim = Located(fact, UNCHECKED, figure=UNCHECKED if fact.figure else "")
        elif fact.id in spans:
            claim = Located(fact, MOVED if fact.id in out_of_order else FOUND, spans[fact.id])
        elif fact.quote:
            became = rest.resembling(fact.quote)
            claim = Located(fact, ALTERED if became else MISSING, became, figure=UNCHECKED if fact.figure else "")
        else:
            claim = _lost(fact, together[fact.at.start, fact.at.end], ends, starts, text)
        result.append(claim._replace(paragraph=text.paragraph(claim.span) if claim.span else 0))
    return _with_figures(result, text)


_TIMES_AS_LONG, _LONGER = 20, 100_000  # characters: a page around an article, or a volume around a report


def _refuse_other_text(facts: Sequence[Fact], copy: Document) -> None:
    recorded = max((fact.source.copy.characters if fact.source.copy else fact.at.end or 0 for fact in facts), default=0)
    if recorded and len(copy.text) > _TIMES_AS_LONG * recorded + _LONGER:
        message = f"{visible(copy.shown)}: this has {len(copy.text):,} characters, and the copy recorded {recorded:,}"
        raise InnofactsError(message, hint="cut out the text of the source")


def _is_findable(fact: Fact) -> bool:
    at = fact.at
    return bool(fact.quote or (at.sha256 and at.start is not None and at.end is not None))


# --- the position of a passage ---------------------------------------------------------------------------------------


def _in_place(fact: Fact, text: str) -> tuple[int, int] | None:
    """Return the span of a passage if it is where the fact says; else None."""
    start, end = fact.at.start, fact.at.end
    if start is None or end is None or not fact.at.sha256 or end > len(text):
        return None
    return (start, end) if fingerprint(text[start:end]) == fact.at.sha256 else None


def _elsewhere(lost: Sequence[Fact], text: Normalised) -> dict[str, tuple[int, int]]:
    """Return the spans of passages found at other positions, by id: of several, the one nearest to the old position."""
    wanted = {(fact.at.sha256, _length(fact)) for fact in lost if fact.at.sha256 and _length(fact)}
    found = find_passages(text, wanted)
    spans = {}
    for fact in lost:
        places = found.get((fact.at.sha256, _length(fact)), []) or _quoted(fact.quote, text)
        start = fact.at.start or 0
        if places:
            spans[fact.id] = min(places, key=lambda place: abs(place[0] - start))
    return spans


def _length(fact: Fact) -> int:
    return (fact.at.end or 0) - (fact.at.start or 0)


def _quoted(quote: str, text: Normalised) -> list[tuple[int, int]]:
    """Return the spans at which a quote appears, whole or with what its dots leave out: `It grew ... to 46 berths`."""
    wanted = normalise(quote).text
    return list(_appearing([wanted], text)) or list(_appearing(_LEFT_OUT.split(wanted), text))


_LEFT_OUT = regex(r"\s*\[?\.\.\.\]?\s*")  # as NFKC has …
_MOST_LEFT_OUT = 1000  # characters
_WORDS = r"(?<![^\W⺀-￿])(?<!\d[.,]){}(?![^\W⺀-￿]|[.,]\d)"  # Chinese has no blanks between words


def _appearing(parts: Sequence[str], text: Normalised) -> Iterator[tuple[int, int]]:
    """Yield the spans from the first to the last of some parts that appear in order, not far from each other.

    Several parts appear as whole words only: the port ... 46 berths, not an airport and 146 berths.
    """
    patterns = [
        re.compile(_WORDS.format(re.escape(part)) if len(parts) > 1 else re.escape(part)) for part in parts if part
    ]
    if not patterns:
        return
    first, *others = patterns
    for begin in first.finditer(text.text):
        end = begin.end()
        for part in others:
            found = part.search(text.text, end, end + _MOST_LEFT_OUT + len(part.pattern))
            if found is None:
                break
            end = found.end()
        else:
            yield text.span(begin.start(), end)


def _out_of_order(known: Sequence[tuple[Fact, tuple[int, int]]]) -> set[str]:
    """Return the ids of the passages that moved: all except the longest sequence that is still in the old order.

    A passage that is further down only because text was inserted above it has not moved.
    """
    placed = [(fact.at.start, span[0], fact.id) for fact, span in known if fact.at.start is not None]
    placed.sort()
    tails: list[int] = []
    before: list[tuple[int, int]] = []  # its sequence's length, and its predecessor
    ends: list[int] = []
    for number, (_, new, _) in enumerate(placed):
        length = bisect_left(tails, new + 1)
        before.append((length, ends[length - 1] if length else -1))
        tails[length : length + 1] = [new]
        ends[length : length + 1] = [number]
    kept = set()
    number = ends[-1] if ends else -1
    while number >= 0:
        kept.add(placed[number][2])
        number = before[number][1]
    return {id_ for *_, id_ in placed} - kept


# --- passages that were not found ------------------------------------------------------------------------------------


def _lost(
    fact: Fact,
    together: Sequence[Fact],
    ends: Sequence[tuple[int, int]],
    starts: Sequence[tuple[int, int]],
    text: "_Text",
) -> Located:
    """Return whether a passage was changed or deleted, judged by the room between the passages around it.

    `together` are all facts of the passage; `ends` and `starts` are those of the passages that were found, each with
    its place now. A sentence of the room that still has the print of the fact, or else of another one of the passage,
    is the passage, however much else was taken out or put in.
    """
    start, end = fact.at.start or 0, fact.at.end or 0
    figure = UNCHECKED if fact.figure else ""
    before, after = bisect_left(ends, (start + 1, 0)), bisect_left(starts, (end, 0))
    above = ends[before - 1] if before else (0, 0)
    whole = (fact.source.copy.characters if fact.source.copy else end, len(text.text))
    below = starts[after] if after < len(starts) else whole
    room = below[1] - above[1]
    shrunk = (below[0] - above[0]) - room
    kept = next(filter(None, (text.kept(one, (above[1], below[1])) for one in (fact, *together))), None)
    if kept:
        return Located(fact, ALTERED, kept.sentence, figure=figure)
    if room <= 0 or 2 * shrunk > end - start:
        return Located(fact, MISSING, figure=figure)
    first = max(above[1], min(below[1], above[1] + start - above[0]))
    last = max(first + 1, min(below[1], below[1] - (below[0] - end)))
    return Located(fact, ALTERED, (first, last), figure=figure)


# --- the figure in a passage -----------------------------------------------------------------------------------------


def _with_figures(claims: Sequence[Located], text: "_Text") -> list[Located]:
    """Return claims, each with its figure compared with the words of its passage."""
    stated: dict[int, list[Figure]] = defaultdict(list)
    for claim in claims:
        if claim.fact.figure:
            stated[claim.paragraph].append(claim.fact.figure)
    return [_with_figure(claim, text, stated[claim.paragraph]) for claim in claims]


def _with_figure(claim: Located, text: "_Text", stated: Iterable[Figure]) -> Located:
    """Return a claim with its figure compared with the words of the passage.

    `stated` are the figures of the facts of its paragraph: a number that is one of them is not a new one of this fact.
    """
    figure, span = claim.fact.figure, claim.span
    if figure is None or span is None:
        return claim
    mentions = text.mentions(claim.fact, span)
    if any(restates_figure(figure, mention) for mention in mentions):
        return claim._replace(figure=CONFIRMED)
    wrong = misstatement(figure, mentions)
    if wrong is None:
        known = {number for other in stated for number in numbers(other)}
        new = [mention for mention in mentions if known.isdisjoint(numbers(mention.figure))] or mentions
        alike = [mention for mention in new if mention.figure.unit.kind == figure.unit.kind]
        wrong = next((only[0] for only in (new, alike) if len(only) == 1), None)
    if wrong is not None:
        is_bare = wrong.figure.unit.text and not _SAYS_UNIT.search(wrong.printed)  # in a cell: its column has the unit
        return claim._replace(figure=CONTRADICTED, said=wrong.figure.words() if is_bare else wrong.printed)
    return claim._replace(figure=UNCHECKED)


_WHITE_SPACE = regex(r"\s")
_SAYS_UNIT = regex(r"[^\W\d_]|[%$€£¥]")


class _Text:
    """The text of a copy, with its paragraphs and the figures found in them."""

    def __init__(self, copy: Document) -> None:
        self.blocks = paragraphs(copy.text)
        self._lines = copy.prose
        self._copy = copy
        self._cells = cell_figures(copy, self._lines)
        self.text = _WHITE_SPACE.sub(" ", copy.text)  # of the same length
        self._mentions: dict[int, list[Mention]] = {}

    def paragraph(self, span: tuple[int, int]) -> int:
        """Return the number of the paragraph that a span begins in."""
        return paragraph_at(self.blocks, span[0])

    def mentions(self, fact: Fact, span: tuple[int, int]) -> list[Mention]:
        """Return the figures in a passage; if it contains the print of the fact, only the figures of the print."""
        number = self.paragraph(span) - 1
        if number not in self._mentions:
            running = mentions_of(segments(self._lines, *self.blocks[number], self._copy.language), self._lines)
            cells = (cell.mention for cell in self._cells)
            self._mentions[number] = [*running, *(cell for cell in cells if _meet(cell, self.blocks[number]))]
        found = [mention for mention in self._mentions[number] if _meet(mention, span)]
        printed = _WHITE_SPACE.sub(" ", fact.at.printed)
        same = [mention for mention in found if mention.printed == printed]
        if same:
            return same  # without any figure that contains its digits; also a bare number: 23 of the shops, of 161
        found = [mention for mention in found if mention.doubt not in UNCLAIMED]
        start = self.text.find(printed, *span) if printed else -1
        print_ = (start, start + len(printed))
        return [mention for mention in found if start < 0 or _meet(mention, print_)]

    def kept(self, fact: Fact, room: tuple[int, int]) -> Mention | None:
        """Return the first figure in the room of a lost passage that is printed as that of the fact was; else None."""
        printed = _WHITE_SPACE.sub(" ", fact.at.printed)
        start = self.text.find(printed, *room) if printed else -1
        while fact.figure and start >= 0:
            span = (start, start + len(printed))
            for mention in self.mentions(fact, span):
                if restates_figure(fact.figure, mention):
                    return mention
            start = self.text.find(printed, span[1], room[1])
        return None


def _meet(mention: Mention, span: tuple[int, int]) -> bool:
    return mention.start < span[1] and span[0] < mention.end


def explained(claim: Located, copy: Document) -> tuple[str, str]:
    """Return the message and the hint about a passage that is not at its position; two empty texts if it is."""
    where = reads = ""
    if claim.span:
        start, end = claim.span
        block = copy.block(start).name or f"characters {start} to {end}, paragraph {claim.paragraph}"
        where = f"{block} of {visible(copy.shown)}"
        reads = shortened(" ".join(_whole_words(copy.text, start, end).split()), _MOST_READ)
    messages = {
        MOVED: (f"this passage has moved: {where}", "--update writes the new position"),
        ALTERED: (f'this passage has changed: {where} now reads "{reads}"', _HINTS.get(claim.figure, "")),
        MISSING: (f"this passage is no longer in {copy.shown}", "was it deleted, or is this a different copy?"),
        UNCHECKED: (f"no position in {copy.shown} is recorded for this claim", "add a quote of its words, or at"),
    }
    return messages.get(claim.how, ("", ""))


_MOST_READ = 400  # characters of a passage
_HINTS = {"": "fix the claim, or the copy", CONFIRMED: "its figure is unchanged: record its new words"}


def _whole_words(text: str, start: int, end: int) -> str:
    """Return a part of a text with the rest of the words that it begins and ends in."""
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return text[start:end]


def explained_figure(claim: Located, copy: Document) -> tuple[str, str]:
    """Return the message and the hint about a figure that its passage in the copy does not confirm."""
    words = claim.fact.stated().figure.words()
    if claim.figure == CONTRADICTED:
        return f"the copy says {quoted(claim.said)}, and the figure is {words}", "fix the figure, or the copy"
    return f"no words in {copy.shown} confirm the figure {words}", "look it up there"


def with_new_places(data: bytes, claims: Sequence[Located], text_of_copy: str) -> bytes:
    """Return the bytes of a fact file with the current position of each passage that was found.

    Only the digits of `start`, `end` and `paragraph` change, and with them the record of the copy that they point into,
    unless a claim that is not found would be beyond its end.
    """
    text = data.removeprefix(BOM).decode()
    places = Places(text.replace("\r\n", "\n"))
    lines = text.split("\n")
    changes: dict[tuple[int, int], tuple[str, str]] = {}
    for claim in claims:
        fact, at = claim.fact, claim.fact.at
        if claim.how not in (FOUND, MOVED) or claim.span is None:
            continue
        for key, old, new in (
            ("start", at.start, claim.span[0]),
            ("end", at.end, claim.span[1]),
            ("paragraph", at.paragraph, claim.paragraph),
        ):
            if old is not None and old != new:
                line, column = places.entry((*fact.path[:2], "at", key)).value
                changes[line, column] = str(old), str(new)
    record = _new_record(claims, text_of_copy, places) if changes else {}
    if all(_is_written(lines, place, was) for place, (was, _) in record.items()):
        changes |= record
    for (line, column), (was, is_now) in sorted(changes.items(), reverse=True):
        written = lines[line - 1]
        if _is_written(lines, (line, column), was):
            lines[line - 1] = written[: column - 1] + is_now + written[column - 1 + len(was) :]
    return data[: len(data) - len(data.removeprefix(BOM))] + "\n".join(lines).encode()


def _new_record(claims: Sequence[Located], text_of_copy: str, places: Places) -> dict[tuple[int, int], tuple[str, str]]:
    """Return what changes in the record of a copy, by its line and column, with what is there now.

    Nothing does without a record, or if a claim that is not found has a position beyond the end of the copy.
    """
    record = claims[0].fact.source.copy
    lost = (claim.fact.at.end or 0 for claim in claims if claim.how not in (FOUND, MOVED))
    if record is None or max(lost, default=0) > len(text_of_copy):
        return {}
    characters = places.entry(("source", "copy", "characters")).value
    line, column = places.entry(("source", "copy", "sha256")).value
    return {
        (characters.line, characters.column): (str(record.characters), str(len(text_of_copy))),
        (line, column + 1): (record.sha256, sha256_of(text_of_copy)),  # behind the quotation mark
    }


def _is_written(lines: Sequence[str], place: tuple[int, int], value: str) -> bool:
    """Return whether a value is in its plain form at a line and column: 1137, unlike 1_137, which is left alone."""
    return lines[place[0] - 1].startswith(value, place[1] - 1)
