"""The cells of a table: figures with the digits as written, marks of footnotes, periods, and places."""

import re
from datetime import date, timedelta
from decimal import ROUND_HALF_EVEN, Decimal
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from innofacts.english.calendar import MONTHS
from innofacts.english.countries import CODES, CODES_OF_THREE, MEANT, place_of
from innofacts.english.numerals import SCALE_LETTERS, SCALE_WORDS
from innofacts.english.units import MEASURES
from innofacts.errors import Unreadable
from innofacts.formats.words import is_formula
from innofacts.languages.detection import READ
from innofacts.showing import quoted
from innofacts.values.grammar import parse_figure
from innofacts.values.periods import Period, parse_period
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
_BRACKETS = re.compile(r"\[(.+)\]|\((.+)\)")
"""Around such contents, as the offices of the United Kingdom write them: `[c]`, `[x]`."""

PLAIN = re.compile(r"-?\d{1,30}(?:\.\d{1,8})?|-?\d{1,8}\.\d{1,30}", re.ASCII)
"""A number that is a figure as it is: most cells of most tables."""
LONGEST = 100
"""The most characters of a cell with a figure; reading longer ones could take more than time that grows with them."""
NOISE = 13
"""A number with so many digits and a point is more likely the result of arithmetic than a measurement."""

_BLANKS = str.maketrans(
    {"\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2007": " ", "−": "-", "\u2010": "-", "\u2011": "-", "’": "'"}
)
_MARK = re.compile(
    r"(?<=[\d%])\s*((?:[*†‡§¶#]|[⁰¹²³⁴-⁹ᵃ-ᶻ]+[⁾)]?|\((?:[a-z]|\d{1,2})\)|\[(?:[a-z]{1,3}|\d{1,2})\]"
    r"|(?<=\s)(?:[a-z]|\d)\)|(?<=\s)(?:[a-z]|[bdefinprsuz]{2,3})$)+)$"
)
_NO_MARKS = frozenset(name for name in MEASURES | SCALE_WORDS.keys() if len(name) > 1) | SCALE_LETTERS.keys() - {"b"}
"""Letters after a value that are its scale or its unit and no mark: `12 bn`, `12 km`, `12 m`."""
_GROUPS = {
    ".": re.compile(r"-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d{1,3}(?:[ ']\d{3})+(?:\.\d+)?", re.ASCII),
    ",": re.compile(r"-?\d{1,3}(?:\.\d{3})+(?:,\d+)?|-?\d{1,3}(?:[ ']\d{3})+(?:,\d+)?", re.ASCII),
}
_NUMBERS = {".": re.compile(r"-?\d+(?:\.\d+)?", re.ASCII), ",": re.compile(r"-?\d+(?:,\d+)?", re.ASCII)}
_SCIENTIFIC = re.compile(r"(-?\d+(?:\.\d+)?)[eE]([+-]?\d{1,2})", re.ASCII)
_OPEN = re.compile(r"(-?)\.(\d+)|(-?\d+)\.", re.ASCII)  # .5 and 5.
_JOINED = re.compile(r"([^.±].*?)(\s*(?:\.\.<?|±)\s*)([^.±]+(?:\.\d+)?)")  # 0,1..0,25 and 5 ± 0,5
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
def read_cell(text: str, decimal: str = ".") -> CellContent:
    """Return what a cell with a figure says; `decimal` is the sign before the fraction. Raises Unreadable."""
    written = " ".join(text.translate(_BLANKS).split())
    if len(written) > LONGEST:
        raise Unreadable(f"{quoted(text)} is not a figure", hint="--only COLUMN=VALUE leaves rows out")
    if written[:1] == "'" and is_formula(written[1:]):  # as --excel writes what is no formula
        written = written[1:]
    said = written.casefold()
    if said not in MISSING and (inside := _BRACKETS.fullmatch(said)):
        said = inside[1] or inside[2]
    if said in MISSING:
        return CellContent("", confidential=said in CONFIDENTIAL)
    if written[0] == "–":  # alone it is a dash, and before a number a minus
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
    figure = parse_figure(" ".join(filter(None, (sign.replace("≈", "~"), _plain(number, decimal, text)))))
    return CellContent(str(figure._replace(unit=NO_UNIT)), marks, unit or figure.unit.text)


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
    figures = [
        text
        for text in filled
        if re.match(r"[<>~≤≥+(]?\s*[-−–]?[.,]?\d[\d.,'’ \u00a0\u202f]*(?:e[+-]?\d+)?\s*%?\D{0,5}$", text, re.IGNORECASE)
    ]
    return bool(filled) and len(figures) >= len(filled) * 4 / 5


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


_WITH_FRACTION = re.compile(r"[-+−]?(?:\d+[.,]\d+|\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:,\d{3})+\.\d+)\s?%?", re.ASCII)
_IN_DOUBT = re.compile(r"[-+−]?[1-9]\d{0,2}\.\d{3}(?!\d)", re.ASCII)


def is_in_doubt(text: str) -> bool:
    """Return whether a number has a point that may be before its fraction, or between its thousands: `4.812`."""
    return bool(_IN_DOUBT.match(text.strip()))


# --- periods -------------------------------------------------------------------------------------------------------

_FORMS = (
    (r"(?:YR)?(\d{4})", r"\1"),
    (r"\d{4} \[YR(\d{4})\]", r"\1"),
    (r"(\d{4})\.0+", r"\1"),
    (r"(\d{4})-?M(\d{1,2})", r"\1-\2"),
    (r"(\d{4})-?Q([1-4])", r"\1-Q\2"),
    (r"(\d{4})-?[SH]([12])", r"\1-H\2"),
    (r"Q([1-4])[ /-]?(\d{4})|(\d{4}) Q([1-4])", r"\2\3-Q\1\4"),
    (r"(\d{4})-?T([1-4])", r"\1-Q\2"),
    (r"T([1-4])[ /-]?(\d{4})|([1-4])\. ?(?:Quartal|Vierteljahr) (\d{4})", r"\2\4-Q\1\3"),
    (r"H([12])[ /-]?(\d{4})|(\d{4}) H([12])", r"\2\3-H\1\4"),
    (r"(\d{4})-?A1?", r"\1"),
    (r"(0?[1-9]|1[0-2])/(\d{4})", r"\2-\1"),
    (r"(\d{4})(\d\d)(\d\d)", r"\1-\2-\3"),
    (r"(\d{4})(0[1-9]|1[0-2])", r"\1-\2"),
    (r"(\d{4}-\d\d-\d\d)[T ]00:00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)?", r"\1"),
)
_PLAIN_PERIOD = re.compile(r"\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?", re.ASCII)  # those of most tables
_MARKED_PERIOD = re.compile(
    r"\A(?=.{5,40}$)(.*\d{4}.*?)\s?(?:(?<=\d)([perf])|[(\[]([perf]|\d)[)\]]|(?<=\s)([perf])"
    r"|[(\[]?\b(prov(?:isional)?|prelim(?:inary)?|est(?:imated?)?|rev(?:ised)?|forecast|proj(?:ect(?:ed|ion))?)\.?[)\]]?"
    r"|(?<=\s)(\d)[)⁾]|([*†‡¹²³⁴-⁹]+)[)⁾]?)$",
    re.IGNORECASE,
)
_MAY_BE_MARKED = re.compile(
    r"\d[perf]\b|[*†‡¹²³⁴-⁹)⁾\]]|[ (\[](?:[perf]\b|prov|prelim|est|rev|forecast|proj)", re.IGNORECASE
)
_FISCAL = re.compile(r"(FY ?)?(\d{4})\s?([/–-])\s?(\d{2}|\d{4})(?:[ -](Q[1-4]|H[12]))?", re.ASCII | re.IGNORECASE)
FISCAL_YEAR = "--fiscal-year says when fiscal years begin, as in --fiscal-year 04-01"
"""The hint for a fiscal year of which nobody has said when it begins."""
_WEEK = re.compile(r"(\d{4})-?W(\d\d?)", re.ASCII)
_NAMED_MONTH = re.compile(r"([^\W\d_]{3,10})\.?(?:[ -]| de )(\d{4})|(\d{4})[ -]([^\W\d_]{3,10})\.?")
_NAMED_DAY = re.compile(
    r"(\d\d?)\.?(?:[ -]| de )([^\W\d_]{3,10})\.?(?:[ -]| de )(\d{4})|([^\W\d_]{3,10})\.? (\d\d?), (\d{4})"
)
_SHORT_MONTH = re.compile(r"([^\W\d_]{3,4})\.?(?:-| ?['’])(\d\d)")  # as a spreadsheet writes one: Jan-23


def _months_by_name() -> dict[str, int]:
    """Return the months by their names, and by each beginning of these that is of one month only: Okt, févr, ene."""
    names: dict[str, set[int]] = {name: {number} for name, number in MONTHS.items()}
    for grammar in filter(None, (language.grammar for language in READ)):
        for number, spellings in enumerate(grammar.months.split(), start=1):
            for name in spellings.split("|"):
                for end in range(_SHORTEST_MONTH, len(name) + 1):
                    names.setdefault(name[:end], set()).add(number)
    return {name: numbers.pop() for name, numbers in names.items() if len(numbers) == 1} | {"mrz": 3}


_SHORTEST_MONTH = 3  # letters
MONTHS_BY_NAME = _months_by_name()
"""The months of tables by their names and abbreviations in all languages that are read: march, Mär, mars, marzo."""
_SLASHED = re.compile(r"(\d\d?)([/.])(\d\d?)\2(\d{4})", re.ASCII)
_MONTHS, _A_CENTURY, _OF_THE_LAST_CENTURY = 12, 100, 50
_SERIAL = range(10_000, 80_000)  # days since the end of 1899, as spreadsheets count them
_SPREADSHEET_EPOCH = date(1899, 12, 30)


@lru_cache(maxsize=65536)
def read_period(text: str, fiscal_year: str = "") -> Period:
    """Return the period that a cell names, also as Eurostat, SDMX and the World Bank write it; raises Unreadable.

    With the day on which fiscal years begin, `04-01`, what may be a fiscal year or a month, `2009-10`, is the former.
    """
    if _PLAIN_PERIOD.fullmatch(text) and not fiscal_year:
        return parse_period(text)
    written = " ".join(text.translate(_BLANKS).split()).partition(": ")[0]  # SDMX may have a code, and its meaning
    written = _MARKED_PERIOD.sub(r"\1", written)
    found = _fiscal(written, fiscal_year) or _in_a_form(written, fiscal_year) or _named(written)
    return found or parse_period(written, fiscal_year=fiscal_year)


def flag_of_period(text: str) -> str:
    """Return the flag after a period, without brackets: `p` of `2023 (p)`, `forecast` of `2024 forecast`."""
    mark = _mark_of_period(text)
    return mark.casefold() if mark.isalpha() else ""


def footnote_of_period(text: str) -> str:
    """Return the mark of a footnote after a period: `*` of `2023*`."""
    mark = _mark_of_period(text)
    return "" if mark.isalpha() else mark


def without_mark(period: str) -> str:
    """Return a period as written, without the mark after it."""
    return _MARKED_PERIOD.sub(r"\1", period.strip())


@lru_cache(maxsize=4096)
def _mark_of_period(text: str) -> str:
    found = _MARKED_PERIOD.search(text.strip()) if has_marks(text) else None
    return next(filter(None, found.groups()[1:])) if found else ""


def has_marks(periods: str) -> bool:
    """Return whether one of some periods, or texts around them, may have a mark; most tables have none."""
    return _MAY_BE_MARKED.search(periods) is not None


def _fiscal(written: str, fiscal_year: str) -> Period | None:
    """Return a fiscal year, or a quarter or half of it, `2022/23 Q1`.

    None for what is surely none, and if it may be different and nobody says how they begin.
    """
    found = _FISCAL.fullmatch(written)
    if not found or not _is_next(found[2], found[4]) or not (fiscal_year or not _may_be_months(found)):
        return None
    if not fiscal_year:
        raise Unreadable(f"{quoted(written)} is a fiscal year", hint=FISCAL_YEAR)
    part = f"-{found[5].upper()}" if found[5] else ""
    return parse_period(f"FY{found[2]}/{found[4][-2:]}{part}", fiscal_year=fiscal_year)


def _in_a_form(written: str, fiscal_year: str) -> Period | None:
    """Return a period in one of the forms of statistical offices."""
    for form, spelling in _FORMS:
        found = re.fullmatch(form, written, re.ASCII | re.IGNORECASE)
        if found:
            year, dash, month = found.expand(spelling).partition("-")
            return parse_period(
                f"{year}{dash}{month.zfill(2) if month.isdecimal() else month}", fiscal_year=fiscal_year
            )
    return None


def _named(written: str) -> Period | None:
    """Return a week, a month or a day with its name, or a day with strokes; raises Unreadable for a day as a number."""
    if week := _WEEK.fullmatch(written):
        return _week(int(week[1]), int(week[2]), written)
    if (named := _NAMED_MONTH.fullmatch(written)) and (number := MONTHS_BY_NAME.get((named[1] or named[4]).lower())):
        return parse_period(f"{named[2] or named[3]}-{number:02}")
    if (short := _SHORT_MONTH.fullmatch(written)) and (number := MONTHS_BY_NAME.get(short[1].lower())):
        return parse_period(f"{20 if int(short[2]) < _OF_THE_LAST_CENTURY else 19}{short[2]}-{number:02}")
    if (named := _NAMED_DAY.fullmatch(written)) and (number := MONTHS_BY_NAME.get((named[2] or named[4]).lower())):
        return parse_period(f"{named[3] or named[6]}-{number:02}-{int(named[1] or named[5]):02}")
    if slashed := _SLASHED.fullmatch(written):
        return _slashed(slashed, written)
    if re.fullmatch(r"\d{5}(?:\.0)?", written) and int(written[:5]) in _SERIAL:
        day = _SPREADSHEET_EPOCH + timedelta(int(written[:5]))
        raise Unreadable(
            f"{quoted(written)} is not a period",
            hint=f"if a spreadsheet means {day} by it, format the cells as dates there",
        )
    return None


def is_period(text: str) -> bool:
    """Return whether a text is a period, perhaps a fiscal year: the heading of a column of values."""
    if not (re.search(r"\d{4}", text) or _SHORT_MONTH.fullmatch(text.strip())):
        return False
    try:
        period = read_period(text, "01-01")
    except Unreadable:
        return False
    return period.first.year in _YEARS


_YEARS = range(1500, 2301)  # up to the last one there are projections: 1231 and 2718 are numbers


def are_months_or_years(periods: "Sequence[str]") -> bool:
    """Return whether all of several periods may be months and fiscal years: 2009-10 and 2010-11."""
    found = [_FISCAL.fullmatch(text.strip()) for text in periods]
    return len(set(periods)) > 1 and all(one and _may_be_months(one) and _is_next(one[2], one[4]) for one in found)


def are_months_or_days(periods: "Sequence[str]") -> bool:
    """Return whether two of several periods in a row may be a month of two years, or two days: Jan-22 and Jan-23."""
    found = [_SHORT_MONTH.fullmatch(text.strip()) for text in periods]
    return any(one and two and one[1] == two[1] and one[2] != two[2] for one, two in pairwise(found))


def _may_be_months(fiscal: re.Match[str]) -> bool:
    """Return whether what is written like a fiscal year may be a month, or several years: 2009-10, 2009-2010."""
    return fiscal[3] == "-" and not fiscal[1] and not fiscal[5] and not _MONTHS < int(fiscal[4]) < _A_CENTURY


def _is_next(year: str, following: str) -> bool:
    return f"{int(year) + 1:04}".endswith(following)


def _week(year: int, week: int, written: str) -> Period:
    try:
        first, last = date.fromisocalendar(year, week, 1), date.fromisocalendar(year, week, 7)
    except ValueError:
        raise Unreadable(
            f"{quoted(written)} is not a week of the calendar", hint="weeks count from 1 to 52 or 53"
        ) from None
    return parse_period(f"{first}..{last}")


def _slashed(found: re.Match[str], written: str) -> Period:
    """Return a day with its month first or second, if only one of them is possible; between points it is second."""
    one, two = int(found[1]), int(found[3])
    if one <= _MONTHS < two:
        one, two = two, one
    elif found[2] == "/" and max(one, two) <= _MONTHS and one != two:
        raise Unreadable(f"{quoted(written)} may be two days", hint="write days as 2025-04-30")
    return parse_period(f"{found[4]}-{two:02}-{one:02}")


def may_be_period(text: str) -> bool:
    """Return whether a text is a period, or a day of which nobody knows whether its month is first."""
    return is_period(text) or _SLASHED.fullmatch(text) is not None


# --- places --------------------------------------------------------------------------------------------------------

# Codes of groups and regions in the tables of statistical offices, each with its name.
_GROUPS_OF_COUNTRIES = {
    "OWID_WRL": "World",
    "WLD": "World",
    "OWID_KOS": "XK",
    "EU": "EU",
    "EU27": "European Union (27 countries)",
    "EU27_2007": "European Union (27 countries of 2007)",
    "EU27_2020": "European Union (27 countries)",
    "EU28": "European Union (28 countries)",
    "EU25": "European Union (25 countries)",
    "EU15": "European Union (15 countries)",
    "EA": "Euro area",
    "EA19": "Euro area (19 countries)",
    "EA20": "Euro area (20 countries)",
    "EA18": "Euro area (18 countries)",
    "EA17": "Euro area (17 countries)",
    "OECD": "OECD",
}


_PLACE_MARK = re.compile(r"(?<=[^\W\d_])\s*([*†‡§¹²³⁴-⁹]+|[(\[](?:[a-z]|\d{1,2})[)\]])$")


def place_and_marks(text: str) -> tuple[str, str]:
    """Return the name of a place without the marks of footnotes after it, and these: `France` and `1` for `France¹`."""
    found = _PLACE_MARK.search(text)
    return (text[: found.start()], found[1]) if found else (text, "")


def read_place(text: str, name: str = "") -> str:
    """Return the place of a cell: a code of ISO 3166-1, else a name, which a different cell may give."""
    written = " ".join(text.split())
    upper = written.upper()
    code = CODES_OF_THREE.get(upper) or (upper if upper in CODES else "")
    if code:
        return code
    if upper in _GROUPS_OF_COUNTRIES:
        return _GROUPS_OF_COUNTRIES[upper]
    if upper in MEANT:
        return MEANT[upper]
    named = place_of(" ".join(name.split()) or written)
    return named if named in CODES else " ".join(name.split()) or written


def is_place(text: str) -> bool:
    """Return whether a cell names a country or a known region."""
    return read_place(text) in CODES or text.strip().upper() in _GROUPS_OF_COUNTRIES or bool(place_of(text.strip()))


OF_ALL = frozenset(
    "total|totals|grand total|all|sum|overall|insgesamt|gesamt|gesamtsumme|summe|zusammen|ensemble|total général|tous|"
    "toutes|somme|total general|todos|todas|suma|conjunto".split("|")
)
"""What tables call all of their rows together, in lower case; no place."""


def is_of_all(text: str) -> bool:
    """Return whether a cell of a column of places says that its row is of all of them: Total."""
    return " ".join(text.split()).rstrip(":").casefold() in OF_ALL
