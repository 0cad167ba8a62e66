"""The facts of a library that have a figure, each with the features by which a sentence is compared with it."""

from collections import defaultdict
from collections.abc import Container, Hashable, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from functools import cache, cached_property, lru_cache
from itertools import chain

from innofacts.english.currencies import POSSIBLE
from innofacts.features.content import places_in
from innofacts.features.library.candidates import Candidate
from innofacts.features.library.indexed import EVERY_FACT, Among, Indexed, read_indexed
from innofacts.features.library.sources import Sources
from innofacts.features.library.wordings import Wordings, canonical_place, has_country
from innofacts.features.meanings import Stems
from innofacts.features.measures import head, is_measured, may_be_money
from innofacts.features.places import is_local
from innofacts.index.index import Index
from innofacts.patterns import regex
from innofacts.values.periods import Period, parse_period
from innofacts.values.units import COUNT, Unit, read_unit

_NOTHING: frozenset[int] = frozenset()
_NO_MONEY: frozenset[str] = frozenset()
_MANY = 10  # of so many facts one has a word that is not of the subject of all


class Facts:
    """The candidates of a library, and the tables to find the candidates that a sentence may be about."""

    def __init__(self, index: Index, among: Among = EVERY_FACT) -> None:
        """Read all facts with a figure from an open index, or those `among` them."""
        self.stems = Stems()
        # It asks for the places of a title only when the wordings, which need it, are read.
        self.sources = Sources(index, self.stems, self.local_places)
        self._rows = read_indexed(index, among)
        wordings = dict[Hashable, int]()
        self._wording_of = [wordings.setdefault(row.wording, len(wordings)) for row in self._rows]
        self._members: list[list[int]] = [[] for _ in wordings]  # the numbers of the facts of each wording
        for n, wording in enumerate(self._wording_of):
            self._members[wording].append(n)
        firsts = [self._rows[members[0]] for members in self._members]
        measures = ((n, row.measure or row.id) for n, row in zip(self._wording_of, self._rows, strict=True))
        self._wordings = Wordings(index, self.stems, self.sources, firsts, measures)
        self.wording, self.meanings = self._wordings.of, self._wordings.meanings
        self._file_facts()
        self._file_wordings(firsts)
        self.candidate = cache(self._candidate)
        self.of_times = lru_cache(maxsize=16)(self._of_times)  # reports repeat their times
        self.of_places = lru_cache(maxsize=1_000)(self._of_places)

    @cached_property
    def last_year(self) -> Period | None:
        """The year before that of all sources, which "last year" is in a text about them; None if that is not clear.

        It is not if the sources are of several years, or tell of all of the year in which they were published.
        """
        year = self.sources.year
        return parse_period(int(year) - 1) if year and all(row.period != year for row in self._rows) else None

    def _file_facts(self) -> None:
        """Fill the tables by which facts are found that have their number, time, source or whole."""
        self._numbers = {row.id: n for n, row in enumerate(self._rows)}
        self._of_number: dict[Decimal, list[int]] = defaultdict(list)
        self._of_source: dict[str, list[int]] = defaultdict(list)
        # Those that may replace another one, by the measure and last day that both have and by place; and by its id.
        self._newer: dict[tuple[str, str], dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
        self._naming_old: dict[str, list[int]] = defaultdict(list)
        times = dict[Hashable, int]()
        self._time_of: list[int] = []  # the number of its time
        self._at_time: list[set[int]] = []  # the wordings of the facts of each time
        self.times: list[int] = []
        """The number of a fact of each time: all facts of a time have one nature, period and base, made or not."""
        self._of_period: dict[Hashable, set[int]] = defaultdict(set)  # the times of each period
        for n, (row, wording) in enumerate(zip(self._rows, self._wording_of, strict=True)):
            key = row.nature, row.time, row.base_year, row.is_of_made
            time = times.setdefault(key, len(times))
            if time == len(self.times):
                self.times.append(n)
                self._at_time.append(set())
                self._of_period[row.time].add(time)
            self._time_of.append(time)
            self._at_time[time].add(wording)
            self._of_number[abs(Decimal(row.number))].append(n)
            self._of_source[row.source].append(n)
            if row.may_replace and row.measure:
                self._newer[row.measure, row.last_day][canonical_place(row.place)].append(n)
            for old in row.replaced:
                self._naming_old[old].append(n)

    def _file_wordings(self, firsts: Iterable[Indexed]) -> None:
        """Fill the tables by which wordings are found that have a word, a place or a unit."""
        self._of_word: dict[str, set[int]] = defaultdict(set)
        self._of_local_place: dict[str, set[int]] = defaultdict(set)
        self._naming: dict[str, set[int]] = defaultdict(set)  # a place
        self._without_country: dict[str, set[int]] = defaultdict(set)
        self._of_thing: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))  # by measure and place
        for wording, row in enumerate(firsts):
            place, places = canonical_place(row.place), self._wordings.places(wording)
            for word in self._wordings.words[wording]:
                self._of_word[word].add(wording)
            for name in places:
                self._naming[name].add(wording)
            if is_local(place):
                self._of_local_place[place].add(wording)
            if not has_country(places):
                self._without_country[place].add(wording)
            self._of_thing[row.measure][place].append(wording)
        self._facts_having = cache(lambda word: sum(len(self._members[wording]) for wording in self._of_word[word]))
        units = set(map(read_unit, {row.unit for row in self._rows}))
        self._money = frozenset(unit.head.key for unit in units if may_be_money(unit))
        self._counted = frozenset(read_unit(head(unit.text)).key for unit in units if unit.kind == COUNT)

    def _candidate(self, n: int) -> Candidate:
        """Return the fact with a number."""
        row = self._rows[n]
        return self._wordings.maker(self._wording_of[n])(
            n=n,
            id=row.id,
            source=row.source,
            claim=row.claim,
            period=_period(row.period, row.first_day, row.last_day),
            number=Decimal(row.number),
            part_of=row.part_of,
            may_replace=row.may_replace,
            base_year=row.base_year,
            is_of_made=row.is_of_made,
        )

    def time_of(self, n: int) -> int:
        """Return the number of the time of the fact with a number."""
        return self._time_of[n]

    def sharing(self, words: Iterable[str], places: Iterable[str], allowed: set[int]) -> set[int]:
        """Return the numbers of those wordings that are allowed which have one of some stems, or a local place."""
        of_words = (self._of_word.get(word, _NOTHING) for word in words)
        of_places = (self._of_local_place.get(place, _NOTHING) for place in places)
        return set[int]().union(*(allowed & wordings for wordings in (*of_words, *of_places)))

    def _of_times(self, times: frozenset[int]) -> set[int]:
        """Return the numbers of the wordings of facts of some times."""
        return set[int]().union(*(self._at_time[time] for time in times))

    def at(self, wording: int, times: Container[int]) -> list[int]:
        """Return the numbers of the facts of a wording that are of some times."""
        return [n for n in self._members[wording] if self._time_of[n] in times]

    def _of_places(self, places: frozenset[str], decisive: frozenset[str]) -> set[int]:
        """Return the numbers of the wordings that `others.places.is_elsewhere` does not rule out for some places."""
        first, *others = (self._naming.get(place, set()) for place in decisive)
        own = (self._without_country.get(place, _NOTHING) for place in places)
        return first.intersection(*others).union(*own)

    def near(self, words: Iterable[str], most: int) -> Iterator[set[int]]:
        """Yield the numbers of the wordings with each of some stems, the rarest first, of about `most` facts."""
        known = sorted((word for word in words if word in self._of_word), key=self._facts_having)
        done = set[int]()
        for word in known:
            new = self._of_word[word] - done
            most -= sum(len(self._members[wording]) for wording in new)
            if most < 0:
                return
            yield new
            done |= new

    def of_wordings(self, wordings: Iterable[int]) -> list[Candidate]:
        """Return the facts of some wordings, in library order."""
        return list(map(self.candidate, self._numbers_of(wordings)))

    def _numbers_of(self, wordings: Iterable[int]) -> list[int]:
        return sorted(n for wording in wordings for n in self._members[wording])

    def of_number(self, number: Decimal) -> Sequence[int]:
        """Return the numbers of the facts with such a figure, with either sign."""
        return self._of_number.get(abs(number), ())

    def like(self, candidate: Candidate) -> list[Candidate]:
        """Return the facts, in order, with the measure and the time of one and its place, or where one states no place.

        None for a fact without a measure.
        """
        times = self._of_period[self._rows[candidate.n].time]
        numbers = (n for wording in self._of_its_thing(candidate) for n in self.at(wording, times))
        return list(map(self.candidate, sorted(numbers)))

    def _of_its_thing(self, candidate: Candidate) -> list[int]:
        """Return the wordings with the measure of a fact and its place, or where one of the two states no place."""
        return _at_place(self._of_thing[candidate.measure], candidate.place) if candidate.measure else []

    def over_time(self, candidate: Candidate) -> list[Candidate]:
        """Return the facts, in order, of what one is about at any time, with its place, unit and nature.

        They have its measure or, if it has none, its claim but for the numbers.
        """
        own = self._rows[candidate.n]
        numbers = self._numbers_of(self._of_its_thing(candidate)) if own.measure else self._claiming[_worded(own)]
        return [
            one
            for one in map(self.candidate, numbers)
            if (one.place, one.nature, one.unit.key) == (candidate.place, candidate.nature, candidate.unit.key)
        ]

    @cached_property
    def _claiming(self) -> Mapping[str, Sequence[int]]:
        """The numbers of the facts without a measure, by what they claim."""
        claiming: dict[str, list[int]] = defaultdict(list)
        for n, row in enumerate(self._rows):
            if not row.measure:
                claiming[_worded(row)].append(n)
        return claiming

    def year_before(self, candidate: Candidate) -> list[Candidate]:
        """Return the facts of the last time before that of one, of what it is about.

        None if that is not about a year before, or a few years: those of a month are compared with the month before, or
        with that of a year before.
        """
        own = candidate.period
        if own is None or own.last is None:
            return []
        days = (own.last - own.first).days
        earlier = [
            (own.first - one.period.first, one)
            for one in self.over_time(candidate)
            if one.period and one.period.last and one.period.first < own.first and one.period.last < own.last
            if abs((one.period.last - one.period.first).days - days) <= _DAYS_OF_A_MONTH
        ]
        least = min((gap for gap, _ in earlier), default=timedelta())
        return [one for gap, one in earlier if gap == least] if _A_YEAR <= least <= _SOME_YEARS else []

    def in_year(self, candidate: Candidate, year: int) -> list[Candidate]:
        """Return the facts of what one is about, for the same part of a different year: its end, its third quarter."""
        own = candidate.period
        if own is None or own.last is None:
            return []
        part = own.first.month, own.last.month, own.last.year - own.first.year
        return [
            one
            for one in self.over_time(candidate)
            if one.period and one.period.last and one.period.last.year == year
            if (one.period.first.month, one.period.last.month, year - one.period.first.year) == part
        ]

    def meeting(self, candidate: Candidate) -> list[Candidate]:
        """Return the facts, in order, with the measure and the place of one whose figures can mean the same value.

        None for a fact without a measure.
        """
        own, places = self._rows[candidate.n], self._of_thing[candidate.measure] if candidate.measure else {}
        numbers = self._numbers_of(places.get(candidate.place, ()))
        return [self.candidate(n) for n in numbers if self._rows[n].meets(own)]

    def later(self, candidate: Candidate) -> list[Candidate]:
        """Return the facts, in order, with the measure and the place of one that are of a time that ends later.

        None for a fact without a measure or a time.
        """
        places = self._of_thing[candidate.measure] if candidate.measure else {}
        alike = map(self.candidate, self._numbers_of(places.get(candidate.place, ())))
        end = candidate.period and candidate.period.last
        return [one for one in alike if end and one.period and one.period.last and one.period.last > end]

    def of_measure(
        self, candidate: Candidate, *, times: Container[int] | None = None, places: Iterable[str] | None = None
    ) -> list[Candidate]:
        """Return the facts, in order, with the measure of one, at some times and places; None stands for any.

        None for a fact without a measure.
        """
        by_place = self._of_thing[candidate.measure] if candidate.measure else {}
        there = by_place.values() if places is None else (by_place.get(place, ()) for place in places)
        numbers = self._numbers_of(chain.from_iterable(there))
        return [self.candidate(n) for n in numbers if times is None or self._time_of[n] in times]

    def of_sources(self, ids: Iterable[str]) -> list[Candidate]:
        """Return the facts of some sources."""
        return [self.candidate(n) for id_ in sorted(ids) for n in self._of_source.get(id_, ())]

    def of_ids(self, ids: Iterable[str]) -> list[Candidate]:
        """Return the facts with some ids."""
        return [self.candidate(self._numbers[id_]) for id_ in sorted(ids) if id_ in self._numbers]

    def of_id(self, id_: str | None) -> Candidate | None:
        """Return the fact with an id; None for none, and if no fact with a figure has it."""
        return next(iter(self.of_ids([id_ or ""])), None)

    def replacing(self, candidate: Candidate) -> list[str]:
        """Return the ids of the facts that may replace one, or a fact that it may repeat, in library order.

        A new fact is of the same measure and last day, or names the old one as replaced.
        """
        of_day = _at_place(self._newer[candidate.measure, self._rows[candidate.n].last_day], candidate.place)
        named = (self._naming_old.get(id_, ()) for id_ in (candidate.id, *(self._rows[n].id for n in of_day)))
        found = {*of_day, *chain.from_iterable(named)} - {candidate.n}
        return [self._rows[n].id for n in sorted(found)]

    def places(self, text: str) -> list[str]:
        """Return the places that a text names: countries and regions in order, then places of this library only."""
        return [*places_in(text), *(place for _, place in self.local_places(text))]

    def local_places(self, text: str) -> list[tuple[str, str]]:
        """Return the names of places of this library only in a text, in order, each with the place, in lower case."""
        return self._wordings.local_places.in_text(text)

    def may_be_elsewhere(self, place: str, text: str, start: int, end: int) -> bool:
        """Return whether a sentence of a text calls a place of this library by a short name that may be another's."""
        return self._wordings.local_places.may_be_other(place, text, start, end)

    def with_currency(self, unit: Unit) -> Unit:
        """Return a unit with a code for the name of its currency, if the library has one currency of that name only.

        Francs are CHF where no fact is in a different franc. A sign says less: `$` may be any dollar.
        """
        key = unit.head.key
        meant = self._money.intersection((key, *POSSIBLE.get(key, ()))) if key.isalpha() else _NO_MONEY
        return unit.of(next(iter(meant))) if len(meant) == 1 and key not in meant else unit

    def counts(self, units: Iterable[str]) -> bool:
        """Return whether a fact counts things with the noun of a unit, given in its longer and shorter forms."""
        return any(read_unit(head(unit)).key in self._counted for unit in units if not is_measured(read_unit(unit)))

    def has_kind(self, word: str, noun: str) -> bool:
        """Return whether a claim or a measure has a word right before a noun, in whatever forms: cruise ships.

        A word of many facts is what the library is about, and leaves out no others: cinema tickets, in one on cinemas.
        """
        pair = self._wordings.stems_of_pair((word, noun))
        having = self._of_word.get(pair[0], _NOTHING)
        is_special = len(having) * _MANY < len(self._members)
        return is_special and any(pair in self._wordings.pairs(wording) for wording in having)


_DAYS_OF_A_MONTH = 31
_A_YEAR, _SOME_YEARS = timedelta(300), timedelta(1200)


def _worded(row: Indexed) -> str:
    """Return the claim of a fact without its numbers."""
    return _NUMBER.sub("", row.claim.lower())


_NUMBER = regex(r"\d+(?:[.,]\d+)*")


def _at_place(by_place: Mapping[str, Sequence[int]], place: str) -> list[int]:
    """Return what a table has for a place, and where no place is stated; all of it for none."""
    return [number for name in ((place, "") if place else by_place) for number in by_place.get(name, ())]


def _period(text: str, first_day: str, last_day: str) -> Period | None:
    if not first_day:
        return None
    return Period(text, date.fromisoformat(first_day), date.fromisoformat(last_day) if last_day else None)
