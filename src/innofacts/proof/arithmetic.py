"""The arithmetic of a text itself, which needs no library: growth, shares, differences, sums and totals of tables.

A slip is reported only if no rounding of the printed numbers allows the result.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from innofacts.english.wording import FALLS, RISES
from innofacts.values.figures import grouped

ARITHMETIC = "arithmetic"


class Slip(NamedTuple):
    """A result that the other numbers of a text rule out."""

    start: int
    """The first code point of the result."""
    end: int
    """The code point after it."""
    reason: str
    """The sum, in words and figures."""
    said: Decimal
    """The result that the text gives."""
    unit: str
    """Its unit: %, pp, times, or empty for an amount."""


class _Value(NamedTuple):
    """A printed number with all values that round to it."""

    begin: int
    """The first code point of its bound, sign or currency."""
    start: int
    """Its first digit."""
    end: int
    text: str
    number: Decimal
    low: Decimal
    high: Decimal
    unit: str
    """PERCENT, POINTS or empty for an amount."""
    bound: str
    """The word before it that bounds it, in lower case; empty if there is none."""
    sign: str = ""
    """The sign before it; empty if there is none."""


_PERCENT, _POINTS = "%", "pp"
_SCALES = {"thousand": 3, "million": 6, "m": 6, "billion": 9, "bn": 9, "trillion": 12, "tn": 12}
_ABOUT = r"about|around|some|roughly|approximately|close\sto|circa|ca\."
_ABOVE = r"more\sthan|over|above|at\sleast|just\sover|well\sover|exceeding"
_BELOW = r"less\sthan|fewer\sthan|under|below|nearly|almost|up\sto|at\smost|just\sunder|not\squite|no\smore\sthan"
_VALUE = re.compile(
    rf"(?i)(?:\b(?P<bound>{_ABOUT}|{_ABOVE}|{_BELOW})\s(?:an?\s)?)?(?<![\w.,/:-])(?P<sign>[+−-](?=\d))?[$€£¥]?"
    r"(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?![\d/:]|[.,]\d|(?:st|nd|rd|th)\b)"
    r"(?:[\s-](?P<scale>thousand|million|billion|trillion)\b|(?P<letter>m|bn|tn)\b)?"
    r"(?:\s?(?P<percent>%|per\scent\b|percent\b)|(?:\s|-)(?P<points>percentage[\s-]points?\b|points?\b)|\s?(?P<pp>pp\b))?"
)
_YEARS = range(1500, 2101)
_MANY_ZEROS = 3  # from which on a whole number is rounded to its last digit that is not 0 (DESIGN 3)
_HALF = Decimal("0.5")
_CELLS = "|"
_DIGIT = re.compile(r"\d")
_SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?](?=\S)[^.!?\n]+|\n(?!\s*\n)[^.!?\n]+)*")


def _slip(value: _Value, reason: str) -> Slip:
    return Slip(value.start, value.end, reason, value.number, value.unit)


def _values(text: str, start: int, end: int) -> list[_Value]:
    """Return the numbers between two code points, without years."""
    return [value for match in _VALUE.finditer(text, start, end) if (value := _value(match)) is not None]


def _value(match: re.Match[str]) -> _Value | None:
    digits, scale = match["number"].replace(",", ""), match["scale"] or match["letter"]
    unit = _PERCENT if match["percent"] else _POINTS if match["points"] or match["pp"] else ""
    is_bare = not scale and not unit and "," not in match["number"] and "." not in digits
    if is_bare and int(digits) in _YEARS:
        return None
    number = Decimal(digits)
    exponent = int(number.as_tuple().exponent)
    zeros = len(digits) - len(digits.rstrip("0")) if exponent == 0 else 0
    places = zeros if zeros >= _MANY_ZEROS and number else 1 if zeros == _MANY_ZEROS - 1 else exponent
    step = Decimal(1).scaleb(places)
    power = _SCALES[scale.lower()] if scale else 0
    bound = " ".join((match["bound"] or "").lower().split())
    low, middle, high = (end.scaleb(power) for end in (number - step * _HALF, number, number + step * _HALF))
    place = (match.start(), match.start("number"), match.end())
    return _Value(*place, match[0], middle, low, high, unit, bound, match["sign"] or "")


def _reach(value: _Value) -> tuple[Decimal, Decimal]:
    """Return the least and the greatest number that a value with its bound may be, in base units."""
    if not value.bound:
        return value.low, value.high
    if re.fullmatch(_ABOUT, value.bound):
        slack = max(abs(value.number) / 10, value.high - value.number)
        return value.number - slack, value.number + slack
    if re.fullmatch(_ABOVE, value.bound):
        return value.low, Decimal("Infinity")
    return Decimal(0), value.high


def _allows(value: _Value, low: Decimal, high: Decimal) -> bool:
    """Return whether a printed value may be a result between two numbers."""
    least, greatest = _reach(value)
    return least <= high and low <= greatest


def slips(text: str) -> list[Slip]:
    """Return the results in a running text that its other numbers rule out, in order."""
    found: dict[int, Slip] = {}
    for sentence in _SENTENCE.finditer(text):
        if _CELLS in sentence[0] or not _DIGIT.search(sentence[0]):
            continue  # a row of a table, or no number
        values = _values(text, *sentence.span())
        if len(values) > 1 or (values and _MULTIPLES.search(sentence[0])):
            for rule in _RULES:
                for slip in rule(text, sentence.span(), values):
                    found.setdefault(slip.start, slip)
    for slip in _twice(text):
        found.setdefault(slip.start, slip)
    return sorted(found.values())


# --- growth ----------------------------------------------------------------------------------------------------------

_FROM_TO = re.compile(r"(?i)\bfrom\s[$€£¥]?$")
_TO = re.compile(r"(?i)(?:\s(?:[^\d.;:()]|(?:1[5-9]|20)\d\d)*?)?\bto\s[$€£¥]?$")
_FROM_AFTER = re.compile(r"(?i)(?:[^\d.;:()]|(?:1[5-9]|20)\d\d)*?\bfrom\s[$€£¥]?$")
_NEAR = 28  # characters around a percentage in which its change is named
_WORDS = re.compile(r"[a-z]+")
_NAMING = frozenset("increase rise growth gain jump surge drop fall decline decrease reduction cut loss".split())


def _ends(text: str, values: Sequence[_Value]) -> Iterator[tuple[_Value, _Value]]:
    """Yield the two ends of "from 40 to 55" and of "to 55, from 40": first the earlier, then the later."""
    for one, other in pairwise(values):
        before, between = text[max(0, one.start - 12) : one.start], text[one.end : other.start]
        if one.bound or other.bound or one.unit != other.unit:
            continue
        if _FROM_TO.search(before) and _TO.fullmatch(between):
            yield one, other
        elif re.search(r"(?i)\bto\s[$€£¥]?$", before) and _FROM_AFTER.fullmatch(between):
            yield other, one


def _direction(text: str, value: _Value, span: tuple[int, int]) -> int | None:
    """Return 1 if the words next to a value say that something rose, -1 if it fell, 0 if unclear; None for neither."""
    if value.sign:
        return 1 if value.sign == "+" else -1
    near = text[max(span[0], value.start - _NEAR) : min(span[1], value.end + _NEAR)].lower()
    words = set(_WORDS.findall(near)[1:])  # the first one may be cut
    rises, falls = (
        bool(words & (RISES | {"more", "increase", "gain"})),
        bool(words & (FALLS | {"fewer", "loss", "cut"})),
    )
    if not rises and not falls:
        return 0 if words & _NAMING or "change" in words else None
    return rises - falls


def _growth(text: str, span: tuple[int, int], values: Sequence[_Value]) -> Iterator[Slip]:
    for first, last in _ends(text, values):
        rest = [value for value in values if value not in (first, last)]
        changes = [value for value in rest if value.unit and _direction(text, value, span) is not None]
        if len(changes) != 1 or len([value for value in rest if value.unit]) != 1 or first.low <= 0:
            continue
        (change,) = changes
        low, high = (last.low / first.high - 1) * 100, (last.high / first.low - 1) * 100
        if first.unit == change.unit == _POINTS or (first.unit == _PERCENT and change.unit == _POINTS):
            low, high = last.low - first.high, last.high - first.low
        yield from _wrong_change(text, span, (first, last), change, (low, high))


def _wrong_change(
    text: str, span: tuple[int, int], ends: tuple[_Value, _Value], change: _Value, truth: tuple[Decimal, Decimal]
) -> Iterator[Slip]:
    first, last = ends
    low, high = truth
    sizes = (Decimal(0) if low <= 0 <= high else min(abs(low), abs(high)), max(abs(low), abs(high)))
    unit = " points" if change.unit == _POINTS else " %"
    sign = "+" if low > 0 else ""
    told = f"from {_shown(first)} to {_shown(last)} is {sign}{_between(low, high)}{unit}"
    direction = _direction(text, change, span)
    if not _allows(change, *sizes):
        difference = (last.low - first.high, last.high - first.low)
        sizes = (min(map(abs, difference)), max(map(abs, difference)))
        if first.unit == _PERCENT == change.unit and _allows(change, *sizes):
            told = f"from {_shown(first)} to {_shown(last)} is {_number(change.number)} percentage points, not percent"
        yield _slip(change, told)
    elif direction and not low <= 0 <= high and (direction > 0) != (low > 0):
        yield _slip(change, told)


_OF = re.compile(
    r"(?i)\b(?:increase|rise|gain|jump|surge|drop|fall|decline|decrease|reduction|cut|loss|difference)\sof\s[$€£¥]?$|"
    r"\b(?:up|down|rose|fell|grew|increased|declined|dropped)(?:\sby)?\s[$€£¥]?$"
)


def _difference(text: str, span: tuple[int, int], values: Sequence[_Value]) -> Iterator[Slip]:
    """Yield the difference that two ends rule out: from 120 to 150 tonnes, an increase of 40 tonnes."""
    for first, last in _ends(text, values):
        for value in values:
            is_one = value not in (first, last) and not value.unit and not first.unit
            if is_one and _OF.search(text[max(span[0], value.start - 24) : value.start]):
                low, high = sorted((last.low - first.high, last.high - first.low), key=abs)
                if not _allows(value, abs(low), abs(high)) and not low <= 0 <= high:
                    yield _slip(value, f"{_shown(last)} less {_shown(first)} is {_between(low, high)}")


_MULTIPLES = re.compile(
    r"(?i)(?P<more>more\sthan\s|over\s)?(?P<less>almost\s|nearly\s|not\squite\s|about\s)?\b"
    r"(?P<word>doubled|doubling|tripled|tripling|trebled|quadrupled|halved|halving)\b"
)
_TIMES = {
    "doubl": Decimal(2),
    "tripl": Decimal(3),
    "trebl": Decimal(3),
    "quadr": Decimal(4),
    "halve": _HALF,
    "halvi": _HALF,
}
_LOOSE = Decimal("0.08")  # by how much "doubled" may miss: 1.84 to 2.16 times


def _multiple(text: str, span: tuple[int, int], values: Sequence[_Value]) -> Iterator[Slip]:
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
        told = f"from {_shown(first)} to {_shown(last)} is {_between(low, high)} times"
        yield Slip(match.start("word"), match.end("word"), told, times, "times")


# --- shares ----------------------------------------------------------------------------------------------------------

_FRACTIONS = {
    "half": "0.5", "a third": "0.3333", "one third": "0.3333", "two thirds": "0.6667", "a quarter": "0.25",
    "one quarter": "0.25", "three quarters": "0.75", "a fifth": "0.2", "one fifth": "0.2", "two fifths": "0.4",
    "three fifths": "0.6", "four fifths": "0.8", "a tenth": "0.1", "one tenth": "0.1",
}  # fmt: skip
_OF_WHOLE = re.compile(r"(?i)(?:\s[a-z-]+){0,2}\s(?:out\s)?of\s(?:(?:the|its|all|their|our|these|those)\s)*$")
_RESULT = re.compile(r"(?i)(?:\s[a-z’'-]+){0,5}\s?(?:\(|,\s?|,?\sor\s|\s[–—]\s)(?:or\s|that\sis,?\s|i\.e\.,?\s)?$")
_AFTER = re.compile(
    r"(?i)\s?(?:\)|,|\.|;|$|\sof\s(?:the\stotal|all|them)\b|\s(?:have|had|has|are|were|was|said|voted)\b)"
)
_FRACTION = re.compile(
    r"(?i)(?P<before>(?:\s[a-z’'-]+){0,4}\s?(?:\(|,\s?|,?\sor\s|\s[–—]\s)(?:or\s|that\sis,?\s)?)"
    rf"(?P<loose>(?:{_ABOUT}|{_ABOVE}|{_BELOW})\s)?(?P<fraction>{'|'.join(map(re.escape, _FRACTIONS))})"
    r"(?=\)|,|\.|;|$|\sof\s(?:the\stotal|all|them)\b)"
)
_IN_BRACKETS = re.compile(r"\s\($")


def _share(text: str, span: tuple[int, int], values: Sequence[_Value]) -> Iterator[Slip]:
    """Yield shares that the part and the whole next to them rule out: 25 of 60, a third."""
    for part, whole in pairwise(values):
        is_pair = not (part.unit or whole.unit or part.bound or whole.bound) and 0 < part.number <= whole.number
        if not is_pair or not _OF_WHOLE.fullmatch(text, part.end, whole.start):
            continue
        low, high = part.low / whole.high * 100, part.high / whole.low * 100
        told = f"{_shown(part)} of {_shown(whole)} is {_between(low, high)} %"
        for value in values:
            is_after = value.start > whole.end and _RESULT.fullmatch(text, whole.end, value.begin)
            is_before = value.end < part.start and _IN_BRACKETS.fullmatch(text, value.end, part.start)
            is_result = value.unit == _PERCENT and (is_before or (is_after and _AFTER.match(text, value.end)))
            if is_result and not _allows(value, low, high):
                yield _slip(value, told)
        match = _FRACTION.match(text, whole.end, span[1])
        if match and not match["loose"]:
            said = Decimal(_FRACTIONS[match["fraction"].lower()]) * 100
            slack = max(said / 10, Decimal("1.5"))
            if high < said - slack or said + slack < low:
                yield Slip(match.start("fraction"), match.end("fraction"), told, said, _PERCENT)


# --- sums ------------------------------------------------------------------------------------------------------------

_TOTAL_BEFORE = re.compile(
    r"(?i)\b(?:a|the|for\sa|in)\s(?:combined\s|grand\s)?total\sof\s[$€£¥]?$|\btotall?ing\s[$€£¥]?$"
)
_TOTAL_AFTER = re.compile(r"(?i)(?:\s[a-z-]+){0,3},?\s(?:in\s(?:total|all)|altogether|combined)\b")
_NO_SUM = re.compile(
    r"(?i)\b(?:of\swhich|including|compared|per|from|than|average|averaged|rank\w*|aged?|each|every|rose|fell|grew|up|down|"
    r"increase\w*|decrease\w*|change\w*|between|respectively|of\sthem|of\swhom|years?|days?|hours?|minutes?|until|since)\b"
)
_REST = re.compile(r"(?i)\bthe\s(?:rest|remaining|remainder|others?)\b")


def _sum(text: str, span: tuple[int, int], values: Sequence[_Value]) -> Iterator[Slip]:
    """Yield a total that the parts in its sentence rule out: 120 cars, 45 buses and 15 lorries, 190 in all."""
    totals = [value for value in values if _is_total(text, value, span)]
    parts = [value for value in values if value not in totals]
    is_list = len(totals) == 1 and len(parts) > 1 and not any(value.bound for value in values)
    if not is_list or len({value.unit for value in values}) > 1 or _NO_SUM.search(text, *span):
        return
    low, high = sum(part.low for part in parts), sum(part.high for part in parts)
    if not _allows(totals[0], Decimal(low), Decimal(high)):
        yield _slip(totals[0], _added(parts))


def _is_total(text: str, value: _Value, span: tuple[int, int]) -> bool:
    before = text[max(span[0], value.start - 28) : value.start]
    return bool(_TOTAL_BEFORE.search(before) or _TOTAL_AFTER.match(text, value.end, span[1]))


def _rest(text: str, span: tuple[int, int], values: Sequence[_Value]) -> Iterator[Slip]:
    """Yield the share of the rest if the shares do not add up to 100 %."""
    shares = [value for value in values if value.unit == _PERCENT]
    if len(shares) < 2 or len(shares) != len(values) or any(value.bound for value in values):  # noqa: PLR2004
        return
    rest = _REST.search(text, *span)
    if rest is None or not shares[-2].end <= rest.start() or _NO_SUM.search(text, *span):
        return
    low, high = sum(share.low for share in shares), sum(share.high for share in shares)
    if high < 100 or low > 100:  # noqa: PLR2004
        yield _slip(shares[-1], f"{_added(shares)} %, not 100 %")


_RULES: tuple[Callable[[str, tuple[int, int], Sequence[_Value]], Iterator[Slip]], ...] = (
    _growth,
    _difference,
    _multiple,
    _share,
    _sum,
    _rest,
)

# --- the same figure twice -------------------------------------------------------------------------------------------

_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_ENOUGH_WORDS = 4


def _twice(text: str) -> Iterator[Slip]:
    """Yield the second of two different figures in sentences of the same words, names and years."""
    seen: dict[tuple[object, ...], _Value] = {}
    for sentence in _SENTENCE.finditer(text):
        years = _YEAR.findall(sentence[0])
        if len(years) != 1 or _CELLS in sentence[0]:
            continue
        values = _values(text, *sentence.span())
        if len(values) != 1 or values[0].bound:
            continue
        (value,) = values
        words = _WORDS.findall((text[sentence.start() : value.start] + text[value.end : sentence.end()]).lower())
        if len(words) < _ENOUGH_WORDS:
            continue
        key = (tuple(words), years[0], value.unit)
        first = seen.setdefault(key, value)
        if not _allows(value, first.low, first.high):
            yield _slip(value, f"the text also gives {_shown(first)} for this")


# --- tables ----------------------------------------------------------------------------------------------------------

_ROW = re.compile(r"^[ \t]*\|.*\|[ \t]*$", re.MULTILINE)
_TOTAL_ROW = re.compile(r"(?i)\W*(?:grand\s)?(?:total|sum|altogether)\W*")
_NO_TOTAL = re.compile(r"(?i)average|mean|rate|rank|year|median|per\b|growth|change|index")
_CELL = re.compile(r"\s*\**[$€£¥]?\s?(?P<number>-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?)\s?%?[a-z ]*\**\s*")


def slips_in_tables(text: str) -> list[Slip]:
    """Return the totals in tables of a Markdown text that the numbers above them rule out, in order."""
    found: list[Slip] = []
    rows: list[re.Match[str]] = []
    for row in _ROW.finditer(text):
        if rows and text[rows[-1].end() : row.start()] not in ("\n", "\r\n"):
            rows = []  # another table
        rows.append(row)
        if _TOTAL_ROW.fullmatch(_cells(row)[0][0]) and len(rows) > 4:  # noqa: PLR2004 - a heading, a line, two parts
            found += _wrong_totals(rows)
    return found


def _cells(row: re.Match[str]) -> list[tuple[str, int]]:
    """Return the cells of a row, each with the code point where it starts."""
    inner = row[0].strip().strip("|")
    at, cells = row.start() + row[0].index("|") + 1, []
    for cell in inner.split("|"):
        cells.append((cell, at))
        at += len(cell) + 1
    return cells


def _wrong_totals(rows: Sequence[re.Match[str]]) -> Iterator[Slip]:
    heads, total = _cells(rows[0]), _cells(rows[-1])
    body = [_cells(row) for row in rows[2:-1]]
    for n in range(1, len(total)):
        column = [cells[n][0] for cells in body if n < len(cells)]
        numbers = [_CELL.fullmatch(cell) for cell in (*column, total[n][0])]
        if _NO_TOTAL.search(heads[n][0] if n < len(heads) else "") or len(column) < len(body) or None in numbers:
            continue
        *parts, result = (_in_cell(number) for number in numbers if number)
        low, high = sum(part.low for part in parts), sum(part.high for part in parts)
        if not _allows(result, Decimal(low), Decimal(high)):
            start = total[n][1] + len(total[n][0]) - len(total[n][0].lstrip())
            yield Slip(start, start + len(total[n][0].strip()), _added(parts), result.number, "")


def _in_cell(match: re.Match[str]) -> _Value:
    number = Decimal(match["number"].replace(",", ""))
    half = Decimal(1).scaleb(int(number.as_tuple().exponent)) * _HALF
    return _Value(match.start(), match.start(), match.end(), match[0], number, number - half, number + half, "", "")


# --- in words --------------------------------------------------------------------------------------------------------


def _shown(value: _Value) -> str:
    return value.text.removeprefix(value.text[: len(value.bound)]).strip() if value.bound else value.text.strip()


def _number(number: Decimal) -> str:
    return grouped(number.normalize()) if number == number.to_integral_value() else format(number.normalize(), "f")


def _between(low: Decimal, high: Decimal) -> str:
    """Return the middle of two numbers with as many digits as tell them apart from most others: 4.14, 25."""
    middle = (low + high) / 2
    places = 2 if abs(high - low) < 1 else 1 if abs(high - low) < 10 else 0  # noqa: PLR2004
    return _number(round(middle, places))


def _added(parts: Sequence[_Value]) -> str:
    total = sum((part.number for part in parts), Decimal(0))
    return f"{' + '.join(_number(part.number) for part in parts)} = {_number(total)}"
