"""Whole facts, read back from the index by the same function as from TOML."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from innofacts.factfiles.facts import Fact, Source
from innofacts.factfiles.reading import fact_from_table, source_from_table
from innofacts.index import json_text
from innofacts.index.index import Index

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeVar

    _FactOrSource = TypeVar("_FactOrSource", Fact, Source)

_MOST_AT_ONCE = 500  # SQLite takes 999 parameters everywhere


def recall(index: Index, ids: Sequence[str]) -> list[Fact]:
    """Return the facts of these ids, in the order of the ids; raises KeyError for one that is not there."""
    return _of_ids(ids, partial(_recalled, index), "fact.id")


def recall_sources(index: Index, ids: Sequence[str]) -> list[Source]:
    """Return the sources of these ids, in the order of the ids; raises KeyError for one that is not there."""
    return _of_ids(ids, partial(_sources, index), "id")


def _of_ids(
    ids: Sequence[str], give: "Callable[[str, Sequence[str]], Iterable[_FactOrSource]]", column: str
) -> "list[_FactOrSource]":
    """Return what is given for a condition in SQL and its parameters, in the order of the ids that the column has."""
    found: dict[str, _FactOrSource] = {}
    for start in range(0, len(ids), _MOST_AT_ONCE):
        some = ids[start : start + _MOST_AT_ONCE]
        found |= {one.id: one for one in give(f"{column} IN ({', '.join('?' * len(some))})", some)}
    return [found[id_] for id_ in ids]


def recall_all_sources(index: Index) -> list[Source]:
    """Return all sources, in the order of the library."""
    return list(_sources(index, "1", ()))


def _sources(index: Index, condition: str, parameters: Sequence[str]) -> Iterator[Source]:
    for (record,) in index.rows(f"SELECT record FROM source WHERE {condition} ORDER BY n", parameters):
        yield source_from_table(json_text.read(str(record)))


def facts_between(index: Index, first: int, beyond: int) -> list[tuple[int, Fact]]:
    """Return the facts with their numbers, from a number on and before another, in the order of the library."""
    condition, parameters = "fact.n >= ? AND fact.n < ?", (first, beyond)
    numbers = [int(row[0] or 0) for row in index.rows(f"SELECT n FROM fact WHERE {condition} ORDER BY n", parameters)]
    return list(zip(numbers, _recalled(index, condition, parameters), strict=True))


def recall_related(index: Index, facts: Sequence[Fact]) -> list[Fact]:
    """Return the other facts with a figure that speak of the same measures, or are parts or wholes of these."""
    ids = [fact.id for fact in facts]
    measures = sorted({fact.measure for fact in facts if fact.measure})
    wholes = sorted({fact.part_of for fact in facts if fact.part_of})
    marks = [", ".join("?" * len(values)) for values in (measures, wholes, ids, ids)]
    condition = (
        f"(measure IN ({marks[0]}) OR fact.id IN ({marks[1]}) OR part_of IN ({marks[2]}))"
        f" AND fact.id NOT IN ({marks[3]}) AND figure IS NOT NULL"
    )
    return _recalled(index, condition, [*measures, *wholes, *ids, *ids])


def recall_rates(index: Index) -> list[Fact]:
    """Return the facts that are rates of one unit per another, such as exchange rates."""
    return _recalled(index, "unit LIKE '% per %'", [])


def measured_units(index: Index) -> frozenset[str]:
    """Return the keys of the units that the library says are measured and not counted."""
    return frozenset(json_text.read(str(index.one("SELECT measured FROM state"))))


def _recalled(index: Index, condition: str, parameters: Sequence[str | int]) -> list[Fact]:
    """Return the facts that a condition in SQL finds, in the order of the library."""
    measured = measured_units(index)
    sources: dict[object, Source] = {}
    facts = []
    for file, line, record, path, source_n, source in index.rows(
        "SELECT fact.file, fact.line, fact.record, fact.path, source_n, source.record FROM fact"
        f" JOIN source ON source.n = fact.source_n WHERE {condition} ORDER BY fact.n",
        parameters,
    ):
        if source_n not in sources:
            sources[source_n] = source_from_table(json_text.read(str(source)))
        fact = fact_from_table(
            json_text.read(str(record)),
            sources[source_n],
            file=str(file),
            line=int(line or 0),
            path=tuple(json_text.read(str(path))),
            measured=measured,
        )
        facts.append(fact)
    return facts
