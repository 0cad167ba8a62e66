"""One amount in two units: 10 miles (26 kilometres), 60 million crowns, or $6m, and 39C (112F)."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from innofacts.arithmetic.amounts.amount import Amount
from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.amounts.values import HALF, Slip, Span, exactly
from innofacts.arithmetic.explanations import wrong
from innofacts.arithmetic.relation import is_near, shown
from innofacts.patterns import regex
from innofacts.values.conversions import factor_between
from innofacts.values.units import read_unit

_ROUGHLY = Span(Decimal("0.93"), Decimal(1), 1 / Decimal("0.93"))
# As in "600 acres in all (243 hectares)": what says how an amount was measured leaves it the same.
_IN_BRACKETS = regex(
    r"(?:\s(?:in\s(?:all|total|length|area|height)|altogether|long|wide|broad|tall|high|deep|thick|across|away))?"
    r"(?:\s?\((?:or\s|about\s)?|,?\sor\s(?:about\s)?)"
)


def conversions(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield an amount that the same amount in another unit rules out: 10 miles (26 kilometres)."""
    for one, other in pairwise(paragraph.amounts):
        factor = factor_between(read_unit(one.name), read_unit(other.name)) if one.name != other.name else None
        if factor is None or one.is_time or one.value.is_limit or other.value.in_words:
            continue
        right = one.span * (factor * other.unit / one.unit)
        if _is_beside(paragraph, one, other, right) and not other.value.allows(right * _ROUGHLY):
            yield wrong(other, f"{one.told} is {shown(right, other)}")


def _is_beside(paragraph: Paragraph, one: Amount, other: Amount, right: Span) -> bool:
    """Return whether an amount is in brackets after another, and alone there, or an alternative to it."""
    joint = _IN_BRACKETS.fullmatch(paragraph.text, one.end, other.begin)
    is_alone = _CLOSED.match(paragraph.text, other.end) is not None  # not: 5 miles (2 km of it unpaved)
    if _THAT_IS.fullmatch(paragraph.text, one.end, other.begin) and other.value.bound.startswith("~"):
        return is_alone and is_near(other.number, right.number)
    return joint is not None and (is_alone or "(" not in joint[0])


# It is 35 kilometres from here to the island, about 22 miles, ...
_THAT_IS = regex(r"(?:\s[^.;:,()\d]{1,60})?,\s(?:(?:that|which)\s(?:is|was)\s|or\s)?")
_CLOSED = regex(r"\s?[),;/]|\.\s|\.?\Z")
_DEGREES = r"\s?(?:°\s?|degrees\s)?"
_TEMPERATURE = r"(?P<{0}>(?:minus\s)?[-−–]?\d+(?:\.\d+)?)" + _DEGREES + r"(?P<{0}_unit>[CF]|Celsius|Fahrenheit)\b"
_TWO_SCALES = regex(
    rf"(?<![\w.,−–-]){_TEMPERATURE.format('one')}(?:\s?\((?:about\s|or\s)?|,?\sor\s(?:about\s)?)"
    rf"{_TEMPERATURE.format('other')}(?=[),.;]|\Z)"
)
_LONGEST = 24  # characters of the words before a temperature
_FREEZING, _OF_A_DEGREE = 32, Decimal("1.8")  # °F
_OF_AN_OVEN = 150  # degrees
_ABOUT = regex(
    r"(?i)\b(?:about|around|roughly|some|nearly|almost|over|above|below|under|than|least|past|close\sto)\s(?:[a-z]+\s)?$"
)


def temperatures(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield a temperature that the same one in the other scale rules out, or a difference: 39C (112F)."""
    start, end = paragraph.sentences[0][0], paragraph.sentences[-1][1]
    for match in _TWO_SCALES.finditer(paragraph.text, start, end):
        numbers = [Decimal(re.sub(r"^\D+", "", match[name])) for name in ("one", "other")]
        about = _ABOUT.search(paragraph.text, max(start, match.start() - _LONGEST), match.start())
        is_rough = about is not None or all(number % 5 == 0 for number in numbers)  # 40C (100F)
        one, other = (_degrees(match[name], is_rough=is_rough) for name in ("one", "other"))
        scales = match["one_unit"][0] + match["other_unit"][0]
        if scales not in ("CF", "FC"):
            continue
        factor, zero = (
            (_OF_A_DEGREE, exactly(_FREEZING))
            if scales == "CF"
            else (1 / _OF_A_DEGREE, exactly(_FREEZING / -_OF_A_DEGREE))
        )
        rights = [one * factor + zero, one * factor]  # 1.5C (2.7F) more
        if not any(other.low <= right.high and right.low <= other.high for right in rights):
            reason = f"{match['one']}{match['one_unit'][0]} is {rights[0]}{match['other_unit'][0]}"
            yield Slip(match.start("other"), match.end("other"), reason, other.number, "")


def _degrees(printed: str, *, is_rough: bool) -> Span:
    """Return a temperature; if it is rough and ends in 0 or 5, it is rounded to five degrees, or ten of an oven."""
    number = Decimal(re.sub(r"^\D+", "", printed))
    is_of_five = is_rough and number % 5 == 0
    coarse = 5 if number >= _OF_AN_OVEN else HALF * 5
    half = coarse if is_of_five else HALF.scaleb(int(number.as_tuple().exponent))
    sign = 1 if printed[0].isdigit() else -1
    return Span(sign * number - half, sign * number, sign * number + half)
