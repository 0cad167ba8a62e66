"""The money and the scale that a table gives once for many cells, and the sign of numbers in brackets.

Accounts print "$" in the first row of a column and at totals only, "(in millions)" once above all columns, and what is
below zero in brackets.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from innofacts.english.currencies import MONEY_SIGN
from innofacts.english.numerals import SCALE_LETTERS, SCALE_WORDS
from innofacts.markup.tables import TextCell, TextTable
from innofacts.patterns import regex
from innofacts.values.units import CURRENCY, read_unit


class Denomination(NamedTuple):
    """What the numbers of a column are in, as far as the table says it away from them."""

    scale: str = ""
    """A scale: million; empty for none."""
    money: str = ""
    """Some money, or percent: $, EUR, %; empty for none."""

    @property
    def unit(self) -> str:
        """Return the unit of a number that has none: million EUR."""
        return f"{self.scale} {self.money}".strip()

    def completed(self, other: "Denomination") -> "Denomination":
        """Return it with what only another one has."""
        return Denomination(self.scale or other.scale, self.money or other.money)


NOTHING = Denomination()
"""What a text says that names neither money nor a scale."""


def denomination_in(words: str) -> Denomination:
    """Return the money and the scale that words say numbers are in: £m, $'000, Dollars in millions, (in thousands)."""
    return _found(words)[0]


def scale_in(heading: str) -> str:
    """Return the scale that a heading names, also of what it counts: million of £m, Rides (million), million t."""
    if scale := denomination_in(heading).scale:
        return scale
    found = _ANY_SCALE.search(heading)
    return _SCALES[found[0].lower().rstrip("s")] if found else ""


def without_denomination(words: str) -> str:
    """Return words without the money and the scale that they name: 2019, of 2019 €m."""
    _, (start, end) = _found(words)
    return f"{words[:start]}{words[end:]}".strip(" ()[],") if end else words


def _found(words: str) -> tuple[Denomination, tuple[int, int]]:
    """Return the denomination in words, and the span that names it."""
    for form in (_MONEY_AND_SCALE, _SCALE_AND_MONEY, _SCALE_ALONE, _MONEY_ALONE):
        for found in form.finditer(words):
            named = found.groupdict("")
            money, scale = _money(named.get("money", "")), named.get("scale", "")
            if money or not named.get("money"):
                return Denomination(_SCALES[scale.lower().rstrip("s")] if scale else "", money), found.span()
    return NOTHING, (0, 0)


def _money(name: str) -> str:
    """Return the unit of a name or a sign of money; empty for other words."""
    unit = read_unit(name.replace("United States ", "US ")) if name else None
    if unit is None or unit.kind != CURRENCY:
        return ""
    return "$" if name.lower().startswith("dollar") else unit.text


_SPELLINGS = SCALE_WORDS | SCALE_LETTERS | {"000": "thousand"}
_SCALES = {word.rstrip("s"): scale for word, scale in _SPELLINGS.items()}
_MONEY = (
    r"(?P<money>(?<![A-Za-z])(?:(?:US|U\.S\.|United States|[A-Z]{1,2})[ ]?)?"
    rf"(?:{MONEY_SIGN}|[Dd]ollars?|[Ee]uros?)|\b[A-Z]{{3}})"
)
_SCALE = (
    r"(?P<scale>(?i:thousands?|millions?|billions?|trillions?|mn|mln|bn)\b"
    r"|(?:000s?|(?<![ ])[mMk])(?![\w'’-]|[,.]\d))"
)
_MONEY_AND_SCALE = regex(rf"{_MONEY}(?:\s(?:(?i:amounts|figures)\s)?(?i:in)\s|[ ]?['’‘]?)?{_SCALE}")
_SCALE_AND_MONEY = regex(rf"(?P<scale>(?i:thousand|million|billion|trillion)s?)\s(?:of\s)?{_MONEY}(?![\w-])")
_SCALE_ALONE = regex(r"(?i)(?:\bin\s?|\()(?P<scale>(?:thousand|million|billion)(?:s\b(?!\sof\b)|(?=\s*(?:[),]|\Z))))")
_MONEY_ALONE = regex(rf"\A\s*\(?(?:(?i:in|all (?:amounts|figures) in)\s)?{_MONEY}\)?\s*\Z")
_ANY_SCALE = regex(rf"(?i)\b(?:{'|'.join(SCALE_WORDS)}|000s?)\b")


# --- the columns of a table -------------------------------------------------------------------------------------------


class Column(NamedTuple):
    """A column of a table."""

    headings: tuple[str, ...]
    """Its headings, the nearest first."""
    cells: Sequence[TextCell]
    is_open: bool
    """Whether its headings only say when, where or in what its numbers are."""
    is_counting: bool
    """Whether its headings say which things it counts."""


def denominations(columns: Sequence[Column], notes: Iterable[str]) -> list[Denomination]:
    """Return the denomination of each column: what its headings say, the signs in its cells, and the table's notes.

    Of open columns without a sign, it is the only money of the other ones.
    """
    of_table = NOTHING
    for note in notes:
        of_table = of_table.completed(denomination_in(note))
    found = []
    for column in columns:
        own = NOTHING
        for text in column.headings:
            own = own.completed(denomination_in(text))
        found.append(own.completed(Denomination("", _only_money(column.cells))))
    shared = {one.money for one, column in zip(found, columns, strict=True) if column.is_open} - {"", "%"}
    of_open = Denomination("", next(iter(shared))) if len(shared) == 1 else NOTHING
    return [
        _of_column(one.completed(of_open) if column.is_open else one, column, of_table)
        for one, column in zip(found, columns, strict=True)
    ]


def _of_column(own: Denomination, column: Column, of_table: Denomination) -> Denomination:
    """Return the denomination of a column; what counts things is in no money, and in no scale that others may need."""
    is_of_all = column.is_open or own.money or (of_table.money and not column.is_counting)
    return own if own.money == "%" or not is_of_all else own.completed(of_table)


def _only_money(cells: Sequence[TextCell]) -> str:
    """Return the money of the cells of a column that have a sign of it, or % between two; empty for several."""
    signs = {sign["money"] for cell in cells if (sign := _SIGN.match(cell.text))}
    if signs:
        return _money(signs.pop()) if len(signs) == 1 else ""
    numbers = [cell.text for cell in cells if any(character.isdigit() for character in cell.text)]
    are_between = len(numbers) > 2 and all(map(_PERCENT.fullmatch, (numbers[0], numbers[-1])))
    return "%" if are_between and all(map(_DECIMAL.fullmatch, numbers)) else ""


_SIGN = regex(rf"[-−–(]?\s?(?P<money>(?:US|[A-Z]{{1,2}})?{MONEY_SIGN})[\s(]{{0,2}}[-−–]?\s?\d")
_DECIMAL = regex(r"[-−–(]?\d+\.\d+[\s)%]*")
_PERCENT = regex(r"[-−–(]?\d+\.\d+[\s)]*%[\s)]*")


def is_without(words: str) -> bool:
    """Return whether what a row or a column has is in no money and no scale of a table: per share, a rate, a number."""
    return _WITHOUT.search(words) is not None


_WITHOUT = regex(
    r"(?i)\bper\b|\A%|%\W*\Z|\b(?<!purchase\s)prices?\b"
    r"|\b(?:rates?|ratios?|percent(?:age)?s?|yields?|volatility|(?<!-)terms?|life|lives|numbers?|headcount|days|weeks|months"
    r"|multiples?)\b(?!\s(?:of\s)?(?:revenues?|income|expenses?|loans?|assets?))"
)


# --- numbers in brackets ----------------------------------------------------------------------------------------------


def have_signs(table: TextTable) -> bool:
    """Return whether numbers in brackets are below zero in a table.

    They are where a column has both kinds of numbers in rows with labels: in accounts, and not standard errors below
    coefficients, nor a column of shares in brackets.
    """
    columns: dict[int, set[bool]] = {}
    for label, *cells in (row[table.labels :] for row in table.rows[1:] if len(row) > table.labels):
        for number, cell in enumerate(cells):
            if label.text and any(character.isdigit() for character in cell.text):
                columns.setdefault(number, set()).add(_IN_BRACKETS.fullmatch(cell.text) is not None)
    return any(len(kinds) > 1 for kinds in columns.values())


def with_sign(number: str) -> str:
    """Return a number of accounts with a minus instead of brackets: -1,042 for (1,042), -$310 for $(310)."""
    found = _IN_BRACKETS.fullmatch(number)
    return f"-{found['money'] or ''}{found['number']}{found['sign'] or ''}" if found else number


_SIGNS = "(?:%|pp|bps)"
_MONEY = rf"(?:US|[A-Z]{{1,2}})?{MONEY_SIGN}"
_IN_BRACKETS = regex(
    rf"(?:(?P<money>{_MONEY})\s?)?\(\s?(?P<number>(?:{_MONEY})?\s?\d[\d,]*(?:\.\d+)?(?:\s?{_SIGNS})?)\s?\)"
    rf"\s?(?P<sign>{_SIGNS})?"
)
