"""Tables: totals of columns and rows, and columns that follow from others: the change, the share, so much per day."""

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import pairwise, permutations, takewhile
from operator import eq
from typing import NamedTuple

from innofacts.arithmetic.accounts import misprinted
from innofacts.arithmetic.amounts.values import (
    NOTHING,
    PERCENT,
    Slip,
    Span,
    Value,
    added,
    number_text,
    without_ends,
)
from innofacts.arithmetic.entries import Entry, entries
from innofacts.english.labels import OF_OTHERS, TOTAL
from innofacts.english.numerals import YEAR
from innofacts.markup.tables import TextTable, blank_headings, is_number
from innofacts.patterns import regex
from innofacts.values.misprints import are_a_digit_apart


def slips_in_tables(tables: Iterable[TextTable]) -> list[Slip]:
    """Return the totals in tables that the numbers above or before them rule out, in order."""
    found: set[Slip] = set()
    for table in tables:
        first, *rest = _readings(table)
        slips = list(_of_table(first, _NEAR_ENOUGH))
        starts = [{slip.start for slip in _of_table(reading, _FARTHEST)} for reading in rest]
        found.update(slip for slip in slips if all(slip.start in other for other in starts))
    return sorted(found)


def _readings(table: TextTable) -> Iterator[TextTable]:
    """Yield the ways to read a table: a first row of numbers may be headings, such as ages, or one like the others."""
    head, *rows = table.rows
    has_numbers = any(map(is_number, head[1:]))
    if has_numbers:
        yield table._replace(rows=[blank_headings(head), *table.rows])
    yield table
    if not has_numbers and rows and not any(cell.text for cell in head):
        yield table._replace(rows=rows)


def _of_table(table: TextTable, most: Decimal) -> Iterator[Slip]:
    """Yield the slips of a table, and no total of a column that has one already, or is `most` times what is shown."""
    rows = entries(table)
    wrong = [*_following(rows)]
    starts = {slip.start for slip in wrong}
    at = {n for row in rows for n, cell in enumerate(row) if cell.start in starts}
    wrong += [*_of_columns(rows, table.labels, at, most), *_of_rows(rows)]
    starts = {slip.start for slip in wrong}
    yield from wrong
    yield from (slip for slip in misprinted(rows) if slip.start not in starts)


# --- columns that follow from others --------------------------------------------------------------------------------

_FOLLOWS = regex(
    r"(?i)\b(?:changes?|diff(?:erence|\.)?|growth|increase|decrease|rise|fall|per|averages?|rate|ratio|share|balance|net|left|"
    r"remaining|result|surplus|profit|gain|loss)\b|%|±|/"
)
# What a column plainly says that it has: Change (%), % change on 2023, Growth in %; not: real growth (%, a year).
_PLAIN_CHANGE = regex(
    r"(?i)\W*(?:(?:%|per\s?cent(?:age)?)\s)?(?:changes?|growth|increase|rise|decrease|diff(?:erence|\.)?|±|\+/[-−])"
    rf"(?:\s(?:on|over|from|since)\s(?:(?:the\s)?(?:previous\syear|year(?:\sbefore)?)|{YEAR}))?\W*(?:in\s)?(?:%|per\s?cent)?\W*"
)
_PLAIN_SHARE = regex(
    r"(?i)\W*(?:share|percentage|per\s?cent|%)(?:\s(?:of|in)\s(?:the\s)?total)?\W*(?:in\s)?(?:%|per\s?cent)?(?:\sof\s(?:the\s)?total)?\W*"
)
_PLACE = regex(r"(?i)\W*(?:rank|place|position)\b")  # of which there is no growth
_IN_PERCENT = regex(r"(?i)%|\bper\s?cent\b")


def is_of_others(label: str) -> bool:
    """Return whether the label of a row says that it is of what is not in the other rows: others, the rest."""
    return OF_OTHERS.match(label) is not None


def is_total(label: str) -> bool:
    """Return whether the label of a row says that it is the total of the others."""
    return TOTAL.fullmatch(label) is not None


_UNIT = regex(r"[a-z]")  # 63 bps
_WIDE = 50  # percent, between the least and the greatest result
_RIGHT = 2  # rows that are right, for each that is wrong; where the heading is plain, one is enough

_Operands = tuple[Value | None, Value | None]
_Result = tuple[Span, str]
"""A result, and what it is."""


class _Reading(NamedTuple):
    """One way to read a column: what its numbers may follow from."""

    operands: Sequence[_Operands]
    """The two numbers for each row."""
    ways: Sequence[Callable[[Value, Value], _Result]]
    """How its number may follow from these."""
    is_plain: bool = False
    """Whether the headings say so."""
    is_sure: bool = False
    """Whether the headings say so, and leave no other reading even for a single row."""


def _following(table: Sequence[Sequence[Entry]]) -> Iterator[Slip]:
    """Yield the numbers of a column that do not follow from others in their rows, although most of them do."""
    heads, *body = table
    body = [row for row in body if len(row) == len(heads)]
    titles = [head.text for head in heads]
    rows = [[_in_column(title, cell.value) for title, cell in zip(titles, row, strict=True)] for row in body]
    for column in range(1, len(heads)):
        results = [_result_in(row, column, rows[n][column]) for n, row in enumerate(body)]
        if any(result and result.unit for result in results):  # the tax of each year, and below it the rate in percent
            results = [result if result and result.unit else None for result in results]
        is_marked = any(result and (result.sign or result.unit) for result in results)
        if is_marked or _FOLLOWS.search(titles[column]):
            cells = [row[column] for row in body]
            wrong = [
                found
                for reading in _related(titles, [row[0].text for row in body], rows, column)
                for way in reading.ways
                if (found := _wrong(cells, results, reading, way)) is not None
            ]
            yield from min(wrong, key=len, default=[])


def _result_in(row: Sequence[Entry], column: int, value: Value | None) -> Value | None:
    """Return a number that may follow from others: not 63 bps, nor the change of a margin in %, which is in points."""
    is_of_a_share = value is not None and value.unit == PERCENT and _IN_PERCENT.search(row[0].text)
    return None if is_of_a_share or _UNIT.search(row[column].text) else value


def _in_column(title: str, value: Value | None) -> Value | None:
    """Return a number, in percent if the heading of its column says so."""
    return value._replace(unit=PERCENT) if value and _IN_PERCENT.search(title) else value


def _related(
    titles: Sequence[str], labels: Sequence[str], rows: Sequence[Sequence[Value | None]], column: int
) -> Iterator[_Reading]:
    """Yield the numbers that those of a column may follow from, and how: two columns, or one and the row before."""
    title = titles[column]
    is_percent = any(result and result.unit == PERCENT for result in (row[column] for row in rows))
    others = [n for n in range(1, len(titles)) if n != column and not _PLACE.match(titles[n])]
    years = [_year_in(one) for one in titles]
    dated = [n for n in others if years[n] and not _IN_PERCENT.search(titles[n])]
    is_change = _PLAIN_CHANGE.fullmatch(title) is not None
    for first, last in permutations(others, 2):
        ways = [_change, _share] if is_percent else [_difference, _ratio]
        is_plain = is_change and sorted((first, last)) == dated and years[first] < years[last]
        is_sure = is_plain and is_percent and years[first] + 1 == years[last] and "growth" not in title.lower()
        yield _Reading([(row[first], row[last]) for row in rows], ways[: 1 if is_plain else 2], is_plain, is_sure)
    total = next((n for n, label in enumerate(labels) if TOTAL.fullmatch(label)), None)
    if total is None and is_percent:  # the world, of which the shares are
        total = next((n for n, row in enumerate(rows) if (value := row[column]) and value.number == 100), None)
    amounts = [n for n in others if any((value := row[n]) and value.unit != PERCENT for row in rows)]
    are_years = len(labels) > 1 and all(_year_in(one) + 1 == _year_in(other) for one, other in pairwise(labels))
    for other in others:
        values = [row[other] for row in rows]
        before = [*zip([None, *values], values, strict=False)]
        yield _Reading(before, [_change if is_percent else _difference], is_change and are_years and amounts == [other])
        shares = [row[column] for row in rows]
        if is_percent and None not in values and (total is not None or not _are_of_one_whole(values, shares)):
            whole = values[total] if total is not None else _sum(values)
            is_plain = _PLAIN_SHARE.fullmatch(title) is not None and total is not None and amounts == [other]
            parts = [(whole, None if value is whole else value) for value in values]
            yield _Reading(parts, [_share], is_plain)


def _are_of_one_whole(parts: Sequence[Value | None], shares: Sequence[Value | None]) -> bool:
    """Return whether one whole that the table does not have gives all shares: 174 users, 62 %, and 62 users, 22 %."""
    wholes = [
        Span(part.low / share.high, part.number, part.high / share.low)
        for part, share in zip(parts, shares, strict=True)
        if part and share and share.low > 0
    ]
    return len(wholes) > _RIGHT and max(one.low for one in wholes) <= min(one.high for one in wholes)


def _year_in(text: str) -> int:
    """Return the one year that a heading or a label names; 0 for none, or for several."""
    found = _ANY_YEAR.findall(text)
    return int(found[0]) if len(found) == 1 else 0


def _sum(values: Sequence[Value | None]) -> Value:
    """Return the sum of the numbers of a column."""
    total = sum((value.span for value in values if value), NOTHING)
    return Value(0, 0, 0, number_text(total.number), total.number, total.low, total.high, "", "")


def _wrong(
    cells: Sequence[Entry],
    results: Sequence[Value | None],
    reading: _Reading,
    way: Callable[[Value, Value], _Result],
) -> list[Slip] | None:
    """Return the results that do not follow from their operands in one way; None if those of most rows do not."""
    wrong: list[Slip] = []
    right = 0
    for cell, result, (one, other) in zip(cells, results, reading.operands, strict=True):
        if result is None or one is None or other is None or min(one.low, other.low) <= 0:
            continue
        if PERCENT in (one.unit, other.unit):
            continue  # a change of shares in percent, or in points
        given, reason = way(one, other)
        half = (result.high - result.low) / 2 if result.unit else 0  # shares are made to add up to 100 %
        near = Span(given.low - half, given.number, given.high + half)
        if result.unit and near.high - near.low > _WIDE:
            continue  # from 3 to 4, as rounded numbers, is a rise of anything up to 80 %
        if result.allows(near) or (not result.sign and result.allows(NOTHING - near)):
            right += 1
        else:
            reason = f"{reason} is {given}{' %' if result.unit else ''}"
            wrong.append(Slip(cell.start, cell.end, reason, result.number, result.unit))
    if reading.is_sure and not right and len(wrong) == len(cells) == 1:
        return wrong
    return wrong if right >= (1 if reading.is_plain else _RIGHT) * max(1, len(wrong)) else None


def _difference(one: Value, other: Value) -> _Result:
    return other.span - one.span, f"{other.text} less {one.text}"


def _ratio(one: Value, other: Value) -> _Result:
    return other.span / one.span, f"{other.text} divided by {one.text}"


def _change(one: Value, other: Value) -> _Result:
    return other.span.growth_from(one.span), f"from {one.text} to {other.text}"


def _share(one: Value, other: Value) -> _Result:
    return other.span.percent_of(one.span), f"{other.text} of {one.text}"


# --- totals -----------------------------------------------------------------------------------------------------------

_NO_TOTAL = regex(r"(?i)average|mean|rate|rank|year|median|per\b|growth|change|index")
# What the label of a row that no total has in it ends in, or says: Unit price, Average stay.
_RATE = regex(
    r"(?i)\b(?:price|rate|margin|yield)\W*(?:\(|$)|\b(?:unit\scosts?|average|mean|median|per\s(?!cent\b)[a-z]+)\b"
)
_SUBTOTAL = regex(r"(?i)\W*(?:sub-?\s?total|of\swhich|including|incl\.|thereof|less)\b")
_FEWEST = 2  # parts of a total
_YEAR = regex(YEAR)
_ANY_YEAR = regex(rf"(?<!\d){YEAR}(?!\d)")
_TELLING = 20  # a smaller total may be right by chance
_NEAR_ENOUGH, _FARTHEST = Decimal("1.1"), Decimal(2)  # times the sum of the rows that are shown
_FEWEST_DIGITS = 3  # of a misprint; a shorter sum is one digit from a total by chance
_LEAST_COLUMNS = 4  # a label, two parts and their total


def _of_columns(table: Sequence[Sequence[Entry]], labels: int, but: Container[int], most: Decimal) -> Iterator[Slip]:
    """Yield the wrong totals below columns, but some.

    Unless something says that a table has all rows, a total more than `most` times their sum is of others as well.
    """
    heads, *body = table
    first = _first_of(body)
    totals = [n for n, row in enumerate(body) if n >= first and TOTAL.fullmatch(row[0].text)]
    if not totals and len(body) - first > _FEWEST:
        totals = [len(body) - 1]  # Europe, Asia and America, and below them the group
    for nth, last in enumerate(totals):
        parts = body[totals[nth - 1] + 1 if nth else first : last]
        is_sure = nth == 0 and TOTAL.fullmatch(body[last][0].text) is not None
        is_one = not any(_SUBTOTAL.match(row[0].text) or _RATE.search(row[0].text) for row in parts)
        if labels and len({row[labels].text for row in (*parts, body[last]) if len(row) > labels}) > 1:
            is_one = False  # the total of some rows in each group: Norway, births; Norway, deaths; total, births
        if len(parts) >= _FEWEST and is_one:
            yield from _of_total(heads, parts, body[last], but, most if is_sure else None)


def _of_total(
    heads: Sequence[Entry],
    parts: Sequence[Sequence[Entry]],
    totals: Sequence[Entry],
    but: Container[int],
    most: Decimal | None,
) -> Iterator[Slip]:
    """Yield the wrong totals of a row; if it may be no such row, `most` is None, and most other totals are right."""
    columns = [
        [row[column] for row in (*parts, totals)]
        for column in range(1, len(totals))
        if column not in but
        and all(column < len(row) for row in parts)
        and not (column < len(heads) and _has_no_total(heads[column].text, [row[column] for row in parts]))
    ]
    right = [column for column in columns if _is_added_up(*column)]
    has_all = any(is_of_others(row[0].text) for row in parts) or right != []
    if most is None and not (right and all(_is_long(column[-1]) for column in right)):
        return
    for *cells, total in columns:
        yield from _wrong_total(cells, total, _NEAR_ENOUGH if most is None else _FARTHEST if has_all else most, "rows")


def in_sums(table: TextTable) -> frozenset[int]:
    """Return where the totals of a table begin that are the sums of others, and not by chance, and these others.

    The last row may have totals whatever its label is, as in both mills, below North mill and South mill.
    """
    heads, *body = entries(table)
    first = _first_of(body)
    last = next((n for n, row in enumerate(body) if TOTAL.fullmatch(row[0].text)), 0) or len(body) - 1
    lines = [[row[column : column + 1] for row in body[first : last + 1]] for column in range(1, len(heads))]
    at = _column_of_total(heads)
    lines += [[row[column : column + 1] for column in range(1, at + 1)] for row in body]
    sums = [[cell for cells in line for cell in cells] for line in lines if len(line) > _FEWEST and all(line)]
    return frozenset(cell.start for line in sums if _is_added_up(*line) and _is_long(line[-1]) for cell in line)


def _has_no_total(title: str, cells: Iterable[Entry]) -> bool:
    """Return whether the numbers of a column do not add up: averages, or percentages that are less than nothing."""
    values = [cell.value for cell in cells if cell.value]
    is_in_percent = _IN_PERCENT.search(title) is not None or any(value.unit for value in values)
    return _NO_TOTAL.search(title) is not None or (is_in_percent and any(value.number < 0 for value in values))


def _is_added_up(*column: Entry) -> bool:
    """Return whether the last number of a column is the sum of the others, and not by chance."""
    *parts, total = (cell.value for cell in column)
    is_telling = total is not None and None not in parts and abs(total.number) >= _TELLING
    return total is not None and is_telling and total.allows(_sum(parts).span)


def _is_long(cell: Entry) -> bool:
    """Return whether the number of a cell has so many digits that it is hardly ever the sum of others by chance."""
    return cell.value is not None and len(cell.value.number.as_tuple().digits) >= _FEWEST_DIGITS


def _column_of_total(heads: Sequence[Entry]) -> int:
    """Return which column has the totals of those before it; 0 if none has."""
    return next((n for n, head in enumerate(heads) if n >= _LEAST_COLUMNS - 1 and TOTAL.fullmatch(head.text)), 0)


def _first_of(body: Sequence[Sequence[Entry]]) -> int:
    """Return which row of a body is the first one that does not continue the headings."""
    return next((n for n, row in enumerate(body) if not _is_heading(row)), 0)


def _is_heading(row: Sequence[Entry]) -> bool:
    """Return whether a row continues the headings: it has no label, or no numbers but years."""
    numbers = [cell.text for cell in row[1:] if cell.value]
    return not row[0].text or all(map(_YEAR.fullmatch, numbers))


def _of_rows(table: Sequence[Sequence[Entry]]) -> Iterator[Slip]:
    """Yield the wrong totals at the end of rows, if those of most rows are right."""
    heads, *body = table
    at = _column_of_total(heads)
    rows = [row for row in body if at and len(row) > at and all(cell.value for cell in row[1 : at + 1])]
    added_up = [list(_wrong_total(row[1:at], row[at], _FARTHEST, "columns")) for row in rows]
    wrong = [slip for slips in added_up for slip in slips]
    right = [row for row, slips in zip(rows, added_up, strict=True) if not slips]
    is_telling = any((total := row[at].value) and abs(total.number) >= _TELLING for row in right)
    if len(wrong) * 2 < len(added_up) or (len(wrong) == len(right) and is_telling):
        yield from wrong


def _wrong_total(cells: Sequence[Entry], total: Entry, most: Decimal, where: str) -> Iterator[Slip]:
    """Yield the cell of a total that no rounding of the cells above or beside it gives, with subtotals or without.

    If it is more than `most` times their sum, the table shows some of the parts, unless it is a misprint of the sum.
    `where` is what the cells are in: rows, or columns.
    """
    parts = [cell.value for cell in cells if cell.value]
    result = total.value
    if result is None or len(parts) < len(cells) or not _are_of_one_unit(parts, result):
        return
    places = [number.number.as_tuple().exponent for number in parts]
    is_mixed = len({*places}) > 1 and any(map(eq, places, places[1:]))  # 44.5, 22 and 12
    if len({*places, result.number.as_tuple().exponent}) > 1 and not is_mixed:
        return  # numbers and percentages in turn
    without = _without_subtotals(parts)
    last = [*takewhile(without.__contains__, reversed(parts))]  # behind the last subtotal
    ahead = _without_subtotals(parts[::-1])  # Fuel 40, of it coal 25 and gas 15
    if any(result.allows(without_ends(_sum(values).span)) for values in (parts, without, last, ahead)):
        return
    numbers = [part.number for part in parts]
    is_mean = min(numbers) >= 0 and result.number <= max(numbers)
    said, right = abs(result.number), abs(sum(numbers, Decimal(0)))
    is_misprint = len(right.as_tuple().digits) >= _FEWEST_DIGITS and are_a_digit_apart(said, right)
    is_near = said <= most * right or is_misprint
    if is_near and not is_mean:
        shown = min(parts, without, key=lambda values: abs(_sum(values).number - result.number))
        where += " without subtotals" if len(shown) < len(parts) else ""
        yield Slip(total.start, total.end, added(shown, where), result.number, "")


def _are_of_one_unit(parts: Sequence[Value], total: Value) -> bool:
    """Return whether numbers may be added up: not litres and what they cost; the first may say in what."""
    first, *rest = map(_unit_in, parts)
    return {*rest} <= {"", first} and len({first, _unit_in(total)} - {""}) <= 1


def _unit_in(value: Value) -> str:
    """Return the letters and the signs of a cell: m litres of 1.12m litres, and € of €0.92."""
    return _NO_UNIT.sub("", value.text.lower()).removesuffix("s")


_NO_UNIT = regex(r"[\d\s.,+*−-]+")


def _without_subtotals(values: Sequence[Value]) -> list[Value]:
    """Return values without those that are the sum of two or more right before them."""
    return [
        value
        for n, value in enumerate(values)
        if not any(value.allows(_sum(values[start:n]).span) for start in range(max(0, n - _LONGEST_SUBTOTAL), n - 1))
    ]


_LONGEST_SUBTOTAL = 20  # rows
