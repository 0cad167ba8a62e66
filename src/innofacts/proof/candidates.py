"""The facts that a figure may be held against, as the index tells of them: none is read whole for it."""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from innofacts.english.countries import canonical
from innofacts.index.index import Index
from innofacts.proof.content import content, is_negated, labels, named, places, words_of_places
from innofacts.proof.measures import head
from innofacts.proof.stems import Stems
from innofacts.values.periods import Period
from innofacts.values.units import Unit, read_unit


class Candidate(NamedTuple):
    """What is known of a fact without reading it whole."""

    n: int
    """Its place among the candidates."""
    id: str
    source: str
    """The id of its source."""
    claim: str
    measure: str
    place: str
    """What its place stands for, as the names in texts do: an ISO 3166 code, or a name in lower case."""
    last_day: str
    """The last day of its period; empty without one."""
    period: Period | None
    nature: str
    time: str
    """Its nature and its period in words: two facts of the same time fit the same sentences by it."""
    unit: Unit
    noun: str
    """What it counts, in one word."""
    number: Decimal
    """In base units; the low end of a range."""
    part_of: str
    """The id of the whole that it is a part of; empty without one."""
    words: frozenset[str]
    """The stems of all that it says of its subject."""
    claim_content: tuple[str, ...]
    """The words of its claim that tell what it speaks of, in order."""
    claim_words: frozenset[str]
    """The stems of its claim, but for the place and what is counted."""
    subject: str
    """The first of the stems of its claim, but for places; empty where it has none."""
    measure_words: frozenset[str]
    """Those of its measure, but for the place."""
    place_words: frozenset[str]
    """Those of its place."""
    unit_words: frozenset[str]
    """Those of its unit."""
    names: frozenset[str]
    """The places that it names."""
    labels: frozenset[str]
    """The names made of capitals and digits that it has: 4G."""
    is_negated: bool
    """Whether its claim says that something is not so."""
    groups: Mapping[int, frozenset[int]]
    """The rows of contrasts of which it has words, each with the groups that they are of."""


_TEXTS = frozenset(("claim", "measure", "place", "scope", "topics", "basis", "unit"))
_COLUMNS = (
    *("id", "source", "claim", "measure", "place", "first_day", "last_day", "period", "nature", "unit", "number"),
    *("part_of", "scope", "topics", "basis"),
)
# How a claim says 0 in words: it denies nothing by that.
_NONE = re.compile(r"(?i)\b(?:no|none|not\s(?:one|any|a\ssingle))\b")


def read_candidates(index: Index, stems: Stems) -> list[Candidate]:
    """Return the facts of a library that have a figure, in its order."""
    sql = f"SELECT {', '.join(_COLUMNS)} FROM fact WHERE figure IS NOT NULL ORDER BY n"
    rows = [{name: str(cell or "") for name, cell in zip(_COLUMNS, row, strict=True)} for row in index.rows(sql)]
    every = " ".join(cell for row in rows for name, cell in row.items() if name in _TEXTS)
    stems.hear(every.replace("-", " "))
    return [_candidate(n, row, stems) for n, row in enumerate(rows)]


def _candidate(n: int, row: Mapping[str, str], stems: Stems) -> Candidate:
    beside = " ".join(row[name] for name in ("scope", "topics", "basis", "unit"))
    names = [name for name, _ in named(row["claim"])]
    placed = stems.of(content(" ".join((*names, row["place"]))))
    unit = read_unit(row["unit"])
    unit_words = stems.of(content(row["unit"]))
    claim_content = tuple(content(row["claim"]))
    claim, measure = (stems.of(content(row[name].replace("-", " "))) for name in ("claim", "measure"))
    of_places = words_of_places(row["claim"])
    first = next((word for word in claim_content if word not in of_places), "")
    words = claim | measure | unit_words | stems.of(content(beside))
    place, number = canonical(row["place"]), Decimal(row["number"])
    return Candidate(
        n=n,
        id=row["id"],
        source=row["source"],
        claim=row["claim"],
        measure=row["measure"],
        place=place,
        last_day=row["last_day"],
        period=_period(row["period"], row["first_day"], row["last_day"]),
        nature=row["nature"],
        time=f"{row['nature']} {row['period']}",
        unit=unit,
        noun=head(unit.text),
        number=number,
        part_of=row["part_of"],
        words=words,
        claim_content=claim_content,
        claim_words=claim - placed - unit_words,
        subject=stems.each([first])[first],
        measure_words=measure - placed,
        place_words=stems.of(content(row["place"])),
        unit_words=stems.of(content(unit.text)),
        names=frozenset((place, *places(row["claim"]), *places(beside))),
        labels=labels(f"{row['claim']} {row['measure'].upper()} {row['scope']}"),
        is_negated=is_negated(row["claim"] if number else _NONE.sub("", row["claim"], count=1)),
        groups=stems.groups(words),
    )


def _period(text: str, first_day: str, last_day: str) -> Period | None:
    """Return the period of two days as the index has them; None without any."""
    if not first_day:
        return None
    return Period(text, date.fromisoformat(first_day), date.fromisoformat(last_day) if last_day else None)
