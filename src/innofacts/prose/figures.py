"""Figures in running text: each with its span, its value in the grammar of figures, its unit, times and names.

1. `segments` divides a text into sentences, and these into what is in one language; `foreign` reads other languages.
2. The package `numbers`, whose docstring has its steps, reads the numbers of a sentence (`context.Sentence`).
3. `selecting` says which numbers are figures, and `in_words` which small ones; the others are BARE, or ELIDED if they
   leave out a noun (`elided`).
4. `_quantity_of` makes a `quantity` of each, with its bounds, `changes`, kind (`kinds`) and doubts (`doubts`).
5. What has no number of its own is added: `ranks` and `superlatives`, factors (`multiples`), fractions (`elided`), and
   what is mentioned in passing.
6. `attribution` gives each quantity its times, apart from the `times_of_others`, its names, and its clause (`clauses`),
   and with that it is a Mention. Neighbours may share a time (`sharing`), or go with times in a list (`parallels`).
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from innofacts.cores import shared
from innofacts.english.function_words import COMPARED
from innofacts.english.units import MEASURES_OF_TIME
from innofacts.english.wording import COMPARING
from innofacts.numbers.bounds import bounded, paired
from innofacts.numbers.context import Sentence
from innofacts.numbers.exclusions import AGE, BARE, PASSING
from innofacts.numbers.numbers import Number
from innofacts.numbers.shared_units import numbers_of
from innofacts.patterns import regex
from innofacts.prose.attribution import Attribution, attributions
from innofacts.prose.changes import CHANGE, FALL, RISE, change_of, fallen, resuming, with_shared_changes
from innofacts.prose.doubts import FACTOR, ONE, TAKEN, UNCLAIMED, doubt
from innofacts.prose.elided import fractions, marked
from innofacts.prose.foreign import foreign_figures
from innofacts.prose.kinds import DURATION, MULTIPLE, kind_of
from innofacts.prose.multiples import factors, is_times_less, part_of_one
from innofacts.prose.quantity import Quantity, is_free
from innofacts.prose.ranks import ranks
from innofacts.prose.segments import Segment, segments
from innofacts.prose.selecting import is_code, is_figure
from innofacts.prose.superlatives import superlatives
from innofacts.showing import COMMA
from innofacts.times.times import Time
from innofacts.values.figures import INEQUALITIES, Figure
from innofacts.values.units import read_unit


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
    span, code = (segment.start, segment.end), segment.language.code
    if segment.language.grammar:
        found = [_mention(text, one, span, own, code) for one, own in foreign_figures(text, segment, day)]
    else:
        found = _mentions(Sentence(text, *span, day))
    return [one for one in found if all(one.end <= start or end <= one.start for start, end in segment.without)]


def _mentions(sentence: Sentence) -> list[Mention]:
    """Return the figures of a sentence."""
    if not sentence.has_numbers:
        return []
    read, bare = _read_and_bare(sentence)
    # Others must not share the attribution of the sure figures, unless these are compared with them.
    sure = [one for one in read if one.doubt not in _APART]
    apart = [one for one in read if one.doubt in _APART]
    compared = [
        one for one in apart if one.doubt == TAKEN and _BEHIND_A_COMMA.search(sentence.text, sentence.start, one.start)
    ]
    first = [one for one in superlatives(sentence) if is_free(one.start, one.end, read)]
    groups = ((sure, compared), (apart, sure), (first, sure), ([marked(sentence, one) for one in bare], sure))
    return sorted(mention for some, beside in groups for mention in _attributed(sentence, some, beside))


_APART = UNCLAIMED | {TAKEN, FACTOR, ONE}
# The time behind it is not that of a figure before: 2 m on 43 days, against 71 days in 2023.
_BEHIND_A_COMMA = regex(rf",\s{COMPARED}\s\Z")


def _read_and_bare(sentence: Sentence) -> tuple[list[Quantity], list[Quantity]]:
    """Return the quantities of a sentence in order, and its bare numbers, of which nothing is said."""
    ranked = ranks(sentence)
    read: list[Quantity] = []
    bare: list[Quantity] = []
    for number in paired(sentence, numbers_of(sentence)):
        if is_figure(sentence, number):
            read.append(
                resuming(read, _quantity_of(sentence, number)) if number.is_resuming else _quantity_of(sentence, number)
            )
        elif not is_code(sentence, number):
            bare.append(_quantity_of(sentence, number)._replace(doubt=BARE))
    read = [one for one in read if is_free(one.start, one.end, ranked)]
    read = with_shared_changes(sentence.text, sorted([*read, *ranked]))
    read += factors(sentence, read)
    passing = _passing(sentence, read)
    more = [*passing, *fractions(sentence, read, [*passing, *bare])]
    bare += [one for one in more if one.doubt == BARE]
    read = sorted([*read, *(one for one in more if one.doubt != BARE)])
    # In "0-c0", c is a unit, and circa.
    return read[:1] + [other for one, other in pairwise(read) if one.end <= other.start], bare


def _passing(sentence: Sentence, read: Sequence[Quantity]) -> list[Quantity]:
    """Return the quantities that a sentence mentions in passing, except those that were read."""
    found: list[Quantity] = []
    if not sentence.passing:
        return found
    alone = sentence.of_passing()
    for number in numbers_of(alone):
        start = sentence.tokens[number.first].start
        ages = [one for one in sentence.passing if one.what == AGE and one.start <= start < one.end]
        one = _quantity_of(alone, _aged(alone, number, ages[0].end) if ages else number)
        is_bare = any(one.what == BARE and one.start <= start < one.end for one in sentence.passing)
        one = one._replace(doubt=BARE if is_bare else PASSING, kind=AGE if ages else one.kind)
        if is_free(one.start, one.end, (*read, *found[-1:])):
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


def _attributed(sentence: Sentence, some: Sequence[Quantity], beside: Sequence[Quantity]) -> Iterator[Mention]:
    """Yield quantities of a sentence with the times and names of each, shared with those `beside` them."""
    if not some:
        return
    both = sorted([*some, *beside])
    span = sentence.start, sentence.end
    found = attributions(sentence.text, span, [(one.start, one.end) for one in both], sentence.times)
    for one, attribution in zip(both, found, strict=True):
        if one not in beside:
            yield _mention(sentence.text, one, span, attribution)


def as_printed(words: str) -> str:
    """Return words as a reader sees them, with one blank for white space and each comma as one character."""
    return " ".join(words.replace(COMMA, ",").split())


def _mention(
    text: str, read: Quantity, sentence: tuple[int, int], attribution: Attribution, language: str = ""
) -> Mention:
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
        language=language,
    )


def _quantity_of(sentence: Sentence, number: Number) -> Quantity:
    """Return a number with the bounds around it, as a figure."""
    first, end, bound = bounded(sentence, number)
    change = change_of(sentence, number, sentence.lead(number.first), end)
    if number.units[:1] == ("%",) and sentence.word(end + 1) == "capacity" and sentence.word(end) in _BEYOND:
        change, end = _BEYOND[sentence.word(end)], end + 2
    value, bound = _bounded_value(number, bound)
    figure = Figure(bound, value, number.second, number.scale, read_unit(number.units[0] if number.units else ""))
    kind = kind_of(sentence, number)
    is_of_times = number.units[:1] == ("times",) and number.value > 0
    if is_of_times and is_times_less(sentence, number, change, end):
        figure, kind = part_of_one(figure), MULTIPLE
        change = CHANGE if change and sentence.word(end) not in COMPARING else ""
    elif is_of_times and change == FALL:
        change = ""  # fell three times as fast, fell three times
    return Quantity(
        start=sentence.tokens[first].start,
        end=sentence.tokens[end - 1].end,
        figure=fallen(figure, change),
        units=number.units,
        change=change,
        kind=kind,
        doubt=doubt(sentence, number),
        numbers=tuple((sentence.tokens[one].start, sentence.tokens[beyond - 1].end) for one, beyond in number.spans),
        exact=number.exact,
    )


def _bounded_value(number: Number, bound: str) -> tuple[Decimal, str]:
    """Return the value of a number as exact as its bound asks for, and the bound, if it says anything of that.

    About one in 12 is ~ 8 %, and more than two thirds are > 66.667 %; "exactly a third" is not exactly 33 %.
    """
    value, exact = number.value, number.exact
    if exact is not None and bound in INEQUALITIES:
        value = exact
    elif exact is not None and bound.startswith("~") and number.units[:1] == ("%",):
        value = round(exact, 0 if exact >= _FINE else 1 - exact.adjusted())
    is_idle = (bound.startswith("~") and value == 0) or (bound == "=" and exact is not None)
    return value, "" if is_idle else bound


_FINE = 5  # percent; of a smaller share, two digits are told
_BEYOND = {**dict.fromkeys(("over", "above", "beyond"), RISE), **dict.fromkeys(("under", "below"), FALL)}
