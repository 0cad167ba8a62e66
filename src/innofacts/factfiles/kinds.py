"""The kinds of the values of fact files: what each is called in a message, and how it is read."""

import re
from datetime import date

from innofacts.errors import Unreadable
from innofacts.patterns import regex
from innofacts.records import Record
from innofacts.showing import is_hazardous, quoted
from innofacts.suggesting import did_you_mean
from innofacts.values.figures import Figure
from innofacts.values.grammar import parse_figure
from innofacts.values.periods import Period, parse_period

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

MAX_STRING = 64 * 1024
"""The most bytes of one string (docs/library.md)."""
MAX_ITEMS = 10_000
"""The most items of an array, except the array of all facts."""
MAX_INTEGER = 2**53 - 1
"""The largest whole number that every program reads as it is written (RFC 8259, section 6)."""

# The rules of `checking` that a value can break.
VALUE, ID_RULE, FIGURE_RULE, PERIOD_RULE, UNIT_RULE = "value", "id", "figure", "period", "unit"


class TomlNumber(str):
    """A TOML number with a point or an exponent, kept in the digits it was written in: never a float."""

    __slots__ = ()


class Context(Record):
    """Settings of the source and the library that the reading of a value depends on."""

    fiscal_year: str = ""
    """The month and day on which the fiscal years of the source begin."""
    measured: frozenset[str] = frozenset()
    """The keys of the units that measure and do not count."""


class UnreadableTable(Unreadable):
    """A table of good values that do not go together."""

    def __init__(self, key: str, message: str, *, hint: str = "") -> None:
        """Name the key of the wrong value, the mistake in a `message`, and how to fix it in a `hint`."""
        super().__init__(message, hint=hint)
        self.key = key


def as_it_is(value: "Any", _: Context) -> "Any":
    """Return a value unchanged."""
    return value


class Kind(Record):
    """A kind of values: their types, their range and how they are read."""

    name: str
    """The name of such a value in messages: `a text`."""
    example: str
    """An example, as written in TOML."""
    hint: str = ""
    """How to write one, if the example does not show it."""
    types: tuple[type, ...] = (str,)
    """The types that tomli may return for it."""
    read: "Callable[[Any, Context], Any]" = as_it_is
    """The function from a value of TOML to the typed value; raises Unreadable. Values inside are read before."""
    pattern: str = ""
    """The regular expression that a whole text matches; empty if none describes the kind."""
    choices: tuple[str, ...] = ()
    """All possible texts; empty if there are others."""
    least: int | None = None
    """The smallest whole number."""
    items: "Kind | None" = None
    """The kind of the items of an array."""
    fields: "tuple[Field, ...]" = ()
    """The keys of a table."""
    entries: "tuple[Kind, Kind] | None" = None
    """The kinds of the keys and of the values of a table whose keys are free, which may not be the only type."""
    rule: str = VALUE
    """The rule that a value breaks if it cannot be read."""


class Field(Record):
    """A key of a table."""

    name: str
    """The key."""
    kind: Kind
    """The kind of its values."""
    about: str
    """Its meaning, as a sentence part."""
    required: bool = False
    """Whether a table must have it."""


_HIDDEN_HINT = "remove the invisible character, shown here by its number"


def _matching(name: str, example: str, pattern: str, hint: str, *, rule: str = VALUE) -> Kind:
    """Return the kind of texts that match a pattern as a whole."""
    compiled = regex(pattern)

    def read(text: str, _: Context) -> str:
        match = compiled.match(text)
        end = match.end() if match else 0
        if match and end == len(text) and text.isprintable():
            return text
        hidden = next((at for at, character in enumerate(text) if is_hazardous(character)), None)
        if hidden is not None:
            raise Unreadable(f"{quoted(text)} is not {name}", offset=hidden, hint=_HIDDEN_HINT)
        if match is None or end < len(text):
            if text[end].isascii() and text[end].isalnum():
                end = 0  # then it is not that character
            raise Unreadable(f"{quoted(text)} is not {name}", offset=end, hint=hint)
        return text

    return Kind(name, example, hint, read=read, pattern=pattern, rule=rule)


def choice(name: str, example: str, choices: tuple[str, ...], listed: str = "") -> Kind:
    """Return the kind of texts that are among the choices."""
    hint = listed or f"it is one of {', '.join(choices)}"

    def read(text: str, _: Context) -> str:
        if text not in choices:
            near = did_you_mean(text, choices) or did_you_mean(f"article-{text}", choices)
            raise Unreadable(f"{quoted(text)} is not {name}", hint=near or hint)
        return text

    return Kind(name, example, hint, read=read, choices=choices)


def _whole_number(least: int) -> Kind:
    def read(number: int, _: Context) -> int:
        if number < least:
            raise Unreadable(f"the number is less than {least}", hint=f"it is counted from {least}")
        if number > MAX_INTEGER:
            raise Unreadable(f"the number is larger than {MAX_INTEGER}", hint="no text is so long")
        return number

    return Kind(
        "a whole number", str(least + 2), "write it in digits, without quotes", types=(int,), read=read, least=least
    )


def array(name: str, items: Kind) -> Kind:
    """Return the kind of an array of values of another kind."""
    return Kind(name, f"[{items.example}]", types=(list,), items=items, read=lambda values, _: tuple(values))


def _read_sha256(text: str, _: Context) -> str:
    if text.strip(_HEXADECIMAL):
        at = next(at for at, digit in enumerate(text) if digit not in _HEXADECIMAL)
        raise Unreadable(f"{quoted(text[at])} is not a digit of a SHA-256", offset=at, hint=_SHA256_HINT)
    if len(text) != _SHA256_DIGITS:
        raise Unreadable(f"a SHA-256 has {_SHA256_DIGITS} digits, and this has {len(text)}", hint=_SHA256_HINT)
    return text


_HEXADECIMAL = "0123456789abcdef"
_SHA256_DIGITS = 64
_SHA256_HINT = "write 64 hexadecimal digits: 0 to 9 and a to f, in lower case"
_MONTH_AND_DAY = "[0-9]{2}-[0-9]{2}"
_MONTH_AND_DAY_HINT = 'write month and day in quotes, "07-01" for years that begin on 1 July'


def _read_month_and_day(text: str, _: Context) -> str:
    digits = text.isascii() and [len(part) for part in text.split("-") if part.isdecimal()] == [2, 2]
    try:
        # 1900 was not a leap year: a year cannot begin on 29 February.
        day = date(1900, int(text[:2]), int(text[3:])) if digits else None
    except ValueError:
        day = None
    if day is None:
        message = f"{quoted(text)} is not a month and a day that every year has"
        raise Unreadable(message, hint=_MONTH_AND_DAY_HINT)
    return text


def _read_period(value: int | str | date, context: Context) -> Period:
    return parse_period(value, fiscal_year=context.fiscal_year)


def _read_figure(text: str, _: Context) -> Figure:
    figure = parse_figure(text)
    if not figure.unit.key:
        hint = 'name what is counted or measured: "80 countries", "1.9 %", "5 million CNY"'
        raise Unreadable(f"{quoted(text)} has no unit", offset=len(text), hint=hint)
    return figure


def _read_unit(text: str, _: Context) -> str:
    """Return a unit that can follow any number, perhaps after a scale."""
    before = "1 "
    if text[0].isdecimal() or text[0] in _NUMBER_SIGNS:
        raise Unreadable(f"{quoted(text)} is not a unit", hint=_UNIT_HINT)
    try:
        figure = parse_figure(before + text)
    except Unreadable as error:
        raise Unreadable(error.message, offset=max(0, error.offset - len(before)), hint=error.hint) from None
    if not figure.unit.key:
        raise Unreadable(f"{quoted(text)} is not a unit", hint=_UNIT_HINT)
    return text


_NUMBER_SIGNS = "<>=~≤≥±+-–−.,"  # with these, the number before a unit would be another one
_UNIT_HINT = 'a unit is a currency such as CNY, "%", "pp", "rank", or the noun that is counted'


def _read_series_figure(value: str | int, _: Context) -> str:
    """Return a figure without its unit as text."""
    # TOML allows what the grammar of figures does not: 1_000.5 and +5.
    text = str(value).replace("_", "").removeprefix("+") if isinstance(value, int | TomlNumber) else value
    figure = parse_figure(text)
    if figure.unit.key:
        after_scale = text.lower().rfind(figure.scale) + len(figure.scale) if figure.scale else 0
        unit = re.search(r"[^\W\d_]|[%‰$€£¥]", text[after_scale:])
        offset = after_scale + unit.start() if unit else 0
        raise Unreadable(
            f"{quoted(text)} names a unit, which its series does already", offset=offset, hint="leave the unit out here"
        )
    return str(figure)


TEXT = Kind("a text", '"..."', 'write it in quotes: "..."')
TEXTS = array("an array of texts", TEXT)
ID = _matching(
    "an id",
    '"rd-expenditure-2023"',
    r"[A-Za-z][A-Za-z0-9._-]*",
    'an id is a letter, then letters, digits, points, hyphens and underscores: "rd-expenditure-2023"',
    rule=ID_RULE,
)
SHA256 = Kind("a SHA-256", '"9f2c..."', _SHA256_HINT, read=_read_sha256, pattern=f"[0-9a-f]{{{_SHA256_DIGITS}}}")
URL = _matching(
    "a web address",
    '"https://..."',
    r"[Hh][Tt][Tt][Pp][Ss]?://[^\s/<>\"]+[^\s<>\"]*",
    "write it from https:// on, without blanks",
)
DOI = _matching("a DOI", '"10.1000/182"', r"10\.[0-9]{4,9}/\S+", "write it from 10. on, without https://doi.org/")
LANGUAGE = _matching(
    "a language tag",
    '"en"',
    r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*",
    'write a code of two or three letters: "en", "zh-Hans"',
)
TOPIC = _matching("a topic", '"patents"', "[^;]+", "a semicolon separates topics in CSV; write two topics")
MONTH_AND_DAY = Kind(
    "a month and a day",
    '"07-01"',
    _MONTH_AND_DAY_HINT,
    read=_read_month_and_day,
    pattern=_MONTH_AND_DAY,
    rule=PERIOD_RULE,
)
PERIOD = Kind(
    "a period",
    "2023",
    'write a year or a day without quotes, anything else in quotes: 2023, 2025-04-30, "2023-06", "2012..2023"',
    types=(int, str, date),
    read=_read_period,
    rule=PERIOD_RULE,
)
FIGURE = Kind(
    "a figure",
    '"80 countries"',
    'put it in quotes and name the unit: "80 countries"',
    read=_read_figure,
    rule=FIGURE_RULE,
)
DATES = Kind(
    "a period or a table of periods",
    "{ 2012 = 2024-03-01 }",
    'write the day on which all values were made public, or a table: { "2012..2022" = 2024-03-01, 2023 = 2025-03-01 }',
    types=(int, str, date, dict),
    entries=(PERIOD, PERIOD),
    read=lambda value, context: value if isinstance(value, dict) else _read_period(value, context),
    rule=PERIOD_RULE,
)
UNIT = Kind("a unit", '"%"', _UNIT_HINT, read=_read_unit, rule=UNIT_RULE)
SERIES_FIGURE = Kind("a figure", '"1.912"', types=(str, int, TomlNumber), read=_read_series_figure, rule=FIGURE_RULE)
SERIES_VALUES = Kind(
    "a table",
    '{ 2012 = "1.912" }',
    'write [series.values], and below it a line for each period: 2012 = "1.912"',
    types=(dict,),
    entries=(PERIOD, SERIES_FIGURE),
)
FROM_0, FROM_1 = _whole_number(0), _whole_number(1)
