"""Which fact of a library a figure in a text speaks of, if any.

A fact is meant where the sentence has its words, and says nothing otherwise: no other place, time, unit or measure. What
the sentence leaves out is a note. Where it cannot be told which of several facts is meant, the more cautious verdict is
given: to call a figure supported that nobody supports is the worst that can happen here.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cached_property, lru_cache
from math import inf, log
from typing import NamedTuple

from innofacts.library.facts import Fact
from innofacts.library.index import Index
from innofacts.library.judging import (
    CONTRADICTED,
    MISQUOTED,
    NOT_COMPARABLE,
    NOT_ESTABLISHED,
    SUPPORTED,
    judge,
)
from innofacts.library.noting import related, superseded_note
from innofacts.library.pairing import LASTING
from innofacts.library.places import LONGEST, canonical, place_of
from innofacts.library.recalling import measured_units, recall, recall_related
from innofacts.library.searching import FUNCTION_WORDS, fold
from innofacts.library.stemming import Stemmer
from innofacts.prose.figures import FALL, Mention, find_figures
from innofacts.prose.times import Time
from innofacts.prose.wording import CHANGES, FALLS, REVERSED
from innofacts.prose.wording import FUNCTION_WORDS as MORE_FUNCTION_WORDS
from innofacts.reports.contrasts import NARROWING, ROWS
from innofacts.values.figures import Figure
from innofacts.values.periods import Period
from innofacts.values.units import COUNT, CURRENCY, PERCENT, POINTS, RANK, Unit, read_unit

NO_FACT = "no fact"

_ENOUGH = 0.8
"""The weight of the words of a fact that a sentence must have for it to be meant, as a share of all of them."""
_SOME = 0.45
"""As much is enough where the sentence has no other words, or nearly none,"""
_EXPLAINED = 0.8
"""that is, where the fact has this share of its words."""
_HALF_EXPLAINED = 0.6
_SAME_NUMBER = 0.3
"""What it adds that the numbers are the same,"""
_COUNTED = 0.3
"""As much is enough where the sentence counts the same things as the fact: countries, stations."""
_NEARLY = 0.08
"""How much less another fact may have and still be meant as well."""

# Words that many claims have and that tell nothing of what is measured.
_LIGHT = frozenset(
    """
    have has had come came make made making record recorded reach reached amount amounted total totalled totaled
    stand stood account accounted number numbered see saw seen show shown showed report reported register
    registered take taken took give given gave get got put run ran be been being become became went go gone end
    ended year years month month time times day level share rate ratio percentage percent proportion figure
    value volume quantity estimate estimated preliminary worth january february march april may june july august
    september october november december quarter half early late mid billion million trillion thousand hundred
    dollar dollars yuan euro euros rmb usd cny eur than nearly almost least according some such only also still
    already last first new open opened hold held country's it's up down by per
    """.split()
)
_PEOPLE = frozenset(
    "people person inhabitant inhabitants citizen citizens population respondents total residents those".split()
)
_PERSON = "person"
_PERSONS = frozenset(
    "person patient worker student pupil teacher doctor nurse customer user member resident citizen researcher scientist employee"
    " staff personnel passenger farmer refugee migrant woman man child adult voter soldier visitor tourist subscriber victim"
    " prisoner applicant graduate apprentice inhabitant trainee volunteer official learner consumer client viewer guest".split()
)
"""Those who are people, too, by the keys of their units."""
_LONGEST_SYNONYM = 4
_WORD = re.compile(r"[^\W\d_]+(?:[-'’&][^\W\d_]+)*")
_WHOLE = re.compile(r"\s+of\s+(?:(?:the|its|their|all|these|those|our|a|an|world|such)\s+)*([^.,;:()|]{1,60})")
_UNKNOWN_PLACE = re.compile(r"\b(?:in|across|throughout|within)\s+(?:the\s+)?((?:[A-Z][\w’'-]+)(?:\s[A-Z][\w’'-]+)*)")
_CALENDAR = frozenset("january february march april may june july august september october november december monday tuesday"
    " wednesday thursday friday saturday sunday q1 q2 q3 q4 fy h1 h2".split())  # fmt: skip


class Spoken(NamedTuple):
    """What comes of a figure in a text."""

    fact: str | None
    """The id of the fact that it speaks of; None where none does."""
    verdict: str
    """SUPPORTED, MISQUOTED, CONTRADICTED, NOT_COMPARABLE, NOT_ESTABLISHED or NO_FACT."""
    reason: str
    """Why, in words."""


class _Candidate(NamedTuple):
    """What is known of a fact without reading it whole."""

    n: int
    id: str
    source: str
    claim: str
    measure: str
    place: str
    first_day: str
    last_day: str
    period: str
    nature: str
    unit: Unit
    number: Decimal
    words: frozenset[str]
    """The stems of all that it says of its subject."""
    claim_words: frozenset[str]
    measure_words: frozenset[str]
    names: frozenset[str]
    """The places that it names."""
    groups: Mapping[int, frozenset[int]]
    """The rows of contrasts of which it has words, each with the groups that they are of."""
    days: Period | None
    """The period; None without one."""


class Speaking:
    """A library, to be asked which fact a figure speaks of."""

    def __init__(self, index: Index) -> None:
        """Take over an index that is open."""
        self._index = index
        self._stem = Stemmer()
        self._facts: dict[str, Fact] = {}
        self._directions: dict[str, str] = {}
        self._verdicts: dict[tuple[str, Figure], tuple[str, str]] = {}
        self._expansions: dict[str, frozenset[str]] = {}
        self._superseded: dict[str, str] = {}
        self._measured = measured_units(index)

    # --- what is known

    @cached_property
    def _candidates(self) -> list[_Candidate]:
        sql = (
            "SELECT n, id, source, claim, measure, place, first_day, last_day, period, nature, unit, number, scope, topics, basis"
            " FROM fact WHERE figure IS NOT NULL ORDER BY n"
        )
        rows = [[str(cell) if cell is not None else "" for cell in row] for row in self._index.rows(sql)]
        texts = [(row[3], row[4].replace("-", " "), " ".join((row[12], row[13], row[14], row[10]))) for row in rows]
        folded = [[_content(text) for text in three] for three in texts]
        stems = self._stem(word for three in folded for words in three for word in words)
        found = []
        for row, text, words in zip(rows, texts, folded, strict=True):
            unit = read_unit(row[10])
            place = canonical(row[5])
            names = frozenset((place, *_places(text[0]), *_places(text[2])))
            placed = set(self._stem(_content(" ".join(_place_words(text[0], row[5])))).values())
            units = set(self._stem(_content(row[10])).values())
            claim, measure, beside = (frozenset(stems[word] for word in some) for some in words)
            found.append(
                _Candidate(
                    int(row[0]),
                    row[1],
                    row[2],
                    row[3],
                    row[4],
                    place,
                    row[6],
                    row[7],
                    row[8],
                    row[9],
                    unit,
                    Decimal(row[11]),
                    claim | measure | beside | units,
                    claim - placed - units,
                    measure - placed,
                    names,
                    self.groups(claim | measure | beside | units),
                    _days(row[8], row[6], row[7]),
                )  # fmt: skip
            )
        return found

    @cached_property
    def _weights(self) -> dict[str, float]:
        counts: dict[str, int] = defaultdict(int)
        measures: dict[str, set[str]] = defaultdict(set)
        for one in self._candidates:
            for word in one.claim_words | one.measure_words:
                counts[word] += 1
                measures[word].add(one.measure or one.id)
        total = len({one.measure or one.id for one in self._candidates})
        return {word: log(1 + total / len(measures[word])) for word in counts}

    @cached_property
    def _postings(self) -> dict[str, list[_Candidate]]:
        found: dict[str, list[_Candidate]] = defaultdict(list)
        for one in self._candidates:
            for word in one.claim_words | one.measure_words:
                found[word].append(one)
        return found

    @cached_property
    def _synonyms(self) -> dict[tuple[str, ...], tuple[str, ...]]:
        rows = [
            (str(words).strip("\ue001\ue002 ").split(), str(others).split("|"))
            for words, others in self._index.rows("SELECT words, others FROM synonym")
        ]
        stems = self._stem(word for words, _ in rows for word in words)
        found: dict[tuple[str, ...], tuple[str, ...]] = {}
        for words, others in rows:
            key = tuple(stems[word] for word in words)
            found[key] = (*found.get(key, ()), *others)
        return found

    def _also(self, words: Sequence[str]) -> tuple[str, ...]:
        """Return what means the same as some folded words."""
        stems = self._stem(words)
        return self._synonyms.get(tuple(stems[word] for word in words), ())

    @cached_property
    def _contrasts(self) -> dict[str, list[tuple[int, int]]]:
        """For each stem of the rows of contrasts the row and the group that it is of."""
        found: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for n, row in enumerate(ROWS):
            for m, group in enumerate(row):
                for stem in set(self._stem(word for text in group for word in fold(text).split()).values()):
                    found[stem].append((n, m))
        return found

    def groups(self, stems: frozenset[str]) -> dict[int, frozenset[int]]:
        """Return the rows of contrasts that some stems are of, each with the groups."""
        found: dict[int, set[int]] = defaultdict(set)
        for stem in stems & self._contrasts.keys():
            for row, group in self._contrasts[stem]:
                found[row].add(group)
        return {row: frozenset(some) for row, some in found.items()}

    def fact(self, id_: str) -> Fact:
        """Return a fact of the library, whole."""
        if id_ not in self._facts:
            self._facts |= {fact.id: fact for fact in recall(self._index, [id_])}
        return self._facts[id_]

    # --- which one is meant

    def speaks_of(self, mention: Mention, text: str, *, named: str = "", sources: Sequence[str] = ()) -> Spoken:
        """Return which fact a figure of a text speaks of, and the verdict on it.

        `named` is the id of the fact that a marker near it names, `sources` are the ids of the sources that its sentence
        cites: a fact of theirs is meant if any is.
        """
        if named:
            return self._of_named(mention, text, named)
        said = _Said(mention, text, self)
        found = self._meant(said, [one for one in self._shared(said) if one.source in sources]) if sources else None
        found = found or self._meant(said, self._shared(said))
        return found or Spoken(None, NO_FACT, "nothing in the library speaks of it")

    def _of_named(self, mention: Mention, text: str, id_: str) -> Spoken:
        one = next((one for one in self._candidates if one.id == id_), None)
        if one is None:
            return Spoken(id_, NO_FACT, f"the marker names {id_}, which has no figure")
        said = _Said(mention, text, self)
        figure = self._oriented(one, said, self._fitting(one, said, is_named=True) or mention.figure)
        verdict, reason = self._judged(id_, figure or mention.figure)
        return Spoken(id_, verdict, reason)

    def _shared(self, said: "_Said") -> list[_Candidate]:
        """Return the facts that share a word with what is said, in the order of the library."""
        found: dict[int, _Candidate] = {}
        for word in said.stems:
            for one in self._postings.get(word, ()):
                found[one.n] = one
        return [found[n] for n in sorted(found)]

    def _meant(self, said: "_Said", candidates: Iterable[_Candidate]) -> Spoken | None:
        scored: list[tuple[float, float, _Candidate, Figure, str]] = []
        for one in candidates:
            if not said.fits_place(one):
                continue
            period = said.fits_period(one)
            if period is None or self._is_contrasted(one, said):
                continue
            coverage, weight = self._coverage(one, said)
            is_same = _has_number(one, said.mention.figure)
            if coverage < _ENOUGH and not self._is_enough(
                one, said, coverage + _SAME_NUMBER * is_same, is_same=is_same
            ):
                continue
            figure = self._fitting(one, said)
            figure = figure and self._oriented(one, said, figure)
            if figure is not None:
                scored.append((coverage, weight * (1 + _SAME_NUMBER * is_same), one, figure, period))
        if not scored:
            return None
        most = max(weight for _, weight, *_ in scored)
        best = [row for row in scored if row[1] >= most * (1 - _NEARLY)]
        if len({row[2].measure for row in best}) > 1:  # what has all its words rather than only some
            best = [row for row in best if row[0] >= _ENOUGH] or best
        if len({row[2].measure for row in best}) > 1 and all(row[0] < _ENOUGH for row in best):
            return None  # which of them is meant cannot be told
        subjects = {(row[2].measure, row[2].place) for row in best if row[2].measure}
        return self._chosen(said, [row for row in scored if row in best or (row[2].measure, row[2].place) in subjects])

    def _is_enough(self, one: _Candidate, said: "_Said", coverage: float, *, is_same: bool) -> bool:
        """Tell whether a sentence that has only some of a fact's words may still mean it."""
        unit = one.unit
        if unit.kind == COUNT and unit.key != _PERSON and not _is_measure(unit) and self._fitting(one, said):
            is_likely = coverage >= _COUNTED and (is_same or self._explained(one, said) >= _HALF_EXPLAINED)
            return (
                is_likely
                and said.mention.units != ()
                and read_unit(said.mention.units[-1]).key == read_unit(_head(unit.text)).key
            )
        if coverage < _SOME or self._explained(one, said) < _EXPLAINED:
            return False
        return all(row in said.all_groups for row in self.groups(one.measure_words or one.claim_words))

    def _explained(self, one: _Candidate, said: "_Said") -> float:
        """Return which share of the words of a sentence, but for places, the fact has."""
        if not said.meanings:  # nothing but what is counted
            return float(_has_number(one, said.mention.figure))
        return sum(not one.words.isdisjoint(meanings) for meanings in said.meanings) / len(said.meanings)

    def _chosen(self, said: "_Said", rows: list[tuple[float, float, _Candidate, Figure, str]]) -> Spoken:
        """Return the verdict that is meant: supported if any fact supports it, else that of the same number, of the latest fact."""
        judged = []
        for _, _, one, figure, note in rows:
            verdict, reason = self._judged(one.id, figure)
            notes = [reason, note, said.place_note(one), self._replaced(one.id)]
            spoken = Spoken(one.id, verdict, "; ".join(filter(None, notes)))
            is_same_unit = figure.unit.key == one.unit.key
            is_other = not _has_number(one, figure)
            rank = (verdict != SUPPORTED, is_other, not is_same_unit, _reversed(one.last_day), _ORDER.index(verdict))
            judged.append((bool(note), rank, spoken))
        stated = [row for row in judged if not row[0]] or judged
        return min(stated, key=lambda row: row[1])[2]

    def _judged(self, id_: str, figure: Figure) -> tuple[str, str]:
        """Return the verdict on a figure for a fact, and the reason; reports repeat their figures."""
        if (id_, figure) not in self._verdicts:
            self._verdicts[id_, figure] = judge(self.fact(id_), figure, self._measured)
        return self._verdicts[id_, figure]

    def _replaced(self, id_: str) -> str:
        """Return that a fact is superseded, as words; empty where it is not."""
        if id_ not in self._superseded:
            fact = self.fact(id_)
            others = recall_related(self._index, [fact]) if fact.measure or fact.part_of else []
            note = superseded_note(fact, related(fact, others))
            self._superseded[id_] = f"superseded: {note.text}" if note else ""
        return self._superseded[id_]

    # --- words

    def _coverage(self, one: _Candidate, said: "_Said") -> tuple[float, float]:
        """Return how much of a fact's words the sentence has, by weight, and the weight of all that it has."""
        weigh = self._weights.__getitem__
        of_measure, of_claim = one.measure_words & said.stems, one.claim_words & said.stems
        measure, claim = self._wholes[one.n]
        share = max(sum(map(weigh, of_measure)) / measure, sum(map(weigh, of_claim)) / claim)
        return share, sum(map(weigh, of_measure | of_claim))

    @cached_property
    def _wholes(self) -> dict[int, tuple[float, float]]:
        """For each fact the weight of all words of its measure, and of its claim."""
        weigh = self._weights.__getitem__
        return {
            one.n: (sum(map(weigh, one.measure_words)) or inf, sum(map(weigh, one.claim_words)) or inf)
            for one in self._candidates
        }

    def _is_contrasted(self, one: _Candidate, said: "_Said") -> bool:
        """Tell whether the sentence has a word where the fact has one that means something else."""
        for row, ours in said.groups.items():
            theirs = one.groups.get(row)
            if theirs and not ours <= theirs:
                return True
        if any(not ours <= one.groups.get(row, frozenset()) for row, ours in said.counted_groups.items()):
            return True
        return any(row in NARROWING and row not in one.groups for row in said.own_groups)

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
                others = self._also(words[n : n + count])
                found += [word for other in others for word in other.split() if word not in _LIGHT]
        stems = self.stems(found)
        return stems.union(*(self._group_of[stem] for stem in stems & self._group_of.keys()))

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

    def stems(self, words: Iterable[str]) -> frozenset[str]:
        """Return the stems of folded words."""
        return frozenset(self._stem(words).values())

    # --- units

    def _fitting(self, one: _Candidate, said: "_Said", *, is_named: bool = False) -> Figure | None:
        """Return the figure that is said, in the fact's unit where that is what is meant; None where it counts other things."""
        mention, unit = said.mention, one.unit
        figure = mention.figure
        if not mention.units:
            is_named = _has_number(one, figure) or (unit.kind == COUNT and self._has_noun(one, said))
            return figure if unit.kind != RANK and is_named else None
        units = [read_unit(text) for text in mention.units]
        if not is_named and not self._fits_whole(one, said):
            return None
        kinds = {unit.kind for unit in units}
        if (unit.kind == RANK) != (RANK in kinds):
            return None
        if any(other.key == unit.key for other in units) or self._is_called(one, units, said):
            return figure._replace(unit=unit)
        if unit.kind == PERCENT and units[0].kind == PERCENT:
            return figure._replace(unit=units[0])
        is_share = {PERCENT, POINTS}
        if unit.kind in is_share or units[0].kind in is_share:
            return figure if unit.kind in is_share and units[0].kind in is_share else None
        if _is_money(unit) or _is_money(units[0]):
            return figure if _is_money(unit) and _is_money(units[0]) else None
        if _is_measure(unit) or _is_measure(units[0]):
            return figure if _is_measure(unit) and _is_measure(units[0]) else None
        is_same_number = one.number == figure.base_number
        return figure if is_same_number and self._has_noun(one, said) else None

    def _has_noun(self, one: _Candidate, said: "_Said") -> bool:
        """Tell whether the sentence names what the fact counts beside what it counts itself."""
        return bool(self.stems(_content(one.unit.text)) & said.plain)

    def _is_called(self, one: _Candidate, units: Sequence[Unit], said: "_Said") -> bool:
        """Tell whether a noun is another name of what the fact counts, or the currency that the place must mean."""
        unit = one.unit
        if unit.kind == CURRENCY or _is_money(unit):
            return _may_stand_for(units, unit, one.place)
        if any(_is_money(other) for other in units) or unit.kind in (PERCENT, POINTS, RANK) or _is_measure(unit):
            return False
        head, heads = _head(unit.text), [_head(other.text) for other in units[-1:]]
        shortest = heads[0] if heads else ""
        key = read_unit(shortest).key
        if key == read_unit(head).key:
            return True
        if read_unit(head).key == _PERSON and self._is_said_of(one, shortest):
            return True
        if (key == _PERSON or place_of(shortest)) and read_unit(head).key in _PERSONS:
            return True
        others = self._also(fold(head).split())
        theirs = self.stems(word for other in (head, *others) for word in fold(other).split()[-1:])
        if self.stems(fold(shortest).split()) & theirs:
            return True
        return self._is_metonym(one, shortest, said)

    def _is_said_of(self, one: _Candidate, noun: str) -> bool:
        """Tell whether a fact about people speaks of people so called: staff, patients, Ghanaians."""
        return bool(self.expanded(_content(noun)) & one.words) or place_of(noun) != ""

    def _is_metonym(self, one: _Candidate, noun: str, said: "_Said") -> bool:
        """Tell whether a noun stands for what the fact counts: "1.68 million patents" for applications for patents."""
        words = _content(one.claim)
        stems = self._stem((*words, *fold(noun).split(), *fold(one.unit.text).split()))
        noun_stems = {stems[word] for word in fold(noun).split()}
        unit_stem = stems[fold(_head(one.unit.text)).split()[-1]] if fold(one.unit.text) else ""
        if self._has_noun(one, said):
            return False
        near = [n for n, word in enumerate(words) if stems[word] == unit_stem]
        return any(
            stems[word] in noun_stems for n in near for word in (*words[max(0, n - 1) : n], *words[n + 1 : n + 3])
        )

    def _fits_whole(self, one: _Candidate, said: "_Said") -> bool:
        """Tell whether what a share is of, or a measure is of, is what the fact speaks of."""
        head = said.whole
        return not head or bool(head & one.words) or bool(head & said.light)

    # --- directions

    def _oriented(self, one: _Candidate, said: "_Said", figure: Figure) -> Figure | None:
        """Return a figure with the sign that the fact has it with; None where one is a change and the other a level."""
        mention = said.mention
        direction = self._direction(one)
        is_change = bool(direction) or one.nature == "change"
        stored = -1 if one.number < 0 else 1
        if mention.change and not is_change:
            return None
        if not mention.change:
            is_share = figure.unit.kind in (PERCENT, POINTS)
            if is_change and is_share and not said.has_change:
                return None
            if is_change and stored < 0 < figure.number and said.has_fall:
                return _negated(figure)
            return figure
        claimed = -1 if direction == FALL else 1 if direction else stored
        return figure if claimed == stored else _negated(figure)

    def _direction(self, one: _Candidate) -> str:
        """Return in which way the claim says that its figure changed; empty for a level."""
        if one.id not in self._directions:
            found = [mention.change for mention in find_figures(one.claim) if _is_number(mention.figure, one.number)]
            self._directions[one.id] = found[0] if found else ""
        return self._directions[one.id]


_ORDER = (SUPPORTED, MISQUOTED, CONTRADICTED, NOT_ESTABLISHED, NOT_COMPARABLE)


class _Said:
    """What a sentence says of one of its figures."""

    def __init__(self, mention: Mention, text: str, library: Speaking) -> None:
        self.mention = mention
        start, end = mention.sentence
        clause_start, clause_end = mention.clause
        own_words = _content(text[clause_start:clause_end])
        named = {word for name, _ in _named(text[clause_start:clause_end]) for word in fold(name).split()}
        counted = set(_content(" ".join(mention.units)))
        if {word.removesuffix("s") for word in own_words} - {word.removesuffix("s") for word in named | counted}:
            # Of what was said before only what comes ahead of the first figure is said of this one, too.
            words = [*_content(_before_first_figure(text[start:clause_start])), *own_words]
        else:
            words = _content(text[start:end])  # "against 1.7 % in Ghana": of what the sentence spoke of before
        self.stems = library.expanded(words)
        self.plain = library.stems(words)
        self.own = library.stems(own_words)
        placed = {word for name, _ in _named(text[start:end]) for word in fold(name).split()}
        self.meanings = [library.expanded([word]) for word in words if word not in placed and word not in counted]
        self.counted = library.stems(counted) if mention.units and " per " not in mention.units[0] else frozenset()
        self.light = library.stems(_PEOPLE)
        self.own_groups = library.groups(self.own)
        self.groups = {**library.groups(self.plain), **self.own_groups}
        self.all_groups = library.groups(self.stems)
        self.counted_groups = library.groups(self.counted)
        self.places = _places_near(mention, text)
        countries = frozenset(place for place in self.places if place.isupper())
        self._countries = countries or self.places  # "the longest in Europe" is said of a country
        self._periods: dict[tuple[str, str], str | None] = {}
        raw = set(_WORD.findall(text[clause_start:clause_end].lower()))
        self.has_change = bool(mention.change) or bool(raw & CHANGES)
        self.has_fall = bool(raw & FALLS)
        self.whole = library.expanded(_whole_of(mention, text))
        self.unknown = [] if self.places else _unknown_places(text[clause_start:clause_end])

    def fits_place(self, one: _Candidate) -> bool:
        """Tell whether the sentence names no other place than the fact does."""
        if not self.places:
            return not any(
                name.casefold() not in one.claim.casefold() and name.casefold() != one.place for name in self.unknown
            )
        return self._countries <= one.names

    def fits_period(self, one: _Candidate) -> str | None:
        """Return a note on the time that the sentence leaves out, empty for none; None where it names another time."""
        key = one.nature, one.period
        if key not in self._periods:
            self._periods[key] = _fits_period(one, self.mention.times)
        return self._periods[key]

    def place_note(self, one: _Candidate) -> str:
        """Return that the sentence leaves out the place, as words; empty where it does not."""
        if not one.place or self.places or one.place == "world":
            return ""
        return f"no place is named, and the fact is of {one.place if len(one.place) == 2 else one.place.title()}"  # noqa: PLR2004 - ISO 3166


def _days(text: str, first_day: str, last_day: str) -> Period | None:
    """Return the period of two days as the index has them; None without any."""
    if not first_day:
        return None
    return Period(text, date.fromisoformat(first_day), date.fromisoformat(last_day) if last_day else None)


def _content(text: str) -> list[str]:
    """Return the folded words of a text that tell what it speaks of."""
    return [
        word
        for word in fold(text).split()
        if word not in _LIGHT
        and word not in CHANGES
        and word not in FUNCTION_WORDS
        and word not in MORE_FUNCTION_WORDS
        and not word[0].isdigit()
    ]


_FIGURE = re.compile(r"\d")


def _before_first_figure(text: str) -> str:
    """Return what stands before the first number that is no year."""
    for match in _FIGURE.finditer(text):
        if not re.match(r"(?:1[5-9]|20)\d\d\b", text[match.start() :]):
            return text[: match.start()]
    return text


def _place_words(claim: str, place: str) -> list[str]:
    """Return the words of a claim that name its place."""
    return [name for name, _ in _named(claim)] + [place]


@lru_cache(maxsize=4096)  # each figure of a sentence asks
def _named(text: str) -> tuple[tuple[str, str], ...]:
    """Return the names of places in a text, each with what it stands for."""
    words = [match[0] for match in re.finditer(r"(?:[A-Z]\.){2,}|[^\W\d_][\w’'.-]*[\w’']|[A-Z]", text)]
    found = []
    at = 0
    while at < len(words):
        if words[at][0].isupper() or words[at] == "sub-Saharan":
            for count in range(min(LONGEST, len(words) - at), 0, -1):
                name = " ".join(words[at : at + count])
                code = place_of(name) or place_of(name.rstrip("."))
                if code:
                    found.append((name, code))
                    at += count - 1
                    break
        at += 1
    return tuple(found)


def _places(text: str) -> list[str]:
    return [code for _, code in _named(text)]


def _places_near(mention: Mention, text: str) -> frozenset[str]:
    """Return the places that a figure is said of: of its clause, else before the first figure, else the next one."""
    start, end = mention.clause
    inner = "" if mention.units and _is_money(read_unit(mention.units[0])) else mention.printed
    within = " ".join((text[start : mention.start], inner, text[mention.end : end]))
    leading = _before_first_figure(text[mention.sentence[0] : start])
    return frozenset(_places(within) or _places(leading) or _places(text[end : mention.sentence[1]])[:1])


def _unknown_places(text: str) -> list[str]:
    """Return capital names after "in" that are no place of the list, and no month."""
    found = [match[1].rstrip("'s").rstrip("’s") for match in _UNKNOWN_PLACE.finditer(text)]
    return [name for name in found if name.partition(" ")[0].casefold() not in _CALENDAR]


def _whole_of(mention: Mention, text: str) -> list[str]:
    """Return the noun that a share or a measure is of: of the pupils, of wheat; nothing where none is named."""
    if not mention.units:
        return []
    unit = read_unit(mention.units[0])
    if unit.kind == RANK:
        return []
    match = _WHOLE.match(text, mention.end)
    if match is None:
        return []
    words: list[str] = []
    for word in _WORD.findall(match[1]):
        if word.lower() in MORE_FUNCTION_WORDS and words:
            break
        if place_of(word):
            if word.endswith(("s", "n")) and not words and not word.endswith(("'s", "’s")):
                return []  # of Kenyans
            continue
        words.append(word)
        if word.lower().endswith("s") and not word.lower().endswith(("ss", "'s", "’s", "us", "is")):
            break
    content = _content(" ".join(words))
    return content[-1:]


def _head(unit: str) -> str:
    """Return the noun of a unit: laboratories, for joint laboratories."""
    return re.split(r"\s(?:of|in|on|for|per|who|that)\s", unit)[0].split(" ")[-1]


def _is_money(unit: Unit) -> bool:
    return (
        unit.kind == CURRENCY or read_unit(unit.text.partition(" per ")[0]).kind == CURRENCY or unit.key in _NICKNAMES
    )


_NICKNAMES = {
    "shilling": "KES TZS UGX SOS",
    "peso": "MXN ARS CLP COP PHP UYU CUP DOP",
    "krone": "DKK NOK",
    "krona": "SEK ISK",
    "kronor": "SEK",
    "kroner": "DKK NOK",
    "dinar": "DZD BHD IQD JOD KWD LYD RSD TND",
    "dirham": "AED MAD",
    "riyal": "SAR QAR",
    "rial": "IRR OMR YER",
    "pound": "GBP EGP LBP SYP SDG SSP",
    "lira": "TRY ITL",
    "$": "AUD BBD BSD BZD CAD FJD GYD HKD JMD KYD LRD NAD NZD SBD SGD TTD TWD USD XCD ZWL",
    "¥": "CNY JPY",
    "won": "KRW KPW",
    "rupee": "INR LKR MUR NPR PKR SCR",
    "franc": "CHF RWF XAF XOF CDF GNF",
}
"""What the common names of currencies may stand for: the country tells."""


def _may_stand_for(units: Sequence[Unit], unit: Unit, place: str) -> bool:
    """Tell whether a name of a currency must mean the fact's, since it is that of the country spoken of."""
    code, _, by = unit.key.partition(" per ")
    if code[:2] != place and not (code == "EUR"):
        return False
    for other in units:
        name, _, per = other.key.partition(" per ")
        if code in _NICKNAMES.get(name, "").split() and per == by:
            return True
    return False


_MEASURES = re.compile(
    r"(?i)(?:tonnes?|tons?|kg|g|km|m|cm|mm|miles?|kilomet\w+|met(?:re|er)s?|centimet\w+|millimet\w+|hectares?|ha|acres?|lit(?:re|er)s?|gallons?|barrels?"
    r"|[kmgt]?wh?|megawatt\w*|gigawatt\w*|kilowatt\w*|terawatt\w*|joules?|[kmgt]j|°[cf]|degrees?|hours?|days?|weeks?|months?|years?"
    r"|minutes?|seconds?|[km]g|kt|mt|gt|bytes?|[kmgtp]b|[kmgt]bps|hz|[kmg]hz|tonne-km|tonne-kilomet\w+|passenger-k\w+|km²|m²|m³|km2|m2|m3|quintals?"
    r"|pounds|feet|foot|inches|ounces|bushels?|teus?)"
)


def _is_measure(unit: Unit) -> bool:
    """Tell whether a unit measures: tonnes, km, hours; or is a rate."""
    return " per " in unit.text or _MEASURES.fullmatch(unit.text.partition(" of ")[0].rpartition(" ")[2]) is not None


def _negated(figure: Figure) -> Figure:
    number, second = -figure.number, figure.second
    if second is not None and figure.bound == "..":
        number, second = -second, -figure.number
    return figure._replace(number=number, second=second, bound=REVERSED.get(figure.bound, figure.bound))


def _is_number(figure: Figure, number: Decimal) -> bool:
    ends = [figure.base_number] if figure.second is None else [figure.base_number, figure.second]
    return abs(number) in map(abs, ends)


def _has_number(one: _Candidate, figure: Figure) -> bool:
    """Tell whether a figure prints the number of a fact, in whatever scale and with whatever sign."""
    return abs(figure.base_number) == abs(one.number)


def _reversed(day: str) -> tuple[int, ...]:
    """Return a key by which later days come first."""
    return tuple(-ord(character) for character in day or "9999")


def _fits_period(one: _Candidate, times: Sequence[Time]) -> str | None:
    """Return a note on the time that the sentence leaves out, empty where it says the fact's; None where another one."""
    period = one.days
    if period is None:
        return ""
    known = [time for time in times if time.period]
    if not known:
        if any(time.years for time in times):
            return None  # "five years earlier" than what is not said
        return f"no time is named, and the fact is of {one.period}"
    if any(_is_same_time(one, period, time.period) for time in known if time.period):
        return ""
    return None


def _is_same_time(one: _Candidate, fact: Period, said: Period) -> bool:
    if fact.first == said.first and fact.last == said.last:
        return True
    if one.nature in LASTING:
        return fact.overlaps(said)
    if said.interpreted or said.text.startswith("FY"):
        return fact.within(said) or fact.first.year == said.first.year
    if said.last is None:
        return fact.first == said.first
    if one.nature == "change" and fact.last is not None:
        # "from 2019 to 2020" for the growth of 2020
        return said.last == fact.last and said.first.year == fact.first.year - 1 and ".." in said.text
    if one.nature == "share" or not one.nature:
        return said.within(fact) and said.last == fact.last  # "at the end of 2023" for 2023
    return False
