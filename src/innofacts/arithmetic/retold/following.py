"""What follows from the rows that a claim is of: growth, differences, and shares of the total or of another row."""

import re
from collections.abc import Iterator, Sequence

from innofacts.arithmetic.amounts.amount import Amount
from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.amounts.values import PERCENT
from innofacts.arithmetic.phrases import stem
from innofacts.arithmetic.relation import Relation, share_of
from innofacts.arithmetic.retold.claims import APART, DIFFERENCE, GROWTH, SHARE, Claim
from innofacts.arithmetic.retold.rows import Cell, Rows, TableRow, digits_of, in_its_scale, pairs, stems_of
from innofacts.english.numerals import YEAR
from innofacts.english.wording import NOUNS_OF_CHANGE, TURNOVERS
from innofacts.patterns import regex


def following(
    paragraph: Paragraph, claim: Claim, row: TableRow, others: Sequence[TableRow], rows: Rows
) -> Iterator[Relation]:
    """Yield what a claim would be by the row that it is of, and by those that it is more or less than, of all."""
    if claim.told is None and digits_of(claim.amount.value.text) in row.printed:
        return  # the row says so itself, whatever it may be of
    if claim.form == SHARE:
        yield from _shares(paragraph, claim.amount, row, rows)
    elif claim.than:
        for other in others:
            yield from _gaps(claim, row, other)
    else:
        yield from _changes(claim, row, _FROM_TO.match(paragraph.after(claim.amount)))


def _changes(claim: Claim, row: TableRow, years: re.Match[str] | None) -> Iterator[Relation]:
    """Yield what a change would be from one time to another, or from one to another of two years."""
    for one, other in pairs(row.numbers(are_shares=claim.form == APART)):
        if not years or years.groups() == (one.year, other.year):
            yield from _apart(claim, one.amount, other.amount)
    told = (one for one in row.changes if (one.amount.kind == PERCENT) == (claim.form != DIFFERENCE))
    same = (Relation("same", claim.amount, (one.amount,), abs(one.amount.span)) for one in told)
    yield from (one for one in same if one.is_right)  # nobody knows what it is a change of


def _gaps(claim: Claim, row: TableRow, other: TableRow) -> Iterator[Relation]:
    """Yield how far two rows would be apart in a column."""
    for mine in row.numbers(are_shares=claim.form == APART):
        for its in other.numbers(are_shares=claim.form == APART):
            if mine.column == its.column and row.table is other.table:
                yield from _apart(claim._replace(way=0), its.amount, mine.amount)


def _apart(claim: Claim, first: Amount, last: Amount) -> Iterator[Relation]:
    """Yield how far the second of two amounts is from the first, in the form of a claim."""
    low, high = sorted(in_its_scale(claim.amount, first, last), key=lambda one: one.number)
    way = (last.number > first.number) - (last.number < first.number)
    is_opposite = claim.way * way < 0
    if claim.form == GROWTH:
        right, operands = abs(last.span.growth_from(first.span)), (first, last)
    else:
        right, operands = high.span - low.span, (high, low)
    yield Relation(claim.form, claim.amount, operands, right, is_opposite=is_opposite)


def _shares(paragraph: Paragraph, claim: Amount, row: TableRow, rows: Rows) -> Iterator[Relation]:
    """Yield what a share would be of what the words behind it name: the total, or another row."""
    found = _WHOLE.match(paragraph.text, claim.value.end, paragraph.end_of(claim))
    wholes = _wholes(row, found["the"], stems_of(found["noun"]), rows) if found else ()
    for part in row.levels:
        for whole in wholes:
            if whole.column == part.column and part.amount.number <= whole.amount.number:
                yield share_of(claim, part.amount, whole.amount)
    told = (Relation("same", claim, (one.amount,), one.amount.span) for one in row.shares)
    yield from (one for one in told if one.is_right)  # a share, but nobody knows of what


def _wholes(row: TableRow, the: str, words: frozenset[str], rows: Rows) -> Sequence[Cell]:
    """Return the numbers of what some words name, in the columns that they name: of all spare places."""
    table = row.table
    others = [one for one in rows.named(words) if one.table is table and one is not row]
    topic = table.stems | table.total
    known = topic | _GENERAL | (frozenset() if topic.isdisjoint(_INCOME) else _INCOME)
    is_known = words <= known and (words != frozenset() or the.strip() not in ("", "the", "our"))
    if others:
        found = others[0].levels
    elif is_known and words.isdisjoint(table.labels - topic) and words.isdisjoint(_CHANGES):
        found = row.whole
    else:
        return ()
    columns = {one.column for one in found if not one.measure.isdisjoint(words)}
    return [one for one in found if not columns or one.column in columns]


_FROM_TO = regex(rf"(?:\s[a-z]+)?\s(?:from|between)\s({YEAR})\s(?:to|and)\s({YEAR})\b")
_GENERAL = frozenset(map(stem, "total whole sum all everything".split()))
_INCOME = frozenset(map(stem, TURNOVERS | {"income"}))
_CHANGES = frozenset(map(stem, NOUNS_OF_CHANGE | {"difference"}))
_WHOLE = regex(
    r"\sof\s(?P<the>(?:(?:all|the|our|total|overall)\s){0,2})(?!those\b|them\b|these\b|its\b|their\b|[£$€]?\d)"
    r"(?P<noun>(?:[\w’'-]+(?:\s|(?=[,.;)])|$)){1,3}?)"
    r"(?=(?:in|on|by|for|at|and|but|or|against|compared|is|are|was|were|from|to|while|last|this)\b|[,.;()]|$|\w+$)"
)
