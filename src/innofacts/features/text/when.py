"""The times that a figure is about, as its sentence and the one before give them."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from innofacts.english.calendar import MONTH_ABBREVIATIONS, MONTHS
from innofacts.english.numerals import YEAR
from innofacts.english.wording import CHANGES
from innofacts.forms import Form
from innofacts.patterns import regex
from innofacts.prose.changes import MORE_OF_THEM
from innofacts.prose.figures import Mention
from innofacts.times.shifts import moved
from innofacts.times.spans import COUNT, LENGTHS, count_of
from innofacts.times.times import Time, times
from innofacts.values.periods import Period, parse_period
from innofacts.values.units import read_unit


class When(NamedTuple):
    """The times that a figure is about."""

    periods: tuple[Period, ...]
    is_relative: bool
    """Whether a time is given only by its distance from another one that is not named: five years earlier."""
    bases: frozenset[int] = frozenset()
    """The years that the sentence of a change names, from one of which it may count: more than in 2019."""
    origins: frozenset[int] = frozenset()
    """The years from which a sentence says that a change counts: 4 % more than in 2019, up 4 % on 2019, from 2019."""
    years: int = 0
    """Over how many years it came about, if the sentence does not say which: in the past five years."""
    part: str = ""
    """What part of its time it is of, if the sentence does not say which: month, of a single month of 2024."""
    is_apart: bool = False
    """Whether each time is one before or after which something was, or up to which: after 2023 there were 40.

    So is one that counts from last year: a year earlier.
    """
    is_guessed: bool = False
    """Whether its times are not named, but count from the year in which the sources were published: last year."""
    is_start: bool = False
    """Whether it is what something has changed from, at a time that is not named: it rose from 40 to 50 in 2024."""
    cited: int = 0
    """The year of the latest work that its sentence cites, which gives no figure of a later one; 0 without one."""

    @property
    def named(self) -> tuple[Period, ...]:
        """The times that are named, so that the figure is of no other one."""
        return () if self.is_guessed else self.periods


def when_of(mention: Mention, text: str, read: Mention, last_year: Period | None) -> When:
    """Return the times of a figure; `read` has the offsets of its times, and `last_year` is that, if it is known."""
    named = mention.times[:1] if _is_vague(mention) else mention.times
    if last_year and named and (period := _in_the_past(text, named[0], read.sentence[0], last_year)):
        return When((period,), is_relative=False, is_guessed=True)
    periods = tuple(time.period for time in named if time.period)
    is_start = _is_start(mention, text) and not any(".." in period.text for period in periods)
    if is_start and (year := _year_of_change(mention, text, periods)):
        return When((parse_period(f"{_LONG_AGO}..{year - 1}"),), is_relative=False, is_guessed=True, is_start=True)
    clause, (first, last) = text[slice(*mention.clause)], read.clause
    is_before = mention.clause[0] > 0 and not any(first <= time.start < last for time in mention.times)
    months = _months_of(mention, text, is_before=is_before, are_years=_are_years(periods))
    if months:
        periods = tuple(_in_months(months, {period.first.year for period in periods}))
    if referring := _IN_THAT_YEAR.search(clause):
        periods = tuple(_of_that_year(referring, periods))
    is_size = mention.change or mention.figure.unit == _TIMES or MORE_OF_THEM.search(mention.printed)
    years = YEARS.findall(text, *mention.sentence) if is_size else ()
    starts = (time.start - read.sentence[0] for time in named if time.period)
    are_apart = [_APART.search(text, max(0, start - _LONGEST), start) is not None for start in starts]
    is_apart = bool(are_apart) and all(are_apart)
    origins = _origins(text, mention) if years else ()
    is_relative = any(time.shift for time in named)
    bases = frozenset(map(int, years)), frozenset(map(int, origins))
    years_over = 0 if periods else _years_over(mention, text)
    part = _IN_A_PART.search(text, *mention.clause)
    return When(
        periods, is_relative, *bases, years_over, part[1] if part else "", is_apart, is_start=is_start and not named
    )


def _is_start(mention: Mention, text: str) -> bool:
    """Return whether a figure is what something has changed from, at once followed by what it has changed to."""
    begin, end = mention.sentence
    if mention.change:
        return False
    if _ARROW.match(text, mention.end, end):
        return True
    is_to = _TO.match(text, mention.end, end) is not None
    return is_to and _RISING_FROM.search(text, begin, mention.start) is not None


def _year_of_change(mention: Mention, text: str, periods: tuple[Period, ...]) -> int:
    """Return the one year in which something has changed; 0 if none or several are named, or it is since that year."""
    years = {*YEARS.findall(text, *mention.sentence)}
    if not years:
        return periods[0].first.year if len(periods) == 1 and _are_years(periods) else 0
    found = {match[1] for match in _IN_A_YEAR.finditer(text, *mention.sentence)}
    return int(found.pop()) if found == years and len(years) == 1 else 0


_LONG_AGO = 1500
_ARROW = regex(r"\s?(?:→|⟶|➔|-+>|=>)\s?")
_RISING_FROM = regex(
    rf"(?i)\b(?:{'|'.join(sorted(CHANGES))})\b(?:[^.;:\d]|\b(?:in|during)\s{YEAR}\b)*?\bfrom\s(?:the\s)?\Z"
)
_TO = regex(r",?\sto\s")
_IN_A_YEAR = regex(rf"(?i)\b(?:in|during|by|of)\s({YEAR})\b(?!\s?[-–/.]\s?\d)")


def _years_over(mention: Mention, text: str) -> int:
    """Return over how many years a figure came about: over the past five years, in a decade; 0 if that is not said.

    Not those in which it is the most.
    """
    begin, end = mention.clause
    found = _OVER_YEARS.search(text, begin, mention.start) or _OVER_YEARS.search(text, mention.end, end)
    if found is None or _MOST_FOR.search(text, begin, found.start()):
        return 0
    return count_of(found["count"] or "a") * (LENGTHS["decade"] // LENGTHS["year"] if found["decade"] else 1)


_OVER_YEARS = Form(
    "years decade",
    rf"(?i)\b(?:in|over|during|within|across)\s(?:the\s)?(?:(?:space|course)\sof\s)?(?:(?:past|last|previous|preceding)\s)?"
    rf"(?:(?P<count>an?|{COUNT})\s)?(?:full\s|whole\s)?(?:years|(?P<decade>decade)s?)\b(?!['’]|\s(?:old|of\sage|of\sservice))",
)
_IN_A_PART = Form(
    "day night week month fortnight",
    r"\b(?:[Ii]n|[Oo]n|[Ww]ithin|[Dd]uring)\s(?:(?:just\s|only\s)?(?:a\ssingle|one)\s(?:[a-z]+\s)?|(?:its|the|their)\s[a-z]+est\s)"
    r"(day|night|week|weekend|fortnight|month)\b(?!['’-])",
)
_MOST_FOR = regex(
    r"(?i)\b(?:\w+est|most|least|worst|best|first|only|time|record)(?:\s[\w-]+){0,3}\s\Z"
)  # the most in ten years
_TIMES = read_unit("times")


def _origins(text: str, mention: Mention) -> Iterator[str]:
    """Yield the years from which a change counts: 4 % higher than in 2019, twice as many as in 2019, up 4 % on 2019.

    Not those with which it is compared itself: it grew by 4 % in 2024, less than in 2019 and half as much as in 2021.
    """
    begin, end = mention.sentence
    more = MORE_OF_THEM.search(text, mention.start, mention.end)  # 4 fewer schools than in 2019
    behind = _ORIGIN_BEHIND.match(text, more.start() if more else mention.end, end)
    yield from (found[1] for found in _ORIGIN_BEFORE.finditer(text, begin, mention.start))
    if behind:
        yield behind[1]


_IN_YEAR = rf"\s(?:the\s)?(?:(?:end|close|start|beginning)\sof\s)?({YEAR})\b(?![-–/])"
_FROM = r"between|(?<!data\s)(?<!figures\s)from"
_IT_WAS = r"(?:\s(?:it|they)\s(?:was|were|did|had))?"
_ORIGIN_BEFORE = regex(rf"\b(?:(?i:{_FROM}|compared\s(?:with|to))|than{_IT_WAS}\sin(?=\s\d{{4}},?\sby\b)){_IN_YEAR}")
_SO_MANY = r"(?:\s(?!(?:and|but|while|than|as|after|following|despite)\b)[^\s,;:]+){0,9}?"
_ORIGIN_BEHIND = regex(
    rf"(?:\s(?:more|less|fewer|[a-z]+er)\b{_SO_MANY}\sthan{_IT_WAS}\sin|\sas\s[a-z]+\b{_SO_MANY}\sas{_IT_WAS}\sin"
    rf"|\s(?:on|above|below)|{_SO_MANY}(?:,?\scompared\s(?:with|to)|\s(?:{_FROM}))){_IN_YEAR}"
)


def _months_of(mention: Mention, text: str, *, is_before: bool, are_years: bool) -> re.Match[str] | None:
    """Return the months that a clause names, of a year that is named before or with them.

    From April to June 2024 there were 40, and from July to September 50. In 2024 it sold 40 in July.
    """
    found = _MONTHS_ALONE.search(text, *mention.clause) if is_before else None
    if found and not _OF_A_COUNT.search(text, mention.clause[0], found.start()):
        return found
    return _IN_MONTHS.match(text, mention.end) if are_years else None


def _is_vague(mention: Mention) -> bool:
    """Return whether the nearest time of a figure counts from the day of the text: last year, the worst since 1996."""
    return bool(mention.times) and mention.times[0].period is None and mention.times[0].shift is None


def _are_years(periods: Iterable[Period]) -> bool:
    """Return whether all of some times are years."""
    return all(period.text.isdecimal() for period in periods)


# Words for a time before or after which something was, or until which: after 2023.
_LONGEST = len(" prior to ")
_APART = regex(r"(?i)\b(?:after|before|until|till|up\sto|prior\sto)\s\Z")


def _of_that_year(referring: re.Match[str], periods: Iterable[Period]) -> Iterator[Period]:
    """Yield the times that refer to the years that are named, themselves or by a day, and all other periods.

    At the end of 2024 there were 40 of them, and 12 closed over the year, or from May to July of that year.
    """
    years = {period.first.year for period in periods if period.first == period.last or period.text.isdecimal()}
    if not years:
        yield from periods
    elif referring["month"]:
        yield from _in_months(referring, years)
    elif referring["end"]:
        yield from (parse_period(f"{year}-12-31") for year in years)
    else:
        yield from periods
        yield from map(parse_period, years)


def _in_months(named: re.Match[str], years: Iterable[int]) -> Iterator[Period]:
    """Yield a month, or the months from one to another, of some years."""
    first, last = (MONTHS[named[name].lower()] for name in ("month", "last" if named["last"] else "month"))
    for year in years:
        yield parse_period(f"{year}-{first:02}..{year}-{last:02}" if first < last else f"{year}-{last:02}")


_TITLED = "|".join(name.title() for name in MONTHS if name not in MONTH_ABBREVIATIONS)
_MONTH = "|".join(name for name in MONTHS if name not in MONTH_ABBREVIATIONS)
_IN_THAT_YEAR = Form(
    "year ended closed finished",
    r"(?i)\b(?:(?P<end>(?:end|close)\sof\sthe\syear|(?:end|clos|finish)ed\s(?:it|the\syear)\s(?:with|on|at))"
    rf"|(?P<month>{_MONTH})(?:\s(?:to|until)\s(?P<last>{_MONTH}))?(?:\sof)?\s(?:that|the\ssame)\syear"
    r"|(?:over|during|throughout|across|in\sthe\scourse\sof)\sthe\s(?:whole\s|full\s)?year)\b(?!\s(?:before|earlier|to))",
)
_MONTHS_ALONE = regex(
    rf"(?i)\b(?:in|from|between)\s(?P<month>{_MONTH})\b"
    rf"(?:\s(?:to|until|and)\s(?P<last>{_MONTH})\b)?"
)
# The first count in March was 40; the final one, out in June, 45.
_OF_A_COUNT = regex(
    r"\b(?:count|estimate|figure|number|report|survey|tally|release|out|released|published|issued|revised)s?\s\Z"
)
_IN_MONTHS = regex(
    rf"[^,;:()\d]{{0,60}}?\s(?:in|during|throughout)\s(?P<month>{_TITLED})(?:\sand\s(?P<last>{_TITLED}))?\b(?!\s\d|['’])"
)
YEARS = regex(rf"\b{YEAR}\b")


def only_year(sentence: str) -> int:
    """Return the one year that a sentence names; 0 for none or several."""
    years = set(YEARS.findall(sentence))
    return int(years.pop()) if len(years) == 1 else 0


def with_time_of(earlier: str, when: When, mention: Mention, sentence: str, last_year: Period | None) -> When:
    """Return the times of a figure; one that counts from another counts from that of the sentence before.

    A year earlier it had 40, behind a sentence about the end of 2024; not behind one of several times. Behind one about
    last year, it counts from that of the sources.
    """
    if not when.is_relative or when.periods:
        return when
    origin = None if _LAST_YEAR.search(sentence) or not earlier else _one_time(earlier)
    is_guessed = origin is None and _LAST_YEAR.search(f"{earlier} {sentence}") is not None
    origin = last_year if is_guessed else origin
    shifts = [time.shift for time in mention.times if time.shift] if origin else []
    periods = tuple(filter(None, (moved(origin, shift) for shift in shifts))) if origin else ()
    if not periods:
        return when
    return when._replace(
        periods=periods, is_relative=False, is_apart=when.is_apart or is_guessed, is_guessed=is_guessed
    )


def tells_when(sentence: str) -> bool:
    """Return whether a sentence names a time, or says that it is about last year."""
    return _LAST_YEAR.search(sentence) is not None or any(time.period for time in times(sentence))


def _in_the_past(text: str, time: Time, offset: int, last_year: Period) -> Period | None:
    """Return the year of a time that counts from the day of the text: last year, two years ago; None for others."""
    span = time.start - offset, time.end - offset
    ago = _AGO.fullmatch(text, *span)
    years = count_of(ago[1]) - 1 if ago else 0
    is_it = ago is not None or _LAST_YEAR.fullmatch(text, *span) is not None
    return parse_period(last_year.first.year - years) if is_it else None


_AGO = regex(rf"(?i)(an?|{COUNT})\syears?\sago")
_LAST_YEAR = regex(r"(?i)\blast\syear\b(?!['’])|\byear\sbefore\slast\b")


def _one_time(sentence: str) -> Period | None:
    """Return the one time or else the one year that a sentence names; None for several, and for a span of years.

    None, too, for one in which something may only have been published.
    """
    if _PUBLISHED.search(sentence):
        return None
    named = [time for time in times(sentence) if not time.is_apart]
    periods = list(dict.fromkeys(time.period for time in named if time.period))
    year = only_year(sentence)
    if any(time.shift for time in named) or any(".." in period.text for period in periods):
        return None
    return periods[0] if len(periods) == 1 else parse_period(year) if year else None


_PUBLISHED = regex(r"(?i)\b(?:publi(?:shed|cation)|released?|issued|announced|dated|said\son)\b")
