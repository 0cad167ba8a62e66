"""Drafts of facts from an article: their source, and the fact file that they are added to."""

import os
from collections.abc import Collection, Iterable
from datetime import date
from typing import NamedTuple

from innofacts.dating.headings import published_in
from innofacts.documents.document import Document
from innofacts.documents.fingerprints import paragraphs, sha256_of
from innofacts.draft.blocks import blocks
from innofacts.draft.drafting import Draft
from innofacts.draft.mastheads import address_of, marked_day, masthead_of, publisher_of, type_of
from innofacts.errors import AnswerIsNo, Unreadable, refusal
from innofacts.factfiles.creation import PUBLISHER, TITLE, create, readable, refuse_source, source_values, today
from innofacts.factfiles.facts import Fact, FactFile, Locator, Source
from innofacts.factfiles.kinds import ID, Context
from innofacts.factfiles.reading import read_to_change
from innofacts.factfiles.schema import SCHEMA_LINE
from innofacts.factfiles.writing import id_of, table
from innofacts.languages.dates import dates
from innofacts.languages.detection import READ, language_with_code, main_language
from innofacts.numbers.tokens import sentences
from innofacts.output import utf8, write_out
from innofacts.output.destination import STANDARD_OUTPUT
from innofacts.output.files import save
from innofacts.prose.segments import segments_of, unread
from innofacts.showing import quoted
from innofacts.table import INTEGER, LIST, LIST_SEPARATOR, TEXT, Column, Table
from innofacts.times.times import times
from innofacts.values.periods import Period, parse_period

_KINDS = {"start": INTEGER, "end": INTEGER, "guessed": LIST}
DRAFT_COLUMNS = tuple(
    Column(name, name.capitalize(), _KINDS.get(name, TEXT))
    for name in "start end printed figure period sentence kind place guessed".split()
)


class DraftFile(NamedTuple):
    """The file that drafts are added to."""

    path: str
    """The path of the file; empty for standard output."""
    data: bytes = b""
    """Its content so far; empty if it does not exist."""
    file: FactFile | None = None
    """The facts read from that content."""


def target_of(path: str) -> DraftFile:
    """Return the file that drafts are to be added to; raises InnofactsError if it has problems."""
    if path in ("", *STANDARD_OUTPUT):
        return DraftFile("")
    return DraftFile(path, *read_to_change(path)) if os.path.exists(path) else DraftFile(path)


def source_of(copy: Document, given: str, target: DraftFile, facts: Iterable[Fact]) -> Source:
    """Return the source of an article: of the file, else the one with the given id or the same text, else a new one.

    Raises InnofactsError for a text that is not an id, and for a different id than that of the file.
    """
    if given:
        try:
            ID.read(given, Context())
        except Unreadable as error:
            raise refusal(error, given) from None
    if target.file and target.file.source:
        refuse_source(target.path, {"source": "" if given == target.file.source.id else given})
        return target.file.source
    sha256 = sha256_of(copy.text)
    sources = {fact.source.id: fact.source for fact in facts}
    same = next((source for source in sources.values() if source.copy and source.copy.sha256 == sha256), None)
    marked = marked_day(copy)
    published = (marked and marked.period) or published_in(copy.prose, paragraphs(copy.text))
    if given:
        return sources.get(given) or Source(given, type_of(copy), published=published)
    return same or Source(id_of(copy.name), type_of(copy), published=published)


def dated(source: Source, published: str | int | date) -> Source:
    """Return a source with the date of publication that a user gives; raises InnofactsError if it is not a period."""
    try:
        return source._replace(published=parse_period(published))
    except Unreadable as error:
        raise refusal(error, str(published)) from None


def day_marked(copy: Document, source: Source) -> str:
    """Return a sentence on the day that the document marks; empty without one, or if the source has a different one."""
    marked = marked_day(copy)
    if marked is None or (marked.period and marked.period != source.published):
        return ""
    if marked.period is None:
        return f"{copy.shown}: {quoted(marked.words)} of {marked.where} is no date, and is left out"
    return f"{copy.shown}: published {marked.period.text}, as {marked.where} says"


def refuse_unread(copy: Document) -> None:
    """Raise AnswerIsNo for an article of which no sentence with a number is in a language that is read."""
    found = segments_of(copy.prose, copy.language)
    unread_ones = [*unread(found, copy.prose)]
    if unread_ones and not any(one.is_read for one in found):
        language = unread_ones[0].language
        message = f"{copy.shown}: the text is in {language.name}, whose figures are not read: nothing was drafted"
        *others, last = (one.name for one in READ)
        is_doubtful = len(unread_ones) == 1 and language.words
        insist = "; --language en reads it as English" if is_doubtful else ""
        raise AnswerIsNo(message, hint=f"figures are read in {', '.join(others)} and {last}{insist}")


def undated(copy: Document, source: Source) -> str:
    """Return a sentence on the first time that counts from the day of an article without one; empty if it has none."""
    if source.published and source.published.first == source.published.last:
        return ""
    text = copy.prose
    language = language_with_code(copy.language) or main_language(text)
    for start, end in sentences(text):
        counting = [
            (time.start, time.end)
            for time in times(text, start, end, date.min.replace(year=_ANY_YEAR))
            if time.period and not time.is_apart
        ]
        if counting:
            named = {time.end for time in times(text, start, end) if time.period}
            counting = [one for one in counting if one[1] not in named]
        others = dates(text, start, end, language) if language.grammar else ()
        counting += [(one.start, one.end) for one in others if one.period is None]
        for first, last in counting[:1]:
            words = quoted(" ".join(text[first:last].split()))
            return f"{copy.where(first)}: {words} counts from the day of the article; --published gives it"
    return ""


_ANY_YEAR = 2000


def known_of(source: Source, facts: Iterable[Fact], target: DraftFile) -> list[Fact]:
    """Return the facts that may already state a figure of the article: those of its source, with their place in it."""
    every = [*facts, *(target.file.facts if target.file else ())]
    return [fact if fact.source.id == source.id else fact._replace(at=Locator()) for fact in every]


def drafted(
    found: Iterable[Draft], copy: Document, source: Source, target: DraftFile, taken: Collection[str]
) -> list[str]:
    """Return the text of each draft, to be added to the target, with ids that neither it nor the library has."""
    facts = target.file.facts if target.file else ()
    own = (id_ for fact in facts for id_ in (fact.id, fact.series) if id_)
    return [*blocks(found, copy, {*taken, *own}, source)]


def _before_drafts(copy: Document, source: Source, target: DraftFile) -> str:
    """Return what is to be added to the target before drafts: a source if it has none."""
    if target.file:
        return "" if target.data.endswith(b"\n") else "\n"
    title, authors, guessed = ("", (), ()) if source.title else masthead_of(copy)
    known = source._asdict()
    values = {name: value.text if isinstance(value, Period) else value for name, value in known.items()}
    values |= {
        "title": source.title or title or TITLE,
        "publisher": source.publisher or publisher_of(copy) or PUBLISHER,
    }
    values["url"] = source.url or address_of(copy)
    values["authors"] = authors or source.authors
    text = {"characters": len(copy.text), "sha256": sha256_of(copy.text)}
    values["copy"] = text if copy.has_lines else None
    schema_line = f"{SCHEMA_LINE}\n" if target.path else ""  # the schema is written next to the file
    comment = f"# Guessed from the first lines of the article: {', '.join(guessed)}\n" if guessed else ""
    return f"{schema_line}{comment}{readable(table('[source]', source_values(values, today())))}"


def add(texts: Iterable[str], copy: Document, source: Source, target: DraftFile) -> None:
    """Add the texts of drafts to the target: at the end of an existing file, to a new file, or on standard output.

    A source comes before them if the target has none.
    """
    text = "".join((_before_drafts(copy, source, target), *texts))
    if not target.path:
        write_out([utf8(text)])
    elif target.file:
        newline = "\r\n" if b"\r\n" in target.data else "\n"
        save(target.path, [target.data, text.replace("\n", newline).encode()])
    else:
        create(target.path, [text])


def rows(found: Iterable[Draft]) -> Table:
    """Return drafts as a table: the position and text of each figure, how it is read, and its sentence."""
    return Table(
        DRAFT_COLUMNS,
        [
            (
                draft.start,
                draft.end,
                draft.printed,
                str(draft.figure),
                draft.period and draft.period.text,
                draft.sentence,
                draft.kind,
                draft.place or None,
                LIST_SEPARATOR.join(draft.guessed) or None,
            )
            for draft in found
        ],
    )
