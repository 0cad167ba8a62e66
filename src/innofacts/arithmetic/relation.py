"""What some amounts of a paragraph may have to do with each other, and what that makes of one of them."""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from innofacts.arithmetic.amounts.amount import Amount
from innofacts.arithmetic.amounts.values import TWICE, Span, exactly, number_text
from innofacts.english.currencies import MONEY_SIGN
from innofacts.english.function_words import COMPARED
from innofacts.patterns import regex
from innofacts.values.misprints import has_digits_swapped

NEAR = 28  # characters around a share that say whether something rose
LARGEST = Decimal(10) ** 14


class Relation(NamedTuple):
    """What some amounts may have to do with each other, and what that makes of one of them."""

    form: str
    """One of FORMS."""
    claim: Amount
    """The amount that the others give."""
    operands: tuple[Amount, ...]
    """The others, as its reason names them."""
    right: Span
    """What they give."""
    readings: tuple[tuple[Amount, Span], ...] = ()
    """Amounts, each with what it would have to be in another reading."""
    is_opposite: bool = False
    """Whether its claim is called a rise, and is a fall, or the other way round."""

    @property
    def amounts(self) -> list[Amount]:
        """Return all its amounts in the order of the text."""
        return sorted((*self.operands, self.claim))

    @property
    def is_right(self) -> bool:
        """Whether its claim, or another reading, may be right."""
        is_other = any(one.value.allows(span) for one, span in self.readings)
        if self.form == "points":  # 7 points, from 1.08 to 1.01 per cent, are basis points
            is_other |= self.claim.value.allows(self.right * 100)
        return not self.is_opposite and (self.claim.value.fits(self.right) or is_other)

    @property
    def is_near(self) -> bool:
        """Whether its claim is so near to what is right that it may be a slip of it."""
        said, right, least = self.claim.number, self.right.number, _FORMS[self.form].least_ratio
        if self.form == "same":
            return is_near(said, right, least) or has_digits_swapped(said, right)
        if self.form == "hundred":
            return abs(said - right) <= FARTHEST_REST
        places = max(0, -int(self.claim.value.number.as_tuple().exponent)) if self.claim.is_share else 0
        return is_near(said, right, least) or (self.claim.is_share and has_digits_swapped(said, round(right, places)))

    def __str__(self) -> str:
        """Return why its claim is wrong."""
        texts = [one.told for one in self.operands]
        claim = self.claim
        if self.form in _ALIKE and claim.is_bare:  # 12.6 million crowns less 11.9 million crowns, or 0.9 million
            claim = claim._replace(suffix=self.operands[0].suffix)
        said, first, last = (one.number for one in (self.claim, self.operands[0], self.operands[-1]))
        before = self.operands[0].span
        if self.form == "outcome":  # 20 more, or fewer, are so many percent of what was there before
            before = exactly(first * 100 / self.right.number)
        is_rise = last > before.number
        growth = f"to {texts[-1]} is a {'rise' if is_rise else 'fall'} of {self.right} %"
        return _FORMS[self.form].reason.format(
            *texts,
            texts=listed(texts),
            parts=listed(texts[1:]),
            gone=listed(texts[2:]),
            added=" + ".join(texts),
            shares=listed([f"{number_text(one.number)} %" for one in self.operands])
            + (" leave" if len(texts) > 1 else " leaves"),
            growth=f"from {texts[0]} {growth}",
            outcome=f"from {shown(before, self.operands[0])} {growth}",
            right=shown(self.right, claim),
            points=f"{self.right} point{'s' * (str(self.right) != '1')}",
            said=self.claim.told,
            said_points=f"{number_text(said)} point{'s' * (said != 1)}",
            order="less" if said < first else "more",
        )


def share_of(claim: Amount, part: Amount, whole: Amount) -> Relation:
    """Return what a percentage is if it is the share of a part in a whole."""
    return Relation("share", claim, (part, whole), part.span.percent_of(whole.span))


def listed(texts: Sequence[str]) -> str:
    """Return texts as English lists them: 40, 44 and 48 kilos."""
    return " and ".join(filter(None, (", ".join(texts[:-1]), *texts[-1:])))


FARTHEST_REST = 25  # percentage points between a rest and what it is said to be


class _Form(NamedTuple):
    """What amounts may have to do with each other."""

    reason: str
    """Why a claim is wrong, with the texts of the operands by their numbers."""
    least_ratio: Decimal = Decimal("0.4")
    """The least ratio of a claim to what is right, or the other way round, at which it may be a slip of it."""


_FORMS = {
    "points": _Form("{0} and {1} are {points} apart", Decimal("0.25")),
    "share": _Form("{0} of {1} is {right} %", Decimal("0.3")),
    "part": _Form("{0} of {1} is {right}"),
    "growth": _Form("{growth}", Decimal("0.3")),
    "outcome": _Form("{outcome}"),
    "product": _Form("{0} times {1} is {right}"),
    "quotient": _Form("{0} divided by {1} is {right}"),
    "triple": _Form("{0} times {1} times {2} is {right}"),
    "balance": _Form("{0} plus {1} less {gone} is {right}"),
    "sum": _Form("{added} = {right}"),
    "rest": _Form("{0} less {parts} is {right}"),
    "mean": _Form("the average of {texts} is {right}"),
    "hundred": _Form("{shares} {right} %"),
    "same": _Form(TWICE, Decimal("0.66")),
    "relative": _Form("{growth}, or of {said_points}", Decimal("0.02")),
    "less": _Form("taking {parts} from {0} leaves {right}"),
    "direction": _Form("{said} is {order} than {0}"),
    "order": _Form("{said} is {order} than {0}"),
    "times": _Form("{1} is {right} times {0}", Decimal("0.2")),
}
_ALIKE = ("sum", "rest", "mean", "balance", "less")  # forms of amounts of one kind
FORMS = tuple(_FORMS)
"""What amounts may have to do with each other."""
LISTS = frozenset("sum rest hundred mean".split())
"""The forms of relations of many amounts."""
PRODUCTS = frozenset("product quotient triple".split())
"""The forms of relations of rates and what they are for."""
LEVEL = regex(r"(?i)\b(?:from|to|at)\s$")
BASE = regex(rf"(?i)\b(?:from|{COMPARED}|than)\s{MONEY_SIGN}?$")
REST = regex(r"(?i)\b(?:others?|rest|remaining|remainder|left)\b")


def shown(result: Span, claim: Amount) -> str:
    """Return a result in the unit and scale of the printed one: 2.7 million euros, 4.15 metres."""
    value = claim.value
    scale = re.search(r"\s?[a-z]+$", value.text) if value.power or claim.unit < 1 else None
    power = -value.power if scale else 0
    right = result * (Decimal(1).scaleb(power) / claim.unit)
    unit = claim.suffix or (f" {claim.name}" if claim.is_time else "")
    unit += f" per {number_text(claim.many)}" if claim.many > 1 and not claim.suffix else ""
    money = value.money + " " * value.text.startswith(f"{value.money} ")  # CHF 60, £60
    if value.power > _THOUSAND and right.number < 1:  # 0.6 billion
        return f"{money}{right * _SCALE} {'million' if value.power == _BILLION else 'billion'}{unit}"
    cents = "0" if claim.kind.startswith("money") and not scale and _TENTHS.search(str(right)) else ""  # £1.20
    return f"{money}{right}{cents}{scale[0] if scale else ''}{unit}"


_TENTHS = regex(r"\.\d$")
_THOUSAND, _BILLION, _SCALE = 6, 9, 1000


LEAST_RATIO = Decimal("0.45")
"""The least ratio of a number to what is right, or the other way round, at which it may be a slip of it."""


def is_near(said: Decimal, right: Decimal, least: Decimal = LEAST_RATIO) -> bool:
    """Return whether a number may be a slip of another: less than about twice as large, or its point is elsewhere."""
    ratio = said / right if right > 0 else Decimal(0)
    return least <= ratio <= 1 / least or ratio.normalize().as_tuple().digits == (1,)
