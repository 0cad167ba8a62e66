"""The facts of a library that have a figure, each with the features by which a sentence is compared with it."""

from collections import Counter, defaultdict
from collections.abc import Container, Hashable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cache, cached_property, lru_cache
from itertools import chain
from math import fsum, log
from sys import intern
from typing import NamedTuple

from innofacts.cores import shared
from innofacts.english.bases import bases_in
from innofacts.english.contrasts import of_ages
from innofacts.english.countries import canonical
from innofacts.english.currencies import POSSIBLE
from innofacts.english.denials import OF_DENIED
from innofacts.english.inflection import singular
from innofacts.english.numerals import ORDINALS
from innofacts.english.places import PARTS_OF_COUNTRIES
from innofacts.english.scopes import scope_in
from innofacts.english.speakers import BODIES
from innofacts.english.units import CONTENTS
from innofacts.features.candidates import Candidate, Wording
from innofacts.features.cells import EVERY_FACT, Among, Cells, read_cells
from innofacts.features.content import (
    THE_PLACE,
    THE_SPEAKER,
    WORD,
    adjacent,
    content,
    is_verb,
    named,
    places,
    said_shorter,
    words_of_places,
)
from innofacts.features.criteria import criterion_of
from innofacts.features.denials import denied
from innofacts.features.meanings import Meanings, Stems, contrast_groups, with_implied
from innofacts.features.measures import SHARE, head, is_measured, is_money
from innofacts.features.places import LocalPlaces, is_local
from innofacts.features.terms import Terms
from innofacts.features.wholes import done_in_claim, phrase_of_whole, words_of_whole
from innofacts.index.analysis import fold
from innofacts.index.index import Index
from innofacts.patterns import regex
from innofacts.values.periods import Period, parse_period
from innofacts.values.units import COUNT, PERCENT, RANK, Unit, read_unit

_NOTHING: frozenset[int] = frozenset()
_NO_MONEY: frozenset[str] = frozenset()
_VERB = 0.5
"""The weight of a verb, where a noun has 1: verbs say less about the subject of a fact."""

_OF_A_SENTENCE = 0.05  # of the time that `proof` takes for a sentence, to read what a fact says

# A word without the capital letter of a name; at the beginning of a claim, one that no capital letter follows.
_NO_NAME = regex(r"\b[a-z]\w*|\A[A-Z]\w*(?=\s[a-z])")
# A claim that says 0 in words, such as "no case of polio", denies nothing.
_ZERO_IN_WORDS = regex(r"(?i)\b(?:no|none|not\s(?:one|any|a\ssingle))\b")


class _Texts(NamedTuple):
    """What is known of each wording from the start: little, since most of them no sentence is about."""

    claim_content: tuple[str, ...]
    unit_stems: frozenset[str]
    place: frozenset[str]
    """The stems of all names of places, with those of what its claim says instead of a name."""
    claim_places: tuple[str, ...]
    """The places of the claim, as codes and regions."""
    subject: str


def _names_of_units(claim: str, unit: str) -> list[str]:
    """Return the words of a claim that name measured units, if that of its figure is one: terawatt-hours, for TWh."""
    return list(filter(_is_unit, fold(claim).split())) if _is_unit(unit) else []


@cache  # facts repeat their words
def _is_unit(word: str) -> bool:
    return is_measured(read_unit(word))


def _weights(
    words: Sequence[Iterable[str]], names: Iterable[tuple[int, str]], verbs: frozenset[str]
) -> dict[str, float]:
    """Return the weight of each stem: the fewer measures have it, the more it says about which fact is meant.

    `names` are the numbers of wordings, whose stems are in `words`, each with a measure that they are about.
    """
    wordings: dict[str, list[int]] = defaultdict(list)
    for wording, name in dict.fromkeys(names):
        wordings[name].append(wording)
    having = Counter[str]()
    for numbers in wordings.values():
        having.update(set[str]().union(*map(words.__getitem__, numbers)))
    total = len(wordings)
    return {word: log(1 + total / count) * (_VERB if word in verbs else 1) for word, count in having.items()}


_MANY = 10  # of so many facts one has a word that is not of the subject of all
_canonical = cache(canonical)  # facts share their places


def _has_country(places: Iterable[str]) -> bool:
    return any(map(str.isupper, places))


@lru_cache(maxsize=4096)  # facts share their scopes, topics and units
def _places(texts: Sequence[str]) -> list[str]:
    return places(" ".join(texts))


class Facts:
    """The candidates of a library, and the tables to find the candidates that a sentence may be about."""

    def __init__(self, index: Index, among: Among = EVERY_FACT) -> None:
        """Read all facts with a figure from an open index, or those `among` them."""
        self.stems = Stems()
        self._cells = read_cells(index, among)
        titles = "ifnull(title, '') || ' ' || ifnull(publisher, '')"
        self._sources = [*index.rows(f"SELECT id, ifnull(published, ''), {titles} FROM source")]
        self._titles = {source: title for source, _, title in self._sources}
        wordings = dict[Hashable, int]()
        self._wording_of = [wordings.setdefault(cells.wording, len(wordings)) for cells in self._cells]
        self._members: list[list[int]] = [[] for _ in wordings]  # the numbers of the facts of each wording
        for n, wording in enumerate(self._wording_of):
            self._members[wording].append(n)
        self.stems.prepare(text for cells in self._first_cells() for text in cells.texts)
        # Facts share their units, measures and places.
        self._of_text, self._of_same_thing = cache(self.stems.of_text), cache(self.stems.of_same_thing)
        self._ordinals = self.stems.of(ORDINALS)
        self._texts = list(shared(self._read_texts, list(self._first_cells()), weight=_OF_A_SENTENCE))
        words = [tuple(self._own_words(wording)) for wording in range(len(self._members))]
        self._verbs = self.stems.of(filter(is_verb, {word for one in self._texts for word in one.claim_content}))
        names = (
            (wording, cells.measure or cells.id) for wording, cells in zip(self._wording_of, self._cells, strict=True)
        )
        self._weights = _weights(words, names, self._verbs)
        self.meanings = Meanings(index, self.stems, self._weights)
        self._local_places = LocalPlaces(
            map(_canonical, {cells.place for cells in self._cells}), self._says, self._says_as_noun
        )
        self._file_facts()
        self._file_wordings(words)
        # A word of most wordings is in some sentence, but few have enough words of one to be analysed.
        self.wording = lru_cache(maxsize=10_000)(self._wording)
        self.candidate, self._without_number = cache(self._candidate), cache(self._analysed)
        self._pairs = cache(self._pairs_of)
        self.of_times = lru_cache(maxsize=16)(self._of_times)  # reports repeat their times
        self.of_places = lru_cache(maxsize=1_000)(self._of_places)

    def _says(self, word: str) -> bool:
        """Return whether a claim or a measure has a word that is not in the name of its place."""
        return self.stems.each([word])[word] in self._weights

    def _says_as_noun(self, word: str) -> bool:
        """Return whether it does so without the capital letter of a name."""
        return self._says(word) and self.stems.each([word])[word] in self._no_names

    @cached_property
    def last_year(self) -> Period | None:
        """The year before that of all sources, which "last year" is in a text about them; None if that is not clear.

        It is not if the sources are of several years, or tell of all of the year in which they were published.
        """
        years = {published[:4] for _, published, _ in self._sources if published}
        told = {cells.period for cells in self._cells}
        year = years.pop() if len(years) == 1 else ""
        return parse_period(int(year) - 1) if year and year not in told else None

    @cached_property
    def _no_names(self) -> frozenset[str]:
        """The stems of the words that a claim or a measure has without the capital letter of a name."""
        texts = (text for cells in self._first_cells() for text in (cells.claim, cells.measure))
        return self.stems.of(word.lower() for text in texts for word in _NO_NAME.findall(text))

    def _first_cells(self) -> Iterator[Cells]:
        """Yield the first fact of each wording."""
        return (self._cells[members[0]] for members in self._members)

    def _read_texts(self, cells: Cells) -> _Texts:
        names, there = named(cells.claim), THE_PLACE.findall(cells.claim)
        measures, unit = self._stems_of_units(cells), self._of_text(cells.unit)
        claim_content = tuple(map(intern, content(cells.claim)))  # facts share their words
        return _Texts(
            claim_content=claim_content,
            unit_stems=unit | measures if measures else unit,
            place=self._of_text(" ".join((*(name for name, _ in names), cells.place, *there))),
            claim_places=tuple(code for _, code in names),
            subject=self._subject(cells, claim_content, measures),
        )

    def _stems_of_units(self, cells: Cells) -> frozenset[str]:
        """Return the stems of the names in a claim of units that are measured."""
        if read_unit(cells.unit).kind == RANK:
            return self._ordinals
        return self.stems.of(_names_of_units(cells.claim, cells.unit))

    def _own_words(self, wording: int) -> frozenset[str]:
        """Return the stems of the claim and the measure of a wording, without its places, and the unit of its claim."""
        claim, measure = self._words_of_claim_and_measure(wording)
        return claim | measure

    def _words_of_claim_and_measure(self, wording: int) -> tuple[frozenset[str], frozenset[str]]:
        one, measure = self._texts[wording], self._of_text(self._cells[self._members[wording][0]].measure)
        return self.stems.of(one.claim_content) - one.place - one.unit_stems, measure - one.place

    def _file_facts(self) -> None:
        """Fill the tables by which facts are found that have their number, time, source or whole."""
        self._numbers = {cells.id: n for n, cells in enumerate(self._cells)}
        self._parts_of: dict[str, list[int]] = defaultdict(list)
        self._of_number: dict[Decimal, list[int]] = defaultdict(list)
        self._of_source: dict[str, list[int]] = defaultdict(list)
        # Those that may replace another one, by measure and place; and by measure alone, if they name which one.
        self._newer: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
        self._replacing: dict[str, list[int]] = defaultdict(list)
        times = dict[Hashable, int]()
        self._time_of: list[int] = []  # the number of its time
        self._at_time: list[set[int]] = []  # the wordings of the facts of each time
        self.times: list[int] = []
        """The number of a fact of each time: all facts of a time have one nature, period and base, made or not."""
        for n, (cells, wording) in enumerate(zip(self._cells, self._wording_of, strict=True)):
            key = cells.nature, cells.time, cells.base_year, cells.is_of_made
            time = times.setdefault(key, len(times))
            if time == len(self.times):
                self.times.append(n)
                self._at_time.append(set())
            self._time_of.append(time)
            self._at_time[time].add(wording)
            self._of_number[abs(Decimal(cells.number))].append(n)
            self._of_source[cells.source].append(n)
            if cells.may_replace:
                self._newer[cells.measure][_canonical(cells.place)].append(n)
                if cells.part_of:
                    self._parts_of[cells.part_of].append(n)
            if cells.replaces:
                self._replacing[cells.measure].append(n)

    def _file_wordings(self, words: Sequence[Iterable[str]]) -> None:
        """Fill the tables by which wordings are found that have a word, a place or a unit."""
        self._of_word: dict[str, set[int]] = defaultdict(set)
        self._of_local_place: dict[str, set[int]] = defaultdict(set)
        self._naming: dict[str, set[int]] = defaultdict(set)  # a place
        self._without_country: dict[str, set[int]] = defaultdict(set)
        self._of_thing: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))  # by measure and place
        for wording, cells in enumerate(self._first_cells()):
            place, places = _canonical(cells.place), self._places_of(wording, cells)
            for word in words[wording]:
                self._of_word[word].add(wording)
            for name in places:
                self._naming[name].add(wording)
            if is_local(place):
                self._of_local_place[place].add(wording)
            if not _has_country(places):
                self._without_country[place].add(wording)
            self._of_thing[cells.measure][place].append(wording)
        self._facts_having = cache(lambda word: sum(len(self._members[wording]) for wording in self._of_word[word]))
        units = set(map(read_unit, {cells.unit for cells in self._cells}))
        self._money = frozenset(unit.key.partition(" per ")[0] for unit in units if is_money(unit))
        self._counted = frozenset(read_unit(head(unit.text)).key for unit in units if unit.kind == COUNT)

    def _places_of(self, wording: int, cells: Cells) -> frozenset[str]:
        """Return all places that a wording names."""
        local = (place for _, place in self.local_places(cells.claim))
        return frozenset((_canonical(cells.place), *self._texts[wording].claim_places, *local, *_places(cells.within)))

    def _candidate(self, n: int) -> Candidate:
        """Return the fact with a number."""
        cells = self._cells[n]
        return self._without_number(self._wording_of[n])._replace(
            n=n,
            id=cells.id,
            source=cells.source,
            claim=cells.claim,
            period=_period(cells.period, cells.first_day, cells.last_day),
            number=Decimal(cells.number),
            part_of=cells.part_of,
            standing=cells.standing,
            may_replace=cells.may_replace,
            base_year=cells.base_year,
            is_of_made=cells.is_of_made,
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
        """Return the numbers of the wordings that `conflicts.is_elsewhere` does not rule out for some places."""
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
        own, numbers = self._cells[candidate.n], self._numbers_of(_of_one_thing(self._of_thing, candidate))
        return [self.candidate(n) for n in numbers if self._cells[n].time == own.time]

    def meeting(self, candidate: Candidate) -> list[Candidate]:
        """Return the facts, in order, with the measure and the place of one whose figures can mean the same value.

        None for a fact without a measure.
        """
        own, places = self._cells[candidate.n], self._of_thing[candidate.measure] if candidate.measure else {}
        numbers = self._numbers_of(places.get(candidate.place, ()))
        return [self.candidate(n) for n in numbers if self._cells[n].meets(own)]

    def later(self, candidate: Candidate) -> list[Candidate]:
        """Return the facts, in order, with the measure and the place of one that are of a time that ends later.

        None for a fact without a measure or a time.
        """
        places = self._of_thing[candidate.measure] if candidate.measure else {}
        alike = map(self.candidate, self._numbers_of(places.get(candidate.place, ())))
        end = candidate.period and candidate.period.last
        return [one for one in alike if end and one.period and one.period.last and one.period.last > end]

    def of_measure(self, candidate: Candidate, times: Container[int]) -> list[Candidate]:
        """Return the facts, in order, with the measure of one, at some times and any place."""
        wordings = chain.from_iterable(self._of_thing[candidate.measure].values())
        return [self.candidate(n) for n in self._numbers_of(wordings) if self._time_of[n] in times]

    def of_sources(self, ids: Iterable[str]) -> list[Candidate]:
        """Return the facts of some sources."""
        return [self.candidate(n) for id_ in sorted(ids) for n in self._of_source.get(id_, ())]

    def of_ids(self, ids: Iterable[str]) -> list[Candidate]:
        """Return the facts with some ids."""
        return [self.candidate(self._numbers[id_]) for id_ in sorted(ids) if id_ in self._numbers]

    def of_id(self, id_: str | None) -> Candidate | None:
        """Return the fact with an id; None for none, and if no fact with a figure has it."""
        return next(iter(self.of_ids([id_ or ""])), None)

    def related(self, candidate: Candidate) -> list[str]:
        """Return the ids of the facts of the same measure, whole and parts that may replace one, in library order."""
        measure = self._replacing[candidate.measure] if candidate.measure else ()
        whole = [self._numbers[candidate.part_of]] if candidate.part_of in self._numbers else ()
        related = {*_of_one_thing(self._newer, candidate), *measure, *self._parts_of[candidate.id], *whole}
        others = (self._cells[n] for n in sorted(related - {candidate.n}))
        return [other.id for other in others if other.may_replace]

    def places(self, text: str) -> list[str]:
        """Return the places that a text names: countries and regions in order, then places of this library only."""
        return [*places(text), *(place for _, place in self.local_places(text))]

    def local_places(self, text: str) -> list[tuple[str, str]]:
        """Return the names of places of this library only in a text, in order, each with the place, in lower case."""
        return self._local_places.named(text)

    @cached_property
    def nations(self) -> Mapping[str, str]:
        """The place that the title or the publisher of a source names, by the id of the source.

        A text that gives its facts calls it "the country", unless the place is called a city or the like. A source that
        names several places has none.
        """
        homes = self.homes.items()
        return {id_: place for id_, place in homes if PARTS_OF_COUNTRIES.isdisjoint(fold(self._titles[id_]).split())}

    @cached_property
    def homes(self) -> Mapping[str, str]:
        """The one place that the title or the publisher of a source names, be it a country or not, by its id."""
        found = {
            source: {place for _, place in self.local_places(title)} or {*places(title)}
            for source, title in self._titles.items()
        }
        return {source: place for source, named in found.items() if len(named) == 1 for place in named}

    @cached_property
    def _bodies(self) -> frozenset[str]:
        """The stems of what a text may call those who publish the sources, such as the union."""
        return self.stems.of(BODIES.intersection(fold(" ".join(self._titles.values())).split()))

    @cached_property
    def words_of_sources(self) -> frozenset[str]:
        """The words of the titles and the publishers of all sources, as they are written."""
        return frozenset(word for title in self._titles.values() for word in WORD.findall(title))

    def names_nation(self, text: str) -> bool:
        """Return whether a text names the country that a source is about."""
        return not {*self.nations.values()}.isdisjoint(self.places(text))

    def may_be_elsewhere(self, place: str, text: str, start: int, end: int) -> bool:
        """Return whether a sentence of a text calls a place of this library by a short name that may be another's."""
        return self._local_places.may_be_other(place, text, start, end)

    def with_currency(self, unit: Unit) -> Unit:
        """Return a unit with a code for the name of its currency, if the library has one currency of that name only.

        Francs are CHF where no fact is in a different franc. A sign says less: `$` may be any dollar.
        """
        name, per, by = unit.text.partition(" per ")
        key = read_unit(name).key
        meant = self._money.intersection((key, *POSSIBLE.get(key, ()))) if key.isalpha() else _NO_MONEY
        return read_unit(f"{next(iter(meant))}{per}{by}") if len(meant) == 1 and key not in meant else unit

    def counts(self, units: Iterable[str]) -> bool:
        """Return whether a fact counts things with the noun of a unit, given in its longer and shorter forms."""
        return any(read_unit(head(unit)).key in self._counted for unit in units if not is_measured(read_unit(unit)))

    def has_kind(self, word: str, noun: str) -> bool:
        """Return whether a claim or a measure has a word right before a noun, in whatever forms: cruise ships.

        A word of many facts is what the library is about, and leaves out no others: cinema tickets, in one on cinemas.
        """
        pair = self._stems_of_pair((word, noun))
        having = self._of_word.get(pair[0], _NOTHING)
        return len(having) * _MANY < len(self._members) and any(pair in self._pairs(wording) for wording in having)

    def _stems_of_pair(self, pair: tuple[str, str]) -> tuple[str, ...]:
        return tuple(self.stems.each.in_order(word for one in pair for word in content(one)))

    def _pairs_of(self, wording: int) -> frozenset[tuple[str, ...]]:
        """Return the stems of the words of a wording in small letters that are next to each other."""
        cells = self._cells[self._members[wording][0]]
        texts = (cells.claim[:1].lower() + cells.claim[1:], cells.measure)
        pairs = (pair for text in texts for pair in adjacent(text) if not is_verb(*content(pair[0])))  # sold goods
        return frozenset(map(self._stems_of_pair, pairs))

    def _wording(self, wording: int) -> Wording:
        """Return what a wording says about its subject."""
        one, cells = self._texts[wording], self._cells[self._members[wording][0]]
        claim, measure = self._words_of_claim_and_measure(wording)
        return Wording(
            unit=read_unit(cells.unit),
            place=_canonical(cells.place),
            words=self._of_text(cells.measure).union(
                self.stems.of(one.claim_content), one.unit_stems, self._of_text(" ".join(cells.within))
            ),
            claim_words=_shares(claim, self._weights),
            measure_words=_shares(measure, self._weights),
            subject=one.subject,
            place_words=self._of_text(cells.place),
            bodies=self._bodies,
        )

    def _subject(self, cells: Cells, claim_content: Iterable[str], measures: frozenset[str]) -> str:
        if THE_SPEAKER.match(cells.claim):
            return ""
        of_places, aside = words_of_places(cells.claim), self._aside(cells.claim) | measures
        words = (word for word in claim_content if word not in of_places)
        return next((stem for (stem,) in map(self.stems.of, zip(words)) if stem not in aside), "")

    def _aside(self, claim: str) -> frozenset[str]:
        """Return the stems of what a claim says instead of a name, such as the city."""
        return self._of_text(" ".join((*THE_PLACE.findall(claim), *THE_SPEAKER.findall(claim))))

    def _analysed(self, wording: int) -> Candidate:
        """Return a fact of a wording, without its time, number and source."""
        stems, one, said = self.stems, self._texts[wording], self.wording(wording)
        cells = self._cells[self._members[wording][0]]
        claim, unit, aside = cells.claim, said.unit, self._aside(cells.claim) | self._stems_of_units(cells)
        noun = head(unit.text)
        nouns = stems.nouns(one.claim_content, words_of_places(claim))
        scope = scope_in(f"{claim} {cells.basis}; {cells.scope}")
        whole = stems.of(_whole_of_share(claim, cells.measure)) if unit.kind == PERCENT else frozenset[str]()
        words, places = with_implied(said.words) | stems.of(of_ages(claim)), self._places_of(wording, cells)
        not_so = stems.of(denied(_ZERO_IN_WORDS.sub("", claim, count=1) if cells.is_zero else claim))
        return Candidate(
            **said._asdict(),
            n=0,
            id="",
            wording=wording,
            source="",
            claim="",
            measure=cells.measure,
            period=None,
            nature=cells.nature,
            number=Decimal(0),
            part_of="",
            standing="",
            may_replace=False,
            base_year=0,
            is_of_made=False,
            noun=noun,
            noun_key=read_unit(noun).key,
            noun_names=self._names_of_noun(noun, said_shorter(unit.text)),
            noun_stems=stems.of(fold(noun).split()[-1:]),
            unit_stems=one.unit_stems,
            unit_name_stems=self._of_text(unit.text.partition(" of ")[0]),
            nouns=tuple(stem for stem in nouns if stem not in aside and stem not in said.place_words),
            claim_stems=tuple(stems.each.in_order(one.claim_content)),
            places=places,
            names_country=_has_country(places),
            terms=Terms(
                denied=not_so,
                affirmed=words - not_so,
                bases=bases_in(f"{claim}; measured by {cells.basis}; {cells.scope}"),
                included=self._of_text(scope.included),
                left_out=self._of_text(scope.left_out),
                groups=contrast_groups(words),
                counted_groups=contrast_groups(words | self._of_same_thing(noun)),
                is_of_denied=(share := SHARE.search(claim)) is not None and bool(OF_DENIED.match(claim, share.end())),
                whole_rows=frozenset(contrast_groups(whole)),
            ),
            whole=whole,
            whole_modifiers=self._modifiers_of_whole(claim) if whole else whole,
            basis=f"{cells.basis}; {cells.scope}",
            done_to_whole=done_in_claim(claim, stems) if unit.kind == PERCENT else None,
            criterion=criterion_of(claim, cells.measure, stems) if unit.kind == RANK else None,
        )

    def _modifiers_of_whole(self, claim: str) -> frozenset[str]:
        """Return the stems of the words before the noun of what a claim gives a share of, if that is parts of things.

        Train services are trains, and library branches are libraries.
        """
        share = SHARE.search(claim)
        *words, noun = (share and phrase_of_whole(claim, share.end())) or ("",)
        if singular(noun.lower()) not in CONTENTS:
            return frozenset()
        return self.stems.of(content(" ".join(words))) - self.stems.of([noun.lower()])

    def _names_of_noun(self, noun: str, shorter: str) -> frozenset[str]:
        names = (noun, shorter or noun, *self.meanings.synonyms(fold(noun).split()))
        return frozenset(read_unit(name.rpartition(" ")[2]).key for name in names)


def _of_one_thing(table: Mapping[str, Mapping[str, Sequence[int]]], candidate: Candidate) -> list[int]:
    """Return what a table has for the measure of a fact and its place, or where one of the two states no place."""
    of_place = table.get(candidate.measure, {}) if candidate.measure else {}
    places = (candidate.place, "") if candidate.place else of_place
    return [number for place in places for number in of_place.get(place, ())]


def _whole_of_share(claim: str, measure: str) -> list[str]:
    """Return the words for what a claim gives a share of, with those of its measure: pupils, of "9.2 % of pupils"."""
    share, owned = SHARE.search(claim) or _AS_A_SHARE.search(claim), _OWNED_SHARE.search(measure)
    found = words_of_whole(claim, share.end()) if share else []
    if share and not found and claim.startswith("Of "):
        found = words_of_whole(f" of{claim.removeprefix('Of')}", 0)  # Of the pupils, 9.2 % were ill
    return [*found, *words_of_whole(measure, owned.end())] if found and owned else found


_AS_A_SHARE = regex(r"(?i)\bas\san?\s(?:share|percentage|proportion)(?=\sof\s)")  # of points: sales as a share of GDP
_OWNED_SHARE = regex(r"s['’]\sshare\b|['’]s\sshare\b")  # films' share of visits; but "share of women" names a part


def _shares(words: frozenset[str], weights: Mapping[str, float]) -> dict[str, float]:
    """Return the share of each word in the weight of all of them."""
    total = fsum(weights[word] for word in words)
    return {word: weights[word] / total for word in words}


def _period(text: str, first_day: str, last_day: str) -> Period | None:
    if not first_day:
        return None
    return Period(text, date.fromisoformat(first_day), date.fromisoformat(last_day) if last_day else None)
