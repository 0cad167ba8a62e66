"""The figures of a segment in a language other than English, each with the time and the country of its part."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from innofacts.english.currencies import NAMES_OF_MONEY_OR_COINS
from innofacts.languages.countries import Place, places
from innofacts.languages.dates import dates
from innofacts.languages.numbers import FoundFigure, readings, unclear_bounds
from innofacts.numbers.exclusions import AGE, PASSING
from innofacts.patterns import regex
from innofacts.prose.attribution import Attribution, attributions
from innofacts.prose.changes import fallen
from innofacts.prose.doubts import FEW
from innofacts.prose.kinds import MONEY, kind_of_unit
from innofacts.prose.quantity import Quantity, between, is_free
from innofacts.prose.segments import Segment
from innofacts.times.times import Time, times, with_periods
from innofacts.values.units import COUNT


def foreign_figures(text: str, segment: Segment, day: date | None) -> list[tuple[Quantity, Attribution]]:
    """Return the figures of a segment in a language that has a grammar; `day` is the day of the text."""
    span = (segment.start, segment.end)
    read = [_read(text, one) for one in readings(text, *span, segment.language)]
    figures = [(one.start, one.end) for one in read]
    found = [Time(one.start, one.end, one.period, one.is_compared) for one in dates(text, *span, segment.language, day)]
    found += [time for time in times(text, *span) if is_free(time.start, time.end, found)]  # in digits: 12.03.2024
    named = [time for time in sorted(found) if is_free(time.start, time.end, read)]
    countries = [*places(text, *span, segment.language.code)]
    attributed = zip(read, attributions(text, span, figures, []), strict=True)
    return [
        (one, own._replace(times=_times_of(text, one, named, figures), names=_names_of(text, one, countries, figures)))
        for one, own in attributed
    ]


def unclear(text: str, segments: Iterable[Segment]) -> Iterator[tuple[int, str]]:
    """Yield where bounds of segments are that may be of several numbers, which are not read, and in what language."""
    for one in segments:
        for start in unclear_bounds(text, one.start, one.end, one.language) if one.language.grammar else ():
            yield start, one.language.name


def _read(text: str, found: FoundFigure) -> Quantity:
    return Quantity(
        start=found.start,
        end=found.end,
        figure=fallen(found.figure, found.change),
        units=(found.figure.unit.text,) if found.figure.unit.text else (),
        change=found.change,
        kind=found.kind
        or (MONEY if found.figure.unit.text in NAMES_OF_MONEY_OR_COINS else kind_of_unit(found.figure.unit)),
        doubt=_doubt_of(text, found),
        exact=found.exact,
    )


def _doubt_of(text: str, found: FoundFigure) -> str:
    """Return the doubt about a figure in a language that has a grammar."""
    if found.kind == AGE:
        return PASSING
    is_few = found.figure.unit.kind == COUNT and found.figure.bound == "" == found.figure.scale
    return FEW if is_few and not any(map(str.isdigit, text[found.start : found.end])) else ""


def _times_of(
    text: str, quantity: Quantity, named: Sequence[Time], figures: Sequence[tuple[int, int]]
) -> tuple[Time, ...]:
    """Return the time of a figure: the one between the same commas, else the only one of its sentence, or the first.

    None of them is a time that something is compared with; a later one is that of another figure.
    """
    own = with_periods(time for time in named if not time.is_apart)
    near = [time for time in own if not _PART_ENDS.search(text, *between(quantity, time))]
    behind = [time for time in near if time.start >= quantity.end]
    if behind:  # de 40 en 2015 a 60 en 2020
        near = [time for time in near if time.end > quantity.start or not _is_taken(text, time, figures)] or near
    if near:
        return (min(near, key=lambda time: between(quantity, time)[1] - between(quantity, time)[0]),)
    return tuple(own[:1]) if len(own) == 1 or (own and own[0].end <= quantity.start) else ()


def _is_taken(text: str, time: Time, figures: Sequence[tuple[int, int]]) -> bool:
    """Return whether a time is right behind a figure, so that it is no later one's."""
    return any(end <= time.start and text[end : time.start].replace(" ", "").isalpha() for _, end in figures)


def _names_of(
    text: str, quantity: Quantity, countries: Sequence[Place], figures: Sequence[tuple[int, int]]
) -> tuple[tuple[int, int], ...]:
    """Return the span of the country that a figure is of: the only one of its part, else the only one before it.

    Of several in its part it is the only one next to it, on the side where the first figure of the sentence has one; if
    that leaves two of them, no words tell which it is. One that is behind an earlier figure is that figure's, unless
    this one says how that changed.
    """
    known = [one for one in countries if one.end <= quantity.start or not one.is_compared]
    is_led = bool(known) and (known[0].start, known[0].end) < min(figures)
    if not is_led and not quantity.change:
        ends = [end for _, end in figures if end <= quantity.start]
        known = [
            one
            for one in known
            if one.start >= quantity.end or not any(_is_of_one_part(text, end, one.start) for end in ends)
        ]
    near = [one for one in known if not _PART_ENDS.search(text, *between(quantity, one))]
    if len({one.code for one in near}) > 1:
        begin = max((end for _, end in figures if end <= quantity.start), default=0)
        end = min((start for start, _ in figures if start >= quantity.end), default=len(text))
        first, last = (begin, quantity.start) if is_led else (quantity.end, end)
        near = [one for one in near if first <= one.start < last]
    found = near or [one for one in known if one.end <= quantity.start]
    return ((found[-1].start, found[-1].end),) if len({one.code for one in found}) == 1 else ()


def _is_of_one_part(text: str, end: int, start: int) -> bool:
    """Return whether a name at an offset is behind a figure that ends before it, without a comma between."""
    return end <= start and _PART_ENDS.search(text, end, start) is None


_PART_ENDS = regex(r"[,;:]\s")
