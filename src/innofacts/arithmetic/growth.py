"""Growth: from 40 to 55 is an increase of 15, or of 37.5 %, and no doubling."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from innofacts.arithmetic.ends import OTHER_CLAUSE, Ends, ends_in, is_difference
from innofacts.arithmetic.values import (
    PERCENT,
    POINTS,
    Slip,
    Value,
    allows,
    number_text,
    rounded,
    slip_of,
)
from innofacts.english.wording import FALLS, RISES

_NEAR = 28  # characters around a percentage in which its change is named
WORD = re.compile(r"[a-z]+")
_MOST_SHARES = 3  # two ends and one change
_NAMING = frozenset("increase rise growth gain jump surge drop fall decline decrease reduction cut loss".split())


def direction(text: str, value: Value, span: tuple[int, int]) -> int | None:
    """Return 1 if the words next to a value say that something rose, -1 if it fell, 0 if unclear; None for neither."""
    if value.sign:
        return 1 if value.sign == "+" else -1
    near = text[max(span[0], value.start - _NEAR) : min(span[1], value.end + _NEAR)].lower()
    words = set(WORD.findall(near)[1:])  # the first one may be cut
    rises, falls = (
        bool(words & (RISES | {"more", "increase", "gain", "above"})),
        bool(words & (FALLS | {"fewer", "loss", "cut", "below"})),
    )
    if not rises and not falls:
        return 0 if words & _NAMING or "change" in words else None
    return rises - falls


def growth(text: str, span: tuple[int, int], values: Sequence[Value]) -> Iterator[Slip]:
    """Yield the growth that two ends rule out: from 40 to 55, an increase of 20 %."""
    shares = [value for value in values if value.unit]
    if len(shares) > _MOST_SHARES:
        return
    found = [(ends, change) for change in shares for ends in ends_in(text, span, values, change) if change not in ends]
    found = [one for one in found if one[0].first.low > 0 and _is_named(text, one[1], span) and _is_of(text, *one)]
    # Between percentages, what comes first is of something else: sales grew 4.8 %, here 4.0 % compared with 0.7 %.
    found = [one for one in found if not one[0].first.unit or _is_next_to(text, *one)]
    if len({change for _, change in found}) != 1:
        return
    wrong = [slip for ends, change in found for slip in _wrong_change(text, span, ends, change)]
    if len(wrong) == len(found):  # no ends explain the change
        yield wrong[-1]


_AS_RESULT = re.compile(r"(?i)(?:,?\s(?:or|i\.e\.,?|that\sis,?|equal\sto|equivalent\sto)\s(?:by\s)?|\s\()$")


def _is_of(text: str, ends: Ends, change: Value) -> bool:
    """Return whether nothing between a change and two ends says that it is of something else."""
    near, far = sorted(ends)
    if change.end <= near.begin:
        between = text[change.end : near.begin]
    else:
        between = text[far.end : change.begin] if far.end <= change.begin else ""
    return OTHER_CLAUSE.search(between) is None


_FROM = re.compile(r"(?i)[^\d.;:]{,40}\b(?:from|to)\s")


def _is_next_to(text: str, ends: Ends, change: Value) -> bool:
    """Return whether a change follows its ends, or comes right before them: by 6 points, from 49 % to 43 %."""
    return change.start > max(ends).start or _FROM.fullmatch(text, change.end, min(ends).start) is not None


_OF_A_WHOLE = re.compile(r"\sof\s")  # 18 % of sales
_A_YEAR = re.compile(r"(?i)\s(?:a|per|each|every)\s(?:year|month|week|quarter|annum)\b(?!\s(?:earlier|before|ago))")
_YEARLY = re.compile(r"(?i)\b(?:annual(?:ly|ised|ized)?|yearly|compound|on\saverage)\b")


def _is_named(text: str, change: Value, span: tuple[int, int]) -> bool:
    """Return whether the words next to a percentage say that it is a change."""
    near = (max(span[0], change.begin - _NEAR), min(span[1], change.end + _NEAR))
    if _OF_A_WHOLE.match(text, change.end) or _A_YEAR.match(text, change.end) or _YEARLY.search(text, *near):
        return False
    is_result = _AS_RESULT.search(text, max(span[0], change.begin - _NEAR), change.begin) is not None
    return is_result or direction(text, change, span) is not None


def _wrong_change(text: str, span: tuple[int, int], ends: Ends, change: Value) -> Iterator[Slip]:
    first, last = ends
    low, high = (last.low / first.high - 1) * 100, (last.high / first.low - 1) * 100
    exact = (last.number / first.number - 1) * 100
    if first.unit == change.unit == POINTS or (first.unit == PERCENT and change.unit == POINTS):
        low, high, exact = last.low - first.high, last.high - first.low, last.number - first.number
    sizes = (Decimal(0) if low <= 0 <= high else min(abs(low), abs(high)), max(abs(low), abs(high)))
    unit = " points" if change.unit == POINTS else " %"
    sign = "+" if low > 0 else ""
    told = f"from {first.text} to {last.text} is {sign}{rounded(exact, low, high)}{unit}"
    said = direction(text, change, span)
    if not allows(change, *sizes):
        difference = (last.low - first.high, last.high - first.low)
        sizes = (min(map(abs, difference)), max(map(abs, difference)))
        if first.unit == PERCENT == change.unit and allows(change, *sizes):
            told = f"from {first.text} to {last.text} is {number_text(change.number)} percentage points, not percent"
        yield slip_of(change, told)
    elif said and not low <= 0 <= high and (said > 0) != (low > 0):
        yield slip_of(change, told)


_STOP = re.compile(r"[.;:•]\s")


def difference(text: str, span: tuple[int, int], values: Sequence[Value]) -> Iterator[Slip]:
    """Yield the difference that two ends rule out: from 120 to 150 tonnes, an increase of 40 tonnes."""
    ends = list(ends_in(text, span, values))
    if len(ends) != 1 or ends[0][0].unit:
        return
    ((first, last),) = ends
    low, high = sorted((last.low - first.high, last.high - first.low), key=abs)
    for value in values:
        is_ruled_out = not low <= 0 <= high and not allows(value, abs(low), abs(high))
        is_one = value not in (first, last) and not value.unit and is_ruled_out
        is_near = not _STOP.search(text, last.end, value.start) and not _STOP.search(text, value.end, first.start)
        if is_one and is_near and is_difference(text, span, value):
            less, more = sorted((first, last), key=lambda end: end.number)
            told = f"{more.text} less {less.text} is {rounded(abs(last.number - first.number), low, high)}"
            yield slip_of(value, told)
