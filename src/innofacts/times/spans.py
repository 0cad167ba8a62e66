"""Spans of time in words: how long they are, where they begin and end, and how far one is from another."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from innofacts.english.calendar import FEASTS, MONTHS, SEASONS
from innofacts.english.cardinals import CARDINALS
from innofacts.english.currencies import MONEY_SIGN
from innofacts.english.inflection import PASTS, is_past
from innofacts.english.numerals import PARTS, QUARTERS, SCALE_WORDS, YEAR
from innofacts.english.wording import EVENTS
from innofacts.errors import Unreadable
from innofacts.forms import Form
from innofacts.patterns import regex
from innofacts.values.periods import ONE_DAY, Period, parse_period

_YEAR, _HALF, _QUARTER, _MONTH = 12, 6, 3, 1  # in months
LENGTHS = {
    "century": 100 * _YEAR,
    "decade": 10 * _YEAR,
    "year": _YEAR,
    "half": _HALF,
    "quarter": _QUARTER,
    "month": _MONTH,
}
"""The lengths of spans of time, in months."""
DAYS_OF = {"fortnight": 14, "week": 7, **dict.fromkeys("day night morning evening".split(), 1)}
"""The lengths of shorter ones, in days."""
SHIFTS = {"last": -1, "past": -1, "this": 0, "current": 0, "next": 1, "coming": 1}
"""How far the year that a word names is from that of the text."""
_WEEK = DAYS_OF["week"]
_WEEKS_OF_A_YEAR = (52, 53)

MONTH = rf"(?:{'|'.join(sorted((name.title() for name in MONTHS), key=len, reverse=True))})\b\.?"
"""The pattern of the name of a month."""
NO_MEASURE = r"(?!\s?(?:mm|cm|km|kg|mg|g|K|nm|µm|μm|Hz|rpm|kPa|hPa|mbar|Å)\b)"
# In 2020 millions of people moved, and a million-dollar house in 2021; but 2020 million euros are no year.
_NO_SCALE = rf"(?!\s(?:{'|'.join(word for word in SCALE_WORDS if not word.endswith('s'))})\b(?!-))"
A_YEAR = rf"(?:{YEAR}|21[0-4]0)(?!\d|[.,]\d|\w){NO_MEASURE}{_NO_SCALE}"
"""The pattern of a year in a text, with what must not follow it."""
DASH = r"\s?[-‐‑–—]\s?"
_LARGE = "|".join(word for word, n in CARDINALS.items() if n and n == n // 10 * 10)
_SMALL = "|".join(word for word, n in CARDINALS.items() if 0 < n < len(QUARTERS) + 1)
COUNT = rf"(?<![\d.,-])\b(?:\d{{1,3}}|(?:{_LARGE})-(?:{_SMALL})|{'|'.join(word for word, n in CARDINALS.items() if n)})"
"""The pattern of a number of years or days, in digits or letters."""
UNIT = rf"(?:{'|'.join((*LENGTHS, *DAYS_OF))})"
"""The pattern of a unit of time."""
UNIT_SIGNS = " ".join((*LENGTHS, *DAYS_OF))
"""The signs of patterns with a unit of time, as `forms` has them."""
MONTH_SIGNS = " ".join(dict.fromkeys(month[:3].title() for month in MONTHS))
"""The signs of patterns with the name of a month."""
NUMBERED_SIGNS = " ".join(f"{letter}{n} {n}{letter}" for letter in "qh" for n in range(1, 5))
"""The signs of patterns with the number of a quarter or half: Q3, 1H."""
FEAST_SIGNS = "christmas hallow boxing s_day s_eve"
"""The signs of the patterns of feasts."""
_LAST = "final|last|closing"
NTH = rf"(?:{'|'.join(PARTS)})"
"""The pattern of what says which part of a span is meant."""
_TH = "(?:st|nd|rd|th)?"
LEVEL = rf"(?:(?!the\s)[a-z]+\s){{0,2}}(?:{MONEY_SIGN}\s?\d|\d[\d.,]*(?!{_TH}\s{MONTH}|\d))"
"""The pattern of the level to which something has changed, which is no day: "rose in the year to 40 tonnes"."""


class Shift(NamedTuple):
    """How far a time is from one that the text has named."""

    number: int
    """How many units; negative for a time before."""
    unit: str
    """The unit: `year`, `week`, `summer`, `march`; empty for the length of that time itself."""
    is_whole: bool = False
    """Whether whole units are meant: the week before, the two weeks that followed, but not a week before."""
    part: "PartOfSpan | None" = None
    """The part of that time which is meant: the end of that year; None for all of it."""
    is_open: bool = False
    """Whether all that follows it is meant: since that year."""


class Anchor(NamedTuple):
    """What decides the year of a time that is named without one."""

    day: date
    """The day of the text."""
    year: int
    """The last year that the sentence names before the time; 0 if there is none."""
    is_ahead: bool
    """Whether the sentence is about the future."""

    def year_of(self, month: int, shift: str | None = "") -> int:
        """Return the year of a month: of the last one that has begun, or of the next one in a sentence on the future.

        A word such as "last", of "last year", decides.
        """
        if shift:
            return self.day.year + SHIFTS[shift.lower()]
        if self.year:
            return self.year
        if self.is_ahead:
            return self.day.year + (month < self.day.month)
        return self.day.year - (month > self.day.month)


Give = Callable[[re.Match[str], Anchor | None], str | Period | None]
"""What gives the period of a match; empty or None if it names none, or if only the day of the text says which."""


# --- days and months -------------------------------------------------------------------------------------------------


def number_of(month: str) -> int:
    """Return the number of a month, by its name or an abbreviation."""
    return MONTHS[month.rstrip(".").lower()]


def count_of(word: str) -> int:
    """Return a number in digits or letters: 12, twelve, twenty-five, an."""
    if word.lower() in ("a", "an"):
        return 1
    return int(word) if word.isdigit() else sum(CARDINALS[part] for part in word.lower().split("-"))


def day_of_feast(name: str) -> tuple[int, int]:
    """Return the month and the day of a feast, by its name: Christmas Eve."""
    return next(day for pattern, day in FEASTS.items() if re.fullmatch(pattern, name, re.IGNORECASE))


def first_of(month: int) -> date:
    """Return the first day of a month, which is counted from the year 0."""
    return date(month // _YEAR, month % _YEAR + 1, 1)


def month_of(day: date) -> int:
    """Return the month of a day, counted from the year 0."""
    return day.year * _YEAR + day.month - 1


def between(first: date, last: date) -> str:
    """Return the period from one day to another in its shortest form: 2024, 2024-H1, 2023-07..2024-06."""
    if first.day > 1 or (last + ONE_DAY).day > 1:
        return str(first) if first == last else f"{first}..{last}"
    months = month_of(last) - month_of(first) + 1
    for length, form in ((_YEAR, "{}"), (_HALF, "{}-H{}"), (_QUARTER, "{}-Q{}")):
        if months == length and last.month % length == 0:
            return form.format(last.year, last.month // length)
    if months > _YEAR and first.month == 1 and last.month == _YEAR:
        return f"{first.year}..{last.year}"
    end = f"{last:%Y-%m}"
    return end if months == _MONTH else f"{first:%Y-%m}..{end}"


def span(year: int, month: int, months: int) -> str:
    """Return the period of so many months of which a month is the last."""
    after = year * _YEAR + month
    return between(first_of(after - months), first_of(after) - ONE_DAY)


def last_day(year: int, month: int) -> str:
    """Return the last day of a month."""
    return str(first_of(year * _YEAR + month) - ONE_DAY)


def fiscal_year(year: int, part: str = "") -> Period:
    """Return a year that begins in one year of the calendar and ends in the next, whenever that is, or a part of it."""
    text = f"FY{year}/{(year + 1) % 100:02}{part and '-'}{part}"
    return Period(text, date(year, 1, 1), date(year + 1, 12, 31), interpreted=True)


def unit_of(day: date, unit: str, by: int = 0) -> str:
    """Return the week, month, quarter, year or decade of a day, or one so many before or after it."""
    if unit in DAYS_OF:
        days = DAYS_OF[unit]
        first = day + timedelta(days=by * days - (day.weekday() if days == _WEEK else 0))
        return between(first, first + timedelta(days=days - 1))
    length = LENGTHS[unit]
    first_month = (month_of(day) // length + by) * length
    return between(first_of(first_month), first_of(first_month + length) - ONE_DAY)


def parts_of(period: Period | None, count: int) -> list[Period]:
    """Return the equal parts of a span of whole years or months, as many as asked for; none if it has not so many."""
    if (
        period is None
        or period.last is None
        or period.first.day > 1
        or (period.last + ONE_DAY).day > 1
        or period.text.startswith("FY")
    ):
        return []
    first, after = month_of(period.first), month_of(period.last + ONE_DAY)
    length, rest = divmod(after - first, count)
    is_unit = length in (_MONTH, _QUARTER, _YEAR)
    begins = range(first, after, length) if is_unit and not rest else ()
    return [parse_period(between(first_of(begin), first_of(begin + length) - ONE_DAY)) for begin in begins]


def ends_of(period: Period) -> tuple[Period, Period]:
    """Return the first and the last year, month or day of a span, by what it is counted in: from 2012 to 2023."""
    first, _, last = period.text.partition("..")
    return parse_period(first), parse_period(last or first)


def shifted(period: Period, months: int) -> Period | None:
    """Return the period that is some months after another, or before; None if that is not a whole number of them."""
    years, rest = divmod(months, _YEAR)
    first, last = period.first, period.last
    if period.text.startswith("FY"):
        return None if rest else _fiscal_year_after(period, months)
    if last is None:
        return None
    length = month_of(last) - month_of(first) + 1
    is_odd = months % length != 0 and (rest != 0 or length > _YEAR)  # nine months are moved by years only
    if first.day == 1 and (last + ONE_DAY).day == 1 and not is_odd:
        found = _read(span(last.year, last.month + months, length))
        return found and found._replace(interpreted=period.interpreted)
    if first == last:
        end = first_of(month_of(first) + months + 1) - ONE_DAY
        if (last + ONE_DAY).day == 1:
            return _read(str(end))
        # A month before 3 May may be any day of April.
        return _read(f"{end:%Y-%m}" if rest else f"{end:%Y-%m}-{first.day:02}")
    weeks, odd = divmod((last - first).days + 1, _WEEK)  # the 52 weeks to 30 March
    by = timedelta(days=_WEEK * weeks * years)
    return None if rest or odd or weeks not in _WEEKS_OF_A_YEAR else _read(f"{first + by}..{last + by}")


def _fiscal_year_after(period: Period, months: int) -> Period:
    """Return the fiscal year, or part of one, that is some whole years after another; its days if these are known."""
    first, last = period.first, period.last
    named = fiscal_year(first.year + months // _YEAR, period.text.partition("-")[2])
    if last is None or period.interpreted:
        return named
    begin, after = first_of(month_of(first) + months), first_of(month_of(last + ONE_DAY) + months)
    return Period(named.text, begin.replace(day=first.day), after.replace(day=first.day) - ONE_DAY)


def moved(period: Period, shift: Shift) -> Period | None:
    """Return the time that is so far from another: the week before, nine days later, the end of that year."""
    whole = _whole(period, shift) if period.last else None
    if whole and shift.part:
        whole = read(partial(part_of, shift.part, whole))
    return parse_period(f"{whole.text}..") if whole and shift.is_open and ".." not in whole.text else whole


def _whole(period: Period, shift: Shift) -> Period | None:
    """Return the time of which a shift may mean a part only."""
    first, last, (number, unit) = period.first, period.last or period.first, shift[:2]
    days = (last - first).days + 1
    if unit in OF_PLAY.split("|"):
        found = shifted(period, LENGTHS["year"] * number) if days >= _SHORTEST_SEASON else None
    elif unit in RECURRING:
        found = _recurring(period, shift)
    elif not number:
        found = _around(period, unit)
    elif not unit and period.text.startswith("FY"):
        found = shifted(period, LENGTHS["year"] * number) if "-" not in period.text else None
    elif not unit:
        months = 0 if first.day > 1 or (last + ONE_DAY).day > 1 else month_of(last) - month_of(first) + 1
        by = timedelta(days=days * number)
        found = shifted(period, months * number) if months else _read(between(first + by, last + by))
    elif shift.is_whole and abs(number) > 1:
        found = _next_to(first, last, shift)
    elif (
        shift.is_whole
        and days < min(DAYS_OF.get(unit, _FEWEST_OF_A_MONTH), _FEWEST_OF_A_MONTH)
        and (last + ONE_DAY).day > 1
    ):
        found = _read(unit_of(first, unit, number))
    elif unit in LENGTHS:
        found = shifted(period, LENGTHS[unit] * number)
    else:
        by = timedelta(days=DAYS_OF[unit] * number)
        found = _read(between(first + by, last + by)) if days < _FEWEST_OF_A_MONTH else None
    return found


def _around(period: Period, unit: str) -> Period | None:
    """Return the year or week that a time is in, or the time itself if that is as long: that year, the same week."""
    if period.text.startswith("FY"):
        return period if unit == "year" else None
    last = period.last or period.first
    again = shifted(period, LENGTHS[unit]) if unit in LENGTHS else None
    is_as_long = again.first == last + ONE_DAY if again else (last - period.first).days + 1 == DAYS_OF.get(unit)
    if is_as_long:
        return period
    whole = _read(unit_of(period.first, unit))
    return whole if whole and whole.last and last <= whole.last else None


def _next_to(first: date, last: date, shift: Shift) -> Period | None:
    """Return so many whole units that end right before a time, or begin right after it: the previous two years."""
    number, edge = shift.number, first if shift.number < 0 else last + ONE_DAY
    if edge.day > _FEWEST_OF_A_MONTH:
        return None
    if shift.unit in DAYS_OF:
        other = edge + timedelta(days=DAYS_OF[shift.unit] * number)
    else:
        other = first_of(month_of(edge) + LENGTHS[shift.unit] * number).replace(day=edge.day)
    begin, after = sorted((edge, other))
    return _read(between(begin, after - ONE_DAY)) if after - begin >= last - first else None


OF_PLAY = "season|campaign"
"""The pattern of what is played once a year, in a part of it."""
_SHORTEST_SEASON = 59  # days
RECURRING = (
    {name: (month, _QUARTER) for name, month in SEASONS.items() if name != "fall"}
    | {name: (month, _MONTH) for name, month in MONTHS.items()}
)  # fmt: skip
"""The seasons and months, each with the month in which it begins and how many months long it is."""


def _recurring(period: Period, shift: Shift) -> Period | None:
    """Return the season or month that is in the year of a time, the last one before it or the first one after it."""
    (month, months), number, first, last = (
        RECURRING[shift.unit],
        shift.number,
        period.first,
        period.last or period.first,
    )
    every = []
    for year in range(first.year - 1 - abs(number), last.year + 2 + abs(number)):
        begin = year * _YEAR + month - 1
        every.append((first_of(begin), first_of(begin + months) - ONE_DAY))
    meeting = [one for one in every if one[0] <= last and first <= one[1]]
    is_odd = any((one[0] < first) != (last < one[1]) and not first <= one[0] <= one[1] <= last for one in meeting)
    if number == 0:
        found = meeting or [one for one in every if one[0].year == first.year == one[1].year]
        found = found if len(found) == 1 else []
    elif number < 0:
        found = [one for one in every if one[1] < first][number:]
    else:
        found = [one for one in every if last < one[0]][number - 1 :]
    if not found or is_odd or period.text.startswith("FY"):
        return None  # the winter before 2024
    return parse_period(between(*found[0]))._replace(interpreted=months > _MONTH)


_FEWEST_OF_A_MONTH = 28  # days


def read(give: Callable[[], str | Period | None]) -> Period | None:
    """Return the period that a form gives; None if it gives none, or a day that is not in the calendar."""
    try:
        given = give()
    except (ValueError, OverflowError):  # 31 June
        return None
    return _read(given) if isinstance(given, str) else given


def _read(text: str) -> Period | None:
    try:
        return parse_period(text) if text else None
    except Unreadable:
        return None


# --- forms of which the year may be named, or count from the day of the text -----------------------------------------

# Not the last year of somebody in office: in 2023, her last year there.
NOT_ITS_OWN = "".join(rf"(?!(?<=\b{whose}\s)last\syear\b)" for whose in "my his her its our your their".split())
OF_A_YEAR = r"(?:(?:\sof|\sin)?\s(?P<shift>(?i:last|this|next))\s(?i:year))"


def _point(name: str) -> str:
    """Return the pattern of a month or one of its days."""
    return (
        rf"(?:(?:(?P<{name}_day>\d{{1,2}}){_TH}(?:\sof)?\s)?(?P<{name}_month>{MONTH})"
        rf"(?(<name>_day)|(?:\s(?P<{name}_after>\d{{1,2}}){_TH}(?!\w|[.,:]\d))?)(?:,?\s(?P<{name}_year>{A_YEAR}))?)"
    ).replace("<name>", name)


def year_of_a_day(match: re.Match[str], month: int, when: Anchor) -> int:
    """Return the year of a day: that which the sentence names, else that in which it is soon or was last."""
    if not (match["shift"] or when.year) and _OF_AN_EVENT.search(_around_it(match, _LONGEST_EVENT)[0]):
        return when.day.year + ((month - when.day.month + _HALF) % _YEAR - _HALF + when.day.month - 1) // _YEAR
    is_soon = 0 < (month - when.day.month) % _YEAR <= _QUARTER and not _is_told(match)
    return when._replace(is_ahead=when.is_ahead or is_soon).year_of(month, match["shift"])


# The day by which something is called is the nearest one: the storm of 21 June will cost 4 million.
_OF_AN_EVENT = regex(rf"\b(?:{'|'.join(EVENTS)})s?\sof\s\Z")
_LONGEST_EVENT = 20  # characters


def _around_it(match: re.Match[str], longest: int) -> tuple[str, str]:
    """Return the text before a match and that after it, of at most so many characters."""
    start, end = match.span()
    return match.string[max(0, start - longest) : start], match.string[end : end + longest]


def _is_told(match: re.Match[str]) -> bool:
    """Return whether a verb of the past is next to a time: on 7 January it burned, hit on 7 January."""
    before, after = _around_it(match, _NEAR)
    verbs = (
        *before.split()[-2:-1],
        *re.findall(r"^\s(?:(?!(?:the|an?|its|their)\b)[a-z]+\s)?([a-z]+)\b", after),
        *after.split()[:1],
    )
    if any(verb in PASTS or verb.endswith("ed") for verb in verbs) and " be " not in before:
        return True
    return _AT_FIRST.search(before) is not None and is_told_behind(
        match.string, match.end(), match.end() + _LONGEST_TOLD
    )


_AT_FIRST = regex(r"(?:(?:\A|[.!?;:]\s|\n)(?:(?:But|And)\s)?|(?:,|\b(?:and|but|while))\s)(?:[Oo]n\s)?\Z")
_LONGEST_TOLD = 60  # characters of a subject and its verb


def is_told_behind(text: str, start: int, end: int) -> bool:
    """Return whether the first verb between two offsets is of the past: on 3 May | the old mill sold 40 tonnes."""
    stop = _END.search(text, start, end)
    for before, word in pairwise(["", *_WORD.findall(text, start, stop.start() if stop else min(end, len(text)))]):
        if word in _NOT_OF_THE_PAST:
            return False
        if is_past(word) and before not in _NO_VERB_AFTER:
            return True
    return False


_NOT_OF_THE_PAST = frozenset("will would shall should may might can could is are has have to be that which who".split())
# Before the participle of a noun, and no verb: the town's renovated museum, the newly built school, of retired miners.
_NO_VERB_AFTER = frozenset((*"a an the its their his her our s of newly".split(), *SCALE_WORDS))


_NEAR = 24  # characters before or after a time


def _is_of_the_past(match: re.Match[str]) -> bool:
    """Return whether the sentence around a time has a verb of the past."""
    before, after = _around_it(match, _FAR)
    words = _WORD.findall(f"{_END.split(before)[-1]} {_END.split(after)[0]}")
    return any(map(is_past, words))


def _names_an_earlier_year(match: re.Match[str], year: int) -> bool:
    """Return whether the last year that a text names before a time is long over: in the summer, of 1987."""
    years = _ANY_YEAR.findall(_around_it(match, _FARTHEST_YEAR)[0])
    return bool(years) and int(years[-1]) < year - 1


_FARTHEST_YEAR = 500  # characters
_ANY_YEAR = regex(rf"(?<!than\sin\s)(?<!since\s)(?<!than\s)(?<!with\s)(?<!from\s)\b{A_YEAR}\b")  # of no comparison
_FAR = 100  # characters before or after a time
_WORD = regex(r"\b[a-z]+\b")
_END = regex(r"[.!?;:]\s|\n")


BETWEEN = (
    r"(?<![\d.,$€£¥-])\b(?:(?i:(?P<between>between)|from)\s(?:the\s)?(?:(?i:start|beginning)\sof\s)?)?"
    rf"(?:{_point('first')}|(?P<bare>\d{{1,2}}){_TH})"
    rf"(?:\s(?i:to|until|till|through|(?(between)and|to))\s(?:the\s)?(?:(?i:end|close)\sof\s)?|-to-|{DASH})"
    rf"(?:{_point('last')}|(?(first_after)(?P<only>\d{{1,2}}){_TH}(?!\w|[.,:]\d|\s?%)|(?!))){OF_A_YEAR}?"
)
"""The pattern of a span with two ends: from January to the end of March, 3-9 October, between 28 May and 3 June."""


def between_two(match: re.Match[str], when: Anchor | None) -> str:
    """Return the span between two months or days, of one year where only the second says which."""
    group = match.groupdict().get
    first, last = group("first_month") or group("last_month"), group("last_month") or group("first_month")
    day = group("first_day") or group("first_after") or match["bare"]
    until = group("last_day") or group("last_after") or match["only"]
    if not (first and last) or (match["bare"] and not until) or (match["only"] and not day):
        return ""
    one, two = number_of(first), number_of(last)
    if match["last_year"] or match["first_year"]:
        year = int(match["last_year"] or 0) or int(match["first_year"]) + (two < one)
    elif when:
        year = year_of_a_day(match, two, when) if day or until else when.year_of(two, match["shift"])
    else:
        return ""
    begin = date(int(match["first_year"] or year - (one > two)), one, int(day or 1))
    end = date(year, two, int(until)) if until else first_of(year * _YEAR + two) - ONE_DAY
    if when is None and not until and first != last:
        return f"{begin:%Y-%m}..{end:%Y-%m}"
    return between(begin, end) if begin <= end else ""


LISTED = (
    rf"(?:\b(?i:in|during|over|across|for|through)\s|(?:(?<=[.!?]\s)|(?<=\n)|(?<![\s\S]))(?!May\b))"
    rf"(?P<first>{MONTH})(?:,\s{MONTH})*,?\sand\s(?P<last>{MONTH})"
    rf"(?:,?\s(?P<year>{A_YEAR}))?{OF_A_YEAR}?"
)
"""The pattern of months together: in May, June and July 2024; as a subject, "July and August were wet"."""


def of_listed(match: re.Match[str], when: Anchor | None) -> str:
    """Return the span of some months together; empty if they do not follow one another."""
    months = [number_of(name) for name in re.findall(MONTH, match[0])]
    year = int(match["year"] or 0) or (when.year_of(months[-1], match["shift"]) if when else 0)
    is_whole = all(two == one % _YEAR + 1 for one, two in pairwise(months))
    return span(year, months[-1], len(months)) if year and is_whole else ""


_NTH = "|".join(QUARTERS)
FROM_PART_TO_PART = (
    rf"\b(?:(?P<way>(?i:between|from))|(?i:in|during|over|across))\sthe\s(?P<first>(?i:{_NTH}))(?:\s(?i:quarter|half))?"
    rf"\s(?i:and|to)(?:\sthe)?\s(?P<nth>(?i:{_NTH}))\s(?P<unit>(?i:quarter|hal[fv]e?))s?\b"
    rf"(?:(?:\sof|\sin|,)?\s(?P<year>{A_YEAR})|{OF_A_YEAR})?(?!\sof\b)"
)
"""The pattern of some quarters or halves together: between the first and third quarters of 2024."""


def from_part_to_part(match: re.Match[str], when: Anchor | None) -> str:
    """Return the span of some quarters or halves of a year; empty if they do not follow one another."""
    length = _QUARTER if match["unit"].lower() == "quarter" else _HALF
    first, last = QUARTERS[match["first"].lower()], QUARTERS[match["nth"].lower()]
    if last * length > _YEAR or not (first < last if match["way"] else first + 1 == last):
        return ""
    year = int(match["year"] or 0) or (when.year_of(last * length, match["shift"]) if when else 0)
    return span(year, last * length, (last - first + 1) * length) if year else ""


PARTS_TOGETHER = (
    rf"\b(?P<apart>(?i:from|between)\s)?(?P<letter>[QH])(?P<first>[1-4])(?P<way>{DASH}|\s(?:to|and|through)\s)(?P=letter)?(?P<last>[1-4])"
    rf"(?:\sof|,)?\s(?P<year>{A_YEAR})"
)
"""The pattern of some quarters or halves together, by their numbers: Q1 and Q2 2024, Q1–Q3 2024."""


def of_parts_together(match: re.Match[str], _: Anchor | None) -> str:
    """Return the span of some numbered quarters or halves of a year; empty if they do not follow one another."""
    length, first, last = _QUARTER if match["letter"] == "Q" else _HALF, int(match["first"]), int(match["last"])
    is_whole = first < last if match["apart"] or "and" not in match["way"] else first + 1 == last
    return span(int(match["year"]), last * length, (last - first + 1) * length) if is_whole else ""


_ENDING = (
    r"(?:(?:that|which)\s)?(?:ended|ending|(?P<ahead>ends|closes)|closed)(?:\s(?:in|on))?"
    r"|(?:up\s)?(?:to|through|until|till)"
)
TO_AN_END = (
    r"\b(?:(?i:in|over|during|for|across|within)\s)?(?P<the>\b(?i:the|its)\s(?:\w+\s)?)?"
    rf"(?:(?P<count>(?i:{COUNT}))[\s-](?P<units>(?i:{UNIT}))s?(?:\speriod)?"
    rf"|\b(?P<unit>(?i:century|decade|half(?=-year)|year|half|quarter|month|week|fortnight)))(?:-year)?\s"
    rf"(?i:{_ENDING}|(?P<before>before))\s(?:(?:the|last|next|this)\s)?(?:(?i:end(?:\sof)?|end-)\s?)?(?:{_point('last')}|(?P<only>{A_YEAR})){OF_A_YEAR}?"
)
"""The pattern of a span that is named by its length and its end: the year ended 30 June, the four years to 2023."""


def to_an_end(match: re.Match[str], when: Anchor | None) -> str | Period:
    """Return the span of so many years, months or days that a year, a month or a day ends.

    A fiscal year is named by the years in which it begins and ends: the financial year to March 2025 is FY2024/25.
    """
    unit, count = (match["units"] or match["unit"]).lower(), count_of(match["count"] or "a")
    is_before = match["before"] is not None
    if is_before and not match["the"]:
        return ""  # two years before 2020
    months = LENGTHS.get(unit, 0) * count
    if match["only"]:
        year = int(match["only"])
        first = year - (months // _YEAR if months > _YEAR else 0)
        return between(date(first, 1, 1), date(year - is_before, 12, 31)) if months >= _YEAR > is_before * count else ""
    month, day = number_of(match["last_month"]), int(match["last_day"] or match["last_after"] or 0)
    if when and match["ahead"]:
        when = when._replace(is_ahead=True)  # the year that closes in June
    year = int(match["last_year"] or 0) or (when.year_of(month, match["shift"]) if when else 0)
    if not year or not (day or months):
        return ""
    after = (date(year, month, day) + ONE_DAY) if day else first_of(year * _YEAR + month)
    if is_before:
        after = date(year, month, day or 1)
    if not months:
        return between(after - timedelta(days=DAYS_OF[unit] * count), after - ONE_DAY)
    if not day or after.day > _LAST_DAYS or after.day == 1:
        after = first_of(year * _YEAR + month - (is_before and not day))  # to 30 March, to 28 June
    first_month = first_of(month_of(after) - months)
    if months == _YEAR and after.month > 1 and _FISCAL.search(match["the"] or ""):
        return Period(fiscal_year(first_month.year).text, first_month.replace(day=after.day), after - ONE_DAY)
    return between(first_month.replace(day=after.day), after - ONE_DAY)


_FISCAL = regex(r"(?i)\b(?:financial|fiscal|tax|school|academic)\s")
_LAST_DAYS = 28  # of a month, which is over then


# --- parts of a span -------------------------------------------------------------------------------------------------


class PartOfSpan(NamedTuple):
    """Which part of a span is meant: its end, its second half, its last three weeks."""

    edge: str
    """The edge: `end`, `start`, `middle`, `half-way`; empty for a part that is so long."""
    nth: str = ""
    """Which of the parts: `first`, `last`."""
    number: int = 1
    """How many units long the part is."""
    unit: str = ""
    """The unit: `month`, `half`."""


_EDGES = (
    dict.fromkeys(("end", "close"), "end")
    | dict.fromkeys(("start", "beginning", "turn", "outset"), "start")
    | {"middle": "middle", "mid": "middle", r"half-?way\s(?:mark|point|stage)": "half-way"}
)
_FEW = 3  # of "the closing months"
PART = (
    rf"\b(?:(?P<nth>(?i:{NTH}))[\s-](?:(?P<many>(?i:{COUNT}))[\s-])?(?P<part>(?i:{UNIT}|centurie|halve))(?P<s>s)?\s(?:of|in)"
    rf"|(?P<edge>(?i:{'|'.join(_EDGES)}))\sof)\s"
)
"""The pattern of a part of a span, up to the name of that: the last three weeks of, the end of."""
_PART_BEFORE = Form(f"end close start beginning turn outset mid half {' '.join(PARTS)}", rf"{PART}(?:the\s|its\s)?\Z")


def part(match: re.Match[str]) -> PartOfSpan:
    """Return the part of a span that a match names."""
    if match["edge"]:
        return PartOfSpan(next(edge for name, edge in _EDGES.items() if re.fullmatch(name, match["edge"].lower())))
    unit, nth = match["part"].lower(), match["nth"].lower()
    unit = {"centurie": "century", "halve": "half"}.get(unit, unit)
    count = count_of(match["many"]) if match["many"] else 1
    if match["s"] and not match["many"]:
        count = _FEW if unit == "month" else 0  # the closing months
    is_last = nth in _LAST.split("|") and (unit not in ("quarter", "half") or match["many"] is not None)
    return PartOfSpan("", "last" if is_last else nth, count, unit)


def part_before(text: str, start: int, end: int) -> tuple[int, PartOfSpan] | None:
    """Return the part of a span that is named right before it, with its offset: the end of, the first half of."""
    end += len("of ") if text.startswith(("of ", "in "), end) else 0
    found = _PART_BEFORE.search(text, max(start, end - _LONGEST_PART), end)
    return (found.start(), part(found)) if found else None


_LONGEST_PART = 60  # characters


def part_of(one: PartOfSpan, whole: Period) -> str:
    """Return a part of a span: its end, its second half, its first ten days; empty if it has none."""
    first, last = whole.first, whole.last
    if last is None or whole.text.startswith("FY"):
        return ""
    if one.edge in ("middle", "half-way"):
        years, rest = divmod(month_of(last) + 1 - month_of(first), _YEAR)
        return str(first.year + years // 2) if years > 1 and not rest else between(first, last)
    if one.edge:
        return str(last if one.edge == "end" else first)
    unit, count, is_last = one.unit, one.number, one.nth == "last"
    length, days = LENGTHS.get(unit, 0), DAYS_OF.get(unit, 0)
    if unit == "half":
        length = (month_of(last) - month_of(first) + 1) // 2
        days = 15 if length == 0 else 0
    number = PARTS[one.nth] if unit == "quarter" or one.nth in QUARTERS else min(PARTS[one.nth], 2)
    if count == 0 or (count > 1 and number > 1 and not is_last):
        return ""
    if length:
        after = month_of(last) + 1 if is_last else month_of(first) + length * (number + count - 1)
        begin = after - length * count
        one_day, two_day = first_of(begin), first_of(after) - ONE_DAY
    else:
        after_day = last + ONE_DAY if is_last else first + timedelta(days=days * (number + count - 1))
        one_day, two_day = after_day - timedelta(days=days * count), after_day - ONE_DAY
    return between(one_day, two_day) if first <= one_day <= two_day <= last else ""


PART_OF_COUNTED = PART + (
    r"(?:(?:the|its)\s)?(?:(?P<which>(?i:last|this|next|current|coming))\s(?!year))?"
    rf"(?P<whole>(?i:century|decade|year))\b(?!\s(?:to(?!\s{LEVEL})|ended|that|which|of|before|after)\b)"
)
"""The pattern of a part of the year, decade or century of the day of the text: the first half of the year."""


def part_of_counted(match: re.Match[str], when: Anchor) -> str:
    """Return a part of the year, decade or century of the day of the text, or of the year that the sentence names."""
    one, unit = part(match), match["whole"].lower()
    day = when.day.replace(year=when.year, day=1) if when.year else when.day
    whole = parse_period(unit_of(day, unit, SHIFTS[(match["which"] or "this").lower()]))
    if one.edge and unit == "year":
        return _edge_of_the_year(one, whole.first, when)
    given = part_of(one, whole)
    last = parse_period(given).last if given and unit == "year" and not (when.year or when.is_ahead) else None
    is_over = last is None or month_of(last) <= month_of(when.day)
    return given if is_over else part_of(one, parse_period(when.day.year - 1))


def _edge_of_the_year(one: PartOfSpan, first: date, when: Anchor) -> str:
    """Return a day of the year of the text, which in its first quarter may tell of the year before."""
    is_start = one.edge == "start" and (when.day.month > _QUARTER or when.year > 0)
    return str(first) if is_start else last_day(first.year, _HALF) if one.edge == "half-way" else ""


_SEASON = rf"(?P<season>(?i:{'|'.join(SEASONS)}))"
OF_SEASON = (
    rf"(?:(?P<over>\b(?i:in|over|during|throughout|through)\sthe\s)|\b(?:(?P<which>(?i:{'|'.join(SHIFTS)}))\s(?:early\s|late\s)?)?)"
    rf"{_SEASON}\b(?(over)(?!\s(?:before|after|earlier|that|which|when|months?|season)\b))(?P<just>\sjust\s(?:ended|over|past|gone)\b)?"
    rf"(?:(?:\sof|\sin|,)?\s(?P<year>{A_YEAR})(?:[/–-](?P<after>\d{{4}}|\d\d)(?!\d))?|{OF_A_YEAR})?"
)
"""The pattern of a season: last winter, the summer of 2003, winter 2023/24."""


def of_season(match: re.Match[str], when: Anchor | None) -> Period | str:
    """Return the months of a season, in the north; empty if it may be of either of two years."""
    first = SEASONS[match["season"].lower()]
    is_winter, last = first == _YEAR, (first + 1) % _YEAR + 1
    if match["season"].lower() == "fall" and _FALLING.search(match.string[max(0, match.start() - 8) : match.end() + 4]):
        return ""
    if match["year"]:
        year = int(match["year"])
        if is_winter and not match["after"]:
            return str(year)
    elif when and match["shift"]:
        year = when.day.year + SHIFTS[match["shift"].lower()]
    else:
        if match["over"] and when and _names_an_earlier_year(match, when.day.year):
            return ""
        is_coming = when is not None and when.is_ahead and match["over"]
        is_over = match["just"] or (
            match["over"] and not is_coming and _is_of_the_past(match)
        )  # over the winter 40 fell
        which = "just" if is_over else "coming" if is_coming else (match["which"] or "").lower()
        year = _year_of_a_season(when, which, first, last) if when else 0
    if not year:
        return ""
    return parse_period(f"{year}-{first:02}..{year + is_winter}-{last:02}")._replace(interpreted=True)


def _year_of_a_season(when: Anchor, which: str, first: int, last: int) -> int:
    """Return the year in which this, the last or the next season begins; 0 if that is not clear."""
    year, month = when.day.year, when.day.month
    is_winter = first == _YEAR
    if which in ("this", "current"):
        return year - (is_winter and month <= last + _QUARTER and not when.is_ahead)
    if which in ("just", "past"):
        return year - (month < last) - is_winter
    if which == "last" and not last + (not is_winter) <= month <= last + _JUST_OVER:
        return year - (month <= last) - is_winter
    is_near = 0 < (first - month) % _YEAR <= _JUST_OVER
    return year + (first <= month) if which == "coming" or (which == "next" and not is_near) else 0


_JUST_OVER = 2  # months after a season, in which the last one may be that or the one before
# No season: a fall in 2023, this fall of 4 %.
_FALLING = regex(
    r"(?i)(?<!\blast\s)(?<!\bnext\s)fall\sin|\bthe\s(?:last|next)\sfall|\ba\s(?:\w+\s)?fall|(?<!\bthe\s)\bfall\sof|\bthis\sfall\s(?:of|was|to)"
)
