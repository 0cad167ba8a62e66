"""When something was, and how long it took, as a text tells it: times of day and of a race, days, years; 79 minutes."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from innofacts.arithmetic.amounts.amount import IN_MONTHS, IN_SECONDS
from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.amounts.values import HALF
from innofacts.english.calendar import MONTHS
from innofacts.english.cardinals import CARDINALS
from innofacts.english.currencies import MONEY_SIGNS
from innofacts.english.numerals import YEAR
from innofacts.forms import Form
from innofacts.patterns import regex
from innofacts.times.spans import count_of


class Moment(NamedTuple):
    """When something was."""

    start: int
    """Its first code point."""
    end: int
    """The code point after it."""
    at: int
    """How many units after the first moment of its kind it is: seconds, days or years."""
    turns: tuple[int, ...] = ()
    """After how many units there may be one of the same name: a day, half a day, a year."""


class Length(NamedTuple):
    """How long something took."""

    start: int
    """The first code point of its number."""
    end: int
    """The code point after its number, with those of a smaller unit."""
    after: int
    """The code point after its unit."""
    number: Decimal
    """How many of its unit it is."""
    unit: str
    """Its unit: hour, day, night."""
    sentence: int
    """The place of its sentence in the paragraph."""
    is_double: bool = False
    """Whether it is told in this unit and the next larger one: four hours and 25 minutes."""


# --- moments ----------------------------------------------------------------------------------------------------------

_HOUR, _DAY = IN_SECONDS["hour"], IN_SECONDS["day"]
_NOON = 12  # hours
# 7.40pm, 19:40, and 7.40 after a word that makes it a time, or before one.
_AFTER_AT = "|".join(rf"(?<=\b{word}\s{digits})" for word in ("at", "until", "the") for digits in (r"\d\d", r"\d"))
_CLOCK = regex(
    rf"(?i)(?<![\d:.,{MONEY_SIGNS}])(?:(?P<hour>\d{{1,2}})(?:[.:](?P<minute>[0-5]\d))?\s?(?:(?P<half>[ap])(?:m\b|\.m\b\.?)|(?:in\sthe|(?:the\s)?(?:following|next|same)|that)\s(?P<part>morning|afternoon|evening)\b)|"
    rf"(?P<hours>[01]?\d|2[0-3])(?::|(?:{_AFTER_AT})\.)(?P<minutes>[0-5]\d)(?![:.]?\d|\s?%|\s(?:per\s?cent|percent|million|points?|met|kilo)))"
)
_STOPWATCH = regex(
    r"(?<![\d:.,])(?P<hours>\d{1,2})(?::|\s?h(?:rs?|ours?)?,?\s?)(?P<minutes>[0-5]?\d)"
    r"(?::|\s?m(?:in(?:ute)?s?)?,?\s?(?:and\s)?)(?P<seconds>[0-5]?\d)(?![:.]?\d)(?:\s?s(?:ec(?:ond)?s?)?\b)?"
)
MONTH = "|".join(name.title() for name in MONTHS)
"""A pattern of the names of months."""
_TH = r"(?:st|nd|rd|th)?"
_DATE = regex(
    rf"\b(?:(?P<day>\d{{1,2}}){_TH}\s(?:of\s)?(?P<month>{MONTH})|(?P<name>{MONTH})\s(?P<date>\d{{1,2}}){_TH}|"
    rf"the\s(?P<same>\d{{1,2}}){_TH}\sof\sthe\ssame\smonth)\b(?!\s?[.:]\d)(?:,?\s(?P<year>{YEAR}))?"
)
_YEAR = regex(rf"(?<![\d.,-])\b{YEAR}\b(?![-–]\d|[.,]\d)")


def clocks(text: str, start: int, end: int) -> list[Moment]:
    """Return the times of day between two code points."""
    found = [
        Moment(*one.span(), _seconds(one), (_DAY,) if one["hour"] else (_DAY, _NOON * _HOUR))
        for one in _CLOCK.finditer(text, start, end)
    ]
    return sorted([*found, *(_in_words(one) for one in _HOUR_IN_WORDS.finditer(text, start, end))])


# Noon, midnight, three o'clock, half past six, a quarter to five.
_HOURS = "|".join(word for word, n in CARDINALS.items() if 0 < n <= _NOON)
_PAST = {"half past": 30, "quarter past": 15, "quarter to": -15}
_HOUR_IN_WORDS = regex(
    rf"(?i)\b(?:(?P<noon>noon|midday)|(?P<midnight>midnight)|(?P<past>{'|'.join(_PAST)})\s(?P<hour>{_HOURS}|\d\d?)|"
    rf"(?P<full>{_HOURS}|\d\d?)\so[’']clock)\b"
)


def _in_words(read: re.Match[str]) -> Moment:
    """Return a time of day that is told in words."""
    if read["noon"] or read["midnight"]:
        return Moment(*read.span(), _NOON * _HOUR if read["noon"] else 0, (_DAY,))
    minutes = _PAST[read["past"].lower()] if read["past"] else 0
    at = count_of(read["hour"] or read["full"]) % _NOON * _HOUR + minutes * IN_SECONDS["minute"]
    return Moment(*read.span(), at, (_DAY, _NOON * _HOUR))


def watches(text: str, start: int, end: int) -> list[Moment]:
    """Return the times of a race between two code points: in 2:14:51; in two hours and 14 minutes."""
    found = [Moment(*one.span(), _seconds(one)) for one in _STOPWATCH.finditer(text, start, end)]
    return found or [
        Moment(*one.span("time"), int(_number(one["hours"]) * _HOUR + _number(one["minutes"]) * IN_SECONDS["minute"]))
        for one in _WRITTEN_OUT.finditer(text, start, end)
    ]


def dates(text: str, start: int, end: int) -> list[Moment]:
    """Return the days of the year between two code points; those without a year are of one."""
    found = [*_DATE.finditer(text, start, end)]
    named = [MONTHS[(one["month"] or one["name"]).lower()] for one in found if not one["same"]]
    given = [int(one["year"]) for one in found if one["year"]]
    moments = []
    for one in found if named and (not given or len({*given}) == 1 or len(given) == len(found)) else ():
        month = named[0] if one["same"] else MONTHS[(one["month"] or one["name"]).lower()]
        year = int(one["year"]) if one["year"] else min(given, default=_COMMON_YEAR)
        try:
            day = date(year, month, int(one["day"] or one["date"] or one["same"]))
        except ValueError:
            return []
        moments.append(Moment(*one.span(), day.toordinal(), () if one["year"] else (_DAYS,)))
    return moments


_COMMON_YEAR, _DAYS = 2001, 365
_MARCH = date(_COMMON_YEAR, 3, 1).toordinal()


def may_have_leap_day(one: Moment, other: Moment) -> bool:
    """Return whether there may be a 29 February from one day to another, both of a year that is not told."""
    if _DAYS not in one.turns or _DAYS not in other.turns:
        return False
    return (one.at < _MARCH) + (other.at >= _MARCH) + (other.at < one.at) > 1


def years(text: str, start: int, end: int) -> list[Moment]:
    """Return the years between two code points."""
    return [Moment(*one.span(), int(one[0])) for one in _YEAR.finditer(text, start, end)]


def months(text: str, start: int, end: int) -> list[Moment]:
    """Return the months of a year between two code points: May 2023, and not 3 May 2023."""
    found = _MONTH_OF_A_YEAR.finditer(text, start, end)
    return [Moment(*one.span(), int(one["year"]) * IN_MONTHS["year"] + MONTHS[one["month"].lower()]) for one in found]


_MONTH_OF_A_YEAR = regex(rf"(?<!\d\s)\b(?P<month>{MONTH}),?\s(?P<year>{YEAR})\b")


def _seconds(read: re.Match[str]) -> int:
    """Return how many seconds after midnight, or after the start, a time is."""
    found = read.groupdict()
    if hour := found.get("hour"):
        is_late = found["half"].lower() == "p" if found["half"] else found["part"].lower() != "morning"
        hours = int(hour) % _NOON + _NOON * is_late
        return hours * _HOUR + int(found["minute"] or 0) * IN_SECONDS["minute"]
    return int(found["hours"]) * _HOUR + int(found["minutes"]) * IN_SECONDS["minute"] + int(found.get("seconds") or 0)


# --- lengths ----------------------------------------------------------------------------------------------------------

_NUMBER = rf"\d{{1,3}}|(?:{'|'.join(CARDINALS)})"
_SMALLER = {"hour": "minute", "minute": "second"}
_UNITS = (*IN_SECONDS, "night", "fortnight", "month", "year", "decade", "century")
_LENGTH = Form(
    " ".join((*_UNITS, "centurie")),
    rf"(?i)(?<![\w.,:{MONEY_SIGNS}-])(?P<number>(?P<one>{_NUMBER})(?:-(?P<ones>{_NUMBER}))?(?P<half>\sand\sa\shalf)?)[\s-]"
    rf"(?P<unit>{'|'.join(_UNITS)}|centurie)s?\b"
    rf"(?:(?:,|\sand)?\s(?P<more>{_NUMBER})\s(?P<smaller>minute|second)s?\b)?",
)
# 1min 17sec adrift, 4:33 behind.
_MARGIN = Form(
    "behind ahead adrift back clear slower faster down off",
    r"(?<![\d:.])(?P<minutes>\d{1,2})(?::|\s?m(?:in(?:ute)?s?)?,?\s(?:and\s)?)(?P<seconds>[0-5]?\d)(?:\s?s(?:ec(?:ond)?s?)?)?"
    r"(?=\s(?:behind|ahead|adrift|back|clear|slower|faster|down|off)\b)",
)


def lengths(paragraph: Paragraph) -> Iterator[Length]:
    """Yield the times of a paragraph that say how long something took."""
    for n, span in enumerate(paragraph.sentences):
        for one in _MARGIN.finditer(paragraph.text, *span):
            number = Decimal(int(one["minutes"]) * IN_SECONDS["minute"] + int(one["seconds"]))
            yield Length(one.start(), one.end("seconds"), one.end(), number, "second", n)
        for one in _HOUR_AND.finditer(paragraph.text, *span):
            number, unit = 1 + _PARTS[one["part"].replace("-", " ")], one[0].split()[1]
            yield Length(*one.span(), one.end(), number, unit, n)
        for one in _LENGTH.finditer(paragraph.text, *span):
            unit, part = one["unit"].lower().replace("centurie", "century"), HALF if one["half"] else 0
            number = _number(one["one"]) + _number(one["ones"]) + part
            is_double = one["more"] is not None and _SMALLER.get(unit) == one["smaller"].lower()
            if is_double:
                number, unit = number * 60 + _number(one["more"]), _SMALLER[unit]
            end = one.end("more" if is_double else "number")
            yield Length(one.start(), end, one.end(), number, unit, n, is_double=is_double)


_WRITTEN_OUT = Form(
    "hour",
    rf"(?i)\b(?:in|after|took|of)\s(?P<time>(?P<hours>{_NUMBER})\shours?(?:,|\sand)?\s(?P<minutes>{_NUMBER})\sminutes)\b",
)
_HOUR_AND = Form(
    "half quarter",
    r"\b(?:[Aa]n|[Oo]ne)\s(?:hour|minute|year)\sand\s(?P<part>a\shalf|a\squarter|three[\s-]quarters)\b",
)
_PARTS = {"a half": Decimal("0.5"), "a quarter": Decimal("0.25"), "three quarters": Decimal("0.75")}


def _number(word: str | None) -> Decimal:
    """Return the number of a word or of digits; 0 without them."""
    return Decimal(CARDINALS.get(word.lower(), word) if word else 0)
