"""Products and quotients: 36,000 tickets for £1.62 million are £45 a ticket; 16 trams for 215 people hold 3,440."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from innofacts.arithmetic.values import MONEY, Slip, Value, allows, is_limit, rounded, slip_of
from innofacts.english.inflection import singular

_AVERAGE = re.compile(
    rf"(?i)\b(?:average\sof|averaging|averaged|works?\sout\s(?:at|to)|or|equal\sto|equivalent\sto|that\sis|i\.e\.,?)\s{MONEY}$"
)
_PER = re.compile(r"(?i)\s(?:(?:[a-z]+\s){0,2}(?:per|for\s(?:each|every))|an?|each|every)\s(?P<noun>[a-z]+)\b")
_NOUNS = re.compile(r"(?i)(?:\s[a-z]+){1,3}")
_SHARED = re.compile(r"(?i)\b(?:split|shared|divided)\s(?:equally|evenly)\s(?:among|between)\s(?:[a-z]+\s){0,2}$")
_EACH_GETS = re.compile(
    rf"(?i)\beach\s(?:[a-z]+\s){{0,2}}(?:receiv|gett|tak|giv|gain)(?:es?|ing|s|ets)?\s(?:[a-z]+\s)?{MONEY}$"
)
_EACH_OF = re.compile(r"(?i)\beach\sof\s(?:the|its|their|these|those|our)\s$")
_IN_ALL = re.compile(rf"(?i)\b(?:total|combined|overall|aggregate)\s(?:[a-z]+\s)?of\s{MONEY}$")
_THREE = 3  # values: two and their product or quotient


def quotient(text: str, span: tuple[int, int], values: Sequence[Value]) -> Iterator[Slip]:
    """Yield the amount per thing that a total and a number of things rule out: of three values, the last one."""
    if not _are_plain(values):
        return
    total, count, result = values
    before, per = text[span[0] : result.start], _PER.match(text, result.end)
    if per and _AVERAGE.search(before):
        things = [value for value in (total, count) if _counts(text, value, per["noun"])]
        if len(things) != 1:
            return
        total, count = (count, total) if things == [total] else (total, count)
    elif not (_SHARED.search(text, span[0], count.start) and _EACH_GETS.search(before)):
        return
    yield from _ruled_out(result, total.low / count.high, total.high / count.low, _division(total, count))


def product(text: str, span: tuple[int, int], values: Sequence[Value]) -> Iterator[Slip]:
    """Yield the total that a number of things and what each has rule out: of three values, the last one."""
    if not _are_plain(values):
        return
    count, each, result = values
    if _EACH_OF.search(text, span[0], count.start) and _IN_ALL.search(text, each.end, result.start):
        reason = f"{count.text} times {each.text} is {rounded(count.number * each.number, result.low, result.high)}"
        yield from _ruled_out(result, count.low * each.low, count.high * each.high, reason)


def _are_plain(values: Sequence[Value]) -> bool:
    """Return whether there are just three amounts above 0, none of them with an open end."""
    return len(values) == _THREE and all(not one.unit and one.low > 0 and not is_limit(one) for one in values)


def _counts(text: str, value: Value, noun: str) -> bool:
    """Return whether a number counts things with a noun: 36,000 tickets, for "a ticket"."""
    words = _NOUNS.match(text, value.end)
    return words is not None and singular(noun.lower()) in map(singular, words[0].lower().split())


def _division(total: Value, count: Value) -> str:
    low, high = total.low / count.high, total.high / count.low
    return f"{total.text} divided by {count.text} is {rounded(total.number / count.number, low, high)}"


def _ruled_out(result: Value, low: Decimal, high: Decimal, reason: str) -> Iterator[Slip]:
    if not allows(result, low, high):
        yield slip_of(result, reason)
