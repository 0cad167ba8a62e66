"""The cells of a table with their numbers, as sums read them."""

import re
from decimal import Decimal
from typing import NamedTuple

from innofacts.arithmetic.amounts.values import HALF, Value
from innofacts.english.currencies import MONEY_SIGN
from innofacts.markup.denominations import have_signs, with_sign
from innofacts.markup.tables import TextCell, TextTable
from innofacts.patterns import regex


class Entry(NamedTuple):
    """A cell of a table with its number."""

    start: int
    """Its first code point."""
    end: int
    """The code point after it."""
    text: str
    """Its text; of a number of accounts in brackets with a minus instead."""
    value: Value | None
    """The number that is all of it, with all numbers that round to it; None if it is no plain number."""


def entries(table: TextTable) -> list[list[Entry]]:
    """Return the cells of each row of a table with their numbers, of accounts below zero if they are in brackets."""
    if not have_signs(table):
        return [[Entry(*cell.span, cell.text, _number_in(cell.text)) for cell in row] for row in table.rows]
    return [[_of_accounts(cell) for cell in row] for row in table.rows]


def _of_accounts(cell: TextCell) -> Entry:
    """Return a cell of accounts with its number; brackets are no sign of a change, which may only be for the worse."""
    value = _number_in(text := with_sign(cell.text))
    return Entry(*cell.span, text, value._replace(sign="") if value and text != cell.text else value)


def _number_in(text: str) -> Value | None:
    """Return the number that is all of the text of a cell, with all numbers that round to it."""
    match = _CELL.fullmatch(text)
    if match is None:
        return None
    number = Decimal(re.sub(r"[,\s]", "", match["number"]))
    half = Decimal(1).scaleb(int(number.as_tuple().exponent)) * HALF
    number = -number if match["sign"] in ("-", "−") else number
    place = (match.start("number"), match.start("number"), match.end())
    return Value(
        *place, match[0], number, number - half, number + half, match["percent"] or "", "", match["sign"] or ""
    )


_CELL = regex(
    rf"\**(?P<sign>[+−-])?{MONEY_SIGN}?\s?(?P<number>\d{{1,3}}(?:(?:,\d{{3}})+|(?:\s\d{{3}})+)(?:\.\d+)?|\d+(?:\.\d+)?)"
    r"\s?(?P<percent>%)?[a-z ]*\**"
)
