"""Whole facts and sources, read back from the index by the functions that read them from TOML."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence

from innofacts.factfiles.facts import Fact, Source
from innofacts.factfiles.reading import fact_from_table, source_from_table
from innofacts.index.index import Index, portions
from innofacts.table import LIST_SEPARATOR

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Select = Callable[[str, Sequence[Any]], Iterable[Sequence[Any]]]
    """Returns the rows of a SELECT with parameters, as `Index.rows` and `Connection.execute` do."""

_CELLS = (
    *("id", "claim", "measure", "place", "period", "nature", "basis", "vintage", "scope"),
    *("topics", "part_of", "series", "says", "note"),
)
IN_CELLS = {"figure": "written"} | {name: name for name in _CELLS}
"""The keys of a fact's table whose values are stored in columns, and not in its record; each with its column."""
POSITION = ("paragraph", "start", "end")
"""The keys of `at` that are stored in columns; `at` is in the record only if these are not all that it has."""

_STORED = [f'fact."{name}"' for name in (*POSITION, *IN_CELLS.values())]


class Recall:
    """Reads whole facts by a SELECT; their sources, and the measured units of the library, are read once."""

    def __init__(self, select: "Select") -> None:
        """Read which units the library declares as measured rather than counted."""
        [(measured,)] = select("SELECT measured FROM state", ())
        self.measured = frozenset[str](json.loads(measured))
        """The keys of these units."""
        self._select = select
        self._sources: dict[int, Source] = {}

    def of_ids(self, ids: Sequence[str]) -> list[Fact]:
        """Return the facts with these ids, in the order of the ids, also facts after the day that the index is as of.

        Raises KeyError for an unknown id.
        """
        found: dict[str, Fact] = {}
        for some in portions(ids):
            found |= {fact.id: fact for _, fact in self.where(f"fact.id IN ({_marks(some)})", some, "main.fact")}
        return [found[id_] for id_ in ids]

    def where(self, condition: str, parameters: "Sequence[Any]", view: str = "fact") -> Iterator[tuple[int, Fact]]:
        """Yield the facts of a view that meet a condition in SQL, each with its number, in the order of the library."""
        for n, file, line, record, path, source_n, source, *stored in self._select(
            "SELECT fact.n, fact.file, fact.line, fact.record, fact.path, source_n, source.record,"
            f" {', '.join(_STORED)} FROM {view} AS fact"
            f" JOIN source ON source.n = fact.source_n WHERE {condition} ORDER BY fact.n",
            parameters,
        ):
            if source_n not in self._sources:
                self._sources[source_n] = source_from_table(json.loads(source))
            position, cells = stored[: len(POSITION)], stored[len(POSITION) :]
            table = dict(zip(IN_CELLS, cells, strict=True))
            table["at"] = None if None in position else dict(zip(POSITION, position, strict=True))
            table["topics"] = table["topics"] and table["topics"].split(LIST_SEPARATOR)
            table |= json.loads(record)
            fact = fact_from_table(
                {key: value for key, value in table.items() if value is not None},
                self._sources[source_n],
                file=file,
                line=line,
                path=path_of(path),
                measured=self.measured,
            )
            yield n, fact


def recall(index: Index, ids: Sequence[str]) -> list[Fact]:
    """Return the facts with these ids, in the order of the ids, also facts after the day that the index is as of.

    Raises KeyError for an unknown id.
    """
    return Recall(index.rows).of_ids(ids)


def recall_all(index: Index) -> list[Fact]:
    """Return all facts, in the order of the library, also facts after the day that the index is as of."""
    return [fact for _, fact in Recall(index.rows).where("1", (), "main.fact")]


def ids_of_all(index: Index) -> set[str]:
    """Return the ids of all facts and series, also of those that cannot be read."""
    of_series = "SELECT substr(id, 1, instr(id, '@') - 1) FROM stored_fact WHERE of_series"
    rows = index.rows(f"SELECT id FROM stored_fact UNION {of_series} UNION SELECT id FROM spoiled")
    return {str(id_) for (id_,) in rows}


def recall_public(index: Index, ids: Sequence[str]) -> list[Fact]:
    """Return the facts with these ids that were public by the day that the index is as of, in library order."""
    some, facts = portions(list(dict.fromkeys(ids))), Recall(index.rows)
    return [fact for ids_ in some for _, fact in facts.where(f"fact.id IN ({_marks(ids_)})", ids_)]


def recall_sources(index: Index, ids: Sequence[str]) -> list[Source]:
    """Return the sources with these ids, in the order of the ids; raises KeyError for an unknown id."""
    found: dict[str, Source] = {}
    for some in portions(ids):
        found |= {source.id: source for source in _sources(index, f"id IN ({_marks(some)})", some)}
    return [found[id_] for id_ in ids]


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))


def recall_all_sources(index: Index) -> list[Source]:
    """Return all sources, in the order of the library."""
    return list(_sources(index, "1", ()))


def _sources(index: Index, condition: str, parameters: Sequence[str]) -> Iterator[Source]:
    for (record,) in index.rows(f"SELECT record FROM source WHERE {condition} ORDER BY n", parameters):
        yield source_from_table(json.loads(record))


def recall_related(index: Index, facts: Sequence[Fact]) -> list[Fact]:
    """Return the other facts with a figure that have a measure of these facts, or are parts or wholes of them."""
    ids = [fact.id for fact in facts]
    measures = sorted({fact.measure for fact in facts if fact.measure})
    wholes = sorted({fact.part_of for fact in facts if fact.part_of})
    condition = (
        f"(measure IN ({_marks(measures)}) OR fact.id IN ({_marks(wholes)}) OR part_of IN ({_marks(ids)}))"
        f" AND fact.id NOT IN ({_marks(ids)}) AND figure IS NOT NULL"
    )
    return [fact for _, fact in Recall(index.rows).where(condition, [*measures, *wholes, *ids, *ids])]


def recall_rates(index: Index) -> list[Fact]:
    """Return the facts whose figure is a rate of one unit per another, such as an exchange rate."""
    return [fact for _, fact in Recall(index.rows).where("unit LIKE '% per %'", ())]


def facts_numbered(select: "Select", numbers: Sequence[int]) -> Iterator[tuple[int, Fact]]:
    """Yield the facts with these numbers, each with its number."""
    facts = Recall(select)
    for some in portions(numbers):
        yield from facts.where(f"fact.n IN ({_marks(some)})", some, "main.fact")


def measured_units(index: Index) -> frozenset[str]:
    """Return the keys of the units that the library declares as measured rather than counted."""
    return Recall(index.rows).measured


def path_of(path: "str | int | None") -> tuple[str | int, ...]:
    """Return the path of a fact in the parsed file from how it is stored: the number of its table, or JSON."""
    return ("fact", path) if isinstance(path, int) else tuple(json.loads(str(path)))
