"""The facts of a library that have a figure, each with the features by which a sentence is compared with it."""

import re
from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cache
from math import fsum, log
from typing import NamedTuple

from innofacts.english.bases import bases_in
from innofacts.english.countries import canonical, demonyms, place_of
from innofacts.english.scopes import scope_in
from innofacts.factfiles.facts import STANDINGS
from innofacts.index.analysis import fold
from innofacts.index.index import Index
from innofacts.proof.content import (
    THE_PLACE,
    THE_SPEAKER,
    content,
    is_negated,
    is_verb,
    named,
    places,
    words_of_places,
    words_of_whole,
)
from innofacts.proof.meanings import Meanings, Stems
from innofacts.proof.measures import head, is_measure, names_of
from innofacts.prose.figures import find_figures
from innofacts.suggesting import unknown
from innofacts.values.figures import Figure
from innofacts.values.periods import Period
from innofacts.values.units import COUNT, PERCENT, Unit, read_unit

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
    whole: frozenset[str] = frozenset()
    """The stems of what it gives a share of; empty if its claim does not say, or if it is not a share."""

    @property
    def is_of_local_place(self) -> bool:
        """Whether its place is one that only the library knows, such as Lisbon; not a country or region."""
        return _is_local(self.place)

    @property
    def printed(self) -> Printed:
        """How the claim words the figure."""
        return _printed(self.claim, self.number, self.unit)


@cache  # each fact is compared with many sentences, and to read prose takes time
def _printed(claim: str, number: Decimal, unit: Unit) -> Printed:
    mentions = find_figures(claim)
    own = [mention for mention in mentions if abs(number) in map(abs, ends_of(mention.figure))]
    others = frozenset(read_unit(name).key for mention in mentions if mention not in own for name in mention.units)
    change, units = (own[0].change, own[0].units) if own else ("", ())
    return Printed(change, names_of(unit, units), others)


def ends_of(figure: Figure) -> list[Decimal]:
    """Return the number of a figure in base units; both numbers of a range."""
    high = figure.base_second if figure.is_range else None
    return [figure.base_number] if high is None else [figure.base_number, high]


_YEAR = re.compile(r"\b\d{4}\b")
_SCOPE = ("scope", "topics", "basis", "unit")
_TEXTS = ("claim", "measure", "place", *_SCOPE)
_COLUMNS = (
    *("id", "source", "claim", "measure", "place", "first_day", "last_day", "period", "nature", "unit", "number"),
    *("part_of", "scope", "topics", "basis", "vintage", "replaces", "standing"),
)
# A claim that says 0 in words, such as "no case of polio", denies nothing.
_ZERO_IN_WORDS = re.compile(r"(?i)\b(?:no|none|not\s(?:one|any|a\ssingle))\b")


class _Row(NamedTuple):
    """A row of the index, with its stems and the places of its claim. The weights of words follow from all rows."""

    n: int
    cells: Mapping[str, str]
    claim_content: list[str]
    words: frozenset[str]
    unit_stems: frozenset[str]
    aside: frozenset[str]
    """The stems of what its claim says instead of a name, such as the city, and of the names of measures in it."""
    claim_words: frozenset[str]
    measure_words: frozenset[str]
    claim_places: list[str]


class Among(NamedTuple):
    """Which facts of a library count."""

    standings: Sequence[str] = ()
    """Only facts from sources of these standings; all if there is none."""
    sources: Sequence[str] = ()
    """Only facts from these sources, by id; all if there is none."""

    def has(self, cells: Mapping[str, str]) -> bool:
        """Return whether a row of the index counts."""
        allowed = ((self.standings, cells["standing"]), (self.sources, cells["source"]))
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


def _read_rows(index: Index, stems: Stems, among: Among) -> list[_Row]:
    sql = f"SELECT {', '.join(_COLUMNS)} FROM fact WHERE figure IS NOT NULL ORDER BY n"
    read = ({name: str(cell or "") for name, cell in zip(_COLUMNS, row, strict=True)} for row in index.rows(sql))
    rows = [cells for cells in read if among.has(cells)]
    stems.prepare(" ".join(cells[name] for cells in rows for name in _TEXTS).replace("-", " "))
    first: dict[tuple[str, ...], _Row] = {}  # the points of a series have the same texts, apart from the year
    found = []
    for n, cells in enumerate(rows):
        texts = (_YEAR.sub("", cells["claim"]), *(cells[name] for name in _TEXTS[1:]))
        if texts not in first:
            first[texts] = _row(n, cells, stems)
        found.append(first[texts]._replace(n=n, cells=cells))
    return found


def _row(n: int, cells: Mapping[str, str], stems: Stems) -> _Row:
    claim, measure = (stems.of_text(cells[name].replace("-", " ")) for name in ("claim", "measure"))
    in_claim = named(cells["claim"])
    there, speaker = THE_PLACE.findall(cells["claim"]), THE_SPEAKER.findall(cells["claim"])
    place = stems.of_text(" ".join((*(name for name, _ in in_claim), cells["place"], *there)))
    measures = stems.of(_names_of_measures(cells["claim"], cells["unit"]))
    unit = stems.of_text(cells["unit"]) | measures
    words = claim | measure | unit | stems.of_text(_scope(cells))
    of_places = [code for _, code in in_claim]
    return _Row(
        n,
        cells,
        content(cells["claim"]),
        words,
        unit,
        stems.of_text(" ".join((*there, *speaker))) | measures,
        claim - place - unit,
        measure - place,
        of_places,
    )


def _names_of_measures(claim: str, unit: str) -> list[str]:
    """Return the words of a claim that name measures if the unit of its figure is one: terawatt-hours, for TWh."""
    words = fold(claim).split() if is_measure(read_unit(unit)) else ()
    return [word for word in words if is_measure(read_unit(word))]


def _scope(cells: Mapping[str, str]) -> str:
    return " ".join(cells[name] for name in _SCOPE)


def _weights(rows: Sequence[_Row], verbs: frozenset[str]) -> dict[str, float]:
    """Return the weight of each stem: the fewer measures have it, the more it says about which fact is meant."""
    measures: dict[str, set[str]] = defaultdict(set)
    names = [row.cells["measure"] or row.cells["id"] for row in rows]
    for row, name in zip(rows, names, strict=True):
        for word in row.claim_words | row.measure_words:
            measures[word].add(name)
    total = len(set(names))
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
        if not self._names:
            return []
        text, found, done = text.casefold(), [], 0
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
        rows = _read_rows(index, self.stems, among)
        verbs = self.stems.of({word for row in rows for word in row.claim_content if is_verb(word)})
        weights = _weights(rows, verbs)
        self.meanings = Meanings(index, self.stems, weights)
        self._of_wording: dict[Hashable, Candidate] = {}  # the first of each
        self._local_places = _LocalPlaces(canonical(row.cells["place"]) for row in rows)
        self.candidates = [self._candidate(row, weights, verbs) for row in rows]
        self.by_id = {candidate.id: candidate for candidate in self.candidates}
        self._of_measure: dict[str, list[Candidate]] = defaultdict(list)
        self._parts_of: dict[str, list[Candidate]] = defaultdict(list)
        self._of_time: dict[tuple[str, Period | None], list[Candidate]] = defaultdict(list)
        self._of_word: dict[str, list[int]] = defaultdict(list)
        self._of_number: dict[Decimal, list[Candidate]] = defaultdict(list)
        self._of_place: dict[str, list[int]] = defaultdict(list)
        self._of_source: dict[str, list[Candidate]] = defaultdict(list)
        for candidate in self.candidates:
            for word in candidate.claim_words.keys() | candidate.measure_words.keys():
                self._of_word[word].append(candidate.n)
            if candidate.is_of_local_place:
                self._of_place[candidate.place].append(candidate.n)
            self._of_source[candidate.source].append(candidate)
            self._of_measure[candidate.measure].append(candidate)
            self._of_number[abs(candidate.number)].append(candidate)
            self._parts_of[candidate.part_of].append(candidate)
            self._of_time[candidate.nature, candidate.period].append(candidate)
        counted = (candidate.unit for candidate in self.candidates if candidate.unit.kind == COUNT)
        self._counted = frozenset(read_unit(head(unit.text)).key for unit in counted)

    def sharing(self, words: Iterable[str], places: Iterable[str]) -> set[int]:
        """Return the numbers of the candidates with one of some stems, or with one of some places as their own."""
        of_words = (self._of_word.get(word, ()) for word in words)
        return set[int]().union(*of_words, *(self._of_place.get(place, ()) for place in places))

    def near(self, number: Decimal, words: Iterable[str], most: int) -> list[Candidate]:
        """Return the candidates with a number, and those with one of some stems: the rarest first, about `most`."""
        found = {candidate.n: candidate for candidate in self._of_number.get(abs(number), ())}
        lists = (self._of_word.get(word, ()) for word in words)
        for numbers in sorted(lists, key=len):
            if len(found) + len(numbers) > most:
                break
            found |= {n: self.candidates[n] for n in numbers}
        return list(found.values())

    @property
    def of_time(self) -> Iterable[Sequence[Candidate]]:
        """The candidates in groups of the same nature and period."""
        return self._of_time.values()

    def of_measure(self, candidate: Candidate) -> list[Candidate]:
        """Return the candidates with the measure of one; none if it has no measure."""
        return self._of_measure[candidate.measure] if candidate.measure else []

    def of_sources(self, ids: Iterable[str]) -> list[Candidate]:
        """Return the candidates of some sources."""
        return [candidate for id_ in sorted(ids) for candidate in self._of_source.get(id_, ())]

    def of_ids(self, ids: Iterable[str]) -> list[Candidate]:
        """Return the candidates with some ids."""
        return [self.by_id[id_] for id_ in sorted(ids) if id_ in self.by_id]

    def related(self, candidate: Candidate) -> list[Candidate]:
        """Return the candidates of the same measure, whole and parts that may replace a candidate, in order."""
        whole = self.by_id.get(candidate.part_of)
        related = {
            other.n: other
            for other in (*self.of_measure(candidate), *self._parts_of[candidate.id], *((whole,) if whole else ()))
        }
        return [related[n] for n in sorted(related) if n != candidate.n and related[n].may_replace]

    def places(self, text: str) -> list[str]:
        """Return the places that a text names: countries and regions in order, then places of this library only."""
        return [*places(text), *(place for _, place in self.local_places(text))]

    def local_places(self, text: str) -> list[tuple[str, str]]:
        """Return the names of places of this library only in a text, in order, each with the place, in lower case."""
        return self._local_places.named(text)

    def counts(self, units: Iterable[str]) -> bool:
        """Return whether a fact counts things with the noun of a unit, given in its longer and shorter forms."""
        return any(read_unit(head(unit)).key in self._counted for unit in units if not is_measure(read_unit(unit)))

    def _candidate(self, row: _Row, weights: Mapping[str, float], verbs: frozenset[str]) -> Candidate:
        cells = row.cells
        denies = is_negated(
            cells["claim"] if Decimal(cells["number"]) else _ZERO_IN_WORDS.sub("", cells["claim"], count=1)
        )
        said = (cells[name] for name in ("measure", "place", "nature", *_SCOPE))
        key = (*row.claim_content, None, *row.claim_places, None, *said, denies)
        worded = self._of_wording.get(key)
        if worded is None:
            worded = self._of_wording[key] = self._of_new_wording(row, weights, verbs, is_negated=denies)
        return worded._replace(
            n=row.n,
            id=cells["id"],
            source=cells["source"],
            claim=cells["claim"],
            period=_period(cells["period"], cells["first_day"], cells["last_day"]),
            number=Decimal(cells["number"]),
            part_of=cells["part_of"],
            standing=cells["standing"],
            may_replace=bool(cells["vintage"] or cells["replaces"]),
        )

    def _of_new_wording(
        self, row: _Row, weights: Mapping[str, float], verbs: frozenset[str], *, is_negated: bool
    ) -> Candidate:
        cells, stems = row.cells, self.stems
        claim, unit = cells["claim"], read_unit(cells["unit"])
        noun, place = head(unit.text), canonical(cells["place"])
        without_unit = (row.claim_words | row.measure_words) - row.unit_stems
        of_places, stem_of = words_of_places(claim), stems.each(row.claim_content)
        topics = (stem_of[word] for word in row.claim_content if word not in of_places)
        place_words = stems.of_text(cells["place"])
        scope = scope_in(f"{claim} {cells['basis']}; {cells['scope']}")
        named_places = frozenset((place, *self.places(claim), *places(_scope(cells))))
        return Candidate(
            n=row.n,
            id=cells["id"],
            wording=len(self._of_wording),
            source=cells["source"],
            claim=claim,
            measure=cells["measure"],
            place=place,
            period=None,
            nature=cells["nature"],
            number=Decimal(cells["number"]),
            part_of="",
            standing="",
            may_replace=False,
            unit=unit,
            noun=noun,
            noun_key=read_unit(noun).key,
            noun_names=self._names_of_noun(noun),
            noun_stems=stems.of(fold(noun).split()[-1:]),
            unit_stems=row.unit_stems,
            unit_name_stems=stems.of_text(unit.text.partition(" of ")[0]),
            words=row.words,
            nouns=tuple(stem for stem in stems.nouns(claim) if stem not in row.aside | place_words),
            claim_stems=tuple(map(stem_of.__getitem__, row.claim_content)),
            claim_words=_shares(row.claim_words, weights),
            measure_words=_shares(row.measure_words, weights),
            only_verbs=without_unit if without_unit <= verbs else frozenset(),
            subject="" if THE_SPEAKER.match(claim) else next((stem for stem in topics if stem not in row.aside), ""),
            place_words=place_words,
            places=named_places,
            names_country=any(name.isupper() for name in named_places),
            is_negated=is_negated,
            bases=bases_in(f"{claim} {cells['basis']} {cells['scope']}"),
            included=stems.of_text(scope.included),
            left_out=stems.of_text(scope.left_out),
            groups=stems.groups(row.words),
            whole=stems.of(_whole_of_share(claim)) if unit.kind == PERCENT else frozenset(),
        )

    def _names_of_noun(self, noun: str) -> frozenset[str]:
        names = (noun, *self.meanings.synonyms(fold(noun).split()))
        return frozenset(read_unit(name.rpartition(" ")[2]).key for name in names)


def _whole_of_share(claim: str) -> list[str]:
    """Return the words for what a claim gives a share of: pupils, of "9.2 per cent of pupils"."""
    share = _SHARE.search(claim)
    return words_of_whole(claim, share.end()) if share else []


_SHARE = re.compile(r"(?i)\d\s?(?:%|per\s?cent\b)")


def _shares(words: frozenset[str], weights: Mapping[str, float]) -> dict[str, float]:
    """Return the share of each word in the weight of all of them."""
    total = fsum(weights[word] for word in words)
    return {word: weights[word] / total for word in words}


def _period(text: str, first_day: str, last_day: str) -> Period | None:
    if not first_day:
        return None
    return Period(text, date.fromisoformat(first_day), date.fromisoformat(last_day) if last_day else None)
