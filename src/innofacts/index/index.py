"""The facts, sources and problems of a library, to be queried in SQL. A light module.

The index is only a cache: the TOML is the truth.
"""

from itertools import chain, islice

from innofacts.errors import InnofactsError, Problem
from innofacts.index.query import MAX_RANKED, ROW, WORD_COLUMNS, Lexicon, any_but
from innofacts.index.store import DatabaseError, reopened

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import Any, Self, TypeVar

    from innofacts.index.files import Location
    from innofacts.index.query import Query
    from innofacts.index.store import Connection

    _Value = TypeVar("_Value")
    Parameter = str | int | None
    Row = tuple[Any, ...]
    """Strings, whole numbers, bytes and None, as in the columns of the index."""

SCORE = f"bm25(words, {', '.join(str(weight) for _, weight in WORD_COLUMNS)})"
"""How well a fact matches the words of a query, in SQL: BM25 with the weights of the columns; less is better."""


class Index:
    """The facts, sources and problems of a library, to be asked in SQL."""

    def __init__(
        self,
        connection: "Connection",
        location: "Location",
        *,
        rebuild: "Callable[[], Connection] | None" = None,
        is_settled: bool = True,
    ) -> None:
        """Take over a connection to an index.

        `rebuild` returns a connection to a new index if this one turns out to be damaged; an index that has just been
        built has none. One that is not settled agrees with the files only as far as the stamps of their folders show.
        """
        self._connections = [connection]
        self.location = location
        self._rebuild = rebuild
        self.is_settled = is_settled
        self._as_of: str | None = None

    @property
    def connection(self) -> "Connection":
        """The connection that is queried; raises InnofactsError after `close`."""
        if not self._connections:
            raise InnofactsError("the library is closed", hint="open it again")
        return self._connections[-1]

    def replace(self, connection: "Connection") -> None:
        """Query a different connection from now on, to the same library; the one before has been closed."""
        self._connections[-1] = connection
        self._limit()

    def reopen(self) -> None:
        """Query the index by a connection of its own from now on, in a copy of the process that opened it.

        SQLite's locks hold for one process alone. Raises DatabaseError if the index has been replaced meanwhile.
        """
        self._rebuild = None  # that is for the other process to do
        if connection := reopened(self.connection):
            self._connections.append(connection)  # the one before is not closed, since it is the other process's
            self._limit()

    @property
    def as_of(self) -> str | None:
        """The day by which the facts that count were public, written as 2024-03-01; None if all facts count.

        A source without a date is public by no day. Facts that are named by their ids are found all the same: see
        `main.fact` in SQL.
        """
        return self._as_of

    @as_of.setter
    def as_of(self, day: str | None) -> None:
        if day != self._as_of:
            self._as_of = day
            self._limit()

    def answer_as_of(self, day: str | None, answer: "Callable[[], _Value]") -> "_Value":
        """Return what a function answers from the facts that were public by a different day; None for all facts."""
        before = self.as_of
        self.as_of = day
        try:
            return answer()
        finally:
            self.as_of = before

    def _limit(self) -> None:
        """Hide the view of all facts behind one of the same name, so that every query of facts is limited alike."""
        execute = self.connection.execute
        [(is_locked,)] = execute("PRAGMA query_only").fetchall()
        execute("PRAGMA query_only = 0")  # which concerns the views of this connection too
        execute("DROP VIEW IF EXISTS temp.fact")
        if self._as_of is not None:
            # A view takes no parameters.
            execute(f"CREATE TEMP VIEW fact AS SELECT * FROM main.fact WHERE public_by <= '{self._as_of}'")
        execute(f"PRAGMA query_only = {is_locked:d}")

    def rows(self, sql: str, parameters: "Sequence[Parameter]" = ()) -> "Iterator[Row]":
        """Yield the rows of a SELECT; a damaged index is built again."""
        given = 0
        try:
            for row in self.connection.execute(sql, tuple(parameters)):
                yield row
                given += 1
        except DatabaseError:
            if self._rebuild is None:
                raise  # the mistake is ours
            # The connection before stays open, since other rows may still be read from it.
            self._connections.append(self._rebuild())
            self._rebuild = None
            self._limit()
            # The same query of the same facts has the same rows, of which some have been given.
            yield from islice(self.connection.execute(sql, tuple(parameters)), given, None)

    def one(self, sql: str, parameters: "Sequence[Parameter]" = ()) -> "Parameter":
        """Return the first cell of the first row of a SELECT; None where there is no row."""
        cell: Parameter = next((row[0] for row in self.rows(sql, parameters)), None)
        return cell

    def problems(self) -> list[Problem]:
        """Return the problems that the files have, in their order."""
        return [
            Problem(*row)
            for row in self.rows(
                "SELECT file, line, column, message, excerpt, hint, rule, fact FROM problem"
                " ORDER BY file_n, line, column, rowid"
            )
        ]

    def lexicon(self) -> Lexicon:
        """Return what the library knows of words."""
        return Lexicon(self._known, self._also, self._place, self._called)

    def _known(self, field: str, text: str) -> str | None:
        """Return the value of a field that a text means, in any case, or as the name of a place."""
        value = self.one("SELECT value FROM vocabulary WHERE field = ? AND value = ? COLLATE NOCASE", (field, text))
        if value is None:
            meant = "SELECT field, value FROM alias WHERE field = ? AND name = ?"
            sql = f"SELECT value FROM vocabulary NATURAL JOIN ({meant})"
            value = self.one(sql, (field, text.casefold()))
        return None if value is None else str(value)

    def spellings(self, field: str, value: str) -> list[str]:
        """Return the values of a field that a query does not distinguish from one, which differ from it in case."""
        sql = "SELECT value FROM vocabulary WHERE field = ? AND value = ? COLLATE NOCASE"
        return [str(row[0]) for row in self.rows(sql, (field, value))]

    def _also(self, words: str) -> "tuple[str, ...]":
        """Return the phrases that stand for a phrase, all folded."""
        from innofacts.index.analysis import whole  # only a word needs it

        sql = "SELECT others FROM synonym WHERE synonym MATCH ?"
        found = [str(row[0]).split("|") for row in self.rows(sql, (f'words : "{whole(words)}"',))]
        return tuple(dict.fromkeys(other for others in found for other in others))

    def _place(self, words: str) -> str | None:
        """Return the place that a folded phrase names, if any fact has it."""
        sql = "SELECT value FROM alias NATURAL JOIN vocabulary WHERE field = 'place' AND name = ?"
        value = self.one(sql, (words,))
        return None if value is None else str(value)

    def _called(self, names: "Sequence[str]") -> "tuple[str | None, str | None]":
        """Return the first measure, and the first place, whose name is one of some folded phrases."""
        measures = [name.replace(" ", "-") for name in names]
        either = list(dict.fromkeys((*names, *measures)))
        some = f"IN ({', '.join(f'?{n}' for n in range(1, len(either) + 1))})"
        sql = (
            f"SELECT field, value FROM vocabulary WHERE field IN ('measure', 'place') AND value COLLATE NOCASE {some}"
            f" UNION ALL SELECT field, value FROM alias NATURAL JOIN vocabulary WHERE field = 'place' AND name {some}"
        )
        found = list(self.rows(sql, either)) if either else []
        called = (value for field, value in found if field == "measure" and value in measures)
        measure = min(called, key=measures.index, default=None)
        place = next((value for field, value in found if field == "place"), None)
        return measure, place

    def has_few(self, query: "Query") -> bool:
        """Return whether a query matches so few facts that they can be ranked one by one."""
        sql = "SELECT count(*) FROM (SELECT 1 FROM words WHERE words MATCH ? LIMIT ?)"
        return not query.match or int(self.one(sql, (query.match, MAX_RANKED + 1)) or 0) <= MAX_RANKED

    def count(self, query: "Query") -> int:
        """Return how many facts a query finds."""
        if query.match and not query.conditions and self.as_of is None:
            return int(self.one("SELECT count(*) FROM words WHERE words MATCH ?", (query.match,)) or 0)
        source, parameters = self.matching(query)
        return int(self.one(f"SELECT count(*) {source}", parameters) or 0)

    def matching(self, query: "Query", *, first: int | None = None) -> "tuple[str, list[Parameter]]":
        """Return FROM and WHERE of a query over the facts, with their parameters.

        `first` says that no more than so many facts are wanted, in the order of the library.
        """
        tables, parameters = "main.fact" if query.is_of_any_day else "fact", []
        if query.match:
            found = f"SELECT rowid & {ROW} AS found FROM words WHERE words MATCH ?"
            if first is not None and not query.conditions and self.as_of is None:
                found += f" ORDER BY found LIMIT {first:d}"  # before the facts are read: they may be many
            tables, parameters = f"({found}) JOIN {tables} ON n = found", [query.match]
        return _where(tables, parameters, query)

    def ranked(self, query: "Query") -> "tuple[str, list[Parameter]]":
        """Return FROM and WHERE of a query that has words over the facts, with their parameters.

        The less, the better a fact answers: `tier` tells where it has the words, `others` how many of them its claim
        lacks, `score` what BM25 makes of them, and `newest` how old its source is. `called_measure` and `called_place`
        are what the query calls by their names, and `nouns` are its words (see `Query.nouns`).
        """
        tiers = "".join(" WHEN rowid IN (SELECT rowid FROM words WHERE words MATCH ?) THEN ?" for _ in query.tiers[:-1])
        tier = f"CASE{tiers} ELSE ? END" if tiers else "?"
        others = " + ".join("(rowid NOT IN (SELECT rowid FROM words WHERE words MATCH ?))" for _ in query.own) or "0"
        found = (
            f"SELECT rowid AS newest, {tier} AS tier, {others} AS others, {SCORE} AS score"
            " FROM words WHERE words MATCH ? LIMIT -1"
        )
        # The LIMIT excludes nothing, but makes SQLite compute tier and score once a fact, and not at each mention.
        parameters: list[Parameter] = []
        for one in query.tiers[:-1]:
            parameters += [one.expression, one.rank]
        parameters += [query.tiers[-1].rank, *query.own, query.match]
        parameters += [*query.called, query.nouns]
        called = "(SELECT ? AS called_measure, ? AS called_place, ? AS nouns)"
        return _where(f"({found}) JOIN fact ON n = newest & {ROW} JOIN {called}", parameters, query)

    def tiered(self, query: "Query") -> "Iterator[tuple[str, list[Parameter]]]":
        """Yield FROM, WHERE and ORDER BY for each tier of a query in turn, the newest facts first in each."""
        before: list[str] = []
        for tier in query.tiers:
            # The columns of `words` are called like those of the facts, so the subquery returns row numbers alone.
            found = f"(SELECT rowid AS newest FROM words WHERE words MATCH ?) CROSS JOIN fact ON n = newest & {ROW}"
            source, parameters = _where(found, [any_but(tier.expression, before)], query)
            yield f"{source} ORDER BY newest", parameters
            before = [*before[-1:], tier.expression]  # which together have all that the tiers before them have

    def replacing(self, ids: "Sequence[str]") -> "list[tuple[str, str]]":
        """Return the facts that may replace some facts, or that these may repeat, as pairs of ids: theirs and the new.

        They are in the order of the facts. A new fact has a vintage and is of the same measure and last day, or names
        one of these facts as replaced.
        """
        some = list(dict.fromkeys(ids))
        order = {id_: n for n, id_ in enumerate(some)}
        found = chain.from_iterable(map(self._replacing, portions(some)))
        return sorted(found, key=lambda pair: order[pair[0]])

    def _replacing(self, ids: "Sequence[str]") -> "Iterator[tuple[str, str]]":
        some = f"({', '.join(f'?{n}' for n in range(1, len(ids) + 1))})"  # each parameter is used twice
        known = (
            "SELECT old.id, new.id FROM stored_fact AS old CROSS JOIN stored_fact AS new"
            " ON new.measure IS old.measure AND new.last_day IS old.last_day AND new.id <> old.id"
            " AND (new.vintage IS NOT NULL OR new.replaces IS NOT NULL)"
            f" WHERE old.id IN {some} AND old.figure IS NOT NULL AND old.last_day IS NOT NULL"
        )
        named = (
            "SELECT reference.id, new.id FROM reference CROSS JOIN stored_fact AS new ON new.n = reference.n"
            f" WHERE reference.id IN {some} AND instr(reference.path, '\"replaces\"')"
        )
        return self.rows(f"{known} UNION {named}", ids)

    def __enter__(self) -> "Self":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection."""
        while self._connections:
            self._connections.pop().close()


def portions(values: "Sequence[_Value]") -> "Iterator[Sequence[_Value]]":
    """Yield values in portions that every SQLite takes as the parameters of one query."""
    return (values[start : start + _MOST_AT_ONCE] for start in range(0, len(values), _MOST_AT_ONCE))


_MOST_AT_ONCE = 500  # of 999 parameters


def _where(tables: str, parameters: "Sequence[Parameter]", query: "Query") -> "tuple[str, list[Parameter]]":
    """Return FROM and WHERE for the conditions of a query, the parameters of the tables before theirs."""
    conditions = [condition.sql for condition in query.conditions]
    where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
    return f"FROM {tables}{where}", [*parameters, *(p for condition in query.conditions for p in condition.parameters)]
