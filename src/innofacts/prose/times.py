"""Times that a text names: years, days, quarters, decades, spans of years, and times relative to another."""

import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple

from innofacts.english.numerals import CARDINALS, QUARTERS, SCALES
from innofacts.errors import Unreadable
from innofacts.prose.asides import aside
from innofacts.prose.relative import (
    COUNT,
    DAYS,
    FISCAL_FROM,
    LENGTHS,
    MONTH,
    TO_A_DAY,
    TO_A_MONTH,
    fiscal_year,
    last_day,
    number_of,
    relative_times,
    span,
    span_of_days,
    span_to_a_month,
    weeks_to_a_day,
)
from innofacts.values.periods import Period, parse_period

_NO_MEASURE = r"(?!\s?(?:mm|cm|km|kg|mg|g|K|nm|µm|μm|Hz|rpm|kPa|hPa|mbar|Å)\b)"
_YEAR = rf"(?:(?:1[5-9]|20)\d\d|21[0-4]0)(?!\d|[.,]\d|\w){_NO_MEASURE}"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_QUARTERS = QUARTERS | {"last": QUARTERS["final"]}
_PART = r"(?i:end|close|start|beginning|middle)"
_DASH = r"\s?[-‐‑–—]\s?"
_EDGE = r"(?i:(?:the )?(?:start|beginning|end) of|early|mid|late)"
_AND = r"(?: (?:and|to|or)|\s?[-–])\s?"
_NTH = "|".join(_QUARTERS)
_FIRST = rf"(?P<first>{MONTH})(?: (?P<year>{_YEAR}))?"
_CENTURY = 20  # of "FY26"
_TWO_DIGITS = 2
_MONTHS = 12  # of a year
_FISCAL = "FY|fiscal(?: year)?|financial year"


class Time(NamedTuple):
    """A time that a text names."""

    start: int
    """Its first code point, with a word such as "since" before it."""
    end: int
    """The code point after it."""
    period: Period | None
    """The period; None for a day without its year, and for a time relative to one that is not named."""
    is_base: bool
    """Whether something else is compared with it: "than in 2019", "from 2019"."""
    months: int = 0
    """For a time relative to another in the text, the difference in months: -12 for "a year earlier"."""
    aside: tuple[int, int] | None = None
    """The span of the aside that it is in; it is a base for all figures but those in there."""


def _period(text: str) -> Period | None:
    try:
        return parse_period(text)
    except Unreadable:
        return None


def _day_first(match: re.Match[str]) -> Period | None:
    day, month, year = re.sub(r"\D", "", match["day"]), match["month"], match["year"]
    return _period(f"{year}-{number_of(month):02}-{int(day):02}") if year else None


def _days(match: re.Match[str]) -> Period | None:
    return _period(span_of_days(match, int(match["year"])))


def _month(match: re.Match[str]) -> Period | None:
    return _period(f"{match['year']}-{number_of(match['month']):02}")


def _months(match: re.Match[str]) -> Period | None:
    """Return the span between two months, of one year where only the second says which, else up to the next such."""
    first, last = (number_of(match[name]) for name in ("first", "last"))
    end = match["end"] or int(match["year"]) + (last <= first)
    return _period(f"{match['year'] or end}-{first:02}..{end}-{last:02}")


def _to_a_month(match: re.Match[str]) -> Period | None:
    return _period(span_to_a_month(match, int(match["year"])))


def _to_a_day(match: re.Match[str]) -> Period | None:
    return _period(weeks_to_a_day(match, int(match["year"])))


def _first_months(match: re.Match[str]) -> Period | None:
    months = CARDINALS.get(match["count"].lower()) or int(match["count"])
    return _period(span(int(match["year"]), months, months)) if 1 <= months <= _MONTHS else None


def _fiscal_from(match: re.Match[str]) -> Period | None:
    year = int(match["year"])
    return _period(f"{year}") if number_of(match["month"]) == 1 else fiscal_year(year)


def _slashed_day(match: re.Match[str]) -> Period | None:
    """Return a day in digits where these can only be read one way: 15/01/2026, 3.3.2026; None for 04/05/2026."""
    day, month = int(match["one"]), int(match["two"])
    if month > _MONTHS:
        day, month = month, day
    is_clear = len(match["y"]) > _TWO_DIGITS and (
        match["sign"] == "." or max(int(match["one"]), day) > _MONTHS or day == month
    )
    return _period(f"{match['y']}-{month:02}-{day:02}") if is_clear else None


def _numeric_day(match: re.Match[str]) -> Period | None:
    return _period(f"{match['y']}-{int(match['m']):02}-{int(match['d']):02}")


def _quarter(match: re.Match[str]) -> Period | None:
    quarter = match["q"] or _QUARTERS[match["nth"].lower()]
    return _period(f"{match['year']}-Q{quarter}")


def _half(match: re.Match[str]) -> Period | None:
    first = (match["h"] or match["nth"].lower()) in ("1", "first", "1st")
    return _period(f"{match['year']}-H{1 if first else 2}")


def _two_years(match: re.Match[str]) -> Period | None:
    """Return a year that begins in one year of the calendar and ends in the next, whenever that is, or more years."""
    first, last = int(match["year"]), int(match["year"][: 4 - len(match["after"])] + match["after"])
    return fiscal_year(first) if last in (first + 1, first - 99) else _period(f"{first}..{last}")


def _is_number_of_a_text(match: re.Match[str]) -> bool:
    """Return whether two numbers are those of a law or a release, and no years: Directive 2012/34, No. 2025/41."""
    after = match.groupdict().get("after")
    return after is not None and not 0 < (int(after) - int(match["year"])) % 10 ** len(after) <= _MOST_YEARS


_MOST_YEARS = 6  # of a span such as 2014/20


def _fiscal(match: re.Match[str]) -> Period | None:
    year = int(match["year"][-2:]) + (int(match["year"][:-2] or _CENTURY) * 100)
    return fiscal_year(year - 1)


def _range(match: re.Match[str]) -> Period | None:
    first, last = match["first"], match["last"]
    end = first[: 4 - len(last)] + last
    is_fiscal = len(last) == _TWO_DIGITS and int(end) == int(first) + 1  # 2023-24, but not 2023-2024
    return fiscal_year(int(first)) if is_fiscal else _period(f"{first}..{end}")


def _two_in_a_row(match: re.Match[str]) -> Period | None:
    """Return two years together: in 2022 and 2023."""
    first, last = int(match["first"]), int(match["last"])
    return _period(f"{first}..{last}") if last == first + 1 else None


def _since(match: re.Match[str]) -> Period | None:
    month, year = number_of(match["month"]) if match["month"] else 0, int(match["year"])
    if (match["edge"] or "").lower().endswith("end of"):  # from the day after it
        year, month = (year, month + 1) if 0 < month < _MONTHS else (year + 1, month and 1)
    return _period(f"{year}{f'-{month:02}' if month else ''}..")


def _end(match: re.Match[str]) -> Period | None:
    part, year, month = match["part"].lower(), int(match["year"]), match["month"]
    number = number_of(month) if month else 0
    if part in ("start", "beginning"):
        return _period(f"{year}-{number or 1:02}-01")
    if part in ("end", "close", "year-end"):
        return _period(last_day(year, number or 12))
    return _period(f"{year}-{number:02}" if number else f"{year}")


def _decade(match: re.Match[str]) -> Period | None:
    return _period(" ".join(filter(None, ((match["part"] or "").lower(), match["decade"] + "s"))))


def _year(match: re.Match[str]) -> Period | None:
    return _period(match["year"])


# What times look like, the longer before those that they begin with, each with strings (_ is a blank) of which every
# match has one in lower case: most sentences have none, and to search for these is ten times as quick as the pattern.
_FORMS: tuple[tuple[str, str, Callable[[re.Match[str]], Period | None]], ...] = (
    ("months year half quarter month", rf"{TO_A_MONTH} (?P<year>{_YEAR})", _to_a_month),
    ("weeks", rf"{TO_A_DAY},? (?P<year>{_YEAR})", _to_a_day),
    ("year", rf"{FISCAL_FROM},? (?P<year>{_YEAR})", _fiscal_from),
    ("months", rf"\b(?i:first (?P<count>\d{{1,2}}|{COUNT}) months of) (?P<year>{_YEAR})", _first_months),
    ("since", rf"\b(?i:since) (?:(?P<edge>{_EDGE}) )?(?:(?P<month>{MONTH}) )?(?P<year>{_YEAR})", _since),
    ("end close start beginning middle",
     rf"(?P<part>{_PART}) of (?:the year )?(?:(?P<month>{MONTH}) )?(?P<year>{_YEAR})", _end),
    ("mid end early late", rf"(?P<part>(?i:year-end|mid|end|early|late))(?P<month>)[- ](?P<year>{_YEAR})", _end),
    ("", rf"{DAYS} (?P<year>{_YEAR})", _days),
    ("", rf"(?:{_DAY}{_AND})?(?P<day>{_DAY})(?: of)? (?P<month>{MONTH})(?:,? (?P<year>{_YEAR}))?", _day_first),
    ("", rf"(?P<month>{MONTH}) (?P<day>{_DAY})(?:{_AND}{_DAY})?(?!\d|[.,]\d)(?:,? (?P<year>{_YEAR}))?", _day_first),
    ("", rf"(?:\b(?i:from) )?{_FIRST}(?: (?i:to|until|through) |{_DASH})(?P<last>{MONTH}) (?P<end>{_YEAR})", _months),
    ("between", rf"\b(?i:between) {_FIRST} and (?P<last>{MONTH}) (?P<end>{_YEAR})", _months),
    ("between", rf"\b(?i:between) (?P<first>{MONTH}) (?P<year>{_YEAR}) and (?P<last>{MONTH})(?P<end>)(?! \d)", _months),
    ("", rf"(?P<month>{MONTH}),? (?P<year>{_YEAR})", _month),
    ("-", r"(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)", _numeric_day),
    ("/ .", r"(?<![\d./])(?P<one>\d{1,2})(?P<sign>[./])(?P<two>\d{1,2})[./](?P<y>\d{4}|\d\d)(?![\d/])", _slashed_day),
    ("q quarter", rf"(?:\bQ(?P<q>[1-4])|\b(?P<nth>(?i:{_NTH})) quarter)(?: of|,)? ?(?P<year>{_YEAR})", _quarter),
    ("h1 h2 half",
     rf"(?:\bH(?P<h>[12])|\b(?P<nth>(?i:first|second|1st|2nd)) half)(?: of|,)? ?(?P<year>{_YEAR})", _half),
    ("-q", r"(?P<year>\d{4})-Q(?P<q>[1-4])(?P<nth>)", _quarter),
    ("/", rf"(?:\b(?i:{_FISCAL}|season) ?)?(?P<year>(?:1[89]|20)\d\d)/(?P<after>\d{{4}}|\d\d)(?!\d)", _two_years),
    ("fy fiscal financial", rf"\b(?i:{_FISCAL}) ?(?P<year>{_YEAR})", _fiscal),
    ("fy", r"\bFY ?['’]?(?P<year>\d\d)(?!\d|[.,/]\d)", _fiscal),
    ("between from",
     rf"\b(?i:between|from) (?P<first>{_YEAR}) (?i:and|to|until|till|through) (?P<last>{_YEAR})", _range),
    ("- ‐ ‑ – —",
     rf"(?P<first>(?:1[5-9]|20)\d\d){_DASH}(?P<last>(?:1[5-9]|20)\d\d|\d\d)(?!\d|[.,]\d|\w|\s?%){_NO_MEASURE}", _range),
    ("to until through", rf"(?P<first>{_YEAR}) (?i:to|until|through) (?P<last>{_YEAR})", _range),
    ("_and_1 _and_2",
     rf"(?<!both )\b(?i:in|over|during|across|for|through) (?P<first>{_YEAR}) and (?P<last>{_YEAR})", _two_in_a_row),
    ("from", rf"\b(?i:from) (?P<edge>)(?P<month>)(?P<year>{_YEAR}) (?i:on|onwards?)\b", _since),
    ("0s 0's 0’s", r"\b(?:(?P<part>(?i:early|mid|late))[- ])?(?P<decade>(?:1[5-9]|20)\d0)['’]?s\b", _decade),
    ("", rf"(?<![\w.,/:$€£¥-])(?P<year>{_YEAR})(?!\s?(?:%|per cent|percent)|[-–/]\d| \d{{3}} \d{{3}})", _year),
)  # fmt: skip
_PATTERNS = [
    ([sign.replace("_", " ") for sign in signs.split()], re.compile(pattern.replace(" ", r"\s")), give)
    for signs, pattern, give in _FORMS
]
_SIGNS = frozenset(sign for signs, _, _ in _PATTERNS for sign in signs)
_BY_MONTH = (_day_first, _days, _month, _months, _to_a_month, _to_a_day, _fiscal_from)
_MONTH_NAME = re.compile(MONTH)
_ANY = re.compile(r"\d{4}|\d[\d./]+\d|(?:\d(?:st|nd|rd|th)?(?:\sof)?\s)" + MONTH + "|" + MONTH + r"\s\d")

_RELATIVE = re.compile(
    rf"(?i)(?<![\d.,])\b(?:(?P<one>an?|one)|(?P<count>\d{{1,2}}|{COUNT}))\s"
    r"(?P<unit>year|month|week|decade|quarter)s?\s(?P<way>earlier|before|ago|previously|later)\b"
    r"|\bthe\s(?:previous|preceding|prior)\s(?P<previous>year|month|quarter|decade)\b"
    rf"|\bthe\s(?:previous|preceding|prior)\s(?P<months>\d{{1,2}}|{COUNT})\smonths\b"
    r"|\bthe\s(?P<before>year|month|quarter)\s(?:before|earlier)\b"
    r"|\bthe\s(?:following|next)\s(?P<after>year|month|quarter)\b"
    r"|\b(?P<vague>(?:last|next)\s(?:winter|spring|summer|autumn|season|weekend)|last\s(?:year|month|quarter|week)|next\syear|the\ssame\smonth)\b"
)
_RELATIVE_UNIT = re.compile(r"(?i)year|month|week|decade|quarter|winter|spring|summer|autumn|season")

_BEFORE_A_BASE = 40  # characters
# Words before a time that is a base of comparison.
_BASE = re.compile(
    r"(?i)(?:\b(?:from|(?<!later\s)than|ahead\sof|behind|as\sin|save\sfor|except(?:\sfor)?|apart\sfrom|excluding|compared\s(?:with|to)|relative\sto|(?<!in\s)th(?:at|ose)\sof|against|versus|vs\.?|over"
    r"|above|below)(?:\s(?:in|for|at))?(?:\s(?:the\ssame|this)\s\w+(?:\s(?:of|in|a|the))?)?\s(?:the\s)?(?:levels?\s(?:of|in)\s)?"
    r"|\b(?:than|above|below|over|under|from|against|with)\s(?:the|its|their)\s(?:[\w-]+\s){0,2}"
    r"(?:average|mean|median|norm|baseline)\s(?:of|for|from|in)\s(?:the\s(?:years|period)\s)?"
    r"|\b(?:up|down|rise|increase|gain|fall|drop|decline)\s(?:\w+\s)?on\s(?:the\s)?"
    r"|\b(?:exceed|surpass|beat|match|equall?)(?:s|es|ed|ing|en)?\s(?:the|its|their)\s(?:\w+\s)?(?:level|figure|total|number|result"
    r"|peak|record)s?\s(?:of|in|for|from)\s"
    r"|\bfrom\s(?:an?|the|its|their)\s(?:[\w-]+\s)?(?:peak|high|low|record|trough)\s(?:of|in)\s"
    r"|\bsince\s(?:[\w-]+\s){0,2}(?:record(?:s|ing|-keeping)?|data|figures|series|count(?:s|ing)?|measur(?:ements?|ing)|monitoring|surveys?"
    r"|readings|observations|statistics)\s(?:began|begin|started)\s(?:in\s)?|\bits\s)$"
)
_RELATIVE_BASE = re.compile(rf"{_BASE.pattern}|\bon(?:\sthe\ssame\s\w+)?\s$")  # up 6 % on the year before
# The lowest since 2021, the most for any first half since 2020.
_SINCE = re.compile(
    r"(?i)\b(?:\w+est|worst|best|most|least|first(?:\stime)?)(?:(?:\sfor)?(?:\s[\w-]+){1,4})?\ssince(?:\s(?:the\s)?)?$"
)
_WHEN = re.compile(r"(?i)\b(?:in|during|throughout|of)\s$")
_LEVEL = re.compile(r"\s(?:levels?|figures?|baselines?|averages?|totals?)\b")
_NUMBER_BEFORE = re.compile(
    r"(?i)(?:\b(?:more|less|fewer|greater|higher|lower)\sthan|\b(?:over|above|under|below|nearly|almost|about|"
    r"around|some|roughly"
    r"|approximately|at\sleast|at\smost|up\sto|exceed(?:s|ed|ing)?|only|just|total(?:l?ed|l?ing)?|were|are|has|"
    r"have|had|with|employs?|employed|employing|another|further|additional))\s$"
)
_LIMIT_BEFORE = re.compile(r"(?i)\b(?:than|over|above|under|below|at\sleast|at\smost|up\sto)\s$")
_COUNTED = re.compile(
    r"\s(?:[a-z-]+\s)?(?:people|persons|men|women|children|staff|km|MW|GW|kWh|MWh|GWh|TWh|[a-z-]+[a-rt-z]s|"
    rf"{'|'.join(SCALES)})\b"
)
_NOT_COUNTED = re.compile(r"(?i)\b(?:in|by|of|since|from|until|to|for|during|the|its|than|before|after|a)\s$")


def times(text: str, start: int = 0, end: int | None = None, day: date | None = None) -> list[Time]:
    """Return the times that a text names between two code points, in order and without overlaps.

    `day` is the day of the text, from which "last year" and "in March" count; without it, they have no period.
    """
    end = len(text) if end is None else end
    found: list[Time] = []
    if _ANY.search(text, start, end):
        has_month = _MONTH_NAME.search(text, start, end) is not None
        folded = text[start:end].lower()
        present = {sign for sign in _SIGNS if sign in folded}
        for signs, pattern, give in _PATTERNS:
            if (give in _BY_MONTH and not has_month) or (signs and present.isdisjoint(signs)):
                continue
            for match in pattern.finditer(text, start, end):
                first, last = match.span()
                if any(time.start < last and first < time.end for time in found):
                    continue
                if _counts(text, match) or _is_number_of_a_text(match):
                    continue
                period = give(match)
                if period is None and give is _two_in_a_row:
                    continue
                is_base = (
                    _is_of_another(text, start, first, last, period)
                    or _is_level(text, match)
                    or any(_SINCE.search(text, max(start, first - _BEFORE_A_BASE), end) for end in (first, first + 5))
                    or _is_of_a_thing(text, first, last)
                    or _OF_A_TEXT.search(text, max(start, first - _BEFORE_A_BASE), first) is not None
                )
                found.append(_in_aside(text, start, Time(first, last, period, is_base)))
    if day:
        found = _dated(text, start, end, day, found)
    found += [time for time in _relative(text, start, end) if not any(_meet(time, other) for other in found)]
    return sorted(found)


def _in_aside(text: str, start: int, time: Time) -> Time:
    """Return a time of a sentence, with the span of the aside that it may be in: ", founded in 1998,"."""
    span = None if time.is_base else aside(text, start, (time.start, time.end))
    return time._replace(is_base=True, aside=span) if span else time


def _dated(text: str, start: int, end: int, day: date, named: list[Time]) -> list[Time]:
    """Return the times that a text names with those that count from its day."""
    inner = [match.span() for match in _INNER.finditer(text, start, end)]
    years = [
        (time.start, next((last for first, last in inner if first < time.start < last), end), _year_of(time.period))
        for time in sorted(named)
        if time.period and time.period.last and not time.is_base  # since 2020, which may be before any year
    ]
    dated = [
        _in_aside(
            text,
            start,
            Time(
                first, last, period, _is_of_another(text, start, first, last, period) or _is_stated(text, start, first)
            ),
        )
        for first, last, period in relative_times(text, start, end, day, years)
    ]
    known = [time for time in named if time.period]
    dated = [time for time in dated if not any(_meet(time, one) and not _contains(time, one) for one in known)]
    both = [*dated, *(time for time in named if not any(_hides(one, time) for one in dated))]
    return [_begun(time) if _begins(text, time, day) else time for time in both]


def _year_of(period: Period) -> int:
    """Return the year of a period for the months that are named after it: the last one, of a fiscal year the first."""
    return period.first.year if period.last is None or period.interpreted else period.last.year


# A part of a sentence whose years are not those of what follows it: stocks, which peaked in 2023, fell to 40 in May.
_INNER = re.compile(r",\s(?:which|who|whose|where)\b(?:[^,;.]|[.,]\d)*,(?!\d)|\([^()]*\)")


def _contains(one: Time, other: Time) -> bool:
    """Return whether a time has another in it: between now and 2028."""
    return one.start < other.start and other.end <= one.end


def _hides(one: Time, other: Time) -> bool:
    """Return whether a time that counts from the day of a text takes the place of one that the text names."""
    return _meet(one, other) and (other.period is None or _contains(one, other))


def _begins(text: str, time: Time, day: date) -> bool:
    """Return whether something begins at a time, which no text compares with what is still to come: from July 1."""
    is_ahead = time.period is not None and time.period.first > day
    return is_ahead and _FROM.search(text, max(0, time.start - _LONGEST_FROM), time.start) is not None


def _begun(time: Time) -> Time:
    """Return a time at which something begins, as what follows it: from 2030, from 1 July."""
    period = time.period
    if period and ".." not in period.text and not period.interpreted:
        period = _period(f"{period.text}..")
    return time._replace(is_base=False, period=period)


_FROM = re.compile(r"(?i)\bfrom\s\Z")
_LONGEST_FROM = 6  # characters


def _is_of_another(text: str, start: int, first: int, last: int, period: Period | None) -> bool:
    """Return whether a time is the date of the report, or a base of comparison."""
    if _is_dateline(text, start, first, last):
        return True
    last_day = period.last if period else None
    is_span = period is not None and (last_day is None or (last_day - period.first).days >= _FEWEST_OF_A_MONTH)
    before = text[max(start, first - _BEFORE_A_BASE) : first]
    is_base = _BASE.search(before) is not None and _OF_DATA.search(before) is None
    return is_base or (is_span and _ON.search(before) is not None)


# The latest data, from 2022, put it at 40 %.
_OF_DATA = re.compile(r"\b(?:data|figures|surveys?|estimates?|statistics|records|census|results),?\sfrom\s\Z")
_FEWEST_OF_A_MONTH = 27  # days after the first
# A fall of 12 % on the first quarter of 2024, or on the same period of 2024.
_ON = re.compile(r"(?i)\bon\s(?:the\s(?:same\s\w+\s(?:(?:of|in)\s)?)?)?\Z")


def _is_stated(text: str, start: int, first: int) -> bool:
    """Return whether a time is that of a statement: said on Friday, a limit set in May."""
    return _STATED.search(text[max(start, first - _BEFORE_A_BASE) : first]) is not None


_STATED = re.compile(
    r"(?i)\b(?:heard|learned|learnt|said|says|say|saying|told|announced|confirmed|warned|added|wrote|write|writes|showed|published|released|unveiled"
    r"|disclosed|according|statement|report|survey|interview|filing|briefing|conference)\b[^,;:.\d]{0,30}\Z"
    r"|(?<!\bwere\s)(?<!\bwas\s)(?<!\bbeen\s)\breported\s\Z"
    r"|\b(?:set|agreed|signed|proposed|promised|forecast|predicted|issued|imposed|introduced|made|given)\s(?:\w+\s)?\Z"
)


def _is_dateline(text: str, start: int, first: int, last: int) -> bool:
    """Return whether a time is the date of the report itself: "PORT ELLEN, 12 March 2024 (PA) - ..."."""
    return _BEFORE_A_REPORT.fullmatch(text, start, first) is not None and _REPORT.match(text, last) is not None


_BEFORE_A_REPORT = re.compile(r"(?:[A-Z][\w.'’-]*,?\s)*(?:(?<=,\s)|(?<=^)|(?<=\n)|\()")
_REPORT = re.compile(r"\)?,?(?:\s?\([^()]{1,40}\)|\s?/[^/\n]{1,40}/)?\s*(?:--|[-–—:](?=\s))")


def _is_of_a_thing(text: str, first: int, last: int) -> bool:
    """Return whether a year is an adjective, or a base of comparison: a 2016 contract, up 3 % on 2021."""
    return last - first == _LENGTH and _ONE_OF_A_YEAR.search(text, max(0, first - 4), first) is not None


# Words before the time of a statement, a paper or a law: the office said on 3 May 2024, under the Water Act of 1998.
_OF_A_TEXT = re.compile(
    r"\b(?:said|says|announced|wrote|updated|published|told\s[^,.;:\d]{1,30})\son\s$"
    r"|\b(?:brochure|leaflet|bulletin|newsletter|memo|letter|press\srelease|statement|edition|issue)\s(?:of|from|dated)\s$"
    r"|\b(?:Act|Code|Law|Decree|Directive|Regulation|Ordinance|Treaty|Convention|Constitution|Charter)\s"
    r"(?:(?:[Nn]o\.?\s)?\d[\d/-]*\s)?(?:of\s)?$"
)
_LENGTH = 4
_ONE_OF_A_YEAR = re.compile(r"\b(?:[Aa]n?|on)\s$")


def _meet(one: Time, other: Time) -> bool:
    return one.start < other.end and other.start < one.end


def _is_level(text: str, match: re.Match[str]) -> bool:
    """Return whether a time belongs to a base of comparison: the 2013 average, 1990 levels."""
    is_own = _WHEN.search(text, max(0, match.start() - 10), match.start())  # in 2013 average pay was
    return is_own is None and _LEVEL.match(text, match.end()) is not None


def _counts(text: str, match: re.Match[str]) -> bool:
    """Return whether a number that looks like a year counts things: "some 2000 schools"."""
    if match.groupdict().get("year") != match[0] or _is_level(text, match):
        return False
    before, is_old = max(0, match.start() - 20), int(match[0]) < _USUAL
    if _COUNTED.match(text, match.end()) is None:
        return is_old and _LIMIT_BEFORE.search(text, before, match.start()) is not None  # below 1500
    if _NUMBER_BEFORE.search(text, before, match.start()):
        return True
    is_old = is_old or _OF_A_MEASURE.match(text, match.end()) is not None
    return is_old and _NOT_COUNTED.search(text, before, match.start()) is None


_OF_A_MEASURE = re.compile(
    r"\s(?:(?:milli|kilo|centi)?(?:gram|met[re]{2}|lit[re]{2})|tonne|hectare|mile|acre|dollar|euro)s\b"
)
_USUAL = 1900
"""The first year that a number of four digits is read as, unless a word before it makes it a count."""


def _relative(text: str, start: int, end: int) -> Iterator[Time]:
    """Yield the times that are relative to another: a year earlier, the previous month."""
    if not _RELATIVE_UNIT.search(text, start, end):
        return
    for match in _RELATIVE.finditer(text, start, end):
        unit, count = match["previous"] or match["before"] or match["after"] or match["unit"] or "month", 1
        if number := match["count"] or match["months"]:
            count = CARDINALS.get(number.lower()) or int(number)
        way = "later" if match["after"] else (match["way"] or "earlier").lower()
        is_told = way != "ago" and not match["vague"]
        months = count * LENGTHS.get(unit.lower(), 0) * (1 if way == "later" else -1) if is_told else 0
        is_base = _RELATIVE_BASE.search(text, max(start, match.start() - _BEFORE_A_BASE), match.start()) is not None
        yield Time(match.start(), match.end(), None, is_base=is_base, months=months)
