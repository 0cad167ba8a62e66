"""The cells of a table with figures: numbers with the digits as written, bounds, units and marks of footnotes."""

import re
from decimal import ROUND_HALF_EVEN, Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from innofacts.english.numerals import SCALE_LETTERS, SCALE_WORDS
from innofacts.english.units import MEASURES
from innofacts.errors import Unreadable
from innofacts.formats.words import is_formula
from innofacts.patterns import regex
from innofacts.showing import quoted
from innofacts.values.grammar import parse_figure
from innofacts.values.units import NO_UNIT

if TYPE_CHECKING:
    from collections.abc import Sequence

MISSING = frozenset(
    "|:|..|...|…|.|-|–|—|−|--|*|**|n|x|c|na|n/a|n.a.|n.a|#n/a|#n/a n/a|nan|null|none|nil|not available|no data|s|z|u|_z"
    "|suppressed|missing|#ref!|#value!|#div/0!|#name?|#num!|#null!|[w]|[low]".split("|")
)
"""Contents of a cell, in lower case, that say that there is no figure."""
CONFIDENTIAL = frozenset(("c", "x", "s", "suppressed", "*", "**"))
"""Contents with which statistical offices say that a figure exists but is not public."""
_BRACKETS = regex(r"\[(.+)\]|\((.+)\)")
"""Around such contents, as the offices of the United Kingdom write them: `[c]`, `[x]`."""

PLAIN = regex(r"-?\d{1,30}(?:\.\d{1,8})?|-?\d{1,8}\.\d{1,30}", re.ASCII)
"""A number that is a figure as it is: most cells of most tables."""
LONGEST = 100
"""The most characters of a cell with a figure; reading longer ones could take more than time that grows with them."""
NOISE = 13
"""A number with so many digits and a point is more likely the result of arithmetic than a measurement."""

_BLANKS = str.maketrans(
    {"\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2007": " ", "−": "-", "\u2010": "-", "\u2011": "-", "’": "'"}
)
_MARK = regex(
    r"(?<=[\d%])\s*((?:[*†‡§¶#]|[⁰¹²³⁴-⁹ᵃ-ᶻ]+[⁾)]?|\((?:[a-z]|\d{1,2})\)|\[(?:[a-z]{1,3}|\d{1,2})\]"
    r"|(?<=\s)(?:[a-z]|\d)\)|(?<=\s)(?:[a-z]|[bdefinprsuz]{2,3})$)+)$"
)
_NO_MARKS = frozenset(name for name in MEASURES | SCALE_WORDS.keys() if len(name) > 1) | SCALE_LETTERS.keys() - {"b"}
"""Letters after a value that are its scale or its unit and no mark: `12 bn`, `12 km`, `12 m`."""
_GROUPS = {
    ".": regex(r"-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d{1,3}(?:[ ']\d{3})+(?:\.\d+)?", re.ASCII),
    ",": regex(r"-?\d{1,3}(?:\.\d{3})+(?:,\d+)?|-?\d{1,3}(?:[ ']\d{3})+(?:,\d+)?", re.ASCII),
}
_NUMBERS = {".": regex(r"-?\d+(?:\.\d+)?", re.ASCII), ",": regex(r"-?\d+(?:,\d+)?", re.ASCII)}
_SCIENTIFIC = regex(r"(-?\d+(?:\.\d+)?)[eE]([+-]?\d{1,2})", re.ASCII)
_OPEN = regex(r"(-?)\.(\d+)|(-?\d+)\.", re.ASCII)  # .5 and 5.
_JOINED = regex(r"([^.±].*?)(\s*(?:\.\.<?|±)\s*)([^.±]+(?:\.\d+)?)")  # 0,1..0,25 and 5 ± 0,5
_MONEY = regex(r"(?P<minus>-?)(?P<sign>[$€£¥]) ?(?P<number>\d(?:[\d.,' ]*\d)?) ?(?P<scale>[^\W\d_]*)\.?")
_SCALES_OF_MONEY = {**SCALE_LETTERS, **SCALE_WORDS, "": ""}
"""What may be glued to an amount behind the sign of its currency: `$1.2bn`, `-£40m`."""
_OTHER = {".": ",", ",": "."}


class CellContent(NamedTuple):
    """The content of a cell with a figure."""

    figure: str
    """The figure without its unit in the grammar of docs/figures.md; empty if the cell says that there is none."""
    marks: str = ""
    """The marks of footnotes after it: `*`, `(a)`."""
    unit: str = ""
    """The unit, if the cell names it: `%`, `EUR`."""
    confidential: bool = False
    """Whether the cell says that the figure exists and is not public."""


@lru_cache(maxsize=4096)
def read_cell(text: str, decimal: str) -> CellContent:
    """Return what a cell with a figure says; `decimal` is the sign before the fraction. Raises Unreadable."""
    written = with_plain_signs(text)
    if len(written) > LONGEST:
        raise Unreadable(f"{quoted(text)} is not a figure", hint="--only COLUMN=VALUE leaves rows out")
    if written[:1] == "'" and is_formula(written[1:]):  # as --excel writes what is no formula
        written = written[1:]
    said = written.casefold()
    if said not in MISSING and (inside := _BRACKETS.fullmatch(said)):
        said = inside[1] or inside[2]
    if said in MISSING:
        return CellContent("", confidential=said in CONFIDENTIAL)
    if written[0] in "–—":  # alone it is a dash, and before a number a minus
        written = f"-{written[1:]}"
    mark = _MARK.search(written)
    if mark and mark[1] in _NO_MARKS:
        mark = None
    marks = mark[1] if mark else ""
    number = written[: mark.start()] if mark else written
    unit = "%" if number.endswith("%") else ""
    number = number.removesuffix("%").rstrip().removeprefix("+")
    bound = re.match(r"(?:~[<>]?|[<>]=?|[=≤≥≈])\s*", number)
    sign, number = (bound[0].strip(), number[bound.end() :]) if bound else ("", number)
    if number.casefold() in MISSING:
        return CellContent("", marks, unit)
    money = _MONEY.fullmatch(number)
    if money and (scale := _SCALES_OF_MONEY.get(money["scale"].casefold())) is not None:
        number = f"{money['minus']}{_plain(money['number'], decimal, text)} {scale} {money['sign']}"
    else:
        number = _plain(number, decimal, text)
    figure = parse_figure(" ".join(f"{sign.replace('≈', '~')} {number}".split()))
    return CellContent(str(figure._replace(unit=NO_UNIT)), marks, unit or figure.unit.text)


def with_plain_signs(text: str) -> str:
    """Return a text with one plain blank for all white space, and with the minus and apostrophe of a keyboard."""
    return " ".join(text.translate(_BLANKS).split())


def _plain(number: str, decimal: str, text: str) -> str:
    """Return a number, or two with a sign between them, without groups and exponent, and with a decimal point."""
    if joined := _JOINED.fullmatch(number):
        return f"{_plain(joined[1], decimal, text)}{joined[2]}{_plain(joined[3], decimal, text)}"
    if _GROUPS[decimal].fullmatch(number):
        number = re.sub(r"[ ',.]", lambda found: "." if found[0] == decimal else "", number)
    elif _NUMBERS[decimal].fullmatch(number):
        number = number.replace(decimal, ".")
    elif _SCIENTIFIC.fullmatch(number):
        number = f"{Decimal(number):f}"
    elif _OPEN.fullmatch(number):
        number = _OPEN.sub(lambda found: f"{found[1]}0.{found[2]}" if found[2] else found[3], number)
    elif _GROUPS[_OTHER[decimal]].fullmatch(number) or _NUMBERS[_OTHER[decimal]].fullmatch(number):
        raise Unreadable(
            f'{quoted(text)} is not a number with a decimal "{decimal}"', hint=f"--decimal {_OTHER[decimal]} reads it"
        )
    elif re.fullmatch(r"\(.*\d.*\)", number):
        raise Unreadable(f"{quoted(text)} is in brackets", hint="write a negative number with a minus")
    elif not re.search(r"\d", number):
        raise Unreadable(f"{quoted(text)} is not a figure", hint="--only COLUMN=VALUE leaves rows out")
    elif re.match(r"\d{4}-\d\d-\d\d|\d\d?[/.]\d\d?[/.]\d\d", number):
        raise Unreadable(f"{quoted(text)} is a date", hint="format the cell as a number, or choose --value-column")
    return number


def rounded(number: str, digits: int) -> str:
    """Return a plain number with at most so many significant digits, but never less than its whole part."""
    value = Decimal(number)
    places = max(0, digits - value.adjusted() - 1) if value else digits
    if "." not in number or len(number.partition(".")[2]) <= places:
        return number
    return f"{value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_EVEN):f}"


def is_noisy(number: str) -> bool:
    """Return whether a plain number has a point and more digits than anybody measures."""
    return "." in number and sum(map(str.isdecimal, number.lstrip("-0."))) >= NOISE


def looks_like_figures(texts: "list[str]") -> bool:
    """Return whether the cells of a column that are not empty are figures."""
    filled = [text[: LONGEST + 1] for text in texts if text.strip().casefold() not in MISSING]
    figures = [text for text in filled if _LIKE_A_FIGURE.match(text)]
    return bool(filled) and len(figures) >= len(filled) * 4 / 5


_LIKE_A_FIGURE = regex(
    r"(?i)[<>~≤≥=+(]?\s*[-−–—]?(?:[$€£¥] ?)?[.,]?\d[\d.,'’ \u00a0\u202f]*(?:e[+-]?\d+)?\s*%?"
    r"(?:\s?±\s?[\d.,]+\s?%?)?(?:\D{0,5}| ?[mbt]r?illion)$"
)


def decimal_of(texts: "list[str]") -> str:
    """Return the decimal sign of the numbers of a column; empty if none of them shows which it is."""
    texts = [text.replace("..", " ") for text in texts if len(text) <= LONGEST]
    if any(re.search(r"\.\d{1,2}(?!\d)|\.\d{4,}|\d{4,}\.|,\d{3}\.|,\d{3},|(?<!\d)0\.", text) for text in texts):
        return "."
    comma = r",\d{1,2}(?!\d)|,\d{4,}|\d{4,},|\.\d{3}[,.]\d{3}|(?<!\d)0,"
    return "," if any(re.search(comma, text) for text in texts) else ""


def decimal_of_table(rows: "Sequence[Sequence[str]]", period: int, value: int, delimiter: str) -> str:
    """Return the decimal sign of a table by its column of values, else its other numbers, else its delimiter.

    Empty if nothing shows it: `4.812` and `5.020` may be fractions, or thousands in German. Between semicolons they are
    thousands, since whoever separates cells by them has a comma in the numbers; but not if others of five digits have
    no point.
    """
    column = [row[value] for row in rows]
    others = (cell for row in rows for n, cell in enumerate(row) if n != period and len(cell) <= LONGEST)
    found = decimal_of(column) or decimal_of([cell for cell in others if _WITH_FRACTION.fullmatch(cell.strip())])
    if found or delimiter != ";" or not any(map(is_in_doubt, column)):
        return found
    return "" if any("," in text or re.search(r"\d{5}", text) for text in column) else ","


_WITH_FRACTION = regex(r"[-+−]?(?:\d+[.,]\d+|\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:,\d{3})+\.\d+)\s?%?", re.ASCII)
_IN_DOUBT = regex(r"[-+−]?[1-9]\d{0,2}\.\d{3}(?!\d)", re.ASCII)


def is_in_doubt(text: str) -> bool:
    """Return whether a number has a point that may be before its fraction, or between its thousands: `4.812`."""
    return bool(_IN_DOUBT.match(text.strip()))
