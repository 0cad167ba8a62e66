"""The facts of a library that have a figure, each with the features by which a sentence is compared with it."""

import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cache, lru_cache
from math import fsum, log
from typing import NamedTuple

from innofacts.english.bases import bases_in
from innofacts.english.contrasts import of_ages
from innofacts.english.countries import canonical, demonyms, place_of
from innofacts.english.currencies import POSSIBLE
from innofacts.english.numerals import ORDINALS
from innofacts.english.scopes import scope_in
from innofacts.factfiles.facts import STANDINGS
from innofacts.index.analysis import fold
from innofacts.index.index import Index
from innofacts.matching.content import (
    THE_PLACE,
    THE_SPEAKER,
    content,
    is_negated,
    is_verb,
    named,
    places,
    said_shorter,
    words_of_whole,
)
from innofacts.matching.meanings import Meanings, Stems
from innofacts.matching.measures import head, is_measure, is_money, names_of
from innofacts.prose.figures import find_figures
from innofacts.suggesting import unknown
from innofacts.values.figures import Figure
from innofacts.values.periods import Period
from innofacts.values.units import COUNT, PERCENT, RANK, Unit, read_unit

_NOTHING: frozenset[int] = frozenset()
_NO_MONEY: frozenset[str] = frozenset()
_VERB = 0.5
"""The weight of a verb, where a noun has 1: verbs say less about the subject of a fact."""


class Printed(NamedTuple):
    """How a claim words its own figure."""

    change: str
    """RISE, FALL or CHANGE of `prose.figures`; empty for a level."""
    names: frozenset[str]
    """The keys of the units that it is printed with, which may be other names than the fact's unit."""
    others: frozenset[str]
    """The keys of the units of the other figures in the claim."""


class Candidate(NamedTuple):
    """A fact with a figure, and its features. The features that a sentence has too have the same names."""

    n: int
    """Its number among the candidates, in library order."""
    id: str
    wording: int
    """The number of its wording: facts of one wording differ in time and number alone, as the points of a series do."""
    source: str
    """The id of its source."""
    claim: str
    measure: str
    place: str
    """An ISO 3166 code, or a name in lower case."""
    period: Period | None
    nature: str
    number: Decimal
    """In base units; the low end of a range."""
    part_of: str
    """The id of the whole that it is a part of; empty without one."""
    standing: str
    """Who speaks in its source, such as official or opinion."""
    may_replace: bool
    """Whether it has a vintage, or names facts that it replaces: no other fact replaces one."""
    base_year: int
    """The year from which it counts a change, if its claim or its basis names one before its own; else 0."""
    is_of_made: bool
    """Whether it is about a thing that was made at its time, so that it holds ever after: a bridge opened in 2023."""
    low_key: str
    """A text that sorts like the lowest value that its figure can mean."""
    high_key: str
    """Likewise, for the highest value."""

    unit: Unit
    noun: str
    """What is counted, in one word: laboratories, for joint laboratories."""
    noun_key: str
    """The unit key of the noun."""
    noun_names: frozenset[str]
    """The unit keys of the noun and of its synonyms in the library."""
    noun_stems: frozenset[str]
    unit_stems: frozenset[str]
    """The stems of the unit."""
    unit_name_stems: frozenset[str]
    """The stems of the unit up to "of": tonnes, for tonnes of cod."""

    words: frozenset[str]
    """The stems of everything that it says about its subject."""
    nouns: tuple[str, ...]
    """The stems of the claim in order, without verbs and places."""
    claim_stems: tuple[str, ...]
    """The stems of the claim in order."""
    claim_words: Mapping[str, float]
    """The stems of the claim without its place and unit, each with its weight; the weights add up to 1."""
    measure_words: Mapping[str, float]
    """The stems of the measure without its place, likewise."""
    only_verbs: frozenset[str]
    """The stems of claim and measure without the unit, if verbs are all that is left: resettled; else empty."""
    subject: str
    """The first stem of the claim that is not in the name of a place; empty for the speaker, and if there is none."""

    place_words: frozenset[str]
    """The stems of the place."""
    places: frozenset[str]
    """All places that it names, as codes or as names in lower case."""
    names_country: bool
    is_negated: bool
    """Whether the claim says that something is not the case."""
    bases: Mapping[int, frozenset[int]]
    """The rows of bases that have one that it states, each with the numbers of these bases."""
    included: frozenset[str]
    """The stems of what it says that its figure includes."""
    left_out: frozenset[str]
    """The stems of what it says that its figure leaves out."""
    groups: Mapping[int, frozenset[int]]
    """The rows of contrasts that have one of its words, each with the numbers of the groups that have one."""
    counted_groups: Mapping[int, frozenset[int]]
    """The same with the nouns that count the same thing as its noun: cars, for automobiles."""
    whole: frozenset[str] = frozenset()
    """The stems of what it gives a share of; empty if its claim does not say, or if it is not a share."""
    whole_rows: frozenset[int] = frozenset()
    """The rows of contrasts that have a word of what it gives a share of."""

    @property
    def is_of_local_place(self) -> bool:
        """Whether its place is one that only the library knows, such as Lisbon; not a country or region."""
        return _is_local(self.place)

    def meets(self, other: "Candidate") -> bool:
        """Return whether a value that its figure can mean is one that the figure of another fact can mean."""
        return self.low_key <= other.high_key and other.low_key <= self.high_key

    @property
    def printed(self) -> Printed:
        """How the claim words the figure."""
        return _printed(self.claim, self.number, self.unit)


_figures = lru_cache(maxsize=1024)(find_figures)  # the points of a series have one claim


@cache  # each fact is compared with many sentences, and to read prose takes time
def _printed(claim: str, number: Decimal, unit: Unit) -> Printed:
    mentions = _figures(claim)
    own = [mention for mention in mentions if abs(number) in map(abs, ends_of(mention.figure))]
    others = frozenset(read_unit(name).key for mention in mentions if mention not in own for name in mention.units)
    change, units = (own[0].change, own[0].units) if own else ("", ())
    return Printed(change, names_of(unit, units), others)


def ends_of(figure: Figure) -> list[Decimal]:
    """Return the number of a figure in base units; both numbers of a range."""
    high = figure.base_second if figure.is_range else None
    return [figure.base_number] if high is None else [figure.base_number, high]


_YEAR = re.compile(r"\b\d{4}\b")
_MADE = re.compile(r",\s(?:opened|built|made|completed|finished|launched|founded|inaugurated)\sin\s(\d{4}),")
# A claim that says 0 in words, such as "no case of polio", denies nothing.
_ZERO_IN_WORDS = re.compile(r"(?i)\b(?:no|none|not\s(?:one|any|a\ssingle))\b")


class _Cells(NamedTuple):
    """A row of the index, with empty texts for what a fact does not have."""

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
    standing: str
    low_key: str
    high_key: str

    @property
    def within(self) -> tuple[str, ...]:
        """What says what its figure counts, apart from claim and measure."""
        return self.scope, self.topics, self.basis, self.unit

    @property
    def texts(self) -> tuple[str, ...]:
        """All that says what it is about, without years: the points of a series have the same texts."""
        return (_YEAR.sub("", self.claim), self.measure, self.place, *self.within)

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


class _Texts(NamedTuple):
    """What the texts of a fact say: their stems, and the places of its claim."""

    claim_content: list[str]
    words: frozenset[str]
    unit_stems: frozenset[str]
    aside: frozenset[str]
    """The stems of what its claim says instead of a name, such as the city, and of the names of measures in it."""
    claim_words: frozenset[str]
    measure_words: frozenset[str]
    claim_places: list[str]
    """The places of the claim, as codes and regions."""
    words_of_places: set[str]
    """The folded words of their names."""


class Among(NamedTuple):
    """Which facts of a library count."""

    standings: Sequence[str] = ()
    """Only facts from sources of these standings; all if there is none."""
    sources: Sequence[str] = ()
    """Only facts from these sources, by id; all if there is none."""

    def has(self, cells: _Cells) -> bool:
        """Return whether a row of the index counts."""
        allowed = ((self.standings, cells.standing), (self.sources, cells.source))
        return all(not values or value in values for values, value in allowed)


EVERY_FACT = Among()


def among(index: Index, standings: Sequence[str], sources: Sequence[str]) -> Among:
    """Return which facts count; raises InnofactsError for a standing or a source that does not exist."""
    known = sorted(str(row[0]) for row in index.rows("SELECT id FROM source"))
    for what, given, names, listed in (
        ("standing", standings, STANDINGS, "the standings are"),
        ("source", sources, known, "the sources are"),
    ):
        for name in given:
            if name not in names:
                raise unknown(what, name, names, listed)
    return Among(standings, sources)


def _read_cells(index: Index, among: Among) -> list[_Cells]:
    columns = ", ".join(f"ifnull({name}, '')" for name in _Cells._fields)
    rows = index.rows(f"SELECT {columns} FROM fact WHERE figure IS NOT NULL ORDER BY n")
    return [cells for cells in map(_Cells._make, rows) if among.has(cells)]


def _read_texts(cells: _Cells, stems: Stems, of_text: Callable[[str], frozenset[str]]) -> _Texts:
    """Return what the texts of a fact say; `of_text` gives the stems of texts that many facts have."""
    claim_content, in_claim = content(cells.claim), named(cells.claim)
    claim, measure = stems.of(claim_content), of_text(cells.measure)
    there, speaker = THE_PLACE.findall(cells.claim), THE_SPEAKER.findall(cells.claim)
    place = of_text(" ".join((*(name for name, _ in in_claim), cells.place, *there)))
    is_rank = read_unit(cells.unit).kind == RANK
    measures = stems.of(ORDINALS) if is_rank else stems.of(_names_of_measures(cells.claim, cells.unit))
    unit = of_text(cells.unit) | measures
    return _Texts(
        claim_content,
        claim | measure | unit | of_text(" ".join(cells.within)),
        unit,
        of_text(" ".join((*there, *speaker))) | measures,
        claim - place - unit,
        measure - place,
        [code for _, code in in_claim],
        {word for name, _ in in_claim for word in fold(name).split()},
    )


def _names_of_measures(claim: str, unit: str) -> list[str]:
    """Return the words of a claim that name measures if the unit of its figure is one: terawatt-hours, for TWh."""
    return list(filter(_is_measure, fold(claim).split())) if _is_measure(unit) else []


@cache  # facts repeat their words
def _is_measure(word: str) -> bool:
    return is_measure(read_unit(word))


def _weights(said: Sequence[_Texts], names: Iterable[tuple[int, str]], verbs: frozenset[str]) -> dict[str, float]:
    """Return the weight of each stem: the fewer measures have it, the more it says about which fact is meant.

    `names` are the numbers of texts in `said`, each with a measure that they are about.
    """
    names = dict.fromkeys(names)
    measures: dict[str, set[str]] = defaultdict(set)
    for number, name in names:
        for word in said[number].claim_words | said[number].measure_words:
            measures[word].add(name)
    total = len({name for _, name in names})
    return {word: log(1 + total / len(having)) * (_VERB if word in verbs else 1) for word, having in measures.items()}


def _is_local(place: str) -> bool:
    return place.islower() and not place_of(place)


class _LocalPlaces:
    """The names of the places that only a library knows, and what their people are called."""

    def __init__(self, places: Iterable[str]) -> None:
        """Take the places of all facts."""
        local = {place for place in places if _is_local(place) and _WORD.search(place)}
        self._places = {place: place for place in local}
        for place in local:
            for name in demonyms(place):
                self._places |= {form: place for form in (name, f"{name}s") if form not in self._places}
        self._names: dict[str, list[str]] = defaultdict(list)  # by the first word, the longest first
        for name in sorted(self._places, key=len, reverse=True):
            self._names[_WORD.findall(name)[0]].append(name)

    def named(self, text: str) -> list[tuple[str, str]]:
        """Return the names in a text in order, in lower case, each with its place."""
        text, found, done = text.casefold(), [], 0
        if self._names.keys().isdisjoint(_WORD.findall(text)):  # as most texts
            return []
        for word in _WORD.finditer(text):
            start = word.start()
            names = self._names.get(word[0], ()) if start >= done else ()
            name = next((name for name in names if _has_at(text, start, name)), "")
            if name:
                found.append((name, self._places[name]))
                done = start + len(name)
        return found


_WORD = re.compile(r"\w+")


def _has_at(text: str, start: int, name: str) -> bool:
    """Return whether a text has a name from a position, as whole words."""
    return text.startswith(name, start) and not text[start + len(name) : start + len(name) + 1].isalnum()


class Facts:
    """The candidates of a library, and the tables to find the candidates that a sentence may be about."""

    def __init__(self, index: Index, among: Among = EVERY_FACT) -> None:
        """Read all facts with a figure from an open index, or those `among` them."""
        self.stems = Stems()
        self._cells = _read_cells(index, among)
        numbers = dict[tuple[str, ...], int]()  # of texts, by these
        texts = [numbers.setdefault(cells.texts, len(numbers)) for cells in self._cells]
        self.stems.prepare(" ".join(text for texts in numbers for text in texts))
        first = dict(zip(reversed(texts), reversed(self._cells), strict=True))
        # Facts share their units and places.
        self._of_text, self._of_same_thing = cache(self.stems.of_text), cache(self.stems.of_same_thing)
        said = [_read_texts(first[number], self.stems, self._of_text) for number in range(len(first))]
        self._verbs = self.stems.of({word for one in said for word in one.claim_content if is_verb(word)})
        names = ((number, cells.measure or cells.id) for number, cells in zip(texts, self._cells, strict=True))
        self._weights = _weights(said, names, self._verbs)
        self.meanings = Meanings(index, self.stems, self._weights)
        self._local_places = _LocalPlaces(canonical(place) for place in {cells.place for cells in self._cells})
        self.wordings: list[Candidate] = []
        """A fact of each wording, without its time, number and source."""
        self._members: list[list[int]] = []  # the numbers of the facts of each wording
        self._wording_of = self._sorted_by_wording(texts, said)
        self._candidates: dict[int, Candidate] = {}
        self._file_facts()
        self._file_wordings()

    def _sorted_by_wording(self, texts: Sequence[int], said: Sequence[_Texts]) -> list[int]:
        """Return the number of the wording of each fact; `texts` has the number of its texts in `said`."""
        wordings: dict[Hashable, int] = {}
        alike: dict[Hashable, int] = {}  # the numbers of wordings by what is known without reading a text
        found = []
        for n, (number, cells) in enumerate(zip(texts, self._cells, strict=True)):
            is_zero = not Decimal(cells.number)
            key = number, cells.nature, is_zero
            if key not in alike:
                denies = is_negated(_ZERO_IN_WORDS.sub("", cells.claim, count=1) if is_zero else cells.claim)
                one = said[number]
                read = (*one.claim_content, None, *one.claim_places, None, cells.measure, cells.place, *cells.within)
                alike[key] = wording = wordings.setdefault((read, cells.nature, denies), len(wordings))
                if wording == len(self.wordings):
                    self.wordings.append(self._of_new_wording(cells, one, is_negated=denies))
                    self._members.append([])
            found.append(alike[key])
            self._members[found[-1]].append(n)
        return found

    def _file_facts(self) -> None:
        """Fill the tables by which facts are found that have their number, time, source or whole."""
        self._numbers = {cells.id: n for n, cells in enumerate(self._cells)}
        self._parts_of: dict[str, list[int]] = defaultdict(list)
        self._of_time: dict[Hashable, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
        self._of_number: dict[Decimal, list[int]] = defaultdict(list)
        self._of_source: dict[str, list[int]] = defaultdict(list)
        # Those that may replace another one, by measure and place; and by measure alone, if they name which one.
        self._newer: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
        self._replacing: dict[str, list[int]] = defaultdict(list)
        for n, (cells, wording) in enumerate(zip(self._cells, self._wording_of, strict=True)):
            time = cells.nature, cells.first_day, cells.last_day, cells.period, cells.base_year, cells.is_of_made
            self._of_time[time][wording].append(n)
            self._of_number[abs(Decimal(cells.number))].append(n)
            self._of_source[cells.source].append(n)
            if cells.vintage or cells.replaces:
                self._newer[cells.measure][self.wordings[wording].place].append(n)
                if cells.part_of:
                    self._parts_of[cells.part_of].append(n)
            if cells.replaces:
                self._replacing[cells.measure].append(n)

    def _file_wordings(self) -> None:
        """Fill the tables by which wordings are found that have a word, a place or a unit."""
        self._of_word: dict[str, set[int]] = defaultdict(set)
        self._of_local_place: dict[str, set[int]] = defaultdict(set)
        self._naming: dict[str, set[int]] = defaultdict(set)  # a place
        self._without_country: dict[str, set[int]] = defaultdict(set)
        self._of_thing: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))  # by measure and place
        for fact in self.wordings:
            for word in fact.claim_words.keys() | fact.measure_words.keys():
                self._of_word[word].add(fact.wording)
            for place in fact.places:
                self._naming[place].add(fact.wording)
            if fact.is_of_local_place:
                self._of_local_place[fact.place].add(fact.wording)
            if not fact.names_country:
                self._without_country[fact.place].add(fact.wording)
            self._of_thing[fact.measure][fact.place].append(fact.wording)
        self._facts_having = {
            word: sum(len(self._members[wording]) for wording in wordings) for word, wordings in self._of_word.items()
        }
        self._money = frozenset(fact.unit.key.partition(" per ")[0] for fact in self.wordings if is_money(fact.unit))
        counted = {fact.unit for fact in self.wordings if fact.unit.kind == COUNT}
        self._counted = frozenset(read_unit(head(unit.text)).key for unit in counted)

    def candidate(self, n: int) -> Candidate:
        """Return the fact with a number."""
        if n not in self._candidates:
            cells = self._cells[n]
            self._candidates[n] = self.wordings[self._wording_of[n]]._replace(
                n=n,
                id=cells.id,
                source=cells.source,
                claim=cells.claim,
                period=_period(cells.period, cells.first_day, cells.last_day),
                number=Decimal(cells.number),
                part_of=cells.part_of,
                standing=cells.standing,
                may_replace=bool(cells.vintage or cells.replaces),
                base_year=cells.base_year,
                is_of_made=cells.is_of_made,
                low_key=cells.low_key,
                high_key=cells.high_key,
            )
        return self._candidates[n]

    def sharing(self, words: Iterable[str], places: Iterable[str]) -> set[int]:
        """Return the numbers of the wordings with one of some stems, or with one of some places as their own."""
        of_words = (self._of_word.get(word, _NOTHING) for word in words)
        return set[int]().union(*of_words, *(self._of_local_place.get(place, _NOTHING) for place in places))

    def of_places(self, places: Iterable[str], decisive: Iterable[str]) -> set[int]:
        """Return the numbers of the wordings that `conflicts.is_elsewhere` does not rule out for some places."""
        first, *others = (self._naming.get(place, set()) for place in decisive)
        own = (self._without_country.get(place, _NOTHING) for place in places)
        return first.intersection(*others).union(*own)

    def near(self, words: Iterable[str], most: int) -> Iterator[set[int]]:
        """Yield the numbers of the wordings with each of some stems, the rarest first, of about `most` facts."""
        known = sorted((word for word in words if word in self._of_word), key=self._facts_having.__getitem__)
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
        return [self.candidate(n) for n in sorted(n for wording in wordings for n in self._members[wording])]

    def of_number(self, number: Decimal) -> list[Candidate]:
        """Return the facts with a number, with either sign."""
        return [self.candidate(n) for n in self._of_number.get(abs(number), ())]

    @property
    def of_time(self) -> Iterable[Mapping[int, Sequence[int]]]:
        """The numbers of the facts by wording, in groups of one nature, period and base, made or not."""
        return self._of_time.values()

    def like(self, candidate: Candidate) -> list[Candidate]:
        """Return the facts, in order, with the measure of one and its place, or where one of the two states no place.

        None for a fact without a measure.
        """
        return self.of_wordings(_of_one_thing(self._of_thing, candidate))

    def of_measure(self, candidate: Candidate) -> list[Candidate]:
        """Return the facts, in order, with the measure of one, at any place."""
        wordings = self._of_thing[candidate.measure].values()
        return self.of_wordings(wording for numbers in wordings for wording in numbers)

    def of_sources(self, ids: Iterable[str]) -> list[Candidate]:
        """Return the facts of some sources."""
        return [self.candidate(n) for id_ in sorted(ids) for n in self._of_source.get(id_, ())]

    def of_ids(self, ids: Iterable[str]) -> list[Candidate]:
        """Return the facts with some ids."""
        return [self.candidate(self._numbers[id_]) for id_ in sorted(ids) if id_ in self._numbers]

    def of_id(self, id_: str) -> Candidate | None:
        """Return the fact with an id; None if no fact with a figure has it."""
        return next(iter(self.of_ids([id_])), None)

    def related(self, candidate: Candidate) -> list[Candidate]:
        """Return the facts of the same measure, whole and parts that may replace one, in library order."""
        measure = self._replacing[candidate.measure] if candidate.measure else ()
        whole = [self._numbers[candidate.part_of]] if candidate.part_of in self._numbers else ()
        related = {*_of_one_thing(self._newer, candidate), *measure, *self._parts_of[candidate.id], *whole}
        others = map(self.candidate, sorted(related - {candidate.n}))
        return [other for other in others if other.may_replace]

    def places(self, text: str) -> list[str]:
        """Return the places that a text names: countries and regions in order, then places of this library only."""
        return [*places(text), *(place for _, place in self.local_places(text))]

    def local_places(self, text: str) -> list[tuple[str, str]]:
        """Return the names of places of this library only in a text, in order, each with the place, in lower case."""
        return self._local_places.named(text)

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
        return any(read_unit(head(unit)).key in self._counted for unit in units if not is_measure(read_unit(unit)))

    def _of_new_wording(self, cells: _Cells, said: _Texts, *, is_negated: bool) -> Candidate:
        stems, claim, unit = self.stems, cells.claim, read_unit(cells.unit)
        noun, place = head(unit.text), canonical(cells.place)
        without_unit = (said.claim_words | said.measure_words) - said.unit_stems
        claim_stems, place_words = stems.each.in_order(said.claim_content), self._of_text(cells.place)
        stem_of = zip(said.claim_content, claim_stems, strict=True)
        topics = (stem for word, stem in stem_of if word not in said.words_of_places and stem not in said.aside)
        nouns = stems.nouns(said.claim_content, said.words_of_places)
        scope = scope_in(f"{claim} {cells.basis}; {cells.scope}")
        of_claim = (*said.claim_places, *(local for _, local in self.local_places(claim)))
        whole = stems.of(_whole_of_share(claim, cells.measure)) if unit.kind == PERCENT else frozenset[str]()
        words = stems.with_implied(said.words) | stems.of(of_ages(claim))
        named_places = frozenset((place, *of_claim, *places(" ".join(cells.within))))
        return Candidate(
            n=0,
            id="",
            wording=len(self.wordings),
            source="",
            claim="",
            measure=cells.measure,
            place=place,
            period=None,
            nature=cells.nature,
            number=Decimal(0),
            part_of="",
            standing="",
            may_replace=False,
            base_year=0,
            is_of_made=False,
            low_key="",
            high_key="",
            unit=unit,
            noun=noun,
            noun_key=read_unit(noun).key,
            noun_names=self._names_of_noun(noun, said_shorter(unit.text)),
            noun_stems=stems.of(fold(noun).split()[-1:]),
            unit_stems=said.unit_stems,
            unit_name_stems=self._of_text(unit.text.partition(" of ")[0]),
            words=said.words,
            nouns=tuple(stem for stem in nouns if stem not in said.aside and stem not in place_words),
            claim_stems=tuple(claim_stems),
            claim_words=_shares(said.claim_words, self._weights),
            measure_words=_shares(said.measure_words, self._weights),
            only_verbs=without_unit if without_unit <= self._verbs else frozenset(),
            subject="" if THE_SPEAKER.match(claim) else next(topics, ""),
            place_words=place_words,
            places=named_places,
            names_country=any(name.isupper() for name in named_places),
            is_negated=is_negated,
            bases=bases_in(f"{claim} {cells.basis} {cells.scope}"),
            included=self._of_text(scope.included),
            left_out=self._of_text(scope.left_out),
            groups=stems.groups(words),
            counted_groups=stems.groups(words | self._of_same_thing(noun)),
            whole=whole,
            whole_rows=frozenset(stems.groups(whole)),
        )

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
    share, owned = _SHARE.search(claim), _OWNED_SHARE.search(measure)
    found = words_of_whole(claim, share.end()) if share else []
    return [*found, *words_of_whole(measure, owned.end())] if found and owned else found


_OWNED_SHARE = re.compile(r"s['’]\sshare\b|['’]s\sshare\b")  # films' share of visits; but "share of women" names a part
_SHARE = re.compile(r"(?i)\d\s?(?:%|per\s?cent\b)")


def _shares(words: frozenset[str], weights: Mapping[str, float]) -> dict[str, float]:
    """Return the share of each word in the weight of all of them."""
    total = fsum(weights[word] for word in words)
    return {word: weights[word] / total for word in words}


def _period(text: str, first_day: str, last_day: str) -> Period | None:
    if not first_day:
        return None
    return Period(text, date.fromisoformat(first_day), date.fromisoformat(last_day) if last_day else None)
