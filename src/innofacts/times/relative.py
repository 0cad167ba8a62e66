"""Times that count from the day of a text: last year, in March, on Friday, two years ago, over the past decade."""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from functools import partial

from innofacts.english.calendar import DAY_WORDS, FEASTS, MONTHS, SEASONS, WEEKDAYS
from innofacts.english.inflection import is_past
from innofacts.english.numerals import PARTS, QUARTERS
from innofacts.english.speakers import STATED
from innofacts.english.wording import FALLS, RISES, TRANSITIVE_CHANGES
from innofacts.forms import Forms
from innofacts.patterns import not_behind, regex
from innofacts.times.ahead import is_ahead, telling_verbs
from innofacts.times.fiscal import counts_in_fiscal_years, end_of_fiscal_years
from innofacts.times.fiscal_forms import (
    FISCAL_FROM,
    FISCAL_YEARS,
    FULL_YEAR,
    fiscal_year_from,
    full_year,
    shifted_fiscal_year,
)
from innofacts.times.play import season_of_play, season_over_on, seasons_ago
from innofacts.times.seasons import OF_SEASON, of_season
from innofacts.times.span_forms import (
    BETWEEN,
    FROM_PART_TO_PART,
    LISTED,
    NOT_ITS_OWN,
    NTH_WEEKDAY,
    OF_A_YEAR,
    PART_OF_COUNTED,
    TO_AN_END,
    Anchor,
    between_two,
    from_part_to_part,
    nth_weekday,
    of_listed,
    part_of_counted,
    to_an_end,
    year_of_a_day,
)
from innofacts.times.spans import (
    COUNT,
    DAYS_OF,
    FEAST_SIGNS,
    LENGTHS,
    MONTH,
    MONTH_SIGNS,
    NUMBERED_SIGNS,
    SHIFTS,
    UNIT,
    UNIT_SIGNS,
    between,
    count_of,
    day_of_feast,
    first_of,
    fiscal_year,
    last_day,
    month_of,
    number_of,
    read,
    span,
    unit_of,
)
from innofacts.values.periods import ONE_DAY, Period, parse_period

_YEAR, _HALF, _QUARTER = (LENGTHS[unit] for unit in ("year", "half", "quarter"))  # in months
_WEEK = DAYS_OF["week"]


def _day_of_a_month(match: re.Match[str], when: Anchor) -> str:
    month = number_of(match["month"])
    return f"{year_of_a_day(match, month, when)}-{month:02}-{int(match['day'] or match['after']):02}"


def _month(match: re.Match[str], when: Anchor) -> str:
    month, word = number_of(match["month"]), match["word"].lower() if match["word"] else ""
    year = when.year_of(month, match["shift"])
    if word in ("last", "next", "this") and not match["shift"]:
        year = when.day.year if word == "this" else when._replace(is_ahead=word == "next", year=0).year_of(month)
        year += {"last": -1, "next": 1, "this": 0}[word] * (month == when.day.month)  # last May, in a text of May
    return last_day(year, month) if word == "end" else f"{year}-{month:02}"


def _closed_month(match: re.Match[str], when: Anchor) -> str:
    """Return the last day of a month with which something ended it: ended June with 40 ships."""
    month = number_of(match["month"])
    return last_day(when.year_of(month), month)


def _from_a_month(match: re.Match[str], when: Anchor) -> str:
    """Return a month of the next half year, in which something begins; a month before counts only as a base.

    What rose from a month by so much has it as its base.
    """
    if _HAS_RISEN.search(match.string, max(0, match.start() - _LONGEST_RISE), match.start()):
        return ""
    month = number_of(match["month"])
    ahead = (month - when.day.month) % _YEAR
    is_to_come = 0 < ahead <= _HALF or (when.is_ahead and ahead > 0)
    return f"{when.day.year + (month < when.day.month)}-{month:02}" if is_to_come else ""


_LONGEST_RISE = 100  # characters
_ROSE = "|".join(sorted(word for word in (RISES | FALLS) - TRANSITIVE_CHANGES if is_past(word)))
_HAS_RISEN = regex(
    rf"\b(?:{_ROSE})\s(?:by\s)?(?:(?!\b(?:will|to)\b)[^;:.]|\.(?=\d))*\d\s?(?:%|per\scent|percent)\s[Ff]rom\s\Z"
)


def _nth(match: re.Match[str], when: Anchor) -> str:
    length = LENGTHS[match["unit"].lower()]
    month = PARTS[match["nth"].lower()] * length
    return span(_year_of_a_part(match, month, when), month, length) if month <= _YEAR else ""


def _year_of_a_part(match: re.Match[str], month: int, when: Anchor) -> int:
    """Return the year of a quarter or half that ends with a month: of the last one that is over, or nearly so."""
    shift = match.groupdict().get("shift")
    is_left = month == when.day.month and when.day.day < _NEARLY_OVER and not (when.year or when.is_ahead or shift)
    return when.year_of(month, shift) - is_left


_NEARLY_OVER = 20  # the day of the last month


def _numbered(match: re.Match[str], when: Anchor) -> str:
    length = _QUARTER if (match["letter"] or match["behind"])[0] == "Q" else _HALF
    month = int(match["number"] or match["before"]) * length
    return span(_year_of_a_part(match, month, when), month, length) if month <= _YEAR else ""


def _quarter_to(match: re.Match[str], when: Anchor) -> str:
    month = number_of(match["month"])
    return span(when.year_of(month, match["shift"]), month, _QUARTER)


def _whole(match: re.Match[str], when: Anchor) -> str:
    by, unit = SHIFTS[match["shift"].lower()], match["unit"].lower()
    whole = unit_of(when.day, unit, by)
    if match["part"] is None or unit != "week" or by:
        return whole
    return between(when.day - timedelta(days=when.day.weekday()), when.day)  # earlier this week


def _two_years(match: re.Match[str], when: Anchor) -> str:
    first = when.day.year + SHIFTS[match["shift"].lower()]
    return f"{first}..{first + 1}"


def _just_ended(match: re.Match[str], when: Anchor) -> Period | str:
    """Return the school year, fiscal year or season that has just ended: the school year that ended on Friday."""
    if match["kind"] is None:
        return season_over_on(when.day, match.string) or ""
    return fiscal_year((when.day - timedelta(days=_NEARLY_A_YEAR)).year)


_NEARLY_A_YEAR = 350  # days
_THAT_ENDED = (
    rf"(?i)\b(?:the|its|their)\s(?:(?P<kind>{'|'.join(FISCAL_YEARS)})\syear|season)"
    r"\s(?:(?:that|which)\s(?:has\s)?(?:just\s)?|just\s)ended\s"
    rf"(?:(?:on\s)?(?:last\s)?(?-i:{'|'.join(name.title() for name in WEEKDAYS)})|yesterday|today|last\s(?:week|month))"
    r"\b"
)


def _weekday(match: re.Match[str], when: Anchor) -> str:
    """Return the last such day, which may be the day of the text, or the next one in a sentence on the future."""
    word = (match["word"] or "").lower()
    back = (when.day.weekday() - WEEKDAYS.index(match["weekday"].lower())) % _WEEK
    if word == "next" or (when.is_ahead and word not in ("last", "since")):
        back -= _WEEK
    elif word == "last":
        back = back or _WEEK
    return str(when.day - timedelta(days=back))


def _weekend(match: re.Match[str], when: Anchor) -> str:
    """Return the last weekend, or that of the days of the text, or the next one in a sentence on the future."""
    word, weekday = match["word"].lower(), when.day.weekday()
    is_on = weekday >= WEEKDAYS.index("saturday")
    weeks = 1 if word == "next" or (when.is_ahead and word != "last" and not is_on) else -(word == "last" and is_on)
    first = when.day + timedelta(days=weeks * _WEEK - (weekday + 2) % _WEEK)
    return between(first, first + ONE_DAY)


def _feast(match: re.Match[str], when: Anchor) -> str:
    """Return the last such day, or the next one in a sentence on the future, or the nearest."""
    word = (match["word"] or "").lower()
    if not word and match["feast"].lower() == "christmas":
        return ""  # a Christmas market
    days = [date(when.day.year + by, *day_of_feast(match["feast"])) for by in (-1, 0, 1)]
    if word == "this":
        return str(min(days, key=lambda day: abs(day - when.day)))
    if word == "next" or (when.is_ahead and word != "last"):
        return str(next(day for day in days if day >= when.day))
    return str(max(day for day in days if day <= when.day))


def _around_a_feast(match: re.Match[str], when: Anchor) -> str:
    """Return the day of the week, or the week, right before a feast or after it: the Saturday before Christmas."""
    month, day = day_of_feast(match["feast"])
    feasts = [date(when.day.year + by, month, day) for by in (-1, 0, 1)]
    is_over = [one <= when.day for one in feasts]
    feast = feasts[is_over.index(False) if when.is_ahead else sum(is_over) - 1]
    way = 1 if match["way"].lower() == "after" else -1
    if match["what"].lower() == "week":
        return between(*sorted((feast + timedelta(days=way), feast + timedelta(days=way * _WEEK))))
    days = (WEEKDAYS.index(match["what"].lower()) - feast.weekday()) * way % _WEEK or _WEEK
    return str(feast + timedelta(days=way * days))


def _to_a_weekday(match: re.Match[str], when: Anchor) -> str:
    """Return the days or weeks that a day of the week ends: the week to Sunday, the seven days to Thursday."""
    back = (when.day.weekday() - WEEKDAYS.index(match["weekday"].lower())) % _WEEK
    last = when.day - timedelta(days=back)
    days = DAYS_OF[(match["units"] or match["unit"]).lower().removesuffix("s")] * count_of(match["count"] or "a")
    return between(last - timedelta(days=days - 1), last)


def _day_word(match: re.Match[str], when: Anchor) -> str:
    by = next(by for name, by in DAY_WORDS.items() if re.fullmatch(name, match["word"], re.IGNORECASE))
    return str(when.day + timedelta(days=by))


def _new_year(_: re.Match[str], when: Anchor) -> str:
    """Return the next year in a text of the second half of one; empty for what then was so: the fair had 40 guests."""
    is_next = when.day.month > _HALF
    return str(when.day.year + is_next) if when.is_ahead or not is_next else ""


def _of_this_one(match: re.Match[str], when: Anchor) -> str:
    """Return a half of the year of the text, behind last year: 40 last year, and 9 in the first half of this one."""
    if not _LAST_YEAR.search(match.string, max(0, match.start() - _FARTHEST_YEAR), match.start()):
        return ""
    return f"{when.day.year}-{match['unit'][0].upper()}{QUARTERS[match['nth'].lower()]}"


_LAST_YEAR = regex(r"(?i)\blast\syear\b[^;:.!?\n]*\Z")
_FARTHEST_YEAR = 150  # characters


def _months_at_an_end(match: re.Match[str], when: Anchor) -> str:
    """Return the first or the last months of a year: the opening two months, the final three months."""
    months = count_of(match["count"])
    month = months if match["edge"].lower() in _OPENING else _YEAR
    return span(when.year_of(month), month, months) if months <= _YEAR else ""


_OPENING = ("first", "opening")


def _just_over(match: re.Match[str], when: Anchor) -> str:
    return unit_of(when.day, match["unit"].lower(), -1)


def _until_now(match: re.Match[str], when: Anchor) -> str:
    """Return the years, months or days up to the day of the text, or from it: over the past five years."""
    unit, way, number = match["unit"].lower(), match["way"].lower(), match["count"]
    if number is None and (unit == "quarter" or (way in ("last", "next") and unit not in ("decade", "century"))):
        return ""
    count = count_of(number or "one") * (1 if way in ("next", "coming") else -1)
    if unit in ("quarter", "half"):  # whole ones
        ends = sorted((parse_period(unit_of(when.day, unit, by)) for by in (count, count // abs(count))), key=str)
        return between(ends[0].first, ends[1].last or ends[1].first)
    if unit in DAYS_OF:
        return between(*sorted((when.day, when.day + timedelta(days=DAYS_OF[unit] * count))))
    if unit == "month" or (unit == "year" and number is None):
        months = sorted((month_of(when.day), month_of(when.day) + count * LENGTHS[unit]))
        return "..".join(f"{first_of(month):%Y-%m}" for month in months)
    return "{}..{}".format(*sorted((when.day.year, when.day.year + count * LENGTHS[unit] // _YEAR)))


def _distant(match: re.Match[str], when: Anchor) -> str:
    """Return the year, month, week or day that is so far from the day of the text: a month ago, in five years' time."""
    unit, count = match["unit"].lower(), count_of(match["count"]) if match["count"] else 1
    if match["ago"] is None and not (match["time"] or when.is_ahead):
        return ""
    by = count if match["ago"] is None else -count
    if unit in ("decade", "century"):
        years = LENGTHS[unit] // _YEAR * by
        part = (match["half"] or "").lower()
        return str(when.day.year + (years // 2 if part.startswith("half") else years // 4 if part else years))
    return "" if match["half"] else unit_of(when.day, unit, by)


_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?(?:\sof)?\s"
_AFTER = r"\s(?!3[2-9]|[4-9]\d)(?P<after>\d{1,2})(?:st|nd|rd|th)?\b(?![.,]?\d)"
_WORD = (
    r"(?P<word>(?i:early(?:\sin)?|late(?:\sin)?|mid|end"
    r"|in|during|since|by|until|till|of|for|last|next|this))[\s-]"
)
_NAMES = "|".join(day.title() for day in WEEKDAYS)
_NTH_DAY = r"\d{1,2}(?:st|nd|rd|th)"
# On Monday; not Good Friday, Monday to Thursday, Monday 3 May, or the Monday of the fair.
_WEEKDAY = (
    rf"{not_behind('Good Black Easter Super Cyber Ash every each a its the The')}\b"
    rf"(?:(?P<word>(?i:on|by|last|next|this|since|until))\s|(?<!day\sto\s)(?<!day\sand\s))(?P<weekday>{_NAMES})\b"
    rf"(?!,?\s(?:the\s)?(?:{_NTH_DAY}|\d{{1,2}}\s(?:of\s)?{MONTH}|{MONTH}\s\d)"
    rf"|\s(?:to|and|or|through)\s(?:{_NAMES})|\s(?:night|morning|evening)s\b|\sof\s(?:(?:the|its|their|an?)\s|{MONTH}))"
)
# Where the name of a month has no preposition: "June was wet", "the June floods"; "May" is also a verb, and a name.
_AS_A_NOUN = (
    rf"(?:(?<=\()(?=\w+\))|(?<=\b[Tt]he\s)|(?:(?<=[.!?]\s)|(?<=\n)|(?<![\s\S]))(?!May\b))(?P<word>)(?P<month>{MONTH})(?P<shift>)"
    r"(?=\s(?!(?:on|of|to|before|after|that|which)\b)[a-z]|\))"
)
_OF_A_SURVEY = (
    rf"(?:(?<=\b[Aa]\s)|(?<=\b[Aa]n\s)|(?<=['’]s\s)|(?<=\bits\s)|(?<=\btheir\s)|(?<=\bour\s))(?P<word>)(?P<month>{MONTH})(?P<shift>)"
    r"(?=\s(?:survey|poll|census|count|sample|questionnaire)\b)"
)
_OF_ITSELF = (
    rf"\b(?P<word>)(?P<month>{MONTH})(?P<shift>)"
    r"(?=\s(?:was|had|alone|saw|brought)\b|,\swhen\b(?!\sasked\b)|['’]s\b|:\s)"
)
# The earlier of two months, in June and April; those in their order are a span.
_IN_A_LATER = "|".join(f"(?<=in {name.title()} and )" for name in MONTHS)
_AFTER_A_LATER = rf"(?:{_IN_A_LATER})(?P<word>)(?P<month>{MONTH})(?P<shift>)(?=[.,;:)]|\Z)"
_NOT_SAID = rf"(?!\s(?:{'|'.join(sorted(STATED))}|reported|called|urged)\b)"
_Row = tuple[str, str, Callable[[re.Match[str], Anchor], str | Period | None]]
_UNTIL_NOW = (
    r"(?i)(?:\b(?:in|over|during|within|for|across)\s)?(?:(?:each|every)\sof\s)?\bthe\s(?P<way>last|past|next|coming)\s"
    rf"(?:(?P<count>{COUNT})\s)?(?P<unit>{UNIT})s?\b(?!\s(?:of|before|to|ended|after)\b)"
)
_WHOLE = (
    r"(?i)\b(?:(?P<part>earlier|later|early|late|mid)(?:\sin)?[\s-])?"
    rf"{NOT_ITS_OWN}(?P<shift>last|this|next|current|coming|past(?=\scalendar))\s(?:calendar\s)?"
    r"(?P<unit>year|half(?=-year)|(?<=current\s)half(?!\scentury)|quarter|month|week|decade|century)(?:(?<=half)-year)?\b(?!\sof\b)"
)
# A year ago, half a century ago, in five years' time, a year from now; in or within two years, of what is to come.
_AGO = (
    rf"(?i)(?:(?P<half>half|(?:a\s)?quarter\sof)\s)?\b(?P<count>an?|{COUNT})\s(?P<unit>{UNIT})s?\s"
    r"(?:(?P<ago>ago)|(?P<time>from\snow))\b"
)
_IN_TIME = (
    rf"(?i)(?<!time\s)(?<!est\s)(?<!most\s)(?<!least\s)\b(?:in|within)\s(?P<count>an?|{COUNT})\s(?P<unit>{UNIT})s?"
    r"(?:['’]s?)?(?!\w)(?P<time>\stime\b)?(?!\s(?:of|to|after|from)\b)(?P<ago>(?!))?(?P<half>(?!))?"
)
_OF_ITS_YEAR = r"\sof\s(?:its|the|their|our|his|her)\s(?:[a-z]+\s)?(?:financial|fiscal|business)\syear\b(?!\s\d)"
_TO_A_WEEKDAY = (
    rf"(?:\b(?i:in|over|during|for|across)\s)?\b[Tt]he\s(?:(?P<count>(?i:{COUNT}))\s(?P<units>days|weeks)|(?P<unit>week|fortnight))\s"
    rf"(?:to|ended|ending)\s(?:on\s)?(?:last\s)?(?P<weekday>{_NAMES})\b"
)
_AROUND_A_FEAST = (
    rf"(?i)\bthe\s(?P<what>week|{'|'.join(WEEKDAYS)})\s(?P<way>before|after)\s(?P<feast>{'|'.join(FEASTS)})\b"
)
# What such times look like, the longer before those that they contain, each with its signs.
_ROWS: tuple[_Row, ...] = (
    ("_now today",
     r"(?i)\b(?:between|from)\s(?:now|today)\s(?:and|to|until|till|through)\s(?:the\send\sof\s)?(?P<year>20\d\d)\b",
     lambda match, when: f"{when.day.year}..{match['year']}"),
    (UNIT_SIGNS, TO_AN_END, to_an_end),
    (MONTH_SIGNS, BETWEEN, between_two),
    (MONTH_SIGNS, LISTED, of_listed),
    ("day", NTH_WEEKDAY, nth_weekday),
    ("day", _TO_A_WEEKDAY, _to_a_weekday),
    (FEAST_SIGNS, _AROUND_A_FEAST, _around_a_feast),
    (FEAST_SIGNS, rf"(?i)\b(?:(?P<word>last|this|next|at|on|by|since)\s)?(?P<feast>{'|'.join(FEASTS)})\b", _feast),
    ("quarter half halv", FROM_PART_TO_PART, from_part_to_part),
    ("year", FISCAL_FROM, fiscal_year_from),
    ("year decade century", PART_OF_COUNTED, part_of_counted),
    ("quarter half", rf"\b(?P<nth>(?i:{'|'.join(QUARTERS)}))[\s-](?P<unit>(?i:quarter|half)){OF_A_YEAR}", _nth),
    ("quarter",
     rf"\b(?P<nth>(?i:{'|'.join(QUARTERS)}|opening|closing))[\s-](?P<calendar>calendar\s)?(?P<unit>(?i:quarter))\b(?P<shift>)",
     _nth),
    ("-half", r"\b(?P<nth>(?i:first|second))-(?P<unit>(?i:half))\b(?P<shift>)", _nth),
    ("half",
     rf"\b(?i:in|for|over|during)\sthe\s(?P<nth>(?i:first|second))\s(?P<unit>(?i:half))\b(?:(?={_OF_ITS_YEAR})|(?!\sof))(?P<shift>)",
     _nth),
    (f"{NUMBERED_SIGNS} quarter",
     rf"\b(?:(?P<letter>[QH]|Quarter\s)(?P<number>[1-4])|(?P<before>[1-4])(?P<behind>[QH]))\b{OF_A_YEAR}?", _numbered),
    ("quarter", rf"\b(?P<month>{MONTH})\s(?i:quarter){OF_A_YEAR}?", _quarter_to),
    (MONTH_SIGNS, rf"\b(?:{_DAY}(?P<month>{MONTH})(?P<after>)){OF_A_YEAR}?", _day_of_a_month),
    (MONTH_SIGNS, rf"\b(?P<day>)(?P<month>{MONTH}){_AFTER}{OF_A_YEAR}?", _day_of_a_month),
    (MONTH_SIGNS, rf"\b(?:{_WORD})?(?P<month>{MONTH}){OF_A_YEAR}", _month),
    (MONTH_SIGNS, rf"\b{_WORD}(?P<month>{MONTH})(?P<shift>)", _month),
    (MONTH_SIGNS, rf"\b(?i:ended|closed|finished)\s(?P<month>{MONTH})(?=\s(?:with|at)\b)", _closed_month),
    (MONTH_SIGNS, _AS_A_NOUN, _month),
    (MONTH_SIGNS, _AFTER_A_LATER, _month),
    (MONTH_SIGNS, _OF_A_SURVEY, _month),
    (MONTH_SIGNS, _OF_ITSELF, _month),
    ("months",
     (rf"(?i)\bthe\s(?P<edge>{'|'.join(_OPENING)}|final|closing)\s(?P<count>{COUNT})\smonths\b"
      r"(?!\s(?:of|after|following|since|before)\b)"), _months_at_an_end),
    ("year", FULL_YEAR, full_year),
    ("just", r"(?i)\bthe\s(?P<unit>half|quarter|month|week)\s(?:that\s)?just\s(?:ended|past|over|gone)\b", _just_over),
    ("ended", _THAT_ENDED, _just_ended),
    (" ".join(WEEKDAYS), _WEEKDAY, _weekday),
    ("weekend", r"(?i)\b(?:(?P<word>at|over|on|during|last|this|next)\s(?:the\s)?)weekend\b", _weekend),
    (MONTH_SIGNS, rf"(?<=\b[Ff]rom\s)(?P<month>{MONTH})(?!\s(?:to|until|through|\d))", _from_a_month),
    (" ".join(SEASONS), OF_SEASON, of_season),
    ("last past next coming", _UNTIL_NOW, _until_now),
    ("today tonight tomorrow yesterday this_ last_night",
     rf"(?i)\b(?P<word>{'|'.join(sorted(DAY_WORDS, key=len, reverse=True))})\b{_NOT_SAID}", _day_word),
    ("new_year", r"\b[Ii]n\sthe\s[Nn]ew\s[Yy]ear\b(?!['’]s)", _new_year),
    ("before_last", r"(?i)\bthe\syear\sbefore\slast\b", lambda _, when: str(when.day.year - 2)),
    ("year_and", r"(?i)\b(?P<shift>last|this)\syear\sand\s(?:next|this)\b", _two_years),
    (" ".join(FISCAL_YEARS),
     rf"(?i)\b(?P<shift>{'|'.join(SHIFTS)})\s(?P<kind>{'|'.join(FISCAL_YEARS)})\syear\b", shifted_fiscal_year),
    ("season campaign",
     rf"(?i)\b(?P<shift>{'|'.join(SHIFTS)})\s(?:season|campaign)\b(?!,?\s(?:19|20)\d\d)", season_of_play),
    ("ago", rf"(?i)\b(?P<count>{COUNT})\sseasons\sago\b", seasons_ago),
    (" ".join(SHIFTS), _WHOLE, _whole),
    ("of_this_one",
     rf"(?i)\bthe\s(?P<nth>{'|'.join(QUARTERS)})\s(?P<unit>half|quarter)\sof\sthis\sone\b(?P<shift>)", _of_this_one),
    ("to_date to-date ytd", r"(?i)\b(?:year[\s-]to[\s-]date\b|(?-i:YTD)\b)", lambda _, when: str(when.day.year)),
    ("ago from_now", _AGO, _distant),
    (UNIT_SIGNS, _IN_TIME, _distant),
)  # fmt: skip
_OF_THE_CALENDAR = (_nth, _of_this_one, _numbered, _months_at_an_end, _just_over, part_of_counted, from_part_to_part)


def _part_of_a_fiscal_year(match: re.Match[str], when: Anchor) -> Period | None:
    """Return the quarter, half or first months of a year whose end the text gives; None if it gives none."""
    group, end = match.groupdict("").get, end_of_fiscal_years(match.string)
    if not end or group("shift") or when.year or group("many") or group("first"):
        return None
    if months := group("count"):
        last = length = count_of(months)
    else:
        letters = {"Q": "quarter", "H": "half"}
        unit = group("unit") or group("part") or letters[group("letter") or match["behind"]]
        length = LENGTHS.get(unit.lower(), 0)
        last = length * int(group("number") or group("before") or PARTS.get(group("nth", "").lower(), 0))
    month = (end + last - 1) % _YEAR + 1
    return read(partial(span, _year_of_a_part(match, month, when), month, length)) if 0 < last <= _YEAR else None


_OF_ITS = regex(_OF_ITS_YEAR)
_FORMS = Forms(_ROWS)


def relative_times(
    text: str, start: int, end: int, day: date, years: Sequence[tuple[int, int, int]]
) -> Iterator[tuple[int, int, Period | None]]:
    """Yield the times between two code points that count from the day of the text, in no order.

    A quarter has no period in a text about a year that is not that of the calendar.

    `years` are the years that the sentence names, each with two offsets: a month between these is in it.
    """
    matches = [*_FORMS.matches(text, start, end)]
    if not matches:
        return
    verbs = telling_verbs(text, start, end)
    found: list[tuple[int, int]] = []
    for match, give in matches:
        first, last = match.span()
        if any(begin < last and first < stop for begin, stop in found):
            continue
        year = next((year for offset, until, year in reversed(years) if offset < first < until), 0)
        when = Anchor(day, year, is_ahead(text, (start, end), (first, last), verbs))
        if period := read(partial(give, match, when)):
            is_named = _OF_ITS.match(text, last) is not None  # the second quarter of which year?
            group = match.groupdict().get
            is_year = give in _OF_THE_CALENDAR and group("whole", "year") == "year" and not group("calendar")
            if is_year and (is_named or counts_in_fiscal_years(text)):
                period = _part_of_a_fiscal_year(match, when)
            found.append((first, last))
            if period or not is_named:
                yield first, last, period
