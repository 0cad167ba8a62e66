"""The grammar of figures (docs/figures.md): text becomes a figure, or an error that says what would be right."""

import re
from decimal import Decimal
from functools import lru_cache

from innofacts.english.currencies import SYMBOLS
from innofacts.english.inflection import is_plural
from innofacts.english.numerals import FOREIGN_SCALE_WORDS, INDIAN_SCALES, MULTIPLES, SCALE_LETTERS, SCALE_WORDS, SCALES
from innofacts.errors import Unreadable
from innofacts.patterns import regex
from innofacts.showing import quoted
from innofacts.suggesting import nearest
from innofacts.values.figures import Figure
from innofacts.values.intervals import EXACT
from innofacts.values.units import COUNT, CURRENCY, Unit, is_carbon, read_unit

FEWER_DIGITS = "write it with the digits that the source supports"
"""The hint for a number with too many digits."""
MAX_DIGITS = 38
"""The most significant digits of a number (docs/figures.md)."""
_MAX_EXPONENT = 30

_OTHER_SIGNS = {"≥": ">=", "≤": "<=", "–": "..", "+-": "±", "+/-": "±"}

_BOUND = regex(r"\s*(>=|<=|~<|~>|≥|≤|>|<|~|=)?\s*")
_MONEY = "|".join(map(re.escape, SYMBOLS))
_CURRENCY_BEFORE = regex(rf"({_MONEY}|[A-Z]{{3}}(?=[\s\d−-]))\s*(?=[-−]?\d)")
_NUMBER = regex(r"(?a)[-−]?\d[\d,]*(?:\.\d+)?")
_GROUPED = regex(r"(?a)[-−]?\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_EXPONENT = regex(r"(?a)[eE][-+−]?\d")
_JOINER = regex(r"\s*(\.\.|–|±|\+/?-)\s*")
_HIGH_END = regex(r"(<=|≤|<)\s*")
_BETWEEN = regex(r"\s*(<=|≤|<)\s*[a-z]\s*(?=<|≤)")  # 20 < x <= 35
_WORD = regex(r"([^\W\d_]++)(?![\d_])")
_SCALE = regex(rf"(?i)\s*({'|'.join(SCALES)})\b\s*")

_BASIS_POINTS = frozenset(("basis point", "bp"))  # a hundredth of a percentage point

# Spellings of scales, each with the scale that is meant; empty if the grammar has no such scale.
_NOT_SCALES = {
    "k": "thousand",
    **{word: scale for word, scale in SCALE_WORDS.items() if word not in SCALES},
    **FOREIGN_SCALE_WORDS,
    **dict.fromkeys((*MULTIPLES, "hundreds", *INDIAN_SCALES), ""),
    **dict.fromkeys(("quadrillion", "quadrillions"), ""),
}
_MEASURES = frozenset(("m", "t"))  # metres and tonnes, where "of" follows
_CHINESE_SCALES = frozenset(("wan", "yi"))  # in lower case: the Yi are people
_NOUNS_LIKE_SCALES = frozenset(("bullion", "mullion", "pillion"))
_SCALES_IN_WORDS = f"{', '.join([*SCALES][:-1])} or {[*SCALES][-1]}"
_BOUND_BEFORE = 'a bound comes before the number: "> 80 countries"'
_RANGE = 'a range is written with two points: "40..50 countries"'
_OR_MORE = '"80 or more" is written ">= 80 countries"'
_OR_FEWER = '"80 or fewer" is written "<= 80 countries"'
_OR_SO = '"80 or so" is written "~ 80 countries"'
_SIGN = regex(r"\.\.|[±<>=~≥≤]")

# Texts that are not a number or not a unit, each with a hint; the first row that matches counts.
_NO_NUMBERS = (
    (rf"[-−–—+]?\s*[A-Z]{{0,3}}(?:{_MONEY})", 'the currency comes after the number: "-5 billion USD"'),
    (r"\+", 'a number without a minus is positive: leave the "+" out'),
    (r"[-−–—]\s*\d", 'a minus comes right before its number: "-5 %"'),
    (r"[.,]\d", 'a digit comes before the point: "0.5 %"'),
    (r"(?:rank|#|no\.)\s*(\d+)\b", 'a rank is written "{} rank"'),
    (r"rank\b|#|no\.", 'a rank is written "12 rank"'),
    (r"[<>=~≥≤≈±]", "a figure has one sign before the number, of > >= < <= ~ ~< ~> ="),
    *(
        (rf"(?:{words})\b", f'a bound comes before the number: "{sign} 80 countries"')
        for sign, words in (
            (">=", r"at\s+least|no\s+(?:less|fewer)|min(?:imum)?"),
            ("<=", r"at\s+most|up\s+to|no\s+more|max(?:imum)?"),
            ("<", "less|fewer|under|below"),
            ("~<", "nearly|almost"),
            ("~", r"about|around|some|approx(?:imately)?|roughly|circa|ca\.|c\."),
            ("=", "exactly"),
            (">", "more|over|above|at|up|only|no"),
        )
    ),
    (r"[^\W\d_]", 'a figure is written "> 80 countries" or "3327.8 billion CNY"'),
    (r"\d", "a number is written in the digits 0 to 9"),
    ("", 'a figure is written "> 80 countries" or "3327.8 billion CNY"'),
)
_NO_UNITS = (
    (r"\.\.", 'a range has two ends, and its scale and unit come after the second: "1..2 million people"'),
    (
        r"(?!(?-i:\d[A-Z]\b))[.,'’_]?\d",
        'write the number in one piece, a point before the fraction: "1678000" or "1.678 million"',
    ),
    (r"[-−–—][-−–—\s]*\d", _RANGE),
    (r"\+|plus\b|(?:or|and)\s+(?:more|over|above|up)\b", _OR_MORE),
    (r".*\s(?:(?:or|and)\s+(?:more|over|above|up)|at\s+least)$", _OR_MORE),
    (r"(?:or|and)\s+(?:less|fewer|under|below)\b", _OR_FEWER),
    (r".*\s(?:(?:or|and)\s+(?:less|fewer|under|below)|at\s+most)$", _OR_FEWER),
    (r"or\s+so\b|[-−–—]odd\b|odd\b", _OR_SO),
    (r".*\s(?:or\s+so|approximately|roughly)$", _OR_SO),
    (r"[<>=~≥≤]", _BOUND_BEFORE),
    (r"(?:[×*·^]\s*|x\s+)-?\d", f"write it in digits or with {_SCALES_IN_WORDS}"),
    (r"(?:to|and|or|until|till|through)\s+[-−]?\d", _RANGE),
    (r"(?:/|of|out\s+of|in|by)\s*\d", 'a figure has one number; a share is written in per cent: "40 %"'),
    (
        rf"(?!{_MONEY})[^\w%‰°'\"“‘„«‹「『《(\[±]",
        'a unit is an ISO 4217 code, "%", "pp", "rank" or the noun that is counted',
    ),
    (r"%\s*%", 'write one "%"'),
    (r"_", 'a unit is an ISO 4217 code, "%", "pp", "rank" or the noun that is counted'),
)
_GLUED_UNITS = (
    (r"(?:st|nd|rd|th)\b", 'a rank is written "12 rank"'),
    (r"[xob][\da-f]", "a number is written in the decimal digits 0 to 9"),
    (r"", 'write a space before what is counted: "80 countries"'),
)


@lru_cache(maxsize=4096)  # figures recur
def parse_figure(text: str) -> Figure:
    """Read a figure in the grammar of docs/figures.md.

    The unit may be missing, as in queries and in the values of a series; callers that need one check for it. A currency
    may also come before the number. Basis points become percentage points. Raises Unreadable with the offset of the
    mistake.
    """
    bound, at = _read_bound(text)
    currency, at = _read_currency(text, at)
    number, at = _read_number(text, at)
    second = None
    if between := _BETWEEN.match(text, at):
        _check_low_end(text, bound, "..", allowed=("",))
        low = ">" if between[1] == "<" else ""
        bound, second, at = _read_range(text, between.end(), low, number)
    elif joiner := _JOINER.match(text, at):
        sign = _OTHER_SIGNS.get(joiner[1], joiner[1])
        _check_low_end(text, bound, sign, allowed=("", ">", ">=") if sign == ".." else ("",))
        if sign == "..":
            bound, second, at = _read_range(text, joiner.end(), bound, number)
        else:
            bound, (second, at) = sign, _read_second(text, joiner.end(), sign, number)
    scale = ""
    word = _SCALE.match(text, at)
    if word:
        scale, at = word[1].lower(), word.end()
    unit = _read_unit(text, at, scale, currency)
    if bound.startswith("~") and number == 0:
        raise Unreadable(f'"{bound}" of 0 says nothing', hint="how far from 0 may it be? Write a range or a ±")
    if unit.key in _BASIS_POINTS:
        number, unit = number.scaleb(-2, EXACT), read_unit("pp")
        second = None if second is None else second.scaleb(-2, EXACT)
    return Figure(bound, number, second, scale, unit)


def _check_low_end(text: str, bound: str, sign: str, *, allowed: tuple[str, ...]) -> None:
    """Refuse a bound that cannot come before two numbers."""
    if bound not in allowed:
        raise Unreadable(
            f'"{bound}" cannot come before {"a range" if sign == ".." else "a ±"}',
            offset=len(text) - len(text.lstrip()),
            hint="leave the sign out"
            + (": an end of a range that is excluded is written > 20..35 or 20..< 35" if sign == ".." else ""),
        )


def _read_range(text: str, at: int, low: str, number: Decimal) -> tuple[str, Decimal, int]:
    """Read the high end of a range, and return the sign of the range, the number and the offset of what follows."""
    high = _HIGH_END.match(text, at)
    second, end = _read_second(text, high.end() if high else at, "..", number)
    sign = f"{'>' if low == '>' else ''}..{'<' if high and high[1] == '<' else ''}"
    if sign != ".." and second == number:
        raise Unreadable("the range has no number in it", offset=at, hint="leave the signs out, or write one number")
    return sign, second, end


def _check_size(number: Decimal, offset: int) -> None:
    """Refuse a number beyond the bounds on input: 38 significant digits, exponent within ±30 (docs/figures.md)."""
    if len(number.as_tuple().digits) > MAX_DIGITS or abs(number.adjusted()) > _MAX_EXPONENT:
        raise Unreadable(
            f"the number is too long: more than {MAX_DIGITS} significant digits, or an exponent beyond {_MAX_EXPONENT}",
            offset=offset,
            hint=FEWER_DIGITS,
        )


def _read_bound(text: str) -> tuple[str, int]:
    match = _BOUND.match(text)
    sign = (match[1] or "") if match else ""
    return _OTHER_SIGNS.get(sign, sign), match.end() if match else 0


def _read_currency(text: str, at: int) -> tuple[str, int]:
    """Read a currency before the number: `US$80 billion`, `CNY 80 billion`."""
    match = _CURRENCY_BEFORE.match(text, at)
    if not match or read_unit(match[1]).kind != CURRENCY:
        return "", at
    return match[1], match.end()


def _read_number(text: str, at: int, hint: str = "") -> tuple[Decimal, int]:
    """Read a number and return it with the offset of what follows."""
    match = _NUMBER.match(text, at)
    if not match:
        found = text[at:].strip()
        message = f"{quoted(found)} does not begin with a number" if found else "a number is missing"
        raise Unreadable(message, offset=at, hint=hint or _hint(_NO_NUMBERS, found))
    written, end = match[0], match.end()
    if "," in written and not _GROUPED.fullmatch(written):
        raise Unreadable(
            f"{quoted(written)} has commas that are not between groups of three digits",
            offset=at,
            hint="a point comes before the fraction, commas only between groups of three: 1,678,000.5",
        )
    if _EXPONENT.match(text, end):
        raise Unreadable("a figure has no exponent", offset=end, hint=f"write it in digits or with {_SCALES_IN_WORDS}")
    number = Decimal(written.replace(",", "").replace("−", "-"))
    _check_size(number, at)
    return (number or number.copy_abs()), end


def _read_second(text: str, at: int, bound: str, number: Decimal) -> tuple[Decimal, int]:
    """Read the number after `..` or `±`."""
    hint = _OR_MORE if bound == ".." else 'how far? "100 ± 5 km"'
    second, end = _read_number(text, at, hint)
    if bound == "±" and second < 0:
        raise Unreadable("the number after ± is negative", offset=at, hint="it says how far to either side: 100 ± 5 km")
    if bound == ".." and second < number:
        raise Unreadable("the range ends below its start", offset=at, hint=f'"{second:f}..{number:f}"?')
    return second, end


def _read_unit(text: str, at: int, scale: str, currency: str) -> Unit:
    """Read the rest of the text as a unit; refuse a text that is not a unit or looks like a scale."""
    rest = text[at:].strip()
    if not rest:
        return read_unit(currency)
    start = text.index(rest, at)
    _check_scale(rest, start)
    if read_unit(rest).kind != CURRENCY:  # whose name is none of what the patterns below refuse, and they take 1 ms
        _check_noun(rest, start)
    if currency and not rest.startswith("per "):
        raise Unreadable(
            "the figure has a currency before the number and a unit after it",
            offset=start,
            hint='write one unit, after the number: "80 billion CNY"',
        )
    unit = read_unit(f"{currency} {rest}")
    if start == at and rest[0].isalpha() and unit.kind == COUNT and not scale:
        raise Unreadable(
            f"{quoted(rest)} follows the number without a space", offset=start, hint=_hint(_GLUED_UNITS, rest)
        )
    return unit


def _check_scale(rest: str, offset: int) -> None:
    """Refuse a second scale, and words that look like a scale that is not in the grammar."""
    word = _first_word(rest)
    if word.lower() in SCALES:
        raise Unreadable("a figure has one scale word", offset=offset, hint="write the number in one scale")
    meant = meant_scale(rest)
    if meant is not None:
        hint = f'did you mean "{meant}"?' if meant else f"write it in digits or with {_SCALES_IN_WORDS}"
        of = rest.removeprefix(word).strip()
        if word in _MEASURES and not is_plural(of):
            hint = f'did you mean "{meant}", or "{word} of {of}"?'
        raise Unreadable(f'"{word}" is not a scale', offset=offset, hint=hint)
    noun = f" {rest}".partition(" per ")[0]
    last = noun.rpartition(" ")[2]
    if last.lower() in SCALE_WORDS:
        raise Unreadable(
            f'"{last}" does not come right after the number',
            offset=offset + len(noun) - 1 - len(last),
            hint="a figure has one scale word, before its unit: 3327.8 billion CNY",
        )


@lru_cache(maxsize=4096)  # units recur
def meant_scale(rest: str) -> str | None:
    """Return the scale that the first word of a text probably means.

    Empty if the grammar has no such scale (a dozen); None if the word is not meant as a scale.
    """
    word = _first_word(rest)
    lower = word.lower()
    if lower in SCALE_LETTERS and lower not in _NOT_SCALES:
        # "5 m of cable" is in metres, and "5 t CO2e" in tonnes; "5 m people" and "5M" are not.
        following = rest[1:].split()
        is_unit = word not in {"M", "B"} and (not following or following[0] in {"of", "per"})
        return None if is_unit or is_carbon(read_unit(rest.partition(" per ")[0])) else SCALE_LETTERS[lower]
    if lower in _NOT_SCALES or word in _CHINESE_SCALES:
        return _NOT_SCALES.get(lower, "")
    near = () if lower in _NOUNS_LIKE_SCALES else nearest(lower, SCALES, edits=1)
    return near[0] if near else None


def _first_word(text: str) -> str:
    """Return the letters at the beginning of a text, empty if a digit or an underscore follows them."""
    word = _WORD.match(text)
    return word[1] if word else ""


def _check_noun(rest: str, offset: int) -> None:
    """Refuse a text that cannot be a unit."""
    hint = _hint_for_noun(rest)
    if hint:
        raise Unreadable(f"{quoted(rest)} is not a unit", offset=offset, hint=hint)
    sign = _SIGN.search(rest)
    if sign:
        hint = "the unit comes once, after both numbers" if sign[0] in ("..", "±") else _BOUND_BEFORE
        raise Unreadable(f'"{sign[0]}" cannot be part of a unit', offset=offset + sign.start(), hint=hint)


@lru_cache(maxsize=4096)
def _hint_for_noun(rest: str) -> str:
    """Return the hint for a text that is not a unit, empty if it can be one; cached, since units recur."""
    if rest[0].isnumeric() and not rest[0].isdecimal():
        return f"write the number in digits or with {_SCALES_IN_WORDS}"  # of 5½ and 5 万
    return _hint(_NO_UNITS, rest)


def _hint(hints: "tuple[tuple[str, str], ...]", text: str) -> str:
    """Return the hint of the first row whose pattern matches the beginning of a text, empty if no row does."""
    found = ((re.match(pattern, text, re.IGNORECASE), hint) for pattern, hint in hints)
    return next((hint.format(*match.groups()) for match, hint in found if match), "")
