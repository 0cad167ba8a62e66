"""Sums: parts in a sentence or in a column of a table make its total, and shares with the rest make 100 %."""

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from innofacts.arithmetic.values import HALF, PERCENT, Slip, Value, added, allows, slip_of
from innofacts.markup.tables import Cell, Table

_TOTAL_BEFORE = re.compile(
    r"(?i)\b(?:a|the|for\sa|in)\s(?:combined\s|grand\s)?total\sof\s[$€£¥]?$|\btotall?ing\s[$€£¥]?$"
)
_TOTAL_AFTER = re.compile(r"(?i)(?:\s[a-z-]+){0,3},?\s(?:in\s(?:total|all)|altogether|combined)\b")
_NO_SUM = re.compile(
    r"(?i)\b(?:of\swhich|including|compared|per|from|than|average|averaged|rank\w*|aged?|each|every|rose|fell|grew|up|down|"
    r"increase\w*|decrease\w*|change\w*|between|respectively|of\sthem|of\swhom|years?|days?|hours?|minutes?|until|since)\b"
)
_AND = re.compile(r"(?i)(?:[,;(]|\band|\bplus|\bwith)\s?[$€£¥]?$")  # between two parts of a list
_FEWEST = 2  # parts of a sum
_WHOLE = 100  # percent
_REST = re.compile(r"(?i)\bthe\s(?:rest|remaining|remainder|others?)\b")


def total(text: str, span: tuple[int, int], values: Sequence[Value]) -> Iterator[Slip]:
    """Yield a total that the parts in its sentence rule out: 120 cars, 45 buses and 15 lorries, 190 in all."""
    totals = [value for value in values if _is_total(text, value, span)]
    parts = [value for value in values if value not in totals]
    if len(totals) != 1 or len(parts) < _FEWEST or any(value.bound for value in values):
        return
    kinds = {(value.unit, text[value.begin : value.start].strip()) for value in values}
    is_list = all(_AND.search(text[one.end : other.start]) for one, other in pairwise(parts))
    if not is_list or len(kinds) > 1 or _NO_SUM.search(text, *span):
        return
    low, high = sum(part.low for part in parts), sum(part.high for part in parts)
    if not allows(totals[0], Decimal(low), Decimal(high)):
        yield slip_of(totals[0], added(parts))


def _is_total(text: str, value: Value, span: tuple[int, int]) -> bool:
    before = text[max(span[0], value.start - 28) : value.start]
    return bool(_TOTAL_BEFORE.search(before) or _TOTAL_AFTER.match(text, value.end, span[1]))


def rest(text: str, span: tuple[int, int], values: Sequence[Value]) -> Iterator[Slip]:
    """Yield the share of the rest if the shares do not add up to 100 %."""
    shares = [value for value in values if value.unit == PERCENT]
    if len(shares) < _FEWEST or len(shares) != len(values) or any(value.bound for value in values):
        return
    named = _REST.search(text, *span)
    if named is None or not shares[-2].end <= named.start() or _NO_SUM.search(text, *span):
        return
    low, high = sum(share.low for share in shares), sum(share.high for share in shares)
    if not low <= _WHOLE <= high:
        yield slip_of(shares[-1], f"{added(shares)} %, not 100 %")


# --- tables ----------------------------------------------------------------------------------------------------------

_TOTAL_ROW = re.compile(r"(?i)\W*(?:grand\s)?(?:total|sum|altogether)\W*")
_NO_TOTAL = re.compile(r"(?i)average|mean|rate|rank|year|median|per\b|growth|change|index")
_CELL = re.compile(r"\**[$€£¥]?\s?(?P<number>-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?)\s?%?[a-z ]*\**")
_LEAST_ROWS = 3  # a heading and two parts


def slips_in_tables(tables: Iterable[Table]) -> list[Slip]:
    """Return the totals in tables that the numbers above them rule out, in order."""
    return [
        slip
        for table in tables
        for n, row in enumerate(table.rows)
        if n >= _LEAST_ROWS and _TOTAL_ROW.fullmatch(row[0].text)
        for slip in _wrong_totals(table.rows[0], table.rows[1:n], row)
    ]


def _wrong_totals(heads: Sequence[Cell], body: Sequence[Sequence[Cell]], total: Sequence[Cell]) -> Iterator[Slip]:
    for n in range(1, len(total)):
        column = [row[n].text for row in body if n < len(row)]
        numbers = [_CELL.fullmatch(text) for text in (*column, total[n].text)]
        if _NO_TOTAL.search(heads[n].text if n < len(heads) else "") or len(column) < len(body) or None in numbers:
            continue
        *parts, result = (_in_cell(number) for number in numbers if number)
        low, high = sum(part.low for part in parts), sum(part.high for part in parts)
        if not allows(result, Decimal(low), Decimal(high)):
            yield Slip(total[n].start, total[n].end, added(parts), result.number, "")


def _in_cell(match: re.Match[str]) -> Value:
    number = Decimal(match["number"].replace(",", ""))
    half = Decimal(1).scaleb(int(number.as_tuple().exponent)) * HALF
    return Value(match.start(), match.start(), match.end(), match[0], number, number - half, number + half, "", "")
