"""Times that a text names with their year: days, months, quarters, halves, decades, spans of years."""

import re

from innofacts.english.calendar import FEASTS
from innofacts.english.numerals import PARTS, SCALES, YEAR
from innofacts.forms import Forms
from innofacts.patterns import regex
from innofacts.times.apart import is_level
from innofacts.times.fiscal_forms import FISCAL_FROM
from innofacts.times.seasons import OF_SEASON, of_season
from innofacts.times.span_forms import (
    BETWEEN,
    FROM_PART_TO_PART,
    LISTED,
    NTH_WEEKDAY,
    PARTS_TOGETHER,
    TO_AN_END,
    Anchor,
    Give,
    between_two,
    from_part_to_part,
    nth_weekday,
    of_listed,
    of_parts_together,
    to_an_end,
)
from innofacts.times.spans import (
    A_YEAR,
    DASH,
    FEAST_SIGNS,
    MONTH,
    MONTH_SIGNS,
    NO_MEASURE,
    NTH,
    NUMBERED_SIGNS,
    UNIT_SIGNS,
    day_of_feast,
    fiscal_year,
    last_day,
    number_of,
)
from innofacts.values.periods import Period

_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_NO_MORE = r"(?!3[2-9]|[4-9]\d)"  # in June 96 boats sailed
_AND = r"(?: (?:and|to|or)|\s?[-–])\s?"
_CENTURY = 20  # of "FY26"
_TWO_DIGITS = 2
_MONTHS_OF_A_YEAR = 12
_FISCAL = "FY|fiscal(?: year)?|financial year"


def _day_first(match: re.Match[str], _: Anchor | None) -> str:
    day, month, year = re.sub(r"\D", "", match["day"]), match["month"], match["year"]
    return f"{year}-{number_of(month):02}-{int(day):02}" if year else ""


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


def _numbered(match: re.Match[str], _: Anchor | None) -> str | Period:
    """Return a quarter or half by its number, perhaps of a fiscal year: Q3 2022, 1H25, the second quarter of FY25.

    Its months may be told in brackets: Quarter 1 (January to March) 2024.
    """
    if match["nth"]:
        letter = "Q" if match["unit"].lower() == "quarter" else "H"
        number = PARTS[match["nth"].lower()]
        number = min(number, len("H1")) if letter == "H" else number
    else:
        letter, number = (match["letter"] or match["behind"])[0].upper(), int(match["number"] or match["before"])
    year = int((match["year"] or match["short"])[-2:]) + int((match["year"] or "")[:-2] or _CENTURY) * 100
    if match["next"] and int(match["next"]) == (year + 1) % 100:
        return fiscal_year(year, f"{letter}{number}")  # the second quarter of 2024/25
    return fiscal_year(year - 1, f"{letter}{number}") if match["fiscal"] or match["fy"] else f"{year}-{letter}{number}"


def _two_years(match: re.Match[str], _: Anchor | None) -> str | Period:
    """Return a year that begins in one year of the calendar and ends in the next, whenever that is, or more years."""
    first, last = int(match["year"]), int(match["year"][: 4 - len(match["after"])] + match["after"])
    is_one = last in (first + 1, first - 99)
    if not is_one or _is_lasting(match):
        return f"{first}..{first + 1 if is_one else last}"
    return fiscal_year(first)


def _is_lasting(match: re.Match[str]) -> bool:
    """Return whether two years are those through which something went on: the 2022-23 outbreak; the drought of 2022-23.

    The 2023/24 season is a year that begins in the one of them.
    """
    text, (start, end) = match.string, match.span()
    return (
        _LASTING.match(text, end) is not None or _LASTED.search(text, max(0, start - _LONGEST_LEAD), start) is not None
    )


_WHAT_LASTS = (
    r"(?:outbreak|epidemic|pandemic|[a-z-]*wave|drought|famine|crisis|war|recession|slump|downturn|floods?|bushfires|strikes?"
    r"|unrest|uprising|siege|eruptions?|shortage|blockade)"
)
_LASTING = regex(rf"(?i)\s(?:[a-z-]+\s)?{_WHAT_LASTS}\b")
_LASTED = regex(rf"(?i)\b{_WHAT_LASTS}\s(?:of|in)\s\Z")
_LONGEST_LEAD = 20  # characters


def is_number_of_a_text(match: re.Match[str]) -> bool:
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
    return fiscal_year(int(first)) if is_fiscal and not _is_lasting(match) else f"{first}..{end}"


def _around(match: re.Match[str], _: Anchor | None) -> str:
    """Return the year that a word is about, or its last day: mid-2023, year-end 2023."""
    return last_day(int(match["year"]), _MONTHS_OF_A_YEAR) if "end" in match["part"].lower() else match["year"]


def _feast(match: re.Match[str], _: Anchor | None) -> str:
    month, day = day_of_feast(match["feast"])
    return f"{match['year']}-{month:02}-{day:02}"


def _decade(match: re.Match[str], _: Anchor | None) -> str:
    return " ".join(filter(None, ((match["part"] or "").lower(), match["decade"] + "s")))


_QUARTER_OR_HALF = (
    r"(?:\b(?:(?P<letter>[QH]|[Qq]uarter )(?P<number>[1-4])|(?P<before>[1-4])(?P<behind>[QH]))"
    rf"|\b(?P<nth>(?i:{NTH}))[ -](?P<unit>(?i:quarter|half)))"
    rf"(?: \({MONTH}(?: to |{DASH}){MONTH}\))?(?: of|,)? ?(?:the )?"
    rf"(?:(?:(?P<fiscal>(?i:{_FISCAL})) ?['’]?)?(?P<year>{A_YEAR})"
    r"(?:[/–-](?P<next>\d\d)(?!\d|[.,]\d|\s?(?:%|per )))?"
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
    ("day", NTH_WEEKDAY, nth_weekday),
    (FEAST_SIGNS, rf"\b(?P<feast>(?i:{'|'.join(FEASTS)})) (?P<year>{A_YEAR})", _feast),
    ("quarter half halv", FROM_PART_TO_PART, from_part_to_part),
    (MONTH_SIGNS,
     rf"(?:{_DAY}{_AND})?(?P<day>{_DAY})(?: of)? (?P<month>{MONTH})(?:,? (?P<year>{A_YEAR}))?", _day_first),
    (
        MONTH_SIGNS,
        rf"(?P<month>{MONTH}) (?P<day>{_NO_MORE}{_DAY})(?:{_AND}{_DAY})?(?!\d|[.,]\d)(?:,? (?P<year>{A_YEAR}))?",
        _day_first,
    ),
    (MONTH_SIGNS, rf"(?P<month>{MONTH}),?(?: of)? (?P<year>{A_YEAR})",
     lambda match, _: f"{match['year']}-{number_of(match['month']):02}"),
    ("-", r"(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)",
     lambda match, _: f"{match['y']}-{int(match['m']):02}-{int(match['d']):02}"),
    ("/ .", r"(?P<one>\d(?<![\d./].)\d?)(?P<sign>[./])(?P<two>\d{1,2})[./](?P<y>\d{4}|\d\d)(?![\d/])", _slashed_day),
    (NUMBERED_SIGNS, r"(?<![\w./-])(?P<year>(?:19|20)\d\d)[ -]?(?P<part>Q[1-4]|H[12])(?!\w)",
     lambda match, _: f"{match['year']}-{match['part']}"),
    ("spring summer autumn fall winter", OF_SEASON, of_season),
    ("/ - –", _YEAR_AND_NEXT, _two_years),
    ("fy fiscal financial", rf"\b(?i:{_FISCAL}) ?(?P<year>{A_YEAR})(?![-–]\d\d)", _fiscal),
    ("fy", r"\bFY ?['’]?(?P<year>\d\d)(?!\d|[.,/]\d)", _fiscal),
    ("- ‐ ‑ – —",
     rf"(?P<first>{YEAR}){DASH}(?P<last>{YEAR}|\d\d)(?!\d|[.,]\d|\w|\s?%){NO_MEASURE}", _range),
    ("from", rf"\b(?i:from) (?P<year>{A_YEAR}) (?i:on|onwards?)\b",
     lambda match, _: f"{match['year']}.."),
    ("0s 0's 0’s", r"\b(?:(?P<part>(?i:early|mid|late))[- ])?(?P<decade>(?:1[5-9]|20)\d0)['’]?s\b", _decade),
    ("", rf"(?<![\w.,/:$€£¥-])(?P<year>{A_YEAR})(?!\s?(?:%|per cent|percent)|[-–/]\d| \d{{3}} \d{{3}})",
     lambda match, _: match["year"]),
)  # fmt: skip
# Forms that name no time if they give no period; of others, the day of the text may say which is meant.
OR_NONE = (to_an_end, between_two, of_listed, nth_weekday, from_part_to_part, of_parts_together, of_season)
FORMS = Forms([(signs, pattern.replace(" ", r"\s"), give) for signs, pattern, give in _ROWS])
ANY = regex(  # to look at the first character is twice as quick as to try all forms at each
    rf"(?=[\dA-Z])(?:\d{{4}}|\d[QH]|[QH]\d|FY|\d[\d./]+\d|\d(?:st|nd|rd|th)?(?:\sof)?\s{MONTH}|{MONTH}\s\d)"
)
_NUMBER_BEFORE = regex(
    r"(?i)(?:\b(?:more|less|fewer|greater|higher|lower)\sthan|\b(?:over|above|under|below|nearly|almost|about|"
    r"around|some|roughly"
    r"|approximately|at\sleast|at\smost|up\sto|exceed(?:s|ed|ing)?|only|just|total(?:l?ed|l?ing)?|were|are|has|"
    r"have|had|with|employs?|employed|employing|another|further|additional))\s$"
)
_COUNTED = regex(
    r"\s(?:[a-z-]+\s)?(?:people|persons|men|women|children|staff|km|MW|GW|kWh|MWh|GWh|TWh|[a-z-]+[a-rt-z]s|"
    rf"{'|'.join(SCALES)})\b"
)


def counts(text: str, match: re.Match[str]) -> bool:
    """Return whether a number that looks like a year counts things: "some 2000 schools"."""
    if match.groupdict().get("year") != match[0] or is_level(text, *match.span()):
        return False
    if _OF_AN_AMOUNT.match(text, match.end()):
        return False  # had 2019 sales of $14 million; not 2000 sales of $14
    before, is_old = max(0, match.start() - _LONGEST_BEFORE), int(match[0]) < _USUAL
    if _COUNTED.match(text, match.end()) is None:
        return is_old and _LIMIT_BEFORE.search(text, before, match.start()) is not None  # below 1500
    if _NUMBER_BEFORE.search(text, before, match.start()):
        return True
    is_number = is_old or _OF_A_MEASURE.match(text, match.end()) is not None
    return is_number and _NOT_COUNTED.search(text, before, match.start()) is None


_LONGEST_BEFORE = 20  # characters
_LIMIT_BEFORE = regex(r"(?i)\b(?:than|over|above|under|below|at\sleast|at\smost|up\sto)\s$")
_NOT_COUNTED = regex(r"(?i)\b(?:in|by|of|since|from|until|to|for|during|the|its|than|before|after|a)\s$")
_OF_AN_AMOUNT = regex(
    r"\s(?:sales|revenues|earnings|profits|losses|exports|imports)\sof\s(?:[a-z]+\s){0,2}\S{0,3}\d"
    r"(?:\d*,\d|[\d.]*\s?(?:k|m|bn|thousand|(?:m|b|tr)illion)\b)(?![\d,]*\s(?:each|apiece)\b)"
)
_OF_A_MEASURE = regex(
    r"\s(?:(?:milli|kilo|centi)?(?:gram|met[re]{2}|lit[re]{2})|tonne|hectare|mile|acre|dollar|euro)s\b"
)
_USUAL = 1900
"""The first year that a number of four digits is read as, unless a word before it makes it a count."""
