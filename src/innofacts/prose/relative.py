"""Times that count from the day of a text: last year, in March, on Friday, the first nine months, the third quarter."""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from innofacts.english.inflection import PASTS, is_past
from innofacts.english.numerals import CARDINALS, QUARTERS
from innofacts.english.wording import MONTHS, WEEKDAYS
from innofacts.errors import Unreadable
from innofacts.values.periods import Period, parse_period

_YEAR, _HALF, _QUARTER, _MONTH = 12, 6, 3, 1  # in months
_WEEK = 7  # days
_WEEKS_OF_A_YEAR = (52, 53)
LENGTHS = {"decade": 10 * _YEAR, "year": _YEAR, "half": _HALF, "quarter": _QUARTER, "month": _MONTH}
"""The lengths of spans of time, in months."""
_SHIFTS = {"last": -1, "this": 0, "current": 0, "next": 1, "coming": 1}

MONTH = rf"(?:{'|'.join(sorted((name.title() for name in MONTHS), key=len, reverse=True))})\b\.?"
"""The pattern of the name of a month."""
COUNT = "|".join(word for word, n in CARDINALS.items() if n > 1)
"""The pattern of a cardinal in letters."""
TO_A_MONTH = (
    rf"\b(?i:(?:(?P<count>\d{{1,2}}|{COUNT})\smonths|(?P<unit>year|half|quarter|month))\s(?:up\s)?"
    r"(?:(?:that\s|which\s)?(?:ended|closed)|to|through|ending)\s(?:(?:in|on)\s)?(?:the\s)?(?:end(?:\sof)?\s)?)(?:\d{1,2}\s)?"
    rf"(?P<last>{MONTH})(?:\s\d{{1,2}}\b,?)?"
)
"""The pattern of a span that is named by its last month: the three months to December, the year ended 30 June."""

TO_A_DAY = (
    rf"\b(?P<count>\d{{1,2}}|(?i:{COUNT}))\s(?i:weeks\s(?:up\s)?(?:to|through|ending|ended)\s(?:on\s)?)"
    rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s)?(?P<month>{MONTH})(?:\s(?P<after>\d{{1,2}})(?:st|nd|rd|th)?)?\b(?!\d)"
)
"""The pattern of some weeks that are named by their last day: the 52 weeks to 30 March."""

DAYS = (
    r"(?:\b(?i:between)\s(?P<from>\d{1,2})\sand\s|\b(?i:from)\s(?P<since>\d{1,2})\s(?:to|until|through)\s"
    rf"|(?<![\d.,-])(?P<first>\d{{1,2}})\s?[-‐‑–]\s?)(?P<last>\d{{1,2}})\s(?P<month>{MONTH})"
)
"""The pattern of a span of days of one month: between 3 and 9 October, 3-9 October."""


def number_of(month: str) -> int:
    """Return the number of a month, by its name or an abbreviation."""
    return MONTHS[month.rstrip(".").lower()]


def span(year: int, month: int, months: int) -> str:
    """Return the period of so many months of which a month is the last."""
    last = year * _YEAR + month - 1
    for length, form in ((_YEAR, "{}"), (_HALF, "{}-H{}"), (_QUARTER, "{}-Q{}")):
        if months == length and month % length == 0:
            return form.format(year, month // length)
    year_of_first, first = divmod(last - months + 1, _YEAR)
    end = f"{year}-{month:02}"
    return end if months == _MONTH else f"{year_of_first}-{first + 1:02}..{end}"


def span_to_a_month(match: re.Match[str], year: int) -> str:
    """Return the period of a span that is named by its last month, in a year."""
    count = match["count"]
    months = CARDINALS.get(count.lower()) or int(count) if count else LENGTHS[match["unit"].lower()]
    return span(year, number_of(match["last"]), months)


def weeks_to_a_day(match: re.Match[str], year: int) -> str:
    """Return the period of some weeks that are named by their last day, in a year; empty if there is no such day."""
    weeks = CARDINALS.get(match["count"].lower()) or int(match["count"])
    try:
        last = date(year, number_of(match["month"]), int(match["day"] or match["after"] or 0))
    except ValueError:
        return ""
    return f"{last - timedelta(days=weeks * _WEEK - 1)}..{last}"


def span_of_days(match: re.Match[str], year: int) -> str:
    """Return the period of a span of days of a month, in a year."""
    month = f"{year}-{number_of(match['month']):02}"
    return f"{month}-{int(match['from'] or match['since'] or match['first']):02}..{month}-{int(match['last']):02}"


def last_day(year: int, month: int) -> str:
    """Return the last day of a month."""
    after = date(year + month // _YEAR, month % _YEAR + 1, 1)
    return date.fromordinal(after.toordinal() - 1).isoformat()


def fiscal_year(year: int) -> Period:
    """Return a year that begins in one year of the calendar and ends in the next, whenever that is."""
    return Period(f"FY{year}/{(year + 1) % 100:02}", date(year, 1, 1), date(year + 1, 12, 31), interpreted=True)


def shifted(period: Period, months: int) -> Period | None:
    """Return the period that is some months after another, or before; None if that is not a whole number of them."""
    years, rest = divmod(months, _YEAR)
    first, last = period.first, period.last
    if period.text.startswith("FY"):
        return None if rest else fiscal_year(first.year + years)
    if last is None:
        return None
    length = (last.year - first.year) * _YEAR + last.month - first.month + 1
    is_odd = months % length != 0 and (rest != 0 or length > _YEAR)  # nine months are moved by years only
    if first.day != 1 or last.isoformat() != last_day(last.year, last.month) or is_odd:
        if first == last:
            after, month = divmod(first.month - 1 + rest, _YEAR)
            is_end = first.isoformat() == last_day(first.year, first.month)
            if rest and not is_end:
                return None  # a month before 3 May may be any day of April
            year, month = first.year + years + after, month + 1
            return _read(last_day(year, month) if is_end else f"{year}-{month:02}-{first.day:02}")
        weeks, odd = divmod((last - first).days + 1, _WEEK)  # the 52 weeks to 30 March
        by = timedelta(days=_WEEK * weeks * years)
        return None if rest or odd or weeks not in _WEEKS_OF_A_YEAR else _read(f"{first + by}..{last + by}")
    year, month = divmod(last.year * _YEAR + last.month - 1 + months, _YEAR)
    return _read(span(year, month + 1, length))


def _read(text: str) -> Period | None:
    try:
        return parse_period(text)
    except (Unreadable, ValueError):  # 31 June
        return None


class _When(NamedTuple):
    """What decides the year of a time that is named without one."""

    day: date
    """The day of the text."""
    year: int
    """The last year that the sentence names before the time; 0 if there is none."""
    is_ahead: bool
    """Whether the sentence is about the future."""

    def year_of(self, month: int, shift: str = "") -> int:
        """Return the year of a month: of the last one that has begun, or of the next one in a sentence on the future.

        A word such as "last", of "last year", decides.
        """
        if shift:
            return self.day.year + _SHIFTS[shift.lower()]
        if self.year:
            return self.year
        if self.is_ahead:
            return self.day.year + (month < self.day.month)
        return self.day.year - (month > self.day.month)


def _to_a_month(match: re.Match[str], when: _When) -> str:
    return span_to_a_month(match, when.year_of(number_of(match["last"])))


def _to_a_day(match: re.Match[str], when: _When) -> str:
    return weeks_to_a_day(match, when.year_of(number_of(match["month"])))


def _days(match: re.Match[str], when: _When) -> str:
    return span_of_days(match, when.year_of(number_of(match["month"])))


def _between_months(match: re.Match[str], when: _When) -> str:
    first, last = number_of(match["first"]), number_of(match["last"])
    return span(when.year_of(last, match["shift"]), last, (last - first) % _YEAR + 1)


def _nth(match: re.Match[str], when: _When) -> str:
    length = LENGTHS[match["unit"].lower()]
    month = QUARTERS[match["nth"].lower()] * length
    return span(when.year_of(month, match["shift"]), month, length)


def _numbered(match: re.Match[str], when: _When) -> str:
    length = _QUARTER if match["letter"] == "Q" else _HALF
    month = int(match["number"]) * length
    return span(when.year_of(month, match["shift"]), month, length)


def _quarter_to(match: re.Match[str], when: _When) -> str:
    month = number_of(match["month"])
    return span(when.year_of(month, match["shift"]), month, _QUARTER)


def _is_told(match: re.Match[str]) -> bool:
    """Return whether a verb of the past is next to a time: on 7 January it burned, hit on 7 January."""
    before, after = (
        match.string[max(0, match.start() - _NEAR) : match.start()],
        match.string[match.end() : match.end() + _NEAR],
    )
    verbs = (*before.split()[-2:-1], *re.findall(r"^\s(?:[a-z]+\s)?([a-z]+)\b", after), *after.split()[:1])
    return any(verb in PASTS or verb.endswith("ed") for verb in verbs) and " be " not in before


_NEAR = 24  # characters before or after a time


def _day_of_a_month(match: re.Match[str], when: _When) -> str:
    """Return a day, of the year that the sentence names, else of the year in which it is soon or was last."""
    month = number_of(match["month"])
    is_soon = 0 < (month - when.day.month) % _YEAR <= _QUARTER and not _is_told(match)
    year = when._replace(is_ahead=when.is_ahead or is_soon).year_of(month, match["shift"])
    return f"{year}-{month:02}-{int(match['day'] or match['after']):02}"


def _month(match: re.Match[str], when: _When) -> str:
    month, word = number_of(match["month"]), match["word"].lower() if match["word"] else ""
    year = when.year_of(month, match["shift"])
    if word in ("last", "next", "this") and not match["shift"]:
        year = when.day.year if word == "this" else when._replace(is_ahead=word == "next", year=0).year_of(month)
    if word.endswith(("end of", "end")):
        return last_day(year, month)
    return f"{year}-{month:02}" + (".." if word == "since" else "")


def _from_a_month(match: re.Match[str], when: _When) -> str:
    """Return a month of the next half year, in which something begins; a month before counts only as a base."""
    month = number_of(match["month"])
    ahead = (month - when.day.month) % _YEAR
    is_ahead = 0 < ahead <= _HALF or (when.is_ahead and ahead > 0)
    return f"{when.day.year + (month < when.day.month)}-{month:02}" if is_ahead else ""


def _part_of_a_year(match: re.Match[str], when: _When) -> str:
    part, year = match["part"].lower(), when.day.year + _SHIFTS[match["shift"].lower()]
    if part in ("end", "close"):
        return last_day(year, _YEAR)
    return f"{year}-01-01" if part in ("start", "beginning") else str(year)


def _start_of_year(match: re.Match[str], when: _When) -> str:
    """Return the first day of the year of the text, which in its first quarter may tell of the year before."""
    is_since = match["word"].lower() == "since"
    return f"{when.day.year}-01" + (".." if is_since else "-01") if when.day.month > _QUARTER else ""


def _whole(match: re.Match[str], when: _When) -> str:
    shift = _SHIFTS[match["shift"].lower()]
    if match["unit"].lower() == "week":
        monday = when.day + timedelta(days=shift * _WEEK - when.day.weekday())
        return f"{monday}..{monday + timedelta(days=_WEEK - 1)}"
    length = LENGTHS[match["unit"].lower()]
    number = (when.day.year * _YEAR + when.day.month - 1) // length + shift
    year, first = divmod(number * length, _YEAR)
    return span(year, first + length, length)


def _two_years(match: re.Match[str], when: _When) -> str:
    first = when.day.year + _SHIFTS[match["shift"].lower()]
    return f"{first}..{first + 1}"


def _weekday(match: re.Match[str], when: _When) -> str:
    """Return the last such day, which may be the day of the text, or the next one in a sentence on the future."""
    word = (match["word"] or "").lower()
    back = (when.day.weekday() - WEEKDAYS.index(match["weekday"].lower())) % _WEEK
    if word == "next" or (when.is_ahead and word != "last"):
        back -= _WEEK
    elif word == "last":
        back = back or _WEEK
    return (when.day - timedelta(days=back)).isoformat()


def _first_months(match: re.Match[str], when: _When) -> str:
    months = CARDINALS.get(match["count"].lower()) or int(match["count"])
    return span(when.year_of(months, match["shift"]), months, months) if months <= _YEAR else ""


def _full_year(_: re.Match[str], when: _When) -> str:
    """Return the year of the text, or in its first quarter the one before, on which companies report then."""
    return str(when.day.year - (when.day.month <= _QUARTER and not when.is_ahead))


def _fiscal_year_from(match: re.Match[str], when: _When) -> str | Period:
    """Return the fiscal year that begins on the day that is nearest to the day of the text."""
    month = number_of(match["month"])
    ahead = (month - when.day.month + _HALF) % _YEAR - _HALF  # months, from -6 to 5
    year = when.day.year + (when.day.month + ahead - month) // _YEAR
    return str(year) if month == 1 else fiscal_year(year)


_LAST_MONTHS = {"winter": 2, "spring": 5, "summer": 8, "autumn": 11}
_JUST_OVER = 2  # months after a season, in which the last one may be that or the one before


def _last_season(match: re.Match[str], when: _When) -> str:
    """Return the year of the season that is called the last, or the months of a winter; empty if it may be either."""
    season = match["season"].lower()
    last, month = _LAST_MONTHS[season], when.day.month
    if last < month <= last + _JUST_OVER or (season == "winter" and month in (_YEAR, 1, last)):
        return ""
    year = when.day.year - (month <= last)
    return f"{year - 1}-{_YEAR}..{year}-{last:02}" if season == "winter" else str(year)


def _next_season(match: re.Match[str], when: _When) -> str:
    """Return the year of the season that is called the next, or the months of a winter; empty if it may be either."""
    season = match["season"].lower()
    first, month = (_LAST_MONTHS[season] - _QUARTER) % _YEAR + 1, when.day.month
    if 0 < (first - month) % _YEAR <= _JUST_OVER:
        return ""
    year = when.day.year + (first <= month)
    return f"{year}-{_YEAR}..{year + 1}-02" if season == "winter" else str(year)


def _last_years(match: re.Match[str], when: _When) -> str:
    """Return the years up to that of the text: over the past five years, has doubled in three years."""
    count = CARDINALS.get(match["count"].lower()) or int(match["count"])
    return f"{when.day.year - count}..{when.day.year}"


def _years_of_growth(match: re.Match[str], when: _When) -> str:
    """Return the years up to that of the text in which something has changed; empty if it may not be these."""
    before = match.string[max(0, match.start() - _LONGEST_GROWTH) : match.start()]
    return _last_years(match, when) if _HAS_GROWN.search(before) else ""


_LONGEST_GROWTH = 40  # characters
_HAS_GROWN = re.compile(
    r"\b(?:has|have)\s(?:[a-z-]+\s){0,3}(?:doubled|tripled|trebled|quadrupled|halved|(?:risen|fallen|grown|dropped|increased"
    r"|declined|shrunk|climbed)\sby\s[^,;:]{1,20})\s\Z"
)


def _ago(match: re.Match[str], when: _When) -> str:
    count, decades = match["count"].lower(), match["unit"].lower() == "decade"
    years = 1 if count in ("a", "an", "one") else CARDINALS.get(count) or int(count)
    return str(when.day.year - years * (10 if decades else 1))


_BETWEEN = (
    rf"(?:\b(?i:from|(?P<between>between))\s|(?<!\d\s)\b)(?P<first>{MONTH})"
    rf"(?:\s(?i:to|until|through|(?(between)and|to))\s|\s?[-‐‑–]\s?)(?P<last>{MONTH})"
)
_PART = (
    r"(?i)\b(?:the\s)?(?P<part>end|close|start|beginning|middle|early|late|mid|earlier|later)(?:\sof|\sin)?[\s-]"
    r"(?P<shift>last|this|next)\syear\b"
)
_OF_A_YEAR = r"(?:(?:\sof|\sin)?\s(?P<shift>(?i:last|this|next))\s(?i:year))"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?(?:\sof)?\s"
_AFTER = r"\s(?P<after>\d{1,2})(?:st|nd|rd|th)?\b(?![.,]?\d)"
_WORD = (
    r"(?P<word>(?i:(?:the\s)?(?:end|close|start|beginning|middle)\sof|early(?:\sin)?|late(?:\sin)?|mid|end"
    r"|in|during|since|by|until|till|of|for|last|next|this))[\s-]"
)
_NAMES = "|".join(day.title() for day in WEEKDAYS)
_WEEKDAY = (
    r"(?<!Good\s)(?<!Black\s)(?<!Easter\s)(?<!Super\s)(?<!Cyber\s)(?<!Ash\s)(?<!every\s)(?<!each\s)(?<!\sa\s)\b"
    rf"(?:(?P<word>(?i:on|by|last|next|this|since|until))\s|(?<!day\sto\s)(?<!day\sand\s))(?P<weekday>{_NAMES})\b"
    rf"(?!(?:,?\s(?:the\s)?(?:\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?)?{MONTH}|,?\s(?:the\s)?\d{{1,2}}(?:st|nd|rd|th)|\s(?:to|and|or|through)\s(?:{_NAMES})|\s(?:night|morning|evening)s\b))"
)
FISCAL_FROM = (
    r"\b(?i:(?:(?:fiscal|financial|budget)\s)?year\s(?:that\s|which\s)?(?:begins|starts|beginning|starting|began"
    rf"|started)\s(?:(?:on|in)\s)?)(?:\d{{1,2}}\s)?(?P<month>{MONTH})(?:\s\d{{1,2}}\b)?"
)
"""The pattern of a year that is named by the day on which it begins: the fiscal year that starts on July 1."""
# Where the name of a month has no preposition: "June was wet", "the June floods"; "May" is also a verb, and a name.
_AS_A_NOUN = r"(?:(?<=\b[Tt]he\s)|(?:(?<=[.!?]\s)|(?<=\n)|(?<![\s\S]))(?!May\b))"
_Form = tuple[str, Callable[[re.Match[str], _When], str | Period]]
# What such times look like, the longer before those that they contain.
_FORMS: tuple[_Form, ...] = (
    (TO_A_MONTH, _to_a_month),
    (TO_A_DAY, _to_a_day),
    (DAYS, _days),
    (FISCAL_FROM, _fiscal_year_from),
    (rf"{_BETWEEN}{_OF_A_YEAR}?", _between_months),
    (rf"\b(?P<nth>(?i:{'|'.join(QUARTERS)}))\s(?P<unit>(?i:quarter|half)){_OF_A_YEAR}", _nth),
    (rf"\b(?P<nth>(?i:{'|'.join(QUARTERS)}))[\s-](?P<unit>(?i:quarter))\b(?P<shift>)", _nth),
    (r"\b(?P<nth>(?i:first|second))-(?P<unit>(?i:half))\b(?P<shift>)", _nth),
    (r"\b(?i:in|for|over|during)\sthe\s(?P<nth>(?i:first|second))\s(?P<unit>(?i:half))\b(?:\sof\sthe\syear\b|(?!\sof))(?P<shift>)",
     _nth),
    (rf"\b(?P<letter>Q(?=[1-4])|H(?=[12]))(?P<number>\d)\b{_OF_A_YEAR}?", _numbered),
    (rf"\b(?P<month>{MONTH})\s(?i:quarter){_OF_A_YEAR}?", _quarter_to),
    (rf"\b(?:{_DAY}(?P<month>{MONTH})(?P<after>)){_OF_A_YEAR}?", _day_of_a_month),
    (rf"\b(?P<day>)(?P<month>{MONTH}){_AFTER}{_OF_A_YEAR}?", _day_of_a_month),
    (rf"\b(?:{_WORD})?(?P<month>{MONTH}){_OF_A_YEAR}", _month),
    (rf"\b{_WORD}(?P<month>{MONTH})(?P<shift>)", _month),
    (rf"{_AS_A_NOUN}(?P<word>)(?P<month>{MONTH})(?P<shift>)(?=\s(?!on\b|of\b|to\b)[a-z])", _month),
    (rf"(?i)\bthe\sfirst\s(?P<count>\d{{1,2}}|{COUNT})\smonths\b(?:\sof\s(?:(?P<shift>this|last)|the)\syear\b|(?!\sof))",
     _first_months),
    (r"(?i)\b(?:for|over|in|across)\sthe\s(?:(?:full|whole)\syear\b(?!\s(?:to|ended|ending|of|from))|year\sas\sa\swhole\b)",
     _full_year),
    (_WEEKDAY, _weekday),
    (rf"(?<=\b[Ff]rom\s)(?P<month>{MONTH})(?!\s(?:to|until|through|\d))", _from_a_month),
    (_PART, _part_of_a_year),
    (rf"(?i)\b(?:in|over|during|within)\sthe\s(?:last|past)\s(?P<count>\d{{1,2}}|{COUNT})\syears\b", _last_years),
    (r"(?i)\byesterday\b", lambda _, when: (when.day - timedelta(days=1)).isoformat()),
    (r"(?i)\bthe\syear\sbefore\slast\b", lambda _, when: str(when.day.year - 2)),
    (rf"(?i)\b(?:in|over)\s(?P<count>\d{{1,2}}|{COUNT})\syears\b", _years_of_growth),
    (r"(?i)\b(?P<word>at|since|from)\sthe\s(?:start|beginning)\sof\sthe\syear\b(?!\s\d)", _start_of_year),
    (r"(?i)\b(?P<shift>last|this)\syear\sand\s(?:next|this)\b", _two_years),
    (r"(?i)\b(?P<shift>last|this|next|current|coming)\s(?P<unit>year|quarter|month|week)\b", _whole),
    (r"(?i)\bthis\s(?:spring|summer|autumn)\b", lambda _, when: str(when.day.year)),
    (r"(?i)\blast\s(?P<season>spring|summer|autumn|winter)\b", _last_season),
    (r"(?i)\bnext\s(?P<season>spring|summer|autumn|winter)\b", _next_season),
    (r"(?i)\b(?:between|from)\s(?:now|today)\s(?:and|to|until|till|through)\s(?:the\send\sof\s)?(?P<year>20\d\d)\b",
     lambda match, when: f"{when.day.year}..{match['year']}"),
    (rf"(?i)\b(?P<count>an?|one|\d{{1,2}}|{COUNT})\s(?P<unit>year|decade)s?\sago\b", _ago),
)  # fmt: skip
_OF_THE_CALENDAR = (_nth, _numbered, _first_months, _full_year)
# A text about the quarters of a firm whose year is not that of the calendar.
_FISCAL = re.compile(
    r"(?i)\bfiscal\s(?:20\d\d|first|second|third|fourth|quarter|half)\b|\bFY\s?20\d\d/\d\d"
    rf"|\b(?:year|5[23]\sweeks)\s(?:to|(?:that\s|which\s)?(?:ended|closed)|ending)\s(?:on\s)?(?:28|29|30|31)\s(?!Dec)(?-i:{MONTH})"
)


@lru_cache(maxsize=1)  # each sentence of a text asks for it
def _is_fiscal(text: str) -> bool:
    return _FISCAL.search(text) is not None


_PATTERNS = [(re.compile(pattern), give) for pattern, give in _FORMS]
_ANY = re.compile(
    rf"{MONTH}|(?i:quarter|half|years?|months?|weeks?|ago|this|(?:last|next)\s(?:spring|summer|autumn|winter)|(?:between|from)\s(?:now|today))\b|\b[QH]\d\b|day\b"
)
# Words of the future, and verbs of the past whose subject is a pronoun, which begins a clause: expects to lose the £3m
# that it made in July.
_TENSES = re.compile(
    r"(?i)\b(?:(?P<ahead>will|shall|would|(?:is|are)\sto(?=\s[a-z])|due|expects?|expected|plans?|planned|forecasts?|scheduled|set\sto|begins"
    r"|starts|opens|expires)|(?:it|they|we|he|she|that|which|who)\s(?=(?:had\s)?(?P<past>[a-z]+)))\b"
)


# What the first verb after a time at the beginning of a sentence shows to be ahead: in July the firm will open it.
_LEADING_AHEAD = re.compile(
    r"(?P<before>(?:(?!\b(?:and|but)\b)[^;:])*?)\b(?:will|shall|(?:is|are)\s(?:to|due|set|expected|scheduled|planned)"
    r"|expects|plans|begins|starts|opens|expires|ends)\b"
)
_LONGEST_LEAD = 100  # characters between a time and the verb
_ANY_WORD = re.compile(r"[a-z]+")


def _is_led(text: str, start: int, time: tuple[int, int], end: int) -> bool:
    """Return whether a time between two offsets of a text is before the first verb, which is of the future."""
    first, last = time
    found = _LEADING_AHEAD.match(text, last, min(end, last + _LONGEST_LEAD))
    if found is None:
        return False
    before = text[max(start, first - _LONGEST_LEAD) : first]
    return not any(map(is_past, _ANY_WORD.findall(before + found["before"])))


def _has_tense(match: re.Match[str]) -> bool:
    word = (match["past"] or "").lower()
    return match["ahead"] is not None or is_past(word)


def relative_times(
    text: str, start: int, end: int, day: date, years: Sequence[tuple[int, int, int]]
) -> Iterator[tuple[int, int, Period | None]]:
    """Yield the times between two code points that count from the day of the text, in no order.

    A quarter has no period in a text about a year that is not that of the calendar.

    `years` are the years that the sentence names, each with two offsets: a month between these is in it.
    """
    if not _ANY.search(text, start, end):
        return
    ahead = [
        (match.end(), match["ahead"] is not None) for match in _TENSES.finditer(text, start, end) if _has_tense(match)
    ]
    found: list[tuple[int, int]] = []
    for pattern, give in _PATTERNS:
        is_unknown = give in _OF_THE_CALENDAR and _is_fiscal(text)  # the second quarter of which year?
        for match in pattern.finditer(text, start, end):
            first, last = match.span()
            if any(begin < last and first < stop for begin, stop in found):
                continue
            year = next((year for offset, until, year in reversed(years) if offset < first < until), 0)
            is_ahead = next((is_ahead for offset, is_ahead in reversed(ahead) if offset <= first), None)
            when = _When(day, year, _is_led(text, start, (first, last), end) if is_ahead is None else is_ahead)
            given = give(match, when)
            period = _read(given) if isinstance(given, str) else given
            if period:
                found.append((first, last))
                yield first, last, None if is_unknown else period
