"""The columns of facts and of sources, one row each: name, kind, meaning, where its value comes from and how it sorts.

A light module, which does not import facts.
"""

from innofacts.records import Record
from innofacts.table import BOOLEAN, DAY, DECIMAL, FIGURE, ID, INTEGER, LIST, LIST_SEPARATOR, TEXT, URL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from innofacts.factfiles.facts import Fact
    from innofacts.values.periods import Period

    Cell = str | int | None


class IndexColumn(Record):
    """A column of a table of facts or sources."""

    name: str
    """The key: `high_open`."""
    about: str
    """Its meaning, in a few words."""
    of: "Callable[[Any], Cell]"
    """Returns its cell for a fact or a source; None if there is none."""
    kind: str = TEXT
    """The kind of its cells, one of `table`."""
    order: tuple[str, ...] = ()
    """The SQL that it is sorted by; empty for the column itself."""
    sql: str = ""
    """The SQL that gives it from other columns of the fact and its source; empty for a column that is stored."""

    @property
    def heading(self) -> str:
        """The heading for readers: `High open`."""
        return _HEADINGS.get(self.name) or self.name.replace("_", " ").capitalize()

    @property
    def is_figure(self) -> bool:
        """Whether it is sorted within each unit, as values of different units cannot be compared (docs/figures.md)."""
        return bool(self.order) and self.order[0].endswith("_key")


_HEADINGS = {"url": "URL", "doi": "DOI", "license": "Licence"}


def _field(name: str, about: str) -> IndexColumn:
    """Return the column of a text that a fact or a source has under the same name."""
    return IndexColumn(name, about, lambda one: getattr(one, name) or None)


def _joined(texts: "Sequence[str]") -> str | None:
    return LIST_SEPARATOR.join(texts) or None


def _value(fact: "Fact") -> str | None:
    value = fact.figure and fact.figure.value
    return None if value is None else format(value, "f")


def _end(fact: "Fact", name: str) -> str | None:
    end = fact.quantity and getattr(fact.quantity.interval, name)
    if end is None:
        return None
    text = format(end, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def _flag(fact: "Fact", name: str) -> str | None:
    return str(getattr(fact.quantity.interval, name)).lower() if fact.quantity else None


def _day(period: "Period | None", name: str) -> str | None:
    day = period and getattr(period, name)
    return day.isoformat() if day else None


_FIGURE_ORDER = ("number_key", "bound_rank")

COLUMNS = (
    IndexColumn("id", "the key of the fact, unique in the library", lambda f: f.id, ID),
    _field("claim", "the claim, in the words of the library"),
    IndexColumn(
        "figure",
        "the figure for people: more than 80 countries",
        lambda f: f.figure and f.figure.words(),
        FIGURE,
        order=_FIGURE_ORDER,
    ),
    IndexColumn(
        "written",
        "the figure as in a fact file, which can be read back: > 80 countries",
        lambda f: f.figure and str(f.figure),
        order=_FIGURE_ORDER,
    ),
    IndexColumn(
        "bound",
        "the sign: > >= < <= ~ ~< ~> =, ± or ..; empty without",
        lambda f: (f.figure and f.figure.bound) or None,
    ),
    IndexColumn(
        "value",
        "the printed number in base units; empty with > >= < <= ~< ~> and for a range",
        _value,
        DECIMAL,
        order=_FIGURE_ORDER,
        sql="CASE WHEN bound IN ('>', '>=', '<', '<=', '~<', '~>') OR bound LIKE '%..%' THEN NULL ELSE number END",
    ),
    IndexColumn(
        "low",
        "the lowest possible value of the figure; empty if there is none",
        lambda f: _end(f, "low"),
        DECIMAL,
        order=("low_key",),
    ),
    IndexColumn(
        "high",
        "the highest possible value; empty if there is none",
        lambda f: _end(f, "high"),
        DECIMAL,
        order=("high_key",),
    ),
    IndexColumn("low_open", "whether the low end itself is excluded", lambda f: _flag(f, "low_open"), BOOLEAN),
    IndexColumn("high_open", "whether the high end itself is excluded", lambda f: _flag(f, "high_open"), BOOLEAN),
    IndexColumn(
        "whole", "whether only whole numbers are possible: things are counted", lambda f: _flag(f, "whole"), BOOLEAN
    ),
    IndexColumn(
        "unit", "what is counted or measured; an ISO 4217 code for money", lambda f: f.figure and f.figure.unit.text
    ),
    _field("measure", "what the figure is a measure of"),
    _field("place", "an ISO 3166 code, or a name"),
    IndexColumn(
        "period",
        "the period it is about, as written",
        lambda f: f.period and f.period.text,
        order=("first_day", "coalesce(last_day, 'never')"),
    ),
    IndexColumn("first_day", "the first day of the period", lambda f: _day(f.period, "first"), DAY),
    IndexColumn("last_day", "the last day; empty if the period has no end", lambda f: _day(f.period, "last"), DAY),
    _field("nature", "flow, stock, cumulative, share, rank, change, rate or index"),
    _field("basis", "how it is measured: current prices, PPP, headcount"),
    _field("vintage", "preliminary, final or revised"),
    _field("scope", "what the figure includes"),
    IndexColumn("by", "who says it", lambda f: f.speaker or None, sql="coalesce(own_by, speaker)"),
    IndexColumn(
        "standing",
        "who is speaking: official, dataset, press, opinion or secondary",
        lambda f: f.source.standing or None,
        sql="source.standing",
    ),
    IndexColumn("source", "the id of the source, a citation key", lambda f: f.source.id, sql="source.id"),
    IndexColumn("title", "the title of the source", lambda f: f.source.title or None, sql="source.title"),
    IndexColumn("publisher", "who published the source", lambda f: f.source.publisher or None, sql="source.publisher"),
    IndexColumn(
        "published",
        "when the source appeared",
        lambda f: f.published and f.published.text,
        sql="coalesce(f.own_published, source.published)",
    ),
    IndexColumn("url", "where the source can be read", lambda f: f.source.url or None, URL, sql="source.url"),
    IndexColumn("link", "the address of the quote in the source", lambda f: f.link or None, URL),
    IndexColumn("paragraph", "the paragraph of the source's copy, from 1", lambda f: f.at.paragraph, INTEGER),
    IndexColumn("start", "the first code point of the claim in the copy, from 0", lambda f: f.at.start, INTEGER),
    IndexColumn("end", "the code point after the claim", lambda f: f.at.end, INTEGER),
    IndexColumn("topics", "the topics, joined by semicolons", lambda f: _joined(f.topics), LIST),
    _field("part_of", "the id of the whole that this is a part of"),
    IndexColumn(
        "series",
        "the id of the series that this is a point of",
        lambda f: f.series or None,
        ID,
        sql="CASE WHEN of_series THEN substr(f.id, 1, instr(f.id, '@') - 1) END",
    ),
    IndexColumn("replaces", "the ids of the figures that this one supersedes", lambda f: _joined(f.replaces), LIST),
    _field("says", "the kind of statement that a claim without a figure is"),
    _field("note", "anything a reader should know"),
    IndexColumn("file", "the file that contains the fact", lambda f: f.file, order=("n",), sql="source.file"),
    IndexColumn("line", "the line of the fact in that file", lambda f: f.line, INTEGER),
)
NAMES = tuple(column.name for column in COLUMNS)

OF_SOURCE = ("by", "standing", "source", "title", "publisher", "published", "url")
"""The columns, all next to each other, whose cells most facts have from their source."""

SOURCE_COLUMNS = (
    IndexColumn("id", "the citation key", lambda s: s.id, ID),
    _field("type", "the CSL type"),
    _field("title", "the title"),
    IndexColumn("authors", "the authors", lambda s: _joined(s.authors), LIST),
    _field("publisher", "who published it"),
    _field("container", "the journal, site or series"),
    IndexColumn("published", "when it appeared", lambda s: s.published and s.published.text),
    _field("standing", "who is speaking"),
    IndexColumn("url", "where it can be read", lambda s: s.url or None, URL),
    _field("doi", "its DOI"),
    IndexColumn("accessed", "when it was read there", lambda s: s.accessed and s.accessed.text),
    _field("language", "its language"),
    _field("license", "the licence it is under"),
)
SOURCE_NAMES = tuple(column.name for column in SOURCE_COLUMNS)


def find_column(name: str) -> IndexColumn | None:
    """Return the column with a name, or None."""
    return next((column for column in COLUMNS if column.name == name), None)
