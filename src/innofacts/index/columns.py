"""The columns of facts and of sources, one row each: name, kind, meaning, where its value comes from and how it sorts.

A light module, which does not import facts.
"""

from innofacts.records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from innofacts.factfiles.facts import Fact
    from innofacts.values.periods import Period

    Cell = str | int | None

# The kinds are the same strings as in formats.table, which this room does not import.
LIST_SEPARATOR = "; "
"""The characters between the texts of a list."""


class IndexColumn(Record):
    """A column of a table of facts or sources."""

    name: str
    """The key: `high_open`."""
    heading: str
    """The heading for readers: `High open`."""
    kind: str
    """The kind of its cells, one of `formats.table`."""
    about: str
    """Its meaning, in a few words."""
    of: "Callable[[Any], Cell]"
    """Returns its cell for a fact or a source; None if there is none."""
    order: tuple[str, ...] = ()
    """The SQL that it is sorted by; empty for the column itself."""
    sql: str = ""
    """The SQL that gives it from other columns of the fact and its source; empty for a column that is stored."""

    @property
    def is_figure(self) -> bool:
        """Whether it is sorted within each unit, as values of different units cannot be compared (docs/figures.md)."""
        return bool(self.order) and self.order[0].endswith("_key")


def _yes(flag: bool) -> str:  # noqa: FBT001 - a cell made of a flag
    return "true" if flag else "false"


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
    return _yes(getattr(fact.quantity.interval, name)) if fact.quantity else None


def _day(period: "Period | None", name: str) -> str | None:
    day = period and getattr(period, name)
    return day.isoformat() if day else None


_FIGURE_ORDER = ("number_key", "bound_rank")

COLUMNS = (
    IndexColumn("id", "Id", "id", "the key of the fact, unique in the library", lambda f: f.id),
    IndexColumn("claim", "Claim", "text", "the claim, in the words of the library", lambda f: f.claim),
    IndexColumn(
        "figure",
        "Figure",
        "figure",
        "the figure for people: more than 80 countries",
        lambda f: f.figure and f.figure.words(),
        _FIGURE_ORDER,
    ),
    IndexColumn(
        "written",
        "Written",
        "text",
        "the figure as in a fact file, which can be read back: > 80 countries",
        lambda f: f.figure and str(f.figure),
        _FIGURE_ORDER,
    ),
    IndexColumn(
        "bound",
        "Bound",
        "text",
        "the sign: > >= < <= ~ ~< ~> =, ± or ..; empty without",
        lambda f: (f.figure and f.figure.bound) or None,
    ),
    IndexColumn(
        "value",
        "Value",
        "decimal",
        "the printed number in base units; empty with > >= < <= and for a range",
        _value,
        _FIGURE_ORDER,
        "CASE WHEN bound IN ('>', '>=', '<', '<=') OR bound LIKE '%..%' THEN NULL ELSE number END",
    ),
    IndexColumn(
        "low",
        "Low",
        "decimal",
        "the lowest possible value of the figure; empty if there is none",
        lambda f: _end(f, "low"),
        ("low_key",),
    ),
    IndexColumn(
        "high",
        "High",
        "decimal",
        "the highest possible value; empty if there is none",
        lambda f: _end(f, "high"),
        ("high_key",),
    ),
    IndexColumn(
        "low_open", "Low open", "boolean", "whether the low end itself is excluded", lambda f: _flag(f, "low_open")
    ),
    IndexColumn(
        "high_open", "High open", "boolean", "whether the high end itself is excluded", lambda f: _flag(f, "high_open")
    ),
    IndexColumn(
        "whole",
        "Whole",
        "boolean",
        "whether only whole numbers are possible: things are counted",
        lambda f: _flag(f, "whole"),
    ),
    IndexColumn(
        "unit",
        "Unit",
        "text",
        "what is counted or measured; an ISO 4217 code for money",
        lambda f: f.figure and f.figure.unit.text,
    ),
    IndexColumn("measure", "Measure", "text", "what the figure is a measure of", lambda f: f.measure or None),
    IndexColumn("place", "Place", "text", "an ISO 3166 code, or a name", lambda f: f.place or None),
    IndexColumn(
        "period",
        "Period",
        "text",
        "the period it is about, as written",
        lambda f: f.period and f.period.text,
        ("first_day", "coalesce(last_day, 'never')"),
    ),
    IndexColumn("first_day", "First day", "day", "the first day of the period", lambda f: _day(f.period, "first")),
    IndexColumn(
        "last_day", "Last day", "day", "the last day; empty if the period has no end", lambda f: _day(f.period, "last")
    ),
    IndexColumn(
        "nature",
        "Nature",
        "text",
        "flow, stock, cumulative, share, rank, change, rate or index",
        lambda f: f.nature or None,
    ),
    IndexColumn(
        "basis", "Basis", "text", "how it is measured: current prices, PPP, headcount", lambda f: f.basis or None
    ),
    IndexColumn("vintage", "Vintage", "text", "preliminary, final or revised", lambda f: f.vintage or None),
    IndexColumn("scope", "Scope", "text", "what the figure includes", lambda f: f.scope or None),
    IndexColumn("by", "By", "text", "who says it", lambda f: f.speaker or None, (), "coalesce(own_by, speaker)"),
    IndexColumn(
        "standing",
        "Standing",
        "text",
        "who is speaking: official, dataset, press, opinion or secondary",
        lambda f: f.source.standing or None,
        (),
        "source.standing",
    ),
    IndexColumn(
        "source", "Source", "text", "the id of the source, a citation key", lambda f: f.source.id, (), "source.id"
    ),
    IndexColumn(
        "title", "Title", "text", "the title of the source", lambda f: f.source.title or None, (), "source.title"
    ),
    IndexColumn(
        "publisher",
        "Publisher",
        "text",
        "who published the source",
        lambda f: f.source.publisher or None,
        (),
        "source.publisher",
    ),
    IndexColumn(
        "published",
        "Published",
        "text",
        "when the source appeared",
        lambda f: f.published and f.published.text,
        (),
        "coalesce(f.own_published, source.published)",
    ),
    IndexColumn("url", "URL", "url", "where the source can be read", lambda f: f.source.url or None, (), "source.url"),
    IndexColumn("link", "Link", "url", "the address of the quote in the source", lambda f: f.link or None),
    IndexColumn(
        "paragraph", "Paragraph", "integer", "the paragraph of the source's copy, from 1", lambda f: f.at.paragraph
    ),
    IndexColumn(
        "start", "Start", "integer", "the first code point of the claim in the copy, from 0", lambda f: f.at.start
    ),
    IndexColumn("end", "End", "integer", "the code point after the claim", lambda f: f.at.end),
    IndexColumn("topics", "Topics", "list", "the topics, joined by semicolons", lambda f: _joined(f.topics)),
    IndexColumn(
        "part_of", "Part of", "text", "the id of the whole that this is a part of", lambda f: f.part_of or None
    ),
    IndexColumn(
        "series",
        "Series",
        "id",
        "the id of the series that this is a point of",
        lambda f: f.series or None,
        (),
        "CASE WHEN of_series THEN substr(f.id, 1, instr(f.id, '@') - 1) END",
    ),
    IndexColumn(
        "replaces", "Replaces", "list", "the ids of the figures that this one supersedes", lambda f: _joined(f.replaces)
    ),
    IndexColumn(
        "says", "Says", "text", "the kind of statement that a claim without a figure is", lambda f: f.says or None
    ),
    IndexColumn("note", "Note", "text", "anything a reader should know", lambda f: f.note or None),
    IndexColumn("file", "File", "text", "the file that contains the fact", lambda f: f.file, ("n",), "source.file"),
    IndexColumn("line", "Line", "integer", "the line of the fact in that file", lambda f: f.line),
)

OF_SOURCE = ("by", "standing", "source", "title", "publisher", "published", "url")
"""The columns, all next to each other, whose cells most facts have from their source."""

SOURCE_COLUMNS = (
    IndexColumn("id", "Id", "id", "the citation key", lambda s: s.id),
    IndexColumn("type", "Type", "text", "the CSL type", lambda s: s.type),
    IndexColumn("title", "Title", "text", "the title", lambda s: s.title or None),
    IndexColumn("authors", "Authors", "list", "the authors", lambda s: _joined(s.authors)),
    IndexColumn("publisher", "Publisher", "text", "who published it", lambda s: s.publisher or None),
    IndexColumn("container", "Container", "text", "the journal, site or series", lambda s: s.container or None),
    IndexColumn("published", "Published", "text", "when it appeared", lambda s: s.published and s.published.text),
    IndexColumn("standing", "Standing", "text", "who is speaking", lambda s: s.standing or None),
    IndexColumn("url", "URL", "url", "where it can be read", lambda s: s.url or None),
    IndexColumn("doi", "DOI", "text", "its DOI", lambda s: s.doi or None),
    IndexColumn("accessed", "Accessed", "text", "when it was read there", lambda s: s.accessed and s.accessed.text),
    IndexColumn("language", "Language", "text", "its language", lambda s: s.language or None),
    IndexColumn("license", "Licence", "text", "the licence it is under", lambda s: s.license or None),
)


def find_column(name: str) -> IndexColumn | None:
    """Return the column with a name, or None."""
    return next((column for column in COLUMNS if column.name == name), None)
