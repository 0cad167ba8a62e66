"""The page of facts: all that a request finds, to be searched, filtered, charted and cited without a network."""

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from innofacts.compare.findings import findings
from innofacts.english.countries import name_of
from innofacts.english.stopwords import QUERY
from innofacts.errors import InnofactsError
from innofacts.index.index import Index
from innofacts.index.loading import recall_sources
from innofacts.output import say_all
from innofacts.output.destination import Destination, limit_of, write_lines
from innofacts.page.document import document, own, text
from innofacts.reports.citing import Citation, plainly, style_of
from innofacts.requests import Request
from innofacts.showing import counted
from innofacts.values.periods import parse_period
from innofacts.values.units import known_units, read_unit
from innofacts.views.queries import Selection, nothing_found, remarks, select
from innofacts.views.tables import how_many, view

if TYPE_CHECKING:
    from innofacts.table import Cell

    Columns = dict[str, Sequence[Cell]]

MOST_FACTS = 20_000
"""The most facts of a page: with more, a search would take longer than there is between two keystrokes."""
_SCRIPTS = ("figures.js", "query.js", "chart.js", "page.js")
_MOST_CHECKED = 1_000  # facts with a finding, for which each is compared with all others of its measure


def write_page(request: Request, index: Index, destination: Destination) -> None:
    """Write the page of the facts that a request finds; if it finds none, say what the user may have meant."""
    if request.columns:
        raise InnofactsError("a page has all columns", hint="leave out -c")
    selection = select(request._replace(limit=limit_of(request.limit, destination)), index)
    write_lines(facts_page(selection), destination.path or None)
    say_all(remarks(selection) if how_many(selection) else (nothing_found(selection).with_hint,))


def facts_page(selection: Selection) -> Iterator[str]:
    """Yield the page of the facts that a request selects, in pieces.

    The columns are those of the CSV, with the same cells. Raises InnofactsError if the facts are too many.
    """
    request, _, index = selection
    count = how_many(selection)
    if min(count, request.limit or count) > MOST_FACTS:
        raise InnofactsError(
            f"{count:,} facts are too many for a page, which holds {MOST_FACTS:,}",
            hint="narrow the query, or write a database for datasette: -o facts.db",
        )
    table = view(selection)
    names = table.names
    rows = list(table.rows)
    columns: Columns = {name: [row[n] for row in rows] for n, name in enumerate(names)}
    columns |= _checked(columns["id"], columns["series"], index)
    columns["citation"] = _citations(columns, index)
    title = " ".join(("Sourced facts", *request.terms))
    data = {
        "size": len(rows),
        "csv": names,
        "columns": [_column(name, cells) for name, cells in columns.items()],
        "places": _places(index),
        "units": known_units() | {str(unit): _unit(str(unit)) for unit in dict.fromkeys(columns["unit"]) if unit},
        "breaks": _breaks(index),
        "stopwords": sorted(QUERY),
        "synonyms": _synonyms(index),
    }
    yield from document(title, _body(request, columns), scripts=_SCRIPTS, data=data)


def _column(name: str, cells: "Sequence[Cell]") -> "dict[str, object]":
    """Return a column for the page: its cells; if most of them recur, each value once and its number for each row."""
    values = list(dict.fromkeys(cells))
    if 2 * len(values) > len(cells):
        return {"name": name, "values": cells}
    numbers = {value: number for number, value in enumerate(values)}
    return {"name": name, "values": values, "rows": [numbers[cell] for cell in cells]}


def _unit(unit: str) -> tuple[str, str]:
    found = read_unit(unit)
    return found.key, found.kind


def _places(index: Index) -> dict[str, list[str]]:
    """Return the names of each place that a fact has, the one to show first."""
    places: dict[str, list[str]] = {}
    sql = "SELECT value, name FROM alias NATURAL JOIN vocabulary WHERE field = 'place' ORDER BY value, name"
    for value, name in index.rows(sql):
        places.setdefault(value, [name_of(value)]).append(name)
    return places


def _breaks(index: Index) -> dict[str, list[str]]:
    """Return, for each series whose definition changes, the days on which it does."""
    found = index.rows(
        "SELECT series, record FROM fact WHERE of_series AND instr(record, '\"breaks\"') GROUP BY series ORDER BY n"
    )
    return {
        series: [str(parse_period(period, fiscal_year="01-01").first) for period in json.loads(record)["breaks"]]
        for series, record in found
    }


def _synonyms(index: Index) -> dict[str, list[str]]:
    """Return the synonyms of words and phrases, all folded, that occur in a fact of the library."""
    found = {}
    for between_marks, joined in index.rows("SELECT words, others FROM synonym ORDER BY rowid"):
        words, others = " ".join(between_marks.split()[1:-1]), joined.split("|")
        found[words] = [other for other in others if _occurs(other, index)]
    return {words: others for words, others in found.items() if others}


def _occurs(phrase: str, index: Index) -> bool:
    return index.one("SELECT 1 FROM words WHERE words MATCH ? LIMIT 1", (f'"{phrase}"',)) is not None


def _checked(ids: "Sequence[Cell]", series: "Sequence[Cell]", index: Index) -> "Columns":
    """Return the columns of the findings; empty for values of series, which are many and nothing but their source's."""
    claims = [str(id_) for id_, of_series in zip(ids, series, strict=True) if of_series is None]
    found = {one.fact.id: one for one in findings(claims, index)} if len(claims) <= _MOST_CHECKED else {}
    checked = [found.get(str(id_)) for id_ in ids]
    return {
        "finding": [one and one.finding for one in checked],
        "reason": [one and one.reason for one in checked],
        "print": [(one and one.print) or None for one in checked],
        "replaced_by": [one.replaced_by.id if one and one.replaced_by else None for one in checked],
    }


def _citations(columns: "Columns", index: Index) -> list[str]:
    """Return how to cite each fact, as `innofacts cite` does."""
    ids = [str(id_) for id_ in dict.fromkeys(columns["source"])]
    sources = {source.id: source for source in recall_sources(index, ids)}
    style = style_of("")
    assert style.one
    written: dict[tuple[object, ...], str] = {}
    citations = []
    for place in zip(*(columns[name] for name in ("source", "by", "paragraph", "link")), strict=True):
        if place not in written:
            source, speaker, paragraph, quoted = place
            cited = Citation(
                sources[str(source)],
                str(speaker or ""),
                None if paragraph is None else int(paragraph),
                str(quoted or ""),
            )
            written[place] = "".join(map(plainly, style.one(cited)))
        citations.append(written[place])
    return citations


def _body(request: Request, columns: "Columns") -> Iterator[str]:
    """Yield the head of the page, its facts as a list for browsers without scripts, and what the script fills."""
    sources = len(set(columns["source"]))
    asked = f" for <q>{text(' '.join(request.terms))}</q>" if request.terms else ""
    yield (
        '<header class="masthead">\n<p class="kicker">Fact file</p>\n<h1>Sourced facts</h1>\n'
        f'<p class="standfirst">{counted(len(columns["id"]), "fact")} from {counted(sources, "source")}{asked}.'
        " A figure keeps its meaning here: <em>more than 80</em> is not 80.</p>\n</header>\n<main>\n"
        '<noscript>\n<p class="notice">This page searches, filters and charts its facts with a script. Without it,'
        " here is the list.</p>\n<ul>\n"
    )
    shown = (columns[name] for name in ("id", "claim", "figure", "by", "standing", "source"))
    for id_, claim, figure, *said_by in zip(*shown, strict=True):
        who = ", ".join(str(part) for part in said_by if part)
        said = f"<b>{text(figure)}</b>: " if figure else ""
        yield f'<li dir="auto">{said}{text(claim)} <cite>{text(who)}</cite> <code>{text(id_)}</code></li>\n'
    yield f"</ul>\n</noscript>\n{own('app.html')}"
