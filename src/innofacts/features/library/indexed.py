"""What the index says of the facts that have a figure, and which of them count."""

from collections.abc import Hashable, Sequence
from decimal import Decimal
from typing import NamedTuple

from innofacts.factfiles.facts import STANDINGS
from innofacts.index.index import Index
from innofacts.patterns import regex
from innofacts.suggesting import unknown
from innofacts.table import LIST_SEPARATOR


class Indexed(NamedTuple):
    """What the index has of a fact in its row, with empty texts for what the fact does not have."""

    id: str
    source: str
    claim: str
    measure: str
    place: str
    first_day: str
    last_day: str
    period: str
    nature: str
    unit: str
    number: str
    part_of: str
    scope: str
    topics: str
    basis: str
    vintage: str
    replaces: str
    low_key: str
    """A text that sorts like the lowest value that its figure can mean."""
    high_key: str
    """A text that sorts like the highest value that its figure can mean."""

    @property
    def within(self) -> tuple[str, ...]:
        """What says what its figure counts, apart from claim and measure."""
        return self.scope, self.topics, self.basis, self.unit

    @property
    def texts(self) -> tuple[str, ...]:
        """All that says what it is about, without years."""
        return (_YEAR.sub("", self.claim), self.measure, self.place, *self.within)

    @property
    def wording(self) -> Hashable:
        """What is the same in facts that differ in time and number alone: the points of a series."""
        return self.texts, self.nature, self.is_zero

    @property
    def time(self) -> Hashable:
        """Its period and the days of this."""
        return self.period, self.first_day, self.last_day

    def meets(self, other: "Indexed") -> bool:
        """Return whether a value that its figure can mean is one that the figure of another fact can mean."""
        return self.low_key <= other.high_key and other.low_key <= self.high_key

    @property
    def may_replace(self) -> bool:
        """Whether it has a vintage, or names facts that it replaces."""
        return bool(self.vintage or self.replaces)

    @property
    def replaced(self) -> Sequence[str]:
        """The ids of the facts that it says it replaces."""
        return self.replaces.split(LIST_SEPARATOR) if self.replaces else ()

    @property
    def is_zero(self) -> bool:
        """Whether its figure is 0."""
        return not Decimal(self.number)

    @property
    def base_year(self) -> int:
        """The first year that it names before its own; 0 if it is neither a change nor an index, or names none."""
        if self.nature not in ("change", "index") or not self.last_day:
            return 0
        years = map(int, _YEAR.findall(f"{self.claim} {self.basis}"))
        return next((year for year in years if year < int(self.last_day[:4])), 0)

    @property
    def is_of_made(self) -> bool:
        """Whether it is about a thing that was made at its time."""
        made = _MADE.search(self.claim)
        return made is not None and self.first_day[:4] == made[1]


_YEAR = regex(r"\b\d{4}\b")
_MADE = regex(r",\s(?:opened|built|made|completed|finished|launched|founded|inaugurated)\sin\s(\d{4}),")


class Among(NamedTuple):
    """Which facts of a library count."""

    standings: Sequence[str] = ()
    """Only facts from sources of these standings; all if there is none."""
    sources: Sequence[str] = ()
    """Only facts from these sources, by id; all if there is none."""
    is_of_any_day: bool = False
    """Whether facts after the day that the index is as of count too."""


EVERY_FACT = Among()


def those_from(standings: Sequence[str], sources: Sequence[str]) -> Among:
    """Return which facts count; raises InnofactsError for a standing that does not exist."""
    for name in standings:
        if name not in STANDINGS:
            raise unknown("standing", name, STANDINGS, "the standings are")
    return Among(standings, sources)


def read_indexed(index: Index, among: Among) -> list[Indexed]:
    """Return the rows of the facts that count, in library order."""
    columns = ", ".join(f"ifnull({name}, '')" for name in Indexed._fields)
    conditions = ["figure IS NOT NULL"]
    for name, values in (("standing", among.standings), ("source", among.sources)):
        conditions += [f"{name} IN ({', '.join('?' * len(values))})"] if values else []
    where = " AND ".join(conditions)
    facts = "main.fact" if among.is_of_any_day else "fact"
    rows = index.rows(f"SELECT {columns} FROM {facts} WHERE {where} ORDER BY n", (*among.standings, *among.sources))
    once = dict[str, str]().setdefault  # 100,000 facts take 60 MB less if what they share is in memory once
    return [Indexed._make(map(once, row, row)) for row in rows]
