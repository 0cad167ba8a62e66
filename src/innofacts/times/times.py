"""Times that a text names: years, days, quarters, decades, spans of years, and times relative to another."""

import re
from collections.abc import Iterator
from datetime import date
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from innofacts.english.calendar import FEASTS, SEASONS
from innofacts.english.function_words import AGAINST, COMPARED
from innofacts.english.numerals import PARTS, QUARTERS, SCALES, YEAR
from innofacts.english.speakers import STATED
from innofacts.forms import Form, Forms
from innofacts.patterns import regex
from innofacts.times.asides import aside
from innofacts.times.composed import NamedTime, composed
from innofacts.times.relative import FISCAL_FROM, relative_times
from innofacts.times.spans import (
    A_YEAR,
    BETWEEN,
    COUNT,
    DASH,
    FEAST_SIGNS,
    FROM_PART_TO_PART,
    LENGTHS,
    LISTED,
    MONTH,
    MONTH_SIGNS,
    NO_MEASURE,
    NOT_ITS_OWN,
    NTH,
    NUMBERED_SIGNS,
    OF_PLAY,
    OF_SEASON,
    PARTS_TOGETHER,
    RECURRING,
    TO_AN_END,
    UNIT,
    UNIT_SIGNS,
    Anchor,
    Give,
    Shift,
    between_two,
    count_of,
    day_of_feast,
    fiscal_year,
    from_part_to_part,
    last_day,
    number_of,
    of_listed,
    of_parts_together,
    of_season,
    part_before,
    read,
    shifted,
    to_an_end,
)
from innofacts.times.works import works
from innofacts.values.periods import ONE_DAY, Period, parse_period

_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_NO_MORE = r"(?!3[2-9]|[4-9]\d)"  # in June 96 boats sailed
_AND = r"(?: (?:and|to|or)|\s?[-–])\s?"
_CENTURY = 20  # of "FY26"
_TWO_DIGITS = 2
_MONTHS_OF_A_YEAR = 12
_FISCAL = "FY|fiscal(?: year)?|financial year"


class Time(NamedTuple):
    """A time that a text names."""

    start: int
    """Its first code point, with a word such as "since" before it."""
    end: int
    """The code point after it."""
    period: Period | None
    """The period; None for a day without its year, and for a time relative to one that is not named."""
    is_apart: bool
    """Whether it is not the time of the figures of its sentence.

    It is that of what they are compared with (than in 2019), the day of a statement or a dateline, the time of a thing
    of its own (a 2016 contract), or that of an aside.
    """
    shift: Shift | None = None
    """For a time relative to another in the text, how far it is from that: "a year earlier"."""
    aside: tuple[int, int] | None = None
    """The span of the aside that it is in: it is the time of the figures in there."""


def _day_first(match: re.Match[str], _: Anchor | None) -> str:
    day, month, year = re.sub(r"\D", "", match["day"]), match["month"], match["year"]
    return f"{year}-{number_of(month):02}-{int(day):02}" if year else ""


def _month(match: re.Match[str], _: Anchor | None) -> str:
    return f"{match['year']}-{number_of(match['month']):02}"


def _fiscal_from(match: re.Match[str], _: Anchor | None) -> str | Period:
    year = int(match["year"])
    return f"{year}" if number_of(match["month"]) == 1 else fiscal_year(year)


def _slashed_day(match: re.Match[str], _: Anchor | None) -> str:
    """Return a day in digits where these can only be read one way: 15/01/2026, 3.3.2026; empty for 04/05/2026."""
    day, month = int(match["one"]), int(match["two"])
    if month > _MONTHS_OF_A_YEAR:
        day, month = month, day
    is_clear = len(match["y"]) > _TWO_DIGITS and (
        match["sign"] == "." or max(int(match["one"]), day) > _MONTHS_OF_A_YEAR or day == month
    )
    return f"{match['y']}-{month:02}-{day:02}" if is_clear else ""


def _numeric_day(match: re.Match[str], _: Anchor | None) -> str:
    return f"{match['y']}-{int(match['m']):02}-{int(match['d']):02}"


def _numbered(match: re.Match[str], _: Anchor | None) -> str | Period:
    """Return a quarter or half by its number, perhaps of a fiscal year: Q3 2022, 1H25, the second quarter of FY25."""
    if match["nth"]:
        letter = "Q" if match["unit"].lower() == "quarter" else "H"
        number = PARTS[match["nth"].lower()]
        number = min(number, len("H1")) if letter == "H" else number
    else:
        letter, number = match["letter"] or match["behind"], int(match["number"] or match["before"])
    year = int((match["year"] or match["short"])[-2:]) + int((match["year"] or "")[:-2] or _CENTURY) * 100
    return fiscal_year(year - 1, f"{letter}{number}") if match["fiscal"] or match["fy"] else f"{year}-{letter}{number}"


def _quarter(match: re.Match[str], _: Anchor | None) -> str:
    return match[0]


def _two_years(match: re.Match[str], _: Anchor | None) -> str | Period:
    """Return a year that begins in one year of the calendar and ends in the next, whenever that is, or more years."""
    first, last = int(match["year"]), int(match["year"][: 4 - len(match["after"])] + match["after"])
    is_one = last in (first + 1, first - 99)
    if not is_one or _LASTING.match(match.string, match.end()):
        return f"{first}..{first + 1 if is_one else last}"
    return fiscal_year(first)


# What goes on through two years: the 2022-23 outbreak; the 2023/24 season is a year that begins in the one of them.
_LASTING = regex(
    r"(?i)\s(?:[a-z-]+\s)?(?:outbreak|epidemic|pandemic|wave|drought|famine|crisis|war|recession|slump|downturn)\b"
)


def _is_number_of_a_text(match: re.Match[str]) -> bool:
    """Return whether two numbers are those of a law or a release, and no years: Directive 2012/34, No. 2025/41."""
    after = match.groupdict().get("after")
    return after is not None and not 0 < (int(after) - int(match["year"])) % 10 ** len(after) <= _MOST_YEARS


_MOST_YEARS = 6  # of a span such as 2014/20


def _fiscal(match: re.Match[str], _: Anchor | None) -> Period:
    return fiscal_year(int(match["year"][-2:]) + int(match["year"][:-2] or _CENTURY) * 100 - 1)


def _range(match: re.Match[str], _: Anchor | None) -> str | Period:
    first, last = match["first"], match["last"]
    end = first[: 4 - len(last)] + last
    is_fiscal = len(last) == _TWO_DIGITS and int(end) == int(first) + 1  # 2023-24, but not 2023-2024
    is_fiscal = is_fiscal and _LASTING.match(match.string, match.end()) is None
    return fiscal_year(int(first)) if is_fiscal else f"{first}..{end}"


def _from(match: re.Match[str], _: Anchor | None) -> str:
    return f"{match['year']}.."


def _around(match: re.Match[str], _: Anchor | None) -> str:
    """Return the year that a word is about, or its last day: mid-2023, year-end 2023."""
    return last_day(int(match["year"]), _MONTHS_OF_A_YEAR) if "end" in match["part"].lower() else match["year"]


def _feast(match: re.Match[str], _: Anchor | None) -> str:
    month, day = day_of_feast(match["feast"])
    return f"{match['year']}-{month:02}-{day:02}"


def _decade(match: re.Match[str], _: Anchor | None) -> str:
    return " ".join(filter(None, ((match["part"] or "").lower(), match["decade"] + "s")))


def _year(match: re.Match[str], _: Anchor | None) -> str:
    return match["year"]


_QUARTER_OR_HALF = (
    r"(?:\b(?:(?P<letter>[QH])(?P<number>[1-4])|(?P<before>[1-4])(?P<behind>[QH]))"
    rf"|\b(?P<nth>(?i:{NTH}))[ -](?P<unit>(?i:quarter|half)))(?: of|,)? ?(?:the )?"
    rf"(?:(?:(?P<fiscal>(?i:{_FISCAL})) ?['’]?)?(?P<year>{A_YEAR})"
    r"|(?:(?P<fy>FY ?)|['’]|(?<=\d[QH]))(?P<short>\d\d)(?!\w|[.,/]\d))"
)
_YEAR_AND_NEXT = (
    rf"(?:\b(?i:{_FISCAL}|season) ?)?(?P<year>{YEAR})(?:/|(?<=year \d{{4}})[-–])(?P<after>\d{{4}}|\d\d)(?!\d)"
)
# What times look like, the longer before those that they begin with, each with its signs.
_ROWS: tuple[tuple[str, str, Give], ...] = (
    (UNIT_SIGNS, TO_AN_END, to_an_end),
    ("year", rf"{FISCAL_FROM},? (?P<year>{A_YEAR})", _fiscal_from),
    (" ".join(f"{letter}{n}" for letter in "qh" for n in range(1, 5)), PARTS_TOGETHER, of_parts_together),
    (f"{NUMBERED_SIGNS} quarter half", _QUARTER_OR_HALF, _numbered),
    ("mid end early late", rf"(?<![A-Za-z])(?P<part>(?i:year-end|mid|end|early|late))[- ](?P<year>{A_YEAR})", _around),
    (MONTH_SIGNS, BETWEEN, between_two),
    (MONTH_SIGNS, LISTED, of_listed),
    ("quarter half halv", FROM_PART_TO_PART, from_part_to_part),
    (MONTH_SIGNS,
     rf"(?:{_DAY}{_AND})?(?P<day>{_DAY})(?: of)? (?P<month>{MONTH})(?:,? (?P<year>{A_YEAR}))?", _day_first),
    (
        MONTH_SIGNS,
        rf"(?P<month>{MONTH}) (?P<day>{_NO_MORE}{_DAY})(?:{_AND}{_DAY})?(?!\d|[.,]\d)(?:,? (?P<year>{A_YEAR}))?",
        _day_first,
    ),
    (MONTH_SIGNS, rf"(?P<month>{MONTH}),?(?: of)? (?P<year>{A_YEAR})", _month),
    ("-", r"(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)", _numeric_day),
    ("/ .", r"(?P<one>\d(?<![\d./].)\d?)(?P<sign>[./])(?P<two>\d{1,2})[./](?P<y>\d{4}|\d\d)(?![\d/])", _slashed_day),
    ("-q", r"\d{4}-Q[1-4]", _quarter),
    ("spring summer autumn fall winter", OF_SEASON, of_season),
    (FEAST_SIGNS, rf"\b(?P<feast>(?i:{'|'.join(FEASTS)})) (?P<year>{A_YEAR})", _feast),
    ("/ - –", _YEAR_AND_NEXT, _two_years),
    ("fy fiscal financial", rf"\b(?i:{_FISCAL}) ?(?P<year>{A_YEAR})(?![-–]\d\d)", _fiscal),
    ("fy", r"\bFY ?['’]?(?P<year>\d\d)(?!\d|[.,/]\d)", _fiscal),
    ("- ‐ ‑ – —",
     rf"(?P<first>{YEAR}){DASH}(?P<last>{YEAR}|\d\d)(?!\d|[.,]\d|\w|\s?%){NO_MEASURE}", _range),
    ("from", rf"\b(?i:from) (?P<year>{A_YEAR}) (?i:on|onwards?)\b", _from),
    ("0s 0's 0’s", r"\b(?:(?P<part>(?i:early|mid|late))[- ])?(?P<decade>(?:1[5-9]|20)\d0)['’]?s\b", _decade),
    ("", rf"(?<![\w.,/:$€£¥-])(?P<year>{A_YEAR})(?!\s?(?:%|per cent|percent)|[-–/]\d| \d{{3}} \d{{3}})", _year),
)  # fmt: skip
# Forms that name no time if they give no period; of others, the day of the text may say which is meant.
_OR_NONE = (to_an_end, between_two, of_listed, from_part_to_part, of_parts_together, of_season)
_FORMS = Forms([(signs, pattern.replace(" ", r"\s"), give) for signs, pattern, give in _ROWS])
_ANY = regex(  # to look at the first character is twice as quick as to try all forms at each
    rf"(?=[\dA-Z])(?:\d{{4}}|\d[QH]|[QH]\d|FY|\d[\d./]+\d|\d(?:st|nd|rd|th)?(?:\sof)?\s{MONTH}|{MONTH}\s\d)"
)

# The time to which another time in the text is the key: the two weeks that followed, that autumn, since that May.
_NAME = rf"{UNIT}|{'|'.join(SEASONS)}|(?-i:{MONTH})"
_KIND = r"(?:financial|fiscal|calendar|school|academic)\s"
_AT_AN_END = r"(?=[,.;:)]|\Z|\sand\b)"
_AFTER_IT = r"that\sfollowed|which\sfollowed|to\sfollow"
_BEFORE_IT = r"(?:that|which)\spreceded\sit"
_RELATIVE = Form(
    f"{UNIT_SIGNS} {' '.join(SEASONS)} season previous preced prior follow next before after earlier later that same"
    " last",
    rf"(?i)\b(?:(?P<count>an?|{COUNT})\s(?P<unit>{UNIT})s?\s"
    rf"(?P<way>earlier|before(?!\s(?-i:[A-Z])|\s(?:the|its|an?)\s)|ago|previously|later|(?:after|afterwards|on|hence){_AT_AN_END})\b"
    r"|(?:(?:the|that)\s|(?<=[(\[]))(?!next\sone\b)(?P<which>previous|preceding|prior|following|next|last(?=\sone\b))\s"
    rf"(?:(?<!next\s)(?P<number>{COUNT})\s|{_KIND})?(?P<named>{_NAME}|one|{OF_PLAY})s?\b"
    rf"|the\s(?:(?P<many>{COUNT})\s|{_KIND})?(?P<whole>{_NAME}|one|{OF_PLAY})s?(?:-year)?\s"
    rf"(?P<side>before(?!\s(?-i:[A-Z])|\s(?:the|its|an?)\s)|earlier|(?:after|afterwards|later){_AT_AN_END}|{_AFTER_IT}|{_BEFORE_IT})\b"
    rf"|(?P<that>that|the\ssame)\s(?:{_KIND})?(?P<itself>{_NAME}|date)\b"
    r"(?!\s(?:of|in|last|to|from|that|as|when|this|next|before|earlier|since|(?:a|one)\syear)\b)"
    r"|(?P<adjacent>next|previous|prior)[\s-]"
    r"(?P<part>day|night|morning|evening|(?:year|quarter|month|week)(?=-|\s(?:period|quarter|level|figure)))\b"
    r"|(?P<same>(?:year-ago|year-earlier)\b|(?:corresponding|comparable|equivalent|same|like)\s\w+\s"
    r"(?:(?:a|one)\syear\s(?:ago|earlier|before)|(?:(?:in|of)\s)?the\s(?:previous|prior|preceding)\syear)\b)"
    rf"|{NOT_ITS_OWN}(?P<vague>(?:last|next)\s(?:winter|spring|summer|autumn|season)|last\s(?:year|month|quarter|week)(?!\sof\b)|next\syear|the\ssame\smonth)\b)",
)

_BEFORE_A_BASE = 60  # characters
# Words before a time that is a base of comparison.
_BASE = Form(
    f"from than ahead behind as save except excluding relative that those compared {' '.join(sorted(AGAINST))} unlike"
    " over above below not average mean median norm baseline times twice double triple treble fold up down exceed"
    " surpass beat match equal since its their",
    r"(?i)\b(?:(?:from|(?<!later\s)than|ahead\sof|behind|(?:many|much|large|big|high|long|often|again)\sas|as\sin|save\sfor|except(?:\sfor)?|apart\sfrom|excluding|relative\sto|(?<!in\s)th(?:at|ose)\sof|"
    rf"{COMPARED}|unlike"
    # Not of an age: 27 % aged 65 or over in 2024.
    r"|(?<!\d\sor\s)(?<!\d\sand\s)(?:over|above|below)"
    # In 2023, but not in 2024; it was not in 2024 that it fell.
    r"|(?<!\bdo\s)(?<!\bdid\s)(?<!\bdoes\s)(?<!\bha[sd]\s)(?<!\bhave\s)(?<!ould\s)(?<!\bwill\s)(?<!\bcan\s)not(?=\s(?:in|for|at|on|during)\s)"
    r")(?:\s(?:in|for|at|on|during))?(?:\s(?:the\ssame|this)\s\w+(?:\s(?:of|in|a|the))?)?\s(?:the\s)?(?:levels?\s(?:of|in)\s)?"
    r"|(?:than|above|below|over|under|from|against|with)\s(?:the|its|their)\s(?:[\w-]+\s){0,2}"
    r"(?:average|mean|median|norm|baseline)\s(?:of|for|from|in)\s(?:the\s(?:years|period)\s)?"
    # Twice the 2019 harvest.
    r"|(?:times|twice|double|triple|treble|\w+fold)\s(?:the|its|their)\s"
    # But fees went up on 3 May.
    r"|(?<!\bgo\s)(?<!\bgoes\s)(?<!\bgone\s)(?<!\bwent\s)(?:up|down)\son\s(?:the\s)?(?:same\s[a-z]+\s(?:(?:of|in)\s)?)?"
    r"|(?:exceed|surpass|beat|match|equall?)(?:s|es|ed|ing|en)?\s(?:the|its|their)\s(?:\w+\s)?(?:level|figure|total|number|result"
    r"|peak|record)s?\s(?:of|in|for|from)\s"
    r"|from\s(?:an?|the|its|their)\s(?:[\w-]+\s)?(?:peak|high|low|record|trough)\s(?:of|in)\s"
    r"|than\s(?:in|during|for)\s(?:all|most|the\swhole)\sof\s"
    r"|than\s(?:(?:it|they|he|she|we)\s(?:did|was|were|had)|(?:was|were|had\sbeen)\s\w+)\s(?:in|on|at|for|during)\s"
    r"|since\s(?:[\w-]+\s){0,2}(?:record(?:s|ing|-keeping)?|data|figures|series|count(?:s|ing)?|measur(?:ements?|ing)|monitoring|surveys?"
    r"|readings|observations|statistics)\s(?:began|begin|started)\s(?:in\s)?"
    r"|since\s(?:[\w-]+\s){1,3}(?:began|started)\s(?:counting|recording|measuring|tracking|collecting|publishing|keeping|to\s[a-z]+)"
    r"\s(?:[a-z]+\s){0,3}(?:in\s)?"
    r"|than\s(?:in|at|for)\s(?:the|our|its|their)\s(?:[\w-]+\s){1,3}(?:in|of)\s|than\s(?:in|during)\s(?:an?|the|its|our|their)\s[a-z-]+\s"
    r"|(?:from|than|on|over|above|below|against)\s(?:its|their)\s)$",
)
_RELATIVE_BASE = regex(rf"{_BASE.pattern}|\bon(?:\sthe\ssame\s(?!(?:day|date)\s)\w+)?\s$")  # up 6 % on the year before
# The lowest since 2021, the most for any first half since 2020, more than in any year since 2020.
_SINCE = Form(
    "since",
    r"(?i)\b(?:(?:\w+est|worst|best|most|least|first(?:\stime)?)(?:(?:\sfor)?(?:\s[\w-]+){1,4})?|than\s(?:\w+\s)?any(?:\s[\w-]+){1,3})"
    r"\ssince(?:\s(?:the\s)?)?$",
)
_WHEN = regex(r"(?i)\b(?:in|during|throughout|of)\s$")
_LEVEL = regex(r"\s(?:levels?|figures?|baselines?|averages?|totals?|values?|peaks?)\b")
_NUMBER_BEFORE = regex(
    r"(?i)(?:\b(?:more|less|fewer|greater|higher|lower)\sthan|\b(?:over|above|under|below|nearly|almost|about|"
    r"around|some|roughly"
    r"|approximately|at\sleast|at\smost|up\sto|exceed(?:s|ed|ing)?|only|just|total(?:l?ed|l?ing)?|were|are|has|"
    r"have|had|with|employs?|employed|employing|another|further|additional))\s$"
)
_LIMIT_BEFORE = regex(r"(?i)\b(?:than|over|above|under|below|at\sleast|at\smost|up\sto)\s$")
_COUNTED = regex(
    r"\s(?:[a-z-]+\s)?(?:people|persons|men|women|children|staff|km|MW|GW|kWh|MWh|GWh|TWh|[a-z-]+[a-rt-z]s|"
    rf"{'|'.join(SCALES)})\b"
)
_NOT_COUNTED = regex(r"(?i)\b(?:in|by|of|since|from|until|to|for|during|the|its|than|before|after|a)\s$")


def times(text: str, start: int = 0, end: int | None = None, day: date | None = None) -> list[Time]:
    """Return the times that a text names between two code points, in order and without overlaps.

    `day` is the day of the text, from which "last year" and "in March" count; without it, they have no period.
    """
    end = len(text) if end is None else end
    found: list[Time] = []
    if _ANY.search(text, start, end):
        of_works = {work.year for work in works(text, start, end)}
        for match, give in _FORMS.matches(text, start, end):
            first, last = match.span()
            if any(time.start < last and first < time.end for time in found):
                continue
            if _counts(text, match) or _is_number_of_a_text(match):
                continue
            period = read(partial(give, match, None))
            if period is None and give in _OR_NONE:
                continue
            first, period = _opened(text, start, (first, last), period)
            is_apart = _is_apart(text, start, (first, last), period) or _is_of_a_text(text, start, first, period)
            is_apart = is_apart or first in of_works
            found.append(_in_aside(text, start, Time(first, last, period, is_apart)))
    if day:
        found = _dated(text, start, end, day, found)
    found = _composed(text, start, found)
    if day:
        found = [_lasting(text, time, day) for time in found]
    found += [time for time in _relative(text, start, end) if not any(_meet(time, other) for other in found)]
    return sorted(
        [*found, *_elliptic(text, start, end, found, day), *(_next_alone(text, start, end, day) if day else ())]
    )


def _composed(text: str, start: int, found: list[Time]) -> list[Time]:
    """Return the times of a sentence, with those that some of them form in the place of these."""
    named = [NamedTime(time.start, time.end, time.period) for time in sorted(found) if time.period]
    spans = []
    for one in composed(text, start, named):
        first, period = _opened(text, start, (one.start, one.end), one.period)
        is_apart = _is_apart(text, start, (first, one.end), period)
        spans.append(_in_aside(text, start, Time(first, one.end, period, is_apart)))
    return [*(time for time in found if not any(_meet(time, span) for span in spans)), *spans]


def _is_apart(text: str, start: int, time: tuple[int, int], period: Period | None) -> bool:
    """Return whether a time is not that of the figures of its sentence: the lowest since 2012, a 2012 contract."""
    first, last = time
    return (
        _is_date_or_base(text, start, first, last, period)
        or _is_level(text, first, last)
        or any(_SINCE.search(text, max(start, first - _BEFORE_A_BASE), end) for end in (first, first + 5))
        or _is_of_a_thing(text, first, last)
    )


def _opened(text: str, start: int, time: tuple[int, int], period: Period | None) -> tuple[int, Period | None]:
    """Return where a time begins, with "since" before it, and its period, then as all that follows it."""
    first = time[0]
    if since := _SINCE_IT.search(text, max(start, first - _LONGEST_SINCE), first):
        first = since.start()
    is_since = text[first : first + 5].lower() == "since"
    if not is_since or period is None or period.last is None:
        return first, period
    if period.text.startswith("FY"):
        return first, parse_period(f"{period.first.year}..")
    begin = period.text.partition("..")[0]
    if _ITS_END.match(text, *time):  # since the end of June
        after = period.last + ONE_DAY
        begin = f"{after:%Y}" if after.month == 1 else f"{after:%Y-%m}"
    elif _ITS_START.match(text, *time):  # since the start of June
        begin = begin.removesuffix("-01")
    return first, parse_period(f"{begin}..")


_SINCE_IT = regex(r"(?i)\bsince\s(?:the\s)?\Z")
_LONGEST_SINCE = 10  # characters
_ITS_START = regex(r"(?i)(?:since\s)?(?:the\s)?(?:start|beginning|turn)\b")
_ITS_END = regex(r"(?i)(?:the\s)?(?:end|close)\b|year-end")


def _elliptic(text: str, start: int, end: int, found: list[Time], day: date | None) -> Iterator[Time]:
    """Yield the quarters and halves whose unit is left out: 4 % in the second half, and 3 % in the first."""
    for match in _NTH_ALONE.finditer(text, start, end):
        before = [time for time in found if time.end <= match.start() and time.period]
        form = _OF_A_PART.fullmatch(before[-1].period.text) if before and before[-1].period else None
        if form is None:
            continue
        part = f"{form[2]}{QUARTERS[match[1].lower()]}"
        period = read(partial("{}-{}".format, form[1], part))
        is_to_come = period is not None and day is not None and period.last is not None and period.last >= day
        if is_to_come:  # 2 % in the fourth quarter, 3 % in the first
            period = read(partial("{}-{}".format, int(form[1]) - 1, part))
        if period:
            before_it = text[max(start, match.start() - _BEFORE_A_BASE) : match.start(1)].removesuffix("the ")
            yield Time(match.start(), match.end(), period, is_apart=_BASE.search(before_it) is not None)


_NTH_ALONE = Form(
    " ".join(QUARTERS),
    rf"(?i)\b(?:in|from|than|for|during)\sthe\s({'|'.join(QUARTERS)})(?=[,.;)]|\Z|\sand\b|\s\d[\d.,]*(?:[.;]|\Z))",
)
_OF_A_PART = regex(r"(\d{4})-([QH])\d")


def _next_alone(text: str, start: int, end: int, day: date) -> Iterator[Time]:
    """Yield the years whose unit is left out behind "this year": 80 shops this year and 120 next; 30 last."""
    for match in _NEXT_ALONE.finditer(text, start, end):
        if _THIS_YEAR.search(text, start, match.start()):
            period = parse_period(day.year + (1 if match[1] == "next" else -1))
            yield Time(match.start(1), match.end(1), period, is_apart=False)


_NEXT_ALONE = Form("next last", r"\d(?:\s?%|\s[a-z]+){0,2}\s(?:in\sthe\s)?(next|last)(?=[,.;)]|\Z)")
_THIS_YEAR = regex(r"(?i)\bthis\syear\b[^;:]{0,100}\Z")


def _in_aside(text: str, start: int, time: Time) -> Time:
    """Return a time of a sentence, with the span of the aside that it may be in: ", founded in 1998,"."""
    span = None if time.is_apart else aside(text, start, (time.start, time.end))
    return time._replace(is_apart=True, aside=span) if span else time


def _reach(text: str, start: int, end: int, time: Time) -> int:
    """Return up to where months are in the year that a time names: to the next clause if one compares with that year.

    It was 43, compared with 38 in 2021, and in December it was 40.
    """
    is_base = _COMPARED_IN.search(text, start, time.start) is not None
    found = _NEXT_CLAUSE.search(text, time.end, end) if is_base else None
    return found.start() if found else end


_COMPARED_IN = regex(rf"\b(?:{COMPARED}|than|(?:up|down)\sfrom|th(?:ose|at)\sof)\s(?:[^,;:]|,(?=\d))*\Z")
_NEXT_CLAUSE = regex(r";|,\s(?:and|but|while|after)\s")


def _dated(text: str, start: int, end: int, day: date, named: list[Time]) -> list[Time]:
    """Return the times that a text names with those that count from its day."""
    inner = [match.span() for match in _INNER.finditer(text, start, end)]
    years = [
        (
            time.start,
            min(_reach(text, start, end, time), *(last for first, last in inner if first < time.start < last), end),
            _year_of(time.period),
        )
        for time in sorted(named)
        if time.period and time.period.last and not time.is_apart  # since 2020, which may be before any year
    ]
    dated = []
    for first, last, period in relative_times(text, start, end, day, years):
        begin, opened = _opened(text, start, (first, last), period)
        is_apart = _is_date_or_base(text, start, begin, last, opened) or _is_stated(text, start, begin, period)
        dated.append(_in_aside(text, start, Time(begin, last, opened, is_apart)))
    known = [time for time in named if time.period]
    dated = [time for time in dated if not any(_meet(time, one) and not _contains(time, one) for one in known)]
    dated = _in_order(text, sorted(dated))
    return [*dated, *(time for time in named if not any(_hides(one, time) for one in dated))]


def _in_order(text: str, dated: list[Time]) -> list[Time]:
    """Return times with the month in which a change begins in the year of that in which it ends, or before it.

    From 90 in January to 110 in May, in a text of March.
    """
    for n, (one, other) in enumerate(pairwise(dated)):
        if one.period is None or other.period is None or not one.period.first > other.period.first:
            continue
        is_change = _FROM_ONE.search(text, max(0, one.start - _BEFORE_A_BASE), one.start) is not None
        if is_change and _TO_ANOTHER.fullmatch(text, one.end, other.start):
            dated[n] = one._replace(period=shifted(one.period, -LENGTHS["year"]) or one.period)
    return dated


_FROM_ONE = regex(r"\bfrom\s(?:[^\s,;:()]*\d[^,;:()]*|[^,;:()\d]*)\s(?:(?:in|on)\s)?\Z")
_TO_ANOTHER = regex(r"\sto\s(?:[^,;:()]|[,.](?=\d))*")


def _year_of(period: Period) -> int:
    """Return the year of a period for the months that are named after it: the last one, of a fiscal year the first."""
    return period.first.year if period.last is None or period.interpreted else period.last.year


# A part of a sentence whose years are not those of what follows it: stocks, which peaked in 2023, fell to 40 in May.
_INNER = regex(r",\s(?:which|who|whose|where)\b(?:[^,;.]|[.,]\d)*,(?!\d)|\([^()]*\)")


def _contains(one: Time, other: Time) -> bool:
    """Return whether a time has another in it: between now and 2028."""
    return one.start < other.start and other.end <= one.end


def _hides(one: Time, other: Time) -> bool:
    """Return whether a time that counts from the day of a text takes the place of one that the text names."""
    return _meet(one, other) and (other.period is None or _contains(one, other))


def _lasting(text: str, time: Time, day: date) -> Time:
    """Return a time to come with all that follows it, or all until it: from 1 July, through 2028.

    No text compares anything with what is still to come.
    """
    period, before = time.period, text[max(0, time.start - _LONGEST_BEFORE) : time.start]
    if period is None or period.first <= day:
        return time
    is_simple = ".." not in period.text and not period.interpreted
    if _FROM.search(before):
        return time._replace(is_apart=False, period=parse_period(f"{period.text}..") if is_simple else period)
    if period.text.isdecimal() and _UNTIL.search(before):
        return time._replace(period=parse_period(f"{day.year}..{period.text}"))
    return time


_LONGEST_BEFORE = 10  # characters
_FROM = regex(r"(?i)\bfrom\s(?:the\s)?\Z")
_UNTIL = regex(r"(?i)\b(?:through|until|till)\s\Z")


def _is_date_or_base(text: str, start: int, first: int, last: int, period: Period | None) -> bool:
    """Return whether a time is the date of the report, or a base of comparison."""
    is_day = period is None or period.first == period.last
    if is_day and _is_dateline(text, start, first, last):
        return True
    last_day = period.last if period else None
    is_span = period is not None and (last_day is None or (last_day - period.first).days >= _FEWEST_OF_A_MONTH)
    before = text[max(start, first - _BEFORE_A_BASE) : first]
    if found := _BASE.search(before):
        is_in = (
            _OF_DATA.search(before) is not None
            or _DATES_FROM.search(before) is not None
            or (before.endswith(", from ") and text.startswith(",", last))
            # over the years 2019 to 2023
            or (period is not None and ".." in period.text and found[0].lower().startswith("over"))
        )
        if not is_in:
            return True
    if not is_span or _ON.search(before) is None:
        return False
    is_owner = _OWNER.match(text, last) is not None and _ROSE.search(text, start, first) is None
    return not is_owner


# The latest data, from 2022, put it at 40 %.
_OF_DATA = regex(
    r"\b(?:data|figures|surveys?|samples?|readings|estimates?|statistics|records|census|results),?\sfrom\s\Z"
)
_DATES_FROM = regex(r"\bdat(?:es|ed|ing)\s(?:back\s)?from\s\Z")  # a record of 40 that dated from 2013
_FEWEST_OF_A_MONTH = 27  # days after the first
# A fall of 12 % on the first quarter of 2024, or on the same period of 2024.
# But not a bonus on last year's crop.
_OWNER = regex(r"['’]s?\s[a-z]")
_ROSE = regex(
    r"%|\b(?:per\scent|percent|up|down|rose|fell|grew|(?:ris|fall|gain|grow|increas|decreas|improv)[a-z]+|more|less|fewer)\b"
)
_ON = regex(r"(?i)\bon\s(?:the\s(?:same\s(?!(?:day|date|weekend)\b)\w+\s(?:(?:of|in)\s)?)?)?\Z")


def _is_stated(text: str, start: int, first: int, period: Period | None) -> bool:
    """Return whether a time is that of a statement: said on Friday, set in May; not reported first-half sales."""
    before = text[max(start, first - _BEFORE_A_BASE) : first]
    is_long = period is not None and period.last is not None and (period.last - period.first).days > _LONGEST_OF_SAYING
    is_said = _SAID.search(before) is not None or _RECKONED.search(text, start, first) is not None
    if period is not None and period.first != period.last and _POLLED.search(before):
        is_said = False
    is_set = _SET.search(before) is not None and not text.startswith("for ", first)  # its forecast for the full year
    return is_set or (not is_long and is_said)


_LONGEST_OF_SAYING = 31  # days
_POLLED = regex(r"(?i)\b(?:polls?|surveys?|census|questionnaire)\s\Z")  # according to a poll in May
# Who reckons something: 40 tonnes, the union estimated on Friday, 3 more than before.
_RECKONED = regex(r",\s[^,;:.\d]{1,60}\s(?:estimated|reckoned|calculated|admitted|noted|explained)\s(?:on\s)?\Z")
_SAID = regex(
    rf"(?i)\b(?:heard|learned|learnt|say|saying|added|write|writes|showed|{'|'.join(sorted(STATED))}"
    r"|according|statement|report|(?<!(?-i:\bIn)\sa\s)survey|interview|filing|briefing|conference)\b[^,;:.\d]{0,30}\Z"
    r"|(?<!\bwere\s)(?<!\bwas\s)(?<!\bbeen\s)\breported\s\Z"
)
_SET = regex(
    r"(?i)\b(?:set|agreed|(?<!\bwas\s)(?<!\bwere\s)signed|proposed|promised|forecast|predicted|issued|imposed|introduced|made|given)\s(?:\w+\s)?\Z"
)


def _is_dateline(text: str, start: int, first: int, last: int) -> bool:
    """Return whether a time is the date of the report itself: "PORT ELLEN, 12 March 2024 (PA) - ..."."""
    return _BEFORE_A_REPORT.fullmatch(text, start, first) is not None and _REPORT.match(text, last) is not None


_BEFORE_A_REPORT = regex(r"(?:[A-Z][\w.'’-]*,?\s)*(?:(?<=,\s)|(?<=^)|(?<=\n)|\()")
_REPORT = regex(r"\)?,?(?:\s?\([^()]{1,40}\)|\s?/[^/\n]{1,40}/)?\s*(?:--|[-–—:](?=\s))")


def _is_of_a_thing(text: str, first: int, last: int) -> bool:
    """Return whether a year is an adjective, or a base of comparison: a 2016 contract, up 3 % on 2021."""
    return last - first == _YEAR and _ONE_OF_A_YEAR.search(text, max(0, first - 4), first) is not None


def _is_of_a_text(text: str, start: int, first: int, period: Period | None) -> bool:
    """Return whether a time is that of a statement, a paper or a law, or a day that of data or a newspaper."""
    start = max(start, first - _BEFORE_A_BASE)
    is_day = period is not None and period.first == period.last
    return _OF_A_TEXT.search(text, start, first) is not None or (
        is_day and _OF_DATA_OR_A_PAPER.search(text, start, first) is not None
    )


_OF_DATA_OR_A_PAPER = regex(
    r"\b(?:preliminary|provisional|final|first|initial|revised|flash)\s"
    r"(?:one|counts?|data|figures?|estimates?|releases?|accounts?|results?|report)\s(?:of|from|dated)\s$"
    r"|\b(?:order|slide|chart|letter|report|circular)\s(?:No\.?\s\d+\s)?(?:of|from|dated)\s$"
    r"|\bthe\s(?:[A-Z][\w’'-]+\s)+of\s$"
)
# Words before the time of a statement, a paper or a law: the office said on 3 May 2024, under the Water Act of 1998.
_OF_A_TEXT = regex(
    r"\b(?:said|says|announced|wrote|updated|published|told\s[^,.;:\d]{1,30})\son\s$"
    r"|\b(?:brochure|leaflet|bulletin|newsletter|memo|letter|press\srelease|statement|edition|issue)\s(?:of|from|dated)\s$"
    r"|\b(?:Act|Code|Law|Decree|Directive|Regulation|Ordinance|Treaty|Convention|Constitution|Charter)\s"
    r"(?:(?:[Nn]o\.?\s)?\d[\d/-]*\s)?(?:of\s)?$"
    r"|\b[Uu]nder\s(?:an?|the|its|their)\s(?:[a-z-]+\s)?(?:agreement|accord|treaty|pact|contract|deal|law|act|settlement|decree|ruling"
    r"|directive|rules)\sof\s$"
)
_YEAR = 4  # digits
_ONE_OF_A_YEAR = regex(r"\b(?:[Aa]n?|on)\s$")


def _meet(one: Time, other: Time) -> bool:
    return one.start < other.end and other.start < one.end


def _is_level(text: str, first: int, last: int) -> bool:
    """Return whether a time belongs to a base of comparison: the 2013 average, 1990 levels."""
    is_own = _WHEN.search(text, max(0, first - 10), first)  # in 2013 average pay was
    return is_own is None and _LEVEL.match(text, last) is not None


def _counts(text: str, match: re.Match[str]) -> bool:
    """Return whether a number that looks like a year counts things: "some 2000 schools"."""
    if match.groupdict().get("year") != match[0] or _is_level(text, *match.span()):
        return False
    if _OF_AN_AMOUNT.match(text, match.end()):
        return False  # had 2019 sales of $14 million; not 2000 sales of $14
    before, is_old = max(0, match.start() - 20), int(match[0]) < _USUAL
    if _COUNTED.match(text, match.end()) is None:
        return is_old and _LIMIT_BEFORE.search(text, before, match.start()) is not None  # below 1500
    if _NUMBER_BEFORE.search(text, before, match.start()):
        return True
    is_old = is_old or _OF_A_MEASURE.match(text, match.end()) is not None
    return is_old and _NOT_COUNTED.search(text, before, match.start()) is None


_OF_AN_AMOUNT = regex(
    r"\s(?:sales|revenues|earnings|profits|losses|exports|imports)\sof\s(?:[a-z]+\s){0,2}\S{0,3}\d"
    r"(?:\d*,\d|[\d.]*\s?(?:k|m|bn|thousand|(?:m|b|tr)illion)\b)(?![\d,]*\s(?:each|apiece)\b)"
)
_OF_A_MEASURE = regex(
    r"\s(?:(?:milli|kilo|centi)?(?:gram|met[re]{2}|lit[re]{2})|tonne|hectare|mile|acre|dollar|euro)s\b"
)
_USUAL = 1900
"""The first year that a number of four digits is read as, unless a word before it makes it a count."""


def _relative(text: str, start: int, end: int) -> Iterator[Time]:
    """Yield the times that are relative to another: a year earlier, the end of the previous month, since that May."""
    for match in _RELATIVE.finditer(text, start, end):
        if not _is_time(text, match):
            continue
        first, shift = match.start(), _shift(match)
        if shift and (found := part_before(text, start, first)):
            first, shift = found[0], shift._replace(part=found[1])
        if shift and (since := _SINCE_IT.search(text, max(start, first - _LONGEST_SINCE), first)):
            first, shift = since.start(), shift._replace(is_open=True)
        base = _BASE if match["that"] else _RELATIVE_BASE  # on the same day
        found_base = base.search(text, max(start, first - _BEFORE_A_BASE), first)
        is_span = match["that"] is not None and found_base is not None and found_base[0].lower().startswith("over")
        yield Time(first, match.end(), None, is_apart=found_base is not None and not is_span, shift=shift)


def _is_time(text: str, match: re.Match[str]) -> bool:
    """Return whether what refers to a time is one: in that May, the year before; not "said that May was wet"."""
    first, (word, name) = match.start(), match.group("whole", "itself")
    if (word or "").lower() == "one" or (match["which"] or "").lower() == "last":
        return _OF_A_TIME.search(text, max(0, first - _FARTHEST_UNIT), first) is not None
    is_recurring = (name or "").rstrip(".").lower() in RECURRING
    return (
        not is_recurring
        or _IN_IT.search(text, max(0, first - _LONGEST_IN), first) is not None
        or (_AN_END.match(text, match.end()) is not None)
    )


_LONGEST_IN = 12  # characters
_FARTHEST_UNIT = 60  # characters before what refers to it
_IN_IT = regex(
    r"(?i)(?:(?:\A|[.!?]\s|\b(?:in|of|by|since|until|till|during|over|from|after|before|throughout)\s(?:the\s)?))\Z"
)
_AN_END = regex(_AT_AN_END)
_OF_A_TIME = regex(rf"(?i)\b(?:{UNIT}|season|vintage|harvest|{'|'.join(SEASONS)})s?\b")


def _shift(match: re.Match[str]) -> Shift | None:
    """Return how far a relative time is from another one in the text; None if it counts from the day of the text."""
    way = (match["way"] or match["side"] or match["which"] or match["adjacent"] or match["that"] or "earlier").lower()
    if way == "ago" or match["vague"]:
        return None
    count = count_of(match["count"] or match["number"] or match["many"] or "one")
    sign = 0 if match["that"] else 1 if way in _LATER or way.endswith(("followed", "follow")) else -1
    unit = match["unit"] or match["named"] or match["whole"] or match["itself"] or match["part"] or "year"
    unit = unit.rstrip(".").lower().replace("date", "day")
    is_whole = match["count"] is None and match["same"] is None
    return Shift(sign * count, "" if unit == "one" else unit, is_whole)


_LATER = frozenset("later after afterwards on hence following next".split())
