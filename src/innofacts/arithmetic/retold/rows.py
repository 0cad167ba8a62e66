"""What the rows of tables say: levels, shares and changes of one thing at several times, or in several ways.

Where the rows of a table are years, its columns are the things.
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import combinations
from operator import itemgetter
from typing import NamedTuple

from innofacts.arithmetic.amounts.amount import Amount
from innofacts.arithmetic.amounts.levels import Level
from innofacts.arithmetic.amounts.printed import scaled
from innofacts.arithmetic.amounts.values import PERCENT, POINTS, Span, Value
from innofacts.arithmetic.entries import Entry, entries
from innofacts.arithmetic.phrases import SAY_LITTLE, WORD, YEARS, stem
from innofacts.arithmetic.tables import is_of_others, is_total
from innofacts.english.calendar import MONTHS
from innofacts.english.numerals import SCALES, YEAR
from innofacts.markup.denominations import is_without, scale_in
from innofacts.markup.tables import TextTable
from innofacts.patterns import regex
from innofacts.prose.changes import FALL, RISE


class Cell(NamedTuple):
    """A number of a row."""

    amount: Amount
    column: int
    measure: frozenset[str]
    """The stems of its heading, without its time."""
    year: str
    """The year that its heading names; empty if it names none, or several."""


class About(NamedTuple):
    """What a table is about."""

    stems: frozenset[str]
    """Those of its headings, its caption, and the heading of its section."""
    words: frozenset[str]
    """Its words, with those of its labels, in lower case: among them the times that it names."""
    labels: frozenset[str]
    """The stems of all labels."""
    total: frozenset[str]
    """Those of the label of the total."""


class TableRow(NamedTuple):
    """What a row of a table says of one thing."""

    label: str
    stems: frozenset[str]
    """Those of its label; none of a row that cannot be named: the total, and what is called other."""
    levels: Sequence[Cell]
    """Its counts, sums and measures, the earlier of two years first."""
    shares: Sequence[Cell]
    """Its percentages, the earlier of two years first."""
    changes: Sequence[Cell]
    """Its numbers that are changes, in percent or not."""
    table: About
    printed: frozenset[str] = frozenset()
    """All its numbers as they are printed, also those of cells that say more: 38 of (38) bps."""
    whole: Sequence[Cell] = ()
    """The levels of the total; empty for the total itself, and where there is none."""

    def numbers(self, *, are_shares: bool) -> Sequence[Cell]:
        """Return its percentages, or its other levels."""
        return self.shares if are_shares else self.levels


class Rows:
    """The rows of the tables of a text, by their labels and by their numbers."""

    def __init__(self, tables: Iterable[TextTable]) -> None:
        """Read the rows of tables."""
        rows = [row for table in tables for row in _of_table(table)]
        self._all = rows
        often = Counter(word for row in rows for word in row.stems)
        self._by_word: dict[str, list[TableRow]] = {}
        for row in rows:
            if row.stems:
                self._by_word.setdefault(min(row.stems, key=lambda word: (often[word], word)), []).append(row)
        self._by_number = sorted(
            ((one.amount.number, n, row) for n, row in enumerate(rows) for one in (*row.levels, *row.shares)),
            key=itemgetter(0, 1),
        )

    def __bool__(self) -> bool:
        """Return whether there are any rows with numbers."""
        return self._by_number != []

    def levels(self) -> Iterator[Level]:
        """Yield all levels of the rows, each named by its row, its column and what its table is about."""
        for row in self._all:
            about = row.stems | row.table.stems | (row.table.total if not row.whole else frozenset())
            for one in row.levels:
                yield Level(one.amount, about | one.measure, one.amount.begin, is_of_a_row=True)

    def tells(self, claim: Amount) -> bool:
        """Return whether a row has two numbers that are so far apart as a claim says, or such a change."""
        for row in self._all:
            found = [*_changes(claim, row), *(one.amount.span for one in row.changes)]
            if any(claim.value.fits(abs(one)) for one in found if _goes_the_way(claim, one)):
                return True
        return False

    def named(self, words: Iterable[str]) -> Iterator[TableRow]:
        """Yield the rows whose labels have only some words, by their stems."""
        of = frozenset(words)
        yield from (row for word in of for row in self._by_word.get(word, ()) if row.stems <= of)

    def with_number(self, low: Decimal, high: Decimal) -> list[TableRow]:
        """Return the rows with a number from one to another, each once, in order."""
        first = bisect_left(self._by_number, low, key=itemgetter(0))
        last = bisect_right(self._by_number, high, key=itemgetter(0))
        return [*{n: row for _, n, row in self._by_number[first:last]}.values()]


def _changes(claim: Amount, row: TableRow) -> Iterator[Span]:
    """Yield how far two numbers of a row are apart, in percent for a percentage."""
    for one, other in pairs(row.numbers(are_shares=claim.kind == POINTS)):
        first, last = (end.span for end in in_its_scale(claim, one.amount, other.amount))
        yield last.growth_from(first) if claim.kind == PERCENT else last - first


def in_its_scale(claim: Amount, one: Amount, other: Amount) -> tuple[Amount, Amount]:
    """Return two numbers of a row in a scale that its table does not tell, if a claim says that they are farther apart.

    It is the one that makes the claim right, or else that of the claim: of 1,975 and 1,915, CHF 60 million.
    """
    if claim.is_share or claim.number <= _LARGER * max(one.number, other.number):
        return one, other
    apart = abs(one.span - other.span)
    right = (power for power in _UNTOLD if claim.value.fits(apart * Decimal(10) ** power))
    factor = Decimal(10) ** next(right, claim.value.power)
    first, last = (
        end._replace(value=scaled(end.value, factor)._replace(power=claim.value.power)) for end in (one, other)
    )
    return first, last


_LARGER = 10  # times as large as both numbers of a row is no misprint of how far they are apart
_UNTOLD = range(3, 10)  # the powers of ten of scales, from thousands on


def _goes_the_way(claim: Amount, change: Span) -> bool:
    """Return whether a change is a rise if a claim is one, and a fall if it is one."""
    return claim.change not in (RISE, FALL) or (claim.change == RISE) == (change.number > 0)


def pairs(cells: Sequence[Cell]) -> Iterator[tuple[Cell, Cell]]:
    """Yield two numbers of one measure, the earlier first; of two measures if there are no others: budget, outturn.

    Of a long series it yields none: almost any growth is that between some two of its numbers.
    """
    if len(cells) > _MOST_CELLS:
        return
    found = [(one, other) for one, other in combinations(cells, 2) if one.measure == other.measure]
    yield from found or ([(cells[0], cells[1])] if len(cells) == 2 else ())


_MOST_CELLS = 24
_SHORTEST = 3  # letters of a word that says something: labels are short, such as Art and Gas


def stems_of(text: str) -> frozenset[str]:
    """Return the stems of the words of a text that say something."""
    return frozenset(word for word in map(stem, WORD.findall(text.lower())) if len(word) >= _SHORTEST) - SAY_LITTLE


def digits_of(text: str) -> str:
    """Return the first number in a text as it is printed; empty if it has none in digits."""
    found = _DIGITS.search(text)
    return found[0] if found else ""


# --- from tables ------------------------------------------------------------------------------------------------------

_TIME = regex(
    rf"(?i)\b(?:{YEAR}(?:[-–/]\d{{2,4}})?|{'|'.join(MONTHS)}|[qh][1-4]|before|after|now|then|last|this|"
    r"(?:(?:fiscal|financial)\s)?(?:years?|months?|weeks?|quarters?)(?:\s(?:ended|ending))?)\b"
)
_FISCAL = regex(r"\bFY?[’']?\d\d\b")  # F19, FY19
_PERCENT = regex(r"(?i)%|\bper\s?cent|\bpoints?\b")
_CHANGE = regex(r"(?i)\b(?:changes?|growth|increase|decrease|rise|fall|difference)\b|±|\+/[-−]")
_BRACKETS = regex(r"\([^()]*\)")
_DIGITS = regex(r"\d[\d.,]*(?<![.,])")
_ANY_WORD = regex(r"[^\W_]+")


def _of_table(table: TextTable) -> Iterator[TableRow]:
    """Yield what the rows of a table say, or its columns if the rows are years."""
    rows = [row[table.labels :] for row in entries(table) if len(row) == len(table.rows[0])]
    over = table.above[table.labels :]
    labels = [row[0].text for row in rows[1:]]
    if len(labels) > 1 and all(len(YEARS.findall(label)) == 1 for label in labels):
        rows, over = [[*column] for column in zip(*rows, strict=True)], []
    head, *body = rows
    titles, labels = ([cell.text.strip("* ") for cell in cells] for cells in (head, [row[0] for row in body]))
    total = next((n for n, label in enumerate(labels) if is_total(label)), None)
    named = " ".join((*titles, *over, table.caption, table.section))
    about = About(
        stems_of(named),
        frozenset(_ANY_WORD.findall(" ".join((named, *labels)).lower())),
        stems_of(" ".join(labels)),
        frozenset() if total is None else stems_of(labels[total]),
    )
    of_all = " ".join((titles[0], table.caption, *over, *(note.text for note in table.notes)))
    titles = [f"{above} {title}".strip() for above, title in zip(over or [""] * len(titles), titles, strict=True)]
    cells = [[*_cells(titles, label, row, of_all)] for label, row in zip(labels, body, strict=True)]
    whole = [] if total is None else [one for one in cells[total] if one.amount.kind != PERCENT]
    for n, (label, mine, row) in enumerate(zip(labels, cells, body, strict=True)):
        changes = [one for one in mine if one.amount.value.sign or _CHANGE.search(titles[one.column])]
        rest = sorted((one for one in mine if one not in changes and one.amount.number > 0), key=lambda one: one.year)
        levels, shares = (
            [one for one in rest if (one.amount.kind == PERCENT) == is_share] for is_share in (False, True)
        )
        is_named = n != total and not is_of_others(label)
        stems = stems_of(_BRACKETS.sub("", label)) if is_named else frozenset[str]()
        printed = frozenset(number for cell in row[1:] for number in _DIGITS.findall(cell.text))
        yield TableRow(label, stems, levels, shares, changes, about, printed, whole if n != total else ())


def _cells(titles: Sequence[str], label: str, row: Sequence[Entry], of_all: str) -> Iterator[Cell]:
    """Yield the numbers of a row, in the scale that a heading, its label or the words `of_all` numbers name."""
    for column in range(1, len(row)):
        value, title = row[column].value, titles[column]
        if value is not None:
            is_share = bool(value.unit == PERCENT or _PERCENT.search(title) or _PERCENT.search(label))
            measure = _TIME.sub(" ", title)
            said = (title, label) if is_without(measure) or is_without(label) else (title, label, of_all)
            power = 0 if is_share else SCALES.get(next(filter(None, map(scale_in, said)), ""), 0)
            amount = _amount(value, PERCENT if is_share else "", power)
            years = YEARS.findall(title) or _FISCAL.findall(title)
            measure = _BRACKETS.sub(lambda one: "" if scale_in(one[0]) else one[0], measure)
            yield Cell(amount, column, stems_of(measure), years[0] if len(years) == 1 else "")


def _amount(value: Value, unit: str, power: int) -> Amount:
    """Return the number of a cell as an amount that is in no sentence."""
    value = scaled(value, Decimal(10) ** power)._replace(unit=unit, sign=value.sign.strip("+"), power=power)
    return Amount(value, -1, unit, (), value.end)
