"""Figures in running text: each with its span, its value in the grammar of figures, its unit, times and names.

1. `segments` divides a text into sentences, and these into what is in one language.
2. The package `numbers`, whose docstring has its steps, reads the numbers of a sentence (`context.Sentence`).
3. `selecting` says which numbers are figures; the others are BARE, or ELIDED if they leave out a noun (`elided`).
4. `_read` makes figures of the numbers, with their bounds, `changes`, kinds (`kinds`) and doubts (`doubts`).
5. What has no number of its own is added, ranks and superlatives (`ranks`), factors and fractions, and what is
   mentioned in passing.
6. `attribution` gives each figure its times, its names, and its clause.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from innofacts.cores import shared
from innofacts.english.bounds import REVERSED
from innofacts.english.function_words import COMPARED, OWNERS
from innofacts.english.inflection import is_plural
from innofacts.english.numerals import FRACTIONS
from innofacts.english.ranks import SUPERLATIVES
from innofacts.english.units import MEASURES_OF_TIME
from innofacts.english.wording import (
    CHANGES,
    COMPARING,
    FACTORS,
    FALLS,
    HALVING,
    LIKELY,
    TIMES,
    TRANSITIVE_CHANGES,
)
from innofacts.languages.countries import Place, places
from innofacts.languages.dates import dates
from innofacts.languages.numbers import FoundFigure, readings
from innofacts.numbers.bounds import bounded, paired
from innofacts.numbers.context import Sentence
from innofacts.numbers.exclusions import AGE, BARE, PASSING
from innofacts.numbers.fractions import told_fraction
from innofacts.numbers.numbers import Number
from innofacts.numbers.shared_units import numbers_of
from innofacts.patterns import regex
from innofacts.prose.attribution import Attribution, attributions, lists
from innofacts.prose.changes import CHANGE, FALL, RISE, change_of, fallen, is_times_less, part_of_one
from innofacts.prose.doubts import ELIDED, FACTOR, FEW, ONE, ORDINAL, SUPERLATIVE, TAKEN, UNCLAIMED, doubt
from innofacts.prose.elided import is_elided
from innofacts.prose.kinds import DURATION, MULTIPLE, RANK, SHARE, kind_of, kind_of_unit
from innofacts.prose.ranks import AROUND, RANKING, Rank, ranks, superlatives
from innofacts.prose.segments import Segment, segments
from innofacts.prose.selecting import is_code, is_figure
from innofacts.showing import COMMA
from innofacts.times.spans import ends_of, parts_of
from innofacts.times.times import Time, times
from innofacts.values.figures import INEQUALITIES, Figure
from innofacts.values.periods import Period, parse_period
from innofacts.values.units import COUNT, read_unit


class Mention(NamedTuple):
    """A figure in a text."""

    start: int
    """Its first code point, that of the word which bounds it."""
    end: int
    """The code point after its unit."""
    printed: str
    """The text between them, with one blank for any white space."""
    figure: Figure
    """Its value in the grammar of figures; without a unit if the text gives none."""
    units: tuple[str, ...]
    """Its unit in longer and shorter forms, the longest first; empty if the text gives none."""
    change: str
    """RISE or FALL for the size of a change, CHANGE if the direction is not given; empty for a level."""
    times: tuple[Time, ...]
    """The times that it belongs to, the nearest first."""
    names: tuple[tuple[int, int], ...]
    """The spans of the proper names near it, the nearest first."""
    sentence: tuple[int, int]
    """The span of its sentence."""
    clause: tuple[int, int]
    """The span of the clause that is about it, without its neighbours in the sentence."""
    doubt: str = ""
    """Why it may not be a figure of anything, BARE or one of the words of `doubts`; empty if there is no reason."""
    kind: str = ""
    """What kind of quantity it is, one of `kinds.KINDS`."""
    numbers: tuple[tuple[int, int], ...] = ()
    """The span of its number, or of both of a range, each from its sign or currency to its scale."""
    exact: Decimal | None = None
    """The number with more digits, if a fraction is rounded: 66.667 for two thirds."""
    language: str = ""
    """The code of the language that it is read in; empty for English."""


def find_figures(text: str, start: int = 0, end: int | None = None, language: str = "") -> list[Mention]:
    """Return the figures of a running text from a code point on and before another, in order.

    `language` is the code of the language that it is in; without it, each sentence shows its own, and those in
    languages that are not read are passed over.
    """
    return [mention for mention in find_mentions(text, start, end, language) if mention.doubt not in UNCLAIMED]


def find_mentions(
    text: str, start: int = 0, end: int | None = None, language: str = "", day: date | None = None
) -> list[Mention]:
    """Return the quantities of a running text in order, also those that no one would claim: ages, spans of time.

    `day` is the day of the text, from which a time such as "last year" counts.
    """
    found = mentions_of(segments(text, start, end, language), text, day)
    return [mention for mention in found if mention.doubt != BARE]


def mentions_of(found_segments: Iterable[Segment], text: str, day: date | None = None) -> Iterator[Mention]:
    """Yield all quantities of some segments of a text in order, also bare ones; `day` is the day of the text."""
    every = [segment for segment in found_segments if segment.is_read]
    found, end = list[Mention](), 0  # of a sentence with the segments in it
    for segment, mentions in zip(every, shared(lambda segment: _mentions_in(text, segment, day), every), strict=True):
        if segment.start >= end:
            yield from sorted(found)
            found, end = [], segment.end
        found += mentions
    yield from sorted(found)


def _mentions_in(text: str, segment: Segment, day: date | None) -> list[Mention]:
    """Return the figures of a segment of a text, apart from its parts in a different language."""
    span = (segment.start, segment.end)
    found = _foreign(text, segment, day) if segment.language.grammar else _mentions(Sentence(text, *span, day))
    return [one for one in found if all(one.end <= start or end <= one.start for start, end in segment.without)]


def _foreign(text: str, segment: Segment, day: date | None) -> list[Mention]:
    """Return the figures of a segment in a language that has a grammar, each with the time and place of its part."""
    span, code = (segment.start, segment.end), segment.language.code
    read = [
        _Read(
            start=one.start,
            end=one.end,
            figure=fallen(one.figure, one.change),
            units=_units(one.figure),
            change=one.change,
            kind=one.kind or kind_of_unit(one.figure.unit),
            doubt=_doubt_of(text, one),
            exact=one.exact,
        )
        for one in readings(text, *span, segment.language)
    ]
    found = [Time(one.start, one.end, one.period, one.is_compared) for one in dates(text, *span, segment.language, day)]
    for time in times(text, *span):  # in digits: 12.03.2024
        if _is_free(time.start, time.end, found):
            found.append(time)
    named = [time for time in sorted(found) if _is_free(time.start, time.end, read)]
    countries, figures = [*places(text, *span, code)], [(one.start, one.end) for one in read]
    return [
        mention._replace(
            times=_times_of(text, mention, named), names=_names_of(text, mention, countries, figures), language=code
        )
        for mention in _attributed(text, span, read, [])
    ]


def _doubt_of(text: str, found: FoundFigure) -> str:
    """Return the doubt about a figure in a language that has a grammar."""
    if found.kind == AGE:
        return PASSING
    is_few = found.figure.unit.kind == COUNT and found.figure.bound == "" == found.figure.scale
    return FEW if is_few and not any(map(str.isdigit, text[found.start : found.end])) else ""


def _times_of(text: str, mention: Mention, named: Sequence[Time]) -> tuple[Time, ...]:
    """Return the time of a figure: the one between the same commas, else the only one of its sentence, or the first.

    None of them is a time that something is compared with; a later one is that of another figure.
    """
    own = [time for time in named if not time.is_apart and time.period]
    near = [time for time in own if not _PART_ENDS.search(text, *_between(mention, time))]
    if near:
        return (min(near, key=lambda time: _between(mention, time)[1] - _between(mention, time)[0]),)
    return tuple(own[:1]) if len(own) == 1 or (own and own[0].end <= mention.start) else ()


def _names_of(
    text: str, mention: Mention, countries: Sequence[Place], figures: Sequence[tuple[int, int]]
) -> tuple[tuple[int, int], ...]:
    """Return the span of the country that a figure is of: the only one of its part, else the only one before it.

    Of several in its part it is the only one next to it, on the side where the first figure of the sentence has one; if
    that leaves two of them, no words tell which it is. One that is behind an earlier figure is that figure's, unless
    this one says how that changed.
    """
    known = [one for one in countries if one.end <= mention.start or not one.is_compared]
    is_led = bool(known) and (known[0].start, known[0].end) < min(figures)
    if not is_led and not mention.change:
        ends = [end for _, end in figures if end <= mention.start]
        known = [
            one
            for one in known
            if one.start >= mention.end or not any(_is_of_one_part(text, end, one.start) for end in ends)
        ]
    near = [one for one in known if not _PART_ENDS.search(text, *_between(mention, one))]
    if len({one.code for one in near}) > 1:
        begin = max((end for _, end in figures if end <= mention.start), default=0)
        end = min((start for start, _ in figures if start >= mention.end), default=len(text))
        first, last = (begin, mention.start) if is_led else (mention.end, end)
        near = [one for one in near if first <= one.start < last]
    found = near or [one for one in known if one.end <= mention.start]
    return ((found[-1].start, found[-1].end),) if len({one.code for one in found}) == 1 else ()


def _is_of_one_part(text: str, end: int, start: int) -> bool:
    """Return whether a name at an offset is behind a figure that ends before it, without a comma between."""
    return end <= start and _PART_ENDS.search(text, end, start) is None


def _between(mention: Mention, time: Time | Place) -> tuple[int, int]:
    """Return the span between a figure and a time or a place."""
    return (time.end, mention.start) if time.end <= mention.start else (mention.end, time.start)


_PART_ENDS = regex(r"[,;:]\s")


def _units(figure: Figure) -> tuple[str, ...]:
    return (figure.unit.text,) if figure.unit.text else ()


class _Read(NamedTuple):
    """A figure without its times and names, with which it is a Mention."""

    start: int
    end: int
    figure: Figure
    units: tuple[str, ...]
    change: str
    kind: str
    doubt: str = ""
    numbers: tuple[tuple[int, int], ...] = ()
    exact: Decimal | None = None


def _mentions(sentence: Sentence) -> list[Mention]:
    """Return the figures of a sentence."""
    if not sentence.has_numbers:
        return []
    read, bare = _read_and_bare(sentence)

    def attributed(some: Sequence[_Read], beside: Sequence[_Read]) -> list[Mention]:
        return _attributed(sentence.text, (sentence.start, sentence.end), some, sentence.times, beside)

    # Others must not share the attribution of the sure figures, unless these are compared with them.
    sure = [one for one in read if one.doubt not in _APART]
    apart = [one for one in read if one.doubt in _APART]
    compared = [
        one for one in apart if one.doubt == TAKEN and _BEHIND_A_COMMA.search(sentence.text, sentence.start, one.start)
    ]
    found = attributed(sure, compared) + attributed(apart, sure) + attributed(_superlatives(sentence, read), sure)
    return sorted([*found, *(_elided(sentence.text, mention) for mention in attributed(bare, sure))])


def _read_and_bare(sentence: Sentence) -> tuple[list[_Read], list[_Read]]:
    """Return the quantities of a sentence in order, and its bare numbers, of which nothing is said."""
    ranked = [_ranked(sentence, rank) for rank in ranks(sentence)]
    read: list[_Read] = []
    bare: list[_Read] = []
    for number in paired(sentence, numbers_of(sentence)):
        if is_figure(sentence, number):
            read.append(_resuming(read, _read(sentence, number)) if number.is_resuming else _read(sentence, number))
        elif not is_code(sentence, number):
            bare.append(_read(sentence, number)._replace(doubt=BARE))
    read = [one for one in read if _is_free(one.start, one.end, ranked)]
    read = _with_shared_change(sentence.text, sorted([*read, *ranked]))
    read += _factors(sentence, read)
    passing = _passing(sentence, read)
    bare += [one for one in passing if one.doubt == BARE]
    for one in _fractions(sentence, [*read, *passing, *bare]):
        if _is_one_more_share(sentence, one, read):
            read.append(one._replace(doubt=""))
        else:
            bare.append(one)
    read = sorted([*read, *(one for one in passing if one.doubt != BARE)])
    # In "0-c0", c is a unit, and circa.
    return read[:1] + [other for one, other in pairwise(read) if one.end <= other.start], bare


def _is_free(start: int, end: int, others: Iterable[_Read | Time]) -> bool:
    """Return whether a span overlaps none of some others."""
    return all(one.end <= start or end <= one.start for one in others)


def _elided(text: str, mention: Mention) -> Mention:
    """Return a bare number, as ELIDED if it is in words and may count something that was named before."""
    in_words = not any(one.isdigit() or one.isupper() for one in text[mention.start : mention.end])
    if not in_words or mention.units not in ((), ("%",)) or not _ENDS_A_CLAUSE.match(text, mention.end):
        return mention
    is_one = is_elided(text, mention.sentence[0], mention.start, mention.end, mention.figure)
    return mention._replace(doubt=ELIDED) if is_one else mention


_ENDS_A_CLAUSE = regex(r"[.,;:)]|\s(?:in|on|at|for|and|or|[a-z]+ed)\b|\Z")
# The time behind it is not that of a figure before: 2 m on 43 days, against 71 days in 2023.
_BEHIND_A_COMMA = regex(rf",\s{COMPARED}\s\Z")


def _resuming(before: Sequence[_Read], one: _Read) -> _Read:
    """Return a figure that resumes one before it, with its change: women earn 18 % less, mothers 27."""
    change = next((other.change for other in reversed(before) if other.units == one.units), "")
    is_change = change != "" and not one.change
    return one._replace(change=change, figure=fallen(one.figure, change)) if is_change else one


def _is_one_more_share(sentence: Sentence, fraction: _Read, read: Sequence[_Read]) -> bool:
    """Return whether a fraction goes on from a share before it: 41 % were women, compared with a third in 2016."""
    before = max((one for one in read if one.end <= fraction.start), default=None)
    is_share = before is not None and before.kind == SHARE and not before.change
    return is_share and _AFTER_A_SHARE.match(sentence.text, fraction.end, sentence.end) is not None


_AFTER_A_SHARE = regex(r"[.,;:)]|\s(?:to|from|in|by|at|on|last|this|and|or|were|was|are|had|have|did)\b|\Z")


def _fractions(sentence: Sentence, read: Sequence[_Read]) -> list[_Read]:
    """Return the fractions that leave out their whole, except those that were read: 40, or a third, are old."""
    found: list[_Read] = []
    if FRACTIONS.keys().isdisjoint(token.lower.rpartition("-")[2] for token in sentence.tokens):
        return found  # as in most sentences
    for at in range(len(sentence.tokens)):
        if fraction := told_fraction(sentence, at):
            start, end = sentence.tokens[at].start, sentence.tokens[fraction.end - 1].end
            if _is_free(start, end, read):
                figure = Figure(sentence.bound_before(at)[1], fraction.number, None, "", read_unit("%"))
                found.append(
                    _Read(
                        start=start,
                        end=end,
                        figure=figure,
                        units=("%",),
                        change="",
                        kind=SHARE,
                        doubt=BARE,
                        numbers=((start, end),),
                        exact=fraction.exact,
                    )
                )
    return found


def _superlatives(sentence: Sentence, read: Sequence[_Read]) -> list[_Read]:
    """Return the first places that superlatives say, which few would give as a figure."""
    found = (_ranked(sentence, rank)._replace(doubt=SUPERLATIVE) for rank in superlatives(sentence))
    return [one for one in found if _is_free(one.start, one.end, read)]


_APART = UNCLAIMED | {TAKEN, FACTOR, ONE}
_COMPARED = OWNERS | {"as", "the", "that", "those", "what"}


def _factors(sentence: Sentence, read: Sequence[_Read]) -> list[_Read]:
    """Return the multiples that a word says: output doubled, twice as many, triple the rest, was halved."""
    found: list[_Read] = []
    for at, token in enumerate(sentence.tokens):
        if token.lower not in _FACTORS:
            continue
        count, bound = sentence.bound_before(at)
        number, change = _factor(sentence, at, sentence.before(at, count + 1))
        start = sentence.tokens[at - count].start
        if not number or not _is_free(start, token.end, read):
            continue
        unit, kind = ("%", SHARE) if change == FALL else ("times", MULTIPLE)
        figure = fallen(Figure(bound, Decimal(number), None, "", read_unit(unit)), change)
        found.append(
            _Read(
                start=start,
                end=token.end,
                figure=figure,
                units=(unit,),
                change=change,
                kind=kind,
                doubt=FACTOR,
            )
        )
    return found


def _factor(sentence: Sentence, at: int, before: str) -> tuple[int, str]:
    """Return the multiple that a token says, or the percentage that something fell by, and the change; 0 for none.

    `before` is the word before the token, or before its bound.
    """
    word, after = sentence.tokens[at].lower, sentence.word(at + 1)
    if word in FACTORS and after not in ("up", "down"):
        return FACTORS[word], RISE
    is_cut = word == "half" and before == "in" and sentence.governing(at - 1, _CUTTING) != ""  # cut deaths in half
    if word in HALVING or is_cut:
        return 50, FALL
    is_growing = before in LIKELY or (is_plural(before) and after in _AFTER_A_VERB)  # saw its sales triple since 2019
    if word in TIMES and is_growing:
        return TIMES[word], RISE
    return (TIMES[word], "") if word in TIMES and after in _COMPARED else (0, "")


_CUTTING = FALLS & TRANSITIVE_CHANGES - {"loss", "less", "fewer"}
_FACTORS = FACTORS.keys() | TIMES.keys() | HALVING | {"half"}
_AFTER_A_VERB = frozenset(("between", "from", "in", "since", "within", "over", "by", ".", ""))


def _passing(sentence: Sentence, read: Sequence[_Read]) -> list[_Read]:
    """Return the quantities that a sentence mentions in passing, except those that were read."""
    found: list[_Read] = []
    if not sentence.passing:
        return found
    alone = sentence.of_passing()
    for number in numbers_of(alone):
        start = sentence.tokens[number.first].start
        ages = [one for one in sentence.passing if one.what == AGE and one.start <= start < one.end]
        one = _read(alone, _aged(alone, number, ages[0].end) if ages else number)
        is_bare = any(one.what == BARE and one.start <= start < one.end for one in sentence.passing)
        one = one._replace(doubt=BARE if is_bare else PASSING, kind=AGE if ages else one.kind)
        if _is_free(one.start, one.end, (*read, *found[-1:])):
            found.append(one)
    return found


def _aged(sentence: Sentence, number: Number, end: int) -> Number:
    """Return an age in years if the text gives no unit of time; what follows it, up to a code point, is not a unit."""
    unit, tied, _ = number.units[0].rpartition("-old") if number.units else ("", "", "")
    if tied:
        return number._replace(units=(f"{unit}s",))
    if kind_of(sentence, number) in (AGE, DURATION):
        return number
    last = max(n for n, token in enumerate(sentence.tokens) if token.end <= end and token.text != ",")
    if (word := sentence.tokens[number.first + 1 : number.first + 2]) and word[0].lower in MEASURES_OF_TIME:
        return number._replace(units=(f"{word[0].lower}s",), end=last + 1)  # 90 day old
    bound = number.bound or bounded(sentence, number)[2]  # aged 10 and under
    return number._replace(units=("years",), end=last + 1, bound=bound)


# The text between two figures of one verb: climbed 17 % in Latvia and 19 % in Lithuania.
_ON_A_TIME = r"on\sthe\s(?:year|quarter|month|week|day)|from\sa\s(?:year|quarter|month|week)\s(?:earlier|before|ago)"
_OF_ONE_VERB = regex(
    rf"(?:(?:\s|,\s)(?:{_ON_A_TIME}|year[\s-]on[\s-]year|in|for|at|to|from|among|of|the|and|but|[A-Z][\w’'-]*|\d{{4}})\b)*"
    r",?\sand\s(?:by\s)?"
)


# And of another subject: crime fell by 26 % in May and carjackings by 37 %.
_AND_BY = regex(r"[^;:()]*,?\sand\s(?:[\w’'-]+\s){1,4}by\s")


# Mail fell 6 % and packages 7 %; exports to Spain fell 6 % and those to Malta 7 %.
_AND_THINGS = regex(r"\sand\s(?P<noun>[a-z-]+)\s(?:(?:to|from|in|of|for)\s(?:the\s)?(?:[A-Z][\w’'-]*\s)+)?(?:by\s)?")


def _is_of_one_verb(between: str) -> bool:
    """Return whether the text between two figures lets the verb of the first count for the second."""
    things = _AND_THINGS.fullmatch(between)
    is_noun = (
        things is not None
        and (is_plural(things["noun"]) or things["noun"] == "those")
        and things["noun"] not in CHANGES
    )
    return is_noun or any(pattern.fullmatch(between) for pattern in (_OF_ONE_VERB, _AND_BY))


def _is_same_change(text: str, one: _Read, other: _Read) -> bool:
    """Return whether a share is the size of the change before it once more: rose by 40 tonnes, or 15 %; (15 %)."""
    before, after = text[one.end : other.start], text[other.end : other.end + len(" of")]
    is_in_brackets = _OPENED.fullmatch(before) is not None and after.startswith(")")
    return is_in_brackets or (_OR.fullmatch(before) is not None and after != " of")


_OPENED = regex(r"\s\((?:by\s|or\s)?")
_OR = regex(r",?\sor\s(?:by\s)?")


def _is_listed(text: str, one: _Read, other: _Read) -> bool:
    """Return whether two shares are in a list: cuts of 25, 50 and 75 points, or it rose 3 % in 2024, 4 % in 2025."""
    if text[one.end - 1].isdigit() and _NEXT.fullmatch(text, one.end, other.start):
        is_amid = text[other.end - 1].isdigit() or text.endswith(", ", 0, one.start)
        return is_amid or text[one.end : other.start] != ", "  # not rose 3, 4 % of it abroad
    return _IN_ONE.fullmatch(text, one.end, other.start) is not None and _IN_ONE.match(text, other.end) is not None


_NEXT = regex(r",?\s(?:(?:and|or)\s)?")
_IN_ONE = regex(r"\s(?:in|for)\s(?:\d{4}|(?:[A-Z][\w’'-]*)(?:\s[A-Z\d][\w’'-]*){0,2})(?:,\s|(?!\S)|(?=[.;,)]))")


def _with_shared_change(text: str, read: Sequence[_Read]) -> list[_Read]:
    """Return the figures, with the change of the one before if there are only names and times between the two."""
    found = list(read)
    for n in range(1, len(found)):
        one, other = found[n - 1], found[n]
        is_share = other.units[:1] in (("%",), ("pp",))
        is_like = is_share and one.units[:1] == other.units[:1] and _is_of_one_verb(text[one.end : other.start])
        is_like = is_like and not text.startswith(" of ", other.end)  # it fell 6 % in May, and 9 % of them were lost
        is_once_more = is_share and _is_same_change(text, one, other)
        is_listed = is_share and one.units[:1] == other.units[:1] and _is_listed(text, one, other)
        if one.change and not other.change and (is_like or is_once_more or is_listed):
            found[n] = other._replace(change=one.change, figure=fallen(other.figure, one.change))
        if is_share and _is_restated(text, one, other):
            found[n - 1] = one._replace(figure=one.figure._replace(bound=one.figure.bound or "~"))
    return found


def _is_restated(text: str, one: _Read, other: _Read) -> bool:
    """Return whether a share in words is rounded, as the one behind it says: two thirds of them, or 68 %, came."""
    is_in_words = one.kind == SHARE and not any(map(str.isdigit, text[one.start : one.end]))
    is_exact = any(map(str.isdigit, text[other.start : other.end])) and other.units[:1] == one.units[:1]
    return is_in_words and is_exact and _RESTATED.fullmatch(text, one.end, other.start) is not None


_RESTATED = regex(r"[^.;:,]*(?:,\s(?:or|that\sis|namely)\s(?:by\s)?|\s[(–—]\s?(?:or\s)?)")


def _attributed(
    text: str, sentence: tuple[int, int], read: Sequence[_Read], every: Sequence[Time], beside: Sequence[_Read] = ()
) -> list[Mention]:
    """Return figures of a sentence with the times and names of each, shared with those `beside` them.

    `every` are all times in the sentence.
    """
    if not read:
        return []
    both = sorted([*read, *beside])
    spans = [(one.start, one.end) for one in both]
    around = _of_both_ends(text, attributions(text, sentence, spans, every), spans)
    pairs = zip(both, around, strict=True)
    return [_mention(text, one, sentence, attribution) for one, attribution in pairs if one not in beside]


def as_printed(words: str) -> str:
    """Return words as a reader sees them, with one blank for white space and each comma as one character."""
    return " ".join(words.replace(COMMA, ",").split())


def _mention(text: str, read: _Read, sentence: tuple[int, int], attribution: Attribution) -> Mention:
    """Return a figure of a sentence with its times and names."""
    return Mention(
        start=read.start,
        end=read.end,
        printed=as_printed(text[read.start : read.end]),
        figure=read.figure,
        units=read.units,
        change=read.change,
        times=attribution.times,
        names=attribution.names,
        sentence=sentence,
        clause=attribution.clause,
        doubt=read.doubt,
        kind=read.kind,
        numbers=read.numbers,
        exact=read.exact,
    )


def _ranked(sentence: Sentence, rank: Rank) -> _Read:
    """Return a rank as it is read; with a word such as "ranked" it is in no doubt."""
    second = None if rank.second is None else Decimal(rank.second)
    first, bound = (rank.first, "..") if second is not None else _bounded_rank(sentence, rank.first)
    figure = Figure(bound, Decimal(rank.number), second, "", read_unit("rank"))
    is_told = any(token.lower in RANKING for token in sentence.tokens)
    is_told = is_told or sentence.tokens[rank.end - 1].lower.rpartition("-")[2] in SUPERLATIVES
    span = sentence.tokens[first].start, sentence.tokens[rank.end - 1].end
    return _Read(*span, figure, ("rank",), "", RANK, "" if is_told else ORDINAL)


def _bounded_rank(sentence: Sentence, first: int) -> tuple[int, str]:
    """Return the first token of a rank with its bound, and the sign: around 12th; higher than 10th is less than 10."""
    lead = first - (sentence.before(first) == "the")
    count, sign = sentence.bound_before(lead)
    word = sentence.before(lead)
    if count and (word == "than" or word in AROUND):
        return lead - count, REVERSED.get(sign, sign)
    return first, ""


def _of_both_ends(text: str, around: list[Attribution], spans: Sequence[tuple[int, int]]) -> list[Attribution]:
    """Return the attributions with each end of "from 2012 to 2023" given to its end of "from 40 to 55".

    So are times in a row: 40 and 55 in 2012 and 2013; 40, 50 and 55 in May, June and July.
    """
    found = list(around)
    for first, last in lists(text, spans):
        for n, own in enumerate(_in_a_row(text, found[first].times[:1], spans[first:last]), first):
            found[n] = found[n]._replace(times=(own,))
    for n in range(1, len(found)):
        between = text[spans[n - 1][1] : spans[n][0]].split()
        time = next((time for time in found[n].times if time.period and ".." in time.period.text), None)
        period = time.period if time else None
        is_from = text.startswith("from ", max(0, spans[n - 1][0] - len("from ")))
        if time is None or period is None:
            continue
        if between != ["to"] or not is_from:
            continue
        if period.last:
            ends: tuple[Period | None, ...] = ends_of(period)
        elif text[time.start : time.end].lower().startswith("since"):  # in May, and at the time of the text
            ends = (parse_period(period.text.removesuffix("..")), None)
        else:  # from July: what it was before, and what it will be
            found[n - 1] = found[n - 1]._replace(times=())
            continue
        for one, end in zip((n - 1, n), ends, strict=True):
            found[one] = found[one]._replace(times=(time._replace(period=end),))
    return found


def _in_a_row(text: str, times: Sequence[Time], spans: Sequence[tuple[int, int]]) -> list[Time]:
    """Return the time of each of some figures in a list, of one noun at most: 40, 50 and 55 in May, June and July."""
    nouns = {text[slice(*span)].rpartition(" ")[2].lower() for span in spans}
    is_of_one_noun = sum(map(str.isalpha, nouns)) <= 1  # but 40 boats and 12 cars in May and June
    return [
        time._replace(period=part)
        for time in times
        if is_of_one_noun and _IN_A_ROW.match(text, time.start, time.end)
        for part in parts_of(time.period, len(spans))
    ]


_IN_A_ROW = regex(r"(?i)(?!between\b).*\sand\s")


def _read(sentence: Sentence, number: Number) -> _Read:
    """Return a number with the bounds around it, as a figure."""
    first, end, bound = bounded(sentence, number)
    change = change_of(sentence, number, sentence.lead(number.first), end)
    if number.units[:1] == ("%",) and sentence.word(end + 1) == "capacity" and sentence.word(end) in _BEYOND:
        change, end = _BEYOND[sentence.word(end)], end + 2
    value = number.exact if number.exact is not None and bound in INEQUALITIES else number.value
    if bound.startswith("~") and number.units[:1] == ("%",) and number.exact is not None:
        value = round(
            number.exact, 0 if number.exact >= _FINE else 1 - number.exact.adjusted()
        )  # about one in 12 is ~ 8 %
    if (bound.startswith("~") and value == 0) or (bound == "=" and number.exact is not None):
        bound = ""  # "exactly a third" is not exactly 33 %
    figure = Figure(bound, value, number.second, number.scale, read_unit(number.units[0] if number.units else ""))
    span = sentence.tokens[first].start, sentence.tokens[end - 1].end
    spans = tuple((sentence.tokens[one].start, sentence.tokens[beyond - 1].end) for one, beyond in number.spans)
    kind = kind_of(sentence, number)
    is_of_times = number.units[:1] == ("times",) and number.value > 0
    if is_of_times and is_times_less(sentence, number, change, end):
        figure, kind = part_of_one(figure), MULTIPLE
        change = CHANGE if change and sentence.word(end) not in COMPARING else ""
    elif is_of_times and change == FALL:
        change = ""  # fell three times as fast, fell three times
    figure = fallen(figure, change)
    return _Read(*span, figure, number.units, change, kind, doubt(sentence, number), spans, number.exact)


_FINE = 5  # percent; of a smaller share, two digits are told
_BEYOND = {**dict.fromkeys(("over", "above", "beyond"), RISE), **dict.fromkeys(("under", "below"), FALL)}
