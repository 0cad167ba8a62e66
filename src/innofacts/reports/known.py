"""A library as far as it must be known to tell which of its facts a sentence means."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cached_property
from math import fsum, inf, log
from typing import NamedTuple

from innofacts.library.facts import Fact
from innofacts.library.index import Index
from innofacts.library.judging import CONTRADICTED, NOT_COMPARABLE, doubt_between, judge
from innofacts.library.noting import related, superseded_note
from innofacts.library.places import canonical, place_of
from innofacts.library.recalling import measured_units, recall, recall_related
from innofacts.library.searching import fold, whole
from innofacts.library.stemming import Stemmer
from innofacts.prose.figures import find_figures
from innofacts.reports.alike import GROUPS
from innofacts.reports.content import (
    AGENTS,
    IRREGULAR,
    LIGHT,
    VERBS,
    content,
    is_negated,
    is_verb,
    labels,
    named,
    places,
    words_of_places,
)
from innofacts.reports.contrasts import ROWS
from innofacts.reports.measures import head, is_measure
from innofacts.values.figures import Figure
from innofacts.values.periods import Period
from innofacts.values.units import COUNT, Unit, read_unit

_LONGEST_SYNONYM = 4  # words
_VERB = 0.5
"""What a verb tells of what a fact is about, where a noun tells 1."""
_ALIKE, _ENDING = 5, 3  # letters that two stems must share, and that one may have beyond


class Candidate(NamedTuple):
    """What is known of a fact without reading it whole."""

    n: int
    """Its place in the library."""
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
    number: Decimal
    """In base units; the low end of a range."""
    words: frozenset[str]
    """The stems of all that it says of its subject."""
    claim_words: frozenset[str]
    """Those of its claim, but for the place and what is counted."""
    subject: str
    """The first of the stems of its claim, but for places; empty where it has none."""
    measure_words: frozenset[str]
    """Those of its measure, but for the place."""
    place_words: frozenset[str]
    """Those of its place."""
    names: frozenset[str]
    """The places that it names."""
    labels: frozenset[str]
    """The names made of capitals and digits that it has: 4G."""
    is_negated: bool
    """Whether its claim says that something is not so."""
    groups: Mapping[int, frozenset[int]]
    """The rows of contrasts of which it has words, each with the groups that they are of."""


class Word(NamedTuple):
    """What a word of a sentence may mean."""

    stem: str
    meanings: frozenset[str]
    """Its stem, and those of all that means the same."""
    others: frozenset[str]
    """The stems of words that may stand for it."""
    is_verb: bool
    """Whether it looks like a verb, of which there are many for one thing: handled, moved, passed."""


class Told(NamedTuple):
    """How a claim tells its figure."""

    change: str
    """In which way it says that the figure changed; empty for a level."""
    units: tuple[str, ...]
    """What it says that the figure counts, which may have another name there than its unit has."""
    beside: frozenset[str]
    """The keys of the units of other figures that it tells beside it."""


_TEXTS = frozenset(("claim", "measure", "place", "scope", "topics", "basis", "unit"))
_COLUMNS = (
    *("n", "id", "source", "claim", "measure", "place", "first_day", "last_day", "period", "nature", "unit", "number"),
    *("scope", "topics", "basis"),
)


class Known:
    """The facts of a library that have a figure, with the words, places and times by which they are told apart."""

    def __init__(self, index: Index) -> None:
        """Take over an index that is open."""
        self._index = index
        self.stem = Stemmer()
        self._facts: dict[str, Fact] = {}
        self._words: dict[str, Word] = {}
        self._sequences: dict[str, tuple[str, ...]] = {}
        self._told: dict[str, Told] = {}
        self._verdicts: dict[tuple[str, Figure], tuple[str, str]] = {}
        self._expansions: dict[str, frozenset[str]] = {}
        self._superseded: dict[str, str] = {}
        self._measured = measured_units(index)

    @cached_property
    def candidates(self) -> list[Candidate]:
        """The facts that have a figure, in the order of the library."""
        sql = f"SELECT {', '.join(_COLUMNS)} FROM fact WHERE figure IS NOT NULL ORDER BY n"
        rows = [
            {name: str(cell or "") for name, cell in zip(_COLUMNS, row, strict=True)} for row in self._index.rows(sql)
        ]
        every = " ".join(cell for row in rows for name, cell in row.items() if name in _TEXTS)
        self.stem(content(every.replace("-", " ")))  # at once, which is quicker than by and by
        return [self._candidate(row) for row in rows]

    def _candidate(self, row: Mapping[str, str]) -> Candidate:
        beside = " ".join(row[name] for name in ("scope", "topics", "basis", "unit"))
        names = [name for name, _ in named(row["claim"])]
        placed = self.stems(content(" ".join((*names, row["place"]))))
        units = self.stems(content(row["unit"]))
        claim, measure = (self.stems(content(row[name].replace("-", " "))) for name in ("claim", "measure"))
        first = next((word for word in content(row["claim"]) if word not in words_of_places(row["claim"])), "")
        words = claim | measure | units | self.stems(content(beside))
        place = canonical(row["place"])
        return Candidate(
            n=int(row["n"] or 0),
            id=row["id"],
            source=row["source"],
            claim=row["claim"],
            measure=row["measure"],
            place=place,
            last_day=row["last_day"],
            period=_period(row["period"], row["first_day"], row["last_day"]),
            nature=row["nature"],
            time=f"{row['nature']} {row['period']}",
            unit=read_unit(row["unit"]),
            number=Decimal(row["number"]),
            words=words,
            claim_words=claim - placed - units,
            subject=self.stem([first])[first],
            measure_words=measure - placed,
            place_words=self.stems(content(row["place"])),
            names=frozenset((place, *places(row["claim"]), *places(beside))),
            labels=labels(f"{row['claim']} {row['measure'].upper()} {row['scope']}"),
            is_negated=is_negated(row["claim"]),
            groups=self.groups(words),
        )

    @cached_property
    def _weights(self) -> dict[str, float]:
        """How much each stem tells: the more, the fewer measures it is met with."""
        measures: dict[str, set[str]] = defaultdict(set)
        for one in self.candidates:
            for word in one.claim_words | one.measure_words:
                measures[word].add(one.measure or one.id)
        total = len({one.measure or one.id for one in self.candidates})
        return {
            word: log(1 + total / len(met)) * (_VERB if word in self.verbs else 1) for word, met in measures.items()
        }

    @cached_property
    def verbs(self) -> frozenset[str]:
        """The stems of what looks like a verb in the claims."""
        words = {word for one in self.candidates for word in content(one.claim)}
        return self.stems(word for word in words if is_verb(word))

    @cached_property
    def _wholes(self) -> dict[int, tuple[float, float]]:
        """For each fact the weight of all words of its measure, and of its claim."""
        return {one.n: (self._whole(one.measure_words), self._whole(one.claim_words)) for one in self.candidates}

    def _whole(self, words: frozenset[str]) -> float:
        """Return the weight of all of some words; without any, of a whole that is never told."""
        return fsum(map(self._weights.__getitem__, words)) or inf  # exactly, in whichever order a set is

    @cached_property
    def of_place(self) -> dict[str, list[Candidate]]:
        """For each place that is none of the world's the facts that are of it."""
        found: dict[str, list[Candidate]] = defaultdict(list)
        for one in self.candidates:
            if one.place.islower() and not place_of(one.place):
                found[one.place].append(one)
        return found

    @cached_property
    def _heads(self) -> frozenset[str]:
        """The keys of the nouns that the facts count."""
        return frozenset(read_unit(head(one.unit.text)).key for one in self.candidates if one.unit.kind == COUNT)

    def counts(self, units: Sequence[str]) -> bool:
        """Tell whether a fact counts things that are called by a unit, in one of its longer and shorter forms."""
        return any(read_unit(head(unit)).key in self._heads for unit in units if not is_measure(read_unit(unit)))

    @cached_property
    def postings(self) -> dict[str, list[Candidate]]:
        """For each stem the facts that have it."""
        found: dict[str, list[Candidate]] = defaultdict(list)
        for one in self.candidates:
            for word in one.claim_words | one.measure_words:
                found[word].append(one)
        return found

    @cached_property
    def _synonyms(self) -> dict[tuple[str, ...], tuple[str, ...]]:
        """For the stems of each word or phrase what means the same."""
        begin, _, end = whole("|").partition("|")
        rows = [
            (str(words).removeprefix(begin).removesuffix(end).split(), str(others).split("|"))
            for words, others in self._index.rows("SELECT words, others FROM synonym")
        ]
        stems = self.stem(word for words, _ in rows for word in words)
        found: dict[tuple[str, ...], tuple[str, ...]] = {}
        for words, others in rows:
            key = tuple(stems[word] for word in words)
            found[key] = (*found.get(key, ()), *others)
        return found

    @cached_property
    def _contrasts(self) -> dict[str, list[tuple[int, int]]]:
        """For each stem of the rows of contrasts the row and the group that it is of."""
        found: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for n, row in enumerate(ROWS):
            for m, group in enumerate(row):
                for stem in self.stems(IRREGULAR.get(word, word) for text in group for word in fold(text).split()):
                    found[stem].append((n, m))
        return found

    @cached_property
    def _group_of(self) -> dict[str, frozenset[str]]:
        """For each stem of a row of contrasts the stems that mean the same there."""
        members: dict[tuple[int, int], set[str]] = defaultdict(set)
        for stem, groups in self._contrasts.items():
            for group in groups:
                members[group].add(stem)
        return {
            stem: frozenset().union(*(members[group] for group in groups)) for stem, groups in self._contrasts.items()
        }

    @cached_property
    def _alikes(self) -> dict[str, frozenset[str]]:
        """For each stem of the rows of words that are used for one another the stems of its rows."""
        found: dict[str, frozenset[str]] = defaultdict(frozenset)
        for group in GROUPS:
            stems = self.stems(IRREGULAR.get(word, word) for word in group)
            for stem in stems:
                found[stem] |= stems
        return found

    @cached_property
    def _own_places(self) -> re.Pattern[str] | None:
        """The names of the places of facts that are no countries: Lisbon."""
        places = {one.place for one in self.candidates if one.place and not one.place.isupper()}
        names = [place for place in places if not place_of(place)]
        return re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(names)))})\b") if names else None

    def places(self, text: str) -> list[str]:
        """Return the places that a text names, in order: those of the world, then those that only the library knows."""
        own = self._own_places.findall(text.casefold()) if self._own_places else []
        return [*places(text), *own]

    def fact(self, id_: str) -> Fact:
        """Return a fact of the library, whole."""
        if id_ not in self._facts:
            self._facts |= {fact.id: fact for fact in recall(self._index, [id_])}
        return self._facts[id_]

    def judged(self, id_: str, figure: Figure) -> tuple[str, str]:
        """Return the verdict on a figure for a fact, and the reason; reports repeat their figures."""
        if (id_, figure) not in self._verdicts:
            self._verdicts[id_, figure] = self._judged(self.fact(id_), figure)
        return self._verdicts[id_, figure]

    def _judged(self, fact: Fact, figure: Figure) -> tuple[str, str]:
        verdict, reason = judge(fact, figure, self._measured)
        if verdict == NOT_COMPARABLE and fact.figure and doubt_between(fact.figure.unit, figure.unit):
            # Some dollars: whichever they are, so many are not what the fact says.
            meant, why = judge(fact, figure._replace(unit=fact.figure.unit), self._measured)
            return (meant, why) if meant == CONTRADICTED else (verdict, reason)
        return verdict, reason

    def replaced(self, id_: str) -> str:
        """Return that a fact is superseded, as words; empty where it is not."""
        if id_ not in self._superseded:
            fact = self.fact(id_)
            others = recall_related(self._index, [fact]) if fact.measure or fact.part_of else []
            note = superseded_note(fact, related(fact, others))
            self._superseded[id_] = f"superseded: {note.text}" if note else ""
        return self._superseded[id_]

    def told(self, one: Candidate) -> Told:
        """Return how the claim of a fact tells its figure."""
        if one.id not in self._told:
            mentions = find_figures(one.claim)
            found = [mention for mention in mentions if _is_number(mention.figure, one.number)]
            beside = [unit for mention in mentions if mention not in found for unit in mention.units]
            told = (found[0].change, found[0].units) if found else ("", ())
            self._told[one.id] = Told(*told, frozenset(read_unit(unit).key for unit in beside))
        return self._told[one.id]

    def also(self, words: Sequence[str]) -> tuple[str, ...]:
        """Return what means the same as some folded words."""
        stems = self.stem(words)
        return self._synonyms.get(tuple(stems[word] for word in words), ())

    def groups(self, stems: frozenset[str]) -> dict[int, frozenset[int]]:
        """Return the rows of contrasts that some stems are of, each with the groups."""
        found: dict[int, set[int]] = defaultdict(set)
        for stem in stems & self._contrasts.keys():
            for row, group in self._contrasts[stem]:
                found[row].add(group)
        return {row: frozenset(some) for row, some in found.items()}

    def stems(self, words: Iterable[str]) -> frozenset[str]:
        """Return the stems of folded words."""
        return frozenset(self.stem(words).values())

    def sequence(self, text: str) -> tuple[str, ...]:
        """Return the stems of the words of a text that tell what it speaks of, in order, but for verbs and places."""
        if text not in self._sequences:
            self._sequences[text] = self._sequence(text)
        return self._sequences[text]

    def _sequence(self, text: str) -> tuple[str, ...]:
        aside = words_of_places(text) | AGENTS | VERBS
        words = [word for word in content(text) if word not in aside and not (word.endswith("ed") and is_verb(word))]
        stems = self.stem(words)
        return tuple(stems[word] for word in words)

    def expanded(self, words: Sequence[str]) -> frozenset[str]:
        """Return the stems of folded words and of all that means the same as they, or several of them, do."""
        key = " ".join(words)
        if key not in self._expansions:
            self._expansions[key] = self._expanded(words)
        return self._expansions[key]

    def _expanded(self, words: Sequence[str]) -> frozenset[str]:
        found = list(words)
        for n in range(len(words)):
            for count in range(1, min(_LONGEST_SYNONYM, len(words) - n) + 1):
                others = self.also(words[n : n + count])
                found += [word for other in others for word in other.split() if word not in LIGHT]
        stems = self.stems(found)
        return stems.union(*(self._alike(stem) for stem in stems))

    def word(self, word: str) -> Word:
        """Return what a folded word may mean."""
        if word not in self._words:
            meanings = self.expanded([word])
            self._words[word] = Word(self.stem([word])[word], meanings, self._others(meanings), is_verb(word))
        return self._words[word]

    def _others(self, stems: frozenset[str]) -> frozenset[str]:
        """Return the stems of words that may stand for those of some stems, in general English."""
        nothing: frozenset[str] = frozenset()
        rows = (table.get(stem, nothing) for stem in stems for table in (self._alikes, self._group_of))
        return nothing.union(*rows) - stems

    def _alike(self, stem: str) -> list[str]:
        """Return the stems of the library that a stem is nearly, as a longer or shorter form: occupancy, occupied."""
        at = bisect_left(self._sorted, stem[:_ALIKE])
        found = []
        for other in self._sorted[at:]:
            if not other.startswith(stem[:_ALIKE]):
                break
            short, long = sorted((stem, other), key=len)
            if len(short) >= _ALIKE and long.startswith(short) and len(long) - len(short) <= _ENDING:
                found.append(other)
        return found

    @cached_property
    def _sorted(self) -> list[str]:
        return sorted(self._weights)

    def coverage(self, one: Candidate, stems: frozenset[str]) -> tuple[float, float]:
        """Return which share, by weight, of the words of a fact's measure some stems are, and of those of its claim."""
        weigh = self._weights.__getitem__
        measure, claim = self._wholes[one.n]
        return fsum(map(weigh, one.measure_words & stems)) / measure, fsum(map(weigh, one.claim_words & stems)) / claim


def _period(text: str, first_day: str, last_day: str) -> Period | None:
    """Return the period of two days as the index has them; None without any."""
    if not first_day:
        return None
    return Period(text, date.fromisoformat(first_day), date.fromisoformat(last_day) if last_day else None)


def _is_number(figure: Figure, number: Decimal) -> bool:
    """Tell whether a figure prints a number, as one of its ends and with whatever sign."""
    ends = [figure.base_number] if figure.second is None else [figure.base_number, figure.second]
    return abs(number) in map(abs, ends)
