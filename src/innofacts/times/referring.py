"""Times that refer to another in the text: a year earlier, the two weeks that followed, since that May."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from innofacts.english.calendar import MONTHS
from innofacts.forms import Form
from innofacts.patterns import regex
from innofacts.times.apart import BASE, BASE_OF_A_REFERENCE, BEFORE_A_BASE
from innofacts.times.parts import part_before
from innofacts.times.shifts import OF_PLAY, RECURRING, Shift
from innofacts.times.span_forms import NOT_ITS_OWN
from innofacts.times.spans import COUNT, MONTH, UNIT, UNIT_SIGNS, count_of

# The time to which another time in the text is the key: the two weeks that followed, that autumn, since that May.
_SEASONS = "|".join(name for name in RECURRING if name not in MONTHS)  # not a fall: states that fall short
_NAME = rf"{UNIT}|{_SEASONS}|(?-i:{MONTH})"
_KIND = r"(?:financial|fiscal|calendar|school|academic)\s"
_AT_AN_END = r"(?=[,.;:)]|\Z|\sand\b)"
_AFTER_IT = r"that\sfollowed|which\sfollowed|to\sfollow"
_BEFORE_IT = r"(?:that|which)\spreceded\sit"
_BEFORE = r"before(?!\s(?-i:[A-Z])|\s(?:the|its|an?)\s)"  # and not before the war
_REFERENCES = (
    # Three years earlier, two weeks later.
    (
        rf"(?P<count>an?|{COUNT})\s(?P<unit>{UNIT})s?\s"
        rf"(?P<way>earlier|{_BEFORE}|ago|previously|later|(?:after|afterwards|on|hence){_AT_AN_END})\b"
    ),
    # The previous year, the following two quarters, the last one.
    (
        r"(?:(?:the|that)\s|(?<=[(\[]))(?!next\sone\b)(?P<which>previous|preceding|prior|following|next|last(?=\sone\b))\s"
        rf"(?:(?<!next\s)(?P<number>{COUNT})\s|{_KIND})?(?P<named>{_NAME}|one|{OF_PLAY})s?\b"
    ),
    # The year before, the two weeks that followed.
    (
        rf"the\s(?:(?P<many>{COUNT})\s|{_KIND})?(?P<whole>{_NAME}|one|{OF_PLAY})s?(?:-year)?\s"
        rf"(?P<side>{_BEFORE}|earlier|(?:after|afterwards|later){_AT_AN_END}|{_AFTER_IT}|{_BEFORE_IT})\b"
    ),
    # That year, the same May; but not that year of all years.
    (
        rf"(?P<that>that|the\ssame)\s(?:{_KIND})?(?P<itself>{_NAME}|date)\b"
        r"(?!\s(?:of|in|last|to|from|that|as|when|this|next|before|earlier|since|(?:a|one)\syear)\b)"
    ),
    # Next day, previous-quarter sales.
    (
        r"(?P<adjacent>next|previous|prior)[\s-]"
        r"(?P<part>day|night|morning|evening|(?:year|quarter|month|week)(?=-|\s(?:period|quarter|level|figure)))\b"
    ),
    # Year-earlier profits, the same quarter a year ago.
    (
        r"(?P<same>(?:year-ago|year-earlier)\b|(?:corresponding|comparable|equivalent|same|like)\s\w+\s"
        r"(?:(?:a|one)\syear\s(?:ago|earlier|before)|(?:(?:in|of)\s)?the\s(?:previous|prior|preceding)\syear)\b)"
    ),
    # Last winter, next year.
    (
        rf"{NOT_ITS_OWN}(?P<vague>(?:last|next)\s(?:winter|spring|summer|autumn|season)|last\s(?:year|month|quarter|week)(?!\sof\b)"
        r"|next\syear|the\ssame\smonth)\b"
    ),
)
_REFERRING = Form(
    f"{UNIT_SIGNS} {_SEASONS.replace('|', ' ')} season previous preced prior follow next before after earlier later"
    " that same last",
    rf"(?i)\b(?:{'|'.join(_REFERENCES)})",
)


def since_before(text: str, start: int, first: int) -> int:
    """Return where "since" begins that is right before a time, which then has no end; else where the time does."""
    since = _SINCE.search(text, max(start, first - _LONGEST_SINCE), first)
    return since.start() if since else first


_SINCE = regex(r"(?i)\bsince\s(?:the\s)?\Z")
_LONGEST_SINCE = 10  # characters


class Reference(NamedTuple):
    """Words that refer to a time."""

    start: int
    """Their first code point, with "since" before them."""
    end: int
    """The code point after them."""
    shift: Shift | None
    """How far the time is from one in the text; None if it counts from the day of the text."""
    is_base: bool
    """Whether it is that of what something is compared with."""


def references(text: str, start: int, end: int) -> Iterator[Reference]:
    """Yield what refers to a time in the text: a year earlier, the end of the previous month, that May."""
    for match in _REFERRING.finditer(text, start, end):
        if not _refers_to_a_time(text, match):
            continue
        first, shift = match.start(), _shift(match)
        if shift and (found := part_before(text, start, first)):
            first, shift = found[0], shift._replace(part=found[1])
        if shift and (since := since_before(text, start, first)) < first:
            first, shift = since, shift._replace(is_open=True)
        base = BASE if match["that"] else BASE_OF_A_REFERENCE  # on the same day
        found_base = base.search(text, max(start, first - BEFORE_A_BASE), first)
        is_span = match["that"] is not None and found_base is not None and found_base[0].lower().startswith("over")
        yield Reference(first, match.end(), shift, is_base=found_base is not None and not is_span)


def _refers_to_a_time(text: str, match: re.Match[str]) -> bool:
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
_OF_A_TIME = regex(rf"(?i)\b(?:{UNIT}|season|vintage|harvest|{_SEASONS})s?\b")


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
