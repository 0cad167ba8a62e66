"""The two ends of a change in a sentence: from 40 to 55; 55, up from 40; 40 in 2022 and 55 in 2023."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from innofacts.arithmetic.values import MONEY, YEAR, Value
from innofacts.english.wording import FALLS, NOUNS_OF_CHANGE, RISES

_FILLER = rf"(?:[^\d.;:()]|\(?\b{YEAR}\b\)?)*?"  # words and years
_FROM_BEFORE = re.compile(rf"(?i)\bfrom\s{MONEY}$")
_TO_BEFORE = re.compile(rf"(?i)\bto\s{MONEY}$")
_TO = re.compile(rf"(?i)(?:\s{_FILLER})?\bto\s{MONEY}")
_THAN = r"(?:from|compared\s(?:with|to)|against|versus|vs\.?|on|over)\s(?:(?:the|its|their|about|some)\s)?"
_FROM = re.compile(rf"(?i){_FILLER}\b{_THAN}{MONEY}")
# 55 in 2023, up from 40; 55 (up 37.5 % from 40), once the percentage is left out
_MOVED_FROM = re.compile(
    rf"(?i)(?:[^\d.;:]|{YEAR}\b)*?\b(?:{'|'.join(sorted(RISES | FALLS | {'more', 'change'}))})\b"
    rf"{_FILLER}(?:(?:from|on|over|compared\s(?:with|to)|than)\s(?:the\s)?){MONEY}|"
    rf"{_FILLER}\b(?:above|below)\s(?:the\s|its\s){MONEY}|"
    rf"{_FILLER}\b(?:more|less|fewer|higher|lower|up|down)\s(?:than|from|on)\s(?:(?:[a-z]+|{YEAR})\s){{1,6}}\({MONEY}"
)
_COMPARED = re.compile(rf"(?i){_FILLER},?\s(?:compared\s(?:with|to)|against|versus|vs\.?)\s{MONEY}")
_IN_YEAR = rf"(?:\s[a-z]+){{0,4}}\s(?:in|by|for|during)\s(?P<year>{YEAR})\b"
_LAST_YEAR = r"(?:\s[a-z]+){0,4}\s(?P<old>last\syear|the\syear\sbefore|a\syear\searlier|in\sthe\sprevious\syear)\b"
_THIS_YEAR = r"(?:\s[a-z]+){0,4}\s(?P<new>this\syear)\b"
_DATE = re.compile(rf"(?i){_IN_YEAR}|{_LAST_YEAR}|{_THIS_YEAR}")
_NOUN = re.compile(r"(?i)\s(?!(?:in|by|for|during|last|this|the|a)\b)([a-z]+)")
_BEFORE_IT = re.compile(rf"\s?\((?:in\s)?{YEAR}:\s{MONEY}")  # £18.4 million (2022: £16.1 million)
_AND = re.compile(rf"(?i),?\s(?:and|but|while|to)\b(?:\s[a-z]+){{0,3}}\s?{MONEY}")

OTHER_CLAUSE = re.compile(
    rf"(?i)\b(?:and(?!\s{YEAR}\b)|while|whereas|but|yet|as|although|though|when|because|"
    r"since(?=\s(?:it|he|she|they|we|there)\b))\b|;"
)
"""A pattern of what begins a clause, which may be about something else."""


class Ends(NamedTuple):
    """The earlier and the later end of a change."""

    first: Value
    """The value before the change."""
    last: Value
    """The value after it."""


_DIFFERENCE = re.compile(
    rf"(?i)\b(?:{'|'.join(sorted(NOUNS_OF_CHANGE))}|difference)\sof\s{MONEY}$|\bby\s{MONEY}$|"
    rf"\b(?:up|down|rose|fell|grew|increased|decreased|declined|dropped|climbed)\s{MONEY}$"
)
_MORE_THAN = re.compile(
    r"(?i)\s(?!for\s|at\s|in\s|and\s)(?:[a-z]+\s)?(?P<than>(?:more|less|fewer|higher|lower)\sthan)\b"
)


def is_difference(text: str, span: tuple[int, int], value: Value) -> bool:
    """Return whether the words next to a value say that it is the size of a change: an increase of 40 tonnes."""
    before = text[max(span[0], value.start - 24) : value.start]
    return bool(_DIFFERENCE.search(before) or _MORE_THAN.match(text, value.end))


def ends_in(text: str, span: tuple[int, int], values: Sequence[Value], change: Value | None = None) -> Iterator[Ends]:
    """Yield each pair of neighbours among some values that are ends; only sizes of a change may be between them."""
    sizes = [value for value in values if value is change or is_difference(text, span, value)]
    # "$6 million more than $68 million": no bound of the latter
    than = {match.start("than") for size in sizes if (match := _MORE_THAN.match(text, size.end))}
    others = [value._replace(bound="") if value.begin in than else value for value in values if value not in sizes]
    for bare, other in pairwise(others):
        one = _in_one_unit(text, bare, other)
        if one.bound or other.bound or not _are_alike(one, other) or other.start - one.end > _FARTHEST:
            continue
        middle = _between(text, one, other, sizes)
        if _NEXT_CLAUSE.search(middle):
            continue
        before = text[max(span[0], one.start - 12) : one.start]
        near, far = _in_one_scale(one, other)
        if _FROM_BEFORE.search(before) and _TO.fullmatch(middle):
            yield Ends(near, far)
        elif (_TO_BEFORE.search(before) and _FROM.fullmatch(middle)) or _is_behind(middle):
            yield Ends(far, near)
        elif len(others) == _TWO:
            yield from _dated(text, span, near, far)


def _are_alike(one: Value, other: Value) -> bool:
    """Return whether two values may be amounts of one thing: $3.2 to 4.1 million, but not 229 and $5.4 million."""
    is_left_out = one.money and other.power and not other.money
    return one.unit == other.unit and (one.money == other.money or bool(is_left_out))


_NEXT_CLAUSE = re.compile(
    r"(?i),\s(?:and|but|while|whereas)\s(?:(?:that|the|its|their)\s|"
    rf"(?:[a-z]+\s){{1,3}}(?:{'|'.join(sorted(RISES | FALLS | {'slowed'}))})\s)"
)
_TWO = 2  # dates, that are an earlier and a later one
_FARTHEST = 200  # characters between two ends


def _between(text: str, one: Value, other: Value, sizes: Sequence[Value]) -> str:
    """Return the text between two values, without the sizes of a change."""
    cuts = [one.end, *(cut for size in sizes if one.end <= size.begin < other.begin for cut in (size.begin, size.end))]
    cuts.append(other.start)
    return "".join(text[start:end] for start, end in zip(cuts[::2], cuts[1::2], strict=True))


def _is_behind(middle: str) -> bool:
    """Return whether the words between two values say that the later end comes first."""
    return any(form.fullmatch(middle) for form in (_MOVED_FROM, _COMPARED, _BEFORE_IT))


def _in_one_unit(text: str, one: Value, other: Value) -> Value:
    """Return the first of two values with the unit of the second, if the two share it: from 19 to 21 per cent."""
    is_shared = not (one.unit or one.power or one.money) and text[one.end : other.begin] == " to "
    return one._replace(unit=other.unit) if is_shared else one


def _in_one_scale(one: Value, other: Value) -> Ends:
    """Return two values in the scale of the second if the first has none: from 3.2 to 4.1 million."""
    if one.power or not other.power or one.number >= _THOUSAND:
        return Ends(one, other)
    low, middle, high = (end.scaleb(other.power) for end in (one.low, one.number, one.high))
    return Ends(one._replace(low=low, number=middle, high=high, power=other.power), other)


_THOUSAND = 1000


def _dated(text: str, span: tuple[int, int], one: Value, other: Value) -> Iterator[Ends]:
    """Yield the ends that have a date each: 40 in 2022 and 55 in 2023, 40 last year and 55 this year."""
    date = _DATE.match(text, one.end, other.begin)
    later = _DATE.match(text, other.end, span[1])
    if date is None or later is None or not _AND.fullmatch(text, date.end(), other.start):
        return
    nouns = {noun[1].lower() for value in (one, other) if (noun := _NOUN.match(text, value.end))}
    if len(nouns) > 1:
        return  # 3,400 cars in 2022 and 2,900 vans in 2023
    if date["year"] and later["year"] and date["year"] != later["year"]:
        yield Ends(one, other) if date["year"] < later["year"] else Ends(other, one)
    elif date["old"] and later["new"]:
        yield Ends(one, other)
    elif date["new"] and later["old"]:
        yield Ends(other, one)
