"""The printed numbers of a figure, each with all values that round to it."""

from collections.abc import Iterator
from decimal import Decimal

from innofacts.arithmetic.amounts.values import HALF, PERCENT, POINTS, Value, window
from innofacts.english.bounds import REVERSED
from innofacts.english.numerals import SCALES
from innofacts.numbers.digits import MINUSES
from innofacts.patterns import regex
from innofacts.prose.figures import Mention
from innofacts.prose.kinds import POINTS as POINTS_OF_SHARES
from innofacts.prose.kinds import SHARE
from innofacts.values.figures import AS_WRITTEN, RANGES, Figure

DIGIT = regex(r"\d")
"""A pattern of a digit."""
_SHARES = {SHARE: PERCENT, POINTS_OF_SHARES: POINTS}
_AFTER_A_SHARE = regex(
    r"(?i)[\s-]?(?:%(?:[\s-]?points?)?|per\s?cent\b(?:age\spoints?)?|pct?\b|percentage[\s-]points?\b|points?\b|pp\b)"
)
_PLAIN = regex(r"[\d.,]+")
_RANGING = regex(r"(?i)\b(?:rang|vary|varie)[a-z]*\s$")  # at prices ranging from 24 to 27 dollars
_LONGEST_RANGING = 24  # characters


def values_of(text: str, mention: Mention) -> Iterator[Value]:
    """Yield the printed number of a figure, or both numbers of a range: of limits, or of what something moved from."""
    figure, printed = mention.figure, mention.numbers
    bound, number = figure.bound, mention.exact or figure.number
    if figure.number < 0 and mention.change:
        number, bound = abs(number), REVERSED.get(bound, bound)
    if bound in RANGES and len(printed) > 1 and figure.second is not None:
        is_range = _RANGING.search(text, max(0, mention.start - _LONGEST_RANGING), mention.start)
        is_move = text[mention.start : printed[0][0]].lower().startswith("from") and not is_range
        yield value_of(text, mention, printed[0], number, "" if is_move else ">=")
        yield value_of(text, mention, printed[-1], figure.second, "" if is_move else "<=")
    elif printed and bound not in RANGES:
        value = value_of(text, mention, (printed[0][0], printed[-1][1]), number, "" if bound in AS_WRITTEN else bound)
        yield value._replace(begin=min(mention.start, value.begin))


def value_of(text: str, mention: Mention, span: tuple[int, int], number: Decimal, bound: str) -> Value:
    """Return one printed number of a figure with all values that round to it."""
    begin, end = span
    unit = _SHARES.get(mention.kind, "")
    sign = _AFTER_A_SHARE.match(text, end, max(end, mention.end)) if unit or mention.units[:1] == (PERCENT,) else None
    digit = DIGIT.search(text, begin, end)
    start, end = digit.start() if digit else begin, sign.end() if sign else end
    lead = text[begin:start]
    power = SCALES.get(mention.figure.scale, 0)
    number = abs(number)
    is_fraction = unit == PERCENT and not sign and not _PLAIN.fullmatch(text, begin, end)
    low, high = _of_a_fraction(text[begin:end].lower(), number, bound) if is_fraction else window(number)
    number = round(number, 2) or number if is_fraction else number  # a third; one in 2.5 million
    in_words = is_fraction or not (digit or unit == PERCENT)
    if in_words and unit == POINTS:
        low = high = number
    number, low, high = (one.scaleb(power) for one in (number, low, high))
    minus = "+" if "+" in lead else "-" if lead.lower().startswith((*MINUSES, "minus ")) else ""
    money = "" if unit else lead.removeprefix("minus ").strip("".join(("+", " ", ".", *MINUSES)))
    written = " ".join(text[begin:end].split())
    reach = _reach(mention.figure) if bound.startswith("~") else Decimal(0)
    return Value(begin, start, end, written, number, low, high, unit, bound, minus, power, money, in_words, reach)


def _reach(figure: Figure) -> Decimal:
    """Return how far "about" a figure reaches to either side (docs/figures.md)."""
    about = figure.interval("change")  # which may be below 0, and above 100 %
    return max(abs(end - figure.base_number) for end in (about.low, about.high) if end is not None)


# Of a share, by how much it may miss, and one with "almost" and with "about".
_SLACK, _ALMOST, _ABOUT = Decimal("0.08"), Decimal("0.1"), Decimal("0.3")
_LEAST_SLACK, _MOST_SLACK, _MOST_ABOUT = Decimal("1.5"), Decimal(4), Decimal(9)  # percentage points
_SIMPLE = (*map(Decimal, (20, 25)), 100 / Decimal(3), Decimal(50), 200 / Decimal(3), *map(Decimal, (75, 80)))
_ONE_IN = regex(r"(?:one|1)\b.*\s(?:in|out\sof)\s")


def _of_a_fraction(printed: str, size: Decimal, bound: str) -> tuple[Decimal, Decimal]:
    """Return the least and the greatest percentage that a fraction with a bound may be: a third, one lamp in 30.

    About a third is no quarter, and no half.
    """
    if _ONE_IN.match(printed):
        whole = 100 / size
        return 100 / (whole + HALF), 100 / (whole - HALF)
    if bound == "~":
        slack = min(size * _ABOUT, _MOST_ABOUT)
        others = [(one - one * _SLACK, one + one * _SLACK) for one in _SIMPLE if abs(one - size) > 1]
        low = max((end for _, end in others if end < size), default=Decimal(0))
        return max(low, size - slack), min(size + slack, *(end for end, _ in others if end > size), Decimal(100))
    slack = size * (_ALMOST if bound else _SLACK)
    slack = min(max(slack, _LEAST_SLACK), _MOST_SLACK) if bound in ("", "~<", "~>") else Decimal(0)
    return size - slack * (bound != "~>"), size + slack * (bound != "~<")


def scaled(value: Value, unit: Decimal) -> Value:
    """Return a number of some units in base units."""
    low, number, high, reach = (one * unit for one in (value.low, value.number, value.high, value.reach))
    return value._replace(low=low, number=number, high=high, reach=reach)
