"""What the facts of a library say, by their wordings: the points of a series differ in time and number alone."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, cached_property, lru_cache, partial
from math import fsum, log
from sys import intern
from typing import NamedTuple

from innofacts.cores import shared
from innofacts.english.bases import bases_in
from innofacts.english.contrasts import of_ages
from innofacts.english.countries import canonical, demonyms, place_of
from innofacts.english.denials import OF_DENIED
from innofacts.english.numerals import ORDINALS
from innofacts.english.places import FIRMS, NO_NAMES_ALONE
from innofacts.english.scopes import scope_in
from innofacts.english.speakers import AGENTS
from innofacts.features.content import (
    THE_PLACE,
    THE_SPEAKER,
    WORD,
    adjacent,
    content,
    is_verb,
    named_places,
    places_in,
    said_shorter,
    words_of_places,
)
from innofacts.features.criteria import criterion_of
from innofacts.features.denials import denied
from innofacts.features.library.candidates import Candidate, Wording
from innofacts.features.library.indexed import Indexed
from innofacts.features.library.labels import label_of
from innofacts.features.library.sources import Sources
from innofacts.features.meanings import Meanings, Stems, contrast_groups, with_implied
from innofacts.features.measures import SHARE, Noun, head, is_measured
from innofacts.features.places import LocalPlaces
from innofacts.features.terms import Terms
from innofacts.features.wholes import words_of_whole
from innofacts.index.analysis import fold
from innofacts.index.index import Index
from innofacts.patterns import regex
from innofacts.values.units import PERCENT, RANK, read_unit

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


_SHORTEST_NAME = 4  # letters
_ON = regex(r"(?i)\bon (average)\b")  # which is no subject: on average, 87 % of the seats
canonical_place = cache(canonical)  # facts share their places


def has_country(places: Iterable[str]) -> bool:
    """Return whether a country is among some places."""
    return any(map(str.isupper, places))


@lru_cache(maxsize=4096)  # facts share their scopes, topics and units
def _places(texts: Sequence[str]) -> list[str]:
    return places_in(" ".join(texts))


class Wordings:
    """What the facts of each wording say about their subject, and what words mean in a library."""

    def __init__(
        self,
        index: Index,
        stems: Stems,
        sources: Sources,
        firsts: Sequence[Indexed],
        measures: Iterable[tuple[int, str]],
    ) -> None:
        """Read the first fact of each wording; `measures` has the number of a wording and the measure of each fact."""
        self._stems, self._sources, self._rows = stems, sources, firsts
        stems.prepare(text for row in firsts for text in row.texts)
        # Facts share their units, measures and places.
        self._of_text, self._of_same_thing = cache(stems.of_text), cache(stems.of_same_thing)
        self._ordinals = stems.of(ORDINALS)
        self._texts = list(shared(self._read_texts, firsts, weight=_OF_A_SENTENCE))
        self.words = [tuple(claim | measure) for claim, measure in map(self._own_words, range(len(firsts)))]
        """The stems of the claim and the measure of each wording, without its places, and the unit of its claim."""
        verbs = stems.of(filter(is_verb, {word for one in self._texts for word in one.claim_content}))
        self._weights = _weights(self.words, measures, verbs)
        self.meanings = Meanings(index, stems, self._weights)
        self.local_places = LocalPlaces(
            map(canonical_place, {row.place for row in firsts}),
            self._homes(),
            self._owners,
            self._says,
            self._says_as_noun,
        )
        # A word of most wordings is in some sentence, but few have enough words of one to be analysed.
        self.of = lru_cache(maxsize=10_000)(self._wording)
        self.maker = cache(self._maker)
        self.pairs = cache(self._pairs)

    def _homes(self) -> dict[str, str]:
        """Return the one place of the facts of each publisher that most of their claims name: the Orton Opera House."""
        return {
            name: canonical_place(rows[0].place)
            for name, rows in self._of_publishers.items()
            if " " in name
            and len({row.place for row in rows}) == 1
            and 2 * sum(name in row.claim.casefold() for row in rows) > len(rows)
        }

    @cached_property
    def _owners(self) -> dict[str, str]:
        """Return the place of each firm that speaks of itself, by the name that its own begins with: Orton Mills plc.

        Most claims about that place leave its name out, as "the group had 40 mills" does.
        """
        found = dict[str, str]()
        for publisher, rows in self._of_publishers.items():
            name, kind = publisher.partition(" ")[0], publisher.rpartition(" ")[2].strip(".")
            [(place, _)] = Counter(row.place for row in rows).most_common(1)
            own = [row.claim.casefold() for row in rows if row.place == place]
            names = (place.casefold(), *demonyms(place.casefold()))
            is_left_out = sum(any(name in claim for name in names) for claim in own) * 2 < len(own)
            is_name = self._is_name(name) and not any(name in WORD.findall(row.claim) for row in rows)
            if kind in FIRMS and place and is_left_out and is_name:
                found[name] = canonical_place(place)
        return found

    @cached_property
    def _bodies(self) -> frozenset[str]:
        """The stems of what a text may call those who publish the sources."""
        return self._sources.bodies | self._stems.of(self._owners)

    @cached_property
    def _of_publishers(self) -> Mapping[str, list[Indexed]]:
        """The first fact of each wording, by the folded name of its publisher."""
        of_publisher = defaultdict[str, list[Indexed]](list)
        for row in self._rows:
            of_publisher[self._sources.publishers[row.source].casefold()].append(row)
        return of_publisher

    def _is_name(self, word: str) -> bool:
        """Return whether a folded word may be a name by itself, and is none that tables of words have."""
        is_word = word in NO_NAMES_ALONE or word in AGENTS or bool(self.meanings.word(word).others)
        return len(word) >= _SHORTEST_NAME and not (is_word or place_of(word))

    def _says(self, word: str) -> bool:
        """Return whether a claim or a measure has a word that is not in the name of its place."""
        return self._stems.each([word])[word] in self._weights

    def _says_as_noun(self, word: str) -> bool:
        """Return whether it does so without the capital letter of a name."""
        return self._says(word) and self._stems.each([word])[word] in self._no_names

    @cached_property
    def _no_names(self) -> frozenset[str]:
        """The stems of the words that a claim or a measure has without the capital letter of a name."""
        texts = (text for row in self._rows for text in (row.claim, row.measure))
        return self._stems.of(word.lower() for text in texts for word in _NO_NAME.findall(text))

    def _read_texts(self, row: Indexed) -> _Texts:
        names, there = named_places(row.claim), THE_PLACE.findall(row.claim)
        measures, unit = self._stems_of_units(row), self._of_text(row.unit)
        claim_content = tuple(map(intern, content(row.claim)))  # facts share their words
        return _Texts(
            claim_content=claim_content,
            unit_stems=unit | measures if measures else unit,
            place=self._of_text(" ".join((*(name for name, _ in names), row.place, *there))),
            claim_places=tuple(code for _, code in names),
            subject=self._subject(row, claim_content, measures),
        )

    def _stems_of_units(self, row: Indexed) -> frozenset[str]:
        """Return the stems of the names in a claim of units that are measured."""
        if read_unit(row.unit).kind == RANK:
            return self._ordinals
        return self._stems.of(_names_of_units(row.claim, row.unit))

    def _own_words(self, wording: int) -> tuple[frozenset[str], frozenset[str]]:
        """Return the stems of the claim of a wording, and of its measure, without its places and its unit."""
        one, measure = self._texts[wording], self._of_text(self._rows[wording].measure)
        return self._stems.of(one.claim_content) - one.place - one.unit_stems, measure - one.place

    def _of_measure(self, row: Indexed, measure: frozenset[str]) -> frozenset[str]:
        """Return those stems of a measure that a sentence about it has: of a label, not all of its title."""
        label = label_of(row.claim, row.measure)
        return measure & self._of_text(label.said(row.unit)) if label else measure

    def places(self, wording: int) -> frozenset[str]:
        """Return all places that a wording names."""
        row = self._rows[wording]
        local = (place for _, place in self.local_places.in_text(row.claim))
        of_claim = self._texts[wording].claim_places
        return frozenset((canonical_place(row.place), *of_claim, *local, *_places(row.within)))

    def stems_of_pair(self, pair: tuple[str, str]) -> tuple[str, ...]:
        """Return the stems of two words that are next to each other."""
        return tuple(self._stems.each.in_order(word for one in pair for word in content(one)))

    def _pairs(self, wording: int) -> frozenset[tuple[str, ...]]:
        """Return the stems of the words of a wording in small letters that are next to each other."""
        row = self._rows[wording]
        texts = (row.claim[:1].lower() + row.claim[1:], row.measure)
        pairs = (pair for text in texts for pair in adjacent(text) if not is_verb(*content(pair[0])))  # sold goods
        return frozenset(map(self.stems_of_pair, pairs))

    def _wording(self, wording: int) -> Wording:
        """Return what a wording says about its subject."""
        one, row = self._texts[wording], self._rows[wording]
        claim, measure = self._own_words(wording)
        return Wording(
            unit=read_unit(row.unit),
            place=canonical_place(row.place),
            words=self._of_text(row.measure).union(
                self._stems.of(one.claim_content), one.unit_stems, self._of_text(" ".join(row.within))
            ),
            claim_words=_shares(claim, self._weights),
            measure_words=_shares(self._of_measure(row, measure), self._weights),
            subject=one.subject,
            place_words=self._of_text(row.place),
            bodies=self._bodies,
        )

    def _subject(self, row: Indexed, claim_content: Iterable[str], measures: frozenset[str]) -> str:
        label = label_of(row.claim, row.measure)
        if THE_SPEAKER.match(row.claim) or (label and label.counts_kinds(row.unit)):
            return ""
        of_places, aside = words_of_places(row.claim), self._aside(row.claim) | measures
        words = (word for word in claim_content if word not in of_places)
        return next((stem for (stem,) in map(self._stems.of, zip(words)) if stem not in aside), "")

    def _aside(self, claim: str) -> frozenset[str]:
        """Return the stems of what a claim says instead of a name, such as the city, and of "on average"."""
        return self._of_text(" ".join((*THE_PLACE.findall(claim), *THE_SPEAKER.findall(claim), *_ON.findall(claim))))

    def _maker(self, wording: int) -> Callable[..., Candidate]:
        """Return what makes a fact of a wording, given what the facts of one wording differ in."""
        stems, one, said, row = self._stems, self._texts[wording], self.of(wording), self._rows[wording]
        claim, unit, aside = row.claim, said.unit, self._aside(row.claim) | self._stems_of_units(row)
        noun = head(unit.text)
        nouns = stems.nouns(one.claim_content, words_of_places(claim))
        whole = stems.of(_whole_of_share(claim, row.measure)) if unit.kind == PERCENT else frozenset[str]()
        return partial(
            Candidate,
            **said._asdict(),
            wording=wording,
            measure=row.measure,
            nature=row.nature,
            noun=Noun(noun, read_unit(noun).key, stems.of(fold(noun).split()[-1:])),
            noun_names=self._names_of_noun(noun, said_shorter(unit.text)),
            unit_stems=one.unit_stems,
            unit_name_stems=self._of_text(unit.text.partition(" of ")[0]),
            nouns=tuple(stem for stem in nouns if stem not in aside and stem not in said.place_words),
            claim_stems=tuple(stems.each.in_order(one.claim_content)),
            places=self.places(wording),
            terms=self._terms(row, said.words, noun, whole),
            whole=whole,
            basis=f"{row.basis}; {row.scope}",
            criterion=criterion_of(claim, row.measure, stems) if unit.kind == RANK else None,
        )

    def _terms(self, row: Indexed, words: frozenset[str], noun: str, whole: frozenset[str]) -> Terms:
        """Return the terms on which the figure of a wording counts, by its stems, its noun and its whole."""
        claim, scope, stems = row.claim, scope_in(f"{row.claim} {row.basis}; {row.scope}"), self._stems
        words = with_implied(words) | stems.of(of_ages(claim))
        not_so = stems.of(denied(_ZERO_IN_WORDS.sub("", claim, count=1) if row.is_zero else claim))
        share = SHARE.search(claim)
        return Terms(
            denied=not_so,
            affirmed=words - not_so,
            bases=bases_in(f"{claim}; measured by {row.basis}; {row.scope}"),
            included=self._of_text(scope.included),
            left_out=self._of_text(scope.left_out),
            groups=contrast_groups(words),
            counted_groups=contrast_groups(words | self._of_same_thing(noun)),
            is_of_denied=share is not None and bool(OF_DENIED.match(claim, share.end())),
            whole_rows=frozenset(contrast_groups(whole)),
            beside={},
            first_groups={},
        )

    def _names_of_noun(self, noun: str, shorter: str) -> frozenset[str]:
        names = (noun, shorter or noun, *self.meanings.synonyms(fold(noun).split()))
        return frozenset(read_unit(name.rpartition(" ")[2]).key for name in names)


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
