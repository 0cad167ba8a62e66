"""What a sentence says about one of its figures, as features: words, unit, place, time and contrasts."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from innofacts.english import stopwords
from innofacts.english.bases import bases_in, without_bases
from innofacts.english.contrasts import without_other_senses
from innofacts.english.inflection import is_plural
from innofacts.english.numerals import COUNTS, SCALES
from innofacts.english.scopes import scope_in
from innofacts.english.units import CONTAINERS, MEASURES
from innofacts.english.wording import CHANGES, FALLS, MONTH_ABBREVIATIONS, MONTHS, WEEKDAYS
from innofacts.forms import Form
from innofacts.index.analysis import fold
from innofacts.matching.accounts import Account, find_account
from innofacts.matching.content import (
    AGENTS,
    THE_PLACE,
    before_first_figure,
    content,
    is_negated,
    noun_of_whole,
    said_shorter,
    without_speakers,
    words_of_places,
    words_of_whole,
)
from innofacts.matching.facts import Facts
from innofacts.matching.meanings import Stems, Word
from innofacts.matching.measures import currency, head, is_measure, is_money, is_rate, rate_key
from innofacts.prose.figures import Mention
from innofacts.prose.tokens import sentences
from innofacts.values.periods import Period, parse_period
from innofacts.values.units import COUNT, RANK, Unit, read_unit

_WORD = re.compile(r"[^\W\d_]+(?:[-'’&][^\W\d_]+)*")
_OF_WHICH = re.compile(r"\bof\s(?:which|whom|them|these|those|that)\b")
_OF = re.compile(r"\s(?:of|in|on|for|per|who|that)\s")
_IN_ALL = re.compile(r",\s(?:whether|counting|including|regardless\sof)\s")  # 80 nurses, whether full-time or part-time
_CHANGING = CHANGES - {"up", "down"}  # made up
_FALLING = FALLS - {"down", "less", "fewer", "lower"}


# Words that give a figure as what it was before it was replaced.
_AS_OF_THEN = Form(
    "preliminary provisional initial original first then put estimated flash advance early time revis",
    r"(?i)\b(?:preliminary|provisional(?:ly)?|initial(?:ly)?|original(?:ly)?|(?:first|then)\s(?:been\s)?(?:put|given|estimated|"
    r"reported|published|announced|stated|said)|had\s(?:earlier\s|once\s)?(?:put|estimated)|(?:first|flash|advance|early)\s(?:estimates?|figures?|releases?|counts?|returns?|results?)|"
    r"as\sof\sthen|at\sthe\stime|at\sfirst|(?:since|later|subsequently|was|were)\s(?:been\s)?revised|before\s(?:the\s)?revision)\b",
)

# Where one predicate of a clause ends and the next one begins.
_PREDICATE_END = re.compile(r"[,;:]\s|\s[–—-]\s|\s(?:and|but|so|since|because|although|though|while|as)\s")

# The beginning of a sentence about the figure of the one before: That was the preliminary figure.
_THAT_WAS = re.compile(r"(?:[^\w\n]|\n(?![^\S\n]*\n))*(?:That|This|It)\s(?:is|was)\s[^.!?]{1,60}")


class When(NamedTuple):
    """The times that a figure is about."""

    periods: tuple[Period, ...]
    is_relative: bool
    """Whether a time is given only by its distance from another one that is not named: five years earlier."""
    bases: frozenset[int] = frozenset()
    """The years that the sentence of a change names, from one of which it may count: more than in 2019."""


class Where(NamedTuple):
    """The places that a figure is about."""

    places: frozenset[str]
    """ISO 3166 codes, and names of regions and of the library's own places in lower case."""
    decisive: frozenset[str]
    """The countries among them, or all places if none is a country: "the longest in Europe" is about a country."""
    is_speakers: bool
    """Whether no place is named, and the sentence is about the speaker's own, whichever that is: our budget."""
    is_worldwide: bool
    """Whether no place is named, and the sentence says "worldwide" or the like."""
    unknown: tuple[frozenset[str], ...]
    """The stems of each name that is probably a place, though no list has it."""
    names: tuple[frozenset[str], ...]
    """The stems of each capitalised name within the clause; empty if known places are named."""


class Sentence(NamedTuple):
    """What a sentence says about one of its figures. The features that a fact has too have the same names."""

    mention: Mention
    units: tuple[Unit, ...]
    """The unit in longer and shorter forms; empty if none is given."""
    unit_keys: frozenset[str]
    noun: str
    """What is counted, in one word; empty if that is not said."""
    noun_key: str
    """The unit key of the noun."""
    phrase_key: str
    """The unit key of the word that says the same as the unit: night, for overnight stays; empty if there is none."""
    noun_words: tuple[Word, ...]
    noun_stems: frozenset[str]
    modifiers: tuple[Word, ...]
    """The words before the noun in the unit: vehicle, for vehicle fires."""
    unit_name_stems: frozenset[str]
    """The stems of the unit up to "of": tonnes, for tonnes of cod."""

    words: tuple[Word, ...]
    """The content words about the figure, each once."""
    topics: tuple[Word, ...]
    """The words for the subject of the figure: no place, not the unit, and not the one who acts."""
    added: tuple[Word, ...]
    """The topics in the clause of a later figure of the sentence; empty for the first one."""
    stems: frozenset[str]
    """The stems of the words and of their synonyms."""
    plain: frozenset[str]
    """The stems of the words alone."""
    nouns: tuple[str, ...]
    """The stems of the words in order, without verbs and places."""
    whole: frozenset[str]
    """The stems of what a share or a quantity is of, as in "3 tonnes of cod"; empty for people in general."""
    whole_rows: frozenset[int]
    """The rows of contrasts that have a word of what a share is of: of men, of private schools."""
    raw: frozenset[str]
    """All words of the clause, and of the sentence up to its first figure, in lower case."""

    when: When
    where: Where
    only_year: int
    """The one year that its sentence names; 0 for none or several."""
    is_first: bool
    """Whether no figure comes before it in its sentence."""
    is_aside: bool
    """Whether it is said to be a part of what comes before it, or more than that: of which, including, on top of."""
    account: Account | None
    """What its clause says, if that is nothing but who gives it, and words that the sentence has said before."""
    is_negated: bool
    """Whether the clause says that something is not the case."""
    denied: frozenset[str]
    """The stems of words that appear only with "un" or "non" before them: paid, for unpaid."""
    bases: dict[int, frozenset[int]]
    """The rows of bases that have one that it states for its figure, each with the numbers of these bases."""
    included: frozenset[str]
    """The stems of what it says that its figure includes."""
    left_out: frozenset[str]
    """The stems of what it says that its figure leaves out."""
    groups: dict[int, frozenset[int]]
    """The rows of contrasts that have one of its words, each with the numbers of the groups that have one."""
    own_groups: dict[int, frozenset[int]]
    """Likewise, for the words of the clause alone."""
    first_groups: dict[int, frozenset[int]]
    """Likewise, for the first word of the clause in each row."""
    counted_groups: dict[int, frozenset[int]]
    """The same for the unit."""
    has_change: bool
    """Whether the clause says that something changed."""
    has_fall: bool
    """Whether the clause has a word for a fall."""
    is_as_of_then: bool
    """Whether it, or the next sentence about the figure, gives it as what it was before it was replaced."""

    @property
    def is_account(self) -> bool:
        """Whether its clause only says who gives it: a leaflet speaks of 40."""
        return self.account is not None and not self.account.is_restated

    def covered(self, words: frozenset[str]) -> frozenset[str]:
        """Return the stems of the sentence, and the stems of its synonyms where no fact has the word itself.

        "Beds" may be those of a hotel or of a hospital, but where a fact itself says "beds", they imply neither.
        `words` are the stems of the fact.
        """
        others = [word.others for word in self.words if word.others and word.meanings.isdisjoint(words)]
        return self.stems.union(*others) if others else self.stems


def read_sentence(text: str, mention: Mention, facts: Facts) -> Sentence:
    """Return what the sentence of a figure in a text says about it, in terms of the words and places of some facts."""
    stems, meanings = facts.stems, facts.meanings
    is_as_of_then, read = _is_as_of_then(text, mention), mention
    text, mention, account = _without_who_says_it(text, mention, facts)
    start, end = mention.clause
    around = _around(text, *mention.sentence)
    leading = around.leading[: max(0, start - mention.sentence[0])]
    before, behind = _before(text[start : mention.start]), _IN_ALL.split(text[mention.end : end], maxsplit=1)[0]
    # The unit in place of the figure leaves out words such as "close to".
    unit = max(mention.units, key=len, default="")
    clause = f"{before} {unit} {behind}"
    clause_content, counted = content(clause), frozenset(content(unit))
    is_complete = _is_complete(text[start:end], clause_content, counted)
    lead = leading.rpartition(";")[2] if is_complete else ""
    words = [*content(lead), *clause_content] if is_complete else around.words
    local = " ".join(name for name, _ in facts.local_places(text[slice(*mention.sentence)]))
    aside = around.places | counted | AGENTS | frozenset(fold(local).split())
    own = _without_asides(before, unit, behind)
    # A clause without a subject is about what comes before it: 11 pounds for adults, 12 in May; a child's ticket is 4.
    sofar = content(text[:end]) if start else words
    told = frozenset((*content(_INTRODUCTION.sub("", lead)), *content(own)) if is_complete else sofar)
    topics = [word for word in words if word in told and word not in aside] if is_complete else []
    plain, clause_words = stems.of(words), frozenset(_WORD.findall(text[start:end].lower()))
    raw = _raw(text, mention, clause_words, leading)
    where = _where(mention, text, leading, raw, facts)
    units, noun = _units(mention, text, where, facts)
    own_words = content(without_other_senses(without_bases(own)))
    own_groups = stems.groups(stems.of(own_words))
    of_places, said = stems.of_text(local), f"{lead} {clause}"
    scope = scope_in(f"{leading} {text[start:end]}")
    is_symbol = read_unit(unit.partition(" of ")[0]).key in MEASURES  # kilowatt hours of power
    is_measured = not units or is_measure(read_unit(mention.units[0])) or read_unit(noun).key in CONTAINERS
    return Sentence(
        mention=read,
        units=units,
        unit_keys=frozenset(map(rate_key, units)),
        noun=noun,
        noun_key=read_unit(noun).key,
        phrase_key=read_unit(said_shorter(unit)).key,
        noun_words=tuple(map(meanings.word, content(noun))),
        noun_stems=stems.of(fold(noun).split()),
        modifiers=tuple(map(meanings.word, () if is_symbol else content(_OF.split(unit)[0])[:-1])),
        unit_name_stems=stems.of_text(" ".join(unit.partition(" of ")[0] for unit in mention.units)),
        words=tuple(map(meanings.word, dict.fromkeys(words))),
        topics=tuple(map(meanings.word, topics)),
        added=tuple(map(meanings.word, filter(frozenset(content(own)).__contains__, topics))) if start else (),
        stems=meanings.expanded(words),
        plain=plain,
        nouns=tuple(stem for stem in stems.nouns(content(said), words_of_places(said)) if stem not in of_places),
        whole=_whole(mention, text, facts),
        whole_rows=frozenset(stems.groups(stems.of(words_of_whole(text, mention.end)))),
        raw=raw,
        when=_when(mention, text, read),
        where=where,
        only_year=_only_year(text[slice(*mention.sentence)]),
        is_first=mention.start - mention.sentence[0] <= len(around.leading) + _LONGEST_SIGN,
        is_aside=bool(_ASIDE.search(text, mention.clause[0], mention.start) or _PART_OF_IT.match(text, mention.end)),
        account=account,
        is_negated=is_negated(f"{_PREDICATE_END.split(before)[-1]}0 {_PREDICATE_END.split(behind)[0]}"),
        denied=stems.of(_without_prefix(clause_words)) - plain,
        bases=bases_in(f"{leading} {text[start:end]}"),
        included=stems.of_text(scope.included),
        left_out=stems.of_text(scope.left_out),
        groups=stems.groups(stems.of(content(without_bases(" ".join(filter(told.__contains__, words)))))) | own_groups,
        own_groups=own_groups,
        first_groups=_first_groups(own_words, stems),
        counted_groups={} if is_measured else stems.groups(stems.of(content(without_other_senses(unit)))),
        has_change=bool(mention.change) or not clause_words.isdisjoint(_CHANGING),
        has_fall=not clause_words.isdisjoint(_FALLING),
        is_as_of_then=is_as_of_then,
    )


def _without_who_says_it(text: str, mention: Mention, facts: Facts) -> tuple[str, Mention, Account | None]:
    """Return the sentence of a figure and what follows it, the figure in it, and who gives a later figure of it.

    There are blanks for who says the sentence, and for who gives the figure.
    """
    printed, at = text[slice(*mention.sentence)], mention.sentence[0]
    text, mention = _alone(text, *mention.sentence, facts), _moved(mention, -at)
    account = _account(printed, mention, facts) if mention.clause[0] else None
    if account:
        first, stop = account.speaker
        text = f"{text[:first]}{' ' * (stop - first)}{text[stop:]}"
        times = tuple(time for time in mention.times if not first <= time.start - at < stop)
        mention = mention._replace(times=times)  # what the club Kite 2000 says
    return text, mention, account


def _before(text: str) -> str:
    """Return the text of a clause before its figure, or the last clause of it: it is dear: the subsidy is 3 million."""
    last = _CLAUSE_BEGINNING.split(text)[-1]
    return last if len(set(content(last)) - words_of_places(last)) > 1 else text


def _raw(text: str, mention: Mention, clause_words: frozenset[str], leading: str) -> frozenset[str]:
    """Return the words of a clause and of the text that leads to it, and what the figures of its sentence are per."""
    per = " ".join(_DENOMINATOR.findall(text[slice(*mention.sentence)].lower())).split()
    each = ("each",) if _AVERAGE_PERSON.search(text, *mention.sentence) else ()
    return clause_words.union(_WORD.findall(leading.lower()), per, each)


def _units(mention: Mention, text: str, where: Where, facts: Facts) -> tuple[tuple[Unit, ...], str]:
    """Return the unit of a figure in longer and shorter forms, and what it counts, in one word."""
    units = tuple(map(read_unit, _whole_rates(mention.units)))
    if not any(currency(unit, place) for unit in units for place in where.places):  # kroner in Norway
        units = tuple(map(facts.with_currency, units))
    units = (*_per_many(units, mention, text), *units)
    noun = head(units[-1].text) if units else ""
    if noun and facts.local_places(noun):  # 217,000 Sardinians
        return (*units, _PEOPLE), _PEOPLE.text
    return units, noun


def _account(text: str, mention: Mention, facts: Facts) -> Account | None:
    """Return who gives a later figure of a sentence; None if its clause does not say who, or says something new."""
    found = find_account(text, mention.clause, (mention.start, mention.end), len(before_first_figure(text)))
    if found is None:
        return None
    known = facts.stems.of(content(text[: mention.clause[0]]))
    words = map(facts.meanings.word, content(THE_PLACE.sub("", found.rest)))
    return None if any(word.meanings.isdisjoint(known) for word in words) else found


def with_sentence_before(text: str, mention: Mention) -> Mention | None:
    """Return a figure as one of its sentence and the one before; None if its clause refers to nothing said before.

    The final figure was out in October. It was 3,335.71 billion yuan.
    """
    start, end = mention.sentence
    if not _REFERRING.search(text, mention.clause[0], mention.start):
        return None
    paragraph = text.rfind("\n\n", 0, start)
    *_, before = [(start, start), *sentences(text, max(paragraph + 1, start - _FARTHEST_BEFORE, 0), start)]
    return mention._replace(sentence=(before[0], end), clause=(before[0], mention.clause[1]))


_REFERRING = re.compile(
    r"(?i)\b(?:it|that|this|they|the\s(?:figure|number|sum|total|amount|share|rate))\s"
    r"(?:is|was|were|are|has|had|came|stood|reached|amounted|rose|fell|totalled)\b"
)
_FARTHEST_BEFORE = 600  # characters


@lru_cache(maxsize=1)  # the figures of a sentence come one after another
def _alone(text: str, start: int, end: int, facts: Facts) -> str:
    """Return the sentence of a figure without who says it, and what follows the sentence, where its place may be."""
    sentence = without_speakers(text[start:end], lambda words: bool(facts.places(words)))
    sentence = THE_PLACE.sub(lambda match: " " * len(match[0]), sentence)  # "the country" counts no countries
    return sentence + text[end : end + _FOLLOWING]


def _moved(mention: Mention, by: int) -> Mention:
    start, end, (first, last), (begin, stop) = mention.start, mention.end, mention.sentence, mention.clause
    return mention._replace(
        start=start + by, end=end + by, sentence=(first + by, last + by), clause=(begin + by, stop + by)
    )


def _is_as_of_then(text: str, mention: Mention) -> bool:
    start, end = mention.sentence
    following = _THAT_WAS.match(text, end)
    return _AS_OF_THEN.search(text, start, following.end() if following else end) is not None


class _Around(NamedTuple):
    """What a whole sentence says, for any of its figures."""

    leading: str
    """Its text before the first figure."""
    words: list[str]
    """Its content words."""
    places: set[str]
    """The words of the names of places in it."""
    rows: list[tuple[int, int]]
    """The spans of its rows of numbers, such as "3 % and 4 %"."""


@lru_cache(maxsize=1)  # the figures of a sentence come one after another
def _around(text: str, start: int, end: int) -> _Around:
    sentence = text[start:end]
    rows = _IN_A_ROW.finditer(text, start, end) if " and " in sentence else ()
    spans = [row.span() for row in rows if " and " in row[0]]
    return _Around(before_first_figure(sentence), content(sentence), words_of_places(sentence), spans)


_PEOPLE = read_unit("people")


def _per_many(units: Sequence[Unit], mention: Mention, text: str) -> list[Unit]:
    """Return the rate of which a clause gives the denominator apart from the figure, if any."""
    per = _PER_MANY.search(text, *mention.clause)
    is_apart = per is not None and (per.end() <= mention.start or mention.end <= per.start())
    if per is None or not is_apart or not units or units[0].kind != COUNT or is_rate(units[0]):
        return []
    return [read_unit(f"{units[0].text} per {per[1]} {per[2]}")]


def _whole_rates(units: Sequence[str]) -> Sequence[str]:
    """Return the forms of a unit; of a rate, such as km per h, only those that say per what."""
    return [unit for unit in units if " per " in f" {unit}"] or units


def _is_complete(clause: str, clause_content: Iterable[str], counted: frozenset[str]) -> bool:
    """Return whether a clause alone names the subject of its figure, apart from a place and the unit.

    "compared with 1.7 % in Ghana" does not: it is about what the sentence said before.
    """
    aside = {word.removesuffix("s") for word in words_of_places(clause) | counted | _REPEATING}
    has_topic = any(word.removesuffix("s") not in aside and not word.endswith("ly") for word in clause_content)
    return has_topic and not _OF_WHICH.search(clause)


_REPEATING = frozenset(("same",))  # after 8,100 on the same day of 2023


def _first_groups(words: Sequence[str], stems: Stems) -> dict[int, frozenset[int]]:
    found: dict[int, frozenset[int]] = {}
    for word in words:
        found = stems.groups(stems.of([word])) | found
    return found


# --- what a clause says besides what its figure is about ------------------------------------------------------------


def _without_asides(before: str, unit: str, behind: str) -> str:
    """Return a clause without what an introduction or an afterthought adds: with the pit under water, short of that.

    The `unit` appears in place of the figure.
    """
    told = _INTRODUCTION.sub("", before)
    introduced = _APPOSITION.sub(" ", told if content(f"{told} {behind}") else before)  # on a petrol car: 29,900 euros
    is_aside = behind.startswith(",") and before.rstrip().endswith(",")  # half of the forests, 49 %, are protected
    return f"{introduced} {unit} {behind if is_aside else _SEGMENT_END.split(behind)[0]}"


_INTRODUCTION = re.compile(
    r"(?i)^\s*(?:(?:with|as|although|though|while|despite|after|since|because|even)\b[^,;:]*,\s)+|^.*:(?:\s|\Z)"
)
_APPOSITION = re.compile(r"(?i),\s(?:the|an?|with|which|who|whose|where|like|unlike)\b[^,;:]*,\s")
_CLAUSE_BEGINNING = re.compile(r":\s|,\s(?:and|but|so|yet)\s")
_SEGMENT_END = re.compile(r"[,;:]\s|\s[–—-]\s")
# Words before a figure that is a part of the one before it, or comes on top of it.
_ASIDE = re.compile(
    r"(?i)\b(?:of\s(?:which|whom|them|these|those)|including|on\stop\sof|in\saddition\sto|plus|besides|apart\sfrom)\s"
    r"(?:[a-z]+\s){0,2}(?:[A-Z]{0,2}[$€£¥])?\Z"
)
# Words after a figure that is a part of the one before it.
_PART_OF_IT = re.compile(
    r"\sof\s(?:them|(?:that|this)\s(?:number|total|sum|figure|amount|is|was|were|went|goes|came|comes))\b"
)
_LONGEST_SIGN = 4  # characters before the digits of a figure: US$
# What another figure of the sentence is per, as in "6.9 tonnes a hectare, after 7.8 tonnes".
_DENOMINATOR = re.compile(r"\b(?:per|an?|each|every)\s((?:square\s|cubic\s)?\w+)")

# One person for each: the average Norwegian, a typical resident.
_AVERAGE_PERSON = Form(
    "average typical ordinary",
    r"(?i:\b(?:average|typical|ordinary)\s)(?:(?:person|resident|inhabitant|citizen|adult)\b|[A-Z][a-z]+(?=\s(?:[a-z]+ed|got|ate|"
    r"drank|drove|spent|paid|bought|threw|made|took|had|has|eats|drinks|uses|spends|pays|buys|throws|makes|takes|gets)\b))",
)
# What a figure is per, apart from it: per 100 inhabitants there were 6.1, or 6.1 of every 100.
_PER_MANY = Form(
    "per every",
    r"(?i)\b(?:per|(?:for|(?:out\s)?of)\severy)\s(\d[\d,]*|hundred|thousand|million)\s([a-z]+)\b",
)


def _without_prefix(words: Iterable[str]) -> set[str]:
    """Return the words that begin with "un" or "non-", without it."""
    return {word.removeprefix("un").removeprefix("non-") for word in words if word.startswith(("un", "non-"))}


# --- what a share or a quantity is of --------------------------------------------------------------------------------


def _whole(mention: Mention, text: str, facts: Facts) -> frozenset[str]:
    """Return the stems of what a share or a quantity is of, and of other words for it; empty for people in general."""
    unit = read_unit(mention.units[0]) if mention.units else None
    if unit is None or unit.kind == RANK:
        return frozenset()
    is_counted = unit.kind == COUNT and not is_money(unit) and not is_measure(unit)
    if is_counted and not text.startswith(" of ", mention.end):
        return frozenset()  # 40 cars on the road
    nouns = [(noun, facts.meanings.word(noun)) for noun in noun_of_whole(text, mention.end)]
    nouns = [(noun, word) for noun, word in nouns if not facts.local_places(noun)]
    alike = (word.meanings | facts.stems.of_same_thing(noun) for noun, word in nouns if not word.is_anyone)
    return frozenset().union(*alike)


# --- time and place --------------------------------------------------------------------------------------------------


def _when(mention: Mention, text: str, read: Mention) -> When:
    """Return the times of a figure; `read` has the offsets of its times."""
    periods = tuple(time.period for time in mention.times if time.period)
    clause, (first, last) = text[slice(*mention.clause)], read.clause
    is_before = mention.clause[0] > 0 and not any(first <= time.start < last for time in mention.times)
    months = _MONTHS_ALONE.search(clause) if is_before else None
    if months:  # from April to June there were 40, and from July to September 50
        periods = tuple(_in_months(months, {period.first.year for period in periods}))
    periods += tuple(_of_that_year(clause, periods))
    years = _YEAR.findall(text, *mention.sentence) if mention.change else ()
    return When(periods, any(time.shift for time in mention.times), frozenset(map(int, years)))


def _of_that_year(clause: str, periods: Iterable[Period]) -> Iterator[Period]:
    """Yield the years of some days, or a part of these years, for a clause that refers to these years.

    At the end of 2024 there were 40 of them, and 12 closed over the year, or from May to July of that year.
    """
    referring = _THAT_YEAR.search(clause)
    years = {period.first.year for period in periods if period.first == period.last} if referring else set[int]()
    if referring and referring["month"]:
        yield from _in_months(referring, years)
    elif referring:
        yield from (parse_period(f"{year}-12-31" if referring["end"] else year) for year in years)


def _in_months(named: re.Match[str], years: Iterable[int]) -> Iterator[Period]:
    """Yield a month, or the months from one to another, of some years."""
    first, last = (MONTHS[named[name].lower()] for name in ("month", "last" if named["last"] else "month"))
    for year in years:
        yield parse_period(f"{year}-{first:02}..{year}-{last:02}" if first < last else f"{year}-{last:02}")


_MONTH = "|".join(name for name in MONTHS if name not in MONTH_ABBREVIATIONS)
_THAT_YEAR = Form(
    "year",
    r"(?i)\b(?:(?P<end>(?:end|close)\sof\s(?:that|the(?:\ssame)?)\syear)"
    rf"|(?P<month>{_MONTH})(?:\s(?:to|until)\s(?P<last>{_MONTH}))?(?:\sof)?\s(?:that|the\ssame)\syear"
    r"|(?:over|during|throughout|across|in\sthe\scourse\sof)\sthe\s(?:whole\s|full\s)?year"
    r"|(?:that|the\ssame)(?:\swhole)?\syear)\b(?!\s(?:before|earlier|to))",
)
_MONTHS_ALONE = re.compile(
    rf"(?i)\b(?:in|from|between)\s(?P<month>{_MONTH})\b"
    rf"(?:\s(?:to|until|and)\s(?P<last>{_MONTH})\b)?"
)
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")


def _only_year(sentence: str) -> int:
    years = set(_YEAR.findall(sentence))
    return int(years.pop()) if len(years) == 1 else 0


_SPEAKERS = frozenset(("our", "ours", "my"))
_WORLDWIDE = frozenset(("worldwide", "globally", "globe"))
_NAME = r"[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*"
_UNKNOWN_PLACE = re.compile(  # "the county" is blank by now
    rf"\b(?:[Ii]n|[Aa]cross|[Tt]hroughout|[Ww]ithin)\s+(?:the\s+)?(?:(?:(?:district|parish|village)\s)?\s*of\s+)?({_NAME})"
)
_NAMED_PLACES = (
    _UNKNOWN_PLACE,
    Form("neighbo", rf"\b[Nn]eighbou?ring\s({_NAME})"),
    Form(
        "county city province district prefecture borough canton",
        rf"({_NAME}\s(?:County|City|Province|District|Prefecture|Borough|Canton))\b",
    ),
)
_NUMBERED = re.compile(r"\s\d")  # in Room 214
_NAME_WITHIN = re.compile(rf"(?<=[\w,]\s)({_NAME})")
# What the name of a person, a paper or a form has before or after it: shot by Eva Lund (44), the tabloid Noon 12.
_TITLE = re.compile(r"\b(?:by|the\s([a-z]+))\s\Z")
_NUMBER_OR_AGE = re.compile(r"\s\d|\s\(\d\d\)|,\s\d\d,")
# A word that begins a sentence may be the name of a place where a verb follows: "Lagos had", "Tromsø received".
_SUBJECT = re.compile(
    r"\s*([A-Z][\w’-]*[a-z])(?=\s(?:has|had|have|is|was|were|will|would|can|could|also|spent|sold|bought|made|built|sent|paid|"
    r"took|got|won|lost|led|met|saw|held|kept|left|grew|rose|fell|[a-z]+ed)\b)"
)
# The subject of a clause in contrast with the one before, which has its own figure: while Lund came second.
_OTHER_SUBJECT = Form("while whereas", rf"\b(?:while|whereas)\s({_NAME})(?=\s[a-z]+\s)")
_OWNER = re.compile(r"\b([A-Z][a-z]+)['’]s\s(?=[a-z])")  # Riga's port
_NO_PLACES = (
    stopwords.PROSE
    | CHANGES
    | MONTHS.keys()
    | frozenset(WEEKDAYS)
    | COUNTS.keys()
    | SCALES.keys()
    | frozenset(
        "q1 q2 q3 q4 fy h1 h2 exactly half country government state region city report today yesterday women men "
        "children people nature farmers".split()
    )
)
_IN_A_ROW = re.compile(
    r"[$€£¥]?\d[\d.,]*(?:\s?(?:%|[a-z]+(?:\scent)?))?(?:(?:,\s(?:and\s)?|\sand\s)[$€£¥]?\d[\d.,]*(?:\s?(?:%|[a-z]+(?:\scent)?))?)+"
)
_NUMBER = re.compile(r"(?<![\d.,])\d[\d.,]*")
_FOLLOWING = 200  # characters after a clause in which its place may be named


def _where(mention: Mention, text: str, leading: str, words: frozenset[str], facts: Facts) -> Where:

    def expanded(name: str) -> frozenset[str]:
        return facts.meanings.of_name(_own_words(name))

    other = next(reversed([*_OTHER_SUBJECT.finditer(text, mention.clause[0], mention.start)]), None)
    if other:
        mention = mention._replace(clause=(other.start(1), mention.clause[1]))
    places = _places(mention, text, leading, facts)
    if places:
        countries = frozenset(place for place in places if place.isupper())
        named = [*_names_after_in(mention, text), *([other[1]] if other and _may_be_place(other[1]) else ())]
        also = [name for name in named if not facts.places(name)]
        return Where(
            places=places,
            decisive=countries or places,
            is_speakers=False,
            is_worldwide=False,
            unknown=tuple(map(expanded, also)),
            names=(),
        )

    afterthought = _SEGMENT_END.search(text, mention.end, mention.clause[1])
    end = afterthought.start() if afterthought else mention.clause[1]
    names = [expanded(name) for name in _names_within(text, mention, end)]
    return Where(
        places=frozenset(),
        decisive=frozenset(),
        is_speakers=not words.isdisjoint(_SPEAKERS),
        is_worldwide=not words.isdisjoint(_WORLDWIDE),
        unknown=tuple(map(expanded, _unknown_names(mention, text, facts) or _unknown_before(mention, text, leading))),
        names=tuple(filter(None, names)),
    )


def _places(mention: Mention, text: str, leading: str, facts: Facts) -> frozenset[str]:
    """Return the places of the clause; if there are none, those before the first figure; else the next one."""
    start, end = mention.clause
    inner = "" if mention.units and is_money(read_unit(mention.units[0])) else mention.printed
    within = " ".join((text[start : mention.start], inner, text[mention.end : end]))
    own = facts.places(within) or facts.places(leading)
    following = _CONTRAST.split(text[end : min(mention.sentence[1], end + _FOLLOWING)], maxsplit=1)[0]
    found = frozenset(_in_turn(mention, text, own) or facts.places(following)[:1])
    every = frozenset(facts.places(text[slice(*mention.sentence)]))
    return found or (every if len(every) == 1 else found)  # the one place that a sentence names is that of all figures


# What follows is of another place, or of one within it: 19 of them in Lyon.
_CONTRAST = re.compile(r"\b(?:whereas|while|but|against|compared|unlike|than|of\s(?:them|these|those|which|whom))\b")

# Words that many names of places have: a fact about Hill District is not about Coast District.
_KINDS_OF_PLACES = frozenset(
    "district county province prefecture canton state region city town village municipality parish borough island "
    "islands river lake sea ocean valley mountains port bay coast peninsula airport university hospital".split()
)


def _own_words(name: str) -> str:
    """Return the words of a name without the last ones if these only say what kind of place it is."""
    words = name.split()
    while len(words) > 1 and words[-1].lower() in _KINDS_OF_PLACES:
        words.pop()
    return " ".join(words)


def _in_turn(mention: Mention, text: str, places: list[str]) -> list[str]:
    """Return the place of a figure in a row of as many as there are places: Latvia and Estonia spend 3 % and 4 %."""
    rows = _around(text, *mention.sentence).rows if len(places) > 1 else ()
    for first, last in (row for row in rows if row[0] <= mention.end and mention.start < row[1]):
        numbers = [number.start() for number in _NUMBER.finditer(text, first, last)]
        if len(numbers) == len(places):
            return [place for place, start in zip(places, numbers, strict=True) if mention.start <= start < mention.end]
    return places


def _unknown_names(mention: Mention, text: str, facts: Facts) -> list[str]:
    """Return the names in a clause that may be places which no list has: after "in", and as its subject."""
    start, end = mention.clause
    found = _names_after_in(mention, text)
    subject = _SUBJECT.match(text, start, mention.start)
    if subject and not is_plural(subject[1]) and not _is_noun(subject[1], facts):
        found.append(subject[1])
    found += _OWNER.findall(text, start, end)
    return list(filter(_may_be_place, found))


def _unknown_before(mention: Mention, text: str, leading: str) -> list[str]:
    """Return the names before the first figure of a sentence that may be places: those of its later figures too."""
    start = mention.sentence[0]
    return _names_after_in(mention._replace(clause=(start, start + len(leading))), text)


def _names_within(text: str, mention: Mention, end: int) -> Iterator[str]:
    """Yield the names in the clause of a figure up to an end that may be places: no paper, form or person."""
    for match in _NAME_WITHIN.finditer(text, mention.clause[0], end):
        title = _TITLE.search(text, mention.clause[0], match.start())
        until = mention.start if match.end() < mention.start else end  # the figure is no number of a name
        is_titled = title is not None and not (title[1] in stopwords.PROSE or title[1] in _KINDS_OF_PLACES)
        if _may_be_place(match[1]) and not (is_titled or _NUMBER_OR_AGE.match(text, match.end(), until)):
            yield match[1]


def _is_noun(name: str, facts: Facts) -> bool:
    """Return whether a word at the beginning of a sentence is one that facts or tables of words have: crime."""
    word = facts.meanings.word(name.lower())
    return word.is_known or bool(word.others)


def _names_after_in(mention: Mention, text: str) -> list[str]:
    """Return the names in a clause that follow "in" or the like, or that end like Greene County."""
    matches = (found for place in _NAMED_PLACES for found in place.finditer(text, *mention.clause))
    found = [match[1] for match in matches if not _NUMBERED.match(text, match.end())]
    return [name for name in (name.removesuffix("'s").removesuffix("’s") for name in found) if _may_be_place(name)]


def _may_be_place(name: str) -> bool:
    return name.partition(" ")[0].casefold() not in _NO_PLACES and not any(map(str.isdigit, name))
