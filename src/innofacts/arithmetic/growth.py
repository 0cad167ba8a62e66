"""Growth: from 40 to 55 is an increase of 15, or of 37.5 %, and no doubling."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from innofacts.arithmetic.values import HALF, PERCENT, POINTS, Slip, Value, allows, between, number_text, slip_of
from innofacts.english.wording import FALLS, RISES

_FROM_TO = re.compile(r"(?i)\bfrom\s[$€£¥]?$")
_TO = re.compile(r"(?i)(?:\s(?:[^\d.;:()]|(?:1[5-9]|20)\d\d)*?)?\bto\s[$€£¥]?$")
_FROM_AFTER = re.compile(r"(?i)(?:[^\d.;:()]|(?:1[5-9]|20)\d\d)*?\bfrom\s[$€£¥]?$")
_NEAR = 28  # characters around a percentage in which its change is named
WORD = re.compile(r"[a-z]+")
_MOST_SHARES = 3  # two ends and one change
_NAMING = frozenset("increase rise growth gain jump surge drop fall decline decrease reduction cut loss".split())


def _ends(text: str, values: Sequence[Value]) -> Iterator[tuple[Value, Value]]:
    """Yield the two ends of "from 40 to 55" and of "to 55, from 40": first the earlier, then the later."""
    for one, other in pairwise(values):
        before, middle = text[max(0, one.start - 12) : one.start], text[one.end : other.start]
        if one.bound or other.bound or one.unit != other.unit:
            continue
        if _FROM_TO.search(before) and _TO.fullmatch(middle):
            yield one, other
        elif re.search(r"(?i)\bto\s[$€£¥]?$", before) and _FROM_AFTER.fullmatch(middle):
            yield other, one


def _direction(text: str, value: Value, span: tuple[int, int]) -> int | None:
    """Return 1 if the words next to a value say that something rose, -1 if it fell, 0 if unclear; None for neither."""
    if value.sign:
        return 1 if value.sign == "+" else -1
    near = text[max(span[0], value.start - _NEAR) : min(span[1], value.end + _NEAR)].lower()
    words = set(WORD.findall(near)[1:])  # the first one may be cut
    rises, falls = (
        bool(words & (RISES | {"more", "increase", "gain"})),
        bool(words & (FALLS | {"fewer", "loss", "cut"})),
    )
    if not rises and not falls:
        return 0 if words & _NAMING or "change" in words else None
    return rises - falls


def growth(text: str, span: tuple[int, int], values: Sequence[Value]) -> Iterator[Slip]:
    """Yield the growth that two ends rule out: from 40 to 55, an increase of 20 %."""
    shares = [value for value in values if value.unit]
    for first, last in _ends(text, values) if len(shares) <= _MOST_SHARES else ():
        changes = [value for value in shares if value not in (first, last)]
        if len(changes) != 1 or first.low <= 0 or _direction(text, changes[0], span) is None:
            continue
        (change,) = changes
        low, high = (last.low / first.high - 1) * 100, (last.high / first.low - 1) * 100
        if first.unit == change.unit == POINTS or (first.unit == PERCENT and change.unit == POINTS):
            low, high = last.low - first.high, last.high - first.low
        yield from _wrong_change(text, span, (first, last), change, (low, high))


def _wrong_change(
    text: str, span: tuple[int, int], ends: tuple[Value, Value], change: Value, truth: tuple[Decimal, Decimal]
) -> Iterator[Slip]:
    first, last = ends
    low, high = truth
    sizes = (Decimal(0) if low <= 0 <= high else min(abs(low), abs(high)), max(abs(low), abs(high)))
    unit = " points" if change.unit == POINTS else " %"
    sign = "+" if low > 0 else ""
    told = f"from {first.text} to {last.text} is {sign}{between(low, high)}{unit}"
    direction = _direction(text, change, span)
    if not allows(change, *sizes):
        difference = (last.low - first.high, last.high - first.low)
        sizes = (min(map(abs, difference)), max(map(abs, difference)))
        if first.unit == PERCENT == change.unit and allows(change, *sizes):
            told = f"from {first.text} to {last.text} is {number_text(change.number)} percentage points, not percent"
        yield slip_of(change, told)
    elif direction and not low <= 0 <= high and (direction > 0) != (low > 0):
        yield slip_of(change, told)


_OF = re.compile(
    r"(?i)\b(?:increase|rise|gain|jump|surge|drop|fall|decline|decrease|reduction|cut|loss|difference)\sof\s[$€£¥]?$|"
    r"\b(?:up|down|rose|fell|grew|increased|declined|dropped)(?:\sby)?\s[$€£¥]?$"
)


def difference(text: str, span: tuple[int, int], values: Sequence[Value]) -> Iterator[Slip]:
    """Yield the difference that two ends rule out: from 120 to 150 tonnes, an increase of 40 tonnes."""
    ends = list(_ends(text, values))
    if len(ends) != 1 or ends[0][0].unit:
        return
    ((first, last),) = ends
    low, high = sorted((last.low - first.high, last.high - first.low), key=abs)
    for value in values:
        is_ruled_out = not low <= 0 <= high and not allows(value, abs(low), abs(high))
        is_one = value not in (first, last) and not value.unit and is_ruled_out
        if is_one and _OF.search(text[max(span[0], value.start - 24) : value.start]):
            yield slip_of(value, f"{last.text} less {first.text} is {between(low, high)}")


_MULTIPLES = re.compile(
    r"(?i)(?P<more>more\sthan\s|over\s)?(?P<less>almost\s|nearly\s|not\squite\s|about\s)?\b"
    r"(?P<word>doubled|doubling|tripled|tripling|trebled|quadrupled|halved|halving)\b"
)
_TIMES = {
    "doubl": Decimal(2),
    "tripl": Decimal(3),
    "trebl": Decimal(3),
    "quadr": Decimal(4),
    "halve": HALF,
    "halvi": HALF,
}
_LOOSE = Decimal("0.08")  # by how much "doubled" may miss: 1.84 to 2.16 times


def multiple(text: str, span: tuple[int, int], values: Sequence[Value]) -> Iterator[Slip]:
    """Yield the multiple that two ends rule out: doubled, from 40 to 95."""
    match = _MULTIPLES.search(text, *span)
    ends = list(_ends(text, values))
    if match is None or len(ends) != 1 or ends[0][0].low <= 0:
        return
    ((first, last),) = ends
    times = _TIMES[match["word"][:5].lower()]
    low, high = last.low / first.high, last.high / first.low
    least, greatest = times * (1 - _LOOSE), times * (1 + _LOOSE)
    if match["more"]:
        least, greatest = (times, times * 2) if times > 1 else (Decimal(0), times)
    elif match["less"]:
        least = times * (1 - 2 * _LOOSE)
    if high < least or greatest < low:
        told = f"from {first.text} to {last.text} is {between(low, high)} times"
        yield Slip(match.start("word"), match.end("word"), told, times, "times")
