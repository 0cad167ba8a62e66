"""Seasons of the year: last winter, the summer of 2003, winter 2023/24."""

import re

from innofacts.english.calendar import SEASONS
from innofacts.patterns import regex
from innofacts.times.span_forms import OF_A_YEAR, Anchor
from innofacts.times.spans import A_YEAR, LENGTHS, SHIFTS
from innofacts.values.periods import Period, parse_period

_YEAR, _QUARTER = LENGTHS["year"], LENGTHS["quarter"]
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
        is_coming = when is not None and when.is_ahead and match["over"]
        is_over = match["just"] or (match["over"] and not is_coming)
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
    r"(?i)(?<!\blast\s)(?<!\bnext\s)fall\sin|\bthe\s(?:last|next)\sfall|\ba\s(?:\w+\s)?fall|(?<!\bthe\s)\bfall\sof"
    r"|\bthis\sfall\s(?:of|was|to)"
)
