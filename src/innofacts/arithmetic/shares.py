"""Shares: 25 of 60 is 42 %, and no third."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from innofacts.arithmetic.fractions import FRACTION, IN_WORDS
from innofacts.arithmetic.values import (
    MONEY,
    PERCENT,
    Slip,
    Value,
    allows,
    bound_before,
    reach,
    rounded,
    slip_of,
)

_WORD = r"[^\W\d_](?:[^\W\d_]|[’'-])*"
_THE = rf"(?:[a-z]+[’']s\s|(?:the|its|all|their|our|these|those|an?\s[a-z]+\sof)\s)*{MONEY}"
_OF_WHOLE = re.compile(rf"(?i)(?:\s{_WORD}){{0,2}}\s(?:out\s)?of\s{_THE}$")
_WHOLE_BEFORE = re.compile(r"(?i)\b(?:out\s)?of\s(?:the|its|all|their|our|these|those)?\s?$")
_PART_AFTER = re.compile(rf"(?i)(?:\s{_WORD}){{1,6}},\s(?:only\s|just\s|some\s|about\s)?{_THE}$")
_OF_WHICH = re.compile(rf"(?i)(?:\s{_WORD}){{1,6}},?\sof\s(?:whom|which)\s{MONEY}$")
_OR = r"(?:or|that\sis,?|i\.e\.,?|which\sis|equal\sto|equivalent\sto|representing|amounting\sto)\s"
_A_SHARE = rf"(?:(?:a|an)\s(?:{_WORD}\s)?(?:share|proportion|rate)\sof\s)?"
_RESULT = re.compile(rf"(?i)(?:\s{_WORD}){{0,5}}\s?(?:\(|,\s?|,?\s{_OR}|\s[–—]\s)(?:{_OR})?{_A_SHARE}$")
_AFTER = re.compile(
    r"(?i)\s?(?:\)|,|\.|;|$|\sof\s(?:the\stotal|all|them)\b|\s(?:have|had|has|are|were|was|is|said|voted)\b)"
)
_RATE = re.compile(
    r"(?i)\b(?:response|return|reply|completion|success|pass|participation|approval|acceptance|occupancy|survival|"
    r"turnout|conversion|detection|hit|error|failure)\s(?:rate\s)?of\s$"
)
_SAID_BEFORE = rf"(?:\sof(?:\s{_WORD}){{1,4}}|(?:\s{_WORD}){{1,2}})?"
_BEFORE_BRACKETS = re.compile(rf"(?i){_SAID_BEFORE}(?:\s\(|,?\sor\s|,\s){MONEY}$")
_SHARE_OF = re.compile(rf"(?i)\sof\s{_THE}(?:(?:{_WORD}\s){{1,3}}of\s)?{MONEY}$")
_PART_BEHIND = re.compile(
    rf"(?i)(?:(?:\s{_WORD}){{1,4}}(?:,\s|,?\sor\s)(?:that\sis,?\s)?|(?:\s{_WORD}){{1,8}}\s\(){MONEY}$"
)
_END_OF_PART = re.compile(rf"(?i)(?:\s(?!of\b){_WORD}){{0,2}}(?:[,);.](?!\d)|$)")
_FRACTION_OF = re.compile(rf"(?i)\b{FRACTION}\sof\s{_THE}$")
_FRACTION_BEHIND = re.compile(
    rf"(?i)(?:\s{_WORD}){{0,4}}\s?(?:\(|,\s?|,?\sor\s|\s[–—]\s)(?:{_OR})?(?P<loose>(?:[a-z]+\s){{0,3}}?){FRACTION}"
    r"(?=\)|,|\.|;|$|\sof\s(?:the\stotal|all|them)\b)"
)
_FRACTION_BEFORE = re.compile(rf"(?i)\b{FRACTION}(?:\sof)?(?:\s{_WORD}){{0,5}}\s\({MONEY}$")
_OF_THEM = re.compile(r"\sof\s(?:them|whom|which)\b")
_LOOSELY = re.compile(r"(?i)\b(?:just|only|and)\s$")  # only a third, one and a half


class _Pair(NamedTuple):
    """A part and its whole, with the values around them that may be the share."""

    part: Value
    whole: Value
    results: list[Value]


def share(text: str, span: tuple[int, int], values: Sequence[Value]) -> Iterator[Slip]:
    """Yield shares that the part and the whole next to them rule out: 25 of 60, a third."""
    for pair in _pairs(text, span, values):
        part, whole, results = pair
        (least, most), (low_whole, high_whole) = reach(part), reach(whole)
        low, high = least / high_whole * 100, most / low_whole * 100
        percent = rounded(part.number / whole.number * 100, part.low / whole.high * 100, part.high / whole.low * 100)
        told = f"{part.text} of {whole.text} is {percent} %"
        for value in results:
            if not allows(value, low, high):
                yield slip_of(value, told)
        yield from _wrong_fraction(text, span, pair, (low, high), told)


def _pairs(text: str, span: tuple[int, int], values: Sequence[Value]) -> Iterator[_Pair]:
    for n, (one, other) in enumerate(pairwise(values)):
        after = values[n + 2 : n + 3]
        if _is_part(one, other) and _OF_WHOLE.fullmatch(text, one.end, other.start):  # 25 of 60 (42 %)
            before = [value for value in values[max(0, n - 1) : n] if _is_said_before(text, value, one)]
            yield _Pair(one, other, before + [value for value in after if _is_result(text, other, value)])
        elif _is_part(other, one):
            is_first, is_behind = _is_of_the_first(text, span, one, other), _is_behind(text, one, other)
            if is_first or is_behind:  # of 60, 25 (42 %); 42 % of the 60 schools, 25 in all
                results = [value for value in after if _is_result(text, other, value)]
                results += [value for value in values[max(0, n - 1) : n] if is_behind and _is_of(text, value, one)]
                yield _Pair(other, one, results)
        elif after and _is_part(one, after[0]) and _is_between(text, one, other, after[0]):  # 25, or 42 % of its 60
            yield _Pair(one, after[0], [other])
    yield from _rates(text, values)


def _is_part(part: Value, whole: Value) -> bool:
    """Return whether two values may be a part and its whole."""
    is_amount = not (part.unit or whole.unit or whole.bound) and part.money == whole.money
    return is_amount and 0 < part.number <= whole.number


def _is_of_the_first(text: str, span: tuple[int, int], whole: Value, part: Value) -> bool:
    """Return whether a number is a part of the one before: of the 60 schools, 25; 60 schools, of which 25."""
    before = text[max(span[0], whole.begin - 12) : whole.begin]
    is_first = _WHOLE_BEFORE.search(before) and _PART_AFTER.fullmatch(text, whole.end, part.start)
    return bool(is_first or _OF_WHICH.fullmatch(text, whole.end, part.start))


def _is_between(text: str, part: Value, value: Value, whole: Value) -> bool:
    """Return whether a percentage between two numbers is the share that one is of the other: 25, or 42 % of its 60."""
    return _is_of(text, value, whole) and _RESULT.fullmatch(text, part.end, value.begin) is not None


def _is_behind(text: str, whole: Value, part: Value) -> bool:
    """Return whether a number after another is a part of it: the 60 schools, 25 in all."""
    return bool(_PART_BEHIND.fullmatch(text, whole.end, part.start) and _END_OF_PART.match(text, part.end))


def _is_of(text: str, value: Value, whole: Value) -> bool:
    """Return whether a percentage is of the number after it: 42 % of the 60 schools."""
    return value.unit == PERCENT and _SHARE_OF.fullmatch(text, value.end, whole.start) is not None


def _is_said_before(text: str, value: Value, part: Value) -> bool:
    """Return whether a percentage is the share that follows: 42 % of schools (25 of 60); a rate of 42 %: 25 of 60."""
    is_rate = (
        _NAME_OF_RATE.search(text, max(0, value.begin - _NEAR), value.begin) and text[value.end : part.begin] == ": "
    )
    return value.unit == PERCENT and bool(is_rate or _BEFORE_BRACKETS.fullmatch(text, value.end, part.start))


_NAME_OF_RATE = re.compile(r"(?i)\b(?:rate|share|proportion|percentage|turnout)\b")


def _is_result(text: str, before: Value, value: Value) -> bool:
    """Return whether a percentage is the share of what is before: 25 of 60 schools, or 42 %."""
    is_behind = value.unit == PERCENT and _RESULT.fullmatch(text, before.end, value.begin)
    return bool(is_behind and _AFTER.match(text, value.end))


def _rates(text: str, values: Sequence[Value]) -> Iterator[_Pair]:
    """Yield two counts and what is called the rate of one: 640 of 2,000 forms came back, a response rate of 32 %."""
    shares = [value for value in values if value.unit == PERCENT]
    counts = [value for value in values if not (value.unit or value.money or value.bound)]
    if len(shares) != 1 or len(counts) != 2 or len(values) != len(counts) + 1:  # noqa: PLR2004 - two and their share
        return
    if _RATE.search(text, max(0, shares[0].begin - _NEAR), shares[0].begin):
        part, whole = sorted(counts, key=lambda value: value.number)
        yield _Pair(part, whole, shares)


_NEAR = 40  # characters before a share, in which it is called a rate


def _wrong_fraction(
    text: str, span: tuple[int, int], pair: _Pair, truth: tuple[Decimal, Decimal], told: str
) -> Iterator[Slip]:
    """Yield the fraction in words next to a part and its whole, if they rule it out."""
    first, last = sorted((pair.part, pair.whole))
    start = max(span[0], first.start - _LONGEST_BEFORE)
    behind = _FRACTION_BEHIND.match(text, last.end, span[1])
    before = (_FRACTION_OF if first is pair.whole else _FRACTION_BEFORE).search(text, start, first.start)
    if _OF_THEM.match(text, last.end):
        before = None  # a third of the 90 students, 12 of them from India
    if behind and not behind["loose"]:
        yield from _unless_near(behind, truth, told)
    if before and not bound_before(text, start, before.start())[1] and not _LOOSELY.search(text, start, before.start()):
        yield from _unless_near(before, truth, told)


def _unless_near(match: re.Match[str], truth: tuple[Decimal, Decimal], told: str) -> Iterator[Slip]:
    """Yield a fraction in words unless it is near the true share."""
    low, high = truth
    size = IN_WORDS.get(match["fraction"].lower())
    if size is None:
        return
    said = round(size * 100, 2)
    slack = max(said / 10, Decimal("1.5"))
    if high < said - slack or said + slack < low:
        yield Slip(match.start("fraction"), match.end("fraction"), told, said, PERCENT)


_LONGEST_BEFORE = 80  # characters between a fraction and its numbers
